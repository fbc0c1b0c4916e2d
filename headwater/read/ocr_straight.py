"""A picture set straight for reading, and where its points stand in the picture as it came."""

from typing import Any, NamedTuple

import cv2
import numpy as np

WIDEST_ANGLE = 8.0
"""Degrees by which a page may lie askew and be set straight."""
LEAST_ANGLE = 0.2
SMALL = 700
"""Pixels of the copy on which the angle is sought."""
WHITE = 255


class Straight(NamedTuple):
    """A picture turned by quarter turns, then set straight and scaled; `back` leads from it to the turned one
    (a 2 x 3 matrix)."""

    picture: Any
    back: Any
    turns: int
    angle: float
    scale: float

    def box(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        """Return the upright box around a box of the straight picture, in pixels of the turned one.

        The box leans with the page: its middle is mapped and its sides keep their length, so that a word's box
        is no higher than the word.
        """
        x, y = (left + right) / 2, (top + bottom) / 2
        middle = self.back @ np.array([x, y, 1.0])
        half = (right - left) / 2 / self.scale, (bottom - top) / 2 / self.scale
        return (
            float(middle[0] - half[0]), float(middle[1] - half[1]),
            float(middle[0] + half[0]), float(middle[1] + half[1]),
        )  # fmt: skip


def straight(picture: Any, turns: int = 0, scale: float = 1.0) -> Straight:
    """Turn a picture clockwise by quarter turns, set its lines level, and scale it."""
    if turns:
        picture = np.ascontiguousarray(np.rot90(picture, -turns))
    angle = askew(grey(picture))
    if abs(angle) < LEAST_ANGLE:
        angle = 0.0
    if not angle and scale == 1.0:
        return Straight(picture, np.array([[1.0, 0, 0], [0, 1.0, 0]]), turns, 0.0, 1.0)
    high, wide = picture.shape[:2]
    ahead = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, scale)
    sides = np.abs(ahead[:, :2]) @ np.array([wide, high])
    ahead[:, 2] += sides / 2 - np.array([wide / 2, high / 2])
    size = (int(np.ceil(sides[0])), int(np.ceil(sides[1])))
    paper = tuple(
        float(v) for v in np.median(picture[:: max(1, high // 50), :: max(1, wide // 50)], axis=(0, 1))
    )
    level = cv2.warpAffine(picture, ahead, size, flags=cv2.INTER_CUBIC, borderValue=paper)
    return Straight(level, cv2.invertAffineTransform(ahead), turns, angle, scale)


def grey(picture: Any) -> Any:
    """Return the grey values of a picture, dark writing on light whatever it was."""
    found = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return WHITE - found if float(np.median(found[::4, ::4])) < 100 else found


def ink(greys: Any) -> Any:
    """Return where a picture is dark, as ones and zeros, its light evened out."""
    window = max(15, min(greys.shape) // 12 | 1)
    paper = cv2.blur(greys, (window, window))
    return ((greys < 190) & (greys.astype(np.int16) < paper.astype(np.int16) - 22)).astype(np.uint8)


def askew(greys: Any) -> float:
    """Return the angle in degrees that sets the lines level: the one at which rows of ink and of paper differ most."""
    high, wide = greys.shape
    share = min(1.0, SMALL / max(high, wide))
    dark = ink(
        cv2.resize(greys, None, fx=share, fy=share, interpolation=cv2.INTER_AREA) if share < 1 else greys
    )
    if dark.sum() < 50:
        return 0.0
    best = max(
        np.arange(-WIDEST_ANGLE, WIDEST_ANGLE + 0.1, 0.5), key=lambda angle: _contrast(dark, float(angle))
    )
    fine = max(np.arange(best - 0.5, best + 0.51, 0.1), key=lambda angle: _contrast(dark, float(angle)))
    gained = _contrast(dark, float(fine)) > 1.03 * _contrast(dark, 0.0)
    return round(float(fine), 1) if gained else 0.0


def _contrast(dark: Any, angle: float) -> float:
    high, wide = dark.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0)
    rows = cv2.warpAffine(dark * 255, turn, (wide, high), flags=cv2.INTER_LINEAR).sum(
        axis=1, dtype=np.float64
    )
    return float(((rows[1:] - rows[:-1]) ** 2).sum())
