"""Why a relation was found, and what would settle it, in plain words."""

from collections.abc import Sequence

from headwater.model import Event, Origins
from headwater.weigh.claims import Claim
from headwater.weigh.dates import readable

SHOWN = 6


def agreement(claims: Sequence[Claim], origins: Origins) -> list[str]:
    """Say whether agreement is repetition or confirmation."""
    count = len(claims)
    documents = len({c.statement.document for c in claims})
    if origins.at_most == 1:
        where = "one document" if documents == 1 else f"{documents} documents of one origin"
        return [f"{count} statements in {where} say the same: this is repetition, not confirmation"]
    if origins.at_least == origins.at_most:
        return [f"{origins.at_least} independent origins say the same"]
    return [
        f"between {origins.at_least} and {origins.at_most} origins say the same: whether they are independent"
        " is not certain",
        "to settle it: find out whether one took the number from the other, or both from a third",
    ]


def doubts(pairs: Sequence[tuple[str, str, str]]) -> list[str]:
    """Say what makes it uncertain whether answers are independent: who may have it from whom, and why."""
    told = [f"{taker} may have it from {taken}: {why}" for taker, taken, why in pairs if taker != taken]
    return list(dict.fromkeys(told))[:DOUBTS]


DOUBTS = 4
"""Uncertain ties named of one answer."""


def both_cite(works: Sequence[str]) -> list[str]:
    """Say which work that is not in the case would tell whether answers have one origin."""
    if not works:
        return []
    shown = " and ".join(f"“{work}”" for work in works[:2])
    return [f"to settle it: obtain {shown}, cited by more than one of these documents and not in this case"]


def dropped_bound(claims: Sequence[Claim]) -> list[str]:
    """Say where a headline leaves out the bound or the date that the body has."""
    found = []
    for title in (c for c in claims if c.title and c.quantity):
        body = [
            c
            for c in claims
            if not c.title and c.quantity and c.statement.document == title.statement.document
        ]
        bounded = next((c for c in body if c.quantity and title.quantity
                        and c.quantity.bound != title.quantity.bound
                        and title.quantity.bound == "exact"), None)  # fmt: skip
        if bounded and bounded.quantity:
            found.append(
                f"the headline drops the bound: the body says “{bounded.shown}”, the headline “{title.shown}”"
            )
        dated = next((c for c in body if c.as_of), None)
        if dated and not title.as_of:
            found.append(f"the headline drops the date: the body gives it for {readable(dated.as_of)}")
    return found


def rounding(claims: Sequence[Claim]) -> list[str]:
    """Say which wordings were taken as one number."""
    written = list(
        dict.fromkeys(c.quantity.as_written for c in claims if c.quantity and c.quantity.as_written)
    )
    numbers = {(c.quantity.low, c.quantity.high, c.quantity.bound) for c in claims if c.quantity}
    if len(numbers) < 2 or len(written) < 2:
        return []
    return [
        "taken as one number, within bounds and rounding: " + " = ".join(f"“{w}”" for w in written[:SHOWN])
    ]


def conflict(a: Claim, b: Claim) -> list[str]:
    """Say why two claims cannot both hold, and what would settle it."""
    same = "both in one document" if a.statement.document == b.statement.document else "in two documents"
    if not isinstance(a.statement, Event):
        if a.when is None and b.when is None:
            time = "neither states a date; if they speak of different times this is no conflict"
        else:
            time = f"both hold for {readable(a.as_of or b.as_of)}"
            if a.when and b.when and a.when != b.when:
                time = (
                    f"the dates given, {readable(a.as_of)} and {readable(b.as_of)}, may be one and the same"
                )
        return [f"{a.shown} against {b.shown}, {same}: both cannot hold", time, _settle(a, b)]
    return [f"dated {a.shown} and {b.shown}, {same}: one event cannot have both dates", _settle(a, b)]


def _settle(a: Claim, b: Claim) -> str:
    names = list(dict.fromkeys(
        link.name for c in (a, b) for link in c.statement.attribution[:1]
        if not link.anonymous and link.cue is not None
    ))  # fmt: skip
    if names:
        return "to settle it: obtain what " + " and ".join(names) + " published"
    return "to settle it: obtain a primary record (an official release, a law, a report) of that date"


def revised(a: Claim, b: Claim) -> list[str]:
    """Say that a later version of one page changed the number."""
    return [f"a later version of the same page has another number: {a.shown} and {b.shown}",
            "the revision replaces what the page said before"]  # fmt: skip


def series(groups: Sequence[Sequence[Claim]]) -> list[str]:
    """Show values in time, each answer once, at its most precise date."""
    found = []
    for group in groups:
        dates = [c for c in group if c.when]
        if dates:
            best = max(dates, key=lambda c: len(c.as_of or ""))
            found.append(((best.when or ("", ""))[1], f"{readable(best.as_of)}: {group[0].shown}"))
    steps = list(dict.fromkeys(step for _, step in sorted(found)))
    shown = steps if len(steps) <= 2 * SHOWN else [*steps[:SHOWN], "…", *steps[-SHOWN:]]
    return ["the later date has another number, which replaces the earlier one: a series, no conflict",
            "in time: " + "; ".join(shown)]  # fmt: skip


def undated(claims: Sequence[Claim]) -> list[str]:
    """Say which claims have no date and so are not comparable."""
    shown = list(dict.fromkeys(c.shown for c in claims if c.when is None))
    if len(shown) > 1 and all(c.when is None for c in claims):
        return [f"neither states a date: {', '.join(shown[:SHOWN])} may hold for different times",
                "to settle it: find the dates of both"]  # fmt: skip
    return [f"no date is stated for {', '.join(shown[:SHOWN])}: it may hold for another time",
            "to settle it: find the date of the undated number"]  # fmt: skip


def overlapping(claims: Sequence[Claim]) -> list[str]:
    """Say that periods overlap without being one."""
    shown = list(dict.fromkeys(f"{c.shown} ({readable(c.as_of)})" for c in claims if c.when))
    return ["the periods overlap and are not the same: " + "; ".join(shown[:SHOWN])]


def elsewhere(text: str, shown: Sequence[str]) -> str:
    """Say that two of the answers conflict for one date, and where that is told."""
    return f"for one date the answers conflict ({' against '.join(shown[:SHOWN])}): see “{text}”"


def open_bounds(claims: Sequence[Claim]) -> list[str]:
    """Say that a vague or open number neither confirms nor contradicts."""
    shown = list(dict.fromkeys(
        c.shown for c in claims if c.quantity and c.quantity.bound not in ("exact", "approx")
    ))  # fmt: skip
    words = ", ".join(f"“{s}”" for s in shown[:SHOWN]) or "one of them"
    return [f"{words} leaves room for the other number: it neither confirms nor contradicts it"]
