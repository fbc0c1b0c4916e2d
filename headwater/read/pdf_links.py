"""Addresses that a PDF lays over its words (link annotations, ISO 32000-2, 12.5.6.5)."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from headwater.read.pdf_page import FARTHEST
from headwater.read.pdf_rows import Spot

MOST_LINKS = 600
MOST_PARTS = 50
MOST_BYTES = 4_096


class Target(NamedTuple):
    """A rectangle in user space and the address that it leads to."""

    left: float
    bottom: float
    right: float
    top: float
    address: str


def targets(document: Any, page: Any, raw: Any) -> list[Target]:
    """Return the addresses (no jumps within the file) laid over a page."""
    found: list[Target] = []
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    for _ in range(MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            break
        address = _address(document, link, raw)
        if address:
            found += [Target(*sides, address) for sides in _rectangles(link, raw)]
    return found


def _rectangles(link: Any, raw: Any) -> Iterator[tuple[float, float, float, float]]:
    """Yield where a link lies: its parts, line by line, where it has them, else its whole rectangle."""
    quad, rect = raw.FS_QUADPOINTSF(), raw.FS_RECTF()
    boxes = []
    for index in range(min(MOST_PARTS, raw.FPDFLink_CountQuadPoints(link))):
        if raw.FPDFLink_GetQuadPoints(link, index, ctypes.byref(quad)):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            boxes.append((min(xs), min(ys), max(xs), max(ys)))
    if not boxes and raw.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
        (left, right), (bottom, top) = sorted((rect.left, rect.right)), sorted((rect.bottom, rect.top))
        boxes.append((left, bottom, right, top))
    yield from (box for box in boxes if all(-FARTHEST < side < FARTHEST for side in box))


def _address(document: Any, link: Any, raw: Any) -> str:
    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size <= MOST_BYTES:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    return "".join(c for c in buffer.value.decode("utf-8", "replace") if c.isprintable()).strip()


def target_at(found: Sequence[Target], spot: Spot, edges: Sequence[float]) -> Iterator[tuple[int, int, str]]:
    """Yield the ranges of letters, by their edges on one line, that stand under an address."""
    for target in found:
        one = spot.shape.reading(spot.turn, target.left, target.top)
        two = spot.shape.reading(spot.turn, target.right, target.bottom)
        top, bottom = sorted((one[1], two[1]))
        if not top <= spot.base - 0.3 * spot.size <= bottom:
            continue
        low, high = sorted((one[0], two[0]))
        under = [i for i in range(len(edges) // 2) if low <= (edges[2 * i] + edges[2 * i + 1]) / 2 <= high]
        if under:
            yield under[0], under[-1] + 1, target.address
