"""The lines of one PDF page: their words, where they stand, how large they are set."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

ARTEFACTS = re.compile(r"[\ufb00-\ufdff\ufe70-\ufefc\u2e80-\u2fd5]")
"""Presentation forms, ligatures and radicals: glyphs that stand for letters (Unicode 23.8, 18.1)."""
HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""What PDFium writes for a hyphen at which it saw a word broken over two lines."""
BROKEN_WORD = "\u00ad"
RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
WIDE_GAP = 1.6
"""Ems between words from which they stand in different columns of a table."""
HAN = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(slots=True)
class Segment:
    """Words of a row with no wide gap in them."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Row:
    """What stands on one base line. Lengths in points, `top` measured from the top of the page;
    `size` is the height of the set type."""

    page: int
    top: float
    bottom: float
    size: float
    bold: bool
    page_width: float
    page_height: float
    segments: list[Segment] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The row's words, segments joined by a space."""
        return " ".join(s.text for s in self.segments)

    @property
    def left(self) -> float:
        """The edge at which reading starts: the left one, or for a right-to-left row the right one, mirrored."""
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
        text = self.segments[0].text
        return len(RTL.findall(text)) * 2 > len(text)


def page_rows(text: Any, raw: Any, page: int, size: tuple[float, float]) -> Iterator[Row]:
    """Yield the rows of a PDFium text page in its order, lines on one base line joined."""
    before: Row | None = None
    for start, end in _spans(text, raw):
        row = _row(text, raw, start, end, page, size)
        if row is None:
            continue
        if before is not None and _beside(before, row):
            before.segments += row.segments
            continue
        if before is not None:
            yield before
        before = row
    if before is not None:
        yield before


def _beside(before: Row, row: Row) -> bool:
    level = abs(before.bottom - row.bottom) < 0.35 * min(before.size, row.size)
    return level and (row.left > before.right - 1 or row.right < before.left + 1)


def _spans(text: Any, raw: Any) -> Iterator[tuple[int, int]]:
    start, count = 0, raw.FPDFText_CountChars(text)
    for index in range(count):
        if raw.FPDFText_GetUnicode(text, index) in {10, 13}:
            if index > start:
                yield start, index
            start = index + 1
    if count > start:
        yield start, count


def _row(text: Any, raw: Any, start: int, end: int, page: int, size: tuple[float, float]) -> Row | None:
    codes = [raw.FPDFText_GetUnicode(text, i) for i in range(start, end)]
    seen = [i for i, code in enumerate(codes) if code > 32 and code != 0xA0]
    if not seen:
        return None
    boxes = {i: _box(text, raw, start + i) for i in {seen[0], seen[-1], seen[len(seen) // 2]}}
    middle = boxes[seen[len(seen) // 2]]
    segments = list(_segments(text, raw, start, codes, seen))
    weight = raw.FPDFText_GetFontWeight(text, start + seen[len(seen) // 2])
    height = middle[3] - middle[2]
    return Row(page, size[1] - middle[3], size[1] - middle[2], max(height, 1.0), weight >= 600, *size, segments)


def _segments(text: Any, raw: Any, start: int, codes: list[int], seen: list[int]) -> Iterator[Segment]:
    """Cut a line at wide gaps. Only at spaces are boxes asked for: PDFium writes one at every gap."""
    first = seen[0]
    words = [codes[first]]
    left = before = first
    for index in seen[1:]:
        if index == before + 1:
            words.append(codes[index])
        else:
            one, two = _box(text, raw, start + before), _box(text, raw, start + index)
            gap, em = max(two[0] - one[1], one[0] - two[1]), max(one[3] - one[2], 1.0)
            if gap > WIDE_GAP * em:
                yield _segment(text, raw, start, words, left, before)
                words, left = [], index
            elif not (gap < 0.15 * em and _han(codes[before]) and _han(codes[index]) and raw.FPDFText_IsGenerated(text, start + before + 1)):
                words += [c if c > 31 else 32 for c in codes[before + 1 : index]]
            words.append(codes[index])
        before = index
    yield _segment(text, raw, start, words, left, before)


def _segment(text: Any, raw: Any, start: int, codes: list[int], first: int, last: int) -> Segment:
    one, two = _box(text, raw, start + first), _box(text, raw, start + last)
    return Segment(_text(codes), min(one[0], two[0]), max(one[1], two[1]))


def _han(code: int) -> bool:
    return bool(HAN.match(chr(code)))


def _box(text: Any, raw: Any, index: int) -> tuple[float, float, float, float]:
    """Return left, right, bottom, top of a character with its font's ascent and descent."""
    box = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
        return 0.0, 0.0, 0.0, 0.0
    return box.left, box.right, box.bottom, box.top


def _text(codes: list[int]) -> str:
    """Return the characters of these UTF-16 units or code points, glyph artefacts folded to letters."""
    parts = [chr(c) if c <= 0x10FFFF else "\ufffd" for c in codes]
    if parts and codes[-1] in HYPHENS:
        parts[-1] = BROKEN_WORD
    text = "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = ARTEFACTS.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
    return re.sub(r"[\x00-\x1f\x7f\ufffe\uffff]", "", text)
