"""PDFs made to break a reader: read as far as they go, or refused in a line; in a worker where they would
take all memory or for ever."""

import random
import sys
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.engine import Failed, Local
from headwater.errors import ReadError
from headwater.model import Document
from headwater.read.pdf import read_pdf
from headwater.read.pdf_pages import MOST_PAGES

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")
Reader = Callable[..., Document]
TEXT = making.lines(["By the end of 2030 more than 4,063 officials came,", "and they stayed for nine days."])
TWO = making.built([TEXT, making.ruled([60, 160, 260], [720, 700, 680]) + TEXT])

READ = [  # (what is wrong, the file): its words are read all the same
    ("a page tree that holds itself", TWO.replace(b"/Kids[4 0 R 6 0 R]", b"/Kids[4 0 R 2 0 R]")),
    ("a count of pages that is not so", TWO.replace(b"/Count 2", b"/Count 99999999")),
    ("no cross-reference table where it should be", TWO.replace(b"startxref\n", b"startxref\n9")),
    ("a page of the size of a country", TWO.replace(b"[0 0 600 800]", b"[0 0 9e9 9e9]")),
    ("a page of no size", TWO.replace(b"[0 0 600 800]", b"[0 0 0 0]")),
    ("a page inside out", TWO.replace(b"[0 0 600 800]", b"[600 800 0 0]")),
    ("an outline that holds itself",
     making.built([TEXT], catalog="/Outlines {0}", objects=["<</First {0}/Last {0}/Next {0}/Title(a b)>>"])),
    ("a form that holds itself", making.built([TEXT], catalog="/AcroForm<</Fields[{0}]>>", objects=["<</Kids[{0}]/Parent {0}/T(a)>>"])),
    ("annotations that are none", making.built([TEXT], each="/Annots[1 2 null (a) 4 0 R]")),
    ("type of a size beyond all bounds", making.built([TEXT + "BT /F1 1e30 Tf 9 9 Td (x) Tj ET BT /F1 9 Tf 1e30 0 0 1e30 0 0 Tm (y) Tj ET"])),
    ("lines beyond all bounds", making.built([TEXT + "0 0 m 1e38 1e38 l S -1e38 5 m 1e38 5 l S 0 0 1e38 -1e38 re S"])),
    ("a matrix of nothing", making.built([TEXT + "q 0 0 0 0 0 0 cm BT /F1 9 Tf 9 9 Td (x) Tj ET 0 0 m 9 9 l S Q"])),
]  # fmt: skip


@pytest.mark.parametrize("payload", [row[1] for row in READ], ids=[row[0] for row in READ])
def test_read_all_the_same(reads: Reader, payload: bytes) -> None:
    doc = reads(payload, "a.pdf")
    assert "4,063 officials came, and they stayed" in doc.text
    doc.boxes(0, len(doc.text))


def deep(count: int) -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X "
        + b"[" * count
        + b"]" * count
        + b">>\nendobj\ntrailer<</Root 1 0 R>>"
    )


def test_objects_a_hundred_thousand_deep_are_refused(reads: Reader) -> None:
    with pytest.raises(ReadError, match="broken or cut short"):
        reads(deep(100_000), "a.pdf")


def many(count: int) -> bytes:
    """One page, told over and over."""
    head = f"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count {count}/Kids[{'4 0 R ' * count}]/MediaBox[0 0 9 9]>>endobj\n"
    return f"{head}4 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n".encode()


def test_a_hundred_thousand_pages_are_cut_and_it_is_said() -> None:
    with pytest.raises(ReadError, match="no text layer: 100000 pages"):
        read_pdf(many(100_000))
    assert MOST_PAGES == 20_000


def test_thousands_of_words_strewn_over_a_page_are_read(reads: Reader) -> None:
    """Steps of words side by side, each a little lower: once read in time that grew with their square."""
    strewn = "".join(f"BT /F1 1 Tf {n * 0.15:.3f} {400 + n % 7} Td (x{n}) Tj ET\n" for n in range(3_000))
    text = reads(making.built([strewn]), "a.pdf").text
    assert all(f"x{n}" in text for n in (0, 7, 2_999))


