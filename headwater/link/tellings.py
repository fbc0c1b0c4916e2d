"""Tellings of what recurs, or of how long it lasts, that are of one question.

Those that come to the same are of one question wherever no stated place or people keep them apart. Those that
differ are of one question only where both are told as the rule for the same people and place, and where no
document has both without saying that the one replaced the other.
"""

from collections import defaultdict

from headwater.link.places import inside, listed, part_of
from headwater.link.recurring import REPLACED, Recurring, told_as

Tellings = list[Recurring]


def groups(tellings: Tellings, *, alike: bool = False) -> list[Tellings]:
    """Return those of one act by rate, people and place, then the rules that contradict each other together;
    with `alike` only those at the same rate."""
    by_rate: dict[tuple[str, float | None], Tellings] = defaultdict(list)
    for telling in tellings:
        unknown = "" if telling.rate else telling.figure.id
        by_rate[_hard(telling) + unknown, telling.rate].append(telling)
    found: list[Tellings] = []
    for same in by_rate.values():
        for people in _by_people(same):
            found += _by_place(people)
    return found if alike else _rivals(found)


def _hard(telling: Recurring) -> str:
    return telling.who if telling.who in ("remembered", "team") else ""


def _by_people(same: Tellings) -> list[Tellings]:
    """Part local officials from those from elsewhere; those of whom nothing is said go with them."""
    kinds: dict[str, Tellings] = defaultdict(list)
    for telling in same:
        kinds[telling.who].append(telling)
    said = sorted(kind for kind in kinds if kind in ("local", "elsewhere"))
    if said and "" in kinds:
        kinds[said[-1]] += kinds.pop("")
    return list(kinds.values())


def _by_place(same: Tellings) -> list[Tellings]:
    """Part tellings of one rate by stated places that exclude each other; what states none goes with any."""
    seats: dict[str, Tellings] = defaultdict(list)
    for telling in same:
        seats[telling.place].append(telling)
    loose = seats.pop("", [])
    for seat in sorted(seats, key=lambda s: (-len(s), s)):  # a part's telling is its whole's rule told again
        whole = [place for place in above(seat) if place in seats]
        if whole:
            seats[whole[-1]] += seats.pop(seat)
    if not loose:
        return _unlisted(seats)
    homes = {telling.home for telling in loose} - {""}
    over = {place for home in homes for place in above(home)}
    open_ = len(seats) == 1 or not homes or not all(map(listed, homes))
    near = [s for s in seats if open_ or s in over or not listed(s) or homes & {s, *above(s)}]
    for seat in near:
        loose += seats.pop(seat)
    return [loose, *_unlisted(seats)]


def above(place: str) -> list[str]:
    """Return the places in which one lies, the nearest first."""
    found: list[str] = []
    while (place := part_of(place)) and place not in found:
        found.append(place)
    return found


def _unlisted(seats: dict[str, Tellings]) -> list[Tellings]:
    """Let two names in two languages, not both of the gazetteer, be one place: nothing says they are two."""
    if len(seats) == 2:
        one, other = sorted(seats)
        tongues = [{t.figure.lang[:2] for t in seats[seat]} for seat in (one, other)]
        if not (listed(one) and listed(other)) and not tongues[0] & tongues[1]:
            seats[one] += seats.pop(other)
    return list(seats.values())


def _rivals(groups: list[Tellings]) -> list[Tellings]:
    """Join what cannot both hold: two rates, each told as the rule for the same people and place."""
    classes: dict[tuple[str, str, str], list[Tellings]] = defaultdict(list)
    rest: list[Tellings] = []
    for group in groups:
        told = {told_as(t) for t in group}
        kind = "rule" if "rule" in told else "" if "" in told else "done"
        if group[0].rate is None or kind == "done":
            rest.append(group)
            continue
        classes[kind, next((t.who for t in group if t.who), ""), _seat(group)].append(group)
    for several in classes.values():
        several.sort(key=lambda g: (-len(g), -(g[0].rate or 0)))
        kept: list[Tellings] = []
        for group in several:
            if len(kept) == 1 and _may_clash(group, kept[0]):
                kept[0].extend(group)
            else:
                kept.append(group)
        rest += kept
    return rest


def _seat(group: Tellings) -> str:
    """The one place stated, else the one place that all documents are about, else "?"."""
    stated = {t.place for t in group} - {""}
    homes = stated or {t.home for t in group} - {""}
    return homes.pop() if len(homes) == 1 else "?" if homes else ""


def _may_clash(one: Tellings, other: Tellings) -> bool:
    """Tell whether no document tells both rates without saying that the one replaced the other."""
    mine = {t.figure.document: t for t in one}
    for telling in other:
        twin = mine.get(telling.figure.document)
        if twin and not any(REPLACED.search(t.near.sentence) for t in (telling, twin)):
            return False
    return True


def seat_of(members: Tellings) -> str:
    """The widest place stated, where all lie in it and no document is about another."""
    seats = {t.place for t in members} - {""}
    homes = {t.home for t in members if not t.place} - {""}
    for seat in sorted(seats):
        if all(o == seat or inside(o, seat) for o in seats):
            related = all(inside(h, seat) or inside(seat, h) for h in homes if listed(h))
            return seat if related or not listed(seat) else ""
    return ""
