"""Near-copies, templates and revisions: fingerprints propose pairs, alignment decides, a cover chooses.

A fingerprint proposes the first documents that have it and the latest, so a thousand near-identical pages
cost a few thousand pairs. Of the documents that a text may be taken from, those are named that explain it:
the one with the most of it, then one with what the first has not. A further copy of a source explains
nothing new, and takes no source away.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.link.derive.alignment import Run, covered, runs
from headwater.link.derive.boilerplate import Common, common
from headwater.link.derive.catalogue import SAME, Catalogue, Entry
from headwater.link.derive.direction import Way, direction
from headwater.link.derive.fingerprints import other_numbers
from headwater.link.derive.index import CANDIDATES, Index, distinct
from headwater.link.derive.wording import length, words_of
from headwater.model import Derivation, Evidence, Problem

SHARE, REVISED = 0.2, 0.5
"""Part of either text that makes a copy; of the taker's that makes a version of the same page."""
LEAST = 12.0
"""Words (a Han character is two thirds of one) that a copy has in common at least, unless all of it is."""
LIFTED = 25.0
"""Words in a row that show a passage to be lifted, however little of the text it is."""
MEMORY = 2_000_000
"""Fingerprints kept of all documents together; where there are more, each text is known by a sample."""
SHOWN = 3
"""Runs shown of one pair: the longest."""


@dataclass(frozen=True, slots=True)
class Known:
    """How many fingerprints of one text are kept, and which tell nothing."""

    budget: int
    common: Common


