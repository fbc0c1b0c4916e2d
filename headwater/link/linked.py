"""What linking gives: questions, derivations, and what could not be done."""

from dataclasses import dataclass

from headwater.model import Derivation, Problem, Question


@dataclass(frozen=True, slots=True)
class Linked:
    """Questions in order of their first members, derivations sorted by taker, problems last."""

    questions: tuple[Question, ...]
    derivations: tuple[Derivation, ...]
    problems: tuple[Problem, ...]
