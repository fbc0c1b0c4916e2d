"""Words that many texts share and that tell nothing of a pair: an outlet's furniture, turns of phrase.

Furniture stands on many pages of one outlet. Words that stand in many texts of the case are common property
if they carry no number: what is relayed by many has numbers, and stands whole in some of them. Copies of one
text are counted once, so that no further copy makes a passage common.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.link.derive.catalogue import Entry

PAGES, PART = 3, 0.3
"""Pages of an outlet on which furniture stands at least, in number and as a part of all."""
TEXTS, FEW = 8, 0.03
"""Texts of the case in which words are common, in number and as a part of all."""
OWN = 8
"""Fingerprints that two texts have beside what is left out, to be two texts."""
LOOKED_AT = 5_000
"""Texts that are counted, evenly taken: what is common in these is in all."""


@dataclass(frozen=True, slots=True)
class Common:
    """Fingerprints that tell nothing: of the whole case, and of each outlet."""

    everywhere: frozenset[int]
    house: Mapping[str, frozenset[int]]

    def between(self, one: Entry, other: Entry) -> frozenset[int]:
        """Return the fingerprints that tell nothing of this pair.

        Texts that have next to nothing of their own are one text with another number in it, and compared
        whole.
        """
        if one.outlet == other.outlet != "":
            house = self.house.get(one.outlet, frozenset())
            if self._own(one, house) >= OWN and self._own(other, house) >= OWN:
                return house | self.everywhere
        if min(self._own(one, frozenset()), self._own(other, frozenset())) >= OWN:
            return self.everywhere
        return frozenset()

    def _own(self, entry: Entry, house: frozenset[int]) -> int:
        return sum(mark not in house and mark not in self.everywhere for mark in entry.prints.marks)


def common(texts: Sequence[Entry]) -> Common:
    """Return what many of these texts share; of copies, `texts` has one."""
    everywhere = _frequent(texts, TEXTS, FEW)
    pages: dict[str, list[Entry]] = defaultdict(list)
    for entry in texts:
        if entry.outlet:
            pages[entry.outlet].append(entry)
    house = {o: _frequent(held, PAGES, PART) for o, held in pages.items() if len(held) >= PAGES}
    return Common(frozenset(mark for mark in everywhere if not mark & 1), house)


def _frequent(texts: Sequence[Entry], least: int, part: float) -> frozenset[int]:
    counted = texts[:: max(1, -(-len(texts) // LOOKED_AT))]
    counts: Counter[int] = Counter()
    for entry in counted:
        counts.update(set(entry.prints.marks))
    needed = max(least, part * len(counted))
    return frozenset(mark for mark, count in counts.items() if count >= needed)
