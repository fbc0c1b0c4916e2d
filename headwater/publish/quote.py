"""Statements as a page shows them outside their document: the words in their sentence, who, when."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from headwater.model import Document, Event, Figure, Relation, Statement, Term
from headwater.publish.catalogue import Catalogue
from headwater.publish.citing import footnote
from headwater.publish.marks import Layer, date_of, marked
from headwater.publish.numerals import date_words, quantity_words
from headwater.publish.script import clean, tag_in
from headwater.publish.tongue import ENGLISH, Tongue
from headwater.publish.whereabouts import whereabouts

AROUND = 400
"""Code points of a sentence shown on either side of the words."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One statement in its sentence. `place` leads to the words, None if the document is absent.
    `cell` names the row and column of a figure in a table; `own`: the page itself says it; `where` is the
    page or place in its file, `doubts` why words read off an image are to be checked, `foot` its footnote."""

    statement: Statement
    html: Markup
    lang: str | None
    place: str | None
    document: Document | None
    cell: str
    own: bool
    where: str
    doubts: tuple[str, ...]
    foot: str


def quote(catalogue: Catalogue, statement: Statement) -> Quote:
    """Return the statement's words, marked, in as much of their sentence as a page can take."""
    document = catalogue.documents.get(statement.document)
    span = statement.span
    if document is None or not document.holds(span):
        text, base = span.prefix + span.exact + span.suffix, span.start - len(span.prefix)
        start, end = base, base + len(text)
    else:
        text, base = document.text, 0
        low, high = statement.sentence
        start = max(0, min(low, span.start), span.start - AROUND)
        end = min(len(text), max(high, span.end), span.end + AROUND)
    layers = [a for a in _layers(statement, base) if start - base <= a.start < a.end <= end - base]
    html = marked(clean(text), start - base, end - base, layers)
    cut = document is not None and base == 0
    if cut and start > statement.sentence[0]:
        html = Markup("… ") + html
    if cut and end < statement.sentence[1]:
        html = html + Markup(" …")
    shown = text[start - base : end - base]
    place = catalogue.place(statement)
    cell = catalogue.tables.words(document, span.start, catalogue.tongue) if document is not None else ""
    lang = tag_in(shown, statement.lang, document.language if document is not None else "")
    where = whereabouts(document, statement, catalogue.tongue) if document is not None else ""
    doubts = document.doubts(span.start, span.end) if document is not None else ()
    own = speaks(statement, document)
    foot = footnote(catalogue, statement, where)
    return Quote(statement, html, lang, place, document, cell, own, where, doubts, foot)


def _layers(statement: Statement, base: int) -> Iterator[Layer]:
    """Yield what to mark: the words of a figure and its numeral, the date of an event, else all its words."""
    span = statement.span
    inner: Layer | None = None
    if isinstance(statement, Figure):
        first, last = statement.number
        if span.start <= first < last <= span.end and (first, last) != (span.start, span.end):
            inner = Layer(first - base, last - base, "number")
    elif isinstance(statement, Event) and (dated := date_of(statement)):
        inner = Layer(dated[0] - base, dated[1] - base, "date")
    whole = statement.kind if statement.kind == "figure" or inner else f"{statement.kind} whole"
    yield Layer(span.start - base, span.end - base, whole)
    if inner is not None:
        yield inner


def speaks(statement: Statement, document: Document | None) -> bool:
    """Tell whether the publisher of the page alone says it, so that its name says who."""
    chain = statement.attribution
    if document is None or len(chain) != 1 or chain[0].cue is not None or chain[0].anonymous:
        return False
    return chain[0].name == (document.fact("publisher") or document.fact("author"))


def figure_words(figure: Figure, tongue: Tongue = ENGLISH) -> str:
    """Return what a figure was read as; its own words tell the plural of a noun that no table knows."""
    return quantity_words(figure.quantity, f"{figure.measure.text} {figure.span.exact}", tongue)


def gist(statement: Statement, tongue: Tongue = ENGLISH) -> str:
    """Return a statement in a few words: the quantity, the date of an event, the forms of a term."""
    if isinstance(statement, Figure):
        return figure_words(statement, tongue)
    if isinstance(statement, Event):
        # first-strong isolate: the words keep their own direction behind a date
        return f"{date_words(statement.when, tongue)}: \u2068{statement.name or statement.what}\u2069"
    if isinstance(statement, Term):
        return " · ".join(words for _, words in statement.forms) or statement.span.exact
    if isinstance(statement, Relation):
        return f"\u2068{statement.subject.name}\u2069 → \u2068{statement.object.name}\u2069"
    return statement.span.exact
