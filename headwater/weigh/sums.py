"""Numbers that one sentence adds up, and that do not make what it says."""

from collections.abc import Sequence

from headwater.model import Answer, Comparison, Figure, Statement
from headwater.weigh.claims import figure_claim
from headwater.weigh.origins import OriginGraph


def summed(members: Sequence[Statement], graph: OriginGraph) -> tuple[Comparison, list[Answer], list[str]]:
    """Return a conflict with one answer for each number; the question's own `why` has the sum."""
    answers = [
        Answer(figure_claim(member, None).shown, (member.id,), graph.of([member]))
        for member in members
        if isinstance(member, Figure)
    ]
    return "conflict", answers, ["to settle it: look for the original of these numbers"]
