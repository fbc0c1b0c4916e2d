"""Where two texts run along each other: shared fingerprints chained into runs, edits bridged."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from headwater.link.derive.fingerprints import Prints

GAP, DRIFT = 14, 6
"""Words between two shared shingles of one run at most; how far the texts may drift apart there."""
SHORTEST = 7
"""Words of the shortest run: less is a phrase that anyone may use."""
REPEATED = 4
"""Places of one shingle that are looked at: one that a text repeats more often is a refrain."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words `a0`..`a1` of one text stand, but for edits, as words `b0`..`b1` of the other (ends excluded)."""

    a0: int
    a1: int
    b0: int
    b1: int

    @property
    def size(self) -> int:
        """How many words of the first text it covers."""
        return self.a1 - self.a0


def runs(a: Prints, b: Prints, kept: Callable[[int], bool] = lambda mark: True) -> list[Run]:
    """Return the runs that two texts share, in the order of the first; `kept` tells which shingles count."""
    places: dict[int, list[int]] = defaultdict(list)
    for mark, at in zip(b.marks, b.at, strict=True):
        if len(places[mark]) < REPEATED:
            places[mark].append(at)
    found: list[Run] = []
    open_runs: list[Run] = []
    for mark, at in zip(a.marks, a.at, strict=True):
        others = places.get(mark)
        if not others or not kept(mark):
            continue
        still: list[Run] = []
        for run in open_runs:
            (still if at - run.a1 <= GAP else found).append(run)
        open_runs = still
        for other in others:
            _extend(open_runs, at, other, a.step)
    found += open_runs
    least = SHORTEST * a.step // 5
    return _apart([r for r in found if r.size >= min(least, a.size)])


def _extend(open_runs: list[Run], at: int, other: int, step: int) -> None:
    for n, run in enumerate(open_runs):
        ahead, along = at - run.a1, other - run.b1
        if along <= GAP and abs(ahead - along) <= DRIFT and other > run.b0:
            open_runs[n] = Run(run.a0, max(run.a1, at + step), run.b0, max(run.b1, other + step))
            return
    open_runs.append(Run(at, at + step, other, other + step))


def _apart(found: list[Run]) -> list[Run]:
    """Keep the longest of runs that lie over each other in the first text."""
    kept: list[Run] = []
    for run in sorted(found, key=lambda r: (-r.size, r.a0, r.b0)):
        if all(run.a1 <= k.a0 or run.a0 >= k.a1 for k in kept[:200]):
            kept.append(run)
    return sorted(kept, key=lambda r: r.a0)


def covered(found: list[Run]) -> int:
    """Return how many words of the first text the runs cover."""
    return sum(r.size for r in found)
