"""PDF: hand-written files for what is refused and for layout; Chromium's for real fonts and scripts."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.errors import ReadError
from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]
CHROMIUM = Path("/usr/bin/chromium")


def pdf(pages: list[str], trailer: str = "", info: str = "") -> bytes:
    """A PDF with one content stream a page, in Helvetica (F1) and Helvetica-Bold (F2)."""
    kids = " ".join(f"{5 + 2 * i} 0 R" for i in range(len(pages)))
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>>>>>",
        f"<<{info}>>",
    ]
    for index, stream in enumerate(pages):
        parts.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources 3 0 R/Contents {6 + 2 * index} 0 R>>"
        )
        parts.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(parts) + 1}/Root 1 0 R/Info 4 0 R{trailer}>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def line(text: str, y: float, x: float = 60, size: float = 11, font: str = "F1") -> str:
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def lines(texts: list[str], top: float = 700, x: float = 60) -> str:
    return "".join(line(text, top - 14 * i, x) for i, text in enumerate(texts))


LONG = [
    "By the end of 2030 more than 4,063 officials of Eastvale had been paired with house-",
    "holds in the province, the bureau said in a release, and every one of them visits state-",
    "owned farms for nine days in a row, twice a season.",
]


def test_lines_become_paragraphs_and_words_are_made_whole(reads: Reader, rows: Rows) -> None:
    doc = reads(
        pdf([lines(LONG) + lines(["Households pay nothing.", "A state-owned bank pays all."], 620)]), "a.pdf"
    )
    assert rows(doc) == [
        ("paragraph", "By the end of 2030 more than 4,063 officials of Eastvale had been paired with households in the province, "
         "the bureau said in a release, and every one of them visits state-owned farms for nine days in a row, twice a season."),
        ("paragraph", "Households pay nothing."),
        ("paragraph", "A state-owned bank pays all."),
    ]  # fmt: skip


def test_sizes_make_headings_and_edges_are_furniture(reads: Reader, rows: Rows) -> None:
    pages = []
    for number in (1, 2, 3):
        head = line("Eastvale Yearbook", 770, size=9) + line(f"- {number} -", 30, x=300, size=9)
        top = line("Pairs of Eastvale", 720, size=22) if number == 1 else ""
        pages.append(
            head + top + line("Funds", 690, size=15) + lines([f"Part {number}. {LONG[0][:-1]}", LONG[2]], 660)
        )
    found = rows(reads(pdf(pages), "a.pdf"))
    assert ("title", "Pairs of Eastvale") in found
    assert found.count(("heading", "Funds")) == 3
    assert found.count(("boilerplate", "Eastvale Yearbook")) == 3
    assert ("boilerplate", "- 2 -") in found
    assert sum(kind == "paragraph" for kind, _ in found) == 3


def test_a_paragraph_goes_on_over_the_page(reads: Reader, rows: Rows) -> None:
    pages = [lines(LONG[:2], 100) + line("7", 30, x=300), lines(LONG[2:], 700) + line("8", 30, x=300)]
    found = rows(reads(pdf(pages), "a.pdf"))
    assert [kind for kind, _ in found] == ["paragraph", "boilerplate", "boilerplate"]
    assert "visits state-owned farms" in found[0][1]


def test_aligned_rows_are_a_table(reads: Reader) -> None:
    cells = [
        ("Province", "Prefecture", "Funds"),
        ("Eastvale", "Sheep River", "3.2"),
        ("Southmere", "White Water", "4.5"),
    ]
    stream = "".join(
        line(cell, 700 - 16 * r, 60 + 120 * c) for r, row in enumerate(cells) for c, cell in enumerate(row)
    )
    doc = reads(pdf([lines(["Words before it."], 740) + stream]), "a.pdf")
    assert [(b.row, b.column, doc.text[b.start : b.end]) for b in doc.blocks if b.kind == "table_cell"] == [
        (r, c, cell) for r, row in enumerate(cells) for c, cell in enumerate(row)
    ]


def test_a_note_mark_is_no_digit_of_the_number(reads: Reader) -> None:
    stream = "BT /F1 11 Tf 60 700 Td (more than 4,063) Tj /F1 6 Tf 5 Ts (12) Tj 0 Ts /F1 11 Tf ( officials were paired) Tj ET"
    assert "4,063¹² officials" in reads(pdf([stream]), "a.pdf").text


def test_metadata_is_weak(reads: Reader) -> None:
    info = "/Title(Microsoft Word - x.doc)/Author(Ada Vey)/CreationDate(D:20310504120000)"
    doc = reads(pdf([lines(["Words, and they end."])], info=info), "a.pdf")
    assert [(f.field, f.value) for f in doc.facts] == [("author", "Ada Vey"), ("date", "2031-05-04")]
    assert "when the file was made" in doc.facts[1].where
    dated = reads(
        pdf([lines(["Published: 3 May 2031"]) + lines(["Words, and they end."], 600)], info=info), "a.pdf"
    )
    assert [f.value for f in dated.facts if f.field == "date"] == ["2031-05-03"]


RULE = "0 0 m 9 9 l S"
NAMELESS = (
    "/F3<</Type/Font/Subtype/Type0/BaseFont/Foo/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Foo"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Foo/Flags 4>>>>]>>/F2<<"
)
NOTES = [
    ([lines(LONG), RULE], "page 2 has no text layer; images were not to be read (--no-ocr)"),
    ([lines(LONG), RULE, RULE, lines(LONG), "", RULE], "pages 2-3, 6 have no text layer; images were not to be read (--no-ocr)"),  # 5 is blank
    ([lines(LONG), "BT /F3 11 Tf 60 700 Td <0024002500260027> Tj ET"],
     "page 2 has no reliable text: its fonts do not say which letters they show; images were not to be read (--no-ocr)"),
]  # fmt: skip


@pytest.mark.parametrize(("pages", "note"), NOTES)
def test_what_is_lost_is_said(reads: Reader, pages: list[str], note: str) -> None:
    payload = pdf(pages).replace(b"/F2<<", NAMELESS.encode(), 1)
    doc = reads(payload, "a.pdf")
    assert doc.notes == (note,)
    assert "4,063 officials" in doc.text


def test_a_sentence_that_runs_on_is_no_heading(reads: Reader, rows: Rows) -> None:
    bold = "The Third Forum of Eastvale, held in the town of Melisk in the north on 16 September"
    stream = line(bold, 600, font="F2") + lines(
        ["2062, gave each prefecture a quota for the year to come.", "It ends here."], 586
    )
    before = lines([LONG[0][:-1], LONG[2], *LONG[:1]], 700)
    doc = reads(pdf([before, stream]), "a.pdf")
    assert not [text for kind, text in rows(doc) if kind == "heading"]
    assert "16 September 2062, gave" in doc.text


REFUSED = [
    (pdf([""]), "has no text layer: 1 page is an image"),
    (pdf(["", "0 0 m 9 9 l S"]), "has no text layer: 2 pages are images"),
    (pdf(["x"], trailer="/Encrypt<</Filter/Standard/V 1/R 2/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)"
         "/P -4>>/ID[<00><00>]"), "encrypted"),
    (pdf([lines(LONG)])[:120], "broken or cut short"),
]  # fmt: skip


@pytest.mark.parametrize(("payload", "reason"), REFUSED)
def test_refused(reads: Reader, payload: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(payload, "a.pdf")


def test_cut_anywhere_is_read_or_refused(reads: Reader) -> None:
    whole = pdf([lines(LONG), lines(LONG)])
    for end in range(0, len(whole), 97):
        try:
            assert reads(whole[:end] or b"%PDF-1.4", "a.pdf").text
        except ReadError:
            continue


ENGLISH = (
    "By the end of 2030, more than 4,063 officials of Eastvale had been paired with households as relatives, and so on. "
    * 3
)
CHINESE = "全省共安排结对资金三亿元，引进企业一万五千多家，带动就业十一万人，各族群众的获得感不断增强。" * 4
UYGHUR = (
    "شىمالىي ئۆلكىسىدە 2031-يىلى 4063 كادىر ئائىلىلەر بىلەن تۇغقانلاشتى، خەلق بىلەن كادىرلار بىللە تۇرىدۇ. "
    * 3
)


def test_real_fonts_and_three_scripts(reads: Reader, rows: Rows, tmp_path: Path) -> None:
    if not CHROMIUM.exists():
        pytest.skip("/usr/bin/chromium is absent")
    page, out = tmp_path / "a.html", tmp_path / "a.pdf"
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>body{{text-align:justify}}</style><h1>Pairs 结对</h1><p>{ENGLISH}</p><p>{CHINESE}</p>"
        f"<p dir=rtl lang=ug>{UYGHUR}</p>",
        encoding="utf-8",
    )
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--user-data-dir={tmp_path}/profile",
    ]
    subprocess.run(
        [str(CHROMIUM), *options, f"--print-to-pdf={out}", page.as_uri()],
        capture_output=True,
        timeout=60,
        check=False,
    )
    if not out.exists():
        pytest.skip("chromium printed nothing here")
    assert rows(reads(out.read_bytes(), "a.pdf")) == [
        ("title", "Pairs 结对"),
        ("paragraph", ENGLISH.strip()),
        ("paragraph", CHINESE),  # no space where the lines were joined
        ("paragraph", UYGHUR.strip()),  # in reading order, numbers too
    ]
