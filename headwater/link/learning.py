# ruff: noqa: E501
"""Names of places learned from the documents: inline pairs, bare names, and figures that travel together."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from headwater.link.entities.joined import refused
from headwater.link.folding import fold
from headwater.link.gazetteer import GENERIC_EN, GENERIC_UG, GENERIC_ZH
from headwater.link.ground import Ground, Pair, ground_of
from headwater.link.places import CODES, Places, listed, width
from headwater.link.sounded import sounded
from headwater.link.votes import TOGETHER, Votes
from headwater.model import Document, Event, Figure, Judgement, Term

SMALL = ("#village", "#township", "#town")
"""Kinds of place that a document is rarely about as a whole."""
NAMES, READ = 200, 8_000
"""Place names looked for in a document that states none, and code points of it that are read."""
BODY = 100
"""Code points of running text that make a section."""
HOLDERS = 12
"""Statements of one number looked at; a number that more share is not rare."""


def learn(
    terms: Sequence[Term],
    stated: Sequence[Figure | Event],
    texts: Mapping[str, Document],
    own: Mapping[str, str] | None = None,
    judgements: Sequence[Judgement] = (),
    ground: Ground | None = None,
) -> Places:
    """Return the places of a case: the gazetteer, the user's own, every alias that its documents teach and people
    judged to be one; but none that a person refused. `ground` is what the whole case says, where these are some
    of its documents."""
    heard = ground or ground_of(terms, stated, texts.values())
    no = refused(judgements)
    said = [(j.left, j.right) for j in judgements if j.verdict == "same" and not (j.machine or j.withdrawn)]
    names = set(heard.names)
    pairs = [*_of_terms(heard.forms, names), *_inline(heard.inline, names), *_of_cells(heard.cells), *said]
    first = Places(pairs, own, no)
    first.settle(names)
    company = _company([s for s in stated if isinstance(s, Figure)], first)
    together = Votes(company).together() if heard.together is None else heard.together
    keys = {first.key(n) for n in names}
    places = Places([*pairs, *together, *romanised(keys), *sounded(keys)], own, no)
    places.company = company
    places.hear({n: count for n, count in heard.names.items() if places.key(n)})
    return places


def homes(
    stated: Sequence[Figure | Event], texts: Mapping[str, Document], places: Places, names: Mapping[str, int]
) -> dict[str, str]:
    """Return the place that each document is about: that of most of its numbers, else the one it names most.

    It stands in where a statement of the document names none; a document of many places has none. A
    document that names no place is about the place whose rare numbers it tells (three at least). `names` are
    the places that statements of the case name, as written, and how often.
    """
    told: dict[str, Counter[str]] = defaultdict(Counter)
    scenes: dict[str, Counter[str]] = defaultdict(Counter)
    first: dict[str, dict[str, int]] = defaultdict(dict)
    for statement in stated:
        place = statement.place if isinstance(statement, Figure) else statement.where
        key = places.key(place)
        guessed = isinstance(statement, Figure) and statement.place_from == "document"
        if place and key and not guessed and stands(place, texts.get(statement.document)):
            (told if isinstance(statement, Figure) else scenes)[statement.document][key] += 1
            first[statement.document].setdefault(key, statement.span.start)
    found = {}
    known = often(names, places)
    for identifier, document in texts.items():
        end, named = _opening(document), _named(document, known, places)
        early = {k for k, at in first[identifier].items() if at < end}
        early |= _named(document, known, places, end).keys() if end < READ else named.keys()
        numbers = told[identifier]
        titled = [k for k in _named(document, known, places, _title(document)) if _seat(k)]
        home = titled[0] if len(titled) == 1 and numbers[titled[0]] + scenes[identifier][titled[0]] else ""
        seats = [k for k in (*numbers, *scenes[identifier], *named) if _seat(k)]
        if seats:  # a dam or a valley is no place beside its province
            numbers, named = (Counter({k: n for k, n in c.items() if _seat(k)}) for c in (numbers, named))
        home = home or _issuer(document, places)
        every = numbers + scenes[identifier] + named
        home = home or _most(numbers, early, more=True) or _most(every, early) or _widest(every)
        if home:
            found[identifier] = home
    lost = {d for d in texts if found.get(d, SMALL[0]).endswith(SMALL)}  # few texts are about one village
    sure = {d: key for d, key in found.items() if d not in lost}
    return found | _by_numbers([s for s in stated if isinstance(s, Figure)], sure, lost, places)


def often(names: Mapping[str, int], places: Places) -> list[str]:
    """Return the places, folded, that are named so often that no more than NAMES are; how often is a power of
    two, so that one more document seldom changes it."""
    told: Counter[str] = Counter()
    for name, count in names.items():
        if places.key(name):
            told[fold(name)] += count
    least = 1
    while sum(count >= least for count in told.values()) > NAMES:
        least *= 2
    return sorted(name for name, count in told.items() if count >= least)


def _most(counts: Counter[str], early: set[str], *, more: bool = False) -> str:
    """The place named most, of half of all at least; with `more`, of more than half, and no village."""
    kept = Counter({k: n for k, n in counts.items() if not k.endswith(SMALL)}) or counts
    opening = Counter({k: n for k, n in kept.items() if k in early})
    kept = opening if opening or more else kept
    key, count = min(kept.items(), key=lambda c: (-c[1], c[0]), default=("", 0))
    if more and (key.endswith(SMALL) or 2 * count <= sum(kept.values())):
        return ""
    return key if 2 * count >= sum(kept.values()) else ""


def _widest(counts: Counter[str]) -> str:
    """Of several counties and the one prefecture that is named beside them, the prefecture."""
    known = {k: w for k in counts if (w := width(k))}
    least = min(known.values(), default=0)
    tops = [k for k, w in known.items() if w == least]
    narrower = [k for k, w in known.items() if w > least]
    return tops[0] if len(tops) == 1 and narrower and counts[tops[0]] > 1 else ""


def _by_numbers(
    figures: list[Figure], found: Mapping[str, str], lost: set[str], places: Places
) -> dict[str, str]:
    """The place of a document that names none, by the rare numbers it shares with documents of one place."""
    at: dict[float, set[str]] = defaultdict(set)
    told: dict[str, set[float]] = defaultdict(set)
    for figure in figures:
        value = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
        if value is None or not _rare(value):
            continue
        if figure.document in lost:
            told[figure.document].add(value)
        elif key := places.key(figure.place) or found.get(figure.document, ""):
            at[value].add(key)
    votes = {d: Counter(k for v in values if len(at[v]) == 1 for k in at[v]) for d, values in told.items()}
    best = {d: count.most_common(2) for d, count in votes.items() if count}
    return {
        d: top[0][0] for d, top in best.items()
        if top[0][1] >= TOGETHER and (len(top) < 2 or top[1][1] * 2 < top[0][1])
    }  # fmt: skip


_SUFFIX = "(?:\u0646\u0649\u06ad|\u0646\u0649|\u062f\u0649\u0643\u0649|\u062a\u0649\u0643\u0649|\u062f\u0649\u0646|\u062a\u0649\u0646|[\u062f\u062a][\u0627\u06d5]|[\u063a\u0642\u0643\u06af][\u0627\u06d5]|\u0644\u0649[\u0642\u0643]|\u0646\u0649\u06ad\u0643\u0649)"


def stands(place: str, document: Document | None) -> bool:
    """Tell whether a Uyghur place name stands in its document as a word, not as a part of another word."""
    if document is None or not "\u0600" <= place[:1] <= "\u06ff":
        return True
    text = document.text[: 4 * READ]
    return place not in text or bool(re.search(rf"(?<!\w){re.escape(place)}{_SUFFIX}*(?!\w)", text))


def _opening(document: Document) -> int:
    """Where the first section with a text of its own ends: what only a later one names is not the whole's."""
    body = 0
    for block in document.blocks:
        if block.kind == "heading" and body >= BODY:
            return block.start
        body += block.end - block.start if block.kind not in ("title", "heading", "boilerplate") else 0
    return len(document.text)


