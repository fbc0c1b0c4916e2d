"""The pages of a PDF, one after the other: their rows, and what of them could not be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from headwater.errors import ReadError
from headwater.model import Sheet
from headwater.read.pdf_cells import with_ruled
from headwater.read.pdf_file import PdfFile
from headwater.read.pdf_forms import with_fields
from headwater.read.pdf_glyphs import Glyphs
from headwater.read.pdf_grid import grids
from headwater.read.pdf_lines import page_rows
from headwater.read.pdf_links import targets
from headwater.read.pdf_notes import DOUBTFUL, LEFT_OUT, Losses
from headwater.read.pdf_page import PageShape, page_shape
from headwater.read.pdf_rows import Row
from headwater.read.pdf_rules import Drawn
from headwater.read.pdf_words import Seen, rows_of_words
from headwater.read.pieces import MAX_CHARACTERS

MOST_PAGES = 20_000
"""Pages of one file that are read: the others are named in a note."""
COVERED = 0.5
"""Share of a page that pictures cover from which it may be a scan."""
FEW_LETTERS = 40
"""Letters on a scanned page that a stamp or a page number may have added."""
FEW_HIDDEN = 12
"""Letters beyond the edge of a page that printer's marks may be."""
FEWEST_LETTERS = 300
COMMON = frozenset("aeinorst")
FEW_COMMON = 0.38
"""Share of the commonest letters below which Latin letters are no language's: English has 0.65 of them,
pinyin and Uyghur in Latin letters 0.55 and more."""
GARBLED = 0.3
"""Share of signs that no text has so many of from which its letters are not those that are shown."""

WordsOfPage = Callable[[int, Callable[[int], Any]], Sequence[Seen]]
"""Called with the number of a page (from 0) and a function that draws it at so many dots an inch (a
pypdfium2 bitmap); returns the words that it shows, in points from the top left corner."""


@dataclass(slots=True)
class Pages:
    """What was found on the pages of a file."""

    rows: list[Row] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    losses: Losses = field(default_factory=Losses)


def read_pages(file: PdfFile, words_of_page: WordsOfPage | None) -> Pages:
    """Read every page; one that is broken costs itself only."""
    found = Pages()
    size = 0
    count = len(file.document)
    for number in range(min(count, MOST_PAGES)):
        try:
            page = file.document[number]
        except file.pdfium.PdfiumError:
            found.losses.shut.append(number)  # one broken page of a truncated file: the others are read
            found.sheets.append(Sheet("", 0.0, 0.0))
            continue
        try:
            shape = page_shape(page, number)
            wide, high = shape.size(shape.rotate)
            found.sheets.append(Sheet(file.label(number), round(wide, 1), round(high, 1)))
            rows = _rows(file, page, shape, found.losses, words_of_page)
        finally:
            page.close()
        size += sum(len(row.text) for row in rows)
        if size > MAX_CHARACTERS:
            raise ReadError(
                f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
            )
        found.rows += rows
    if count > MOST_PAGES:
        found.losses.beyond = (MOST_PAGES, count)
    return found


def _rows(file: PdfFile, page: Any, shape: PageShape, losses: Losses, words: WordsOfPage | None) -> list[Row]:
    """Return the rows of a page; those without a reliable letter are left out and noted."""
    drawn = Drawn(file.raw, shape, 0).look(page.raw)
    scanned = drawn.pictures > COVERED * (shape.right - shape.left) * (shape.top - shape.bottom)
    text = page.get_textpage()
    try:
        glyphs = Glyphs(text.raw, file.raw, shape)
        unmapped = glyphs.unmapped()
        rows = [] if unmapped > LEFT_OUT else _set(file, page, glyphs, drawn)
        if glyphs.hidden > FEW_HIDDEN:
            losses.hidden.append(shape.number)
        unpainted = glyphs.unpainted() if scanned and rows else 0.0
    finally:
        text.close()
    letters = sum(c.isalnum() for row in rows for c in row.text)
    bare = letters < FEW_LETTERS if scanned else not letters
    lost, odd = unmapped > LEFT_OUT, _garbled(rows)
    shows = scanned or (bare and file.raw.FPDFPage_CountObjects(page.raw) > 0)
    if (lost or odd or (bare and shows)) and words is not None:
        seen = words(shape.number, lambda dots: page.render(scale=dots / 72))
        if seen:
            return rows_of_words(seen, shape)
        losses.looked.append(shape.number)
    if lost:
        losses.unmapped.append(shape.number)
        return []
    if odd:
        losses.odd.append(shape.number)
    if unmapped > DOUBTFUL:
        losses.doubtful.append(shape.number)
    if bare and shows:
        losses.blank.append(shape.number)
    elif unpainted > LEFT_OUT:
        losses.machine.append(shape.number)
    return rows


def _set(file: PdfFile, page: Any, glyphs: Glyphs, drawn: Drawn) -> list[Row]:
    rows = page_rows(glyphs, targets(file.document.raw, page.raw, file.raw))
    rows = with_fields(file, page, glyphs.shape, rows)
    turns = {row.page[1] for row in rows if not row.aside}
    found: list[Row] = []
    for turn in sorted({row.page[1] for row in rows}, key=[row.page[1] for row in rows].index):
        same = [row for row in rows if row.page[1] == turn]
        if turn in turns:
            here = drawn if turn == drawn.turn else Drawn(file.raw, glyphs.shape, turn).look(page.raw)
            same = with_ruled(same, list(grids(here.level, here.upright)))
        found += same
    return found


def _garbled(rows: Sequence[Row]) -> bool:
    """Tell whether the Latin letters of a page are no language's: the commonest are rare, or signs where letters stand.

    A font whose table of letters is shifted gives such text, without saying so.
    """
    text = "".join(row.text for row in rows).lower()
    letters = sum("a" <= c <= "z" for c in text)
    signs = sum("!" <= c <= "~" and not c.isalnum() and c not in USUAL for c in text)
    if letters + signs < FEWEST_LETTERS or (letters + signs) * 2 < sum(map(str.isalpha, text)):
        return False
    usual = sum(c in COMMON for c in text)
    return usual < FEW_COMMON * letters or signs > GARBLED * (letters + signs)


USUAL = frozenset(".,;:-'\"()[]/%_=+*|")
