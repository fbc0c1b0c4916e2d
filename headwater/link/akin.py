"""Questions that two wordings hid: a number told again rounded, the same thing at other times, rival counts.

What parts two keys is often only wording: "more than 4,000 people" and 4210人, 388 schools and 412 boarding
schools a year later. Two clusters are joined where nothing known of them differs for sure and enough speaks
for one question; where two others fit one equally well and cannot both be it, none is joined.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from headwater.link.akin_keys import keys_of
from headwater.link.clusters import Cluster, two_batches
from headwater.link.concepts import HEAD_CONCEPTS, known_topics
from headwater.link.facets import Facet
from headwater.link.heads import ADMIN, GENERAL, PEOPLE, TIMES
from headwater.link.kin import (
    FAMILY,
    MAYBE,
    MOVES,
    NEAR,
    OPEN,
    OTHER,
    RATES,
    SAME,
    clash,
    evidence,
    held,
    kinship,
    rounded,
    seats_apart,
    stated,
    times_apart,
    two_ends,
)
from headwater.link.merging import Merging
from headwater.link.programmes import apart
from headwater.link.scenes import Scenes
from headwater.link.spans import days, meet, moment, one_day, part_of_time
from headwater.link.twins import places_apart
from headwater.link.units import MONEY_UNITS
from headwater.model.scales import scale

AGAIN, LATER, RIVAL = 4, 4, 5
"""Points of evidence for a number told again, for the same thing at another time, for a rival count."""
GROWTH, BESIDE = 3.0, 1.5
"""How many times one number may be the other: at two times, at one."""
LEAST, FEW = 100, 10
"""The smallest number that is rounded; the smallest that is counted again."""
CROWD = 24
"""Clusters of one kind and place compared at most: where there are more, nothing tells which are one."""


ROUNDS = 2


@dataclass(slots=True)
class Around:
    """What clusters are compared by: the figures' scenes, how many rare numbers two documents share, and the
    cluster that each figure is in; `crowds`: keys that too many share; `both`: one document tells both."""

    scenes: Scenes
    shared: Counter[tuple[str, str]]
    at: dict[str, int] = field(default_factory=dict)
    heard: dict[int, list[Facet]] = field(default_factory=dict)
    crowds: set[int] = field(default_factory=set)
    both: bool = False

    def voices(self, cluster: Cluster) -> list[Facet]:
        """Return a few members that tell most: each wording and time once."""
        kept = self.heard.get(id(cluster))
        if kept is None:
            seen: dict[tuple[object, ...], Facet] = {}
            for m in cluster.members[:64]:
                seen.setdefault((m.head, m.predicate, m.place, m.seat, held(m), m.value), m)
            kept = self.heard[id(cluster)] = list(seen.values())[:VOICES]
        return kept

    def together(self, a: Facet, b: Facet) -> bool:
        """Tell whether a number beside the one is of the same question as a number beside the other."""
        near = {self.at.get(f.figure.id) for f in self.scenes.company(a)} - {None}
        mine = {self.at.get(a.figure.id), self.at.get(b.figure.id)}
        return any(self.at.get(f.figure.id) in near - mine for f in self.scenes.company(b))


@dataclass(frozen=True, slots=True)
class Match:
    """Two clusters (by number) that may answer one question, and how much speaks for it."""

    points: int
    one: int
    other: int
    again: bool


def akin(clusters: list[Cluster], by: Around) -> list[Cluster]:
    """Return the clusters, joined that are of one question.

    Twice: numbers that stand beside numbers of one question are looked at again.
    """
    changed: set[str] | None = None
    for _ in range(ROUNDS):
        found: list[Match] = []
        by.heard = {}
        by.at = {m.figure.id: n for n, c in enumerate(clusters) for m in c.members}
        for one, other in sorted(_candidates(clusters, by.crowds, changed)):
            match = _match(clusters, one, other, by)
            if match:
                found.append(match)
        sizes = {id(c): len(c.members) for c in clusters}
        clusters = _joined(clusters, sorted(found, key=lambda m: (-m.points, not m.again, m.one, m.other)))
        changed = {m.figure.document for c in clusters if len(c.members) > sizes[id(c)] for m in c.members}
    return clusters


def _candidates(
    clusters: list[Cluster], crowds: set[int], changed: set[str] | None = None
) -> set[tuple[int, int]]:
    """Pairs of clusters of one unit that share a place and a size, or a document; none from a crowd.

    `crowds` are keys that too many share, here or in the whole case; `changed` are documents: only what they
    tell is paired then.
    """
    first: dict[int, int] = {}
    groups: dict[int, list[int]] = {}
    for n, cluster in enumerate(clusters):
        lead = cluster.lead
        if changed is not None and not any(m.figure.document in changed for m in cluster.members):
            continue
        if (lead.unit in TIMES and not lead.per) or lead.nature in ("vague", "growth", "baseline"):
            continue
        for key in {key for member in cluster.members[:16] for key in keys_of(member, own=True)} - crowds:
            if first.setdefault(key, n) == n:
                continue  # most keys are of one cluster: of a million figures no list is kept for each
            group = groups.setdefault(key, [first[key]])
            group.append(n)
            if len(group) > CROWD:
                crowds.add(key)
                del groups[key]
    return {pair for group in groups.values() for pair in combinations(group, 2)}


def _match(clusters: list[Cluster], one: int, other: int, by: Around) -> Match | None:
    a, b = clusters[one], clusters[other]
    if _converted(a.lead, b.lead):
        return Match(AGAIN, one, other, True)
    first, second = by.voices(a), by.voices(b)
    if _elsewhere(first, second) or two_batches(a, b):
        return None
    programmes = a.known("programme"), b.known("programme")
    if apart(*programmes) or _kinds_apart(a, b) or _one_table(a, b) or _one_of_the_other(first, second):
        return None
    told = {m.figure.document for m in a.members[:64]}
    by.both = any(m.figure.document in told for m in b.members[:64])
    best: tuple[int, bool] | None = None
    programme = bool(programmes[0]) and programmes[0] == programmes[1]
    for x in first:
        for y in second:
            points = _points(x, y, by)
            if points is None:
                continue
            points = (points[0] + (programme and not (x.programme and y.programme)), points[1])
            best = max(best or points, points)
    if best is None or best[0] < 0 or _sentence(a, b):
        return None
    return Match(best[0], one, other, best[1])


def _elsewhere(a: Sequence[Facet], b: Sequence[Facet]) -> bool:
    """Tell whether all of both state places and no two of them can be one: few need a closer look."""
    return all(_far(x, y) for x in a[:4] for y in b[:4])


def _far(a: Facet, b: Facet) -> bool:
    """Tell whether two figures state two places, and nothing hints that people went from one to the other."""
    if not (stated(a) and stated(b) and seats_apart(a, b)) or _one_day(a, b) or two_ends(a, b):
        return False
    x, y = a.value or 0, b.value or 0
    return not (0 < max(x, y) <= NEAR * min(x, y)) or not (_of_people(a) or x == y)


def _one_of_the_other(a: Sequence[Facet], b: Sequence[Facet]) -> bool:
    """Tell whether a number of nine months stands against one of the year: a part of its time."""
    return any(
        part_of_time(x.period or x.date, y.period or y.date) and not rounded(x, y) for x in a for y in b
    )


def _one_table(a: Cluster, b: Cluster) -> bool:
    """Tell whether one table holds both: another row or column of it is another thing."""
    tables = [{(m.figure.document, m.cell.table) for m in c.members[:64] if m.cell} for c in (a, b)]
    return bool(tables[0] & tables[1])


def _kinds_apart(a: Cluster, b: Cluster) -> bool:
    """Tell whether each named thing of the one is another than each of the other: schools are no villages."""
    named = [{(m.head, m.unit): m for m in c.members[:64] if _named(m)} for c in (a, b)]
    pairs = [(x, y) for x in named[0].values() for y in named[1].values()]
    return bool(pairs) and all(kinship(x, y) == OTHER for x, y in pairs)


def _named(facet: Facet) -> bool:
    if facet.unit in MOVES | {"household"} or facet.head in ADMIN:
        return True
    return facet.head in HEAD_CONCEPTS and facet.head not in GENERAL


def _converted(a: Facet, b: Facet) -> bool:
    """One size in two units side by side: 1.86 million mu, about 124,000 hectares."""
    if a.unit == b.unit or scale(a.unit)[0] != scale(b.unit)[0] or a.figure.document != b.figure.document:
        return False
    x, y = ((f.value or 0) * scale(f.unit)[1] for f in (a, b))
    beside = abs(a.figure.number[0] - b.figure.number[0]) <= SIDE
    return beside and min(x, y) > 0 and max(x, y) <= TIGHT * min(x, y)


SIDE, TIGHT, CLOSE = 120, 1.02, 1.06
"""Code points between one size in two units; how many times the other a number told again may be."""


def _points(a: Facet, b: Facet, by: Around) -> tuple[int, bool] | None:
    """Points above what is asked for, and whether the number is the same; None where the two are not one."""
    if a.figure.id == b.figure.id or not a.value or not b.value or clash(a, b):
        return None
    near = kinship(a, b)
    if near < MAYBE or _places_clash(a, b, by):
        return None
    documents = (a.figure.document, b.figure.document)
    points = evidence(a, b, by.shared[min(documents), max(documents)])
    if points + MOST < AGAIN:
        return None
    points += by.scenes.words_shared(a, b)
    if documents[0] != documents[1] or a.figure.sentence != b.figure.sentence:
        points += 2 if by.scenes.side_by_side(a, b) else int(by.together(a, b))
    if rounded(a, b):
        return _again(a, b, near, points)
    return _beside(a, b, near, points, by)


MOST = 6
"""Points that the scenes and sizes of two numbers give at most."""


def _places_clash(a: Facet, b: Facet, by: Around) -> bool:
    """Tell whether two places are stated, and neither sentence names the other's, as whence people come."""
    if not (stated(a) and stated(b) and seats_apart(a, b)):
        return False
    nested = not places_apart(a.place, b.place)
    wide = min(len(a.place), len(b.place)) <= len(REGION)
    if nested and ((wide and _one_day(a, b)) or (a.value == b.value and abs(a.value or 0) >= REMEMBERED)):
        return False  # a telling number of a place and of what it lies in is one number
    if not (_of_people(a) and _of_people(b)):
        return True
    if two_ends(a, b) and all(by.scenes.tells_of(f, p) for f in (a, b) for p in (a.place, b.place)):
        return False
    return not (by.scenes.names(a, b.place) or by.scenes.names(b, a.place))


