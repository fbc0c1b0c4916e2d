"""What the templates are given: small, typed, and already in words."""

from dataclasses import dataclass, replace

from headwater.model import Event, Figure, Question, Statement, Term, Weighing, short
from headwater.publish.answers import Told, told
from headwater.publish.catalogue import Catalogue
from headwater.publish.numerals import bound_meaning, date_words, unit_words
from headwater.publish.quote import figure_words, gist
from headwater.publish.reasons import LISTED, brief
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
class Row:
    """One line of a note: a term (a key of a tongue's [note], or a language tag), words, and a remark."""

    term: str
    words: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside a statement in its document."""

    statement: Statement
    anchor: str
    gist: str
    summary: str
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
        tuple(_rows(statement, tongue)),
        whereabouts(document, statement, tongue) if document else "",
        document.doubts(span.start, span.end) if document else (),
    )


def _summary(statement: Statement, tongue: Tongue) -> str:
    if isinstance(statement, Figure):
        when = statement.as_of or statement.period
        parts = [statement.measure.text, date_words(when, tongue)]
    elif isinstance(statement, Event):
        parts = [tongue.plain("document.kind_event"), statement.where or ""]
    else:
        parts = [tongue.term(f"kind_{statement.kind}", "document")]
    return " · ".join(part for part in parts if part)


def _rows(statement: Statement, tongue: Tongue) -> list[Row]:
    if isinstance(statement, Figure):
        rows = _figure(statement, tongue)
    elif isinstance(statement, Event):
        rows = [
            Row("what", statement.what),
            Row("when", date_words(statement.when, tongue)),
            Row("who", statement.who or ""),
            Row("where", statement.where or ""),
        ]
    elif isinstance(statement, Term):
        rows = [Row(tag, words) for tag, words in statement.forms]
        if statement.announced is not None:
            rows.append(Row("announced", f"{statement.announced:,}"))
        if statement.listed is not None:
            rows.append(Row("listed", f"{statement.listed:,}"))
        rows.append(Row("items", "; ".join(statement.items)))
    else:
        rows = []
    return [replace(row, term=tongue.term(row.term, "note")) for row in rows if row.words]


def _figure(figure: Figure, tongue: Tongue) -> list[Row]:
    quantity, measure = figure.quantity, figure.measure
    unit = tongue.plain("note.not_stated")
    if quantity.unit:
        unit = unit_words(quantity.unit, None, f"{measure.text} {figure.span.exact}", tongue)
    if quantity.per:
        unit = tongue.plain("quantity.per", n=unit, per=tongue.term(quantity.per, "unit"))
    words = [w for w in (measure.head, measure.predicate) if w and w != measure.text]
    quoted = tongue.plain("note.in_quotes") if figure.quoted else ""
    return [
        Row("read_as", figure_words(figure, tongue), bound_meaning(quantity, tongue)),
        Row("as_written", quantity.as_written),
        Row("counts", measure.text, " · ".join(words)),
        Row("unit", unit),
        Row("as_of", date_words(figure.as_of, tongue), _read_in(figure.as_of_from, tongue)),
        Row("period", date_words(figure.period, tongue)),
        Row("place", figure.place or "", _read_in(figure.place_from, tongue)),
        Row("kind", tongue.term(figure.role, "role"), quoted),
    ]


def _read_in(where: str | None, tongue: Tongue) -> str:
    if not where:
        return ""
    known = f"from.{where}"
    return tongue.plain(known) if known in tongue.words else tongue.plain("from.other", where=where)
