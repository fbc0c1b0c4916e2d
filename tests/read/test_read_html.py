"""HTML: blocks, white space, links, furniture, facts."""

from collections.abc import Callable

import pytest

from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

BODIES = [
    ("<p>One  two\n three</p>", [("paragraph", "One two three")]),  # white space collapses
    ("<p>a<b>b</b>c <i> d</i></p>", [("paragraph", "abc d")]),  # inline elements add none
    ("<p>三百\n二十名</p>", [("paragraph", "三百二十名")]),  # nor a line break between Han
    ("<p>One<br>two</p>", [("paragraph", "One\ntwo")]),
    ("<p>One<br><br>two</p>", [("paragraph", "One"), ("paragraph", "two")]),
    ("第一段。<br>　　第二段。", [("paragraph", "第一段。"), ("paragraph", "第二段。")]),  # an indented line
    ("<pre>a  b\n c</pre>", [("paragraph", "a  b\n c")]),
    ("<p>5&nbsp;000 &lt; 6&#160;000 &amp; &hellip;</p>", [("paragraph", "5\xa0000 < 6\xa0000 & …")]),  # as it is
    ("<p>4,063<sup>1</sup> officials, m<sup>2</sup>, CO<sub>2</sub></p>", [("paragraph", "4,063¹ officials, m², CO₂")]),
    ("<p>4,063 <span class=sr-only>4063 officials</span>rose", [("paragraph", "4,063 rose")]),  # said twice, seen once
    ("<p>3×10<sup>\u22126</sup> of 10<sup>6</sup>", [("paragraph", "3×10⁻⁶ of 10⁶")]),  # a minus sign, no range
    ("<p>4,063<sup><a href=#n>12</a></sup> on the 5<sup>th</sup></p>", [("paragraph", "4,063¹² on the 5th")]),
    ("<p>seen<span style='display: none'>not</span><span hidden>nor</span><script>x()</script></p>", [("paragraph", "seen")]),
    ("<style>p{}</style><template><p>no</p></template><noscript>no</noscript><p>yes</p>", [("paragraph", "yes")]),
    ("<ul><li>One<ul><li>Two</ul></ul>", [("list_item", "One"), ("list_item", "Two")]),
    ("<figure><img alt=no><figcaption>A field.</figcaption></figure>", [("caption", "A field.")]),
    ("<p>Villagers at work. Photo: Ada Vey</p>", [("caption", "Villagers at work. Photo: Ada Vey")]),
    ("<nav>Home</nav><p>Words.</p><footer>Us</footer>", [("boilerplate", "Home"), ("paragraph", "Words."), ("boilerplate", "Us")]),
    ("<p>Words that are the page, many of them.</p><div class=cookie-banner>We like you</div>",
     [("paragraph", "Words that are the page, many of them."), ("boilerplate", "We like you")]),
    ("<div class='page-with-comments'><p>Words that are the page.</p></div>", [("paragraph", "Words that are the page.")]),
    ("<article><header><h1>Big</h1></header><p>Words.</p></article>", [("title", "Big"), ("paragraph", "Words.")]),
    ("<p>Words.</p><h3>Related articles</h3><ul><li><a href=x>Another</a></ul>",
     [("paragraph", "Words."), ("boilerplate", "Related articles"), ("boilerplate", "Another")]),
    ("<h2>One</h2><p><b>Two</b></p><p>Words here.</p>", [("title", "One"), ("heading", "Two"), ("paragraph", "Words here.")]),
    ("<table><tr><td><p>layout</p></td></tr></table>", [("paragraph", "layout")]),  # one cell is no table
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_blocks(reads: Reader, rows: Rows, body: str, expected: list[tuple[str, str]]) -> None:
    assert rows(reads(f"<html><body>{body}</body></html>", "a.html")) == expected


def test_table_has_rows_columns_and_spans(reads: Reader) -> None:
    doc = reads(
        "<html><table><caption>Pairs</caption><tr><th>Province<th>Prefecture<th>Funds<tr><td rowspan=2>Eastvale<td>Sheep"
        "<td>3<tr><td>White<td><p>4</p><p>5</p></table>",
        "a.html",
    )
    cells = [
        (b.row, b.column, b.header, doc.text[b.start : b.end]) for b in doc.blocks if b.kind == "table_cell"
    ]
    assert doc.blocks[0].kind == "caption"
    assert cells == [
        (0, 0, True, "Province"),
        (0, 1, True, "Prefecture"),
        (0, 2, True, "Funds"),
        (1, 0, False, "Eastvale"),
        (1, 1, False, "Sheep"),
        (1, 2, False, "3"),
        (2, 1, False, "White"),  # the column that the row above still fills is left free
        (2, 2, False, "4\n5"),
    ]
    assert "Eastvale\tSheep\t3\nWhite" in doc.text


def test_links_keep_words_and_address(reads: Reader) -> None:
    doc = reads(
        "<html><p>See  <a href=' ../a?x=1&amp;y '>the <b>act</b> </a>, and <a name=z>none</a>.", "a.html"
    )
    assert [(doc.text[x.start : x.end], x.target) for x in doc.links] == [("the act", "../a?x=1&y")]


def test_title_is_the_heading_that_the_title_element_names(reads: Reader, rows: Rows) -> None:
    doc = reads(
        "<html><title>Pairs in Eastvale | Eastvale Daily</title><h1>Eastvale Daily</h1><h1>Pairs in Eastvale</h1><p>W.",
        "a.html",
    )
    assert rows(doc)[:2] == [("heading", "Eastvale Daily"), ("title", "Pairs in Eastvale")]


HEAD = """<html lang="zh-CN"><head><title>甲</title>
<meta property="og:title" content="乙"><meta name="author" content="王明">
<meta property="article:published_time" content="2031-05-04T08:00:00+08:00"><meta property="og:site_name" content="青山日报">
<link rel="canonical" href="https://example.org/a"><meta property="article:author" content="https://example.org/wang">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "丙", "datePublished": "2031-05-03",
"author": [{"@type": "Person", "name": "李红"}], "publisher": {"name": "青山社"}}]}</script></head><body><p>正文。</p>"""


def test_facts_say_where_best_first(reads: Reader) -> None:
    doc = reads(HEAD, "a.html")
    assert [(f.field, f.value, f.where) for f in doc.facts] == [
        ("title", "丙", "JSON-LD title"),
        ("author", "李红", "JSON-LD author"),
        ("publisher", "青山社", "JSON-LD publisher"),
        ("date", "2031-05-03", "JSON-LD date"),
        ("title", "乙", "meta og:title"),
        ("author", "王明", "meta author"),
        ("publisher", "青山日报", "meta og:site_name"),
        ("date", "2031-05-04", "meta article:published_time"),
        ("title", "甲", "title element"),
        ("url", "https://example.org/a", "link rel=canonical"),
        ("language", "zh-Hans", "html lang"),
    ]


def test_broken_json_ld_is_passed_over(reads: Reader) -> None:
    deep = "[" * 50_000
    page = (
        f"<html><script type=application/ld+json>{deep}</script><time datetime=2031-05-04>May</time><p>Words"
    )
    assert reads(page, "a.html").fact("date") == "2031-05-04"


def test_surrogates_in_json_are_made_whole(reads: Reader) -> None:
    page = r'<html><script type="application/ld+json">{"@type":"Article","headline":"a \ud800 b"}</script><p>Words'
    assert reads(page, "a.html").fact("title") == "a \ufffd b"


def test_language_of_a_block(reads: Reader) -> None:
    doc = reads(
        "<html lang=en><p>The county has paired with the households of the region.<p>结对认亲<p lang=fr>Non",
        "a.html",
    )
    assert [b.lang for b in doc.blocks] == ["en", "zh-Hans", "fr"]


CMS = """<html><head><title>青山省召开会议_新闻中心_青山网</title></head><body><div class="crumbs">当前位置：<a href=/>首页</a> &gt; 新闻</div>
<h1>青山省召开会议</h1><div><span>2031-05-04 08:30</span><span>来源：青山日报</span><span>作者：王明</span><span>分享到：</span></div>
<p>　　青山社讯（记者 李红）会议召开。</p><div>责任编辑：赵六</div></body></html>"""


def test_a_chinese_news_page(reads: Reader, rows: Rows) -> None:
    doc = reads(CMS.encode("gb18030"), "a.html")
    assert [kind for kind, _ in rows(doc)] == [
        "boilerplate",
        "title",
        "boilerplate",
        "paragraph",
        "boilerplate",
    ]
    assert [(f.field, f.value) for f in doc.facts] == [
        ("title", "青山省召开会议"),
        ("title", "青山省召开会议_新闻中心_青山网"),
        ("publisher", "青山日报"),
        ("author", "王明"),
        ("date", "2031-05-04"),
        ("publisher", "青山网"),
        ("publisher", "青山社"),
        ("author", "李红"),
    ]
