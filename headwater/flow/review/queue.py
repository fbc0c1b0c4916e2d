"""What to look at, in the order of what would change a conclusion.

The order is that of REASONS; within one reason, words whose digits are doubted first, then the questions
in the order of what they tell (the store's), then documents, then their text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from headwater.case import Case
from headwater.link.regrouping import ASKED, unlike
from headwater.model import (
    Document,
    Event,
    Figure,
    Mention,
    Question,
    Review,
    Statement,
    Weighing,
    reviews,
    short,
)

REASONS: Mapping[str, str] = {
    "contested": "people decided differently: neither decision is followed",
    "conflict": "its question is in conflict: without it, or read otherwise, there may be none",
    "alone": "an agreement or a change in time rests on this one statement",
    "support": "what is said in several places goes back to one origin at the least: this is its first place",
    "doubt": "its words were read off an image, and its digits are doubted",
    "guessed": "its place or date is not said in its own sentence but taken from further away",
    "rest": "nobody has looked at it yet",
}
"""Why a statement is in the queue, the most telling first."""
STATEMENT_KINDS = ("figure", "event", "term", "relation", "requirement", "speech")
KINDS = (*REASONS, *STATEMENT_KINDS)
"""What `--kind` may name: a reason, or a kind of statement."""
GUESSED = frozenset({"heading", "lead", "document"})
CHOICES = 9
"""Other questions offered to merge with."""


@dataclass(frozen=True, slots=True)
class Item:
    """One statement to look at: why, and the most telling question that it answers, if any."""

    statement: Statement
    reason: str
    document: Document | None
    question: Question | None
    weighing: Weighing | None
    review: Review | None
    doubts: tuple[str, ...] = ()


class Desk(NamedTuple):
    """What a case has on the desk: its nouns by id, as the machine found them."""

    statements: dict[str, Statement]
    documents: dict[str, Document]
    questions: list[Question]
    weighings: dict[str, Weighing]


def desk(case: Case) -> Desk:
    """Return what there is to review in a case."""
    store = case.store
    return Desk(
        {s.id: s for s in store.statements()},
        {d.id: d for d in store.documents()},
        store.questions(),
        {w.question: w for w in store.weighings()},
    )


def queue(held: Desk, case: Case, kind: str = "", *, everything: bool = False) -> list[Item]:
    """Return the statements that nobody has decided on, the most telling first.

    `kind` keeps one of KINDS; with `everything`, those decided on are there too. Numbers inside names and
    mentions of people are no findings to review.
    """
    said = reviews(case.store.judgements())
    asked = _asked(held)
    ranks = {reason: n for n, reason in enumerate(REASONS)}
    found: list[tuple[tuple[int, bool, int, int], Item]] = []
    for number, statement in enumerate(held.statements.values()):
        if isinstance(statement, Mention) or (isinstance(statement, Figure) and statement.role == "name"):
            continue
        review = said.get(statement.id)
        if review is not None and review.decision is not None and not everything:
            continue
        document = held.documents.get(statement.document)
        doubts = document.doubts(statement.span.start, statement.span.end) if document else ()
        at, reason, question = _reason(statement, review, doubts, asked.get(statement.id, ()), held)
        if kind and kind not in (reason, statement.kind):
            continue
        weighing = held.weighings.get(question.id) if question else None
        item = Item(statement, reason, document, question, weighing, review, doubts)
        found.append(((ranks[reason], not doubts, at, number), item))
    return [item for _, item in sorted(found, key=lambda f: f[0])]


def _asked(held: Desk) -> dict[str, list[tuple[int, Question]]]:
    asked: dict[str, list[tuple[int, Question]]] = {}
    for number, question in enumerate(held.questions):
        for member in question.members:
            asked.setdefault(member, []).append((number, question))
    return asked


def _reason(
    statement: Statement,
    review: Review | None,
    doubts: Sequence[str],
    asked: Sequence[tuple[int, Question]],
    held: Desk,
) -> tuple[int, str, Question | None]:
    """Return the place of the question that matters most, the reason and the question."""
    last = len(held.questions)
    first = min(asked, key=lambda a: a[0], default=None)
    near = (first[0], first[1]) if first else (last, None)
    if review is not None and review.contested:
        return near[0], "contested", near[1]
    best: tuple[int, str, Question] | None = None
    order = list(REASONS)
    for number, question in asked:
        reason = _weight(statement, question, held.weighings.get(question.id))
        better = best is None or (order.index(reason), number) < (order.index(best[1]), best[0])
        if reason and better:
            best = (number, reason, question)
    if best is not None and best[1] != "rest":
        return best
    if doubts:
        return near[0], "doubt", near[1]
    if _guessed(statement):
        return near[0], "guessed", near[1]
    return near[0], "rest", near[1]


def _weight(statement: Statement, question: Question, weighing: Weighing | None) -> str:
    if weighing is None:
        return "rest"
    if weighing.relation == "conflict":
        return "conflict"
    answer = next((a for a in weighing.answers if statement.id in a.statements), None)
    if weighing.relation == "agree" and len(question.members) <= 2:
        return "alone"
    if answer is None or weighing.relation not in ("agree", "superseded"):
        return "rest"
    if weighing.relation == "superseded" and len(answer.statements) == 1:
        return "alone"
    if answer.origins.at_least == 1 and answer.statements[0] == statement.id:
        return "support"
    return "rest"


def _guessed(statement: Statement) -> bool:
    if isinstance(statement, Figure):
        place = statement.place is not None and statement.place_from in GUESSED
        return place or (statement.as_of is not None and statement.as_of_from in GUESSED)
    return isinstance(statement, Event) and statement.date is None


def choices(held: Desk, item: Item) -> list[Question]:
    """Return other questions that a statement could be merged with: of its unit, the nearest words first."""
    own = set((item.question.text if item.question else item.statement.span.exact).split())
    found: list[tuple[int, int, Question]] = []
    for number, question in enumerate(held.questions):
        if question.kind not in ASKED or item.statement.id in question.members:
            continue
        first = next((s for m in question.members if (s := held.statements.get(m))), None)
        if first is None or unlike(item.statement, first) or not _one_unit(item.statement, first):
            continue
        found.append((-len(own & set(question.text.split())), number, question))
    return [question for *_, question in sorted(found, key=lambda f: f[:2])[:CHOICES]]


def _one_unit(one: Statement, other: Statement) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        return one.quantity.unit == other.quantity.unit
    return one.kind == other.kind


def by_id(held: Desk, words: str) -> list[Statement]:
    """Return the statements of the statement or question whose id begins so; none, or of more than one: [].

    A question's stand for it.
    """
    wanted = words.removeprefix("sha-256:").removeprefix("hw:").casefold()
    if len(wanted) < 4:
        return []
    statements = [s for i, s in held.statements.items() if i.removeprefix("sha-256:").startswith(wanted)]
    questions = [q for q in held.questions if q.id.removeprefix("sha-256:").startswith(wanted)]
    if len(statements) + len(questions) != 1:
        return []
    return statements or [held.statements[m] for m in questions[0].members if m in held.statements]


def item_line(item: Item) -> dict[str, object]:
    """Return one item for programs: a line of `headwater review --json`."""
    s, question = item.statement, item.question
    return {
        "id": s.id,
        "short": short(s.id),
        "kind": s.kind,
        "reason": item.reason,
        "why": REASONS[item.reason],
        "file": s.file or s.url,
        "exact": s.span.exact,
        "question": {
            "id": question.id,
            "text": question.text,
            "relation": item.weighing.relation if item.weighing else "single",
        }
        if question
        else None,
        "doubts": list(item.doubts),
    }


def listed(items: Iterable[Item]) -> list[dict[str, object]]:
    """Return the items for programs, in their order."""
    return [item_line(item) for item in items]
