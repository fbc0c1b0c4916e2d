"""IRIs of nouns: `urn:headwater:<noun>:<hex of its content id>`."""

from urllib.parse import quote

from headwater.model import Document, Record

PREFIX = "urn:headwater:"
ALLOWED = "!#$%&'()*+,/:;=?@[]~"
"""Characters of a URL that stay as they are; others are percent-encoded (RFC 3986, section 2)."""


def iri(noun: str, identifier: str) -> str:
    """Return the IRI of what has this content id."""
    return f"{PREFIX}{noun}:{identifier.removeprefix('sha-256:')}"


def address(document: Document, record: Record | None) -> str:
    """Return where the document was collected: its URL, or the URN under which its file was archived."""
    if document.url:
        return quote(document.url, safe=ALLOWED)
    return record.uri if record is not None else iri("record", document.record)


def agent(made_by: str) -> str:
    """Return the IRI of a stage and its version ("figures/2")."""
    return f"{PREFIX}software:{'+'.join(made_by.split())}"


def person(name: str) -> str:
    """Return the IRI of a person who judged, named as they signed."""
    return f"{PREFIX}person:{quote(name)}"
