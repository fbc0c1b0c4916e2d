"""Figures with one key, gathered: block by what must be equal, then by wording, then what is unsaid."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.link.concepts import HEAD_CONCEPTS, known_topics
from headwater.link.facets import Facet
from headwater.link.groups import Group
from headwater.link.groups import group as in_process
from headwater.link.heads import ADMIN, GENERAL
from headwater.link.places import PARENTS, STATED, inside
from headwater.link.programmes import apart
from headwater.link.sizes import alike
from headwater.link.spans import part_of_time
from headwater.link.units import MONEY_UNITS

LEADERS = 64
"""Wordings of one key told apart at most; further ones stay alone."""

FOLD = 1_000
"""How many times one number of a document is another that cannot answer the same question."""


@dataclass(eq=False, slots=True)
class Cluster:
    """Facets with one key; `lead` is the first, and stands for all when others are compared."""

    members: list[Facet] = field(default_factory=list)
    conversions: list[Facet] = field(default_factory=list)
    dropped: int = 0
    """Statements of its key that a size cap left out."""
    replaced: set[str] = field(default_factory=set)
    """Those of which a document says that another number took their place."""

    @property
    def lead(self) -> Facet:
        """The member that stands for the cluster."""
        return self.members[0]

    @property
    def face(self) -> Facet:
        """The member to show: in the body, in running text, in English where there is one, the first."""
        return min(
            self.members, key=lambda m: (m.title, m.cell is not None, m.figure.lang[:2] != "en", m.order)
        )

    @property
    def nature(self) -> str:
        """The kind of number; none where the number before a change stands with what it became."""
        first = self.lead.nature
        return "" if first == "baseline" and any(m.nature != first for m in self.members) else first

    def holds(self, value: float | None) -> bool:
        """Tell whether a member has this very number."""
        return any(m.value == value for m in self.members[:16])

    def under(self, lang: str) -> str:
        """Return the name of the programme as documents in a language write it, else as any does, or ""."""
        named = [(m.figure.lang[:2] != lang, m.order, m.under) for m in self.members if m.under]
        return min(named)[-1] if named else ""

    @property
    def verb(self) -> str:
        """What most members say of what is counted, the first of equals, or ""."""
        said = Counter(m.predicate for m in self.members if m.predicate)
        return max(said, key=lambda verb: said[verb], default="")

    def known(self, part: str) -> str:
        """Return the first stated value of a part of the key, or ""."""
        return next((v for m in self.members if (v := getattr(m, part))), "")


def topics_fit(a: Facet, b: Facet, values: bool) -> bool:
    """Tell whether what narrows two counts may be the same; across languages by known words only."""
    one, other = a.topics, b.topics
    if a.figure.lang[:2] != b.figure.lang[:2]:
        one, other = known_topics(one), known_topics(other)
        return one == other or (values and (one <= other or other <= one))
    if one == other:
        return True
    if not one or not other:
        return values
    shared = len(one & other)
    return shared > 0 and (values or 2 * shared >= max(len(one), len(other)))


def gather(facets: Iterable[Facet], group: Group = in_process) -> list[Cluster]:
    """Return the clusters of one case, in the order of their first members.

    `group` is an engine's; a key with more members than its cap keeps the first and counts the others.
    """
    blocks: dict[tuple[str, ...], list[Facet]] = defaultdict(list)
    for facet in sorted(facets, key=lambda f: f.order):
        blocks[facet.block].append(facet)
    found = _abroad([cluster for block in blocks.values() for cluster in _block(block, group)])
    for cluster in found:
        cluster.members.sort(key=lambda f: f.order)
    return sorted(found, key=lambda c: c.lead.order)


def _abroad(clusters: list[Cluster]) -> list[Cluster]:
    """Join two languages' sums of one large number and named unit, whose nouns no table can compare.

    Only where one document of each language alone has that number and unit, and their places may be one.
    """
    fits: dict[tuple[object, ...], list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        a = cluster.lead
        named = a.unit not in ("count", "person", "household", "person-time", "percent", "percentage-point")
        if named and a.head not in HEAD_CONCEPTS and a.value is not None and abs(a.value) >= FOLD:
            fits[a.unit, a.value, a.scope, a.per, a.role, a.nature, a.period].append(cluster)
    gone: set[int] = set()
    for same in fits.values():
        tellers = {(c.lead.figure.lang[:2], c.lead.figure.document) for c in same}
        places = {m.place for c in same for m in c.members if m.seat in STATED}
        if len(tellers) == 2 == len({lang for lang, _ in tellers}) and len(places) < 2:
            for other in same[1:]:
                same[0].members += other.members
                gone.add(id(other))
    return [c for c in clusters if id(c) not in gone]


def _block(facets: list[Facet], group: Group) -> list[Cluster]:
    """Sub-group by predicate, place and period; then let the unsaid join the said."""
    groups = group(lambda f: (f.predicate, f.place, f.period), facets)
    ordered = sorted(groups, key=lambda g: (-sum(map(bool, g[0])), g[0]))
    settled: list[Cluster] = []
    by_value = Shelves()
    for key, members in ordered:
        for n, cluster in enumerate(_wordings(members)):
            cluster.dropped = 0 if n else getattr(members, "dropped", 0)
            host = _host(cluster, by_value)
            if host is None and not key[0] and key[1] and cluster.lead.head not in GENERAL:
                host = _only(cluster, settled)
            if host is None:
                settled.append(cluster)
                host = cluster
            else:
                host.members += cluster.members
                host.dropped += cluster.dropped
            by_value.keep(host, cluster.members)
    return settled


class Shelves:
    """Clusters by number and place: one without a place, or with a finer one, finds its like at once."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], dict[int, Cluster]] = defaultdict(dict)

    def keep(self, host: Cluster, members: list[Facet]) -> None:
        """Shelve a cluster under the numbers of some members, under its places and what they lie in."""
        seats = {s for m in members[:LEADERS] for s in (m.place, *above(m.place))} | {
            ANYWHERE,
            host.lead.place,
        }
        for bucket in {b for m in members[:LEADERS] for b in buckets(m.value)}:
            for seat in seats:
                shelf = self._kept[bucket, seat]
                if len(shelf) < LEADERS:
                    shelf.setdefault(id(host), host)

    def near(self, value: float | None, place: str) -> list[Cluster]:
        """Return clusters that may have the number at that place; everywhere where no place is said."""
        seats = (place, "", *above(place)) if place else (ANYWHERE,)
        found: dict[int, Cluster] = {}
        for bucket in buckets(value)[1:2]:
            for seat in seats:
                found |= self._kept.get((bucket, seat), {})
        return list(found.values())


