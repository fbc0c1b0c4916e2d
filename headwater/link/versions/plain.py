"""Text without what no reader sees: for comparing two captures of the same words, offsets kept."""

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_SAME = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
)
_UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """Folded text; `at[i]` is the offset in the text of the i-th folded character, with the end last."""

    text: str
    at: tuple[int, ...]

    def before(self, offset: int) -> int:
        """Return how many folded characters begin before an offset of the text."""
        return bisect_left(self.at, offset, hi=len(self.text))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the text of `self.text[start:end]`, which is not empty."""
        return self.at[start], self.at[end - 1] + 1


def plain(text: str, start: int = 0, end: int | None = None) -> Plain:
    """Fold quotes, dashes, full-width forms, presentation forms, runs of white space; nothing else.

    NFKC as a whole would read 10\N{SUPERSCRIPT TWO} as 102: two numbers would be one. White space between
    two wide characters goes (a line that was wrapped), as does what has no width.
    """
    end = len(text) if end is None else end
    out: list[str] = []
    at: list[int] = []
    gap, wide = -1, False
    for i in range(start, end):
        char = text[i]
        if char in _UNSEEN:
            continue
        if char.isspace():
            gap = i if gap < 0 else gap
            continue
        joins, wide = wide and _wide(char), _wide(char)
        if not char.isascii():
            char = _folded(char)
        if gap >= 0 and out and not joins:
            out.append(" ")
            at.append(gap)
        gap = -1
        out.extend(char)
        at.extend([i] * len(char))
    at.append(end)
    return Plain("".join(out), tuple(at))


def _folded(char: str) -> str:
    if "\uff01" <= char <= "\uff5e":
        return chr(ord(char) - 0xFEE0).translate(_SAME)
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc":
        return unicodedata.normalize("NFKC", char).strip() or char
    return char.translate(_SAME)


def _wide(char: str) -> bool:
    """Tell whether a line may be wrapped behind this character without a space: Han and its punctuation."""
    return "\u3000" <= char <= "\u9fff" or char in "\uff01\uff0c\uff1a\uff1b\uff1f\uff08\uff09"
