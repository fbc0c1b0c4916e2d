"""Edges that a noun, an adjective or a phrase between prepositions tells: "an arm of", "answerable to", "at the expense of"."""

from collections.abc import Iterator

from headwater.extract.relations.edge import Edge
from headwater.extract.relations.frames.clauses import Clauses, Seats
from headwater.extract.relations.frames.fitting import joined, picked
from headwater.extract.relations.frames.seats import Seat, Seating
from headwater.extract.relations.frames.tables import (
    ADJECTIVE_ROWS,
    COMPLEX_ROWS,
    NOUN_ROWS,
    SORTS,
    TITLES_OF,
)
from headwater.extract.relations.nouns_en import singular

PAIRED = frozenset("parent twin sister partner counterpart holding".split())
"""Before "company", "city" or "school" they say what it is to whom."""
COPULA = frozenset("be become remain form constitute serve act double".split())
ALL = frozenset(
    "body programme firm place officials people families name person official paper fund cost thing".split()
)


def find(seating: Seating, i: int) -> Iterator[Edge]:
    """Yield the edges of sentence `i` that no verb tells."""
    c = seating.clauses(i)
    for k, chunk in enumerate(c.chunks):
        if chunk.kind != "NP" or c.words[chunk.first].tag == "O":
            continue
        yield from _owned(seating, i, k)
        head = c.head(chunk)
        name = singular(head)
        if (
            chunk.last > chunk.first
            and c.words[chunk.last - 1].low in PAIRED
            and c.words[chunk.last].text.islower()
        ):
            head = c.words[chunk.last - 1].low
        if rows := NOUN_ROWS.get(head) or NOUN_ROWS.get(name):
            yield from _noun(seating, i, k, rows)
        if (head in COMPLEX_ROWS and c.kind(k - 1) in ("P", "A") and c.kind(k + 1) == "P") or (
            head in COMPLEX_ROWS and chunk.owner >= 0
        ):
            yield from _complex(seating, i, k, COMPLEX_ROWS[head])
        if head in ADJECTIVE_ROWS:
            yield from _adjective(seating, i, k, ADJECTIVE_ROWS[head])
        if name == "member" and c.low(k - 1) == "as" and c.kind(k - 2) == "NP":
            yield from _members(seating, i, k)
        if head in TITLES_OF:
            yield from _office(seating, i, k)
        if len(chunk.low) and chunk.det and (inner := _inside(c, k)):
            yield from _within(seating, i, k, inner)


def _owned(seating: Seating, i: int, k: int) -> Iterator[Edge]:
    """A body that is called another's own: "the Department, whose Cadre Bureau"; one name beside another: "or PHP"."""
    c = seating.clauses(i)
    chunk = c.chunks[k]
    proper = c.words[chunk.last].text[0].isupper()
    at = c.phrase(chunk)
    if proper and chunk.det in ("whose", "its"):
        whole, part = seating.owner(i, k), seating.seat(i, k)
        if (
            whole
            and part
            and whole.kind == "body"
            and part.kind == "body"
            and (edge := joined("part_of", part, whole, at, f"'{chunk.det}' before it"))
        ):
            yield edge
    if (
        proper
        and c.kind(k + 1) == ","
        and c.low(k + 2) == "or"
        and c.kind(k + 3) == "NP"
        and c.kind(k + 4) in (",", ".")
    ):
        one, two = seating.seat(i, k), seating.seat(i, k + 3)
        if (
            one
            and two
            and two.proper
            and one.kind in ("programme", "body", "firm")
            and (edge := joined("also_known_as", one, two, at, "'or' between the two"))
        ):
            yield edge


def _owners(seating: Seating, i: int, k: int, preps: str) -> list[Seat]:
    """Whose noun phrase `k` is: by "of", by a possessor, by "its" or "whose", by "of which" before it."""
    c = seating.clauses(i)
    if c.kind(k + 1) == "P" and c.low(k + 1) in preps.split(","):
        if c.kind(k + 2) == "NP":
            return picked(seating, i, [c.onward(k + 2)], ALL)
        return []
    if c.kind(k - 1) == "VG" and "of" in preps and (found := c.fronted_by(k - 1, {}).get("of")):
        return picked(seating, i, found, ALL)
    owner = seating.owner(i, k)
    return [owner] if owner else []


