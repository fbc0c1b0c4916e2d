"""Offsets of what is moved, and villages that are generalised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publish.redact.moved import Edit, cut, moved
from headwater.publish.redact.places import named, villages


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9), st.text(min_size=1, max_size=5)), max_size=6),
    st.data(),
)
def test_what_is_not_withheld_stays_word_for_word(
    raw: list[tuple[int, int, str]], data: st.DataObject
) -> None:
    text = "".join(chr(0x4E00 + n) for n in range(70))
    edits, last = [], 0
    for start, length, shown in sorted(raw):
        if start >= last:
            edits.append(Edit(start, start + length, shown, "r"))
            last = start + length
    made = moved(text, edits)
    start = data.draw(st.integers(0, 69))
    end = data.draw(st.integers(start + 1, 70))
    new_start, new_end = made.place(start, end)
    assert 0 <= new_start < new_end <= len(made.text)
    if not made.touched(start, end):
        assert made.text[new_start:new_end] == text[start:end]


def test_a_name_over_two_blocks_is_cut() -> None:
    text = "Ada\n\nBrook left"
    edits = cut([Edit(0, 10, "Resident A", "r")], [0, 3, 5, 15], text)
    assert moved(text, edits).text == "Resident A\n\n… left"


VILLAGES = [
    ("Ada of Elm Grove Village came", ["Elm Grove Village"]),
    ("in the village of Upper Tarn", ["village of Upper Tarn"]),
    ("the village and this Village", []),  # no name
    ("来自河畔村三组的", ["河畔村三组"]),
    ("霍县柳树村，村民", ["柳树村"]),  # up to the county
    ("该村村民", []),
    ("تۆۋەن ئوسترېن كەنتىدە ياشايدۇ", ["ئوسترېن كەنتىدە"]),
    ("شۇ كەنتتىكى بىر بوۋاي", []),  # "in that village"
]


@pytest.mark.parametrize(("words", "expected"), VILLAGES)
def test_a_village_is_a_village(words: str, expected: list[str]) -> None:
    assert [words[start:end] for start, end, _ in villages(words, 0, len(words))] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tarn village is small. Osk is a town.", {"Tarn village", "Tarn"}),  # its name alone, too
        ("The village of Upper Tarn.", {"village of Upper Tarn", "Upper Tarn"}),
        ("灯湾村有三百户。", {"灯湾村", "灯湾"}),
        ("No place is named in this village.", set()),
    ],
)
def test_a_village_is_known_by_its_name_alone(text: str, found: set[str]) -> None:
    assert set(named(text)) == found
