"""Demands of one act and one kind of people, told with other frequencies, are one question."""

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Problem, Question, Requirement, Statement
from headwater.weigh import weigh_all


def document(name: str, text: str) -> Document:
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language="und", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1",
    )  # fmt: skip


def asked(*texts: str) -> tuple[list[Question], dict[str, Statement]]:
    documents = [document(f"{n}.txt", text) for n, text in enumerate(texts)]
    statements = [s for d in documents for s in extract(d) if not isinstance(s, Problem)]
    linked = link(documents, statements)
    return [q for q in linked.questions if q.kind == "frequency"], {s.id: s for s in statements}


def test_a_demand_joins_the_figures_of_its_act() -> None:
    (question,), held = asked(
        "All cadres must visit their paired families six times a year.",
        "Cadres must visit their paired families monthly.",
    )
    assert [type(held[m]).__name__ for m in question.members] == ["Figure", "Requirement"]
    assert "“monthly”: 12 months in a year / 1 × 1 = 12 times a year" in question.why
    (weighed,) = weigh_all([question], held, [], {})
    assert weighed.relation == "conflict"
    assert {a.value for a in weighed.answers} == {"6 times per year", "12 times per year"}


def test_two_languages_agree() -> None:
    (question,), held = asked(
        "Teachers must phone the parents of their pupils every week.", "教师要每周电话联系家长。"
    )
    members = [held[m] for m in question.members]
    assert {m.lang for m in members} == {"en", "zh"}
    (weighed,) = weigh_all([question], held, [], {})
    assert weighed.relation == "agree"


def test_other_people_are_another_question() -> None:
    questions, held = asked(
        "Guards must clean the yard weekly.", "Pupils must clean the yard daily.", "It must be cleaned daily."
    )
    assert not [
        q for q in questions if len({type(held[m]) for m in q.members} & {Requirement}) and len(q.members) > 1
    ]


def test_the_order_does_not_matter() -> None:
    texts = ("Guards must clean the yard weekly.", "Guards must clean the yard daily.")
    assert [set(q.members) for q in asked(*texts)[0]] == [set(q.members) for q in asked(*texts)[0]]
    assert len(asked(*texts)[0]) == 1
