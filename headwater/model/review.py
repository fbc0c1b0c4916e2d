"""What people have decided about one finding, put together from their judgements."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from headwater.model.entity import Judgement

DECIDING = frozenset({"accept", "reject", "amend"})
"""Verdicts that say how a finding is to be taken; of one person's, the latest stands."""
GROUPING = frozenset({"merge", "split"})
"""Verdicts on which findings answer one question."""


@dataclass(frozen=True, slots=True)
class Review:
    """What stands of people's decisions about one finding.

    `decisions` has each person's latest accept, reject or amend, oldest first; `notes` and `groupings`
    (merge, split) all that are not withdrawn. Where two people say different things neither is followed.
    """

    finding: str
    decisions: tuple[Judgement, ...] = ()
    notes: tuple[Judgement, ...] = ()
    groupings: tuple[Judgement, ...] = ()

    @property
    def contested(self) -> bool:
        """Whether two people decided differently."""
        return len({(j.verdict, j.amended) for j in self.decisions}) > 1

    @property
    def decision(self) -> Judgement | None:
        """The decision that is followed: the latest of those that agree; None if none, or contested."""
        return None if self.contested or not self.decisions else self.decisions[-1]

    @property
    def rejected(self) -> bool:
        """Whether the finding is left out of every question."""
        return self.decision is not None and self.decision.verdict == "reject"


def about_findings(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return people's judgements about findings that are not withdrawn, oldest first."""
    held = {j.id: j for j in judgements if not (j.right or j.machine or j.withdrawn)}
    return sorted(held.values(), key=lambda j: (j.when or "", j.by, j.verdict, j.id))


def reviews(judgements: Iterable[Judgement]) -> dict[str, Review]:
    """Return what stands about each finding that people decided on, by the finding's id.

    Names (same, different), decisions to publish a mention, and what was withdrawn are passed over.
    """
    deciding: dict[str, dict[str, Judgement]] = defaultdict(dict)
    notes: dict[str, list[Judgement]] = defaultdict(list)
    groupings: dict[str, list[Judgement]] = defaultdict(list)
    for each in about_findings(judgements):
        if each.verdict in DECIDING:
            deciding[each.left].pop(each.by, None)  # the latest goes to the end
            deciding[each.left][each.by] = each
        elif each.verdict == "note":
            notes[each.left].append(each)
        elif each.verdict in GROUPING:
            groupings[each.left].append(each)
    return {
        finding: Review(
            finding,
            tuple(deciding.get(finding, {}).values()),
            tuple(notes.get(finding, ())),
            tuple(groupings.get(finding, ())),
        )
        for finding in sorted({*deciding, *notes, *groupings})
    }
