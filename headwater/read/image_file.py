"""An image file, opened with bounds: its pages as pictures the right way up, and what the file says of itself.

Pillow decodes it. GPS and every other tag but the date are left alone: a place that a camera notes is not a
place that a document states.
"""

import contextlib
import io
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.dates import written_date

MOST_PIXELS = 250_000_000
"""Pixels of one picture that are decoded at all."""
READ_PIXELS = 24_000_000
"""Pixels at which a picture is read: a larger one is made smaller first."""
MOST_PAGES = 500
FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP", "JPEG2000", "MPO")
WHITE = (255, 255, 255)
TAKEN, CHANGED, DETAILS, GPS = 0x9003, 0x0132, 0x8769, 0x8825
"""EXIF tags: DateTimeOriginal, DateTime, and where the first of them and the GPS tags stand."""
BROKEN = "is an image that is broken or cut short"


@dataclass(slots=True)
class Opened:
    """What was learnt of the file while its pages were read."""

    notes: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    pages: int = 0


def pictures(payload: bytes, opened: Opened) -> Iterator[tuple[Any, float]]:
    """Yield each page as a picture in RGB, upright as its EXIF says, with the size of its pixels in points.

    Animations give their first frame. Raises ReadError if the file cannot be decoded or is too large.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the bound is our own, checked before anything is decoded
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(payload), formats=FORMATS) as image:
                yield from _pages(image, opened)
    except ReadError:
        raise
    except MemoryError as error:
        raise ReadError("is an image that needs more memory than it may use") from error
    except Exception as error:  # Pillow's decoders raise whatever they meet
        raise ReadError(BROKEN) from error


def _pages(image: Any, opened: Opened) -> Iterator[tuple[Any, float]]:
    frames = int(getattr(image, "n_frames", 1))
    paged = image.format in {"TIFF"}
    opened.facts += _taken(image)
    if frames > 1 and not paged and image.format != "MPO":
        opened.notes.append(f"is an animation of {frames} frames; only the first was read")
    for number in range(min(frames, MOST_PAGES) if paged else 1):
        try:
            if number:
                image.seek(number)
            yield _picture(image, opened, number)
        except ReadError:
            raise
        except Exception as error:
            if not opened.pages:
                raise ReadError(BROKEN) from error
            opened.notes.append(f"page {number + 1} and those after it are damaged and were not read")
            return
        opened.pages += 1
    if paged and frames > MOST_PAGES:
        opened.notes.append(f"only the first {MOST_PAGES} of {frames:,} pages were read")


def _picture(image: Any, opened: Opened, number: int) -> tuple[Any, float]:
    from PIL import ImageOps

    wide, high = image.size
    if wide * high > MOST_PIXELS:
        raise ReadError(
            f"is an image of {wide * high / 1e6:,.0f} megapixels; the limit is {MOST_PIXELS // 10**6:,}: make it smaller"
        )
    points = _points(image)
    less = math.ceil(math.sqrt(wide * high / READ_PIXELS))
    if image.format == "JPEG" and less > 1:
        image.draft("RGB" if image.mode == "RGB" else image.mode, (wide // less, high // less))
    picture = _opaque(image)
    if picture.width * picture.height > READ_PIXELS:
        picture = picture.reduce(math.ceil(math.sqrt(picture.width * picture.height / READ_PIXELS)))
    if less > 1:
        opened.notes.append(
            f"page {number + 1} has {wide * high / 1e6:,.0f} megapixels and was read at {picture.width} by "
            f"{picture.height} pixels: small type may be lost"
        )
    points *= wide / picture.width
    with contextlib.suppress(Exception):  # a broken EXIF block says nothing of the way up
        picture = ImageOps.exif_transpose(picture)
    return picture.convert("RGB"), points


def _opaque(image: Any) -> Any:
    """Return the picture in grey or RGB, on white where it is transparent; 16 bits made 8."""
    from PIL import Image

    exif = image.getexif()
    if image.mode.startswith("I") or image.mode == "F":
        picture = image.convert("F").point(lambda value: value / 256) if _deep(image) else image
        picture = picture.convert("L")
    elif "A" in image.mode or "transparency" in image.info or image.mode == "PA":
        over = image.convert("RGBA")
        picture = Image.new("RGB", image.size, WHITE)
        picture.paste(over, mask=over.getchannel("A"))
    else:
        picture = image.convert("L" if image.mode in {"1", "L"} else "RGB")
    picture.info["exif"] = exif.tobytes() if exif else b""
    return picture


def _deep(image: Any) -> bool:
    low, high = image.getextrema()
    return float(high) > 255 or float(low) < 0


def _points(image: Any) -> float:
    """Return the size of a pixel in points, by the resolution the file states if one is likely, else so that the
    picture is as large as a sheet of A4."""
    dpi = image.info.get("dpi")
    with contextlib.suppress(TypeError, ValueError, IndexError, ZeroDivisionError):
        dots = float(dpi[0])
        if 90 <= dots <= 1300:
            return 72 / dots
    return 842 / float(max(image.size))


def _taken(image: Any) -> Iterator[Fact]:
    """The day that the camera states, and never the place."""
    try:
        exif = image.getexif()
        said = str(exif.get_ifd(DETAILS).get(TAKEN) or exif.get(CHANGED) or "")[:10]
    except Exception:  # whatever a broken EXIF block makes Pillow raise
        return
    day = written_date(said.replace(":", "-"))
    if day:
        yield Fact("date", day, "EXIF date of the image (the camera's or the program's clock)")
