"""Numbers, quantities and dates in the words of a language of the pages."""

import math
import re
from fractions import Fraction

from headwater.model import Bound, Number, Quantity
from headwater.publish.digits import number
from headwater.publish.tongue import ENGLISH, Tongue

BOUND_WORDS: dict[Bound, str] = {
    "exact": "",
    "approx": "about ",
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "less than ",
    "range": "",
    "vague": "roughly ",
}
BOUND_SIGNS: dict[Bound, str] = {
    "exact": "",
    "approx": "≈ ",
    "at_least": "≥ ",
    "at_most": "≤ ",
    "more_than": "> ",
    "less_than": "< ",
    "range": "",
    "vague": "≳ ",
}
UNCHANGED = frozenset("yuan percent kg km mu jin staff people children men women police data".split())
"""Units with one form for one and many."""

KNOWN = frozenset(
    """
    person household family village township town county prefecture province city region country school
    hospital company enterprise institution organisation organization agency department division team group
    factory batch project programme program item category kind type level aspect area measure case
    official cadre worker teacher student farmer doctor resident visitor member lamp letter book page fund
    visit meeting class course transfer second minute hour day week month quarter year time decade
    dollar euro pound ton tonne metre meter kilometre kilometer hectare acre gram
    """.split()
)
"""Units whose plural is known. The plural of any other noun is used only where the page itself writes it."""

IRREGULAR = {"percentage-point": "percentage points", "person": "persons", "person-time": "person-times"}

_MULTIPLIERS = re.compile(
    "[十百千万萬亿億兆半余餘多几幾数數近约約]|thousand|hundred|dozen|half|nearly|almost"
)
_RUN = re.compile(r"\d+(?:\.\d+)?")

PARTS = {(1, 3): "quantity.third", (2, 3): "quantity.two_thirds"}
"""Fractions that no decimal ends, in words; others are written as "2/7"."""


def value_words(value: Number, tongue: Tongue = ENGLISH) -> str:
    """Return `value` for reading: "one third" for 0.3333, "33.3" for 33.33333, else every digit it has."""
    if not isinstance(value, float) or not math.isfinite(value) or len(repr(value)) < 6:
        return number(value)
    near = Fraction(value).limit_denominator(12)
    parts = (near.numerator, near.denominator)
    endless = near.denominator % 3 == 0 or near.denominator in {7, 11}
    if 0 < value < 1 and endless and abs(value - near) < 5e-5:
        return tongue.plain(PARTS[parts]) if parts in PARTS else f"{parts[0]}/{parts[1]}"
    if abs(value) >= 1 and len(repr(value).partition(".")[2]) > 3:
        return number(round(value, 1))
    return number(value)


def unit_words(unit: str | None, value: Number | None, page: str = "", tongue: Tongue = ENGLISH) -> str:
    """Return the unit after `value`: "percent" is the sign, a known English noun takes its plural.

    A noun that the tables do not know keeps one form ("50 selm") unless `page`, the words that carry the
    figure, has its plural.
    """
    if not unit:
        return ""
    if unit == "percent":
        return "%"
    if tongue is not ENGLISH:
        return tongue.term(unit, "unit")
    if value == 1:
        return unit.replace("percentage-point", "percentage point")
    if unit in IRREGULAR:
        return IRREGULAR[unit]
    if not unit.isascii() or not unit[-1].isalpha() or unit[-1] == "s" or unit.lower() in UNCHANGED:
        return unit
    if unit.isupper() or " " in unit:
        return unit
    if unit.endswith("y") and unit[-2:-1] not in tuple("aeiou"):
        many = unit[:-1] + "ies"
    else:
        many = unit + ("es" if unit.endswith(("x", "ch", "sh")) else "s")
    return many if unit in KNOWN or many.lower() in re.split(r"\W+", page.lower()) else unit


