"""Where a translation says another number than its original: figures, units, bounds, each with why.

A figure counts as there when its value stands anywhere in the words aligned with it, read by the extractors
or merely written; so what is flagged is a number that the other text does not have.
"""

from dataclasses import dataclass
from math import log10

from headwater.link.versions.numbers import found, values
from headwater.model import Difference, Document, Figure, Span

UNITS = frozenset(
    "person person-time household household-time percent percentage-point permille yuan dollar euro pound"
    " day month year week hour minute time mu hectare kilogram tonne gram metre kilometre school county"
    " village township".split()
)
"""Units that the tables know in every language: only two of these are two units, not two words for one."""
SAID = {
    "exact": "as a plain number", "approx": "as about so many", "at_least": "as a least number",
    "more_than": "as more than that", "at_most": "as a greatest number", "less_than": "as less than that",
    "range": "as a range", "vague": "only vaguely",
}  # fmt: skip
SIDES = {"at_least": "up", "more_than": "up", "at_most": "down", "less_than": "down"}
"""Open sides: 以上 and "more than" are told apart by nobody, a bound and a plain number are."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a pair of paragraphs: where it stands, and the figures read in it."""

    document: Document
    start: int
    end: int
    figures: tuple[Figure, ...]

    @property
    def text(self) -> str:
        """The words."""
        return self.document.text[self.start : self.end]


def differences(original: Side, translation: Side, around: tuple[str, str]) -> list[Difference]:
    """Return where the figures of two aligned passages part; `around` is what stands next to each.

    What stands in the next paragraph over there is not missing: a sentence may have changed paragraphs.
    """
    ones, others = list(original.figures), list(translation.figures)
    out: list[Difference] = []
    for same in (_equal, _number):
        for one in list(ones):
            other = next((o for o in others if same(one, o)), None)
            if other is not None:
                ones.remove(one)
                others.remove(other)
                out += _apart(one, other)
    there, here = values(translation.text) | values(around[1]), values(original.text) | values(around[0])
    ones = [f for f in ones if not _stands(f, there)]
    others = [f for f in others if not _stands(f, here)]
    out += _paired(ones, others)
    out += _written(ones, translation, here, first=True)
    out += _written(others, original, there, first=False)
    out += [
        Difference("missing figure", f.span, None, f"the translation does not give {_words(f)} here", (f.id,))
        for f in ones
    ]
    out += [
        Difference("added figure", None, f.span, f"the original does not give {_words(f)} here", (f.id,))
        for f in others
    ]
    return sorted(out, key=lambda d: (d.original or d.translation or Span(0, 0, "")).start)


def _value(figure: Figure) -> float | None:
    quantity = figure.quantity
    number = quantity.low if quantity.low is not None else quantity.high
    return None if number is None else float(f"{number:.10g}")


def _ends(figure: Figure) -> tuple[float | None, float | None]:
    quantity = figure.quantity
    if quantity.bound == "range":
        return quantity.low, quantity.high
    return _value(figure), None


def _equal(one: Figure, other: Figure) -> bool:
    return _number(one, other) and one.quantity.unit == other.quantity.unit and _side(one) == _side(other)


def _number(one: Figure, other: Figure) -> bool:
    return _ends(one) == _ends(other) and _ends(one) != (None, None)


def _side(figure: Figure) -> str:
    return SIDES.get(figure.quantity.bound, figure.quantity.bound)


def _stands(figure: Figure, there: set[float]) -> bool:
    """Tell whether a figure's numbers are written there; a vague one ("dozens") has none to look for."""
    ends = {e for e in (figure.quantity.low, figure.quantity.high) if e is not None}
    rounded = {float(f"{e:.10g}") for e in ends}
    return figure.quantity.bound == "vague" or rounded <= there or {r / 100 for r in rounded} <= there


