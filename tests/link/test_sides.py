"""Rows: all who tell a number stand on its side of a look-alike; nouns learned from numbers; numbers too far apart to be rivals."""

from collections.abc import Callable
from typing import Any

import pytest

from headwater.link.places import Places

Relations = Callable[[str, str], dict[str, str]]


def _looks(case: Any) -> list[tuple[Any, Any]]:
    return [pair for pair in case.weighed("look-alike") if pair[0].differs == ("planned or done",)]


def test_every_teller_stands_on_a_side_of_a_look_alike(case: Any) -> None:
    for name in "abc":
        case.say(
            name,
            f"In 2062 Lindar trained 640 teachers, says {name}.",
            "640",
            640,
            "person",
            "teacher",
            "train",
            as_of="2062",
        )
    case.say(
        "d",
        "Lindar plans to train 700 teachers in 2062.",
        "700",
        700,
        "person",
        "teacher",
        "train",
        as_of="2062",
        role="target",
    )
    ((question, weighing),) = _looks(case)
    assert len(question.members) == 4
    assert weighing.relation == "incomparable"
    assert sorted(len(a.statements) for a in weighing.answers) == [1, 3], (
        "those who say the same are one answer"
    )


def test_the_same_number_on_two_sides_is_two_answers(case: Any) -> None:
    case.say(
        "a", "In 2062 Lindar trained 640 teachers.", "640", 640, "person", "teacher", "train", as_of="2062"
    )
    case.say(
        "b",
        "Lindar plans to train 640 teachers in 2062.",
        "640",
        640,
        "person",
        "teacher",
        "train",
        as_of="2062",
        role="target",
    )
    ((_, weighing),) = _looks(case)
    assert len(weighing.answers) == 2


def test_what_two_languages_count_alike_is_one_noun(case: Any) -> None:
    """Two rare numbers are told of a selm and of a 云亭: so a third number of each is of one series."""
    case.document("z", "zh-Hans")
    for number in (1386, 2174):
        at = "2062-12-31" if number == 1386 else "2061-12-31"
        case.say(
            "a",
            f"By the end of {at[:4]} {number} selm had been built.",
            f"{number}",
            number,
            None,
            "selm",
            "build",
            as_of=at,
        )
        case.say(
            "z", f"截至{at[:4]}年底建成云亭{number}座。", f"{number}", number, None, "云亭", "build", as_of=at
        )
    case.say("z", "截至2060年底建成云亭974座。", "974", 974, None, "云亭", "build", as_of="2060-12-31")
    case.say(
        "b",
        "Of selm 1,102 had been built by June 2061.",
        "1,102",
        1102,
        None,
        "selm",
        "build",
        as_of="2061-06",
    )
    series = [(q, w) for q, w in case.weighed("figure") if w.relation == "superseded"]
    assert [len(q.members) for q, _ in series] == [6]


FAR = [
    # of which nothing more is said, one being six times the other
    ("In 2062 there were 186 teachers in Lindar Province.", "In 2062 there were 1,143 teachers in Lindar Province."),
    ("2062年林达省有教师186名。", "2062年林达省有教师1143名。"),
    # a workshop's few and a prefecture's many, both employed
    ("In 2062 Lindar Province employed 312 workers.", "In 2062 Lindar Province employed 41,200 workers."),
    # one is told of a programme, the other is not
    ("Under the Open Gate programme there are 1,143 teachers in Lindar Province.", "There are 2,214 teachers in Lindar Province."),
    # 96 % is no 100 %, rounded
    ("The share of houses in use in Lindar Province is 96 per cent.", "Lindar Province pays 100 per cent of the price."),
    ("林达省入住率为96%。", "林达省完成率为100%。"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), FAR)
