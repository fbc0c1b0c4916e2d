"""Quoted passages of one document that stand, exactly or nearly, in another."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from headwater.link.derive.catalogue import Catalogue, Entry, earlier
from headwater.link.derive.direction import direction
from headwater.link.derive.fingerprints import other_numbers, shingles
from headwater.link.derive.wording import LONGEST, Words, length, words_in, words_of
from headwater.link.folding import fold
from headwater.model import Derivation, Evidence, Problem, Statement

_QUOTED = re.compile(
    '“([^“”]{12,2000})”|"([^"\n]{12,2000})"|「([^「」]{12,2000})」|『([^『』]{12,2000})』|«([^«»]{12,2000})»'
)
LEAST = 8.0
"""Words of the shortest passage compared (a Han character is two thirds of one)."""
NEAR = 0.75
"""Part of a passage's words that stand in the other document in order, where it is quoted with changes."""
CHANGED = 9
"""Words of a passage that stand in the other document at least, where it is quoted with changes."""
PASSAGES, HOLDERS = 32, 20
"""Passages looked up for one fingerprint; documents in which one is looked at: a saying that stands in more
is common property."""


PLACES = 6
"""Places shown of one pair."""


@dataclass(slots=True)
class Passage:
    """One wording in quotation marks, and who has it so: documents and places, the earliest first."""

    words: tuple[str, ...]
    by: dict[str, tuple[int, int]] = field(default_factory=dict)
    holders: dict[str, tuple[int, int, bool]] = field(default_factory=dict)


def quotations(
    catalogue: Catalogue, statements: Sequence[Statement]
) -> tuple[list[Derivation], list[Problem]]:
    """Return an edge for each document that quotes words which stand in another, and what was left out."""
    passages = _passages(catalogue)
    index: dict[int, list[tuple[Passage, int]]] = defaultdict(list)
    left_out = 0
    for passage in passages:
        marks = shingles(passage.words)
        full = sum(len(index[mark]) >= PASSAGES for mark, _ in marks)
        left_out += full == len(marks)
        for mark, at in marks:
            if len(index[mark]) < PASSAGES:
                index[mark].append((passage, at))
    if index:
        for entry in catalogue.entries.values():
            _look(entry, index)
    found: dict[tuple[str, str], Derivation] = {}
    for passage in passages:
        for edge in _edges(catalogue, passage):
            known = found.get((edge.taker, edge.taken or ""))
            found[edge.taker, edge.taken or ""] = edge if known is None else _both(known, edge)
    problems = []
    if left_out:
        said = f"{left_out:,} quotations begin like so many others that they were not looked up"
        problems.append(Problem("link", "quotations", said))
    return list(found.values()), problems


def _both(one: Derivation, other: Derivation) -> Derivation:
    """Two passages of one pair: the longer tells, and their words are counted together."""
    best, less = sorted((one, other), key=lambda e: (e.certain, e.share), reverse=True)
    share = round(min(1.0, one.share + other.share), 3)
    return replace(best, share=share, evidence=(*best.evidence, *less.evidence)[:PLACES])


def quoted_marks(entry: Entry) -> Iterator[int]:
    """Yield the fingerprints by which what a document quotes is looked up in others."""
    for match in _QUOTED.finditer(entry.document.text[:LONGEST]):
        words = words_in(next(filter(None, match.groups())))
        if length(words.tokens) >= LEAST:
            yield from (mark for mark, _ in shingles(words.tokens))


def _passages(catalogue: Catalogue) -> list[Passage]:
    known: dict[tuple[str, ...], Passage] = {}
    for entry in catalogue.entries.values():
        for match in _QUOTED.finditer(entry.document.text[:LONGEST]):
            group = next(n for n in range(1, 6) if match[n])
            words = words_in(match[group], match.start(group))
            if length(words.tokens) >= LEAST:
                passage = known.setdefault(words.tokens, Passage(words.tokens))
                passage.by.setdefault(entry.id, words.place(0, len(words.tokens) - 1))
    return list(known.values())