_COUNTRY = re.compile("[A-Z]{2}")
"""The code of a country: few texts are about all of one."""


def _seat(key: str) -> bool:
    """Tell whether a key is a place that numbers are told of: in the gazetteer or of a stated kind, no village."""
    return (listed(key) or "#" in key) and not key.endswith(SMALL) and not _COUNTRY.fullmatch(key)


_GOVERNMENT = re.compile(
    r"\b(?:government|administration|office|bureau|council|committee|prefecture)\b|行政公署|政府|办公室|委员会|[局厅署]$|ھۆكۈمىتى|مەھكىمىسى",
    re.IGNORECASE,
)


_SEAT_IN = re.compile(
    "([\u3400-\u9fff]{2,8}?(?:自治区|自治州|地区|地區|省|州|市|县|縣|区|區))"
    r"|((?:[A-Z][\w’'-]+ ){1,3}(?:Province|Prefecture|County|District|City|Municipality))"
    "|([\u0620-\u06ff]+ (?:ئۆلكىسى|ۋىلايىتى|ناھىيىسى|شەھىرى))"
)


def _issuer(document: Document, places: Places) -> str:
    """The place whose office issued the document: its "whole county" is that county."""
    publisher = document.fact("publisher") or ""
    found = _SEAT_IN.search(publisher) if _GOVERNMENT.search(publisher) else None
    key = places.key(found[0]) if found else ""
    return key if _seat(key) else ""


def _title(document: Document) -> int:
    """Where the first title ends: a place that it names alone is what the document is about."""
    first = next((b for b in document.blocks if b.kind == "title"), None)
    return first.end if first and first.end <= BODY * 4 else 0


