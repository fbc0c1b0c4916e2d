"""What stands around a figure: its sentence's words, the places it names, the numbers told beside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from headwater.link.facets import Facet
from headwater.link.folding import HAN, fold, tokens
from headwater.link.gazetteer import GENERIC_EN
from headwater.link.lexicon import SOFT
from headwater.link.places import row_names
from headwater.model import Document

REACH = 300
"""Code points on either side of a number in which others are told beside it."""
SHARED_WORDS, SHARED_RUNS = 3, 5
"""Words, or runs of two Chinese characters, that two sentences share to tell of one thing."""
LONGEST = 600
"""Code points of a sentence that are read."""
RATIO = 1.5
KEPT = 50_000
"""Sentences whose words are kept: one is asked about again while its neighbours are compared."""
READ = 200_000
"""Code points of a document that are read for the names of places."""


class Scenes:
    """The figures of a case by document, with the texts they stand in."""

    def __init__(self, facets: Iterable[Facet], texts: Mapping[str, Document]) -> None:
        self._texts = texts
        self._told: dict[str, list[Facet]] = defaultdict(list)
        self._words: dict[tuple[str, tuple[int, int]], frozenset[str]] = {}
        self._named: dict[tuple[str, tuple[int, int], str], bool] = {}
        self._at: dict[str, int] = {}
        self._company: dict[str, list[Facet]] = {}
        for facet in sorted(facets, key=lambda f: f.order):
            self._at[facet.figure.id] = len(self._told[facet.figure.document])
            self._told[facet.figure.document].append(facet)

    def sentence(self, facet: Facet) -> str:
        """Return the sentence of a figure, "" where its document is absent."""
        document = self._texts.get(facet.figure.document)
        start, end = facet.figure.sentence
        return document.text[start : min(end, start + LONGEST)] if document else ""

    def names(self, facet: Facet, place: str) -> bool:
        """Tell whether a figure's sentence names a place of the gazetteer."""
        key = facet.figure.document, facet.figure.sentence, place
        if key not in self._named:
            _make_room(self._named)
            text = fold(self.sentence(facet))
            self._named[key] = any(name in text for name in row_names(place))
        return self._named[key]

    def tells_of(self, facet: Facet, place: str) -> bool:
        """Tell whether a figure's document names a place of the gazetteer."""
        key = facet.figure.document, (-1, -1), place
        if key not in self._named:
            _make_room(self._named)
            document = self._texts.get(facet.figure.document)
            text = document.text[:READ].casefold() if document else ""
            self._named[key] = any(name in text for name in row_names(place))
        return self._named[key]

    def company(self, facet: Facet) -> list[Facet]:
        """Return the numbers told just before and behind a figure, in its document."""
        identifier = facet.figure.id
        found = self._company.get(identifier)
        if found is None:
            _make_room(self._company)
            told, at = self._told[facet.figure.document], self._at.get(identifier)
            near = told[max(0, at - 3) : at + 4] if at is not None else []
            here = facet.figure.number[0]
            found = [f for f in near if f.figure.id != identifier and abs(f.figure.number[0] - here) <= REACH]
            self._company[identifier] = found
        return found

    def side_by_side(self, a: Facet, b: Facet) -> bool:
        """Tell whether both stand beside another count of one noun: "8 prefectures and 53 counties"."""
        beside = [
            {
                f.head: f.value or 0
                for f in self.company(x)
                if f.figure.sentence == x.figure.sentence and f.head and f.head != x.head
            }
            for x in (a, b)
        ]
        return any(
            0 < max(v, beside[1][head]) <= RATIO * min(v, beside[1][head])
            for head, v in beside[0].items()
            if head in beside[1]
        )

    def words_shared(self, a: Facet, b: Facet) -> bool:
        """Tell whether two sentences of one language share enough words that say something."""
        if a.figure.lang[:2] != b.figure.lang[:2]:
            return False
        shared = self._content(a) & self._content(b)
        runs = sum(bool(HAN.match(w)) for w in shared)
        return len(shared) - runs >= SHARED_WORDS or runs >= SHARED_RUNS

    def _content(self, facet: Facet) -> frozenset[str]:
        key = facet.figure.document, facet.figure.sentence
        if key not in self._words:
            _make_room(self._words)
            found: set[str] = set()
            for word in tokens(self.sentence(facet)):
                if HAN.match(word):
                    found |= {word[i : i + 2] for i in range(len(word) - 1)} - SOFT
                elif len(word) > 3 and word not in SOFT and word not in GENERIC_EN and not word[0].isdigit():
                    found.add(word)
            self._words[key] = frozenset(found)
        return self._words[key]


def _make_room(kept: dict[Any, Any]) -> None:
    """Empty what is kept of earlier sentences when it is many: a large case has millions."""
    if len(kept) >= KEPT:
        kept.clear()
