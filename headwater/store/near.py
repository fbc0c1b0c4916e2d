"""Which documents of a case have which keys, in a file of its own: it can be thrown away and made again."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from headwater.errors import CaseError

FORMAT = "2"
PARTED = "\x1f"
"""Between the parts of a rank."""
MOST = 1_000
"""Documents that are told of one key."""


class Known(NamedTuple):
    """A document as it was linked: its id, a digest of what linking saw, and its place in the order of
    dates."""

    id: str
    digest: str
    rank: str

    @property
    def place(self) -> tuple[str, ...]:
        """Its place in the order of dates, as it is compared."""
        return tuple(self.rank.split(PARTED))


class NearIndex:
    """The keys of a case's documents as it was linked last; `key` says when that was."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_of(self, key: str | None) -> bool:
        """Tell whether the index is there, whole, and of this key."""
        if key is None or not self._path.exists():
            return False
        try:
            return self.told("key") == f"{FORMAT} {key}"
        except (CaseError, sqlite3.Error):
            return False

    def told(self, name: str) -> str:
        """Return what was noted under a name, or "". Raises CaseError if the index cannot be read."""
        with self._open() as rows:
            found = rows.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._path

    def remove(self) -> None:
        """Throw the index away."""
        self._path.unlink(missing_ok=True)

    def fill(
        self, key: str, notes: Mapping[str, str], known: Sequence[Known], held: Mapping[str, "array[int]"]
    ) -> None:
        """Fill the index, which was removed. Raises CaseError if it cannot be written."""
        with self._open() as rows:
            rows.execute("PRAGMA journal_mode = MEMORY")
            rows.execute("PRAGMA synchronous = OFF")
            rows.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT)")
            rows.execute(
                "CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT UNIQUE, digest TEXT, rank TEXT)"
            )
            rows.execute("CREATE TABLE keys (key INTEGER, document INTEGER)")
            _put(rows, known, held)
            rows.execute("CREATE INDEX by_key ON keys (key, document)")
            _note(rows, key, notes)
            rows.commit()

    def add(
        self, key: str, notes: Mapping[str, str], known: Sequence[Known], held: Mapping[str, "array[int]"]
    ) -> None:
        """Put further documents into the index. Raises CaseError if it cannot be written."""
        with self._open() as rows:
            _put(rows, known, held)
            _note(rows, key, notes)
            rows.commit()

    def documents(self) -> dict[int, Known]:
        """Return the documents by number."""
        with self._open() as rows:
            found = rows.execute("SELECT number, id, digest, rank FROM documents")
            return {number: Known(*rest) for number, *rest in found}

    def holders(self, keys: Iterable[int]) -> dict[int, list[int]]:
        """Return the numbers of the documents that have each key, MOST of them at most."""
        with self._open() as rows:
            asked = "SELECT document FROM keys WHERE key = ? LIMIT ?"
            return {key: [r[0] for r in rows.execute(asked, (key, MOST))] for key in keys}

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._path)) as rows:
                yield rows
        except sqlite3.Error as error:
            raise CaseError(f"the index {self._path} cannot be used: {error}") from error


def _put(rows: sqlite3.Connection, known: Sequence[Known], held: Mapping[str, "array[int]"]) -> None:
    for each in known:
        made = rows.execute("INSERT INTO documents (id, digest, rank) VALUES (?, ?, ?)", each)
        number = made.lastrowid
        mine = sorted(set(held.get(each.id, ())))
        rows.executemany("INSERT INTO keys VALUES (?, ?)", ((key, number) for key in mine))


def _note(rows: sqlite3.Connection, key: str, notes: Mapping[str, str]) -> None:
    every = {**notes, "key": f"{FORMAT} {key}"}
    rows.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", every.items())
