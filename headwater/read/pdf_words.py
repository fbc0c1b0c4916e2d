"""Words read off the picture of a page, as rows: where a reader of images may put what it sees."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from headwater.read.pdf_page import PageShape
from headwater.read.pdf_places import ASCENT, DESCENT
from headwater.read.pdf_rows import Glyphs, Row, Segment, Spot, is_rtl

Box = tuple[float, float, float, float]


class Part(NamedTuple):
    """A stretch of a line: its place in the line's text, its box as shown, how sure the reader is of it (0 to 1),
    why it is doubted ("" if it is not), and where its characters begin and the last ends (empty: they are as
    wide as each other)."""

    start: int
    end: int
    box: Box
    sure: float = 1.0
    doubt: str = ""
    edges: tuple[float, ...] = ()


class Seen(NamedTuple):
    """One word or line seen on a page: its box in points from the top left corner of the page as shown, and
    how sure the reader is of it (0 to 1). Words come in reading order.

    Where the page lies askew or on its side, the box is that of the line set straight, and its `parts` stand
    where they are seen; `turn` is the way that the line runs (`pdf_page`), along which all boxes are measured.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float = 1.0
    parts: tuple[Part, ...] = ()
    turn: int = 0


def rows_of_words(words: Sequence[Seen], shape: PageShape) -> list[Row]:
    """Return the words as rows, those that follow each other on one line joined."""
    rows: list[Row] = []
    for word in words:
        if not word.text.strip():
            continue
        turn = (word.turn - shape.rotate) % 4
        extent = shape.size(turn)
        size = max(1.0, (word.bottom - word.top) * 0.9)
        base = word.top + ASCENT * size
        row = Row((shape.number, turn), base, size, False, *extent, [_segment(word, shape, turn)])
        last = rows[-1] if rows else None
        if last is not None and abs(last.base - base) < 0.5 * max(size, last.size):
            row.base, row.size = last.base, last.size
            last.extend(row)
        else:
            rows.append(row)
    return rows


def _segment(word: Seen, shape: PageShape, turn: int) -> Segment:
    whole = (word.left, word.top, word.right, word.bottom)
    parts = word.parts or (Part(0, len(word.text), whole, word.sure),)
    runs = [_glyphs(word.text[part.start : part.end], part, shape, turn) for part in parts]
    return Segment(" ".join(word.text.split()), word.left, word.right, runs)


def _glyphs(text: str, part: Part, shape: PageShape, turn: int) -> Glyphs:
    left, top, right, bottom = part.box
    size = max(1.0, (bottom - top) / (ASCENT + DESCENT))
    spot = Spot(shape, turn, top + ASCENT * size, size)
    step = (right - left) / len(text)
    falls = is_rtl(text)
    edges = array("f")
    for number, char in enumerate(text):
        if char.isspace():
            continue
        if len(part.edges) == len(text) + 1:
            one, two = part.edges[number], max(part.edges[number], part.edges[number + 1])
        elif falls:
            one, two = right - (number + 1) * step, right - number * step
        else:
            one, two = left + number * step, left + (number + 1) * step
        edges.extend((one, two))
    return Glyphs(spot, "".join(text.split()), edges, (), part.sure, part.doubt)
