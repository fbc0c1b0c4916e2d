"""Plain text: paragraphs, headings, lists, captions, furniture, and the facts of the first lines."""

from collections.abc import Callable

import pytest

from headwater.model import Document, Fact

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

NEWS = """Officials of Eastvale paired with households

By Ada Vey Source:Eastvale Daily Published: 2031/3/7 08:15:20 Last Updated: 2031/3/8 17:02:11

A row of houses. Photo: Courtesy of Ada Vey

By the end of 2030, more than 4,063 officials had been paired, the bureau said.

Close connection

Each visits five days a month, it said.

Posted in: SOCIETY

Add a Comment
"""


def test_a_news_item(reads: Reader, rows: Rows) -> None:
    doc = reads(NEWS, "a.txt")
    assert [kind for kind, _ in rows(doc)] == [
        "title", "boilerplate", "caption", "paragraph", "heading", "paragraph", "boilerplate", "boilerplate",
    ]  # fmt: skip
    assert [(f.field, f.value) for f in doc.facts] == [
        ("title", "Officials of Eastvale paired with households"),
        ("author", "Ada Vey"),
        ("publisher", "Eastvale Daily"),
        ("date", "2031-03-07"),
        ("date", "2031-03-08"),
    ]
    assert doc.facts[-1].where == "first lines, updated"


def test_a_chinese_item_of_one_line_paragraphs(reads: Reader, rows: Rows) -> None:
    text = "青山省召开结对认亲会议\n2031年9月17日 10:15  来源：青山日报  作者：王明\n　　青山社白水9月17日电（记者 李红）会议在白水召开。\n一、总体要求\n会议提出三项要求。\n（一）资金\n安排资金三亿元。\n[查看原文]\n"
    doc = reads(text, "a.txt")
    assert rows(doc) == [
        ("title", "青山省召开结对认亲会议"),
        ("boilerplate", "2031年9月17日 10:15  来源：青山日报  作者：王明"),
        ("paragraph", "青山社白水9月17日电（记者 李红）会议在白水召开。"),
        ("heading", "一、总体要求"),
        ("paragraph", "会议提出三项要求。"),
        ("heading", "（一）资金"),
        ("paragraph", "安排资金三亿元。"),
        ("boilerplate", "[查看原文]"),
    ]
    assert [(f.field, f.value) for f in doc.facts][1:] == [
        ("publisher", "青山日报"),
        ("author", "王明"),
        ("date", "2031-09-17"),
        ("publisher", "青山社"),
        ("author", "李红"),
    ]


WRAPPED = """A programme of visits

The province of Eastvale has paired four thousand officials with as
many households, a release said. Every official visits a state-
owned farm and stays there for nine days in a row, twice in each
season.

1. One condition that is long enough to need a second line, which it
   has here.
2. Another condition.
"""


def test_wrapped_lines_are_joined(reads: Reader, rows: Rows) -> None:
    found = rows(reads(WRAPPED, "a.txt"))
    assert [kind for kind, _ in found] == ["title", "paragraph", "list_item", "list_item"]
    assert "as many households" in found[1][1]
    assert "state-owned farm" in found[1][1]
    assert found[2][1].endswith("which it has here.")


ROWS = [
    ("Title of it:\nAnd its second line\n\nText follows here.", ["title", "paragraph"]),
    ("Text here.\n\n- one\n- two", ["paragraph", "list_item", "list_item"]),
    ("Text here.\n\n• one\n\n• two", ["paragraph", "list_item", "list_item"]),
    (
        "Text here.\n\nClarify the aid;\n\nClarify the law;\n\nClarify the change.",
        ["paragraph", *["list_item"] * 3],
    ),
    ("Text here.\n\n1.12 million officials were paired.", ["paragraph", "paragraph"]),  # no list: a number
    ("Text here.\n\nFigure 1: A house (图).", ["paragraph", "caption"]),
    ("正文在此。\n图1：白水县一角", ["paragraph", "caption"]),
    ("正文在此。\n图2031年完成", ["paragraph", "paragraph"]),  # 图 and a year is no figure number
    ("Province\tFunds\nEastvale\t3\nSouthmere\t4", ["table_cell"] * 6),
    ("Only one line without an end", ["paragraph"]),
    (
        "Words here.\n\nShare this on Weibo\n\nWe share this view of the law.",
        ["paragraph", "boilerplate", "paragraph"],
    ),
    (
        "كادىرلار ئائىلىلەر\n\nبۇ بىر جۈملە، 300 كادىر بار.\n\nمەنبە: شىمال گېزىتى",
        ["title", "paragraph", "boilerplate"],
    ),
    ("Words end here.\fMore words here.", ["paragraph", "paragraph"]),  # a page break
]


@pytest.mark.parametrize(("text", "kinds"), ROWS)
def test_kinds(reads: Reader, rows: Rows, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in rows(reads(text, "a.txt"))] == kinds


