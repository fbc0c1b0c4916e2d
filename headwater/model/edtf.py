"""What EDTF codes of a part of a year mean (ISO 8601-2: seasons 21 to 24, quarters 33 to 36)."""

import re
from types import MappingProxyType

SEASONS = MappingProxyType(
    {
        21: (3, 5),
        22: (6, 8),
        23: (9, 11),
        24: (12, 12),
        33: (1, 3),
        34: (4, 6),
        35: (7, 9),
        36: (10, 12),
    }
)
"""First and last month of each; a winter is counted by its December."""
_POINT = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
Day = tuple[int, ...]
"""Year, month and day; empty where there is none."""


def begins(when: str) -> Day:
    """Return the first day of an EDTF date, of an interval its start; () for what has none."""
    found = _POINT.match(when.partition("/")[0])
    if not found:
        return ()
    month = int(found[2] or 1)
    return int(found[1]), SEASONS.get(month, (month, month))[0], int(found[3] or 1)


def ends(when: str) -> Day:
    """Return the last day of an EDTF date (of a month, its 31st), of an interval its end, or ()."""
    first, slash, last = when.partition("/")
    found = _POINT.match(last if slash else first)
    if not found:
        return ()
    month = int(found[2] or 12)
    return int(found[1]), SEASONS.get(month, (month, month))[1], int(found[3] or 31)
