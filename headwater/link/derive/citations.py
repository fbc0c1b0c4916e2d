"""Works cited in the text ("(Xu, 2018)"), in its footnotes and in its list of references.

A cited work that is not in the case stays as a missing source: `taken` None, `work` as written, and what
the text says of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.link.derive.catalogue import Catalogue, Entry, plain_address
from headwater.link.derive.references import Reference, references
from headwater.link.derive.works import surnames
from headwater.link.folding import fold
from headwater.link.places import CODES
from headwater.model import Derivation, Evidence, Statement, Work

_NAME = r"\b[A-Z\u00c0-\u00de][\w’'-]{1,40}"
_WHO = rf"{_NAME}(?:(?:,? (?:and|&|,) | ){_NAME}){{0,5}}(?:,? et al\.?)?"
_BRACKET = re.compile(r"[(（]([^()（）]{4,300})[)）]")
_PART = re.compile(
    rf"^\s*(?:see (?:also )?|cf\. |e\.g\.,? )?({_WHO}),? (\d{{4}})[a-z]?(?:[,:] ?(?:pp?\. ?)?\d+[-–\d]*)?\s*$"
)
_PART_ZH = re.compile("^\\s*(?:见|参见|參見)?([\u3400-\u9fff·、]{2,20}等?)[,，]\\s*(\\d{4})\\s*年?\\s*$")
_PART_UG = re.compile("^\\s*([\u0620-\u06ff]+(?: [\u0620-\u06ff]+){0,4})[,،]\\s*(\\d{4})(?:-يىلى?)?\\s*$")
_NARRATIVE = re.compile(rf"({_WHO}) \((\d{{4}})[a-z]?\)")
_MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " spring summer autumn winter early late mid".split()
)
SHOWN = 3
"""Places of one citation that are shown."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A work named by author and year, and where."""

    authors: str
    year: str
    start: int
    end: int

    @property
    def work(self) -> str:
        """The work as a reader names it."""
        return f"{self.authors}, {self.year}"


def cited_works(text: str) -> Iterator[Citation]:
    """Yield each citation in the text."""
    for bracket in _BRACKET.finditer(text):
        at = bracket.start(1)
        for part in re.split("([;；])", bracket[1]):
            found = _PART.match(part) or _PART_ZH.match(part) or _PART_UG.match(part)
            if found and not _no_author(found[1]):
                yield Citation(found[1], found[2], at + found.start(1), at + found.end(2))
            at += len(part)
    for found in _NARRATIVE.finditer(text):
        if not _no_author(found[1]):
            yield Citation(found[1], found[2], found.start(), found.end())


def _no_author(name: str) -> bool:
    return fold(name) in CODES or fold(name).split()[0] in _MONTHS


_TRANSLATED = re.compile(r"[\[［【(（]([^\])］】）]{8,})[\]］】)）]")
HAN_TITLE = 8
"""Han characters of a title that tells a document, as three words of another language do."""


def titles(title: str) -> list[str]:
    """The forms by which a title is found: as it stands, and its translation in brackets."""
    parts = [_TRANSLATED.sub(" ", title), *_TRANSLATED.findall(title)]
    return [
        " ".join(surnames(part))
        for part in parts
        if len(surnames(part)) >= 3 or len(re.findall("[㐀-鿿]", part)) >= HAN_TITLE
    ]


class _Case:
    """The documents of the case as others may name them: by author and year, address, title."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.authors: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self.addresses: dict[str, Entry] = {}
        self.titles: dict[str, Entry] = {}
        for entry in catalogue.entries.values():
            if entry.address:
                self.addresses.setdefault(entry.address, entry)
            for key in titles(entry.title):
                self.titles.setdefault(key, entry)
            for name in (entry.author, entry.publisher):
                for surname in set(re.findall(r"[^\W\d_]+", name)):
                    self.authors[surname, entry.date[:4]].append(entry)

    def find(self, work: Work, taker: Entry) -> tuple[Entry | None, str]:
        """Return the document of the case that is this work (the earliest of several), and what tells so."""
        found = self.addresses.get(plain_address(work.url)) if work.url else None
        if found is not None and found is not taker:
            return found, "its address is that of the document"
        found = next((self.titles[t] for t in titles(work.title) if t in self.titles), None)
        if found is not None and found is not taker:
            return found, "its title is that of the document"
        names = surnames(work.authors)
        fits = self.authors.get((names[0], work.year), []) if names and work.year else []
        known: dict[str, Entry] = {}
        for entry in fits:
            if entry is not taker and all(s in entry.author + " " + entry.publisher for s in names):
                known[entry.id] = entry
                if len(known) > 1:
                    break  # an office of many pages a year is cited by as many
        if not known:
            return None, "the work is not in the case"
        said = ", those of other documents too" if len(known) > 1 else ""
        return next(iter(known.values())), f"name and year match{said}"


def citations(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return one edge for each document and work that it cites by name and year, in a list or a footnote."""
    case = _Case(catalogue)
    found: list[Derivation] = []
    for entry in catalogue.entries.values():
        listed = list(references(entry.document))
        by_name = _by_name(listed)
        used: set[int] = set()
        cited: dict[str, list[Citation]] = defaultdict(list)
        for each in cited_works(entry.document.text):
            if not any(r.start <= each.start < r.end for r in listed):
                cited[each.work].append(each)
        for name, uses in sorted(cited.items()):
            known = by_name.get((next(iter(surnames(uses[0].authors)), ""), uses[0].year))
            if known is not None:
                used.add(known.start)
            found.append(_cited(entry, name, uses, known, case))
        found += [_listed(entry, r, case) for r in listed if r.start not in used]
    return found


def _by_name(listed: Sequence[Reference]) -> Mapping[tuple[str, str], Reference]:
    found: dict[tuple[str, str], Reference] = {}
    for reference in listed:
        names = surnames(reference.work.authors)
        if names:
            found.setdefault((names[0], reference.work.year), reference)
    return found


def _cited(entry: Entry, name: str, uses: list[Citation], known: Reference | None, case: _Case) -> Derivation:
    work = Work(authors=uses[0].authors, year=uses[0].year)
    if known is not None:
        work = replace(known.work, authors=uses[0].authors)
    target, told = case.find(work, entry)
    why = f"cited as “{name}”" + (f", {len(uses)} times" if len(uses) > 1 else "")
    places = [(u.start, u.end) for u in uses[:SHOWN]] + ([(known.start, known.end)] if known else [])
    return _edge(entry, name, target, (why, told), places, work)


def _listed(entry: Entry, reference: Reference, case: _Case) -> Derivation:
    work = reference.work
    target, told = case.find(work, entry)
    name = f"{work.authors}, {work.year}" if work.authors and work.year else work.title or work.url
    return _edge(
        entry, name, target, ("in its list of works or notes", told), [(reference.start, reference.end)], work
    )


def _edge(
    entry: Entry,
    name: str,
    target: Entry | None,
    why: tuple[str, ...],
    places: list[tuple[int, int]],
    work: Work,
) -> Derivation:
    return Derivation(
        kind="citation", taker=entry.id, work=name, taken=target.id if target else None, why=why,
        evidence=tuple(Evidence(entry.id, entry.document.span(*place)) for place in places),
        reference=None if target else work,
    )  # fmt: skip
