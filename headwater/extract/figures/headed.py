"""What a table's header says of the number in a cell: what it counts, and in which unit."""

import re

from headwater.extract.figures import nouns_en, nouns_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.fold import fold
from headwater.extract.figures.found import Found
from headwater.extract.figures.lexicon import ug
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.table import MANY, PLACES, Header

_BRACKETED = re.compile(r"\s*[(（] ?[\d.,]+ ?[)）]\s*")
_ENDINGS = re.compile(r"(?:لىرى|لارى|لەر|لار|سانى|ى|سى)$")


def counted(header: Header, item: Found) -> Counted:
    """What a table's cell counts stands in its column's header."""
    end = item.reading.end
    known = noun(header.text)
    if known and header.row_only and known[1] in PLACES and not MANY.search(header.text):
        known = (header.text, "")  # "Ash County", 甲县: the place, not what is counted
    words = [nouns_en.singular(w.lower()) for w in re.findall(r"[A-Za-z]+", header.text)]
    if known and known[0] == "fund":
        known = ("fund", "")
    head, unit = known or ((words[-1] if words else header.text), "")
    modifiers = header.modifiers or ((header.label,) if header.label else ())
    why = f"measure: the column's head '{header.text}'"
    return Counted(end, end, header.text, head, unit, modifiers, why)


def noun(words: str) -> tuple[str, str] | None:
    """The known noun of a head: canonical head and unit."""
    if found := nouns_zh.noun_in(fold(words)):
        return found
    heads = nouns_en.heads()
    for word in re.findall(r"[A-Za-z]+", words):
        if (one := nouns_en.singular(word.lower())) in heads:
            return heads[one]
    for word in re.findall(r"[\u0621-\u06d5]+", words):
        for form in (word, _ENDINGS.sub("", word), _ENDINGS.sub("", _ENDINGS.sub("", word))):
            if form in ug.NOUNS:
                return ug.NOUNS[form]
    return None


def bare(header: Header, reading: Reading) -> bool:
    """Tell whether a cell is four bare digits that the table's heads say are no year."""
    return header.counts and reading.unit in (None, "")


def named(header: Header, folded: str, item: Found) -> bool:
    """Tell whether a number is part of the name of a row or column: "County 0", "Group 2"."""
    reading = item.reading
    start, end = reading.number
    wordy = not any(c.isdigit() for c in folded[start:end])  # a scale: "(million yuan)", 万元
    return header.names and item.role != "name" and (reading.unit in (None, "") or wordy)


def unit(header: Header, folded: str, reading: Reading) -> None:
    """The unit in a table's header holds for its cells, unless the cell has its own."""
    if header.money and _BRACKETED.fullmatch(folded) and reading.value > 0 and reading.high is None:
        reading.value = -reading.value
        reading.why.append("value: in brackets in a column of money, below zero")
    if reading.unit is None and header.unit is not None:
        reading.unit = header.unit or None
        reading.unit_start = reading.unit_end = reading.end
        reading.value *= header.factor
        reading.high = reading.high * header.factor if reading.high is not None else None
        reading.per = reading.per or header.per
        reading.why.extend(w for w in header.why if w.startswith("unit:"))
    reading.why.extend(w for w in header.why if not w.startswith("unit:"))
