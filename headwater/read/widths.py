"""How wide a line is and whether lines are the hard-wrapped parts of one paragraph."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

WIDE = re.compile(
    r"[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]"
)
HAN_SIDE = re.compile(
    r"[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u201c\u201d\u2018\u2019\u2026\u2014]"
)
FIRST = re.compile(rf"\s*({WIDE.pattern}|(?:(?!{WIDE.pattern})\S)+)")
NARROWEST, WIDEST = 40, 110
"""Columns between which a text is taken to be hard-wrapped."""


def width(line: str) -> int:
    """Return the columns a line takes: two for an East Asian wide character (UAX 11)."""
    return len(line) + len(WIDE.findall(line))


def first_word(line: str) -> str:
    """Return what a line break cannot part from the start of a line: a word, or one wide character."""
    found = FIRST.match(line)
    return found.group(1) if found else ""


def wrap_width(chunks: Sequence[Sequence[str]]) -> int | None:
    """Return the column at which a text was wrapped, or None if its lines are as long as they like."""
    widths = sorted(width(line) for chunk in chunks if len(chunk) > 1 for line in chunk)
    if len(widths) < 3:
        return None
    widest = widths[int(len(widths) * 0.98) - 1] if len(widths) > 50 else widths[-1]
    return widest if NARROWEST <= widest <= WIDEST else None


def wrapped(lines: Sequence[str], column: int | None) -> bool:
    """Tell whether these lines are one paragraph: nearly every line could not take the next word."""
    if column is None or len(lines) < 2:
        return False
    full = 0
    for line, following in pairwise(lines):
        word = first_word(following)
        need = 2 if word and WIDE.match(word) else width(word) + 1
        full += width(line) + need > column - 3
    return full * 4 >= (len(lines) - 1) * 3


def joined(lines: Sequence[str]) -> str:
    """Join the lines of a paragraph: nothing between East Asian characters (CSS Text 3, 4.1.3) or
    after a hyphen that stands between letters, else a space."""
    text = ""
    parts: list[str] = []
    for line in (raw.strip() for raw in lines):
        if not line:
            continue
        if parts and not seamless(text, line):
            parts.append(" ")
        parts.append(line)
        text = line
    return "".join(parts)


def seamless(before: str, after: str) -> bool:
    """Tell whether no space belongs between the end of one line and the start of the next."""
    if not before or not after:
        return True
    last, first = before[-1], after[0]
    if HAN_SIDE.match(last) and HAN_SIDE.match(first):
        return bool(WIDE.match(last) or WIDE.match(first))
    hyphened = last in "-\u2010" and len(before) > 1 and before[-2].isalpha() and first.isalpha()
    return hyphened or unicodedata.category(first) == "Mn"
