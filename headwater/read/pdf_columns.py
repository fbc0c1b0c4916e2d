"""Pages of columns whose file tells them line by line across: the left column is read first."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, pairwise
from statistics import median

from headwater.read.pdf_rows import Row
from headwater.read.widths import width

MOST = 4
"""Columns of text on one page."""
FEWEST = 8
"""Lines with words in every column that make gutters."""
NARROWEST = 18
"""Columns of text (wide characters count two) that a line of a text column holds."""


def in_reading_order(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, those of pages with gutters taken apart into columns."""
    found: list[Row] = []
    for _, page in groupby(rows, key=lambda row: row.page):
        lines = list(page)
        gutters = next((g for count in range(MOST, 1, -1) if (g := _gutters(lines, count))), [])
        found += _apart(lines, gutters) if gutters else lines
    return found


def _gutters(rows: Sequence[Row], count: int) -> list[float]:
    """Return the middles of the gaps that most lines of the page leave free, if they are running text."""
    whole = [row for row in rows if len(row.segments) == count and not row.rtl and not row.cells]
    if len(whole) < FEWEST or len(whole) * 2 < len(rows):
        return []
    sides = [median(width(row.segments[side].text) for row in whole) for side in range(count)]
    if min(sides) < NARROWEST:
        return []
    steps = [round(b.base - a.base) for a, b in pairwise(whole)]
    leading = median(steps)
    if sum(abs(step - leading) <= 1 for step in steps) * 10 < len(steps) * 7:
        return []  # the rows of a table stand at uneven distances
    gutters = []
    for side in range(count - 1):
        left = max(row.segments[side].right for row in whole)
        right = min(row.segments[side + 1].left for row in whole)
        if left >= right:
            return []
        gutters.append((left + right) / 2)
    return gutters


def _apart(rows: Sequence[Row], gutters: Sequence[float]) -> Iterator[Row]:
    """Yield band by band: a line over several columns ends a band."""
    columns: list[list[Row]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        if row.cells or any(s.left < gutter < s.right for s in row.segments for gutter in gutters):
            yield from chain(*columns, [row])
            columns = [[] for _ in columns]
            continue
        for side, column in enumerate(columns):
            words = [s for s in row.segments if bisect_right(gutters, s.left) == side]
            if words:
                column.append(replace(row, segments=words))
    yield from chain(*columns)
