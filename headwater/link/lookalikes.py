"""Figures that look comparable and are not: one question for each trap, with the two sides of it."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import replace
from itertools import combinations

from headwater.link.asking import noun, rate, unit_words, verb_words
from headwater.link.asking_rows import PARTS, SIDES, load
from headwater.link.batches import batch_words
from headwater.link.clusters import Cluster
from headwater.link.places import Places
from headwater.link.traps import TRAPS, Trap
from headwater.link.wording import PART_NAMES, counted, part_words
from headwater.model import Question, Words
from headwater.model.words import joined, same, when_ug, when_zh

MOST, EACH = 3, 2
"""Sides of one look-alike that are shown, and figures on each: more say no more."""
TOLD = 24
"""Statements of one figure that are shown on its side at most."""
OFTEN = 3
"""Look-alikes in which one statement stands at most."""
FAR = 30.0
"""How many times one number may be the other and still be taken for it, unless its unit or rate differs."""

RATES = 1_000.0
"""The same for two rates: a household's income is not taken for the credit of a country."""

IN_WORDS = {"scope": "population", "role": "being planned or done"}

Sides = list[list[Cluster]]


def look_alikes(clusters: list[Cluster], places: Places, limit: int) -> list[Question]:
    """Return at most `limit` look-alike questions, the most confusable first; no pair is told twice."""
    found: list[tuple[tuple[int, ...], Trap, Sides]] = []
    for trap in TRAPS:
        for sides in _families(clusters, trap):
            told = -sum(len(c.members) for side in sides for c in side)
            found.append(((trap.rank, told, *sides[0][0].lead.order), trap, sides))
    found.sort(key=lambda one: one[0])
    kept: list[Question] = []
    seen: Counter[int] = Counter()
    pairs: set[frozenset[int]] = set()
    for _, trap, sides in found:
        fresh = [[c for c in side if seen[id(c)] < OFTEN] for side in sides]
        fresh = [side for side in fresh if side]
        across = {frozenset((id(a), id(b))) for x, y in combinations(fresh, 2) for a in x for b in y}
        if len(fresh) < 2 or 2 * len(across - pairs) <= len(across):
            continue
        pairs |= across
        seen.update(id(c) for side in fresh for c in side)
        kept.append(_question(fresh, trap, places))
        if len(kept) >= limit:
            break
    return kept


def _families(clusters: list[Cluster], trap: Trap) -> Iterator[Sides]:
    """Yield the sides of each family of a trap: the clusters told most often, no two cells of one table."""
    families: dict[Hashable, dict[Hashable, list[Cluster]]] = defaultdict(lambda: defaultdict(list))
    for cluster in clusters:
        shared = trap.shared(cluster)
        if shared is not None:
            families[shared][trap.side(cluster)].append(cluster)
    for by_side in families.values():
        if len(by_side) < 2:
            continue
        largest = sorted(
            by_side.values(), key=lambda side: (-sum(len(c.members) for c in side), side[0].lead.order)
        )
        for first in largest[:MOST]:
            sides = _beside(first, [side for side in largest if side is not first], trap)
            if len(sides) > 1:
                yield sides
                break


def _beside(first: list[Cluster], others: list[list[Cluster]], trap: Trap) -> Sides:
    """Set beside the number told most often on one side those of other sides that may be taken for it."""
    base = min(first, key=_told_most)
    sides: Sides = []
    tables: set[tuple[str, int]] = set()
    for side in (first, *others):
        kept: list[Cluster] = []
        for cluster in sorted(side, key=_told_most):
            if len(kept) < EACH and _near(cluster, base, trap) and _table(cluster) not in tables:
                kept.append(cluster)
                tables |= {t for t in (_table(cluster),) if t}
        if kept and len(sides) < MOST:
            sides.append(kept)
    return sides


def _told_most(cluster: Cluster) -> tuple[int, tuple[int, int]]:
    return -len(cluster.members), cluster.lead.order


def _table(cluster: Cluster) -> tuple[str, int] | None:
    best = cluster.face
    return (best.figure.document, best.cell.table) if best.cell else None


def _near(cluster: Cluster, base: Cluster, trap: Trap) -> bool:
    """Whether its number is of the size of what it is set beside; a vague one is, or one of another scope."""
    if trap.part == "scope" or "vague" in (cluster.lead.nature, base.lead.nature):
        return True
    far = RATES if trap.part == "per" else FAR
    one, other = sorted((abs(cluster.lead.value or 0), abs(base.lead.value or 0)))
    return not other or bool(one and other <= far * one)


