"""EDTF dates (ISO 8601-2, the levels that texts use) as first and last possible day."""

import re
from datetime import date
from functools import lru_cache

from headwater.model.edtf import SEASONS

_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?")

Days = tuple[str, str]
"""First and last day, ISO; "" where open. ISO dates compare as text."""


@lru_cache(maxsize=16_384)
def days(when: str | None) -> Days | None:
    """Return the first and last day that `when` can mean, or None where it is unknown or unreadable."""
    if not when:
        return None
    first, slash, last = when.partition("/")
    low, high = _point(first), _point(last if slash else first)
    if slash:
        if low is None and high is None:
            return None
        return (low[0] if low else "", high[1] if high else "")
    return low


def _point(text: str) -> Days | None:
    found = _POINT.match(text.strip().rstrip("~?%"))
    if not found:
        return None
    year, month, day = found.groups()
    low, high = year.replace("X", "0"), year.replace("X", "9")
    if month is None:
        return f"{low}-01-01", f"{high}-12-31"
    number = int(month)
    start, end = SEASONS.get(number, (number, number))
    if not 1 <= start <= 12:
        return None
    if day:
        return f"{low}-{month}-{day}", f"{high}-{month}-{day}"
    return f"{low}-{start:02d}-01", f"{high}-{end:02d}-{_last(int(high), end):02d}"


def _last(year: int, month: int) -> int:
    if month == 12 or year < 1:
        return 31
    return (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days


def meet(a: Days, b: Days) -> bool:
    """Tell whether two dates can be one: one lies in the other, or they share a day."""
    return (not a[1] or not b[0] or b[0] <= a[1]) and (not b[1] or not a[0] or a[0] <= b[1])


def after(a: Days, b: Days) -> bool:
    """Tell whether `a` holds for a later time than `b`: it ends later."""
    return (a[1] or "9999") > (b[1] or "9999")


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


def in_words(when: str | None) -> str:
    """Return a date for a reader in words ("16 September 2062", "May 2010", "2014")."""
    first, slash, last = (when or "").partition("/")
    if slash and first not in ("", "..") and last not in ("", ".."):
        return f"{in_words(first)} to {in_words(last)}"
    found = _POINT.fullmatch(first.rstrip("~?%"))
    if slash or not found or not found[2] or not 1 <= int(found[2]) <= 12:
        return readable(when)
    return " ".join(filter(None, (found[3] and str(int(found[3])), MONTHS[int(found[2]) - 1], found[1])))


def readable(when: str | None) -> str:
    """Return a date for a reader."""
    if not when:
        return "no date stated"
    first, slash, last = when.partition("/")
    if not slash:
        return when.replace("X", "0") + "s" if "X" in when else when.rstrip("~?%")
    return (
        f"since {first}"
        if last in ("", "..")
        else f"up to {last}"
        if first in ("", "..")
        else f"{first} to {last}"
    )
