"""The rows of a page that stand inside ruled tables, put into their cells."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from headwater.read.pdf_grid import Area, Grid
from headwater.read.pdf_rows import Cell, Glyphs, Row, Segment, cut, is_rtl
from headwater.read.pdf_stacks import joined_lines

MIDDLE = 0.3
"""Sizes of type over the base line at which letters have their middle."""
LONGEST = 2_500
"""Characters of one cell, half of a table's on average, above which lines frame text and rule no table."""
SLIT = 6.0
"""Points between borders that are two lines of one."""
FEWEST = 3
"""Lines side by side in every cell of a row from which it is many rows without lines between them."""

Placed = dict[int, list[tuple[Row, Segment]]]


def with_ruled(rows: Sequence[Row], found: Sequence[Grid]) -> list[Row]:
    """Return the rows of one page and turn, those of each ruled table made one row with cells."""
    for grid in found:
        rows = _with(list(rows), grid)
    return list(rows)


def _with(rows: list[Row], grid: Grid) -> list[Row]:
    inside: Placed = defaultdict(list)
    areas = {id(area): area for area in grid.areas}
    kept: list[Row | None] = []
    taken: list[Row] = []
    for row in rows:
        parts = (
            [] if row.cells else [(a, s) for segment in row.segments for a, s in _parts(row, segment, grid)]
        )
        if row.cells or not any(a is not None for a, _ in parts):
            kept.append(row)
            continue
        if not taken:
            kept.append(None)
        taken.append(row)
        for area, segment in parts:
            if area is not None:
                inside[id(area)].append((row, segment))
        left_over = [segment for area, segment in parts if area is None]
        if left_over:
            kept.append(_as(row, left_over))
    if not _is_table(inside, areas):
        return rows
    table = _table(taken, inside, areas, grid)
    return [table if row is None else row for row in kept]


def _parts(row: Row, segment: Segment, grid: Grid) -> list[tuple[Area | None, Segment]]:
    """Cut a segment where it runs on from one cell to the next."""
    v = row.base - MIDDLE * row.size
    areas: list[Area | None] = []
    for run in segment.glyphs:
        edges = run.edges
        areas += [grid.at((edges[i] + edges[i + 1]) / 2, v) for i in range(0, len(edges), 2)]
    if not areas:
        return [(grid.at((segment.left + segment.right) / 2, v), segment)]
    ends = [i for i in range(1, len(areas)) if areas[i] is not areas[i - 1]]
    pieces = cut(segment, ends) if ends else [segment]
    return list(zip([areas[0], *(areas[i] for i in ends)], pieces, strict=False))


def _is_table(inside: Placed, areas: dict[int, Area]) -> bool:
    filled = [sum(len(s.text) for _, s in parts) for parts in inside.values()]
    if len(filled) < 2 or len({areas[key].column for key in inside}) < 2:
        return False
    return sum(filled) / len(filled) < LONGEST


def _as(row: Row, segments: list[Segment]) -> Row:
    return Row(row.page, row.base, row.size, row.bold, row.page_width, row.page_height, segments)


def _table(taken: Sequence[Row], inside: Placed, areas: dict[int, Area], grid: Grid) -> Row:
    first, last = taken[0], taken[-1]
    tops = _header_rows(grid)
    order = sorted(inside, key=lambda key: (areas[key].row, areas[key].column))
    rtl = sum(is_rtl(s.text) for parts in inside.values() for _, s in parts) * 2 > len(inside)
    cells: list[Cell] = []
    added = 0
    for _, same in groupby(order, key=lambda key: areas[key].row):
        keys = list(same)
        levels = _levels([inside[key] for key in keys], len(grid.us) - 1)
        for number, level in enumerate(levels or [None]):
            for key in keys:
                parts = [p for p in inside[key] if level is None or abs(p[0].base - level) < p[0].size]
                if parts:
                    cells.append(_cell(areas[key], parts, tops, added + number))
        added += max(0, len(levels) - 1)
    _renumber(cells, grid, added)
    if rtl:
        beyond = max(cell.column + cell.columns for cell in cells)
        for cell in cells:
            cell.column = beyond - cell.column - cell.columns
        cells.sort(key=lambda cell: (cell.row, cell.column))
    whole = Segment("\t".join(c.text for c in cells), grid.us[0], grid.us[-1])
    depth = grid.vs[-1] - grid.vs[0]
    return Row(
        first.page, max(last.base, grid.vs[-1] - last.size), first.size, first.bold, first.page_width,
        first.page_height, [whole], depth, cells=tuple(cells), borders=tuple(grid.us),
    )  # fmt: skip


def _cell(area: Area, parts: list[tuple[Row, Segment]], tops: int, more: int) -> Cell:
    lines: list[list[tuple[Row, Segment]]] = []
    for part in sorted(parts, key=lambda p: p[0].base):
        if lines and part[0].base - lines[-1][0][0].base < 0.5 * part[0].size:
            lines[-1].append(part)
        else:
            lines.append([part])
    texts: list[str] = []
    glyphs: list[Glyphs] = []
    for line in lines:
        way = -1 if is_rtl("".join(s.text for _, s in line)) else 1
        ordered = sorted((s for _, s in line), key=lambda s: way * s.left)
        texts.append(" ".join(s.text.strip() for s in ordered))
        glyphs += [run for s in ordered for run in s.glyphs]
    header = area.row < tops
    return Cell(area.row + more, area.column, area.rows, area.columns, header, joined_lines(texts), glyphs)


def _renumber(cells: Sequence[Cell], grid: Grid, added: int) -> None:
    """Leave out of the count the slits between borders drawn double."""
    taken_columns = {c for cell in cells for c in (cell.column, cell.column + cell.columns - 1)}
    slits = {
        i for i in range(len(grid.us) - 1) if grid.us[i + 1] - grid.us[i] < SLIT and i not in taken_columns
    }
    for cell in cells:
        inner = sum(cell.column <= slit < cell.column + cell.columns for slit in slits)
        cell.column, cell.columns = (
            cell.column - sum(slit < cell.column for slit in slits),
            cell.columns - inner,
        )
    if added:
        return
    taken_rows = {r for cell in cells for r in (cell.row, cell.row + cell.rows - 1)}
    slits = {i for i in range(len(grid.vs) - 1) if grid.vs[i + 1] - grid.vs[i] < SLIT and i not in taken_rows}
    for cell in cells:
        inner = sum(cell.row <= slit < cell.row + cell.rows for slit in slits)
        cell.row, cell.rows = cell.row - sum(slit < cell.row for slit in slits), cell.rows - inner


def _header_rows(grid: Grid) -> int:
    """Return how many rows at the top name the columns: as many as its tallest cell, two under a wide cell."""
    top = [area for area in grid.areas if area.row == 0]
    tallest = max((area.rows for area in top), default=1)
    wide = any(1 < area.columns < len(grid.us) - 1 for area in top)
    return max(tallest, 2 if wide else 1) if len(grid.vs) - 1 > tallest else 1


def _levels(cells: Sequence[list[tuple[Row, Segment]]], columns: int) -> list[float]:
    """Return the base lines of rows that no line parts: every cell has a line on each of them."""
    if len(cells) < 2 or len(cells) < columns:
        return []
    levels = [sorted({round(row.base, 1) for row, _ in cell}) for cell in cells]
    if len(levels[0]) < FEWEST or any(len(each) != len(levels[0]) for each in levels):
        return []
    same = all(abs(a - b) < 2 for each in levels[1:] for a, b in zip(levels[0], each, strict=True))
    return levels[0] if same else []
