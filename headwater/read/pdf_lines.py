"""The lines of one PDF page: their words, where they stand, how large they are set."""

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import Any

from headwater.read.html_flow import RAISED
from headwater.read.hyphens import BROKEN_WORD
from headwater.read.pdf_rtl import Placed, logical

ARTEFACTS = re.compile(r"[\ufb00-\ufdff\ufe70-\ufefc\u2e80-\u2fd5]")
"""Presentation forms, ligatures and radicals: glyphs that stand for letters (Unicode 23.8, 18.1)."""
HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""What PDFium writes for a hyphen at which it saw a word broken over two lines."""
LINE_ENDS = frozenset({0x0A, 0x0D, 0x02, 0xFFFE})
"""PDFium writes no line break after such a hyphen."""
RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
HAN = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
WIDE_GAP = 1.0
"""Ems between words from which they may stand in different columns of a table."""
SMALL_GAP = 0.15
RAISED_BY = 0.2
ONE_LINE = 0.4
"""Sizes of type by which the base lines of one line may differ."""
SMALLER = 0.87
MOST_ASKED = 500
"""Characters of a page asked whether their font names them."""
SAMPLES = 12
"""Characters of a line asked for their size and weight."""
BOLD = 600


@dataclass(slots=True)
class Segment:
    """Words of a row with no wide gap in them."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Row:
    """What stands on one base line. Lengths in points; `base` is measured from the top of the page;
    `size` is the size of the type. A row of a table made of `lines` reaches `depth` up from `base`."""

    page: int
    base: float
    size: float
    bold: bool
    page_width: float
    page_height: float
    segments: list[Segment] = field(default_factory=list)
    depth: float = 0.0
    lines: tuple["Row", ...] = ()

    @property
    def text(self) -> str:
        """The row's words, segments joined by a space."""
        return " ".join(s.text for s in self.segments)

    @property
    def left(self) -> float:
        """The edge at which reading starts; of a right-to-left row the right one, mirrored."""
        if self.rtl:
            return self.page_width - max(s.right for s in self.segments)
        return min(s.left for s in self.segments)

    @property
    def right(self) -> float:
        """The edge at which reading ends, mirrored as `left`."""
        if self.rtl:
            return self.page_width - min(s.left for s in self.segments)
        return max(s.right for s in self.segments)

    @property
    def rtl(self) -> bool:
        """Tell whether most letters run from right to left."""
        return is_rtl(self.segments[0].text)

    def extend(self, other: "Row") -> None:
        """Add what follows on the same base line: into the last segment, or as one of its own."""
        last, first = self.segments[-1], other.segments[0]
        gap = max(first.left - last.right, last.left - first.right)
        if gap > WIDE_GAP * self.size:
            self.segments += other.segments
            return
        space = " " if gap > SMALL_GAP * self.size and first.text[:1] not in "⁰¹²³⁴⁵⁶⁷⁸⁹" else ""
        last.text += space + first.text
        last.left, last.right = min(last.left, first.left), max(last.right, first.right)
        self.segments += other.segments[1:]


def is_rtl(text: str) -> bool:
    """Tell whether most letters of a text run from right to left."""
    found = len(RTL.findall(text)) if RTL.search(text) else 0
    return found > 0 and found * 2 > sum(c.isalpha() for c in text)


