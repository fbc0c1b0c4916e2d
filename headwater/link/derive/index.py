"""Which documents to compare: an index of fingerprints that keeps few holders of each."""

from collections import defaultdict

from headwater.link.derive.catalogue import Entry

SURE, TWO = 3, 1.5
"""Documents aligned whatever they share; weight of shared fingerprints from which further ones are."""
CANDIDATES, HOLDERS = 12, 4
"""Documents aligned for one text; documents kept for one fingerprint."""
ALIKE = 0.6
"""Part of the fingerprints that two documents share to count as one text."""
FAINT = 0.01
"""Weight of a fingerprint that many texts have, in choosing which documents to align."""


class Index:
    """The first documents and the latest that have each fingerprint; those of many texts weigh little."""

    def __init__(self, budget: int, left_out: frozenset[int]) -> None:
        self._budget, self._left_out = budget, left_out
        self._holders: dict[int, list[Entry]] = {}

    def add(self, entry: Entry) -> None:
        """Take in a document; of a long one, in a large case, a sample."""
        every = len(entry.prints.marks) // self._budget + 1
        for mark in entry.prints.marks:
            if (mark >> 1) % every == 0:
                held = self._holders.setdefault(mark, [])
                if not held or held[-1] is not entry:
                    held[HOLDERS - 1 :] = [entry]

    def candidates(self, entry: Entry) -> list[Entry]:
        """Return the documents that share most fingerprints with this one, the earliest of equals first."""
        counts: dict[str, float] = defaultdict(float)
        known: dict[str, Entry] = {}
        for mark in dict.fromkeys(entry.prints.marks):
            for other in self._holders.get(mark, ()):
                counts[other.id] += FAINT if mark in self._left_out else 1.0
                known.setdefault(other.id, other)
        order = {identifier: n for n, identifier in enumerate(known)}
        best = sorted(counts, key=lambda i: (-counts[i], order[i]))[:CANDIDATES]
        return [known[i] for n, i in enumerate(best) if n < SURE or counts[i] >= TWO]


def distinct(entries: list[Entry], budget: int) -> list[Entry]:
    """Return the documents without those that are next to the same as an earlier one."""
    index = Index(budget, frozenset())
    texts = []
    for entry in entries:
        mine = set(entry.prints.marks)
        for other in index.candidates(entry)[:3]:
            theirs = set(other.prints.marks)
            if mine and len(mine & theirs) >= ALIKE * max(len(mine), len(theirs)):
                break
        else:
            texts.append(entry)
        index.add(entry)
    return texts
