"""Answers over time as a small plot that draws no more than is known."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from headwater.model import Answer, Figure, Number, Quantity, Statement
from headwater.publish.digits import number
from headwater.publish.numerals import signed, unit_words
from headwater.publish.tongue import ENGLISH, Tongue

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 520, 240, 92, 16, 26, 208
PLOTTED = 12
"""Answers plotted; a plot of more would be read by no one."""

LETTER = 9
"""Room for one sign of a label."""

PLACES = (
    ("start", 10, 5),
    ("end", -10, 5),
    ("start", 8, -9),
    ("end", -8, -9),
    ("start", 8, 19),
    ("end", -8, 19),
    ("middle", 0, -14),
    ("middle", 0, 24),
    ("end", -8, -26),
    ("end", -8, 36),
    ("start", 8, -26),
    ("start", 8, 36),
)
"""Where a label may stand, best first: its anchor, and how far from the point across and down."""

Scale = Callable[[float], float]
Box = tuple[float, float, float, float]
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$")


@dataclass(frozen=True, slots=True)
class Point:
    """One answer: where it stands, how far its date reaches (x0..x1), which side is open."""

    letter: str
    label: str
    x: float
    x0: float
    x1: float
    top: float
    base: float
    hollow: bool
    up: bool
    down: bool
    text_x: float
    text_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Points and the ticks of both axes; `unit` of all values ("" if unknown); `alt` says it in words."""

    points: tuple[Point, ...]
    xs: tuple[tuple[float, float, str], ...]
    ys: tuple[tuple[float, str], ...]
    unit: str
    alt: str


@dataclass(frozen=True, slots=True)
class _Dated:
    letter: str
    quantity: Quantity
    start: float
    end: float
    as_of: str


def plot(
    answers: tuple[Answer, ...], statements: Mapping[str, Statement], tongue: Tongue = ENGLISH
) -> Plot | None:
    """Return a plot of the dated answers, or None with fewer than two or with more than one unit."""
    dated = [d for at, a in enumerate(answers) if (d := _dated(at, a, statements))]
    units = {(d.quantity.unit, d.quantity.per) for d in dated}
    if not 2 <= len(dated) <= PLOTTED or len(units) != 1:
        return None
    values = [float(v) for d in dated for v in (d.quantity.low, d.quantity.high) if v is not None]
    low, high = min(0.0, *values), max(0.0, *values)
    step = _step(high - low)
    if step is None:
        return None
    low, high = math.floor(low / step) * step, math.ceil(high * 1.04 / step) * step
    first, last = math.floor(min(d.start for d in dated)), math.ceil(max(d.end for d in dated))
    last = max(last, first + 1)
    room = (last - first) * 0.03

    def across(year: float) -> float:
        part = (year - first + room) / (last - first + 2 * room)
        return round(LEFT + part * (WIDTH - LEFT - RIGHT), 1)

    def up(value: float) -> float:
        return round(BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP), 1)

    ticks = round((high - low) / step)
    ys = tuple((up(low + i * step), _short(_whole(low + i * step), tongue)) for i in range(ticks + 1))
    points = _spread([_point(d, across(d.start), across(d.end), up) for d in dated])
    told = [
        tongue.plain("question.plot_point", letter=d.letter, date=d.as_of, value=signed(d.quantity))
        for d in dated
    ]
    alt = tongue.plain("question.plot_alt", points="; ".join(told))
    unit, per = units.pop()
    of = unit_words(unit, None, "", tongue)
    if per:
        of = tongue.plain("quantity.per", n=of, per=tongue.term(per, "unit"))
    return Plot(tuple(points), _years(first, last, across), ys, of, alt)


def _dated(at: int, answer: Answer, statements: Mapping[str, Statement]) -> _Dated | None:
    if not answer.as_of or (reach := _reach(answer.as_of)) is None:
        return None
    for identifier in answer.statements:
        found = statements.get(identifier)
        if isinstance(found, Figure):
            quantity = found.quantity
            ends = [v for v in (quantity.low, quantity.high) if v is not None]
            if not ends or not all(math.isfinite(v) and abs(v) < 1e15 for v in ends):
                return None
            return _Dated(letter(at), quantity, *reach, answer.as_of)
    return None


