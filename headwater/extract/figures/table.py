"""Tables: the unit and the measure of a cell stand in its header cells and in the line above the table."""

from dataclasses import dataclass
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import cell_units, nouns_en, nouns_zh
from headwater.extract.figures.fold import fold
from headwater.extract.shape import MARKS, NUMBER, SERIAL, UNIT_HEAD, Table, tables
from headwater.model import Document


@dataclass(frozen=True, slots=True)
class Header:
    """What the heads of a cell say: the measure's words, the labels of its row, the unit and its rate, and the
    factor of a scaled unit (万元); `row_only`: its column's head says no more than a year; `counts`: its four bare digits are no year; `names`: the cell only names a
    row or column; `money`: a number in brackets is below zero; `why`: which head said what."""

    text: str = ""
    label: str = ""
    unit: str | None = None
    factor: Fraction = Fraction(1)
    per: str | None = None
    modifiers: tuple[str, ...] = ()
    row_only: bool = False
    counts: bool = False
    names: bool = False
    money: bool = False
    why: tuple[str, ...] = ()


class Tables:
    """The header cells of a document's tables."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._tables = tables(document)
        self._lines: dict[int, str] = {}
        self._above: set[int] = set()
        self._captions: dict[int, str] = {}
        above: list[int] = []
        for index, block in enumerate(document.blocks):
            if block.kind != "table_cell" or block.table is None:
                above = [*above[-2:], index]
            elif block.table not in self._lines:
                near = [k for k in above if len(self._words(k)) <= _NEAR]
                last = [k for k in above[-1:] if k not in near]
                self._lines[block.table] = "\n".join(self._words(k) for k in reversed(near + last))
                self._above.update(near)
                if above and document.blocks[above[-1]].kind in ("caption", "heading"):
                    self._captions[block.table] = self._words(above[-1])
                above = []

    def _words(self, index: int) -> str:
        block = self.document.blocks[index]
        return self.document.text[block.start : block.end]

    def no_figure(self, index: int, folded: str) -> bool:
        """Tell whether a block only names a unit ("Unit: 1,000 persons") or the number of a row."""
        block = self.document.blocks[index]
        if block.kind == "table_cell" and block.table is not None:
            over = self._tables[block.table].head_text(index)
            return bool(UNIT_HEAD.fullmatch(over) or SERIAL.fullmatch(over))
        return index in self._above and bool(_UNIT_ONLY.fullmatch(folded.strip()))

    def header(self, index: int) -> Header:
        """Return what is said of the cell in block `index`."""
        block = self.document.blocks[index]
        if block.kind != "table_cell" or block.table is None:
            return Header()
        table = self._tables[block.table]
        if table.names(index) or table.is_head(block.row or 0):
            return Header(names=table.names(index))
        over = [table.text(k) for k in reversed(table.over(index))]
        beside = [table.text(k) for k in table.labels(index) if not NUMBER.fullmatch(table.text(k))]
        section = table.section(index)
        column, row = " ".join(filter(None, map(_plain, over))), _plain(beside[0]) if beside else ""
        others = [w for w in map(_plain, reversed(beside[1:])) if w]
        if section is not None and (said := _plain(table.text(section))):
            others.append(said)
        row, notes = _part(table, index, row)
        beside += notes[2]
        if table.turned and row:
            column, row = row, column
        placed = beside and _PLACE_HEAD.search(table.head_text(table.labels(index)[0]))
        if not column and placed and (caption := self._caption(block.table)) and not headed_by(row):
            column, notes = caption, (("measure: the table's caption", *notes[0]), notes[1], notes[2])
        stated = self._unit(table, index, over, beside, column or row)
        modifiers = tuple(
            dict.fromkeys(w for w in (*([row] if column and row else []), *others, *notes[1]) if w)
        )
        return Header(
            text=column or row,
            label=row if column else "",
            unit=stated.unit,
            factor=stated.factor,
            per=stated.per,
            modifiers=modifiers,
            row_only=not column and bool(row),
            counts=table.counts(index),
            money=stated.unit in cell_units.MONEY,
            why=(*stated.why, *notes[0]),
        )

    def _caption(self, number: int) -> str:
        """What the caption of a table says that it counts, or ""."""
        said = _plain(_TITLE.sub("", self._captions.get(number, "")))
        said = _EDGE.sub("", re.split(r"[,，:：;；.。]| by |按", said)[0]).strip()
        return said if headed_by(said) else ""

    def _unit(
        self, table: Table, index: int, over: list[str], beside: list[str], name: str
    ) -> cell_units.Stated:
        """The unit that a cell's heads state: a column of units, its own heads, the line above if it fits."""
        row = table.place(index)[0]
        for k in table.below(row, UNIT_HEAD):
            if k != index:
                found = cell_units.read(fold(table.text(k)).strip().lower())
                if found.unit is not None:
                    return found.because(f"unit: the row's cell '{table.text(k)}' in the column of units")
        scale = Fraction(1)
        for kind, words in (*(("column's", w) for w in reversed(over)), *(("row's", w) for w in beside)):
            found = cell_units.stated(fold(words), line=False)
            if found.unit:
                return found.because(f"unit: the {kind} head '{words}'")
            scale = max(scale, found.factor)
        noun = _noun(name)
        line = self._lines.get(table.document.blocks[index].table or 0, "")
        found = cell_units.above(fold(line), noun, name)
        if found.unit is not None and (found.factor == 1 or scale == 1):
            why = "unit: the line above the table"
            return cell_units.Stated(found.unit, found.factor * scale, found.per, (why,))
        return cell_units.Stated(
            "" if scale != 1 else None, scale, None, ("unit: the head's scale",) if scale != 1 else ()
        )


