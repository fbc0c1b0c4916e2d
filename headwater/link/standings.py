"""Which look-alikes are shown, told from a few facts about each cluster: so that of a large case the facts
can be kept, and one more document changes no more than it touches.

Clusters of one family (`headwater.link.traps`) on two sides or more are set side by side; the families most
easily confused, then those told most often, are shown first.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from headwater.link.traps import TRAPS

MOST, EACH = 3, 2
"""Sides of one look-alike that are shown, and figures on each: more say no more."""
OFTEN = 3
"""Look-alikes in which one statement stands at most."""
FAR = 30.0
"""How many times one number may be the other and still be taken for it, unless its unit or rate differs."""
RATES = 1_000.0
"""The same for two rates: a household's income is not taken for the credit of a country."""
BROAD = 1_000
"""Clusters of a family at most: what more share is no trap, nobody takes them all for one another."""
LEAST_SHOWN, PART_SHOWN, MOST_SHOWN = 20, 4, 1_000
"""Look-alikes that are shown at most: one for so many clusters, within these."""


class Standing(NamedTuple):
    """A cluster as far as look-alikes are chosen by it: its `number` (of all that is said here, where it
    is one of a large case), how many statements tell it, its place in the case, its size, whether that is
    vague, the table it stands in ("" none); the documents that tell it, and its (trap, family, side)."""

    number: int
    told: int
    at: str
    size: float
    vague: bool
    table: str
    documents: tuple[str, ...] = ()
    keys: tuple[tuple[int, int, int], ...] = ()


class Shown(NamedTuple):
    """One look-alike: which trap it is (a place in TRAPS), and the numbers of the clusters on its sides."""

    trap: int
    sides: tuple[tuple[int, ...], ...]


class Family(NamedTuple):
    """What of one family may be shown, in the order in which families are."""

    rank: int
    told: int
    at: str
    trap: int
    sides: tuple[tuple[int, ...], ...]


Choose = Callable[[Iterator[Standing]], list[Shown]]
"""What chooses the look-alikes of a case from its clusters."""


def limit_of(clusters: int) -> int:
    """Return how many look-alikes are shown among so many clusters."""
    return min(max(LEAST_SHOWN, clusters // PART_SHOWN), MOST_SHOWN)


def family_of(trap: int, by_side: Mapping[Hashable, list[Standing]]) -> Family | None:
    """Return what is shown of a family: the clusters told most often, no two cells of one table; None where
    no two sides can be set side by side."""
    if len(by_side) < 2 or sum(map(len, by_side.values())) > BROAD:
        return None
    largest = sorted(by_side.values(), key=lambda side: (-sum(c.told for c in side), min(c.at for c in side)))
    for first in largest[:MOST]:
        sides = _beside(first, [side for side in largest if side is not first], trap)
        if len(sides) > 1:
            told = -sum(c.told for side in sides for c in side)
            numbers = tuple(tuple(c.number for c in side) for side in sides)
            return Family(TRAPS[trap].rank, told, sides[0][0].at, trap, numbers)
    return None


def chosen(families: Iterable[Family], limit: int) -> list[Shown]:
    """Return at most `limit` look-alikes of families in their order; no pair is told twice."""
    kept: list[Shown] = []
    seen: Counter[int] = Counter()
    pairs: set[tuple[int, int]] = set()
    for family in families:
        if len(kept) >= limit:
            break
        fresh = [side for s in family.sides if (side := tuple(n for n in s if seen[n] < OFTEN))]
        across = {(min(a, b), max(a, b)) for x, y in combinations(fresh, 2) for a in x for b in y}
        if len(fresh) < 2 or 2 * len(across - pairs) <= len(across):
            continue
        pairs |= across
        seen.update(n for side in fresh for n in side)
        kept.append(Shown(family.trap, tuple(fresh)))
    return kept


def _beside(first: list[Standing], others: list[list[Standing]], trap: int) -> list[list[Standing]]:
    """Set beside the number told most often on one side those of other sides that may be taken for it."""
    base = min(first, key=_told_most)
    sides: list[list[Standing]] = []
    tables: set[str] = set()
    for side in (first, *others):
        kept: list[Standing] = []
        for cluster in sorted(side, key=_told_most):
            if len(kept) < EACH and _near(cluster, base, trap) and cluster.table not in tables:
                kept.append(cluster)
                tables |= {t for t in (cluster.table,) if t}
        if kept and len(sides) < MOST:
            sides.append(kept)
    return sides


def _told_most(cluster: Standing) -> tuple[int, str]:
    return -cluster.told, cluster.at


def _near(cluster: Standing, base: Standing, trap: int) -> bool:
    """Whether its number is of the size of what it is set beside; a vague one is, or one of another scope."""
    part = TRAPS[trap].part
    if part == "scope" or cluster.vague or base.vague:
        return True
    one, other = sorted((cluster.size, base.size))
    return not other or bool(one and other <= (RATES if part == "per" else FAR) * one)
