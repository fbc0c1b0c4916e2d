"""Questions that two wordings hid: a number told again rounded, the same thing at other times, rival counts.

What parts two keys is often only wording: "more than 4,000 people" and 4210人, 388 schools and 412 boarding
schools a year later. Two clusters are joined where nothing known of them differs for sure and enough speaks
for one question; where two others fit one equally well and cannot both be it, none is joined.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from headwater.link.akin_keys import keys_of
from headwater.link.around import Around, named_things
from headwater.link.clusters import Cluster, two_batches
from headwater.link.facets import Facet
from headwater.link.heads import TIMES
from headwater.link.kin import (
    NEAR,
    OTHER,
    kinship,
    one_study,
    rounded,
    seats_apart,
    stated,
    times_apart,
    two_ends,
)
from headwater.link.likeness import AGAIN, converted, likeness, of_people, places_clash, same_day
from headwater.link.merging import Merging
from headwater.link.programmes import apart
from headwater.link.spans import part_of_time

CROWD = 24
"""Clusters of one kind and place compared at most: where there are more, nothing tells which are one."""


ROUNDS = 2


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
        by.begin()
        by.at = {m.figure.id: n for n, c in enumerate(clusters) for m in c.members}
        for one, other in _candidates(clusters, by.crowds, changed):
            match = _match(clusters, one, other, by)
            if match:
                found.append(match)
        sizes = {id(c): len(c.members) for c in clusters}
        clusters = _joined(clusters, sorted(found, key=lambda m: (-m.points, not m.again, m.one, m.other)))
        changed = {m.figure.document for c in clusters if len(c.members) > sizes[id(c)] for m in c.members}
    return clusters


def _candidates(
    clusters: list[Cluster], crowds: set[int], changed: set[str] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield pairs of clusters of one unit that share a place and a size, or a document, in order; none from a
    crowd.

    `crowds` are keys that too many share, here or in the whole case; `changed` are documents: only what they
    tell is paired then. Of a million figures the pairs are never held all at once.
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
    first.clear()
    beside: dict[int, list[list[int]]] = defaultdict(list)
    for group in groups.values():
        for n in group[:-1]:
            beside[n].append(group)
    for one in sorted(beside):
        for other in sorted({n for group in beside.pop(one) for n in group if n > one}):
            yield one, other


def _match(clusters: list[Cluster], one: int, other: int, by: Around) -> Match | None:
    a, b = clusters[one], clusters[other]
    if converted(a.lead, b.lead):
        return Match(AGAIN, one, other, True)
    first, second = by.voices(a), by.voices(b)
    if _elsewhere(first, second):
        return None
    x, y = by.known(a), by.known(b)
    if x.batch and y.batch and x.batch != y.batch:
        return None
    programmes = x.programme, y.programme
    if (
        apart(*programmes)
        or _others(x.named, y.named)
        or x.tables & y.tables
        or _one_of_the_other(first, second)
    ):
        return None
    by.both = not x.documents.isdisjoint(y.documents)
    best: tuple[int, bool] | None = None
    programme = bool(programmes[0]) and programmes[0] == programmes[1]
    for one_of, other_of in product(first, second):
        points = likeness(one_of, other_of, by)
        if points is not None:
            both = one_of.programme and other_of.programme
            points = (points[0] + (programme and not both), points[1])
            best = max(best or points, points)
    if best is None or best[0] < 0 or _sentence(a, b) or _seats_clash(first, second, by):
        return None
    return Match(best[0], one, other, best[1])


def _elsewhere(a: Sequence[Facet], b: Sequence[Facet]) -> bool:
    """Tell whether all of both state places and no two of them can be one: few need a closer look."""
    return all(_far(x, y) for x in a[:4] for y in b[:4])


def _seats_clash(a: Sequence[Facet], b: Sequence[Facet], by: Around) -> bool:
    """Tell whether both state places, and none that the one states can be one that the other does."""
    seats = [[f for f in voices if f.place and stated(f)][:4] for voices in (a, b)]
    return all(seats) and all(places_clash(x, y, by) for x in seats[0] for y in seats[1])


def _far(a: Facet, b: Facet) -> bool:
    """Tell whether two figures state two places, and nothing hints that people went from one to the other."""
    if one_study(a, b):
        return False
    if not (stated(a) and stated(b) and seats_apart(a, b)) or same_day(a, b) or two_ends(a, b):
        return False
    x, y = a.value or 0, b.value or 0
    return not (0 < max(x, y) <= NEAR * min(x, y)) or not (of_people(a) or x == y)


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
    return _others(named_things(a), named_things(b))


def _others(one: Iterable[Facet], other: Iterable[Facet]) -> bool:
    pairs = list(product(one, other))
    return bool(pairs) and all(kinship(x, y) == OTHER for x, y in pairs)


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
    if converted(a, b):
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
