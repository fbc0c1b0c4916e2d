"""A page a question: its answers, whose words they are, and why they are one question."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.model import Question, Statement
from headwater.publish.answers import Told, told
from headwater.publish.catalogue import Catalogue
from headwater.publish.disputes import disputed
from headwater.publish.keys import key_rows
from headwater.publish.lineage import tree
from headwater.publish.page import Page
from headwater.publish.plot import letter, plot
from headwater.publish.quote import Quote, quote
from headwater.publish.reasons import grouped, shown
from headwater.publish.script import clip
from headwater.publish.standing import PAGED
from headwater.publish.views import item

QUOTED = 20
"""Statements of one answer shown with their words; the others are links."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answer with its statements; `told` is None for members that no answer holds.

    `quotes` are statements whose sentence stands nowhere above; `same` tells that some do.
    """

    letter: str
    told: Told | None
    quotes: tuple[Quote, ...]
    more: tuple[Statement, ...]
    documents: int
    same: bool


def question_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page of each question that compares something."""
    for each in PAGED:
        for question in catalogue.by_standing.get(each.key, ()):
            yield _page(catalogue, question)


def _page(catalogue: Catalogue, question: Question) -> Page:
    entry = item(catalogue, question)
    assert entry.href is not None
    answers = entry.weighing.answers if entry.weighing else ()
    above: set[object] = set()
    said = [
        _said(catalogue, letter(at), told(catalogue, question, a), a.statements, above)
        for at, a in enumerate(answers)
    ]
    placed = {s for a in answers for s in a.statements}
    rest = tuple(m for m in question.members if m not in placed)
    if rest:
        above_all = above if question.kind != "count" else above | _sentences(catalogue, placed)
        said.append(_said(catalogue, "", None, rest, above_all))
    branches, left_out = tree(catalogue, question)
    # the numbers of two names, or of two questions, are no series in time
    drawn = (
        plot(answers, catalogue.statements, catalogue.tongue)
        if question.kind == "figure" and entry.standing.key != "incomparable"
        else None
    )
    return Page(
        entry.href,
        "question.html",
        {
            "title": clip(question.text, 120),
            "item": entry,
            "question": question,
            "keys": key_rows(catalogue, question),
            "shown": [
                *shown(question, entry.weighing, catalogue.tongue),
                *disputed(question, catalogue.statements, catalogue.disputes, catalogue.tongue.code),
            ],
            "grouped": grouped(question, entry.weighing),
            "said": said,
            "plot": drawn,
            "branches": branches,
            "left_out": left_out,
        },
    )


def _sentences(catalogue: Catalogue, ids: Iterable[str]) -> set[object]:
    return {(s.document, s.sentence) for i in ids if (s := catalogue.statements.get(i))}


def _said(
    catalogue: Catalogue, name: str, answer: Told | None, ids: tuple[str, ...], above: set[object]
) -> Said:
    """Return an answer with its words; those of a statement or sentence in `above` are not repeated."""
    found = [s for i in dict.fromkeys(ids) if (s := catalogue.statements.get(i))]
    documents = len({s.document for s in found})
    found.sort(key=lambda s: _in_table(catalogue, s))  # a sentence tells more than a bare cell
    fresh = [s for s in found if s.id not in above and (s.document, s.sentence) not in above]
    quoted = {s.id for s in found if s.id in above}
    above.update(s.id for s in fresh)
    first = fresh[:QUOTED]
    held = {s.id for s in first}
    quotes = tuple(quote(catalogue, s) for s in first)
    # words quoted above have their link there
    more = tuple(s for s in found if s.id not in held and s.id not in quoted)
    return Said(name, answer, quotes, more, documents, len(fresh) < len(found))


def _in_table(catalogue: Catalogue, statement: Statement) -> bool:
    document = catalogue.documents.get(statement.document)
    return document is not None and bool(catalogue.tables.words(document, statement.span.start))
