"""The nouns: frozen dataclasses, standard library only, no behaviour but holding and checking."""

from headwater.model.dossier import Dossier, Redaction
from headwater.model.entity import Entity, Judgement, Office
from headwater.model.identity import content_id, digest, short
from headwater.model.problem import Problem
from headwater.model.programme import (
    Definition,
    Mention,
    Modality,
    Party,
    PersonRole,
    Relation,
    RelationKind,
    Requirement,
    Speech,
)
from headwater.model.question import (
    Answer,
    Comparison,
    Derivation,
    DerivationKind,
    Evidence,
    Origins,
    Question,
    Weighing,
    Work,
)
from headwater.model.review import Review, reviews
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
    Picture,
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
from headwater.model.words import Words

__all__ = [
    "Alignment", "Answer", "Attribution", "Block", "BlockKind", "Bound", "Box", "Change", "Comparison",
    "CustodyEvent", "Definition", "Derivation", "DerivationKind", "Difference", "Document", "Dossier",
    "Edit", "Entity", "Event", "Evidence", "Fact", "FactField", "Figure", "Judgement", "Link", "Measure",
    "Mention", "Modality", "Moved", "Note", "Number", "Office", "Origins", "Orphaned", "Pair", "Party",
    "PersonRole", "Picture", "Place", "Problem", "Quantity", "Question", "Record", "Redaction", "Region",
    "Relation", "RelationKind", "Requirement", "Review", "Revised", "Revision", "Role", "Sheet",
    "SourceKind", "Span", "Speech", "Statement", "StatementKind", "Term", "Weighing", "Words", "Work",
    "content_id", "digest", "reviews", "short",
]  # fmt: skip
