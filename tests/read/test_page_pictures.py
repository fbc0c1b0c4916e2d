"""Pages of a PDF as pictures: what is covered is gone from the picture itself."""

import io
import sys
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from headwater.errors import ReadError
from headwater.model import Box
from headwater.read import page_pictures
from headwater.read.page_pictures import COVER, SCALE

sys.path.append(str(Path(__file__).parent))
making: Any = import_module("pdf_making")

NAME = Box(0, 60, 88, 200, 104)  # the line at y = 700 of a page 800 high
GREY = zlib.compress(b"\x80").decode("latin-1")
PICTURE = (
    f"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
    f"/Length {len(GREY)}>>stream\n{GREY}\nendstream"
)


def page(stream: str, each: str = "") -> bytes:
    return bytes(making.built([stream], each=each))


def drawn(payload: bytes, *covered: Box, images: bool = True) -> Image.Image:
    [made] = page_pictures(payload, [0, 7], {0: covered}, images=images)  # there is no page 8
    assert (made.page, made.media_type) == (0, "image/png")
    image = Image.open(io.BytesIO(made.data))
    image.load()
    assert image.size == (round(made.width * SCALE), round(made.height * SCALE))
    assert not image.info  # nothing about the file, its maker or its hour
    return image


def colours(image: Image.Image, box: Box) -> set[Any]:
    area = image.crop(tuple(int(v * SCALE) for v in (box.left, box.top, box.right, box.bottom)))  # type: ignore[arg-type]
    return {colour for _, colour in area.getcolors(1 << 20) or ()}


def test_what_is_covered_cannot_be_read() -> None:
    payload = page(making.line("Orla Venn of Osk", 700) + making.line("4,063 officials", 600))
    seen, covered = drawn(payload), drawn(payload, NAME)
    assert (0, 0, 0) in colours(seen, NAME)
    assert colours(covered, NAME) == {COVER[:3]}
    below = Box(0, 60, 180, 300, 210)
    assert colours(seen, below) == colours(covered, below)  # and nothing else is


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_covers_stand_where_the_words_are_shown(turn: int) -> None:
    from headwater.model import Record
    from headwater.read import read

    payload = page(making.line("Orla Venn of Osk", 400), each=f"/Rotate {turn}")
    record = Record(
        uri="urn:a", file="a.pdf", url=None, payload="", length=1, media_type=None, captured_at="2063"
    )
    document = read(record, payload)
    image = drawn(payload, *document.boxes(0, len(document.text)))
    assert (0, 0, 0) not in {colour for _, colour in image.getcolors(1 << 20) or ()}


@pytest.mark.parametrize("turn", ["", "/Rotate 90"], ids=["upright", "turned"])
def test_an_image_is_covered_unless_images_may_be_seen(turn: str) -> None:
    whole = page("q 200 0 0 100 100 300 cm /I Do Q " + making.line("4,063", 600), each=turn)
    payload = whole.replace(b"/Helv<<", b"/I2<<").replace(
        b">>>>>>\nendobj\n4 0", b">>>>/XObject<</I 6 0 R>>>>\nendobj\n4 0", 1
    )
    at = payload.index(b"xref\n")
    payload = payload[:at] + f"6 0 obj\n{PICTURE}\nendobj\n".encode("latin-1") + payload[at:]
    grey = (128, 128, 128)
    assert grey in {colour for _, colour in drawn(payload).getcolors(1 << 20) or ()}
    hidden = {colour for _, colour in drawn(payload, images=False).getcolors(1 << 20) or ()}
    assert grey not in hidden and COVER[:3] in hidden and (0, 0, 0) in hidden  # the words stay


def test_what_is_no_pdf_is_said() -> None:
    with pytest.raises(ReadError):
        list(page_pictures(b"%PDF-1.7 cut", [0], {}, images=True))


def test_a_huge_page_is_drawn_small() -> None:
    payload = bytes(making.built([making.line("4,063", 700)], box="0 0 14000 9000"))
    [made] = page_pictures(payload, [0], {}, images=True)
    assert max(Image.open(io.BytesIO(made.data)).size) <= 4_000
