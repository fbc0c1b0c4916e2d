"""Groups too large, pages too many, names too short: bounded, and never silent."""

from typing import Any

from headwater.engine import Local
from headwater.link import link


def _many(case: Any, count: int, value: int | None = None) -> None:
    for number in range(count):
        shown = f"{value or number + 100}"
        case.say(f"d{number % 50}", f"{shown} officials were paired in Lindar, list {number}.", shown, int(shown), "person",
                    "official", "pair")  # fmt: skip


def test_a_question_with_too_many_members_says_what_it_left_out(case: Any) -> None:
    """2,600 statements of one number: a question keeps 2,000 of them, says so, and a Problem too."""
    _many(case, 2_600, 900)
    linked = case.link()
    largest = max(linked.questions, key=lambda q: len(q.members))
    assert len(largest.members) == 2_000
    assert largest.dropped == 600
    assert any("too large" in p.reason and "600" in p.reason for p in linked.problems)


def test_an_engine_groups_as_this_process_does(case: Any) -> None:
    _many(case, 120)
    documents, statements = list(case.documents().values()), case.statements()
    with Local(1) as engine:
        assert link(documents, statements, group=engine.group) == link(documents, statements)


def test_the_order_of_the_arguments_does_not_matter(case: Any) -> None:
    _many(case, 60)
    documents, statements = list(case.documents().values()), case.statements()
    assert link(documents[::-1], statements[::-1]) == link(documents, statements)


def test_names_of_one_character_and_no_facts_are_linked(case: Any) -> None:
    """A document without date, author or language, whose place is one letter."""
    case.languages["x"] = "und"
    case.say("x", "5 officials in A.", "5", 5, "person", "official", place="A")
    case.say("y", "甲5人。", "5", 5, "person", "人", place="甲")
    assert case.link().problems == ()
