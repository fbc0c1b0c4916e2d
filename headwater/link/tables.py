# ruff: noqa: E501
"""Tables: the label of the row that a figure's cell stands in."""

import re
from bisect import bisect_right
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
    starts: list[int]
    blocks: tuple[Block, ...]
    labels: dict[tuple[int, int], str]


_KEPT = 512
_grids: dict[str, _Grid] = {}
"""By document id: hashing a Document itself would read all of it."""


def _grid(document: Document) -> _Grid:
    known = _grids.get(document.id)
    if known is not None and known.blocks is document.blocks:
        return known
    labels: dict[tuple[int, int], tuple[int, str]] = {}
    for block in document.blocks:
        if block.kind == "table_cell" and block.table is not None:
            key, column = (block.table, block.row or 0), block.column or 0
            if key not in labels or column < labels[key][0]:
                labels[key] = (column, " ".join(document.text[block.start : block.end].split()))
    if len(_grids) >= _KEPT:
        _grids.clear()
    shown = {k: text for k, (_, text) in labels.items()}
    _grids[document.id] = _Grid([b.start for b in document.blocks], document.blocks, shown)
    return _grids[document.id]


def block_at(document: Document | None, offset: int) -> Block | None:
    """Return the block that holds `offset`, or None."""
    if document is None or not document.blocks:
        return None
    grid = _grid(document)
    at = bisect_right(grid.starts, offset) - 1
    return grid.blocks[at] if at >= 0 and offset < grid.blocks[at].end else None


def cell_of(figure: Figure, document: Document | None) -> Cell | None:
    """Return the cell a figure stands in, or None in running text.

    The label is the first cell of the row; "" where that is a date, a total, the figure itself or what
    the figure counts.
    """
    block = block_at(document, figure.number[0])
    if document is None or block is None or block.kind != "table_cell" or block.table is None:
        return None
    table, row, column = block.table, block.row or 0, block.column or 0
    label = _grid(document).labels.get((table, row), "")
    counted = figure.measure.text.casefold()
    if (
        column == 0 or len(label) > LABEL or _NO_LABEL.fullmatch(label)
        or label.casefold() in counted or (counted and counted in label.casefold())
    ):  # fmt: skip
        label = ""
    return Cell(table, row, column, label)
