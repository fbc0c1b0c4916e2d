"""Whether two figures count one kind of thing, and what speaks for their being of one question."""

import re
from functools import lru_cache

from headwater.link.concepts import HEAD_CONCEPTS, known_head, known_topics
from headwater.link.facets import Facet, bare_transfers
from headwater.link.folding import HAN, fold
from headwater.link.heads import ADMIN, GENERAL, PEOPLE, TIMES
from headwater.link.places import STATED, inside, script
from headwater.link.programmes import apart
from headwater.link.spans import meet, moment
from headwater.link.twins import FAMILIES, places_apart
from headwater.link.units import MONEY_UNITS
from headwater.model.scales import scale

KINDS = (
    *FAMILIES,
    *(
        frozenset(words.split(","))
        for words in (
            "student,child,boarder",
            "worker,staff,migrant,farmer,resident",
            "official,staff,member,party member,volunteer",
            "teacher,specialist,staff",
            "doctor,nurse,specialist,staff",
            "household,resident,farmer",
            "home,flat,household",
            "room,library",
            "graduate,student,specialist",
            "office,organization",
        )
    ),
)
"""Nouns by which texts call one thing; other evidence has to say that they do."""
SAME, FAMILY, OPEN, MAYBE, OTHER = 3, 2, 1, 0, -1
"""How near two nouns are: one noun; of one family; one says nothing; one is in no table; two things."""
ANY = frozenset(
    [*"person number member enrolment attendance headcount intake total workforce 就业 总数 人数".split(), ""]
)
"""Heads that say nothing of who is counted."""
RATES = frozenset({"percent", "percentage-point"})


def kinship(a: Facet, b: Facet) -> int:
    """Return how near the nouns of two figures of one unit are."""
    if units_apart(a, b):
        return OTHER
    if a.head == b.head and a.head not in GENERAL:
        return SAME
    if one_study(a, b) or _visits(a, b):
        return FAMILY
    if a.unit in MONEY_UNITS:
        loose = {
            "fund",
            "",
            "official",
            "person",
            "household",
            "worker",
            *a.per.split("+"),
            *b.per.split("+"),
        }
        return OPEN if {a.head, b.head} & loose else OTHER
    if (beside(a) & beside(b)) - GENERAL:
        return SAME
    words = [fold(f.figure.measure.text) for f in (a, b)]
    if words[0] == words[1] and len(words[0]) > (3 if HAN.search(words[0]) else 7):
        return SAME
    if a.head == b.head and _one_ending(*words):
        return SAME
    if a.head == b.head:
        return FAMILY if a.head in ADMIN | {"household"} else OPEN
    if any({a.head, b.head} <= family for family in KINDS):
        return FAMILY
    if a.batch and a.batch == b.batch and {a.head, b.head} <= SENT:
        return FAMILY  # those of one batch are called cadres, talents or experts
    if a.value == b.value and _of_a_group(a) != _of_a_group(b) and {a.head, b.head} & PEOPLE:
        return OPEN  # "the first batch of 410" are 410 teachers
    if telling(a, b) and {a.head, b.head} - HEAD_CONCEPTS - ANY:
        return OPEN  # 274,000 departures are 274,000 transfers
    if script(a.head) != script(b.head) and {a.head, b.head} - HEAD_CONCEPTS and a.head and b.head:
        return MAYBE  # a noun of another script that no table knows may be any
    if a.head in ANY or b.head in ANY:
        other = b.head if a.head in ANY else a.head
        if other == "household" and a.unit == b.unit == "person":
            return OPEN
        people = "person" in (a.head, b.head, a.unit, b.unit)
        return OPEN if not people or other in PEOPLE | ANY or other not in HEAD_CONCEPTS else OTHER
    return OTHER


GROUPS = frozenset("batch group rotation cohort contingent wave intake round team class".split())


def _visits(a: Facet, b: Facet) -> bool:
    """Tell whether one number is told as visits, and as the person-times of visiting."""
    if {a.unit, b.unit} != {"count", "person-time"} or not telling(a, b):
        return False
    count, times = (a, b) if a.unit == "count" else (b, a)
    return count.head in ("visit", "call", "stay") and times.predicate == "visit"


def _of_a_group(facet: Facet) -> bool:
    """Tell whether a number may be of those in a group, whose noun stands before it: a batch of 410."""
    return facet.head in GROUPS and facet.unit == "count" and (facet.value or 0) >= LEAST


SENT = frozenset({"official", "specialist", "person", "staff", "worker"})
LEAST = 10
"""The smallest number by which a group is called."""


