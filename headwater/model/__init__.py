"""The nouns: frozen dataclasses, standard library only, no behaviour but holding and checking."""

from headwater.model.dossier import Dossier
from headwater.model.entity import Entity, Judgement, Office
from headwater.model.identity import content_id, digest, short
from headwater.model.problem import Problem
from headwater.model.question import (
    Answer,
    Derivation,
    DerivationKind,
    Origins,
    Question,
    Relation,
    Weighing,
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

__all__ = [
    "Answer", "Attribution", "Block", "BlockKind", "Bound", "Box", "CustodyEvent", "Derivation",
    "DerivationKind", "Document", "Dossier", "Entity", "Event", "Fact", "FactField", "Figure", "Judgement",
    "Link", "Measure", "Note", "Number", "Office", "Origins", "Place", "Problem", "Quantity", "Question",
    "Record", "Region", "Relation", "Role", "Sheet", "SourceKind", "Span", "Statement", "StatementKind",
    "Term", "Weighing", "content_id", "digest", "short",
]  # fmt: skip
