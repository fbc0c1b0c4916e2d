# ruff: noqa: E501
"""The values of a text in order, and the runs of them that few texts share."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from headwater.link.derive.catalogue import Catalogue
from headwater.model import Event, Evidence, Figure, Statement

RUN, WINDOW, RARE = 3, 4, 8
"""Values in a tuple; neighbours among which a value may be skipped; texts that share it at most."""


class Values:
    """What numbers and dates each document gives, in the order of its text; of copies, one is looked at."""

    def __init__(self, catalogue: Catalogue, statements: Sequence[Statement]) -> None:
        self.of: dict[str, list[str]] = defaultdict(list)
        self._said: dict[tuple[str, str], Statement] = {}
        for statement in sorted(statements, key=lambda s: (s.document, s.span.start)):
            value = value_of(statement)
            if value and statement.document in catalogue.entries:
                self._said.setdefault((statement.document, value), statement)
                if value not in self.of[statement.document][-1:]:
                    self.of[statement.document].append(value)
        self._catalogue = catalogue

    def said(self, document: str, value: str) -> Statement | None:
        """Return the first statement of a document with this value."""
        return self._said.get((document, value))

    def evidence(self, values: Sequence[str], *documents: str) -> tuple[Evidence, ...]:
        """Return where the values stand, document by document, value by value."""
        return tuple(
            Evidence(d, s.span)
            for v in values
            for d in documents
            if (s := self._said.get((d, v))) is not None
        )

    def shared(self) -> dict[tuple[str, str], set[str]]:
        """Return the values of rare runs that two documents share, by pair, the earlier first.

        Copies of one text stand together for one: however many there are, the run stays rare.
        """
        rank = self._catalogue.rank
        postings: dict[tuple[str, ...], list[str]] = defaultdict(list)
        texts: dict[tuple[str, ...], set[str]] = defaultdict(set)
        repeated = _repeated(hash(key) for run in self.of.values() for key in tuples(run))
        for document in sorted(self.of, key=rank.__getitem__):
            text = self._catalogue.first(document)
            for key in tuples(self.of[document]):
                if hash(key) not in repeated:
                    continue
                if len(texts[key]) <= RARE and (text not in texts[key] or document == text):
                    postings[key].append(document)
                texts[key].add(text)
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for key, documents in postings.items():
            if len(texts[key]) <= RARE:
                for a, b in combinations(documents, 2):
                    found[a, b].update(key)
        return found

    def retold(self) -> dict[tuple[str, str], set[str]]:
        """Return the uncommon values that two documents share in any order, by pair, the earlier first."""
        first, rank = self._catalogue.first, self._catalogue.rank
        postings: dict[str, list[str]] = defaultdict(list)
        for document in sorted(self.of, key=rank.__getitem__):
            for value in dict.fromkeys(self.of[document]):
                if first(document) == document and uncommon(value) and len(postings[value]) <= RARE:
                    postings[value].append(document)
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for value, documents in postings.items():
            if len(documents) <= RARE:
                for pair in combinations(documents, 2):
                    found[pair].add(value)
        return found


def _repeated(hashes: Iterable[int]) -> set[int]:
    """Return those given twice: of a large case's millions of runs hardly any, and no other need be kept."""
    ordered = sorted(array("q", hashes))
    return {one for one, other in pairwise(ordered) if one == other}


def tuples(run: list[str]) -> list[tuple[str, ...]]:
    """Return every RUN values, none twice, that stand within WINDOW neighbours."""
    found = []
    for i in range(len(run)):
        rest = run[i + 1 : i + WINDOW]
        found += [(run[i], *more) for more in combinations(rest, RUN - 1)]
    return [t for t in dict.fromkeys(found) if len(set(t)) == RUN]


def uncommon(value: str) -> bool:
    """Tell whether a value has three digits that count, or a decimal: two texts hardly meet in it by chance."""
    digits = value.replace("-", "").strip("0").replace(".", "")
    return len(digits) >= 3 or "." in value


def telling(value: str) -> int:
    """Return how much it tells that two texts have a number: its digits that count, but for two of them."""
    return 0 if "-" in value[1:] else max(0, len(value.lstrip("-").strip("0").replace(".", "")) - 2)


def value_of(statement: Statement) -> str:
    """Return a value that few texts share: no small count, no year; or a full date; else ""."""
    if isinstance(statement, Event):
        return statement.when if len(statement.when) == 10 else ""
    if not isinstance(statement, Figure) or statement.role == "name":
        return ""
    q = statement.quantity
    number = q.low if q.low is not None else q.high
    if number is None or q.bound == "vague" or (number == int(number) and number <= 12):
        return ""
    return f"{number:.12g}"
