"""An original and its translation, paragraph by paragraph, with the places where they part."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from headwater.link.folding import fold
from headwater.link.places import Places
from headwater.link.versions.aligning import Bead, Part, align, ratio_of
from headwater.link.versions.differing import Side, differences
from headwater.link.versions.numbers import values
from headwater.link.versions.revisions import MADE_BY
from headwater.link.versions.units import Unit, units
from headwater.model import (
    Alignment,
    Derivation,
    Difference,
    Document,
    Event,
    Figure,
    Pair,
    Span,
    Statement,
    Term,
)

MOST_UNITS = 4_000
"""Paragraphs of one document that are aligned."""
TERMS = 300
SMALL = 12
"""Numbers up to this stand in too many paragraphs to anchor one."""
HALF = 0.5
"""Part of either text that must find its counterpart where nobody says that one translates the other."""
LEAST = 4
"""Anchors that two texts must share to be aligned where nobody says that one translates the other."""
LATIN = re.compile(r"[A-Z][A-Za-z]+|[A-Z]{2,}")
TRANSLATOR = re.compile(
    r"\btranslat(?:ed|ion)(?: from (?:the )?\w+)?(?: into \w+)? by[:\s]+"
    r"((?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,4})"
    r"|\btranslator\s*[:：]\s*([^\n。,，;；|()（）]{2,40})"
    r"|(?:译者|譯者|翻译|翻譯)\s*[:：]\s*([^\n。,，;；|()（）]{2,30})"
    r"|تەرجىمە قىلغۇچى\s*[:：]\s*([^\n،.؛|()]{2,40})",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[^。！？!?؟]*?(?:[。！？!?؟]+[”」』\"’]*|\.(?=[\s”\"’]|$)[”\"’]*|$)")
ENDS = 1_500
"""Code points at either end of a text in which the translator is named."""
SKIPPED = 3.5
"""What a sentence left out costs: less than a paragraph, since only unequal pairs are looked at."""
CREDIT = 200
"""Characters of a line that names the translator and does little else."""
SHORT = {"zh": 8, "": 25}
"""Characters of a sentence that can be missed."""


def alignment(
    edge: Derivation, original: Document, translation: Document, said: Iterable[Statement], places: Places
) -> Alignment | None:
    """Align the two documents of a translation; None where nobody calls it one and the texts hardly meet.

    `said` are the statements of both.
    """
    statements = [s for s in said if s.document in (original.id, translation.id)]
    sides = [_Text(d, statements, places) for d in (original, translation)]
    parts = _common([[side.part(unit) for unit in side.units] for side in sides])
    beads = align(parts[0], parts[1])
    if not edge.certain and not _meet(beads, parts):
        return None
    return Alignment(
        original=original.id, translation=translation.id,
        languages=(original.language, translation.language),
        pairs=tuple(Pair(sides[0].place(i, k), sides[1].place(j, m)) for i, k, j, m in beads),
        made_by=MADE_BY, differences=tuple(_differences(sides, beads, ratio_of(parts[0], parts[1], beads))),
        translator=translator_of(translation), directed=_directed(edge), certain=edge.certain, why=edge.why,
    )  # fmt: skip


def translator_of(document: Document) -> str:
    """Return who translated, as a person declared it or the text says at either end; "" unknown."""
    stated = document.fact("translator")
    if stated:
        return stated
    text = document.text
    ends = text[:ENDS] + "\n" + (text[-ENDS:] if len(text) > ENDS else "")
    match = TRANSLATOR.search(ends)
    return " ".join(next(g for g in match.groups() if g).split()).rstrip(".") if match else ""


def _directed(edge: Derivation) -> bool:
    return edge.certain or not any("do not tell" in why for why in edge.why)


def _common(parts: list[list[Part]]) -> list[list[Part]]:
    """Leave out the names and dates that only one of the texts has: they are written otherwise in the other.

    A number that only one has stays: numbers are written alike.
    """
    held = [frozenset[str]().union(*(p.anchors for p in side)) for side in parts]
    both = held[0] & held[1]
    return [
        [
            Part(p.length, frozenset(a for a in p.anchors if a in both or a.startswith("n:")), p.kind)
            for p in side
        ]
        for side in parts
    ]


def _credit(line: str) -> bool:
    return len(line) < CREDIT and bool(TRANSLATOR.search(line))


class _Text:
    """One of the two: its paragraphs, and what anchors them."""

    def __init__(self, document: Document, said: Sequence[Statement], places: Places) -> None:
        self.document = document
        # A translation says by whom it is; its original does not.
        text = [u for u in units(document) if u.kind != "boilerplate" and not _credit(u.key)]
        self.units = text[:MOST_UNITS]
        mine = [s for s in said if s.document == document.id]
        self.figures = sorted((s for s in mine if isinstance(s, Figure)), key=lambda s: s.span.start)
        self.marks = sorted(_marks(mine, places))
        self.terms = _terms(said)

    def part(self, unit: Unit) -> Part:
        """Return a paragraph as the aligner sees it."""
        text = fold(unit.key) if self.terms else ""
        anchors = {f"n:{v:.10g}" for v in values(unit.key) if v > SMALL or v != int(v)}
        anchors |= {f"w:{word.casefold()}" for word in LATIN.findall(unit.key)}
        anchors |= {f"t:{key}" for form, key in self.terms if form in text}
        first = bisect_left(self.marks, (unit.start, ""))
        for at, mark in self.marks[first:]:
            if at >= unit.end:
                break
            anchors.add(mark)
        kind = unit.kind if unit.kind in ("table_cell", "heading", "title") else "text"
        return Part(len(unit.key), frozenset(anchors), "heading" if kind == "title" else kind)

    def place(self, first: int, last: int) -> tuple[int, int] | None:
        """Return where these paragraphs stand; None for none."""
        return (self.units[first].start, self.units[last - 1].end) if first < last else None

    def side(self, start: int, end: int) -> Side:
        """Return a passage with its figures; a number inside a name is no figure."""
        first = bisect_left(self.figures, start, key=lambda f: f.span.start)
        held = []
        for figure in self.figures[first:]:
            if figure.span.start >= end:
                break
            if figure.role != "name" and self.document.holds(figure.span):
                held.append(figure)
        return Side(self.document, start, end, tuple(held))


def _marks(said: Sequence[Statement], places: Places) -> Iterable[tuple[int, str]]:
    for statement in said:
        if isinstance(statement, Event):
            yield statement.span.start, f"d:{statement.when}"
            named = statement.where
        else:
            named = statement.place if isinstance(statement, Figure) else None
        if key := places.key(named):
            yield statement.span.start, f"p:{key}"


def _terms(said: Sequence[Statement]) -> list[tuple[str, str]]:
    """Forms of terms that either text gives in two languages: (folded form, what the forms share)."""
    found: dict[str, str] = {}
    for term in (s for s in said if isinstance(s, Term)):
        forms = [fold(words) for tag, words in term.forms if "Latn" not in tag]
        if len(forms) > 1:
            found |= {form: found.get(form, forms[0]) for form in forms if len(form) > 1}
        if len(found) > TERMS:
            break
    return sorted(found.items())


def _meet(beads: Sequence[Bead], parts: Sequence[Sequence[Part]]) -> bool:
    """Tell whether most of what anchors either text, and most of their words, stand beside each other.

    Two reports on one event share some of their numbers, not most.
    """
    met, shared, every = [0, 0], 0, 0
    for i, k, j, m in beads:
        ours = frozenset[str]().union(*(p.anchors for p in parts[0][i:k]))
        theirs = frozenset[str]().union(*(p.anchors for p in parts[1][j:m]))
        shared, every = shared + len(ours & theirs), every + len(ours | theirs)
        if ours & theirs:
            met[0] += sum(p.length for p in parts[0][i:k])
            met[1] += sum(p.length for p in parts[1][j:m])
    covered = all(n >= HALF * sum(p.length for p in whole) for n, whole in zip(met, parts, strict=True))
    return covered and shared >= max(LEAST, HALF * every)


def _differences(sides: Sequence[_Text], beads: Sequence[Bead], ratio: float) -> Iterable[Difference]:
    """Yield what differs in each pair, and the paragraphs and sentences that have no counterpart."""
    one, other = sides
    places = [(one.place(i, k), other.place(j, m)) for i, k, j, m in beads]
    for n, (left, right) in enumerate(places):
        if left is None or right is None:
            yield from _alone(one, other, left, right)
            continue
        near = [*places[max(0, n - 2) : n], *places[n + 1 : n + 3]]
        around = (
            " ".join(one.document.text[a:b] for p in near if p[0] for a, b in [p[0]]),
            " ".join(other.document.text[a:b] for p in near if p[1] for a, b in [p[1]]),
        )
        whole = list(_sentences(one, other, left, right, ratio))
        for each in differences(one.side(*left), other.side(*right), around):
            if not any(_within(each, w) for w in whole):
                yield each
        yield from whole


def _within(figure: Difference, whole: Difference) -> bool:
    """Tell whether a figure of one text alone stands in a sentence that is of that text alone."""
    pairs = ((figure.original, whole.original), (figure.translation, whole.translation))
    held = [a for a, b in pairs if a and b and b.start <= a.start and a.end <= b.end]
    return bool(held) and figure.kind in ("missing figure", "added figure")


def _alone(
    one: _Text, other: _Text, left: tuple[int, int] | None, right: tuple[int, int] | None
) -> Iterable[Difference]:
    side, place, kind = (one, left, "missing") if left else (other, right, "added")
    assert place is not None
    span = _trimmed(side.document, *place)
    if span is None or len(span.exact) < _short(side.document):
        return
    if kind == "missing":
        yield Difference("missing", span, None, "the translation has no counterpart of this paragraph")
    else:
        yield Difference("added", None, span, "the original has no counterpart of this paragraph")


def _sentences(
    one: _Text, other: _Text, left: tuple[int, int], right: tuple[int, int], ratio: float
) -> Iterable[Difference]:
    """Align the sentences of one pair where their numbers differ, and yield those left over."""
    ours, theirs = _split(one.document, *left), _split(other.document, *right)
    if len(ours) == len(theirs) or not ours or not theirs or len(ours) * len(theirs) > 10_000:
        return
    parts = [[_sentence(s) for s in group] for group in (ours, theirs)]
    beads = align(parts[0], parts[1], ratio, skip=SKIPPED)
    for i, k, j, m in beads:
        if j == m and len(ours[i].exact) >= _short(one.document) and k - i == 1:
            yield Difference("missing", ours[i], None, "the translation seems to leave out this sentence")
        elif i == k and len(theirs[j].exact) >= _short(other.document) and m - j == 1:
            yield Difference("added", None, theirs[j], "the original seems not to have this sentence")


def _split(document: Document, start: int, end: int) -> list[Span]:
    cuts = [start, *(start + m.end() for m in SENTENCE.finditer(document.text[start:end])), end]
    spans = (_trimmed(document, a, b) for a, b in pairwise(cuts) if a < b)
    return [s for s in spans if s is not None]


def _trimmed(document: Document, start: int, end: int) -> Span | None:
    words = document.text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return document.span(start, end) if start < end else None


def _sentence(span: Span) -> Part:
    return Part(len(span.exact), frozenset(f"n:{v:.10g}" for v in values(span.exact)))


def _short(document: Document) -> int:
    return SHORT.get(document.language.partition("-")[0], SHORT[""])