VOICES = 10
"""Members of one cluster that are compared with those of another at most."""
REGION = "CN-65"
"""What a code of a province or country is no longer than: as a place of what happened it says little."""
REMEMBERED = 1_000
"""From here a number that two places have, of which one lies in the other, is one number."""


def _of_people(facet: Facet) -> bool:
    return facet.head in PEOPLE or facet.unit in ("person", "household")


def _again(a: Facet, b: Facet, near: int, points: int) -> tuple[int, bool] | None:
    """The same number, told again as it is or rounded."""
    low, high = sorted((abs(a.value or 0), abs(b.value or 0)))
    same = a.value == b.value
    if times_apart(a, b) or (a.unit in RATES and not same):
        return None
    if low < (1 if a.per or a.nature else FEW) or (
        low < LEAST and not (same and (near >= FAMILY or a.per or a.nature))
    ):
        return None
    if {a.unit, b.unit} == MOVES and not (same and a.predicate == b.predicate == "transfer"):
        return None
    points += digits(low) - 2 if same else -(high > CLOSE * low)
    points += high <= TIGHT * low
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
    if a.predicate and b.predicate and a.predicate != b.predicate and not _one_day(a, b):
        return None
    if a.period and b.period and days(a.period) != days(b.period):
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
    if _one_day(a, b):
        return (points + 2 - LATER, False) if near >= FAMILY else None
    if by.both and not by.scenes.side_by_side(a, b):
        return None  # who tells both numbers tells of two things
    later = _published_apart(a, b) and near >= FAMILY
    points += transposed(low, high)
    return points + (high <= 1.2 * low) - (LATER if later else RIVAL), False


