"""Which clusters of a large case may be taken for which, in the file of its neighbours: rows of numbers."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from headwater.errors import CaseError


class Stand(NamedTuple):
    """What is kept of a cluster: its number, how many tell it, its place, its size, whether that is vague,
    its table, and the documents that tell it."""

    number: int
    told: int
    at: str
    size: float
    vague: bool
    table: str
    documents: tuple[str, ...] = ()


Side = tuple[int, int, int, int]
"""Family, side, cluster, and which trap the family is of."""
Ranked = tuple[int, int, str, int, tuple[tuple[int, ...], ...]]
"""A family as it may be shown: its rank, how many tell it, its place, its trap, the clusters of its sides."""


class LookRows:
    """The rows, open; what is changed is kept only where `keep` is called."""

    def __init__(self, rows: sqlite3.Connection) -> None:
        self._rows = rows

    def clear(self) -> None:
        """Begin anew."""
        for name, columns in (
            ("stands", "number INTEGER PRIMARY KEY, told, at TEXT, size REAL, vague, tbl TEXT, held TEXT"),
            ("sides", "family INTEGER, side INTEGER, number INTEGER, trap INTEGER"),
            ("families", "family INTEGER PRIMARY KEY, rank, told, at TEXT, trap, sides TEXT"),
        ):
            self._rows.execute(f"DROP TABLE IF EXISTS {name}")
            self._rows.execute(f"CREATE TABLE {name} ({columns})")

    def settle(self) -> None:
        """Make what finds the rows, once all are in."""
        self._rows.execute("CREATE INDEX by_family ON sides (family, side, number, trap)")
        self._rows.execute("CREATE INDEX by_rank ON families (rank, told, at, trap)")

    def put(self, stand: Stand, sides: Iterable[Side]) -> None:
        """Put a cluster in."""
        held = (*stand[:6], json.dumps(stand.documents))
        self._rows.execute("INSERT OR REPLACE INTO stands VALUES (?, ?, ?, ?, ?, ?, ?)", held)
        self._rows.executemany("INSERT INTO sides VALUES (?, ?, ?, ?)", sides)

    def remove(self, number: int, families: Iterable[int]) -> bool:
        """Take a cluster out of its families; tell whether it was there."""
        gone = self._rows.execute("DELETE FROM stands WHERE number = ?", (number,)).rowcount > 0
        for family in families if gone else ():
            self._rows.execute("DELETE FROM sides WHERE family = ? AND number = ?", (family, number))
        return gone

    def count(self) -> int:
        """Return how many clusters there are."""
        return int(self._rows.execute("SELECT count(*) FROM stands").fetchone()[0])

    def two_sided(self, most: int) -> list[tuple[int, int]]:
        """Return the families (and their traps) with two sides or more and no more than `most` clusters."""
        asked = (
            "SELECT family, trap FROM sides GROUP BY family"
            " HAVING count(*) <= ? AND min(side) < max(side) ORDER BY family"
        )
        return [(family, trap) for family, trap in self._rows.execute(asked, (most,))]

    def family(self, family: int, most: int) -> dict[int, list[Stand]]:
        """Return the clusters of a family by side; none where they are more than `most`."""
        asked = (
            "SELECT side, stands.number, told, at, size, vague, tbl FROM sides JOIN stands USING (number)"
            " WHERE family = ? LIMIT ?"
        )
        found: dict[int, list[Stand]] = {}
        held = self._rows.execute(asked, (family, most + 1)).fetchall()
        for side, *rest in held if len(held) <= most else ():
            found.setdefault(side, []).append(Stand(*rest))
        return found

    def put_family(self, family: int, ranked: Ranked | None) -> None:
        """Put in what may be shown of a family, or that nothing may."""
        if ranked is None:
            self._rows.execute("DELETE FROM families WHERE family = ?", (family,))
            return
        held = (family, *ranked[:4], json.dumps(ranked[4]))
        self._rows.execute("INSERT OR REPLACE INTO families VALUES (?, ?, ?, ?, ?, ?)", held)

    def ranked(self) -> Iterator[Ranked]:
        """Yield what may be shown, in its order."""
        asked = "SELECT rank, told, at, trap, sides FROM families ORDER BY rank, told, at, trap"
        for rank, told, at, trap, sides in self._rows.execute(asked):
            yield rank, told, at, trap, tuple(map(tuple, json.loads(sides)))

    def documents(self, numbers: Iterable[int]) -> set[str]:
        """Return the documents that tell some clusters."""
        found: set[str] = set()
        for number in numbers:
            for (held,) in self._rows.execute("SELECT held FROM stands WHERE number = ?", (number,)):
                found.update(json.loads(held))
        return found

    def keep(self) -> None:
        """Keep what was changed."""
        self._rows.commit()

    def leave(self) -> None:
        """Leave all as it was when last kept."""
        self._rows.rollback()


@contextmanager
def looks(path: Path) -> Iterator[LookRows]:
    """Open the rows in a file. Raises CaseError if they cannot be used."""
    try:
        with closing(sqlite3.connect(path)) as rows:
            yield LookRows(rows)
    except sqlite3.Error as error:
        raise CaseError(f"the index {path} cannot be used: {error}") from error
