"""One person's decision about one finding: checked, in the store, in the log, and taken back again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from headwater.capture.take import stamp
from headwater.case import Case
from headwater.errors import UsageError
from headwater.link.amending import amend
from headwater.link.decided import named
from headwater.link.regrouping import unlike
from headwater.model import Judgement, Statement
from headwater.model.entity import Verdict
from headwater.model.review import DECIDING, GROUPING

LOGGED: Mapping[str, str] = {
    "accept": "accepted", "reject": "rejected", "amend": "amended", "merge": "merged", "split": "split",
    "note": "remarked",
}  # fmt: skip
"""Verdict -> the act in the custody log."""
LONGEST = 2_000
"""Characters of a reason or a note."""


def decide(
    case: Case,
    statement: Statement,
    verdict: Verdict,
    who: str,
    why: str = "",
    *,
    amended: Mapping[str, Any] | None = None,
    others: Sequence[Statement] = (),
) -> Judgement:
    """Keep what a person decides about a statement; the next build follows it.

    `amended` are the fields of an amendment, `others` the statements to merge with or to split off. It is in
    the store and in the log when this returns. Raises UsageError, in words for the person, if it cannot be
    meant.
    """
    who, why = " ".join(who.split()), why.strip()
    _check(who, verdict, why)
    changes = dict(amended or {})
    if (verdict == "amend") != bool(changes) or (verdict in GROUPING) != bool(others):
        raise UsageError(f"{verdict}: say what is amended, or which statements are meant")
    if changes:
        try:
            amend(statement, changes)
        except ValueError as error:
            raise UsageError(str(error)) from error
    for other in others if verdict == "merge" else ():
        if reason := unlike(statement, other):
            raise UsageError(reason)
    made = Judgement(
        left=statement.id,
        right="",
        verdict=verdict,
        by=who,
        schema=statement.kind,
        when=_later(case, statement.id, who),
        documents=tuple(dict.fromkeys([statement.document, *(o.document for o in others)])),
        why=(why,) if why else (),
        amended=tuple((name, json.dumps(changes[name], ensure_ascii=False)) for name in sorted(changes)),
        findings=tuple(dict.fromkeys(o.id for o in others if o.id != statement.id)),
        about=named(statement),
    )
    case.store.judge(made)
    _log(case, made)
    return made


def undo(case: Case, judgement: Judgement, who: str) -> Judgement:
    """Withdraw a decision: it stays in the store, and is not followed any more."""
    made = replace(judgement, withdrawn=stamp(case.clock()), withdrawn_by=" ".join(who.split()))
    case.store.judge(made)
    case.note("withdrawn", made.id, detail=f"{made.about}: {made.verdict} by {made.by}", facts=_facts(made))
    return made


def late(case: Case) -> int:
    """Log the decisions that a run killed in between left in the store alone; return their number."""
    held = [j for j in case.store.judgements() if not j.right and not j.machine and j.verdict in LOGGED]
    if not held:
        return 0
    acts: dict[str, set[str]] = {}
    for event in case.log.events():
        acts.setdefault(event.subject, set()).add(event.what)
    found = 0
    for each in sorted(held, key=lambda j: j.when or ""):
        if LOGGED[each.verdict] not in acts.get(each.id, ()):
            _log(case, each)
            found += 1
        if each.withdrawn and "withdrawn" not in acts.get(each.id, ()):
            case.note("withdrawn", each.id, detail=f"{each.about}: {each.verdict}", facts=_facts(each))
            found += 1
    return found


def _check(who: str, verdict: Verdict, why: str) -> None:
    if not who:
        raise UsageError("say who decides: --who NAME")
    if verdict not in DECIDING | GROUPING | {"note"}:
        raise UsageError(f"{verdict} is no decision about a finding")
    if len(why) > LONGEST or len(who) > LONGEST:
        raise UsageError(f"a name or reason has at most {LONGEST:,} characters")
    if verdict == "note" and not why:
        raise UsageError("a note needs words")


def _later(case: Case, finding: str, who: str) -> str:
    """Return now, or a moment after this person's last decision about the finding: the latest stands."""
    now = stamp(case.clock())
    before = [j.when for j in case.store.judgements() if j.left == finding and j.by == who and j.when]
    if before and max(before) >= now:
        last = datetime.fromisoformat(max(before).replace("Z", "+00:00"))
        return stamp((last + timedelta(microseconds=1)).astimezone(UTC))
    return now


def _log(case: Case, made: Judgement) -> None:
    words = f": {'; '.join(made.why)}" if made.why else ""
    case.note(LOGGED[made.verdict], made.id, detail=f"{made.about}{words}", facts=_facts(made))


def _facts(made: Judgement) -> dict[str, str]:
    facts = {"finding": made.left, "by": made.by, "when": made.when or ""}
    if made.amended:
        facts["amended"] = json.dumps(dict(made.amended), ensure_ascii=False)
    if made.findings:
        facts["findings"] = " ".join(made.findings)
    return facts
