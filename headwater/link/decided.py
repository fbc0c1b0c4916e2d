"""People's decisions about findings, honoured: what is linked and weighed, and what cannot be followed."""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from headwater.link.amending import amended
from headwater.model import Judgement, Problem, Review, Statement, reviews


class Decided(NamedTuple):
    """The statements to link and weigh; those of them that a person amended; decisions not followed."""

    statements: list[Statement]
    amended: list[Statement]
    problems: list[Problem]


def decided(statements: Iterable[Statement], judgements: Iterable[Judgement]) -> Decided:
    """Return the statements as people decided: without those rejected, and as amended, under their ids.

    A decision about a statement that is not there any more, and decisions of two people that differ, are
    followed by nobody and said in a Problem each.
    """
    whole = list(statements)
    said = reviews(judgements)
    if not said:
        return Decided(whole, [], [])
    problems = gone(said, {s.id for s in whole})
    kept: list[Statement] = []
    changed: list[Statement] = []
    for statement in whole:
        review = said.get(statement.id)
        if review is not None and review.contested:
            problems.append(_contested(review, statement))
        if review is None or review.decision is None:
            kept.append(statement)
        elif review.decision.verdict == "amend":
            try:
                changed.append(amended(statement, review.decision))
                kept.append(changed[-1])
            except (ValueError, TypeError) as error:
                reason = f"{told(review.decision)} cannot be followed: {error}"
                problems.append(Problem("link", named(statement), reason))
                kept.append(statement)
        elif review.decision.verdict != "reject":
            kept.append(statement)
    return Decided(kept, changed, problems)


def gone(said: Mapping[str, Review], there: set[str]) -> list[Problem]:
    """Return a Problem for each decision about a statement that is not there, or that names one."""
    found: list[Problem] = []
    for review in said.values():
        if review.finding not in there:
            found += [_gone(j) for j in (*review.decisions, *review.notes, *review.groupings)]
            continue
        for judgement in review.groupings:
            missing = sum(f not in there for f in judgement.findings)
            if missing:
                reason = f"{told(judgement)}: {missing} of its statements are not in the case any more"
                found.append(Problem("link", judgement.about or judgement.left, reason))
    return found


def named(statement: Statement) -> str:
    """Return a statement for a Problem or a judgement: its file and words."""
    words = " ".join(statement.span.exact.split())
    return f"{statement.file or statement.url or statement.document}: “{words[:120]}”"


def told(judgement: Judgement) -> str:
    """Return a decision in words: "“reject” by A. Reader on 2026-11-22 (a typing error)"."""
    why = f" ({'; '.join(judgement.why)[:200]})" if judgement.why else ""
    return f"“{judgement.verdict}” by {judgement.by} on {(judgement.when or '')[:10]}{why}"


def _gone(judgement: Judgement) -> Problem:
    subject = judgement.about or f"statement {judgement.left.removeprefix('sha-256:')[:16]}"
    reason = (
        f"{told(judgement)} is about a statement that is not in the case any more, since its words or their "
        "reading changed: the decision is kept and not followed; look at the passage again"
    )
    return Problem("link", subject, reason)


def _contested(review: Review, statement: Statement) -> Problem:
    decisions = " and ".join(_briefly(j) for j in review.decisions)
    reason = f"people decided differently: {decisions}; neither is followed until one is withdrawn"
    return Problem("link", named(statement), reason)


def _briefly(judgement: Judgement) -> str:
    fields = ", ".join(f"{name} = {json.loads(value)}" for name, value in judgement.amended)
    return told(judgement) + (f" to {fields}" if fields else "")
