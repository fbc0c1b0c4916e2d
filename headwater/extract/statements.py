"""Run every extractor on a document; one that fails becomes a Problem and the others go on."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from headwater.extract import definitions, events, figures, people, relations, requirements, speech, terms
from headwater.extract.context import Context
from headwater.model import Document, Problem, Statement


def _endless(context: Context) -> Iterator[Problem]:
    """Say what of the document was not read."""
    behind = sum(context.sentences[i].end - context.sentences[i].start for i in context.unread)
    if behind:
        reason = f"{behind:,} characters at the end of very long lines without full stops were not read"
        yield Problem("extract", context.document.name, reason)


EXTRACTORS: tuple[tuple[str, Callable[[Context], Iterator[Statement | Problem]]], ...] = (
    ("figures", figures.find),
    ("terms", terms.find),
    ("events", events.find),
    ("relations", relations.find),
    ("definitions", definitions.find),
    ("people", people.find),
    ("requirements", requirements.find),
    ("speech", speech.find),
    ("lines", _endless),
)
"""What reads a document, in order: the name of a kind and its `find(context)`."""

_ALL = (figures, terms, events, relations, definitions, people, requirements, speech)
MADE_BY = " ".join(each.MADE_BY for each in _ALL)
"""The versions of all extractors together: the key under which a document's statements are kept."""


def _doubted(document: Document, found: Statement) -> Statement:
    """Return the statement with what the reader of an image doubts in its words: its id stays."""
    doubts = document.doubts(found.span.start, found.span.end)
    return replace(found, why=(*found.why, *doubts)) if doubts else found


def extract(document: Document) -> Iterator[Statement | Problem]:
    """Yield what the document says, kind after kind as in EXTRACTORS, each in text order."""
    context = Context(document)
    for name, find in EXTRACTORS:
        try:
            for found in find(context):
                yield found if isinstance(found, Problem) else _doubted(document, found)
        except Exception as error:
            reason = f"the {name} of this document could not all be read ({type(error).__name__}: {error})"
            yield Problem("extract", document.name, reason)
