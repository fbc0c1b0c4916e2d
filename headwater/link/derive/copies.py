"""Near-copies, templates and revisions: fingerprints propose pairs, alignment decides, a cover chooses.

A fingerprint proposes the first documents that have it and the latest, so a thousand near-identical pages
cost a few thousand pairs. Of the documents that a text may be taken from, those are named that explain it:
the one with the most of it, then one with what the first has not. A further copy of a source explains
nothing new, and takes no source away.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from headwater.link.derive.alignment import Run, covered, runs
from headwater.link.derive.boilerplate import Furniture, furniture
from headwater.link.derive.catalogue import Catalogue, Entry
from headwater.link.derive.direction import Way, direction
from headwater.link.derive.wording import length, words_of
from headwater.model import Derivation, Evidence, Problem, Statement

SHARE, REVISED = 0.2, 0.5
"""Part of either text that makes a copy; of the taker's that makes a version of the same page."""
LEAST = 12.0
"""Words (a Han character is two thirds of one) that a copy has in common at least, unless all of it is."""
LIFTED = 25.0
"""Words in a row that show a passage to be lifted, however little of the text it is."""
CANDIDATES, SOURCES, HOLDERS = 12, 4, 4
"""Documents aligned for one text; sources named of it; documents kept for one fingerprint."""
MEMORY = 2_000_000
"""Fingerprints kept of all documents together; where there are more, each text is known by a sample."""
SHOWN = 3
"""Runs shown of one pair: the longest."""


def copies(catalogue: Catalogue, statements: Sequence[Statement]) -> tuple[list[Derivation], list[Problem]]:
    """Return copy, revision and unmarked quotation edges, and what was compared by samples only."""
    entries = list(catalogue.entries.values())
    house = furniture(catalogue)
    budget = max(16, MEMORY // max(1, len(entries)))
    found: list[Derivation] = []
    sampled = 0
    holders: dict[int, list[Entry]] = {}
    for entry in entries:
        found += _sources(entry, _candidates(entry, holders), house)
        every = len(entry.prints.marks) // budget + 1
        sampled += every > 1
        for mark in entry.prints.marks:
            if mark % every:
                continue
            held = holders.setdefault(mark, [])
            if not held or held[-1] is not entry:
                held[HOLDERS - 1 :] = [entry]
    problems = []
    if sampled:
        said = (f"{sampled:,} documents were compared by samples of their text, since there are so many:"
                " a copied passage of a few lines may be missed")  # fmt: skip
        problems.append(Problem("link", "copies", said))
    return found, problems


def _candidates(entry: Entry, holders: dict[int, list[Entry]]) -> list[Entry]:
    """The documents before this one that share most fingerprints with it."""
    counts: Counter[str] = Counter()
    known: dict[str, Entry] = {}
    for mark in dict.fromkeys(entry.prints.marks):
        for other in holders.get(mark, ()):
            counts[other.id] += 1
            known.setdefault(other.id, other)
    order = {identifier: n for n, identifier in enumerate(known)}
    best = sorted(counts, key=lambda i: (-counts[i], order[i]))[:CANDIDATES]
    return [known[identifier] for identifier in best]


def _sources(entry: Entry, candidates: list[Entry], house: Furniture) -> Iterator[Derivation]:
    """Yield an edge to each candidate that explains words which none before it explains."""
    aligned = []
    for n, other in enumerate(candidates):
        left_out = house.between(entry, other)
        found = runs(entry.prints, other.prints, lambda mark, out=left_out: mark not in out)  # type: ignore[misc]
        if found:
            aligned.append((-covered(found), n, other, found, bool(left_out)))
    explained = bytearray(entry.prints.size + 16)
    for _, _, other, found, house_words in sorted(aligned, key=lambda a: a[:2])[:CANDIDATES]:
        fresh = sum(explained[r.a0 : r.a1].count(0) for r in found)
        total = covered(found)
        if fresh < total and fresh < max(LEAST, 0.1 * entry.prints.size):
            continue
        edge = _edge(other, entry, found, house_words)
        if edge is None:
            continue
        yield edge
        for r in found:
            explained[r.a0 : r.a1] = b"\1" * (r.a1 - r.a0)


def _edge(first: Entry, second: Entry, found: list[Run], house_words: bool) -> Derivation | None:
    """Return the edge between two documents that share text; `found` are runs of the second in the first."""
    words = words_of(second.document).tokens
    total = covered(found)
    share = min(1.0, total / max(1, second.prints.size))
    back = min(1.0, sum(r.b1 - r.b0 for r in found) / max(1, first.prints.size))
    longest = max(found, key=lambda r: r.size)
    common = sum(length(words[r.a0 : r.a1]) for r in found)
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
    if revised:
        why.append("same page, another version")
    if house_words:
        why.append("what many pages of this outlet share is left out")
    return Derivation(
        kind="revision" if revised else "copy", taker=way.taker.id, taken=way.taken.id,
        share=round(part, 3), certain=way.known and way.sure, directed=way.known,
        why=tuple(why), evidence=_evidence(first, second, found, way),
    )  # fmt: skip


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
