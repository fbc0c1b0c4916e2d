"""Edges of English sentences: each predicate of the tables with what fills its seats."""
# Patterns are data and stay on one line.

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.context.places import RANKS
from headwater.extract.relations.edge import Edge
from headwater.extract.relations.frames import nominal
from headwater.extract.relations.frames.chunks import HOPED
from headwater.extract.relations.frames.clauses import Clauses
from headwater.extract.relations.frames.fitting import NAMED, carried, funded, joined, picked
from headwater.extract.relations.frames.roles import Roles
from headwater.extract.relations.frames.seats import Seat, Seating
from headwater.extract.relations.frames.tables import (
    ADJECTIVE_ROWS,
    COMPLEX_ROWS,
    NOUN_ROWS,
    TITLES_OF,
    VERB_ROWS,
    Row,
)
from headwater.extract.relations.frames.words import FORMS
from headwater.extract.relations.nouns_en import singular

WORD = re.compile(r"[a-z][a-z-]+")
TRIGGERS = (
    frozenset(
        form
        for form, (lemma, _) in FORMS.items()
        if lemma in {row.split("_")[0] for row in VERB_ROWS} | {"be", "have"}
    )
    | NOUN_ROWS.keys()
    | {noun + "s" for noun in NOUN_ROWS}
    | COMPLEX_ROWS.keys()
    | ADJECTIVE_ROWS.keys()
    | TITLES_OF
    | {"own"}
)
NOUN_VERB = re.compile(r"[A-Za-z]+")
FROM = re.compile(r"(?:from|by|with|to|under|for) ")
"""No end begins so."""
ASKED = re.compile(r"\?[”\"’]?\s*$")
DOUBT = re.compile(r"\b(?:if|whether|unless|provided that|in case|suppose|should it)\b", re.I)
REACH = 90
"""Code points before a verb within which "if" makes it only supposed."""
MOST = 24
KINDS = (
    ("province", 2),
    ("municipalit", 2),
    ("prefecture", 3),
    ("cities", 3),
    ("count", 4),
    ("district", 4),
    ("township", 5),
    ("village", 6),
)
"""How far down a place stands, by a word of it."""
FORMER = re.compile(
    r"\b(?:until|formerly|previously|originally|once|used to|up to|before|earlier|initially|at first)\b", re.I
)
"""Of a name that is given up."""
MERGED = frozenset(("merge", "combine", "unite", "amalgamate", "join"))
"""Those who do so form what comes of it."""


class Frames:
    """Reads the sentences of one document by frames."""

    def __init__(self, context: Context, officials: dict[str, str]) -> None:
        self.context, self.officials = context, officials
        self._seating: Seating | None = None

    def kept(self, i: int, edges: list[Edge]) -> list[Edge]:
        """Return those edges of another reading that the phrases of the sentence do not gainsay: whose "orders" is a
        verb, and whose "Department of Education" is one name."""
        if not edges:
            return edges
        low = self.context.text(i).lower()
        if "neither " in low and " nor " in low:
            return [e for e in edges if e.relation == "holds_office"]
        return [e for e in edges if not self._gainsaid(i, e)]

    def _gainsaid(self, i: int, edge: Edge) -> bool:
        text = self.context.text(i)
        if edge.relation == "holds_office":
            return False
        if edge.relation == "also_known_as" and edge.object.end - edge.object.start < 2:
            return True
        if any(FROM.match(text[end.start : end.end]) for end in (edge.subject, edge.object)):
            return True
        words = text[slice(*edge.at)].strip(" ,")
        plain = NOUN_VERB.fullmatch(words) and edge.relation in ("directs", "transfers", "funds")
        if not plain and edge.relation != "part_of":
            return False
        if self._seating is None:
            self._seating = Seating(self.context, self.officials)
        c = self._seating.clauses(i)
        for chunk in c.chunks:
            start, end = c.phrase(chunk)
            if chunk.kind == "NP" and plain and start <= edge.at[0] and edge.at[1] <= end + 1:
                return True
            inside = (
                start <= edge.subject.start and edge.subject.end <= end and start < edge.object.start < end
            )
            if (
                edge.relation == "part_of"
                and chunk.kind == "NP"
                and inside
                and chunk.owner < 0
                and " " not in text[edge.subject.start : edge.subject.end]
            ):
                return True
        return False

    def _helper_first(self, i: int, edge: Edge) -> Edge:
        """Turn a pairing of two places so that the higher stands first: a province helps a county."""
        if edge.relation != "pairs_with" or edge.subject.sort != "place" or edge.object.sort != "place":
            return edge
        base, text = self.context.sentences[i].start, self.context.document.text
        ranks: list[int] = []
        for end in (edge.subject, edge.object):
            kind = next((m.kind for m in self.context.places(i) if m.start == end.start), "")
            words = text[end.start + base : end.end + base].lower()
            ranks.append(RANKS.get(kind) or next((n for word, n in KINDS if word in words), 2))
        return replace(edge, subject=edge.object, object=edge.subject) if ranks[0] > ranks[1] else edge

    def find(self, i: int) -> list[Edge]:
        """Return the edges of sentence `i`."""
        text = self.context.text(i)
        if ASKED.search(text) or "either " in text or TRIGGERS.isdisjoint(WORD.findall(text.lower())):
            return []
        if self._seating is None:
            self._seating = Seating(self.context, self.officials)
        found: list[Edge] = []
        for read in (*_verbs(self._seating, i), *nominal.find(self._seating, i)):
            edge = self._helper_first(i, read)
            if _allowed(edge) and not any(_same(edge, other) for other in found):
                found.append(edge)
        return found[:MOST]


