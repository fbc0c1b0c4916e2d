"""What a PDF carries beside its pages: attached files, scripts, comments. Said, never run and never opened."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from headwater.read.pdf_file import PdfFile

SCRIPT = re.compile(rb"/S\s*/JavaScript\b|/JS\s*[(<]")
LAUNCH = re.compile(rb"/S\s*/Launch\b")
"""Actions (ISO 32000-2, 12.6.4) that PDFium does not count; those in compressed objects stay unseen."""
MOST_NAMED = 10
MOST_LOOKED_AT = 200
MOST_PAGES = 2_000


def extras(file: PdfFile) -> tuple[str, ...]:
    """Return a sentence for each kind of thing that was left alone."""
    return (*_attached(file), *_scripts(file), *_comments(file))


def _attached(file: PdfFile) -> Iterator[str]:
    raw, document = file.raw, file.document.raw
    count = raw.FPDFDoc_GetAttachmentCount(document)
    if count < 1:
        return
    names = [_name(raw, raw.FPDFDoc_GetAttachment(document, i)) for i in range(min(count, MOST_NAMED))]
    named = ", ".join(name or "one without a name" for name in names) + (
        ", and more" if count > MOST_NAMED else ""
    )
    yield f"carries {_so_many(count, 'attached file')}, not read: {named}"


def _name(raw: Any, attachment: Any) -> str:
    size = raw.FPDFAttachment_GetName(attachment, None, 0) if attachment else 0
    if not 2 < size < 4_096:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAttachment_GetName(attachment, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = buffer.raw.decode("utf-16-le", "replace").split("\0")[0]
    return "".join(c for c in text if c.isprintable())[:80]


def _scripts(file: PdfFile) -> Iterator[str]:
    count = file.raw.FPDFDoc_GetJavaScriptActionCount(file.document.raw)
    if count > 0:
        yield f"carries {_so_many(count, 'script')}, not run"
    elif SCRIPT.search(file.payload):
        yield "carries scripts, not run"
    if LAUNCH.search(file.payload):
        yield "asks to start another program, which was not done"


def _comments(file: PdfFile) -> Iterator[str]:
    """Count the comments (text markup with words of somebody else) of the first pages."""
    raw = file.raw
    kinds = {
        raw.FPDF_ANNOT_TEXT,
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_STRIKEOUT,
        raw.FPDF_ANNOT_UNDERLINE,
    }
    found: Counter[int] = Counter()
    for number in range(min(MOST_PAGES, len(file.document))):
        page = raw.FPDF_LoadPage(file.document.raw, number)
        if not page:
            continue
        for index in range(min(MOST_LOOKED_AT, raw.FPDFPage_GetAnnotCount(page))):
            note = raw.FPDFPage_GetAnnot(page, index)
            if note:
                found[number + 1] += raw.FPDFAnnot_GetSubtype(note) in kinds
                raw.FPDFPage_CloseAnnot(note)
        raw.FPDF_ClosePage(page)
    count = found.total()
    if count:
        pages = ", ".join(str(n) for n in list(+found)[:MOST_NAMED])
        yield f"carries {_so_many(count, 'comment')}, no part of its text (page {pages})"


def _so_many(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' if count > 1 else ''}"
