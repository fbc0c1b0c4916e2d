"""The straight lines drawn on a PDF page: what a ruled table is made of."""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

from headwater.read.pdf_page import FARTHEST, PageShape

MOST_OBJECTS, MOST_SEGMENTS = 20_000, 60_000
"""Drawn things of a page, and their parts, that are looked at: a map has a million and no table."""
DEEPEST = 4
"""Form objects within form objects."""
SHORTEST = 5.0
LEVEL = 0.8
"""Points by which a line may lean."""

Matrix = tuple[float, float, float, float, float, float]
WHOLE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Rule(NamedTuple):
    """A line of reading space along one axis: where it stands, and from where to where it runs."""

    at: float
    start: float
    end: float


class Drawn:
    """Collects the level and upright lines of a page, in the reading space of one turn."""

    def __init__(self, raw: Any, shape: PageShape, turn: int) -> None:
        self.raw, self.shape, self.turn = raw, shape, turn
        self.level: list[Rule] = []
        self.upright: list[Rule] = []
        self.pictures: float = 0.0
        self._objects, self._segments = 0, 0

    def look(self, page: Any) -> "Drawn":
        """Look at everything drawn on a page."""
        for index in range(min(MOST_OBJECTS, self.raw.FPDFPage_CountObjects(page))):
            self._object(self.raw.FPDFPage_GetObject(page, index), WHOLE, 0)
        return self

    def _object(self, thing: Any, outer: Matrix, depth: int) -> None:
        self._objects += 1
        if not thing or self._objects > MOST_OBJECTS:
            return
        kind = self.raw.FPDFPageObj_GetType(thing)
        if kind == self.raw.FPDF_PAGEOBJ_PATH:
            self._path(thing, outer)
        elif kind == self.raw.FPDF_PAGEOBJ_IMAGE:
            matrix = _times(self._matrix(thing), outer)
            self.pictures += abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
        elif kind == self.raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
            matrix = _times(self._matrix(thing), outer)
            for index in range(min(MOST_OBJECTS, self.raw.FPDFFormObj_CountObjects(thing))):
                if self._objects > MOST_OBJECTS:
                    return
                self._object(self.raw.FPDFFormObj_GetObject(thing, index), matrix, depth + 1)

    def _path(self, thing: Any, outer: Matrix) -> None:
        fill, stroke = ctypes.c_int(0), ctypes.c_int(0)
        self.raw.FPDFPath_GetDrawMode(thing, ctypes.byref(fill), ctypes.byref(stroke))
        count = self.raw.FPDFPath_CountSegments(thing)
        self._segments += max(0, count)
        if not (fill.value or stroke.value) or self._segments > MOST_SEGMENTS:
            return
        matrix = _times(self._matrix(thing), outer)
        for one, two in self._strokes(thing, count):
            self._line(_moved(one, matrix), _moved(two, matrix))

    def _strokes(self, thing: Any, count: int) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
        """Yield the straight parts of a path, each closing one too."""
        raw = self.raw
        x, y = ctypes.c_float(), ctypes.c_float()
        first = last = (0.0, 0.0)
        for index in range(count):
            part = raw.FPDFPath_GetPathSegment(thing, index)
            if not part or not raw.FPDFPathSegment_GetPoint(part, ctypes.byref(x), ctypes.byref(y)):
                continue
            point = (x.value, y.value)
            kind = raw.FPDFPathSegment_GetType(part)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                first = point
            elif kind == raw.FPDF_SEGMENT_LINETO:
                yield last, point
            last = point
            if raw.FPDFPathSegment_GetClose(part):
                yield last, first
                last = first

    def _line(self, one: tuple[float, float], two: tuple[float, float]) -> None:
        if not all(-FARTHEST < side < FARTHEST for side in (*one, *two)):
            return
        (u0, v0), (u1, v1) = self.shape.reading(self.turn, *one), self.shape.reading(self.turn, *two)
        if abs(v0 - v1) <= LEVEL and abs(u0 - u1) >= SHORTEST:
            self.level.append(Rule((v0 + v1) / 2, min(u0, u1), max(u0, u1)))
        elif abs(u0 - u1) <= LEVEL and abs(v0 - v1) >= SHORTEST:
            self.upright.append(Rule((u0 + u1) / 2, min(v0, v1), max(v0, v1)))

    def _matrix(self, thing: Any) -> Matrix:
        found = self.raw.FS_MATRIX()
        if not self.raw.FPDFPageObj_GetMatrix(thing, ctypes.byref(found)):
            return WHOLE
        return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _moved(point: tuple[float, float], matrix: Matrix) -> tuple[float, float]:
    x, y = point
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
