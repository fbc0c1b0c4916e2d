"""What people decide about findings: followed, or said why not; nothing that they did not touch changes."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link import decided, link, regrouped
from headwater.link.amending import amend
from headwater.model import Figure, Judgement, Statement, reviews
from headwater.model.entity import Verdict


def judged(
    left: str, verdict: Verdict, by: str = "A. Reader", when: str = "2063-01-01T10", **more: Any
) -> Judgement:
    fields = more.pop("amended", {})
    changed = tuple((name, json.dumps(fields[name])) for name in sorted(fields))
    return Judgement(left=left, right="", verdict=verdict, by=by, when=when, amended=changed, **more)


@pytest.fixture
def said(case: Any) -> list[Statement]:
    for name, low in (("a.txt", 120), ("b.txt", 120), ("c.txt", 140)):
        sentence = f"In 2062, {low} officials were paired in Lindar."
        case.say(name, sentence, f"{low}", low, "person", "official", "pair", as_of="2062")
    return list(case.statements())


def test_a_rejected_statement_leaves_its_question(case: Any, said: list[Statement]) -> None:
    found = decided(said, [judged(said[2].id, "reject")])
    assert [s.id for s in found.statements] == [said[0].id, said[1].id]
    assert not found.problems
    (question,) = [
        q for q in link(case.documents().values(), found.statements).questions if q.kind == "figure"
    ]
    assert said[2].id not in question.members


def test_an_amended_statement_keeps_its_id_and_what_the_machine_read(said: list[Statement]) -> None:
    found = decided(said, [judged(said[2].id, "amend", amended={"low": 120, "high": 120, "as_of": "2061"})])
    (made,) = found.amended
    assert isinstance(made, Figure)
    assert made.id == said[2].id
    assert (made.quantity.low, made.as_of) == (120, "2061")
    assert made.quantity.as_written == "140"
    assert any("amended by A. Reader" in why for why in made.why)
    assert made in found.statements


@pytest.mark.parametrize(
    ("first", "second", "followed"),
    [
        (("reject", "A"), ("accept", "B"), False),  # two people differ
        (("reject", "A"), ("reject", "B"), True),  # two people agree
        (("accept", "A"), ("reject", "A"), True),  # one person changed their mind
        (("reject", "A"), ("note", "B"), True),  # a note decides nothing
    ],
)
def test_two_decisions(said: list[Statement], first: Any, second: Any, followed: bool) -> None:
    one, other = (
        judged(said[0].id, v, by, f"2063-01-0{n}", why=("w",)) for n, (v, by) in enumerate((first, second), 1)
    )
    found = decided(said, [other, one])
    assert (said[0].id not in {s.id for s in found.statements}) is followed
    assert bool(found.problems) is not followed
    if not followed:
        assert "neither is followed" in found.problems[0].reason


def test_a_decision_on_what_is_gone_is_said(said: list[Statement]) -> None:
    gone = judged("sha-256:" + "0" * 64, "reject", about="a.txt: “150 officials”")
    found = decided(said, [gone])
    assert [s.id for s in found.statements] == [s.id for s in said]
    (problem,) = found.problems
    assert problem.subject == "a.txt: “150 officials”"
    assert "not in the case any more" in problem.reason


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bound": "wild"}, "one of: exact"),
        ({"bound": "at_least"}, "high is empty"),  # both ends are there
        ({"low": 5}, "the same number"),
        ({"low": True}, "is a number"),
        ({"low": float("nan")}, "is a number"),
        ({"as_of": "soon"}, "a date such as"),
        ({"place": " "}, "characters of text"),
        ({"role": None}, "cannot be left empty"),
        ({"span": "x"}, "no field 'span'"),  # the words are never amended
    ],
)
def test_what_cannot_be_meant_is_refused(said: list[Statement], changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        amend(said[0], changes)


def test_an_amendment_that_does_not_fit_any_more_is_a_problem(said: list[Statement]) -> None:
    found = decided(said, [judged(said[0].id, "amend", amended={"bound": "wild"})])
    assert len(found.statements) == 3
    assert "cannot be followed" in found.problems[0].reason


def test_merged_and_split(case: Any) -> None:
    case.say(
        "a.txt",
        "In 2062, 120 officials were paired in Lindar.",
        "120",
        120,
        "person",
        "official",
        "pair",
        as_of="2062",
    )
    case.say(
        "b.txt",
        "In 2062, 300 teachers were trained in Lindar.",
        "300",
        300,
        "person",
        "teacher",
        "train",
        as_of="2062",
    )
    case.say(
        "c.txt",
        "In 2062, 300 teachers were trained in Lindar.",
        "300",
        300,
        "person",
        "teacher",
        "train",
        as_of="2062",
    )
    said = case.statements()
    before = link(case.documents().values(), said).questions
    merge = judged(said[0].id, "merge", findings=(said[1].id,), why=("one thing",))
    after, problems = regrouped(before, said, [merge])
    one = next(q for q in after if said[0].id in q.members)
    assert set(one.members) == {s.id for s in said}  # the whole question came along
    assert "put together by A. Reader" in one.why[-1]
    assert not problems
    split = judged(said[1].id, "split", findings=(said[2].id,))
    apart, _ = regrouped(before, said, [split])
    assert sorted(len(q.members) for q in apart if q.kind == "figure") == [1, 1, 1]
    both = [merge, judged(said[0].id, "split", by="B. Reader", findings=(said[1].id,))]
    same, problems = regrouped(before, said, both)
    assert same == list(before)
    assert "neither is followed" in problems[0].reason


def test_other_units_are_not_merged(case: Any) -> None:
    case.say("a.txt", "In 2062, 120 people went.", "120", 120, "person", "person", "go", as_of="2062")
    case.say(
        "b.txt", "In 2062, 300 person-times went.", "300", 300, "person-time", "person", "go", as_of="2062"
    )
    said = case.statements()
    before = link(case.documents().values(), said).questions
    after, problems = regrouped(before, said, [judged(said[0].id, "merge", findings=(said[1].id,))])
    assert after == list(before)
    assert "amend the unit first" in problems[0].reason


VERDICTS = st.sampled_from(["accept", "reject", "note"])


@given(st.lists(st.tuples(VERDICTS, st.sampled_from("AB"), st.integers(0, 9)), max_size=8))
def test_order_does_not_matter_and_withdrawal_undoes(rows: list[tuple[Any, str, int]]) -> None:
    made = [judged("f", v, by, f"2063-01-01T10:00:0{n}", why=(str(n),)) for v, by, n in rows]
    assert reviews(made) == reviews(reversed(made))
    withdrawn = [
        Judgement(left="f", right="", verdict=j.verdict, by=j.by, when=j.when, why=j.why, withdrawn="x")
        for j in made
    ]
    assert not reviews(withdrawn)
