"""Versions that a person declares (`translation_of`, `version_of` in a sources.csv), or that a text links."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Sequence

from headwater.link.derive.catalogue import Catalogue, Entry, plain_address
from headwater.model import Derivation, DerivationKind, Document, FactField, Statement

DECLARED: tuple[tuple[FactField, DerivationKind], ...] = (
    ("translation_of", "translation"),
    ("version_of", "revision"),
)
_ORIGINAL = re.compile(
    r"\b(?:original(?: (?:text|article|version|story|in \w+))?|translat\w+ from|read (?:it|this) in \w+)\b"
    r"|原文|译自|譯自|中文版|英文版|ئەسلى نۇسخىسى|ئەسلىسى",
    re.IGNORECASE,
)
NEAR = 60
"""Code points before a link in which it is called the link to the original."""


def declared(catalogue: Catalogue, statements: Sequence[Statement]) -> list[Derivation]:
    """Return what is declared, certain; a work that is not in the case keeps the name it was declared by."""
    names = _names(catalogue)
    found: list[Derivation] = []
    for entry in catalogue.entries.values():
        for field, kind in DECLARED:
            for fact in (f for f in entry.document.facts if f.field == field):
                other = _named(entry.document, fact.value, names)
                if other == entry.document.id:
                    continue
                found.append(
                    Derivation(
                        kind=kind, taker=entry.document.id, taken=other, work="" if other else fact.value,
                        share=1.0 if other else 0.0, why=(f"declared in {fact.where}",),
                    )
                )  # fmt: skip
        found += _linked(entry, names, catalogue)
    return found


def _linked(entry: Entry, names: dict[str, str], catalogue: Catalogue) -> list[Derivation]:
    """A link that the text calls the original, to a document of the case in another language."""
    document = entry.document
    for link in document.links:
        other = names.get(plain_address(link.target))
        if other is None or other == document.id:
            continue
        words = document.text[max(0, link.start - NEAR) : link.end].rpartition("\n")[2]
        said = _ORIGINAL.search(words)
        taken = catalogue.entries[other].document
        if said and taken.language.partition("-")[0] != document.language.partition("-")[0]:
            why = f"it links to that document as the original (“{' '.join(words.split())[-60:]}”)"
            return [Derivation(kind="translation", taker=document.id, taken=other, share=1.0, why=(why,))]
    return []


def _names(catalogue: Catalogue) -> dict[str, str]:
    """Every name by which one document, and no other, may be declared: path, base name, address."""
    held: dict[str, set[str]] = defaultdict(set)
    for identifier, entry in catalogue.entries.items():
        document = entry.document
        names = {document.file, document.url, entry.address, posixpath.basename(document.file or "")}
        for name in filter(None, names):
            held[name].add(identifier)
    return {name: next(iter(ids)) for name, ids in held.items() if len(ids) == 1}


def _named(document: Document, value: str, names: dict[str, str]) -> str | None:
    path = posixpath.normpath(
        posixpath.join(posixpath.dirname(document.file or ""), value.replace("\\", "/"))
    )
    return next((names[n] for n in (path, value, plain_address(value)) if n in names), None)
