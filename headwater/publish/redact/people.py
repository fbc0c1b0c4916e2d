"""Who must be withheld, document by document: from the mentions, and what a person has decided about them."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Document, Dossier, Mention
from headwater.publish.redact.finder import PUBLIC, Finder, finder
from headwater.publish.redact.labels import NOBODY
from headwater.publish.redact.names import gone_on, names_in
from headwater.publish.redact.spelling import Spelling, parts_of, romanised, spellings, tokens
from headwater.publish.redact.wordlike import alone as standing_alone
from headwater.publish.redact.wordlike import one_word
from headwater.publish.redact.words import PLACES, PRONOUNS, TITLES, WORDS

OTHERS = 1_000_000
"""People withheld in a document because another mentions them have numbers from here on."""

Run = tuple[int, int, int]
"""A name in a text: start, end, number of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the mentions of one document say: private people's names by number, and names that may stay."""

    names: Mapping[int, tuple[str, ...]]
    minors: frozenset[int]
    public: frozenset[str]
    runs: tuple[Run, ...]
    kept: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    mentions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """How the people of one document are found: `own` by all names, `strict` by those that are looked for
    nowhere else, and must not be in it when everything is done."""

    known: Known
    own: Finder
    strict: Finder
    whole: Finder
    """Those of `strict` that nobody would take for anything but a name."""


def joined(name: str) -> str:
    """Return the key under which two spellings of a name are one."""
    return "".join(tokens(name))


def private_numbers(mentions: Iterable[Mention], permitted: Collection[str]) -> tuple[set[int], set[int]]:
    """Return the numbers of a document's people that are private, and those a person decided to publish.

    Somebody with one private mention is private, whatever the others say.
    """
    held = list(mentions)
    shown = {m.person for m in held if m.id in permitted}
    return {m.person for m in held if m.role == "private"} - shown, shown


def known_of(mentions: Sequence[Mention], permitted: Collection[str], public: Iterable[str] = ()) -> Known:
    """Gather the people of one document from its mentions; `public` are names of people in public office and
    of authors that it has besides."""
    private, _ = private_numbers(mentions, permitted)
    first: dict[str, int] = {}
    names: dict[int, list[str]] = defaultdict(list)
    runs: list[Run] = []
    stay: list[tuple[str, int, int]] = []
    open_names: list[str] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, m.span.end)):
        if not mention.named:
            continue
        for name, start, end in _placed(mention):
            if mention.person not in private:
                open_names.append(name)
                stay.append((name, start, end))
                continue
            number = first.setdefault(joined(name), mention.person)
            names[number] += with_romanised([name])
            runs.append((start, end, number))
    hidden = set(first)
    return Known(
        names={number: tuple(dict.fromkeys(held)) for number, held in names.items()},
        minors=frozenset(m.person for m in mentions if m.minor and m.person in private),
        public=frozenset(n for n in (*open_names, *public) if joined(n) not in hidden),
        runs=tuple(runs),
        kept=tuple((start, end) for name, start, end in stay if joined(name) not in hidden),
        sentences=tuple(sorted({m.sentence for m in mentions if m.person in private and not _crowd(m)})),
        mentions=sum(1 for m in mentions if m.person in private),
    )


_MANY = re.compile(
    r"(?:at least |about |some )?"
    r"(?:1[3-9]|[2-9]\d|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een))\b"
)


def _crowd(mention: Mention) -> bool:
    """Tell whether words are for more people than a dozen: where they are gives none of them away."""
    return not mention.named and bool(_MANY.match(mention.span.exact.lower()))


_PRONOUNS = frozenset(joined(word) for word in PRONOUNS)


def _placed(mention: Mention) -> Iterator[tuple[str, int, int]]:
    words = mention.span.exact
    for name in names_in(words):
        at = words.find(name)
        if at >= 0 and joined(name) not in _PRONOUNS:
            rest = gone_on(name, mention.span.suffix) if at + len(name) == len(words) else ""
            start = mention.span.start + at
            yield name + rest, start, start + len(name) + len(rest)