def _allowed(edge: Edge) -> bool:
    one, two = edge.subject, edge.object
    return not (one.start < two.end and two.start < one.end) and (one.start, one.end) != (two.start, two.end)


def _same(one: Edge, two: Edge) -> bool:
    ends = (one.subject, one.object), (two.subject, two.object)
    if one.relation == "pairs_with" == two.relation and (ends[0][0].start, ends[0][1].start) == (
        ends[1][1].start,
        ends[1][0].start,
    ):
        return True
    return one.relation == two.relation and all(
        (a.start, a.end) == (b.start, b.end) for a, b in zip(*ends, strict=True)
    )


def _verbs(seating: Seating, i: int) -> Iterator[Edge]:
    c = seating.clauses(i)
    for v, chunk in enumerate(c.chunks):
        if chunk.kind != "VG" or chunk.denied:
            continue
        rows = VERB_ROWS.get(chunk.lemma) or VERB_ROWS.get(chunk.lemma.split("_")[0])
        if not rows or _supposed(c, v) or _hoped(c, v):
            continue
        if below := c.below(v):
            ends = seating.seat(i, below[0]), seating.seat(i, below[1])
            if (
                ends[0]
                and ends[1]
                and ends[0].kind == ends[1].kind == "body"
                and (
                    edge := joined("directs", ends[0], ends[1], c.phrase(chunk), "one stands below the other")
                )
            ):
                yield edge
        roles = Roles(c, v)
        moved, seen = False, set[tuple[int, int]]()
        for row in rows:
            if moved and row.relation == "transfers":
                continue
            for edge in _row(seating, i, roles, row):
                at = (edge.subject.start, edge.object.start)
                if at in seen or at[::-1] in seen:
                    continue
                seen.add(at)
                moved = moved or edge.relation == "transfers"
                yield edge


def _hoped(c: Clauses, v: int) -> bool:
    """Tell whether an infinitive is only hoped for or refused."""
    if c.chunks[v].voice != "i":
        return False
    ruling = c.verb_before(v - 1)
    return ruling >= 0 and (c.chunks[ruling].denied or c.chunks[ruling].lemma in HOPED)


def _supposed(c: Clauses, v: int) -> bool:
    at = c.phrase(c.chunks[v])[0]
    clause = c.text[max(0, at - REACH) : at]
    clause = clause[max(clause.rfind(sign) for sign in (";", ",", ":")) + 1 :]
    return bool(DOUBT.search(clause))


