"""How much speaks for two figures' being of one question, and what rules it out."""

from headwater.link.around import Around
from headwater.link.concepts import known_topics
from headwater.link.facets import Facet
from headwater.link.heads import PEOPLE, TIMES
from headwater.link.kin import (
    FAMILY,
    MAYBE,
    MOVES,
    OPEN,
    RATES,
    SAME,
    clash,
    evidence,
    kinship,
    one_study,
    rounded,
    seats_apart,
    stated,
    telling,
    times_apart,
    two_ends,
)
from headwater.link.spans import days, meet, moment, one_day
from headwater.link.twins import places_apart
from headwater.link.units import MONEY_UNITS
from headwater.model.scales import scale

AGAIN, LATER, RIVAL = 4, 4, 5
"""Points of evidence for a number told again, for the same thing at another time, for a rival count."""
BONUS = 2
"""Points for a number that nobody tells twice by chance."""
GROWTH, BESIDE = 3.0, 1.5
"""How many times one number may be the other: at two times, at one."""
LEAST, FEW = 100, 10
"""The smallest number that is rounded; the smallest that is counted again."""


def likeness(a: Facet, b: Facet, by: Around) -> tuple[int, bool] | None:
    """Points above what is asked for, and whether the number is the same; None where the two are not one."""
    if a.figure.id == b.figure.id or not a.value or not b.value or clash(a, b):
        return None
    near = kinship(a, b)
    if near < MAYBE or places_clash(a, b, by):
        return None
    documents = (a.figure.document, b.figure.document)
    points = evidence(a, b, by.shared[min(documents), max(documents)])
    if points + MOST < AGAIN:
        return None
    points += by.scenes.words_shared(a, b)
    if documents[0] != documents[1] or a.figure.sentence != b.figure.sentence:
        points += 2 if by.scenes.side_by_side(a, b) else int(by.together(a, b))
    if one_study(a, b):
        points += 2
    if rounded(a, b):
        return _again(a, b, near, points + by.after(a, b))
    return _beside(a, b, near, points, by)


MOST = 6
"""Points that the scenes and sizes of two numbers give at most."""


def places_clash(a: Facet, b: Facet, by: Around) -> bool:
    """Tell whether two places are stated, and neither sentence names the other's, as whence people come."""
    if not (stated(a) and stated(b) and seats_apart(a, b)) or one_study(a, b):
        return False
    nested = not places_apart(a.place, b.place)
    wide = min(len(a.place), len(b.place)) <= len(REGION)
    if nested and ((wide and same_day(a, b)) or (a.value == b.value and abs(a.value or 0) >= REMEMBERED)):
        return False  # a telling number of a place and of what it lies in is one number
    if not (of_people(a) and of_people(b)):
        return True
    if two_ends(a, b) and all(by.scenes.tells_of(f, p) for f in (a, b) for p in (a.place, b.place)):
        return False
    return not (by.scenes.names(a, b.place) or by.scenes.names(b, a.place))


REGION = "CN-65"
"""What a code of a province or country is no longer than: as a place of what happened it says little."""
REMEMBERED = 1_000
"""From here a number that two places have, of which one lies in the other, is one number."""


def of_people(facet: Facet) -> bool:
    """Tell whether a figure counts people or their households."""
    return facet.head in PEOPLE or facet.unit in ("person", "household")


def _again(a: Facet, b: Facet, near: int, points: int) -> tuple[int, bool] | None:
    """The same number, told again as it is or rounded."""
    low, high = sorted((abs(a.value or 0), abs(b.value or 0)))
    same = a.value == b.value
    if times_apart(a, b):
        return None
    points -= a.unit in RATES and not same
    if low < (1 if a.per or a.nature else FEW) or (
        low < LEAST and a.unit not in RATES and not (same and (near >= FAMILY or a.per or a.nature))
    ):
        return None
    if {a.unit, b.unit} == MOVES and not (same and a.predicate == b.predicate == "transfer"):
        return None
    points += digits(low) - 2 if same else -(high > CLOSE * low)
    points += (high <= TIGHT * low) + BONUS * (a.nature == b.nature and telling(a, b))
    points += 2 * (same and a.nature == "denominator") + (bool(a.per and b.per) and a.per != b.per)
    return points - AGAIN, True