def transposed(one: float, other: float) -> bool:
    """Tell whether two numbers have the same digits in another order: 1,340 and 1,430, a slip of the pen."""
    first, second = (sorted(f"{v:.12g}") for v in (one, other))
    return one != other and one >= LEAST and first == second


def _published_apart(a: Facet, b: Facet) -> bool:
    """Tell whether a number without a date stands in a document of another time than the other one's."""
    times = [f.date or (f.figure.as_of or "" if f.figure.as_of_from == "document" else "") for f in (a, b)]
    return bool(times[0] and times[1]) and all(map(moment, times)) and not meet(*times)


def _one_day(a: Facet, b: Facet) -> bool:
    return one_day(a.date) and a.date == b.date


def _sentence(a: Cluster, b: Cluster) -> bool:
    """Tell whether a sentence tells the two apart: it gives both, and not as one thing at two times."""
    told: dict[tuple[str, tuple[int, int]], list[Facet]] = defaultdict(list)
    for m in a.members[:64]:
        told[m.figure.document, m.figure.sentence].append(m)
    return any(
        not _in_time(x, m)
        for m in b.members[:64]
        for x in told.get((m.figure.document, m.figure.sentence), ())
    )


def _in_time(a: Facet, b: Facet) -> bool:
    """117,900 at the end of 2020 and 128,400 at the end of 2021; or one size in two units."""
    if _converted(a, b):
        return True
    said = not (a.predicate and b.predicate) or a.predicate == b.predicate
    return times_apart(a, b) and said and (a.head == b.head or "" in (a.head, b.head))


def _joined(clusters: list[Cluster], matches: Iterable[Match]) -> list[Cluster]:
    merging = Merging(clusters)
    ordered = list(matches)
    rivals: dict[int, list[Match]] = defaultdict(list)
    for match in ordered:
        rivals[match.one].append(match)
        rivals[match.other].append(match)
    for match in ordered:
        one, other = merging.roots(match.one, match.other)
        if one == other or any(_tied(match, end, rivals[end], clusters) for end in (match.one, match.other)):
            continue
        if not _excluded(clusters[one], clusters[other]):
            merging.join(one, other)
    return merging.left()


def _excluded(a: Cluster, b: Cluster) -> bool:
    """Tell whether two clusters as they have grown may no longer be joined."""
    return (
        _kinds_apart(a, b)
        or _one_table(a, b)
        or _one_of_the_other(a.members[:16], b.members[:16])
        or _sentence(a, b)
        or two_batches(a, b)
        or apart(a.known("programme"), b.known("programme"))
    )


def _tied(match: Match, end: int, rivals: list[Match], clusters: list[Cluster]) -> bool:
    """Tell whether another cluster fits one end as well, and cannot be of the same question too."""
    mine = match.other if end == match.one else match.one
    for rival in rivals:
        if rival is match or rival.points < match.points or rival.again < match.again:
            continue
        theirs = rival.other if end == rival.one else rival.one
        if _sentence(clusters[mine], clusters[theirs]):
            return True
    return False
