"""DOCX: styles, tables, notes, links; and the ZIPs that are refused before they unpack."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from headwater.errors import ReadError
from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]


def saved(document: object) -> bytes:
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def package(members: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return stream.getvalue()


def report() -> bytes:
    made = docx.Document()
    made.core_properties.title, made.core_properties.author = "Pairs of Eastvale", "Ada Vey"
    made.add_heading("Pairs of Eastvale", 0)
    words = made.add_paragraph("More than 4,063")
    words.add_run("1").font.superscript = True
    words.add_run(" officials.")
    made.add_heading("资金", 1)
    made.add_paragraph("全省安排资金三亿元。")
    made.add_paragraph("First", style="List Bullet")
    table = made.add_table(2, 2)
    for index, cell in enumerate(["Province", "Funds", "青山省", "3亿元"]):
        table.cell(index // 2, index % 2).text = cell
    made.add_paragraph("Table 1: pairs", style="Caption")
    made.sections[0].footer.paragraphs[0].text = "Foot of the page"
    return saved(made)


def test_a_report(reads: Reader, rows: Rows) -> None:
    doc = reads(report(), "a.docx")
    assert rows(doc) == [
        ("title", "Pairs of Eastvale"), ("paragraph", "More than 4,063¹ officials."), ("heading", "资金"),
        ("paragraph", "全省安排资金三亿元。"), ("list_item", "First"), ("table_cell", "Province"), ("table_cell", "Funds"),
        ("table_cell", "青山省"), ("table_cell", "3亿元"), ("caption", "Table 1: pairs"), ("boilerplate", "Foot of the page"),
    ]  # fmt: skip
    assert [(f.field, f.value, f.where) for f in doc.facts][:2] == [
        ("title", "Pairs of Eastvale", "document properties: title"),
        ("author", "Ada Vey", "document properties: author"),
    ]
    assert {b.lang for b in doc.blocks if b.row == 1} == {"zh-Hans"}


def test_wrong_extension_is_read_right(reads: Reader) -> None:
    assert reads(report(), "a.pdf").media_type.endswith("wordprocessingml.document")


def test_runs_that_python_docx_leaves_out(reads: Reader) -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("One ")._p
    paragraph.append(
        parse_xml(f'<w:ins {nsdecls("w")} w:id="1"><w:r><w:t>two</w:t></w:r></w:ins>')
    )  # a tracked insertion
    paragraph.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="2"><w:r><w:delText>no</w:delText></w:r></w:del>')
    )
    paragraph.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtContent><w:r><w:t xml:space="preserve"> three</w:t></w:r></w:sdtContent></w:sdt>'
        )
    )
    paragraph.append(parse_xml(f"<w:r {nsdecls('w')}><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"))
    assert reads(saved(made), "a.docx").text == "One two three"


def test_no_styles_at_all(reads: Reader, rows: Rows) -> None:
    made = docx.Document()
    for text in (
        "Pairs of Eastvale",
        "By Ada Vey",
        "Officials were paired, the bureau said.",
        "Close connection",
        "They visit, it said.",
    ):
        made.add_paragraph(text)
    assert [kind for kind, _ in rows(reads(saved(made), "a.docx"))] == [
        "title",
        "boilerplate",
        "paragraph",
        "heading",
        "paragraph",
    ]


DOCUMENT = "word/document.xml"
REFUSED = [
    (package({DOCUMENT: b"<a>" + b" " * 60_000_000}), "refused as a zip bomb"),
    (package({"xl/workbook.xml": "<a/>"}), "is a workbook that cannot be opened"),
    (package({"notes.txt": "words"}), "is a ZIP archive, not a document"),
    (package({DOCUMENT: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "document type in its XML"),
    (package({DOCUMENT: "<a/>"}), "is a DOCX that cannot be opened"),  # no body
    (report()[:3000], "broken or cut short"),
    (report()[:-40], "broken or cut short"),
]


@pytest.mark.parametrize(("payload", "reason"), REFUSED)
def test_refused(reads: Reader, payload: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(payload, "a.docx")


def test_names_that_climb_are_harmless(reads: Reader) -> None:
    with zipfile.ZipFile(io.BytesIO(report())) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    assert reads(package(members | {"../../climb.xml": "<a/>"}), "a.docx").text.startswith("Pairs")


def test_a_bent_package_never_breaks_out(reads: Reader) -> None:
    whole = report()
    for at in range(0, len(whole), 2003):
        bent = whole[:at] + b"\xff\x00\xff" + whole[at + 3 :]
        try:
            assert reads(bent, "a.docx").text
        except ReadError as error:
            assert "\n" not in str(error)
