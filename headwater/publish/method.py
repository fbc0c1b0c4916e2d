"""How it was done: what the machine did, with what, what it cannot do, and how to check it."""

from collections import Counter
from collections.abc import Iterator

from headwater.model import Figure, Judgement
from headwater.publish.catalogue import Catalogue
from headwater.publish.page import Page
from headwater.publish.redact import withheld
from headwater.publish.start import counts

REASONS = {
    "a private person": "person",
    "a child": "child",
    "a small place beside a private person": "place",
}
"""Reason of a redaction -> the words for it."""


def method_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page on the method."""
    made = Counter((d.made_by, "read") for d in catalogue.documents.values())
    made.update((s.made_by, s.kind) for s in catalogue.statements.values())
    made.update((w.made_by, "weighed") for w in catalogue.weighings.values())
    sample = next(
        (s for d in catalogue.documents for s in catalogue.of_document.get(d, ()) if isinstance(s, Figure)),
        None,
    )
    engines = Counter(
        d.made_by.partition(" with ")[2] or "a reader of images"
        for d in catalogue.documents.values()
        if any(region.sure is not None for region in d.regions)
    )
    doubted = sum(
        1
        for s in catalogue.statements.values()
        if (d := catalogue.documents.get(s.document)) and d.doubts(s.span.start, s.span.end)
    )
    shows = {
        "title": catalogue.tongue.plain("method.title"),
        "made": sorted(made.items()),
        "counts": counts(catalogue),
        "sample": sample,
        "engines": sorted(engines.items()),
        "doubted": doubted,
        "decided": len(catalogue.decided),
        "withheld": [(REASONS.get(r, "other"), n) for r, n in withheld(catalogue.dossier.redactions).items()],
        "permitted": _permitted(catalogue),
    }
    yield Page("method.html", "method.html", shows)


def _permitted(catalogue: Catalogue) -> list[Judgement]:
    """Return what people decided to publish of private people, in documents that are here."""
    return [
        each
        for each in catalogue.dossier.judgements
        if each.verdict == "publish"
        and not each.withdrawn
        and set(each.documents) <= catalogue.documents.keys()
    ]


def verify_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page that says how to check the dossier, and what that proves."""
    shows = {
        "title": catalogue.tongue.plain("verify.title"),
        "documents": len(catalogue.documents),
        "statements": len(catalogue.statements),
    }
    yield Page("verify.html", "verify.html", shows)