def one_study(a: Facet, b: Facet) -> bool:
    """Tell whether two figures are sizes of samples: of people, or of talks with them."""
    return a.asked and b.asked and {a.unit, b.unit} <= {"count", "person"}


def _one_ending(one: str, other: str) -> bool:
    """Tell whether two phrases end alike in more than their noun: 结亲户 and 福建援疆干部人才结亲户."""
    if HAN.search(one) and HAN.search(other):
        return len(one) >= HAN_ENDING and one[-HAN_ENDING:] == other[-HAN_ENDING:]
    first, second = one.split()[-2:], other.split()[-2:]
    return len(first) == 2 and first == second


HAN_ENDING = 3
_AND = re.compile(r",\s*|\s+and\s+|\s+or\s+|[、和与及]")


@lru_cache(maxsize=16_384)
def _nouns(text: str) -> frozenset[str]:
    return frozenset(filter(None, (known_head(part) for part in _AND.split(text)[:4])))


def beside(facet: Facet) -> frozenset[str]:
    """Return the nouns that a phrase puts side by side: officials, teachers and employees."""
    text = facet.figure.measure.text
    return _nouns(text) | {facet.head} if len(text) <= 80 and _AND.search(text) else frozenset({facet.head})


TOLD_AS = ({"count", "person-time"}, {"count", "person"})
MOVES = frozenset({"person", "person-time"})


def units_apart(a: Facet, b: Facet) -> bool:
    """Tell whether two units cannot be one: what is only a number may be of persons, nothing else."""
    if a.unit == b.unit or scale(a.unit)[0] == scale(b.unit)[0] != "":
        return False
    if one_study(a, b):
        return False
    if a.value == b.value and _of_a_group(a) != _of_a_group(b) and "person" in (a.unit, b.unit):
        return False
    if telling(a, b) and {a.unit, b.unit} in TOLD_AS:
        return False  # 274,000 departures, 27.4万人次
    if {a.unit, b.unit} == MOVES:
        return not (bare_transfers(a) or bare_transfers(b))
    if {a.unit, b.unit} == {"count", "person"}:
        bare = a if a.unit == "count" else b
        return bare.head in HEAD_CONCEPTS and bare.head not in PEOPLE | ANY
    if "count" in (a.unit, b.unit):
        bare = a if a.unit == "count" else b
        return bool(bare.head) or (b if bare is a else a).unit in TIMES | RATES
    return True


def clash(a: Facet, b: Facet) -> bool:
    """Tell whether something known of two figures makes two questions of them, whatever speaks for one."""
    rates = set(a.per.split("+")) - {""}, set(b.per.split("+")) - {""}
    loose = a.value == b.value and (a.unit in RATES or (bool(rates[0]) and bool(rates[1])))
    natures = {a.nature, b.nature}
    told = telling(a, b)
    if one_study(a, b):
        return bool(a.row and b.row and a.row != b.row)
    return bool(
        ((a.unit in TIMES or b.unit in TIMES) and not loose)
        or (a.role != b.role and not loose and not _unsaid(a, b))
        or (
            a.nature != b.nature
            and natures != {"", "new"}
            and not (natures == {"", "part"} and rounded(a, b))
        )
        or (a.scope and b.scope and a.scope != b.scope)
        or (
            {a.scope, b.scope} & OWN_SCOPES and a.scope != b.scope and not (told and "" in (a.scope, b.scope))
        )
        or (rates[0] != rates[1] and not (loose and rates_meet(*rates)) and not _each(a, b, *rates))
        or (a.row and b.row and a.row != b.row)
        or a.batch != b.batch
        or apart(a.programme, b.programme)
    )


def _each(a: Facet, b: Facet, one: set[str], other: set[str]) -> bool:
    """Tell whether one sum is told as everybody's share by one, and by the other of somebody who gets it."""
    return a.value == b.value and a.unit in MONEY_UNITS and (one ^ other) == {"person"}


def _unsaid(a: Facet, b: Facet) -> bool:
    """Tell whether one number is told as planned or required by one, and only named by the other."""
    bare, other = (a, b) if not a.role else (b, a)
    if bare.role or a.value != b.value:
        return False
    return not bare.predicate or (telling(a, b) and bare.predicate != other.predicate)


def telling(a: Facet, b: Facet) -> bool:
    """Tell whether two documents give one number of three digits: nobody tells that twice by chance."""
    if a.value != b.value or a.figure.document == b.figure.document or not a.value or abs(a.value) < TELLING:
        return False
    return len(f"{abs(a.value):.12g}".replace(".", "").strip("0")) >= DIGITS


