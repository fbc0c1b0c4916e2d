"""Run every extractor on a document; one that fails becomes a Problem and the others go on."""

import importlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from headwater.model import Document, Problem, Statement

if TYPE_CHECKING:
    from headwater.extract.context import Context

EXTRACTORS = ("figures", "terms", "events")
"""Modules of this package, in order; each has `find(context)` and yields statements."""

MADE_BY = " ".join(f"{name}/1" for name in EXTRACTORS)
"""The versions of all extractors together: the key under which a document's statements are kept."""


@cache
def _finders() -> tuple[tuple[str, "Callable[[Context], Iterator[Statement]]"], ...]:
    there = [name for name in EXTRACTORS if find_spec(f"headwater.extract.{name}")]
    return tuple((name, importlib.import_module(f"headwater.extract.{name}").find) for name in there)


def extract(document: Document) -> Iterator[Statement | Problem]:
    """Yield what the document says: figures, terms, events, in that order, each in text order."""
    from headwater.extract.context import Context

    context = Context(document)
    for name, find in _finders():
        try:
            yield from find(context)
        except Exception as error:
            reason = f"the {name} of this document could not all be read ({type(error).__name__}: {error})"
            yield Problem("extract", document.name, reason)
