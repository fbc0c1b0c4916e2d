"""Numbers as readers see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Bound, Number, Quantity
from headwater.publish.digits import number
from headwater.publish.numerals import date_words, quantity_words, signed
from headwater.publish.tongue import ENGLISH


@pytest.mark.parametrize(
    ("low", "high", "bound", "unit", "per", "words"),
    [
        (1120000, None, "more_than", "person", None, "more than 1,120,000 persons"),  # open upwards
        (None, 1000, "less_than", "household", None, "less than 1,000 households"),  # open downwards
        (20, 50, "range", "yuan", "day", "20–50 yuan per day"),  # a rate with a range
        (12.5, 12.5, "approx", "percent", None, "about 12.5 %"),
        (3, 3, "exact", "percentage-point", None, "3 percentage points"),
        (1, 1, "exact", "percentage-point", None, "1 percentage point"),
        (480000, 480000, "exact", "person-time", None, "480,000 person-times"),
        (1, 1, "exact", "county", None, "1 county"),
        (82, 82, "exact", "county", None, "82 counties"),
        (2, 2, "exact", "day", "visit", "2 days per visit"),
        (2, 2, "exact", "villages", None, "2 villages"),  # a noun as written stays as written
        (6, 6, "exact", "盏", None, "6 盏"),
        (100000, None, "vague", "person", None, "roughly 100,000 or more persons"),
        (5, None, "at_least", None, None, "at least 5"),
        (None, 5, "at_most", "kg", None, "at most 5 kg"),
        (None, None, "vague", "person", None, "an unknown number of persons"),  # nothing was read
        (0.000001, 0.000001, "exact", "mu", None, "0.000001 mu"),
        (40, 40, "exact", "percent", "household", "40 % of household"),
        (35, 35, "exact", "selm", None, "35 selm"),  # a noun that no table knows keeps one form
        (None, 1, "at_most", "year", None, "at most 1 year"),
        (7, 7, "exact", "batch", None, "7 batches"),
        (10, 10, "exact", "fold", None, "10-fold"),
    ],
)
def test_quantity(
    low: Number | None, high: Number | None, bound: Bound, unit: str | None, per: str | None, words: str
) -> None:
    assert quantity_words(Quantity(low, high, bound, unit, per, "as written")) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        (None, ""),
        ("2018", "2018"),
        ("2018-08-31", "2018-08-31"),
        ("2014/2023", "2014 to 2023"),
        ("2019/..", "from 2019"),
        ("../2019", "up to 2019"),
        ("2019~", "about 2019"),
        ("../199X", "up to the 1990s"),
        ("19XX", "1900–1999"),
        ("2019?", "2019 (uncertain)"),
        ("no date at all", "no date at all"),
    ],
)
def test_date(edtf: str | None, words: str) -> None:
    assert date_words(edtf) == words


@given(st.integers() | st.floats())
def test_number_never_fails_and_keeps_whole_values(value: Number) -> None:
    shown = number(value)
    assert shown
    if isinstance(value, int):
        assert int(shown.replace(",", "")) == value


@given(st.none() | st.integers(0, 10**9), st.none() | st.floats(0, 1e9), st.text(max_size=9))
def test_quantity_never_fails(low: int | None, high: float | None, unit: str) -> None:
    quantity = Quantity(low, high, "range", unit, None, "")
    assert quantity_words(quantity)
    assert signed(quantity)


def test_count() -> None:
    assert [str(ENGLISH.count("document", n)) for n in (1, 0, 1204)] == [
        "1 document", "0 documents", "1,204 documents",
    ]  # fmt: skip
