"""Stretches of days, and how they are written in EDTF (Library of Congress, ISO 8601-2:2019)."""
# Patterns and tables are data and stay on one line.

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from headwater.extract import patterns as re

Grain = Literal[
    "day", "week", "month", "season", "quarter", "part", "year", "decade", "century", "range", "unknown"
]

ANCHOR = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
SEASONS = {"spring": (21, 3), "summer": (22, 6), "autumn": (23, 9), "winter": (24, 12)}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `first` up to, not including, `after`; None is an open side. `grain` is how fine
    the words are; `text` is the EDTF where days alone do not give it (seasons, ranges)."""

    first: date | None
    after: date | None
    grain: Grain
    text: str = ""

    @property
    def edtf(self) -> str:
        """The stretch in EDTF, never finer than its grain."""
        if self.text or self.first is None or self.after is None:
            return self.text
        iso = self.first.isoformat()
        match self.grain:
            case "day":
                return iso
            case "month":
                return iso[:7]
            case "year":
                return iso[:4]
            case "decade":
                return iso[:3] + "X"
            case "century":
                return iso[:2] + "XX"
        return f"{iso}/{(self.after - timedelta(1)).isoformat()}"

    @property
    def end(self) -> str:
        """The last day that the words give, at no finer a grain than a calendar has: the end of a
        month or a year is a day."""
        return "" if self.after is None else (self.after - timedelta(1)).isoformat()


UNKNOWN = Stretch(None, None, "unknown")


def day(y: int, m: int, d: int) -> Stretch | None:
    """Return a day, or None where the calendar has no such day."""
    if not (1 <= y <= 9998 and 1 <= m <= 12 and 1 <= d <= monthrange(y, m)[1]):
        return None
    first = date(y, m, d)
    return Stretch(first, first + timedelta(1), "day")


def on(moment: date | None) -> Stretch | None:
    """Return the stretch of one calendar day."""
    return Stretch(moment, moment + timedelta(1), "day") if moment else None


def month(y: int, m: int, months: int = 1, grain: Grain = "month") -> Stretch | None:
    """Return `months` whole months from a month on (3: a quarter, 6: half a year)."""
    if not (1 <= y <= 9990 and 1 <= m <= 12 and 1 <= months <= 1200):
        return None
    last = y * 12 + m - 1 + months
    return Stretch(date(y, m, 1), date(last // 12, last % 12 + 1, 1), grain) if last // 12 <= 9998 else None


def year(y: int, years: int = 1) -> Stretch | None:
    """Return a year, a decade (10) or a century (100)."""
    if not 1 <= y <= 9998 - years:
        return None
    grain: Grain = {1: "year", 10: "decade", 100: "century"}.get(years, "range")  # type: ignore[assignment]
    text = f"{y:04}/{y + years - 1:04}" if grain == "range" else ""
    return Stretch(date(y, 1, 1), date(y + years, 1, 1), grain, text)


def season(y: int, name: str) -> Stretch | None:
    """Return a season of a year as EDTF level 1 writes it (2018-22 is the summer of 2018)."""
    code, start = SEASONS[name]
    span = month(y, start, 3)
    return span and Stretch(span.first, span.after, "season", f"{y:04}-{code}")


def week(day_in_it: date, weeks: int = 1) -> Stretch | None:
    """Return the weeks from the Monday of a day on."""
    monday = shift(day_in_it, days=-day_in_it.weekday())
    return between(monday, shift(monday, days=7 * weeks), "week")


def between(first: date | None, after: date | None, grain: Grain = "part") -> Stretch | None:
    """Return the days from `first` up to `after`, or None where either left the calendar."""
    return Stretch(first, after, grain) if first and after and first < after else None


def span(first: Stretch, last: Stretch) -> Stretch | None:
    """Return the range from one date to another; None where it runs backwards."""
    if first.first is None or last.first is None or last.after is None or first.first > last.first:
        return None
    if first.grain == "range" or last.grain == "range":
        return None
    ends = [s.edtf.split("/")[0 if k == 0 else -1] for k, s in enumerate((first, last))]
    return Stretch(first.first, last.after, "range", "/".join(ends))


def shift(start: date | None, *, days: int = 0, months: int = 0) -> date | None:
    """Move a day by days and months; a day that the month lacks becomes its last; None outside years 1-9998."""
    if start is None or abs(days) > 4_000_000 or abs(months) > 120_000:
        return None
    index = start.year * 12 + start.month - 1 + months
    y, m = divmod(index, 12)
    if not 1 <= y <= 9998:
        return None
    moved = date(y, m + 1, min(start.day, monthrange(y, m + 1)[1]))
    ordinal = moved.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() - 366 else None


def anchored(text: str | None) -> Stretch | None:
    """Read the date that relative dates are counted from: ISO 8601, a year, a month or a day."""
    found = ANCHOR.match(text or "")
    if not found:
        return None
    y, m, d = (int(g) if g else 0 for g in found.groups())
    return day(y, m, d) if d else month(y, m) if m else year(y)
