"""Text that many pages of one outlet share: furniture, no sign that one page took from another."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from headwater.link.derive.catalogue import Catalogue, Entry

PAGES, PART = 3, 0.3
"""Pages of an outlet on which furniture stands at least, in number and as a part of all."""
OWN = 8
"""Fingerprints that two pages of one outlet have beside their furniture, to be two texts."""
LOOKED_AT = 1_000
"""Pages of one outlet that are counted, evenly taken: furniture of the others stands on these too."""


class Furniture:
    """Fingerprints that stand on many pages of an outlet, by outlet."""

    def __init__(self, marks: Mapping[str, frozenset[int]]) -> None:
        self._marks = marks

    def between(self, one: Entry, other: Entry) -> frozenset[int]:
        """Return the fingerprints that tell nothing of this pair: none where two houses share them.

        Pages that have next to nothing of their own are one text with another number in it, and compared
        whole.
        """
        if one.outlet != other.outlet:
            return frozenset()
        marks = self._marks.get(one.outlet, frozenset())
        own = min(sum(mark not in marks for mark in e.prints.marks) for e in (one, other))
        return marks if own >= OWN else frozenset()


def furniture(catalogue: Catalogue) -> Furniture:
    """Return what the pages of each outlet share beside their own text."""
    pages: dict[str, list[Entry]] = defaultdict(list)
    for entry in catalogue.entries.values():
        if entry.outlet:
            pages[entry.outlet].append(entry)
    found = {}
    for outlet, held in pages.items():
        if len(held) < PAGES:
            continue
        counted = held[:: -(-len(held) // LOOKED_AT)]
        counts: Counter[int] = Counter()
        for entry in counted:
            counts.update(set(entry.prints.marks))
        least = max(PAGES, PART * len(counted))
        marks = frozenset(mark for mark, count in counts.items() if count >= least)
        if marks:
            found[outlet] = marks
    return Furniture(found)
