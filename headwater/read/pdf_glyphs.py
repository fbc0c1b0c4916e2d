"""What PDFium tells of one character of a page: its code, its place, the size and turn of its type."""

import ctypes
import math
from typing import Any

from headwater.read.pdf_page import FARTHEST, PageShape

MOST_ASKED = 500
"""Characters of a page asked whether their font names them, and whether they are painted at all."""
QUARTER = math.pi / 2
SLANT = 0.12
"""Radians by which a line may lean and still count as level."""
LAID_OUT = frozenset({2, 9, 10, 13})
"""Control characters that PDFium writes itself, or that lay out text; any other is a code without a letter."""
UNPAINTED = 3
"""Text rendering mode 3 (ISO 32000-2, 9.3.6): neither filled nor stroked, as under a scanned page."""


class Glyphs:
    """The characters of a PDFium text page, asked one by one; `hidden` counts those beyond the page's edge,
    `vertical` tells that a line of upright characters one under the other has been met."""

    def __init__(self, text: Any, raw: Any, shape: PageShape) -> None:
        self.text, self.raw, self.shape = text, raw, shape
        self.hidden = 0
        self.vertical = False
        self.count = max(0, raw.FPDFText_CountChars(text))
        self._rect, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def code(self, index: int) -> int:
        """Return the UTF-16 unit or code point."""
        code: int = self.raw.FPDFText_GetUnicode(self.text, index)
        return code

    def is_generated(self, index: int) -> bool:
        """Tell whether PDFium made the character up: a space at a gap, a line break."""
        return bool(self.raw.FPDFText_IsGenerated(self.text, index) == 1)

    def edges(self, index: int, turn: int) -> tuple[float, float]:
        """Return where along its line the character begins and ends."""
        self.raw.FPDFText_GetLooseCharBox(self.text, index, ctypes.byref(self._rect))
        one, two = self.shape.along(turn, self._rect)
        if not -FARTHEST < one < FARTHEST or not -FARTHEST < two < FARTHEST:  # NaN is in no range
            return 0.0, 0.0
        return one, two

    def origin(self, index: int) -> tuple[float, float]:
        """Return the point of the base line at which the character is set, in user space."""
        self.raw.FPDFText_GetCharOrigin(self.text, index, ctypes.byref(self._x), ctypes.byref(self._y))
        x, y = self._x.value, self._y.value
        if not -FARTHEST < x < FARTHEST or not -FARTHEST < y < FARTHEST:
            return 0.0, 0.0
        return x, y

    def base(self, index: int, turn: int) -> float:
        """Return how far down the page, as it reads, the base line stands."""
        return self.shape.across(turn, *self.origin(index))

    def em(self, index: int) -> float:
        """Return the size of the type: the font's, as its text matrix scales it upwards."""
        matrix = self._matrix
        self.raw.FPDFText_GetMatrix(self.text, index, ctypes.byref(matrix))
        size = float(self.raw.FPDFText_GetFontSize(self.text, index)) * math.hypot(matrix.c, matrix.d)
        return size if 1.0 <= size < FARTHEST else 1.0

    def weight(self, index: int) -> int:
        """Return the weight of the font, 400 being normal."""
        return int(self.raw.FPDFText_GetFontWeight(self.text, index))

    def turn(self, index: int) -> int | None:
        """Return which way the type runs (0 to 3, as `PageShape`), or None if it runs aslant."""
        angle = float(self.raw.FPDFText_GetCharAngle(self.text, index))
        if not 0 <= angle < 7:
            return 0
        quarters = round(angle / QUARTER)
        if abs(angle - quarters * QUARTER) > SLANT:
            return None
        return quarters % 4  # PDFium counts clockwise

    def unmapped(self) -> float:
        """Return the share of the page's characters of which the font does not say what letters they are."""
        sample = range(0, self.count, max(1, self.count // MOST_ASKED))
        lost = sum(self._is_unmapped(index) for index in sample)
        return lost / len(sample) if sample else 0.0

    def unpainted(self) -> float:
        """Return the share of the page's characters that are not painted: a layer laid under or over an image."""
        raw = self.raw
        sample = range(0, self.count, max(1, self.count // (MOST_ASKED // 5)))
        found = total = 0
        for index in sample:
            thing = raw.FPDFText_GetTextObject(self.text, index)
            if thing:
                total += 1
                found += raw.FPDFTextObj_GetTextRenderMode(thing) == UNPAINTED
        return found / total if total else 0.0

    def _is_unmapped(self, index: int) -> bool:
        code = self.code(index)
        control = code < 32 and code not in LAID_OUT
        nameless = control or 0xE000 <= code <= 0xF8FF or code == 0xFFFD or code > 0xEFFFF
        return nameless or bool(self.raw.FPDFText_HasUnicodeMapError(self.text, index) == 1)
