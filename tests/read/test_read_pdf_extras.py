"""What a PDF carries beside its words: forms, links, labels, an outline; files, scripts and comments, said."""

import io
import sys
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.errors import ReadError
from headwater.model import Document
from headwater.read.pdf import read_pdf
from headwater.read.pdf_words import Seen

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")
Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

BODY = making.lines(
    [
        "By the end of 2030 more than 4,063 officials of Eastvale had been paired with",
        "households in the province.",
    ]
)
SAID = [
    # attached files are named, and not opened
    ("/Names<</EmbeddedFiles<</Names[(a){0}]>>>>", "",
     ["<</Type/Filespec/F(figures.csv)/UF(figures.csv)/EF<</F {1}>>>>", "<</Length 3>>stream\na,b\nendstream"],
     "carries 1 attached file, not read: figures.csv"),
    # a script in the tree of names, and one that would run when the file is opened
    ("/Names<</JavaScript<</Names[(a){0}]>>>>", "", ["<</S/JavaScript/JS(app.alert(1))>>"], "carries 1 script, not run"),
    ("/OpenAction<</S/JavaScript/JS(app.alert(1))>>", "", [], "carries scripts, not run"),
    ("/OpenAction<</S/Launch/F(calc.exe)>>", "", [], "asks to start another program, which was not done"),
    # what somebody wrote beside the text is no part of it
    ("", "/Annots[{0}]", ["<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/Contents(I doubt it: 9,999)>>"],
     "carries 1 comment, no part of its text (page 1)"),
]  # fmt: skip


@pytest.mark.parametrize(("catalog", "each", "objects", "note"), SAID)
def test_what_is_left_alone_is_said(
    reads: Reader, catalog: str, each: str, objects: list[str], note: str
) -> None:
    doc = reads(making.built([BODY], catalog=catalog, each=each, objects=objects), "a.pdf")
    assert doc.notes == (note,)
    assert doc.text.endswith("households in the province.")


def test_links_are_joined_to_their_words(reads: Reader) -> None:
    link = "<</Type/Annot/Subtype/Link/Rect[60 695 130 712]/A<</S/URI/URI(https://example.org/a?b=1)>>>>"
    doc = reads(making.built([BODY], each="/Annots[{0}]", objects=[link]), "a.pdf")
    assert [(doc.text[x.start : x.end], x.target) for x in doc.links] == [
        ("By the end of", "https://example.org/a?b=1")
    ]


def test_pages_have_their_own_labels(reads: Reader) -> None:
    doc = reads(
        making.built([BODY, BODY], catalog="/PageLabels<</Nums[0<</S/r/St 4>>1<</S/D/St 12>>]>>"), "a.pdf"
    )
    assert [page.label for page in doc.pages] == ["iv", "12"]


def test_the_outline_tells_headings(reads: Reader, rows: Rows) -> None:
    stream = making.line("Funds of the valley", 740) + BODY
    objects = [
        "<</Type/Outlines/First {1}/Last {1}/Count 1>>",
        "<</Title(Funds of the Valley)/Parent {0}/Dest[4 0 R/Fit]>>",
    ]
    doc = reads(making.built([BODY, stream], catalog="/Outlines {0}", objects=objects), "a.pdf")
    assert ("heading", "Funds of the valley") in [(k.replace("title", "heading"), t) for k, t in rows(doc)]


def form(*fields: str) -> bytes:
    names = " ".join(f"{{{i}}}" for i in range(len(fields)))
    stream = making.line("Name of the county:", 700) + making.line("Words of the form.", 600)
    catalog = f"/AcroForm<</Fields[{names}]/DR<</Font<</Helv{making.HELVETICA}>>>>/DA(/Helv 10 Tf)>>"
    return bytes(making.built([stream], catalog=catalog, each=f"/Annots[{names}]", objects=fields))


FIELD = "<</Type/Annot/Subtype/Widget/FT/{kind}/T({name})/V{value}/Rect[{box}]/DA(/Helv 10 Tf)>>"


