"""Uyghur names in Arabic letters that another document of the case writes in Latin letters."""

import re
from itertools import pairwise

from headwater.publish.redact.everywhere import Everywhere
from headwater.publish.redact.spelling import ARABIC, romanised, tokens

_WORDS = re.compile(f"[{ARABIC}]{{2,}}")
LETTERS = 3
"""Letters of a word below which it says too little about who it names."""


def in_arabic_letters(words: str, everywhere: Everywhere) -> list[str]:
    """Return names, as written here, whose two words are those of a name that must stand nowhere,
    letter by letter
    in Uyghur Latin script (ULY). An ending of the second word is left off."""
    found = _WORDS.findall(words)
    if len(found) < 2:
        return []
    latin = [romanised(word) for word in found]
    names = _pairs(found, latin, everywhere)
    if any("w" in word for word in latin):  # English spells the letter ۋ with a v as often
        names |= _pairs(found, [word.replace("w", "v") for word in latin], everywhere)
    return list(names)


def _pairs(found: list[str], latin: list[str], everywhere: Everywhere) -> dict[str, None]:
    wanted: dict[str, set[str]] = {}
    for spelling in everywhere.candidates(" ".join(latin)):
        for cut in range(LETTERS, len(spelling.joined) - LETTERS + 1):
            wanted.setdefault(spelling.joined[:cut], set()).add(spelling.joined[cut:])
    names: dict[str, None] = {}
    for (one, other), (first, last) in zip(pairwise(found), pairwise(latin), strict=True):
        for rest in wanted.get(first, ()):
            if last.startswith(rest) and (stem := _stem(other, rest)):
                names[f"{one} {stem}"] = None
    return names


def _stem(word: str, latin: str) -> str:
    """Return the beginning of a word that is this in Latin letters; "" if none is."""
    for end in range(2, len(word) + 1):
        if "".join(tokens(romanised(word[:end]))).replace("w", "v") == latin.replace("w", "v"):
            return word[:end]
    return ""
