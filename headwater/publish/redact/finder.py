"""Where the names of people stand in words: one compiled alternation for the people of one document."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

from headwater.publish.redact.folding import folded
from headwater.publish.redact.spelling import Spelling

_CODED = re.compile(r"\S*(?:%[0-9A-Fa-f]{2}|&#[xX]?[0-9A-Fa-f]+;|\\u[0-9A-Fa-f]{4})\S*")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_RUN = re.compile(r"\S+")
_ADDRESS = re.compile(r"[/@#_\\=&]|\w\.\w")
"""Words that may be an address, a file name or a handle: capitals tell nothing in them."""

PUBLIC = -1
"""Stands for everybody whose name may be shown: found, and left as it is."""


class Found(NamedTuple):
    """A name in words: where it stands, and whose it is."""

    start: int
    end: int
    person: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the names of some people. Where two could stand, the one that begins first, then the
    longest, does."""

    pattern: re.Pattern[str] | None
    people: tuple[int, ...]
    capitals: frozenset[int]

    def find(self, words: str, *, address: bool = False) -> list[Found]:
        """Return the names in `words` in order; in an address (URL, file name) capitals tell nothing."""
        if self.pattern is None or len(words) < 2:
            return []
        text = folded(words)
        found: list[Found] = []
        at = 0
        while (match := self.pattern.search(text.text, at)) is not None:
            at = max(match.end(), match.start() + 1)
            number = (match.lastindex or 1) - 1
            start, end = text.place(match.start(), match.end())
            if number in self.capitals and not address and not _capital(words, start, end):
                at = match.start() + 1
                continue
            if self.people[number] != PUBLIC:
                found.append(Found(start, end, self.people[number]))
        return found

    def coded(self, words: str) -> list[Found]:
        """Return the runs of `words` that hold a name in a code (percent, HTML, JSON) of addresses and
        markup."""
        if self.pattern is None or not ("%" in words or "&#" in words or "\\u" in words):
            return []
        found = []
        for run in _CODED.finditer(words):
            names = self.find(decoded(run[0]), address=True)
            if names:
                found.append(Found(run.start(), run.end(), names[0].person))
        return found

    def both(self, words: str, *, address: bool = False) -> list[Found]:
        """Return names as they stand and in a code, in order, none over another."""
        plain = self.find(words, address=address)
        if not address and self.capitals:
            for run in _addresses(words):
                inside = self.find(run[0], address=True)
                plain += [Found(run.start() + f.start, run.start() + f.end, f.person) for f in inside]
        return apart([*self.coded(words), *plain])


LONGEST = 500
"""Characters of a run without spaces that may be an address."""


def _addresses(words: str) -> Iterator[re.Match[str]]:
    for run in _RUN.finditer(words):
        if run.end() - run.start() <= LONGEST and _ADDRESS.search(run[0]):
            yield run


def decoded(words: str) -> str:
    """Return words without the codes of addresses and markup."""
    words = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), words) if "\\u" in words else words
    words = unescape(words) if "&" in words else words
    return unquote(words, errors="replace") if "%" in words else words


def apart(found: Iterable[Found]) -> list[Found]:
    """Return finds in order, those that overlap joined to the first's."""
    out: list[Found] = []
    for each in sorted(found, key=lambda f: (f.start, -f.end)):
        if out and each.start < out[-1].end:
            out[-1] = Found(out[-1].start, max(out[-1].end, each.end), out[-1].person)
        else:
            out.append(each)
    return out


def finder(spelled: Iterable[tuple[Spelling, int]]) -> Finder:
    """Compile the spellings of people's names; the longest of those that could stand in one place wins."""
    known: dict[str, tuple[Spelling, int]] = {}
    for spelling, person in spelled:
        known.setdefault(spelling.pattern, (spelling, person))
    ordered = sorted(known.values(), key=lambda each: (-len(each[0].joined), each[0].pattern))
    if not ordered:
        return Finder(None, (), frozenset())
    pattern = "|".join(f"{spelling.pattern}()" for spelling, _ in ordered)
    capitals = frozenset(n for n, (spelling, _) in enumerate(ordered) if spelling.capital)
    return Finder(re.compile(pattern), tuple(person for _, person in ordered), capitals)


def _capital(words: str, start: int, end: int) -> bool:
    """Tell whether the last word here, without an initial before it, begins with a capital."""
    last = re.split(r"[. ]+", words[start:end].strip())[-1]
    return bool(last) and not last[0].islower()
