"""Ruled tables of a PDF: cells by their borders, merged ones whole, over page breaks; and what is no table."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Block, Document
from headwater.read.pdf_grid import Grid, grids
from headwater.read.pdf_rules import Rule

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")
Reader = Callable[..., Document]
line, lines, ruled, built = making.line, making.lines, making.ruled, making.built
BEFORE = lines(["Words before it, and they end here."], 740)


def cells(doc: Document) -> dict[tuple[int | None, int | None, int | None], str]:
    return {
        (b.table, b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"
    }


def cell(doc: Document, words: str) -> Block:
    return next(b for b in doc.blocks if doc.text[b.start : b.end] == words)


def test_borders_part_what_stands_close(reads: Reader) -> None:
    """4,063 and 12 stand nearer to each other than two words: only the border tells two cells."""
    stream = ruled([60, 140, 185, 240], [720, 700, 680])
    stream += line("Place", 705, 62) + line("Men", 705, 142) + line("Homes", 705, 187)
    stream += line("Sheep River", 685, 62) + line("1,204,063", 685, 138) + line("12", 685, 187)
    doc = reads(built([BEFORE + stream]), "a.pdf")
    assert cells(doc) == {(0, 0, 0): "Place", (0, 0, 1): "Men", (0, 0, 2): "Homes",
                          (0, 1, 0): "Sheep River", (0, 1, 1): "1,204,063", (0, 1, 2): "12"}  # fmt: skip


def test_merged_headers_keep_their_reach(reads: Reader) -> None:
    stream = "".join(f"{u} 720 m {u} 640 l S\n" for u in (60, 160, 260, 360))
    stream = stream.replace("260 720 m", "260 700 m")  # no border inside the wide head
    stream += "160 700 m 360 700 l S\n" + "".join(f"60 {v} m 360 {v} l S\n" for v in (720, 680, 660, 640))
    for u, v, text in [(62, 695, "Place"), (200, 705, "Officials"), (162, 685, "2030"), (262, 685, "2031"), (62, 665, "North"),
                       (162, 665, "4,063"), (262, 665, "5,001"), (62, 645, "South"), (262, 645, "77")]:  # fmt: skip
        stream += line(text, v, u)
    doc = reads(built([BEFORE + stream]), "a.pdf")
    assert cells(doc) == {
        (0, 0, 0): "Place", (0, 0, 1): "Officials", (0, 1, 1): "2030", (0, 1, 2): "2031", (0, 2, 0): "North",
        (0, 2, 1): "4,063", (0, 2, 2): "5,001", (0, 3, 0): "South", (0, 3, 2): "77",
    }  # fmt: skip
    assert (cell(doc, "Officials").columns, cell(doc, "Officials").rows) == (2, 1)
    assert (cell(doc, "Place").columns, cell(doc, "Place").rows) == (1, 2)
    assert [doc.text[b.start : b.end] for b in doc.blocks if b.header] == [
        "Place",
        "Officials",
        "2030",
        "2031",
    ]


def test_lines_of_a_tall_cell_are_one_cell(reads: Reader) -> None:
    stream = ruled([60, 160, 260], [720, 690, 640]) + line("Place", 700, 62) + line("Officials", 700, 162)
    stream += lines(["Sheep River and", "the val-", "leys"], 678, 62) + line("4,063", 664, 162)
    doc = reads(built([BEFORE + stream]), "a.pdf")
    assert cells(doc)[0, 1, 0] == "Sheep River and the valleys"
    assert cells(doc)[0, 1, 1] == "4,063"


def test_rows_without_lines_between_them_stay_rows(reads: Reader) -> None:
    stream = ruled([60, 160, 260], [720, 700, 640]) + line("Place", 705, 62) + line("Officials", 705, 162)
    stream += lines(["North", "South", "West"], 688, 62) + lines(["4,063", "77", "12"], 688, 162)
    doc = reads(built([BEFORE + stream]), "a.pdf")
    assert cells(doc) == {
        (0, 0, 0): "Place", (0, 0, 1): "Officials", (0, 1, 0): "North", (0, 1, 1): "4,063", (0, 2, 0): "South",
        (0, 2, 1): "77", (0, 3, 0): "West", (0, 3, 1): "12",
    }  # fmt: skip


def test_a_table_goes_on_over_the_page(reads: Reader) -> None:
    head = line("Place", 105, 62) + line("Officials", 105, 162)
    one = (
        BEFORE + ruled([60, 160, 260], [120, 100, 80]) + head + line("North", 85, 62) + line("4,063", 85, 162)
    )
    two = ruled([60, 160, 260], [720, 700, 680]) + line("South", 705, 62) + line("77", 705, 162)
    two += line("West", 685, 62) + line("12", 685, 162)
    foot = line("7", 30, 300)
    found = cells(reads(built([one + foot, two + foot]), "a.pdf"))
    assert found[0, 0, 1] == "Officials"
    assert [found[0, row, 0] for row in range(4)] == ["Place", "North", "South", "West"]
    assert [found[0, row, 1] for row in range(1, 4)] == ["4,063", "77", "12"]


def test_a_table_without_rules_goes_on_too(reads: Reader) -> None:
    def row(v: float, *texts: str) -> str:
        return "".join(line(text, v, 60 + 150 * k) for k, text in enumerate(texts))

    one = BEFORE + row(120, "Place", "Officials", "Homes") + row(104, "North", "4,063", "12")
    two = row(720, "South", "77", "9") + row(704, "West", "12", "4")
    found = cells(reads(built([one, two]), "a.pdf"))
    assert [found[0, n, 0] for n in range(4)] == ["Place", "North", "South", "West"]


FRAMES = [
    "60 620 500 140 re S",  # a box round the text
    "0 0 600 800 re f 1 g 60 690 400 1 re f",  # a ground and a line under a heading
    "60 735 m 500 735 l S 60 600 m 60 730 l S",  # a line above and one beside
]


def test_frames_are_no_tables(reads: Reader) -> None:
    for frame in FRAMES:
        doc = reads(
            built([f"{frame}\n0 g\n" + lines(["Words that stand in a frame, and", "they end here."])]),
            "a.pdf",
        )
        assert not cells(doc)
        assert "frame, and they end here." in doc.text.replace("\n\n", " ")


BORDER = st.integers(0, 12).map(lambda n: float(n * 15))
RULE = st.tuples(BORDER, BORDER, BORDER).map(lambda r: Rule(r[0], min(r[1:]), max(r[1:]) + 15))


@given(st.lists(RULE, max_size=14), st.lists(RULE, max_size=14))
def test_every_place_in_a_grid_lies_in_one_cell(level: list[Rule], upright: list[Rule]) -> None:
    for grid in grids(level, upright):
        assert isinstance(grid, Grid)
        covered: set[tuple[int, int]] = set()
        for area in grid.areas:
            places = {
                (r, c)
                for r in range(area.row, area.row + area.rows)
                for c in range(area.column, area.column + area.columns)
            }
            assert not places & covered
            covered |= places
        assert len(covered) == (len(grid.us) - 1) * (len(grid.vs) - 1)


def test_heads_over_several_columns_of_a_table_without_rules(reads: Reader) -> None:
    stream = (
        line("Place", 720, 60)
        + line("Officials of the province", 720, 220)
        + line("2030", 704, 210)
        + line("2031", 704, 330)
    )
    for n, (place, one, two) in enumerate(
        [("North", "4,063", "5,001"), ("South", "77", "80"), ("West", "12", "9")]
    ):
        stream += line(place, 688 - 16 * n, 60) + line(one, 688 - 16 * n, 210) + line(two, 688 - 16 * n, 330)
    doc = reads(built([lines(["Words before it, and they end here."], 780) + stream]), "a.pdf")
    found = cells(doc)
    assert (found[0, 0, 0], found[0, 0, 1], found[0, 1, 1], found[0, 1, 2]) == (
        "Place",
        "Officials of the province",
        "2030",
        "2031",
    )
    assert (found[0, 2, 0], found[0, 2, 1], found[0, 4, 2]) == ("North", "4,063", "9")
    assert cell(doc, "Officials of the province").columns == 2
    assert [doc.text[b.start : b.end] for b in doc.blocks if b.header][-2:] == ["2030", "2031"]


def test_a_number_set_letter_by_letter_is_one_number(reads: Reader) -> None:
    stream = "".join(f"BT /F1 11 Tf {60 + i * 6.2} 700 Td ({c}) Tj ET " for i, c in enumerate("84,063"))
    assert reads(built([stream + lines(["men came."], 680)]), "a.pdf").text.startswith("84,063")


SHIFTED = "%\\\\ WKH HQG RI LW PRUH WKDQ VRPH RIILFLDOV RI WKH YDOOH\\\\ KDG EHHQ SDLUHG"


def test_letters_of_no_language_are_doubted(reads: Reader) -> None:
    """A font whose table of letters is shifted by 29, as files without that table are read."""
    doc = reads(
        built(
            [lines(["By the end of it some officials had been paired with homes."] * 8), lines([SHIFTED] * 8)]
        ),
        "a.pdf",
    )
    assert doc.notes == (
        "page 2 has words in no language: its fonts may name other letters than they show; OCR would read those",
    )
