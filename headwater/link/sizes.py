"""When two numbers may be one number, rounded."""

from functools import lru_cache

from headwater.link.facets import Facet


def agree(a: float | None, b: float | None) -> bool:
    """Tell whether two numbers may be one number rounded (5 % where one has two digits, 1 % for three)."""
    if a is None or b is None:
        return False
    if a == b:
        return True
    slack = max(_slack(a), _slack(b))
    return abs(a - b) <= slack * max(abs(a), abs(b))


def alike(a: Facet, b: Facet) -> bool:
    """Tell whether two numbers may be one rounded; two told as exact only where the rounder one is
    what the other rounds to: 730 is not 717."""
    if a.value is None or b.value is None or not agree(a.value, b.value):
        return False
    if a.unit in ("percent", "percentage-point"):
        return one_share(a.value, b.value)
    if a.value == b.value or {a.figure.quantity.bound, b.figure.quantity.bound} != {"exact"}:
        return True
    step = max(_step(a.value), _step(b.value))
    return abs(a.value - b.value) <= (step / 2 if max(a.value, b.value) < 1000 else step)


@lru_cache(maxsize=65_536)
def _step(value: float) -> float:
    """The step of a number's last digit that is no zero: 10 for 730."""
    step = 1.0
    while step < abs(value) and value % (10 * step) == 0:
        step *= 10
    return step


@lru_cache(maxsize=65_536)
def _slack(value: float) -> float:
    digits = f"{abs(value):.6g}".replace(".", "").split("e")[0].strip("0")
    if abs(value) < 100 or not digits:
        return 0.0
    return {1: 0.05, 2: 0.05, 3: 0.01}.get(len(digits), 0.0)


def one_share(a: float | None, b: float | None) -> bool:
    """Tell whether two percentages may be one: 96 is no 100, rounded."""
    return a is not None and b is not None and (a == b or round(a) == b or a == round(b))
