"""Which part of a new version is which of the old: equal parts first, then parts changed in their place.

Equal parts are paired as in patience diff (parts that occur once on both sides), and repeated ones only
where their neighbours tell them apart; changed parts are sought between two pairs, within a band, so that
the whole is linear but for a logarithm.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.link.versions.units import Unit

ALIKE = 0.5
"""Dice coefficient over words from which a part is the other one, changed."""
BAND = 24
"""Parts on either side of its place in which a changed part is sought."""
REPEATED = 40
"""Times that a part may be repeated and still be told apart by its neighbours."""
WORDS = re.compile(r"[^\W\d_\u3400-\u9fff]+|\d+(?:[.,]\d+)*|[\u3400-\u9fff]|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Paired:
    """Old part number -> new: `same` (equal text), `changed` (alike, in its place); `moved` are those of
    `same` that stand in another order."""

    same: dict[int, int]
    changed: dict[int, int]
    moved: frozenset[int]


def pair(old: Sequence[Unit], new: Sequence[Unit]) -> Paired:
    """Pair the parts of two versions."""
    same = equal(old, new)
    kept = in_order(sorted(same.items()))
    moved = frozenset(same) - {i for i, _ in kept}
    changed: dict[int, int] = {}
    ends = [(-1, -1), *kept, (len(old), len(new))]
    taken = set(same.values())
    for (i, j), (k, m) in pairwise(ends):
        olds = [n for n in range(i + 1, k) if n not in same]
        news = [n for n in range(j + 1, m) if n not in taken]
        changed |= _changed(old, new, olds, news)
    return Paired(same, changed, moved)


def equal(old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return which old part is which new one by equal text; what cannot be told apart is left out."""
    olds: dict[str, list[int]] = defaultdict(list)
    news: dict[str, list[int]] = defaultdict(list)
    for held, parts in ((olds, old), (news, new)):
        for number, unit in enumerate(parts):
            held[unit.key].append(number)
    found: dict[int, int] = {}
    for key, one in olds.items():
        other = news.get(key, [])
        if len(one) == len(other) == 1:
            found[one[0]] = other[0]
        elif other and max(len(one), len(other)) <= REPEATED:
            found |= _told_apart(old, new, one, other)
    return found


def _told_apart(old: Sequence[Unit], new: Sequence[Unit], one: list[int], other: list[int]) -> dict[int, int]:
    """Pair repeated parts: each the other's only best by its neighbours, by both where they are fewer now."""
    least = 1 if len(one) == len(other) else 2
    sides = {(i, j): _sides(old, new, i, j) for i in one for j in other}
    found = {}
    for i in one:
        best = max(sides[i, j] for j in other)
        row = [j for j in other if sides[i, j] == best]
        if best >= least and len(row) == 1:
            column = [k for k in one if sides[k, row[0]] >= best]
            if column == [i]:
                found[i] = row[0]
    return found


def _sides(old: Sequence[Unit], new: Sequence[Unit], i: int, j: int) -> int:
    """Count the neighbours in common; the same words over again are no neighbour that tells anything."""

    def key(parts: Sequence[Unit], at: int) -> str:
        return parts[at].key if 0 <= at < len(parts) else ""

    near = ((key(old, i + by), key(new, j + by)) for by in (-1, 1))
    return sum(one == other != old[i].key for one, other in near)


def in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs in one order (Fredman 1975)."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        tails[at : at + 1] = [j]
        ends[at : at + 1] = [n]
        back.append(ends[at - 1] if at else -1)
    kept: list[tuple[int, int]] = []
    n = ends[-1] if ends else -1
    while n >= 0:
        kept.append(pairs[n])
        n = back[n]
    return kept[::-1]


def _changed(old: Sequence[Unit], new: Sequence[Unit], olds: list[int], news: list[int]) -> dict[int, int]:
    if not olds or not news:
        return {}
    words = {("new", n): Counter(WORDS.findall(new[n].key)) for n in news}
    found: list[tuple[float, int, int]] = []
    for rank, i in enumerate(olds):
        centre = rank * len(news) // len(olds)
        mine = Counter(WORDS.findall(old[i].key))
        for j in news[max(0, centre - BAND) : centre + BAND + 1]:
            if old[i].kind == new[j].kind or "table_cell" not in (old[i].kind, new[j].kind):
                other = words["new", j]
                alike = 2 * (mine & other).total() / max(1, mine.total() + other.total())
                if alike >= ALIKE:
                    found.append((-alike, i, j))
    out: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in sorted(found):
        if i not in out and j not in used:
            out[i] = j
            used.add(j)
    return out