def _look(entry: Entry, index: dict[int, list[tuple[Passage, int]]]) -> None:
    """Note the passages that stand in a document."""
    words: Words | None = None
    tried: set[tuple[int, int]] = set()
    for mark, at in zip(entry.prints.marks, entry.prints.at, strict=True):
        for passage, offset in index.get(mark, ()):
            begin = at - offset
            key = (id(passage), begin)
            if entry.id in passage.holders or len(passage.holders) >= HOLDERS or key in tried:
                continue
            tried.add(key)
            words = words or words_of(entry.document)
            place = _stands(passage.words, words, begin)
            if place is not None:
                passage.holders[entry.id] = place


def _stands(sought: tuple[str, ...], words: Words, begin: int) -> tuple[int, int, bool] | None:
    """Where the words stand in a text, and whether exactly; None if less than NEAR of them do."""
    size = len(sought)
    if begin >= 0 and words.tokens[begin : begin + size] == sought:
        return (*words.place(begin, begin + size - 1), True)
    low = max(0, begin - 6)
    near = words.tokens[low : begin + size + 6]
    if other_numbers(sought, near, NEAR, 1) or len(set(sought) & set(near)) < NEAR * len(set(sought)):
        return None
    blocks = [
        b for b in SequenceMatcher(None, sought, near, autojunk=False).get_matching_blocks() if b.size > 1
    ]
    if not blocks or sum(b.size for b in blocks) < max(NEAR * size, CHANGED):
        return None
    return (*words.place(low + blocks[0].b, low + blocks[-1].b + blocks[-1].size - 1), False)


def _edges(catalogue: Catalogue, passage: Passage) -> list[Derivation]:
    """One edge a document that quotes: to the earliest with the words outside marks, else the earliest."""
    rank = catalogue.rank
    bare = sorted((d for d in passage.holders if d not in passage.by), key=rank.__getitem__)
    quoted = sorted((d for d in passage.by if d in catalogue.entries), key=rank.__getitem__)
    source = min([*bare, *quoted], key=rank.__getitem__, default=None)
    if bare:
        source = bare[0]
    if source is None:
        return []
    place = passage.holders.get(source)
    at = place[:2] if place else passage.by[source]
    exact = place[2] if place else True
    return [
        _edge(catalogue, document, source, passage, at, exact) for document in quoted if document != source
    ]


def _is_title(words: str, of: Entry) -> bool:
    """Tell whether words are the title of a document, whole or for the most part."""
    one, other = words_in(words).tokens, words_in(of.title).tokens
    return bool(other) and len(set(one) & set(other)) >= NEAR * max(len(set(one)), len(set(other)))


def _edge(
    catalogue: Catalogue, quoting: str, source: str, passage: Passage, at: tuple[int, int], exact: bool
) -> Derivation:
    one, other = catalogue.entries[quoting], catalogue.entries[source]
    start, end = passage.by[quoting]
    words = one.document.text[start:end]
    shown = words if len(words) <= 90 else words[:89] + "…"
    how = "word for word" if exact else "with small changes"
    why = [f"its quotation “{shown}” stands in the other document, {how}"]
    both = source in passage.by
    taken, taker, certain, known = other, one, exact and not both, True
    if both:
        first, second = sorted((one, other), key=lambda e: e.id)
        way = direction(first, second)
        taken, taker, known = way.taken, way.taker, way.known
        certain = len(taken.publisher) > 3 and taken.publisher in fold(taker.document.text)
        why.append(f"it names {taken.document.fact('publisher')}" if certain else
                   "both have it in quotation marks: they may quote a third")  # fmt: skip
        why += way.why
    elif earlier(one, other) < 0 and one.date:
        taken, taker, certain = one, other, False
        why.append(f"the other was published later ({other.date} after {one.date})")
    if taker is one and _is_title(words, other):  # who quotes a headline cites the text
        return Derivation(
            kind="citation", taker=one.id, taken=other.id, work=words.strip(),
            why=("its title stands there in quotation marks",),
            evidence=(
                Evidence(one.id, one.document.span(start, end)), Evidence(other.id, other.document.span(*at)),
            ),
        )  # fmt: skip
    places = {one.id: Evidence(one.id, one.document.span(start, end)),
              other.id: Evidence(other.id, other.document.span(*at))}  # fmt: skip
    return Derivation(
        kind="quotation", taker=taker.id, taken=taken.id, certain=certain, directed=known,
        share=round(min(1.0, len(passage.words) / max(1, taker.prints.size)), 3),
        why=tuple(why), evidence=(places[taker.id], places[taken.id]),
    )  # fmt: skip
