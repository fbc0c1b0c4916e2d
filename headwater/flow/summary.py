"""What a run leaves, counted for the terminal and for programs."""

from dataclasses import dataclass

from headwater.case import Case
from headwater.model import Problem, Question, Weighing

TELLING = 3
"""Conflicts named in the summary."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run leaves: counts, the questions by relation, the conflicts to look at first."""

    documents: int
    statements: int
    questions: dict[str, int]
    conflicts: tuple[tuple[Question, Weighing], ...]
    problems: tuple[Problem, ...]
    new: dict[str, int]
    """How much each stage had to do this time."""


def summary(case: Case, new: dict[str, int] | None = None) -> Summary:
    """Count what the case holds and name the conflicts that tell most; the store has them in that order."""
    store = case.store
    return Summary(
        documents=len(store.document_ids()),
        statements=len(store.statement_ids(but="mention")),  # people are found to be protected, not counted
        questions=store.relations(),
        conflicts=tuple(store.conflicts(TELLING)),
        problems=tuple(store.problems()),
        new=new or {},
    )
