"""The nouns: frozen dataclasses, standard library only, no behaviour but holding and checking."""

from headwater.model.dossier import Dossier
from headwater.model.entity import Entity, Judgement, Office
from headwater.model.identity import content_id, digest, short
from headwater.model.problem import Problem
from headwater.model.question import (
    Answer,
    Derivation,
    DerivationKind,
    Evidence,
    Origins,
    Question,
    Relation,
    Weighing,
    Work,
)
from headwater.model.source import CustodyEvent, Place, Record, SourceKind
from headwater.model.statement import (
    Attribution,
    Bound,
    Event,
    Figure,
    Measure,
    Number,
    Quantity,
    Role,
    Statement,
    StatementKind,
    Term,
)
from headwater.model.text import (
    Block,
    BlockKind,
    Box,
    Document,
    Fact,
    FactField,
    Link,
    Note,
    Region,
    Sheet,
    Span,
)
from headwater.model.version import (
    Alignment,
    Change,
    Difference,
    Edit,
    Moved,
    Orphaned,
    Pair,
    Revised,
    Revision,
)

__all__ = [
    "Alignment", "Answer", "Attribution", "Block", "BlockKind", "Bound", "Box", "Change", "CustodyEvent",
    "Derivation", "DerivationKind", "Difference", "Document", "Dossier", "Edit", "Entity", "Event",
    "Evidence", "Fact", "FactField", "Figure", "Judgement", "Link", "Measure", "Moved", "Note", "Number",
    "Office", "Origins", "Orphaned", "Pair", "Place", "Problem", "Quantity", "Question", "Record", "Region",
    "Relation", "Revised", "Revision", "Role", "Sheet", "SourceKind", "Span", "Statement", "StatementKind",
    "Term", "Weighing", "Work", "content_id", "digest", "short",
]  # fmt: skip
