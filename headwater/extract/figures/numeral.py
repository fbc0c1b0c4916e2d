"""One shared model of a numeral: where it stands and what it is worth, exactly."""

from dataclasses import dataclass
from fractions import Fraction

from headwater.model import Bound, Number

LONGEST = 40
"""Digits or characters of the longest numeral read; longer runs are identifiers or noise."""

LARGEST, SMALLEST = Fraction(10**60), Fraction(1, 10**30)
"""What is larger, or smaller and not nought, is no amount of anything and is not read: it would overflow where
figures are compared."""


def countable(value: Fraction | None) -> bool:
    """Is this a number that something can be counted or measured by?"""
    return value is None or not value or SMALLEST <= abs(value) <= LARGEST


@dataclass(slots=True)
class Numeral:
    """A numeral in a text. `value` is exact; `high` is set where the numeral itself is a range
    (三四十, 五六万). `bound` is what the numeral itself says (十几万 is more_than, millions is vague).
    `mantissa` and `scale` are its last factors ("2.8", million), for ranges that share a scale.
    `form` is digit, word or han; `unit` is set where the numeral carries one (percent, fold)."""

    start: int
    end: int
    value: Fraction
    form: str
    high: Fraction | None = None
    bound: Bound | None = None
    unit: str | None = None
    mantissa: Fraction | None = None
    scale: int = 1
    ordinal: bool = False
    grouped: bool = False
    glued: bool = False
    bare: bool = False
    why: str = ""


def number(value: Fraction | None) -> Number | None:
    """Return the value as an int where it is whole, a float otherwise; None where it fits neither."""
    if value is None:
        return None
    if value.denominator == 1:
        return value.numerator
    try:
        return float(value)
    except OverflowError:
        return None
