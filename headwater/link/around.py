"""What clusters are compared by when it is asked whether two wordings are of one question."""

from collections import Counter
from dataclasses import dataclass, field

from headwater.link.clusters import Cluster
from headwater.link.facets import Facet
from headwater.link.kin import held
from headwater.link.scenes import Scenes

VOICES = 10
"""Members of one cluster that are compared with those of another at most."""


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
