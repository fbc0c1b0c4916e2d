"""Figures as rows: what is written, what it is read as. Every sentence is invented."""

from typing import Any

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Figure


def document(text: str, lang: str = "und") -> Document:
    blocks = (Block("paragraph", 0, len(text), lang),) if text.strip() else ()
    return Document(
        record="r",
        file="a.txt",
        url=None,
        media_type="text/plain",
        language=lang,
        text=text,
        blocks=blocks,
        made_by="test",
    )


def figures(text: str) -> list[Figure]:
    return [s for s in extract(document(text)) if isinstance(s, Figure)]


ENGLISH: list[tuple[str, list[tuple[Any, ...]]]] = [
    # sentence, then (low, high, bound, unit) of every figure in it
    ("They hired 1,204,300 workers.", [(1204300, 1204300, "exact", "person")]),  # grouped digits
    ("They hired 1 204 300 workers.", [(1204300, 1204300, "exact", "person")]),  # grouped by spaces
    ("It cost $1.5bn.", [(1500000000, 1500000000, "exact", "dollar")]),  # suffix behind a currency
    (
        "Some 2.4m people came.",
        [(2400000, 2400000, "approx", "person")],
    ),  # suffix before a noun; some = about
    ("Half a million farmers moved.", [(500000, 500000, "exact", "person")]),  # words
    (
        "Two and a half thousand villages were lit.",
        [(2500, 2500, "exact", "village")],
    ),  # a mixed number of a scale
    ("A dozen trucks arrived.", [(12, 12, "exact", "vehicle")]),  # a dozen
    ("One in six villagers left.", [(1 / 6, 1 / 6, "exact", None)]),  # a share has no unit
    ("Two-thirds of the villages have wells.", [(2 / 3, 2 / 3, "exact", None)]),  # a fraction
    ("More than 40 officials came.", [(40, None, "more_than", "person")]),  # open above
    ("No fewer than 40 officials came.", [(40, None, "at_least", "person")]),
    ("No more than 40 officials came.", [(None, 40, "at_most", "person")]),  # "more" inside "no more than"
    ("Nearly 40 officials came.", [(None, 40, "less_than", "person")]),
    ("Up to 40 officials came.", [(None, 40, "at_most", "person")]),
    ("40 or more officials came.", [(40, None, "at_least", "person")]),  # a cue behind the number
    ("Thousands of officials came.", [(1000, None, "vague", "person")]),
    ("Tens of thousands of officials came.", [(10000, None, "vague", "person")]),
    ("It cost between 2.6 and 2.8 million yuan.", [(2600000, 2800000, "range", "yuan")]),  # a shared scale
    ("Pay is 20-50 yuan per day.", [(20, 50, "range", "yuan")]),
    (
        "They reached 9 prefectures, 61 counties and 7 divisions.",  # each number its own noun
        [(9, 9, "exact", "prefecture"), (61, 61, "exact", "county"), (7, 7, "exact", "division")],
    ),
    (
        "Income rose from 2,100 yuan in 2015 to over 4,000 yuan.",  # from-to is two figures
        [(2100, 2100, "exact", "yuan"), (4000, None, "more_than", "yuan")],
    ),
    (
        "The share rose by 3 percentage points.",
        [(3, 3, "exact", "percentage-point")],
    ),  # points are not percent
    (
        "The share rose by 3.2 percent to 31 percent.",  # a change and its result are no range
        [(3.2, 3.2, "exact", "percent"), (31, 31, "exact", "percent")],
    ),
    ("She earns 1,450 yuan ($207) a month.", [(1450, 1450, "exact", "yuan"), (207, 207, "exact", "dollar")]),
    ("They made 2.12 million transfers (person-times).", [(2120000, 2120000, "exact", "person-time")]),
    ("Sales doubled.", [(2, 2, "exact", "fold")]),
    (
        "At least 73 of the 96 counties replied.",
        [(73, None, "at_least", "county"), (96, 96, "exact", "county")],
    ),
    ("Temperatures fell to -12°C.", [(-12, -12, "exact", "celsius")]),
    ("The fund grew fivefold.", [(5, 5, "exact", "fold")]),
    ("It has a population of around 25 million.", [(25000000, 25000000, "approx", "person")]),
    ("They met at least twice a year.", [(2, None, "at_least", "time")]),
]
CHINESE: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("全省有一百一十二万名干部。", [(1120000, 1120000, "exact", "person")]),
    ("全省有１１２万名干部。", [(1120000, 1120000, "exact", "person")]),  # full width
    ("全省有一百一十二萬名幹部。", [(1120000, 1120000, "exact", "person")]),  # traditional
    ("培训壹佰贰拾叁人。", [(123, 123, "exact", "person")]),  # formal digits
    ("修路项目810多个。", [(810, None, "more_than", "project")]),  # the noun before the number
    ("引进9万多名人才。", [(90000, None, "more_than", "person")]),
    ("近百万居民受益。", [(None, 1000000, "less_than", "person")]),
    ("来了十几万人。", [(100000, None, "more_than", "person")]),
    ("来了数百万人。", [(1000000, None, "vague", "person")]),
    ("万亩果园丰收。", [(10000, None, "vague", "mu")]),  # a bare magnitude
    ("投资2.6至2.8亿元。", [(260000000, 280000000, "range", "yuan")]),  # a shared scale
    ("来了三四十人。", [(30, 40, "range", "person")]),  # two neighbouring digits
    ("增长一成半。", [(15, 15, "exact", "percent")]),
    ("增长百分之六点一。", [(6.1, 6.1, "exact", "percent")]),
    ("增长6.1个百分点。", [(6.1, 6.1, "exact", "percentage-point")]),
    ("三分之一的家庭受益。", [(1 / 3, 1 / 3, "exact", None)]),
    ("收入翻一番。", [(2, 2, "exact", "fold")]),
    ("八成以上资金用于修路。", [(80, None, "at_least", "percent")]),
    ("参训不少于5天。", [(5, None, "at_least", "day")]),
    ("培训11.2万人次。", [(112000, 112000, "exact", "person-time")]),
    ("每月至少开展两次走访。", [(2, None, "at_least", "time")]),  # a verb between cue and number
    ("由22.84%降至1.24%。", [(22.84, 22.84, "exact", "percent"), (1.24, 1.24, "exact", "percent")]),
    ("产值1234.5亿元。", [(123450000000, 123450000000, "exact", "yuan")]),  # no date
    ("覆盖27个县。", [(27, 27, "exact", "county")]),
    ("每户补助3000元。", [(3000, 3000, "exact", "yuan")]),
]
UYGHUR: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("بۇ يەردە 212 مىڭدىن ئارتۇق كادىر بار.", [(212000, None, "more_than", "person")]),
    ("ئۇلار ئىككى يۈز كەنت قۇردى.", [(200, 200, "exact", "village")]),
]
NOTHING = [
    "In 2016 the road opened.",  # a year
    "The 1997 flood was the worst.",  # a year as an adjective
    "It was signed on 27 April 2014 at 22:43.",  # a date and a time of day
    "Call +86 991 555 0199 or see section 3.1.",  # phone, section
    "The 19th congress adopted the 13th five-year plan.",  # ordinals, a plan
    "No one came, and one of them left.",  # pronouns
    "See Table 4, page 12, and No. 3 Middle School.",  # references and names
    "Windows 10 and COVID-19 are names.",
    "Radio 4 and Channel 5 reported.",  # numbers of names
    "The Group of Seven met, 24/7.",
    "He died (aged 42).",  # somebody's age
    "拨打12345热线或120急救电话。",  # public numbers
    "三星公司和360公司造4K电视、5G网络。",
    "印发〔2017〕23号文件。",  # a document number
    "第十批干部4月26日到达。",  # an ordinal and a date
    "一些村一直一起建设。",  # words that hold numerals
    "大陆和四川的队伍收拾好了。",
    "十三五规划和十九大报告。",
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH + CHINESE + UYGHUR)
def test_quantities(text: str, expected: list[tuple[Any, ...]]) -> None:
    read = [(f.quantity.low, f.quantity.high, f.quantity.bound, f.quantity.unit) for f in figures(text)]
    assert read == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_figure(text: str) -> None:
    assert [f.span.exact for f in figures(text)] == []


