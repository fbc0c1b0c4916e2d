"""An index of a case's words, in a file of its own: it can be thrown away and made again.

SQLite's FTS5 is given tokens that are ready (Han characters in pairs, folded letters), one row a passage; it
knows no language of its own.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from headwater.errors import CaseError

Passage = tuple[str, int, int, str]
"""The id of a document, the offsets of a passage of it, and the tokens of the passage, parted by blanks."""
FORMAT = "1"


class SearchIndex:
    """The index of one case at one moment; `key` says of which."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_of(self, key: str) -> bool:
        """Tell whether the index is there, whole, and of this key."""
        if not self._path.exists():
            return False
        try:
            with self._open() as rows:
                found = rows.execute("SELECT value FROM about WHERE name = 'key'").fetchone()
        except (CaseError, sqlite3.Error):
            return False
        return bool(found and found[0] == f"{FORMAT} {key}")

    def fill(self, key: str, passages: Iterable[Passage]) -> None:
        """Make the index anew. Raises CaseError if it cannot be written."""
        self._path.unlink(missing_ok=True)
        with self._open() as rows:
            rows.execute("PRAGMA journal_mode = MEMORY")
            rows.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT)")
            rows.execute(
                "CREATE TABLE places (id INTEGER PRIMARY KEY, document TEXT, start INTEGER, stop INTEGER)"
            )
            rows.execute(
                "CREATE VIRTUAL TABLE words USING fts5"
                "(tokens, content='', columnsize=0, tokenize=\"ascii tokenchars '.'\")"
            )
            for number, (document, start, end, tokens) in enumerate(passages, start=1):
                rows.execute("INSERT INTO places VALUES (?, ?, ?, ?)", (number, document, start, end))
                rows.execute("INSERT INTO words (rowid, tokens) VALUES (?, ?)", (number, tokens))
            rows.execute("INSERT INTO about VALUES ('key', ?)", (f"{FORMAT} {key}",))
            rows.commit()

    def find(self, phrases: Sequence[Sequence[str]], limit: int) -> Iterator[tuple[str, int, int]]:
        """Yield (document, start, end) of passages with all the phrases, best first.

        The tokens of a phrase stand in a row. The last token of a phrase that ends in `*` may go on.
        Raises CaseError if the index cannot be read.
        """
        asked = " AND ".join(_quoted(phrase) for phrase in phrases if phrase)
        if not asked:
            return
        wanted = (
            "SELECT document, start, stop FROM words JOIN places ON places.id = words.rowid"
            " WHERE words MATCH ? ORDER BY rank, places.id LIMIT ?"
        )
        with self._open() as rows:
            yield from rows.execute(wanted, (asked, limit)).fetchall()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._path)) as rows:
                yield rows
        except sqlite3.Error as error:
            raise CaseError(f"the search index {self._path} cannot be used: {error}") from error


def _quoted(phrase: Sequence[str]) -> str:
    words = " ".join(phrase)
    goes_on = words.endswith("*")
    bare = words.rstrip("*").replace('"', '""')
    return f'"{bare}"' + ("*" if goes_on else "")
