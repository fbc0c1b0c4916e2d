"""Where the words of a PDF stand: every letter has a box, on any page however it is turned."""

import sys
from array import array
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Document
from headwater.read.pdf_page import PageShape
from headwater.read.pdf_places import placed
from headwater.read.pdf_rows import Glyphs, Spot

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")
Reader = Callable[..., Document]

TEXT = ["By the end of 2030 more than 4,063 officials of Eastvale had been paired with house-",
        "holds in the province, the bureau said in a release to the press on the day after."]  # fmt: skip


def check(doc: Document) -> None:
    """Every letter stands in one region, in text order, with an edge more than letters."""
    end = letters = 0
    for region in doc.regions:
        assert end <= region.start < region.end <= len(doc.text)
        assert len(region.edges) == region.end - region.start + 1
        letters += sum(not c.isspace() for c in doc.text[region.start : region.end])
        end = region.end
    assert letters == sum(not c.isspace() for c in doc.text)


def find(doc: Document, words: str) -> list[tuple[int, ...]]:
    at = doc.text.index(words)
    found = doc.boxes(at, at + len(words))
    return [(b.page, round(b.left), round(b.top), round(b.right), round(b.bottom)) for b in found]


def test_the_box_of_a_word(reads: Reader) -> None:
    doc = reads(making.built([making.lines(TEXT)]), "a.pdf")
    check(doc)
    ((page, left, top, right, bottom),) = find(doc, "By the")
    assert (page, left) == (0, 60)
    assert 88 <= right <= 95  # Helvetica at 11: B 7.3, y 5.5, space 3.1, t 3.1, h 6.1, e 6.1
    assert 88 <= top <= 92
    assert 101 <= bottom <= 104  # the base line is 100 points from the top
    assert [(s.width, s.height) for s in doc.pages] == [(600.0, 800.0)]


def test_a_word_broken_over_two_lines_has_two_boxes(reads: Reader) -> None:
    doc = reads(making.built([making.lines(TEXT)]), "a.pdf")
    one, two = find(doc, "households")
    assert one[1] > 400
    assert two[1] == 60
    assert two[2] - one[2] == 14


TURNS = [  # where the "B" (60 from the left, 100 from the top of a page of 600 by 800) is shown
    (0, (60, 100)),
    (90, (700, 60)),
    (180, (540, 700)),
    (270, (100, 540)),
]


@pytest.mark.parametrize(("rotate", "corner"), TURNS)
def test_boxes_are_those_of_the_page_as_shown(reads: Reader, rotate: int, corner: tuple[int, int]) -> None:
    doc = reads(making.built([making.lines(TEXT)], each=f"/Rotate {rotate}"), "a.pdf")
    check(doc)
    assert doc.text.startswith("By the end of 2030")
    ((_, left, top, right, bottom),) = find(doc, "By the")
    assert left - 3 <= corner[0] <= right + 3
    assert top - 3 <= corner[1] <= bottom + 3
    assert (right - left > bottom - top) == (rotate % 180 == 0)


TYPE = [  # text matrices: type that runs up, down, upside down
    ("0 1 -1 0 {at} 60 Tm", 3), ("0 -1 1 0 {at} 700 Tm", 1), ("-1 0 0 -1 500 {at} Tm", 2),
]  # fmt: skip


@pytest.mark.parametrize(("matrix", "turn"), TYPE)
def test_turned_type_is_read_along_its_own_lines(reads: Reader, matrix: str, turn: int) -> None:
    way = -1 if turn == 1 else 1
    stream = "".join(
        f"BT /F1 11 Tf {matrix.format(at=300 + way * 14 * i)} ({t}) Tj ET\n" for i, t in enumerate(TEXT)
    )
    doc = reads(making.built([stream]), "a.pdf")
    check(doc)
    assert doc.text.startswith("By the end of 2030 more than 4,063")
    assert "with households in the province" in doc.text


def test_words_beyond_the_edge_are_left_out_and_said(reads: Reader) -> None:
    stream = (
        making.lines(TEXT)
        + making.line("Secretly 9,999 others came", 900)
        + making.line("far away 12", 700, 900)
    )
    doc = reads(making.built([stream]), "a.pdf")
    assert "9,999" not in doc.text
    assert "far" not in doc.text
    assert doc.notes == ("page 1 has words beyond its visible edge, left out",)


def test_a_page_whose_corner_is_elsewhere(reads: Reader) -> None:
    doc = reads(
        making.built([making.lines(TEXT)], box="-40 -100 560 700", each="/CropBox[0 0 560 710]"), "a.pdf"
    )
    assert [(s.width, s.height) for s in doc.pages] == [(560.0, 700.0)]
    ((_, left, _, _, bottom),) = find(doc, "By the")
    assert left == 60
    assert bottom < 10  # at the very top


LETTERS = st.text(st.sampled_from("ab-12人ئ"), min_size=1, max_size=12).filter(lambda t: t[0] != "-")
SHAPE = PageShape(0, 0, 0, 600, 800)


@given(st.lists(LETTERS, min_size=1, max_size=5), st.sampled_from(["", " ", "\n"]), st.booleans())
def test_no_letter_is_given_the_place_of_another(runs: list[str], space: str, drop: bool) -> None:
    """Whatever white space comes, and though hyphens at line ends go, each letter keeps its own place."""
    glyphs = []
    for number, run in enumerate(runs):
        edges = array("f", [10.0 * ((i + 1) // 2) for i in range(2 * len(run))])
        glyphs.append(Glyphs(Spot(SHAPE, 0, 100.0 * number + 50, 10.0), run, edges))
    shown = [run[:-1] if drop and run.endswith("-") else run for run in runs]
    text = space.join(shown)
    regions, _ = placed(text, glyphs)
    for region in regions:
        number = (region.top // 10 - 40) // 100 if region.top >= 400 else 0
        words = text[region.start : region.end]
        start = region.edges[0] // 100
        assert runs[number][start : start + len(words)] == words
    if not drop:
        assert sum(r.end - r.start for r in regions) >= sum(map(len, runs))