def letter(at: int) -> str:
    """Return the letter of the answer at this place: A to Z, then numbers."""
    return chr(65 + at) if at < 26 else str(at + 1)


def _reach(edtf: str) -> tuple[float, float] | None:
    """Return the years between which a date lies, at its own precision; None if it is open."""
    first, _, last = edtf.partition("/")
    start, end = _DATE.match(first), _DATE.match(last or first)
    if not start or not end:
        return None
    begin, finish = _day(start, last=False), _day(end, last=True)
    return (begin, finish) if begin <= finish else None


def _day(found: re.Match[str], *, last: bool) -> float:
    year = int(found[1])
    if found[2] is None:
        return year + (1 if last else 0)
    month = min(max(int(found[2]), 1), 12) - 1
    if found[3] is None:
        return year + (month + (1 if last else 0)) / 12
    day = min(max(int(found[3]), 1), 31) - (0 if last else 1)
    return year + (month + day / 31) / 12


def _step(extent: float) -> float | None:
    if not extent > 0:
        return None
    rough = extent / 4
    power = 10.0 ** math.floor(math.log10(rough))
    return next((m * power for m in (1, 2, 5, 10) if m * power >= rough), 10 * power)


def _whole(value: float) -> Number:
    return round(value) if math.isclose(value, round(value), abs_tol=1e-9) else round(value, 9)


def _short(value: Number, tongue: Tongue) -> str:
    """Return a tick in as few signs as it takes."""
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if abs(value) >= size:
            return tongue.plain(f"quantity.{word}", n=number(_whole(value / size)))
    return number(value)


def _years(first: int, last: int, across: Scale) -> tuple[tuple[float, float, str], ...]:
    """Return (boundary, place of the label, year) of each year; years in between go unnamed."""
    stride = max(1, math.ceil((last - first) / 7))
    named = [(y, str(y)) for y in range(first, last, stride)]
    return (*((across(y), across(y + 0.5), label) for y, label in named), (across(last), across(last), ""))


def _point(dated: _Dated, x0: float, x1: float, up: Scale) -> Point:
    quantity = dated.quantity
    ends = [v for v in (quantity.low, quantity.high) if v is not None]
    top, base = up(max(ends)), up(min(ends))
    x = round((x0 + x1) / 2, 1)
    return Point(
        letter=dated.letter,
        label=signed(quantity),
        x=x,
        x0=x0,
        x1=x1,
        top=top,
        base=base,
        hollow=quantity.bound in {"approx", "vague"},
        up=quantity.high is None,
        down=quantity.low is None,
        text_x=x,
        text_y=top,
        anchor="start",
    )


def _spread(points: list[Point]) -> list[Point]:
    """Put each label beside its point, where it covers neither a point nor another label if it can."""
    taken = [(p.x - 7, p.top - 7, p.x + 7, p.top + 7) for p in points]
    taken += [(p.x0, p.top - 2, p.x1, p.top + 2) for p in points if p.x1 - p.x0 > 14]
    taken += [(p.x - 3, p.top, p.x + 3, p.base) for p in points if p.base > p.top]
    out: list[Point] = []
    for point in points:
        width = LETTER * (len(point.label) + 2)
        best: tuple[float, int, Point, Box] | None = None
        for n, (anchor, across, down) in enumerate(PLACES):
            x, y = point.x + across, point.top + down
            first = x - {"start": 0, "middle": width / 2, "end": width}[anchor]
            box = (first, y - 13, first + width, y + 4)
            out_of = (
                max(0, LEFT - 4 - box[0]) + max(0, box[2] - WIDTH) + max(0, box[3] - BOTTOM) + max(0, -box[1])
            )
            cost = sum(_shared(box, other) for other in taken) + 20 * out_of
            if best is None or (cost, n) < best[:2]:
                best = (cost, n, replace(point, text_x=round(x, 1), text_y=round(y, 1), anchor=anchor), box)
        assert best is not None
        out.append(best[2])
        taken.append(best[3])
    return out


def _shared(a: Box, b: Box) -> float:
    """Return the area that two boxes share."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    return across * down if across > 0 and down > 0 else 0
