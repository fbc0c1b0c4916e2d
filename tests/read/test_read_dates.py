"""Dates as written, at the precision written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read.dates import written_date

ROWS = [
    ("Published: 2031/1/4 22:43:41", "2031-01-04"),
    ("2031-05-04T13:21:00.000Z", "2031-05-04"),
    ("Fri, 04 Jan 2019 22:43:41 GMT", "2019-01-04"),
    ("September 17, 2031", "2031-09-17"),
    ("17 Sept 2031", "2031-09-17"),
    ("Sept. 2031", "2031-09"),  # no day: none invented
    ("April 27th, 2014", "2014-04-27"),
    ("2031年9月17日", "2031-09-17"),
    ("2018年8月", "2018-08"),
    ("2018年", "2018"),
    ("二〇三一年九月十七日", "2031-09-17"),
    ("二〇一八年十月二十一日", "2018-10-21"),
    ("2031-يىلى 9-ئاينىڭ 17-كۈنى", "2031-09-17"),
    ("04/05/2019", "2019"),  # day or month: nobody can tell
    ("25/12/2019", "2019-12-25"),
    ("12/25/2019", "2019-12-25"),
    ("20310917", "2031-09-17"),
    ("2019", "2019"),
    ("in 2019 we", None),  # a year in prose is no date of the page
    ("2019-02-30", None),  # does not exist
    ("1,234,567", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "iso"), ROWS)
def test_written(text: str, iso: str | None) -> None:
    assert written_date(text) == iso


@given(st.text())
def test_any_text(text: str) -> None:
    found = written_date(text)
    assert found is None or len(found) in {4, 7, 10}


@given(
    st.dates(
        min_value=__import__("datetime").date(1900, 1, 1), max_value=__import__("datetime").date(2100, 1, 1)
    )
)
def test_every_day_in_three_ways(day: object) -> None:
    iso = f"{day}"
    year, month, date = (int(part) for part in iso.split("-"))
    assert (
        written_date(iso)
        == written_date(f"{year}年{month}月{date}日")
        == written_date(f"{year}/{month}/{date}")
        == iso
    )
