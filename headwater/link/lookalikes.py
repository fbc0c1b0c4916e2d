"""Figures that look comparable and are not: one question for each trap, with the two sides of it."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

from headwater.link.asking import noun, rate, unit_words, verb_words
from headwater.link.asking_rows import PARTS, SIDES, load
from headwater.link.batches import batch_words
from headwater.link.clusters import Cluster
from headwater.link.keys import large_key
from headwater.link.places import Places
from headwater.link.standings import BROAD, Choose, Family, Shown, Standing, chosen, family_of, limit_of
from headwater.link.traps import TRAPS, Trap
from headwater.link.wording import PART_NAMES, counted, part_words
from headwater.model import Document, Question, Words
from headwater.model.words import joined, same, when_ug, when_zh

TOLD = 24
"""Statements of one figure that are shown on its side at most."""
IN_WORDS = {"scope": "population", "role": "being planned or done"}

Sides = list[list[Cluster]]


def look_alikes(
    clusters: Sequence[Cluster], places: Places, texts: Mapping[str, Document], choose: Choose | None = None
) -> list[Question]:
    """Return the look-alike questions of clusters in the order of the case; `choose` is what chooses among
    those of a large case, of which these may be some."""
    shown = _among(clusters, texts) if choose is None else None
    if choose is not None:
        numbers: dict[int, int] = {}
        shown = [
            Shown(one.trap, tuple(tuple(numbers[n] for n in side) for side in one.sides))
            for one in choose(_standings(clusters, texts, numbers))
        ]
    return [
        _question([[clusters[n] for n in s] for s in one.sides], TRAPS[one.trap], places)
        for one in shown or ()
    ]


def _among(clusters: Sequence[Cluster], texts: Mapping[str, Document]) -> list[Shown]:
    """The look-alikes of a whole case that is at hand."""
    found: list[Family] = []
    for n, trap in enumerate(TRAPS):
        families: dict[Hashable, dict[Hashable, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, cluster in enumerate(clusters):
            shared = trap.shared(cluster)
            if shared is not None:
                families[shared][trap.side(cluster)].append(number)
        for by_side in families.values():
            if len(by_side) < 2 or sum(map(len, by_side.values())) > BROAD:
                continue
            sides = {side: [_standing(clusters[c], c, texts) for c in held] for side, held in by_side.items()}
            if family := family_of(n, sides):
                found.append(family)
    return chosen(sorted(found), limit_of(len(clusters)))


def _standings(
    clusters: Sequence[Cluster], texts: Mapping[str, Document], numbers: dict[int, int]
) -> Iterator[Standing]:
    """Yield what look-alikes are chosen by, each under a number of its own; `numbers` is told whose
    it is."""
    for n, cluster in enumerate(clusters):
        held = _standing(cluster, 0, texts)
        keys = []
        for at, trap in enumerate(TRAPS):
            shared = trap.shared(cluster)
            if shared is not None:
                keys.append((at, large_key(at, *shared), large_key(trap.side(cluster))))
        documents = tuple(dict.fromkeys(m.figure.document for m in cluster.members))
        named = large_key(held, keys, *(m.figure.id for m in cluster.members))
        numbers[named] = n
        yield held._replace(number=named, keys=tuple(keys), documents=documents)


def _standing(cluster: Cluster, number: int, texts: Mapping[str, Document]) -> Standing:
    lead, best = cluster.lead, cluster.face
    document = texts.get(lead.figure.document)
    name = document.name if document else LAST
    at = PARTED.join((name, lead.figure.document, f"{lead.order[1]:012d}", lead.figure.id))
    table = f"{best.figure.document} {best.cell.table}" if best.cell else ""
    return Standing(number, len(cluster.members), at, abs(lead.value or 0), lead.nature == "vague", table)


PARTED, LAST = "\x1f", "\U0010ffff"
"""Between the parts of a place in the case; what documents that are absent stand behind."""


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
