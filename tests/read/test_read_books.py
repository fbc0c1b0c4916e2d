"""OpenDocument text and slides, RTF, EPUB and PPTX: notes joined, changes said, order kept, no code page lost."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.errors import ReadError
from headwater.model import Document

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("office_making")
Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]


def joined(doc: Document) -> list[tuple[str, str]]:
    return [(doc.text[n.mark_start : n.mark_end], doc.text[n.start : n.end]) for n in doc.footnotes]


def grid(doc: Document) -> list[tuple[str, int | None, int | None, int, int]]:
    return [
        (doc.text[b.start : b.end], b.row, b.column, b.columns, b.rows)
        for b in doc.blocks
        if b.table is not None
    ]


CHANGES = '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2031-05-04T10:00:00</dc:date></office:change-info><text:p>300 households</text:p></text:deletion></text:changed-region></text:tracked-changes>'


def test_an_open_document_text(reads: Reader, rows: Rows) -> None:
    body = (
        CHANGES + '<text:h text:outline-level="1">Pairs of Eastvale</text:h>'
        '<text:p>More than 4,063<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By 2030.</text:p></text:note-body></text:note> officials<text:change text:change-id="c1"/>'
        ' <text:a xlink:href="http://example.org/a">said<text:s text:c="2"/>so</text:a> there.<office:annotation office:name="a"><dc:creator>Bo</dc:creator><text:p>sure?</text:p></office:annotation></text:p>'
        '<text:list text:style-name="L"><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>'
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Funds</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>East</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>'
        "<text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box><svg:desc>A chart</svg:desc></draw:frame></text:p>"
    )
    styles = '<office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style></office:automatic-styles>'
    doc = reads(
        making.text(
            body,
            "<dc:title>Pairs of Eastvale</dc:title><meta:initial-creator>Ada Vey</meta:initial-creator>",
            styles,
        ),
        "a.odt",
    )
    assert rows(doc)[0] == ("title", "Pairs of Eastvale")
    assert "More than 4,063¹ officials said  so there." in doc.text
    assert "300 households" not in doc.text and 'deleted by Ada on 2031-05-04: "300 households"' in doc.notes
    assert any("comment by Bo" in n and "sure?" in n for n in doc.notes)
    assert joined(doc) == [("¹", "¹ By 2030.")]
    assert ("list_item", "一、 one") in rows(doc) and ("list_item", "二、 two") in rows(doc)
    assert grid(doc) == [("Funds", 0, 0, 2, 1), ("East", 1, 0, 1, 1), ("3", 1, 1, 1, 1)]
    assert ("caption", "A chart") in rows(doc) and any(w == "In a box" for _, w in rows(doc))
    assert doc.fact("author") == "Ada Vey"
    assert [doc.text[k.start : k.end] for k in doc.links] == ["said  so"]


def test_a_locked_open_document_and_a_flat_one(reads: Reader) -> None:
    locked = making.text(
        "", more={"META-INF/manifest.xml": "<a><manifest:encryption-data xmlns:manifest='x'/></a>"}
    )
    with pytest.raises(ReadError, match="needs a password"):
        reads(locked, "a.odt")
    flat = f'<?xml version="1.0"?><office:document {making.SPACES}><office:body><office:text><text:p>全省安排资金三亿元。</text:p></office:text></office:body></office:document>'
    assert reads(flat, "a.fodt").text == "全省安排资金三亿元。"


RTF = [
    (rb"{\rtf1\ansi\ansicpg936 \'c8\'ab\'ca\'a1\par}", "全省"),  # GBK by the file's code page
    (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f1\fcharset134 S;}}\f1\'c8\'ab\'ca\'a1\par}",
        "全省",
    ),  # by the font's
    (rb"{\rtf1\ansi{\fonttbl{\f1\fcharset136 M;}}{\f1\'a5\'fe\'ac\'d9}\par}", "全省"),  # Big5
    (rb"{\rtf1\ansi\uc2 \u20840\'c8\'ab\u30465\'ca\'a1!\par}", "全省!"),  # two bytes stand for each \u
    (rb"{\rtf1\ansi\uc1 \u-10179?\u-8704?x\par}", "\U0001f600x"),  # a surrogate pair
    (rb"{\rtf1\ansi\uc0 \u1605\u1749\par}", "مە"),  # nothing stands for them
    (rb"{\rtf1 a\bin5 }}}}}b\par}", "ab"),  # bytes that are no braces
    (rb"{\rtf1 {\upr{plain}{\*\ud{\u20840?}}} x\par}", "全 x"),  # the Unicode one of two
    (rb"{\rtf1 {\*\unknown gone}{\v hidden}kept\~\_\emdash\lquote\par}", "kept\u00a0\u2011—‘"),
    (rb"{\rtf1 {\listtext\tab 1.\tab}item\par}", "1.\titem"),
    (rb"{\rtf1 open {\b group", "open group"),  # cut short
]


@pytest.mark.parametrize(("payload", "text"), RTF)
def test_rtf_words(reads: Reader, payload: bytes, text: str) -> None:
    assert reads(payload, "a.rtf").text == text


def test_rtf_tables_notes_changes_and_pictures(reads: Reader) -> None:
    payload = (
        rb"{\rtf1\ansi{\info{\title Pairs}{\author Ada Vey}}{\*\revtbl{Unknown;}{Bo;}}"
        rb"More than 4,063{\super\chftn{\footnote{\super\chftn} By 2030.}} officials {\deleted\revauthdel1 77}{\revised 88}.\par"
        rb"\trowd\clvmgf\cellx1\cellx2\cellx3\intbl County\cell Funds\cell Share\cell\row"
        rb"\trowd\clvmrg\cellx1\clmgf\cellx2\clmrg\cellx3\intbl\cell 3\cell\cell\row\pard after{\pict\pngblip 89504e47}\par}"
    )
    doc = reads(payload, "a.rtf")
    assert joined(doc) == [("¹", "¹ By 2030.")]
    assert grid(doc) == [
        ("County", 0, 0, 1, 2),
        ("Funds", 0, 1, 1, 1),
        ("Share", 0, 2, 1, 1),
        ("3", 1, 1, 2, 1),
    ]
    assert 'deleted by Bo: "77"' in doc.notes and "holds 1 picture, not read" in doc.notes
    assert "77" not in doc.text and "88" in doc.text
    assert doc.fact("author") == "Ada Vey"


def test_a_book_in_its_order(reads: Reader, rows: Rows) -> None:
    pages = {
        "2.xhtml": '<h1>Second</h1><p>More than 4,063<a epub:type="noteref" href="#f1"><sup>1</sup></a> officials.</p><aside epub:type="footnote" id="f1"><p><a href="#r">1</a> By 2030.</p></aside>',
        "1.xhtml": "<h1>First</h1><table><tr><th>County</th><th>Funds</th></tr><tr><td>East</td><td>3</td></tr></table>",
    }
    metadata = "<dc:title>A book</dc:title><dc:creator>Ada Vey</dc:creator><dc:language>en</dc:language><dc:date>2031-05-04</dc:date><dc:publisher>Reed Press</dc:publisher>"
    nav = '<nav epub:type="toc"><ol><li><a href="2.xhtml">Chapter &amp; two</a></li></ol></nav>'
    extra = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="c" href="c.png" media-type="image/png"/>'
    doc = reads(making.book(pages, metadata, {"OPS/nav.xhtml": nav}, extra), "a.epub")
    words = [w for _, w in rows(doc)]
    assert words.index("Second") < words.index("First")
    assert joined(doc) == [("¹", next(w for w in words if w.endswith("By 2030.")))]
    assert [(f.field, f.value) for f in doc.facts] == [
        ("title", "A book"),
        ("author", "Ada Vey"),
        ("publisher", "Reed Press"),
        ("date", "2031-05-04"),
        ("language", "en"),
    ]
    assert (
        doc.blocks[0].at.startswith("OPS/2.xhtml (Chapter")
        and "holds 1 picture, not read: words in them need OCR" in doc.notes
    )
    assert grid(doc)[-1][:3] == ("3", 1, 1)


def test_books_that_are_locked_or_broken(reads: Reader) -> None:
    lock = '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="aes"/><CipherData><CipherReference URI="OPS/1.xhtml"/></CipherData></EncryptedData></encryption>'
    with pytest.raises(ReadError, match="locked by its seller"):
        reads(making.book({"1.xhtml": "<p>x</p>"}, more={"META-INF/encryption.xml": lock}), "a.epub")
    with pytest.raises(ReadError, match=r"part OPS/book\.opf is missing"):
        whole = making.package(
            {
                "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
            }
        )
        reads(whole, "a.epub")
    climbing = making.book({"../../../etc/passwd": "<p>words</p>"})
    with pytest.raises(ReadError, match="without a page that can be read"):
        reads(climbing, "a.epub")


def test_slides(reads: Reader, rows: Rows) -> None:
    spaces = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    shape = '<p:sp><p:nvSpPr><p:nvPr><p:ph type="{}"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>'
    cell = "<a:tc{}><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>"
    table = f"<a:tbl><a:tr>{cell.format(' gridSpan=%2%'.replace('%', chr(34)), 'Funds')}{cell.format(' hMerge=%1%'.replace('%', chr(34)), '')}</a:tr><a:tr>{cell.format('', 'East')}{cell.format('', '3')}</a:tr></a:tbl>"
    members = {
        "_rels/.rels": making.relations(("d", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'<p:presentation {spaces}><p:sldIdLst><p:sldId id="1" r:id="a"/><p:sldId id="2" r:id="gone"/></p:sldIdLst></p:presentation>',
        "ppt/_rels/presentation.xml.rels": making.relations(("a", "slide", "slides/s1.xml")),
        "ppt/slides/s1.xml": f'<p:sld {spaces} show="0"><p:spTree>{shape.format("title", "结对认亲")}{shape.format("body", "全省三百户结成对子。")}{table}</p:spTree></p:sld>',
        "ppt/slides/_rels/s1.xml.rels": making.relations(("n", "notesSlide", "../notes/n1.xml")),
        "ppt/notes/n1.xml": f"<p:notes {spaces}>{shape.format('body', 'Say that it was 4,063.')}</p:notes>",
    }
    doc = reads(making.package(members), "a.pptx")
    assert [w for _, w in rows(doc)] == [
        "结对认亲",
        "全省三百户结成对子。",
        "Funds",
        "East",
        "3",
        "Say that it was 4,063.",
    ]
    assert doc.blocks[-1].at == "slide 1, notes"
    assert "slide 1 is hidden; it was read" in doc.notes and "slide 2 is missing from the file" in doc.notes
