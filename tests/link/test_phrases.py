"""The last noun of a phrase behind a number, in Chinese and Uyghur; units of one kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.phrases import _chinese, _uyghur, uyghur_noun
from headwater.model import Quantity
from headwater.model.edge_words import edge_words
from headwater.weigh.values import compare

UYGHUR = [
    (" يېزا مەكتىپى تاقالغان", "school"),  # the second noun in the possessive, its vowel weakened
    (" ياتاقلىق مەكتەپ ئېچىلغان", "boarding school"),  # two words that the table has as one
    (" دېھقان-چارۋىچى ئائىلىسى بىلەن", "household"),  # a hyphened pair owns it
    (" نەپىرى ئايال", "woman"),  # a classifier names nothing
    (" كادىرنى ئائىلىلەر بىلەن", "official"),  # the case ends the phrase
    (" دەپ يېزىلغان", ""),  # no noun at all
]
CHINESE = [
    ("村", "所村小学，同时", "primary school"),  # the reader stopped at the first noun
    ("农牧民", "户农牧民家庭结对", "household"),
    ("家庭", "户家庭更换炉具", ""),  # a verb follows: the noun is read already
]
UNITS = [
    ((860, "megawatt", "860"), (860_000, "kilowatt", "86万"), "same"),
    ((52_000, "hectare", "52,000"), (780_000, "mu", "78万"), "same"),
    ((3, "tonne", "3"), (3_000, "kilogram", "3,000"), "same"),
    ((860, "megawatt", "860"), (860, "kilowatt", "860"), "against"),
    ((860, "person", "860"), (860, "household", "860"), "same"),  # other units are told apart before
]


@pytest.mark.parametrize(("after", "head"), UYGHUR)
def test_the_head_of_a_uyghur_phrase(after: str, head: str) -> None:
    assert _uyghur(after) == head


@pytest.mark.parametrize(("text", "after", "head"), CHINESE)
def test_the_head_of_a_chinese_phrase(text: str, after: str, head: str) -> None:
    assert _chinese(text, after) == head


@pytest.mark.parametrize(("one", "other", "says"), UNITS)
def test_units_of_one_kind_are_compared_in_one(
    one: tuple[float, str, str], other: tuple[float, str, str], says: str
) -> None:
    a, b = (Quantity(v, v, "exact", unit, None, written) for v, unit, written in (one, other))
    assert compare(a, b) == says == compare(b, a)


@given(st.text(max_size=60))
def test_any_text_is_read_without_harm(text: str) -> None:
    uyghur_noun(text)
    _uyghur(text)
    _chinese(text[:5], text)
    assert edge_words(text).en == text
