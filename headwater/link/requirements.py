"""Questions from demands: the same act of the same people, and how often.

A frequency that a figure states is already a member of its question (`frequencies`); demands whose frequency
is no figure ("daily", 每月) join that question, or make one of their own.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from headwater.link.demanded import act_of, actor_of, yearly
from headwater.link.figure_questions import CAP
from headwater.link.folding import plural
from headwater.link.frequencies import COMPARED
from headwater.model import Figure, Question, Requirement, Statement, Words
from headwater.model.words import same

ASKED = Words(
    "How often must {who} do this: {what}?",
    "{who}须多久一次：{what}？",
    "{who} بۇنى قانچە قېتىم قىلىشى كېرەك: {what}؟",
)


def with_demands(questions: list[Question], ordered: Iterable[Statement]) -> list[Question]:
    """Return the questions, those of a frequency with the demands that answer them too, and new ones.

    `ordered` are all statements in the order of their documents. Demands of unknown people are compared with
    nothing.
    """
    demands: list[Requirement] = []
    figures: dict[str, Figure] = {}
    for statement in ordered:
        if isinstance(statement, Requirement):
            if statement.actor and yearly(statement) and not _so_long(statement):
                demands.append(statement)
        elif isinstance(statement, Figure):
            figures[statement.id] = statement
    if not demands:
        return questions
    anchors = _anchors(questions, figures)
    groups: dict[tuple[str, str], list[Requirement]] = defaultdict(list)
    for demand in demands:
        groups[act_of(demand), actor_of(demand)].append(demand)
    grown: dict[str, list[Requirement]] = defaultdict(list)
    new: list[Question] = []
    for (act, actor), members in groups.items():
        held = {d.id: anchor for d in members if (anchor := _anchor(d, anchors))}
        if held:
            asked = Counter(held.values()).most_common(1)[0][0]
            grown[asked] += members
        elif len({d.document for d in members}) > 1 or len({_told(d) for d in members}) > 1:
            new.append(_ask(act, actor, members))
    out = [_with(q, grown[q.id], anchors) if q.id in grown else q for q in questions]
    return [*out, *new]


def _so_long(demand: Requirement) -> bool:
    """Tell whether a demand is for how long in each period, not how often: 每季度同住不少于5天."""
    said = demand.frequency or ""
    return bool(
        demand.duration
        and demand.times == 1
        and demand.lang[:2] == "zh"
        and not re.search("[次回趟]", said + demand.act)
    )


Anchors = dict[str, list[tuple[int, int, str]]]


def _anchors(questions: list[Question], figures: dict[str, Figure]) -> Anchors:
    """Document -> where a figure that answers a question of frequency stands, and the question."""
    found: Anchors = defaultdict(list)
    for question in questions:
        if question.kind == "frequency":
            for member in question.members:
                if figure := figures.get(member):
                    found[figure.document].append((*figure.number, question.id))
    for places in found.values():
        places.sort()
    return found


def _anchor(demand: Requirement, anchors: Anchors) -> str | None:
    """Return the question that a figure within the demand's words answers."""
    places = anchors.get(demand.document, [])
    at = bisect_left(places, (demand.span.start, 0, ""))
    if at < len(places) and places[at][1] <= demand.span.end:
        return places[at][2]
    return None


def _told(demand: Requirement) -> float:
    told = yearly(demand)
    return told[0] if told else 0


def _with(question: Question, demands: list[Requirement], anchors: Anchors) -> Question:
    """Return the question with the demands that no figure stands for, and the arithmetic of all."""
    more = [d.id for d in demands if _anchor(d, anchors) is None]
    members = tuple(dict.fromkeys([*question.members, *more]))
    if not more:
        return question
    left = max(0, len(members) - CAP)
    sums = _sums(demands)
    return replace(
        question,
        members=members[:CAP],
        dropped=question.dropped + left,
        why=(*question.why, *sums),
        why_in=(*question.why_in, *map(same, sums)),
    )


def _sums(demands: list[Requirement]) -> tuple[str, ...]:
    told = [t[1] for d in demands[:12] if (t := yearly(d))]
    return tuple(dict.fromkeys(told))


def _ask(act: str, actor: str, members: list[Requirement]) -> Question:
    who = plural(actor) if actor.isascii() and not actor.endswith("s") else actor
    shown = act if act.isascii() else f"“{act}”"
    asked, sums = ASKED.told(who=who, what=shown), _sums(members)
    return Question(
        kind="frequency",
        text=asked.en,
        texts=asked.texts,
        measure="times a year",
        population=act,
        place="",
        period="",
        members=tuple(d.id for d in members[:CAP]),
        dropped=max(0, len(members) - CAP),
        why=(COMPARED.en, *sums),
        why_in=(COMPARED, *map(same, sums)),
    )
