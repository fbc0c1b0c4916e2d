"""Who took it from whom: origins of the whole case, and the tree of one question."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.model import Derivation, Document, Question
from headwater.publish.catalogue import Catalogue
from headwater.publish.tongue import ENGLISH, Tongue

WHOLE = frozenset({"copy", "translation", "revision"})
"""Kinds that make a document as a whole no origin of its own; quoting one sentence does not."""

TREE_CAP = 200
"""Derivations shown on one question page; the others are counted."""


@dataclass(slots=True)
class Branch:
    """One document of the tree (or a `work` that is not in the case) and what took from it."""

    document: Document | None
    work: str = ""
    how: tuple[Derivation, ...] = ()
    again: bool = False
    taken: "list[Branch]" = field(default_factory=list)


def share_words(derivation: Derivation, tongue: Tongue = ENGLISH) -> str:
    """Return what the taker did, in two or three words for a line of the picture."""
    words = tongue.term(derivation.kind, "verb")
    if derivation.kind in ("copy", "revision") and derivation.share > 0:
        words = tongue.plain("verb.shares") if not derivation.directed else words
        words = tongue.plain("verb.brief_share", what=words, share=percent(derivation.share))
    return words if derivation.certain or not derivation.directed else f"{words}?"


def derived(derivation: Derivation, tongue: Tongue) -> str:
    """Return a derivation in words: "copies 83 % of the text"; "likely" where it is not certain."""
    if not derivation.directed:
        return tongue.plain("verb.undirected")
    words = tongue.term(derivation.kind, "verb")
    if derivation.kind == "copy" and derivation.share > 0 and "%" not in "".join(derivation.why):
        words = tongue.plain("verb.copy_share", share=percent(derivation.share))
    return words if derivation.certain else tongue.plain("verb.likely", what=words)


def percent(share: float) -> str:
    """Return a part of 1 as a percentage."""
    return f"{min(share, 1.0):.0%}".replace("%", " %")


def independent(origins: tuple[int, int], tongue: Tongue) -> str:
    """Return "3 independent texts", "3 to 4 independent texts"."""
    low, high = origins
    if low == high:
        return tongue.counted("independent_text", low)
    return tongue.plain("origins.independent_range", low=low, high=high)


def case_origins(catalogue: Catalogue) -> tuple[int, int]:
    """Return how many documents are copies of no other, as a range.

    The lower end takes likely copies for copies, the upper end only certain ones. A ring of
    copies counts once.
    """
    likely, certain = (_parents(catalogue, sure) for sure in (False, True))
    return _roots(catalogue.documents, likely), _roots(catalogue.documents, certain)


def _parents(catalogue: Catalogue, sure: bool) -> dict[str, set[str]]:
    parents: dict[str, set[str]] = defaultdict(set)
    for taker, derivations in catalogue.taken_by.items():
        for d in derivations:
            whole = d.kind in WHOLE and d.taker == taker and (d.certain or not sure)
            if whole and d.taken is not None and d.taken in catalogue.documents and d.taken != taker:
                parents[taker].add(d.taken)
    return parents


def _roots(documents: Iterable[str], parents: Mapping[str, set[str]]) -> int:
    """Count the documents without parents, and each ring that no such document feeds."""
    children: dict[str, list[str]] = defaultdict(list)
    for taker, taken in parents.items():
        for parent in sorted(taken):
            children[parent].append(taker)
    reached: set[str] = set()
    roots = 0
    order = list(documents)
    for start in [d for d in order if not parents.get(d)] + order:
        if start in reached:
            continue
        roots += 1
        stack = [_upstream(start, parents, reached)]
        while stack:
            here = stack.pop()
            if here not in reached:
                reached.add(here)
                stack.extend(children[here])
    return roots


def _upstream(start: str, parents: Mapping[str, set[str]], reached: set[str]) -> str:
    """Walk from a document to what it took, until the walk closes: that ring is an origin."""
    seen: set[str] = set()
    here = start
    while here not in seen:
        seen.add(here)
        ahead = sorted(p for p in parents.get(here, ()) if p not in reached and p not in seen)
        here = ahead[0] if ahead else here
    return here


def tree(catalogue: Catalogue, question: Question) -> tuple[list[Branch], int]:
    """Return the derivations among the documents of `question` as a forest, and how many were left out.

    Roots are works that others took from; a document is unfolded once. Works outside the case are
    shown where a member statement itself names them.
    """
    members = set(question.members)
    documents = dict.fromkeys(
        s.document
        for m in question.members
        if (s := catalogue.statements.get(m)) and s.document in catalogue.documents
    )
    edges: dict[tuple[str, str], list[Derivation]] = defaultdict(list)
    left_out = 0
    for taker in documents:
        for d in catalogue.taken_by.get(taker, ()):
            parent = _parent(catalogue, d, members, documents)
            if parent is None or parent == taker:
                continue
            if (parent, taker) not in edges and len(edges) >= TREE_CAP:
                left_out += 1
            else:
                edges[parent, taker].append(d)
    return _forest(catalogue, edges), left_out


def _parent(
    catalogue: Catalogue, derivation: Derivation, members: set[str], documents: Mapping[str, None]
) -> str | None:
    if derivation.taken is None:
        return f"work {derivation.work}" if derivation.work and derivation.taker in members else None
    found = catalogue.document_of(derivation.taken)
    return found.id if found is not None and found.id in documents else None


def _forest(catalogue: Catalogue, edges: Mapping[tuple[str, str], list[Derivation]]) -> list[Branch]:
    children: dict[str, list[str]] = defaultdict(list)
    for parent, taker in edges:
        children[parent].append(taker)
    takers = {taker for _, taker in edges}
    shown: set[str] = set()
    roots: list[Branch] = []
    for start in [n for n in children if n not in takers] + list(children):
        if start in shown:
            continue
        root = _branch(catalogue, start, ())
        roots.append(root)
        shown.add(start)
        stack = [(start, root)]
        while stack:
            name, branch = stack.pop()
            for child in children[name]:
                below = _branch(catalogue, child, tuple(edges[name, child]))
                branch.taken.append(below)
                below.again = child in shown and bool(children[child])
                if child not in shown:
                    shown.add(child)
                    stack.append((child, below))
    return roots


def _branch(catalogue: Catalogue, name: str, how: tuple[Derivation, ...]) -> Branch:
    document = catalogue.documents.get(name)
    return Branch(document, "" if document else name.removeprefix("work "), how)
