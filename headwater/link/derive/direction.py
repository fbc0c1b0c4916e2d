# ruff: noqa: E501
"""Which of two texts took from the other: by credit, date, update, containment; or unknown."""

import re
from dataclasses import dataclass

from headwater.link.derive.catalogue import Entry, earlier
from headwater.link.folding import fold

CREDIT = 400
"""Code points at either end of a document in which it names where it comes from."""
UPDATED = re.compile(
    r"\b(?:last )?updated\b|\brevised\b|\bcorrection\b|更新|更正|修订|يېڭىلان", re.IGNORECASE
)
WHOLE, PART = 0.9, 0.6
"""Share from which a text stands whole in another, and below which the other has more."""


@dataclass(frozen=True, slots=True)
class Way:
    """`known` is False where nothing tells who took from whom; `sure` where what tells is more than likely."""

    taken: Entry
    taker: Entry
    known: bool
    sure: bool
    why: tuple[str, ...]


def direction(first: Entry, second: Entry, share: float = 0.0, back: float = 0.0) -> Way:
    """Return who took from whom; `share` is the part of `second` in `first`, `back` the other."""
    credits = [(a, b) for a, b in ((first, second), (second, first)) if credited(b, a)]
    if len(credits) == 1:
        taken, taker = credits[0]
        named = taken.document.fact("publisher")
        return Way(taken, taker, True, True, (f"it names {named} as where it comes from",))
    order = earlier(first, second)
    if order and first.date and second.date:
        taken, taker = (first, second) if order < 0 else (second, first)
        return Way(taken, taker, True, True, (f"published later ({taker.date} after {taken.date})",))
    updated = [e for e in (first, second) if UPDATED.search(e.document.text[:CREDIT])]
    if len(updated) == 1 and first.outlet == second.outlet != "":
        taken = second if updated[0] is first else first
        return Way(taken, updated[0], True, True, ("it says that it was updated",))
    for taken, taker, whole, part in ((first, second, back, share), (second, first, share, back)):
        if whole >= WHOLE and part < PART:
            said = "the whole of the shorter text stands in this one, which has more: likely the later"
            return Way(taken, taker, True, False, (said,))
    return Way(first, second, False, False, ("the dates do not tell which came first",))


def credited(taker: Entry, taken: Entry) -> bool:
    """Tell whether the taker names the other's publisher at its beginning or end."""
    if len(taken.publisher) < 2 or taken.publisher == taker.publisher:
        return False
    text = taker.document.text
    ends = fold(text[:CREDIT]) + " " + fold(text[-CREDIT:])
    if taken.publisher not in ends:
        return False
    return re.search(
        r"(?:source|from|by|reprint\w*|courtesy|according to|via"
        r"|来源|据|转自|转载|摘自|مەنبە|مەنبەسى)\W{0,4}(?:the\s)?"
        + re.escape(taken.publisher), ends
    ) is not None  # fmt: skip
