"""The ledger: every figure of the case in one table, by pages without scripts and whole with them."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.model import Attribution, Document, Figure
from headwater.publish.catalogue import Catalogue
from headwater.publish.listed import listed
from headwater.publish.numerals import date_words
from headwater.publish.page import Page
from headwater.publish.quote import figure_words
from headwater.publish.script import clip
from headwater.publish.standing import BY_KEY, RANK, Standing

DECISIONS = ("accept", "amend", "reject", "noted")
"""What a person decided about a figure, as the ledger says it; other verdicts are notes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure in the ledger."""

    figure: Figure
    document: Document
    words: str
    place: str
    when: str
    said: str
    standing: Standing
    question: str
    review: str


def figures(catalogue: Catalogue) -> list[Figure]:
    """Return the figures of the documents in the dossier, in the order of the text."""
    return [
        s
        for document in catalogue.documents
        for s in catalogue.of_document.get(document, ())
        if isinstance(s, Figure)
    ]


def ledger_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the pages of the ledger; the first has what the scripts work with."""
    every = figures(catalogue)
    for page in listed(catalogue.tongue, "ledger", every):
        page.shows["entries"] = [entry(catalogue, f) for f in page.shows["entries"]]
        yield page


def entry(catalogue: Catalogue, figure: Figure) -> Entry:
    """Return a figure for the ledger, with the weightiest of the comparisons it stands in."""
    asked = catalogue.of_statement.get(figure.id, ())
    first = min(asked, key=lambda q: RANK[catalogue.standing(q).key], default=None)
    shown = catalogue.standing(first) if first is not None else BY_KEY["single"]
    return Entry(
        figure,
        catalogue.documents[figure.document],
        figure_words(figure, catalogue.tongue),
        catalogue.place(figure) or "",
        date_words(figure.as_of or figure.period, catalogue.tongue),
        speaker(figure.attribution),
        shown,
        first.id if first is not None and shown.key != "single" else "",
        review(catalogue, figure.id),
    )


def speaker(chain: tuple[Attribution, ...]) -> str:
    """Return who is said to have said it first."""
    return clip(chain[0].name, 120) if chain else ""


def review(catalogue: Catalogue, finding: str) -> str:
    """Return what a person decided about a finding: one of DECISIONS, or ""."""
    held = catalogue.reviews.get(finding)
    if held is None:
        return ""
    return held.decision.verdict if held.decision else "noted"