def hidden_of(
    known: Known,
    others: Iterable[str],
    places: Collection[str],
    everywhere: Collection[Spelling] = (),
    words: Collection[str] = (),
) -> Hidden:
    """Make the finders of one document. `others` are names that other documents mention, and that this one
    must not show either; `places` are names of places, folded: no part of a name is looked for that is
    one; `everywhere` the spellings
    that are looked for in all that leaves; `words` are joined names that are words of places too."""
    spelled: list[tuple[Spelling, int]] = []
    whole = {joined(name): number for number, held in known.names.items() for name in held}
    full = [(name, number) for number, held in known.names.items() for name in held]
    open_parts = {part for name in known.public for part in tokens(name)}
    open_parts |= {part for name in known.public for part, _ in parts_of(name)}
    for number, name in enumerate(others, OTHERS):
        if joined(name) not in whole:
            whole[joined(name)] = number
            full.append((name, number))
    for name, number in full:
        alone = len(tokens(name)) == 1
        if not (alone and joined(name) in places):
            as_word = joined(name) in words
            spelled += [(standing_alone(each) if as_word else each, number) for each in spellings(name)]
    firm = [e for e in spelled if e[0] not in everywhere and not _shared(e[0], known)]
    strict, certain = finder(firm), finder(e for e in firm if e[0].strong)
    shared = PLACES | TITLES | open_parts | set(places)
    spelled += _parts(full, whole, shared)
    kept = (name for name in sorted(known.public) if not _holds(name, full))
    spelled += [(each, PUBLIC) for name in kept for each in spellings(name)]
    return Hidden(known=known, own=finder(spelled), strict=strict, whole=certain)


def _holds(public: str, full: Iterable[tuple[str, int]]) -> bool:
    """Tell whether a name that may be shown holds a whole one that may not: "the Ana Reed Foundation"."""
    letters = joined(public)
    return any(not one_word(name) and joined(name) in letters and joined(name) != letters for name, _ in full)


def _shared(spelling: Spelling, known: Known) -> bool:
    """Tell whether the document keeps this name, or one that holds it, where it is somebody else's: also a
    name that is only the other script's way to write a withheld one."""
    if any(spelling.joined == joined(name) for name in known.public):
        return True
    return not spelling.strong and any(spelling.joined in joined(name) for name in known.public)


def _parts(
    full: Iterable[tuple[str, int]], whole: Mapping[str, int], shared: Collection[str]
) -> list[tuple[Spelling, int]]:
    """Return the parts of names; one that two people have is nobody's in particular."""
    found: dict[tuple[str, Spelling], set[int]] = defaultdict(set)
    for name, number in full:
        for part, spelling in parts_of(name):
            if part not in shared and part not in WORDS and part not in whole:
                found[part, spelling].add(number)
    return [
        (spelling, numbers.pop() if len(numbers) == 1 else NOBODY) for (_, spelling), numbers in found.items()
    ]


def mentions_by_document(dossier: Dossier) -> dict[str, list[Mention]]:
    """Return the mentions of each document."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for statement in dossier.statements:
        if isinstance(statement, Mention):
            found[statement.document].append(statement)
    return found


def with_romanised(names: Iterable[str]) -> list[str]:
    """Return names, and the Uyghur ones also in Latin letters."""
    out: list[str] = []
    for name in names:
        out.append(name)
        if latin := romanised(name):
            out.append(latin)
    return out


def public_names(dossier: Dossier) -> dict[str, list[str]]:
    """Return, by document, the names of authors and of people in public office."""
    found: dict[str, list[str]] = defaultdict(list)
    for document in (*dossier.documents, *dossier.earlier):
        found[document.id] += _authors(document)
    for entity in dossier.entities:
        if entity.schema == "Person":
            for document_id in entity.documents:
                found[document_id] += [name for _, name in entity.names]
    return found


def _authors(document: Document) -> Iterator[str]:
    for fact in document.facts:
        if fact.field in {"author", "translator", "publisher"}:
            for one in fact.value.replace("、", ",").replace(";", ",").replace(" and ", ",").split(","):
                if one.strip():
                    yield one.strip()
