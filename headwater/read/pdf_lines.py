"""The lines of one PDF page: their words, where they stand, how large they are set."""

import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from headwater.read.html_flow import RAISED
from headwater.read.hyphens import BROKEN_WORD
from headwater.read.pdf_glyphs import Glyphs as Page
from headwater.read.pdf_links import Target, target_at
from headwater.read.pdf_rows import RTL, SMALL_GAP, WIDE_GAP, Glyphs, Row, Segment, Spot
from headwater.read.pdf_rtl import Placed, logical

ARTEFACTS = re.compile(r"[\ufb00-\ufdff\ufe70-\ufefc\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe4f]")
"""Presentation forms, ligatures, radicals and compatibility ideographs: glyphs that stand for letters
(Unicode 23.8, 18.1, 18.2). Full-width punctuation (FF00) is left: it is what was written."""
HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""What PDFium writes for a hyphen at which it saw a word broken over two lines."""
LINE_ENDS = frozenset({0x0A, 0x0D, 0x02, 0xFFFE})
"""PDFium writes no line break after such a hyphen."""
HAN = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
RAISED_BY = 0.2
ONE_LINE = 0.4
"""Sizes of type by which the base lines of one line may differ."""
SMALLER = 0.87
SAMPLES = 12
"""Characters of a line asked for their size and weight."""
BOLD = 600
ASIDE = 0.3
"""Share of a page's letters below which type that runs another way stands aside from the text."""
WIDE_DIGITS = 0.5
"""Ems between the comma of a number and its next digit from which the number has ended."""
TIGHT = 0.04
"""Ems below which there is no space between a letter and the next, whatever the file says."""


class Line(NamedTuple):
    """The characters of one PDFium line: the index of the first, and their codes."""

    start: int
    codes: list[int]
    turn: int | None


def page_rows(page: Page, targets: Sequence[Target] = ()) -> list[Row]:
    """Return the rows of a page in PDFium's order, neighbours on one base line joined; type that runs another
    way than most comes last."""
    found: list[Row] = []
    before: Row | None = None
    for line in _lines(page):
        for row in _rows(page, line, targets):
            if before is not None and (_beside(before, row) or _raised_mark(before, row)):
                before.extend(row)
                continue
            before = row
            found.append(row)
    found = _downwards(found)
    letters: Counter[int] = Counter()
    for row in found:
        letters[row.page[1]] += len(row.text)
    if len(letters) < 2:
        return found
    main = letters.most_common(1)[0][0]
    for row in found:
        row.aside = row.aside or letters[row.page[1]] < ASIDE * letters.total()
    return sorted(found, key=lambda row: (row.page[1] != main, row.page[1]))


def _downwards(rows: list[Row]) -> list[Row]:
    """Return the rows; where they mostly go up the page (PDFium tells lines shown sideways from the last), from
    the top down."""
    steps = [b.base - a.base for a, b in pairwise(rows) if a.page == b.page]
    up = sum(step < 0 for step in steps)
    return sorted(rows, key=lambda row: row.base) if up * 2 > len(steps) else rows


def _lines(page: Page) -> Iterator[Line]:
    """Yield PDFium's lines, cut where the type turns."""
    start, turn = 0, None
    codes: list[int] = []
    fresh = True
    for index in range(page.count):
        code = page.code(index)
        if code in LINE_ENDS:
            if code in HYPHENS:
                codes.append(code)
            if codes:
                yield Line(start, codes, turn)
            start, codes, fresh = index + 1, [], True
            continue
        if code == 32 and page.is_generated(index):
            fresh = True
        elif fresh and code > 32:
            now = page.turn(index)
            if codes and now != turn:
                if any(c > 32 for c in codes):
                    yield Line(start, codes, turn)
                start, codes = index, []
            turn, fresh = now, False
        codes.append(code)
    if codes:
        yield Line(start, codes, turn)


