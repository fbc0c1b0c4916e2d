"""Dated events: one event told twice, its dates compared; different programmes told apart."""

from typing import Any

import pytest

ROWS: list[tuple[list[tuple[str, str, dict[str, Any]]], list[str]]] = [
    # month holds day
    ([("Lamp Aid", "2059-10", {"name": "Lamp Aid", "act": "launch"}), ("Lamp Aid", "2059-10-17", {"name": "Lamp Aid", "act": "start"})], ["agree"]),
    # two years for one start
    ([("Lamp Aid", "2058", {"name": "Lamp Aid", "act": "launch"}), ("Lamp Aid", "2059", {"name": "Lamp Aid", "act": "found"})], ["conflict"]),
    # forum and symposium of one number; another date and city
    ([("Second Lindar Work Forum", "2062-05", {"name": "Second Lindar Work Forum", "act": "hold", "where": "Urumqi"}),
      ("Second Lindar Work Symposium", "2064", {"name": "Second Lindar Work Symposium", "act": "hold", "where": "Beijing"})], ["conflict"]),
    # one date, two cities
    ([("Third Lamp Forum", "2062-05-04", {"name": "Third Lamp Forum", "act": "hold", "where": "Kashgar"}),
      ("Third Lamp Forum", "2062-05-04", {"name": "Third Lamp Forum", "act": "hold", "where": "Hotan"})], ["conflict"]),
    # one place lies in the other: no conflict
    ([("Third Lamp Forum", "2062-05", {"name": "Third Lamp Forum", "act": "hold", "where": "Xinjiang"}),
      ("Third Lamp Forum", "2062-05-04", {"name": "Third Lamp Forum", "act": "hold", "where": "Kashgar"})], ["agree"]),
    # English and Chinese
    ([("Second Xinjiang Work Forum", "2062-05", {"name": "Second Xinjiang Work Forum", "act": "hold"}),
      ("第二次中央新疆工作座谈会", "2062-05-28", {"name": "第二次中央新疆工作座谈会", "act": "召开"})], ["agree"]),
    # a first and a second forum are two
    ([("First Lamp Forum", "2060", {"name": "First Lamp Forum", "act": "hold"}), ("Second Lamp Forum", "2062", {"name": "Second Lamp Forum", "act": "hold"})], ["single", "single"]),
    # a meeting without a number, another year: another meeting
    ([("Lindar Stability Conference", "2060", {"name": "Lindar Stability Conference", "act": "hold"}),
      ("Lindar Stability Conference", "2063", {"name": "Lindar Stability Conference", "act": "hold"})], ["single", "single"]),
    # an unnamed campaign of one month and place is the named one
    ([("launched a campaign", "2059-10", {"act": "launch", "where": "Lindar"}), ("launched the Lamp campaign", "2059-10-17", {"act": "launch", "where": "Lindar"})], ["agree"]),
    # idea and launch are two
    ([("Lamp Aid", "2058", {"name": "Lamp Aid", "act": "mention"}), ("Lamp Aid", "2059", {"name": "Lamp Aid", "act": "launch"})], ["single", "single"]),
]  # fmt: skip


@pytest.mark.parametrize(("told", "relations"), ROWS)
def test_events(case: Any, told: Any, relations: list[str]) -> None:
    case.document("a.txt", publisher="Lindar Courier")
    case.document("b.txt", publisher="Orrin Times")
    for name, (what, when, more) in zip(("a.txt", "b.txt"), told, strict=True):
        case.happen(name, f"It is said: {what}, {when}.", what, when, **more)
    assert [w.relation for _, w in case.weighed("event")] == relations


def test_launches_of_different_programmes_are_told_apart(case: Any) -> None:
    case.document("a.txt")
    case.happen("a.txt", "Lamp Aid began in 2059.", "Lamp Aid", "2059", name="Lamp Aid", act="launch")
    case.happen(
        "a.txt", "The Bridge Plan began in 2061.", "Bridge Plan", "2061", name="Bridge Plan", act="launch"
    )
    (question, weighing), *_ = case.weighed("look-alike")
    assert question.differs == ("programme",)
    assert weighing.relation == "incomparable"


def test_a_shortened_name_joins_the_full_one_of_its_document(case: Any) -> None:
    case.document("a.txt")
    case.happen(
        "a.txt",
        "The Second Lindar Work Forum met in 2064.",
        "met",
        "2064",
        name="Second Lindar Work Forum",
        act="hold",
    )
    case.happen("a.txt", "The Second forum met in 2062.", "met", "2062", name="Second forum", act="hold")
    assert [w.relation for _, w in case.weighed("event")] == ["conflict"]


def test_a_name_in_two_languages_is_one_by_the_pair_that_the_documents_give(case: Any) -> None:
    case.document("a.txt", text="The Shared Lamp Forum (共灯论坛) is held each year.")
    case.document("b.txt", "zh")
    forms = (("en", "Shared Lamp Forum"), ("zh", "共灯论坛"))
    case.term("a.txt", "The Shared Lamp Forum (共灯论坛) is held each year.", forms=forms)
    case.happen(
        "a.txt",
        "The Shared Lamp Forum met in September 2062.",
        "met",
        "2062-09",
        name="Shared Lamp Forum",
        act="hold",
    )
    case.happen(
        "b.txt", "2062年9月16日,共灯论坛召开。", "召开", "2062-09-16", name="《共灯论坛》", act="hold"
    )
    assert [w.relation for _, w in case.weighed("event")] == ["agree"]