def digits(value: float) -> int:
    """Return how many digits of a number count, 2 to 4: the more, the less it is told twice by chance."""
    return max(2, min(4, len(f"{value:.12g}".replace(".", "").strip("0"))))


def _beside(a: Facet, b: Facet, near: int, points: int, by: Around) -> tuple[int, bool] | None:
    """The same thing at another time, or counted otherwise."""
    low, high = sorted((abs(a.value or 0), abs(b.value or 0)))
    if low < FEW or a.unit in RATES | TIMES or a.nature or b.nature or a.role or b.role or a.unit != b.unit:
        return None
    if a.predicate and b.predicate and a.predicate != b.predicate and not same_day(a, b):
        return None
    if _long(a) and _long(b) and days(a.period) != days(b.period):
        return None  # what happened in nine months and in a year is two things
    one_topic = known_topics(a.topics) == known_topics(b.topics)
    if not one_topic and ((a.topics and b.topics) or a.unit in MONEY_UNITS):
        return None
    close = high <= BESIDE * low
    if a.unit in MONEY_UNITS:
        alike = (
            near == SAME and close and a.place == b.place and bool(a.predicate) and a.predicate == b.predicate
        )
        return (points + (high <= 1.2 * low) - RIVAL - 1, False) if alike and not times_apart(a, b) else None
    points -= (near < FAMILY and a.figure.document != b.figure.document) + (near < OPEN)
    if times_apart(a, b):
        return (points + close - LATER, False) if high <= GROWTH * low else None
    if not close:
        return None
    if same_day(a, b):
        return (points + 2 - LATER, False) if near >= FAMILY else None
    if by.both and not by.scenes.side_by_side(a, b):
        return None  # who tells both numbers tells of two things
    later = _published_apart(a, b) and near >= FAMILY
    points += transposed(low, high)
    return points + (high <= 1.2 * low) - (LATER if later else RIVAL), False


def _long(facet: Facet) -> bool:
    """Tell whether a figure tells what happened over a time; a day is one at which it is counted."""
    return bool(facet.period) and not one_day(facet.period)


def transposed(one: float, other: float) -> bool:
    """Tell whether two numbers have the same digits in another order: 1,340 and 1,430, a slip of the pen."""
    first, second = (sorted(f"{v:.12g}") for v in (one, other))
    return one != other and one >= LEAST and first == second


def _published_apart(a: Facet, b: Facet) -> bool:
    """Tell whether a number without a date stands in a document of another time than the other one's."""
    times = [f.date or (f.figure.as_of or "" if f.figure.as_of_from == "document" else "") for f in (a, b)]
    return bool(times[0] and times[1]) and all(map(moment, times)) and not meet(*times)


def same_day(a: Facet, b: Facet) -> bool:
    """Tell whether two figures hold on one and the same day."""
    return one_day(a.date) and a.date == b.date


def converted(a: Facet, b: Facet) -> bool:
    """One size in two units side by side: 1.86 million mu, about 124,000 hectares."""
    if a.unit == b.unit or scale(a.unit)[0] != scale(b.unit)[0] or a.figure.document != b.figure.document:
        return False
    x, y = ((f.value or 0) * scale(f.unit)[1] for f in (a, b))
    beside = abs(a.figure.number[0] - b.figure.number[0]) <= SIDE
    return beside and min(x, y) > 0 and max(x, y) <= TIGHT * min(x, y)


SIDE, TIGHT, CLOSE = 120, 1.02, 1.06
"""Code points between one size in two units; how many times the other a number told again may be."""
