"""What linking gives: questions, derivations, and what could not be done."""

from dataclasses import dataclass

from headwater.model import Derivation, Entity, Judgement, Problem, Question


@dataclass(frozen=True, slots=True)
class Linked:
    """Questions in order of their first members, derivations sorted by taker, problems;
    entities by schema and name, and the judgements that join their names (withdrawn ones too)."""

    questions: tuple[Question, ...]
    derivations: tuple[Derivation, ...]
    problems: tuple[Problem, ...]
    entities: tuple[Entity, ...] = ()
    judgements: tuple[Judgement, ...] = ()
