"""Words read off images by the real engines: character error rates with floors, numbers exact."""

import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.errors import ReadError
from headwater.extract import extract
from headwater.model import Block, Document, Figure

sys.path.insert(0, str(Path(__file__).parent))
making: Any = import_module("image_making")
Reader = Callable[..., Document]
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@pytest.fixture(autouse=True)
def engines() -> None:
    making.needs_rapidocr()
    making.needs_tesseract()


def seen(reads: Reader, page: Any, name: str = "page.png") -> Document:
    return reads(making.saved(page), name, images=True)


WEAR = {
    "clean": {},
    "askew": {"angle": 3.2},
    "noisy": {"angle": -1.3, "noise": 22.0},
    "small": {"scale": 0.5, "noise": 5.0},
}
FLOORS = [
    # page, wear, most errors in a character
    ("en", "clean", 0.0),
    ("en", "askew", 0.01),
    ("en", "noisy", 0.01),
    ("en", "small", 0.01),
    ("zh", "clean", 0.0),
    ("zh", "askew", 0.01),
    ("zh", "small", 0.02),
    ("zt", "clean", 0.0),
    ("zt", "noisy", 0.03),
    ("ug", "clean", 0.02),
    ("ug", "askew", 0.03),
    ("ug", "noisy", 0.06),
    ("ug", "small", 0.08),
    ("mixed", "clean", 0.02),
    ("mixed", "noisy", 0.05),
]


@pytest.mark.parametrize(("page", "wear", "most"), FLOORS)
def test_characters_and_digits(reads: Reader, page: str, wear: str, most: float) -> None:
    written = "\n".join(text for _, text in making.PAGES[page])
    doc = seen(reads, making.worn(making.drawn(making.PAGES[page]), **WEAR[wear]))
    rate = making.error_rate(doc.text, written)
    print(f"\n{page} {wear}: {rate:.3f} of characters wrong")
    assert rate <= most, doc.text
    wrong = [n for n in DIGITS.findall(doc.text) if n not in DIGITS.findall(written)]
    doubted = [n for n in wrong if doc.doubts(doc.text.index(n), doc.text.index(n) + len(n))]
    assert wrong == doubted, "a wrong digit that nobody doubts"
    assert wear in {"small"} or sorted(DIGITS.findall(doc.text)) == sorted(DIGITS.findall(written))


TURNS = [(90, "ug"), (180, "zh"), (270, "en")]


@pytest.mark.parametrize(("turn", "page"), TURNS)
def test_pages_on_their_side_are_read_and_boxes_stay_on_the_page(reads: Reader, turn: int, page: str) -> None:
    upright = making.drawn(making.PAGES[page])
    doc = seen(reads, upright.rotate(turn, expand=True))
    written = "\n".join(text for _, text in making.PAGES[page])
    assert making.error_rate(doc.text, written) <= 0.03
    sheet = doc.pages[0]
    assert doc.regions
    for region in doc.regions:
        assert region.down == (turn != 180)
        assert 0 <= region.left < region.right <= 10 * sheet.width + 1
        assert 0 <= region.top < region.bottom <= 10 * sheet.height + 1


@pytest.mark.parametrize("angle", [0.0, 3.0, -4.0])
def test_a_number_stands_where_its_box_says(reads: Reader, angle: float) -> None:
    import numpy as np
    from PIL import Image, ImageDraw

    page = Image.new("L", (1000, 500), 255)
    pen = ImageDraw.Draw(page)
    for number in range(5):
        making.write(pen, "en", (60, 60 + 70 * number), "The office of Eastvale counted its villages again.")
    making.write(pen, "en", (60, 410), "It found 73,915 of them.")
    worn = making.worn(page, angle=angle)
    doc = seen(reads, worn)
    at = doc.text.index("73,915")
    (box,) = doc.boxes(at, at + 6)
    points = doc.pages[0].width / worn.width
    # the same number painted alone tells where its ink is
    alone = Image.new("L", (1000, 500), 255)
    left = 60 + pen.textlength("It found ", font=making.font("en"))
    making.write(ImageDraw.Draw(alone), "en", (int(left), 410), "73,915")
    dark = np.argwhere(np.asarray(making.worn(alone, angle=angle)) < 128)
    y, x = dark.mean(axis=0) * points
    assert box.left < x < box.right
    assert box.top < y < box.bottom
    assert box.right - box.left < 1.5 * (dark[:, 1].max() - dark[:, 1].min()) * points
    assert box.bottom - box.top < 2.4 * 30 * points


