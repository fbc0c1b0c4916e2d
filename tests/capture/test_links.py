"""Documents that pages link and embed; how much text a page holds as it was sent; lists of addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.links import linked, words_in
from headwater.capture.url_list import addresses

PAGE = "https://site.example/a/page.html"
LINKS = [
    ('<a href="r.pdf">', [("https://site.example/a/r.pdf", "links")]),
    ("<A HREF=/x/r.DOCX?v=1#p2>", [("https://site.example/x/r.DOCX?v=1", "links")]),  # no quotes, capitals
    ("<a href='r.pdf'><a href='r.pdf#page=3'>", [("https://site.example/a/r.pdf", "links")]),  # once
    ('<a href="/about">', []),
    ('<a href="mailto:x@y.example/r.pdf">', []),
    ('<a href="javascript:open(\'r.pdf\')">', []),
    ('<a href="file:///etc/r.pdf">', []),
    ('<a href="https://u:p@site.example/r.pdf">', []),  # no credentials
    ('<iframe src="/viewer.html?file=%2Ffiles%2Fr.pdf">', [("https://site.example/files/r.pdf", "shows in a viewer")]),
    ('<iframe src="https://docs.google.com/viewer?url=http%3A%2F%2Fb.example%2Fr.doc&amp;embedded=true">',
     [("http://b.example/r.doc", "shows in a viewer")]),
    ('<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=https://b.example/get?id=4">',
     [("https://b.example/get?id=4", "shows in a viewer")]),  # the parameter says it, not the name
    ('<a href="/share?url=https://b.example/page">', []),  # a link to share is no document
    ('<iframe src="https://embed.documentcloud.org/documents/1-x/">',
     [("https://embed.documentcloud.org/documents/1-x/", "embeds")]),
    ('<embed src="r.pdf"><object data="s.pdf">',
     [("https://site.example/a/r.pdf", "embeds"), ("https://site.example/a/s.pdf", "embeds")]),
    ('<base href="/b/"><a href="r.xlsx">', [("https://site.example/b/r.xlsx", "links")]),
    ('<a href="/文件/附件1.pdf">', [("https://site.example/%E6%96%87%E4%BB%B6/%E9%99%84%E4%BB%B61.pdf", "links")]),
    ('<a data-href="r.pdf" class=x>', []),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), LINKS)
def test_which_documents_a_page_leads_to(markup: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.url, each.how) for each in linked(markup, PAGE)] == expected


WORDS = [
    ("<p>four", 4),
    ("<p>a &amp; b</p>", 3),
    ("<script>var a = 1</script>x", 1),
    ("<script>never closed", 0),
    ("<!-- no --><noscript>no</noscript><style>no</style><title>t</title>", 1),
    ("<head><title>no</title></head><body>中文</body>", 2),
    ("<scripture>text</scripture>", 4),  # only begins like script
    ("a < b", 1),  # what follows a bare < counts as a tag: a little too few is no harm
]


@pytest.mark.parametrize(("markup", "count"), WORDS)
def test_how_much_text_a_page_holds(markup: str, count: int) -> None:
    assert words_in(markup) == count


@given(st.text(alphabet="<>abhrefsrci=\"'/ -!?&;#\x00ß", max_size=300))
def test_any_markup_is_searched(markup: str) -> None:
    assert words_in(markup) >= 0
    linked(f"<a {markup}>", PAGE)


@pytest.mark.parametrize("piece", ["<a href=", "<a ", "<!--", "<script", '<iframe src="', "&", "<"])
def test_a_megabyte_of_nonsense_is_searched_at_once(piece: str) -> None:
    markup = piece * (1_000_000 // len(piece))
    assert linked(markup, PAGE) == ()
    words_in(markup)


LISTS = [
    ("http://a.example/\n\n# no\nhttp://b.example/x,y\n", ["http://a.example/", "http://b.example/x,y"]),
    (
        'title,url\nOne,http://a.example/\n"Two, and",http://b.example/\n',
        ["http://a.example/", "http://b.example/"],
    ),
    ("url\nhttp://a.example/\n", ["http://a.example/"]),
    ("标题;网址\n一;http://a.example/\n", ["http://a.example/"]),
    ("a\thttp://a.example/\tc\n", ["http://a.example/"]),
    ('"http://a.example/?a=1,2","x"\n', ["http://a.example/?a=1,2"]),
    ("nonsense\nhttp://a.example/\n", ["nonsense", "http://a.example/"]),  # refused by name, the rest taken
    ("name,url\nx,\n", ["x,"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_addresses(text: str, expected: list[str]) -> None:
    assert [address for _, address in addresses(text)] == expected


def test_a_file_named_as_a_table_is_one() -> None:
    assert list(addresses("http://a.example/,One\n", table=True)) == [(1, "http://a.example/")]


@given(st.text(alphabet=',;\t"\nurlhttp://a. #\x00', max_size=200), st.booleans())
def test_any_text_is_a_list(text: str, table: bool) -> None:
    for number, address in addresses(text, table=table):
        assert number > 0 and address
