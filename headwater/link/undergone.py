"""What was done to those who are counted: the verb that stands by them, not another of their sentence."""

import re

from headwater.link.concepts import past_verb, predicate_of, verbs_in
from headwater.link.cues import Window

_PASSIVE = re.compile(
    r"^\W*(?:(?!that\b|which\b|who\b)[\w’'-]+ ){0,6}?(?:was|were|been|being) (?:\w+ly )?([a-z]+)\b"
)
"""Behind those counted: "73 cadres in Harmen were disciplined for skipped visits"."""
_OBJECT = re.compile(
    r"\b([a-z]+)(?: (?:some|about|over|around|nearly|almost|roughly|exactly|only|another|a|total|of|more|than"
    r"|at|least))* ?$"
)
"""Before them: "the county punished 214 of its officials"."""
_SUFFERED = re.compile("(?:受到|遭到|得到|获得|獲得|被|获|獲)了?([\u3400-\u9fff]{2,6})")
"""幹部因住家不力受到處分: what happened to them, and not why."""


def undergone(near: Window, lang: str) -> str:
    """Return the predicate concept of the verb whose object the people counted are, or ""."""
    if lang[:2] == "zh":
        found = _SUFFERED.search(near.after) or _SUFFERED.search(near.before)
        return verbs_in(found[1]) if found else ""
    if lang[:2] != "en":
        return ""
    passive = _PASSIVE.match(near.after)
    if passive and (verb := _verb(passive[1])):
        return verb
    active = _OBJECT.search(near.before)
    return _verb(active[1]) if active else ""


def _verb(word: str) -> str:
    """The concept of a past form, or "" where it is none that is known."""
    found = predicate_of(word)
    return found if word.endswith("ed") and found != word else past_verb(word)
