"""Clusters that are joined to others: which one each has gone into (union and find)."""

from headwater.link.clusters import Cluster


class Merging:
    """Clusters by number while some of them are joined; `into` has the cluster that each has gone into."""

    def __init__(self, clusters: list[Cluster]) -> None:
        self.clusters = clusters
        self.into = list(range(len(clusters)))

    def root(self, number: int) -> int:
        """Return the cluster that one has gone into, itself where it has not (with path halving)."""
        into = self.into
        while into[number] != number:
            into[number] = into[into[number]]
            number = into[number]
        return number

    def roots(self, a: int, b: int) -> tuple[int, int]:
        """Return the clusters that two have gone into, the first of the case first."""
        one, other = sorted((self.root(a), self.root(b)))
        return one, other

    def join(self, one: int, other: int) -> None:
        """Let all that the other holds go into the one."""
        host, guest = self.clusters[one], self.clusters[other]
        host.members = sorted(host.members + guest.members, key=lambda f: f.order)
        host.dropped += guest.dropped
        host.replaced |= guest.replaced
        host.conversions += guest.conversions
        guest.members = []
        self.into[other] = one

    def left(self) -> list[Cluster]:
        """Return the clusters that still hold something, in the order of the case."""
        return sorted((c for c in self.clusters if c.members), key=lambda c: c.lead.order)
