"""What a page says outside its paragraphs is kept, and what is not read is said."""

from collections.abc import Callable

import pytest

from headwater.errors import ReadError
from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

NOTES = [
    # linked: a list of footnotes, and the note's way back is no mark
    ("<p>In all 4,063<sup><a href='#fn1' id=r1>1</a></sup> came.<ol><li id=fn1>Bureau, 2031. <a href='#r1'>↩</a></ol>", [("¹", "Bureau, 2031. ↩")]),
    # as word processors save them
    ("<p>In all 4,063.<a href='#_ftn1' name='_ftnref1'>[1]</a></p><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Yearbook.</p></div>",
     [("[1]", "[1] Yearbook.")]),
    # two marks, one note
    ("<p>One<a href='#n'>*</a> and two<a href='#n'>*</a>.<p id=n>Both counted in May.", [("*", "Both counted in May."), ("*", "Both counted in May.")]),
    # Chinese
    ("<p>共4063名<a href='#z1'>[注1]</a>干部。<p id=z1>据省统计局。", [("[注1]", "据省统计局。")]),
    # only numbered
    ("<p>Officials 4,063[1], families 6,120[2].<p>[1] Bureau.<p>[2] Yearbook.", [("[1]", "[1] Bureau."), ("[2]", "[2] Yearbook.")]),
    ("<p>Officials 4,063<sup>1</sup> in all.<p><sup>1</sup> Bureau of the county.", [("¹", "¹ Bureau of the county.")]),
    # a power is no mark, nor a number that no line explains
    ("<p>About 10<sup>6</sup> of them [3].<p>Words.", []),
    # a table of contents leads to headings
    ("<p><a href='#s1'>1</a><h2 id=s1>First</h2><p>Words.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), NOTES)
def test_notes_are_joined_to_their_marks(reads: Reader, body: str, expected: list[tuple[str, str]]) -> None:
    doc = reads(f"<html>{body}", "a.html")
    assert [
        (doc.text[n.mark_start : n.mark_end], doc.text[n.start : n.end]) for n in doc.footnotes
    ] == expected


TEXT = "<h1>Head</h1><p>The bureau said that 4,063 officials went to the villages that year.</p>"
KINDS = [
    # repeated words are no second statement; words that stand nowhere else are text
    (f"<article>{TEXT}<blockquote class=pullquote>“4,063 officials went to the villages”</blockquote></article>", "boilerplate"),
    (f"<article>{TEXT}<aside class=pull-quote>Nobody asked the 90 families.</aside></article>", "paragraph"),
    # a box of words within the text, and one of links
    (f"<article>{TEXT}<aside><p>The programme has 6,120 households in it.</p></aside></article>", "paragraph"),
    (f"<article>{TEXT}<aside><p><a href=x>Another 6,120 stories to be read</a></p></aside></article>", "boilerplate"),
    (f"{TEXT}<aside><p>Weather: 12 degrees in the valley today</p></aside>", "boilerplate"),
    (f"{TEXT}<details><summary>How many</summary><p>There were 90.</p></details>", "paragraph"),
    (f"{TEXT}<div class=widget-area><p>Weather: 12 degrees</p></div>", "boilerplate"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "kind"), KINDS)
def test_what_stands_beside_the_text(reads: Reader, rows: Rows, body: str, kind: str) -> None:
    assert rows(reads(f"<html>{body}", "a.html"))[-1][0] == kind


SAID = [
    ("<p>Words.<div style='display:none'>In all 4,063 came.</div>", "hides words with figures", "In all 4,063 came."),
    ("<p>Words.<span style='font-size:0'>4,063 officials</span>", "hides words with figures", "4,063 officials"),
    ("<p>Fell from <del>4,063</del> <ins>3,064</ins>.", "strikes out words with figures", "4,063"),
    ("<p>Words.<p>Subscribe to continue reading", "cut off by its publisher", "Subscribe to continue reading"),
    ("<p>正文。<p>登录后查看全文", "cut off by its publisher", "登录后查看全文"),
    ("<script type='application/ld+json'>{\"isAccessibleForFree\": \"False\"}</script><p>Words.", "not free to read", ""),
    ("<head><link rel=canonical href='https://a.example/n/report.html'></head><p>Words.<a rel=next href='report_2.html'>2</a>", "goes on at", "report_2.html"),
    ("<div>Words.<noscript><p>In all 12,300 officials were sent to the villages in the year, the bureau said in its report.</noscript>",
     "hides words with figures", "12,300"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "what", "words"), SAID)
def test_what_is_not_read_is_said(reads: Reader, body: str, what: str, words: str) -> None:
    doc = reads(f"<html>{body}", "a.html")
    assert any(what in note and words in note for note in doc.notes), doc.notes


REMARKED = [
    (
        "<p>Words.<iframe src='https://docs.example/viewer?u=x.pdf'></iframe>",
        "shows other documents in frames",
        "docs.example/viewer",
    ),
    ("<p>Words.<object data='report.pdf'></object>", "shows other documents in frames", "report.pdf"),
]


@pytest.mark.parametrize(("body", "what", "words"), REMARKED)
def test_other_documents_are_remarked_and_no_loss(reads: Reader, body: str, what: str, words: str) -> None:
    doc = reads(f"<html>{body}", "a.html")
    assert not doc.notes
    assert any(what in remark and words in remark for remark in doc.remarks), doc.remarks


QUIET = [
    "<p>Words.<div hidden>menu</div>",  # hidden, but no figures
    "<p>Words.<iframe src='https://www.googletagmanager.com/ns.html?id=1'></iframe>",  # a counter
    "<p>Words.<nav style='display:none'>Page 12</nav>",
    "<p>Words.<noscript><img src=x></noscript>",
    "<p>Words.<a rel=next href='/2031/another-story/'>Next post</a>",  # another text, not this one's next page
    "<p>Readers may subscribe to the paper.",
]  # fmt: skip


@pytest.mark.parametrize("body", QUIET)
def test_nothing_is_said_of_what_loses_nothing(reads: Reader, body: str) -> None:
    assert reads(f"<html>{body}", "a.html").notes == ()


def test_a_page_of_comments_is_its_comments(reads: Reader, rows: Rows) -> None:
    said = "".join(
        f"<div class=comment><p>In our town {n} people were visited last week.</p></div>" for n in range(9)
    )
    found = rows(reads(f"<html><h1>Who was visited?</h1><div id=comments>{said}</div>", "a.html"))
    assert [kind for kind, _ in found] == ["title", *["paragraph"] * 9]
    article = "<p>The office said that 4,063 officials went to the villages that year, and more.</p>" * 3
    found = rows(reads(f"<html><h1>Who was visited?</h1>{article}<div id=comments>{said}</div>", "a.html"))
    assert [kind for kind, _ in found][-9:] == ["boilerplate"] * 9


def test_merged_cells_keep_their_spans(reads: Reader) -> None:
    doc = reads(
        "<html><table><thead><tr><th rowspan=2>County<th colspan=2>2031<tr><th>Men<th>Women<tbody><tr><th scope=row>A"
        "<th scope=row>Town<td>5<tr><td rowspan=0>B<td>6<td>7<tr><td>8<td>9</table>",
        "a.html",
    )
    cells = {
        doc.text[b.start : b.end]: (b.row, b.column, b.columns, b.rows, b.header)
        for b in doc.blocks
        if b.kind == "table_cell"
    }
    assert cells["County"] == (0, 0, 1, 2, True)
    assert cells["2031"] == (0, 1, 2, 1, True)
    assert cells["Women"] == (1, 2, 1, 1, True)
    assert cells["Town"] == (2, 1, 1, 1, False)  # it heads its row, not its column
    assert cells["8"] == (4, 1, 1, 1, False)  # beside a cell that goes on to the end


def test_a_list_of_facts_is_a_table(reads: Reader) -> None:
    doc = reads("<html><p>In short<dl><dt>Households<dd>6,120<dt>Officials<dd>4,063<dd>90 new</dl>", "a.html")
    assert [(b.row, b.column, doc.text[b.start : b.end]) for b in doc.blocks if b.kind == "table_cell"] == [
        (1, 0, "Households"),
        (1, 1, "6,120"),
        (2, 0, "Officials"),
        (2, 1, "4,063"),
        (3, 1, "90 new"),
    ]


def test_a_long_list_of_terms_is_a_list(reads: Reader, rows: Rows) -> None:
    long = "It is explained here at length. " * 12
    assert rows(reads(f"<html><dl><dt>Pairing<dd>{long}</dl>", "a.html")) == [
        ("list_item", "Pairing"),
        ("list_item", long.strip()),
    ]


def test_a_name_with_line_breaks_stays_one_line(reads: Reader) -> None:
    with pytest.raises(ReadError) as error:
        reads("<html><iframe src='https://a.example/\nb\r\nc'></iframe>", "a.html")
    assert "\n" not in str(error.value)


def test_a_page_of_frames_names_them(reads: Reader) -> None:
    with pytest.raises(ReadError, match=r"menu\.htm, main\.htm"):
        reads("<html><frameset cols='20%,*'><frame src=menu.htm><frame src=main.htm></frameset>", "a.html")


REFUSED = [
    ("<html><p " + " ".join(f"a{i}=1" for i in range(20_000)) + ">word", "attributes"),
    ("<html>" + "<br>" * 4_000_001, "tags"),
]


@pytest.mark.parametrize(("page", "reason"), REFUSED)
def test_beyond_any_page(reads: Reader, page: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(page, "a.html")


ENCODINGS = [
    ("It’s the café’s naïve résumé".encode().decode("cp1252").encode(), None, "encoded twice"),
    ("全县共有干部三千二百人参加结对活动".encode().decode("gb18030", "ignore").encode(), None, "encoded twice"),
    ("人口锟斤拷锟斤拷三千".encode(), None, "letters that were lost"),
    ("全县共有干部三千二百人参加结对活动。".encode("gb18030"), None, "does not say its encoding"),
    ("全县共有干部三千二百人参加结对活动。".encode("gb18030"), "text/plain; charset=utf-8", "says it is in utf-8 but is not"),
    (b"<meta charset=gb2312><p>" + "干部".encode("gb18030"), "text/html; charset=big5", "is said to be in big5 and in gb2312"),
    (b"<html><p>" + "干部三千人".encode() * 20 + b"\xff", None, "not valid UTF-8"),
]  # fmt: skip


@pytest.mark.parametrize(("payload", "declared", "said"), ENCODINGS)
def test_doubts_of_an_encoding_are_said(
    reads: Reader, payload: bytes, declared: str | None, said: str
) -> None:
    doc = reads(payload, "a.html", declared)
    assert any(said in words for words in (*doc.notes, *doc.remarks))


CLEAR = ["Café “naïve” São Paulo", "全县共有干部三千二百人", "كادىرلار ئۆيىدە", "Ã la carte"]


@pytest.mark.parametrize("text", CLEAR)
def test_a_clear_encoding_needs_no_words(reads: Reader, text: str) -> None:
    doc = reads(text.encode(), "a.txt")
    assert (doc.notes, doc.remarks) == ((), ())
