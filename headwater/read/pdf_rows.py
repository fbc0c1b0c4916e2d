"""The nouns of a PDF page: glyphs in a row, and rows of segments."""

import re
from array import array
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from headwater.read.pdf_page import PageShape

RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
WIDE_GAP = 1.0
"""Ems between words from which they may stand in different columns of a table."""
SMALL_GAP = 0.15
RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"

Sheet = tuple[int, int]
"""Page (from 0) and turn: type that runs another way is laid out as a page of its own."""


class Spot(NamedTuple):
    """The line that glyphs stand on, in the reading space of their page and turn."""

    shape: PageShape
    turn: int
    base: float
    size: float


class Glyphs(NamedTuple):
    """Letters that stand on one line, in reading order, white space left out.

    `edges` holds two numbers a letter: where along the line it begins and ends. `links` are ranges of
    letters with an address. Where a reader of images saw them, `sure` (0 to 1) and `doubt` say how well.
    """

    spot: Spot
    letters: str
    edges: "array[float]"
    links: tuple[tuple[int, int, str], ...] = ()
    sure: float | None = None
    doubt: str = ""

    def cut(self, start: int, end: int) -> "Glyphs":
        """Return the letters from `start` to `end`."""
        links = tuple(
            (max(low, start) - start, min(high, end) - start, to)
            for low, high, to in self.links
            if low < end and high > start
        )
        return self._replace(
            letters=self.letters[start:end], edges=self.edges[2 * start : 2 * end], links=links
        )


@dataclass(slots=True)
class Segment:
    """Words of a row with no wide gap in them, and the glyphs that show them."""

    text: str
    left: float
    right: float
    glyphs: list[Glyphs] = field(default_factory=list)


@dataclass(slots=True)
class Cell:
    """One cell of a ruled table: its first row and column, how many it stands over, and its words."""

    row: int
    column: int
    rows: int
    columns: int
    header: bool
    text: str
    glyphs: list[Glyphs] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """What stands on one base line. Lengths in points; `base` is measured from the top of the page as it
    reads; `size` is the size of the type. A row of a table made of `lines` reaches `depth` up from `base`. A
    ruled table is one row with `cells`, its column borders in `borders`. `aside`: type that runs another way
    than most of its page's."""

    page: Sheet
    base: float
    size: float
    bold: bool
    page_width: float
    page_height: float
    segments: list[Segment] = field(default_factory=list)
    depth: float = 0.0
    lines: tuple["Row", ...] = ()
    cells: tuple[Cell, ...] = ()
    borders: tuple[float, ...] = ()
    aside: bool = False

    @property
    def text(self) -> str:
        """The row's words, segments joined by a space."""
        return " ".join(s.text for s in self.segments)

    @property
    def glyphs(self) -> list[Glyphs]:
        """The row's glyphs, in reading order."""
        return [run for s in self.segments for run in s.glyphs]

    @property
    def left(self) -> float:
        """The edge at which reading starts; of a right-to-left row the right one, mirrored."""
        if self.rtl:
            return self.page_width - max(s.right for s in self.segments)
        return min(s.left for s in self.segments)

    @property
    def right(self) -> float:
        """The edge at which reading ends, mirrored as `left`."""
        if self.rtl:
            return self.page_width - min(s.left for s in self.segments)
        return max(s.right for s in self.segments)

    @property
    def rtl(self) -> bool:
        """Tell whether most letters run from right to left."""
        return is_rtl(self.segments[0].text)

    def extend(self, other: "Row") -> None:
        """Add what follows on the same base line: into the last segment, or as one of its own."""
        last, first = self.segments[-1], other.segments[0]
        gap = max(first.left - last.right, last.left - first.right)
        if gap > WIDE_GAP * self.size:
            self.segments += other.segments
            return
        space = " " if gap > SMALL_GAP * self.size and first.text[:1] not in RAISED_DIGITS else ""
        last.text += space + first.text
        last.glyphs += first.glyphs
        last.left, last.right = min(last.left, first.left), max(last.right, first.right)
        self.segments += other.segments[1:]


def is_rtl(text: str) -> bool:
    """Tell whether most letters of a text run from right to left."""
    found = len(RTL.findall(text)) if RTL.search(text) else 0
    return found > 0 and found * 2 > sum(c.isalpha() for c in text)


def cut(segment: Segment, places: list[int]) -> list[Segment]:
    """Cut a segment before each of these letters (counted without white space)."""
    starts = [i for i, c in enumerate(segment.text) if not c.isspace()]
    ends = [0, *sorted({p for p in places if 0 < p < len(starts)}), len(starts)]
    parts = []
    for low, high in pairwise(ends):
        glyphs, at = [], 0
        for run in segment.glyphs:
            one, two = max(low, at) - at, min(high, at + len(run.letters)) - at
            if one < two:
                glyphs.append(run.cut(one, two))
            at += len(run.letters)
        sides = [side for run in glyphs for side in run.edges]
        text = segment.text[starts[low] : starts[high - 1] + 1]
        parts.append(
            Segment(text, min(sides, default=segment.left), max(sides, default=segment.right), glyphs)
        )
    return parts
