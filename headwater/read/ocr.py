"""Words read off a picture: Chinese and English by RapidOCR, Uyghur by Tesseract, numbers by both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any, NamedTuple

from headwater.read import ocr_rapid, ocr_tesseract
from headwater.read.ocr_numbers import UNSURE, doubts_of, numbers, parted, said, second_readings, unsure
from headwater.read.ocr_rapid import Line
from headwater.read.ocr_straight import Straight, grey, ink, straight
from headwater.read.ocr_strips import cut, with_paper
from headwater.read.ocr_tesseract import Guess
from headwater.read.ocr_uyghur import UYGHUR, left_over, mended, read_uyghur, whole
from headwater.read.pdf_words import Part, Seen
from headwater.read.scripts import contradicts_uyghur
from headwater.read.widths import width

CLEAR, LEAST = 0.8, 0.5
"""How sure an engine must be of a line for no other to be asked for it, and for it to be kept at all."""
LOW_TYPE, MOST_PIXELS = 22, 12_000_000
"""Pixels of a line's height below which the picture is read at twice its size, if it has no more pixels."""
FEWEST_DARK = 24
"""Pixels of ink that a page with words has at least."""
TURNED = 1.5
"""Tesseract's own measure of orientation from which it is worth a try."""
TALL = 1.5
COVERED = 0.6
"""Share of a line's length that what was read would take in type of its height, at least."""
FEWEST_LETTERS = 2
BY_RAPID, BY_TESSERACT = "RapidOCR", "Tesseract"
BODY = 0.75
"""The size of the type to the height of the box that RapidOCR draws around a line."""
ALIKE = 1.35
"""How much larger a line's box may be for its type to be taken for the same: boxes follow the letters in a line."""


@dataclass(slots=True)
class Look:
    """What was seen on one picture: words in reading order, in its pixels; how sure on average over its letters;
    lines in a writing that was not read; by how much it lay askew and on its side; whether lines were read as
    Uyghur, and whether some have letters that Uyghur has not."""

    words: list[Seen] = field(default_factory=list)
    sure: float = 1.0
    unread: int = 0
    angle: float = 0.0
    turns: int = 0
    uyghur: bool = False
    other: bool = False
    left_over: bool = False


class _Try(NamedTuple):
    frame: Straight
    lines: list[Line]
    weight: float


def engines() -> str:
    """Name the engines, models and versions that read images here."""
    known = sorted(ocr_tesseract.languages() & {"uig", "eng", "chi_sim"})
    second = f"tesseract {ocr_tesseract.version()} ({', '.join(known)})" if known else "no tesseract"
    return f"{ocr_rapid.name()}, {second}"


def look(picture: Any) -> Look:
    """Read the words of a picture (an array of blue, green, red): the same picture gives the same words.

    Which engine reads a line is decided by what they read: RapidOCR reads the page; what it does not see, or is
    not sure of, is offered to the Uyghur model; what neither reads is counted, never guessed.
    """
    if int(ink(grey(picture)).sum()) < FEWEST_DARK:
        return Look(sure=0.0)
    seen = _set_up(picture)
    clear = [line for line in seen.lines if _clear(line)]
    rest = left_over(grey(seen.frame.picture), clear)
    found = Look(angle=seen.frame.angle, turns=seen.frame.turns, left_over=rest is not None)
    uyghur: list[list[Guess]] = []
    if rest is not None and UYGHUR in ocr_tesseract.languages():
        uyghur, found.unread = read_uyghur(rest)
    found.uyghur = bool(uyghur)
    lines = [line for line in seen.lines if line.sure >= LEAST and not _within(line, uyghur)]
    readable = [line for line in lines if _covers(line) or sum(map(str.isalpha, line.text)) >= FEWEST_LETTERS]
    found.unread = max(found.unread, len(lines) - len(readable))
    found.other = any(contradicts_uyghur("".join(guess.text for guess in line)) for line in uyghur)
    words = [*_by_rapid(seen.frame, readable)]
    if uyghur:
        dark = ink(grey(seen.frame.picture))
        words += [_by_tesseract(seen.frame, dark, line) for line in uyghur]
    found.words = in_order(words)
    letters = sum(len(word.text) for word in found.words)
    found.sure = sum(word.sure * len(word.text) for word in found.words) / letters if letters else 0.0
    return found


