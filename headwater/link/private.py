"""Private people are nobody's thread: what names one joins nothing across documents.

Mentions of people are read here for one purpose only: to leave the names of private people out of entities,
of the questions that join statements, and of the words that say why documents belong together.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from headwater.model import Derivation, Entity, Judgement, Mention, Question, Statement, Term

SHORTEST = 2
"""Characters of the shortest name that is looked for."""
HIDDEN = "a private person"
Names = Mapping[str, frozenset[str]]
"""The names of private people by document, folded."""


def fold(words: str) -> str:
    """Return words as names are compared: case and white space aside."""
    return " ".join(words.split()).casefold()


def private_names(statements: Iterable[Statement]) -> Names:
    """Return the names of the private people that each document mentions; a name that is also borne by
    somebody in public office there is private all the same."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in statements:
        if (
            isinstance(each, Mention)
            and each.named
            and each.role == "private"
            and len(each.span.exact) >= SHORTEST
        ):
            found[each.document].add(fold(each.span.exact))
    return {document: frozenset(names) for document, names in found.items()}


def without_people(entities: Iterable[Entity], names: Names) -> tuple[Entity, ...]:
    """Return the entities without those that are private people of the documents they are from."""
    return tuple(each for each in entities if not _is_private(each, names))


def _is_private(entity: Entity, names: Names) -> bool:
    here = set().union(*(names.get(document, frozenset()) for document in entity.documents))
    own = {fold(name) for _, name in entity.names}
    if entity.schema == "Person":
        return any(
            one == other or one in other.split() or other in one.split() for one in own for other in here
        )
    return bool(own & here)


def unlinked(judgements: Iterable[Judgement], names: Names) -> tuple[Judgement, ...]:
    """Return the judgements without a machine's that join names of private people; a person's stay theirs."""
    return tuple(
        each
        for each in judgements
        if not each.machine
        or not any(
            fold(name) in names.get(document, frozenset())
            for document in each.documents
            for name in (each.left, each.right)
        )
    )


def no_person(terms: Iterable[Term], names: Names) -> list[Term]:
    """Return the terms without those that are a private person's name in two scripts."""
    return [t for t in terms if not any(fold(w) in names.get(t.document, frozenset()) for _, w in t.forms)]


def apart(questions: Iterable[Question], documents: Mapping[str, str], names: Names) -> list[Question]:
    """Return the questions without those that join documents by a private person's name; `documents` gives
    the document of a statement."""
    kept = []
    for question in questions:
        joined = {documents[m] for m in question.members if m in documents}
        hidden = set().union(*(names.get(document, frozenset()) for document in joined))
        key = (
            fold(f"{question.text} {question.measure} {question.population} {question.place}")
            if hidden
            else ""
        )
        if len(joined) < 2 or not any(_in(name, key) for name in hidden):
            kept.append(question)
    return kept


_THING = re.compile(r"\s+(?:campaign|programme|program|project|initiative|scheme|plan|drive)\b")
"""Words that make a name one of a thing, whatever the same words are elsewhere."""


def _in(name: str, words: str) -> bool:
    """Tell whether a name stands in words: whole words, where its script parts words; none of a programme."""
    at = words.find(name)
    while at >= 0:
        before, after = words[at - 1 : at], words[at + len(name) : at + len(name) + 1]
        whole = not name.isascii() or not (before.isalnum() or after.isalnum())
        if whole and not _THING.match(words, at + len(name)):
            return True
        at = words.find(name, at + 1)
    return False


def unnamed(derivations: Iterable[Derivation], names: Names) -> list[Derivation]:
    """Return the derivations without evidence that is little more than a private person's name, and without
    such names in their reasons: documents belong together by their wording, never by whom they mention."""
    return [
        _without(each, names.get(each.taker, frozenset()) | names.get(each.taken or "", frozenset()))
        for each in derivations
    ]


def _without(derivation: Derivation, hidden: frozenset[str]) -> Derivation:
    """The derivation without these names; as it was where it has none of them."""
    if not hidden:
        return derivation
    evidence = tuple(e for e in derivation.evidence if not _little_more(fold(e.span.exact), hidden))
    why = tuple(_masked(words, hidden) for words in derivation.why)
    if evidence == derivation.evidence and why == derivation.why:
        return derivation
    return replace(derivation, evidence=evidence, why=why)


def _little_more(words: str, hidden: frozenset[str]) -> bool:
    return any(2 * len(name) >= len(words) and _in(name, words) for name in hidden)


def _masked(words: str, hidden: frozenset[str]) -> str:
    for name in sorted(hidden, key=lambda n: (-len(n), n)):
        if _in(name, fold(words)):
            words = re.sub(r"\s+".join(map(re.escape, name.split())), HIDDEN, words, flags=re.I)
    return words
