"""Everybody in a case who must be withheld, document by document, and the names that must stand nowhere."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from headwater.model import Document, Dossier, short
from headwater.publish.redact.everywhere import Everywhere
from headwater.publish.redact.finder import finder
from headwater.publish.redact.folding import plain
from headwater.publish.redact.latin import in_arabic_letters
from headwater.publish.redact.people import (
    Hidden,
    Known,
    hidden_of,
    joined,
    known_of,
    mentions_by_document,
    public_names,
    with_romanised,
)
from headwater.publish.redact.spelling import Spelling, in_addresses, in_both_scripts, spellings, tokens
from headwater.publish.redact.wordlike import one_word, wordlike
from headwater.publish.redact.words import own_words

DISTINCT = 4
"""Letters of a one-word name that is looked for everywhere, if no document has it as a word."""
_LOWER = re.compile(r"(?<![\w/@.#=&%\-])[a-z]{4,}(?![\w/@=&%\-]|\.\w)")
COPIES = frozenset({"copy", "revision", "translation"})
"""Derivations between two texts that have the same people."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """`hidden` has the documents in which anybody is withheld; `everywhere` the names of several words
    that are
    nobody's who may be named: whatever leaves is searched for them."""

    hidden: Mapping[str, Hidden]
    everywhere: Everywhere
    public: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By document, the names (letters only) that it shows: of people in office, of authors and experts."""
    belongs: Mapping[str, str] = field(default_factory=dict)
    """The document of each document's and each statement's short id."""


def permitted_in(dossier: Dossier) -> frozenset[str]:
    """Return the ids of mentions that a named person decided to publish, with a reason."""
    return frozenset(
        j.left
        for j in dossier.judgements
        if j.verdict == "publish"
        and j.schema == "mention"
        and not j.withdrawn
        and not j.machine
        and j.by.strip()
    )


def privacy(dossier: Dossier, permitted: Collection[str] | None = None) -> Privacy:
    """Work out who is withheld. `permitted` are ids of mentions; None: as the dossier's judgements say."""
    shown = permitted_in(dossier) if permitted is None else permitted
    documents = {d.id: d for d in (*dossier.documents, *dossier.earlier)}
    open_names = public_names(dossier)
    by_document = mentions_by_document(dossier)
    known = {i: known_of(by_document.get(i, ()), shown, open_names.get(i, ())) for i in documents}
    places = _places(dossier)
    theirs = {n for each in known.values() for names in each.names.values() for n in names}
    words = wordlike(dossier, theirs) | {joined(n) for n in theirs if one_word(n) and joined(n) in places}
    everywhere, name_of = _everywhere(known.values(), [d.text for d in documents.values()], words)
    beside = _beside(dossier)
    hidden: dict[str, Hidden] = {}
    for identifier, document in documents.items():
        own = known[identifier]
        whole = "\n".join(_all_words(document))
        others = [name_of[s] for s in everywhere.candidates(whole) if s.exact or _stands(s, document)]
        others += in_arabic_letters(whole, everywhere)
        for other in beside.get(identifier, ()):
            if other in known:
                others += with_romanised(n for names in known[other].names.values() for n in names)
        open_here = {joined(name) for name in own.public}
        others = [name for name in dict.fromkeys(others) if joined(name) not in open_here]
        if own.names or others or own.sentences:
            hidden[identifier] = hidden_of(own, others, places, name_of.keys(), words)
    shows = {i: frozenset(joined(name) for name in each.public) for i, each in known.items()}
    belongs = {short(s.id): s.document for s in dossier.statements} | {short(i): i for i in documents}
    return Privacy(hidden, everywhere, shows, belongs)


def _everywhere(
    known: Iterable[Known], listed: Sequence[str], words: Collection[str]
) -> tuple[Everywhere, dict[Spelling, str]]:
    """Return the names that must stand nowhere, and whose spelling each is; none of `words`, which are
    those of
    places and bodies too."""
    held = list(known)
    public = {joined(name) for each in held for name in each.public}
    name_of: dict[Spelling, str] = {}
    short: dict[str, tuple[Spelling, str]] = {}
    longer = "\n".join(public)  # names that may be shown, which a short one may be a piece of
    for name in {name for each in held for names in each.names.values() for name in names}:
        forms = in_both_scripts(joined(name))
        if any(each in public or each in words for each in forms):
            continue
        if len(tokens(name)) == 1 and any(each in longer for each in forms):
            continue
        for spelling in spellings(name):
            if spelling.joined in public:
                continue
            if spelling.strong:
                name_of.setdefault(spelling, name)
            elif spelling.capital and len(spelling.joined) >= DISTINCT:
                short[spelling.joined] = spelling, name
            elif (alone := in_addresses(name)) is not None:
                name_of.setdefault(alone, name)
    parts = {part for each in held for name in each.public for part in tokens(name)}
    for letters in short.keys() - parts - own_words() - _common(short.keys(), listed):
        spelling, name = short[letters]
        name_of[replace(spelling, strong=True)] = name
    return Everywhere(name_of), name_of


def _stands(spelling: Spelling, document: Document) -> bool:
    """Tell whether what may be a piece of other words stands alone in any of the document's words."""
    found = finder([(spelling, 1)])
    return any(found.both(words, address=True) for words in _all_words(document))


def _common(names: Collection[str], listed: Iterable[str]) -> set[str]:
    """Return those names that a document also writes without a capital, in any number: they are words."""
    found: set[str] = set()
    forms = {form: name for name in names for form in (name, f"{name}s", f"{name}es", name.removesuffix("s"))}
    if forms:
        for text in listed:
            found.update(forms[word] for word in forms.keys() & set(_LOWER.findall(text)))
    return found


def _beside(dossier: Dossier) -> dict[str, set[str]]:
    """Return, for each document, those that are the same text in another language or at another time."""
    found: dict[str, set[str]] = defaultdict(set)
    pairs = [(a.original, a.translation) for a in dossier.alignments] + [
        (r.old, r.new) for r in dossier.revisions
    ]
    pairs += [(d.taker, d.taken) for d in dossier.derivations if d.taken and d.kind in COPIES]
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)
    return found


def _places(dossier: Dossier) -> frozenset[str]:
    """Return the one-word names of places, folded."""
    names = (name for e in dossier.entities if e.schema == "Territory" for _, name in e.names)
    return frozenset(plain(name) for name in names if name.isalpha())


def _all_words(document: Document) -> Iterator[str]:
    """Yield every word that a document shows."""
    yield document.text
    yield document.name
    yield document.url or ""
    yield from (link.target for link in document.links)
    yield from (fact.value for fact in document.facts)
    yield from document.notes
    yield from document.remarks
    yield from (block.at for block in document.blocks if block.at)