class Page:
    """The characters of a PDFium text page."""

    def __init__(self, text: Any, raw: Any, number: int, size: tuple[float, float]) -> None:
        self.text, self.raw = text, raw
        self.number, self.size = number, size

    def unmapped(self) -> float:
        """Return the share of the page's characters of which the font does not say what letters they are."""
        count = self.raw.FPDFText_CountChars(self.text)
        sample = range(0, count, max(1, count // MOST_ASKED))
        lost = sum(self._is_unmapped(index) for index in sample)
        return lost / len(sample) if sample else 0.0

    def _is_unmapped(self, index: int) -> bool:
        code = self.raw.FPDFText_GetUnicode(self.text, index)
        nameless = code == 0 or 0xE000 <= code <= 0xF8FF or code == 0xFFFD
        return nameless or bool(self.raw.FPDFText_HasUnicodeMapError(self.text, index) == 1)

    def rows(self) -> Iterator[Row]:
        """Yield the rows in PDFium's order, neighbours on one base line joined."""
        before: Row | None = None
        for start, codes in self._lines():
            for row in self._rows(start, codes):
                if before is not None and _beside(before, row):
                    before.extend(row)
                    continue
                if before is not None:
                    yield before
                before = row
        if before is not None:
            yield before

    def _lines(self) -> Iterator[tuple[int, list[int]]]:
        unicode_of, text = self.raw.FPDFText_GetUnicode, self.text
        start = 0
        codes: list[int] = []
        for index in range(self.raw.FPDFText_CountChars(text)):
            code = unicode_of(text, index)
            if code in LINE_ENDS:
                if code in HYPHENS:
                    codes.append(code)
                if codes:
                    yield start, codes
                start, codes = index + 1, []
            else:
                codes.append(code)
        if codes:
            yield start, codes

    def _rows(self, start: int, codes: list[int]) -> Iterator[Row]:
        """Yield the row of a PDFium line, or the rows: it takes neighbouring cells for one line whose
        base lines differ by up to a size of the type."""
        seen = [i for i, code in enumerate(codes) if (code > 32 and code != 0xA0) or code in HYPHENS]
        if not seen:
            return
        middle = start + seen[len(seen) // 2]
        sample = [start + i for i in seen[:: max(1, len(seen) // SAMPLES)]]
        size = sorted(self._em(i) for i in sample)[len(sample) // 2]
        if sum(bool(RTL.match(chr(codes[i]))) for i in seen) * 2 > len(seen):
            chars = [Placed(_text([codes[i]]), *self._edges(start + i)) for i in seen]
            spaces = sum(1 for one, two in pairwise(seen) if two > one + 1)
            segments = [
                (
                    Segment(
                        logical(chars, size, spaces), min(c.left for c in chars), max(c.right for c in chars)
                    ),
                    self._base(middle),
                )
            ]
        else:
            self._raise(start, codes, seen, size, self._base(middle))
            segments = list(self._segments(start, codes, seen, size))
        heavy = sum(self.raw.FPDFText_GetFontWeight(self.text, i) >= BOLD for i in sample)
        bold = heavy * 4 >= len(sample) * 3  # the font of a few foreign characters may call itself bold
        for base, same in groupby(segments, key=_Level(self._base(middle), size)):
            yield Row(self.number, self.size[1] - base, size, bold, *self.size, [s for s, _ in same])

    def _raise(self, start: int, codes: list[int], seen: Sequence[int], size: float, base: float) -> None:
        """Turn the small raised digits of a note mark into raised characters: 4,063 with note 1 is 4,063¹."""
        for i in seen:
            if (
                48 <= codes[i] <= 57
                and self._em(start + i) < SMALLER * size
                and self._base(start + i) > base + RAISED_BY * size
            ):
                codes[i] = ord(chr(codes[i]).translate(RAISED))

    def _segments(
        self, start: int, codes: list[int], seen: Sequence[int], em: float
    ) -> Iterator[tuple[Segment, float]]:
        """Cut a line at wide gaps; give each part with its base line. Only at spaces are edges asked for: PDFium writes one at every gap."""
        left = before = seen[0]
        words = [codes[left]]
        for index in seen[1:]:
            if index > before + 1:
                one, two = self._edges(start + before), self._edges(start + index)
                gap = max(two[0] - one[1], one[0] - two[1])
                tight = gap < SMALL_GAP * em and _han(codes[before]) and _han(codes[index])
                if gap > WIDE_GAP * em:
                    yield self._segment(start, words, left, before)
                    words, left = [], index
                elif not (tight and self.raw.FPDFText_IsGenerated(self.text, start + before + 1)):
                    words += [c if c > 31 else 32 for c in codes[before + 1 : index]]
            words.append(codes[index])
            before = index
        yield self._segment(start, words, left, before)

    def _segment(self, start: int, words: list[int], first: int, last: int) -> tuple[Segment, float]:
        one, two = self._edges(start + first), self._edges(start + last)
        return Segment(_text(words), min(one[0], two[0]), max(one[1], two[1])), self._base(start + first)

    def _edges(self, index: int) -> tuple[float, float]:
        box = self.raw.FS_RECTF()
        self.raw.FPDFText_GetLooseCharBox(self.text, index, ctypes.byref(box))
        return box.left, box.right

    def _base(self, index: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self.raw.FPDFText_GetCharOrigin(self.text, index, ctypes.byref(x), ctypes.byref(y))
        return y.value

    def _em(self, index: int) -> float:
        """Return the size of the type: the font's, as its text matrix scales it upwards."""
        matrix = self.raw.FS_MATRIX()
        self.raw.FPDFText_GetMatrix(self.text, index, ctypes.byref(matrix))
        return max(
            1.0, float(self.raw.FPDFText_GetFontSize(self.text, index)) * math.hypot(matrix.c, matrix.d)
        )


class _Level:
    """Names the base line of a segment: that of the segment before, unless it is clearly another."""

    def __init__(self, base: float, size: float) -> None:
        self.base, self.size = base, size

    def __call__(self, placed: tuple[Segment, float]) -> float:
        if abs(placed[1] - self.base) > ONE_LINE * self.size:
            self.base = placed[1]
        return self.base


def _beside(before: Row, row: Row) -> bool:
    """Tell whether a row goes on where the one before ends; a raised note mark may come between."""
    if abs(before.base - row.base) > ONE_LINE * max(before.size, row.size):
        return False
    return row.left > before.right - 0.3 * row.size or row.right < before.left + 0.3 * row.size


def _han(code: int) -> bool:
    return bool(HAN.match(chr(code)))


def _text(codes: Sequence[int]) -> str:
    """Return the characters of these UTF-16 units or code points, glyph artefacts folded to letters."""
    parts = [chr(c) if c <= 0x10FFFF else "\ufffd" for c in codes]
    if parts and codes[-1] in HYPHENS:
        parts[-1] = BROKEN_WORD
    text = "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = ARTEFACTS.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
    return re.sub(r"[\x00-\x1f\x7f\ufffe\uffff]", "", text)
