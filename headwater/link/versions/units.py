"""A document in the parts that versions are compared by: paragraphs, and whole rows of tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.link.versions.plain import Plain, plain
from headwater.model import Block, Document

LONGEST = 400_000
"""Code points of one document compared; a longer one is compared by its beginning."""
NUMERAL = re.compile(r"\d+(?:[.,\u066b\u066c' ]\d+)*|[〇零一二三四五六七八九十百千万萬亿億两兩]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """One part: its place, its folded text, its kind, the heading and the table's head over it."""

    start: int
    end: int
    plain: Plain
    kind: str
    above: str = ""

    @property
    def key(self) -> str:
        """What two equal parts share."""
        return self.plain.text


def units(document: Document) -> list[Unit]:
    """Return the parts in text order; words that no block covers are parts by lines."""
    found: list[Unit] = []
    heading, head, table = "", "", -1
    for kind, start, end, header, number in _runs(document):
        folded = plain(document.text, start, end)
        if not folded.text:
            continue
        if number != table:
            table, head = number, ""
        above = f"{heading}\n{head}" if kind == "table_cell" else heading
        found.append(Unit(start, end, folded, kind, above))
        if kind in ("title", "heading"):
            heading = folded.text
        elif kind == "table_cell" and (header or not head):
            head = folded.text
    return found


def _runs(document: Document) -> Iterator[tuple[str, int, int, bool, int]]:
    """Yield (kind, start, end, header, table): blocks, rows of cells as one, and lines between blocks."""
    limit = min(len(document.text), LONGEST)
    at = 0
    row: tuple[int | None, int | None] = (None, None)
    waiting: tuple[str, int, int, bool, int] | None = None
    for block in sorted(document.blocks, key=lambda b: b.start):
        start, end = max(block.start, at), min(block.end, limit)
        if start >= end:
            continue
        if waiting and _row(block) == row and row[0] is not None:
            waiting = (waiting[0], waiting[1], end, waiting[3] and block.header, waiting[4])
        else:
            if waiting:
                yield waiting
            yield from _lines(document.text, at, start)
            waiting, row = (
                (block.kind, start, end, block.header, -1 if block.table is None else block.table),
                _row(block),
            )
        at = end
    if waiting:
        yield waiting
    yield from _lines(document.text, at, limit)


def _row(block: Block) -> tuple[int | None, int | None]:
    return (block.table, block.row) if block.kind == "table_cell" else (None, None)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[str, int, int, bool, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield "paragraph", start, stop, False, -1
        start = stop + 1


def numerals(text: str) -> list[str]:
    """Return the numerals of folded text as they are written, in order."""
    return NUMERAL.findall(text)
