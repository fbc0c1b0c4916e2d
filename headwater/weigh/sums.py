"""Numbers that one sentence adds up, and that do not make what it says."""

from collections.abc import Sequence

from headwater.model import Answer, Comparison, Figure, Statement, Words
from headwater.weigh import reason_rows
from headwater.weigh.claims import figure_claim
from headwater.weigh.origins import OriginGraph


def summed(members: Sequence[Statement], graph: OriginGraph) -> tuple[Comparison, list[Answer], list[Words]]:
    """Return a conflict with one answer for each number; the question's own `why` has the sum."""
    told = [(m.id, graph.of([m]), figure_claim(m, None).shown) for m in members if isinstance(m, Figure)]
    answers = [Answer(shown.en, (i,), origins, values=shown.texts) for i, origins, shown in told]
    return "conflict", answers, [reason_rows.ORIGINAL]
