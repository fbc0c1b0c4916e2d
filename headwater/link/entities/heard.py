# ruff: noqa: E501
"""Names that documents join themselves: pairs in two languages, short forms in brackets, and offices."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.link.entities.kinds import LONGEST, bare, language_of, schema_of
from headwater.model import Document, Term

READ = 200_000
"""Code points of a document that are looked through for short forms."""
MOST = 400
"""Short forms taken from one document."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Two names that a document says are one thing's, in words; `short` where the second is a short form."""

    one: str
    other: str
    document: str
    why: str
    short: bool = False
    schema: str | None = None


_SHORT_EN = re.compile(
    r"(?<![\w\u2019'-])(?P<long>(?:[A-Z][\w\u2019'-]{0,40}|of|and|for|the|on|in|to)(?: (?:[A-Z][\w\u2019'-]{0,40}|of|and|for|the|on|in|to|[&])){1,11})"
    r"\s?[(\uff08]\s?(?:hereafter |the |\u201c|\")*(?P<short>[A-Z][A-Za-z&-]{1,9})(?:\u201d|\")?\s?[)\uff09]"
)
_SHORT_ZH = re.compile(
    r"(?P<long>[\u3400-\u9fff]{4,40})[(\uff08](?:以下|下文|下)?(?:统称|统稱|简称|簡稱)[为為作]?[:：]?\s?[\u201c\u300c\"《]?"
    r"(?P<short>[\u3400-\u9fff]{2,12})[\u201d\u300d\"》]?[)\uff09]"
)
_SHORT_UG = re.compile(
    r"(?<![\u0620-\u06d5])(?P<long>[\u0620-\u06d5]{1,40}(?: [\u0620-\u06d5]{1,40}){1,8}) ?\((?:بۇنىڭدىن كېيىن |تۆۋەندە )?قىسقىچە «(?P<short>[\u0620-\u06d5 ]{2,40})»"
)
_SMALL = frozenset({"of", "and", "for", "the", "on", "in", "to", "&"})
_PREFIX_ZH = re.compile("^(?:根据|依照|按照|其中|由|在|和|与|及|对|为|关于|据)+")


def short_forms(document: Document) -> Iterator[Heard]:
    """Yield the short forms that a document brings in behind the whole name."""
    text, left = document.text[:READ], MOST
    for match in _SHORT_EN.finditer(text):
        long = _spelling(match["long"], match["short"])
        if long and left:
            left -= 1
            yield Heard(long, match["short"], document.id, f"'{match['short']}' in brackets behind it", True)
    for pattern in (_SHORT_ZH, _SHORT_UG):
        for match in pattern.finditer(text):
            long = _PREFIX_ZH.sub("", match["long"])
            if left and _within(match["short"], long):
                left -= 1
                why = f"'{match['short']}' is named as its short form"
                yield Heard(long, match["short"], document.id, why, True)


def _spelling(long: str, short: str) -> str:
    """The words at the end of `long` whose initials `short` is, or ""."""
    letters = [c for c in short.casefold() if c.isalpha()]
    words = long.split()
    for first in range(len(words)):
        if words[first] in _SMALL:
            continue
        whole = words[first:]
        capitals = [w[0].casefold() for w in whole if w not in _SMALL]
        everything = [w[0].casefold() for w in whole]
        if letters in (capitals, everything):
            return " ".join(whole)
    return ""


def _within(short: str, long: str) -> bool:
    """Tell whether a short form's letters stand in the name, in order."""
    rest = iter(long)
    return len(short) < len(long) and all(c in rest for c in short)


def pairs(terms: Iterable[Term]) -> Iterator[Heard]:
    """Yield names in two languages that documents give side by side, where one tells a kind of thing."""
    for term in terms:
        forms = [(tag, words) for tag, words in term.forms if len(bare(words)) > 1 and len(words) <= LONGEST]
        known = [s for tag, words in forms if "Latn" not in tag and (s := schema_of(words))]
        if len(forms) < 2 or not known:
            continue
        first = next((words for tag, words in forms if tag == "en"), forms[0][1])
        for tag, words in forms:
            if words != first and language_of(words) == tag.partition("-")[0] and "Latn" not in tag:
                why = f"'{first}' and '{words}' stand side by side"
                yield Heard(first, words, term.document, why, schema=known[0])
