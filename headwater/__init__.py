"""Headwater traces every figure to its source.

The verbs are functions from nouns to nouns, in the order in which they are used; the nouns are frozen
dataclasses. `headwater.flow` puts the verbs in order; `headwater.case` opens a case folder.
A verb or noun is imported when it is first asked for.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from headwater.errors import HeadwaterError

if TYPE_CHECKING:
    from headwater.capture import capture
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
VERBS = frozenset({"capture", "extract", "link", "publish", "read", "weigh"})

__all__ = [
    "Answer", "Attribution", "Block", "CustodyEvent", "Derivation", "Document", "Dossier", "Event",
    "Fact", "Figure", "HeadwaterError", "Measure", "Origins", "Problem", "Quantity", "Question",
    "Record", "Span", "Statement", "Term", "Weighing", "capture", "extract", "link", "publish", "read",
    "weigh",
]  # fmt: skip


class _Verbs(ModuleType):
    """Each verb has the name of its package, and Python would put the package in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in VERBS or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    """Import a verb or noun when it is first asked for: `headwater --help` needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{name if name in VERBS else 'model'}"), name)
    globals()[name] = found
    return found


sys.modules[__name__].__class__ = _Verbs
