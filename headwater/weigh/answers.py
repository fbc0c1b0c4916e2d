"""Claims that say the same, gathered into answers."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from headwater.model import Answer, Bound, Event, Origins, Quantity, Words
from headwater.model.words import joined, same
from headwater.weigh.claims import Claim
from headwater.weigh.dates import meet
from headwater.weigh.values import Says, compare, signs

OPEN: dict[Bound, int] = {"exact": 0, "range": 1, "more_than": 2, "less_than": 2, "at_least": 2, "at_most": 2,
                          "approx": 3, "vague": 4}  # fmt: skip
COMPARED = 64
"""Claims of an answer that a further one is compared with: the most exact ones."""


def say(a: Claim, b: Claim) -> Says:
    """Tell what two claims say of each other: by their values, or by their dates where they are events."""
    if a.quantity is not None and b.quantity is not None:
        heard = compare(a.quantity, b.quantity)
        moved = a.when is not None and b.when is not None and not meet(a.when, b.when)
        return "allows" if heard == "same" and moved and _grew(a.quantity, b.quantity) else heard
    if a.when is None or b.when is None:
        return "allows"
    return "same" if meet(a.when, b.when) else "against"


def _grew(a: Quantity, b: Quantity) -> bool:
    """Two numbers of two times that are one only because a bound leaves room: two steps of a series."""
    return "vague" not in (a.bound, b.bound) and compare(_bare(a), _bare(b)) != "same"


@lru_cache(maxsize=65_536)
def _bare(q: Quantity) -> Quantity:
    value = q.low if q.low is not None else q.high
    return replace(q, low=value, high=value, bound="exact") if q.bound != "range" else q


def gather(claims: Sequence[Claim], says: Callable[[Claim, Claim], Says] = say) -> list[list[Claim]]:
    """Return groups of claims that say the same; the most exact claim of a group stands first.

    A claim joins the first group of whose claims it contradicts none and matches one.
    """
    groups: list[list[Claim]] = []
    at: dict[str, dict[int, None]] = defaultdict(dict)  # mark -> numbers of the groups that have it
    for claim in sorted(claims, key=_exactness):
        near = sorted({n for mark in _sought(claim) for n in at.get(mark, ())})
        number = next((n for n in near if _joins(claim, groups[n], says)), len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(claim)
        if len(groups[number]) <= COMPARED:
            for mark in _marks(claim):
                at[mark][number] = None
    return groups


def _joins(claim: Claim, group: Sequence[Claim], says: Callable[[Claim, Claim], Says]) -> bool:
    same = False
    for other in group[:COMPARED]:
        heard = says(claim, other)
        if heard == "against":
            return False
        same = same or heard == "same"
    return same


def _marks(claim: Claim) -> tuple[str, ...]:
    """Under what a claim is found by those that say the same."""
    q = claim.quantity
    if q is None:
        return ("any",)
    return (*signs(q), "any", *(("range",) if q.bound == "range" else ()))


def _sought(claim: Claim) -> tuple[str, ...]:
    """Under what to look for those that say the same; for a range, among all."""
    q = claim.quantity
    return ("any",) if q is None or q.bound == "range" else (signs(q)[0], "range")


def _exactness(claim: Claim) -> tuple[int, int, float, str]:
    q = claim.quantity
    if q is None:
        return (0, -len(claim.as_of or ""), 0, claim.as_of or "")
    value = q.low if q.low is not None else q.high
    digits = len(f"{value or 0:.12g}".rstrip("0"))
    return (OPEN.get(q.bound, 5), -digits, float(value or 0), q.as_written)


def dated(group: Sequence[Claim]) -> list[Claim]:
    """Let the undated claims of an answer hold for the date of the claim that they repeat.

    The same document's date comes first; other documents' only where all of them are one date.
    """
    stated = [c for c in group if c.when]
    own = {c.statement.document: c for c in reversed(stated)}
    shared = stated[0] if stated and all(c.when == stated[0].when for c in stated) else None
    found = []
    for claim in group:
        model = own.get(claim.statement.document, shared) if claim.when is None else None
        found.append(replace(claim, when=model.when, as_of=model.as_of) if model else claim)
    return found


def as_answer(group: Sequence[Claim], origins: Origins) -> Answer:
    """Return a group as an answer; its date is the latest that is stated, its words the most exact."""
    if group[0].quantity is None:  # an event: its date is the answer itself
        seats = dict.fromkeys(
            c.statement.where for c in group if isinstance(c.statement, Event) and c.statement.where
        )
        seat = same(" / ".join([*seats][:2]))
        value = joined([group[0].shown, seat], Words(", ", "，", "، ")) if seats else group[0].shown
        return Answer(value.en, tuple(c.statement.id for c in group), origins, values=value.texts)
    dates = sorted({c.as_of for c in group if c.as_of}, key=lambda d: (d.split("/")[-1], len(d)))
    ids, value = tuple(c.statement.id for c in group), group[0].shown
    return Answer(value.en, ids, origins, dates[-1] if dates else None, value.texts)
