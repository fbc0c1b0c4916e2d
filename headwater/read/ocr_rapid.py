"""RapidOCR: PP-OCR models that come inside its wheel, run by onnxruntime; nothing is fetched."""

import functools
import importlib.util
import re
import threading
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

ONE_AT_A_TIME = threading.Lock()
UNIT = re.compile(r"\d[\d.,:/%-]*|[^\s\d]+")
"""A stretch of a line that is sure or doubtful as one: a number, or what stands between two numbers."""


class Unit(NamedTuple):
    """A stretch of a line: where its text stands in that of the line, how sure it is, and where each of its
    characters begins and the last ends, as shares of the line's length."""

    start: int
    end: int
    sure: float
    edges: tuple[float, ...]


class Line(NamedTuple):
    """A line as RapidOCR read it: its text, its four corners from the top left one clockwise, how sure it is."""

    text: str
    corners: Any
    sure: float
    units: tuple[Unit, ...]


LONGEST = 4_000
"""Points of the longer side of a picture as the engine looks at it."""


def installed() -> bool:
    """Tell whether the libraries of the extra `ocr` are there."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime", "cv2", "PIL"))


@functools.lru_cache(maxsize=1)
def name() -> str:
    """Return the engine's name, version and models."""
    from rapidocr import RapidOCR

    config = RapidOCR(params=_settings()).cfg
    models = f"{config.Rec.ocr_version.value} {config.Rec.model_type.value}"
    return f"rapidocr {_version('rapidocr')} ({models}, onnxruntime {_version('onnxruntime')})"


def lines(picture: Any) -> list[Line]:
    """Return the lines that are seen in a picture (an array of blue, green, red), from the top."""
    with ONE_AT_A_TIME:
        found = _engine()(
            _wide_enough(picture),
            use_cls=False,
            return_word_box=True,
            return_single_char_box=True,
            text_score=0.0,
        )
    if getattr(found, "boxes", None) is None or getattr(found, "txts", None) is None:
        return []
    words = found.word_results or ((),) * len(found.txts)
    return [
        Line(text, corners, float(sure), tuple(_units(text, corners, float(sure), chars)))
        for text, corners, sure, chars in zip(found.txts, found.boxes, found.scores, words, strict=True)
        if text.strip()
    ]


def _wide_enough(picture: Any) -> Any:
    """Return a picture with paper added to its shorter side where the engine, which draws it smaller by its
    longer one, would have nothing left: a strip of 40 by 9,500 points."""
    import cv2

    high, wide = picture.shape[:2]
    least = 32 * max(1, -(-max(high, wide) // LONGEST))
    below, beside = max(0, least - high), max(0, least - wide)
    if not below and not beside:
        return picture
    return cv2.copyMakeBorder(picture, 0, below, 0, beside, cv2.BORDER_CONSTANT, value=(255, 255, 255))


def read_line(picture: Any) -> tuple[str, float]:
    """Read a picture of one line; return its text and how sure that is."""
    with ONE_AT_A_TIME:
        found = _engine()(picture, use_det=False, use_cls=False, use_rec=True, return_word_box=False)
        _engine().update_params(use_det=True)
    text = "".join(getattr(found, "txts", None) or ())
    return text, float((getattr(found, "scores", None) or (0.0,))[0])


@functools.lru_cache(maxsize=1)
def _engine() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params=_settings())


def _settings() -> dict[str, Any]:
    return {
        "Global.log_level": "critical",
        "Global.max_side_len": LONGEST,
        "EngineConfig.onnxruntime.intra_op_num_threads": 2,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def _units(text: str, corners: Any, sure: float, chars: Any) -> Iterator[Unit]:
    """Cut a line into units; a character whose place the engine does not tell stands by its share of the line."""
    places, sures = _places(text, corners, chars)
    for match in UNIT.finditer(text):
        start, end = match.span()
        own = [s for s in sures[start:end] if s is not None]
        told = (min(own) if text[start].isdigit() else sum(own) / len(own)) if own else sure
        edges = [places[at][0] for at in range(start, end)] + [places[end - 1][1]]
        yield Unit(start, end, round(min(1.0, told), 3), tuple(max(edges[0], e) for e in edges))


def _places(text: str, corners: Any, chars: Any) -> tuple[list[tuple[float, float]], list[float | None]]:
    count = len(text)
    places = [(at / count, (at + 1) / count) for at in range(count)]
    sures: list[float | None] = [None] * count
    one, two = corners[0], corners[1]
    along = two - one
    length = float(along @ along) or 1.0
    at = 0
    for char, own, box in chars:
        here = text.find(char, at)
        if here < 0:
            continue
        shares = sorted(float((x - one[0]) * along[0] + (y - one[1]) * along[1]) / length for x, y in box)
        sides = (shares[0] + shares[1]) / 2, (shares[-1] + shares[-2]) / 2
        for step in range(len(char)):
            low = sides[0] + (sides[1] - sides[0]) * step / len(char)
            high = sides[0] + (sides[1] - sides[0]) * (step + 1) / len(char)
            places[here + step] = (max(0.0, low), min(1.0, high))
            sures[here + step] = float(own)
        at = here + len(char)
    return places, sures
