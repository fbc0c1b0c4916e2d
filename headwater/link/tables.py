"""Tables: the label of the row that a figure's cell stands in."""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from headwater.model import Block, Document, Figure

LABEL = 60
"""Code points of a row's label at most; a longer first cell is a text, not a label."""
_NO_LABEL = re.compile(
    r"[\W\d_]*|(?:end of |end-|mid-|fy ?)?\d{4}(?:[-/.]\d+)*|\d{4}\s*(?:年(?:末|底|度)?|-?يىلى?)?|total|sum|合计|总计|共计|جەمئىي",
    re.IGNORECASE,
)


class Cell(NamedTuple):
    """Where a figure stands in a document's tables."""

    table: int
    row: int
    column: int
    label: str


class _Grid(NamedTuple):
    starts: tuple[int, ...]
    blocks: tuple[Block, ...]
    labels: dict[tuple[int, int], str]


@lru_cache(maxsize=256)
def _grid(document: Document) -> _Grid:
    cells = tuple(b for b in document.blocks if b.kind == "table_cell" and b.table is not None)
    labels: dict[tuple[int, int], tuple[int, str]] = {}
    for block in cells:
        key, column = (block.table or 0, block.row or 0), block.column or 0
        if key not in labels or column < labels[key][0]:
            labels[key] = (column, " ".join(document.text[block.start : block.end].split()))
    return _Grid(tuple(b.start for b in cells), cells, {k: text for k, (_, text) in labels.items()})


def cell_of(figure: Figure, document: Document | None) -> Cell | None:
    """Return the cell a figure stands in, or None in running text.

    The label is the first cell of the row; "" where that is a date, a total, the figure itself or what
    the figure counts.
    """
    grid = _grid(document) if document else None
    if grid is None or not grid.blocks:
        return None
    at = bisect_right(grid.starts, figure.number[0]) - 1
    if at < 0 or figure.number[0] >= grid.blocks[at].end:
        return None
    block = grid.blocks[at]
    table, row, column = block.table or 0, block.row or 0, block.column or 0
    label = grid.labels[table, row]
    counted = figure.measure.text.casefold()
    if (
        column == 0 or len(label) > LABEL or _NO_LABEL.fullmatch(label)
        or label.casefold() in counted or (counted and counted in label.casefold())
    ):  # fmt: skip
        label = ""
    return Cell(table, row, column, label)
