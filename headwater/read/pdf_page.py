"""The geometry of a PDF page: user space (ISO 32000-2, 8.3), the page as it is shown, the way it reads.

PDFium tells places in user space, whatever the page's /Rotate. Lines are laid out in reading space: `u`
runs along the lines, `v` from the first line to the last, for each of four ways (`turn`) that type may run:
0 to the right, 1 down (turned type, or vertical Chinese), 2 to the left (upside down), 3 up.
"""

import math
from typing import Any, NamedTuple

FARTHEST = 20_000.0
"""Points from the corner beyond which no place on a page is believed (ISO 32000-2, annex C: 14,400)."""

DEFAULT = (0.0, 0.0, 612.0, 792.0)


class PageShape(NamedTuple):
    """The visible part of one page, and its rotation in quarter turns clockwise."""

    number: int
    left: float
    bottom: float
    right: float
    top: float
    rotate: int = 0

    def size(self, turn: int) -> tuple[float, float]:
        """Return the extent along and across the lines."""
        wide, high = self.right - self.left, self.top - self.bottom
        return (high, wide) if turn % 2 else (wide, high)

    def along(self, turn: int, box: Any) -> tuple[float, float]:
        """Return where along its line a box in user space begins and ends."""
        if turn == 0:
            return box.left - self.left, box.right - self.left
        if turn == 1:
            return self.top - box.top, self.top - box.bottom
        if turn == 2:
            return self.right - box.right, self.right - box.left
        return box.bottom - self.bottom, box.top - self.bottom

    def across(self, turn: int, x: float, y: float) -> float:
        """Return how far from the first line a point in user space stands."""
        return (self.top - y, self.right - x, y - self.bottom, x - self.left)[turn]

    def shown(self, turn: int, u: float, v: float) -> tuple[float, float]:
        """Return a point of reading space in points from the top left corner of the page as shown."""
        x, y = (
            (self.left + u, self.top - v),
            (self.right - v, self.top - u),
            (self.right - u, self.bottom + v),
            (self.left + v, self.bottom + u),
        )[turn]
        return (
            (x - self.left, self.top - y),
            (y - self.bottom, x - self.left),
            (self.right - x, y - self.bottom),
            (self.top - y, self.right - x),
        )[self.rotate]

    def reading(self, turn: int, x: float, y: float) -> tuple[float, float]:
        """Return a point of user space in reading space."""
        u = (x - self.left, self.top - y, self.right - x, y - self.bottom)[turn]
        return u, self.across(turn, x, y)


def page_shape(page: Any, number: int) -> PageShape:
    """Return the shape of a PDFium page; a box that cannot be is taken for US Letter, PDFium's own default."""
    media = _box(page.get_mediabox()) or DEFAULT
    crop = _box(page.get_cropbox()) or media
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = media
    return PageShape(number, left, bottom, right, top, int(page.get_rotation()) // 90 % 4)


def _box(found: Any) -> tuple[float, float, float, float] | None:
    if not found or not all(math.isfinite(side) for side in found):
        return None
    left, right = sorted((found[0], found[2]))
    bottom, top = sorted((found[1], found[3]))
    if right - left < 1 or top - bottom < 1:
        return None
    far = FARTHEST
    return (
        max(-far, min(far, left)), max(-far, min(far, bottom)), max(-far, min(far, right)), max(-far, min(far, top)),
    )  # fmt: skip
