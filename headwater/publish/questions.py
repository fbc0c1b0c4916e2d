"""A page a question: its answers, whose words they are, and why they are one question."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.model import Answer, Question, Statement
from headwater.publish.catalogue import Catalogue
from headwater.publish.lineage import tree
from headwater.publish.page import Page
from headwater.publish.plot import letter, plot
from headwater.publish.quote import Quote, quote
from headwater.publish.script import clip
from headwater.publish.standing import PAGED
from headwater.publish.views import item

QUOTED = 20
"""Statements of one answer shown with their words; the others are links."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answer with its statements; `answer` is None for members that no answer holds."""

    letter: str
    answer: Answer | None
    quotes: tuple[Quote, ...]
    more: tuple[Statement, ...]
    documents: int


def question_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page of each question that compares something."""
    for shown in PAGED:
        for question in catalogue.by_standing.get(shown.key, ()):
            yield _page(catalogue, question)


def _page(catalogue: Catalogue, question: Question) -> Page:
    entry = item(catalogue, question)
    assert entry.href is not None
    answers = entry.weighing.answers if entry.weighing else ()
    said = [_said(catalogue, letter(at), a, a.statements) for at, a in enumerate(answers)]
    placed = {s for a in answers for s in a.statements}
    rest = tuple(m for m in question.members if m not in placed)
    if rest:
        said.append(_said(catalogue, "", None, rest))
    branches, left_out = tree(catalogue, question)
    drawn = plot(answers, catalogue.statements) if entry.standing.key != "incomparable" else None
    return Page(
        entry.href,
        "question.html",
        {
            "title": clip(question.text, 120),
            "item": entry,
            "question": question,
            "said": said,
            "plot": drawn,
            "branches": branches,
            "left_out": left_out,
        },
    )


def _said(catalogue: Catalogue, name: str, answer: Answer | None, ids: tuple[str, ...]) -> Said:
    found = [s for i in dict.fromkeys(ids) if (s := catalogue.statements.get(i))]
    documents = len({s.document for s in found})
    quotes = tuple(quote(catalogue, s) for s in found[:QUOTED])
    return Said(name, answer, quotes, tuple(found[QUOTED:]), documents)
