"""A text as folded words with their places, so that what two texts share can be shown in both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from headwater.link.folding import HAN, fold
from headwater.model import Document

_WORDS = re.compile(r"[^\W\d_\u3400-\u9fff]+(?:['’][^\W\d_\u3400-\u9fff]+)?|\d+(?:[.,]\d+)*|[\u3400-\u9fff]")
LONGEST = 400_000
"""Code points of one document compared; a longer one is compared by its beginning."""


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words, numerals and single Han characters of a text, and where each begins and ends in it."""

    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets in the text of the words `first`..`last`, the last one included."""
        return self.starts[first], self.ends[last]


def words_in(text: str, start: int = 0) -> Words:
    """Return the words of `text`, which stands at `start`."""
    found = list(_WORDS.finditer(text))
    return Words(
        tuple(_folded(m[0]) for m in found),
        tuple(start + m.start() for m in found),
        tuple(start + m.end() for m in found),
    )


@lru_cache(maxsize=128)
def _words(text: str, left_out: tuple[tuple[int, int], ...]) -> Words:
    for start, end in left_out:
        text = text[:start] + " " * (end - start) + text[end:]
    return words_in(text)


def words_of(document: Document) -> Words:
    """Return the words of a document, without the blocks that were read as boilerplate."""
    text = document.text[:LONGEST]
    left_out = tuple(
        (b.start, min(b.end, len(text)))
        for b in document.blocks
        if b.kind == "boilerplate" and b.start < len(text)
    )
    return _words(text, left_out)


@lru_cache(maxsize=131_072)
def _folded(word: str) -> str:
    return fold.__wrapped__(word)


def is_han(token: str) -> bool:
    """Tell whether a token is a Han character."""
    return bool(HAN.match(token))


def length(tokens: Iterator[str] | tuple[str, ...] | list[str]) -> float:
    """Return how many words a run is long: a Han character counts two thirds of one."""
    return sum(2 / 3 if is_han(t) else 1 for t in tokens)
