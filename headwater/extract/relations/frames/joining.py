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
from headwater.extract.relations.frames.clauses import Clauses, Seats
from headwater.extract.relations.frames.seats import Seat, Seating
from headwater.extract.relations.frames.tables import ADJECTIVE_ROWS, CHARGE, COMPLEX_ROWS, FUNDING, NOUN_ROWS, SORTS, TITLES_OF, VERB_ROWS, Row
from headwater.extract.relations.frames.words import FORMS

WORD = re.compile(r"[a-z][a-z-]+")
TRIGGERS = frozenset(form for form, (lemma, _) in FORMS.items() if lemma in {row.split("_")[0] for row in VERB_ROWS} | {"be", "have"}) | NOUN_ROWS.keys() | {noun + "s" for noun in NOUN_ROWS} | COMPLEX_ROWS.keys() | ADJECTIVE_ROWS.keys() | TITLES_OF | {"own"}
NOUN_VERB = re.compile(r"[A-Za-z]+")
ASKED = re.compile(r"\?[”\"’]?\s*$")
DOUBT = re.compile(r"\b(?:if|whether|unless|provided that|in case|suppose|should it)\b", re.I)
REACH = 90
"""Code points before a verb within which "if" makes it only supposed."""
MOST = 24
KINDS = (("province", 2), ("municipalit", 2), ("prefecture", 3), ("cities", 3), ("count", 4), ("district", 4), ("township", 5), ("village", 6))
"""How far down a place stands, by a word of it."""


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
        return [e for e in edges if not self._gainsaid(i, e)]

    def _gainsaid(self, i: int, edge: Edge) -> bool:
        text = self.context.text(i)
        if edge.relation == "holds_office":
            return False
        if edge.relation == "also_known_as" and edge.object.end - edge.object.start < 2:
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
            inside = start <= edge.subject.start and edge.subject.end <= end and start < edge.object.start < end
            if edge.relation == "part_of" and chunk.kind == "NP" and inside and chunk.owner < 0 and " " not in text[edge.subject.start : edge.subject.end]:
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
        for edge in (*_verbs(self._seating, i), *nominal.find(self._seating, i)):
            edge = self._helper_first(i, edge)
            if _allowed(edge) and not any(_same(edge, other) for other in found):
                found.append(edge)
        return found[:MOST]


def _allowed(edge: Edge) -> bool:
    one, two = edge.subject, edge.object
    return not (one.start < two.end and two.start < one.end) and (one.start, one.end) != (two.start, two.end)


def _same(one: Edge, two: Edge) -> bool:
    ends = (one.subject, one.object), (two.subject, two.object)
    if one.relation == "pairs_with" == two.relation and (ends[0][0].start, ends[0][1].start) == (ends[1][1].start, ends[1][0].start):
        return True
    return one.relation == two.relation and all((a.start, a.end) == (b.start, b.end) for a, b in zip(*ends, strict=True))


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
            if ends[0] and ends[1] and ends[0].kind == ends[1].kind == "body" and (edge := joined("directs", ends[0], ends[1], c.phrase(chunk), "one stands below the other")):
                yield edge
        roles = Roles(c, v)
        moved, seen = False, set[tuple[int, int]]()
        for row in rows:
            if moved and row.relation == "transfers":
                continue
            for edge in _row(seating, i, roles, row):
                ends = (edge.subject.start, edge.object.start)
                if ends in seen or ends[::-1] in seen:
                    continue
                seen.add(ends)
                moved = moved or edge.relation == "transfers"
                yield edge


def _hoped(c: Clauses, v: int) -> bool:
    """Tell whether an infinitive is only hoped for or refused."""
    if c.chunks[v].voice != "i":
        return False
    ruling = c._verb_before(v - 1)
    return ruling >= 0 and (c.chunks[ruling].denied or c.chunks[ruling].lemma in HOPED)


def _supposed(c: Clauses, v: int) -> bool:
    at = c.phrase(c.chunks[v])[0]
    clause = c.text[max(0, at - REACH) : at]
    clause = clause[max(clause.rfind(sign) for sign in (";", ",", ":")) + 1 :]
    return bool(DOUBT.search(clause))