def _fillers(c: Clauses, k: int, *, owned: bool) -> tuple[Seats, tuple[int, int]]:
    """What noun phrase `k` says what it is: by "is", by apposition before or behind it, by "as"."""
    j, at = k - 1, c.phrase(c.chunks[k])
    while c.kind(j) == "A":
        j -= 1
    if c.kind(j) == "P" and c.low(j) == "as":
        v = c.verb_before(j - 1)
        if v < 0:
            return [], at
        if c.chunks[v].denied:
            return [], at
        passive = c.chunks[v].voice in ("p", "d") and not (c.chunks[v].voice == "d" and c.objects(v))
        return (c.subject(v) if passive or c.chunks[v].lemma in COPULA else c.objects(v)), at
    if c.kind(j) == "VG" and c.chunks[j].lemma in COPULA:
        return ([] if c.chunks[j].denied else c.subject(j)), at
    end = c.end(k) + 1
    while c.kind(end) == "P" and c.kind(end + 1) == "NP" and c.timely(c.chunks[end + 1]):
        end += 2
    if c.kind(end) == "VG" and c.chunks[end].lemma == "be" and c.kind(j) in ("", ",", "C", ";", "S", "A"):
        return ([] if c.chunks[end].denied else c.objects(end)), at
    if c.kind(j) == "," and c.kind(j - 1) == "NP" and (c.chunks[k].det or owned) and c.kind(j - 2) != ",":
        chain = c.chain(j - 1)
        return [[n] for n in chain], at
    if (
        c.kind(end) == ","
        and c.kind(end + 1) == "NP"
        and owned
        and c.words[c.chunks[end + 1].last].text[0].isupper()
        and c.kind(end + 2) in (",", ".", "VG", "", "C")
    ):
        return [[end + 1]], at
    return [], at


def _noun(seating: Seating, i: int, k: int, rows: list[tuple[str, ...]]) -> Iterator[Edge]:
    c = seating.clauses(i)
    for relation, one, _, preps in rows:
        owners = _owners(seating, i, k, preps)
        if not owners:
            continue
        fillers, at = _fillers(c, k, owned=True)
        kinds = SORTS[relation][0 if one == "X" else 1] | {"programme"} if relation != "funds" else ALL
        for filler in picked(seating, i, fillers, kinds):
            for owner in owners:
                s, o = (filler, owner) if one == "X" else (owner, filler)
                held = (
                    relation == "part_of" and one == "X" and o.kind == "place" and s.kind in ("body", "firm")
                )
                if s.kind in SORTS[relation][0] and (o.kind in SORTS[relation][1] or held):
                    why = f"'{c.text[slice(*at)]}' says what one is of the other"
                    if edge := joined(relation, s, o, at, why):
                        yield edge


def _inside(c: Clauses, k: int) -> int:
    """The word of a noun phrase that says what the name behind it is: "its subsidiary Lumen Services"; -1 -> 0."""
    chunk = c.chunks[k]
    for n in range(chunk.first + 1, chunk.last):
        if c.words[n].low in NOUN_ROWS and c.words[n].text.islower() and c.words[n + 1].text[0].isupper():
            return n
    return 0


def _within(seating: Seating, i: int, k: int, inner: int) -> Iterator[Edge]:
    c = seating.clauses(i)
    owner = seating.owner(i, k)
    start, end = c.words[inner + 1].start, c.words[c.chunks[k].last].end
    filler = seating.words(i, start, end, "", plural=False)
    for relation, one, _, _ in NOUN_ROWS[c.words[inner].low] if owner and filler else ():
        assert owner and filler
        s, o = (filler, owner) if one == "X" else (owner, filler)
        if s.kind in SORTS[relation][0] and o.kind in SORTS[relation][1]:
            at = c.words[inner].start, c.words[inner].end
            if edge := joined(relation, s, o, at, f"'{c.words[inner].low}' between the two"):
                yield edge


def _complex(seating: Seating, i: int, k: int, rows: list[tuple[str, ...]]) -> Iterator[Edge]:
    c = seating.clauses(i)
    for relation, before, behind, *kinds in rows:
        if c.low(k - 1) != before:
            continue
        owned = c.chunks[k].owner >= 0
        if not owned and not (c.low(k + 1) == behind and c.kind(k + 2) == "NP"):
            continue
        wanted = {"reports_to": 1, "directs": 0, "funds": 0, "founded": 0, "renamed": 0}[relation]
        ones = (
            [o]
            if owned and (o := seating.owner(i, k))
            else picked(seating, i, [c.onward(k + 2)] if not owned else [], SORTS[relation][wanted])
        )
        of_fillers = frozenset(kinds) or SORTS[relation][1 - wanted]
        for filler in picked(seating, i, _hangs_on(c, k - 1), of_fillers):
            for one in ones:
                if one.kind not in SORTS[relation][wanted]:
                    continue
                s, o = (one, filler) if wanted == 0 else (filler, one)
                at = c.words[c.chunks[k - 1].first].start, c.words[c.chunks[k].last].end
                if edge := joined(relation, s, o, at, f"'{c.text[slice(*at)]}' between the two"):
                    yield edge


