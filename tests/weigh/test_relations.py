"""How answers relate, in rows; and that the reasons are there in words."""

from typing import Any

import pytest

Say = tuple[str, float | None, float | None, str, str | None]

ROWS: list[tuple[list[Say], str, str]] = [
    ([("a", 900, None, "exact", None)], "single", "one statement"),
    ([("a", 900, None, "exact", "2062"), ("b", 900, None, "exact", "2062")], "agree", "not certain"),
    ([("a", 900, None, "exact", "2062"), ("a", 900, None, "exact", "2062")], "agree", "repetition, not confirmation"),
    ([("a", 900, None, "exact", "2061"), ("b", 950, None, "exact", "2062")], "superseded", "2061: 900"),  # a series
    ([("a", 900, None, "exact", "2062"), ("b", 950, None, "exact", "2062")], "conflict", "to settle it"),
    ([("a", 900, None, "exact", "2062-12"), ("b", 950, None, "exact", "2062-12-31")], "conflict", "may be one and the same"),
    ([("a", 900, None, "exact", None), ("b", 950, None, "exact", None)], "incomparable", "neither states a date"),  # two documents may speak of two times
    ([("a", 900, None, "exact", None), ("b", 950, None, "exact", "2062")], "incomparable", "no date is stated"),
    ([("a", 900, None, "exact", "2055/2065"), ("b", 950, None, "exact", "2062")], "incomparable", "periods overlap"),
    ([("a", 400, None, "more_than", "2062"), ("b", 900, None, "exact", "2062")], "incomparable", "neither confirms nor contradicts"),
    ([("a", 100, None, "vague", None), ("b", 900, None, "exact", "2062")], "incomparable", "neither confirms nor contradicts"),
    # an undated repetition takes the date of what it repeats: a series, no conflict
    ([("a", 900, None, "exact", "2061"), ("b", 900, None, "exact", None), ("c", 950, None, "exact", "2062"), ("d", 950, None, "exact", None)], "superseded", "a series"),
    # a conflict matters more than the series it stands in
    ([("a", 800, None, "exact", "2061"), ("b", 900, None, "exact", "2062"), ("c", 950, None, "exact", "2062")], "conflict", "both hold for 2062"),
    # later bound
    ([("a", 1120000, None, "more_than", "2062-12-31"), ("b", 1000000, None, "approx", "2061-12-31")], "superseded", "in time"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "relation", "words"), ROWS)
def test_relations(scale: Any, said: list[Say], relation: str, words: str) -> None:
    for n, (name, low, high, bound, as_of) in enumerate(said):
        scale.say(name, low, high, bound, as_of=as_of, start=n)
    found = scale.weigh()
    assert found.relation == relation, found
    assert words in " | ".join(found.why)


def test_undated_numbers_of_documents_years_apart_are_incomparable(scale: Any) -> None:
    scale.document("a", date="2055-01-01")
    scale.document("b", date="2062-01-01")
    scale.say("a", 900)
    scale.say("b", 950)
    assert scale.weigh().relation == "incomparable"


def test_answers_are_in_time_and_readable(scale: Any) -> None:
    scale.say("b", 950, as_of="2062")
    scale.say("a", 900, None, "more_than", as_of="2061")
    assert [(a.value, a.as_of) for a in scale.weigh().answers] == [
        ("more than 900 persons", "2061"),
        ("950 persons", "2062"),
    ]


EVENTS = [
    (["2062-05", "2062-05-17"], (), "agree"),  # month holds day
    (["2062-05", "2064"], (), "conflict"),
    (["2062-05", "2062-05"], ("place",), "conflict"),  # linking found the places to differ
    (["2062", "2062-05", "2062-06"], (), "conflict"),
    (["2062"], (), "single"),
    (["not a date", "2062"], (), "incomparable"),
]


@pytest.mark.parametrize(("dates", "differs", "relation"), EVENTS)
def test_events(scale: Any, dates: list[str], differs: tuple[str, ...], relation: str) -> None:
    for n, when in enumerate(dates):
        scale.happen(f"document {n}", when, "Orrin" if n else "Lindar")
    assert scale.weigh("event", differs).relation == relation


def test_look_alikes_are_never_compared(scale: Any) -> None:
    scale.say("a", 900, as_of="2062")
    scale.say("b", 950, as_of="2062")
    found = scale.weigh("look-alike")
    assert found.relation == "incomparable"
    assert len(found.answers) == 2


def test_a_member_that_is_gone_is_counted(scale: Any) -> None:
    scale.say("a", 900)
    gone = scale.say("b", 900)
    question_members = [s.id for s in scale.statements]
    scale.statements.remove(gone)
    from headwater.model import Question
    from headwater.weigh import weigh

    question = Question(
        kind="figure",
        text="?",
        measure="",
        population="",
        place="",
        period="",
        members=tuple(question_members),
    )
    found = weigh(question, {s.id: s for s in scale.statements}, [], {})
    assert any("not in the case any more" in line for line in found.why)


FAR_APART = [
    ([("a", 214), ("a", 61)], "incomparable"),  # a village's households, and those with a wage
    ([("a", 900), ("a", 950)], "conflict"),  # near: one document contradicts itself
    ([("a", 1870), ("a", 460), ("b", 460)], "incomparable"),  # who tells both tells of two things
    ([("a", 1870), ("b", 460)], "conflict"),  # two documents: nobody knows that they are two things
]


@pytest.mark.parametrize(("said", "relation"), FAR_APART)
def test_one_document_that_tells_two_numbers_far_apart(
    scale: Any, said: list[tuple[str, float]], relation: str
) -> None:
    for n, (name, value) in enumerate(said):
        scale.say(name, value, as_of="2062", start=n)
    found = scale.weigh()
    assert found.relation == relation, found
    assert ("likely a whole and its part" in " | ".join(found.why)) == (relation == "incomparable"), found.why
