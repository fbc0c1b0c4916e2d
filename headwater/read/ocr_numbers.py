"""Numbers that two engines read: where they differ, the difference is kept in words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from headwater.read import ocr_tesseract
from headwater.read.ocr_rapid import Line, Unit
from headwater.read.ocr_strips import cut, read_again

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
GROUPS = re.compile(r"\d{1,3}(,\d{3})+")
GLUED = re.compile(r"([A-Za-z]{2,})(?=(\d[\d.,]*%?))|(\d[\d.,]*%?)(?=([A-Za-z]{2,}))")
"""A word that runs into a number, or a number into a word."""
HAN = re.compile(r"[\u3400-\u9fff]")
UNSURE = 0.8
"""How sure an engine must be of a number for it to stand without a doubt."""


def numbers(text: str) -> list[str]:
    """Return the numbers of a text in ASCII digits."""
    return NUMBER.findall(unicodedata.normalize("NFKC", text))


def differing(one: str, two: str) -> Iterator[tuple[int, str]]:
    """Yield which numbers of the first reading the second does not have in their place, and what it has there."""
    ours, theirs = numbers(one), numbers(two)
    for tag, low, high, start, end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal" and not _grouped(ours[low:high], theirs[start:end]):
            for at in range(low, high):
                yield at, " ".join(theirs[start:end])


def _grouped(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether the readings differ only in how the thousands of one number are parted (38,617 and 38 617)."""
    return (
        len(ours) == 1
        and GROUPS.fullmatch(ours[0]) is not None
        and ours[0].replace(",", "") == "".join(theirs).replace(",", "").replace(".", "")
    )


def second_readings(picture: Any, lines: Sequence[Line]) -> list[str]:
    """Return what Tesseract reads in each line that has a number, "" for the others and where it reads nothing."""
    found = [""] * len(lines)
    for language, asked in _by_language(lines).items():
        strips = [cut(picture, lines[at].corners) for at in asked]
        for at, text in zip(asked, read_again(strips, language), strict=True):
            found[at] = text
    return found


def parted(line: Line, again: str) -> Line:
    """Return the line with the spaces beside numbers that RapidOCR is known to lose ("to316"), where Tesseract reads
    the same word, a space, and the same number."""
    for found in reversed(list(GLUED.finditer(line.text))):
        one, two = (part for part in found.groups() if part)
        if re.search(rf"(?<![^\W_]){re.escape(one)}\s+{re.escape(two)}(?![^\W_])", again):
            at = found.end()
            units = tuple(
                u._replace(start=u.start + (u.start >= at), end=u.end + (u.end > at))
                for u in _split(line, at)
            )
            line = line._replace(text=f"{line.text[:at]} {line.text[at:]}", units=units)
    return line


def _split(line: Line, at: int) -> Iterator[Unit]:
    """Yield the units of a line, the one over this place in two."""
    for unit in line.units:
        if unit.start < at < unit.end:
            cut_at = at - unit.start
            yield unit._replace(end=at, edges=unit.edges[: cut_at + 1])
            yield unit._replace(start=at, edges=unit.edges[cut_at:])
        else:
            yield unit


def doubts_of(lines: Sequence[Line], again: Sequence[str]) -> dict[tuple[int, int], str]:
    """Return for each line and unit with a number that Tesseract reads otherwise what it reads.

    A line that Tesseract does not read at all has no second opinion, and no doubt.
    """
    found: dict[tuple[int, int], str] = {}
    for at, (line, text) in enumerate(zip(lines, again, strict=True)):
        if text:
            units = [
                n for n, unit in enumerate(line.units) for _ in numbers(line.text[unit.start : unit.end])
            ]
            for number, read in differing(line.text, text):
                if number < len(units):
                    found[at, units[number]] = read
    return found


def _by_language(lines: Sequence[Line]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    installed = ocr_tesseract.languages()
    for at, line in enumerate(lines):
        if numbers(line.text):
            wanted = "chi_sim+eng" if HAN.search(line.text) else "eng"
            if installed.issuperset(wanted.split("+")):
                found.setdefault(wanted, []).append(at)
    return found


def said(number: str, ours: str, read: str, theirs: str) -> str:
    """Return the doubt about a number in words."""
    other = f"reads {read}" if read else "reads no such number there"
    return f"read off an image: {ours} reads {number}, {theirs} {other}; look at the image"


def unsure(number: str, sure: float) -> str:
    """Return the doubt about a number that an engine itself is not sure of."""
    return f"read off an image: the reader is only {round(100 * sure)} % sure of {number}; look at the image"
