"""Counting from an anchor: days, weeks, months and years ago, last, this and next. Any language."""

from datetime import date
from typing import Literal

from headwater.extract.context.dates.stretch import (
    Stretch,
    between,
    day,
    month,
    on,
    shift,
    week,
    year,
)

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"]
MONTHS_IN: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def the(anchor: Stretch, unit: Unit, move: int) -> Stretch | None:
    """Return the unit that holds the anchor, moved by `move` units; None where the anchor is too coarse
    ("last month" of a document dated 2019)."""
    first = anchor.first
    if first is None or too_coarse(anchor, unit):
        return None
    match unit:
        case "day":
            moved = shift(first, days=move)
            return on(moved)
        case "week":
            moved = shift(first, days=7 * move)
            return week(moved) if moved else None
        case "weekend":
            saturday = shift(first, days=5 - first.weekday() + 7 * move)
            return between(saturday, shift(saturday, days=2))
        case "decade":
            return year(first.year - first.year % 10 + 10 * move, 10)
        case "century":
            return year(first.year - first.year % 100 + 100 * move, 100)
        case "year":
            return year(first.year + move)
    moved = shift(date(first.year, first.month, 1), months=MONTHS_IN[unit] * move)
    if moved is None:
        return None
    size = MONTHS_IN[unit]
    start = (moved.month - 1) // size * size + 1
    return month(moved.year, start, size, "month" if size == 1 else "quarter")


def ago(anchor: Stretch, amounts: list[tuple[int, Unit]], sign: int) -> tuple[Stretch | None, str | None]:
    """Count back (`sign` -1) or on (+1); return the date at the grain of the smallest unit, and the very
    day that counting gives."""
    first = anchor.first
    finest = min((u for _, u in amounts), key=_rank)
    if first is None or too_coarse(anchor, finest):
        return None, None
    months = sum(n * MONTHS_IN.get(u, 0) for n, u in amounts)
    days = sum(n * (7 if u == "week" else 1) for n, u in amounts if u in ("week", "day"))
    moved = shift(first, days=sign * days, months=sign * months)
    if moved is None:
        return None, None
    if finest in ("day", "week"):
        found = day(moved.year, moved.month, moved.day)
    elif finest in ("year", "decade", "century"):
        found = year(moved.year)
    else:
        found = month(moved.year, moved.month)
    return found, moved.isoformat() if anchor.grain == "day" else None


def stretch_of(
    anchor: Stretch, count: int, unit: Unit, sign: int
) -> tuple[Stretch | None, str | None, str | None]:
    """Return the last (`sign` -1) or next (+1) `count` units as a range at the unit's grain, with the
    days that counting gives: the past three years of 2023 are 2020/2023."""
    if anchor.first is None or too_coarse(anchor, unit):
        return None, None, None
    far, _ = ago(anchor, [(count, unit)], sign)
    if far is None or far.first is None:
        return None, None, None
    near = (
        the(anchor, unit if unit in ("day", "month", "year") else "day", 0)
        if unit != "decade"
        else year(anchor.first.year)
    )
    if near is None:
        return None, None, None
    early, late = (far, near) if sign < 0 else (near, far)
    text = f"{early.edtf}/{late.edtf}"
    found = Stretch(early.first, late.after, "range", text)
    if anchor.grain != "day":
        return found, None, None
    start = anchor.first if sign < 0 else shift(anchor.first, days=1)
    months = count * MONTHS_IN.get(unit, 0)
    days = count * {"week": 7, "day": 1}.get(unit, 0)
    end = shift(start, days=sign * days, months=sign * months)
    if start is None or end is None:
        return found, None, None
    return found, min(start, end).isoformat(), max(start, end).isoformat()


def weekday(anchor: Stretch, number: int, which: str) -> Stretch | None:
    """Return a weekday: "last" of the week before, "this" of this week, "next" of the week after, "past"
    the nearest one before the anchor or on it."""
    if anchor.first is None or anchor.grain != "day":
        return None
    ahead = number - anchor.first.weekday()
    days = {"this": ahead, "last": ahead - 7, "next": ahead + 7}.get(which, -((-ahead) % 7))
    moved = shift(anchor.first, days=days)
    return on(moved)


def too_coarse(anchor: Stretch, unit: str) -> bool:
    """Tell whether an anchor is too coarse for a unit."""
    rank = {"day": 0, "week": 0, "weekend": 0, "month": 1, "quarter": 1, "half": 1}.get(unit, 2)
    return rank < {"day": 0, "month": 1}.get(anchor.grain, 2)


def _rank(unit: str) -> int:
    return ("day", "week", "month", "quarter", "half", "year", "decade", "century").index(unit)
