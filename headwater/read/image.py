"""Images to pieces: the words that the engines of the extra `ocr` see in them, each with its box."""

from headwater.errors import ReadError
from headwater.model import Sheet
from headwater.read.labels import labelled
from headwater.read.pdf_layout import laid_out
from headwater.read.pdf_notes import INSTALL
from headwater.read.pdf_page import PageShape
from headwater.read.pdf_rows import Row
from headwater.read.pdf_words import rows_of_words
from headwater.read.pieces import MAX_CHARACTERS, Reading
from headwater.read.sight import Sight, seen_by


def read_image(payload: bytes, sight: Sight | None) -> Reading:
    """Read an image file; raise ReadError if it is broken, too large, shows no words, or nothing can read it."""
    if sight is None:
        raise ReadError(f"is an image, which has no text layer; {INSTALL}")
    from headwater.read.image_file import Opened, pictures

    opened = Opened()
    rows: list[Row] = []
    sheets: list[Sheet] = []
    for number, (picture, points) in enumerate(pictures(payload, opened)):
        wide, high = picture.width * points, picture.height * points
        sheets.append(Sheet("", round(wide, 1), round(high, 1)))
        shape = PageShape(number, 0.0, 0.0, wide, high)
        rows += rows_of_words(sight.words(number, picture, points), shape)
        if sum(len(row.text) for row in rows) > MAX_CHARACTERS:
            raise ReadError(
                f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
            )
    if not any(c.isalnum() for row in rows for c in row.text):
        many = "it" if len(sheets) < 2 else f"any of its {len(sheets)} pages"
        raise ReadError(f"is an image, and no words could be read in {many}")
    reading = labelled(laid_out(rows), [], None)
    facts = [*reading.facts, *opened.facts]
    whole = Reading(reading.pieces, facts, notes=tuple(opened.notes), pages=tuple(sheets))
    return seen_by(sight, whole)
