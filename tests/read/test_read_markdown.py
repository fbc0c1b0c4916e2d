"""Markdown, front matter, and HTML inside either."""

from collections.abc import Callable

import pytest

from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

POST = """---
layout: post
title: "Pairs: a report"
date: 2031-05-04T13:21:00.000Z
author: [Ada Vey, 王明]
from: https://example.org/pairs
source: Eastvale Daily
---
<!--1657027260000-->
[Pairs: a report](https://example.org/pairs)
------

<div>
<div class="content">  <p>More than <a href="https://example.org/x#" target="blank">4,063</a> officials.</p><p>Second.</p><iframe src="x">no</iframe>
</div></div>
"""


def test_a_jekyll_post_saved_as_text(reads: Reader, rows: Rows) -> None:
    doc = reads(POST, "a.txt")
    assert rows(doc) == [
        ("title", "Pairs: a report"),
        ("paragraph", "More than 4,063 officials."),
        ("paragraph", "Second."),
    ]
    assert [(f.field, f.value) for f in doc.facts][:6] == [
        ("title", "Pairs: a report"), ("date", "2031-05-04"), ("author", "Ada Vey"), ("author", "王明"),
        ("url", "https://example.org/pairs"), ("publisher", "Eastvale Daily"),
    ]  # fmt: skip
    assert doc.facts[0].where == "front matter: title"
    assert [x.target for x in doc.links] == ["https://example.org/pairs", "https://example.org/x#"]


ROWS = [
    ("### 标题\n\n青山网消息：第一段。\n第二段。\n", [("title", "标题"), ("paragraph", "青山网消息：第一段。"), ("paragraph", "第二段。")]),
    ("# T\n\n小标题一\n正文一，很长。\n小标题二\n正文二，很长。", [("title", "T"), ("heading", "小标题一"), ("paragraph", "正文一，很长。"),
                                                ("heading", "小标题二"), ("paragraph", "正文二，很长。")]),
    ("# T\n\n    Indented prose is no code.", [("title", "T"), ("paragraph", "Indented prose is no code.")]),
    ("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |", [("title", "T"), *[("table_cell", c) for c in "ab12"]]),
    ("# T\n\n- one\n- **two**\n\n> said", [("title", "T"), ("list_item", "one"), ("list_item", "two"), ("paragraph", "said")]),
    ("# T\n\n1.12 million *officials* &amp; 5 \\* 6", [("title", "T"), ("paragraph", "1.12 million officials & 5 * 6")]),
    ("# T\n\nWords.\n\n[查看原文]", [("title", "T"), ("paragraph", "Words."), ("boilerplate", "[查看原文]")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_blocks(reads: Reader, rows: Rows, text: str, expected: list[tuple[str, str]]) -> None:
    assert rows(reads(text, "a.md")) == expected


def test_wrapped_markdown_is_joined(reads: Reader, rows: Rows) -> None:
    text = "# T\n\nThe province of Eastvale has paired four thousand officials with as\nmany households, a release said, and it will go on with it for as long\nas it must.\n"
    assert "with as many households" in rows(reads(text, "a.md"))[1][1]


def test_front_matter_that_never_ends_is_text(reads: Reader) -> None:
    assert "title: A" in reads("---\ntitle: A\nWords go on.", "a.txt").text


def test_footnotes_are_joined(reads: Reader) -> None:
    text = "# T\n\nIn all 4,063[^1] came, 6,120[^b] stayed, [^c] none.\n\n[^1]: Bureau,\n    2031.\n[^b]: *Yearbook*.\n"
    doc = reads(text, "a.md")
    assert [(doc.text[n.mark_start : n.mark_end], doc.text[n.start : n.end]) for n in doc.footnotes] == [
        ("[^1]", "[^1]: Bureau, 2031."),
        ("[^b]", "[^b]: Yearbook."),
    ]
    assert "[^c]" in doc.text


def test_struck_words_are_said(reads: Reader) -> None:
    doc = reads("# T\n\nIn all ~~5~~ 6 came.", "a.md")
    assert doc.text == "T\n\nIn all 6 came."
    assert "strikes out" in doc.notes[0]
