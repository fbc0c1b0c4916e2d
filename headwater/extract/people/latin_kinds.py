"""What a word with a capital may be: a given name, a family name, a title, a place, a body, a word."""

from collections.abc import Set

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import latin_names as names
from headwater.extract.people import latin_words as words
from headwater.extract.people.english_words import is_word

SHORTENED = re.compile(
    r"(?:I|It|He|She|We|They|You|That|There|Here|What|Who|Let|Don|Can|Won|Isn|Didn|Wasn|Couldn|Doesn)[’'](?!s$)?[a-z]+"
)
OWNING = re.compile(r"(?:’s|'s|’|')$")
CAMEL = re.compile(r"(?<!^Ma)(?<!^M)(?<!c)[a-zà-ÿ][A-Z]")


def kind(word: str, lower: Set[str]) -> str:
    """N given name, V one that is also a word, S Chinese surname, I initial, U unknown; T title, O organisation or
    place, G known place, C common, p particle."""
    bare = OWNING.sub("", word)
    if SHORTENED.match(word):
        return "C"
    low = bare.lower().rstrip(".")
    if word[0].islower():
        return "p"
    if len(low.replace(".", "").replace("-", "")) <= 2 and word.endswith("."):
        return {"dr": "Te", "mr": "Tp", "ms": "Tp", "lt": "To", "jr": "C", "sr": "C"}.get(low, "I")
    if word.endswith(".") and low in _SHORT:
        return _SHORT[low]
    for table, title in _TITLES:
        if low in table or (len(low) > 6 and low[-1] == "s" and low[:-1] in table and title != "Tp"):
            return title
    if low in words.OUTLETS or (low in words.ORGAN and not names.is_surname(low)):
        return "O" if low in words.ORGAN else "C"
    return _name_kind(bare, low, lower)


_SHORT = {
    "prof": "Te",
    "rep": "To",
    "sen": "To",
    "gov": "To",
    "gen": "To",
    "col": "To",
    "sgt": "To",
    "capt": "To",
    "mrs": "Tp",
}
_TITLES = (
    (words.TITLES_OFFICIAL, "To"), (words.TITLES_EXPERT, "Te"), (words.TITLES_AUTHOR, "Ta"),
    (words.TITLES_PRIVATE, "Tp"),
)  # fmt: skip


def _name_kind(bare: str, low: str, lower: Set[str]) -> str:
    if low in words.COMMON:
        if low in words.WORDLIKE_COMMON:
            return "V"
        return "S" if names.is_surname(low) and low not in words.SMALL else "C"
    if low in names.given() or names.is_given(bare):
        return "V" if low in names.WORDLIKE or low in lower else "N"
    if bare in gazetteer.forms():
        return "G"
    if CAMEL.search(bare) and not bare.startswith(
        ("Mc", "Mac", "De", "Di", "Le", "La", "Van", "O’", "O'", "Al", "El", "Fitz")
    ):
        return "C"
    if names.is_surname(low):
        return "S"
    if len(bare) == 1:
        return "I"
    if bare.isupper():
        return "A"
    pieces = low.split("-")
    if (low in lower and len(low) > 2) or any(p in words.COMMON for p in pieces):
        return "C" if not names.WADE.fullmatch(bare) else "W"
    if not names.is_pinyin(low) and (words.SUFFIX.search(low) or words.GERUND.search(low)):
        return "C"
    return "C" if is_word(low) else "U"
