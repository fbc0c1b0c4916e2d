"""Image files of every format, and those that are broken, huge, or made to harm."""

import struct
import sys
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Document
from headwater.read import sight

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("image_making")
Reader = Callable[..., Document]
WORDS = "Eastvale counted 73,915 villages"


@pytest.fixture(autouse=True)
def engines() -> None:
    making.needs_rapidocr()


def page() -> Any:
    return making.drawn([("en", WORDS)], wide=900)


FORMS = [
    ("PNG", "L", {}),
    ("PNG", "1", {}),  # one bit
    ("PNG", "P", {}),  # palette
    ("PNG", "RGBA", {}),
    ("PNG", "I;16", {}),  # sixteen bits
    ("JPEG", "L", {"quality": 60}),
    ("JPEG", "CMYK", {}),
    ("TIFF", "1", {"compression": "group4"}),  # a fax
    ("TIFF", "RGB", {"compression": "tiff_lzw"}),
    ("WEBP", "RGB", {}),
    ("GIF", "P", {}),
    ("BMP", "RGB", {}),
    ("JPEG2000", "L", {}),
]


@pytest.mark.parametrize(("form", "mode", "options"), FORMS)
def test_forms(reads: Reader, form: str, mode: str, options: dict[str, Any]) -> None:
    whole = page()
    if mode == "I;16":
        whole = whole.point(lambda value: value * 257, "I").convert("I;16")
    elif mode in {"1", "P", "CMYK", "RGB", "RGBA"}:
        whole = whole.convert("RGB").convert(mode)
    doc = reads(making.saved(whole, form, **options), "a.bin", images=True)
    assert doc.text == WORDS
    assert doc.media_type.startswith("image/")


def test_transparent_paper_is_white(reads: Reader) -> None:
    from PIL import Image

    ink = page().point(lambda value: 255 - value)
    clear = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    clear.putalpha(ink)
    assert reads(making.saved(clear), images=True).text == WORDS


def test_white_on_black(reads: Reader) -> None:
    assert reads(making.saved(page().point(lambda value: 255 - value)), images=True).text == WORDS


def test_pages_of_a_tiff(reads: Reader) -> None:
    other = making.drawn([("en", "Norwick counted 298 more")], wide=900)
    doc = reads(making.saved(page(), "TIFF", save_all=True, append_images=[other]), images=True)
    assert len(doc.pages) == 2
    at = doc.text.index("298")
    assert doc.boxes(at, at + 3)[0].page == 1


def test_an_animation_gives_its_first_frame(reads: Reader) -> None:
    frames = [making.drawn([("en", "Something else 5")], wide=900)] * 2
    doc = reads(making.saved(page(), "GIF", save_all=True, append_images=frames, duration=200), images=True)
    assert doc.text == WORDS
    assert any("animation of" in note and "only the first was read" in note for note in doc.notes)


ORIENTATIONS = {3: 180, 6: 90, 8: 270}  # what the tag asks a viewer to do, and how the pixels lie


@pytest.mark.parametrize("tag", ORIENTATIONS)
def test_exif_sets_upright_and_tells_the_day_but_no_place(reads: Reader, tag: int) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = tag
    exif.get_ifd(0x8769)[0x9003] = "2031:05:04 10:11:12"
    exif.get_ifd(0x8825).update({1: "N", 2: (12.0, 34.0, 56.0), 3: "E", 4: (65.0, 43.0, 21.0)})
    lying = page().rotate(ORIENTATIONS[tag], expand=True)
    doc = reads(making.saved(lying, "JPEG", exif=exif, quality=90), images=True)
    assert doc.text == WORDS
    assert [(f.field, f.value) for f in doc.facts if "EXIF" in f.where] == [("date", "2031-05-04")]
    assert doc.pages[0].width > doc.pages[0].height
    told = repr(doc.facts) + repr(doc.notes)
    assert not any(sign in told for sign in ("34", "56", "65", "43"))


def png(wide: int, high: int) -> bytes:
    """A PNG that says it is this large, and holds a row of it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


def test_a_bomb_is_not_decoded(reads: Reader) -> None:
    with pytest.raises(ReadError, match=r"is an image of 10,000 megapixels; the limit is 250"):
        reads(png(100_000, 100_000), images=True)


def test_a_hundred_megapixels_are_read_smaller(reads: Reader) -> None:
    from PIL import Image

    large = Image.new("1", (12_000, 9_000), 1)
    large.paste(page().resize((7_200, 1_088)).convert("1"), (500, 500))
    doc = reads(making.saved(large, "TIFF", compression="group4"), images=True)
    assert doc.text == WORDS
    assert any("108 megapixels and was read at" in note for note in doc.notes)


def test_no_words(reads: Reader) -> None:
    from PIL import Image

    with pytest.raises(ReadError, match="no words could be read in it"):
        reads(making.saved(Image.new("RGB", (400, 300), "white")), images=True)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP", "JPEG2000"])
def test_cut_short(reads: Reader, form: str) -> None:
    whole = making.saved(page().convert("RGB"), form)
    for share in (0.02, 0.3, 0.6):
        with pytest.raises(ReadError, match="broken or cut short"):
            reads(whole[: max(14, int(len(whole) * share))], images=True)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP", "JPEG2000"]), st.data())
def test_whatever_the_bytes(reads: Reader, form: str, data: st.DataObject) -> None:
    from PIL import Image

    whole = bytearray(making.saved(Image.new("RGB", (40, 30), "white"), form))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with pytest.raises(ReadError):  # nothing but a plain refusal: the picture shows no words
        reads(bytes(whole), "a.png", images=True)


def test_without_the_engines_it_is_said_how_to_have_them(
    reads: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("headwater.read.record"), "installed", lambda: False)
    with pytest.raises(ReadError, match=r"is an image, which has no text layer; install headwater\[ocr\]"):
        reads(making.saved(page()), images=True)


def test_the_engine_needs_no_network(reads: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    from headwater.read import ocr_rapid

    ocr_rapid._engine.cache_clear()
    assert reads(making.saved(page()), images=True).text == WORDS


def scan(*pages: Any) -> bytes:
    first, *rest = [p.convert("L") for p in pages]
    return bytes(making.saved(first, "PDF", save_all=True, append_images=rest, resolution=150.0))


def test_a_scanned_pdf(reads: Reader) -> None:
    making.needs_tesseract()
    payload = scan(
        making.drawn(making.PAGES["en"]), making.drawn(making.PAGES["zh"]), making.drawn(making.PAGES["ug"])
    )
    doc = reads(payload, "a.pdf", images=True)
    assert "Eastvale sent 12,480 workers to 316 villages" in doc.text  # the spaces too
    assert "38,617" in doc.text
    assert "نەپەر" in doc.text
    assert [r.page for r in doc.regions] == sorted(r.page for r in doc.regions)
    assert any(note.startswith("pages 1-3: words read off images") for note in doc.notes)
    at = doc.text.index("38,617")
    (box,) = doc.boxes(at, at + 6)
    assert box.page == 1
    assert 0 < box.left < box.right < doc.pages[1].width


def test_without_engines_a_scan_is_one_problem(reads: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("headwater.read.record"), "installed", lambda: False)
    with pytest.raises(
        ReadError, match=r"^has no text layer: 2 pages are images; install headwater\[ocr\] to"
    ):
        reads(scan(page(), page()), "a.pdf", images=True)


def test_the_waiting_engine_is_told_of_each_page() -> None:
    from headwater.read.pdf import read_pdf

    told: list[int] = []
    read_pdf(scan(page(), page()), sight.Sight(lambda: told.append(1)))
    assert len(told) == 2
