"""Reasons in words: the first of them for a list, and each of them once on a page."""

import re
from collections.abc import Sequence

from headwater.model import Question, Weighing
from headwater.publish.script import clip, sentence
from headwater.publish.tongue import ENGLISH, Tongue

LISTED = 2
"""Sentences of reasons in a list; the page of the question has them all."""

BRIEF = 220
"""Code points of reasons in a list."""

HEADLINE = frozenset({"these look alike and are not answers to one question"})
"""Reasons that the heading of a list says already."""

_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\d])|(?<=[。！？])")
_DIFFER = re.compile(r"^(.+?)s? differs?\b", re.IGNORECASE)


def brief(why: Sequence[str], sentences: int = LISTED) -> str:
    """Return the first sentences of the reasons."""
    kept = [w for w in why if w.strip().casefold() not in HEADLINE] or list(why)
    told = [part for w in kept[:sentences] for part in _END.split(sentence(w)) if part.strip()]
    return clip(" ".join(told[:sentences]), BRIEF)


def shown(question: Question, weighing: Weighing | None, tongue: Tongue = ENGLISH) -> list[str]:
    """Return what the comparison shows, each difference once, `differs` last where no reason names it."""
    out: list[str] = []
    for why in weighing.why if weighing else ():
        part = _DIFFER.match(why)
        stem = part[1].casefold() if part else ""
        told = any(stem in o.casefold() for o in out) if question.kind == "event" and stem else why in out
        if not told:
            out.append(why)
    said = " ".join(out).casefold()
    left = [d for d in question.differs if d.casefold() not in said]
    if left:
        out.append(tongue.plain("question.differ", parts=", ".join(left)))
    return out


def grouped(question: Question, weighing: Weighing | None) -> list[str]:
    """Return why the statements stand side by side, without what the comparison has said."""
    said = {w.strip().casefold() for w in weighing.why} if weighing else set()
    return [w for w in dict.fromkeys(question.why) if w.strip().casefold() not in said]
