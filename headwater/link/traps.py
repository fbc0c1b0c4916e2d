"""What makes two figures be taken for one another, as data: what is shared, and the one part that differs.

Each trap gives a cluster the key it shares with its look-alikes (None: no such trap for it) and the side
of it on which the cluster stands. Clusters of one key on two sides or more are told once.
"""

from collections.abc import Callable, Hashable
from typing import NamedTuple

from headwater.link.clusters import Cluster
from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.heads import ADMIN, PERSONS, TIMES
from headwater.link.units import MONEY_UNITS

VERBS = {"transfer": "move", "send": "move", "employ": "move", "hire": "move", "introduce": "move"}
"""Predicates that readers take for one another: sent, transferred, brought into work."""
PERCENTS = frozenset({"percent", "percentage-point"})
LEAST = 10
"""Smaller numbers are confused with nothing, unless a rate or a unit is at stake."""
TELLING = 3
"""Digits that are not closing zeros, from which a number is remembered as that number."""

Key = tuple[Hashable, ...] | None


class Trap(NamedTuple):
    """`part` is the part of the key that differs; `rank` the more confusable, the smaller."""

    part: str
    rank: int
    shared: Callable[[Cluster], Key]
    side: Callable[[Cluster], Hashable]


def verb(cluster: Cluster) -> str:
    """The predicate, with those that readers take for one another folded."""
    said = cluster.known("predicate")
    return VERBS.get(said, said)


def people(cluster: Cluster) -> str:
    """The head, with all kinds of people as one."""
    return "people" if cluster.lead.head in PERSONS else cluster.lead.head


def _counts(cluster: Cluster) -> bool:
    """It counts something that has a name, or money."""
    lead = cluster.lead
    large = lead.value is None or abs(lead.value) >= LEAST
    return (
        large and lead.unit not in TIMES | PERCENTS and lead.head in HEAD_CONCEPTS and lead.head not in ADMIN
    )


def _unit(c: Cluster) -> Key:
    lead = c.lead
    if lead.unit not in ("person", "person-time", "transfer") or not verb(c):
        return None
    return ("people", verb(c), lead.place, lead.role, lead.per, lead.scope) if _counts(c) else None


def _points(c: Cluster) -> Key:
    return (c.lead.value,) if c.lead.unit in PERCENTS and c.lead.value else None


def _number(c: Cluster) -> Key:
    """The same number of persons, person-times or households, within rounding."""
    value = c.lead.value
    if value is None or abs(value) < 100 or not _counts(c) or c.lead.unit in MONEY_UNITS:
        return None
    digits = f"{abs(value):.3g}"
    bare = digits.partition("e")[0].replace(".", "").strip("0")
    return (digits,) if len(bare) >= TELLING or value >= 1e5 else None


def _number_side(c: Cluster) -> Hashable:
    return (c.lead.unit, c.lead.head if c.lead.unit != "person-time" else "person", c.lead.scope)


def _role(c: Cluster) -> Key:
    return (people(c), verb(c), c.lead.place) if _counts(c) and verb(c) else None


def _scope(c: Cluster) -> Key:
    lead = c.lead
    unit = "household" if lead.unit == "household" else "person" if lead.unit == "person" else None
    return (unit, verb(c), lead.place) if unit and _counts(c) and verb(c) and not lead.role else None


def _period(c: Cluster) -> Key:
    lead = c.lead
    if not c.known("period") or not _counts(c):
        return None
    return (lead.unit, people(c), verb(c), lead.place, lead.scope, lead.per, lead.role, lead.nature)


def _length(c: Cluster) -> Hashable:
    """Whole years, or parts of one: 2062, and 2062-01 to 2062-09."""
    first, slash, last = c.known("period").partition("/")
    if not slash:
        return {4: "a year", 7: "a month"}.get(len(first), "a day")
    if len(first) == len(last) == 4:
        return "a year" if first == last else "years"
    whole = first.endswith(("-01", "-01-01")) and last.endswith(("-12", "-12-31"))
    return ("a year" if first[:4] == last[:4] else "years") if whole else "part of a year"


def _rate(c: Cluster) -> Key:
    lead = c.lead
    if lead.unit in TIMES | PERCENTS or lead.head in PERSONS | ADMIN or lead.unit in ("person", "household"):
        return None
    named = (
        lead.unit in MONEY_UNITS or lead.unit not in ("count", "person-time") or lead.head in HEAD_CONCEPTS
    )
    return (lead.unit, lead.head if lead.unit == "count" else "") if named else None


def _nature(c: Cluster) -> Key:
    lead = c.lead
    share = lead.unit == "percent" and lead.head in HEAD_CONCEPTS
    if not (_counts(c) or share) or lead.nature == "person-times elsewhere":
        return None
    return (
        lead.unit,
        lead.head,
        c.known("predicate") if not share else "",
        lead.place,
        lead.scope,
        lead.role,
    )


def _topics(c: Cluster) -> Key:
    lead = c.lead
    if lead.unit not in MONEY_UNITS or not lead.topics or not c.known("predicate"):
        return None
    return (lead.unit, lead.head, c.known("predicate"), lead.role, lead.nature)


def _programme(c: Cluster) -> Key:
    lead = c.lead
    if not c.known("programme"):
        return None
    return (lead.unit, lead.head, verb(c), lead.place, lead.scope, lead.per, lead.role, lead.nature)


def _predicate(c: Cluster) -> Key:
    lead = c.lead
    if not verb(c) or not _counts(c) or lead.unit in MONEY_UNITS:
        return None
    return (lead.unit, lead.head, lead.place, lead.scope, lead.per, lead.role, lead.nature)


def _batch(c: Cluster) -> Key:
    lead = c.lead
    return (lead.unit, people(c), lead.place, lead.scope, lead.per, lead.row) if _counts(c) else None


TRAPS = (
    Trap("unit", 0, _unit, lambda c: c.lead.unit),
    Trap("unit", 1, _points, lambda c: c.lead.unit),
    Trap("same number", 2, _number, _number_side),
    Trap("programme", 2, _programme, lambda c: c.known("programme")),
    Trap("batch", 2, _batch, lambda c: c.known("batch")),
    Trap("scope", 3, _scope, lambda c: c.lead.scope),
    Trap("period", 4, _period, _length),
    Trap("predicate", 9, _predicate, verb),
    Trap("role", 5, _role, lambda c: c.lead.role),
    Trap("per", 6, _rate, lambda c: c.lead.per),
    Trap("nature", 7, _nature, lambda c: c.lead.nature),
    Trap("topics", 8, _topics, lambda c: c.lead.topics),
)
