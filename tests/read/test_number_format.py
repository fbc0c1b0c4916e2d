"""Numbers as a spreadsheet shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read.number_format import shown_number

ROWS = [
    (1200, "General", "1200"),
    (0.1 + 0.2, "General", "0.3"),  # as shown, not as a computer holds it
    (1234567.5, "#,##0", "1,234,568"),  # half away from zero
    (-1234.5, "#,##0.00;[Red](#,##0.00)", "(1,234.50)"),
    (-3, "0", "-3"),
    (0.1254, "0.0%", "12.5%"),
    (0, '0;-0;"none"', "none"),
    (12500, '0!.0,"万"', "1.3万"),  # thousands with a point drawn in, as Chinese offices write 万
    (5, "000", "005"),
    (1500000, '0.0,,"M"', "1.5M"),
    (43528, "yyyy-mm-dd", "2019-03-04"),
    (43528, 'yyyy"年"m"月"', "2019年3月"),
    (43528, "m/d/yyyy", "2019-03-04"),  # which is the month? ISO says it
    (43528, "d mmmm yyyy", "4 March 2019"),
    (43528, "[$-804]yyyy/m/d", "2019/3/4"),
    (43528.5, "yyyy-mm-dd hh:mm", "2019-03-04 12:00"),
    (1.5, "[h]:mm", "36:00"),
    (0.75, "h:mm AM/PM", "6:00 PM"),
    (3, '"¥"#,##0', "¥3"),
    (7, "@", "7"),
    (0.5, "#.##", ".5"),
]


@pytest.mark.parametrize(("value", "code", "expected"), ROWS)
def test_shown(value: float, code: str, expected: str) -> None:
    assert shown_number(value, code) == expected


def test_the_other_epoch() -> None:
    assert shown_number(0, "yyyy-mm-dd", from_1904=True) == "1904-01-01"


@given(
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.text(alphabet='0#?.,%;"[]$ymdhse年月/E+-@\\_*AP', max_size=24),
)
def test_no_code_breaks_out(value: float, code: str) -> None:
    assert isinstance(shown_number(value, code), str)


@given(st.integers(min_value=0, max_value=10**12))
def test_whole_numbers_keep_their_digits(value: int) -> None:
    assert shown_number(value, "#,##0").replace(",", "") == (str(value) if value else "0") or value == 0
