"""Figures in depth, as rows: what a number counts, what it is meant as, what is no figure. Every sentence is invented."""

from typing import Any

import pytest

from headwater.extract import extract
from headwater.extract.records import records
from headwater.model import Block, BlockKind, Document, Figure


def document(*blocks: tuple[BlockKind, str]) -> Document:
    made, text = [], ""
    for kind, words in blocks:
        made.append(Block(kind, len(text), len(text) + len(words), "und"))
        text += words + "\n"
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und",
        text=text, blocks=tuple(made), made_by="test",
    )  # fmt: skip


def figures(*texts: str) -> list[Figure]:
    found = extract(document(*(("paragraph", t) for t in texts)))
    return [s for s in found if isinstance(s, Figure)]


MEASURES: list[tuple[str, list[tuple[Any, str]]]] = [
    # sentence, then (low or high, what is counted) of every figure in it
    ("Two families share each of the 38 wells.", [(2, "families"), (38, "wells")]),  # the verb is no noun
    (
        "Upland household income earned outside the county rose 2.4 percentage points to 31.5 percent.",
        [(2.4, "Upland household income earned outside the county")] * 1
        + [(31.5, "Upland household income earned outside the county")],
    ),  # the whole subject, for both
    ("More than 4,000 growers queued; of these, 31 were turned away.", [(4000, "growers"), (31, "growers")]),
    (
        "Of the 260 kilns inspected, 18 failed and the other 242 passed.",
        [(260, "kilns"), (18, "kilns"), (242, "kilns")],
    ),
    (
        "Volunteers counted 75 nests in May. In June we found 260.",
        [(75, "nests"), (260, "nests")],
    ),  # the sentence before
    (
        "Grants went to 41 cooperatives, up from 29 in 2059.",
        [(41, "cooperatives"), (29, "cooperatives")],
    ),  # up from
    ("The flood displaced 12,000 and killed nine.", [(12000, "people"), (9, "people")]),  # said of people
    ("The mill employs 340 people directly and 1,200 indirectly.", [(340, "people"), (1200, "people")]),
    ("Water use dropped from 640 litres to 410 litres.", [(640, "Water use"), (410, "Water use")]),
    ("Twenty-three of the township's 31 villages have power.", [(23, "villages"), (31, "villages")]),
    ("Nearly half the respondents, 212 in all, had moved.", [(0.5, "respondents"), (212, "respondents")]),
    (
        "五峪县和青岗县分别有茶农1200户和860户。",
        [(1200, "茶农"), (860, "茶农")],
    ),  # a verb and 分别 at the edge
    ("目标仍为95%，到年底完成率达81.5%。", [(95, "%"), (81.5, "完成率")]),  # no lone 率
    ("公司员工总数为1,204人。", [(1204, "公司员工总数")]),
    ("法院判处被告人有期徒刑三年，并处罚金五万元。", [(3, "有期徒刑"), (50000, "罚金")]),
    ("产量由上年的3200吨增至4100吨，增长28.1%。", [(3200, "产量"), (4100, "产量"), (28.1, "产量")]),  # growth
    ("补贴标准为每亩80元。", [(80, "补贴标准")]),
    ("全县共建成水窖4120口，其中新建380口。", [(4120, "水窖"), (380, "水窖")]),  # 口 of wells is no person
    ("預計投入經費3.5億元，學生人數為1,204人。", [(350000000, "經費"), (1204, "學生人數")]),  # traditional
    ("دېھقانلارنىڭ كىرىمى 12 پىرسەنت ئاشتى.", [(12, "دېھقانلارنىڭ كىرىمى")]),  # the possessed noun
    ("كەنتتىكى 75 ئۆيدىن 31 ى بوش.", [(75, "ئۆي"), (31, "ئۆي")]),  # of 75 houses 31
]


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_what_is_counted(text: str, expected: list[tuple[Any, str]]) -> None:
    read = [
        (f.quantity.low if f.quantity.low is not None else f.quantity.high, f.measure.text)
        for f in figures(text)
    ]
    assert read == expected


