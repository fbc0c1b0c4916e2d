"""Rows of a sheet to pieces: what stands over a table, the table with its header, what stands under it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from headwater.read.pieces import Anchor, Piece

MOST_CELLS = 100_000
"""Filled cells that one document may have; the rest is said, not read."""
NUMERIC = re.compile(r"[\s+\-−(（]*[¥￥$€£]?\s*[\d٠-٩][\d٠-٩,，.\s]*(?:%|％|‰)?[)）]?\s*")
YEAR = re.compile(r"\s*(?:1[6-9]|2[01])\d\d\s*")
MOST_HEADERS = 4
LONG = 60


@dataclass(slots=True)
class Cell:
    """A filled cell: its words as shown, its place in the sheet, how far it stands, where its link goes, and the
    line of the file if that is no sheet."""

    text: str
    row: int
    column: int
    columns: int = 1
    rows: int = 1
    link: str = ""
    line: int | None = None
    anchors: list[Anchor] = field(default_factory=list)


def letters_of(column: int) -> str:
    """Return the letters of a column (counted from 0): A, Z, AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def sheet_pieces(
    rows: Iterable[Sequence[Cell]], name: str, first_table: int, *, lettered: bool = True
) -> list[Piece]:
    """Return the pieces of one sheet; its tables are numbered from `first_table`.

    A row of one cell above a table is its title or says its unit; rows of one cell at its end are remarks. An empty
    row ends a table if a title or a header row follows. Rows of the table count from its header.
    """
    pieces: list[Piece] = []
    table = first_table
    for block in _tables([list(row) for row in rows if row]):
        above, body, below = _parts(block)
        pieces += (_line(cell, name, lettered) for cell in above)
        if body:
            pieces += _cells(body, table, name, lettered)
            table += 1
        pieces += (_line(cell, name, lettered) for cell in below)
    return pieces


def _tables(rows: list[list[Cell]]) -> Iterator[list[list[Cell]]]:
    block: list[list[Cell]] = []
    wide = False  # the block holds a row of several cells
    for row in rows:
        gap = bool(block) and row[0].row > max(c.row + c.rows for c in block[-1])
        alone = _alone(row)
        if gap and wide and (alone or not any(_numeric(c) for c in row)):
            yield block
            block, wide = [], False
        block.append(row)
        wide = wide or not alone
    if block:
        yield block


def _parts(block: list[list[Cell]]) -> tuple[list[Cell], list[list[Cell]], list[Cell]]:
    first = next((i for i, row in enumerate(block) if not _alone(row)), len(block))
    last = len(block)
    while last > first + 1 and _remark(block[last - 1]):
        last -= 1
    above = [cell for row in block[:first] for cell in row]
    return above, block[first:last], [cell for row in block[last:] for cell in row]


def _alone(row: Sequence[Cell]) -> bool:
    return len(row) == 1 and not (_numeric(row[0]) and not row[0].columns > 1)


def _remark(row: Sequence[Cell]) -> bool:
    return len(row) == 1 and not _numeric(row[0]) and (row[0].column == 0 or len(row[0].text) > LONG)


def _numeric(cell: Cell) -> bool:
    return NUMERIC.fullmatch(cell.text) is not None


def _headers(body: list[list[Cell]]) -> int:
    """Return how many rows head the table: the first, and those that its merged cells stand over."""
    top = body[0]
    if any(_numeric(c) and not YEAR.fullmatch(c.text) for c in top):
        return 0
    first = top[0].row
    count = max((c.rows for c in top if c.rows < MOST_HEADERS), default=1)
    if count == 1 and any(c.columns > 1 for c in top) and len(body) > 1:
        second = body[1]
        count += not any(_numeric(c) and not YEAR.fullmatch(c.text) for c in second)
    return sum(1 for row in body[:MOST_HEADERS] if row[0].row < first + count)


def _cells(body: list[list[Cell]], table: int, name: str, lettered: bool) -> Iterator[Piece]:
    headers = _headers(body)
    left = min(cell.column for row in body for cell in row)
    for number, row in enumerate(body):
        for cell in row:
            piece = Piece(
                "table_cell",
                cell.text,
                table=table,
                row=number,
                column=cell.column - left,
                header=number < headers,
            )
            piece.columns, piece.rows = cell.columns, cell.rows
            yield _finished(piece, cell, name, lettered)


def _line(cell: Cell, name: str, lettered: bool) -> Piece:
    return _finished(Piece("paragraph", cell.text), cell, name, lettered)


def _finished(piece: Piece, cell: Cell, name: str, lettered: bool) -> Piece:
    place = (
        f"{letters_of(cell.column)}{cell.row + 1}"
        if lettered
        else f"line {(cell.row if cell.line is None else cell.line) + 1}, column {cell.column + 1}"
    )
    piece.at = f"{name}!{place}" if name else place
    piece.anchors = list(cell.anchors)
    if cell.link:
        piece.anchors = [(0, len(piece.text), cell.link)]
    return piece
