"""The documents of a case with what derivation asks of them: dates, names, addresses, fingerprints."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from headwater.link.derive.fingerprints import Prints, fingerprints
from headwater.link.derive.wording import words_of
from headwater.link.folding import fold
from headwater.model import Derivation, Document

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


@dataclass(frozen=True)
class Entry:
    """One document: its place in the order of dates, its date ("" unknown), names and address."""

    document: Document
    date: str
    publisher: str
    author: str
    title: str
    address: str

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id

    @property
    def rank(self) -> tuple[str, str, str]:
        """Its place in the order of dates, unknown ones last."""
        return (self.date or "9999", self.document.name, self.document.id)

    @property
    def outlet(self) -> str:
        """Whose pages these are: the publisher, else the host ("" unknown)."""
        return self.publisher or self.address.partition("/")[0]

    @cached_property
    def prints(self) -> Prints:
        """The fingerprints of the text."""
        return fingerprints(words_of(self.document))


class Catalogue:
    """Entries by document id; `rank` orders documents by date, name and id (unknown dates last)."""

    def __init__(self, documents: Sequence[Document]) -> None:
        entries = [_entry(d) for d in documents]
        entries.sort(key=lambda e: e.rank)
        self.entries = {e.id: e for e in entries}
        self.rank = {e.id: n for n, e in enumerate(entries)}
        self._first: dict[str, str] = {}

    def name(self, document: str) -> str:
        """Return how a reader knows the document: publisher and date, or its file name."""
        entry = self.entries[document]
        return entry.document.fact("publisher") or entry.document.name

    def gather(self, edges: Iterable[Derivation]) -> None:
        """Take documents that are copies or versions of each other for one text from here on."""
        for edge in edges:
            if edge.taken is not None and edge.kind in ("copy", "revision") and edge.share >= SAME:
                one, other = sorted(
                    (self.first(edge.taker), self.first(edge.taken)), key=self.rank.__getitem__
                )
                if one != other:
                    self._first[other] = one

    def first(self, document: str) -> str:
        """Return the earliest of the copies of a document: where one stands, all of them do."""
        path = [document]
        while path[-1] in self._first:
            path.append(self._first[path[-1]])
        for low, high in pairwise(path):
            if high != path[-1]:
                self._first[low] = path[-1]
        return path[-1]


SAME = 0.5
"""Share of a text from which a copy says what its source says."""


def rank(document: Document) -> tuple[str, str, str]:
    """Return the place of a document in the order of dates."""
    return _entry(document).rank


def _entry(document: Document) -> Entry:
    date = _DATE.match(document.fact("date") or "")
    address = document.url or document.fact("url") or ""
    return Entry(
        document, date[0] if date else "", fold(document.fact("publisher") or ""),
        fold(document.fact("author") or ""),
        fold(document.fact("title") or ""), plain_address(address),
    )  # fmt: skip


def plain_address(url: str) -> str:
    """Return a URL without scheme, www, fragment, closing slash or tracking query, for comparison."""
    url = re.sub(r"^https?://(?:www\.)?", "", url.strip(), flags=re.IGNORECASE).partition("#")[0]
    url = re.sub(r"[?&]utm_[^#]*$", "", url)
    host, slash, path = url.partition("/")
    return (host.casefold() + slash + path).rstrip("/")


def earlier(a: Entry, b: Entry) -> int:
    """Return -1 where `a` was published before `b`, 1 after, 0 where the dates do not tell.

    Dates are compared at the coarser precision of the two.
    """
    size = min(len(a.date), len(b.date))
    one, other = a.date[:size], b.date[:size]
    return 0 if one == other else -1 if one < other else 1
