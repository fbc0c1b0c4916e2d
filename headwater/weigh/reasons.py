"""Why a relation was found, and what would settle it, in plain words."""

from collections.abc import Sequence

from headwater.model import Answer, Event, Origins, Question, Words
from headwater.model.edge_words import edge_words
from headwater.model.words import joined, same
from headwater.weigh import reason_rows as rows
from headwater.weigh.claims import Claim
from headwater.weigh.digits import MANY, digits, told
from headwater.weigh.showing import day

SHOWN = 6


def agreement(claims: Sequence[Claim], origins: Origins) -> list[Words]:
    """Say whether agreement is repetition or confirmation."""
    documents = len({c.statement.document for c in claims})
    if origins.at_most == 1:
        where = rows.ONE_DOCUMENT if documents == 1 else rows.ONE_ORIGIN.told(count=str(documents))
        return [rows.REPEATED.told(count=str(len(claims)), where=where)]
    if origins.at_least == origins.at_most:
        return [rows.CONFIRMED.told(count=str(origins.at_least))]
    return [rows.BETWEEN.told(least=str(origins.at_least), most=str(origins.at_most)), rows.FIND_OUT]


def by_digits(claims: Sequence[Claim]) -> list[Words]:
    """Say that the digits tell it, where they do: two documents have the same number of many."""
    holders: dict[tuple[float | None, float | None], set[str]] = {}
    shown: dict[tuple[float | None, float | None], str] = {}
    for claim in claims:
        ends = told(claim.statement)
        if ends is not None and digits(ends) >= MANY and claim.quantity is not None:
            holders.setdefault(ends, set()).add(claim.statement.document)
            shown.setdefault(ends, claim.quantity.as_written)
    full = next((ends for ends, held in holders.items() if len(held) > 1), None)
    return [rows.DIGITS.told(number=shown[full])] if full is not None else []


def doubts(pairs: Sequence[tuple[str, str, str]]) -> list[Words]:
    """Say what makes it uncertain whether answers are independent: who may have it from whom, and why."""
    told = [rows.MAY_HAVE.told(taker=a, taken=b, why=edge_words(why)) for a, b, why in pairs if a != b]
    return list(dict.fromkeys(told))[:DOUBTS]


DOUBTS = 4
"""Uncertain ties named of one answer."""


def both_cite(works: Sequence[str]) -> list[Words]:
    """Say which work that is not in the case would tell whether answers have one origin."""
    return [rows.OBTAIN.told(works=_quoted([same(w) for w in works[:2]], rows.AND))] if works else []


def dropped_bound(claims: Sequence[Claim]) -> list[Words]:
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
            found.append(rows.NO_BOUND.told(body=bounded.shown, title=title.shown))
        dated = next((c for c in body if c.as_of), None)
        if dated and not title.as_of:
            found.append(rows.NO_DATE.told(when=day(dated.as_of)))
    return found


def rounding(claims: Sequence[Claim]) -> list[Words]:
    """Say which wordings were taken as one number."""
    written = list(
        dict.fromkeys(c.quantity.as_written for c in claims if c.quantity and c.quantity.as_written)
    )
    numbers = {(c.quantity.low, c.quantity.high, c.quantity.bound) for c in claims if c.quantity}
    if len(numbers) < 2 or len(written) < 2:
        return []
    return [rows.AS_ONE.told(written=_quoted([same(w) for w in written[:SHOWN]], rows.EQUAL))]


def conflict(a: Claim, b: Claim) -> list[Words]:
    """Say why two claims cannot both hold, and what would settle it."""
    where = rows.HERE if a.statement.document == b.statement.document else rows.APART
    if isinstance(a.statement, Event):
        return [rows.TWO_DATES.told(one=a.shown, other=b.shown, where=where), _settle(a, b)]
    if a.when is None and b.when is None:
        time = rows.UNDATED_BOTH
    else:
        time = rows.HOLD_FOR.told(when=day(a.as_of or b.as_of))
        if a.when and b.when and a.when != b.when:
            time = rows.MAY_BE_ONE.told(one=day(a.as_of), other=day(b.as_of))
    return [rows.AGAINST.told(one=a.shown, other=b.shown, where=where), time, _settle(a, b)]


