"""Announced counts, numbered names, frequencies, conversions, headlines."""

from typing import Any

import pytest

from headwater.link.counts import numbered_name

NAMES = [
    ("the “Four Together Four Gifts” formula", "Four", (("together", 4), ("gift", 4))),
    ("a Four Togethers Three Gifts Handbook", "Three", (("together", 4), ("gift", 3))),
    ("干部做到“四同四送”。", "四", (("同", 4), ("送", 4))),
    ("three levels", "three", ()),  # a count, no name
    ("two million people", "two", ()),
]


@pytest.mark.parametrize(("text", "numeral", "pairs"), NAMES)
def test_numbered_names(text: str, numeral: str, pairs: tuple[tuple[str, int], ...]) -> None:
    at = text.index(numeral)
    assert numbered_name(text, at, at + len(numeral)) == pairs


def test_a_name_with_two_numbers_is_a_conflict(case: Any) -> None:
    case.document("a.txt")
    case.say("a.txt", "They follow the Four Lamps Five Songs.", "Five", 5, None, "song", role="name")
    case.say("a.txt", "See the Four Lamps Six Songs booklet.", "Six", 6, None, "song", role="name")
    (question, weighing), *_ = case.weighed("count")
    assert weighing.relation == "conflict"
    assert "“Four Lamps Five Songs” or “Four Lamps Six Songs”" in question.text


@pytest.mark.parametrize(
    ("announced", "listed", "relation"),
    [
        (9, 8, "conflict"),  # one is wanting
        (5, 6, "conflict"),  # one too many
        (5, 8, ""),  # far from it: not its list
        (7, 2, ""),
    ],
)
def test_announced_against_listed(case: Any, announced: int, listed: int, relation: str) -> None:
    case.term(
        "a.txt",
        "nine groups: farmers, potters",
        forms=(("en", "nine groups"), ("zh", "九群")),
        announced=announced,
        listed=listed,
    )
    assert [w.relation for _, w in case.weighed("count")] == ([relation] if relation else [])


def test_only_a_formula_is_held_against_its_list(case: Any) -> None:
    case.term(
        "a.txt",
        "two bridges: one, another and a third",
        forms=(("en", "two bridges"),),
        announced=2,
        listed=3,
    )
    assert not case.weighed("count")


FREQUENCIES = [
    # at least once every two months is six times a year
    (("pay at least one visit every two months", "at least one", 1, "visit", "at_least"), ("visit them six times a year", "six times", 6, "time", "exact"), "agree"),
    (("每两个月走访1次", "1次", 1, "visit", "exact"), ("visit them six times a year", "six times", 6, "time", "exact"), "agree"),
    (("visit once a week: one visit per week", "one visit", 1, "visit", "exact"), ("visit them six times a year", "six times", 6, "time", "exact"), "conflict"),
    # going home, in two languages
    (("Pupils may go home once every two weeks", "two weeks", 2, "week", "exact"), ("孩子每两周回一次家", "两周", 2, "week", "exact"), "agree"),
    # the flag is raised as often
    (("the flag is raised every week at assembly, once every week", "week", 1, "week", "exact"), ("每周升旗1次", "1次", 1, "time", "exact"), "agree"),
    # the step itself
    (("visits every two months", "two", 2, "month", "exact"), ("visit them six times a year", "six times", 6, "time", "exact"), "agree"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "relation"), FREQUENCIES)
def test_frequencies_meet_as_times_a_year(case: Any, a: Any, b: Any, relation: str) -> None:
    for name, (sentence, written, low, unit, bound) in (("a.txt", a), ("b.txt", b)):
        case.document(name, "zh" if "每" in sentence else "en")
        case.say(
            name,
            sentence,
            written,
            low,
            unit,
            "visit" if unit == "visit" else unit,
            bound=bound,
            role="requirement",
        )
    assert [w.relation for _, w in case.weighed("frequency")] == [relation]


def test_a_conversion_is_no_second_source(case: Any) -> None:
    sentence = "She earns 1,800 selm ($262) a month."
    case.say("a.txt", sentence, "1,800 selm", 1800, "selm", "income", "earn")
    case.say("a.txt", sentence, "$262", 262, "dollar", "income", "earn", role="conversion")
    (question, weighing), *_ = case.weighed("figure")
    assert len(question.members) == 2
    assert (weighing.relation, weighing.origins.at_most) == ("agree", 1)
    assert "another unit" in " ".join(weighing.why)


def test_a_headline_that_drops_the_bound_is_told(case: Any) -> None:
    title = "9,000 officials paired"
    case.document("a.txt", text=title, title=title, publisher="Lindar Courier")
    case.say("a.txt", title, "9,000", 9000, "person", "officials", "pair")
    case.say("a.txt", "By the end of 2062 more than 9,000 officials were paired.", "more than 9,000", 9000, "person",
             "officials", "pair", bound="more_than", as_of="2062-12-31")  # fmt: skip
    (question, weighing), *_ = case.weighed("figure")
    assert (weighing.relation, len(question.members), weighing.origins.at_most) == ("agree", 2, 1)
    assert any("headline drops the bound" in line for line in weighing.why)
    assert any("repetition, not confirmation" in line for line in weighing.why)
    assert question.text == "How many officials were paired in Lindar?"
