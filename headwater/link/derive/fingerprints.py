"""Fingerprints of a text: winnowed shingles (Schleimer, Wilkerson, Aiken, SIGMOD 2003), with their places.

Any run of WORDS + WINDOW - 1 words that two texts share leaves a fingerprint that they share.
"""

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from headwater.link.derive.wording import Words, is_han

WORDS, CHARACTERS, WINDOW = 5, 8, 4
"""Words, or Han characters, in a shingle; shingles of which one is kept."""


@dataclass(frozen=True, slots=True)
class Prints:
    """Kept shingles in order: `marks` their hashes, `at` the number of the word that each begins at;
    `size` how many words the text has, `step` how many a shingle covers in most of it."""

    marks: "array[int]"
    at: "array[int]"
    size: int
    step: int


def shingles(tokens: Sequence[str]) -> list[tuple[int, int]]:
    """Return (hash, number of its first word) of every shingle."""
    found = []
    for i, token in enumerate(tokens):
        size = CHARACTERS if is_han(token) else WORDS
        if i + size <= len(tokens):
            shingle = tokens[i : i + size]
            mark = zlib.crc32("\x1f".join(shingle).encode("utf-8", "replace"))
            found.append((mark | 1 if any(map(telling, shingle)) else mark & ~1, i))
    return found


@lru_cache(maxsize=65_536)
def telling(token: str) -> bool:
    """Tell whether a token is a number of two digits or more, and no year: a fact, and no turn of phrase.

    The lowest bit of a mark says whether its shingle has one.
    """
    return len(token) > 1 and token[0].isdigit() and not (len(token) == 4 and token[:2] in CENTURIES)


def other_numbers(one: Sequence[str], other: Sequence[str], part: float = 0.3, least: int = 2) -> bool:
    """Tell whether two passages are one frame with other numbers in it: no words taken, but a form filled in.

    That is so where both have `least` numbers and less than `part` of them in common.
    """
    mine, theirs = set(filter(telling, one)), set(filter(telling, other))
    fewer = min(len(mine), len(theirs))
    return fewer >= least and len(mine & theirs) < part * fewer


CENTURIES = frozenset({"17", "18", "19", "20", "21"})


def fingerprints(words: Words) -> Prints:
    """Return the winnowed shingles of a text; all of them where it has no more than WINDOW."""
    whole = shingles(words.tokens)
    kept = whole
    if len(whole) > WINDOW:
        kept = []
        last = -1
        for i in range(len(whole) - WINDOW + 1):
            mark, at = min(whole[i : i + WINDOW], key=lambda s: (s[0], -s[1]))
            if at != last:
                kept.append((mark, at))
                last = at
    han = sum(map(is_han, words.tokens))
    step = CHARACTERS if 2 * han > len(words.tokens) else WORDS
    marks, places = array("I", (m for m, _ in kept)), array("I", (a for _, a in kept))
    return Prints(marks, places, len(words.tokens), step)
