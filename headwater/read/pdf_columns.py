"""Pages of two columns whose file tells them line by line across: the left column is read first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from headwater.read.pdf_lines import Row
from headwater.read.widths import width

FEWEST = 8
"""Lines with words on both sides that make a gutter."""
NARROWEST = 18
"""Columns of text (wide characters count two) that a line of a text column holds."""


def in_reading_order(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, those of pages with a gutter taken apart into columns."""
    found: list[Row] = []
    for _, page in groupby(rows, key=lambda row: row.page):
        lines = list(page)
        gutter = _gutter(lines)
        found += lines if gutter is None else list(_apart(lines, gutter))
    return found


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return the middle of the gap that most lines of the page leave free, if they are running text."""
    both = [row for row in rows if len(row.segments) == 2 and not row.rtl]
    if len(both) < FEWEST or len(both) * 2 < len(rows):
        return None
    sides = [median(width(row.segments[side].text) for row in both) for side in (0, 1)]
    if min(sides) < NARROWEST:
        return None
    steps = [round(b.base - a.base) for a, b in pairwise(both)]
    leading = median(steps)
    if sum(abs(step - leading) <= 1 for step in steps) * 10 < len(steps) * 7:
        return None  # the rows of a table stand at uneven distances
    left = max(row.segments[0].right for row in both)
    right = min(row.segments[1].left for row in both)
    return (left + right) / 2 if left < right else None


def _apart(rows: Sequence[Row], gutter: float) -> Iterator[Row]:
    """Yield band by band: a line over both columns ends a band."""
    sides: tuple[list[Row], list[Row]] = ([], [])
    for row in rows:
        if any(s.left < gutter < s.right for s in row.segments):
            yield from (*sides[0], *sides[1], row)
            sides = ([], [])
            continue
        for side, column in enumerate(sides):
            words = [s for s in row.segments if (s.left > gutter) == bool(side)]
            if words:
                column.append(replace(row, segments=words))
    yield from (*sides[0], *sides[1])
