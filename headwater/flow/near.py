"""Which documents of a large case a few new ones may be tied to: few enough to be linked in seconds."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from headwater.link.derive import rank
from headwater.model import Document
from headwater.store.near import PARTED, Known, NearIndex

MOST = 600
"""Neighbours that are linked anew at most."""
FEW = {"value": 13, "seat": 60, "name": 50, "launch": 50, "akin": 60}
"""Documents that may have a key of a kind, for all of them to be neighbours; of other kinds USUAL."""
USUAL = 200
FIRST = 4
"""Of a key that more have: the earliest documents that are neighbours, and the latest one."""
CITED = frozenset({"mark", "outlet", "cite", "url", "title", "file"})
"""Kinds of keys of which the earliest documents count: what is cited or copied is the first that fits."""
TWICE = {"mark": 50, "value": 1_000}
"""Kinds of which two documents have two keys in common at least, and by how many documents a key counts."""


def as_linked(documents: Iterable[Document], inputs: Mapping[str, str]) -> list[Known]:
    """Return what the index notes of documents; `inputs` are the digests of what linking sees of them."""
    return [Known(d.id, inputs[d.id], PARTED.join(rank(d))) for d in documents]


class Neighbours(NamedTuple):
    """The ids of the documents that new ones may be tied to, and the kinds of keys that were not followed."""

    ids: tuple[str, ...]
    crowded: frozenset[str]


def neighbours(
    index: NearIndex, known: Mapping[int, Known], kinds: Mapping[int, str], also: Iterable[str] = ()
) -> Neighbours:
    """Return the neighbours of documents with these keys; `also` are ids that are neighbours in any case."""
    holders = index.holders(kinds)
    number = {each.id: n for n, each in known.items()}
    found = {number[each] for each in also if each in number}
    crowded: set[str] = set()
    shared = {kind: Counter[int]() for kind in TWICE}
    ranks = {n: each.place for n, each in known.items()}
    for key in sorted(holders, key=lambda k: (len(holders[k]), k)):
        kind, held = kinds[key], holders[key]
        if kind in TWICE and len(held) <= TWICE[kind]:
            shared[kind].update(held)
        elif kind == "mark":
            ordered = sorted(held, key=ranks.__getitem__)
            shared[kind].update([*ordered[:FIRST], *ordered[-1:]])
        few = FEW.get(kind, USUAL)
        if kind == "mark" or not held:
            continue
        if len(held) <= few and len(found.union(held)) <= MOST:
            found.update(held)
        elif kind in CITED or kind == "value":
            ordered = sorted(held, key=ranks.__getitem__)
            found.update(ordered[: FEW["value"] if kind == "value" else FIRST], ordered[-1:])
        else:
            crowded.add(kind)
    for counts in shared.values():
        ordered = [n for n, count in counts.most_common(MOST) if count > 1]
        found.update(ordered[: max(0, MOST - len(found))])
    ids = tuple(sorted(known[n].id for n in found))
    return Neighbours(ids, frozenset(crowded))