MEASURES = [
    # sentence, measure, head, predicate of its first figure
    (
        "More than 90 officials and government employees were paired.",
        "officials and government employees",
        "official",
        "pair",
    ),
    ("They transferred 300 surplus rural laborers.", "surplus rural laborers", "worker", "transfer"),
    ("She has a monthly income of 800 yuan.", "monthly income", "income", None),
    ("累计安排修路资金近17亿元。", "修路资金", "fund", "fund"),
    ("选派300名外省干部。", "外省干部", "official", "deploy"),
    ("培训干部人才11.2万人次。", "干部人才", "worker", "train"),
]


@pytest.mark.parametrize(("text", "measure", "head", "predicate"), MEASURES)
def test_what_is_counted(text: str, measure: str, head: str, predicate: str | None) -> None:
    found = figures(text)[0].measure
    assert (found.text, found.head, found.predicate) == (measure, head, predicate)


RATES = [
    ("They visit six times a year.", "time", "year"),
    ("They stay five days per visit.", "day", "visit"),
    ("Guests pay 40 yuan per day.", "yuan", "day"),
    ("每户补助3000元。", "yuan", "household"),
    ("人均收入8000元。", "yuan", "person"),
    ("每次住五天。", "day", "visit"),
]


@pytest.mark.parametrize(("text", "unit", "per"), RATES)
def test_rates(text: str, unit: str, per: str) -> None:
    quantity = figures(text)[0].quantity
    assert (quantity.unit, quantity.per) == (unit, per)


