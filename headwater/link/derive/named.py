"""Outlets that a document names as its source: in the chains of its statements, or in its text.

"据新华社报道", "as the Courier reported", a source line: the edge leads to that outlet's earlier document in
the case, or to the outlet as a missing source.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.link.derive.catalogue import Catalogue, Entry, earlier
from headwater.link.derive.in_short import in_short, office_in_short, plain
from headwater.link.derive.outlets import OUTLET, canonical, credits
from headwater.link.derive.values import telling
from headwater.link.folding import fold
from headwater.model import Derivation, Evidence, Figure, Statement, Work


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name given as a source: as written, in the words at `place`, for `statement` if for one."""

    taker: Entry
    shown: str
    place: tuple[int, int]
    statement: Statement | None = None


def named_sources(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return edges to documents of the outlets named, or to the outlets themselves."""
    by_name: dict[str, list[Entry]] = defaultdict(list)
    shortened: dict[str, list[Entry]] = defaultdict(list)
    for entry in catalogue.entries.values():
        for name in {entry.publisher, entry.author, fold(canonical(entry.publisher))} - {""}:
            by_name[name.removeprefix("the ")].append(entry)
        for short in {in_short(entry.publisher), office_in_short(entry.publisher)} - {""}:
            if short not in by_name:
                shortened[short].append(entry)
    values = _values(statements)
    edges: dict[tuple[str, str], Derivation] = {}
    for naming in _namings(catalogue, statements):
        name, year = plain(naming.shown)
        own = {fold(canonical(n)).removeprefix("the ") for n in (naming.taker.publisher, naming.taker.author)}
        key = naming.taker.id, name
        held = edges.get(key)
        if name in own | {""} or (held is not None and (held.certain or held.taken is None)):
            continue
        known = _of_year(by_name.get(name, []), year)
        if not known:
            shorts = shortened.get(name, []) or shortened.get(office_in_short(name), [])
            known = _with_number(naming, shorts, values)
        edge = _edge(catalogue, naming, known, values)
        if edge is not None and (held is None or edge.certain):
            edges[key] = edge
    return list(edges.values())


def _of_year(known: list[Entry], year: str) -> list[Entry]:
    """Of an outlet's documents those of the year that is cited; all where none is of it."""
    return [e for e in known if year and e.date.startswith(year)] or known


def _with_number(naming: _Naming, known: list[Entry], values: dict[str, set[float]]) -> list[Entry]:
    """Of outlets that are named in short, those that have the number: the short name may be a place's.

    Where no number stands with the name, several of both documents must be the same, or one of many digits.
    """
    figure = naming.statement
    mine = {figure.quantity.low, figure.quantity.high} - {None} if isinstance(figure, Figure) else set()
    if not mine:
        return [e for e in known if _common(values[naming.taker.id] & values[e.id])]
    return [e for e in known if mine & values[e.id]]


def _common(values: set[float]) -> bool:
    return len(values) >= SHARED or any(telling(f"{v:.12g}") > 1 for v in values)


SHARED = 2
"""Numbers that two documents have in common where one names the other's outlet in short."""


def _namings(catalogue: Catalogue, statements: Sequence[Statement]) -> Iterator[_Naming]:
    for statement in statements:
        taker = catalogue.entries.get(statement.document)
        if taker is not None:
            place = statement.span.start, statement.span.end
            for link in statement.attribution:
                if not link.anonymous and link.cue is not None:
                    yield _Naming(taker, canonical(link.name), place, statement)
    for entry in catalogue.entries.values():
        for credit in credits(entry.document):
            if not credit.line and _its_own(credit.name, entry, credit.start):
                continue
            yield _Naming(entry, credit.name, (credit.start, credit.end))


HEAD = 250
"""Code points at the top of a page in which an outlet's own name stands."""


def _its_own(name: str, entry: Entry, before: int) -> bool:
    """Whether a name is a part of the page's own outlet's ("told the Courier"), as far as its head tells."""
    head = fold(" ".join((entry.publisher, entry.document.text[: min(HEAD, before)])))
    return re.search(rf"(?<!\w){re.escape(fold(name).removeprefix('the '))}(?!\w)", head) is not None


def _values(statements: Sequence[Statement]) -> dict[str, set[float]]:
    found: dict[str, set[float]] = defaultdict(set)
    for s in statements:
        if isinstance(s, Figure):
            found[s.document] |= {v for v in (s.quantity.low, s.quantity.high) if v is not None}
    return found


def _edge(
    catalogue: Catalogue, naming: _Naming, known: list[Entry], values: dict[str, set[float]]
) -> Derivation | None:
    taker, figure = naming.taker, naming.statement
    fits = [e for e in known if e is not taker and earlier(e, taker) <= 0]
    mine = {figure.quantity.low, figure.quantity.high} - {None} if isinstance(figure, Figure) else set()
    # of several the one that has the number, then the one with most numbers in common; the earliest of equals
    fits.sort(key=lambda e: (not mine & values[e.id], -len(values[taker.id] & values[e.id])))
    told = f"it names “{naming.shown}” as its source"
    evidence = (Evidence(taker.id, taker.document.span(*naming.place)),)
    if fits:
        has = bool(mine & values[fits[0].id])
        common = len(values[taker.id] & values[fits[0].id])
        if not common and len({catalogue.first(e.id) for e in fits}) > 1:
            return None  # of several documents nothing tells which
        said = "the number stands there too" if has else "the words are not compared"
        if not has and figure is None and common:
            said = f"{common} of its numbers stand{'s' if common == 1 else ''} there too"
        return Derivation(
            kind="citation", taker=taker.id, taken=fits[0].id, work=naming.shown, certain=has,
            why=(told, said), evidence=evidence,
        )  # fmt: skip
    if not known and OUTLET.search(naming.shown) and len(naming.shown) <= 120:
        return Derivation(
            kind="citation", taker=taker.id, taken=None, work=naming.shown, certain=True,
            why=(told, "the work is not in the case"), evidence=evidence, reference=Work(outlet=naming.shown),
        )  # fmt: skip
    return None
