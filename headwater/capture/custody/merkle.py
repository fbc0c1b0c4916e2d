"""A Merkle tree over the entries of a log: one hash for all, and short proofs about them.

Source: RFC 6962, section 2.1 (tree, inclusion and consistency proofs), and RFC 9162, sections 2.1.3.2 and
2.1.4.2 (how proofs are checked). A leaf is hashed behind 0x00 and a node behind 0x01, so that no entry can be
passed off as a node.
"""

import hashlib
from collections.abc import Iterable, Sequence

EMPTY = hashlib.sha256(b"").digest()
"""The root of a tree without leaves."""


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of one entry."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node above two."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """A tree that grows at its right end; every whole subtree is hashed once and kept."""

    def __init__(self, entries: Iterable[bytes] = ()) -> None:
        self._levels: list[list[bytes]] = [[]]
        for entry in entries:
            self.append(entry)

    def __len__(self) -> int:
        return len(self._levels[0])

    def append(self, entry: bytes) -> None:
        """Add an entry behind the others."""
        found, height = leaf_hash(entry), 0
        while True:
            if height == len(self._levels):
                self._levels.append([])
            level = self._levels[height]
            level.append(found)
            if len(level) % 2:
                return
            found, height = node_hash(level[-2], level[-1]), height + 1

    def root(self, size: int | None = None) -> bytes:
        """Return the root over the first `size` entries (all of them); ValueError if there are fewer."""
        size = len(self) if size is None else size
        if not 0 <= size <= len(self):
            raise ValueError(f"a tree of {len(self)} entries has no root at {size}")
        return self._over(0, size) if size else EMPTY

    def inclusion(self, index: int, size: int | None = None) -> list[bytes]:
        """Return the proof that entry `index` (from 0) is among the first `size` (RFC 6962, 2.1.1)."""
        size = len(self) if size is None else size
        if not 0 <= index < size <= len(self):
            raise ValueError(f"no entry {index} among {size} of {len(self)}")
        start, end, path = 0, size, list[bytes]()
        while end - start > 1:
            middle = start + _split(end - start)
            if index < middle:
                path.append(self._over(middle, end))
                end = middle
            else:
                path.append(self._over(start, middle))
                start = middle
        return path[::-1]

    def consistency(self, old: int, size: int | None = None) -> list[bytes]:
        """Return the proof that the tree of `size` entries begins with that of `old` (RFC 6962, 2.1.2)."""
        size = len(self) if size is None else size
        if not 0 <= old <= size <= len(self):
            raise ValueError(f"no proof from {old} to {size} of {len(self)}")
        if old in (0, size):
            return []
        start, end, path, is_whole = 0, size, list[bytes](), True
        while old - start != end - start:
            middle = start + _split(end - start)
            if old <= middle:
                path.append(self._over(middle, end))
                end = middle
            else:
                path.append(self._over(start, middle))
                start, is_whole = middle, False
        return ([] if is_whole else [self._over(start, end)]) + path[::-1]

    def _over(self, start: int, end: int) -> bytes:
        count = end - start
        height = count.bit_length() - 1
        if count == 1 << height and start % count == 0:
            return self._levels[height][start >> height]
        middle = start + _split(count)
        return node_hash(self._over(start, middle), self._over(middle, end))


def included(entry: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """Return the root that a proof of inclusion leads to; None if it has not the right length."""
    if not 0 <= index < size:
        return None
    at, last, found = index, size - 1, leaf_hash(entry)
    for step in proof:
        if last == 0:
            return None
        if at % 2 or at == last:
            found = node_hash(step, found)
            while not at % 2 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return found if last == 0 else None


def consistent(old: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether `proof` shows that the tree (size, root) begins with the tree (old, old_root)."""
    if old > size or old < 0:
        return False
    if old in (0, size):
        return not proof and (old_root == root if old else old_root == EMPTY)
    path = [old_root, *proof] if old & (old - 1) == 0 else list(proof)
    if not path:
        return False
    at, last = old - 1, size - 1
    while at % 2:
        at, last = at >> 1, last >> 1
    first = second = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if at % 2 or at == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not at % 2 and at:
                at, last = at >> 1, last >> 1
        else:
            second = node_hash(second, step)
        at, last = at >> 1, last >> 1
    return last == 0 and first == old_root and second == root


def _split(count: int) -> int:
    """Return the largest power of two below `count`."""
    return 1 << ((count - 1).bit_length() - 1)
