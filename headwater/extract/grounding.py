"""The gate for what a language model proposes: it stands in the document and follows from it, or it dies.

A candidate is accepted if its quote stands in the document (see quoting.py) and the grammar that reads
every other figure reads the same value, bound and unit there, both in its sentence and in the quote's own
words. So a model can point at a number that the grammar thought too little of; it can't add to a document.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from headwater.extract.candidate import Candidate, Refusal
from headwater.extract.context import Context
from headwater.extract.figures import timed
from headwater.extract.figures.find import (
    LONG,
    MADE_BY,
    Sentence,
    _figure,
    _unit,
    read,
)
from headwater.extract.figures.fold import fold
from headwater.extract.figures.found import Found
from headwater.extract.figures.noise import noise
from headwater.extract.quoting import normal
from headwater.model import Document, Figure

LONGEST = 1_000
"""Code points of the longest quote looked for."""
PLACES = 20
"""Places at which one quote is looked at; one that stands more often says nothing."""

Read = tuple[Sentence, Found]


def ground(
    document: Document, candidates: Iterable[Candidate], found: Iterable[Figure], model: str
) -> Iterator[Figure | Refusal]:
    """Yield the figure that each candidate proves to be, or why it is none.

    `found` is what the grammar found by itself and is not added twice; `model` is the name of who proposes.
    """
    gate = _Gate(document, {at for figure in found for at in range(*figure.number)}, model)
    for candidate in candidates:
        yield from gate.passed(candidate)


@dataclass(slots=True)
class _Place:
    """A place where the quote stands: its sentence, and what follows there or why nothing does."""

    index: int
    sentence: str
    item: Read | None
    reason: str


class _Gate:
    def __init__(self, document: Document, known: set[int], model: str) -> None:
        self.document, self.known, self.model = document, known, model
        self.context = Context(document)
        self.normal = normal(document.text)
        self._read: dict[int, list[Read]] = {}

    def passed(self, candidate: Candidate) -> Iterator[Figure | Refusal]:
        quote = candidate.quote
        if not quote.strip() or len(quote) > LONGEST:
            yield Refusal(quote[:80], "its quote is empty or too long")
            return
        spans = self.normal.places(quote, PLACES)
        if not spans:
            yield Refusal(quote, "its quote does not stand in the document")
            return
        if len(spans) > PLACES:
            yield Refusal(quote, f"its quote stands in more than {PLACES} places")
            return
        first: dict[str, int] = {}
        places = [self._place(candidate, *span) for span in spans]
        # a sentence that is printed twice says one thing
        places = [place for place in places if first.setdefault(place.sentence, place.index) == place.index]
        missing = next((place for place in places if place.item is None), None)
        if missing:
            alone = len(places) == 1
            yield Refusal(
                quote, missing.reason if alone else "its quote stands in several places and fits not all"
            )
            return
        for place in places:
            if place.item:
                yield self._once(quote, *place.item)

    def _once(self, quote: str, sentence: Sentence, item: Found) -> Figure | Refusal:
        figure = _figure(self.context, sentence, item)
        numeral = range(*figure.number)
        if not self.known.isdisjoint(numeral):
            return Refusal(quote, "was read before", known=True)
        self.known.update(numeral)
        why = (*figure.why, f"proposed by the model {self.model}, found in the document by its quote")
        return replace(figure, made_by=f"model:{self.model} via {MADE_BY}", why=why)

    def _place(self, candidate: Candidate, start: int, end: int) -> _Place:
        index = self.context.sentence_at(start)
        if index is None or end > self.context.sentences[index].end:
            return _Place(-1, "", None, "its quote runs over the end of a sentence")
        whole = self.context.sentences[index]
        words = self.document.text[whole.start : whole.end]
        kind = self.document.blocks[whole.block].kind
        if kind in ("table_cell", "boilerplate"):
            where = (
                "a table, where every number has been read" if kind == "table_cell" else "the page's frame"
            )
            return _Place(index, words, None, f"its quote stands in {where}")
        inside = [
            (sentence, item)
            for sentence, item in self._figures(index)
            if start <= sentence.start + item.reading.start and sentence.start + item.reading.end <= end
        ]
        if not inside:
            return _Place(index, words, None, "no figure lies within its quote")
        right = [pair for pair in inside if _same(candidate, *pair)]
        if not right:
            return _Place(index, words, None, "its value, bound or unit is not what the quote says")
        right = [pair for pair in right if self._follows(start, end, *pair)]
        if not right:
            return _Place(index, words, None, "its value does not follow from the quote's own words")
        if len(right) > 1:
            return _Place(index, words, None, "its quote says the same number twice")
        return _Place(index, words, right[0], "")

    def _figures(self, index: int) -> list[Read]:
        """What the grammar can read in a sentence, also where it found too little around a number to count it."""
        if index not in self._read:
            self._read[index] = []
            place = self.context.sentences[index]
            for at in range(place.start, place.end, LONG):
                text = self.document.text[at : min(place.end, at + LONG)]
                if noise(text):
                    continue
                sentence = Sentence(index, at, text, fold(text), place.lang, place.block)
                found = _all(sentence)
                self._read[index] += [
                    (sentence, f)
                    for f in found
                    if not timed.dated(self.context, sentence.index, sentence.start, f)
                ]
        return self._read[index]

    def _follows(self, start: int, end: int, sentence: Sentence, item: Found) -> bool:
        """Do the quote's words, with nothing around them, say the same of the same number?"""
        text = self.document.text[start:end]
        number = tuple(sentence.start + at - start for at in item.reading.number)
        alone = Sentence(sentence.index, start, text, fold(text), sentence.lang, sentence.block)
        return any(
            other.reading.number == number and _quantity(alone, other) == _quantity(sentence, item)
            for other in _all(alone)
        )


def _all(sentence: Sentence) -> list[Found]:
    """The figures of a sentence, then the numbers the grammar left out for want of something they count: read
    as in a cell of a table, where a number needs no noun. Years, ordinals and identifiers stay out."""
    sure = read(sentence.text, sentence.folded)
    numbers = {item.reading.number for item in sure}
    more = read(sentence.text, sentence.folded, table=True)
    return sure + [item for item in more if item.reading.number not in numbers]


def _quantity(sentence: Sentence, item: Found) -> tuple[object, ...]:
    return *item.reading.ends(), item.reading.bound, _unit(sentence, item)


def _same(candidate: Candidate, sentence: Sentence, item: Found) -> bool:
    """Is the candidate's quantity the one that was read, without any rounding?"""
    low, high, bound, unit = _quantity(sentence, item)
    if candidate.bound != bound or candidate.ends() != (low, high) or low is None is high:
        return False
    said = " ".join(fold(candidate.unit or "").split()).lower()
    if unit is None:
        return said in {"", item.counted.text.lower(), item.counted.head.lower()}
    written = {unit, item.reading.unit_word, item.reading.unit_word.removeprefix("个")} - {""}
    return said in {str(word).lower() for word in written} or _named(said) == unit


def _named(said: str) -> str | None:
    """The canonical unit of a unit's or a counted noun's name ("people": person), by the same grammar."""
    if not said or len(said) > 60:
        return None
    gap = " " if said.isascii() else ""
    text = f"3{gap}{said}"
    alone = Sentence(0, 0, text, fold(text), "und", 0)
    items = _all(alone)
    whole = len(items) == 1 and max(items[0].reading.end, items[0].counted.end) == len(text)
    return _unit(alone, items[0]) if whole else None
