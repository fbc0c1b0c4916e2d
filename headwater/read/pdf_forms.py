"""What was filled into the fields of a PDF form (ISO 32000-2, 12.7): PDFium's text leaves it out."""

import ctypes
from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from headwater.read.pdf_file import PdfFile
from headwater.read.pdf_page import FARTHEST, PageShape
from headwater.read.pdf_rows import Glyphs, Row, Segment, Spot

MOST_FIELDS = 2_000
MOST_BYTES = 1 << 16
TICKED = "☒"
UNTICKED = "☐"


def with_fields(file: PdfFile, page: Any, shape: PageShape, rows: list[Row]) -> list[Row]:
    """Return the rows with the values of fields put in: on the line that names them, or as "name: value"."""
    for name, value, box in _fields(file, page):
        row = _row(value, name, box, shape, rows)
        beside = [
            r for r in rows if r.page == row.page and not r.aside and abs(r.base - row.base) < 0.7 * r.size
        ]
        before = [r for r in beside if r.segments[-1].right <= row.segments[0].left + 1]
        if before:
            before[-1].extend(row)
            continue
        below = (i for i, r in enumerate(rows) if r.page == row.page and r.base > row.base)
        rows.insert(next(below, len(rows)), row)
    return rows


def _fields(file: PdfFile, page: Any) -> Iterator[tuple[str, str, Any]]:
    raw = file.raw
    for number in range(min(MOST_FIELDS, raw.FPDFPage_GetAnnotCount(page.raw))):
        note = raw.FPDFPage_GetAnnot(page.raw, number)
        if not note:
            continue
        try:
            rect = raw.FS_RECTF()
            placed = raw.FPDFAnnot_GetRect(note, ctypes.byref(rect))
            if raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_FREETEXT:
                words = _said(raw.FPDFAnnot_GetStringValue, note, b"Contents")
                if placed and words:
                    yield "", words, rect
            elif raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_WIDGET:
                value = _value(file, note) if file.form is not None else ""
                if placed and value:
                    yield _said(raw.FPDFAnnot_GetFormFieldName, file.form, note), value, rect
        finally:
            raw.FPDFPage_CloseAnnot(note)


def _value(file: PdfFile, note: Any) -> str:
    raw = file.raw
    kind = raw.FPDFAnnot_GetFormFieldType(file.form, note)
    if kind in {raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON}:
        return TICKED if raw.FPDFAnnot_IsChecked(file.form, note) else UNTICKED
    if kind in {raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX}:
        return _said(raw.FPDFAnnot_GetFormFieldValue, file.form, note)
    return ""


def _said(ask: Callable[..., int], *about: Any) -> str:
    """Return a text that PDFium hands over as UTF-16, after saying how long it is."""
    size = ask(*about, None, 0)
    if not 2 < size <= MOST_BYTES:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(*about, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = buffer.raw.decode("utf-16-le", "replace").split("\0")[0]
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _row(value: str, name: str, box: Any, shape: PageShape, rows: Sequence[Row]) -> Row:
    turn = rows[0].page[1] if rows else 0
    one = shape.reading(turn, *_safe(box.left, box.top))
    two = shape.reading(turn, *_safe(box.right, box.bottom))
    (left, right), (top, bottom) = sorted((one[0], two[0])), sorted((one[1], two[1]))
    labelled = any(
        row.page[1] == turn
        and top - row.size < row.base - 0.3 * row.size < bottom + row.size
        and not row.aside
        for row in rows
    )
    text = value if labelled or not name else f"{name}: {value}"
    size = min(10.0, max(4.0, bottom - top))
    base = bottom - 0.25 * size
    letters = "".join(text.split())
    step = (right - left) / max(1, len(letters))
    edges = array("f", (left + step * side for i in range(len(letters)) for side in (i, i + 1)))
    segment = Segment(text, left, right, [Glyphs(Spot(shape, turn, base, size), letters, edges)])
    return Row((shape.number, turn), base, size, False, *shape.size(turn), [segment])


def _safe(x: float, y: float) -> tuple[float, float]:
    return (x, y) if -FARTHEST < x < FARTHEST and -FARTHEST < y < FARTHEST else (0.0, 0.0)
