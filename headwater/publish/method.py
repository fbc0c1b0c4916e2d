"""How it was done: what the machine did, with what, what it cannot do, and how to check it."""

from collections import Counter
from collections.abc import Iterator

from headwater.model import Figure
from headwater.publish.catalogue import Catalogue
from headwater.publish.page import Page
from headwater.publish.start import counts


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
    }
    yield Page("method.html", "method.html", shows)


def verify_page(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the page that says how to check the dossier, and what that proves."""
    shows = {
        "title": catalogue.tongue.plain("verify.title"),
        "documents": len(catalogue.documents),
        "statements": len(catalogue.statements),
    }
    yield Page("verify.html", "verify.html", shows)
