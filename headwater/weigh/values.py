"""What two quantities say of each other: the same, allowed, or against each other.

Rounding follows the words: "1.5 million" may stand for anything that rounds to it at its own last
digit; a numeral written out in full is rounded only as far as its closing zeros show (three or more).
"""

import math
import re
from functools import lru_cache
from typing import Literal

from headwater.model import Number, Quantity
from headwater.model.scales import scale

Says = Literal["same", "allows", "against"]

_MULTIPLES = (
    ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("hundred", 1e2),
    ("万亿", 1e12), ("萬億", 1e12), ("亿", 1e8), ("億", 1e8), ("万", 1e4), ("萬", 1e4), ("千", 1e3),
    ("مىليارد", 1e9), ("مىليون", 1e6), ("مىڭ", 1e3),
)  # fmt: skip
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
NEAR = 0.10
"""How far from its bound a bounded number is expected: "more than 1.12 million" is not 2 million."""


def grain(quantity: Quantity, value: Number) -> float:
    """Return the step to which a number is written (10,000 for "1.12 million"), at least 0."""
    written = quantity.as_written.casefold()
    multiple = next((m for word, m in _MULTIPLES if word in written), 1.0)
    numeral = _NUMERAL.search(written)
    if multiple > 1 and value:
        decimals = len(numeral[0].partition(".")[2]) if numeral else 0
        step = float(min(multiple / 10**decimals, abs(value)))
        while step > 1 and round(abs(value) % step, 6) not in (0.0, step):
            step /= 10  # 8 مىڭ 740: what stands behind the thousands is no rounding
        return step
    if value != int(value) or not value:
        return 0.0
    zeros = len(str(int(abs(value)))) - len(str(int(abs(value))).rstrip("0"))
    return 10.0**zeros if zeros >= 3 else 0.0


@lru_cache(maxsize=65_536)
def _slack(quantity: Quantity, value: Number) -> float:
    most = NEAR if quantity.bound == "approx" else NEAR / 2
    half = grain(quantity, value) / 2
    return (
        min(max(half, abs(value) * NEAR / 2), abs(value) * most)
        if quantity.bound == "approx"
        else min(half, abs(value) * most)
    )


def compare(a: Quantity, b: Quantity) -> Says:
    """Tell what two quantities of one unit say of each other.

    "same": one number, within bounds and rounding. "allows": an open or vague bound leaves room for
    the other without confirming it. "against": both cannot hold.
    """
    if "vague" in (a.bound, b.bound):
        return "same" if a.bound == b.bound and a.low == b.low else "allows"
    low_a, high_a = _scaled(_ends(a), a, b)
    low_b, high_b = _scaled(_ends(b), b, a)
    if (low_a is None and high_a is None) or (low_b is None and high_b is None):
        return "allows"
    if (low_a is not None and high_b is not None and low_a > high_b) or (
        low_b is not None and high_a is not None and low_b > high_a
    ):
        return "against"
    return "same" if _close(a, b) else "allows"


def _scaled(
    ends: tuple[float | None, float | None], of: Quantity, other: Quantity
) -> tuple[float | None, float | None]:
    low, high = ends
    step = _step(of, other)
    return (low if low is None else low * step), (high if high is None else high * step)


def _step(of: Quantity, other: Quantity) -> float:
    """What a number is multiplied with to be in the common unit of both; 1 where they have one or none."""
    if of.unit == other.unit:
        return 1.0
    (base, factor), (common, _) = scale(of.unit), scale(other.unit)
    return factor if base == common else 1.0


@lru_cache(maxsize=65_536)
def _ends(q: Quantity) -> tuple[float | None, float | None]:
    """The interval a quantity can mean, rounding included."""
    low = (
        None
        if q.low is None
        else q.low - (_slack(q, q.low) if q.bound not in ("at_least", "more_than") else 0)
    )
    high = (
        None
        if q.high is None
        else q.high + (_slack(q, q.high) if q.bound not in ("at_most", "less_than") else 0)
    )
    if q.bound in ("at_most", "less_than"):
        low = None
    if q.bound in ("at_least", "more_than"):
        high = None
    return low, high


