"""What an answer says, in the words of a page: the value, the page's own words beside it, and for when."""

from dataclasses import dataclass

from headwater.model import Answer, Event, Figure, Question, Statement
from headwater.publish.catalogue import Catalogue
from headwater.publish.numerals import date_words, differs_from
from headwater.publish.quote import figure_words

VALUED = frozenset({"figure", "look-alike"})
"""Kinds of question whose answers are quantities as the text gives them; others are worked out."""

PLACES = 3
"""Places of an event named in one answer."""


@dataclass(frozen=True, slots=True)
class Told:
    """`words` is the value, `written` the page's words where they differ from it, `when` the date it
    holds for ("" where none is stated, or the value is the date), `where` the places of an event, `place`
    the address of the first words that say it."""

    words: str
    written: str
    when: str
    where: str
    answer: Answer
    documents: int
    place: str | None = None


def told(catalogue: Catalogue, question: Question, answer: Answer) -> Told:
    """Return `answer` to `question` for readers."""
    found = [s for i in answer.statements if (s := catalogue.statements.get(i)) is not None]
    documents = len({s.document for s in found})
    tongue = catalogue.tongue
    when = date_words(answer.as_of, tongue)
    first = found[0] if found else None
    place = catalogue.place(_telling(catalogue, found)) if found else None
    if isinstance(first, Event):
        same = first.when.rstrip("~?%") == answer.value  # the value has lost "about"
        own = same or tongue.code != "en"
        date = when or (date_words(first.when, tongue) if own else answer.value)
        places = _places(found)
        return Told(date, "", "", "" if places in date else places, answer, documents, place)
    if not isinstance(first, Figure) or question.kind not in VALUED:
        return Told(answer.value, "", when, "", answer, documents, place)
    return Told(figure_words(first, tongue), differs_from(first.quantity), when, "", answer, documents, place)


def _places(events: list[Statement]) -> str:
    named = dict.fromkeys(e.where for e in events if isinstance(e, Event) and e.where)
    return ", ".join(list(named)[:PLACES])


def _telling(catalogue: Catalogue, found: list[Statement]) -> Statement:
    """Return the first that stands in a sentence: it tells more than a bare cell of a table."""
    for each in found:
        document = catalogue.documents.get(each.document)
        if document is not None and not catalogue.tables.words(document, each.span.start):
            return each
    return found[0]
