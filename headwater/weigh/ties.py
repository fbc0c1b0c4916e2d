"""Union-find over names: what is tied is one."""

from collections.abc import Iterable


class Ties:
    """Union-find over names of origins."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def root(self, node: str) -> str:
        """Return the representative of a node (with path halving)."""
        parent = self.parent
        while parent.get(node, node) != node:
            parent[node] = parent.get(parent[node], parent[node])
            node = parent[node]
        return node

    def tie(self, a: str, b: str) -> None:
        """Make two nodes one; the smaller name stands for both."""
        one, other = sorted((self.root(a), self.root(b)))
        self.parent[other] = one

    def tie_all(self, nodes: Iterable[str]) -> None:
        """Make all nodes one."""
        first: str | None = None
        for node in nodes:
            if first is not None:
                self.tie(first, node)
            first = node
