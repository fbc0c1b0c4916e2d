"""What is talked of as a document is read: the things that the sentences before counted, asked for or named, for the
numbers that stand without a noun ("Brandt says 611", "a year on it was 702")."""

from dataclasses import replace
from fractions import Fraction

from headwater.extract.figures.counted import Counted
from headwater.extract.figures.found import Found
from headwater.extract.figures.topic import (
    MEASURES,
    TEXTS,
    Topic,
    asked,
    asked_ug,
    asked_zh,
    mentioned,
    opened,
)

LARGE = 12
"""A number from here on is known again by itself: the 57."""
FAR = 3
"""Sentences that a topic is remembered."""


class Talk:
    """The topic as the sentences of a document are read, one after the other."""

    def __init__(self) -> None:
        self._topic: Topic | None = None
        self._at = 0
        self._known: dict[Fraction, tuple[Counted, str]] = {}

    def topic(self, index: int) -> Topic | None:
        """Return what sentence `index` may take up, or None."""
        if self._topic is None or index - self._at > FAR:
            return Topic(Counted(0, 0, "", ""), mentioned=True, known=self._known) if self._known else None
        return replace(self._topic, age=index - self._at, known=self._known)

    def hear(self, index: int, folded: str, lang: str, found: list[Found]) -> None:
        """Note what a sentence talks of: what its last number counts, else what it asks for or names."""
        for item in found:
            unit = item.counted.unit or item.reading.unit or ""
            if item.counted.text and unit and item.role != "name" and item.reading.value >= LARGE:
                self._known[item.reading.value] = item.counted, unit
        counts = [(f.counted, f.reading.value) for f in found if things(f)]
        if counts:
            self._topic, self._at = Topic(*counts[-1], others=tuple(counts[:-1])), index
            return
        named = _named(folded, lang)
        if named is None and lang == "en" and index - self._at > 1:
            named = mentioned(folded)
        if named:
            self._topic, self._at = named, index


def things(item: Found) -> bool:
    """Tell whether a figure counts things: no share, money, measure or name."""
    unit = item.counted.unit or item.reading.unit or ""
    if (
        item.role == "name"
        or not item.counted.text
        or item.counted.head in TEXTS
        or item.reading.numeral.ordinal
    ):
        return False
    classed = item.reading.unit == "" and item.counted.text != item.reading.unit_word
    return (unit != "" or classed) and unit not in MEASURES and abs(item.reading.value) >= 1


def _named(folded: str, lang: str) -> Topic | None:
    if lang == "en":
        return asked(folded) or opened(folded)
    return asked_zh(folded) if lang == "zh" else asked_ug(folded) if lang == "ug" else None
