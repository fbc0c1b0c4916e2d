"""Paragraphs of two languages, aligned: length as Gale and Church have it (1993, Computational Linguistics
19.1), with what both texts must share as anchors: values, dates, places and names, the kind of the paragraph.

The mean of their model (characters of one language per character of the other) is that of the two texts
(Tan and Bond 2014, GaChalign); the penalties of what is not 1-1 are theirs. Dynamic programming runs within a
band along the anchors, so that its cost grows with the length of the text.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import erfc, log, sqrt

from headwater.link.versions.pairing import in_order

VARIANCE = 6.8
"""Gale and Church's s2: variance of length for each character."""
BEADS = {
    (1, 1): -log(0.89), (1, 0): 0.0, (0, 1): 0.0,
    (2, 1): -log(0.0445), (1, 2): -log(0.0445), (3, 1): -log(0.005), (1, 3): -log(0.005),
}  # fmt: skip
"""What each kind of pair costs (theirs; 3-1 is rarer). What is skipped costs SKIP."""
SKIP = -log(0.0099)
SHARED, ALONE, KIND, LOOSE = 2.5, 1.2, 3.0, 2.5
"""What an anchor in common gains, one on one side only costs, different kinds of paragraph cost, and a
paragraph costs that is joined to another and brings no anchor of those that it has."""
MOST_ANCHORS = 12
"""Anchors of one paragraph that count: a long table is no better evidence than its first row."""
GAIN = SHARED * MOST_ANCHORS
"""The most that any pair can gain: what is dearer by more need not be looked at."""
BAND = 12
"""Paragraphs on either side of the line through the anchors."""
OPEN = 120
"""Paragraphs on either side where a long stretch has no anchors."""
FULL = 40_000
"""Cells up to which no band is needed."""
TAIL = 1e-300

Bead = tuple[int, int, int, int]
"""Parts i..k of one text and j..m of the other, ends exclusive."""


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph or sentence: its length, what anchors it, its kind ("" any)."""

    length: int
    anchors: frozenset[str]
    kind: str = ""


def align(
    one: Sequence[Part], other: Sequence[Part], ratio: float | None = None, skip: float = SKIP
) -> list[Bead]:
    """Return the cheapest alignment of two texts, in order; every part is in exactly one bead.

    `ratio` is how many characters of the other language stand for one of the first; by default as in
    these two texts, and then, aligned again, as in what was found to be 1-1. `skip` is the cost of a part
    without a counterpart.
    """
    if not one or not other:
        return [(i, i + 1, 0, 0) for i in range(len(one))] + [(0, 0, j, j + 1) for j in range(len(other))]
    if ratio is None:
        first = _align(one, other, ratio_of(one, other), skip)
        ratio = ratio_of(one, other, first)
    return _align(one, other, ratio, skip)


def _align(one: Sequence[Part], other: Sequence[Part], ratio: float, skip: float) -> list[Bead]:
    bands = _bands(one, other)
    ours, theirs = _groups(one), _groups(other)
    best: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(len(one) + 1)]
    best[0][0] = (0.0, 0, 0)
    for i in range(len(one) + 1):
        low, high = bands[i]
        for j in range(low, high + 1):
            cheapest = best[i].get(j)
            for (di, dj), prior in BEADS.items():
                before = best[i - di].get(j - dj) if i >= di and j >= dj else None
                if before is None or (cheapest is not None and before[0] + prior - GAIN >= cheapest[0]):
                    continue
                cost = before[0] + prior + _cost(ours[i, di], theirs[j, dj], ratio, skip)
                if cheapest is None or cost < cheapest[0]:
                    cheapest = (cost, di, dj)
            if cheapest is not None:
                best[i][j] = cheapest
    if len(other) not in best[-1]:  # no way through the band: two texts that are not one
        return [(i, i + 1, 0, 0) for i in range(len(one))] + [
            (len(one), len(one), j, j + 1) for j in range(len(other))
        ]
    return _walk(best, len(one), len(other))


def ratio_of(one: Sequence[Part], other: Sequence[Part], beads: Sequence[Bead] = ()) -> float:
    """Return characters of the other text for each of the first: of what is 1-1, or of all."""
    pairs = [(one[i].length, other[j].length) for i, k, j, m in beads if k - i == m - j == 1]
    if not pairs:
        pairs = [(sum(p.length for p in one), sum(p.length for p in other))]
    return max(1, sum(b for _, b in pairs)) / max(1, sum(a for a, _ in pairs))


def _walk(best: list[dict[int, tuple[float, int, int]]], i: int, j: int) -> list[Bead]:
    beads: list[Bead] = []
    while i or j:
        _, di, dj = best[i][j]
        beads.append((i - di, i, j - dj, j))
        i, j = i - di, j - dj
    return beads[::-1]


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring parts as one: how many, and what they have together and each."""

    size: int
    length: int
    anchors: frozenset[str]
    each: tuple[frozenset[str], ...]
    kinds: frozenset[str]


