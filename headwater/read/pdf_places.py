"""Where the words of a piece stand: its text held against the glyphs it was made of.

Between glyphs and text only white space comes and goes, and a hyphen at the end of a line. So both are
walked once, side by side; where they part company there is no place rather than a wrong one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from headwater.model import Region
from headwater.read.hyphens import BROKEN_WORD
from headwater.read.pdf_rows import Glyphs, Spot
from headwater.read.pieces import Anchor

ASCENT, DESCENT = 0.88, 0.24
"""Share of the size of the type that its letters reach over and under their base line."""
APART = 1.2
"""Sizes of type between two letters of one region at most."""
OVERLAP = 0.6
SKIPPED = frozenset({BROKEN_WORD, "-", "\u2010"})


class Letter(NamedTuple):
    """A character of the text and the place of its glyph."""

    at: int
    left: float
    right: float


def placed(text: str, glyphs: Sequence[Glyphs]) -> tuple[list[Region], list[Anchor]]:
    """Return the regions of a text made of these glyphs, and the links that they carry."""
    regions: list[Region] = []
    anchors: list[Anchor] = []
    at = 0
    for run in glyphs:
        letters, at = _matched(text, run, at)
        for part in _stretches(letters, run.spot.size):
            region = _region(part, run.spot)
            if run.sure is not None:
                region = replace(region, sure=round(100 * run.sure), doubt=run.doubt)
            regions.append(region)
        for low, high, address in run.links:
            picked = [letters[i].at for i in range(low, high) if i in letters]
            if picked:
                _link(anchors, text, min(picked), max(picked) + 1, address)
    return regions, anchors


def _matched(text: str, run: Glyphs, at: int) -> tuple[dict[int, Letter], int]:
    """Return the letters of a run found in the text from `at` on, by number, and where the text goes on."""
    found: dict[int, Letter] = {}
    for number, char in enumerate(run.letters):
        while at < len(text) and text[at].isspace():
            at += 1
        here = text[at] if at < len(text) else ""
        if here != char and not (char == BROKEN_WORD and here == "-"):
            if char in SKIPPED or not here:
                continue
            return found, at
        found[number] = Letter(at, run.edges[2 * number], run.edges[2 * number + 1])
        at += 1
    return found, at


def _stretches(letters: dict[int, Letter], size: float) -> Iterator[list[Letter]]:
    """Cut the letters of a line where the direction turns or a gap opens."""
    part: list[Letter] = []
    way = 0
    for letter in letters.values():
        if part:
            last = part[-1]
            now = 1 if letter.left + letter.right >= last.left + last.right else -1
            gap = letter.left - last.right if now > 0 else last.left - letter.right
            if (way and now != way) or not -OVERLAP * size < gap < APART * size:
                yield part
                part, way = [], 0
            else:
                way = now
        part.append(letter)
    if part:
        yield part


def _region(part: Sequence[Letter], spot: Spot) -> Region:
    falls = len(part) > 1 and part[-1].left + part[-1].right < part[0].left + part[0].right
    along: list[float] = []
    for number, letter in enumerate(part):
        one, two = (letter.right, letter.left) if falls else (letter.left, letter.right)
        if number:  # white space before it begins where the letter before it ends
            before = part[number - 1]
            along += [before.left if falls else before.right] * (letter.at - before.at - 1)
        along.append(one)
        end = two
    along.append(end)
    down = (spot.turn + spot.shape.rotate) % 2 == 1
    zero = 10 * spot.shape.shown(spot.turn, 0.0, spot.base)[down]
    way = 10 * spot.shape.shown(spot.turn, 1.0, spot.base)[down] - zero
    edges = tuple([round(zero + way * u) for u in along])
    over = spot.shape.shown(spot.turn, along[0], spot.base - ASCENT * spot.size)[not down]
    under = spot.shape.shown(spot.turn, along[0], spot.base + DESCENT * spot.size)[not down]
    low, high = sorted((round(10 * over), round(10 * under)))
    first, last = min(edges), max(edges)
    sides = (low, first, high, last) if down else (first, low, last, high)
    return Region(part[0].at, part[-1].at + 1, spot.shape.number, *sides, edges, down)


def _link(anchors: list[Anchor], text: str, start: int, end: int, address: str) -> None:
    """Add a link, or make the one before longer: an address over two lines is two rectangles."""
    if anchors and anchors[-1][2] == address and not text[anchors[-1][1] : start].strip():
        anchors[-1] = (anchors[-1][0], end, address)
    else:
        anchors.append((start, end, address))