ROLES = [
    ("Each team must visit 12 households.", "requirement"),
    ("The county plans to build 12 schools.", "target"),
    ("Teams visited 12 households.", "claim"),
    ("They practise the “Six Shares”.", "name"),
    ("干部要做到“六同三带”。", "name"),
    ("各队应走访12户。", "requirement"),
    ("计划培训1200人。", "target"),
    ("已培训1200人。", "claim"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: str) -> None:
    assert figures(text)[0].role == role


def test_conversion_is_told_apart() -> None:
    assert [f.role for f in figures("She earns 1,450 yuan ($207).")] == ["claim", "conversion"]


def test_interval_counts_months_between_visits() -> None:
    found = figures("Officials visit every two months.")
    assert [(f.quantity.low, f.quantity.unit, f.measure.text) for f in found] == [
        (2, "month", "months between visits")
    ]


def test_span_holds_cue_numeral_and_noun() -> None:
    (found,) = figures("By then more than 2.35 million clerks and harbour workers had come.")
    assert found.span.exact == "more than 2.35 million clerks and harbour workers"
    assert found.quantity.as_written == "more than 2.35 million"


def test_every_figure_says_why() -> None:
    assert figures("More than 40 officials came.")[0].why


def table(rows: list[list[str]], above: str = "") -> Document:
    text, blocks = above + "\n" if above else "", []
    if above:
        blocks.append(Block("paragraph", 0, len(above)))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            start = len(text)
            text += cell + "\n"
            blocks.append(
                Block("table_cell", start, start + len(cell), table=0, row=r, column=c, header=r == 0)
            )
    return Document(
        record="r",
        file=None,
        url=None,
        media_type="text/html",
        language="en",
        text=text,
        blocks=tuple(blocks),
        made_by="test",
    )


TABLES = [
    # header and cell, then low, unit and measure
    (table([["Year", "Output (million yuan)"], ["2019", "12.5"]]), (12500000, "yuan", "Output")),
    (table([["Year", "Officials paired"], ["2019", "96,214"]]), (96214, "person", "Officials paired")),
    (
        table([["指标", "单位", "2019"], ["年末结对家庭", "万户", "31"]]),
        (310000, "household", "年末结对家庭"),
    ),
    (table([["年份", "产值"], ["2019", "3"]], "单位：亿元"), (300000000, "yuan", "产值")),
]


@pytest.mark.parametrize(("read", "expected"), TABLES)
def test_tables_take_unit_from_headers(read: Document, expected: tuple[Any, ...]) -> None:
    (found,) = [s for s in extract(read) if isinstance(s, Figure)]
    assert (found.quantity.low, found.quantity.unit, found.measure.text) == expected
