"""DOCX beyond plain text: changes, comments, notes, numbers, forms, merged and nested cells, what is outside."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Document

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("office_making")
Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]
said, word, W = making.said, making.word, making.W


def joined(doc: Document) -> list[tuple[str, str]]:
    return [(doc.text[n.mark_start : n.mark_end], doc.text[n.start : n.end]) for n in doc.footnotes]


def test_the_final_state_is_read_and_deletions_are_said(reads: Reader) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">Officials paired: </w:t></w:r>'
        '<w:del w:id="1" w:author="Ada" w:date="2031-05-01T00:00:00Z"><w:r><w:delText>4,0</w:delText></w:r><w:r><w:delText>63</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="Bo" w:date="2031-05-02T00:00:00Z"><w:r><w:t>5,100</w:t></w:r></w:ins></w:p>'
        '<w:tbl><w:tr><w:trPr><w:del w:id="3" w:author="Ada" w:date="2031-05-01T00:00:00Z"/></w:trPr><w:tc><w:p><w:del w:id="4"><w:r><w:delText>East</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:p><w:r><w:t>77</w:t></w:r></w:p></w:tc></w:tr>'
        f"<w:tr><w:tc>{said('County')}</w:tc><w:tc>{said('Funds')}</w:tc></w:tr></w:tbl>"
    )
    doc = reads(word(body), "a.docx")
    assert "Officials paired: 5,100" in doc.text and "4,063" not in doc.text and "77" not in doc.text
    assert 'deleted by Ada on 2031-05-01: "4,063"' in doc.notes
    assert 'deleted by Ada on 2031-05-01: "East | 77"' in doc.notes
    assert any("the final state" in note and "1 insertions read" in note for note in doc.notes)


def test_a_comment_names_its_words(reads: Reader) -> None:
    body = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>东谷县三百户</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    comments = f'<w:comments {W}><w:comment w:id="0" w:author="Ada" w:date="2031-05-04T09:00:00Z">{said("Is this right?")}</w:comment></w:comments>'
    doc = reads(word(body, {"comments": comments}), "a.docx")
    assert 'comment by Ada on 2031-05-04 at "东谷县三百户": "Is this right?"' in doc.notes
    assert doc.text == "东谷县三百户"


def test_notes_are_joined_to_their_marks(reads: Reader) -> None:
    body = '<w:p><w:r><w:t>More than 4,063</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t xml:space="preserve"> officials</w:t></w:r><w:r><w:endnoteReference w:id="3"/></w:r></w:p>'
    parts = {
        "footnotes": f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1">{said("no")}</w:footnote><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> By 2030.</w:t></w:r></w:p>{said("Second line.")}</w:footnote><w:footnote w:id="8">{said("unused")}</w:footnote></w:footnotes>',
        "endnotes": f'<w:endnotes {W}><w:endnote w:id="3"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> The law.</w:t></w:r></w:p></w:endnote></w:endnotes>',
    }
    doc = reads(word(body, parts), "a.docx")
    assert doc.text.startswith("More than 4,063¹ officialsⁱ")
    assert joined(doc) == [("¹", "¹ By 2030.\nSecond line."), ("ⁱ", "ⁱ The law.")]
    assert "unused" not in doc.text


def numbered(level: int, form: str, label: str) -> str:
    return f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{label}"/></w:lvl>'


def test_numbers_are_shown_as_word_shows_them(reads: Reader) -> None:
    listed = '<w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr></w:pPr>'
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{numbered(0, "chineseCounting", "（%1）")}{numbered(1, "decimal", "%1.%2")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{numbered(0, "bullet", "·")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>'
    )
    rows = [(0, 1), (0, 1), (1, 1), (1, 1), (0, 2), (0, 3)]
    body = "".join(said(f"item {i}", listed.format(*row)) for i, row in enumerate(rows))
    doc = reads(word(body, {"numbering": numbering}), "a.docx")
    assert doc.text.split("\n\n") == [
        "（一） item 0",
        "（二） item 1",
        "二.1 item 2",
        "二.2 item 3",
        "item 4",
        "（九） item 5",
    ]


def test_merged_and_nested_cells_have_their_places(reads: Reader) -> None:
    merge = "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr>{}</w:tc>"
    inner = f"<w:tbl><w:tr><w:tc>{said('x')}</w:tc><w:tc>{said('y')}</w:tc></w:tr></w:tbl>"
    body = (
        "<w:tbl>"
        f'<w:tr>{merge.format(" w:val=%restart%".replace("%", chr(34)), said("County"))}<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{said("Funds")}</w:tc></w:tr>'
        f"<w:tr>{merge.format('', '<w:p/>')}<w:tc>{said('2017')}</w:tc><w:tc>{said('2018')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{said('East')}{inner}</w:tc><w:tc>{said('3')}</w:tc><w:tc>{said('4')}</w:tc></w:tr></w:tbl>"
    )
    doc = reads(word(body), "a.docx")
    cells = [(doc.text[b.start : b.end], b.table, b.row, b.column, b.columns, b.rows) for b in doc.blocks]
    assert cells == [
        ("County", 0, 0, 0, 1, 2), ("Funds", 0, 0, 1, 2, 1), ("2017", 0, 1, 1, 1, 1), ("2018", 0, 1, 2, 1, 1),
        ("East", 0, 2, 0, 1, 1), ("3", 0, 2, 1, 1, 1), ("4", 0, 2, 2, 1, 1), ("x", 1, 0, 0, 1, 1), ("y", 1, 0, 1, 1, 1),
    ]  # fmt: skip
    assert [b.at for b in doc.blocks][5] == "table 1, row 3, column 2"


def test_forms_fields_boxes_and_pictures(reads: Reader, rows: Rows) -> None:
    field = '<w:r><w:fldChar w:fldCharType="{}">{}</w:fldChar></w:r>'
    box = f"<w:txbxContent>{said('Words in a box')}</w:txbxContent>"
    body = (
        '<w:p><w:r><w:t xml:space="preserve">Village: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Village name"/></w:sdtPr><w:sdtContent><w:r><w:t>东谷村</w:t></w:r></w:sdtContent></w:sdt></w:p>'
        '<w:p><w:r><w:t xml:space="preserve">Paired </w:t></w:r>'
        + field.format(
            "begin", '<w:ffData><w:name w:val="Paired"/><w:checkBox><w:checked/></w:checkBox></w:ffData>'
        )
        + field.format("end", "")
        + '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p>'
        "<w:p>"
        + field.format("begin", "")
        + "<w:r><w:instrText>DATE</w:instrText></w:r>"
        + field.format("separate", "")
        + "<w:r><w:t>4 May 2031</w:t></w:r>"
        + field.format("end", "")
        + "</w:p>"
        "<w:p>"
        + field.format("begin", "")
        + '<w:r><w:instrText>HYPERLINK "http://example.org/a"</w:instrText></w:r>'
        + field.format("separate", "")
        + "<w:r><w:t>the law</w:t></w:r>"
        + field.format("end", "")
        + "</w:p>"
        f"<w:p><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A chart of 300 households"/></wp:inline></w:drawing></w:r></w:p>'
    )
    doc = reads(word(body), "a.docx")
    assert [text for _, text in rows(doc)] == [
        "Village: 东谷村",
        "Paired ☒☐",
        "4 May 2031",
        "the law",
        "Words in a box",
        "A chart of 300 households",
    ]
    assert rows(doc)[-1][0] == "caption"
    assert [(doc.text[k.start : k.end], k.target) for k in doc.links] == [("the law", "http://example.org/a")]
    assert any("Village name = 东谷村" in note for note in doc.notes)
    assert any("1 date that changes" in note for note in doc.notes)


def test_macros_templates_and_what_is_outside_are_said_never_followed(reads: Reader) -> None:
    outside = (
        ("t", "attachedTemplate", "http://bad.example/t.dotm"),
        ("i", "image", "http://bad.example/i.png"),
    )
    more = {
        "word/vbaProject.bin": b"x",
        "word/embeddings/sheet.xlsx": b"x",
        "word/media/a.png": b"x",
        "../../climb": b"x",
    }
    notes = reads(word(said("Words of the report."), None, outside, more), "a.docm").notes
    for words in (
        "holds macros",
        "names a template outside itself, which was not fetched: http://bad.example/t.dotm",
        "http://bad.example/i.png",
        "sheet.xlsx",
        "1 picture",
        "leads out of the package",
    ):
        assert any(words in note for note in notes), words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The county paired more than three hundred households with officials of the province in that year.",
            "en",
        ),
        ("全县选派干部三百名，与贫困户结成对子，实现了全覆盖。", "zh-Hans"),
        ("全縣選派幹部三百名，與貧困戶結成對子，實現了全覆蓋。", "zh-Hant"),
        ("ناھىيە بويىچە ئۈچ يۈز نەپەر كادىر ئائىلىلەر بىلەن تۇغقان بولۇپ باغلاندى.", "ug"),
    ],
)
def test_languages_in_every_format(reads: Reader, text: str, language: str) -> None:
    rtf = (
        "{\\rtf1\\ansi\\uc1 "
        + "".join(c if c.isascii() else f"\\u{ord(c) - 65536 if ord(c) > 32767 else ord(c)}?" for c in text)
        + "\\par}"
    )
    sheet = making.text(
        f"<table:table table:name='Sheet1'><table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row></table:table>",
        kind="spreadsheet",
    )
    mail = f"From: a@b.example\r\nDate: Mon, 4 Mar 2030 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    made = {
        "a.docx": word(said(text)), "a.odt": making.text(f"<text:p>{text}</text:p>"), "a.ods": sheet, "a.rtf": rtf.encode(),
        "a.epub": making.book({"1.xhtml": f"<p>{text}</p>"}), "a.csv": f"id,words\n1,{text.replace(',', '')}\n".encode(), "a.eml": mail.encode(),
    }  # fmt: skip
    for name, payload in made.items():
        doc = reads(payload, name)
        assert doc.language == language, name
        assert any(doc.text[b.start : b.end].replace(",", "") == text.replace(",", "") for b in doc.blocks), (
            name
        )
