"""Laws: any text at all is read without a crash, in linear time, and every span holds."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.context import Context
from headwater.extract.figures import find
from headwater.extract.figures.find import read
from headwater.extract.figures.fold import fold
from headwater.extract.figures.noise import noise
from headwater.extract.figures.numeral import number
from headwater.extract.figures.scan import numerals
from headwater.model import Block, Document, Figure, Problem

PIECES = st.sampled_from(
    [
        "more than",
        "nearly ",
        "up to ",
        "between ",
        "and ",
        "from ",
        "to ",
        "1,120,000",
        "2.8",
        "million ",
        "half ",
        "one ",
        "in ",
        "six ",
        "two-thirds ",
        "% ",
        "$",
        "yuan ",
        "officials ",
        "per day ",
        "every ",
        "(",
        ")",
        "“",
        "”",
        "，",
        "。",
        "近",
        "超过",
        "百万",
        "十几",
        "万",
        "亿",
        "元",
        "名",
        "干部",
        "三四十",
        "成",
        "百分之",
        "多",
        "余",
        "以上",
        "每户",
        "第",
        "年",
        "-",
        "–",
        "~",
        ".",
        ",",
        " ",
        "\n",
        "٣",
        "مىڭ",
        "1e999",
        "^-9",
        "9/0",
        "½",
        "百",
        "点",
        "分之",
        "又",
        "半",
        "翻一番",
        "零",
        "〇",
        "壹",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join))


def document(text: str) -> Document:
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    blocks = (Block("paragraph", start, end),) if end > start else ()
    return Document(
        record="r",
        file=None,
        url=None,
        media_type="text/plain",
        language="und",
        text=text,
        blocks=blocks,
        made_by="test",
    )


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_and_spans_hold(text: str) -> None:
    page = document(text)
    for found in find(Context(page)):
        assert isinstance(found, Figure)
        assert page.holds(found.span)
        assert found.span.start <= found.number[0] < found.number[1] <= found.span.end
        quantity = found.quantity
        for end in (quantity.low, quantity.high):
            assert end is None or not end or 1e-40 < abs(end) < 1e90
        assert quantity.bound != "range" or (quantity.low is not None and quantity.high is not None)
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


@given(TEXTS)
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.integers(min_value=0, max_value=10**15))
def test_digits_say_what_they_say(n: int) -> None:
    assert [m.value for m in numerals(f"{n:,} x")] == [n]


@given(st.integers(min_value=1, max_value=9_999_999_999))
def test_chinese_numerals_say_what_they_say(n: int) -> None:
    (found,) = numerals(chinese(n) + "人")
    assert found.value == n
    assert found.end == len(chinese(n))


@given(st.integers(min_value=1, max_value=999_999_999))
def test_english_numerals_say_what_they_say(n: int) -> None:
    (found,) = numerals(english(n))
    assert found.value == n


def test_runs_of_noise_are_left_out_and_said() -> None:
    for mark in ("9,", "万", "hundred ", "百分之", "1 in "):
        page = document(mark * 3000)
        found = list(find(Context(page)))
        assert [type(f) for f in found] == [Problem], mark
    assert not noise("The county paired 300 officials with 412 households in 2019. " * 50)


def test_brackets_and_quotes_are_read_in_one_pass() -> None:
    for mark in ("(", "（", "“", "[", "$"):
        text = mark * 3000
        assert read(text, fold(text)) == []


def test_numbers_too_large_for_a_float_are_not_invented() -> None:
    assert number(Fraction(10) ** 400 + Fraction(1, 3)) is None
    assert number(Fraction(10) ** 400) == 10**400


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10^6 people", 10**6),
        ("2 x 10^6 people", 2 * 10**6),  # the factor before a power is part of the number
        ("2×10⁶ people", 2 * 10**6),
        ("10⁶ people", 10**6),
        ("430⁵ people", 430),  # a note's mark is no power
        ("10^300 people", None),  # neither 10 nor 300
        ("1e400 people", None),  # larger than any amount
        ("1e-400 people", None),  # never rounded to nought
        ("一亿亿亿人", None),
        (f"{'9' * 500} people", None),
        ("5 " + "million " * 30 + "people", None),
    ],
)
def test_powers_and_what_no_amount_is(text: str, value: int | None) -> None:
    found = [f.quantity.low for f in find(Context(document(text))) if isinstance(f, Figure)]
    assert found == ([] if value is None else [value])


DIGITS = "零一二三四五六七八九"


def chinese(n: int) -> str:
    """Write a number in Chinese the regular way."""
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        if n >= unit:
            rest = n % unit
            zero = "零" if rest and rest < unit // 10 else ""
            return chinese(n // unit) + name + (zero + chinese(rest) if rest else "")
    text, skipped = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, n = divmod(n, unit)
        if digit:
            text += ("零" if skipped and text else "") + DIGITS[digit] + name
            skipped = False
        elif text:
            skipped = True
    return text


ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english(n: int) -> str:
    """Write a number in English words."""
    for unit, name in ((10**6, "million"), (10**3, "thousand"), (100, "hundred")):
        if n >= unit:
            rest = english(n % unit) if n % unit else ""
            return f"{english(n // unit)} {name} {rest}".strip()
    if n < 20:
        return ONES[n]
    return TENS[n // 10 - 2] + (f"-{ONES[n % 10]}" if n % 10 else "")
