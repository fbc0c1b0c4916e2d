"""What shared numbers say of names, counted: which places, and which nouns, are one in two languages.

Counts of some documents can be taken from those of a whole case and others put in their place, in any order:
so a new document may also take back what earlier ones seemed to teach.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from headwater.link.concepts import HEAD_CONCEPTS
from headwater.link.places import PARENTS, script

Pair = tuple[str, str]
Key = TypeVar("Key")
TOGETHER = 3
"""Different rare numbers that two names must share before they are taken for one place."""
LEAST = 2
"""Figures that must teach one pair of places, none teaching another; numbers that teach a pair of nouns."""
NOUN = "noun "
"""What marks a noun among the names that twins teach."""


@dataclass(frozen=True, slots=True)
class Votes:
    """How many rare numbers two places share as written (`company`); how many twins have two places
    (`places`), and two nouns with each number (`nouns`), the one that would go first."""

    company: Mapping[Pair, int] = field(default_factory=dict)
    places: Mapping[Pair, int] = field(default_factory=dict)
    nouns: Mapping[tuple[str, str, float], int] = field(default_factory=dict)

    def changed(self, old: "Votes", now: "Votes") -> "Votes":
        """Return the votes where some documents say `now` what they said otherwise before."""
        return Votes(
            _changed(self.company, old.company, now.company),
            _changed(self.places, old.places, now.places),
            _changed(self.nouns, old.nouns, now.nouns),
        )

    def together(self) -> tuple[Pair, ...]:
        """Return places of two languages that stand with the same numbers, each the other's best match."""
        best: dict[str, tuple[int, str]] = {}
        for (a, b), count in sorted(self.company.items()):
            for name, other in ((a, b), (b, a)):
                if count > best.get(name, (0, ""))[0]:
                    best[name] = (count, other)
        found = {
            (a.replace("#", " "), b.replace("#", " "))
            for (a, b), count in self.company.items()
            if count >= TOGETHER and best[a][1] == b and best[b][1] == a
        }
        return tuple(sorted(found))

    def taught(self) -> dict[str, str]:
        """Return what twins teach: a place no table knows -> the one of another script; a noun no table knows
        -> the one that stands for both (both after NOUN)."""
        return {**_places(self.places), **_nouns(self.nouns)}


def place_votes(pairs: Iterable[Pair]) -> Counter[Pair]:
    """Count pairs of places that twins have."""
    votes: Counter[Pair] = Counter()
    for one, other in pairs:
        if one and other and one != other and script(one) != script(other):
            keep, drop = sorted((one, other), key=lambda p: (p not in PARENTS, script(p) != "latin", p))
            kinds = {k for p in (one, other) if (k := p.partition("#")[2])}
            if drop not in PARENTS and len(kinds) < 2:  # a county is no prefecture
                votes[drop, keep] += 1
    return votes


def noun_votes(pairs: Iterable[tuple[str, str, float]]) -> Counter[tuple[str, str, float]]:
    """Count pairs of nouns that twins of one number have."""
    votes: Counter[tuple[str, str, float]] = Counter()
    for one, other, value in pairs:
        if one and other and one != other:
            keep, drop = sorted((one, other), key=lambda h: (h not in HEAD_CONCEPTS, script(h) != "latin", h))
            if drop not in HEAD_CONCEPTS:
                votes[drop, keep, value] += 1
    return votes


def _places(votes: Mapping[Pair, int]) -> dict[str, str]:
    names: dict[str, dict[str, int]] = {}
    for (drop, keep), count in votes.items():
        names.setdefault(drop, {})[keep] = count
    return {
        drop: keep
        for drop, kept in sorted(names.items())
        for keep, count in kept.items()
        if count >= LEAST and len(kept) == 1
    }


def _nouns(votes: Mapping[tuple[str, str, float], int]) -> dict[str, str]:
    numbers: dict[str, Counter[str]] = {}
    for drop, keep, _ in votes:
        numbers.setdefault(drop, Counter())[keep] += 1
    found = {}
    for drop, kept in sorted(numbers.items()):
        most = sorted(kept, key=lambda h: (-kept[h], h))
        if kept[most[0]] >= LEAST and all(2 * kept[h] <= kept[most[0]] for h in most[1:]):
            found[NOUN + drop] = NOUN + most[0]
    for drop, keep in list(found.items()):  # one that stands for another led on
        found[drop] = found.get(keep, keep)
    return found


def _changed(votes: Mapping[Key, int], old: Mapping[Key, int], now: Mapping[Key, int]) -> dict[Key, int]:
    made = dict(votes)
    for key in {*old, *now}:
        made[key] = votes.get(key, 0) - old.get(key, 0) + now.get(key, 0)
    return {key: count for key, count in made.items() if count > 0}
