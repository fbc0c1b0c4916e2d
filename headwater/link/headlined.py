"""A headline's round number beside the number that its own text gives: one figure, told twice."""

from collections import defaultdict

from headwater.link.clusters import Cluster
from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.facets import Facet
from headwater.link.heads import GENERAL, TIMES
from headwater.link.units import MONEY_UNITS

OVER, NEAR = 1.1, 0.05
"""How many times "over 17,000" the number may be; how far, as a part of it, "about 17,000" may be off."""
LEAST = 100
"""The smallest number that a headline rounds."""
OWN_UNITS = MONEY_UNITS | TIMES | {"percent", "percentage-point", "person-time"}


def headlined(clusters: list[Cluster]) -> list[Cluster]:
    """Return the clusters, a headline's round number in that of the one number of its text that it rounds."""
    body: dict[str, list[tuple[Facet, Cluster]]] = defaultdict(list)
    for cluster in clusters:
        for member in cluster.members:
            if not member.title and member.value is not None and abs(member.value) >= LEAST:
                body[member.figure.document].append((member, cluster))
    for cluster in clusters:
        for member in [m for m in cluster.members if m.title]:
            near = body.get(member.figure.document, ())
            hosts = {id(c): c for facet, c in near if rounds(member, facet) and not _clash(member, facet)}
            if cluster.members and id(cluster) not in hosts and len(hosts) == 1:
                host = next(iter(hosts.values()))
                cluster.members.remove(member)
                host.members = sorted([*host.members, member], key=lambda f: f.order)
    return sorted((c for c in clusters if c.members), key=lambda c: c.lead.order)


def rounds(headline: Facet, facet: Facet) -> bool:
    """Tell whether a headline's number is the other one rounded, as its words bound it."""
    value, q = facet.value, headline.figure.quantity
    if value is None or headline.value is None or value == headline.value or _exact(headline.value):
        return False
    if q.high is None and q.low is not None:
        return q.low <= value <= OVER * q.low
    if q.low is None and q.high is not None:
        return q.high / OVER <= value <= q.high
    return q.low == q.high and abs(value - headline.value) <= NEAR * abs(headline.value)


def _exact(value: float) -> bool:
    """Tell whether a number has three digits that count: nobody rounds to it."""
    return abs(value) < LEAST or len(f"{abs(value):.12g}".replace(".", "").rstrip("0")) > 2


def _clash(a: Facet, b: Facet) -> bool:
    if a.unit != b.unit and {a.unit, b.unit} & OWN_UNITS:
        return True
    if a.per != b.per or (a.scope and b.scope and a.scope != b.scope) or a.role != b.role:
        return True
    known = {a.head, b.head} - GENERAL
    return len(known) == 2 and known <= HEAD_CONCEPTS
