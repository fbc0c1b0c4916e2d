"""Tables: the unit and the measure of a cell stand in its header cells and in the line above the table."""

from dataclasses import dataclass
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import units
from headwater.extract.figures.fold import fold
from headwater.extract.figures.lexicon import en, zh
from headwater.model import Document

_BRACKET = re.compile(r"[(（]([^()（）]{1,24})[)）]")
_UNIT_LINE = re.compile(r"(?:单位|計量單位|units?) ?[:：] ?([^\s，。；)）]{1,16})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What the headers of a cell say: the measure's words, the label of its row, the unit, and the
    factor of a scaled unit (万元)."""

    text: str = ""
    label: str = ""
    unit: str | None = None
    factor: Fraction = Fraction(1)


class Tables:
    """The header cells of a document's tables."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._columns: dict[tuple[int, int], str] = {}
        self._rows: dict[tuple[int, int], str] = {}
        self._lines: dict[int, str] = {}
        self._stated: dict[tuple[int, int], str] = {}
        above = ""
        for block in document.blocks:
            words = document.text[block.start : block.end]
            if block.kind != "table_cell" or block.table is None:
                above = words
                continue
            self._lines.setdefault(block.table, above)
            row, column = block.row or 0, block.column or 0
            if row == 0 or (block.header and column):
                for under in range(column, column + block.columns):  # a merged head stands over each of them
                    old = self._columns.get((block.table, under))
                    self._columns[block.table, under] = f"{old} {words}" if old else words
            if row and _UNIT_NAME.fullmatch(self._columns.get((block.table, column), "").strip()):
                self._stated[block.table, row] = words
            if column == 0 and row:
                for beside in range(row, row + block.rows):
                    self._rows[block.table, beside] = words

    def header(self, index: int) -> Header:
        """Return what is said of the cell in block `index`."""
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None or (block.row or 0) == 0:
            return Header()
        at = (block.table, block.row or 0)
        column = self._columns.get((block.table, block.column or 0), "")
        row = self._rows.get(at, "") if block.column else ""
        unit, factor = _read(fold(self._stated.get(at, "")).strip().lower())
        for words in () if unit is not None else (column, row, self._lines.get(block.table, "")):
            unit, factor = _unit(fold(words), line=words is not column and words is not row)
            if unit is not None:
                break
        name, label = _plain(column), _plain(row)
        return Header(name or label, label if name else "", unit, factor)


_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d ?年?(?!\d)")
_EDGE = re.compile(r"\b(?:in|of|for|at|by|as of|during)\s*\Z", re.IGNORECASE)
_UNIT_NAME = re.compile(r"units?|单位|計量單位|计量单位|單位|بىرلىك", re.IGNORECASE)


def _plain(words: str) -> str:
    """A header without its bracket and year; "" where nothing else is left."""
    return _EDGE.sub("", _YEAR.sub("", _BRACKET.sub("", words)).strip()).strip(" ,，:：")


def _unit(words: str, *, line: bool) -> tuple[str | None, Fraction]:
    """Read the unit in brackets ("Output (million yuan)", 产值（亿元）), after 单位, or at the end."""
    stated = _UNIT_LINE.search(words)
    found = [stated[1]] if stated else [m[1] for m in _BRACKET.finditer(words)]
    if not line and words:
        found.append(words.rsplit(maxsplit=1)[-1])
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
    if unit is None and factor != 1 and word.isalpha() and len(word) <= 16:
        return word, factor
    return unit, factor