def _named(document: Document, names: list[str], places: Places, end: int = READ) -> Counter[str]:
    text = fold(document.text[: min(end, READ)])
    counts: Counter[str] = Counter()
    for name in names:
        for form in {name, name.removesuffix("省"), name.removesuffix(" province"), _bare(name)}:
            if len(form) > 1 and form in text:
                counts[places.key(name)] = max(counts[places.key(name)], text.count(form))
    return counts


@lru_cache(maxsize=4_096)
def _bare(name: str) -> str:
    """A name without its kind, where what is left is long enough to be none but its own."""
    for kind in (*GENERIC_ZH, *GENERIC_UG, *GENERIC_EN):
        stem = name.removesuffix(kind).strip()
        if stem != name and len(stem) > (4 if name.isascii() else 2):
            return stem
    return name


def _of_terms(terms: Iterable[tuple[str, ...]], names: set[str]) -> list[Pair]:
    """Bilingual terms whose forms are places ("Lindar Province (\u6797\u8fbe\u7701)")."""
    stated = {fold(name) for name in names}
    kinds = (*GENERIC_EN, *GENERIC_ZH[:5], *GENERIC_UG)
    found: list[Pair] = []
    for forms in terms:
        if any(fold(w) in stated or fold(w) in CODES or fold(w).endswith(kinds) for w in forms):
            found += [(forms[0], other) for other in forms[1:]]
    return found


def _inline(pairs: Iterable[Pair], names: set[str]) -> list[Pair]:
    """Pairs written in the text, of which one side is a place that statements name."""
    stated = {fold(name) for name in names}
    return [
        p
        for p in pairs
        if (
            fold(p[1]) in stated if _UYGHUR_NAME.match(p[1]) else fold(p[0]) in stated or fold(p[1]) in stated
        )
    ]


_UYGHUR_NAME = re.compile("[\u0620-\u06ff]")
"""A Uyghur name in a pair is written with and without its ending: only the form that statements name counts."""


def _of_cells(pairs: Iterable[Pair]) -> list[Pair]:
    """Names in two languages that fill a table's cell ("Vastrel \u74e6\u65af\u7279\u5c14\u7701")."""
    return [p for p in pairs if p[1].endswith((*GENERIC_ZH, "\u6e2f"))]


_UYGHUR = dict(
    zip(
        "\u0628\u067e\u062a\u062c\u0686\u062e\u062f\u0631\u0632\u0698\u0633\u0634\u063a\u0641\u0642\u0643\u06af\u0644\u0645\u0646\u06be\u06cb",
        "bptjchdrzjsxgfkkglmnhv", strict=True,
    )
)  # fmt: skip
"""Uyghur consonants in Latin letters; vowels, y and ng are left out, spellings of them differ too much."""


def skeleton(name: str) -> str:
    """Return the consonants of a name in Latin or Uyghur script ("sorvelan" and its Uyghur form: srvln)."""
    plain = "".join(_UYGHUR.get(c, "") if c > "\u0600" else c for c in name)
    plain = plain.replace("sh", "x").replace("ch", "c").replace("w", "v").replace("q", "k").replace("zh", "j")
    return re.sub(r"(.)\1+", r"\1", re.sub("[^b-df-hj-np-tvxz]", "", plain))


def romanised(keys: Iterable[str]) -> list[Pair]:
    """Pairs of a Uyghur and a Latin name of one kind of place with the same consonants, four at least."""
    latin: dict[tuple[str, str], set[str]] = defaultdict(set)
    uyghur: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key in keys:
        name, _, kind = key.partition("#")
        bones = skeleton(name)
        if len(bones) >= 4 and not listed(key):
            side = uyghur if "\u0600" <= name[:1] <= "\u06ff" else latin if name.isascii() else None
            if side is not None:
                side[bones, kind].add(key)
    for bones, kind in list(uyghur):  # a bare name is the only one of its consonants, whatever its kind
        same = [at for at in latin if at[0] == bones]
        if not kind and (bones, "") not in latin and len(same) == 1:
            latin[bones, ""] |= latin[same[0]]
    return [
        (min(latin[sign]).replace("#", " "), min(names).replace("#", " "))
        for sign, names in sorted(uyghur.items())
        if len(names) == 1 and len(latin.get(sign, ())) == 1
    ]


def _company(figures: Iterable[Figure], places: Places) -> Counter[Pair]:
    """How many rare numbers names in two languages stand with."""
    holders: dict[float, set[tuple[str, str]]] = defaultdict(set)
    for figure in figures:
        value = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
        key = places.key(figure.place)
        if value is not None and _rare(value) and key and not listed(key):
            holders[value].add((figure.lang[:2], key))
    shared: Counter[Pair] = Counter()
    for found in holders.values():
        if len(found) <= HOLDERS:
            shared.update((a[1], b[1]) for a in found for b in found if a[0] < b[0] and a[1] != b[1])
    return shared


def _rare(value: float) -> bool:
    """Three digits at least that are not zero: a number that two texts hardly share by chance."""
    digits = f"{abs(value):.12g}".replace(".", "").rstrip("0")
    return len(digits) >= 3 and abs(value) >= 100
