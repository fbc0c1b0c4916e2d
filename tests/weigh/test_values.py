"""What two quantities say of each other, and how they read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Bound, Number, Quantity
from headwater.weigh.values import compare, readable, signs

Told = tuple[Number | None, Number | None, Bound, str]

ROWS: list[tuple[Told, Told, str]] = [
    (
        (1120000, None, "more_than", "more than 1.12 million"),
        (1123000, 1123000, "exact", "1,123,000"),
        "same",
    ),
    ((None, 1000000, "less_than", "近百万"), (980000, 980000, "exact", "98万"), "same"),
    (
        (1500000, 1500000, "exact", "1.5 million"),
        (1498000, 1498000, "exact", "1,498,000"),
        "same",
    ),  # rounding
    ((212000, 212000, "exact", "21.2万"), (212368, 212368, "exact", "212,368"), "same"),
    ((180000, 180000, "approx", "about 180,000"), (180455, 180455, "exact", "180,455"), "same"),
    ((80, 80, "exact", "80%"), (80, None, "at_least", "at least 80%"), "same"),
    ((212368, 212368, "exact", "212,368"), (236410, 236410, "exact", "236,410"), "against"),
    (
        (8740, 8740, "exact", "8 مىڭ 740"),
        (None, 8500, "less_than", "nearly 8,500"),
        "against",
    ),  # no grain of thousands
    ((8740, 8740, "exact", "8千740"), (8600, 8600, "exact", "8,600"), "against"),
    ((4118, 4118, "exact", "4,118"), (4181, 4181, "exact", "4,181"), "against"),  # digits swapped
    (
        (1800, 1800, "exact", "1,800"),
        (1830, 1830, "exact", "1,830"),
        "against",
    ),  # written in full: no rounding
    (
        (1120000, None, "more_than", "more than 1.12 million"),
        (1000000, 1000000, "exact", "1,000,000"),
        "against",
    ),
    ((400, None, "more_than", "more than 400"), (900, 900, "exact", "900"), "allows"),  # room is no support
    ((100000, None, "vague", "hundreds of thousands"), (1120000, 1120000, "exact", "1.12 million"), "allows"),
    ((100000, None, "vague", "hundreds of thousands"), (100000, None, "vague", "数十万"), "same"),
    ((20, 50, "range", "20-50"), (20, 50, "range", "20 to 50"), "same"),
    ((20, 50, "range", "20-50"), (35, 35, "exact", "35"), "allows"),
    ((20, 50, "range", "20-50"), (70, 70, "exact", "70"), "against"),
    ((500, None, "at_least", "at least 500"), (None, 300, "at_most", "at most 300"), "against"),
    ((6, None, "at_least", "at least six"), (6, 6, "exact", "six"), "same"),
    ((0, 0, "exact", "0"), (1, 1, "exact", "1"), "against"),
]


def _quantity(told: Told) -> Quantity:
    return Quantity(told[0], told[1], told[2], "person", None, told[3])


@pytest.mark.parametrize(("a", "b", "says"), ROWS)
def test_compare(a: Told, b: Told, says: str) -> None:
    assert compare(_quantity(a), _quantity(b)) == says
    assert compare(_quantity(b), _quantity(a)) == says


READ: list[tuple[Quantity, str]] = [
    (Quantity(1120000, None, "more_than", "person", None, "x"), "more than 1,120,000 persons"),
    (Quantity(None, 1000000, "less_than", "yuan", None, "x"), "nearly 1,000,000 yuan"),
    (Quantity(20, 50, "range", "yuan", "day", "x"), "20 to 50 yuan per day"),
    (Quantity(12.5, 12.5, "exact", "percent", None, "x"), "12.5 per cent"),
    (Quantity(1, 1, "exact", "county", None, "x"), "1 county"),
    (Quantity(2, 2, "exact", "county", None, "x"), "2 counties"),
    (Quantity(100000, None, "vague", "person", None, "hundreds of thousands"), "hundreds of thousands"),
]


@pytest.mark.parametrize(("quantity", "words"), READ)
def test_readable(quantity: Quantity, words: str) -> None:
    assert readable(quantity) == words


numbers = st.one_of(st.none(), st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15))
bounds = st.sampled_from(
    ["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range", "vague"]
)
quantities = st.builds(Quantity, numbers, numbers, bounds, st.none(), st.none(), st.text(max_size=12))


@given(quantities, quantities)
def test_comparison_is_symmetric_whatever_is_given(a: Quantity, b: Quantity) -> None:
    assert compare(a, b) == compare(b, a)
    assert isinstance(readable(a), str)


@given(quantities, quantities)
def test_what_is_the_same_has_a_mark_in_common(a: Quantity, b: Quantity) -> None:
    if compare(a, b) == "same" and "range" not in (a.bound, b.bound):
        assert signs(a)[0] in signs(b)