class Roles:
    """The seats of one verb group, filled when they are asked for."""

    def __init__(self, c: Clauses, v: int) -> None:
        self.c, self.v = c, v
        self.chunk = c.chunks[v]
        self.prepositions = c.prepositions(v)
        self.objects = c.objects(v)
        self._subject: Seats | None = None
        self._recipient()

    def _recipient(self) -> None:
        """Take two objects apart: "sent the mill 60 women"."""
        if self.chunk.lemma not in TWO or self.passive() or len(self.objects) != 1 or not self._follows():
            return
        last = max(self.objects[0])
        if self.c.kind(last + 1) == "NP" and not self.c.timely(self.c.chunks[last + 1]):
            self.prepositions.setdefault("to", []).append(self.objects[0])
            self.objects = [self.c.onward(last + 1)]

    @property
    def subject(self) -> Seats:
        """The grammatical subject."""
        if self._subject is None:
            self._subject = self.c.subject(self.v)
        return self._subject

    def passive(self) -> bool:
        """Tell whether the subject is to whom it is done."""
        voice = self.chunk.voice
        return voice == "p" or (voice == "d" and (not self.objects or "by" in self.prepositions and not self._follows()))

    def _follows(self) -> bool:
        return self.c.kind(self.v + 1) == "NP"

    @property
    def bare(self) -> bool:
        """Tell whether who does it is unsaid: "a mill opened in May"."""
        return self.chunk.voice == "d" and not self.objects and "by" not in self.prepositions

    def get(self, seat: str) -> Seats:
        """What fills a seat."""
        passive = self.passive()
        if seat == "A":
            if not passive:
                return self.subject
            by = self.prepositions.get("by", [])
            return by or (self.subject if self.chunk.voice == "d" else [])
        if seat == "F":
            whole = self.subject
            charge = bool(whole) and self.c.head(self.c.chunks[whole[0][0]]) in CHARGE
            return whole[1:] if charge else []
        if seat == "O":
            return self.subject if passive else self.objects
        if seat == "C":
            if passive:
                return self.objects
            if self._follows() and self.c._relative_object(self.v):
                return self.objects
            last = max((max(o) for o in self.objects), default=-2)
            return [[last + 1]] if self.c.kind(last + 1) == "NP" and self.chunk.voice != "d" else []
        if seat == "of" and "of" not in self.prepositions and self.objects and self._follows():
            last = max(self.objects[0])
            return [self.c.onward(last + 2)] if self.c.low(last + 1) == "of" and self.c.kind(last + 2) == "NP" else []
        return self.prepositions.get(seat, [])


def _row(seating: Seating, i: int, roles: Roles, row: Row) -> Iterator[Edge]:
    c, v = roles.c, roles.v
    chunk = c.chunks[v]
    if row.nouns:
        objects = [n for group in (roles.objects or (roles.subject if roles.passive() else [])) for n in group]
        heads = {c.head(c.chunks[n]) for n in objects} | {w.low for n in objects for w in c.words[c.chunks[n].first : c.chunks[n].last + 1] if row.relation in ("funds", "pairs_with")}
        if row.nouns.isdisjoint(heads):
            return
    first = roles.get(row.start)
    if row.end == "C" and not roles.passive() and roles._follows():
        first = c._relative_object(v) or first
    if {row.start, row.end} >= {"A", "O"} and roles.bare:
        return
    if row.relation == "transfers" and not row.nouns and (roles.bare or not _carried(seating, i, roles)):
        return
    if chunk.lemma == "pay" and not roles.passive() and row.end == "O" and roles.objects and not c.chunks[roles.objects[0][0]].det and "cost" in row.sorts[1]:
        return
    ones = picked(seating, i, first, row.sorts[0])
    last = roles.get(row.end)
    if row.nouns and "name" in row.nouns and row.start in "AO":
        ones = _funded(seating, i, roles.objects or roles.subject, NAMED) or (ones if row.start == "O" else [])
    twos = (_funded(seating, i, last) if row.relation == "funds" else []) or picked(seating, i, last, row.sorts[1]) if ones else []
    if row.end == "for" and roles.objects and not row.nouns:
        return
    at = c.phrase(c.chunks[v])
    why = f"'{c.text[slice(*at)]}': who does it and to whom"
    if len(ones) * len(twos) > MOST:
        return
    together = len(ones) == len(twos) > 1 and "respectively" in c.text
    pairs = zip(ones, twos, strict=True) if together else ((s, o) for s in ones for o in twos)
    relation = row.relation
    ruling = c._verb_before(v - 1) if chunk.voice == "i" and relation == "founded" else -1
    if ruling >= 0 and c.chunks[ruling].lemma in ("merge", "combine", "unite", "amalgamate", "join"):
        relation = "renamed"
    formerly = relation == "also_known_as" and FORMER.search(c.text, max(0, at[0] - 80), min(len(c.text), at[1] + 12))
    for s, o in pairs:
        if row.end == "O" and chunk.lemma == "become" and not (o.proper and c.text[o.start : o.start + 1].isupper()):
            continue
        if formerly:
            if o.proper and (edge := joined("renamed", o, s, at, "'" + formerly[0] + "' of a name", ended=False)):
                yield edge
            continue
        if edge := joined(relation, s, o, at, why, ended=chunk.ended):
            yield edge
    agent = row.start == "A" and row.end == "O" and roles.passive()
    prep = row.end if row.end not in "AOC" and row.start == "O" else "by" if agent else ""
    for one, two in c.gapped(v, prep) if ones and twos and prep else ():
        kinds = row.sorts[::-1] if agent else row.sorts
        firsts, seconds = picked(seating, i, [[one]], kinds[0]), picked(seating, i, [[two]], kinds[1])
        if firsts and seconds:
            s, o = (seconds[0], firsts[0]) if agent else (firsts[0], seconds[0])
            if edge := joined(row.relation, s, o, at, why, ended=chunk.ended):
                yield edge