def _question(sides: Sides, trap: Trap, places: Places) -> Question:
    parts = [trap.part] if trap.part != "same number" else _parts(sides)
    names = list(dict.fromkeys(PART_NAMES[p] for p in parts))
    leads = [side[0].face for side in sides]
    two = [" ".join(f"“{lead.figure.span.exact.strip()}”".split()) for lead in leads[:2]]
    why = tuple(
        DIFFERS.told(
            part=_part(PART_NAMES[p]), sides=joined([_side(side, p, places) for side in sides], AGAINST)
        )
        for p in parts[:2]
    )
    differ = joined(
        [replace(_part(PART_NAMES[p]), en=IN_WORDS.get(p, PART_NAMES[p])) for p in parts[:2]], AND
    )
    asked = ASKED.told(two=joined([Words(t, t, f"«{t[1:-1]}»") for t in two], AND_NAMES), differ=differ)
    seats = {c.known("place") for side in sides for c in side}
    return Question(
        kind="look-alike",
        text=asked.en,
        texts=asked.texts,
        measure=leads[0].unit,
        population=" / ".join(dict.fromkeys(counted(lead) for lead in leads)),
        place=places.label(next(iter(seats))) if len(seats) == 1 else "",
        period="",
        members=tuple(dict.fromkeys(i for side in sides for c in side for i in _told(c))),
        differs=tuple(names),
        why=tuple(w.en for w in why),
        why_in=why,
    )


def _told(cluster: Cluster) -> list[str]:
    """The statement to show, and those that tell the same: a reader sees who stands on either side."""
    face = cluster.face
    return [face.figure.id, *(m.figure.id for m in cluster.members[:TOLD] if m is not face)]


ASKED = Words("Can {two} be compared? They differ in {differ}", "{two}能相比吗？二者不同之处在于{differ}",
              "{two} نى ئۆزئارا سېلىشتۇرغىلى بولامدۇ؟ ئۇلار {differ} جەھەتتە پەرقلىنىدۇ")  # fmt: skip
DIFFERS = Words("{part} differs: {sides}", "{part}不同：{sides}", "{part} ئوخشىمايدۇ: {sides}")
AND, AND_NAMES = Words(" and ", "和", " ۋە "), Words(" and ", "与", " بىلەن ")
AGAINST = Words(" against ", "；另一方为", "؛ يەنە بىر تەرەپتە ")
SHOWN = Words("{words} ({said})", "{words}（{said}）", "{words} ({said})")
_PARTS, _SIDES = load(PARTS), load(SIDES)


def _part(english: str) -> Words:
    return Words(english, *_PARTS.get(english, (english, english)))


def _parts(sides: Sides) -> list[str]:
    """Of figures with the same number: what tells them apart."""
    found = []
    for part in ("unit", "head", "scope"):
        values = {getattr(side[0].lead, part) for side in sides}
        if len(values) > 1:
            found.append(part)
    return found[:2] or ["head"]


def _side(side: list[Cluster], part: str, places: Places) -> Words:
    english = part_words(part, side[0].face, side[0], places)
    said = ", ".join(f"“{c.face.figure.quantity.as_written}”" for c in side)
    return SHOWN.told(words=_side_in(english, part, side[0], places), said=said)


def _side_in(english: str, part: str, cluster: Cluster, places: Places) -> Words:
    """One side of a part of the key in every language, as far as the tables and the documents know it."""
    if english in _SIDES:
        return Words(english, *_SIDES[english])
    if part == "programme":
        return same(english)
    value = cluster.known(part) if part in ("predicate", "place", "period") else getattr(cluster.face, part)
    if part == "batch":
        return batch_words(cluster.known("batch"))
    if part in ("head", "topics"):
        return Words(english, noun(cluster, "zh") or english, noun(cluster, "ug") or english)
    if part == "place":
        return Words(english, places.label(value, "zh"), places.label(value, "ug"))
    if part == "period":
        return Words(english, when_zh(value), when_ug(value))
    if part == "per":
        return Words(english, *rate(value))
    if part == "predicate":
        return Words(english, *verb_words(value, english))
    return Words(english, *unit_words(value, english))
