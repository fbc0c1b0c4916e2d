"""A hyphen at the end of a line: part of the word, or only of the line?"""

import re
from collections.abc import Iterable

from headwater.read.widths import seamless

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN_WORD = "\u00ad"
"""Stands at the end of a line for a hyphen that the reader of the format took for a line's own."""

_STARTS = """
    all anti co cross ex east far full half high ill inter large long low mass mid multi near non north
    north-east one post pre pro quasi self semi short single small so south state ten three two twenty
    thirty forty fifty sixty seventy eighty ninety four five six seven eight nine under vice well west
    world year
"""
STARTS = frozenset(_STARTS.split())
_ENDS = """
    aged based born called centered controlled day driven educated elect era free friendly funded
    general going government hour in income language led level line made making month old only oriented
    owned party person quality related round run scale sector sized speaking sponsored standing style
    term time to up week wide year years
"""
ENDS = frozenset(_ENDS.split())
"""First and last words of English compounds with a hyphen; for words seen nowhere else in the text."""


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words, hyphened ones whole, that stand in these texts, in small letters."""
    return frozenset(word for text in texts for word in WORD.findall(text.lower()))


def join_lines(before: str, line: str, known: frozenset[str]) -> list[str]:
    """Return the parts that, joined, are the two lines as running text.

    A hyphen goes only if the whole word is the likelier: it stands in the text elsewhere, or
    neither the hyphened word nor a usual compound speaks against it.
    """
    if not _may_break(before, line):
        return [before, line] if seamless(before, line) else [before, " ", line]
    head, tail = WORD.findall(before[:-1].lower())[-1:], WORD.findall(line.lower())[:1]
    if not head or not tail:
        return [before[:-1] + "-", line]
    whole, hyphened = head[0] + tail[0], f"{head[0]}-{tail[0]}"
    if whole in known and hyphened not in known:
        return [before[:-1], line]
    compound = hyphened in known or "-" in head[0] or "-" in tail[0] or head[0] in STARTS or tail[0] in ENDS
    return [before[:-1] + "-" * compound, line]


def _may_break(before: str, line: str) -> bool:
    if before.endswith(BROKEN_WORD):
        return True
    return before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower()
