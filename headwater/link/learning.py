"""Names of places learned from the documents: inline pairs, bare names, and figures that travel together."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headwater.link.folding import fold
from headwater.link.gazetteer import GENERIC_EN, GENERIC_UG, GENERIC_ZH
from headwater.link.places import CODES, PARENTS, Places
from headwater.model import Document, Event, Figure, Term

_EN = r"(?:[A-Z][\w\u2019'-]+ ?){1,4}"
_INLINE = re.compile(
    rf"({_EN})\s?[(\uff08]([\u3400-\u9fff]{{2,12}})[)\uff09]|([\u3400-\u9fff]{{2,12}})\s?[(\uff08]({_EN})[)\uff09]"
)
TOGETHER = 3
"""Different rare numbers that two names must share before they are taken for one place."""
SMALL = ("#village", "#township", "#town")
"""Kinds of place that a document is rarely about as a whole."""
NAMES, READ = 200, 8_000
"""Place names looked for in a document that states none, and code points of it that are read."""
HOLDERS = 12
"""Statements of one number looked at; a number that more share is not rare."""

Pair = tuple[str, str]


def learn(terms: Sequence[Term], stated: Sequence[Figure | Event], texts: Mapping[str, Document]) -> Places:
    """Return the places of a case: the gazetteer and every alias that its documents teach."""
    names = {place for s in stated if (place := s.place if isinstance(s, Figure) else s.where)}
    pairs = [*_of_terms(terms, names), *_inline(texts.values(), names)]
    first = Places(pairs)
    first.settle(names)
    places = Places([*pairs, *_together([s for s in stated if isinstance(s, Figure)], first)])
    places.settle(names)
    return places


def homes(stated: Sequence[Figure | Event], texts: Mapping[str, Document], places: Places) -> dict[str, str]:
    """Return the place that each document is about: most of its own places, else the one it names most.

    It stands in where a statement of the document names none; a document of many places has none.
    """
    own: dict[str, Counter[str]] = defaultdict(Counter)
    names: Counter[str] = Counter()
    for statement in stated:
        place = statement.place if isinstance(statement, Figure) else statement.where
        if place:
            own[statement.document][places.key(place)] += 1
            names[fold(place)] += 1
    found = {}
    for identifier, document in texts.items():
        counts = own.get(identifier, Counter()) + _named(
            document, [n for n, _ in names.most_common(NAMES)], places
        )
        large = Counter({key: n for key, n in counts.items() if not key.endswith(SMALL)})
        counts = large or counts
        if counts:
            key, count = min(counts.items(), key=lambda c: (-c[1], c[0]))
            if 2 * count >= sum(counts.values()):
                found[identifier] = key
    return found


def _named(document: Document, names: list[str], places: Places) -> Counter[str]:
    text = fold(document.text[:READ])
    counts: Counter[str] = Counter()
    for name in names:
        for form in {name, name.removesuffix("省"), name.removesuffix(" province")}:
            if len(form) > 1 and form in text:
                counts[places.key(name)] = max(counts[places.key(name)], text.count(form))
    return counts


def _of_terms(terms: Iterable[Term], names: set[str]) -> list[Pair]:
    """Bilingual terms whose forms are places ("Lindar Province (\u6797\u8fbe\u7701)")."""
    stated = {fold(name) for name in names}
    kinds = (*GENERIC_EN, *GENERIC_ZH[:5], *GENERIC_UG)
    found: list[Pair] = []
    for term in terms:
        forms = [words for tag, words in term.forms if "Latn" not in tag and len(words) <= 60]
        if len(forms) > 1 and any(
            fold(w) in stated or fold(w) in CODES or fold(w).endswith(kinds) for w in forms
        ):
            found += [(forms[0], other) for other in forms[1:]]
    return found


def _inline(documents: Iterable[Document], names: set[str]) -> list[Pair]:
    """Pairs written in the text, of which one side is a place that statements name."""
    stated = {fold(name) for name in names}
    found = set()
    for document in documents:
        for match in _INLINE.finditer(document.text):
            one, other = (match[1] or match[4]).strip(), match[2] or match[3]
            if fold(one) in stated or fold(other) in stated:
                found.add((one, other))
    return sorted(found)


def _together(figures: Iterable[Figure], places: Places) -> list[Pair]:
    """Names in two languages that stand with the same rare numbers, each the other's best match."""
    holders: dict[float, set[tuple[str, str]]] = defaultdict(set)
    for figure in figures:
        value = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
        key = places.key(figure.place)
        if value is not None and _rare(value) and key and key not in PARENTS:
            holders[value].add((figure.lang[:2], key))
    shared: Counter[Pair] = Counter()
    for found in holders.values():
        if len(found) <= HOLDERS:
            shared.update((a[1], b[1]) for a in found for b in found if a[0] < b[0] and a[1] != b[1])
    best: dict[str, tuple[int, str]] = {}
    for (a, b), count in sorted(shared.items()):
        for name, other in ((a, b), (b, a)):
            if count > best.get(name, (0, ""))[0]:
                best[name] = (count, other)
    return [
        (a.replace("#", " "), b.replace("#", " "))
        for (a, b), count in sorted(shared.items())
        if count >= TOGETHER and best[a][1] == b and best[b][1] == a
    ]


def _rare(value: float) -> bool:
    """Three digits at least that are not zero: a number that two texts hardly share by chance."""
    digits = f"{abs(value):.12g}".replace(".", "").rstrip("0")
    return len(digits) >= 3 and abs(value) >= 100
