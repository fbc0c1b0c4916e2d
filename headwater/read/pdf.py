"""PDF to pieces, by its text layer (ISO 32000-2, 9.10) as PDFium gives it. No text layer, no guess."""

import re
from collections.abc import Iterator
from threading import Lock

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.dates import written_date
from headwater.read.html_facts import fact
from headwater.read.labels import labelled
from headwater.read.pdf_extras import extras
from headwater.read.pdf_file import opened
from headwater.read.pdf_layout import laid_out
from headwater.read.pdf_pages import WordsOfPage, read_pages
from headwater.read.pieces import Reading

ONE_AT_A_TIME = Lock()
"""PDFium is not thread-safe; worker processes each have their own."""

JUNK_TITLE = re.compile(
    r"^(\((anonymous|unspecified)\)$|microsoft word|untitled|无标题|未命名|document\d*$|slide 1|print)|\.(docx?|pdf|indd|wps|"
    r"xlsx?|pptx?|html?)$",
    re.I,
)
MADE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")


def read_pdf(payload: bytes, words_of_page: WordsOfPage | None = None) -> Reading:
    """Read a PDF; raise ReadError if it is encrypted, broken, or has no text that can be read.

    `words_of_page` reads the words off the picture of a page that has no text layer, or none that can be
    relied on; without it such a page is left out, and a note says so.
    """
    with ONE_AT_A_TIME, opened(payload) as file:
        pages = read_pages(file, words_of_page)
        notes = (*pages.losses.notes(), *extras(file))
        if not any(c.isalnum() for row in pages.rows for c in row.text):
            raise ReadError(pages.losses.refusal(len(file.document)))
        metadata = {key: value for key, value in file.metadata().items() if value}
        outline = file.outline()
    facts = list(_metadata(metadata))
    reading = labelled(laid_out(pages.rows, outline), [], None)
    found = [*reading.facts, *facts]
    if not any(f.field == "date" for f in found):
        found += _made(metadata)
    return Reading(reading.pieces, found, notes=notes, pages=tuple(pages.sheets))


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
