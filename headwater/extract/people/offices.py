"""Roles that other sentences tell: who is cited elsewhere, who "he" of the next sentence is."""

from collections.abc import Sequence
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words, offices_en, offices_zh, roles_en, uyghur_roles
from headwater.extract.people.found import Found
from headwater.model import PersonRole

CLOSE = 8
"""Code points between two authors of one citation."""


def cited_too(text: str, found: Sequence[Found]) -> None:
    """Make those authors whom the document also cites: by the family name, or two together by either name."""
    marked = [f for f in found if f.cited and f.parts]
    cited = {f.parts[0] for f in marked} | {f.parts[-1] for f in marked}
    pairs = {
        (a.parts[0], b.parts[0]) for a, b in pairwise(marked) if 0 <= b.start - a.end < CLOSE
    }
    for each in found:
        if not each.cited and each.lang == "en" and len(each.parts) > 1 and each.role is None and each.parts[-1] in cited:
            each.role, each.why = "author", ["cited in this document"]
    named = [f for f in found if not f.cited and len(f.parts) > 1]
    for one, two in pairwise(named):
        if not 0 <= two.start - one.end < CLOSE:
            continue
        if any(a in one.parts and b in two.parts for a, b in pairs):
            for each in (one, two):
                if each.role in (None, "private"):
                    each.role, each.why = "author", ["cited in this document, with the other"]


def told_later(text: str, found: Sequence[Found]) -> None:
    """Give a name that nothing tells of what the next sentence says of "him" or "her", where it names nobody else."""
    named = sorted((f for f in found if f.parts), key=lambda f: f.start)
    for k, each in enumerate(named):
        if each.role is not None or each.cited:
            continue
        until = named[k + 1].start if k + 1 < len(named) else len(text)
        if told := _next(text[: min(until, each.end + 400)], each):
            each.role, each.why = told[0], [f"'{told[1]}' in the sentence behind the name"]


def _next(text: str, each: Found) -> tuple[PersonRole, str] | None:
    if each.lang == "en":
        words = offices_en.later(text, each.start, each.end)
        noun = roles_en.NOUN.search(words)
        if words and noun:
            role = roles_en.of_noun(noun, words)
            return (role, noun[0]) if role != "private" else None
        return ("official", words.split(" ")[0]) if words else None
    if each.lang == "zh":
        return offices_zh.later(chinese_words.simplified(text[each.end :]))
    return uyghur_roles.later(text[each.end :])