TELLING, DIGITS = 100, 3
"""The smallest number that tells, and how many of its digits count."""
OWN_SCOPES = frozenset({"from elsewhere", "to elsewhere", "senders", "the speaker's own"})


MOVED = frozenset({"pair", "send", "transfer", "employ"})


def two_ends(a: Facet, b: Facet) -> bool:
    """Tell whether two places may be whence people come and where they are: a province, and part of another;
    or parts of two provinces, where both figures tell of those who were sent or paired."""
    one, other = a.place, b.place
    if not (one.startswith("CN-") and other.startswith("CN-")) or one[:5] == other[:5]:
        return False
    return len(one) != len(other) or (a.predicate == b.predicate and a.predicate in MOVED)


def stated(facet: Facet) -> bool:
    """Tell whether a figure's place is said of the number itself, or nobody knows where it was read."""
    return facet.seat is None or facet.seat in STATED


def rates_meet(one: set[str], other: set[str]) -> bool:
    """25 yuan a day, and 25 yuan a day for each person, are one rate told with more or less care."""
    return one <= other or other <= one


def seats_apart(a: Facet, b: Facet) -> bool:
    """Tell whether two figures are of two places, or of a place and a part of it."""
    return bool(a.place and b.place) and a.place != b.place and two_places(a.place, b.place)


@lru_cache(maxsize=65_536)
def two_places(one: str, other: str) -> bool:
    """Tell whether two places differ for sure, or one lies in the other."""
    return places_apart(one, other) or inside(one, other) or inside(other, one)


def held(facet: Facet) -> str:
    """Return the time at which a number holds, where its own words give one."""
    return facet.date if facet.date and moment(facet.date) else ""


def times_apart(a: Facet, b: Facet) -> bool:
    """Tell whether the words of two figures date them to two times."""
    return bool(held(a) and held(b)) and not meet(held(a), held(b))


def evidence(a: Facet, b: Facet, shared: int) -> int:
    """Count what speaks for one question: kind, place, programme, what is said, what the documents share."""
    near = kinship(a, b)
    points = 2 if near == SAME else 1 if near == FAMILY else 0
    if a.place and a.place == b.place:
        points += 1 + (stated(a) and stated(b))
    points -= seats_apart(a, b) and stated(a) and stated(b) and not two_ends(a, b)
    points -= a.nature != b.nature
    points += bool(a.per) and a.per == b.per
    points += bool(a.programme) and a.programme == b.programme
    points += 2 * (bool(a.batch) and a.batch == b.batch)
    points += bool(a.predicate) and a.predicate == b.predicate
    points -= bool(a.predicate and b.predicate) and a.predicate != b.predicate
    points += bool(known_topics(a.topics) & known_topics(b.topics))
    points += bool(a.unit == b.unit and a.unit in MONEY_UNITS)
    points += bool(held(a) and held(b)) and meet(held(a), held(b))
    points += 1 if a.figure.document == b.figure.document else 2 if shared >= 5 else int(shared >= 2)
    return points


def rounded(a: Facet, b: Facet) -> bool:
    """Tell whether one number is the other, or the other rounded or bounded at the digits it is told to.

    "Nearly 85,000" is 84,310 and no 83,000; "more than 4,000" is 4,210.
    """
    x, y = _room(a), _room(b)
    if x is None or y is None:
        return False
    near = max(x[1], y[1]) <= NEAR * min(x[1], y[1])
    return near and x[0] <= y[2] and y[0] <= x[2]


NEAR = 1.1
"""How many times one number may be another that is it, rounded."""


def _room(facet: Facet) -> tuple[float, float, float] | None:
    """The least, the told and the greatest value that a number may stand for, in the unit of its kind."""
    if not facet.value or facet.value < 0:
        return None
    value, times, q = float(facet.value), scale(facet.unit)[1], facet.figure.quantity
    if q.low is not None and q.high is not None and q.low != q.high:
        return q.low * times, value * times, q.high * times
    step = min(_step(value), (NEAR - 1) * value)
    if facet.unit in RATES and not step and value == int(value):
        step = 1.0  # 71 per cent is 71.3
    low, high = value - step / 2, value + step / 2
    if q.bound == "approx":
        low, high = value - step, value + step
    elif q.high is None:
        low, high = value, value + step
    elif q.low is None:
        low, high = value - step, value
    return low * times, value * times, high * times


@lru_cache(maxsize=65_536)
def _step(value: float) -> float:
    """The step of the last digit that is no zero; of a number told to the unit or finer, nothing."""
    if value != int(value) or value % 10:
        return 0.0
    step = 10.0
    while step < value and value % (10 * step) == 0:
        step *= 10
    return step
