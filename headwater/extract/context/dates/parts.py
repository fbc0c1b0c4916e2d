"""Early, mid and late: parts of a week, a month or a year. The EDTF stays that of the whole ("early 2019" is
2019), because where the part ends the words do not say; only programs that ask for days get them."""

from dataclasses import replace
from datetime import timedelta

from headwater.extract.context.dates.atoms import Atom
from headwater.extract.context.dates.stretch import shift

PARTS = frozenset({"early", "mid", "late"})
WEEK = {"early": (0, 3), "mid": (1, 5), "late": (3, 7)}
"""Days from Monday: early is Monday to Wednesday, late Thursday to Sunday."""
MONTH = {"early": (0, 15), "mid": (9, 20), "late": (15, 31)}
YEAR = {"early": (0, 6), "mid": (3, 9), "late": (6, 12)}
"""Months from January."""


def part_of(atom: Atom, part: str) -> Atom | None:
    """Return the date with the days of its early, mid or late part; None where it has no such part."""
    value = atom.value
    if value.first is None or value.after is None:
        return None
    if value.grain == "week":
        a, b = WEEK[part]
        ends = (value.first + timedelta(a), value.first + timedelta(b))
    elif value.grain == "month" and (value.after - value.first).days <= 31:
        a, b = MONTH[part]
        ends = (value.first + timedelta(a), min(value.after, value.first + timedelta(b)))
    elif value.grain == "year":
        early, late = (shift(value.first, months=m) for m in YEAR[part])
        if early is None or late is None:
            return None
        ends = (early, late)
    else:
        return atom if value.grain in ("decade", "century", "season", "quarter") else None
    return replace(atom, first=ends[0].isoformat(), last=ends[1].isoformat(), bare=False)
