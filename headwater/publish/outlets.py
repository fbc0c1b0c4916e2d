"""The sources themselves: who speaks, of what kind, whose, where, and on whom each depends in this case."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from headwater.model import Document, FactField
from headwater.publish.catalogue import Catalogue

TAKEN_SHOWN = 12
"""Sources and works named for one source; more are counted."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """One source: its name as the documents give it, what is stated of it, and what its documents take.

    `takes` are the sources whose documents it takes from, with how often, the most first; `works` how many
    cited works are not in the case; `taken_by` how many other sources take from it. Values of `kinds`,
    `owners`, `places` are as stated, each once; empty where nobody states them.
    """

    name: str
    documents: tuple[Document, ...]
    kinds: tuple[str, ...]
    owners: tuple[str, ...]
    places: tuple[str, ...]
    languages: tuple[str, ...]
    takes: tuple[tuple[str, int], ...]
    works: int
    taken_by: int


def outlets(catalogue: Catalogue) -> list[Outlet]:
    """Return the sources of the case's documents, those with most documents first; unnamed ones last."""
    held: dict[str, list[Document]] = defaultdict(list)
    for document in catalogue.documents.values():
        held[_name(document)].append(document)
    takes: dict[str, Counter[str]] = defaultdict(Counter)
    works: dict[str, set[str]] = defaultdict(set)
    for taker, derivations in catalogue.taken_by.items():
        name = _name(catalogue.documents[taker])
        for each in derivations:
            taken = catalogue.document_of(each.taken) if each.taken else None
            if taken is None:
                works[name].update({each.work} - {""})
            elif each.directed and _name(taken) != name:
                takes[name][_name(taken)] += 1
    return [
        Outlet(
            name,
            tuple(documents),
            _stated(documents, "kind"),
            _stated(documents, "owner"),
            _stated(documents, "place"),
            tuple(dict.fromkeys(d.language for d in documents if d.language != "und")),
            tuple(takes[name].most_common()),
            len(works[name]),
            sum(1 for other, taken in takes.items() if other != name and name in taken),
        )
        for name, documents in sorted(held.items(), key=lambda h: (not h[0], -len(h[1]), h[0]))
    ]


def _name(document: Document) -> str:
    return document.fact("publisher") or document.fact("author") or ""


def _stated(documents: Iterable[Document], field: FactField) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for d in documents if (value := d.fact(field))))
