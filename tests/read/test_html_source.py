"""Spans in the bytes and the tree of a page: what is found reads back as the span's words, or is None."""

import html
import importlib.util
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Document
from headwater.read import PageSource
from headwater.read.dom import Tag, events
from headwater.read.encoding import decode

Reader = Callable[..., Document]
SPACE = re.compile(r"[\s\u00ad]+")

PAGES = [
    ("<html><p>About <b>4,063</b> officials.</p>", "utf-8", "4,063 officials", "4,063</b> officials"),
    ("<html><p>5&nbsp;000 &lt; 6&#160;000</p>", "utf-8", "000 < 6", "000 &lt; 6"),
    ("<html><p>A</p><p>B 12</p><p>B 12</p><p>C</p>", "utf-8", None, None),  # words that stand twice
    ("<html><p>共有4063名干部</p>", "gb18030", "4063名干部", "4063名干部"),
    ("<html><p>共有4063名幹部</p>", "big5", "名幹部", "名幹部"),
    ("<html><meta charset=utf-16><p>共有4063名干部</p>", "utf-16", "名干部", "名干部"),
    ("<html><p>4063 كادىر ئائىلىلەر</p>", "utf-8", "كادىر", "كادىر"),
    ("<html><p>10<sup>6</sup> m<sup>2</sup></p>", "utf-8", "10⁶ m²", "10<sup>6</sup> m<sup>2"),
    ("\ufeff<html><p>astral 𠀀 and 🏔 12</p>", "utf-8", "🏔 12", "🏔 12"),
    ("<html>\r\n<p>two\r\nlines 12</p>", "utf-8", "two lines 12", "two\r\nlines 12"),
    ("<html><p title='a>b \"'>quoted 12</p><script>'<p>quoted 12'</script>", "utf-8", "quoted 12", "quoted 12"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "encoding", "words", "written"), PAGES)
def test_bytes(reads: Reader, page: str, encoding: str, words: str | None, written: str | None) -> None:
    payload = page.encode(encoding)
    doc = reads(payload, "a.html")
    source = PageSource(payload, doc)
    check(source, payload, doc)
    if words and written:
        at = doc.text.index(words)
        place = source.place(at, at + len(words))
        assert place.start is not None
        assert (
            payload[place.start : place.end].decode("utf-16-le" if encoding == "utf-16" else encoding)
            == written
        )


def check(source: PageSource, payload: bytes, doc: Document) -> int:
    mapped, last = 0, 0
    nodes = paths(payload)
    for block in doc.blocks:
        place = source.place(block.start, block.end)
        if place.start is not None and place.end is not None:
            mapped += 1
            assert last <= place.start < place.end <= len(payload)
            last = place.end
        if place.start_path:
            first = SPACE.sub("", doc.text[block.start : block.end])[0]
            assert (
                nodes[place.start_path][place.start_offset] in (first, *"0123456789") or not first.isascii()
            )
            assert place.end_offset <= len(nodes[place.end_path])
    return mapped


def paths(payload: bytes) -> dict[str, str]:
    """Each text node by its XPath, written another way."""
    found: dict[str, str] = {}
    path: list[str] = []
    seen: list[list[str]] = [[]]
    for event in events(decode(payload)):
        if event is None:
            path.pop()
            seen.pop()
            continue
        name = event.name if isinstance(event, Tag) else "text()"
        seen[-1].append(name)
        step = f"{name}[{seen[-1].count(name)}]"
        if isinstance(event, Tag):
            path.append(step)
            seen.append([])
        else:
            found["/" + "/".join([*path, step])] = event
    return found


def test_the_second_of_two_is_the_second(reads: Reader) -> None:
    payload = b"<html><p>First</p><p>B 12</p><p>Between</p><p>B 12</p>"
    doc = reads(payload, "a.html")
    source = PageSource(payload, doc)
    block = doc.blocks[3]
    assert source.place(block.start, block.end).start == payload.rindex(b"B 12")
    assert source.place(block.start, block.end).start_path == "/html[1]/body[1]/p[4]/text()[1]"


def test_words_of_a_script_have_no_place(reads: Reader) -> None:
    body = "Some 1,200 families had been cut off for 90 days. " * 3
    page = f'<html><script type="application/ld+json">{{"@type": "Article", "headline": "H", "articleBody": "{body}"}}</script><p>x'
    doc = reads(page, "a.html")
    at = doc.text.index("families")
    assert PageSource(page.encode(), doc).place(at, at + 8).start is None


def test_every_block_of_the_awkward_pages(reads: Reader) -> None:
    spec = importlib.util.spec_from_file_location("wild", Path(__file__).with_name("test_read_html_wild.py"))
    assert spec is not None
    assert spec.loader is not None
    wild = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(wild)
    for name in ("WORDPRESS", "GOVERNMENT", "WECHAT", "AMP", "OLD", "BREAKS", "WIKI", "BLOG", "TABLE"):
        payload = getattr(wild, name).encode("gb18030" if name == "OLD" else "utf-8")
        doc = reads(payload, "a.html")
        assert check(PageSource(payload, doc), payload, doc) == len(doc.blocks), name


PARTS = ["<div>", "</div>", "<p>", "<table><tr><td>", "</table>", "<li>", "<br>", "<a href='x>y'>", "</a>", "<sup>1</sup>", "&nbsp;",
         "&amp;", "&copy", "&#x4e00;", "<!--", "-->", "<script>", "</script>", "\n", " ", "word", "12", "结对", "كادىر", "<b", "\"", "'", ">",
         "🏔", "<textarea>", "</textarea>", "<title>", "<ul>"]  # fmt: skip


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PARTS), max_size=30), st.sampled_from(["utf-8", "gb18030"]))
def test_what_is_found_reads_back(reads: Reader, parts: list[str], encoding: str) -> None:
    payload = ("<html>" + "".join(parts)).encode(encoding, "replace")
    try:
        doc = reads(payload, "a.html")
    except ReadError:
        return
    source = PageSource(payload, doc)
    for block in doc.blocks:
        place = source.place(block.start, block.end)
        if place.start is not None:
            written = payload[place.start : place.end].decode(source.encoding)
            plain = SPACE.sub("", html.unescape(re.sub(r"<[^>]*>", "", written)))
            assert plain or doc.text[block.start : block.end]


HOSTILE = [
    "<a " * 100_000,
    '<a ">" ' * 50_000,
    "<script " * 50_000,
    "<!-- " * 50_000,
    "<a '\"" * 50_000 + ">",
    "&a" * 100_000,
    "<" * 200_000,
]


@pytest.mark.parametrize("markup", HOSTILE)
def test_hostile_markup_ends(reads: Reader, markup: str) -> None:
    # going back over such tags would take hours
    payload = b"<html><p>word</p>" + markup.encode()
    doc = reads(payload, "a.html")
    PageSource(payload, doc).place(0, 4)