def _set_up(picture: Any) -> _Try:
    """Return the reading of the picture the way up that reads best."""
    best = _tried(picture, 0)
    letters = sum(len(line.text) for line in best.lines)
    tall = sum(_high(line) > TALL * _wide(line) for line in best.lines) * 2 > len(best.lines)
    if best.lines and not tall and best.weight >= CLEAR * letters:
        return best
    turns, sure = ocr_tesseract.turned(grey(picture))
    if not turns and tall and best.lines:
        turns, sure = 3, TURNED
    if turns and sure >= TURNED:
        other = _tried(picture, turns)
        # Uyghur shows little to RapidOCR whichever way it is turned: then the word of Tesseract counts.
        if other.weight >= best.weight:
            return other
    return best


def _tried(picture: Any, turns: int) -> _Try:
    frame = straight(picture, turns)
    lines = ocr_rapid.lines(frame.picture)
    small = bool(lines) and median(_high(line) for line in lines) < LOW_TYPE
    if small and picture.shape[0] * picture.shape[1] * 4 <= MOST_PIXELS:
        frame = straight(picture, turns, scale=2.0)
        lines = ocr_rapid.lines(frame.picture)
    return _Try(frame, lines, sum(line.sure * len(line.text) for line in lines if line.sure >= LEAST))


def _high(line: Line) -> float:
    return (
        float(abs(line.corners[3][1] - line.corners[0][1]) + abs(line.corners[2][1] - line.corners[1][1])) / 2
    )


def _wide(line: Line) -> float:
    return float(abs(line.corners[1][0] - line.corners[0][0]))


def _clear(line: Line) -> bool:
    return line.sure >= CLEAR and _covers(line)


def _covers(line: Line) -> bool:
    """Tell whether what RapidOCR read is about as long as the line: of a line in letters that it does not know it may
    read the digits, be sure of them, and drop all letters without a word."""
    size = BODY * max(1.0, _high(line))
    return width(" ".join(line.text.split())) * size / 2 >= COVERED * _wide(line)


def _within(line: Line, others: Sequence[Sequence[Guess]]) -> bool:
    """Tell whether a line of which RapidOCR is not sure stands where Uyghur was read."""
    if _clear(line):
        return False
    x, y = (float(v) for v in line.corners.mean(axis=0))
    return any(
        min(w.left for w in other) <= x <= max(w.right for w in other)
        and min(w.top for w in other) <= y <= max(w.bottom for w in other)
        for other in others
    )


def _by_rapid(frame: Straight, lines: Sequence[Line]) -> Iterator[Seen]:
    again = second_readings(frame.picture, lines)
    lines = [parted(line, text) for line, text in zip(lines, again, strict=True)]
    differing = doubts_of(lines, again)
    for at, line in enumerate(lines):
        sides = line.corners
        left, right = float(sides[:, 0].min()), float(sides[:, 0].max())
        top, bottom = (float(sides[0][1] + sides[1][1]) / 2), (float(sides[2][1] + sides[3][1]) / 2)
        parts = []
        for number, unit in enumerate(line.units):
            text = line.text[unit.start : unit.end]
            low, high = (left + (right - left) * unit.edges[i] for i in (0, -1))
            box = frame.box(low, top, max(high, low + 1), bottom)
            shift, share = box[0] - low / frame.scale, 1 / frame.scale
            edges = tuple(round((left + (right - left) * e) * share + shift, 1) for e in unit.edges)
            doubt = unsure(text, unit.sure) if numbers(text) and unit.sure < UNSURE else ""
            if (at, number) in differing:
                doubt = said(text, BY_RAPID, differing[at, number], BY_TESSERACT)
            parts.append(Part(unit.start, unit.end, box, unit.sure, doubt, edges))
        pad = (1 - BODY) / 2 * (bottom - top)
        yield _scaled(frame, line.text, (left, top + pad, right, bottom - pad), line.sure, parts)