ANYWHERE = "*"


def _wordings(group: list[Facet]) -> list[Cluster]:
    """Split one key by wording: each facet joins the leader that fits it best, or leads itself.

    Heads so general that they name no population (people, households, counties), of which nothing is
    said, are joined by their number alone.
    """
    leaders: list[Cluster] = []
    by_sentence: dict[tuple[str, tuple[int, int]], list[Cluster]] = defaultdict(list)
    for facet in group:
        sentence = (facet.figure.document, facet.figure.sentence)
        rivals = [
            c for c in by_sentence[sentence] if not any(
                alike(m, facet) for m in c.members if m.figure.sentence == sentence[1]
            )
        ]  # fmt: skip
        fits = [
            c
            for c in leaders[:LEADERS]
            if c not in rivals
            and not _worlds_apart(c.lead, facet)
            and not _sizes_apart(c, facet)
            and not _part_of_its_time(c, facet)
            and not apart(c.known("programme"), facet.programme)
            and _one_batch(c, facet)
            and (_near(c, facet) or facet.predicate or facet.role or _one_programme(c, facet))
            and topics_fit(c.lead, facet, _near(c, facet))
        ]
        best = max(fits, key=lambda c: (_near(c, facet), c.lead.topics == facet.topics), default=None)
        if (
            best is not None
            and not _near(best, facet)
            and (_bare(facet, best.lead) or _siblings(best, leaders))
        ):
            best = None  # the leader is one of several things told apart in a sentence: which is unknown
        if best is None:
            best = Cluster()
            leaders.append(best)
        best.members.append(facet)
        if len(by_sentence[sentence]) < LEADERS and best not in by_sentence[sentence]:
            by_sentence[sentence].append(best)
    return leaders


def _one_programme(cluster: Cluster, facet: Facet) -> bool:
    """Tell whether two numbers of which nothing more is said are both told of a programme, or neither."""
    return bool(cluster.known("programme")) == bool(facet.programme)


def _one_batch(cluster: Cluster, facet: Facet) -> bool:
    """Tell whether a number may be of the same batch; of another number both are of one, or none."""
    known = cluster.known("batch")
    if _near(cluster, facet):
        return not (known and facet.batch) or known == facet.batch
    return known == facet.batch


def _bare(facet: Facet, lead: Facet) -> bool:
    """Tell whether too little is said of a number to hold another number against it: neither what becomes of
    its people nor, beside it, where they are; unless the two are of two dates, a series in time."""
    if not facet.head and facet.unit == "count":
        return True
    if facet.predicate:
        return False
    if facet.head in GENERAL or not facet.place:
        return True
    series = bool(facet.date and lead.date and facet.date != lead.date)
    return facet.seat not in STATED and not series


def _worlds_apart(a: Facet, b: Facet) -> bool:
    """Two numbers of one document of which one is a thousand times the other: a total and a single sum."""
    one, other = sorted((abs(a.value or 0), abs(b.value or 0)))
    return a.figure.document == b.figure.document and one > 0 and other >= FOLD * one


def _part_of_its_time(cluster: Cluster, facet: Facet) -> bool:
    """Tell whether a number of nine months stands beside another one, of the year."""
    lead = cluster.lead
    return part_of_time(lead.period or lead.date, facet.period or facet.date) and not _near(cluster, facet)


LOOSE_HEADS = GENERAL - ADMIN | {"fund", "area", "land", "project"}
"""Heads of which a place has several counts that differ in size."""
SIZES, SIZE, ANY_SIZE = 10, 3, 30
"""How many times one number of such a head may be another that answers the same question; one of which
nothing is said that became of it; and one of any other head."""


