"""Rows: which programme begins, though its sentence does not name it; how often and how long; names with and without quotation marks."""

from collections.abc import Callable

import pytest

from headwater.link.begun import dates_may_be_one
from headwater.link.programmes import programmes, schemes_in

Relations = Callable[[str, str], dict[str, str]]

BEGINNINGS = [
    # the same programme, named and unnamed
    ("The Open Gate programme grew. The programme was launched in March 2062 in Lindar Province.", "Since the Open Gate programme was launched in March 2062, Lindar Province has built 90 rooms."),
    ("“开门”计划扩大。该计划自2062年3月启动以来进展顺利。", "“开门”计划自2062年3月启动以来，林达省建成书屋90个。"),
    # nothing named at all: the programme of its document
    ("The Open Gate programme (开门计划) was launched in March 2062 in Lindar Province.", "林达省推行“开门计划”。自2062年3月启动以来，建成书屋90个。"),
    # two languages and no gloss: one date
    ("The Open Gate programme was launched in March 2062 in Lindar Province.", "«ئوچۇق دەرۋازا» پىلانى كېڭەيدى. پىلان 2062-يىلى 3-ئايدا باشلانغان."),
]  # fmt: skip
OTHERS = [
    # two programmes
    ("The Open Gate programme was launched in March 2062.", "The Shared Lamp programme was launched in May 2061."),
    ("“开门”计划自2062年3月启动以来进展顺利。", "“共灯”计划自2061年5月启动以来进展顺利。"),
    # years apart: something else began
    ("The Open Gate programme was launched in March 2062.", "Under the Open Gate programme the second station was launched in 2068."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), BEGINNINGS)
def test_one_beginning(relations: Relations, a: str, b: str) -> None:
    found = {text: relation for text, relation in relations(a, b).items() if "begin" in text}
    assert "agree" in found.values(), relations(a, b)


@pytest.mark.parametrize(("a", "b"), OTHERS)
def test_two_beginnings(relations: Relations, a: str, b: str) -> None:
    found = {text: relation for text, relation in relations(a, b).items() if "begin" in text}
    assert not {"agree", "conflict"} & set(found.values()), found


OFTEN = [
    # who comes how often
    ("The helpers of Lindar Province must sit in the hall twice a week.", "They come to the hall of Lindar Province twice a week."),
    ("The helpers of Lindar Province come to the hall twice a week.", "林达省（Lindar Province）的帮手每周到书屋不少于2次。"),
    ("The helpers of Lindar Province come to the hall twice a week.", "ياردەمچىلەر ھەپتىدە ئىككى قېتىم زالغا كېلىدۇ."),
]  # fmt: skip
LASTING = [
    # how long they stay: minutes and hours
    ("The helpers of Lindar Province come twice a week, for at least 90 minutes.", "The helpers of Lindar Province come twice a week and stay for at least an hour and a half."),
    ("The helpers of Lindar Province come twice a week, for at least 90 minutes.", "林达省（Lindar Province）的帮手每周来2次，每次不少于90分钟。"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), OFTEN)
def test_how_often_they_come(relations: Relations, a: str, b: str) -> None:
    assert "agree" in {r for q, r in relations(a, b).items() if q.startswith("How often")}


def test_other_times_a_week_are_no_conflict(relations: Relations) -> None:
    found = relations("The helpers of Lindar Province come to the hall twice a week.",
                      "The cleaners of Lindar Province come to the hall five times a week.")  # fmt: skip
    assert not {"agree", "conflict"} & set(found.values()), found


@pytest.mark.parametrize(("a", "b"), LASTING)
def test_how_long_they_stay(relations: Relations, a: str, b: str) -> None:
    assert "agree" in {r for q, r in relations(a, b).items() if not q.startswith("How often")}


FORMS = [
    (("Shared Lamp", "共灯计划"), {"shared lamp", "共灯"}),
    (("“Shared Lamp” campaign", "“共灯”活动"), {"shared lamp", "共灯"}),  # no quotation mark stays
    (("Works Bureau", "工程局"), set()),  # no programme
]


@pytest.mark.parametrize(("forms", "cores"), FORMS)
def test_programmes_among_terms(forms: tuple[str, ...], cores: set[str]) -> None:
    assert set(schemes_in([forms])) == cores


def test_a_shortened_name_is_the_fuller_one() -> None:
    named = {
        "open gate": frozenset({"Open Gate"}),
        "open gate reading room": frozenset({"Open Gate Reading Room"}),
    }
    assert set(programmes(named).names.values()) == {"open gate reading room"}
    named["open gate kitchen"] = frozenset({"Open Gate Kitchen"})
    assert programmes(named).names["open gate"] == "open gate"  # of which of the two is not known


@pytest.mark.parametrize(("a", "b", "one"), [("2062", "2062-03", True), ("2062-03", "2062-03-09", True), ("2062-03", "2062-04", False), ("2062", "2063", False)])  # fmt: skip
def test_dates_that_may_be_one(a: str, b: str, one: bool) -> None:
    assert dates_may_be_one(a, b) is one
