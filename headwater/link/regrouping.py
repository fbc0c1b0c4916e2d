"""Questions as people merge and split them: which statements answer one question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from headwater.link.decided import named, told
from headwater.model import Figure, Judgement, Problem, Question, Statement
from headwater.model.review import GROUPING, about_findings

ASKED = frozenset({"figure", "event", "frequency", "count"})
"""Kinds of question whose members a person may change; the others only set questions side by side."""


def regrouped(
    questions: Sequence[Question], statements: Iterable[Statement], judgements: Iterable[Judgement]
) -> tuple[list[Question], list[Problem]]:
    """Return the questions with people's merges and splits carried out, oldest first.

    Of one person's about the same two statements the latest stands; where one person merges what
    another splits, neither is followed and a Problem says so.
    """
    held = list(questions)
    made = [j for j in about_findings(judgements) if j.verdict in GROUPING]
    if not made:
        return held, []
    by_id = {s.id: s for s in statements}
    rank = {identifier: n for n, identifier in enumerate(by_id)}
    standing, problems = _standing(made, by_id)
    for judgement in standing:
        findings = [f for f in judgement.findings if f in by_id]
        if judgement.left not in by_id or not findings:
            continue  # `decided` has said what is gone; what was rejected answers nothing
        why = _why(judgement)
        if judgement.verdict == "merge":
            held, wrong = _merged(held, judgement.left, findings, why, by_id, rank)
            problems += [Problem("link", named(by_id[judgement.left]), w) for w in wrong]
        else:
            held = _split(held, judgement.left, findings, why)
    return held, problems


def _standing(
    made: Sequence[Judgement], by_id: Mapping[str, Statement]
) -> tuple[list[Judgement], list[Problem]]:
    latest: dict[tuple[frozenset[str], str], Judgement] = {}
    for each in made:
        for finding in each.findings:
            latest[frozenset((each.left, finding)), each.by] = each
    said: dict[frozenset[str], list[Judgement]] = {}
    for (pair, _), each in latest.items():
        said.setdefault(pair, []).append(each)
    against = {pair: js for pair, js in said.items() if len({j.verdict for j in js}) > 1}
    problems: dict[str, Problem] = {}
    for pair, js in against.items():
        subject = " / ".join(named(by_id[i]) for i in sorted(pair) if i in by_id) or js[0].about
        words = " and ".join(told(j) for j in js)
        reason = f"people decided differently: {words}; neither is followed until one is withdrawn"
        problems.setdefault(reason, Problem("link", subject, reason))
    standing = []
    for each in made:
        kept = tuple(
            f
            for f in each.findings
            if (pair := frozenset((each.left, f))) not in against and latest[pair, each.by] is each
        )
        if kept:
            standing.append(replace(each, findings=kept))
    return standing, list(problems.values())


def _why(judgement: Judgement) -> str:
    act = "put together" if judgement.verdict == "merge" else "set apart"
    words = f": {'; '.join(judgement.why)}" if judgement.why else ""
    return f"{act} by {judgement.by} on {(judgement.when or '')[:10]}{words}"


def widest(questions: Iterable[Question], statement: str) -> Question | None:
    """Return the question with most members that this statement answers; None if it answers none."""
    found = [q for q in questions if q.kind in ASKED and statement in q.members]
    return max(found, key=lambda q: len(q.members), default=None)


def _merged(
    held: list[Question],
    left: str,
    findings: list[str],
    why: str,
    by_id: Mapping[str, Statement],
    rank: Mapping[str, int],
) -> tuple[list[Question], list[str]]:
    wrong = [w for f in findings if (w := unlike(by_id[left], by_id[f]))]
    findings = [f for f in findings if not unlike(by_id[left], by_id[f])]
    main = widest(held, left)
    if main is None:
        return held, [*wrong, "answers no question that another could be merged with"]
    wholes = [q for f in findings if (q := widest(held, f)) is not None and q.id != main.id]
    members = {*main.members, *findings, *(m for q in wholes for m in q.members)}
    if members == set(main.members):
        return held, wrong
    ordered = tuple(sorted(members, key=lambda m: (rank.get(m, len(rank)), m)))
    one = replace(main, members=ordered, why=(*main.why, why))
    gone = {q.id for q in wholes} | {main.id}
    out = [q for q in held if q.id not in gone and not _only_compares(q, members)]
    at = next(n for n, q in enumerate(held) if q.id == main.id)
    before = sum(q.id not in gone and not _only_compares(q, members) for q in held[:at])
    out.insert(before, one)
    return out, wrong


def _only_compares(question: Question, members: set[str]) -> bool:
    """Whether a question only sets side by side what is one question now."""
    return question.kind == "look-alike" and set(question.members) <= members


def _split(held: list[Question], left: str, findings: list[str], why: str) -> list[Question]:
    apart = set(findings)
    out: list[Question] = []
    done = False
    for question in sorted(held, key=lambda q: -len(q.members)):
        both = question.kind in ASKED and left in question.members and apart & set(question.members)
        if not both:
            continue
        taken = tuple(m for m in question.members if m in apart)
        rest = tuple(m for m in question.members if m not in apart)
        out.append(replace(question, members=rest, why=(*question.why, why)))
        if not done:  # the narrower questions of the same statements lose them, and need no twin
            out.append(replace(question, members=taken, dropped=0, why=(*question.why, why)))
            done = True
        held = [q for q in held if q.id != question.id]
    return [*out, *held]


def unlike(one: Statement, other: Statement) -> str:
    """Return why two statements cannot answer one question, in words; "" if they can."""
    if one.kind != other.kind:
        return f"a {one.kind} and a {other.kind} cannot answer one question"
    if isinstance(one, Figure) and isinstance(other, Figure) and one.quantity.unit != other.quantity.unit:
        units = {one.quantity.unit, other.quantity.unit}
        apart = {"person-time", "percentage-point", "household"} & units
        if apart and None not in units:
            pair = f"{one.quantity.unit} and {other.quantity.unit}"
            return f"{pair} cannot be compared: amend the unit first, if it was read wrongly"
    return ""
