"""Tables of a PDF: rows cut by wide gaps into segments that stand in the same columns.

A column is known by where its segments stand (their left edges, right edges or middles agree, or they
overlap nothing else); a cell may be empty, and a line that holds only a part of one column goes on
with the cell above it.
"""

import re
from collections.abc import Iterator, Sequence

from headwater.read.pdf_places import placed
from headwater.read.pdf_rows import Glyphs, Row, Segment
from headwater.read.pdf_stacks import joined_lines, stacked
from headwater.read.pieces import Piece
from headwater.read.widths import width

FARTHEST = 4.5
"""Sizes of type between two base lines beyond which a table has ended."""
WRAPPED = 1.7
"""Sizes of type below which a line may go on with the cell above."""
LONG = 28
FEWEST = 2
FIGURE = re.compile(r"(?!(1[89]|20)\d\d$)[-–+]?\d[\d.,  ]*%?")
"""What is counted, in a row of its own; a year may head a column."""
MOST_HEADS = 3
HEAD_GAP = 2.6
"""Sizes of type between the rows of a head at most."""
NEAR = 5.0
"""Points by which the columns of a table may differ from page to page."""


class _Table:
    """Columns as they stand so far, and for each row the column of each of its segments."""

    def __init__(self, row: Row) -> None:
        self.columns = [Segment("", s.left, s.right) for s in row.segments]
        self.last = row

    def takes(self, row: Row) -> list[int] | None:
        """Return the column of each segment of the next row, or None if the row is none of the table's."""
        gap = row.base - row.depth - self.last.base
        near = row.page == self.last.page and 0 < gap < FARTHEST * self.last.size
        if not near or row.cells or abs(row.size - self.last.size) > 0.35 * self.last.size:
            return None
        found: list[int] = []
        for segment in row.segments:
            hits = [i for i, column in enumerate(self.columns) if _in(segment, column, row.size)]
            over = [i for i, column in enumerate(self.columns) if _overlap(segment, column)]
            if len(over) > 1 or not hits or hits[0] in found or (over and over[0] != hits[0]):
                return None
            found.append(hits[0])
        return found

    def add(self, row: Row, places: Sequence[int]) -> None:
        for place, segment in zip(places, row.segments, strict=True):
            column = self.columns[place]
            column.left, column.right = min(column.left, segment.left), max(column.right, segment.right)
        self.last = row


def _in(segment: Segment, column: Segment, size: float) -> bool:
    near = 1.5 * size
    return (
        abs(segment.left - column.left) < near
        or abs(segment.right - column.right) < near
        or abs(segment.left + segment.right - column.left - column.right) < 2 * near
        or _overlap(segment, column)
    )


def _overlap(one: Segment, two: Segment) -> bool:
    return one.left < two.right and two.left < one.right


