"""A text with words replaced, and where each offset of the old one went."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

CONTINUED = "…"
"""Stands for the rest of a name that is broken over two blocks or lines."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that are withheld, what is shown for them, and why."""

    start: int
    end: int
    shown: str
    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The new text; a place in the old one that cuts an edit grows to hold the whole of what is shown."""

    text: str
    edits: tuple[Edit, ...]
    starts: Sequence[int]
    ends: Sequence[int]
    shifts: Sequence[int]

    def start(self, offset: int) -> int:
        """Return where a run that began at `offset` begins."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return offset
        if offset < self.ends[at]:
            return self.starts[at] + self._before(at)
        return offset + self.shifts[at]

    def end(self, offset: int) -> int:
        """Return where a run that ended at `offset` ends."""
        at = bisect_left(self.starts, offset) - 1
        if at < 0:
            return offset
        if offset <= self.ends[at]:
            return self.ends[at] + self.shifts[at]
        return offset + self.shifts[at]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where old text[start:end] stands; an empty place stays empty."""
        if start >= end:
            found = self.start(start)
            return found, found
        return self.start(start), self.end(end)

    def touched(self, start: int, end: int) -> bool:
        """Tell whether anything in old text[start:end] is withheld."""
        at = bisect_right(self.ends, start)
        return at < len(self.starts) and self.starts[at] < end

    def edits_in(self, start: int, end: int) -> tuple[Edit, ...]:
        """Return the edits that have anything of old text[start:end]."""
        return self.edits[bisect_right(self.ends, start) : bisect_left(self.starts, end)]

    def _before(self, at: int) -> int:
        return self.shifts[at - 1] if at else 0


def moved(text: str, edits: Sequence[Edit]) -> Moved:
    """Replace words of `text`; `edits` are in order and none is over another."""
    pieces: list[str] = []
    shifts: list[int] = []
    at = shift = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.shown)
        shift += len(edit.shown) - (edit.end - edit.start)
        shifts.append(shift)
        at = edit.end
    pieces.append(text[at:])
    starts, ends = [e.start for e in edits], [e.end for e in edits]
    return Moved("".join(pieces), tuple(edits), starts, ends, shifts)


def cut(edits: Sequence[Edit], borders: Sequence[int], text: str) -> list[Edit]:
    """Cut edits at borders (of blocks): the first piece has what is shown, the others go on; white space at
    a border stays."""
    out: list[Edit] = []
    for edit in edits:
        inside = borders[bisect_right(borders, edit.start) : bisect_left(borders, edit.end)]
        at, shown = edit.start, edit.shown
        for border in (*inside, edit.end):
            words = text[at:border]
            start = at + len(words) - len(words.lstrip())
            if words.strip():
                out.append(Edit(start, start + len(words.strip()), shown, edit.reason))
                shown = CONTINUED
            at = border
    return out
