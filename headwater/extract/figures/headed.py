"""What a table's header says of the number in a cell: what it counts, and in which unit."""

import re

from headwater.extract.figures import nouns_en, nouns_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.fold import fold
from headwater.extract.figures.found import Found
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.table import Header


def counted(header: Header, item: Found) -> Counted:
    """What a table's cell counts stands in its column's header."""
    end = item.reading.end
    zh_noun = nouns_zh.noun_in(fold(header.text))
    words = [nouns_en.singular(w.lower()) for w in re.findall(r"[A-Za-z]+", header.text)]
    known = zh_noun or next((nouns_en.heads()[w] for w in words if w in nouns_en.heads()), None)
    if known and known[0] == "fund":
        known = ("fund", "")
    head, unit = known or ((words[-1] if words else header.text), "")
    modifiers = (header.label,) if header.label else ()
    return Counted(end, end, header.text, head, unit, modifiers, "measure: the table's header")


def unit(header: Header, reading: Reading) -> None:
    """The unit in a table's header holds for its cells, unless the cell has its own."""
    if reading.unit is None and header.unit is not None:
        reading.unit = header.unit or None
        reading.unit_start = reading.unit_end = reading.end
        reading.value *= header.factor
        reading.high = reading.high * header.factor if reading.high is not None else None
        reading.why.append("unit: the table's header")
