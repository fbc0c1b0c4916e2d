"""A line that runs from right to left, put into reading order by where its characters stand.

PDFium gives some words of such a line reversed (each show-text operation is judged alone), so its
order is not used: characters are taken from right to left, and runs of digits and Latin letters
back from left to right (the visual reordering of UAX 9, undone).
"""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

LEAST_GAP = 0.05
"""Ems between two characters below which no word ends."""
LAM, ALEFS = "\u0644", frozenset("\u0627\u0622\u0623\u0625")
BETWEEN_DIGITS = frozenset(".,:/\u066b\u066c%")


class Placed(NamedTuple):
    """A visible character and its edges, in points."""

    char: str
    left: float
    right: float


def logical(chars: Sequence[Placed], em: float, spaces: int) -> str:
    """Return the text of one right-to-left line in reading order.

    `spaces` is the number of gaps between words that PDFium counts in it, wherever it puts them:
    the widest gaps are those.
    """
    ordered = sorted(lam_first(list(chars)), key=lambda c: -(c.left + c.right))
    gaps = sorted(((ordered[i - 1].left - c.right, i) for i, c in enumerate(ordered) if i), reverse=True)
    breaks = {i for gap, i in gaps[:spaces] if gap > LEAST_GAP * em}
    parts: list[str] = []
    for index, char in enumerate(ordered):
        if index in breaks:
            parts.append(" ")
        parts.append(char.char)
    return "".join(_runs(parts))


def _runs(parts: Sequence[str]) -> list[str]:
    """Turn runs of left-to-right characters round: they were collected from their end."""
    done: list[str] = []
    run: list[str] = []
    for index, part in enumerate(parts):
        if _ltr(part) or (run and _joins(parts, index)):
            run.append(part)
            continue
        done += reversed(run)
        run = []
        done.append(part)
    return done + run[::-1]


def _ltr(char: str) -> bool:
    return unicodedata.bidirectional(char[0]) in {"L", "EN", "AN"}


def _joins(parts: Sequence[str], index: int) -> bool:
    """Tell whether a mark or space stands inside a run: 3,052.5 or two Latin words."""
    after = parts[index + 1] if index + 1 < len(parts) else ""
    if not after or not _ltr(after):
        return False
    before = parts[index - 1]
    if parts[index] in BETWEEN_DIGITS:
        return before.isdigit() and after.isdigit()
    return parts[index] in " -" and before.isascii() and before.isalpha() and after.isalpha()


def lam_first(chars: list[Placed]) -> list[Placed]:
    """Order the two letters of a lam-alef ligature, which share one place, lam to the right."""
    for i in range(len(chars) - 1):
        one, two = chars[i], chars[i + 1]
        if abs(one.left - two.left) < 0.1 and {one.char, two.char} & ALEFS and LAM in {one.char, two.char}:
            middle = (one.left + one.right) / 2
            alef = next(c.char for c in (one, two) if c.char != LAM)
            chars[i], chars[i + 1] = Placed(LAM, middle, one.right), Placed(alef, one.left, middle)
    return chars
