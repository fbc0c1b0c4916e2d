"""Words read off the picture of a page, as rows: where a reader of images may put what it sees."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from headwater.read.pdf_page import PageShape
from headwater.read.pdf_places import ASCENT
from headwater.read.pdf_rows import Glyphs, Row, Segment, Spot, is_rtl


class Seen(NamedTuple):
    """One word or line seen on a page: its box in points from the top left corner of the page as shown, and
    how sure the reader is of it (0 to 1). Words come in reading order."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float = 1.0


def rows_of_words(words: Sequence[Seen], shape: PageShape) -> list[Row]:
    """Return the words as rows, those that follow each other on one line joined."""
    turn = (-shape.rotate) % 4
    extent = shape.size(turn)
    rows: list[Row] = []
    for word in words:
        text = " ".join(word.text.split())
        if not text:
            continue
        size = max(1.0, (word.bottom - word.top) * 0.9)
        base = word.top + ASCENT * size
        segment = _segment(text, word, Spot(shape, turn, base, size))
        row = Row((shape.number, turn), base, size, False, *extent, [segment])
        last = rows[-1] if rows else None
        if last is not None and abs(last.base - base) < 0.5 * max(size, last.size):
            row.base, row.size = last.base, last.size
            last.extend(row)
        else:
            rows.append(row)
    return rows


def _segment(text: str, word: Seen, spot: Spot) -> Segment:
    letters = "".join(text.split())
    edges = array("f")
    step = (word.right - word.left) / len(text)
    for number, char in enumerate(text):
        if not char.isspace():
            one, two = word.left + number * step, word.left + (number + 1) * step
            if is_rtl(text):
                one, two = word.right - (number + 1) * step, word.right - number * step
            edges.extend((one, two))
    return Segment(text, word.left, word.right, [Glyphs(spot, letters, edges)])