TWO = frozenset("give send lend grant award offer assign allot allocate hand pay".split())
MOVED = frozenset(("people", "officials", "families"))


def _carried(seating: Seating, i: int, roles: Roles) -> bool:
    """Tell whether it is people who are moved: not control, and not money."""
    what = roles.subject if roles.passive() else roles.objects
    return not what or bool(picked(seating, i, what, MOVED))


FORMER = re.compile(r"\b(?:until|formerly|previously|originally|once|used to|up to|before|earlier|initially|at first)\b", re.I)
"""Of a name that is given up."""


NAMED = frozenset(("name", "title"))


def _funded(seating: Seating, i: int, seats: Seats, heads: frozenset[str] = FUNDING) -> list[Seat]:
    """Whose funding it is: "whose own money comes from"."""
    c = seating.clauses(i)
    for alternative in seats[:1]:
        if len(alternative) == 1 and c.head(c.chunks[alternative[0]]) in heads and (owner := seating.owner(i, alternative[0])):
            return [owner] if owner.kind in SORTS["funds"][1] else []
    return []


def picked(seating: Seating, i: int, seats: Seats, kinds: frozenset[str]) -> list[Seat]:
    """Return the first reading of a seat whose phrases are all of the kinds that may fill it."""
    for alternative in seats:
        found = [seating.seat(i, k, wanted=kinds) for k in alternative]
        fits = [s for s in found if s is not None and (s.kind in kinds or ("name" in kinds and s.kind == "name"))]
        if fits and len(fits) == len(found):
            return _together(seating.clauses(i), alternative, fits)
        if len(found) > 1 and fits and found[-1] is not None and all(s is None or s.kind in kinds | {"name"} for s in found):
            return fits
    return []


def _together(c: Clauses, numbers: list[int], seats: list[Seat]) -> list[Seat]:
    """Groups in general that are joined make one end: provinces and municipalities."""
    first, last = seats[0], seats[-1]
    plain = len(seats) > 1 and not any(s.proper or s.pronoun for s in seats) and len({s.kind for s in seats}) == 1
    if not plain or any(c.chunks[k].det for k in numbers[1:]) or last.end - first.start > 90:
        return seats
    return [Seat(first.start, last.end, first.kind)]


def joined(relation: str, s: Seat, o: Seat, at: tuple[int, int], why: str, *, ended: bool = False) -> Edge | None:
    """Make an edge of two seats, where they can stand in the relation."""
    one, two = SORTS[relation]
    if relation == "pairs_with":
        turned = _turned(s, o)
        if turned is None:
            return None
        s, o = turned
    elif s.kind == "person" and (relation not in ("directs", "holds_office") or (relation == "directs" and (o.kind not in ("body", "programme") or not o.proper))):
        return None
    elif o.kind == "person" and relation != "reports_to":
        return None
    elif s.kind not in one and s.kind != "place" and relation != "founded":
        return None
    if relation == "directs" and o.kind == "place" and (o.proper or s.kind != "body"):
        return None
    if relation == "also_known_as" and o.end - o.start < 2:
        return None
    if relation in ("renamed", "also_known_as") and not _names(relation, s, o):
        return None
    if relation == "founded" and not o.proper and not o.pronoun and (o.kind == "paper" or "draw" in why or "open" in why or "issue" in why):
        return None
    if relation == "founded" and o.kind == "programme" and not o.proper and o.pronoun == "" and s.kind == "place":
        return None
    return Edge(relation, s.as_end, o.as_end, at, why, ended)  # type: ignore[arg-type]


def _names(relation: str, s: Seat, o: Seat) -> bool:
    if relation == "renamed":
        return (s.kind == o.kind or "name" in (s.kind, o.kind)) and (s.proper or o.proper)
    return o.proper and s.kind != "person"


def _turned(s: Seat, o: Seat) -> tuple[Seat, Seat] | None:
    """A pairing with the helper as its subject; None where the two do not pair."""
    order = {"place": 0, "body": 1, "firm": 1, "officials": 2, "people": 3, "families": 4, "name": 0, "programme": 9}
    if s.kind not in order or o.kind not in order or "programme" in (s.kind, o.kind):
        return None
    kinds = {s.kind, o.kind}
    if kinds == {"people"} or kinds == {"officials"} or kinds in ({"people", "place"}, {"families"}, {"place", "families"}):
        return None
    if "name" in kinds and not kinds & {"place", "body"}:
        return None
    return (o, s) if s.kind == "families" else (s, o)