def test_the_values_of_a_form_are_read_where_they_stand(reads: Reader) -> None:
    doc = reads(
        form(
            FIELD.format(kind="Tx", name="county", value="(Sheep River, 4,063)", box="200 695 400 712"),
            FIELD.format(kind="Tx", name="lone", value="(96,214)", box="60 500 400 515"),
        ),
        "a.pdf",
    )
    words = doc.text.split()
    assert " ".join(words).startswith("Name of the county: Sheep River, 4,063")  # on the line that names it
    assert "lone: 96,214" in doc.text  # nothing stands beside it: the form's own name does
    at = doc.text.index("96,214")
    assert doc.boxes(at, at + 6)[0].top == pytest.approx(286, abs=4)


def test_words_stamped_over_a_page_are_read(reads: Reader) -> None:
    stamp = "<</Type/Annot/Subtype/FreeText/Rect[60 500 300 520]/Contents(Received on 4 May 2031)/DA(/Helv 12 Tf)>>"
    assert (
        "Received on 4 May 2031"
        in reads(making.built([BODY], each="/Annots[{0}]", objects=[stamp]), "a.pdf").text
    )


GREY = zlib.compress(b"\x80").decode("latin-1")
PICTURE = (
    f"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
    f"/Length {len(GREY)}>>stream\n{GREY}\nendstream"
)


def scanned(*pages: str) -> bytes:
    whole = bytes(
        making.built(
            ["q 600 0 0 800 0 0 cm /I Do Q " * ("scan" in p) + p.replace("scan", "") for p in pages],
            objects=[PICTURE],
        )
    )
    number = 4 + 2 * len(pages)
    return whole.replace(b"/Helv<<", b"/I2<<").replace(
        b">>>>>>\nendobj\n4 0", f">>>>/XObject<</I {number} 0 R>>>>\nendobj\n4 0".encode(), 1
    )


def test_scanned_pages_among_others_are_named(reads: Reader) -> None:
    unseen = "scan 3 Tr " + BODY
    doc = reads(scanned(BODY, "scan", unseen), "a.pdf")
    assert doc.notes == (
        "page 2 has no text layer; images were not to be read (--no-ocr)",
        "page 3 is a picture; its text is an unseen layer that a machine read off it: check the digits",
    )


def test_a_scan_alone_is_refused(reads: Reader) -> None:
    with pytest.raises(ReadError, match="no text layer: 2 pages are images"):
        reads(scanned("scan", "scan"), "a.pdf")


def test_a_reader_of_pictures_may_be_handed_in() -> None:
    asked = []

    def words(page: int, draw: Callable[[int], Any]) -> list[Seen]:
        bitmap = draw(144)
        asked.append((page, bitmap.width, bitmap.height))
        return [Seen("4,063 officials", 60, 90, 160, 102, 0.9), Seen("came.", 165, 90, 200, 102, 0.9)]

    reading = read_pdf(scanned(BODY, "scan"), words)
    assert asked == [(1, 1200, 1600)]
    assert reading.notes == ()
    piece = next(p for p in reading.pieces if "came" in p.text)
    assert piece.text == "4,063 officials came."
    assert piece.regions[0].page == 1
    assert piece.regions[0].edges[0] == 600


def locked(user: str) -> bytes:
    pikepdf = pytest.importorskip("pikepdf", reason="pikepdf is absent")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(making.built([BODY]))) as file:
        file.save(
            out, encryption=pikepdf.Encryption(user=user, owner="o", allow=pikepdf.Permissions(extract=False))
        )
    return out.getvalue()


def test_encryption(reads: Reader) -> None:
    with pytest.raises(ReadError, match="encrypted PDF; it needs a password"):
        reads(locked("secret"), "a.pdf")
    assert "4,063" in reads(locked(""), "a.pdf").text  # anybody may open it; only copying is frowned on
