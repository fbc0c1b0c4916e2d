"""The glossary as TBX (ISO 30042:2019, dialect TBX-Basic, style DCA), and as a table.

One conceptEntry a term; a langSec for each language with every rendering, the documents that use it as
its sources;
definitions in the documents' own words. No rendering is marked as preferred.
"""

import csv
from collections.abc import Iterator
from typing import TextIO

from lxml import etree

from headwater.model import Document, Dossier, short
from headwater.publish.glossary import Entry, Rendering, glossary
from headwater.publish.script import clean
from headwater.publish.table import BOM, safe

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
COLUMNS = (
    "entry",
    "language",
    "term",
    "competing",
    "document",
    "publisher",
    "date",
    "uses",
    "file",
    "url",
    "document_id",
)


def tbx(dossier: Dossier) -> bytes:
    """Return the glossary as one TBX document in UTF-8."""
    root = etree.Element(
        "tbx", nsmap={None: NAMESPACE}, attrib={"type": "TBX-Basic", "style": "dca", LANG: "en"}
    )
    described = etree.SubElement(etree.SubElement(root, "tbxHeader"), "fileDesc")
    _said(etree.SubElement(etree.SubElement(described, "titleStmt"), "title"), dossier.title or "Glossary")
    source = etree.SubElement(etree.SubElement(described, "sourceDesc"), "p")
    _said(
        source,
        f"Terms as {len(dossier.documents)} documents put them; made by Headwater. {dossier.notice}".strip(),
    )
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    documents = {document.id: document for document in dossier.documents}
    for entry in glossary(dossier):
        _concept(etree.SubElement(body, "conceptEntry", id=entry.id), entry, documents)
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return data


def _concept(concept: "etree._Element", entry: Entry, documents: dict[str, Document]) -> None:
    for definition in entry.definitions:
        group = etree.SubElement(concept, "descripGrp")
        _said(etree.SubElement(group, "descrip", type="definition"), definition.meaning.name)
        _source(group, documents[definition.document])
    for tag in dict.fromkeys(rendering.tag for rendering in entry.renderings):
        section = etree.SubElement(concept, "langSec", attrib={LANG: tag or "und"})
        for rendering in entry.of(tag):
            _term(etree.SubElement(section, "termSec"), rendering, documents)


def _term(section: "etree._Element", rendering: Rendering, documents: dict[str, Document]) -> None:
    _said(etree.SubElement(section, "term"), rendering.words)
    for use in rendering.uses:
        _source(section, documents[use.document])


def _source(element: "etree._Element", document: Document) -> None:
    """Name a document, and link it by its short id, which the names of a dossier's pages are."""
    _said(etree.SubElement(element, "admin", type="source"), _named(document))
    target = f"urn:headwater:document:{short(document.id)}"
    _said(etree.SubElement(element, "xref", type="externalCrossReference", target=target), short(document.id))


def _said(element: "etree._Element", words: str) -> None:
    element.text = clean(words)


def _named(document: Document) -> str:
    known = (document.fact("publisher") or document.fact("author"), document.fact("date"), document.name)
    return ", ".join(part for part in known if part)


def write_terms_csv(dossier: Dossier, stream: TextIO) -> None:
    """Write one row a rendering and document that uses it, safe for spreadsheets; `uses` counts them."""
    stream.write(BOM)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    documents = {document.id: document for document in dossier.documents}
    for entry in glossary(dossier):
        for rendering in entry.renderings:
            for use in rendering.uses:
                cells = _row(entry, rendering, documents[use.document], use.times)
                writer.writerow([safe(cell) for cell in cells])


def _row(entry: Entry, rendering: Rendering, document: Document, uses: int) -> Iterator[str | int | None]:
    yield from (entry.id, rendering.tag, rendering.words)
    yield "yes" if rendering.tag in entry.competing else "no"
    yield document.fact("title") or document.name
    yield from (document.fact("publisher"), document.fact("date"), uses, document.file, document.url)
    yield document.id
