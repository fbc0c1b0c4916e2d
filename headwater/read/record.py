"""One record's bytes to a Document: find what they are, read them, lay the text out, tell languages."""

import re
from collections.abc import Callable, Sequence
from importlib import import_module

from headwater.errors import ReadError
from headwater.model import Block, Document, Fact, Record
from headwater.read.encoding import decoded
from headwater.read.language import block_language, chinese_of, clean_tag, document_language
from headwater.read.mail import is_mail
from headwater.read.media_type import (
    CSV,
    DOCX,
    EPUB,
    FLAT,
    HTML,
    MAIL,
    MARKDOWN,
    ODF,
    PDF,
    PPTX,
    RTF,
    XLSX,
    binary_type,
    suffix,
    table_type,
    text_type,
    zip_type,
)
from headwater.read.mhtml import MHTML, is_mhtml, page_of
from headwater.read.pieces import MAX_CHARACTERS, Reading, footnotes_of, join, kept, regions_of
from headwater.read.sight import Sight, Tick, installed, nothing, seen_by, without_sight
from headwater.read.zip_guard import open_zip

MADE_BY = "read/6"
"""The reader and its version: a record read by an older one is read again."""

PACKED = (
    ".docx",
    ".docm",
    ".dotx",
    ".dotm",
    ".xlsx",
    ".xlsm",
    ".pptx",
    ".pptm",
    ".epub",
    ".odt",
    ".ods",
    ".odp",
)
"""Names of files that are ZIPs, whatever is in them."""
READERS = {
    DOCX: ("headwater.read.office", "read_docx"),
    XLSX: ("headwater.read.xlsx", "read_xlsx"), PPTX: ("headwater.read.slides", "read_slides"),
    EPUB: ("headwater.read.epub", "read_epub"), ODF: ("headwater.read.odf", "read_odf"),
    FLAT: ("headwater.read.odf", "read_flat"), RTF: ("headwater.read.rtf", "read_rtf"),
    MAIL: ("headwater.read.mail", "read_mail"),
}  # fmt: skip
"""Media type -> the module and function that read its bytes; loaded when the first such document comes, not before."""
FLAT_OFFICE = re.compile(rb"<(?:office:document)[\s>]")


def read(
    record: Record, payload: bytes, stated: Sequence[Fact] = (), *, images: bool = True, tick: Tick = nothing
) -> Document:
    """Read `payload`, the bytes of `record`, as a Document.

    `images`: words in images, and on pages that are images, are read where the extra `ocr` is installed; without
    `images` the notes say that they were not to be read.
    `tick` is called before each of them, which may take many seconds.

    `stated` are facts that correct what the page says of itself: they come first, and a stated
    language is the document's. Raises ReadError, one plain line, if the bytes hold no text that
    can be read. What the bytes are is found in them; the file name only breaks a tie.
    """
    if not payload:
        raise ReadError("is empty")
    try:
        media_type, reading = _reading(record, payload, Sight(tick) if images and installed() else None)
    except ReadError as error:
        raise error if images else ReadError(without_sight(str(error))) from error
    if not images:
        reading.notes = tuple(without_sight(note) for note in reading.notes)
    return _document(record, media_type, reading, stated)


def _reading(record: Record, payload: bytes, sight: Sight | None) -> tuple[str, Reading]:
    found = binary_type(payload)
    if found == PDF:
        from headwater.read.pdf import read_pdf

        return PDF, seen_by(sight, read_pdf(payload, sight))
    if found is not None and found.startswith("image/"):
        from headwater.read.image import read_image

        return found, read_image(payload, sight)
    if found == "zip":
        with open_zip(payload) as archive:
            found = zip_type(set(archive.namelist()))
    elif found is None and FLAT_OFFICE.search(payload[:4096]):
        found = FLAT
    elif found is None and not is_mhtml(payload) and is_mail(payload, suffix(record.name)):
        found = MAIL
    if found is not None:
        module, name = READERS[found]
        reader: Callable[[bytes], Reading] = getattr(import_module(module), name)
        return found, reader(payload)
    if is_mhtml(payload):
        from headwater.read.html import read_html

        html, facts = page_of(payload)
        reading = read_html(html)
        reading.facts = [*facts, *reading.facts]
        return MHTML, reading
    text, _, said, remarks = decoded(payload, record.media_type)
    if len(text) > MAX_CHARACTERS * 4:
        raise ReadError(
            f"has {len(text):,} characters of text and markup; the limit is {MAX_CHARACTERS:,} of text"
        )
    table = table_type(record.name, record.media_type)
    media_type = text_type(text, "" if table else record.name)
    if table and media_type != HTML:
        from headwater.read.delimited import read_delimited

        reading = read_delimited(text, ".csv" if table == CSV else ".tsv")
        reading.notes, reading.remarks = (*said, *reading.notes), (*remarks, *reading.remarks)
        return table, reading
    if media_type != HTML and suffix(record.name) in PACKED:
        raise ReadError(f"is named {suffix(record.name)} but is no ZIP, as every such file is")
    if media_type != HTML and len(text) > MAX_CHARACTERS:
        raise ReadError(f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document")
    reading = _text_reader(media_type)(text)
    reading.notes, reading.remarks = (*said, *reading.notes), (*remarks, *reading.remarks)
    return media_type, reading


def _text_reader(media_type: str) -> Callable[[str], Reading]:
    """Return a format's reader; its library is loaded when the first such document comes, not before."""
    if media_type == HTML:
        from headwater.read.html import read_html

        return read_html
    if media_type == MARKDOWN:
        from headwater.read.markdown import read_markdown

        return read_markdown
    from headwater.read.plain import read_plain

    return read_plain


def _document(record: Record, media_type: str, reading: Reading, stated: Sequence[Fact]) -> Document:
    pieces = kept(reading.pieces)
    text, places, links = join(pieces)
    if not any(c.isalnum() for c in text):
        raise ReadError("holds no words: it is empty or white space only")
    told = next((clean_tag(fact.value) for fact in stated if fact.field == "language"), None)
    body = "\n".join(p.text for p in pieces if p.kind != "boilerplate") or text
    language = told or document_language(body, reading.language)
    chinese = chinese_of(text)
    blocks = tuple(
        Block(
            piece.kind, start, end, block_language(piece.text, language, piece.lang, chinese), piece.level,
            piece.table, piece.row, piece.column, piece.header, piece.columns, piece.rows,
            piece.at,
        )
        for piece, (start, end) in zip(pieces, places, strict=True)
    )  # fmt: skip
    return Document(
        record=record.id,
        file=record.file,
        url=record.url,
        media_type=media_type,
        language=language,
        text=text,
        blocks=blocks,
        made_by=f"{MADE_BY} with {reading.by}" if reading.by else MADE_BY,
        links=links,
        facts=tuple(dict.fromkeys([*stated, *reading.facts])),
        notes=reading.notes,
        remarks=reading.remarks,
        pages=reading.pages,
        regions=regions_of(pieces, places),
        footnotes=footnotes_of(pieces, places),
    )
