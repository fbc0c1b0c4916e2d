"""All kinds of derivation in one list: one edge a pair of documents, the best evidence first."""

from collections.abc import Callable, Sequence

from headwater.link.derive.abroad import named_abroad
from headwater.link.derive.catalogue import Catalogue
from headwater.link.derive.citations import citations, named_sources
from headwater.link.derive.copies import copies
from headwater.link.derive.declared import declared
from headwater.link.derive.hyperlinks import hyperlinks
from headwater.link.derive.quotations import quotations
from headwater.link.derive.translations import translations
from headwater.model import Derivation, Document, Problem, Statement

Finder = Callable[[Catalogue, Sequence[Statement]], list[Derivation]]
FINDERS: tuple[Finder, ...] = (
    declared,
    copies,
    translations,
    quotations,
    citations,
    named_sources,
    named_abroad,
    hyperlinks,
)
"""Strongest evidence first: a pair that is a copy is not also listed as quotation or link."""

WHOLE = ("copy", "revision", "translation")
"""Kinds that run one way only: what is declared the one way is not also found the other."""


def derive(
    documents: Sequence[Document], statements: Sequence[Statement]
) -> tuple[list[Derivation], list[Problem]]:
    """Return the derivations of one case, sorted by taker, and what could not be compared."""
    catalogue = Catalogue(documents)
    found: dict[tuple[str, str | None, str], Derivation] = {}
    told: set[tuple[str, str | None]] = set()
    for finder in FINDERS:
        for edge in finder(catalogue, statements):
            back = edge.kind in WHOLE and (edge.taken, edge.taker) in told
            if edge.taken != edge.taker and not back:
                found.setdefault((edge.taker, edge.taken, edge.work if edge.taken is None else ""), edge)
        if finder is declared:
            told = {(edge.taker, edge.taken) for edge in found.values()}
    rank = catalogue.rank
    edges = sorted(
        found.values(), key=lambda d: (rank[d.taker], rank.get(d.taken or "", len(rank)), d.work, d.kind)
    )
    return edges, []
