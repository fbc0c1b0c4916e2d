"""Reasons in words: the first of them for a list, and each of them once on a page."""

import re
from collections.abc import Sequence

from headwater.model import Question, Weighing
from headwater.publish.script import clip, sentence
from headwater.publish.tongue import ENGLISH, Tongue
from headwater.publish.worded import Worded, reasons

LISTED = 2
"""Sentences of reasons in a list; the page of the question has them all."""

BRIEF = 220
"""Code points of reasons in a list."""

HEADLINE = frozenset({"these look alike and are not answers to one question"})
"""Reasons that the heading of a list says already."""

_END = re.compile(r"(?<=[.!?؟])\s+(?=[A-Z“\d\u0600-\u06ff])|(?<=[。！？])")
_DIFFER = re.compile(r"^(.+?)s? differs?\b", re.IGNORECASE)


def brief(why: Sequence[Worded], sentences: int = LISTED) -> Worded | None:
    """Return the first sentences of the reasons, None if there are none."""
    kept = [w for w in why if w.en.strip().casefold() not in HEADLINE] or list(why)
    told = [part for w in kept[:sentences] for part in _END.split(sentence(w.words)) if part.strip()]
    words = clip(("" if kept and kept[0].lang == "zh" else " ").join(told[:sentences]), BRIEF)
    return Worded(words, words, kept[0].lang) if words else None


def shown(question: Question, weighing: Weighing | None, tongue: Tongue = ENGLISH) -> list[Worded]:
    """Return what the comparison shows, each difference once, `differs` last where no reason names it."""
    out: list[Worded] = []
    for why in reasons(weighing, tongue) if weighing else ():
        part = _DIFFER.match(why.en)
        stem = part[1].casefold() if part else ""
        same = [o.en for o in out]
        told = (
            any(stem in o.casefold() for o in same) if question.kind == "event" and stem else why.en in same
        )
        if not told:
            out.append(why)
    said = " ".join(o.en for o in out).casefold()
    left = [d for d in question.differs if d.casefold() not in said]
    if left:
        words = tongue.plain("question.differ", parts=", ".join(left))
        out.append(Worded(words, words, tongue.code))
    return out


def grouped(question: Question, weighing: Weighing | None, tongue: Tongue = ENGLISH) -> list[Worded]:
    """Return why the statements stand side by side, without what the comparison has said."""
    said = {w.strip().casefold() for w in weighing.why} if weighing else set()
    once = {w.en: w for w in reversed(reasons(question, tongue)) if w.en.strip().casefold() not in said}
    return list(once.values())[::-1]
