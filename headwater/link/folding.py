"""Text folded so that two spellings of one word meet: width, script, case, accents, quotes."""

import re
import unicodedata
from functools import lru_cache

import opencc  # type: ignore[import-untyped,unused-ignore]

_SIMPLIFY = opencc.OpenCC("t2s")
_TRADITIONAL = opencc.OpenCC("s2t")
_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_TOKEN = re.compile(r"[a-z][a-z'’]*[a-z]|[a-z]|[\u0600-\u06ff]+|[\u3400-\u9fff]+|\d+(?:[.,]\d+)*")
HAN = re.compile("[\u3400-\u9fff]")
LONGEST = 20_000
"""Code points folded at once: longer strings are no names, and are cut."""


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return `text` in NFKC, simplified Chinese, lower case, without Latin accents, spaces single.

    Uyghur keeps its hamza seats: only the marks of the Latin block (U+0300..036F) are dropped.
    """
    text = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    text = unicodedata.normalize("NFC", _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text)))
    if HAN.search(text):
        text = str(_SIMPLIFY.convert(text))
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


def traditional(text: str) -> str:
    """Return simplified Chinese in traditional characters, for show; never to compare by."""
    return str(_TRADITIONAL.convert(text[:LONGEST]))


@lru_cache(maxsize=1)
def _traditions() -> tuple[opencc.OpenCC, ...]:
    """The tables of each place, read when first needed: they are large."""
    return (_TRADITIONAL, opencc.OpenCC("s2tw"), opencc.OpenCC("s2hk"))


def written_forms(text: str) -> set[str]:
    """Return simplified Chinese in the traditional characters of every place that has them (灶: 竈, 灶)."""
    return {str(table.convert(text[:LONGEST])) for table in _traditions()}


def tokens(text: str) -> list[str]:
    """Return folded words: Latin and Uyghur words (possessive dropped), runs of Han, numerals."""
    return [t.removesuffix("'s").strip("'’") for t in _TOKEN.findall(fold(text))]


_IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child",
    "families": "family", "lives": "life", "yuan": "yuan", "series": "series", "bus": "bus",
}  # fmt: skip


def singular(word: str) -> str:
    """Return an English noun without its plural ending; other words as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def plural(word: str) -> str:
    """Return an English noun in the plural, for a readable question."""
    if word == "person":
        return "people"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word + "s"
