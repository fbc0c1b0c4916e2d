"""Which questions a reader should meet first: an order, never a score."""

from collections.abc import Iterable

from headwater.model import Question, Weighing

KINDS = ("figure", "sum", "frequency", "event", "count", "translation", "look-alike")
"""What was counted comes before when it was, and that before a list that differs from its name."""


def telling(pairs: Iterable[tuple[Question, Weighing]]) -> list[tuple[Question, Weighing]]:
    """Order questions: two independent origins before one, then by kind, then by how many origins.

    A conflict between two origins tells more than one within a single document, and one of numbers more
    than one of names.
    """
    return sorted(pairs, key=place)


def place(pair: tuple[Question, Weighing]) -> tuple[bool, int, int, int, str, str]:
    """Return what a question is ordered by: the same wherever and whenever it is asked."""
    question, weighing = pair
    kind = KINDS.index(question.kind) if question.kind in KINDS else len(KINDS)
    origins = weighing.origins.at_least
    return origins < 2, kind, -origins, -len(question.members), question.text, question.id