def bounds(quantity: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Return the bounds alone: "more than 1,120,000", "20–50", "at most 5"."""
    low, high, bound = quantity.low, quantity.high, quantity.bound
    if low is None and high is None:
        return tongue.plain("bound.unknown")
    if bound == "range" and low is not None and high is not None:
        return f"{value_words(low, tongue)}–{value_words(high, tongue)}"
    key = "vague_range" if bound == "vague" and (low is None or high is not None) else bound
    value = low if low is not None else high
    assert value is not None
    return tongue.plain(f"bound.{key}", n=value_words(value, tongue))


def signed(quantity: Quantity) -> str:
    """Return the bounds as short as a plot wants them: "> 212,000", "≈ 5"."""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None and low != high:
        return f"{value_words(low)}–{value_words(high)}"
    value = low if low is not None else high
    return "?" if value is None else BOUND_SIGNS.get(quantity.bound, "") + value_words(value)


def quantity_words(quantity: Quantity, page: str = "", tongue: Tongue = ENGLISH) -> str:
    """Return the whole quantity: "more than 1,120,000 persons", "20–50 yuan per day", "12.5 %".

    `page` is the words that carry it, for the plural of a noun that the tables do not know.
    """
    value = quantity.high if quantity.high is not None else quantity.low
    words = bounds(quantity, tongue)
    if quantity.unit == "fold" and value is not None:
        return tongue.plain("quantity.fold", n=words)
    unit = unit_words(quantity.unit, value, f"{quantity.as_written} {page}", tongue)
    if unit:
        key = "unit_unknown" if value is None else "percent" if unit == "%" else "unit"
        words = tongue.plain(f"quantity.{key}", n=words, unit=unit)
    if not quantity.per:
        return words
    key = "percent_of" if quantity.unit == "percent" else "per"
    return tongue.plain(f"quantity.{key}", n=words, per=tongue.term(quantity.per, "unit"))


def differs_from(quantity: Quantity) -> str:
    """Return the page's words where they are not plainly the value read from them, else "".

    "1.12 million" is shown beside 1,120,000, and "nearly 50" beside "less than 50"; "1,204" is not.
    """
    written = " ".join(quantity.as_written.split())
    plain = written.casefold().replace(",", "").replace("，", "")
    runs = set(_RUN.findall(plain))
    bare = {number(v).replace(",", "") for v in (quantity.low, quantity.high) if v is not None}
    words = BOUND_WORDS.get(quantity.bound, "").strip()
    rest = _RUN.sub("", plain).strip()
    bearing = "illion" in rest or bool(_MULTIPLIERS.search(rest)) or (not rest.isascii() and len(rest) > 2)
    same = bool(bare) and bare <= runs and words in plain and not bearing
    return "" if same else written


def bound_meaning(quantity: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Say in words what the bounds leave open."""
    low, high = quantity.low, quantity.high
    if quantity.bound in {"approx", "vague"}:
        key: str = quantity.bound
    elif low is None and high is None:
        key = "none"
    elif high is None:
        key = "up"
    elif low is None:
        key = "down"
    else:
        key = "exact" if low == high else "range"
    return tongue.plain(f"meaning.{key}")


def date_words(edtf: str | None, tongue: Tongue = ENGLISH) -> str:
    """Return an EDTF date or interval for readers, at the precision that it has ("2014 to 2023")."""
    if not edtf:
        return ""
    if "/" in edtf:
        start, _, end = edtf.partition("/")
        start, end = (date_words(part.strip("."), tongue) for part in (start, end))
        if start and end:
            return tongue.plain("date.to", start=start, end=end)
        return tongue.plain("date.from", start=start) if start else tongue.plain("date.until", end=end)
    if edtf.endswith("~"):
        return tongue.plain("date.about", date=date_words(edtf[:-1], tongue))
    if edtf.endswith("?"):
        return tongue.plain("date.uncertain", date=date_words(edtf[:-1], tongue))
    if re.fullmatch(r"\d{3}X", edtf) and edtf[2] != "0":
        return tongue.plain("date.decade", year=f"{edtf[:3]}0")
    open_ended = re.fullmatch(r"(\d{2,3})(X{1,2})", edtf)
    return f"{edtf.replace('X', '0')}–{edtf.replace('X', '9')}" if open_ended and len(edtf) == 4 else edtf
