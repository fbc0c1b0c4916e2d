"""Numbers that travel together: one figure told in two languages, found without a dictionary.

Two documents of different languages that share several rare numbers speak of the same things. A
number both have is then one figure where nothing known of it differs, even when no table knows its noun or
its place. What the words around the numbers share counts as evidence; what differs forbids. From
documents that share much, the names of places in the other language are learned as well.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from headwater.link.clusters import Cluster, two_batches
from headwater.link.concepts import HEAD_CONCEPTS, known_topics
from headwater.link.facets import Facet
from headwater.link.heads import ADMIN, MONEY_HEADS, TIMES
from headwater.link.merging import Merging
from headwater.link.places import PARENTS, STATED, inside, script
from headwater.link.programmes import apart
from headwater.link.spans import meet
from headwater.link.units import MONEY_UNITS
from headwater.link.votes import NOUN, noun_votes, place_votes
from headwater.model.scales import scale

TELLERS = 12
"""Documents that may tell one number: what more tell is no rare number."""
ENOUGH = 3
"""Points of evidence that make one figure of two."""
PARALLEL = 2
"""Rare numbers that two documents share to be about the same things."""
RELAYED = 5
"""Rare numbers that two documents share to tell one story in two languages."""

Pair = tuple[Facet, Facet]


def twins(facets: Iterable[Facet], rife: Collection[float] = ()) -> list[Pair]:
    """Return pairs of facets of two languages that are one figure; `rife` are numbers, in the common unit of
    their kind, that too many documents of the whole case tell."""
    pairs: list[Pair] = []
    for told in _by_value(facets, rife):
        pairs += _candidates(told)
    shared = _shared(pairs)
    strong = [
        (a, b)
        for a, b in pairs
        if evidence(a, b, shared[_documents(a, b)]) >= ENOUGH + (a.figure.lang[:2] == b.figure.lang[:2])
        and (a.role == b.role or (a.batch and a.batch == b.batch) or shared[_documents(a, b)] >= RELAYED)
    ]
    return _unrivalled(strong)


def _shared(pairs: Iterable[Pair]) -> Counter[tuple[str, str]]:
    numbers: dict[tuple[str, str], set[float]] = defaultdict(set)
    for a, b in pairs:
        if a.value and a.value >= 10:
            numbers[_documents(a, b)].add(a.value)
    return Counter({both: len(values) for both, values in numbers.items()})


def shared_numbers(facets: Iterable[Facet], rife: Collection[float] = ()) -> Counter[tuple[str, str]]:
    """Count the rare numbers that two documents share (their ids, the smaller first)."""
    return _shared(pair for told in _by_value(facets, rife) for pair in _candidates(told))


def told_by_many(facets: Iterable[Facet]) -> set[float]:
    """Return the numbers, in the common unit of their kind, that more than TELLERS documents tell."""
    found = _by_number(facets)
    return {value for value, told in found.items() if len({f.figure.document for f in told}) > TELLERS}


def _by_value(facets: Iterable[Facet], rife: Collection[float]) -> Iterable[Sequence[Facet]]:
    found = _by_number(facets)
    return [told for value, told in found.items() if value not in rife] if rife else found.values()


def _by_number(facets: Iterable[Facet]) -> dict[float, list[Facet]]:
    found: dict[float, list[Facet]] = defaultdict(list)
    for facet in facets:
        if facet.value is not None and facet.value > 1 and facet.nature != "vague":
            found[_common(facet.value, facet.unit)].append(facet)
    return found


def _common(value: float, unit: str) -> float:
    """A number in the common unit of its kind: 860 megawatts are 860,000 kilowatts."""
    return float(f"{value * scale(unit)[1]:.12g}")


def _documents(a: Facet, b: Facet) -> tuple[str, str]:
    one, other = sorted((a.figure.document, b.figure.document))
    return one, other


def _candidates(told: Sequence[Facet]) -> list[Pair]:
    by_language: dict[str, list[Facet]] = defaultdict(list)
    for facet in told:
        by_language[facet.figure.lang[:2]].append(facet)
    if len({f.figure.document for f in told}) > TELLERS:
        return []
    languages = sorted(by_language)
    across = [
        (a, b)
        for n, one in enumerate(languages)
        for other in languages[n + 1 :]
        for a in by_language[one][: 2 * TELLERS]
        for b in by_language[other][: 2 * TELLERS]
        if not forbidden(a, b)
    ]
    within = [
        (a, b)
        for one in languages
        for a, b in combinations(by_language[one][: 2 * TELLERS], 2)
        if a.figure.document != b.figure.document and not forbidden(a, b)
    ]
    return across + within


def forbidden(a: Facet, b: Facet) -> bool:
    """Tell whether something known of two figures differs, so that they cannot be one."""
    if a.role != b.role and "required" in (a.role, b.role) and abs(a.value or 0) < RULED:
        return True
    if a.nature != b.nature and {a.nature, b.nature} & STRICT:
        return True
    if a.batch and b.batch and a.batch != b.batch:
        return True
    if _rates_apart(a, b) or (a.scope and b.scope and a.scope != b.scope):
        return True
    return (
        _units_apart(a, b)
        or _heads_apart(a, b)
        or _times_apart(a, b)
        or (places_apart(a.place, b.place) and a.seat == b.seat == "clause")
    )


def _rates_apart(a: Facet, b: Facet) -> bool:
    """25 yuan a day, and 25 yuan a day for each person, are one rate told with more or less care."""
    one, other = set(a.per.split("+")) - {""}, set(b.per.split("+")) - {""}
    return bool(one and other) and not (one <= other or other <= one)


RULED = 1_000
"""From here a number that a rule mentions is the number that others state: practice is not so exact."""
STRICT = frozenset({"growth", "share", "baseline", "person-times elsewhere"})


def _units_apart(a: Facet, b: Facet) -> bool:
    if a.unit == b.unit or scale(a.unit)[0] == scale(b.unit)[0]:
        return False
    if {a.unit, b.unit} == {"household", "count"}:
        return (
            a if a.unit == "count" else b
        ).head in HEAD_CONCEPTS  # 24,000 of what, one of them leaves unsaid
    if {a.unit, b.unit} & MONEY_UNITS:
        bare = a if a.unit == "count" else b
        return bare.unit != "count" or not (
            bare.head in SUMS or (not bare.head and abs(bare.value or 0) >= 1000)
        )
    if {a.unit, b.unit} & OWN_UNITS:
        return True
    return "count" not in (a.unit, b.unit)


SUMS = MONEY_HEADS | {"grant", "wage", "budget"}
"""What is told in money, though a text leaves the currency out: "a monthly allowance of 3,500"."""
OWN_UNITS = TIMES | {"person-time", "percent", "percentage-point", "household"}


def _heads_apart(a: Facet, b: Facet) -> bool:
    if a.head == b.head or a.unit in MONEY_UNITS:
        return False
    known = a.head in HEAD_CONCEPTS and b.head in HEAD_CONCEPTS
    if not known or (a.unit == b.unit and a.unit in ("percent", "percentage-point")):
        return False
    if any({a.head, b.head} <= family for family in FAMILIES):
        return False
    return not (a.unit == b.unit == "person" or "person" in (a.head, b.head) or {a.head, b.head} <= ADMIN)


FAMILIES = tuple(
    frozenset(words.split(","))
    for words in (
        "enterprise,contractor,supplier,mill,plant,shop,mine,workshop,organization,cooperative",
        "home,building,flat,dormitory,room",
        "school,primary school,boarding school",
        "area,land,farm,base,greenhouse",
        "visit,survey,interview",
        "centre,base,point,site,station,clinic,hospital",
        "violation,complaint,case,crime,report",
        "project,activity,case,course,class,lesson",
    )
)
"""Nouns that two languages may use for one thing: the same rare number of them is no other count."""


def _times_apart(a: Facet, b: Facet) -> bool:
    one, other = a.period or a.date, b.period or b.date
    if not one or not other or _meet(one, other):
        return False
    return bool(a.period and b.period) or not _next(one, other)


def _next(a: str, b: str) -> bool:
    """Tell whether two dates are of one year or the next: a stock told twice, its day read elsewhere."""
    years = [[int(y) for d in when.split("/") if (y := d[:4]).isdigit()] for when in (a, b)]
    return all(years) and min(abs(x - y) for x in years[0] for y in years[1]) <= 1


def _meet(a: str, b: str) -> bool:
    """Tell whether two EDTF dates or intervals may be one time told at two precisions."""
    if a == b or (".." in a + b and meet(a, b)):
        return True
    first, last = sorted((a.rstrip("~?"), b.rstrip("~?")), key=len)
    ends = {first.split("/")[-1][:4], last.split("/")[-1][:4]}
    return last.startswith(first) or (len(ends) == 1 and "/" in first + last and len(first) <= 9)


def places_apart(a: str, b: str) -> bool:
    """Tell whether two places differ for sure; a name no table knows differs from none of another script."""
    if not a or not b or a == b or inside(a, b) or inside(b, a):
        return False
    if a in PARENTS and b in PARENTS:
        return True
    return script(a) == script(b)


def evidence(a: Facet, b: Facet, shared: int) -> int:
    """Count what speaks for one figure: a number of many digits, and each part that both state alike."""
    value = abs(a.value or 0)
    digits = len(f"{value:.12g}".replace(".", "").strip("0"))
    points = 2 if digits >= 3 and value >= 100 else 1 if digits >= 2 and value >= 1000 else 0
    points += 3 if shared >= RELAYED else 2 if shared >= PARALLEL else 0
    points += bool(a.head == b.head and a.head in HEAD_CONCEPTS and a.head not in ("person", ""))
    points += sum(
        bool(x) and x == y for x, y in ((a.predicate, b.predicate), (a.place, b.place), (a.per, b.per))
    )
    points += bool((a.period or a.date) and (a.period or a.date) == (b.period or b.date))
    points += bool(a.unit == b.unit and a.unit not in ("count", "person"))
    points += bool(known_topics(a.topics) & known_topics(b.topics))
    points += bool(a.role) + bool(a.batch and a.batch == b.batch)
    points -= places_apart(a.place, b.place) and {a.seat, b.seat} <= STATED
    points -= bool(a.predicate and b.predicate and a.predicate != b.predicate)
    return points


def _unrivalled(pairs: list[Pair]) -> list[Pair]:
    """Keep of each facet its partners in each document, where the best of them do not exclude each other."""
    sides: dict[tuple[str, str], list[tuple[Facet, int]]] = defaultdict(list)
    for a, b in pairs:
        points = evidence(a, b, 0)
        sides[a.figure.id, b.figure.document].append((b, points))
        sides[b.figure.id, a.figure.document].append((a, points))
    kept = {key: _partners(rivals) for key, rivals in sides.items()}
    return [
        (a, b)
        for a, b in pairs
        if b.figure.id in kept[a.figure.id, b.figure.document]
        and a.figure.id in kept[b.figure.id, a.figure.document]
    ]


def _partners(rivals: list[tuple[Facet, int]]) -> set[str]:
    """The best partner, and those that say the same number of the same thing; none where the best exclude."""
    top = max(points for _, points in rivals)
    best = [facet for facet, points in rivals if points == top]
    if any(_another(best[0], other) for other in best[1:]):
        return set()
    return {facet.figure.id for facet, _ in rivals if not _another(best[0], facet)}


def _another(a: Facet, b: Facet) -> bool:
    return a is not b and (
        forbidden(a, b)
        or bool(a.predicate and b.predicate and a.predicate != b.predicate)
        or (
            a.head != b.head
            and not (a.title or b.title or a.unit in MONEY_UNITS)
            and not (a.unit == b.unit == "person" and "person" in (a.head, b.head))
        )
    )


def taught(pairs: Iterable[Pair]) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str, float]]]:
    """Return what twins say of names: votes for pairs of places, and of nouns no table knows."""
    held = list(pairs)
    counts = [(a, b) for a, b in held if a.unit == b.unit == "count" and a.value is not None]
    return (
        place_votes((a.place, b.place) for a, b in held),
        noun_votes((a.head, b.head, a.value or 0.0) for a, b in counts),
    )


def moved(facets: Iterable[Facet], aliases: Mapping[str, str]) -> list[Facet]:
    """Return facets with the places and nouns that were learned."""
    nouns = {
        drop.removeprefix(NOUN): keep.removeprefix(NOUN)
        for drop, keep in aliases.items()
        if drop.startswith(NOUN)
    }
    return [_moved(f, aliases.get(f.place, f.place), nouns.get(f.head, f.head)) for f in facets]


def _moved(facet: Facet, place: str, head: str) -> Facet:
    if head != facet.head:
        return replace(facet, place=place, head=head, topics=facet.topics - {facet.head, head})
    return facet if place == facet.place else replace(facet, place=place)


def joined(clusters: list[Cluster], pairs: Iterable[Pair]) -> list[Cluster]:
    """Join the clusters in which the two sides of a twin stand; nothing known of them may differ."""
    at = {m.figure.id: n for n, c in enumerate(clusters) for m in c.members}
    merging = Merging(clusters)
    for a, b in pairs:
        if a.figure.id not in at or b.figure.id not in at:
            continue
        one, other = merging.roots(at[a.figure.id], at[b.figure.id])
        two = two_batches(clusters[one], clusters[other]) or apart(
            clusters[one].known("programme"), clusters[other].known("programme")
        )
        if one != other and not two and not _rivals(clusters[one], clusters[other]):
            merging.into[other] = _take(clusters[one], clusters[other], a, b, one, other)
    return merging.left()


def _take(host: Cluster, guest: Cluster, a: Facet, b: Facet, one: int, other: int) -> int:
    """Move the guest's members: all where the keys agree, else those that tell the twin's number."""
    whole = (
        a.head == b.head
        or a.unit in MONEY_UNITS
        or a.head not in HEAD_CONCEPTS
        or b.head not in HEAD_CONCEPTS
    )
    moving = [m for m in guest.members if whole or m.value == b.value]
    host.members = sorted(host.members + moving, key=lambda f: f.order)
    gone = {id(m) for m in moving}
    guest.members = [m for m in guest.members if id(m) not in gone]
    if not guest.members:
        host.dropped += guest.dropped
    return other if guest.members else one


def _rivals(a: Cluster, b: Cluster) -> bool:
    """Tell whether a sentence tells the two apart, or a part of their keys does."""
    if forbidden(a.lead, replace(b.lead, date=a.lead.date, period=a.lead.period)):
        return True
    sentences = {(m.figure.document, m.figure.sentence): m.value for m in a.members[:64]}
    return any(
        sentences.get((m.figure.document, m.figure.sentence), m.value) != m.value for m in b.members[:64]
    )
