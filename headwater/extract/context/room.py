"""The context of one document: sentences, and the dates, places and speakers around a number."""

from functools import cached_property

from headwater.extract.context import dates as calendar
from headwater.extract.context.nouns import Date, Said, Sentence, Time, Where
from headwater.extract.context.sentences import split
from headwater.model import Document

At = tuple[int, int]


class Context:
    """What surrounds the numbers of one document; everything is read once, when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._dates: dict[int, tuple[Date, ...]] = {}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in text order; a heading, cell, caption or title is one sentence."""
        return tuple(split(self.document))

    def dates(self, i: int) -> tuple[Date, ...]:
        """Return the dates in sentence `i`, in text order."""
        if i not in self._dates:
            s = self.sentences[i]
            found = calendar.find(self.document.text[s.start : s.end], s.lang, self.document.fact("date"))
            self._dates[i] = tuple(d for d in found if d.sure)
        return self._dates[i]

    def time(self, i: int, at: At) -> Time:
        """Return when the number at offsets `at` of sentence `i` holds."""
        return Time()

    def place(self, i: int, at: At) -> Where:
        """Return where the number at offsets `at` of sentence `i` holds."""
        return Where()

    def speakers(self, i: int, at: At) -> Said:
        """Return who says the number at offsets `at` of sentence `i`."""
        return Said()
