"""English words that are written with a small letter: what a capital alone does not make a name."""

from functools import cache, lru_cache
from importlib.resources import files

_BASES = (("ies", "y"), ("ness", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""), ("ly", ""), ("ers", ""), ("ers", "e"), ("er", ""), ("er", "e"))  # fmt: skip


@cache
def _words() -> frozenset[str]:
    """The base forms of the word list of Tesseract's English data (Apache-2.0), without names; each is written
    as the number of letters it shares with the one before, and the rest."""
    text = files("headwater.extract.people").joinpath("english_words.txt").read_text(encoding="utf-8")
    found, last = set(), ""
    for each in text.split():
        last = last[: int(each[0])] + each[1:]
        found.add(last)
    return frozenset(found)


@lru_cache(maxsize=16384)
def is_word(low: str) -> bool:
    """Tell whether a word in small letters is an English word, in any of its forms."""
    table = _words()
    if low in table:
        return True
    for end, instead in _BASES:
        if low.endswith(end) and (base := low[: len(low) - len(end)] + instead) in table and len(base) > 2:
            return True
    return len(low) > 5 and low[-3:] == "ing" and low[-4] == low[-5] and low[:-4] in table
