"""Words as the search compares them: one form for capitals, accents, scripts and simple plurals.

static/fold.js does the same to what is asked; tests/publish/test_fold.py holds the two together.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(rf"[{HAN}]+|[0-9]+(?:[.,][0-9]+)*|[^\W\d_{HAN}]+")
_PLAIN = re.compile(r"[ -~]*\Z")

UYGHUR = {
    "\u0626": "", "\u0640": "", "\u200c": "", "\u200d": "",
    "\u0643": "\u06a9", "\u064a": "\u0649", "\u06cc": "\u0649",
    "\u0647": "\u06d5", "\u06be": "\u06d5", "\u0629": "\u06d5", "\u06c0": "\u06d5",
}  # fmt: skip
"""Letters that are written in several ways, and the carrier of a first vowel, to one form."""

_UYGHUR = str.maketrans(UYGHUR)


@cache
def simplified() -> dict[int, str]:
    """Return traditional characters and their simplified forms (OpenCC's t2s, one character at a time)."""
    import opencc

    signs = [chr(n) for n in range(0x3400, 0xA000)]
    found = opencc.OpenCC("t2s").convert("\n".join(signs)).split("\n")
    pairs = zip(signs, found, strict=True)
    return {ord(one): other for one, other in pairs if one != other and len(other) == 1}


def fold(text: str) -> str:
    """Return `text` in the one form that is compared."""
    if _PLAIN.match(text):
        return text.lower()
    text = unicodedata.normalize("NFKC", text).lower().translate(_UYGHUR)
    text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    return unicodedata.normalize("NFC", text).translate(simplified())


def tokens(text: str) -> Iterator[str]:
    """Yield what `text` is found under: words, numbers without separators, pairs of Han characters.

    A run of Han characters also gives its last one, so that a single character is the beginning of a token
    wherever it stands.
    """
    for word in _TOKEN.findall(fold(text)):
        first = word[0]
        if "0" <= first <= "9":
            yield word.replace(",", "")
        elif first >= "\u3400" and (
            first <= "\u9fff" or "\uf900" <= first <= "\ufaff" or first >= "\U00020000"
        ):
            for at in range(len(word) - 1):
                yield word[at : at + 2]
            yield word[-1]
        else:
            yield singular(word)


def singular(word: str) -> str:
    """Return a Latin word without a simple plural ending."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses")) else word[:-1]
