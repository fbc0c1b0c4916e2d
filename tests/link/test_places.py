"""Places folded to one key across languages, scripts and romanisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.places import Places, inside

SAME = [
    ("Kashgar", "Kashi"),  # two romanisations
    ("Kashgar", "喀什地区"),  # a bare name is the prefecture
    ("Kashgar", "قەشقەر"),  # Uyghur
    ("Kashgar Prefecture", "喀什"),
    ("Hotan", "Khotan"),
    ("Hetian", "和田地区"),
    ("Aksu", "阿克苏"),
    ("Aqsu", "ئاقسۇ"),
    ("Xinjiang", "XUAR"),
    ("the Uyghur Region", "新疆维吾尔自治区"),
    ("新疆", "شىنجاڭ"),
    ("Ürümqi", "烏魯木齊"),  # accents; traditional script
    ("新疆喀什地区莎车县", "Yarkand"),  # nested: the finest part
    ("新疆喀什", "Kashgar"),
    ("Orrin village, Kashi", "Orrin Village"),  # nested in English
    ("Lindar Province", "lindar  province"),
    ("林達省", "林达省"),
    ("第二师", "2nd Division"),
    ("the Second Division", "新疆生产建设兵团第二师"),
    ("XPCC", "兵团"),
]
APART = [
    ("Kashgar Prefecture", "Kashgar City"),
    ("喀什地区", "喀什市"),
    ("Hotan City", "Hotan County"),
    ("1st Division", "2nd Division"),
    ("第一师", "第十一师"),
    ("Aksu", "Aksu City"),
    ("Lindar Province", "Lindar County"),
    ("Xinjiang", "southern Xinjiang"),
    ("Shaanxi", "Shanxi"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_place(one: str, other: str) -> None:
    places = Places()
    assert places.key(one) == places.key(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_places(one: str, other: str) -> None:
    places = Places()
    assert places.key(one) != places.key(other)


def test_a_pair_in_a_document_teaches_a_name_but_never_joins_two_known_places() -> None:
    places = Places([("Lindar Province", "林达省"), ("Kashgar", "Hotan")])
    assert places.key("林達省") == places.key("Lindar Province")
    assert places.key("Kashgar") != places.key("Hotan")


def test_part_of() -> None:
    places = Places()
    assert inside(places.key("莎车县"), places.key("Xinjiang"))
    assert not inside(places.key("Xinjiang"), places.key("莎车县"))


@given(st.text(max_size=60))
def test_any_text_has_a_key(text: str) -> None:
    key = Places().key(text)
    assert Places().key(text) == key
    assert bool(key) <= bool(text.strip())
