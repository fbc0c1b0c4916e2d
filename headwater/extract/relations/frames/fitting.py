"""Which phrases may fill a seat, and whether two of them can stand in a relation."""
# Patterns are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.relations.edge import Edge
from headwater.extract.relations.frames.clauses import Clauses, Seats
from headwater.extract.relations.frames.naming import NUMBER
from headwater.extract.relations.frames.roles import Roles
from headwater.extract.relations.frames.seats import Seat, Seating
from headwater.extract.relations.frames.tables import (
    FUNDING,
    SORTS,
)

MOVED = frozenset(("people", "officials", "families"))
NAMED = frozenset(("name", "title"))
INSTITUTIONS = frozenset(("body", "firm", "cost", "thing"))
PLURAL = re.compile(
    r" (?:counties|provinces|prefectures|cities|districts|villages|municipalities|townships)(?= in |$)"
)


def carried(seating: Seating, i: int, roles: Roles) -> bool:
    """Tell whether it is people who are moved: not control, and not money."""
    what = roles.subject if roles.passive() else roles.objects
    return not what or bool(picked(seating, i, what, MOVED))


def funded(seating: Seating, i: int, seats: Seats, heads: frozenset[str] = FUNDING) -> list[Seat]:
    """Whose funding it is: "whose own money comes from"."""
    c = seating.clauses(i)
    for alternative in seats[:1]:
        if (
            len(alternative) == 1
            and c.head(c.chunks[alternative[0]]) in heads
            and (owner := seating.owner(i, alternative[0]))
        ):
            return [owner] if owner.kind in SORTS["funds"][1] else []
    return []


def picked(seating: Seating, i: int, seats: Seats, kinds: frozenset[str]) -> list[Seat]:
    """Return the first reading of a seat whose phrases are all of the kinds that may fill it."""
    for alternative in seats:
        found = [seating.seat(i, k, wanted=kinds) for k in alternative]
        fits = [
            s for s in found if s is not None and (s.kind in kinds or ("name" in kinds and s.kind == "name"))
        ]
        if fits and len(fits) == len(found):
            return _together(seating.clauses(i), alternative, fits)
        if (
            len(found) > 1
            and fits
            and found[-1] is not None
            and all(
                NUMBER.fullmatch(seating.clauses(i).chunks[k].low)
                if s is None
                else s.kind in kinds | {"name"}
                for k, s in zip(alternative, found, strict=True)
            )
        ):
            return fits
    return []


def _together(c: Clauses, numbers: list[int], seats: list[Seat]) -> list[Seat]:
    """Groups in general that are joined make one end: provinces and municipalities."""
    first, last = seats[0], seats[-1]
    plain = (
        len(seats) > 1
        and not any(s.proper or s.pronoun for s in seats)
        and ({s.kind for s in seats} <= INSTITUTIONS or len({s.kind for s in seats}) == 1)
    )
    if not plain or any(c.chunks[k].det for k in numbers[1:]) or last.end - first.start > 90:
        common = PLURAL.search(c.text, last.start, last.end) if len(seats) > 1 and last.proper else None
        return [*seats[:-1], replace(last, end=common.start())] if common else seats
    return [Seat(first.start, last.end, first.kind)]


def joined(
    relation: str, s: Seat, o: Seat, at: tuple[int, int], why: str, *, ended: bool = False
) -> Edge | None:
    """Make an edge of two seats, where they can stand in the relation."""
    one, _two = SORTS[relation]
    if relation == "pairs_with":
        turned = _turned(s, o)
        if turned is None:
            return None
        s, o = turned
    elif (
        (
            s.kind == "person"
            and (
                relation not in ("directs", "holds_office")
                or (relation == "directs" and (o.kind not in ("body", "programme") or not o.proper))
            )
        )
        or (o.kind == "person" and relation != "reports_to")
        or (s.kind not in one and s.kind != "place" and relation != "founded")
    ):
        return None
    if relation == "directs" and o.kind == "place" and (o.proper or s.kind != "body"):
        return None
    if relation == "also_known_as" and o.end - o.start < 2:
        return None
    if relation in ("renamed", "also_known_as") and not _names(relation, s, o):
        return None
    if (
        relation == "founded"
        and not o.proper
        and not o.pronoun
        and (o.kind == "paper" or "draw" in why or "open" in why or "issue" in why)
    ):
        return None
    if (
        relation == "founded"
        and o.kind == "programme"
        and not o.proper
        and o.pronoun == ""
        and s.kind == "place"
    ):
        return None
    return Edge(relation, s.as_end, o.as_end, at, why, ended)  # type: ignore[arg-type]


def _names(relation: str, s: Seat, o: Seat) -> bool:
    if relation == "renamed":
        return (s.kind == o.kind or "name" in (s.kind, o.kind)) and (s.proper or o.proper)
    return o.proper and s.kind != "person"


def _turned(s: Seat, o: Seat) -> tuple[Seat, Seat] | None:
    """A pairing with the helper as its subject; None where the two do not pair."""
    order = {
        "place": 0,
        "body": 1,
        "firm": 1,
        "officials": 2,
        "people": 3,
        "families": 4,
        "name": 0,
        "programme": 9,
    }
    if s.kind not in order or o.kind not in order or "programme" in (s.kind, o.kind):
        return None
    kinds = {s.kind, o.kind}
    if kinds in ({"people"}, {"officials"}) or kinds in (
        {"people", "place"},
        {"families"},
        {"place", "families"},
    ):
        return None
    if "name" in kinds and not kinds & {"place", "body"}:
        return None
    return (o, s) if s.kind == "families" else (s, o)
