"""Headwater traces every figure to its source.

The verbs are functions from nouns to nouns, in the order in which they are used; the nouns are frozen
dataclasses. `headwater.flow` puts the verbs in order; `headwater.case` opens a case folder.
"""

from headwater.capture import capture
from headwater.errors import HeadwaterError
from headwater.extract import extract
from headwater.link import link
from headwater.model import (
    Answer,
    Attribution,
    Block,
    CustodyEvent,
    Derivation,
    Document,
    Dossier,
    Event,
    Fact,
    Figure,
    Measure,
    Origins,
    Problem,
    Quantity,
    Question,
    Record,
    Span,
    Statement,
    Term,
    Weighing,
)
from headwater.publish import publish
from headwater.read import read
from headwater.weigh import weigh

__version__ = "0.1.0"

__all__ = [
    "Answer", "Attribution", "Block", "CustodyEvent", "Derivation", "Document", "Dossier", "Event",
    "Fact", "Figure", "HeadwaterError", "Measure", "Origins", "Problem", "Quantity", "Question",
    "Record", "Span", "Statement", "Term", "Weighing", "capture", "extract", "link", "publish", "read",
    "weigh",
]  # fmt: skip