def test_every_word_has_a_box_and_how_sure_it_is(reads: Reader) -> None:
    doc = seen(reads, making.drawn(making.PAGES["mixed"]))
    letters = [at for at, char in enumerate(doc.text) if not char.isspace()]
    assert all(any(r.start <= at < r.end for r in doc.regions) for at in letters)
    assert all(region.sure is not None and 0 < region.sure <= 100 for region in doc.regions)


def test_the_same_bytes_give_the_same_document(reads: Reader) -> None:
    payload = making.saved(making.worn(making.drawn(making.PAGES["mixed"]), noise=15.0))
    assert reads(payload, "a.png", images=True) == reads(payload, "a.png", images=True)


def test_the_makers_are_named(reads: Reader) -> None:
    doc = seen(reads, making.drawn(making.PAGES["en"]))
    assert re.search(r"with rapidocr \d.*PP-OCR.*onnxruntime \d.*tesseract \d.*uig", doc.made_by)
    assert any("read off images by a machine" in note for note in doc.notes)


def test_languages_of_a_mixed_page(reads: Reader) -> None:
    doc = seen(reads, making.drawn(making.PAGES["mixed"]))
    assert "ug" in {block.lang for block in doc.blocks}
    assert {"zh-Hans", "zh-Hant"} <= {block.lang for block in doc.blocks}


def test_a_table_keeps_its_cells(reads: Reader) -> None:
    from PIL import Image, ImageDraw

    page = Image.new("L", (1200, 420), 255)
    pen = ImageDraw.Draw(page)
    table = [("Prefecture", "Villages", "Workers"), ("Eastvale", "316", "12,480"), ("Norwick", "298", "9,375"),
             ("Southmere", "1,204", "40,118"), ("Total", "1,818", "61,973")]  # fmt: skip
    for row, cells in enumerate(table):
        for column, text in enumerate(cells):
            making.write(pen, "en", (60 + 400 * column, 40 + 70 * row), text)
    doc = seen(reads, page)
    found = {(b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"}
    assert [[found.get((row, column)) for column in range(3)] for row in range(5)] == [list(r) for r in table]


def test_a_doubt_stays_with_the_statement_that_uses_the_number() -> None:
    from dataclasses import replace

    from headwater.read.image import read_image
    from headwater.read.ocr_numbers import said
    from headwater.read.sight import Sight

    reading = read_image(making.saved(making.drawn(making.PAGES["en"][:3])), Sight())
    piece = reading.pieces[0]
    why = said("12,480", "RapidOCR", "12,430", "Tesseract")
    piece.regions = [
        replace(r, doubt=why) if piece.text[r.start : r.end].startswith("12,480") else r
        for r in piece.regions
    ]
    doc = Document(
        record="r", file="a.png", url=None, media_type="image/png", language="en", text=piece.text,
        blocks=(Block("paragraph", 0, len(piece.text), "en"),),
        made_by="read", regions=tuple(piece.regions),
    )  # fmt: skip
    figures = [s for s in extract(doc) if isinstance(s, Figure)]
    assert len(figures) == 4
    assert [why in figure.why for figure in figures].count(True) == 1
    bare = [s for s in extract(replace(doc, regions=())) if isinstance(s, Figure)]
    assert [f.id for f in bare] == [f.id for f in figures]


def painted(lines: list[str], kind: str, **way: Any) -> Any:
    from PIL import Image, ImageDraw

    page = Image.new("L", (1300, 80 + 56 * len(lines)), 255)
    pen = ImageDraw.Draw(page)
    for number, text in enumerate(lines):
        pen.text((1240 if way else 60, 40 + 56 * number), text, font=making.font(kind), fill=0, **way)
    return page


def test_writing_that_no_engine_knows_is_not_guessed(reads: Reader) -> None:
    russian = ["Правительство сообщило, что 12480 рабочих", "посетили 316 деревень в марте 2031 года."]
    with pytest.raises(ReadError, match="no words could be read"):
        seen(reads, painted(russian, "en"))
    doc = seen(reads, painted([*russian, making.EN[0]], "en"))
    assert doc.text == making.EN[0]
    assert any("some marks were not read" in note for note in doc.notes)


def test_arabic_is_not_passed_off_as_uyghur(reads: Reader) -> None:
    arabic = [
        "أعلنت الحكومة أن عدد العمال بلغ 12480 عاملا في العام الماضي",
        "وقال المكتب إن نسبة الأسر بلغت 87.5 في المئة",
    ]
    doc = seen(reads, painted(arabic, "ug", anchor="ra", direction="rtl", language="ar"))
    assert doc.language != "ug"
    assert any("may not be Uyghur" in note for note in doc.notes)
