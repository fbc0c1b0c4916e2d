"""Nouns put aside on the disk as they are made: of a large case not all of them fit in memory."""

import tempfile
from array import array
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from headwater.store.codec import encode


class Spilled:
    """Encoded nouns in a file without a name, found again by their number.

    `names` are what they are stored under. The file stands in `folder`; it is gone when it is closed, or when
    the program ends.
    """

    def __init__(self, folder: Path) -> None:
        self.names: list[str] = []
        self._ends = array("Q", [0])
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed by `__exit__`

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, name: str, noun: object) -> None:
        """Put a noun aside after the others."""
        held = encode(noun).encode("utf-8", "surrogatepass")
        self._file.seek(self._ends[-1])
        self._file.write(held)
        self._ends.append(self._ends[-1] + len(held))
        self.names.append(name)

    def body(self, number: int) -> str:
        """Return the noun that was put aside as number `number`, encoded."""
        start, end = self._ends[number], self._ends[number + 1]
        self._file.seek(start)
        return self._file.read(end - start).decode("utf-8", "surrogatepass")

    def ordered(self, order: Sequence[int]) -> "InOrder":
        """Return the nouns in another order, without moving them."""
        return InOrder(self, order)


class InOrder:
    """Nouns that were put aside, in an order of their numbers."""

    def __init__(self, spilled: Spilled, order: Sequence[int]) -> None:
        self._spilled, self._order = spilled, order
        self.names = [spilled.names[n] for n in order]

    def body(self, number: int) -> str:
        """Return the noun that comes as number `number` in this order, encoded."""
        return self._spilled.body(self._order[number])