QUANTITIES: list[tuple[str, list[tuple[Any, ...]]]] = [
    # sentence, then (low, high, bound, unit, per, role)
    (
        "Wages are 20–50 selm per day (about $3–7).",  # a currency in no table, converted
        [(20, 50, "range", "selm", "day", "claim"), (3, 7, "range", "dollar", "day", "conversion")],
    ),
    (
        "The claimant sought 1.75 million selm in damages; the court awarded 600,000.",
        [(1750000, 1750000, "exact", "selm", None, "claim"), (600000, 600000, "exact", "selm", None, "claim")],
    ),
    (
        "Sales rose 8% to 12.4 million crowns.",  # no range
        [(8, 8, "exact", "percent", None, "claim"), (12400000, 12400000, "exact", "crown", None, "claim")],
    ),
    ("It lost $1.2-1.4 billion.", [(1200000000, 1400000000, "range", "dollar", None, "claim")]),  # shared scale
    ("Complaints more than tripled.", [(3, None, "more_than", "fold", None, "claim")]),  # the bound of a verb
    ("At the very least 40 people were hurt.", [(40, None, "at_least", "person", None, "claim")]),
    ("No more than two guests may stay.", [(None, 2, "at_most", "person", None, "requirement")]),  # may behind
    ("We were told to leave 30 crowns a day.", [(30, 30, "exact", "crown", "day", "requirement")]),
    ("Repairs will cost 34 million crowns.", [(34000000, 34000000, "exact", "crown", None, "claim")]),
    ("受访者中六成七认为租金过高。", [(67, 67, "exact", "percent", None, "claim")]),  # tenths with units
    ("气温降至零下14摄氏度。", [(-14, -14, "exact", "celsius", None, "claim")]),
    ("账上仅有六百二十一元五角。", [(621.5, 621.5, "exact", "yuan", None, "claim")]),
    ("工伤事故17起。", [(17, 17, "exact", "accident", None, "claim")]),  # 起 is a measure word here
    ("修复费用最高可达3400万克朗。", [(None, 34000000, "at_most", "crown", None, "claim")]),
    ("车队由二十来辆货车组成。", [(20, 20, "approx", "货车", None, "claim")]),
    ("ناھىيەدە 12 مىڭ 400 ئائىلە بار.", [(12400, 12400, "exact", "household", None, "claim")]),
    ("كەم دېگەندە بەش كادىر چۈشۈشى كېرەك.", [(5, None, "at_least", "person", None, "requirement")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), QUANTITIES)
def test_quantities(text: str, expected: list[tuple[Any, ...]]) -> None:
    read = [
        (f.quantity.low, f.quantity.high, f.quantity.bound, f.quantity.unit, f.quantity.per, f.role)
        for f in figures(text)
    ]
    assert read == expected


NOTHING = [
    "On the one hand they came one by one.",
    "Zip code 90455, P.O. Box 118.",
    "Form 27B/6 must be stamped at window 3.",
    "Section 8(2)(b) of the Act was repealed.",
    "It began at half past nine.",
    "On 1 and 2 May they rested.",
    "请安装3.11.4版本。",
    "案号：（2059）青0102民初417号。",
    "初五放假，大家三三两两散去。",
    "二十四节气与五位一体。",
    "他排名第三，护照号E12345678。",
    "12-نومۇرلۇق ھۆججەت، 5-ماددا.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_figure(text: str) -> None:
    assert [f.span.exact for f in figures(text) if f.role != "name"] == []
    pred = records({"id": "a", "text": text})["pred"]
    assert [p["surface"] for p in pred if p["kind"] not in ("date", "ordinal")] == []


def test_a_name_is_its_own_span() -> None:
    found = figures("全省五共三带活动开展以来，已覆盖村庄312个。")
    assert [(f.span.exact, f.role) for f in found[:2]] == [
        ("五共三带", "name")
    ] * 2  # each number, the whole name


def test_a_headline_without_its_bound_says_so() -> None:
    text = document(
        ("title", "Plan reaches 4,200 homes"), ("paragraph", "More than 4,200 homes were reached.")
    )
    first = next(s for s in extract(text) if isinstance(s, Figure))
    assert "headline: the body has 'More than 4,200'" in first.why


def test_a_heading_of_duties_makes_rules() -> None:
    text = document(("heading", "Duties"), ("paragraph", "Teams of four officers cover 60 households each."))
    found = [s.role for s in extract(text) if isinstance(s, Figure)]
    assert found == ["requirement", "requirement"]


def test_a_record_counts_relative_dates_from_its_own_date() -> None:
    pred = records({"id": "a", "text": "yesterday", "lang": "en", "date": "2061-05-10"})["pred"]
    assert [(p["start_date"], p["kind"]) for p in pred] == [("2061-05-09", "date")]


UNITS = [
    ("全省现有养老机构1,206家。", "养老机构"),  # the noun before a measure word
    ("河里放了五百万尾，大家都很高兴。", "尾"),  # else the measure word
    ("产量提高1.5倍，大家都很高兴。", "times"),
    ("The ministry plans 200 clinics.", "clinics"),  # the noun's own word
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_units_of_records(text: str, unit: str) -> None:
    pred = [p for p in records({"id": "a", "text": text})["pred"] if p["kind"] != "date"]
    assert [p["unit"] for p in pred] == [unit]
