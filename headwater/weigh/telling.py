"""Which questions a reader should meet first: an order, never a score."""

from collections.abc import Iterable

from headwater.model import Question, Weighing

KINDS = ("figure", "frequency", "event", "count", "look-alike")
"""What was counted comes before when it was, and that before a list that differs from its name."""


def telling(pairs: Iterable[tuple[Question, Weighing]]) -> list[tuple[Question, Weighing]]:
    """Order questions: more independent origins first, then by kind, then by how often they are answered.

    A conflict between two origins tells more than one within a single document.
    """
    return sorted(pairs, key=_place)


def _place(pair: tuple[Question, Weighing]) -> tuple[int, int, int, str, str]:
    question, weighing = pair
    kind = KINDS.index(question.kind) if question.kind in KINDS else len(KINDS)
    return -weighing.origins.at_least, kind, -len(question.members), question.text, question.id
