"""PDFs printed by Chromium: columns, scripts, vertical type, tables in Chinese, with real fonts."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Document

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")
Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

ENGLISH = (
    "By the end of 2030, more than 4,063 officials of Eastvale had been paired with households, and every self-employed "
    "family was visited in an efficient, well-organised fashion; the final office was affluent."
)
CHINESE = "全省共安排结对资金三亿元，引进企业一万五千多家，到2030年带动就业11万人，获得感不断增强。"
UYGHUR = (
    "شىمالىي ئۆلكىسىدە 2031-يىلى 4063 كادىر (بۇ تىرناق ئىچىدە) تۇغقانلاشتى، %12.5 ى PDF ھۆججىتى بىلەن تۇرىدۇ."
)


def test_columns_and_headings_across(reads: Reader, rows: Rows, tmp_path: Path) -> None:
    column = "".join(f"<p>{n} {ENGLISH}" for n in range(9))
    markup = f"<html lang=en><style>.c{{columns:COUNT;text-align:justify;hyphens:auto}}</style><h1>Of pairs</h1><div class=c>{column}</div>"
    markup += f"<h2>A heading across</h2><div class=c>{column}</div>"
    for count in ("2", "3"):
        doc = reads(making.printed(markup.replace("COUNT", count), tmp_path), "a.pdf")
        found = rows(doc)
        assert [kind for kind, _ in found] == ["title", *["paragraph"] * 9, "heading", *["paragraph"] * 9]
        assert [text for _, text in found[1:10]] == [f"{n} {ENGLISH}" for n in range(9)]


def test_uyghur_with_brackets_numbers_and_latin(reads: Reader, rows: Rows, tmp_path: Path) -> None:
    table = "<table border=1><tr><th>ئورۇن<th>سان<tr><td>شىمال<td>4063</table>"
    markup = f"<html dir=rtl lang=ug><style>body{{font:12pt 'Noto Naskh Arabic'}}</style><h1>ھۆججەت</h1><p>{UYGHUR} {UYGHUR}</p>{table}"
    doc = reads(making.printed(markup, tmp_path), "a.pdf")
    assert rows(doc)[:2] == [("title", "ھۆججەت"), ("paragraph", f"{UYGHUR} {UYGHUR}")]
    found = {(b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"}
    assert found == {(0, 0): "ئورۇن", (0, 1): "سان", (1, 0): "شىمال", (1, 1): "4063"}
    at = doc.text.index("4063")
    (box,) = doc.boxes(at, at + 4)
    assert 15 < box.right - box.left < 40  # a number among right-to-left words: its own place


def test_vertical_chinese(reads: Reader, rows: Rows, tmp_path: Path) -> None:
    markup = f"<html lang=zh><style>html{{writing-mode:vertical-rl}}body{{font:12pt 'Noto Serif CJK SC'}}</style><h1>结对资金</h1><p>{CHINESE * 3}</p><p>{CHINESE}"
    doc = reads(making.printed(markup, tmp_path), "a.pdf")
    assert rows(doc) == [("title", "结对资金"), ("paragraph", CHINESE * 3), ("paragraph", CHINESE)]
    box = doc.boxes(0, 4)[0]
    assert box.bottom - box.top > 3 * (box.right - box.left)


def test_a_chinese_table_over_pages(reads: Reader, tmp_path: Path) -> None:
    body = "".join(
        f"<tr><td>东谷省第{n}县名字很长的一个乡镇<td>{n},100<td>{'' if n % 5 == 0 else n}"
        for n in range(1, 60)
    )
    head = "<tr><th rowspan=2>地区<th colspan=2>2030年<tr><th>干部（人）<th>户数"
    style = "<style>table{border-collapse:collapse}td,th{border:1px solid}body{font:11pt 'Noto Serif CJK SC'}</style>"
    doc = reads(
        making.printed(
            f"<html lang=zh>{style}<h1>统计</h1><p>{CHINESE}</p><table>{head}{body}</table><p>{CHINESE}",
            tmp_path,
        ),
        "a.pdf",
    )
    found = {(b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"}
    assert {b.table for b in doc.blocks if b.kind == "table_cell"} == {0}
    assert [found[0, 0], found[0, 1], found[1, 1], found[1, 2]] == ["地区", "2030年", "干部（人）", "户数"]
    for n in range(1, 60):
        assert found[n + 1, 0] == f"东谷省第{n}县名字很长的一个乡镇"
        assert found[n + 1, 1] == f"{n},100"
        assert found.get((n + 1, 2)) == (None if n % 5 == 0 else str(n))
    assert len(doc.pages) > 1


def test_notes_are_joined_to_their_marks(reads: Reader, tmp_path: Path) -> None:
    note = "<div style='position:absolute;top:880px;font-size:8pt'>1 Eastvale Bureau, Yearbook 2031, p. 14.<br>2 The same, p. 15, note 3.</div>"
    markup = f"<html lang=en><p>{ENGLISH}<sup>1</sup> {ENGLISH}<sup>2</sup></p>{note}"
    doc = reads(making.printed(markup, tmp_path), "a.pdf")
    joined = [(doc.text[n.mark_start : n.mark_end], doc.text[n.start : n.end]) for n in doc.footnotes]
    assert joined == [("¹", "1 Eastvale Bureau, Yearbook 2031, p. 14."), ("²", "2 The same, p. 15, note 3.")]


@pytest.mark.parametrize("text", ["ﬁnal oﬃce ﬂows", "⾃⼰⼈"])
def test_glyph_artefacts_are_letters(reads: Reader, tmp_path: Path, text: str) -> None:
    doc = reads(
        making.printed(f"<p style=\"font-family:'Noto Serif CJK SC'\">{text} 4,063.", tmp_path), "a.pdf"
    )
    assert doc.text in {"final office flows 4,063.", "自己人 4,063."}
    assert all(doc.boxes(n, n + 1) for n, char in enumerate(doc.text) if not char.isspace())
