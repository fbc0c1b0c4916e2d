"""How the answers of one question relate: pairs of answers, the strongest finding first."""

from collections.abc import Sequence

from headwater.model import Comparison, Figure, Words
from headwater.weigh import reason_rows, reasons
from headwater.weigh.answers import COMPARED, say
from headwater.weigh.claims import Claim
from headwater.weigh.dates import Days, days, meet

APART = 400
"""Days between two documents from which two undated numbers may well speak of two times."""

SCENE = 100
"""Below this, two undated numbers of one text are taken for two occasions."""

FOLD, TWICE = 1_000, 2.5
"""How many times one number is another of its document that is about something else: surely, and likely."""

Found = tuple[Comparison, Claim, Claim]


def relate(
    groups: Sequence[Sequence[Claim]],
    dates: dict[str, str | None],
    revisions: frozenset[tuple[str, str]] = frozenset(),
    told: Sequence[frozenset[str]] = (),
) -> tuple[Comparison, list[Words]]:
    """Return the relation between answers and why; `dates` are the documents' own dates by id.

    Of several findings the one that matters most is the question's: conflict, then superseded, then
    incomparable. A conflict within one set of `told` is that of a narrower question, and told there.
    """
    found = [
        f
        for i, a in enumerate(groups[:COMPARED])
        for b in groups[i + 1 : COMPARED]
        for f in _pair(a, b, dates, revisions, told)
    ]
    claims = [c for group in groups for c in group]
    conflicts = [f for f in found if f[0] == "conflict"]
    if conflicts:
        both = [line for _, a, b in conflicts[:3] for line in reasons.conflict(a, b)]
        return "conflict", list(dict.fromkeys(both))
    why: list[Words] = []
    relation: Comparison = "incomparable"
    replaced = [f for f in found if f[0] == "superseded"]
    if replaced:
        relation = "superseded"
        revised = next((f for f in replaced if _revision(f[1], f[2], revisions)), None)
        became = next((f for f in replaced if changed(f[1], f[2])), None)
        if revised:
            why = reasons.revised(revised[1], revised[2])
        else:
            why = reasons.became(became[1], became[2]) if became else reasons.series(groups)
    against = [f for f in found if f[0] == "incomparable" and say(f[1], f[2]) == "against"]
    if against:
        why += _why_not(against, claims)
    if any(f[0] == "incomparable" and say(f[1], f[2]) == "allows" for f in found):
        why += reasons.open_bounds(claims)
    return relation, why or _why_not(found, claims)


def _why_not(against: list[Found], claims: list[Claim]) -> list[Words]:
    if all(_one_table(x, y) for _, x, y in against):
        return [reason_rows.CELLS]
    if all(x.rule != y.rule for _, x, y in against):
        return reasons.rule_and_practice(*against[0][1:])
    if all(_stages(x, y) for _, x, y in against):
        return [reason_rows.STAGES]
    if all(_two_things(x, y) for _, x, y in against):
        return [reason_rows.TWO_THINGS]
    return reasons.undated(claims) if any(c.when is None for c in claims) else reasons.overlapping(claims)


def _told(x: Claim, y: Claim, told: Sequence[frozenset[str]]) -> bool:
    return any(x.statement.id in members and y.statement.id in members for members in told)


def _pair(
    a: Sequence[Claim],
    b: Sequence[Claim],
    dates: dict[str, str | None],
    revisions: frozenset[tuple[str, str]],
    told: Sequence[frozenset[str]],
) -> list[Found]:
    """Findings between two answers, at most one of a kind; a revision settles all of them."""
    if revisions:
        changed = next(
            ((x, y) for x in a[:COMPARED] for y in b[:COMPARED] if _revision(x, y, revisions)), None
        )
        if changed:
            return [("superseded", *changed)]
    stages = next(((x, y) for x in a[:COMPARED] for y in b[:COMPARED] if _stages(x, y)), None)
    if stages:
        return [("incomparable", *stages)]
    found: dict[Comparison, Found] = {}
    two = next(((x, y) for x in a[:COMPARED] for y in b[:COMPARED] if _two_things(x, y)), None)
    for x in a[:COMPARED]:
        for y in b[:COMPARED]:
            relation = _claims(x, y, dates)
            if relation == "conflict" and two:
                found.setdefault("incomparable", ("incomparable", *two))
            elif relation not in found and not (relation == "conflict" and _told(x, y, told)):
                found[relation] = (relation, x, y)
    return list(found.values())


def _revision(x: Claim, y: Claim, revisions: frozenset[tuple[str, str]]) -> bool:
    one, other = x.statement.document, y.statement.document
    return (one, other) in revisions or (other, one) in revisions


