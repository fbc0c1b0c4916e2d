"""PDF layout: columns told line by line, tables with empty and tall cells, footnotes, numbers in one piece."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]


def _maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pdf_maker", Path(__file__).with_name("test_read_pdf.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKER = _maker()
pdf, line, lines = MAKER.pdf, MAKER.line, MAKER.lines
LEFT = [
    "In the north the officials of the", "province were told to stay with", "the families for five days, and to",
    "count 96,214 visits in all, as the", "bureau wrote in its yearly report", "on the matter of the shared lamp.",
]  # fmt: skip
RIGHT = [
    "In the south no such order came", "until 2031, when 1,204 officials", "went to the white water towns and",
    "stayed there for nine days each,", "so that the number of the visits", "rose to 14,000 by the year is over.",
]  # fmt: skip


def test_columns_told_line_by_line_are_read_one_after_the_other(reads: Reader, rows: Rows) -> None:
    stream = "".join(
        line(LEFT[i % 6], 700 - 14 * i, 50) + line(RIGHT[i % 6], 700 - 14 * i, 320) for i in range(12)
    )
    found = rows(reads(pdf([line("Two columns of it", 740, size=18) + stream]), "a.pdf"))
    left, right = (" ".join(side * 2) for side in (LEFT, RIGHT))
    assert found == [("title", "Two columns of it"), ("paragraph", left), ("paragraph", right)]


def cells(doc: Document) -> dict[tuple[int | None, int | None], str]:
    return {(b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"}


def test_an_empty_cell_keeps_the_columns_apart(reads: Reader) -> None:
    table = [
        ("Prefecture", "Officials", "Households"),
        ("Sheep River", "1,204", "2,000"),
        ("White Water", "", "3,100"),
    ]
    stream = "".join(
        line(c, 600 - 18 * r, 60 + 150 * k) for r, row in enumerate(table) for k, c in enumerate(row) if c
    )
    doc = reads(pdf([lines(["Words before it."]) + stream + lines(["Words after it."], 480)]), "a.pdf")
    assert cells(doc) == {(r, k): c for r, row in enumerate(table) for k, c in enumerate(row) if c}


def test_a_tall_cell_is_one_cell(reads: Reader) -> None:
    """Its lines stand above and below the base line of its neighbours, and are told before them."""
    stream = (
        line("Prefecture", 607)
        + line("Officials", 614, 300)
        + line("in 2031", 600, 300)
        + line("Homes", 607, 450)
    )
    stream += line("Sheep River and the val-", 587) + line("leys behind it", 573) + line("1,204", 580, 300)
    stream += (
        line("2,000", 580, 450) + line("North", 555) + line("96,214", 555, 300) + line("4,000", 555, 450)
    )
    assert cells(reads(pdf([lines(["Words before it."]) + stream]), "a.pdf")) == {
        (0, 0): "Prefecture", (0, 1): "Officials in 2031", (0, 2): "Homes",
        (1, 0): "Sheep River and the valleys behind it", (1, 1): "1,204", (1, 2): "2,000",
        (2, 0): "North", (2, 1): "96,214", (2, 2): "4,000",
    }  # fmt: skip


def test_the_first_line_of_a_tall_cell_may_stand_alone(reads: Reader) -> None:
    """The last line of the tall cell shares its base line with the rest of the row."""
    stream = (
        line("Prefecture", 610)
        + line("Officials", 610, 300)
        + line("Sheep River and the", 588)
        + line("valleys", 576)
    )
    stream += line("1,204", 576, 300) + line("North", 556) + line("96,214", 556, 300)
    assert cells(reads(pdf([lines(["Words before it."]) + stream]), "a.pdf")) == {
        (0, 0): "Prefecture", (0, 1): "Officials", (1, 0): "Sheep River and the valleys", (1, 1): "1,204",
        (2, 0): "North", (2, 1): "96,214",
    }  # fmt: skip


def test_short_columns_of_text_are_no_table(reads: Reader, rows: Rows) -> None:
    stream = lines(LEFT, 700, 50) + lines(RIGHT, 700, 320)
    assert [kind for kind, _ in rows(reads(pdf([stream]), "a.pdf"))] == ["paragraph", "paragraph"]


def test_a_footnote_does_not_cut_the_sentence_over_it(reads: Reader, rows: Rows) -> None:
    note = line("1 Eastvale Bureau, Yearbook 2031, p. 14, with a long address of the", 90, size=8)
    note += line("office in which it may be seen.", 80, size=8)
    body = [text + " and so on" for text in LEFT[:5]]
    found = rows(reads(pdf([lines(body, 200) + note, lines([RIGHT[1], RIGHT[5]])]), "a.pdf"))
    assert found[0][1].endswith(
        "yearly report and so on until 2031, when 1,204 officials rose to 14,000 by the year is over."
    )
    assert found[1] == (
        "paragraph", "1 Eastvale Bureau, Yearbook 2031, p. 14, with a long address of the office in which it may be seen.",
    )  # fmt: skip


def test_a_number_set_in_parts_is_one_number(reads: Reader) -> None:
    stream = "BT /F1 11 Tf 60 700 Td [(We counted 96)-20(,214 visits and )-600( 12)-100(.5 per cent)] TJ ET"
    stream += " BT /F1 11 Tf 60 680 Td (Then 96) Tj ET BT /F1 11 Tf 98 680 Td (,214 more came.) Tj ET"
    text = reads(pdf([stream]), "a.pdf").text
    assert "96,214 visits and 12.5 per cent" in text
    assert "Then 96,214 more" in text


def test_a_caption_over_a_table(reads: Reader, rows: Rows) -> None:
    table = "".join(
        line(c, 600 - 18 * r, 60 + 150 * k)
        for r, row in enumerate([("A", "2"), ("B", "3")])
        for k, c in enumerate(row)
    )
    found = rows(reads(pdf([lines(LEFT) + line("Table 4-2: Officials", 618, size=13) + table]), "a.pdf"))
    assert ("caption", "Table 4-2: Officials") in found
