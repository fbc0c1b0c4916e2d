"""Rows of a table whose cells have several lines: files tell such a row cell by cell, not line by line."""

from collections.abc import Iterator, Sequence

from headwater.read.hyphens import BROKEN_WORD, join_lines
from headwater.read.pdf_rows import Row, Segment

MOST_LINES = 8
"""Lines in one cell; a taller stack is a column of text."""
MOST_CELLS = 60
"""Cells side by side in one row."""
LEADING = 1.7
"""Sizes of type between two lines of one cell, at most."""


def stacked(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with those that are cells of one table row, side by side, made one row.

    Such a row keeps its lines in `lines`; `base` is that of its lowest line, `depth` the way up from it
    to the highest.
    """
    return [row for group in _groups(rows) for row in _one(group)]


def _groups(rows: Sequence[Row]) -> Iterator[list[list[Row]]]:
    """Yield runs of cells; a cell is a list of rows one under the other."""
    group: list[list[Row]] = []
    for row in rows:
        if group and _under(group[-1], row):
            group[-1].append(row)
        elif group and len(group) < MOST_CELLS and _right_of(group, row):
            group.append([row])
        else:
            if group:
                yield group
            group = [[row]]
    if group:
        yield group


def _under(cell: Sequence[Row], row: Row) -> bool:
    last = cell[-1]
    one = len(last.segments) == len(row.segments) == 1 and not (last.cells or row.cells)
    near = last.page == row.page and 0 < row.base - last.base < LEADING * row.size
    return one and near and len(cell) < MOST_LINES and row.left < last.right and last.left < row.right


def _right_of(group: Sequence[Sequence[Row]], row: Row) -> bool:
    lines = [line for cell in group for line in cell]
    if (
        lines[0].page != row.page
        or row.cells
        or lines[-1].cells
        or abs(lines[0].size - row.size) > 0.35 * row.size
        or row.rtl
    ):
        return False
    top, bottom = min(line.base for line in lines), max(line.base for line in lines)
    return (
        max(line.right for line in lines) < row.left and top - 2 * row.size < row.base < bottom + 2 * row.size
    )


def _one(group: list[list[Row]]) -> list[Row]:
    lines = [line for cell in group for line in cell]
    if len(group) < 2 or all(len(cell) >= MOST_LINES // 2 for cell in group):
        return lines  # cells all tall are columns of text
    segments = []
    for cell in group:
        left, right = min(line.left for line in cell), max(line.right for line in cell)
        segments += (
            cell[0].segments
            if len(cell) == 1
            else [
                Segment(
                    joined_lines([c.text for c in cell]), left, right, [g for c in cell for g in c.glyphs]
                )
            ]
        )
    first = lines[0]
    top, bottom = min(line.base for line in lines), max(line.base for line in lines)
    size = (first.page_width, first.page_height)
    return [Row(first.page, bottom, first.size, first.bold, *size, segments, bottom - top, tuple(lines))]


def joined_lines(lines: Sequence[str]) -> str:
    """Join the lines of one cell: as running text, but two numbers stay two lines."""
    parts = [lines[0].strip()]
    for raw in lines[1:]:
        line = raw.strip()
        if any(map(str.isalpha, parts[-1])) or any(map(str.isalpha, line)):
            parts[-1:] = ["".join(join_lines(parts[-1], line, frozenset()))]
        else:
            parts.append(line)
    return "\n".join(parts).replace(BROKEN_WORD, "-")
