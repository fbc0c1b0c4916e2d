"""Lines cut out of a picture, and set one under the other at one height for a second engine to read.

Tesseract reads lines of one size on a page of nothing else best; and its answer cannot be joined to the wrong line.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from headwater.read import ocr_tesseract
from headwater.read.ocr_straight import grey

HEIGHT = 48
"""Pixels of a line; the Chinese models of Tesseract misread smaller type."""
GAP = 28
MARGIN = 30
AT_ONCE = 60
WIDEST = 4000
ONE_BLOCK = 6
"""Tesseract's page segmentation mode for one block of text in lines."""


def cut(picture: Any, corners: Any) -> Any:
    """Return what stands within four corners (from the top left one clockwise), level, `HEIGHT` pixels high."""
    quad = np.asarray(corners, dtype=np.float32)
    wide = max(_far(quad[0], quad[1]), _far(quad[2], quad[3]), 1.0)
    high = max(_far(quad[0], quad[3]), _far(quad[1], quad[2]), 1.0)
    size = (int(min(WIDEST, max(8.0, wide * HEIGHT / high))), HEIGHT)
    into = np.array([[0, 0], [size[0], 0], [size[0], HEIGHT], [0, HEIGHT]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(quad, into)
    return cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def _far(one: Any, two: Any) -> float:
    return float(np.linalg.norm(one - two))


def with_paper(strip: Any) -> Any:
    """Return a strip with paper at both ends: engines miss a sign that touches the edge."""
    paper = tuple(float(value) for value in np.percentile(strip.reshape(-1, strip.shape[-1]), 90, axis=0))
    return cv2.copyMakeBorder(strip, 4, 4, HEIGHT // 2, HEIGHT // 2, cv2.BORDER_CONSTANT, value=paper)


def read_again(strips: Sequence[Any], language: str) -> list[str]:
    """Return what Tesseract reads in each line, "" where it reads nothing."""
    found: list[str] = []
    for start in range(0, len(strips), AT_ONCE):
        found += _read(strips[start : start + AT_ONCE], language)
    return found


def _read(strips: Sequence[Any], language: str) -> list[str]:
    step = HEIGHT + GAP
    sheet = np.full((GAP + step * len(strips), max(s.shape[1] for s in strips) + 2 * MARGIN), 255, np.uint8)
    for number, strip in enumerate(strips):
        top = GAP + number * step
        sheet[top : top + HEIGHT, MARGIN : MARGIN + strip.shape[1]] = grey(strip)
    lines: list[list[str]] = [[] for _ in strips]
    for word in ocr_tesseract.words(sheet, language, ONE_BLOCK):
        number = int(((word.top + word.bottom) / 2 - GAP / 2) // step)
        if 0 <= number < len(lines):
            lines[number].append(word.text)
    return [" ".join(words) for words in lines]