def learn_texts(catalogue: Catalogue) -> Known:
    """Return what the texts of a whole case teach; the budget is a power of two, so that one more document
    seldom changes it."""
    entries = list(catalogue.entries.values())
    room = max(16, MEMORY // max(1, len(entries)))
    budget = 1 << (room.bit_length() - 1)
    return Known(budget, common(distinct(entries, budget)))


def copies(catalogue: Catalogue, known: Known) -> tuple[list[Derivation], list[Problem]]:
    """Return copy, revision and unmarked quotation edges, and what was compared by samples only."""
    entries, budget, shared = list(catalogue.entries.values()), known.budget, known.common
    found: list[Derivation] = []
    index = Index(budget, shared.everywhere)
    for entry in entries:
        for edge in _sources(catalogue, entry, index.candidates(entry), shared):
            catalogue.gather([edge])
            found.append(edge)
        index.add(entry)
    sampled = sum(len(e.prints.marks) > budget for e in entries)
    problems = []
    if sampled:
        said = (f"{sampled:,} documents were compared by samples of their text, since there are so many:"
                " a copied passage of a few lines may be missed")  # fmt: skip
        problems.append(Problem("link", "copies", said))
    return found, problems


def _sources(
    catalogue: Catalogue, entry: Entry, candidates: list[Entry], shared: Common
) -> Iterator[Derivation]:
    """Yield an edge to each candidate that explains words which none before it explains.

    One that has half of the text is named in any case, unless it is the same text as one named before:
    so what a document is tied to does not hang on which of its sources comes first.
    """
    aligned = []
    for n, other in enumerate(candidates):
        left_out = shared.between(entry, other)
        found = runs(entry.prints, other.prints, lambda mark, out=left_out: mark not in out)  # type: ignore[misc]
        if found:
            total = covered(found)
            nearest = -total / max(1, other.prints.size)  # of two that have as much of it, the likest
            aligned.append((-total, nearest, n, other, found, left_out))
    explained = bytearray(entry.prints.size + 16)
    for _, _, _, other, found, left_out in sorted(aligned, key=lambda a: a[:3])[:CANDIDATES]:
        fresh = sum(explained[r.a0 : r.a1].count(0) for r in found)
        total = covered(found)
        edge = _edge(other, entry, found, left_out)
        if edge is None:
            continue
        told = fresh < total and fresh < max(LEAST, 0.1 * entry.prints.size)
        if told and (edge.share < SAME or catalogue.first(other.id) == catalogue.first(entry.id)):
            continue
        yield edge
        for r in found:
            explained[r.a0 : r.a1] = b"\1" * (r.a1 - r.a0)


def _edge(first: Entry, second: Entry, found: list[Run], left_out: frozenset[int]) -> Derivation | None:
    """Return the edge between two documents that share text; `found` are runs of the second in the first."""
    words = words_of(second.document).tokens
    share = min(1.0, covered(found) / max(1.0, _size(second, left_out)))
    back = min(1.0, sum(r.b1 - r.b0 for r in found) / max(1.0, _size(first, left_out)))
    longest = max(found, key=lambda r: r.size)
    common = sum(length(words[r.a0 : r.a1]) for r in found)
    frame = _frame(first, second, found)
    if frame and (first.outlet != second.outlet or not first.outlet):
        return None
    whole = min(share, back) >= 0.9
    lifted = length(words[longest.a0 : longest.a1])
    if max(share, back) < SHARE or (common < LEAST and not whole):
        return _lifted(first, second, longest, share, back) if lifted >= LIFTED else None
    way = direction(first, second, share, back)
    part = share if way.taker is second else back
    revised = _one_page(first, second) and part >= REVISED
    near = _exact(first, second, longest)
    said = f"{round(100 * part)} % of the text stands in the other document, {near}"
    why = [said, *way.why]
    if frame:
        why.append("the sentences are the same and the numbers are others: pages of one form")
    if revised:
        why.append("same page, another version")
    if any(mark in left_out for mark in second.prints.marks):
        why.append("words that many of these texts share are left out")
    return Derivation(
        kind="revision" if revised else "copy", taker=way.taker.id, taken=way.taken.id,
        share=round(part, 3), certain=way.known and way.sure and not frame, directed=way.known,
        why=tuple(why), evidence=_evidence(first, second, found, way),
    )  # fmt: skip


def _frame(first: Entry, second: Entry, found: list[Run]) -> bool:
    """Whether what two documents share is a form filled in with other numbers."""
    one, other = words_of(first.document).tokens, words_of(second.document).tokens
    mine = [t for r in found for t in other[r.a0 : r.a1]]
    return other_numbers(mine, [t for r in found for t in one[r.b0 : r.b1]])


def _size(entry: Entry, left_out: frozenset[int]) -> float:
    """How many words a text has beside what is left out."""
    marks = entry.prints.marks
    return (
        entry.prints.size * sum(m not in left_out for m in marks) / max(1, len(marks))
        if left_out
        else entry.prints.size
    )


def _lifted(first: Entry, second: Entry, run: Run, share: float, back: float) -> Derivation:
    way = direction(first, second, share, back)
    part = share if way.taker is second else back
    return Derivation(
        kind="quotation", taker=way.taker.id, taken=way.taken.id, share=round(part, 3),
        certain=way.known and way.sure, directed=way.known,
        why=(f"{run.size} words in a row stand in both, {_exact(first, second, run)}", *way.why),
        evidence=_evidence(first, second, [run], way),
    )  # fmt: skip


def _one_page(first: Entry, second: Entry) -> bool:
    return bool(first.address and first.address == second.address) or (
        bool(first.title and first.title == second.title) and first.publisher == second.publisher != ""
    )


def _exact(first: Entry, second: Entry, run: Run) -> str:
    one, other = words_of(first.document).tokens, words_of(second.document).tokens
    same = other[run.a0 : run.a1] == one[run.b0 : run.b1]
    return "word for word" if same else "with small changes"


def _evidence(first: Entry, second: Entry, found: list[Run], way: Way) -> tuple[Evidence, ...]:
    """The longest runs as places: in the taker, then in the taken, run by run."""
    one, other = words_of(first.document), words_of(second.document)
    shown: list[Evidence] = []
    for run in sorted(found, key=lambda r: (-r.size, r.a0))[:SHOWN]:
        mine = other.place(run.a0, min(run.a1, len(other.tokens)) - 1)
        theirs = one.place(run.b0, min(run.b1, len(one.tokens)) - 1)
        pair = [
            Evidence(second.id, second.document.span(*mine)),
            Evidence(first.id, first.document.span(*theirs)),
        ]
        shown += pair if way.taker is second else pair[::-1]
    return tuple(shown)
