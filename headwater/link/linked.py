"""What linking gives: questions, derivations, and what could not be done."""

from dataclasses import dataclass, field

from headwater.link.derive import Known
from headwater.link.ground import Ground
from headwater.model import Derivation, Entity, Judgement, Problem, Question


@dataclass(frozen=True, slots=True)
class Learnt:
    """What linking a whole case learnt, by which some of its documents can be linked as if all were there."""

    ground: Ground
    known: Known


@dataclass(frozen=True, slots=True)
class Linked:
    """Questions in order of their first members, derivations sorted by taker, problems;
    entities by schema and name, and the judgements that join their names (withdrawn ones too);
    and what was learnt of the whole case."""

    questions: tuple[Question, ...]
    derivations: tuple[Derivation, ...]
    problems: tuple[Problem, ...]
    entities: tuple[Entity, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    learnt: Learnt | None = field(default=None, compare=False)
