"""Numbers that two engines read: where they differ, the difference is kept in words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from headwater.read import ocr_rapid, ocr_tesseract
from headwater.read.ocr_strips import cut, read_again

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
GROUPS = re.compile(r"\d{1,3}(,\d{3})+")
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


def doubts_of(picture: Any, lines: Sequence[ocr_rapid.Line]) -> dict[tuple[int, int], str]:
    """Return for each line and unit with a number that Tesseract reads otherwise what it reads.

    A line that Tesseract does not read at all has no second opinion, and no doubt.
    """
    found: dict[tuple[int, int], str] = {}
    for language, asked in _by_language(lines).items():
        again = read_again([cut(picture, lines[at].corners) for at in asked], language)
        for at, text in zip(asked, again, strict=True):
            if not text:
                continue
            units = [
                n
                for n, unit in enumerate(lines[at].units)
                for _ in numbers(lines[at].text[unit.start : unit.end])
            ]
            other = dict(differing(lines[at].text, text))
            for number, read in other.items():
                if number < len(units):
                    found[at, units[number]] = read
    return found


def _by_language(lines: Sequence[ocr_rapid.Line]) -> dict[str, list[int]]:
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
