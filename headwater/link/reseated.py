"""Figures moved out of a question where their own sentence has the number that belongs there.

A key says little where only the wording of one side is known: "set aside 320 million yuan" goes by its
place and year with 約十四億元, whose sentence also gives 三億兩千萬元. A sentence with two numbers of one
kind tells which of them is which: the one that the other document gives, too.
"""

from collections import defaultdict

from headwater.link.clusters import Cluster
from headwater.link.facets import Facet
from headwater.link.kin import FAMILY, OPEN, clash, kinship, rounded
from headwater.link.units import MONEY_UNITS

LEAST = 10
"""The smallest number that tells which is which."""
READ = 64
"""Members of a question that are looked at."""


def reseated(clusters: list[Cluster]) -> list[Cluster]:
    """Return the clusters, a figure on its own where another of its sentence agrees and it does not."""
    told: dict[tuple[str, tuple[int, int]], list[Facet]] = defaultdict(list)
    for cluster in clusters:
        for member in cluster.members:
            told[member.figure.document, member.figure.sentence].append(member)
    found: list[Cluster] = []
    for cluster in clusters:
        members = cluster.members[:READ]
        if len({m.value for m in members}) < 2 or len({m.figure.document for m in members}) < 2:
            continue
        here = {m.figure.id for m in members}
        for member in members:
            sentence = told[member.figure.document, member.figure.sentence]
            mates = [f for f in sentence if f.figure.id not in here]
            if mates and len(cluster.members) > 1 and _misplaced(member, mates, members):
                cluster.members.remove(member)
                found.append(Cluster([member]))
    return sorted([*clusters, *found], key=lambda c: c.lead.order) if found else clusters


def _misplaced(member: Facet, mates: list[Facet], members: list[Facet]) -> bool:
    """Tell whether a figure agrees with no other of its question, and a number beside it does."""
    others = [m for m in members if m.figure.document != member.figure.document]
    if any(rounded(member, other) for other in others):
        return False
    return any(_one(mate, other) for mate in mates for other in others)


def _one(a: Facet, b: Facet) -> bool:
    if a.value != b.value or not a.value or abs(a.value) < LEAST:
        return False
    near = OPEN if a.unit in MONEY_UNITS else FAMILY
    return a.nature == b.nature and kinship(a, b) >= near and not clash(a, b)
