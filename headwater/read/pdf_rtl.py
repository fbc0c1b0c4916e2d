"""A line that runs from right to left, put into reading order by where its characters stand.

PDFium gives some words of such a line reversed (each show-text operation is judged alone), so its
order is not used: characters are taken from right to left, and runs of digits and Latin letters
back from left to right (the visual reordering of UAX 9, undone).
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

LEAST_GAP = 0.05
"""Ems between two characters below which no word ends."""
SURE_GAP = 0.4
"""Ems between two characters from which a word has ended, whatever the file says."""
LAM, ALEFS = "\u0644", frozenset("\u0627\u0622\u0623\u0625")
BETWEEN_DIGITS = frozenset(".,:/\u066b\u066c%")
PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "（": "）", "《": "》"}
MIRROR = str.maketrans({**PAIRS, **{closing: opening for opening, closing in PAIRS.items()}})
OPENING = {closing: opening for opening, closing in PAIRS.items()}


class Placed(NamedTuple):
    """A visible character and its edges, in points."""

    char: str
    left: float
    right: float


def logical(
    chars: Sequence[Placed], em: float, spaces: Sequence[float], wide: float
) -> Iterator[tuple[str, list[Placed]]]:
    """Yield the parts of one right-to-left line between gaps of `wide` ems: the text, and its characters.

    `spaces` are the places at which PDFium says a space is; it tells them by the edge of a neighbour.
    """
    ordered = sorted(lam_first(list(chars)), key=lambda c: -(c.left + c.right))
    breaks = _breaks(ordered, em, spaces)
    start = 0
    for index in range(1, len(ordered) + 1):
        last = index == len(ordered)
        if last or ordered[index - 1].left - ordered[index].right > wide * em:
            if start < index:
                yield _part(ordered[start:index], {b - start for b in breaks})
            start = index


def _part(ordered: Sequence[Placed], breaks: set[int]) -> tuple[str, list[Placed]]:
    parts: list[Placed] = []
    for index, char in enumerate(ordered):
        if index and index in breaks:
            parts.append(Placed(" ", char.right, char.right))
        parts.append(char)
    done = _runs(parts)
    text = "".join(p.char for p in done)
    mirrored = text.translate(MIRROR)
    if _unpaired(mirrored) < _unpaired(text):
        done = [Placed(p.char.translate(MIRROR), p.left, p.right) for p in done]
        text = mirrored
    return text, [p for p in done if p.char != " "]


def _breaks(ordered: Sequence[Placed], em: float, spaces: Sequence[float]) -> set[int]:
    """Return the places of `ordered` before which a word begins."""
    gaps = [0.0] + [ordered[i - 1].left - ordered[i].right for i in range(1, len(ordered))]
    found = {i for i, gap in enumerate(gaps) if gap > SURE_GAP * em}
    middles = [-(c.left + c.right) / 2 for c in ordered]
    used: set[int] = set()
    for space in spaces:
        at = bisect_left(middles, -space)
        near = [i for i in (at - 1, at, at + 1) if 0 < i < len(gaps) and gaps[i] > LEAST_GAP * em]
        near.sort(key=lambda i: -gaps[i])
        if len(near) > 1 and near[0] in used and gaps[near[1]] > gaps[near[0]] / 2:
            near = near[1:]  # a word of one letter has a space on either side
        if near:
            used.add(near[0])
    return found | used


def _unpaired(text: str) -> int:
    """Count the brackets of a text without a partner."""
    open_ones: list[str] = []
    lost = 0
    for char in text:
        if char in PAIRS:
            open_ones.append(char)
        elif char in OPENING:
            if open_ones and open_ones[-1] == OPENING[char]:
                open_ones.pop()
            else:
                lost += 1
    return lost + len(open_ones)


def _runs(parts: Sequence[Placed]) -> list[Placed]:
    """Turn runs of left-to-right characters round: they were collected from their end."""
    done: list[Placed] = []
    run: list[Placed] = []
    for index, part in enumerate(parts):
        if _ltr(part.char) or (run and _joins(parts, index)):
            run.append(part)
            continue
        done += reversed(run)
        run = []
        done.append(part)
    return done + run[::-1]


def _ltr(char: str) -> bool:
    return unicodedata.bidirectional(char[0]) in {"L", "EN", "AN"}


def _joins(parts: Sequence[Placed], index: int) -> bool:
    """Tell whether a mark or space stands inside a run: 3,052.5 or two Latin words."""
    after = parts[index + 1].char if index + 1 < len(parts) else ""
    if not after or not _ltr(after):
        return False
    char, before = parts[index].char, parts[index - 1].char
    if char in BETWEEN_DIGITS:
        return (before.isdigit() and after.isdigit()) or (_latin(before) and _latin(after))
    return char in " -_@&+" and _latin(before) and _latin(after)


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum() and not char.isdigit()


def lam_first(chars: list[Placed]) -> list[Placed]:
    """Order the two letters of a lam-alef ligature, which share one place, lam to the right."""
    for i in range(len(chars) - 1):
        one, two = chars[i], chars[i + 1]
        if abs(one.left - two.left) < 0.1 and {one.char, two.char} & ALEFS and LAM in {one.char, two.char}:
            middle = (one.left + one.right) / 2
            alef = next(c.char for c in (one, two) if c.char != LAM)
            chars[i], chars[i + 1] = Placed(LAM, middle, one.right), Placed(alef, one.left, middle)
    return chars
