"""Questions and reasons in Chinese and Uyghur: rows of sentences, and what holds for every one of them."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.asking_rows import PARTS, SIDES, UNITS, VERBS, load
from headwater.link.wording import PART_NAMES, PASSIVE
from headwater.model import Quantity, Words
from headwater.model.words import when_ug, when_zh
from headwater.weigh import reason_rows
from headwater.weigh.showing import shown

HAN, UYGHUR = re.compile("[\u3400-\u9fff]"), re.compile("[\u0620-\u06ff]")

SENTENCES = [
    # said, in Chinese, in Uyghur: one text that names its place in all three
    ("By the end of 2062, 4,120 officials in Xinjiang had been paired.",
     "在新疆结对的干部有多少人？", "شىنجاڭ بويىچە تۇغقانلاشقان كادىر سانى قانچە؟"),
    ("In 2062, Xinjiang trained 8,130 teachers.",
     "2062年，在新疆培训的教师有多少人？", "2062-يىلى شىنجاڭ بويىچە تەربىيەلەنگەن ئوقۇتقۇچى سانى قانچە؟"),
    ("In 2062, Xinjiang trained 9,540 person-times of teachers.",
     "2062年，在新疆培训的教师有多少人次？", "2062-يىلى شىنجاڭ بويىچە تەربىيەلەنگەن ئوقۇتقۇچى قانچە ئادەم-قېتىم؟"),
    ("In 2062, 1,150 schools were built in Kashgar.",
     "2062年，在喀什建成的学校有多少所？", "2062-يىلى قەشقەر بويىچە قۇرۇلغان مەكتەپ سانى قانچە؟"),
    ("2062年新疆转移劳动力2.86万人。",
     "2062年，在新疆转移的劳动力有多少人？", "2062-يىلى شىنجاڭ بويىچە يۆتكەلگەن ئىشچى سانى قانچە؟"),
    ("Xinjiang plans to train 700 teachers in 2062.",
     "2062年，新疆计划培训的教师有多少人？", "2062-يىلى شىنجاڭ بويىچە تەربىيەلەنگەن ئوقۇتقۇچى سانى قانچە (پىلان بويىچە)؟"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "zh", "ug"), SENTENCES)
def test_a_question_in_three_languages(case: Any, said: str, zh: str, ug: str) -> None:
    from headwater.extract import extract
    from headwater.link import link
    from headwater.model import Block, Document, Statement

    tag = "zh-Hans" if HAN.search(said) else "en"
    text = Document(record="a", file="a", url=None, media_type="text/plain", language=tag, text=said,
                    blocks=(Block("paragraph", 0, len(said), tag),), made_by="test/1")  # fmt: skip
    statements = [s for s in extract(text) if isinstance(s, Statement)]
    asked = [dict(q.texts) for q in link([text], statements).questions if q.kind == "figure"]
    assert {"zh": zh, "ug": ug} in [{k: v for k, v in each.items() if k != "en"} for each in asked], asked


def test_every_question_of_a_case_is_asked_in_three_languages(
    relations: Callable[..., Any], case: Any
) -> None:
    case.document("a.txt", publisher="Lindar Courier", date="2063-01-10")
    case.say("a.txt", "In Lindar 900 officials were paired.", "900", 900, "person", "officials", "pair")
    case.happen(
        "a.txt",
        "The Lamp Forum was held on 3 May 2062.",
        "forum",
        "2062-05-03",
        name="Lamp Forum",
        act="hold",
    )
    case.term(
        "a.txt",
        "the three gifts: a, b",
        forms=(("en", "three gifts"), ("zh", "三礼")),
        announced=3,
        listed=2,
        items=("a", "b"),
    )
    linked = case.weighed()
    assert {q.kind for q, _ in linked} >= {"figure", "event", "count"}
    for question, weighing in linked:
        texts = dict(question.texts)
        assert texts["en"] == question.text
        assert HAN.search(texts["zh"]) and texts["zh"].endswith(("？", "）"))
        assert UYGHUR.search(texts["ug"])
        assert [w.en for w in question.why_in] == list(question.why)
        assert [w.en for w in weighing.why_in] == list(weighing.why)
        assert all(HAN.search(w.zh) and UYGHUR.search(w.ug) for w in weighing.why_in)
        assert all(dict(a.values).get("en", a.value) == a.value for a in weighing.answers)


def test_the_tables_know_what_english_words() -> None:
    assert not set(PART_NAMES.values()) - set(load(PARTS))
    assert not set(PASSIVE) - set(load(VERBS))
    for table in (PARTS, SIDES, UNITS, VERBS):
        assert all(HAN.search(zh) and UYGHUR.search(ug) for zh, ug in load(table).values())


def test_every_reason_has_the_same_slots_in_each_language() -> None:
    rows = [row for row in vars(reason_rows).values() if isinstance(row, Words)]
    assert len(rows) > 40
    for row in rows:
        slots = [sorted(re.findall(r"{(\w+)}", text)) for text in (row.en, row.zh, row.ug)]
        assert slots[0] == slots[1] == slots[2], row.en


DATES = [
    ("2062", "2062年", "2062-يىلى"),
    ("2062-05", "2062年5月", "2062-يىلى 5-ئاي"),
    ("2062-05-31", "2062年5月31日", "2062-يىلى 5-ئاينىڭ 31-كۈنى"),
    ("2061/2063", "2061年至2063年", "2061-يىلىدىن 2063-يىلىغىچە"),
    ("../2062-05-31", "截至2062年5月31日", "2062-يىلى 5-ئاينىڭ 31-كۈنىگىچە"),
    ("2062/..", "2062年以来", "2062-يىلىدىن باشلاپ"),
    ("206X", "2060年代", "2060-يىللار"),
    ("2062~", "约2062年", "تەخمىنەن 2062-يىلى"),
    ("2062-24", "2062-24", "2062-24"),  # a season stands as it is
]  # fmt: skip


@pytest.mark.parametrize(("when", "zh", "ug"), DATES)
def test_dates(when: str, zh: str, ug: str) -> None:
    assert (when_zh(when), when_ug(when)) == (zh, ug)


AMOUNTS = [
    (Quantity(1_120_000, None, "more_than", "person", None, "more than 1.12 million"), "超过112万人", "1,120,000دىن ئارتۇق ئادەم"),
    (Quantity(None, 40, "less_than", "household", None, "nearly 40"), "近40户", "40قا يېقىن ئائىلە"),
    (Quantity(None, 5, "less_than", "day", None, "nearly 5"), "近5天", "5كە يېقىن كۈن"),
    (Quantity(3, None, "more_than", "day", "visit", "over 3"), "每次超过3天", "ھەر قېتىمدا 3تىن ئارتۇق كۈن"),
    (Quantity(20, 30, "range", "yuan", "day", "20 to 30"), "每天20至30元", "كۈنىگە 20–30 يۈەن"),
    (Quantity(8.1e10, 8.1e10, "exact", "yuan", None, "81 billion"), "810亿元", "81,000,000,000 يۈەن"),
    (Quantity(14_653, 14_653, "exact", "person", None, "14,653"), "14,653人", "14,653 ئادەم"),
    (Quantity(10_000, None, "vague", "person", None, "数以万计"), "数以万计", "数以万计"),
]  # fmt: skip


@pytest.mark.parametrize(("quantity", "zh", "ug"), AMOUNTS)
def test_amounts(quantity: Quantity, zh: str, ug: str) -> None:
    assert (shown(quantity).zh, shown(quantity).ug) == (zh, ug)


@given(st.text(max_size=40))
def test_any_date_has_words(when: str) -> None:
    assert isinstance(when_zh(when), str) and isinstance(when_ug(when), str)


@given(
    st.floats(0, 1e15, allow_nan=False),
    st.sampled_from(["exact", "more_than", "less_than", "at_least", "approx"]),
    st.text(max_size=5),
)
def test_any_amount_has_words(value: float, bound: Any, unit: str) -> None:
    low, high = (
        (None, value)
        if bound == "less_than"
        else (value, None if bound in ("more_than", "at_least") else value)
    )
    assert all(
        (words := shown(Quantity(low, high, bound, unit, None, "x"))).__getattribute__(tag)
        for tag in ("en", "zh", "ug")
    ), words


@given(st.text(max_size=30))
def test_what_is_filled_in_is_never_read_as_a_slot(text: str) -> None:
    row = Words("a {x}", "b {x}", "c {x}")
    assert row.told(x="{x}" + text).en == "a {x}" + text
