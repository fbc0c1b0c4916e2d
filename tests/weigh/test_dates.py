"""Dates as first and last possible day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.weigh.dates import days, meet

ROWS = [
    ("2062", ("2062-01-01", "2062-12-31")),
    ("2062-02", ("2062-02-01", "2062-02-28")),
    ("2064-02", ("2064-02-01", "2064-02-29")),  # leap year
    ("2062-12-31", ("2062-12-31", "2062-12-31")),
    ("2062~", ("2062-01-01", "2062-12-31")),
    ("199X", ("1990-01-01", "1999-12-31")),
    ("2014/2023", ("2014-01-01", "2023-12-31")),
    ("2016-10/..", ("2016-10-01", "")),
    ("../2018-12-31", ("", "2018-12-31")),
    ("2062-34", ("2062-04-01", "2062-06-30")),  # EDTF quarter
    ("2062-13", None),  # no such month
    ("last year", None),
    (None, None),
]


@pytest.mark.parametrize(("when", "found"), ROWS)
def test_days(when: str | None, found: tuple[str, str] | None) -> None:
    assert days(when) == found


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_a_date_or_none(a: str, b: str) -> None:
    one, other = days(a), days(b)
    if one and other:
        assert meet(one, other) == meet(other, one)
