"""What people did in the margin of a file: changes that were tracked, and comments. Said, never lost."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from headwater.read.dates import written_date

LONGEST = 300
MOST = 100
"""Deletions and comments told one by one; the rest are counted."""


@dataclass(slots=True)
class Comment:
    """A comment: by whom, when, its words, and the words that it stands at."""

    author: str
    date: str
    text: str
    anchor: str = ""


@dataclass(slots=True)
class Margin:
    """Collects changes and comments in the order in which they stand."""

    deleted: list[tuple[str, str, list[str]]] = field(default_factory=list)
    inserted: list[tuple[str, str]] = field(default_factory=list)
    comments: dict[str, Comment] = field(default_factory=dict)
    moved: int = 0
    last: object = None

    def delete(self, author: str, date: str, words: str, key: object = None) -> None:
        """Note words that were deleted; `key` names the run they belong to: what follows with it goes on."""
        if not words.strip():
            return
        if self.deleted and key is not None and key == self.last:
            self.deleted[-1][2].append(words)
        else:
            self.deleted.append((author, date, [words]))
        self.last = key

    def insert(self, author: str, date: str) -> None:
        """Note an insertion, whose words are read."""
        self.inserted.append((author, date))

    def notes(self) -> Iterator[str]:
        """Say all of it, a line each."""
        if self.deleted or self.inserted or self.moved:
            yield (
                f"has tracked changes: the text read is the final state, as if all were accepted "
                f"({len(self.inserted):,} insertions read, {len(self.deleted):,} deletions left out)"
            )
        for author, date, words in self.deleted[:MOST]:
            yield f"deleted{by(author, date)}: {quoted(''.join(words))}"
        if len(self.deleted) > MOST:
            yield f"and {len(self.deleted) - MOST:,} more deletions that are not told one by one"
        told = list(self.comments.values())
        for each in told[:MOST]:
            at = f" at {quoted(each.anchor)}" if each.anchor.strip() else ""
            yield f"comment{by(each.author, each.date)}{at}: {quoted(each.text)}"
        if len(told) > MOST:
            yield f"and {len(told) - MOST:,} more comments that are not told one by one"


def by(author: str, date: str) -> str:
    """Return who and when, as far as the file says."""
    day = written_date(date[:10]) if date else None
    name = " ".join(author.split())[:80]
    return (f" by {name}" if name else "") + (f" on {day}" if day else "")


def quoted(words: str) -> str:
    """Return words in quotation marks, on one line and bounded."""
    line = " ".join(words.split())
    return f'"{line}"' if len(line) <= LONGEST else f'"{line[:LONGEST]}…" ({len(line):,} characters)'