def with_table_rows(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, the cells told one by one joined to rows where these stand in a table."""
    whole = stacked(rows)
    kept = {index for start, end in tables(whole) for index in range(start, end)}
    return [
        line
        for index, row in enumerate(whole)
        for line in ([row] if index in kept or not row.lines else row.lines)
    ]


def tables(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the runs of rows that are tables."""
    start = last = 0
    while start < len(rows):
        end = _end(rows, start) if len(rows[start].segments) > 1 else start + 1
        whole = sum(len(row.segments) > 1 for row in rows[start:end])
        if whole >= FEWEST and not _is_prose(rows[start:end]):
            yield start - _heads(rows, start, end, last), end
            last = end
        start = end


def _end(rows: Sequence[Row], start: int) -> int:
    table, end = _Table(rows[start]), start + 1
    for index in range(start + 1, len(rows)):
        row = rows[index]
        places = table.takes(row)
        if places is None or (len(row.segments) == 1 and not _goes_on(rows, index, table)):
            break
        table.add(row, places)
        if len(row.segments) > 1:
            end = index + 1
    return end


def _heads(rows: Sequence[Row], start: int, end: int, first: int) -> int:
    """Return how many rows above a table name several of its columns at once."""
    columns = _columns(rows[start:end])
    count = 0
    for index in range(start - 1, max(first, start - 1 - MOST_HEADS) - 1, -1):
        row, below = rows[index], rows[index + 1]
        near = row.page == below.page and 0 < below.base - below.depth - row.base < HEAD_GAP * row.size
        if not near or len(row.segments) < 2 or row.cells or row.rtl or not _reach(row, columns):
            break
        count += 1
    return count


def _columns(rows: Sequence[Row]) -> list[Segment]:
    table = _Table(rows[0])
    for row in rows[1:]:
        table.add(row, table.takes(row) or list(range(len(row.segments))))
    return table.columns


def _reach(row: Row, columns: Sequence[Segment]) -> list[list[int]]:
    """Return the columns that each segment of a head stands over; none if two stand over the same."""
    found = [[i for i, c in enumerate(columns) if _in(s, c, 0.7 * row.size)] for s in row.segments]
    taken = [i for over in found for i in over]
    return found if all(found) and len(taken) == len(set(taken)) else []


def _goes_on(rows: Sequence[Row], index: int, table: _Table) -> bool:
    """Tell whether a line with one segment is a line of a taller cell: near a row, and a whole row follows."""
    follows = any(len(r.segments) > 1 for r in rows[index + 1 : index + 3])
    return len(table.columns) > 1 and follows and (_near(rows, index, -1) or _near(rows, index, 1))


def _near(rows: Sequence[Row], index: int, way: int) -> bool:
    """Tell whether a row stands as near to the one before (-1) or after (1) as lines of one cell do."""
    other = index + way
    if not 0 <= other < len(rows) or rows[other].page != rows[index].page:
        return False
    return 0 < way * (rows[other].base - rows[index].base) < WRAPPED * rows[index].size


def _is_prose(rows: Sequence[Row]) -> bool:
    """Tell two columns of running text from a table: many rows of long segments."""
    long = sum(width(s.text) > LONG for row in rows for s in row.segments)
    return len(rows) > 5 and len(rows[0].segments) == 2 and long * 2 > sum(len(r.segments) for r in rows)


class OpenTable:
    """Numbers the tables of a file; one that goes on over a page break keeps its number and its rows."""

    def __init__(self) -> None:
        self.number = -1
        self.rows = 0
        self.borders: list[tuple[float, float]] = []
        self.first: list[str] = []
        self.page: tuple[int, int] | None = None

    def end(self) -> None:
        """Say that other text has followed."""
        self.page = None

    def ruled(self, row: Row) -> list[Piece]:
        """Return the cells of a ruled table."""
        first = [cell.text for cell in row.cells if cell.row == 0]
        start = self._start(row.page, [(u, u) for u in row.borders], first)
        own = bool(start) and first != self.first
        found = [
            _piece(
                Piece(
                    "table_cell", cell.text, table=self.number, row=start + cell.row, column=cell.column,
                    header=cell.header and not own, marked=True, columns=cell.columns, rows=cell.rows,
                ), cell.glyphs)
            for cell in row.cells
        ]  # fmt: skip
        self.rows = start + 1 + max((cell.row for cell in row.cells), default=-1)
        return found

    def open(self, rows: Sequence[Row]) -> list[Piece]:
        """Return the cells of a table without rules."""
        heads = next((n for n in range(MOST_HEADS + 1) if n < len(rows) and _end(rows, n) == len(rows)), 0)
        placed, borders = _placed(rows[heads:])
        columns = _columns(rows[heads:])
        for row in reversed(rows[:heads]):
            over = _reach(row, columns)
            placed.insert(0, {o[0]: _Words(s, len(o)) for o, s in zip(over, row.segments, strict=True)})
        counted = any(FIGURE.fullmatch(words.text()) for words in placed[heads].values())
        tops = heads if heads and counted else heads + 1
        first = [part.text() for _, part in sorted(placed[0].items())]
        start = self._start(rows[0].page, borders, first)
        own = bool(start) and first != self.first
        self.rows = start + len(placed)
        return [
            _piece(
                Piece(
                    "table_cell", found[column].text(), table=self.number, row=start + index, column=column,
                    header=index < tops and not own, marked=True, columns=found[column].columns,
                ), found[column].glyphs)
            for index, found in enumerate(placed)
            for column in sorted(found)
        ]  # fmt: skip

    def _start(self, page: tuple[int, int], borders: list[tuple[float, float]], first: list[str]) -> int:
        """Return the number of the table's first row: not 0 if the table before goes on."""
        goes_on = (
            self.page is not None
            and page[0] == self.page[0] + 1
            and len(borders) == len(self.borders)
            and all(
                a[0] < b[1] + NEAR and b[0] < a[1] + NEAR for a, b in zip(borders, self.borders, strict=True)
            )
        )
        self.page, self.borders = page, borders
        if goes_on:
            return self.rows
        self.number, self.first = self.number + 1, first
        return 0


class _Words:
    """The lines of one cell."""

    def __init__(self, segment: Segment | None = None, columns: int = 1) -> None:
        self.columns = columns
        self.lines: list[str] = []
        self.glyphs: list[Glyphs] = []
        if segment is not None:
            self.add(segment)

    def add(self, segment: Segment) -> None:
        self.lines.append(segment.text)
        self.glyphs += segment.glyphs

    def text(self) -> str:
        return joined_lines(self.lines)


def _piece(piece: Piece, glyphs: Sequence[Glyphs]) -> Piece:
    piece.regions, piece.anchors = placed(piece.text, glyphs)
    return piece


def _placed(rows: Sequence[Row]) -> tuple[list[dict[int, _Words]], list[tuple[float, float]]]:
    """Return the cells of each row by column, and where the columns stand; a line that goes on with a cell is
    joined to it."""
    table = _Table(rows[0])
    found: list[dict[int, _Words]] = []
    ahead: dict[int, _Words] = {}  # lines of cells whose row is still to come
    for index, row in enumerate(rows):
        places = list(range(len(row.segments)))
        if index:
            places = table.takes(row) or places
            table.add(row, places)
        alone = len(row.segments) == 1 and index > 0
        if alone and (ahead or not _near(rows, index, -1)):
            ahead.setdefault(places[0], _Words()).add(row.segments[0])
            continue
        if not alone:
            found.append(ahead)
            ahead = {}
        for place, segment in zip(places, row.segments, strict=True):
            found[-1].setdefault(place, _Words()).add(segment)
    if ahead:
        found.append(ahead)
    return found, [(column.left, column.right) for column in table.columns]
