"""One XML file out of a package, parsed so that it can reach nothing and grow into nothing."""

import re
from typing import Any

from lxml import etree

from headwater.errors import ReadError

STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main",
     b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/presentationml/main",
     b"http://schemas.openxmlformats.org/presentationml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/main",
     b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)  # fmt: skip
"""Namespaces of ISO/IEC 29500 Strict and what the same things are called in Transitional."""


def parser() -> etree.XMLParser:
    """Return a parser that resolves no entity, fetches nothing and keeps libxml2's limits of depth and size."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip


def parsed(body: bytes, name: str, *, doctype: bool = False) -> Any:
    """Return the root element of `body`, the part called `name`.

    Raises ReadError if it is not well-formed, too deep (libxml2 stops at 256), or holds a document type where
    none belongs (`doctype`: EPUB's tables of contents have one; its entities stay unresolved).
    """
    if b"purl.oclc.org/ooxml" in body[:65_536]:
        for strict, usual in STRICT:
            body = body.replace(strict, usual)
    try:
        root = etree.fromstring(body, parser())
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        why = (
            "nests too deep"
            if re.search("depth|huge", str(error), re.IGNORECASE)
            else "is not well-formed XML"
        )
        raise ReadError(f"is damaged: its part {shown(name)} {why}") from error
    if not doctype and root.getroottree().docinfo.internalDTD is not None:
        raise ReadError("holds a document type in its XML, which could be an entity bomb: refused")
    return root


def shown(name: str) -> str:
    """Return a name out of a file as it can be shown on one line."""
    return (
        " ".join("".join(c if c.isprintable() else "\ufffd" for c in name).split())[:120] or "without a name"
    )
