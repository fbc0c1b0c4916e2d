"""Numbers, quantities and dates in words for readers of English pages."""

import math

from headwater.model import Bound, Number, Quantity

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
UNCHANGED = frozenset(
    [
        "yuan",
        "percent",
        "kg",
        "km",
        "mu",
        "jin",
        "staff",
        "people",
        "children",
        "men",
        "women",
        "police",
        "data",
    ]
)
"""Units with one form for one and many."""

KNOWN = frozenset(
    ("person", "household", "family", "village", "county", "prefecture", "province", "city", "school", "day")
).union(("week", "month", "year", "hour", "time", "visit", "dollar", "euro", "official", "batch"))
"""Units whose plural is known, however the page writes them ("a 5-day visit")."""

IRREGULAR = {"percentage-point": "percentage points", "person": "persons", "person-time": "person-times"}


def number(value: Number) -> str:
    """Return `value` with thousands separators and no digits that it does not have."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        if value.is_integer() and abs(value) < 1e15:
            return f"{int(value):,}"
        text = f"{value:,.6f}".rstrip("0").rstrip(".")
        return text if text.strip("-0,.") else repr(value)
    return f"{value:,}"


def count(value: int, one: str, many: str | None = None) -> str:
    """Return "1 document", "1,204 documents"."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def unit_words(unit: str | None, value: Number | None, as_written: str = "") -> str:
    """Return the unit after `value`: "percent" is the sign, an English noun takes its plural.

    A noun that the page itself writes without one ("50 selm") keeps the page's form.
    """
    if not unit:
        return ""
    if unit == "percent":
        return "%"
    if value == 1:
        return unit.replace("percentage-point", "percentage point")
    if unit in IRREGULAR:
        return IRREGULAR[unit]
    if not unit.isascii() or not unit[-1].isalpha() or unit[-1] == "s" or unit.lower() in UNCHANGED:
        return unit
    if unit.isupper() or " " in unit:
        return unit
    if unit not in KNOWN and unit.lower() in as_written.lower().split():
        return unit
    if unit.endswith("y") and unit[-2:-1] not in tuple("aeiou"):
        return unit[:-1] + "ies"
    return unit + ("es" if unit.endswith(("x", "ch", "sh")) else "s")


def bounds(quantity: Quantity) -> str:
    """Return the bounds alone: "more than 1,120,000", "20–50", "at most 5"."""
    low, high, bound = quantity.low, quantity.high, quantity.bound
    if low is None and high is None:
        return "an unknown number"
    if bound == "range" and low is not None and high is not None:
        return f"{number(low)}–{number(high)}"
    if bound == "vague" and low is not None and high is None:
        return f"roughly {number(low)} or more"
    value = low if low is not None else high
    assert value is not None
    return BOUND_WORDS.get(bound, "") + number(value)


def signed(quantity: Quantity) -> str:
    """Return the bounds as short as a plot wants them: "> 212,000", "≈ 5"."""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None and low != high:
        return f"{number(low)}–{number(high)}"
    value = low if low is not None else high
    return "?" if value is None else BOUND_SIGNS.get(quantity.bound, "") + number(value)


def quantity_words(quantity: Quantity) -> str:
    """Return the whole quantity: "more than 1,120,000 persons", "20–50 yuan per day", "12.5 %"."""
    value = quantity.high if quantity.high is not None else quantity.low
    unit = unit_words(quantity.unit, value, quantity.as_written)
    of = " of" if value is None and unit else ""
    words = bounds(quantity) + of + (f" {unit}" if unit else "")
    if not quantity.per:
        return words
    return f"{words} of {quantity.per}" if quantity.unit == "percent" else f"{words} per {quantity.per}"


def bound_meaning(quantity: Quantity) -> str:
    """Say in words what the bounds leave open."""
    low, high = quantity.low, quantity.high
    if quantity.bound == "approx":
        return "an approximation: the exact number is not given"
    if quantity.bound == "vague":
        return "a vague magnitude: the lowest that the words can mean"
    if low is None and high is None:
        return "no number could be read"
    if high is None:
        return "open upwards: no upper bound is given"
    if low is None:
        return "open downwards: no lower bound is given"
    return "exact as written" if low == high else "a range, both ends given"


def date_words(edtf: str | None) -> str:
    """Return an EDTF date or interval for readers, at the precision that it has ("2014 to 2023")."""
    if not edtf:
        return ""
    if "/" in edtf:
        start, _, end = edtf.partition("/")
        start, end = start.strip("."), end.strip(".")
        if start and end:
            return f"{date_words(start)} to {date_words(end)}"
        return f"from {date_words(start)}" if start else f"until {date_words(end)}"
    if edtf.endswith("~"):
        return f"about {edtf[:-1]}"
    if edtf.endswith("?"):
        return f"{edtf[:-1]} (uncertain)"
    return edtf