def _by_tesseract(frame: Straight, dark: Any, found: Sequence[Guess]) -> Seen:
    parts: list[Part] = []
    line = [whole(dark, found, at) if numbers(guess.text) else guess for at, guess in enumerate(found)]
    text = ""
    for guess in line:
        word = mended(guess.text)
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        doubt = _second_look(frame.picture, guess, word)
        box = frame.box(guess.left, guess.top, guess.right, guess.bottom)
        parts.append(Part(start, len(text), box, guess.sure, doubt))
    middle = median((guess.top + guess.bottom) / 2 for guess in line)
    high = median(guess.bottom - guess.top for guess in line)
    box = min(g.left for g in line), middle - high / 2, max(g.right for g in line), middle + high / 2
    sure = sum(g.sure * len(g.text) for g in line) / sum(len(g.text) for g in line)
    return _scaled(frame, text, box, sure, parts)


def _second_look(picture: Any, guess: Guess, word: str) -> str:
    """Have RapidOCR read a word with a number in it, cut out alone; return the doubt, if any."""
    ours = numbers(word)
    if not ours:
        return ""
    edge = 0.25 * (guess.bottom - guess.top)
    left, top, right, bottom = guess.left - edge, guess.top - edge, guess.right + edge, guess.bottom + edge
    strip = cut(picture, [(left, top), (right, top), (right, bottom), (left, bottom)])
    read, sure = ocr_rapid.read_line(with_paper(strip))
    theirs = numbers(read)
    if theirs != ours and (theirs or sure >= CLEAR):
        return said(" ".join(ours), BY_TESSERACT, " ".join(theirs), BY_RAPID)
    return unsure(" ".join(ours), guess.sure) if guess.sure < UNSURE else ""


def _scaled(
    frame: Straight, text: str, box: tuple[float, float, float, float], sure: float, parts: Sequence[Part]
) -> Seen:
    left, top, right, bottom = (side / frame.scale for side in box)
    return Seen(text, left, top, right, bottom, sure, tuple(parts), -frame.turns % 4)


def in_order(words: Sequence[Seen]) -> list[Seen]:
    """Return lines in reading order: from the top, those side by side from the side on which they begin; type
    of nearly one size is given one size, as boxes on pictures are no measure of it."""
    from headwater.read.pdf_rows import is_rtl

    rows: list[list[Seen]] = []
    for word in sorted(_alike(words), key=lambda w: ((w.top + w.bottom) / 2, w.left, w.text)):
        last = rows[-1] if rows else None
        middle = (word.top + word.bottom) / 2
        if last is not None and abs(middle - (last[0].top + last[0].bottom) / 2) < 0.5 * (
            word.bottom - word.top
        ):
            last.append(word)
        else:
            rows.append([word])
    found: list[Seen] = []
    for row in rows:
        falls = sum(len(w.text) for w in row if is_rtl(w.text)) * 2 > sum(len(w.text) for w in row)
        top = median(w.top for w in row)
        level = [w._replace(top=top, bottom=top + w.bottom - w.top) for w in row]
        found += sorted(level, key=lambda w: -w.right if falls else w.left)
    return found


def _alike(words: Sequence[Seen]) -> Iterator[Seen]:
    heights = sorted(word.bottom - word.top for word in words for _ in word.text)
    usual = median(heights) if heights else 1.0
    larger: list[float] = []
    for high in heights:
        if high > usual * ALIKE and (not larger or high > larger[-1] * ALIKE):
            larger.append(high)
    for word in words:
        high = word.bottom - word.top
        size = usual if usual / ALIKE <= high <= usual * ALIKE else high
        size = next((step for step in larger if step <= size <= step * ALIKE), size)
        middle = (word.top + word.bottom) / 2
        yield word._replace(top=middle - size / 2, bottom=middle + size / 2)
