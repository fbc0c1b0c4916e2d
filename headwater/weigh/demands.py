"""A demand as a claim: how often a year it is to be done."""

import re

from headwater.model import Bound, Quantity, Requirement
from headwater.weigh.claims import Claim
from headwater.weigh.showing import shown

_YEARLY = {"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}
_BOUNDS: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (
        re.compile(
            r"at least|no fewer|no(?:t)? less|minimum|不少于|不少於|不得少|不低于|至少|以上|كەم دېگەندە", re.I
        ),
        "at_least",
    ),
    (re.compile(r"at most|no(?:t)? more|maximum|up to|不超过|不超過|至多|以下|ئەڭ كۆپ", re.I), "at_most"),
    (re.compile(r"about|around|roughly|左右|大约", re.I), "approx"),
)


def demand_claim(demand: Requirement) -> Claim | None:
    """Return how often a year, None where the words do not tell."""
    if not demand.times or not demand.every or demand.every_unit not in _YEARLY:
        return None
    value = round(demand.times * _YEARLY[demand.every_unit] / demand.every, 4)
    value = int(value) if value == int(value) else value
    words = f"{demand.frequency} {demand.act}"
    bound: Bound = next((b for pattern, b in _BOUNDS if pattern.search(words)), "exact")
    low = None if bound == "at_most" else value
    high = None if bound == "at_least" else value
    scaled = Quantity(low, high, bound, "time", "year", demand.frequency or demand.act)
    return Claim(demand, scaled, None, None, False, shown(scaled))
