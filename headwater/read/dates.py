"""Dates as pages write them, to ISO 8601 / EDTF at the precision written, never finer than a day.

A day that cannot be told from a month (04/05/2019) is left out: the year is kept. Times of day are
left out; the day is the one written, in the page's own time zone.
"""

import re
from datetime import date

MONTHS = {
    name: index
    for index, names in enumerate(
        (
            "january jan يانۋار", "february feb فېۋرال", "march mar مارت", "april apr ئاپرېل", "may ماي",
            "june jun ئىيۇن", "july jul ئىيۇل", "august aug ئاۋغۇست", "september sept sep سېنتەبىر",
            "october oct ئۆكتەبىر", "november nov نويابىر", "december dec دېكابىر",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = "(?P<name>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
HAN_DIGITS = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0", "Ｏ": "0"}
YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)"
HAN_YEAR = "(?P<hanyear>[〇零○一二三四五六七八九]{4})"
HAN_NUMBER = "[一二三四五六七八九十]{1,3}"

PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){YEAR}\s*年\s*(?:(?P<month>\d{{1,2}})\s*月(?:份)?\s*(?:(?P<day>\d{{1,2}})\s*[日号號])?)?",
        rf"{HAN_YEAR}年(?:(?P<hanmonth>{HAN_NUMBER})月(?:(?P<handay>{HAN_NUMBER})[日号號])?)?",
        rf"(?<!\d){YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d){YEAR}\s*-?\s*يىل(?:ى)?\s*،?\s*(?P<month>\d{{1,2}})\s*-?\s*ئاي(?:نىڭ)?\s*(?:(?P<day>\d{{1,2}})\s*-?\s*كۈن(?:ى)?)?",
        rf"\b{MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+{YEAR}\b",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{MONTH},?[\s-]+{YEAR}\b",
        rf"\b{MONTH},?\s+{YEAR}\b",
        rf"(?<!\d)(?P<first>\d{{1,2}})[-/.](?P<second>\d{{1,2}})[-/.]{YEAR}(?!\d)",
        rf"(?<!\d){YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)",
        rf"(?<![\d/-]){YEAR}[-/](?P<month>0?[1-9]|1[0-2])(?![\d/-])",
    )
)
BARE_YEAR = re.compile(rf"\s*{YEAR}\s*")


YEARS = re.compile(rf"{YEAR}|{HAN_YEAR}年")


def date_matches(text: str) -> list[re.Match[str]]:
    """Return for each way of writing a date its first place in `text`, in no order."""
    if not YEARS.search(text):  # every way of writing one holds a year
        return []
    return [match for pattern in PATTERNS if (match := pattern.search(text))]


def written_date(text: str) -> str | None:
    """Return the first date in `text` as ISO 8601 (``2019-01-04``, ``2019-01``, ``2019``), or None.

    A bare year counts only if it is all there is. A date that does not exist is no date.
    """
    text = text[:400]
    for match in sorted(date_matches(text), key=lambda m: (m.start(), -m.end())):
        found = _iso(match.groupdict())
        if found:
            return found
    bare = BARE_YEAR.fullmatch(text)
    return bare.group("year") if bare else None


def _iso(parts: dict[str, str | None]) -> str | None:
    year = parts.get("year")
    if year is None:
        year = "".join(HAN_DIGITS[c] for c in parts.get("hanyear") or "")
    first, second = parts.get("first"), parts.get("second")
    if first and second:
        return _ambiguous(year, int(first), int(second))
    month: int | None = None
    if parts.get("name"):
        month = MONTHS[str(parts["name"]).lower()]
    elif parts.get("month") or parts.get("hanmonth"):
        month = _number(parts.get("month") or parts.get("hanmonth") or "")
    day = parts.get("day") or parts.get("handay")
    return _joined(year, month, _number(day) if day else None)


def _ambiguous(year: str, first: int, second: int) -> str | None:
    if first == second or second > 12:
        return _joined(year, first, second)
    if first > 12:
        return _joined(year, second, first)
    return year


def _joined(year: str, month: int | None, day: int | None) -> str | None:
    try:
        date(int(year), month or 1, day or 1)
    except ValueError:
        return None
    return year + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int(HAN_DIGITS.get(text, "0")) if len(text) == 1 else 0
    return (int(HAN_DIGITS.get(tens, "1")) if tens else 1) * 10 + (
        int(HAN_DIGITS.get(ones, "0")) if ones else 0
    )
