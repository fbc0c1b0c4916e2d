"""The documents of a case with what derivation asks of them: tokens, dates, names, addresses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.link.folding import HAN, fold
from headwater.model import Document

_WORDS = re.compile(r"[^\W\d_\u3400-\u9fff]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*|[\u3400-\u9fff]")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
LONGEST = 400_000
"""Code points of one document compared; a longer one is compared by its beginning."""


@dataclass(frozen=True)
class Entry:
    """One document: its place in the order of dates, its date ("" unknown), names and address."""

    document: Document
    date: str
    publisher: str
    author: str
    title: str
    address: str

    @cached_property
    def tokens(self) -> list[str]:
        """Folded words and single Han characters, without the blocks read as boilerplate."""
        text = self.document.text[:LONGEST]
        for block in self.document.blocks:
            if block.kind == "boilerplate" and block.start < len(text):
                text = (
                    text[: block.start] + " " * (min(block.end, len(text)) - block.start) + text[block.end :]
                )
        return words_of(text)


class Catalogue:
    """Entries by document id; `rank` orders documents by date, name and id (unknown dates last)."""

    def __init__(self, documents: Sequence[Document]) -> None:
        entries = [_entry(d) for d in documents]
        entries.sort(key=lambda e: (e.date or "9999", e.document.name, e.document.id))
        self.entries = {e.document.id: e for e in entries}
        self.rank = {e.document.id: n for n, e in enumerate(entries)}

    def name(self, document: str) -> str:
        """Return how a reader knows the document: publisher and date, or its file name."""
        entry = self.entries[document]
        return entry.document.fact("publisher") or entry.document.name


def words_of(text: str) -> list[str]:
    """Return folded words, numerals and single Han characters in order."""
    found = []
    for start in range(0, len(text), 10_000):  # `fold` keeps what it folds: pieces stay small
        found += _WORDS.findall(_fold_piece(text[start : start + 10_000]))
    return found


def _fold_piece(text: str) -> str:
    return fold.__wrapped__(text)


def is_han(token: str) -> bool:
    """Tell whether a token is a Han character."""
    return bool(HAN.match(token))


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