FACTS = [
    ("By Ada Vey", [("author", "Ada Vey")]),
    ("By Ada Vey and Jon de Wit, Eastvale Daily", [("author", "Ada Vey and Jon de Wit")]),
    ("By the end of 2031 more than 300 had joined.", []),  # prose
    ("May 4, 2031", [("date", "2031-05-04")]),
    ("来源：青山网 2031-05-04 08:00", [("publisher", "青山网"), ("date", "2031-05-04")]),
    ("发布时间：2031年5月4日 浏览次数：300", [("date", "2031-05-04")]),
    ("青山网消息（新闻联播）：会议召开。", [("publisher", "青山网")]),
    ("本报讯（记者 王明）会议召开。", [("author", "王明")]),
    ("The Ledger · 12 March 2031 · Report 2031/2", [("date", "2031-03-12")]),  # an imprint
    ("MELISK, 10 January 2031", [("date", "2031-01-10")]),  # a dateline
    ("MELISK, 10 January 2031 — Officials met.", [("date", "2031-01-10")]),  # before the text
    ("青山广播 2031年1月10日", [("date", "2031-01-10")]),
    ("青山省办公室　2031年7月9日　共办发〔2031〕18号", [("date", "2031-07-09")]),
    ("青山晚报　特派记者 维娅·洛赫　2031年1月15日", [("author", "维娅·洛赫"), ("date", "2031-01-15")]),
    ("（2031年5月4日青山省人民代表大会通过）", [("date", "2031-05-04")]),
    ("شىمال گېزىتى، 2031-يىلى 3-ئاينىڭ 20-كۈنى", [("date", "2031-03-20")]),
    (
        "By Ada Vey, The Eastvale Courier. Published 4 May 2031.",
        [("author", "Ada Vey"), ("date", "2031-05-04")],
    ),
    ("By Friday, more had come.", []),
    ("In Melisk on 16 September 2031 the Forum met", []),  # prose
    ("截至2031年12月31日共有干部三百名", []),
    (
        "EASTVALE, May 4 (Northern News) -- Officials met.",
        [("publisher", "Northern News")],
    ),  # no year: no date
    ("مەنبە: شىمال گېزىتى", [("publisher", "شىمال گېزىتى")]),
]


@pytest.mark.parametrize(("line", "facts"), FACTS)
def test_first_lines(reads: Reader, line: str, facts: list[tuple[str, str]]) -> None:
    doc = reads(f"{line}\n\nText follows here, and it ends.", "a.txt")
    assert sorted((f.field, f.value) for f in doc.facts if f.where.startswith("first lines")) == sorted(facts)


WIRE = "Officials paired with households\n\nNorthern Wire\nMELISK, 10 January 2031\n\nMELISK, 10 January 2031 — Officials met here."


def test_outlet_and_dateline_are_no_headings(reads: Reader, rows: Rows) -> None:
    doc = reads(WIRE, "a.txt", stated=(Fact("date", "2031-01-11", "sources.csv line 2"),))
    assert [kind for kind, _ in rows(doc)] == ["title", "boilerplate", "boilerplate", "paragraph"]
    assert rows(doc)[-1][1].endswith("— Officials met here.")
    assert [(f.value, f.where) for f in doc.facts if f.field == "date"] == [
        ("2031-01-11", "sources.csv line 2"),
        ("2031-01-10", "first lines, dateline"),
    ]


def test_bylines_in_the_body_are_no_facts(reads: Reader) -> None:
    body = "A paragraph of text that ends.\n\n" * 20
    assert reads(f"Title of it\n\n{body}Source: Someone else", "a.txt").fact("publisher") is None


def test_every_real_document_is_read(reads: Reader, shared: object) -> None:
    from pathlib import Path

    files = [p for p in Path(str(shared), "corpus").rglob("*") if p.suffix in {".txt", ".md"}]
    assert files
    for path in files:
        doc = reads(path.read_bytes(), path.name)
        assert doc.blocks[0].kind == "title"
        assert doc.language in {"en", "zh-Hans"}
        assert not any(mark in doc.text for mark in ("</", "<p>", "<div", "layout: post"))


def test_running_heads_and_feet_are_told_from_text(reads: Reader, rows: Rows) -> None:
    pages = [
        f"EASTVALE BULLETIN 2031   Page {n}\n\nThe office counted {n * 107} households.\nIt said so in week {n * n}.\n\n- {n} -"
        for n in range(1, 5)
    ]
    found = rows(reads("\f".join(pages), "a.txt"))
    assert [text for kind, text in found if kind != "boilerplate"] == [
        words
        for n in range(1, 5)
        for words in (f"The office counted {n * 107} households.", f"It said so in week {n * n}.")
    ]


def test_sentences_that_differ_in_a_figure_do_not_run(reads: Reader, rows: Rows) -> None:
    pages = [f"In {year} the office counted {year * 3} households." for year in (2021, 2024, 2029, 2031)]
    assert all(kind != "boilerplate" for kind, _ in rows(reads("\f".join(pages), "a.txt")))
