"""Ranges of two quantities, money in two units, and one in six; each pair is looked at once."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.reading import Reading

_TO = re.compile(r" ?(?:(?:دىن|تىن) (?=\Z)|-|–|—|~|至|到|to|through|-{2}|——?) ?\Z")
_AND = re.compile(r" (?:and|to) \Z| ?[与和到至、] ?\Z")
_BETWEEN = re.compile(r"\b(?:between|ranging|anywhere)(?: from| between)? ?\Z|(?:介于|在) ?\Z", re.IGNORECASE)
_BY = re.compile(r"\bby ?\Z|(?:增加|增长|提高|上升|下降|减少|降低|上涨|下跌)了? ?\Z", re.IGNORECASE)
_FROM = re.compile(r"(?:\bfrom|从|由) ?\Z", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:ris\w*|rose|increas\w+|grew|grow\w*|f[ae]ll\w*|drop\w*|declin\w+|climb\w*|jump\w*|"
    r"expand\w*|shrank|"
    r"reduc\w+|improv\w+|narrow\w*|widen\w*|mov\w+|slid\w*|plung\w+|doubl\w+|rebound\w*|cut|up|down|went|gone|rais\w+|decreas\w+|surg\w+)\b[^.;]{0,40}\Z|(?:增加|增长|提高|"
    r"上升|下降|减少|降|升|扩大|涨|增|发展)[^，。；]{0,12}\Z",
    re.IGNORECASE,
)
_BOTH = re.compile(r"[ ,，、]{0,2}(?:and|but|并且|而且|且|并|,|，|、)?(?:又|也)?[ ]{0,2}\Z")
_CENTS = re.compile(r" ?(?:and )?\Z")
_UNTIL = re.compile(r" ?[\u0621-\u06d5]*(?:كىچە|گىچە|غىچە|قىچە)")
_IN = re.compile(r" (?:in|out of(?: every)?|of every|in every|over) \Z")
_DATED = re.compile(r"\b(?:in|by|since|during|of) (?:1[89]|20)\d\d\Z")
_OPPOSITE = ({"more_than", "at_least"}, {"less_than", "at_most"})


def join(text: str, found: list[Reading], *, loose: bool) -> list[Reading]:
    """Return the readings with ranges, compound money and "one in N" joined."""
    out: list[Reading] = []
    for reading in found:
        if out and not reading.numeral.ordinal and not out[-1].numeral.ordinal:
            joined = _pair(text, out[-1], reading, loose=loose)
            if joined:
                out[-1] = joined
                continue
        out.append(reading)
    return out


def _pair(text: str, a: Reading, b: Reading, *, loose: bool) -> Reading | None:
    gap = text[a.end : b.start]
    if len(gap) > 16:
        return None
    if a.bound == "range" and b.bound == "range":
        return None
    return (
        _opposite(a, b, gap)
        or _subunits(text, a, b, gap, loose=loose)
        or _ratio(text, a, b, loose=loose)
        or _range(text, a, b, loose=loose)
    )


def _opposite(a: Reading, b: Reading, gap: str) -> Reading | None:
    """larger than 20 and at most 35; 大于10小于20; 最多100最少20."""
    sides = [{a.bound} <= side for side in _OPPOSITE], [{b.bound} <= side for side in _OPPOSITE]
    if sides[0] == sides[1] or not (any(sides[0]) and any(sides[1])) or not _BOTH.match(gap):
        return None
    if (a.unit is not None or a.numeral.bound) and a.unit != b.unit:
        return None
    low, high = (a, b) if sides[0][0] else (b, a)
    if low.value >= high.value:
        return None
    return _merge(a, b, low.value, high.value, f"two bounds joined by '{gap.strip()}'")


def _merge(a: Reading, b: Reading, low: Fraction, high: Fraction, why: str) -> Reading:
    a.bound, a.value, a.high, a.cued = "range", low, high, True
    a.number, a.end = (a.number[0], b.number[1]), max(a.end, b.end)
    if b.unit or a.unit is None:
        a.unit, a.unit_start, a.unit_end, a.unit_word = (
            b.unit or a.unit,
            b.unit_start,
            b.unit_end,
            b.unit_word,
        )
    a.why = (
        [w for w in a.why if not w.startswith("bound")]
        + [w for w in b.why if w.startswith("unit")]
        + [f"bound: range, {why}"]
    )
    return a


def _range(text: str, a: Reading, b: Reading, *, loose: bool) -> Reading | None:
    gap = text[max(a.unit_end, a.number[1]) : b.start]
    before = text[max(0, a.start - 60) : a.start]
    between = _BETWEEN.search(before)
    tail = re.compile(r" ?(?:之间|间)").match(text, b.number[1] if b.unit_word == "间" else b.end)
    if (
        gap == " or "
        and b.value == a.value + 1
        and not a.unit_end
        and b.bound == "exact"
        and a.bound != "range"
    ):
        return _merge(a, b, a.value, b.value, "'or' between two neighbouring numbers")
    if not (_TO.match(gap) or ((between or tail) and _AND.match(gap))):
        return None
    if gap.strip() in ("دىن", "تىن") and not _UNTIL.match(text, b.number[1]):
        return None
    if b.bound != "exact" or a.bound not in ("exact", "approx", "less_than", "more_than", "at_least"):
        return None
    if gap in (" -", "- "):
        return None
    if b.unit_word == "间":
        b.unit, b.unit_end = None, 0
    low, high = _shared(a, b)
    if (a.unit or "") and a.unit != b.unit and b.unit not in (None, ""):
        return None
    if a.unit and not b.unit and a.unit_start >= a.number[1] and gap.strip() in ("-", "–"):
        return None
    if low >= high or (_DATED.search(text, max(0, a.start - 8), a.number[1]) and high > 2100):
        return None
    origin = _FROM.search(before)
    if origin and _CHANGE.search(before[: origin.start()]):
        a.value = low
        if b.unit and not a.unit:
            a.unit, a.unit_word = b.unit, b.unit_word
            a.why.append(f"unit: '{b.unit_word}' of the number it changed to")
        return None
    if a.unit and b.unit is None and a.unit_start >= a.number[1] and gap.strip() == "to":
        return None
    changed = gap.strip() == "to" and a.unit and _CHANGE.search(before)
    if changed and (a.unit_start >= a.number[1] or (b.unit and b.unit_start < b.number[0])):
        return None
    if not loose and b.unit and a.unit and gap.strip() in ("to", "到") and (origin or _BY.search(before)):
        return None
    if _BY.search(before):
        return None
    lead = between or origin
    if lead and (between or loose):
        a.start -= len(before) - lead.start()
    if tail:
        b.end = tail.end()
    return _merge(a, b, low, high, f"'{gap.strip()}' between the two numbers")


def _shared(a: Reading, b: Reading) -> tuple[Fraction, Fraction]:
    """2.6 to 2.8 million: the scale of the second number holds for the first, if that has none."""
    scale, mantissa = b.numeral.scale, b.numeral.mantissa
    if scale > 1 and mantissa is not None and a.numeral.scale == 1 and a.value <= mantissa and _bare_end(a):
        return a.value * scale, b.value
    return a.value, b.value


def _bare_end(a: Reading) -> bool:
    """No unit stands behind the number ($1.2-1.4 billion has its sign before)."""
    return not a.unit_end or a.unit_start < a.number[0]


def _subunits(text: str, a: Reading, b: Reading, gap: str, *, loose: bool) -> Reading | None:
    """nine dollars and twelve cents; 五元三毛; 10 $ 30 cent."""
    if a.unit == "foot" and b.unit is None and gap == " " and (inch := _INCH.match(text, b.number[1])):
        b.unit, b.end = "inch", inch.end()
    if loose and gap == " " and a.unit in en.CURRENCIES and b.unit is None and b.number[1] - b.number[0] == 2:
        b.unit = "cent"
    if (
        a.unit in _PARTS
        and b.unit == _PARTS[a.unit][0]
        and _CENTS.match(gap)
        and 0 <= b.value < _PARTS[a.unit][1]
    ):
        return _added(a, b, _PARTS[a.unit][1])
    if a.unit not in en.CURRENCIES or not _CENTS.match(gap) or a.bound != "exact" or b.value < 0:
        return None
    per = en.SUBUNITS.get(b.unit or "")
    if not per or (a.unit in en.SUBUNITS and a.unit != "jiao") or b.value >= per:
        return None
    if a.unit == "jiao":
        return None
    return _added(a, b, per)


_INCH = re.compile(r" ?(?:in\b|inch(?:es)?\b|\")")
_PARTS = {
    "year": ("month", 12),
    "day": ("hour", 24),
    "foot": ("inch", 12),
    "hour": ("minute", 60),
    "pound": ("ounce", 16),
    "minute": ("second", 60),
}


def _added(a: Reading, b: Reading, per: int) -> Reading:
    a.value += b.value / per
    a.number, a.end, a.unit_end = (a.number[0], b.number[1]), b.end, b.end
    a.why.append(f"value: {b.unit} added")
    return a


def _ratio(text: str, a: Reading, b: Reading, *, loose: bool) -> Reading | None:
    """one in six, 3 out of 10: a fraction."""
    gap = text[a.number[1] : b.number[0]]
    if (
        not _IN.match(gap)
        or a.unit
        or a.value.denominator != 1
        or abs(a.value) >= b.value
        or not a.value
        or b.value.denominator != 1
    ):
        return None
    if b.numeral.form == "digit" and 1000 <= b.value <= 2100 and not b.numeral.grouped:
        return None
    if gap == " over " and not loose:
        return None
    if gap == " in " and not loose and (b.unit not in (None, "person", "household", "") or a.value > 20):
        return None
    a.value /= b.value
    a.number, a.end = (a.number[0], b.number[1]), b.number[1]
    a.unit = None
    a.numeral.form, a.numeral.grouped = "word", True
    if b.bound in ("at_least", "at_most") and b.end > b.number[1]:
        a.bound, a.end, a.cued = b.bound, b.end, True
    a.why.append(f"value: '{gap.strip()}' makes a fraction")
    return a
