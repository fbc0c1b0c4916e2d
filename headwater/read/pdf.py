"""PDF to pieces, by its text layer (ISO 32000-2, 9.10) as PDFium gives it. No text layer, no guess."""

import re
from collections.abc import Iterator
from threading import Lock
from typing import Any

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.dates import written_date
from headwater.read.html_facts import fact
from headwater.read.labels import labelled
from headwater.read.pdf_layout import laid_out
from headwater.read.pdf_lines import Page, Row
from headwater.read.pdf_notes import DOUBTFUL, LEFT_OUT, Losses
from headwater.read.pieces import MAX_CHARACTERS, Reading

ONE_AT_A_TIME = Lock()
"""PDFium is not thread-safe; worker processes each have their own."""

PASSWORD, SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
JUNK_TITLE = re.compile(
    r"^(\((anonymous|unspecified)\)$|microsoft word|untitled|无标题|未命名|document\d*$|slide 1|print)|\.(docx?|pdf|indd|wps|"
    r"xlsx?|pptx?|html?)$",
    re.I,
)
MADE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")


def read_pdf(payload: bytes) -> Reading:
    """Read a PDF; raise ReadError if it is encrypted, broken, or has no text layer."""
    with ONE_AT_A_TIME:
        rows, metadata, notes = _opened(payload)
    facts = list(_metadata(metadata))
    reading = labelled(laid_out(rows), [], None)
    found = [*reading.facts, *facts]
    if not any(f.field == "date" for f in found):
        found += _made(metadata)
    return Reading(reading.pieces, found, notes=notes)


def _opened(payload: bytes) -> tuple[list[Row], dict[str, str], tuple[str, ...]]:
    import pypdfium2 as pdfium  # loads the library: not before the first PDF

    try:
        document = pdfium.PdfDocument(payload)
    except pdfium.PdfiumError as error:
        if error.err_code in {PASSWORD, SECURITY}:
            raise ReadError("is an encrypted PDF; it needs a password") from error
        raise ReadError("is a PDF that is broken or cut short") from error
    losses = Losses()
    try:
        rows = list(_rows(document, pdfium, losses))
        pages = len(document)
        metadata = {key: value for key, value in document.get_metadata_dict().items() if value}
    except pdfium.PdfiumError as error:
        raise ReadError("is a PDF that is broken or cut short") from error
    finally:
        document.close()
    if losses.unmapped and not rows:
        raise ReadError(
            "has fonts that do not say which letters they show, so its text cannot be read reliably"
        )
    if not any(c.isalnum() for row in rows for c in row.text):
        noun = "page is an image" if pages == 1 else "pages are images"
        raise ReadError(f"has no text layer; {pages} {noun}, and text in images is not read yet")
    return rows, metadata, losses.notes()


def _rows(document: Any, pdfium: Any, losses: Losses) -> Iterator[Row]:
    size = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            losses.shut.append(number)  # one broken page of a truncated file: the others are read
            continue
        try:
            rows = _page_rows(page, pdfium, number, losses)
        finally:
            page.close()
        size += sum(len(row.text) for row in rows)
        if size > MAX_CHARACTERS:
            raise ReadError(
                f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
            )
        yield from rows


def _page_rows(page: Any, pdfium: Any, number: int, losses: Losses) -> list[Row]:
    """Return the rows of a page; those without a reliable letter are left out and noted."""
    text = page.get_textpage()
    try:
        shown = Page(text.raw, pdfium.raw, number, page.get_size())
        unmapped = shown.unmapped()
        if unmapped > LEFT_OUT:
            losses.unmapped.append(number)
            return []
        if unmapped > DOUBTFUL:
            losses.doubtful.append(number)
        rows = list(shown.rows())
    finally:
        text.close()
    if not rows and pdfium.raw.FPDFPage_CountObjects(page.raw) > 0:
        losses.blank.append(number)
    return rows


def _metadata(metadata: dict[str, str]) -> Iterator[Fact]:
    title = fact("title", metadata.get("Title", ""), "PDF metadata Title")
    if title and not JUNK_TITLE.search(title.value):
        yield title
    author = fact("author", metadata.get("Author", ""), "PDF metadata Author")
    if author and author.value.lower() not in {
        "admin",
        "administrator",
        "user",
        "unknown",
        "anonymous",
        "(anonymous)",
        "(unspecified)",
    }:
        yield author


def _made(metadata: dict[str, str]) -> Iterator[Fact]:
    """The day the file was made: weak, so only where nothing else gives a date."""
    found = MADE.match(metadata.get("CreationDate", ""))
    day = written_date("-".join(part for part in found.groups() if part)) if found else None
    if day:
        yield Fact("date", day, "PDF metadata CreationDate (when the file was made)")