def _hangs_on(c: Clauses, p: int) -> Seats:
    """What a phrase that opens with preposition `p` is said of."""
    v = c.verb_before(p - 1)
    near: Seats = [[n] for n in c.chain(p - 1)] if c.kind(p - 1) == "NP" else []
    if v < 0:
        return near or c.behind(p)
    if c.chunks[v].denied:
        return []
    passive = c.chunks[v].voice == "p" or (c.chunks[v].voice == "d" and not c.objects(v))
    if passive or not near:
        return c.subject(v)
    return [*c.objects(v), *near, *c.subject(v)]


def _adjective(seating: Seating, i: int, k: int, rows: list[tuple[str, ...]]) -> Iterator[Edge]:
    c = seating.clauses(i)
    chunk = c.chunks[k]
    v = k - 1
    while c.kind(v) == "A":
        v -= 1
    copula = c.kind(v) == "VG" and c.chunks[v].lemma in ("be", "become", "remain", "make")
    if copula and c.chunks[v].denied:
        return
    for relation, preps in rows:
        found: Seats = []
        if c.kind(k + 1) == "P" and c.low(k + 1) in preps.split(",") and c.kind(k + 2) == "NP":
            found = [c.onward(k + 2, c.low(k + 1))]
        elif copula:
            found = next((s for p, s in c.fronted_by(v, {}).items() if p in preps.split(",")), [])
        twos = picked(seating, i, found, SORTS[relation][0 if relation == "funds" else 1])
        at = c.words[chunk.first].start, c.words[chunk.last].end
        if copula:
            ones = picked(seating, i, c.subject(v), SORTS[relation][1 if relation == "funds" else 0])
        elif chunk.last > chunk.first and twos:
            first = chunk.first + (c.words[chunk.first].tag == "D")
            one = seating.words(i, c.words[first].start, c.words[chunk.last - 1].end, chunk.det, plural=False)
            ones = [one] if one else []
        else:
            ones = picked(
                seating,
                i,
                [[n] for n in c.chain(k - 2)] if c.kind(k - 2) == "NP" and c.kind(k - 1) == "," else [],
                SORTS[relation][0],
            )
        for s in ones:
            for o in twos:
                pair = (o, s) if relation == "funds" else (s, o)
                if edge := joined(relation, *pair, at, f"'{c.text[slice(*at)]}' between the two"):
                    yield edge


def _members(seating: Seating, i: int, k: int) -> Iterator[Edge]:
    """Those of whom a group is made: "a group is formed, with the Labour Bureau and the League as members"."""
    c = seating.clauses(i)
    v = c.verb_before(k - 3)
    wholes = picked(
        seating,
        i,
        (c.subject(v) if c.chunks[v].voice in "pd" else c.objects(v)) if v >= 0 else [],
        frozenset(("body",)),
    )
    at = c.phrase(c.chunks[k])
    for whole in wholes[:1]:
        for n in c.joined(k - 2):
            part = seating.seat(i, n)
            if (
                part
                and part.kind in ("body", "firm")
                and (edge := joined("part_of", part, whole, at, "'as members' of it"))
            ):
                yield edge


def _office(seating: Seating, i: int, k: int) -> Iterator[Edge]:
    """A person with the office of a body: "whose secretary, Tan Wei"; "Tan Wei is its deputy chair"."""
    c = seating.clauses(i)
    owners = _owners(seating, i, k, "of")
    if not owners or owners[0].kind not in ("body", "programme"):
        return
    fillers, at = _fillers(c, k, owned=True)
    chunk = c.chunks[k]
    first = max(chunk.first + (c.words[chunk.first].tag in "DW"), chunk.owner + 1)
    start, end = c.words[first].start, c.words[chunk.last].end
    for filler in picked(seating, i, fillers, SORTS["holds_office"][0]):
        title = Seat(start, end, "title", proper=True)
        if edge := joined("holds_office", filler, title, at, f"'{c.text[start:end]}' is said of the person"):
            yield edge
