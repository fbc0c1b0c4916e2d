"""The last check before anything leaves: every file is searched for every name that is withheld.

Names of several words (and Chinese ones of three characters) are looked for everywhere; one-word names, which
are often words or somebody else's, only in what comes from the document that mentions them. What it
cannot see: a
name inside a picture or in a font's own code, an invented spelling, a given name that is a common word.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from headwater.errors import HeadwaterError
from headwater.model import Dossier, Problem, short
from headwater.publish.redact.everywhere import Everywhere
from headwater.publish.redact.finder import Finder, decoded, finder
from headwater.publish.redact.privacy import Privacy, privacy
from headwater.publish.redact.unpacked import texts

SHOWN = 20
"""Residues named in one message."""
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)?[^<>]*>")
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data dfn em font i ins del kbd mark q rb rt ruby s samp small span strong "
    "sub sup time tt u var wbr tspan".split()
)
_APART = " ¦¦¦¦¦¦¦¦ "
"""Stands where a box of a page ends: a name does not run over it."""
_DOCUMENT = re.compile(r'"document": ?"(sha-256:[0-9a-f]{64})"')
_ID = re.compile(r'"id": ?"(sha-256:[0-9a-f]{64})"')
_TEXT = re.compile(r"(?:^|/)d/([0-9a-f]{16})\.txt$")

Artefacts = Path | Iterable[tuple[str, bytes]]


class ResidueError(HeadwaterError):
    """A name that is withheld stands in what was about to leave; nothing was written."""


def residue(artefacts: Artefacts, known: Privacy | Dossier) -> Iterator[Problem]:
    """Yield each place where a name that is withheld still stands, by file and line.

    `artefacts` is a folder, or names of files with their bytes; what is packed in them (gzip, ZIP,
    streams of a
    PDF) is searched too. `known` is who is withheld, or the dossier before it was redacted.
    """
    held = known if isinstance(known, Privacy) else privacy(known)
    if not held.hidden:
        return
    search = _Search(held)
    for name, data in _files(artefacts):
        yield from search.path(name)
        for inner, text in texts(name, data):
            yield from search.text(inner, text)


def refuse(found: Iterable[Problem]) -> None:
    """Raise ResidueError if there is any residue, naming the places."""
    places = list(found)
    if places:
        named = "; ".join(f"{p.subject}: {p.reason}" for p in places[:SHOWN])
        more = f"; and {len(places) - SHOWN} more" if len(places) > SHOWN else ""
        raise ResidueError(
            f"a name that is to be withheld is still there: {named}{more}. Nothing was written. "
            "headwater export CASE --format people lists who is withheld; if that is nobody private, headwater judge CASE "
            "--publish MENTION-ID --who NAME --why WORDS shows it."
        )


def _files(artefacts: Artefacts) -> Iterator[tuple[str, bytes]]:
    if not isinstance(artefacts, Path):
        yield from artefacts
        return
    for path in sorted(each for each in artefacts.rglob("*") if each.is_file()):
        yield path.relative_to(artefacts).as_posix(), path.read_bytes()


class _Search:
    def __init__(self, held: Privacy) -> None:
        self._everywhere: Everywhere = held.everywhere
        self._hidden = held.hidden
        self._by_page = {short(identifier): identifier for identifier in held.hidden}
        self._compiled: dict[str, Finder] = {}

    def path(self, name: str) -> Iterator[Problem]:
        """Yield a residue in the name of a file."""
        if self._names_in(decoded(name)):
            yield Problem("publish", name, "its file name")

    def text(self, name: str, text: str) -> Iterator[Problem]:
        """Yield the residues in one text."""
        seen: set[str] = set()
        for how, form in _forms(name, text):
            for found, at in self._names_in(form):
                if found not in seen:
                    seen.add(found)
                    line = form.count("\n", 0, at) + 1
                    yield Problem("publish", name, f"line {line}{how}: “{found}”")
        for number, words, names in self._own(name, text):
            for each in names.find(words)[:1]:  # the first is enough to stop
                found = words[each.start : each.end]
                if found not in seen:
                    seen.add(found)
                    yield Problem("publish", name, f"line {number}: “{found}”, of a person of this document")

    def _names_in(self, form: str) -> list[tuple[str, int]]:
        found = []
        for spelling in self._everywhere.candidates(form):
            if spelling.pattern not in self._compiled:
                self._compiled[spelling.pattern] = finder([(spelling, 1)])
            for each in self._compiled[spelling.pattern].find(form, address=True)[:1]:
                found.append((form[each.start : each.end], each.start))
        return found

    def _own(self, name: str, text: str) -> Iterator[tuple[int, str, Finder]]:
        """Yield the words that come from one document, with what finds its people."""
        if (page := _TEXT.search(name)) is not None:
            if page[1] in self._by_page:
                yield 1, text, self._hidden[self._by_page[page[1]]].strict
            return
        if not name.endswith(".jsonl"):
            return
        for number, line in enumerate(text.split("\n"), 1):
            match = _DOCUMENT.search(line) or _ID.search(line)
            if match is not None and match[1] in self._hidden:
                yield from ((number, words, self._hidden[match[1]].strict) for words in _strings(line))


def _forms(name: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield a text in the forms in which a name may stand in it: as it is, out of its codes, without tags."""
    plain = decoded(text)
    yield "", plain
    if "<" in text and name.endswith((".html", ".xml", ".xhtml", ".svg", ".htm")):
        yield " without its tags", decoded(_TAG.sub(_same_lines, text))


def _same_lines(match: re.Match[str]) -> str:
    lines = "\n" * match[0].count("\n")
    return lines if (match[1] or "").lower() in _INLINE else f"{_APART}{lines}"


def _strings(line: str) -> Iterator[str]:
    try:
        held = json.loads(line)
    except (ValueError, RecursionError):
        yield line
        return
    stack: list[Any] = [held]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            stack += [each for key, each in value.items() if key not in {"id", "made_by", "kind", "lang"}]
        elif isinstance(value, list):
            stack += value
