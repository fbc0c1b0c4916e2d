"""By which keys figures are paired to see whether two wordings are of one question."""

from headwater.link.clusters import buckets
from headwater.link.facets import Facet
from headwater.link.keys import key_of
from headwater.model.scales import scale

STEP = 12
"""Buckets of a number's size in one step: a number of the next step may be twice as large."""
BARE = frozenset({"person", "household", "person-time"})
"""Units that a text may leave out."""


def keys_of(facet: Facet, *, own: bool = False) -> list[int]:
    """Return the keys that a figure shares with others that may be of its question: of its number, and of its
    size at its place and of its noun; with `own`, of its size in its document too."""
    unit = "count" if facet.unit in BARE else scale(facet.unit)[0]
    told = (facet.value or 0) * scale(facet.unit)[1]
    found = [key_of("akin", "number", unit, bucket) for bucket in buckets(told)]
    for step in {at for b in buckets(facet.value)[1:2] for at in (b // STEP, b // STEP + 1)}:
        found += [
            key_of("akin", "size", unit, facet.place, step),
            key_of("akin", "noun", unit, facet.head, step),
        ]
        if own:
            found.append(key_of("akin", "document", unit, facet.figure.document, step))
    return found
