"""EDTF dates of figures as first and last day, as far as linking compares them."""

import re
from functools import lru_cache

from headwater.model.edtf import SEASONS

_POINT = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
YEAR = 372
"""Days of a year as counted here: twelve months of 31."""
LONG = YEAR + 31
"""Days from which a period is no time at which a number holds."""
Days = tuple[int, int]
MONTHS = 56
"""Days from which a time is one over which things are counted."""
OPEN = 10**7


@lru_cache(maxsize=16_384)
def days(when: str) -> Days | None:
    """Return the first and last day of a date or interval as counts, or None where it has neither."""
    first, slash, last = when.partition("/")
    low, high = _point(first), _point(last if slash else first)
    if low is None and high is None:
        return None
    return (low[0] if low else -OPEN, high[1] if high else OPEN)


def _point(text: str) -> Days | None:
    found = _POINT.match(text)
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    start, end = SEASONS.get(month, (month or 1, month or 12))
    at = year * YEAR
    return at + (start - 1) * 31 + (day or 1), at + (end - 1) * 31 + (day or 31)


def meet(a: str, b: str) -> bool:
    """Tell whether two dates may be one time: they share a day; unreadable ones meet all."""
    one, other = days(a), days(b)
    return one is None or other is None or (one[0] <= other[1] and other[0] <= one[1])


def moment(when: str) -> bool:
    """Tell whether a date is a time at which a number holds: no longer than a year."""
    found = days(when)
    return found is not None and found[1] - found[0] <= LONG


def part_of_time(a: str, b: str) -> bool:
    """Tell whether of two times of months one is a part of the other: January to September and the year."""
    one, other = days(a), days(b)
    if one is None or other is None or "/" not in a + b:
        return False
    short, long = sorted((one, other), key=lambda span: span[1] - span[0])
    lengths = short[1] - short[0] + 1, long[1] - long[0] + 1
    nested = long[0] <= short[0] and short[1] <= long[1]
    return nested and MONTHS <= lengths[0] <= 0.8 * lengths[1] and lengths[1] <= LONG


def one_day(when: str) -> bool:
    """Tell whether a date names one day."""
    return len(when) == 10 and days(when) is not None
