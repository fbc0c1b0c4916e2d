"""What clusters are compared by when it is asked whether two wordings are of one question."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from headwater.link.clusters import Cluster
from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.facets import Facet
from headwater.link.heads import ADMIN, GENERAL
from headwater.link.kin import MOVES, held
from headwater.link.scenes import Scenes
from headwater.model import Derivation

VOICES = 10
"""Members of one cluster that are compared with those of another at most."""


Cited = tuple[int, int, str]
"""From where to where a document names another as its source, and which."""


def cited(edges: Iterable[Derivation]) -> dict[str, list[Cited]]:
    """Return, for each document, where it names another of the case as its source."""
    found: dict[str, list[Cited]] = defaultdict(list)
    for edge in edges:
        if edge.taken is not None and edge.directed:
            for evidence in edge.evidence[:1]:
                found[edge.taker].append((evidence.span.start, evidence.span.end, edge.taken))
    return found


class Facts(NamedTuple):
    """What tells a cluster apart: its programme and batch, the documents and tables that tell it, its named
    nouns."""

    programme: str
    batch: str
    documents: frozenset[str]
    tables: frozenset[tuple[str, int]]
    named: tuple[Facet, ...]


KEPT = 20_000
"""Clusters of which the facts are kept while their neighbours are compared."""


def named_things(cluster: Cluster) -> tuple[Facet, ...]:
    """Return a member for each noun of a cluster that names a kind of thing."""
    return tuple({(m.head, m.unit): m for m in cluster.members[:64] if _named(m)}.values())


def _named(facet: Facet) -> bool:
    if facet.unit in MOVES | {"household"} or facet.head in ADMIN:
        return True
    return facet.head in HEAD_CONCEPTS and facet.head not in GENERAL


@dataclass(slots=True)
class Around:
    """What clusters are compared by: the figures' scenes, how many rare numbers two documents share, and the
    cluster that each figure is in; `crowds`: keys that too many share; `both`: one document tells both."""

    scenes: Scenes
    shared: Counter[tuple[str, str]]
    at: dict[str, int] = field(default_factory=dict)
    heard: dict[int, list[Facet]] = field(default_factory=dict)
    facts: dict[int, Facts] = field(default_factory=dict)
    crowds: set[int] = field(default_factory=set)
    both: bool = False
    cited: dict[str, list[Cited]] = field(default_factory=dict)

    def after(self, a: Facet, b: Facet) -> int:
        """Return 2 where the words around one figure name the other's document as its source, 1 where its
        document names that one anywhere, else 0."""
        found = 0
        for taker, taken in ((a, b), (b, a)):
            for start, end, document in self.cited.get(taker.figure.document, ()):
                if document == taken.figure.document:
                    low, high = taker.figure.sentence
                    found = max(found, 2 if start < high and end > low else 1)
        return found

    def begin(self) -> None:
        """Forget what was kept of clusters: they are others now."""
        self.heard, self.facts = {}, {}

    def known(self, cluster: Cluster) -> Facts:
        """Return what tells a cluster apart."""
        kept = self.facts.get(id(cluster))
        if kept is None:
            if len(self.facts) >= KEPT:
                self.facts.clear()
            some = cluster.members[:64]
            kept = self.facts[id(cluster)] = Facts(
                cluster.known("programme"),
                cluster.known("batch"),
                frozenset(m.figure.document for m in some),
                frozenset((m.figure.document, m.cell.table) for m in some if m.cell),
                named_things(cluster),
            )
        return kept

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
