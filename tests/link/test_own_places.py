"""A user's own table of places: what of it is used, and what is said of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.link.entities import own_places
from headwater.link.places import OWN, Places, inside

GOOD = "en,zh,ug,part_of,code,kind,source\nOrrin;Orrin Mill,奥林村,ئورىن كەنتى,Kashgar,OR-1,village,own notes\nLower Orrin,下奥林,,OR-1,,village,\n"


def test_a_row_gives_all_its_names_one_key() -> None:
    own = own_places(GOOD)
    assert own.problems[:0] == ()
    places = Places(own=own.keys)
    assert (
        places.key("Orrin") == places.key("奧林村") == places.key("ئورىن كەنتى") == places.key("ORRIN mill")
    )
    assert places.key("Orrin").startswith(OWN)
    assert inside(places.key("Orrin"), places.key("Xinjiang"))
    assert not inside(places.key("Orrin"), places.key("Hotan"))


def test_a_known_code_gets_more_names() -> None:
    places = Places(own=own_places("code,en\nCN-6531,Old Silk City").keys)
    assert places.key("old silk city") == places.key("Kashgar")


WRONG = [
    ("", "no column"),  # empty
    ("name,where\nOrrin,Kashgar\n", "no column"),  # other columns
    ("en,part_of\nOrrin,Nowhere Land\n", "neither known"),  # unknown part-of
    ("en,code\nKashgar,CN-6532\n", "another place"),  # contradicts the gazetteer
    ("en,part_of\nOrrin,Kashgar\nOrrin,Hotan\n", "another place"),  # contradicts itself
    ("en,zh\nOrrin,奥\n", "one character"),
    ("en\nO\n", "one character"),
    ("en,zh\n" + "x" * 5_000 + ",\n", "more than 200"),
    ("en,part_of\n,Kashgar\n", "names no place"),
    ("en\nOrrin,Kashgar,more\n", "more cells"),
    ("en,code,part_of\nOld Silk City,CN-6531,Hebei\n", "does not have it"),
    ("en,colour\nOrrin,blue\n", "mean nothing"),
]


@pytest.mark.parametrize(("table", "reason"), WRONG)
def test_a_wrong_row_is_a_problem_in_plain_words(table: str, reason: str) -> None:
    problems = own_places(table).problems
    assert any(reason in p.reason for p in problems), problems
    assert all(p.stage == "link" and p.subject.startswith("places.csv line ") for p in problems)


def test_wrong_rows_do_not_take_the_others_along() -> None:
    own = own_places("\ufeffen,part_of\nO,Kashgar\nOrrin,Kashgar\n\nVelm,Nowhere Land\nTarn,Hotan\n")
    assert sorted(own.keys) == ["orrin", "tarn"]
    assert len(own.problems) == 2


@given(st.text(max_size=300))
def test_any_table_gives_places_or_problems(text: str) -> None:
    for table in (text, f"en,zh,part_of,code\n{text}"):
        own = own_places(table)
        assert all(k for k in own.keys.values())
        assert all(p.reason for p in own.problems)