def _claims(x: Claim, y: Claim, dates: dict[str, str | None]) -> Comparison:
    heard = say(x, y)
    if heard != "against":
        if (
            x.when
            and y.when
            and x.quantity
            and y.quantity
            and not meet(x.when, y.when)
            and _numbers_differ(x, y)
        ):
            return "superseded"
        return "incomparable"
    if x.quantity is None:
        return "conflict"
    if changed(x, y):
        return "superseded"
    if x.rule != y.rule or _stages(x, y):
        return "incomparable"  # what is required, and what is told as done
    if _worlds_apart(x, y):
        return "incomparable"
    if _one_table(x, y):
        return "superseded" if x.when and y.when and not meet(x.when, y.when) else "incomparable"
    if x.when and y.when:
        if not meet(x.when, y.when):
            return "superseded"
        part = _long(x.when) or _long(y.when) or _part_of_time(x, y)
        return "incomparable" if part and x.when != y.when else "conflict"
    same = x.statement.document == y.statement.document
    if x.when is None and y.when is None:
        if x.rule and y.rule:
            return "incomparable" if _far(x, y, dates) else "conflict"
        scenes = (_scene(x) or _scene(y)) and not _two_speakers(x, y)
        return "conflict" if same and not scenes else "incomparable"
    if same and (x.title or y.title):
        return "conflict"
    return "incomparable"


def changed(x: Claim, y: Claim) -> bool:
    """Tell whether one document says that the one number became the other."""
    if x.statement.document != y.statement.document:
        return False
    same = x.statement.sentence == y.statement.sentence
    later = x.raised != y.raised and not (x.before and y.before)
    return (same and x.before != y.before) or (later and _beside(x, y))


def _beside(x: Claim, y: Claim) -> bool:
    first, second = sorted((x, y), key=lambda c: c.statement.span.start)
    return second.raised and second.statement.span.start - first.statement.span.end < NEAR


NEAR = 400
"""Code points between a number and what it was raised to."""


def _stages(x: Claim, y: Claim) -> bool:
    """Two frequencies of one document: the first year's and the later years', the rule and the practice."""
    often = [
        c.quantity is not None and c.quantity.unit == "time" and c.quantity.per == "year" for c in (x, y)
    ]
    return all(often) and x.statement.document == y.statement.document


def _one_table(x: Claim, y: Claim) -> bool:
    """Cells of one table: its rows and columns tell them apart."""
    return x.table is not None and x.table == y.table and x.statement.document == y.statement.document


def _times(x: Claim, y: Claim) -> float:
    """How many times the one is the other, where one document tells both; 1 where it does not."""
    if x.statement.document != y.statement.document or x.quantity is None or y.quantity is None:
        return 1.0
    one, other = sorted(abs(q.low if q.low is not None else q.high or 0) for q in (x.quantity, y.quantity))
    return float(other / one) if one else 1.0


def _worlds_apart(x: Claim, y: Claim) -> bool:
    """Two numbers of one document of which one is a thousand times the other: two things, no conflict."""
    return _times(x, y) >= FOLD


def _two_things(x: Claim, y: Claim) -> bool:
    """Two numbers far apart that one document tells in its own voice: a whole and its part, or two things,
    rather than against itself."""
    return _times(x, y) >= TWICE and not _two_speakers(x, y)


def _two_speakers(x: Claim, y: Claim) -> bool:
    """Two who are named give a number each, side by side: they speak of one thing, however small it is."""
    names = []
    for claim in (x, y):
        said = claim.statement.attribution
        names.append(said[0].name.casefold() if said and said[0].cue is not None else "")
    near = abs(x.statement.span.start - y.statement.span.start) < NEAR
    return near and all(names) and names[0] != names[1]


def _scene(claim: Claim) -> bool:
    """A handful of undated people or things in a story: another handful may be others."""
    q = claim.quantity
    value = (q.low if q.low is not None else q.high) if q else None
    return value is not None and abs(value) < SCENE and not claim.rule


def _long(when: Days) -> bool:
    """A period longer than a year: another date within it is not the same time."""
    return "" in when or _number(when[1]) - _number(when[0]) > 366


def _part_of_time(x: Claim, y: Claim) -> bool:
    """What happened over some months, and what is told of the whole year or of other months, are two sums."""
    periods = [c.statement.period or "" for c in (x, y) if isinstance(c.statement, Figure)]
    return any("/" in p and ".." not in p and x.when != y.when for p in periods)


def _numbers_differ(x: Claim, y: Claim) -> bool:
    """Both state a number that grew or fell: bounds of one kind with other values."""
    a, b = x.quantity, y.quantity
    return (
        a is not None
        and b is not None
        and "vague" not in (a.bound, b.bound)
        and (a.low, a.high) != (b.low, b.high)
    )


def _far(x: Claim, y: Claim, dates: dict[str, str | None]) -> bool:
    """Two documents of dates far apart may well speak of two times."""
    one, other = days(dates.get(x.statement.document)), days(dates.get(y.statement.document))
    if one is None or other is None or not one[0] or not other[0]:
        return False
    return abs(_number(one[0]) - _number(other[0])) > APART


def _number(day: str) -> int:
    year, month, date = (int(part) for part in day.split("-"))
    return year * 365 + month * 30 + date