def _groups(parts: Sequence[Part]) -> dict[tuple[int, int], _Group]:
    """Return the groups of none to three parts, by where they end and their number."""
    found: dict[tuple[int, int], _Group] = {}
    for end in range(len(parts) + 1):
        for size in range(min(3, end) + 1):
            held = parts[end - size : end]
            each = tuple(p.anchors for p in held)
            kinds = frozenset(p.kind for p in held if p.kind)
            found[end, size] = _Group(
                size, sum(p.length for p in held), frozenset().union(*each), each, kinds
            )
    return found


def _cost(one: _Group, other: _Group, ratio: float, skip: float) -> float:
    """Return what it costs to hold these for each other: -log P(lengths), less the anchors."""
    if not one.size or not other.size:
        return skip + 0.3 * min(MOST_ANCHORS, len(one.anchors) + len(other.anchors))
    shared = len(one.anchors & other.anchors)
    alone = len(one.anchors) + len(other.anchors) - 2 * shared
    loose = 0
    if one.size > 1:
        loose = sum(bool(each) and each.isdisjoint(other.anchors) for each in one.each)
    elif other.size > 1:
        loose = sum(bool(each) and each.isdisjoint(one.anchors) for each in other.each)
    return (
        min(25.0, _length(one.length, other.length, ratio))
        - SHARED * min(MOST_ANCHORS, shared)
        + ALONE * min(alone, 5)
        + KIND * (len(one.kinds | other.kinds) > 1)
        + LOOSE * loose
    )


def _length(one: int, other: int, ratio: float) -> float:
    # Counted in characters of the longer script, for which theirs were measured.
    long, short = (other, one * ratio) if ratio >= 1 else (one, other / ratio)
    delta = (long - short) / sqrt(max(1.0, (long + short) / 2) * VARIANCE)
    return -log(max(TAIL, erfc(abs(delta) / sqrt(2))))


def _bands(one: Sequence[Part], other: Sequence[Part]) -> list[tuple[int, int]]:
    """Return for each row the columns to look at: all of a small text, else those near the anchors' line."""
    n, m = len(one), len(other)
    if n * m <= FULL:
        return [(0, m)] * (n + 1)
    points = [(0, 0), *((i + 1, j + 1) for i, j in _pins(one, other)), (n, m)]
    bands: list[tuple[int, int]] = [(0, BAND)]
    for (i, j), (k, e) in pairwise(points):
        step = (e - j) // max(1, k - i) + 1
        for row in range(i + 1, k + 1):
            centre = j + (e - j) * (row - i) // (k - i)
            wide = e - j > 2 * OPEN  # a stretch without anchors: only what is near the line through it
            low = centre - OPEN - step if wide else min(j, centre - BAND)
            high = centre + OPEN + step if wide else max(e, centre + BAND)
            bands.append((max(0, low), min(m, high)))
    bands[0] = (0, min(m, bands[1][1]))
    return bands


def _pins(one: Sequence[Part], other: Sequence[Part]) -> list[tuple[int, int]]:
    """Parts that share an anchor that no other part of either text has, in one order."""
    seen: tuple[dict[str, list[int]], dict[str, list[int]]] = (defaultdict(list), defaultdict(list))
    for held, parts in zip(seen, (one, other), strict=True):
        for number, part in enumerate(parts):
            for anchor in part.anchors:
                held[anchor].append(number)
    pins = {
        (at[0], seen[1][a][0]) for a, at in seen[0].items() if len(at) == 1 and len(seen[1].get(a, ())) == 1
    }
    firsts: dict[int, int] = {}
    for i, j in sorted(pins):
        firsts.setdefault(i, j)
    return in_order(sorted(firsts.items()))