def _close(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities that can both hold are one number told with more or less care."""
    step, by = _step(a, b), _step(b, a)
    x, y = _anchor(a) * step, _anchor(b) * by
    if a.bound == b.bound == "range":
        return a.low == b.low and a.high == b.high
    if "range" in (a.bound, b.bound):
        wide = a if a.bound == "range" else b
        return (
            wide.low is not None and wide.high is not None and wide.high - wide.low <= NEAR * abs(wide.high)
        )
    room = max(_slack(a, _anchor(a)) * step, _slack(b, _anchor(b)) * by, 1e-9 * abs(x))
    if {a.bound, b.bound} & {"at_least", "more_than", "at_most", "less_than"}:
        room = max(room, NEAR * max(abs(x), abs(y)), 0.0)
    return abs(x - y) <= room


def _anchor(q: Quantity) -> Number:
    return q.low if q.low is not None else q.high if q.high is not None else 0


_STEP = -math.log(1 - 2 * NEAR)


@lru_cache(maxsize=65_536)
def signs(q: Quantity) -> tuple[str, ...]:
    """Return marks of a quantity, its own first: the own mark of one is among those of any it is the same as.

    A mark is the size of the number, with both neighbours, or a vague magnitude as it is. A range is
    compared by its width, so no mark finds what it is the same as.
    """
    if q.bound == "vague":
        return (f"vague {q.low}",)
    value = _anchor(q) * scale(q.unit)[1]
    if not value or not math.isfinite(value):
        return (f"{value:g}",)
    size, side = round(math.log(abs(value)) / _STEP), "+" if value > 0 else "-"
    return tuple(f"{side}{n}" for n in (size, size - 1, size + 1))


WORDS = {
    "approx": "about ",
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "nearly ",
}
_REGULAR = (
    "day week month year hour minute time visit person-time household official worker resident teacher"
    " student doctor village town division province prefecture district school hospital project enterprise"
    " team group job item parcel transfer house home dollar euro kilometre hectare tonne kilogram metre"
    " pledge term meeting station"
)
PLURALS = {
    **{unit: unit + "s" for unit in _REGULAR.split()},
    "person": "persons", "percent": "per cent", "percentage-point": "percentage points",
    "dollar": "US dollars",
    "county": "counties", "city": "cities", "family": "families", "country": "countries", "batch": "batches",
    "company": "companies", "child": "children",
}  # fmt: skip
"""Units that are known; others stand as they are written: "selm" has no plural that we know."""


def readable(q: Quantity) -> str:
    """Return a quantity for a reader ("more than 1,120,000 persons"); the page's words where vague."""
    unit = q.unit or ""
    one = q.low == q.high == 1 or (q.low == 1 and q.high is None) or (q.low is None and q.high == 1)
    shown = {"percentage-point": "percentage point"}.get(unit, unit) if one else PLURALS.get(unit, unit)
    per = f" per {q.per}" if q.per else ""
    part = _fraction(q)
    if part:
        return part
    if q.bound == "vague" or (q.low is None and q.high is None):
        return q.as_written
    if q.low is not None and q.high is not None and q.low != q.high:
        return f"{_number(q.low)} to {_number(q.high)} {shown}{per}".strip()
    return f"{WORDS.get(q.bound, '')}{_number(_anchor(q))} {shown}{per}".replace("  ", " ").strip()


def _number(value: Number) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


_PARTS = {1 / 2: "1/2", 1 / 3: "1/3", 2 / 3: "2/3", 1 / 4: "1/4", 3 / 4: "3/4", 1 / 5: "1/5", 2 / 5: "2/5",
          3 / 5: "3/5", 4 / 5: "4/5", 1 / 6: "1/6", 1 / 10: "1/10"}  # fmt: skip


def _fraction(q: Quantity) -> str:
    """A part of a whole as a fraction, with the words as written ("about 1/3 (“about one in three”)")."""
    value = _anchor(q)
    if q.unit or q.low is None or q.low != q.high or not 0 < value < 1:
        return ""
    shown = next((text for part, text in _PARTS.items() if abs(value - part) < 0.001), "")
    return f"{WORDS.get(q.bound, '')}{shown} (“{q.as_written}”)" if shown else ""
