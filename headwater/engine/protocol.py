"""What the flow asks of an engine: two methods, whoever carries them out."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from headwater.link.groups import Members

Item = TypeVar("Item")
Result = TypeVar("Result")
Key = TypeVar("Key", bound=Hashable)

GROUP_CAP = 10_000
"""Members that a group keeps, unless the caller says otherwise."""


@dataclass(frozen=True, slots=True)
class Failed:
    """An item that could not be done; `reason` is one line in plain words, fit for a Problem."""

    reason: str


class Engine(Protocol):
    """Runs pure functions over many items."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item], *, apart: bool | None = None
    ) -> Iterator[tuple[Item, Result | Failed]]:
        """Yield each item with its result, in input order, reading ahead only a little.

        Whatever goes wrong with one item is its Failed and nobody else's. `apart` True asks for a process
        of its own even for few items (input that may crash a parser), False for none; None leaves it to
        the engine.
        """

    def group(
        self, key: Callable[[Item], Key | None], items: Iterable[Item], *, cap: int = GROUP_CAP
    ) -> Iterator[tuple[Key, "Members[Item]"]]:
        """Yield the items that share a key, groups in order of their first member.

        Items whose key is None belong to no group. A group keeps its first `cap` members and counts the rest
        in `dropped`.
        """
