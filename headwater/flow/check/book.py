"""A case, opened as a book of reference: what a draft's numbers are held to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.case import Case
from headwater.flow.judged import places_of
from headwater.flow.versions import earlier
from headwater.link import decided
from headwater.link.drafted import Shelf, shelf
from headwater.link.speakers import known_as
from headwater.model import (
    Answer,
    Document,
    Figure,
    Judgement,
    Mention,
    Question,
    Record,
    Review,
    Statement,
    Weighing,
    reviews,
)


@dataclass(frozen=True, slots=True)
class Book:
    """A case's nouns by id, and what belongs to what. `statements` are as people decided: without those
    rejected, which `rejected` has, and as amended. `orphans`: id of a statement of an old page -> why."""

    statements: Mapping[str, Statement]
    rejected: Mapping[str, Statement]
    documents: Mapping[str, Document]
    records: Mapping[str, Record]
    questions: Mapping[str, Question]
    weighings: Mapping[str, Weighing]
    asked: Mapping[str, list[Question]]
    reviews: Mapping[str, Review]
    orphans: Mapping[str, str]
    names: Mapping[str, str]
    judgements: tuple[Judgement, ...]
    case: Case

    def shelf(self, draft: Document, figures: Iterable[Figure]) -> Shelf:
        """Return the case's figures and the draft's, ready to be held against each other."""
        held = [*self.statements.values(), *self.rejected.values()]
        return shelf(self.documents.values(), held, draft, figures, self.judgements, places_of(self.case))

    def answer(self, question: Question, statement: str) -> Answer | None:
        """Return the answer of a question that a statement gives."""
        weighing = self.weighings.get(question.id)
        answers = weighing.answers if weighing else ()
        return next((a for a in answers if statement in a.statements), None)

    def first(self, answer: Answer) -> Figure | None:
        """Return the figure that stands for an answer: the most exact one."""
        found = (self.statements.get(s) for s in answer.statements)
        return next((s for s in found if isinstance(s, Figure)), None)

    def speakers(self, statement: Statement) -> list[str]:
        """Return everybody who says it: the chain, and the publisher, author and title of the page."""
        document = self.documents.get(statement.document)
        facts = [document.fact(f) for f in ("publisher", "author", "title")] if document else []
        return list(dict.fromkeys([*(a.name for a in statement.attribution), *filter(None, facts)]))

    def found(self, typed: str) -> list[Statement]:
        """Return the statements that an id means: one, those of a question, or none; [] if more fit."""
        wanted = typed.removeprefix("sha-256:").casefold()
        every = {**self.rejected, **self.statements}
        one = [s for i, s in every.items() if i.removeprefix("sha-256:").startswith(wanted)]
        many = [q for i, q in self.questions.items() if i.removeprefix("sha-256:").startswith(wanted)]
        if len(one) + len(many) != 1:
            return []
        return one or [self.statements[m] for m in many[0].members if m in self.statements]

    def fitting(self, typed: str) -> int:
        """Return how many statements and questions have an id that begins so."""
        wanted = typed.removeprefix("sha-256:").casefold()
        every = (*self.rejected, *self.statements, *self.questions)
        return sum(i.removeprefix("sha-256:").startswith(wanted) for i in every)


def opened(case: Case) -> Book:
    """Return a case as a book of reference."""
    store = case.store
    judgements = tuple(store.judgements())
    held = [s for s in store.statements() if not isinstance(s, Mention)]
    kept = {s.id: s for s in decided(held, judgements).statements}
    questions = {q.id: q for q in store.questions()}
    asked: dict[str, list[Question]] = defaultdict(list)
    for question in questions.values():
        for member in question.members:
            asked[member].append(question)
    revisions = store.revisions()
    orphans = {o.statement: o.reason for r in revisions for o in r.orphaned if o.statement not in kept}
    before = earlier(case, revisions)
    records = {r.id: r for pair in store.recaptured() for r in pair}
    return Book(
        statements=kept,
        rejected={s.id: s for s in held if s.id not in kept},
        documents={d.id: d for d in (*before, *store.documents())},
        records={**records, **{r.id: r for r in store.records()}},
        questions=questions,
        weighings={w.question: w for w in store.weighings()},
        asked=asked,
        reviews=reviews(judgements),
        orphans=orphans,
        names=known_as(store.entities()),
        judgements=judgements,
        case=case,
    )
