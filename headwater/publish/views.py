"""What the templates are given: small, typed, and already in words."""

from dataclasses import dataclass

from headwater.model import Event, Figure, Question, Statement, Weighing, short
from headwater.publish.answers import Told, told
from headwater.publish.catalogue import Catalogue
from headwater.publish.numerals import date_words
from headwater.publish.quote import gist
from headwater.publish.reasons import LISTED, brief
from headwater.publish.rows import Row, rows_of
from headwater.publish.script import clip
from headwater.publish.standing import RANK, Standing, badge
from headwater.publish.tongue import Tongue
from headwater.publish.whereabouts import whereabouts

ANSWERS_SHOWN = 4
"""Answers of a question shown in a list of questions."""

LOOKALIKES_SHOWN = 3
"""Figures shown in a list for a question that none of them answers."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question in a list."""

    question: Question
    weighing: Weighing | None
    standing: Standing
    badge: str
    href: str | None
    answers: tuple[Told, ...]
    more: int
    brief: str


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside a statement in its document."""

    statement: Statement
    anchor: str
    gist: str
    summary: tuple[str, ...]
    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    where: str = ""
    doubts: tuple[str, ...] = ()


def item(catalogue: Catalogue, question: Question, answers: int = ANSWERS_SHOWN) -> Item:
    """Return a question for a list, with its first answers and the documents behind each."""
    weighing = catalogue.weighings.get(question.id)
    shown = catalogue.standing(question)
    href = None if shown.key == "single" else f"q/{short(question.id)}.html"
    held = weighing.answers if weighing else ()
    if shown.key == "incomparable":
        answers = min(answers, LOOKALIKES_SHOWN)
    first = tuple(told(catalogue, question, a) for a in held[:answers])
    why = brief(weighing.why, 1 if shown.key == "incomparable" else LISTED) if weighing and answers else ""
    words = badge(weighing, catalogue.tongue)
    return Item(question, weighing, shown, words, href, first, len(held) - len(first), why)


def note(catalogue: Catalogue, statement: Statement) -> Note:
    """Return the note of a statement."""
    tongue = catalogue.tongue
    questions = catalogue.of_statement.get(statement.id, [])
    items = sorted((item(catalogue, q, 0) for q in questions), key=lambda i: RANK[i.standing.key])
    document = catalogue.documents.get(statement.document)
    span = statement.span
    return Note(
        statement,
        short(statement.id),
        gist(statement, tongue),
        _summary(statement, tongue),
        tuple(i for i in items if i.href),
        tuple(rows_of(statement, tongue)),
        whereabouts(document, statement, tongue) if document else "",
        document.doubts(span.start, span.end) if document else (),
    )


def _summary(statement: Statement, tongue: Tongue) -> tuple[str, ...]:
    if isinstance(statement, Figure):
        when = statement.as_of or statement.period
        parts = [statement.measure.text, date_words(when, tongue)]
    elif isinstance(statement, Event):
        parts = [tongue.plain("document.kind_event"), statement.where or ""]
    else:
        parts = [tongue.term(f"kind_{statement.kind}", "document", statement.kind)]
    return tuple(clip(part, 90) for part in parts if part)
