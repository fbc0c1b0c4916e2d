"""The last check before anything leaves: every file is searched for every name that is withheld.

Names of several words (and Chinese ones of three characters) are looked for everywhere. One-word names,
which are often words or somebody else's, and names that another document shows (somebody private here is in
office there) are looked for only in what comes from the document that withholds them: its text and page,
quotations of it wherever they stand, its entries in indexes, lists and exports (`parts`). What it cannot see:
a name inside a picture or in a font's own code, an invented spelling, a given name that is a common word.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from headwater.errors import HeadwaterError
from headwater.model import Dossier, Problem, short
from headwater.publish.redact.everywhere import Everywhere
from headwater.publish.redact.finder import Finder, Found, decoded, finder
from headwater.publish.redact.parts import Part, key_of, order_of, parts
from headwater.publish.redact.people import joined
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
_WORDS = re.compile(r"(?:^|/)data/t/\d+\.js$")
"""Words of the search index with the numbers of their passages, each alone: "i" beside a name is a number."""
_ADDRESSES = re.compile(
    r"https?://[^\s\"'<>]+|[^\s\"'<>@/]+@[\w.-]+|[^\s\"'<>/\\]+\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|txt|mp[34]|eml|warc)\b",
    re.I,
)

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
            "headwater export CASE --format people lists who is withheld; if that is nobody "
            "private, headwater judge CASE "
            "--publish MENTION-ID --who NAME --why WORDS shows it."
        )


def _files(artefacts: Artefacts) -> Iterator[tuple[str, bytes]]:
    if not isinstance(artefacts, Path):
        yield from artefacts
        return
    held = sorted(each for each in artefacts.rglob("*") if each.is_file())
    for path in sorted(
        held, key=lambda each: each.name != "search.js"
    ):  # it says in which order documents are counted
        yield path.relative_to(artefacts).as_posix(), path.read_bytes()


class _Search:
    def __init__(self, held: Privacy) -> None:
        self._everywhere: Everywhere = held.everywhere
        self._hidden = held.hidden
        self._belongs = held.belongs or {short(identifier): identifier for identifier in held.hidden}
        self._public = held.public
        self._watched = {i for i, each in held.hidden.items() if each.strict.pattern is not None}
        self._listed: tuple[str, ...] = ()
        self._compiled: dict[str, Finder] = {}

    def path(self, name: str) -> Iterator[Problem]:
        """Yield a residue in the name of a file."""
        if self._names_in(decoded(name), address=True):
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
        for number, found in self._own(name, text):
            if found not in seen:
                seen.add(found)
                yield Problem("publish", name, f"line {number}: “{found}”, of a person of this document")

    def _names_in(self, form: str, *, address: bool = False) -> list[tuple[str, int]]:
        found = []
        for spelling in self._everywhere.candidates(form):
            if spelling.pattern not in self._compiled:
                self._compiled[spelling.pattern] = finder([(spelling, 1)])
            names = self._compiled[spelling.pattern]
            stands = (
                _as_name(names, form) if spelling.capital and not address else names.find(form, address=True)
            )
            for each in stands[:1]:
                found.append((form[each.start : each.end], each.start))
        return found

    def _own(self, name: str, text: str) -> Iterator[tuple[int, str]]:
        """Yield the names that stand in words of the documents that withhold them, by line."""
        if not self._watched:
            return
        if name.endswith("data/search.js"):
            self._listed = order_of(text)
        for part in parts(name, text, self._of, self._listed):
            for document in part.documents:
                if document in self._watched and (found := self._names_of(document, part)):
                    yield part.line, found

    def _of(self, word: str) -> str | None:
        key = key_of(word)
        return self._belongs.get(key) if key else None

    def _names_of(self, document: str, part: Part) -> str:
        """Return a name of this document's people in words of it, "" if there is none. Beside the words of a
        document that shows a name, only whole names are looked for, and not those that it shows."""
        hidden = self._hidden[document]
        others = [self._public.get(each, frozenset()) for each in part.documents if each != document]
        for each in (hidden.strict if part.own else hidden.whole).find(part.words):
            words = part.words[each.start : each.end]
            if not any(joined(words) in shown for shown in others):
                return words
        return ""


def _as_name(names: Finder, form: str) -> list[Found]:
    """Where a name of one word stands with its capital; in an address or file name also without."""
    found = names.find(form)
    for run in _ADDRESSES.finditer(form):
        found += [
            Found(run.start() + f.start, run.start() + f.end, f.person)
            for f in names.find(run[0], address=True)
        ]
    return found


def _forms(name: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield a text in the forms in which a name may stand in it: as it is, out of its codes, without tags."""
    plain = decoded(text)
    yield "", plain.replace('"', f'"{_APART}') if _WORDS.search(name) else plain
    if "<" in text and name.endswith((".html", ".xml", ".xhtml", ".svg", ".htm", ".tbx")):
        yield " without its tags", decoded(_TAG.sub(_same_lines, text))


def _same_lines(match: re.Match[str]) -> str:
    lines = "\n" * match[0].count("\n")
    return lines if (match[1] or "").lower() in _INLINE else f"{_APART}{lines}"