def squeezed(unit: bytes, times: int) -> bytes:
    """A page whose contents are small here and huge once inflated."""
    press = zlib.compressobj(9)
    data = b"".join([*(press.compress(unit * 1000) for _ in range(times // 1000)), press.flush()])
    about = f"<</Filter/FlateDecode/Length {len(data)}>>stream\n".encode()
    whole = bytes(making.built(["CONTENTS"]))
    return whole.replace(b"<</Length 8>>stream\nCONTENTS\n", about + data + b"\n")


def hogs() -> dict[str, bytes]:
    """Forms that call forms, ten times each; contents that swell."""
    calls = "".join("/X Do " for _ in range(10))
    forms = []
    for depth in range(9):
        about = f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X {{{depth + 1}}}>>>>"
        forms.append(f"<<{about}/Length {len(calls)}>>stream\n{calls}\nendstream")
    forms.append(
        f"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length {len(TEXT)}>>stream\n{TEXT}\nendstream"
    )
    page = bytes(making.built(["/X Do"], objects=forms))
    nested = page.replace(b"<</Font", b"<</XObject<</X 6 0 R>>/Font", 1)
    return {"swelling": squeezed(b"0 0 m 9 9 l S ", 20_000_000), "nested": nested}


def test_a_crash_of_pdfium_costs_its_own_file_only() -> None:
    """Labels of pages that hold themselves: PDFium (of 2026) runs in a circle until its stack is full."""
    circle = making.built([TEXT], catalog="/PageLabels {0}", objects=["<</Kids[{0}]>>"])
    with Local(1, seconds=20) as engine:
        one, two = (result for _, result in engine.map(read_pdf, [circle, TWO], apart=True))
    assert not isinstance(two, Failed)
    if isinstance(one, Failed):
        assert one.reason == "made the program that read it crash (SIGSEGV) (tried twice)"


def test_a_bomb_costs_itself_only() -> None:
    bombs = hogs()
    with Local(1, seconds=20, memory=400 << 20) as engine:
        results = dict(
            engine.map(read_pdf, [TWO, bombs["swelling"], bombs["nested"], TWO + b"\n"], apart=True)
        )
    for bomb in bombs.values():
        outcome = results[bomb]
        assert isinstance(outcome, Failed)
        assert outcome.reason == "needs more memory than it may use"
    assert not isinstance(results[TWO], Failed)
    assert not isinstance(results[TWO + b"\n"], Failed)


WORTH = [
    b"0",
    b"-1",
    b"99999999999",
    b"1e30",
    b"2147483648",
    b"<<",
    b">>",
    b"[",
    b"endobj",
    b"4 0 R",
    b"\x00",
]
QUIET = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
RICH = making.built(
    [TEXT, making.ruled([60, 160, 260], [720, 700, 680]) + TEXT], catalog="/Outlines {0}/PageLabels<</Nums[0<</S/r>>]>>",
    each="/Annots[{1}{2}]/Rotate 90",
    objects=["<</First {0}/Title(a b)>>", "<</Subtype/Link/Rect[60 690 200 712]/A<</S/URI/URI(http://e.org)>>>>",
             "<</Subtype/FreeText/Rect[60 500 200 512]/Contents(hm)>>"],
)  # fmt: skip


@QUIET
@given(st.integers(0, 1 << 32))
def test_bytes_changed_anywhere(reads: Reader, seed: int) -> None:
    """Whatever is changed in a file, it is read, with every block and region in order, or refused in a line."""
    dice = random.Random(seed)
    data = bytearray(RICH)
    for _ in range(dice.choice([1, 2, 10, 60])):
        at = dice.randrange(len(data))
        data[at : at + dice.choice([0, 1, 1, 2, 9])] = dice.choice(
            [bytes([dice.randrange(256)]), dice.choice(WORTH)]
        )
    try:
        doc = reads(bytes(data), "a.pdf")
    except ReadError as error:
        assert "\n" not in str(error)
        return
    end = 0
    for region in doc.regions:
        assert end <= region.start < region.end <= len(doc.text)
        end = region.end
    doc.boxes(0, len(doc.text))
