"""Sheets: XLSX, ODS, CSV. Cells as they show, tables with what stands over them; nothing hidden goes unsaid."""

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

Cells = list[tuple[str, int | None, int | None, bool]]


def cells(doc: Document) -> Cells:
    return [(doc.text[b.start : b.end], b.row, b.column, b.header) for b in doc.blocks if b.table is not None]


S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
STYLES = f'<styleSheet {S}><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs></styleSheet>'


def workbook(
    rows: str,
    after: str = "",
    before: str = "",
    state: str = "",
    strings: str = "",
    more: dict[str, str] | None = None,
) -> bytes:
    parts = [
        ("s", "worksheet", "sheet1.xml"),
        ("y", "styles", "styles.xml"),
        ("t", "sharedStrings", "strings.xml"),
    ]
    members = {
        "_rels/.rels": making.relations(("d", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {S}><sheets><sheet name="资金" sheetId="1" r:id="s"{state}/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": making.relations(*parts),
        "xl/sheet1.xml": f"<worksheet {S}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>",
        "xl/styles.xml": STYLES,
        "xl/strings.xml": f"<sst {S}>{strings}</sst>",
    }
    return making.package(members | (more or {}))  # type: ignore[no-any-return]


def row(number: int, *values: str, hidden: bool = False) -> str:
    made = "".join(v if v.startswith("<") else f'<c t="inlineStr"><is><t>{v}</t></is></c>' for v in values)
    return f'<row r="{number}"{" hidden=%1%".replace("%", chr(34)) if hidden else ""}>{made}</row>'


def number(value: str, style: int = 0) -> str:
    return f'<c s="{style}"><v>{value}</v></c>'


def test_cells_are_read_as_they_show(reads: Reader) -> None:
    rows = (
        row(1, "各县资金")
        + row(2, "单位：万元")
        + row(3, "县", "资金", "占比", "日期", "签署")
        + row(4, "东谷县", number("4063.4", 1), number("0.1254", 2), number("43528", 3), number("43528", 4))
    )
    doc = reads(workbook(rows), "a.xlsx")
    assert cells(doc)[5:] == [
        ("东谷县", 1, 0, False), ("4,063", 1, 1, False), ("12.5%", 1, 2, False), ("2019年3月4日", 1, 3, False), ("2019-03-04", 1, 4, False)
    ]  # fmt: skip
    assert cells(doc)[0] == ("县", 0, 0, True)
    assert [b.at for b in doc.blocks][:3] == ["资金!A1", "资金!A2", "资金!A3"]
    assert [b.kind for b in doc.blocks][:2] == ["paragraph", "paragraph"]


def test_merged_heads_stand_over_their_columns(reads: Reader) -> None:
    rows = (
        row(1, "县", "资金")
        + row(2, '<c r="B2" t="inlineStr"><is><t>2017</t></is></c>', "2018")
        + row(3, "东谷县", number("3"), number("4"))
    )
    doc = reads(
        workbook(rows, '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>'), "a.xlsx"
    )
    assert cells(doc) == [
        ("县", 0, 0, True),
        ("资金", 0, 1, True),
        ("2017", 1, 1, True),
        ("2018", 1, 2, True),
        ("东谷县", 2, 0, False),
        ("3", 2, 1, False),
        ("4", 2, 2, False),
    ]
    assert [(b.columns, b.rows) for b in doc.blocks][:2] == [(1, 2), (2, 1)]


def test_shared_strings_keep_their_words_and_drop_readings(reads: Reader) -> None:
    strings = '<si><r><t>东</t></r><r><t xml:space="preserve">谷 </t></r><rPh sb="0" eb="1"><t>dong</t></rPh></si><si><t>a_x000D_b</t></si>'
    doc = reads(
        workbook(
            row(1, '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>9</v></c>'), strings=strings
        ),
        "a.xlsx",
    )
    assert [words for words, *_ in cells(doc)] == ["东谷", "a b"]


def test_what_is_hidden_blank_or_commented_is_said(reads: Reader) -> None:
    more = {
        "xl/_rels/sheet1.xml.rels": making.relations(
            ("c", "comments", "comments1.xml"), ("h", "hyperlink", "http://example.org/x")
        ),
        "xl/comments1.xml": f'<comments {S}><authors><author>Ada</author></authors><commentList><comment ref="B2" authorId="0"><text><t>sure?</t></text></comment></commentList></comments>',
    }
    rows = row(1, "County", "Funds") + row(2, "East", "<c><f>SUM(A1)</f></c>", hidden=True)
    book = workbook(
        rows,
        '<hyperlinks><hyperlink ref="A2" r:id="h"/></hyperlinks>',
        '<cols><col min="2" max="2" hidden="1"/></cols>',
        ' state="veryHidden"',
        more=more,
    )
    doc = reads(book, "a.xlsx")
    for words in (
        "sheet 资金 is hidden",
        "1 hidden row",
        "hidden columns (B)",
        "1 formula without a stored result",
        'comment by Ada at "资金!B2": "sure?"',
    ):
        assert any(words in note for note in doc.notes), words
    assert [(doc.text[k.start : k.end], k.target) for k in doc.links] == [("East", "http://example.org/x")]


def test_a_sheet_beyond_measure_is_cut_and_said(reads: Reader) -> None:
    lines = ("".join(number(str((r * 7919 + c * 104729) % 99991)) for c in range(1000)) for r in range(120))
    doc = reads(workbook("".join(f"<row>{line}</row>" for line in lines)), "a.xlsx")
    assert any("more than 100,000 filled cells" in note for note in doc.notes)
    assert len(doc.blocks) <= 100_000


DELIMITED = [
    (
        "County;Households\nEast;1,2\nWest;3\n",
        ["County", "Households", "East", "1,2", "West", "3"],
    ),  # a decimal comma
    ('County,Note\nEast,"a, b\n""c"""\n', ["County", "Note", "East", 'a, b\n"c"']),  # quoted line break
    ("sep=|\na|b\nc|d\n", ["a", "b", "c", "d"]),  # what Excel writes for itself
    ("a\tb\r\nc\td\r\n", ["a", "b", "c", "d"]),  # tabs in a .csv
    ("County,Funds (yuan)\n,\nEast,3\n", ["County", "Funds (yuan)", "East", "3"]),  # an empty row
]


@pytest.mark.parametrize(("text", "expected"), DELIMITED)
def test_dialects(reads: Reader, text: str, expected: list[str]) -> None:
    assert [words for words, *_ in cells(reads(text, "a.csv"))] == expected


def test_a_quoted_line_break_is_no_gap_and_lines_are_counted(reads: Reader) -> None:
    doc = reads('County,Note\nEast,"a\nb"\nWest,c\n', "a.csv")
    assert {b.table for b in doc.blocks} == {0}
    assert doc.blocks[-1].at == "line 4, column 2"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_encodings(reads: Reader, encoding: str) -> None:
    doc = reads("地区,户数（万户）\n东谷县,1.2\n青山县,三千\n".encode(encoding), "a.csv")
    assert cells(doc)[1] == ("户数（万户）", 0, 1, True)
    assert doc.language == "zh-Hans"


def test_titles_and_remarks_are_no_cells(reads: Reader, rows: Rows) -> None:
    doc = reads("Funds by county\n单位：万元\nCounty,Funds\nEast,3\nWest,4\nSource: the bureau\n", "a.csv")
    assert [kind for kind, _ in rows(doc)] == ["paragraph"] * 2 + ["table_cell"] * 6 + ["paragraph"]


def test_an_open_document_sheet(reads: Reader) -> None:
    body = (
        '<table:table table:name="Funds"><table:table-row><table:table-cell><text:p>County</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Share</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:visibility="collapse"><table:table-cell><text:p>East</text:p><office:annotation><dc:creator>Ada</dc:creator><text:p>why?</text:p></office:annotation></table:table-cell><table:table-cell office:value="0.125"><text:p>12.5%</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>'
    )
    doc = reads(making.text(body, kind="spreadsheet"), "a.ods")
    assert cells(doc) == [
        ("County", 0, 0, True),
        ("Share", 0, 1, True),
        ("Share", 0, 2, True),
        ("East", 1, 0, False),
        ("12.5%", 1, 1, False),
    ]
    assert any("hidden row" in n for n in doc.notes) and any("comment by Ada" in n for n in doc.notes)


REFUSED = [
    (b"PK\x03\x04", "a.xlsx", "broken or cut short"),
    (workbook(""), "a.xlsx", "no filled cell"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "Workbook".encode("utf-16-le"),
        "a.xls",
        "save it as .xlsx",
    ),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "a.xlsx",
        "locked with a password",
    ),
    (b"not a zip", "a.xlsx", "is named .xlsx but is no ZIP"),
    (b",,,\n,,\n", "a.csv", "without a filled cell"),
]


@pytest.mark.parametrize(("payload", "name", "reason"), REFUSED)
def test_refused(reads: Reader, payload: bytes, name: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(payload, name)
