"""A page a question: its answers, whose words they are, and why they are one question."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.model import Figure, Question, Statement
from headwater.publish.answers import Told, told
from headwater.publish.catalogue import Catalogue
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


KEYS = {
    "event": (("measure", "what happened"), ("population", "its name")),
    "count": (("measure", "what is compared"), ("population", "name")),
    "look-alike": (("measure", "kind of number"), ("population", "who or what is counted")),
    "frequency": (("measure", "what is done"), ("population", "who or what is counted")),
}
"""Kind of question -> parts of its key and their labels for readers, before place and period."""

DONE = {
    "hold": "was held",
    "launch": "was launched",
    "found": "was founded",
    "establish": "was established",
    "open": "was opened",
    "begin": "began",
    "start": "began",
    "end": "ended",
    "visit": "a visit",
}
"""Act of an event -> words for readers; the act itself for others."""

_CODE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
"""A place as ISO 3166 writes it."""

FIGURE = (("measure", "measure"), ("population", "who or what is counted"))


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
        plot(answers, catalogue.statements)
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
            "keys": _keys(catalogue, question),
            "shown": shown(question, entry.weighing),
            "grouped": grouped(question, entry.weighing),
            "said": said,
            "plot": drawn,
            "branches": branches,
            "left_out": left_out,
        },
    )


def _keys(catalogue: Catalogue, question: Question) -> list[tuple[str, str]]:
    """Return the parts of the key with their labels; a figure's stand even where they are unknown."""
    labels = (*KEYS.get(question.kind, FIGURE), ("place", "place"), ("period", "period"))
    always = question.kind in {"figure", "look-alike"}
    rows = {label: getattr(question, part) for part, label in labels}
    if question.kind == "event":
        rows["what happened"] = DONE.get(question.measure, question.measure)
    if _CODE.fullmatch(question.place) and (named := _place_named(catalogue, question)):
        rows["place"] = f"{named} ({question.place})"
    return [(label, value) for label, value in rows.items() if value or always]


def _place_named(catalogue: Catalogue, question: Question) -> str:
    """Return the place as most of the figures name it."""
    found = (catalogue.statements.get(m) for m in question.members)
    names = Counter(s.place for s in found if isinstance(s, Figure) and s.place)
    return min(names, key=lambda n: (-names[n], n), default="")


def _sentences(catalogue: Catalogue, ids: Iterable[str]) -> set[object]:
    return {(s.document, s.sentence) for i in ids if (s := catalogue.statements.get(i))}


def _said(
    catalogue: Catalogue, name: str, answer: Told | None, ids: tuple[str, ...], above: set[object]
) -> Said:
    """Return an answer with its words; those of a statement or sentence in `above` are not repeated."""
    found = [s for i in dict.fromkeys(ids) if (s := catalogue.statements.get(i))]
    documents = len({s.document for s in found})
    fresh = [s for s in found if s.id not in above and (s.document, s.sentence) not in above]
    quoted = {s.id for s in found if s.id in above}
    above.update(s.id for s in fresh)
    first = fresh[:QUOTED]
    held = {s.id for s in first}
    quotes = tuple(quote(catalogue, s) for s in first)
    # words quoted above have their link there
    more = tuple(s for s in found if s.id not in held and s.id not in quoted)
    return Said(name, answer, quotes, more, documents, len(fresh) < len(found))
