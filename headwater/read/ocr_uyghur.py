"""What of a picture the Chinese and English models leave unread, given to Tesseract's Uyghur model.

Never to its Arabic one, which misreads Uyghur. Which writing a line is in is decided by what was read: by
letters of Arabic script that the model is sure of, and by what the other engine could not read there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import cv2
import numpy as np

from headwater.read import ocr_tesseract
from headwater.read.ocr_rapid import Line
from headwater.read.ocr_straight import ink
from headwater.read.ocr_tesseract import Guess

UYGHUR = "uig"
SURE = 0.55
"""How sure Tesseract must be of a line, over its letters, for it to be read as Uyghur."""
FEWEST_MARKS, LEAST_HIGH = 8, 5
"""Marks of ink of so many pixels' height that no line covers, from which there may be more writing."""
ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d5\u06ee-\u06ff]")
OTHER = re.compile(r"[^\W\d_\u0600-\u06ff]")
DASH = re.compile(r"(?<=\d)[|\[\]\\/l-]{1,3}(?=[\u0620-\u06d5])")
"""What the model makes of the dash between a number and the word it belongs to (2031-يىلى)."""
WORD_GAP = 0.5
"""Heights of a line within which ink belongs to the same word, if to no other."""
WHOLE_PAGE, ONE_BLOCK = 3, 6


def left_over(greys: Any, lines: Sequence[Line]) -> Any | None:
    """Return the picture without the lines that were read, or None if next to no ink is left."""
    rest = greys.copy()
    for line in lines:
        cv2.fillPoly(rest, [np.asarray(line.corners, dtype=np.int32)], 255)
    dark = ink(rest)
    for line in lines:
        cv2.fillPoly(dark, [np.asarray(line.corners, dtype=np.int32)], 0)
    count, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    high = max(dark.shape)
    marks = sum(
        LEAST_HIGH <= stats[i, cv2.CC_STAT_HEIGHT] < high // 8 and stats[i, cv2.CC_STAT_WIDTH] < high // 3
        for i in range(1, count)
    )
    return rest if marks >= FEWEST_MARKS else None


def read_uyghur(rest: Any) -> tuple[list[list[Guess]], int]:
    """Return the lines of Uyghur in what is left of a picture, and how many lines there are in no known writing."""
    best: tuple[float, list[list[Guess]], int] = (-1.0, [], 0)
    for mode in (WHOLE_PAGE, ONE_BLOCK):
        kept, lost = [], 0
        for line in _lines(ocr_tesseract.words(rest, UYGHUR, mode)):
            if is_uyghur(line):
                kept.append(line)
            elif sum(len(guess.text) for guess in line) > 3:
                lost += 1
        weight = sum(len(guess.text) * guess.sure for line in kept for guess in line)
        if weight > best[0]:
            best = weight, kept, lost
        if kept and not lost:
            break
    return best[1], best[2]


def is_uyghur(line: Sequence[Guess]) -> bool:
    """Tell whether a line is in Arabic letters of which the Uyghur model is sure."""
    text = "".join(guess.text for guess in line)
    arabic, other = len(ARABIC.findall(text)), len(OTHER.findall(text))
    letters = sum(len(guess.text) for guess in line)
    sure = sum(guess.sure * len(guess.text) for guess in line) / max(1, letters)
    return sure >= SURE and arabic >= 3 and arabic > 2 * other and arabic * 2 > letters


def whole(dark: Any, line: Sequence[Guess], at: int) -> Guess:
    """Return a word with its box made as wide as its ink, up to its neighbours: Tesseract's boxes lose a sign at
    either end of a number."""
    guess = line[at]
    middle = guess.left + guess.right
    before = [o.right + 1 for i, o in enumerate(line) if i != at and o.left + o.right < middle]
    after = [o.left - 1 for i, o in enumerate(line) if i != at and o.left + o.right >= middle]
    low = min(guess.left, max(before, default=0))
    high = max(guess.right, min(after, default=dark.shape[1]))
    columns = dark[max(0, guess.top) : guess.bottom].any(axis=0)
    reach = max(3, int(WORD_GAP * (guess.bottom - guess.top)))
    left, right = guess.left, guess.right
    while left > low and columns[max(low, left - reach) : left].any():
        left = max(low, left - reach) + int(columns[max(low, left - reach) : left].argmax())
    while right < high and columns[right : min(high, right + reach)].any():
        right = right + 1 + int(columns[right : min(high, right + reach)].nonzero()[0][-1])
    return guess._replace(left=left, right=right)


def mended(text: str) -> str:
    """Return a word with the dash after its number put right."""
    return DASH.sub("-", text)


def _lines(guesses: Sequence[Guess]) -> Iterator[list[Guess]]:
    for _, line in groupby(guesses, key=lambda guess: guess.line):
        yield _apart(list(line))


def _apart(line: list[Guess]) -> list[Guess]:
    """Cut boxes that reach over the word before them: Tesseract now and then draws one over half a line."""
    for at in range(1, len(line)):
        before, here = line[at - 1], line[at]
        if here.left < before.left < here.right:
            line[at] = here._replace(right=max(here.left + 1, before.left - 1))
    return line
