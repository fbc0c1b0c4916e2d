"""Words looked for in a case: in three languages, in any script that the folding knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.case import Case
from headwater.errors import UsageError
from headwater.model import Document, Span, content_id
from headwater.publish.fold import HAN, fold, tokens
from headwater.publish.index import cut
from headwater.store.search import Passage, SearchIndex

INDEX = "search.db"
"""In the case folder; made when something is looked for, and again when the documents changed."""
LONGEST = 500
"""Characters of a query."""
AROUND = 80
"""Characters of a snippet on either side of the words."""
_PART = re.compile(r'"([^"]+)"|“([^”]+)”|(\S+)')
_WORD = re.compile(rf"[{HAN}]+|[0-9]+(?:[.,][0-9]+)*|[^\W\d_{HAN}]+(?:[\u0300-\u036f]+[^\W\d_{HAN}]*)*")
_HAN = re.compile(f"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: the document, where they stand, and what stands round them."""

    document: Document
    span: Span
    snippet: str


def search(case: Case, query: str, limit: int = 20) -> Iterator[Hit]:
    """Yield the passages that hold all words of `query`, best first; words in quotation marks stand in a row.

    Capitals, accents, simple plurals, traditional and simplified characters, and variants of Uyghur letters
    make no difference. Raises UsageError if nothing can be looked for.
    """
    phrases = [held for held in (_tokens(part) for part in _parts(query[:LONGEST])) if held]
    if not phrases:
        raise UsageError("nothing to look for: give a word or a number")
    index = _index(case)
    documents: dict[str, Document] = {}
    found = list(index.find(phrases, limit))
    wanted = {document for document, _, _ in found}
    for document in case.store.documents() if wanted else ():
        if document.id in wanted:
            documents[document.id] = document
    for identifier, start, end in found:
        yield _hit(documents[identifier], start, end, phrases)


def _parts(query: str) -> list[str]:
    return ["".join(found) for found in _PART.findall(query)]


def _tokens(part: str) -> list[str]:
    """Return the tokens of a phrase, without the one that the index adds to a run of Han characters."""
    held: list[str] = []
    for word in _WORD.findall(fold(part)):
        found = list(tokens(word))
        if _HAN.match(word):
            # one character alone may be the beginning of any pair
            found = [f"{word}*"] if len(word) == 1 else found[:-1]
        held += found
    return held


def _index(case: Case) -> SearchIndex:
    index = SearchIndex(case.path / INDEX)
    key = content_id("search", case.store.document_ids())
    if not index.is_of(key):
        index.fill(key, _passages(case))
    return index


def _passages(case: Case) -> Iterator[Passage]:
    for document in case.store.documents():
        for _, start, end in cut(document):
            yield document.id, start, end, " ".join(tokens(document.text[start:end]))


def _hit(document: Document, start: int, end: int, phrases: list[list[str]]) -> Hit:
    """Return a passage with the place in it of the word, or run of Han characters, that holds most of what
    was asked for."""
    wanted = {token.rstrip("*") for phrase in phrases for token in phrase}
    best, held = None, 0
    for match in _WORD.finditer(document.text, start, end):
        size = len(wanted & {*tokens(match[0]), *(fold(match[0]) if _HAN.match(match[0]) else ())})
        if size > held:
            best, held = match, size
    at, stop = best.span() if best else (start, start + 1)
    if best and _HAN.match(best[0]):
        at, stop = _within(best[0], at, wanted)
    span = document.span(at, stop)
    text = document.text[max(start, at - AROUND) : min(end, span.end + AROUND)]
    return Hit(document, span, " ".join(text.split()))


def _within(run: str, at: int, wanted: set[str]) -> tuple[int, int]:
    """Return where, in a run of Han characters, the pairs that were asked for begin and end."""
    folded = fold(run)
    starts = [n for n in range(len(folded)) if any(folded.startswith(w, n) for w in wanted)]
    if not starts:
        return at, at + len(run)
    last = starts[0]
    while last + 1 in starts:
        last += 1
    size = max((len(w) for w in wanted if folded.startswith(w, last)), default=1)
    return at + starts[0], at + last + size
