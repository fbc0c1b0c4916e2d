"""The tables of a document by their sentences: what heads a cell's column and row, and the caption."""

from collections.abc import Sequence
from functools import cached_property

from headwater.extract.context.nouns import Sentence
from headwater.model import Document


class Grid:
    """The first cells of every row and column of every table, and the captions, by sentence index."""

    def __init__(self, document: Document, sentences: Sequence[Sentence]) -> None:
        self.document, self.sentences = document, sentences

    def header_cells(self, i: int, heading: int | None) -> list[int | None]:
        """Return the sentences that head the cell of sentence `i`: column, row, caption, heading; none in prose."""
        block = self.document.blocks[self.sentences[i].block]
        if block.table is None:
            return []
        column = self.columns.get((block.table, block.column))
        row = self.rows.get((block.table, block.row))
        caption = self.captions.get(block.table)
        return [k for k in (column, row, caption, heading) if k is not None and k != i]

    @cached_property
    def captions(self) -> dict[int, int]:
        """The caption that stands right before the first cell of each table."""
        found: dict[int, int] = {}
        seen: set[int] = set()
        last: int | None = None
        for i, s in enumerate(self.sentences):
            block = self.document.blocks[s.block]
            if block.table is not None and block.kind == "table_cell":
                if block.table not in seen and last is not None:
                    found[block.table] = last
                seen.add(block.table)
            last = i if block.kind == "caption" else None
        return found

    @cached_property
    def columns(self) -> dict[tuple[int | None, int | None], int]:
        """The first cell of each column."""
        return self._cells("column")

    @cached_property
    def rows(self) -> dict[tuple[int | None, int | None], int]:
        """The first cell of each row."""
        return self._cells("row")

    def _cells(self, line: str) -> dict[tuple[int | None, int | None], int]:
        """The first cell of every row or column of every table."""
        cells: dict[tuple[int | None, int | None], int] = {}
        for i, s in enumerate(self.sentences):
            block = self.document.blocks[s.block]
            if block.table is not None:
                cells.setdefault((block.table, getattr(block, line)), i)
        return cells
