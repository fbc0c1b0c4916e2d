"""Laws of every Document: blocks in order, white space between them, spans that hold."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Document

Reader = Callable[..., Document]

PARTS = ["<div>", "</div>", "<p>", "<table><tr><td>", "</td><td colspan=9>", "</table>", "<li>", "<h1>", "</h1>", "<br>", "<a href=x>",
         "</a>", "<pre>", "<sup>1</sup>", "<b>", "&nbsp;", "&#xD800;", "<!--", "-->", "<script>", "</script>", "\n", "\n\n", "\t", " ",
         "word", "1.12 million", "结对", "认亲。", "كادىر", "---\n", "# ", "- ", "| a | b |\n|---|---|\n", "By Ada Vey", "来源：", "\u3000",
         "Figure 1: x", "Share", "2031-05-04", "[x](http://a.b)", "\u00ad", "\u200b", "\ufffd", "🏔", ";\n", "<figcaption>", "<nav>"]  # fmt: skip
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(doc: Document) -> None:
    assert doc.text.strip()
    end = 0
    for block in doc.blocks:
        assert end <= block.start < block.end <= len(doc.text)
        assert not doc.text[end : block.start].strip()
        words = doc.text[block.start : block.end]
        assert words == words.strip()
        assert doc.holds(doc.span(block.start, block.end))
        assert (block.table is None) == (block.row is None) == (block.column is None)
        end = block.end
    assert end == len(doc.text)
    for link in doc.links:
        assert 0 <= link.start < link.end <= len(doc.text)
        assert doc.text[link.start : link.end].strip()
    doc.text.encode("utf-8")
    "".join(f.value for f in doc.facts).encode("utf-8")


def law(reads: Reader, payload: bytes, name: str) -> None:
    try:
        doc = reads(payload, name)
    except ReadError as error:
        assert str(error)
        assert "\n" not in str(error)
        return
    check(doc)
    assert reads(payload, name) == doc  # the same bytes, the same document


@QUIET
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.pdf", "a.docx", "a.md", "a"]))
def test_any_bytes(reads: Reader, payload: bytes, name: str) -> None:
    law(reads, payload, name)


@QUIET
@given(st.text(max_size=300), st.sampled_from(["a.txt", "a.html", "a.md"]))
def test_any_text(reads: Reader, text: str, name: str) -> None:
    law(reads, text.encode("utf-8", "surrogatepass"), name)


@QUIET
@given(
    st.lists(st.sampled_from(PARTS), max_size=40), st.sampled_from(["a.txt", "a.html", "a.md"]), st.booleans()
)
def test_any_markup(reads: Reader, parts: list[str], name: str, page: bool) -> None:
    law(reads, ("<html>" * page + "".join(parts)).encode(), name)


@QUIET
@given(st.binary(max_size=200))
def test_any_pdf_and_zip_junk(reads: Reader, junk: bytes) -> None:
    for head in (b"%PDF-1.7\n", b"PK\x03\x04"):
        law(reads, head + junk, "a")


HUGE = [
    ("a.html", b"<div>" * 100_000 + b"hello"),  # deep
    ("a.html", b"<b><i>" * 20_000 + b"hello"),
    ("a.html", b"<table><tr><td>" * 5_000 + b"hello"),
    ("a.txt", b"word " * 1_000_000),  # one line of 5 MB
    ("a.md", b"[" * 100_000 + b"word"),
    ("a.md", b">" * 50_000 + b" word"),
    ("a.md", b"*a " * 20_000),
    ("a.txt", b"a" + b"\n" * 2_000_000 + b"b"),
    ("a.html", b"<table>" + b"<tr><td colspan=1000 rowspan=1000>1<td>2" * 1_000),
]


@pytest.mark.parametrize(("name", "payload"), HUGE)
def test_large_and_deep(reads: Reader, name: str, payload: bytes) -> None:
    check(reads(payload, name))


def test_too_long_is_refused_by_name(reads: Reader) -> None:
    with pytest.raises(ReadError, match="16,000,000 characters"):
        reads(b"word " * 3_300_000, "a.txt")
