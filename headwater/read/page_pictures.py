"""Pages of a PDF as pictures, for a reader to see the words in place.

What must not be seen is painted over in the picture itself, never hidden by something laid on it. A picture is drawn
anew: it holds none of the file's metadata.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from headwater.model import Box, Picture
from headwater.read.pdf_file import PdfFile, opened
from headwater.read.png import png

SCALE = 1.5
"""Pixels a point: 108 dots an inch, enough to read small print."""
LARGEST = 4_000
"""Pixels of the longer side of a picture; a larger page is drawn smaller."""
MARGIN = 1.0
"""Points painted over round what is covered."""
COVER = (120, 120, 120, 255)
CONTAINERS_DEEP = 15


def page_pictures(
    payload: bytes, pages: Iterable[int], covered: Mapping[int, Iterable[Box]], *, images: bool
) -> Iterator[Picture]:
    """Yield the pages asked for (from 0), with the boxes of `covered` painted over.

    Without `images`, so is every image on a page: nobody can tell here whom it shows. A page that cannot be
    drawn is left out. Raises ReadError if the PDF cannot be opened.
    """
    with opened(payload) as file:
        count = len(file.document)
        for number in pages:
            if not 0 <= number < count:
                continue
            try:
                page = file.document[number]
            except file.pdfium.PdfiumError:
                continue
            try:
                yield _picture(file, page, number, covered.get(number, ()), images)
            except file.pdfium.PdfiumError:
                continue
            finally:
                page.close()


def _picture(file: PdfFile, page: Any, number: int, covered: Iterable[Box], images: bool) -> Picture:
    wide, high = page.get_size()
    scale = min(SCALE, LARGEST / max(wide, high, 1.0))
    bitmap = page.render(scale=scale, rev_byteorder=True, bitmap_maker=file.pdfium.PdfBitmap.new_native)
    try:
        for box in covered:
            left, top = (box.left - MARGIN) * scale, (box.top - MARGIN) * scale
            _paint(bitmap, left, top, (box.right + MARGIN) * scale, (box.bottom + MARGIN) * scale)
        if not images:
            place = bitmap.get_posconv(page)
            for left, bottom, right, top in _images(file, page):
                corners = [
                    place.to_bitmap(x, y)
                    for x, y in ((left, bottom), (right, top), (left, top), (right, bottom))
                ]
                xs, ys = [x for x, _ in corners], [y for _, y in corners]
                _paint(bitmap, min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1)
        data = _encoded(bitmap)
        return Picture(number, round(wide, 1), round(high, 1), "image/png", data)
    finally:
        bitmap.close()


def _encoded(bitmap: Any) -> bytes:
    pixels = memoryview(bitmap.buffer).cast("B")
    if bitmap.n_channels == 3:
        return png(pixels, bitmap.width, bitmap.height, bitmap.stride)
    row = bitmap.width * bitmap.n_channels
    bare = bytearray()
    for y in range(bitmap.height):
        line = pixels[y * bitmap.stride : y * bitmap.stride + row]
        samples = [line[min(n, bitmap.n_channels - 1) :: bitmap.n_channels] for n in range(3)]
        three = bytearray(bitmap.width * 3)
        for n, sample in enumerate(samples):
            three[n::3] = sample
        bare += three
    return png(memoryview(bytes(bare)), bitmap.width, bitmap.height, bitmap.width * 3)


def _paint(bitmap: Any, left: float, top: float, right: float, bottom: float) -> None:
    x0, y0 = max(0, int(left)), max(0, int(top))
    x1, y1 = min(bitmap.width, int(right) + 1), min(bitmap.height, int(bottom) + 1)
    if x1 > x0 and y1 > y0:
        bitmap.fill_rect(COVER, x0, y0, x1 - x0, y1 - y0)


def _images(file: PdfFile, page: Any) -> Iterator[tuple[float, float, float, float]]:
    """Yield the bounds, on the page, of what draws images: each image, and each form that holds one."""
    raw = file.raw
    for each in page.get_objects(max_depth=1):
        holds = each.type == raw.FPDF_PAGEOBJ_IMAGE
        if each.type == raw.FPDF_PAGEOBJ_FORM:
            holds = _holds_image(raw, each.raw, 0)
        if holds:
            yield each.get_bounds()


def _holds_image(raw: Any, form: Any, depth: int) -> bool:
    for number in range(max(0, raw.FPDFFormObj_CountObjects(form))):
        inner = raw.FPDFFormObj_GetObject(form, number)
        kind = raw.FPDFPageObj_GetType(inner)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            return True
        if kind == raw.FPDF_PAGEOBJ_FORM and (depth > CONTAINERS_DEEP or _holds_image(raw, inner, depth + 1)):
            return True
    return False
