# ruff: noqa: E501
"""All versions of one case: what translates what, what revises what, and the questions that they raise."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.link.learning import learn
from headwater.link.versions.revisions import revision
from headwater.link.versions.translated import alignment
from headwater.model import (
    Alignment,
    Derivation,
    Difference,
    Document,
    Event,
    Figure,
    Question,
    Revision,
    Statement,
    Term,
    Words,
)
from headwater.model.words import same

MOST = 5_000
"""Pairs of documents of a case that are compared."""


@dataclass(frozen=True, slots=True)
class Recaptured:
    """One page collected twice: the documents read from it, and when each was captured."""

    old: Document
    new: Document
    since: str
    on: str


@dataclass(frozen=True, slots=True)
class Versions:
    """What was compared, and a question for each figure on which an original and its translation part."""

    alignments: tuple[Alignment, ...]
    revisions: tuple[Revision, ...]
    questions: tuple[Question, ...]


def compare(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    derivations: Sequence[Derivation],
    recaptured: Sequence[Recaptured] = (),
) -> Versions:
    """Compare every translation and every revision of a case.

    `statements` are those of all documents, the earlier ones of `recaptured` included.
    """
    texts = {d.id: d for d in documents}
    held = {identifier for pair in recaptured for identifier in (pair.old.id, pair.new.id)}
    edges = [
        e
        for e in derivations
        if e.kind in ("translation", "revision") and e.taken in texts and e.taker in texts
    ][:MOST]
    held |= {identifier for e in edges for identifier in (e.taker, e.taken or "")}
    said: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.document in held:
            said[statement.document].append(statement)
    alignments = _alignments([e for e in edges if e.kind == "translation"], texts, said)
    revisions = [
        revision(p.old, p.new, said[p.old.id], said[p.new.id], since=p.since, on=p.on) for p in recaptured
    ]
    for edge in (e for e in edges if e.kind == "revision"):
        old, new = texts[edge.taken or ""], texts[edge.taker]
        revisions.append(
            revision(
                old, new, said[old.id], said[new.id], since=old.fact("date") or "", on=new.fact("date") or "",
                recaptured=False, why=edge.why,
            )
        )  # fmt: skip
    by_id = {s.id: s for group in said.values() for s in group}
    asked = {q.id: q for each in alignments for q in _questions(each, by_id)}
    return Versions(tuple(alignments), tuple(revisions), tuple(asked.values()))


def _alignments(
    edges: Sequence[Derivation], texts: Mapping[str, Document], said: Mapping[str, list[Statement]]
) -> list[Alignment]:
    if not edges:
        return []
    ids = dict.fromkeys(i for e in edges for i in (e.taken or "", e.taker))
    every = [s for i in ids for s in said.get(i, ())]
    places = learn(
        [s for s in every if isinstance(s, Term)],
        [s for s in every if isinstance(s, Figure | Event)],
        {i: texts[i] for i in ids},
    )
    found = (
        alignment(
            e,
            texts[e.taken or ""],
            texts[e.taker],
            [*said.get(e.taken or "", ()), *said.get(e.taker, ())],
            places,
        )
        for e in edges
    )
    return [each for each in found if each is not None]


def _questions(made: Alignment, statements: Mapping[str, Statement]) -> Iterable[Question]:
    """A question for each pair of figures that part; a figure of one text alone has nothing to weigh."""
    for difference in made.differences:
        figures = [s for i in difference.statements if isinstance(s := statements.get(i), Figure)]
        if len(figures) != 2:
            continue
        yield _question(made, difference, figures)


def _question(made: Alignment, difference: Difference, figures: list[Figure]) -> Question:
    figure = figures[0]
    counted = " ".join((figure.measure.text or figure.span.exact).split())[:120]
    by = BY.told(name=made.translator) if made.translator else same("")
    asked = ASKED.told(by=by, part=PARTS[difference.kind], counted=counted)
    return Question(
        kind="translation",
        text=asked.en,
        texts=asked.texts,
        measure=counted, population="", place=figure.place or "", period="",
        members=difference.statements, differs=(difference.kind,),
        why=(difference.why, ONE_TEXT.en), why_in=(_in_words(difference, figures), ONE_TEXT),
    )  # fmt: skip


def _in_words(difference: Difference, figures: list[Figure]) -> Words:
    """The reason in every language: what the two texts say, each in its own words."""
    one, other = (" ".join(f.quantity.as_written.split()) for f in figures)
    told = SAYS.told(one=one, other=other)
    return Words(difference.why, told.zh, told.ug)


SAYS = Words("the original says {one}, the translation {other}", "原文写作“{one}”，译文写作“{other}”",
             "ئەسلىدە «{one}»، تەرجىمىسىدە «{other}» دېيىلگەن")  # fmt: skip
PARTS: dict[str, Words] = {
    "figure": Words("the same number", "数字", "سانى"),
    "unit": Words("the same unit", "单位", "بىرلىكى"),
    "bound": Words("the same bound", "上下限", "چەك-چېگراسى"),
}
BY = Words(", translated by {name},", "（译者：{name}）", " (تەرجىمان: {name})")
ASKED = Words("Do the original and its translation{by} give {part}: {counted}?", "原文与译文{by}的{part}是否一致：{counted}？",
              "ئەسلى تېكىست بىلەن تەرجىمىسى{by} نىڭ {part} ئوخشاشمۇ: {counted}؟")  # fmt: skip
ONE_TEXT = Words("one text in two languages: this is no second source", "同一篇文字的两种语言版本：不是第二个来源",
                 "بىر تېكىستنىڭ ئىككى تىلدىكى نۇسخىسى: بۇ ئىككىنچى مەنبە ئەمەس")  # fmt: skip
