"""What is meant to break the readers of office files: each is a ReadError of one line, within bounds."""

import io
import random
import sys
import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Document

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("office_making")
Reader = Callable[..., Document]

LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def twins() -> bytes:
    stream = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.writestr("word/document.xml", "<b/>")
    return stream.getvalue()


def nested(depth: int) -> bytes:
    return making.word("<w:sdt><w:sdtContent>" * depth + making.said("x") + "</w:sdtContent></w:sdt>" * depth)  # type: ignore[no-any-return]


REFUSED: list[tuple[bytes | Callable[[], bytes], str, str]] = [
    (twins, "a.docx", "two different files called word/document.xml"),
    (making.package({"xl/workbook.xml": LAUGHS + "<a>&b;</a>"}), "a.xlsx", "document type"),
    (
        making.package({"xl/workbook.xml": (LAUGHS + "<a>&b;</a>").encode("utf-16")}),
        "a.xlsx",
        "document type",
    ),  # hidden by its encoding
    (
        making.package({"content.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'}),
        "a.odt",
        "document type",
    ),
    (making.package({"xl/workbook.xml": b"<a>" + b" " * 60_000_000}), "a.xlsx", "zip bomb"),
    (nested(4000), "a.docx", "nests too deep"),
    (b"{\\rtf1 " + b"{" * 20_000, "a.rtf", "nest beyond"),
    (b"{\\rtf1 }", "a.rtf", "holds no words"),
    (b"", "a.docx", "is empty"),
    (making.package({"word/document.bin": "x"}), "a.docx", "is a ZIP archive, not a document"),
    (making.package({"xl/workbook.bin": "x"}), "a.xlsb", "binary Excel workbook"),
    (making.package({"Index/Document.iwa": "x"}), "a.pages", "export it as .docx"),
    (making.word("<w:p><w:r><w:t>cut"), "a.docx", "not well-formed XML"),
]


@pytest.mark.parametrize(("payload", "name", "reason"), REFUSED, ids=[r for *_, r in REFUSED])
def test_refused(reads: Reader, payload: bytes | Callable[[], bytes], name: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(payload() if callable(payload) else payload, name)


def test_entities_of_a_book_reach_nothing(reads: Reader) -> None:
    whole = making.book(
        {"1.xhtml": "<p>Words &amp; more &x;</p>"},
        more={"OPS/toc.ncx": '<!DOCTYPE ncx [<!ENTITY x SYSTEM "file:///etc/passwd">]><ncx>&x;</ncx>'},
        extra='<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    )
    assert "root:" not in reads(whole, "a.epub").text


def test_the_wrong_name_is_no_matter(reads: Reader) -> None:
    assert reads(making.word(making.said("words")), "a.xlsx").text == "words"
    assert reads(making.text("<text:p>words</text:p>"), "a.docx").text == "words"
    assert reads(b"{\\rtf1 words\\par}", "a.doc").text == "words"
    assert (
        reads("<html><body><table><tr><td>a</td><td>b</td></tr></table></body></html>", "a.xls").media_type
        == "text/html"
    )


def samples() -> list[tuple[str, bytes]]:
    cell = '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>3</v></c>'
    return [
        ("a.docx", making.word(making.said("Words of the report") * 20, {"footnotes": f"<w:footnotes {making.W}/>"})),
        ("a.odt", making.text("<text:p>Words of the report</text:p>" * 20)),
        ("a.ods", making.text("<table:table><table:table-row><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>", kind="spreadsheet")),
        ("a.epub", making.book({"1.xhtml": "<h1>A</h1><p>Words of the book</p>" * 5})),
        ("a.xlsx", making.package({
            "_rels/.rels": making.relations(("d", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook {SHEET} xmlns:r="{making.RELATED}"><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": making.relations(("s", "worksheet", "s.xml")),
            "xl/s.xml": f"<worksheet {SHEET}><sheetData><row>{cell}</row></sheetData></worksheet>",
        })),
        ("a.rtf", b"{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 S;}}\\f0 words \\'c8\\'ab \\u20840?{\\footnote note}\\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row\\par}" * 3),
        ("a.eml", b"From: a@b.example\r\nDate: Mon, 4 Mar 2030 10:00:00 +0800\r\nSubject: =?utf-8?B?57uT?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>words</p>\r\n--x--\r\n"),
        ("a.csv", b"County,Funds\nEast,\"3\"\n" * 10),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "whole"), samples(), ids=[n for n, _ in samples()])
def test_bent_bytes_never_break_out(reads: Reader, name: str, whole: bytes) -> None:
    chance = random.Random(name)
    for _ in range(150):
        bent = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            bent[chance.randrange(len(bent))] ^= 1 << chance.randrange(8)
        if chance.random() < 0.3:
            del bent[chance.randrange(len(bent)) :]
        try:
            doc = reads(bytes(bent), name)
        except ReadError as error:
            assert "\n" not in str(error)
        else:
            assert all(doc.text[b.start : b.end].strip() for b in doc.blocks)


ANY = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
PIECES = [
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "</w:r>",
    "<w:t>4,063</w:t>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:del>",
    "</w:del>",
    '<w:footnoteReference w:id="1"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    "<w:sdt>",
    "</w:sdt>",
]
CONTROLS = [
    "{",
    "}",
    "\\par",
    "\\u20840?",
    "\\'c8",
    "\\cell",
    "\\row",
    "\\trowd",
    "\\cellx9",
    "{\\footnote x}",
    "{\\*\\x",
    "\\bin9",
    "words ",
    "\\uc3",
    "\\deleted",
    "{\\pict",
    "\\u-1",
    "\\f9",
    "\\super",
    "\\chftn",
    "{\\fonttbl{\\f0\\fcharset134",
    "\\",
    "{\\upr",
    "{\\*\\ud",
    '{\\field{\\*\\fldinst HYPERLINK "http://a"}{\\fldrslt',
]


@ANY
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_word_xml(reads: Reader, parts: list[str]) -> None:
    _tried(reads, making.word("".join(parts)), "a.docx")


@ANY
@given(st.lists(st.sampled_from(CONTROLS), max_size=60))
def test_any_rtf(reads: Reader, parts: list[str]) -> None:
    _tried(reads, ("{\\rtf1 " + "".join(parts)).encode("latin-1"), "a.rtf")


@ANY
@given(st.text(max_size=300))
def test_any_table(reads: Reader, text: str) -> None:
    _tried(reads, text.encode("utf-8", "replace"), "a.csv")


@ANY
@given(
    st.lists(
        st.sampled_from(
            [
                "From: ",
                "Subject: =?utf-8?B?",
                "Content-Type: multipart/mixed; boundary=x",
                "Content-Type: text/html; charset=",
                "\r\n",
                "\r\n\r\n",
                "--x",
                "--x--",
                "结对",
                "\x00",
                "Content-Transfer-Encoding: base64",
                "=?gb2312?Q?=BD?=",
                "Date: Mon, 99 Mar",
            ]
        ),
        max_size=40,
    )
)
def test_any_mail(reads: Reader, parts: list[str]) -> None:
    _tried(
        reads, ("From: a@b.example\r\nDate: x\r\nMIME-Version: 1.0\r\n" + "".join(parts)).encode(), "a.eml"
    )


def _tried(reads: Reader, payload: bytes, name: str) -> None:
    try:
        doc = reads(payload, name)
    except ReadError as error:
        assert "\n" not in str(error)
    else:
        assert all(doc.text[b.start : b.end].strip() for b in doc.blocks)
        assert all(doc.text[n.start : n.end] and doc.text[n.mark_start : n.mark_end] for n in doc.footnotes)
        assert all(0 <= k.start < k.end <= len(doc.text) for k in doc.links)
