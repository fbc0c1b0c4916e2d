"""Statements as a page shows them outside their document: the words in their sentence, who, when."""

from dataclasses import dataclass

from markupsafe import Markup

from headwater.model import Document, Event, Figure, Statement, Term
from headwater.publish.catalogue import Catalogue
from headwater.publish.marks import Layer, marked
from headwater.publish.numerals import date_words, quantity_words
from headwater.publish.script import clean, tag_of

AROUND = 400
"""Code points of a sentence shown on either side of the words."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One statement in its sentence. `place` leads to the words, None if the document is absent.
    `cell` names the row and column of a figure in a table."""

    statement: Statement
    html: Markup
    lang: str | None
    place: str | None
    document: Document | None
    cell: str


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
    layers = [Layer(span.start - base, span.end - base, statement.kind)]
    if isinstance(statement, Figure):
        first, last = statement.number
        if span.start <= first < last <= span.end and (first, last) != (span.start, span.end):
            layers.append(Layer(first - base, last - base, "number"))
    html = marked(clean(text), start - base, end - base, layers)
    cut = document is not None and base == 0
    if cut and start > statement.sentence[0]:
        html = Markup("… ") + html
    if cut and end < statement.sentence[1]:
        html = html + Markup(" …")
    shown = text[start - base : end - base]
    place = catalogue.place(statement)
    cell = catalogue.tables.words(document, span.start) if document is not None else ""
    return Quote(statement, html, tag_of(shown, statement.lang), place, document, cell)


def gist(statement: Statement) -> str:
    """Return a statement in a few words: the quantity, the date of an event, the forms of a term."""
    if isinstance(statement, Figure):
        return quantity_words(statement.quantity)
    if isinstance(statement, Event):
        return f"{date_words(statement.when)}: {statement.name or statement.what}"
    if isinstance(statement, Term):
        return " · ".join(words for _, words in statement.forms) or statement.span.exact
    return statement.span.exact