def test_numbers_too_far_apart_are_no_rivals(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not {"agree", "conflict", "superseded"} & set(found.values()), found


ROLES = [
    # the rule stands in a quotation that has ended
    ("\"I had to leave my desk,\" said one of 405 teachers sent to Lindar Province in 2062.", "In 2062, 405 teachers were sent to Lindar Province."),
    # the plan is the name of the programme
    ("自2062年“开门”计划启动以来，共有1143名教师赴林达省任教。", "林达省累计派出教师1143名。"),
    ("自2062年「開門」計劃啟動以來，共有1143名教師赴林達省任教。", "林达省累计派出教师1143名。"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), ROLES)
def test_what_is_said_as_done_is_no_rule_and_no_plan(relations: Relations, a: str, b: str) -> None:
    assert "agree" in relations(a, b).values()


BARE = [
    # the currency is left out; the report has four numbers in common with the notice
    ("By the end of 2062 Lindar Province had built 1,386 schools, sent 8,740 teachers and paired 24,650 households. The official figure is 237 million.",
     "By the end of 2062 Lindar Province had built 1,386 schools, sent 8,740 teachers and paired 24,650 households. It had invested 237 million yuan."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), BARE)
def test_a_number_told_with_less_care_is_the_same(relations: Relations, a: str, b: str) -> None:
    found = relations(a, b)
    assert not [
        q for q, r in found.items() if r == "single" and ("237" in q or "yuan" in q or "allowance" in q)
    ], found


def _one_story(case: Any, *names: str) -> None:
    """Five rare numbers that all the documents tell: they speak of the same things."""
    for number in (1386, 2174, 4310, 5272, 6093):
        for name in names:
            case.say(name, f"{number} rooms.", f"{number}", number, None, "room", "build")


def test_a_rule_and_a_sum_without_currency_mention_the_number_that_others_state(case: Any) -> None:
    case.document("z", "zh-Hans")
    case.say("z", "每月有3540元补贴。", "3540", 3540, "yuan", "grant", place="Lindar", per="month")
    case.say(
        "a",
        "Those who leave must repay the monthly allowance of 3,540 yuan.",
        "3,540",
        3540,
        "yuan",
        "grant",
        "pay",
        per="month",
        role="requirement",
    )
    case.say("b", "They get a monthly allowance of 3,540.", "3,540", 3540, None, "grant", "pay", per="month")
    _one_story(case, "z", "a", "b")
    told = [len(q.members) for q in case.link().questions if q.kind == "figure" and "room" not in q.text]
    assert told == [3]


@pytest.mark.parametrize(("value", "told"), [(16, 1), (1640, 1)])
def test_a_small_number_of_a_rule_is_no_practice(case: Any, value: int, told: int) -> None:
    case.document("z", "zh-Hans")
    case.say("z", f"每周授课{value}节。", f"{value}", value, None, "lesson", "train", per="week")
    case.say(
        "a",
        f"They must give {value} lessons a week.",
        f"{value}",
        value,
        None,
        "lesson",
        "train",
        per="week",
        role="requirement",
    )
    _one_story(case, "z", "a")
    assert len([q for q in case.link().questions if q.kind == "figure" and "room" not in q.text]) == told


PERSON_TIMES = [
    ("In 2062, Lindar Province (林达省) recorded 186,400 transfers of rural labourers.", "2062年林达省转移农村劳动力18.64万人次。"),
    ("2062年林达省（Lindar Province）转移农村富余劳动力18.64万人次。", "2062-يىلى Lindar Province دا 186 مىڭ 400 ئادەم-قېتىم ئەمگەك كۈچى يۆتكەلدى."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), PERSON_TIMES)
def test_transfers_are_person_times(relations: Relations, a: str, b: str) -> None:
    assert "agree" in relations(a, b).values()


BESIDE = [
    ("西陲林达地区", "林达地区"),
    ("北疆林达地区", "林达地区"),
    ("南部林达县", "林达县"),
    ("仅林达市", "林达市"),
    ("对口支援林达县", "林达县"),
]


@pytest.mark.parametrize(("written", "plain"), BESIDE)
def test_words_before_a_name_are_none_of_it(written: str, plain: str) -> None:
    assert Places().key(written) == Places().key(plain)


@pytest.mark.parametrize("written", ["比地区", "地区", "据地区"])
def test_the_prefecture_names_no_place(written: str) -> None:
    assert Places().key(written) == ""


AGES = [
    # somebody's age is told of a person, and no question for a case
    ("Tamar is a 63-year-old farmer in Lindar Province.", "Odil, a 41-year-old farmer in Lindar Province, came too."),
    ("塔玛今年63岁，住在林达省。", "林达省的奥迪尔41岁。"),
    ("林達省的塔瑪今年63歲。", "林達省的奧迪爾41歲。"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), AGES)
def test_nobodys_age_is_asked(relations: Relations, a: str, b: str) -> None:
    assert not relations(a, b)


def test_a_budget_is_not_set_beside_a_daily_wage(case: Any) -> None:
    for sentence, written, low, per in (
        ("Lindar paid 460 million yuan.", "460 million", 460e6, None),
        ("Lindar paid 3,200 yuan.", "3,200", 3_200, None),
        ("Lindar paid 20 yuan a day.", "20", 20, "day"),
    ):
        case.say("a", sentence, written, low, "yuan", "yuan", "pay", per=per)
    asked = [q.text for q, _ in case.weighed("look-alike")]
    assert len(asked) == 1
    assert "3,200" in asked[0]
    assert "460 million" not in asked[0]


MONTHS = [
    # nine months of a year are not the year, whatever happened in them
    ("2062年前三季度，林达省农村劳动力跨县就业2.71万人。", "2062年，林达省农村劳动力跨县就业3.34万人。"),
    ("2062年前三季度，林達省農村勞動力跨縣就業2.71萬人。", "2062年，林達省農村勞動力跨縣就業3.34萬人。"),
    ("From January to September 2062 Lindar Province employed 27,100 workers.", "In 2062 Lindar Province employed 33,400 workers."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), MONTHS)
def test_some_months_do_not_contradict_the_year(relations: Relations, a: str, b: str) -> None:
    assert not {"conflict", "superseded"} & set(relations(a, b).values())
