"""The page of what is required: by whom it is to be done and what, each line with its words and speaker."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from headwater.model import Figure, Question, Requirement
from headwater.publish.catalogue import Catalogue
from headwater.publish.demand_rows import requirement_rows
from headwater.publish.listed import listed
from headwater.publish.page import Page
from headwater.publish.rows import Row
from headwater.publish.standing import RANK
from headwater.publish.views import Item, item

SIDE_BY_SIDE = 6
"""Answers of a competing frequency shown in the line of a demand."""
APART = 12
"""Frequencies that are told differently, shown before all demands."""
_ALL = re.compile(
    "^(?:(?:all|each|every|the|any|these|those|most|such|an?) "
    "|全体|全體|所有|各级|各級|各|每名|每个|每|任何)+",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One demand: its parts in the tongue's words, and the questions of how often that it answers."""

    demand: Requirement
    rows: tuple[Row, ...]
    often: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Duty:
    """What is demanded of one kind of people or bodies; `actor` is None where nobody is named."""

    actor: str | None
    lang: str
    lines: tuple[Line, ...]


def required_list(catalogue: Catalogue) -> Iterator[Page]:
    """Yield what is required, by whom it is to be done: those of whom most is demanded first."""
    groups: dict[str, list[Requirement]] = defaultdict(list)
    for document in catalogue.documents:
        for statement in catalogue.of_document.get(document, ()):
            if isinstance(statement, Requirement):
                groups[actor_key(statement.actor)].append(statement)
    total = sum(map(len, groups.values()))
    ordered = sorted(groups.items(), key=lambda g: (not g[0], -len(g[1]), g[0]))
    duties = [d for _, held in ordered for d in _duties(catalogue, held)]
    often = {i.question.id: i for duty in duties for line in duty.lines for i in line.often}
    apart = [i for i in often.values() if i.standing.key in ("conflict", "incomparable")]
    apart = sorted(apart, key=lambda i: RANK[i.standing.key])[:APART]
    yield from listed(catalogue.tongue, "required", duties, demands=total, apart=apart)


def actor_key(actor: str | None) -> str:
    """Return what an actor goes by: "All cadres" and "the cadres" are cadres."""
    return _ALL.sub("", _SPACES.sub(" ", actor or "").strip()).casefold()


def _duties(catalogue: Catalogue, held: Sequence[Requirement]) -> Iterator[Duty]:
    shown = min((d.actor for d in held if d.actor), key=len, default=None)
    lines = sorted((_line(catalogue, d) for d in held), key=_order)
    yield Duty(shown, held[0].lang, tuple(lines))


def _order(line: Line) -> tuple[int, str, int]:
    worst = min((RANK[i.standing.key] for i in line.often), default=99)
    question = line.often[0].question.id if line.often else ""
    return worst, question, line.demand.modality == "practice"


def _line(catalogue: Catalogue, demand: Requirement) -> Line:
    asked = {q.id: q for q in catalogue.of_statement.get(demand.id, ()) if q.kind == "frequency"}
    if demand.frequency:
        asked |= {q.id: q for q in _through_figures(catalogue, demand)}
    items = [item(catalogue, q, SIDE_BY_SIDE) for q in asked.values()]
    often = sorted((i for i in items if i.href), key=lambda i: RANK[i.standing.key])
    return Line(
        demand, tuple(Row(*told) for told in requirement_rows(demand, catalogue.tongue)), tuple(often)
    )


def _through_figures(catalogue: Catalogue, demand: Requirement) -> Iterator[Question]:
    """The questions of how often that a figure within the demand's own words answers."""
    held = catalogue.of_document.get(demand.document, [])
    at = bisect_left(held, demand.span.start, key=lambda s: s.span.start)
    for statement in islice(held, at, None):
        if statement.span.start >= demand.span.end:
            return
        if isinstance(statement, Figure):
            for question in catalogue.of_statement.get(statement.id, ()):
                if question.kind == "frequency":
                    yield question
