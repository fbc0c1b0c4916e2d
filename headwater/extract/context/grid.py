"""The tables of a document by their sentences: what heads a cell's column and row, and the caption."""

from collections.abc import Sequence
from functools import cached_property

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Date, Sentence
from headwater.extract.shape import COUNTS, PLAIN_YEAR, Table, tables
from headwater.model import Document

_BASE = re.compile(
    r"\b(?:from|over|since|on|than|compared (?:with|to)|vs\.?|against)\s+(?:the )?(?:19|20)\d\d\b|[比较較]\s*(?:19|20)\d\d",
    re.IGNORECASE,
)
"""A head with the year of what is compared with: "Change from 2016", 比2016年增长."""


class Grid:
    """The heads of the cells of every table, and the captions, by sentence index."""

    def __init__(self, document: Document, sentences: Sequence[Sentence]) -> None:
        self.document, self.sentences = document, sentences

    def header_cells(self, i: int, heading: int | None) -> list[int | None]:
        """Return the sentences that head the cell of sentence `i`: column (the nearest head first), row,
        rows over the whole width, caption, heading; none in prose."""
        block = self.document.blocks[self.sentences[i].block]
        if block.table is None:
            return []
        table = self._tables.get(block.table)
        heads: list[int | None] = []
        if table is not None and block.kind == "table_cell":
            index = self.sentences[i].block
            cells = [*table.over(index), *self._beside(table, index)]
            section = table.section(index)
            cells += [section] if section is not None else []
            cells = [k for k in cells if not _BASE.search(table.text(k))]
            heads = [self._at.get(k) for k in cells]
        heads += [self.captions.get(block.table), heading]
        return [k for k in heads if k is not None and k != i]

    def _beside(self, table: Table, index: int) -> list[int]:
        """The cells of its row that say of what a cell is: its labels, and the year in a column of years."""
        row, _column = table.place(index)
        found = []
        for k in table.labels(index):
            over = table.head_text(k)
            if k not in table.years or not over or PLAIN_YEAR.fullmatch(over) or table.place(k)[1] == 0:
                found.append(k)
        found += [k for k in table.below(row, PLAIN_YEAR) if k not in found and k != index]
        return found

    def counts(self, i: int) -> bool:
        """Tell whether sentence `i` is a cell of four bare digits that counts something and is no year."""
        index = self.sentences[i].block
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None or block.end - block.start > 24:
            return False
        return self._tables[block.table].counts(index)

    def alone(self, i: int, text: str, dates: Sequence[Date]) -> list[Date]:
        """Return the date that is all that the cell of sentence `i` says; it dates the cells that it heads."""
        if self.document.blocks[self.sentences[i].block].kind != "table_cell":
            return []
        return [d for d in dates if d.when and d.end - d.start >= len(text.strip()) - 1]

    def year(self, i: int) -> bool:
        """Tell whether sentence `i` is a cell of four bare digits that is a year."""
        index = self.sentences[i].block
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None or block.end - block.start > 24:
            return False
        return index in self._tables[block.table].years

    def named(self, i: int) -> list[tuple[int, int]]:
        """Return the cells that may name the place of the cell of sentence `i`, each with what heads them."""
        index = self.sentences[i].block
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None:
            return []
        table = self._tables[block.table]
        pairs = [(k, h) for k in table.labels(index) for h in table.over(k)]
        corner = table.at.get((0, 0))
        if table.turned and corner is not None and not COUNTS.search(table.text(corner)):
            pairs = [(k, corner) for k in table.over(index)]
        if not any(COUNTS.search(table.text(k)) for k in table.over(index)):
            pairs = [(k, h) for k, h in pairs if not COUNTS.search(table.text(k).rstrip("村"))]
        found = [(self._at.get(k), self._at.get(h)) for k, h in pairs]
        return [(k, h) for k, h in found if k is not None and h is not None and k not in (i, h)]

    @cached_property
    def _tables(self) -> dict[int, Table]:
        return tables(self.document)

    @cached_property
    def _at(self) -> dict[int, int]:
        """The sentence of each cell, by its block."""
        found: dict[int, int] = {}
        for i, s in enumerate(self.sentences):
            if self.document.blocks[s.block].table is not None:
                found.setdefault(s.block, i)
        return found

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
        """The first cell of each column; a merged cell is the first of each that it stands over."""
        return self._cells("column")

    @cached_property
    def rows(self) -> dict[tuple[int | None, int | None], int]:
        """The first cell of each row; a merged cell is the first of each that it stands over."""
        return self._cells("row")

    def _cells(self, line: str) -> dict[tuple[int | None, int | None], int]:
        """The first cell of every row or column of every table."""
        cells: dict[tuple[int | None, int | None], int] = {}
        for i, s in enumerate(self.sentences):
            block = self.document.blocks[s.block]
            if block.table is not None:
                first = getattr(block, line)
                wide = min(getattr(block, f"{line}s"), 1000) if first is not None else 1
                for k in range(wide):
                    cells.setdefault((block.table, None if first is None else first + k), i)
        return cells
