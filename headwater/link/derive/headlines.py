"""One headline over several texts: an outlet that has another's headline word for word has seen it.

Only long headlines tell: "Weekly bulletin" stands over texts that have nothing to do with each other, and so
does a headline that one house uses again.
"""

from collections import defaultdict
from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, Entry
from headwater.link.derive.direction import direction
from headwater.link.derive.wording import length, words_in
from headwater.link.folding import fold
from headwater.model import Derivation, Evidence, Statement

LEAST = 6.0
"""Words of a headline that is anybody's own (a Han character is two thirds of one)."""
HOLDERS = 12
"""Texts with one headline at most: what more have is the name of a series."""


def headlines(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return an edge to the earliest text of each headline from every other outlet's that has it."""
    held: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in sorted(catalogue.entries.values(), key=lambda e: catalogue.rank[e.id]):
        key = words_in(entry.title).tokens
        if length(key) >= LEAST and _place(entry):
            held[key].append(entry)
    found = []
    for entries in held.values():
        first, outlets = entries[0], {e.outlet for e in entries} - {""}
        if not 1 < len(entries) <= HOLDERS or len(outlets) < 2:
            continue
        found += [_edge(first, other) for other in entries[1:] if other.outlet != first.outlet]
    return found


def _edge(first: Entry, second: Entry) -> Derivation:
    way = direction(first, second)
    evidence = tuple(
        Evidence(e.id, e.document.span(*place))
        for e in (way.taker, way.taken)
        if (place := _place(e)) is not None
    )
    return Derivation(
        kind="copy", taker=way.taker.id, taken=way.taken.id, certain=False, directed=way.known,
        share=round(min(1.0, len(words_in(first.title).tokens) / max(1, way.taker.prints.size)), 3),
        why=("its headline is the other's, word for word", *way.why), evidence=evidence,
    )  # fmt: skip


def _place(entry: Entry) -> tuple[int, int] | None:
    """Where the headline stands in the text; None where it is only told of it."""
    document = entry.document
    for block in document.blocks:
        if block.kind in ("title", "heading"):
            words = fold(document.text[block.start : block.end])
            return (block.start, block.end) if words and words == entry.title else None
    return None
