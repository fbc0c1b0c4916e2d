"""What a draft's quantity makes of a source's: the same, less than it says, more than it says, or another."""

from typing import Literal

from headwater.model import Bound, Number, Quantity
from headwater.weigh.values import compare, grain

Told = Literal["same", "bound", "rounded", "finer", "other"]
"""same: the source bears it out. bound: the number is the source's, its bound is not. rounded: further than
5 % from it, or not to the nearest. finer: more exact than the source. other: another number."""

FAR = 0.05
"""Rounding by more than this part changes what is said."""
WIDE = 0.12
"""How far below a number "more than" may name a rounder one, and above it "nearly"; else FAR."""
UP: frozenset[Bound] = frozenset({"more_than", "at_least"})
DOWN: frozenset[Bound] = frozenset({"less_than", "at_most"})


def told(draft: Quantity, source: Quantity) -> Told:
    """Tell what `draft` makes of `source`; both of one unit."""
    if "vague" in (draft.bound, source.bound):
        return _vague(draft, source)
    if "range" in (draft.bound, source.bound):
        return _ranges(draft, source)
    x, y = _anchor(draft), _anchor(source)
    if x is None or y is None:
        return "other"
    return _numbers(draft, source, x, y)


def _numbers(draft: Quantity, source: Quantity, x: Number, y: Number) -> Told:
    near = abs(x - y)
    step = grain(draft, x) or (10.0 ** -_decimals(x) if _decimals(y) > _decimals(x) else 0.0)
    if x == y:
        return "same" if _borne_out(draft.bound, source.bound, x, y) else "bound"
    room = abs(y) * (WIDE if near <= step else FAR)
    if draft.bound in UP and source.bound in (*UP, "exact", "approx") and x < y and near <= room:
        return "same"  # more than 2 million, of 2.12 million
    if draft.bound in DOWN and source.bound in (*DOWN, "exact", "approx") and x > y and near <= room:
        return "same"
    if near <= max(step / 2, abs(y) * 1e-9):  # rounded correctly to the draft's own last digit
        if near > FAR * abs(y) and draft.bound != "approx":
            return "rounded"
        return "same" if _borne_out(draft.bound, source.bound, x, y) else "bound"
    if draft.bound == "approx" and near <= FAR * abs(y):
        return "same" if source.bound in ("exact", "approx") else "bound"
    if near <= grain(source, y) / 2 and grain(source, y) > step:
        return "finer"
    if step and near <= step and near <= 2 * FAR * abs(y):
        return "rounded"  # cut off, not rounded: 1.1 million of 1.18 million
    return "other"


def _decimals(value: Number) -> int:
    return 0 if value == int(value) else min(9, len(f"{value:.9f}".rstrip("0").partition(".")[2]))


def _borne_out(draft: Bound, source: Bound, x: Number, y: Number) -> bool:
    """Whether a number that is as good as the source's may have this bound beside the source's."""
    if draft == source:
        return True
    if source == "exact":
        if draft in UP:
            return x < y or (x == y and draft == "at_least")
        if draft in DOWN:
            return x > y or (x == y and draft == "at_most")
        return True  # about
    if source in UP:
        return draft in UP and (draft == "at_least" or x < y)
    if source in DOWN:
        return draft in DOWN and (draft == "at_most" or x > y)
    return False  # "about 500" is neither 500 nor more than 500


def _vague(draft: Quantity, source: Quantity) -> Told:
    if draft.bound == source.bound:
        return "same" if draft.low == source.low else "other"
    if draft.bound == "vague":  # hundreds of thousands, of 212,368
        y = _anchor(source)
        fits = draft.low is not None and y is not None and draft.low <= y < 10 * draft.low
        return "same" if fits else "other"
    return "bound" if _anchor(draft) == source.low else "other"


def _ranges(draft: Quantity, source: Quantity) -> Told:
    if draft.bound == source.bound:
        return "same" if (draft.low, draft.high) == (source.low, source.high) else "other"
    x = _anchor(draft)
    if source.bound == "range":
        return "bound" if x in (source.low, source.high) else "other"
    y = _anchor(source)
    within = None not in (draft.low, draft.high, y) and draft.low <= y <= draft.high  # type: ignore[operator]
    return "same" if within and compare(draft, source) == "same" else "other"


def _anchor(quantity: Quantity) -> Number | None:
    return quantity.low if quantity.low is not None else quantity.high