def _sizes_apart(cluster: Cluster, facet: Facet) -> bool:
    """Tell whether a number is too far from those of a cluster to be another answer to its question."""
    if _near(cluster, facet):
        return False
    bare = not facet.predicate and not facet.role and facet.unit not in MONEY_UNITS
    most = SIZE if bare else SIZES if facet.head in LOOSE_HEADS else ANY_SIZE
    one, other = sorted((abs(cluster.lead.value or 0), abs(facet.value or 0)))
    return one > 0 and other > most * one


def _near(cluster: Cluster, facet: Facet) -> bool:
    return any(alike(m, facet) for m in cluster.members[:8])


def _siblings(cluster: Cluster, leaders: list[Cluster]) -> bool:
    """Tell whether the leader's own sentence has another number under the same key."""
    here = (cluster.lead.figure.document, cluster.lead.figure.sentence)
    return any(
        (c.lead.figure.document, c.lead.figure.sentence) == here
        for c in leaders[:LEADERS]
        if c is not cluster
    )


def buckets(value: float | None) -> list[int]:
    """Neighbouring buckets of 6 % width, so that values that agree meet in one at least."""
    if value is None or value == 0:
        return [] if value is None else [0]
    import math

    step = round(math.log(abs(value)) / 0.06)
    return [step - 1, step, step + 1]


def _host(cluster: Cluster, by_value: Shelves) -> Cluster | None:
    """Find the fuller key of which this cluster leaves parts unsaid, by the same number."""
    best: tuple[tuple[int, ...], Cluster] | None = None
    for facet in cluster.members[:8]:
        for other in by_value.near(facet.value, facet.place):
            if other is cluster or not _may_be_one(other, cluster, facet):
                continue
            same_document = other.lead.figure.document == facet.figure.document
            rank = (int(same_document), int(other.lead.place == facet.place), -other.lead.order[0])
            if best is None or rank > best[0]:
                best = (rank, other)
    return best[1] if best else None


def _may_be_one(full: Cluster, part: Cluster, facet: Facet) -> bool:
    if not any(alike(m, facet) for m in full.members[:16]):
        return False
    a, b = full.known("predicate"), part.known("predicate")
    if a and b and a != b:
        return False
    a, b = full.known("period"), part.known("period")
    if a and b and a != b and not (remembered(facet.value) and _overlap(a, b) and full.holds(facet.value)):
        return False
    if apart(full.known("programme"), part.known("programme")) or two_batches(full, part):
        return False
    lead = full.lead
    if lead.place and facet.place and lead.place != facet.place and not _loose(lead, facet):
        return False
    return topics_fit(lead, facet, True)


def two_batches(a: Cluster, b: Cluster) -> bool:
    """Tell whether two clusters are of two batches or phases."""
    one, other = a.known("batch"), b.known("batch")
    return bool(one and other) and one != other


def remembered(value: float | None) -> bool:
    """A number of three digits at least before its closing zeros: told twice, it is one number."""
    return (
        value is not None
        and abs(value) >= 1000
        and len(f"{abs(value):.12g}".replace(".", "").rstrip("0")) >= 3
    )


def _overlap(a: str, b: str) -> bool:
    """Tell whether two periods share a year: one of them may be read too short or too long."""
    years = [{int(y) for y in (d[:4] for d in period.split("/")) if y.isdigit()} for period in (a, b)]
    return all(years) and min(years[0]) <= max(years[1]) and min(years[1]) <= max(years[0])


def _loose(a: Facet, b: Facet) -> bool:
    """One place lies in the other, and the finer one was not read beside the number."""
    if inside(a.place, b.place):
        return a.seat != "clause"
    return inside(b.place, a.place) and b.seat != "clause"


RESTATED = 4
"""How many times one number may be another of its document that leaves the verb out."""


def _of_one_size(a: Facet, b: Facet) -> bool:
    one, other = sorted((abs(a.value or 0), abs(b.value or 0)))
    return other <= RESTATED * one


def above(place: str) -> list[str]:
    """Return the places of the gazetteer in which a place lies, the nearest first."""
    found: list[str] = []
    while (place := PARENTS.get(place, "")) and place not in found:
        found.append(place)
    return found


def _only(cluster: Cluster, settled: list[Cluster]) -> Cluster | None:
    """Where the predicate is unsaid and one question alone has this place and time, it is that one."""
    lead = cluster.lead
    fits = [
        c for c in settled[:LEADERS]
        if not apart(c.known("programme"), lead.programme) and c.known("batch") == lead.batch
        and topics_fit(c.lead, lead, False)
        and c.lead.place == lead.place and c.lead.period == lead.period
        and c.lead.figure.document == lead.figure.document and _of_one_size(c.lead, lead)
        and not any(m.figure.sentence == lead.figure.sentence and m.figure.document == lead.figure.document
                    for m in c.members)
    ]  # fmt: skip
    return fits[0] if len(fits) == 1 else None
