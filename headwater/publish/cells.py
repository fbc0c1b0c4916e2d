"""The row and column that a figure in a table stands in, in the table's own words."""

from bisect import bisect_right

from headwater.model import Block, Document
from headwater.publish.script import clip
from headwater.publish.tongue import ENGLISH, Tongue

SHOWN = 80
"""Code points of a heading shown."""


class Tables:
    """Looks up cells; each document is gone through once, when it is first asked for."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[list[int], list[Block], dict[tuple[int, str, int], Block]]] = {}

    def words(self, document: Document, at: int, tongue: Tongue = ENGLISH) -> str:
        """Return "row “Osk”, column “Wardens”" for the cell at offset `at`, "" outside tables."""
        starts, cells, heads = self._file(document)
        n = bisect_right(starts, at) - 1
        if n < 0 or cells[n].end <= at:
            return ""
        cell, found = cells[n], []
        for axis, index in (("row", cell.row), ("column", cell.column)):
            head = heads.get((cell.table or 0, axis, index or 0))
            if head is not None and head is not cell:
                words = clip(document.text[head.start : head.end], SHOWN)
                found.append(tongue.plain(f"part.{axis}", words=words))
        return ", ".join(found)

    def _file(self, document: Document) -> tuple[list[int], list[Block], dict[tuple[int, str, int], Block]]:
        if (known := self._known.get(document.id)) is not None:
            return known
        cells = sorted((b for b in document.blocks if b.kind == "table_cell"), key=lambda b: b.start)
        heads: dict[tuple[int, str, int], Block] = {}
        for cell in cells:
            table = cell.table or 0
            heads.setdefault((table, "row", cell.row or 0), cell)
            if cell.header:
                heads.setdefault((table, "column", cell.column or 0), cell)
        made = ([b.start for b in cells], cells, heads)
        self._known[document.id] = made
        return made
