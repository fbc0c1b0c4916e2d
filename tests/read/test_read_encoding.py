"""Bytes to text: what comes out is what was put in, or it is refused."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.read.encoding import decode

ROWS = [
    ("本报讯", "gb18030"),  # three characters, simplified
    ("干部", "gb18030"),  # two
    ("幹部", "big5"),  # two, traditional
    ("全县共有干部三千二百人参加结对活动。", "gb18030"),
    ("全縣共有幹部三千二百人參加結對活動。", "big5"),
    ("全縣共有幹部三千二百人參加結對活動。", "gb18030"),  # traditional words in the mainland's encoding
    ("記者張三報導", "big5"),
    ("本省今年共投入資金四億元，建成學校十二所，培訓教師三百人。" * 40, "big5"),
    ("本省今年共投入资金四亿元，建成学校十二所，培训教师三百人。" * 40, "gb18030"),
    ("2031年1月4日，1200名干部进村", "gb18030"),
    ("Sheep county 青山县 paired 300 officials", "gb18030"),  # a few Han characters in English
    ("Sheep county 青山縣 paired 300 officials", "big5"),
    ("The governor said “we paired 300 families” – it’s true.", "cp1252"),  # curly quotes
    ("Café naïve, 300 families", "cp1252"),
    ("Хорошо, область выделила 300 семей", "cp1251"),
    ("東京都の職員は三百人です。", "shift_jis"),
    ("東京都の職員は三百人です。", "euc_jp"),
    ("서울시 공무원 300명이 참여했다", "euc_kr"),
    ("Hello 中文 text", "utf-16-le"),  # no byte order mark
    ("全县共有干部三千二百人参加结对活动。\n第二行", "utf-16-le"),
    ("全县共有干部三千二百人参加结对活动。\n第二行", "utf-16-be"),
    ("300 كۆپ كادىر ئائىلە\nئىككى", "utf-16-le"),
    ("Hello 中文", "utf-16"),
    ("Hello 中文", "utf-32"),
    ("Hello 中文", "utf-8-sig"),
    ("astral 𠀀 and 🏔", "utf-8"),
]


@pytest.mark.parametrize(("text", "encoding"), ROWS)
def test_comes_out_as_it_went_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


DECLARED = [
    ("říká Žižek", "iso-8859-2", "text/html; charset=ISO-8859-2"),  # the server says
    ("干部 300 人", "gb18030", 'text/html; charset="gb2312"'),  # a narrower label than the page
    ("ascii only", "ascii", "text/plain; charset=utf-16"),  # a wrong label is not believed
    ("中文说明", "utf-8", "text/html; charset=iso-8859-1"),  # nor against valid UTF-8
    ("fine", "ascii", "text/html; charset=no-such-thing"),
    ("fine", "ascii", "text/html; charset=base64"),  # a codec, but not of text
]


@pytest.mark.parametrize(("text", "encoding", "declared"), DECLARED)
def test_declared(text: str, encoding: str, declared: str) -> None:
    assert decode(text.encode(encoding), declared) == text


def test_meta_charset_is_believed() -> None:
    page = '<meta charset="windows-1251"><p>Власти области</p>'
    assert decode(page.encode("cp1251")) == page


def test_few_bad_bytes_stay_visible() -> None:
    assert decode("干部三千人".encode() * 20 + b"\xff" + "好".encode()).count("\ufffd") == 1


def test_line_ends_are_unified_and_nothing_else() -> None:
    assert decode("a\r\nb\rc\u2028d e\u0301".encode()) == "a\nb\nc\nd e\u0301"  # not composed


REFUSED = [
    bytes(range(256)) * 4,
    b"\x00" * 50,
    os.urandom(0) + b"\x81\x8d\x8f\x90" * 30,
    b"\x01\x02\x03" * 90,
]


@pytest.mark.parametrize("payload", REFUSED)
def test_binary_is_refused(payload: bytes) -> None:
    with pytest.raises(ReadError):
        decode(payload)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")))
def test_utf8_is_exact(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_one_plain_line(payload: bytes) -> None:
    try:
        decode(payload).encode("utf-8")
    except ReadError as error:
        assert "\n" not in str(error)