def _settle(a: Claim, b: Claim) -> Words:
    names = list(dict.fromkeys(
        link.name for c in (a, b) for link in c.statement.attribution[:1]
        if not link.anonymous and link.cue is not None
    ))  # fmt: skip
    if names:
        return rows.PUBLISHED.told(names=joined([same(n) for n in names], rows.AND))
    return rows.PRIMARY


def revised(a: Claim, b: Claim) -> list[Words]:
    """Say that a later version of one page changed the number."""
    return [rows.REVISED.told(one=a.shown, other=b.shown), rows.REPLACED]


def became(a: Claim, b: Claim) -> list[Words]:
    """Say that a text tells of the one number as what the other became."""
    first, second = (a, b) if a.before or b.raised else (b, a)
    return [rows.BECAME.told(one=first.shown, other=second.shown), rows.SERIES_SAID]


def rule_and_practice(a: Claim, b: Claim) -> list[Words]:
    """Say that what is required is compared with what is told as done."""
    rule, done = (a, b) if a.rule else (b, a)
    return [rows.RULE.told(rule=rule.shown, done=done.shown)]


def series(groups: Sequence[Sequence[Claim]]) -> list[Words]:
    """Show values in time, each answer once, at its most precise date."""
    found = []
    for group in groups:
        dates = [c for c in group if c.when]
        if dates:
            best = max(dates, key=lambda c: len(c.as_of or ""))
            told = rows.STEP.told(when=day(best.as_of), value=group[0].shown)
            found.append(((best.when or ("", ""))[1], told))
    steps = list(dict.fromkeys(step for _, step in sorted(found, key=lambda f: (f[0], f[1].en))))
    shown = steps if len(steps) <= 2 * SHOWN else [*steps[:SHOWN], same("…"), *steps[-SHOWN:]]
    return [rows.SERIES, rows.IN_TIME.told(steps=joined(shown, rows.SEMICOLON))]


def undated(claims: Sequence[Claim]) -> list[Words]:
    """Say which claims have no date and so are not comparable."""
    shown = list(dict.fromkeys(c.shown for c in claims if c.when is None))
    told = joined(shown[:SHOWN], rows.COMMA)
    if len(shown) > 1 and all(c.when is None for c in claims):
        return [rows.NEITHER_DATED.told(values=told), rows.FIND_DATES]
    return [rows.UNDATED.told(values=told), rows.FIND_DATE]


def overlapping(claims: Sequence[Claim]) -> list[Words]:
    """Say that periods overlap without being one."""
    shown = dict.fromkeys(rows.DATED.told(value=c.shown, when=day(c.as_of)) for c in claims if c.when)
    return [rows.OVERLAP.told(values=joined([*shown][:SHOWN], rows.SEMICOLON))]


def elsewhere(question: Question, answers: Sequence[Answer]) -> Words:
    """Say that two of the answers conflict for one date, and where that is told."""
    shown = [_in_each(a.values, a.value) for a in answers[:SHOWN]]
    asked = _in_each(question.texts, question.text)
    return rows.ELSEWHERE.told(values=joined(shown, rows.CHOOSE), text=asked)


def _in_each(texts: Sequence[tuple[str, str]], otherwise: str) -> Words:
    known = dict(texts)
    return Words(otherwise, known.get("zh", otherwise), known.get("ug", otherwise))


def open_bounds(claims: Sequence[Claim]) -> list[Words]:
    """Say that a vague or open number neither confirms nor contradicts."""
    shown = list(dict.fromkeys(
        c.shown for c in claims if c.quantity and c.quantity.bound not in ("exact", "approx")
    ))  # fmt: skip
    return [rows.OPEN.told(values=_quoted(shown[:SHOWN], rows.COMMA) if shown else rows.ONE_OF_THEM)]


def _quoted(parts: Sequence[Words], by: Words) -> Words:
    return joined([Words(f"“{p.en}”", f"“{p.zh}”", f"«{p.ug}»") for p in parts], by)
