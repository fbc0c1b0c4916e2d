"""Fingerprints of a text: winnowed shingles (Schleimer, Wilkerson, Aiken, SIGMOD 2003), with their places.

Any run of WORDS + WINDOW - 1 words that two texts share leaves a fingerprint that they share.
"""

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

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
            found.append((zlib.crc32("\x1f".join(tokens[i : i + size]).encode("utf-8", "replace")), i))
    return found


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
