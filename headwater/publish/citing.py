"""A ready citation: a footnote for words of a document, and its BibTeX entry."""

from headwater.model import Document, Record, Statement, short
from headwater.publish.bibliography import bibtex_entry
from headwater.publish.catalogue import Catalogue, title_of
from headwater.publish.script import clean, clip
from headwater.publish.tongue import Tongue

WORDS = 400
"""Code points of a quotation in a footnote."""


def described(document: Document) -> str:
    """Return who, what, where and when, as a footnote says it of a document."""
    title = clip(title_of(document))
    known = (document.fact("author"), f"“{title}”", document.fact("publisher"), document.fact("date"))
    parts = [clip(part) for part in dict.fromkeys(known) if part and part != title]
    if url := document.fact("url") or document.url:
        parts.append(clip(url, 500))
    return clean(", ".join(parts))


def reference(document: Document, record: Record | None, tongue: Tongue) -> str:
    """Return what a footnote says of a document, and what pins it: the digest of the preserved bytes."""
    pinned = tongue.plain("cite.no_preserved")
    if record is not None:
        pinned = tongue.plain(
            "cite.preserved", digest=record.payload, captured=record.captured_at, name=clip(record.name)
        )
    return clean(f"{described(document)}. {pinned}")


def footnote(catalogue: Catalogue, statement: Statement, where: str = "") -> str:
    """Return a footnote for the words of `statement`: the words, the document, and their address here."""
    document = catalogue.documents.get(statement.document)
    if document is None:
        return ""
    said = reference(document, catalogue.records.get(document.record), catalogue.tongue)
    words = clip(statement.span.exact, WORDS)
    place = f" {where}." if where else ""
    return clean(f"“{words}”: {said}{place} d/{short(document.id)}.html#s-{short(statement.id)}")


def entry(catalogue: Catalogue, document: Document) -> str:
    """Return the BibTeX entry of a document."""
    return clean(bibtex_entry(document, catalogue.records.get(document.record)))
