"""Quoted speech: rows, block quotations, and laws that hold for any text."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.speech import find

spec = importlib.util.spec_from_file_location("demand_rows", Path(__file__).parent / "demand_rows.py")
assert spec and spec.loader
told = importlib.util.module_from_spec(spec)
spec.loader.exec_module(told)
bare, context, rows = told.bare, told.context, told.rows


@pytest.mark.parametrize("name", ["speech.txt", "speech_unseen.txt"])
def test_rows(name: str) -> None:
    """Of the unseen rows 10 of 11 were found on their first run, none wrong."""
    fields = wrong = 0
    for text, expected in rows(name):
        held = list(find(context(text)))
        assert [s.words.rstrip("。.") for s in held] == [words.rstrip("。.") for _, words, _ in expected], (
            text
        )
        for speech, (who, _, more) in zip(held, expected, strict=True):
            for key, value in {**more, "who": who}.items():
                told = speech.attribution[0].name if key == "who" else getattr(speech, key)
                fields += 1
                wrong += not (told and value and bare(value) in bare(told))
    assert wrong <= 0.02 * fields, (fields, wrong)


def test_an_anonymous_speaker_stays_so() -> None:
    (found,) = find(
        context('A resident who asked not to be named said: "They come at night and count the beds."')
    )
    assert found.attribution[0].anonymous
    (found,) = find(context("一位不愿透露姓名的村民说：“他们夜里来数床。”"))
    assert found.attribution[0].anonymous


def test_a_block_quotation() -> None:
    (found,) = find(context("The commissioner told the inquiry:", "“No lamp was ever sold.”"))
    assert (bare(found.attribution[0].name), found.words, found.addressee) == (
        "commissioner", "No lamp was ever sold.", "the inquiry",
    )  # fmt: skip


def test_a_private_name_is_no_addressee() -> None:
    (found,) = find(context("“Stay at home,” the officer told Orla Venn."))
    assert found.addressee is None


def test_uyghur() -> None:
    (found,) = find(context("ئىشخانا مۇدىرى تۇرغۇن مۇنداق دېدى: «چىراغلار كېچىچە يانىدۇ.»"))
    assert found.words == "چىراغلار كېچىچە يانىدۇ."


@given(st.text(alphabet="ab .,:“”\"'‘’「」『』«»\nsaid他说：", max_size=200))
def test_any_marks(text: str) -> None:
    made = context(*text.split("\n"))
    for found in find(made):
        assert made.document.holds(found.span)
        assert found.words