def _row(seating: Seating, i: int, roles: Roles, row: Row) -> Iterator[Edge]:
    if not _told(seating, i, roles, row):
        return
    c, v = roles.c, roles.v
    first, last = roles.get(row.start), roles.get(row.end)
    if row.end == "C" and not roles.passive() and roles.follows():
        first = c.relative_object(v) or first
    ones = picked(seating, i, first, row.sorts[0])
    if "name" in row.nouns and row.start in "AO":
        ones = funded(seating, i, roles.objects or roles.subject, NAMED) or (ones if row.start == "O" else [])
    if not ones:
        return
    twos = funded(seating, i, last) if row.relation == "funds" else []
    twos = twos or picked(seating, i, last, row.sorts[1])
    if len(ones) * len(twos) > MOST:
        return
    together = len(ones) == len(twos) > 1 and "respectively" in c.text
    pairs = list(zip(ones, twos, strict=True)) if together else [(s, o) for s in ones for o in twos]
    yield from _pairs(c, v, row, pairs)
    if twos:
        yield from _gapped(seating, i, roles, row)


def _told(seating: Seating, i: int, roles: Roles, row: Row) -> bool:
    """Tell whether a verb group has what a row asks for besides its ends."""
    c, chunk = roles.c, roles.chunk
    if row.nouns and row.nouns.isdisjoint(_words(roles, row)):
        return False
    if {row.start, row.end} >= {"A", "O"} and roles.bare:
        return False
    if row.relation == "pairs_with" and chunk.voice == "g" and c.kind(roles.v - 1) == "P":
        return False  # "an example in pairing with families"
    if row.relation == "transfers" and not row.nouns and (roles.bare or not carried(seating, i, roles)):
        return False
    if row.end == "for" and roles.objects and not row.nouns:
        return False  # "pays factories 500 yuan for each worker"
    wages = chunk.lemma == "pay" and not roles.passive() and row.end == "O" and "cost" in row.sorts[1]
    return not (wages and roles.objects and not c.chunks[roles.objects[0][0]].det)


def _words(roles: Roles, row: Row) -> set[str]:
    """The words by which an object shows what a row asks for: "gives orders to"."""
    c = roles.c
    groups = roles.objects or (roles.subject if roles.passive() else [])
    chunks = [c.chunks[n] for group in groups for n in group]
    if row.relation in ("funds", "pairs_with"):
        found = {w.low for chunk in chunks for w in c.words[chunk.first : chunk.last + 1]}
    else:
        found = {c.head(chunk) for chunk in chunks}
    return found | {singular(word) for word in found}


def _pairs(c: Clauses, v: int, row: Row, pairs: list[tuple[Seat, Seat]]) -> Iterator[Edge]:
    chunk, at = c.chunks[v], c.phrase(c.chunks[v])
    relation: str = row.relation
    why = f"'{c.text[slice(*at)]}': who does it and to whom"
    ruling = c.verb_before(v - 1) if chunk.voice == "i" and relation == "founded" else -1
    if ruling >= 0 and c.chunks[ruling].lemma in MERGED:
        relation = "renamed"
    former = FORMER.search(c.text, max(0, at[0] - 80), min(len(c.text), at[1] + 12))
    for s, o in pairs:
        drawn = chunk.lemma == "draw" and s.kind == "body" and not s.proper  # people, and no money
        if drawn or c.text[o.start : o.end].endswith(" back"):
            continue
        if chunk.lemma == "become" and not (o.proper and c.text[o.start : o.start + 1].isupper()):
            continue
        if relation == "also_known_as" and former:
            if o.proper and (edge := joined("renamed", o, s, at, f"'{former[0]}' of a name")):
                yield edge
        elif edge := joined(relation, s, o, at, why, ended=chunk.ended):
            yield edge


def _gapped(seating: Seating, i: int, roles: Roles, row: Row) -> Iterator[Edge]:
    """Those whose verb is left out: "A was matched with B and C with D"."""
    c, v = roles.c, roles.v
    agent = row.start == "A" and row.end == "O" and roles.passive()
    prep = row.end if row.end not in "AOC" and row.start == "O" else "by" if agent else ""
    for one, two in c.gapped(v, prep) if prep else ():
        kinds = row.sorts[::-1] if agent else row.sorts
        firsts, seconds = picked(seating, i, [[one]], kinds[0]), picked(seating, i, [[two]], kinds[1])
        if firsts and seconds:
            pair = (seconds[0], firsts[0]) if agent else (firsts[0], seconds[0])
            yield from _pairs(c, v, row, [pair])
