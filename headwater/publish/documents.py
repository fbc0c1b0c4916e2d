"""A page a document, and its text as a file of its own for checking by hand."""

from collections.abc import Iterator

from headwater.model import Document, Statement, short
from headwater.publish.body import body
from headwater.publish.catalogue import Catalogue, title_of
from headwater.publish.citing import entry, reference
from headwater.publish.page import Page
from headwater.publish.script import clip
from headwater.publish.versions import document_versions
from headwater.publish.views import note

KINDS = ("figure", "event", "term", "definition", "relation", "requirement", "speech")
"""Kinds of statement in the legend of a document, in this order."""


def document_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page of each document."""
    for document in catalogue.documents.values():
        yield _page(catalogue, document)


def _page(catalogue: Catalogue, document: Document) -> Page:
    statements = catalogue.of_document.get(document.id, [])
    held, lost = _held(document, statements)
    text = body(document, held)
    notes = [note(catalogue, each) for each in held]
    record = catalogue.records.get(document.record)
    by_anchor = {n.anchor: n for n in notes}
    return Page(
        f"d/{short(document.id)}.html",
        "document.html",
        {
            "title": clip(title_of(document), 120),
            "document": document,
            "record": record,
            "strips": text.strips,
            "notes": notes,
            "covered": {a: [by_anchor[c] for c in others] for a, others in text.covered.items()},
            "lost": [note(catalogue, each) for each in lost],
            "figures": sum(1 for s in statements if s.kind == "figure"),
            "kinds": [k for k in KINDS if any(s.kind == k for s in statements)],
            "versions": document_versions(catalogue, document),
            "takes": catalogue.taken_by.get(document.id, []),
            "foot": reference(document, record, catalogue.tongue),
            "entry": entry(catalogue, document),
        },
    )


def _held(document: Document, statements: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Part the statements whose words stand where they say from those whose words do not.

    Words that are only white space, between two blocks, have no place on a page either.
    """
    held: list[Statement] = []
    lost: list[Statement] = []
    for statement in statements:
        fits = document.holds(statement.span) and bool(statement.span.exact.strip())
        (held if fits else lost).append(statement)
    return held, lost