def _apart(one: Figure, other: Figure) -> list[Difference]:
    """Return what differs between two figures of one number: unit, bound."""
    units = one.quantity.unit, other.quantity.unit
    both = (one.id, other.id)
    out = []
    if units[0] != units[1] and units[0] in UNITS and units[1] in UNITS:
        why = f"the original counts in {units[0]}, the translation in {units[1]}"
        out.append(Difference("unit", one.span, other.span, why, both))
    if _side(one) != _side(other) and "vague" not in (one.quantity.bound, other.quantity.bound):
        why = (
            f"the original gives it {SAID[one.quantity.bound]}, the translation {SAID[other.quantity.bound]}"
        )
        out.append(Difference("bound", one.span, other.span, why, both))
    return out


def _paired(ones: list[Figure], others: list[Figure]) -> list[Difference]:
    """Pair figures of different numbers: by powers of ten, then unit and noun, then what alone is left."""
    out: list[Difference] = []
    for fits in (_tens, _noun, _unit, _alone):
        for one in list(ones):
            fitting = [o for o in others if fits(one, o)]
            if len(fitting) == 1 and (fits is not _alone or len(ones) == len(others) == 1):
                ones.remove(one)
                others.remove(fitting[0])
                why = _reason(
                    one.quantity.as_written, fitting[0].quantity.as_written, _value(one), _value(fitting[0])
                )
                out.append(Difference("figure", one.span, fitting[0].span, why, (one.id, fitting[0].id)))
    return out


def _tens(one: Figure, other: Figure) -> bool:
    return bool(_power(_value(one), _value(other)))


def _noun(one: Figure, other: Figure) -> bool:
    same = bool(one.measure.head) and one.measure.head == other.measure.head
    return same and one.quantity.unit == other.quantity.unit


def _unit(one: Figure, other: Figure) -> bool:
    return one.quantity.unit is not None and one.quantity.unit == other.quantity.unit


def _alone(one: Figure, other: Figure) -> bool:
    units = {one.quantity.unit, other.quantity.unit}
    return len(units & UNITS) < 2


def _power(one: float | None, other: float | None) -> int:
    """Return n where the second is 10 to the n times the first; 0 where it is not, or the same."""
    if not one or not other or one * other < 0:
        return 0
    power = log10(abs(other / one))
    return round(power) if abs(power - round(power)) < 1e-9 else 0


def _written(figures: list[Figure], there: Side, known: set[float], *, first: bool) -> list[Difference]:
    """Look among the numbers that the other text writes and no extractor read as a figure, for a tenfold."""
    held = [f.number for f in there.figures]
    loose = [
        (value, there.start + a, there.start + b)
        for value, a, b in found(there.text)
        if value not in known and not any(s <= there.start + a < e for s, e in held)
    ]
    out: list[Difference] = []
    for figure in list(figures):
        near = next((spot for spot in loose if _power(_value(figure), spot[0])), None)
        if near is None:
            continue
        figures.remove(figure)
        span = there.document.span(near[1], near[2])
        pair = (figure.span, span) if first else (span, figure.span)
        written = (
            (figure.quantity.as_written, span.exact) if first else (span.exact, figure.quantity.as_written)
        )
        sizes = (_value(figure), near[0]) if first else (near[0], _value(figure))
        out.append(Difference("figure", *pair, _reason(*written, *sizes), (figure.id,)))
    return out


def _reason(one: str, other: str, was: float | None, now: float | None) -> str:
    said = f"the original says {_shown(one, was)}, the translation {_shown(other, now)}"
    power = _power(was, now)
    if not power:
        return said
    slip = "; a slip of 万 (ten thousand) or 亿 (a hundred million)?" if abs(power) in (1, 4, 8) else ""
    return f"{said}: {'larger' if power > 0 else 'smaller'} by a factor of {10 ** abs(power):,}{slip}"


def _shown(written: str, value: float | None) -> str:
    """Return the words, and the number in figures where the words do not show it."""
    words = " ".join(written.split())
    number = "" if value is None else f"{value:,.10g}"
    return (
        words if not number or number in words or number.replace(",", "") in words else f"{words} ({number})"
    )


def _words(figure: Figure) -> str:
    return f"“{' '.join(figure.span.exact.split())}”"
