"""Tables: the unit and the measure of a cell stand in its header cells and in the line above the table."""

import re
from dataclasses import dataclass
from fractions import Fraction

from headwater.extract.figures import units
from headwater.extract.figures.fold import fold
from headwater.extract.figures.lexicon import en, zh
from headwater.model import Document

_BRACKET = re.compile(r"[(（]([^()（）]{1,24})[)）]")
_UNIT_LINE = re.compile(r"(?:单位|計量單位|units?) ?[:：] ?([^\s，。；)）]{1,16})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What the headers of a cell say: its words, unit, and the factor of a scaled unit (万元)."""

    text: str = ""
    unit: str | None = None
    factor: Fraction = Fraction(1)


class Tables:
    """The header cells of a document's tables."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._columns: dict[tuple[int, int], str] = {}
        self._rows: dict[tuple[int, int], str] = {}
        self._lines: dict[int, str] = {}
        above = ""
        for block in document.blocks:
            words = document.text[block.start : block.end]
            if block.kind != "table_cell" or block.table is None:
                above = words
                continue
            self._lines.setdefault(block.table, above)
            row, column = block.row or 0, block.column or 0
            if row == 0 or (block.header and column):
                old = self._columns.get((block.table, column))
                self._columns[block.table, column] = f"{old} {words}" if old else words
            if column == 0 and row:
                self._rows[block.table, row] = words

    def header(self, index: int) -> Header:
        """Return what is said of the cell in block `index`."""
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None or (block.row or 0) == 0:
            return Header()
        column = self._columns.get((block.table, block.column or 0), "")
        row = self._rows.get((block.table, block.row or 0), "") if block.column else ""
        for words in (column, row, self._lines.get(block.table, "")):
            unit, factor = _unit(fold(words), line=words is not column and words is not row)
            if unit:
                break
        text = " ".join(_BRACKET.sub("", w).strip() for w in (row, column) if w)
        return Header(re.sub(r"(?<!\d)(?:19|20)\d\d年?(?!\d)", "", text).strip(), unit, factor)


def _unit(words: str, *, line: bool) -> tuple[str | None, Fraction]:
    """Read the unit in brackets ("Output (million yuan)", 产值（亿元）), after 单位, or at the end."""
    stated = _UNIT_LINE.search(words)
    found = [stated[1]] if stated else [m[1] for m in _BRACKET.finditer(words)]
    if not line and words:
        found.append(words.split()[-1])
    for candidate in found:
        unit, factor = _read(candidate.strip().lower())
        if unit:
            return unit, factor
    return None, Fraction(1)


def _read(word: str) -> tuple[str | None, Fraction]:
    factor = Fraction(1)
    while word[:1] in zh.BIG or word[:1] in ("千", "百"):
        factor *= zh.BIG.get(word[0]) or zh.SMALL[word[0]]
        word = word[1:]
    first, _, rest = word.partition(" ")
    scale = en.SCALES.get(first) or en.SCALES.get(first.rstrip("s"))
    if scale:
        factor, word = factor * scale, rest.removeprefix("of ").strip() or "-"
    unit = units.chinese().get(word) or units.english().get(word)
    if unit is None and factor != 1 and word in ("", "-"):
        return "", factor
    return unit, factor
