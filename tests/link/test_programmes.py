"""Programmes named in sentences: which one a figure is told of, and a programme that is only said again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.programmes import apart, named_before, named_programmes, programmes, quoted_name
from headwater.model import Document

TOLD = [
    # text, the keys of its programmes
    ("Under the Shared Lamp programme, 900 lamps were lit.", {"shared lamp"}),
    ("The Open Gate Campaign began.", {"open gate"}),
    ("The province and the national programme agree.", set()),  # no name
    ("The Pilot Programme began.", set()),  # general words alone
    ("林达省启动“共灯行动”。", {"共灯"}),
    ("林達省啟動「共燈計劃」。", {"共灯"}),
    ("«ئورتاق چىراغ» پروگراممىسى باشلاندى.", {"ئورتاق چىراغ"}),
]


def document(text: str) -> Document:
    return Document(record="a", file="a", url=None, media_type="text/plain", language="en", text=text, blocks=(),
                    made_by="test/1")  # fmt: skip


@pytest.mark.parametrize(("text", "keys"), TOLD)
def test_programmes_of_a_text(text: str, keys: set[str]) -> None:
    assert set(programmes(named_programmes([document(text)])).names.values()) == keys


def test_two_languages_meet_by_the_pairs_of_the_case() -> None:
    texts = [document("The Shared Lamp programme began."), document("“共灯行动”启动。")]
    found = programmes(named_programmes(texts), {"共灯行动": "shared lamp programme"})
    assert set(found.names.values()) == {"shared lamp"}


APART = [
    ("shared lamp", "open gate", True),
    ("shared lamp", "", False),
    ("shared lamp", "共灯", False),  # nobody knows
    ("共灯", "开门", True),
]


@pytest.mark.parametrize(("a", "b", "two"), APART)
def test_apart(a: str, b: str, two: bool) -> None:
    assert apart(a, b) is two
    assert apart(b, a) is two


def test_the_programme_is_the_one_named_before() -> None:
    text = "The Shared Lamp programme grew. The Open Gate campaign fell. The campaign was launched in May."
    assert named_before(text, text.index("The campaign was")) == "Open Gate campaign"
    assert named_before(text, 0) == ""
    assert quoted_name("“共灯行动”于5月启动") == "共灯行动"


@given(st.text(max_size=200), st.integers(0, 200))
def test_any_text(text: str, offset: int) -> None:
    programmes(named_programmes([document(text)]))
    assert isinstance(named_before(text, offset), str)
    assert isinstance(quoted_name(text), str)
