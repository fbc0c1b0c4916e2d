"""All kinds of derivation in one list: one edge a pair of documents, the best evidence first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from headwater.link.derive.abroad import named_abroad
from headwater.link.derive.catalogue import Catalogue
from headwater.link.derive.citations import citations
from headwater.link.derive.copies import Known, copies, learn_texts
from headwater.link.derive.declared import declared
from headwater.link.derive.headlines import headlines
from headwater.link.derive.hyperlinks import hyperlinks
from headwater.link.derive.in_short import plain_name
from headwater.link.derive.named import named_sources
from headwater.link.derive.officially import officially
from headwater.link.derive.quotations import quotations
from headwater.link.derive.translations import translations
from headwater.link.derive.works import merged
from headwater.model import Derivation, Document, Problem, Statement

Finder = Callable[[Catalogue, Sequence[Statement]], list[Derivation]]
FINDERS: tuple[Finder, ...] = (
    citations, named_sources, named_abroad, officially, hyperlinks, headlines,
)  # fmt: skip
"""After copies, translations and quotations, which are the stronger: a pair that is a copy is not also
listed as a link. A retelling comes last: any word of either about the other tells more."""

ONE_WAY = ("copy", "revision", "translation")
"""Kinds that run one way only: what is declared the one way is not also found the other."""


@dataclass(frozen=True, slots=True)
class Derived:
    """Derivations sorted by taker, what could not be compared, and what the whole case's texts taught."""

    edges: list[Derivation]
    problems: list[Problem]
    known: Known
    catalogue: Catalogue


def derive(
    documents: Sequence[Document], statements: Sequence[Statement]
) -> tuple[list[Derivation], list[Problem]]:
    """Return the derivations of one case, sorted by taker, and what could not be compared."""
    found = derive_all(documents, statements)
    return found.edges, found.problems


def derive_all(
    documents: Sequence[Document], statements: Sequence[Statement], known: Known | None = None
) -> Derived:
    """Return the derivations of these documents; `known` is what a whole case taught, if these are some."""
    catalogue = Catalogue(documents)
    known = known or learn_texts(catalogue)
    alike, problems = copies(catalogue, known)
    quoted, more = quotations(catalogue, statements)
    runs = translations(catalogue, statements)
    said = declared(catalogue, statements)
    sure = {(edge.taker, edge.taken) for edge in said}
    every = said + _unquoted(alike, quoted) + [e for e in runs if e.kind == "translation"] + quoted
    for finder in FINDERS:
        every += finder(catalogue, statements)
    found: dict[tuple[str, str | None, str], Derivation] = {}
    for edge in every:
        back = edge.kind in ONE_WAY and (edge.taken, edge.taker) in sure
        if edge.taken != edge.taker and not back:
            found.setdefault((edge.taker, edge.taken, edge.work if edge.taken is None else ""), edge)
    here = {(e.taker, plain_name(e.work)) for e in found.values() if e.taken is not None and e.work}
    for key in [k for k, e in found.items() if e.taken is None and (e.taker, plain_name(e.work)) in here]:
        del found[key]  # by that name it has a document of the case
    told = {frozenset((e.taker, e.taken)) for e in found.values()}
    for edge in runs:
        if frozenset((edge.taker, edge.taken)) not in told:
            found.setdefault((edge.taker, edge.taken, ""), edge)
    rank = catalogue.rank
    edges = sorted(
        merged(found.values()),
        key=lambda d: (rank[d.taker], rank.get(d.taken or "", len(rank)), d.work, d.kind),
    )
    return Derived(edges, problems + more, known, catalogue)


MARKED = 0.7
"""Part of what a copy shares that stands in quotation marks, from which it is a quotation."""


def _unquoted(alike: list[Derivation], quoted: list[Derivation]) -> list[Derivation]:
    """Leave out the copies whose shared words are quoted as such."""
    marked = {(q.taker, q.taken): q.share for q in quoted}
    return [
        e for e in alike
        if e.kind == "revision" or marked.get((e.taker, e.taken), 0.0) < MARKED * e.share or e.share >= WHOLE
    ]  # fmt: skip


WHOLE = 0.8
"""Share from which a text is a copy though it stands in quotation marks."""