def _rows(page: Page, line: Line, targets: Sequence[Target]) -> Iterator[Row]:
    """Yield the row of a PDFium line, or the rows: it takes neighbouring cells for one line whose
    base lines differ by up to a size of the type."""
    start, codes = line.start, line.codes
    seen = [i for i, code in enumerate(codes) if (code > 32 and code != 0xA0) or code in HYPHENS]
    if not seen:
        return
    sample = [start + i for i in seen[:: max(1, len(seen) // SAMPLES)]]
    size = sorted(page.em(i) for i in sample)[len(sample) // 2]
    turn = _vertical(page, start, seen, size, codes[seen[0]]) if line.turn == 0 else line.turn
    aslant, turn = turn is None, turn or 0
    extent = page.shape.size(turn)
    places = {i: page.edges(start + i, turn) for i in seen}
    page.hidden += len(seen)
    seen = [i for i in seen if _on_page(places[i], extent[0])]
    places = {i: places[i] for i in seen}
    base = page.base(start + seen[len(seen) // 2], turn) if seen else -1.0
    if not 0 <= base <= extent[1] + size:
        return  # beyond the edge of the page: nobody sees it
    page.hidden -= len(seen)
    set_line = _Setting(page, start, codes, seen, places, size, turn, base, targets)
    rtl = sum(bool(RTL.match(chr(codes[i]))) for i in seen) * 2 > len(seen)
    segments = list(set_line.from_right() if rtl else set_line.from_left())
    heavy = sum(page.weight(i) >= BOLD for i in sample)
    bold = heavy * 4 >= len(sample) * 3  # the font of a few foreign characters may call itself bold
    for level, same in groupby(segments, key=_Level(base, size)):
        parts = [s for s, _ in same]
        yield Row((page.shape.number, turn), level, size, bold, *extent, parts, aside=aslant)


class _Setting:
    """One line being set into segments."""

    def __init__(
        self, page: Page, start: int, codes: list[int], seen: Sequence[int],
        places: dict[int, tuple[float, float]], size: float, turn: int, base: float, targets: Sequence[Target],
    ) -> None:  # fmt: skip
        self.page, self.start, self.codes, self.seen, self.places = page, start, codes, seen, places
        self.size, self.turn, self.base, self.targets = size, turn, base, targets

    def from_right(self) -> Iterator[tuple[Segment, float]]:
        """Yield the segments of a right-to-left line, in reading order."""
        chars = []
        spaces = []
        for i, code in enumerate(self.codes):
            if i in self.places:
                letters = _letters([code])
                chars.append(Placed(letters, *self.places[i]))
            elif code in {32, 0xA0} and i:
                spaces.append(self.page.shape.reading(self.turn, *self.page.origin(self.start + i))[0])
        for text, ordered in logical([c for c in chars if c.char], self.size, spaces, WIDE_GAP):
            edges = array("f")
            letters = "".join(c.char for c in ordered)
            for char in ordered:
                _share(edges, char.left, char.right, len(char.char))
            yield self._made(text, letters, edges, self.base), self.base

    def from_left(self) -> Iterator[tuple[Segment, float]]:
        """Cut a line at wide gaps; give each part with its base line."""
        self._raise()
        before = self.seen[0]
        words = [before]
        for index in self.seen[1:]:
            if index > before + 1:
                one, two = self.places[before], self.places[index]
                gap = max(two[0] - one[1], one[0] - two[1])
                if gap > WIDE_GAP * self.size:
                    yield self._segment(words)
                    words = []
                elif self._spaced(before, index, gap):
                    words.append(before + 1)
            words.append(index)
            before = index
        yield self._segment(words)

    def _spaced(self, before: int, index: int, gap: float) -> bool:
        """Tell whether the white space between two characters is meant: PDFium makes some up at small gaps,
        and some files write a space after each ideograph."""
        made_up = self.page.is_generated(self.start + before + 1)
        if not made_up:
            return True
        one, two = self.codes[before], self.codes[index]
        if _han(one) and _han(two):
            return gap >= SMALL_GAP * self.size
        if _han(one) or _han(two):
            return (
                gap >= 1.2 * SMALL_GAP * self.size
            )  # less is set between Han and Latin by the layout (CSS Text 4, 8.1)
        if chr(one) in ",." and chr(two).isdigit() and before and chr(self.codes[before - 1]).isdigit():
            return gap > WIDE_DIGITS * self.size  # 4,063 set letter by letter is one number
        return gap > TIGHT * self.size

    def _segment(self, words: Sequence[int]) -> tuple[Segment, float]:
        """Make a segment of the characters at these places, white space among them."""
        parts: list[str] = []
        letters: list[str] = []
        edges = array("f")
        at = 0
        while at < len(words):
            index = words[at]
            code = self.codes[index]
            pair = [code]
            if 0xD800 <= code < 0xDC00 and at + 1 < len(words):
                pair.append(self.codes[words[at + 1]])
            at += len(pair)
            if index not in self.places:
                parts.append(" ")
                continue
            shown = _letters(pair)
            parts.append(shown)
            letters.append(shown)
            _share(edges, *self.places[index], len(shown))
        level = self.page.base(self.start + words[0], self.turn)
        if abs(level - self.base) <= ONE_LINE * self.size:
            level = self.base
        return self._made("".join(parts), "".join(letters), edges, level), level

    def _made(self, text: str, letters: str, edges: "array[float]", base: float) -> Segment:
        spot = Spot(self.page.shape, self.turn, base, self.size)
        links = tuple(target_at(self.targets, spot, edges)) if self.targets else ()
        glyphs = [Glyphs(spot, letters, edges, links)] if letters else []
        return Segment(text, min(edges, default=0.0), max(edges, default=0.0), glyphs)

    def _raise(self) -> None:
        """Turn the small raised digits of a note mark into raised characters: 4,063 with note 1 is 4,063¹."""
        for i in self.seen:
            if (
                48 <= self.codes[i] <= 57
                and self.page.em(self.start + i) < SMALLER * self.size
                and self.page.base(self.start + i, self.turn) < self.base - RAISED_BY * self.size
            ):
                self.codes[i] = ord(chr(self.codes[i]).translate(RAISED))


class _Level:
    """Names the base line of a segment: that of the segment before, unless it is clearly another."""

    def __init__(self, base: float, size: float) -> None:
        self.base, self.size = base, size

    def __call__(self, placed: tuple[Segment, float]) -> float:
        if abs(placed[1] - self.base) > ONE_LINE * self.size:
            self.base = placed[1]
        return self.base


def _vertical(page: Page, start: int, seen: Sequence[int], size: float, code: int) -> int:
    """Return 1 for upright characters set one under the other (vertical Chinese), else 0; a character alone is
    set as those before it."""
    if len(seen) < 2:
        return int(page.vertical and _han(code))
    first, last = page.origin(start + seen[0]), page.origin(start + seen[-1])
    down = first[1] - last[1] > 0.6 * size * (len(seen) - 1)
    down = down and abs(first[0] - last[0]) < 0.5 * size
    page.vertical = page.vertical or (down and len(seen) > 2)
    return int(down)


def _on_page(place: tuple[float, float], extent: float) -> bool:
    return -1 <= (place[0] + place[1]) / 2 <= extent + 1


def _share(edges: "array[float]", left: float, right: float, letters: int) -> None:
    """Share the place of a glyph among the letters that it stands for: three for a ligature ffi."""
    if letters == 1:
        edges.append(left)
        edges.append(right)
        return
    step = (right - left) / letters if letters else 0.0
    for number in range(letters):
        edges.extend((left + number * step, left + (number + 1) * step))


def _beside(before: Row, row: Row) -> bool:
    """Tell whether a row goes on where the one before ends; a raised note mark may come between."""
    if before.page != row.page or before.aside != row.aside:
        return False
    if abs(before.base - row.base) > ONE_LINE * max(before.size, row.size):
        return False
    return row.left > before.right - 0.3 * row.size or row.right < before.left + 0.3 * row.size


def _raised_mark(before: Row, row: Row) -> bool:
    """Tell whether a row is the mark of a note that PDFium told as a line of its own; make its digits raised."""
    text = row.text
    mark = (
        len(text) <= 3 and text.isdecimal() and row.size < SMALLER * before.size and before.page == row.page
    )
    high = RAISED_BY * before.size < before.base - row.base < before.size
    if not (mark and high and -0.3 < (row.left - before.right) / before.size < 0.6):
        return False
    raised = text.translate(RAISED)
    row.segments[0].text = raised
    row.segments[0].glyphs = [run._replace(letters=run.letters.translate(RAISED)) for run in row.glyphs]
    return True


def _han(code: int) -> bool:
    return bool(HAN.match(chr(code)))


def _letters(codes: Sequence[int]) -> str:
    return _letter(codes[0]) if len(codes) == 1 else _folded(codes)


@lru_cache(maxsize=8_192)
def _letter(code: int) -> str:
    return _folded((code,))


def _folded(codes: Sequence[int]) -> str:
    """Return the letters of one glyph (a UTF-16 pair or a code point), artefacts folded to what they stand for."""
    if codes[0] in HYPHENS:
        return BROKEN_WORD
    text = "".join(chr(c) if c <= 0x10FFFF else "\ufffd" for c in codes)
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = ARTEFACTS.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
    return re.sub(r"[\x00-\x1f\x7f\s\ufffe\uffff]", "", text)