_Notes = tuple[tuple[str, ...], tuple[str, ...], list[str]]
"""Why, what the part is of, and that row's head as written."""
_NEAR = 160
"""Code points of the longest line above a table in which its unit is looked for."""
_UNIT_ONLY = re.compile(
    r"[(（\[]?\s*(?:单位|计量单位|units?(?: of measure)?|ئۆلچەم بىرلىكى|بىرلىكى?)\s*[:：]\s*\S.{0,40}?[)）\]]?|[(（]\s*(?:in )?(?:thousands?|millions?|1,?000s?|'000s?|%)[^()（）]{0,24}[)）]",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,40})[)）\]]")
_YEAR = re.compile(
    r"(?<!\d)(?:1[89]|20)\d\d(?:[-–—/~](?:\d\d){1,2}(?!\d))?(?: ?年(?:[底末初度]|年底)?| ?-?[ ]?يىل(?:ى|لىق)?)?(?!\d)"
)
_EDGE = re.compile(
    r"(?:\b(?:in|of|for|at|by|as of|during|end of|year|from|since|over|on)\s*)+\Z|[(（]\s*[)）]",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"[\d ,.]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d ,.]*|[\d ]*[年月日末底份\d ]+",
    re.IGNORECASE,
)
"""What is left of a date without its year."""
_UNIT_TAIL = re.compile(r"\s*[,，/]?\s*(?:单位|units?) ?[:：].{0,24}\Z", re.IGNORECASE)
_MARK = re.compile(rf"(?<=[\w)）%]){MARKS}+\s*\Z")
_TOTAL = re.compile(
    r"\s*(?:(?:grand |sub|over)?-?(?:totals?|all)\b.{0,24}|all|sum|合\s*计|合\s*計|总\s*计|總\s*計|总数|小\s*计|小\s*計|共\s*计|全部|全市|全县|全区|全州|جەمئىي\w*|ئومۇمىي\w*)\s*",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\s*[-–—·•]{0,2}\s*(?:#|其中|of which|of whom|of them|including|incl\.|بۇنىڭ ئىچىدە|شۇنىڭ ئىچىدە|ئۇنىڭ ئىچىدە)\s*[:：,，]?\s*",
    re.IGNORECASE,
)


def masked(text: str) -> str:
    """A cell without its footnote marks, each a blank: offsets stay. Only cells that are one number."""
    if not NUMBER.fullmatch(text):
        return text
    found = _MARKED.fullmatch(text)
    return found[1] + " " * (len(text) - len(found[1])) if found else text


_MARKED = re.compile(rf"(.*?[\d０-９٠-٩۰-۹%％٪)）])({MARKS}+\s*)")


def _plain(words: str) -> str:
    """A header without its bracket and year; "" where nothing else is left."""
    whole = _BRACKET.sub("", _MARK.sub("", words))
    bare = _UNIT_TAIL.sub("", _YEAR.sub("", whole)).strip()
    if _YEAR.search(whole):
        bare = _EDGE.sub("", bare)
        bare = bare if any(c.isalpha() for c in bare) and not _MONTH.fullmatch(bare) else ""
    return bare.strip(" ,，:：、*†\u00a0\u3000")


def _noun(words: str) -> str:
    """The unit of the noun that a head counts, or ""."""
    known = nouns_zh.noun_in(fold(words))
    if known is None:
        heads = nouns_en.heads()
        singular = [nouns_en.singular(w.lower()) for w in re.findall(r"[A-Za-z]+", words)]
        known = next((heads[w] for w in singular if w in heads), None)
    return known[1] if known and known[0] != "fund" else "yuan" if known else ""


def headed_by(words: str) -> bool:
    """Tell whether a head has a known noun that is no name of a place."""
    noun = _noun(words)
    return bool(noun) and (noun not in PLACES or bool(MANY.search(words)))


PLACES = frozenset({"province", "prefecture", "county", "district", "city", "township", "town", "village"})
MANY = re.compile(
    r"\b(?:provinces|prefectures|counties|districts|cities|townships|towns|villages)\b|数|個|个",
    re.IGNORECASE,
)
_PLACE_HEAD = re.compile(
    r"\b(?:village|town|township|county|city|district|province|prefecture|region|place|area)s?\b|[县縣市区區州乡鄉镇鎮村省]|地点|كەنت|يېزا|ناھىيە|شەھەر|ۋىلايەت|رايون|جاي",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^\s*(?:table|表|جەدۋەل)\s*[\d.-]{1,6}[.:：、]?\s*", re.IGNORECASE)


def _part(table: Table, index: int, row: str) -> tuple[str, "_Notes"]:
    """The label of a row without "of which", why, and what the part is of."""
    if _TOTAL.fullmatch(row):
        return row, ((f"measure: the row of totals '{row}': the whole",), (), [])
    sub = _PART.match(row)
    if not sub or sub.end() == len(row):
        return row, ((), (), [])
    number = table.place(index)[0]
    for above in range(number - 1, max(-1, number - 12), -1):
        k = table.at.get((above, 0))
        whole = _plain(table.text(k)) if k is not None and not table.is_head(above) else ""
        if k is not None and whole and not _PART.match(whole):
            return row[sub.end() :], ((f"measure: part of the row '{whole}'",), (whole,), [table.text(k)])
    return row[sub.end() :], ((), (), [])
