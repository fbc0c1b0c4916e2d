"""The grounding gate: what stands in the document and follows from it passes, and nothing else. Invented."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.extract.candidate import Candidate, Refusal
from headwater.extract.grounding import ground
from headwater.extract.quoting import normal
from headwater.model import Block, Document, Figure


def document(*paragraphs: str, kind: Any = "paragraph") -> Document:
    blocks, at = [], 0
    for text in paragraphs:
        blocks.append(Block(kind, at, at + len(text)))
        at += len(text) + 1
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und",
        text="\n".join(paragraphs), blocks=tuple(blocks), made_by="test",
    )  # fmt: skip


def one(page: Document, **said: Any) -> list[Figure | Refusal]:
    return list(ground(page, [Candidate(**said)], [], "tiny"))


ACCEPTED: list[tuple[str, dict[str, Any], tuple[Any, ...]]] = [
    # sentence, what the model says, what is read
    ("He bought one village.", {"quote": "one village", "value": 1, "unit": "village"}, (1, 1, "exact", "village")),  # left out by the grammar
    ("Over 40 officials came.", {"quote": "Over 40 officials", "value": 40, "bound": "more_than", "unit": "person"}, (40, None, "more_than", "person")),
    ("Over 40 officials came.", {"quote": "Over 40 officials came.", "low": 40, "bound": "more_than", "unit": "people"}, (40, None, "more_than", "person")),  # people are persons
    ("It paid 1\u00a0204\u00a0300  yuan\u3000once.", {"quote": "paid 1 204 300 yuan once", "value": 1204300, "unit": "yuan"}, (1204300, 1204300, "exact", "yuan")),  # spaces
    ("“The hall” cost １２０ yuan.", {"quote": '"The hall" cost 120 yuan', "value": 120, "unit": "yuan"}, (120, 120, "exact", "yuan")),  # quotes, width
    ("Pay is 20–50 yuan.", {"quote": "Pay is 20-50 yuan", "low": 20, "high": 50, "bound": "range", "unit": "yuan"}, (20, 50, "range", "yuan")),  # dashes
    ("全村有四十二户。", {"quote": "有四十二户", "value": 42, "unit": "户"}, (42, 42, "exact", "household")),  # a unit as written
    ("共有干部112万余名。", {"quote": "干部112万余名", "value": 1120000, "bound": "more_than", "unit": "人"}, (1120000, None, "more_than", "person")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "read"), ACCEPTED)
def test_what_follows_from_the_document_passes(
    text: str, said: dict[str, Any], read: tuple[Any, ...]
) -> None:
    page = document(text)
    (figure,) = one(page, **said)
    assert isinstance(figure, Figure)
    quantity = figure.quantity
    assert (quantity.low, quantity.high, quantity.bound, quantity.unit) == read
    assert page.holds(figure.span)
    assert figure.made_by == "model:tiny via figures/6"
    assert any("tiny" in why for why in figure.why)


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("Over 40 officials came.", {"quote": "40 officials", "value": 40, "unit": "person"}, "no figure lies within"),  # its bound cut off
    ("They paid 1,204 yuan.", {"quote": "204 yuan", "value": 204, "unit": "yuan"}, "no figure lies within"),  # half a number
    ("They paid 1,204 yuan.", {"quote": "paid 1,204", "value": 1204, "unit": "yuan"}, "no figure lies within"),  # its unit cut off
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "value": 1204, "unit": "dollar"}, "is not what"),
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "value": 1204}, "is not what"),  # no unit said
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "value": 1204.0001, "unit": "yuan"}, "is not what"),
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "value": 1204, "bound": "at_least", "unit": "yuan"}, "is not what"),
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "unit": "yuan"}, "is not what"),  # no value
    ("They paid 1,204 yuan.", {"quote": "paid 1,204 yuan", "value": float("nan"), "unit": "yuan"}, "is not what"),
    ("They paid 1,204 yuan.", {"quote": "  ", "value": 1204, "unit": "yuan"}, "empty"),
    ("They paid 1,204 yuan.", {"quote": "x" * 2000, "value": 1204, "unit": "yuan"}, "too long"),
    ("They paid 1,204 yuan.", {"quote": "They Paid 1,204 yuan", "value": 1204, "unit": "yuan"}, "does not stand"),  # letters are letters
    ("全村有四十二户。", {"quote": "有42户", "value": 42, "unit": "户"}, "does not stand"),  # Han numerals are not digits
    ("It opened in 2019 in full.", {"quote": "opened in 2019 in full", "value": 2019}, "no figure lies within"),  # a year
    ("See notice 〔2017〕23号 first.", {"quote": "notice 〔2017〕23号 first", "value": 23}, "no figure lies within"),  # a document number
    ("It paid 20 yuan. It left 5 yuan.", {"quote": "paid 20 yuan. It left", "value": 20, "unit": "yuan"}, "end of a sentence"),
    ("It paid 20 yuan and again 20 yuan.", {"quote": "20 yuan and again 20 yuan", "value": 20, "unit": "yuan"}, "twice"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "reason"), REFUSED)
def test_what_does_not_follow_is_refused(text: str, said: dict[str, Any], reason: str) -> None:
    (refusal,) = one(document(text), **said)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason
    assert not refusal.known


def test_every_other_field_is_read_from_the_document() -> None:
    page = document("By the end of 2018 the county had 12 wells, Ada Borel said.")
    said = {"measure": "camels", "as_of": "1999", "place": "Atlantis", "speaker": "Nobody"}
    (figure,) = one(page, quote="the county had 12 wells", value=12, unit="well", **said)
    assert isinstance(figure, Figure)
    found = next(f for f in extract(page) if isinstance(f, Figure))
    assert figure.id == found.id, "who proposed it changes nothing that is said"


def test_what_the_grammar_found_is_not_added_twice() -> None:
    page = document("Over 40 officials came.")
    known = [s for s in extract(page) if isinstance(s, Figure)]
    said = Candidate(quote="Over 40 officials", value=40, bound="more_than", unit="person")
    outcomes = list(ground(page, [said, said], known, "tiny"))
    assert [isinstance(o, Refusal) and o.known for o in outcomes] == [True, True]
    first, second = ground(page, [said, said], [], "tiny")
    assert isinstance(first, Figure)
    assert isinstance(second, Refusal)


def test_a_quote_in_several_places_holds_in_each_or_nowhere() -> None:
    said = {"quote": "paid 20 yuan", "value": 20, "unit": "yuan"}
    twice = one(document("She paid 20 yuan.", "He paid 20 yuan."), **said)
    assert [f.span.start for f in twice if isinstance(f, Figure)] == [9, 26]
    same = one(document("She paid 20 yuan.", "She paid 20 yuan."), **said)
    assert [f.span.start for f in same if isinstance(f, Figure)] == [9], "a repeated sentence counts once"
    (unlike,) = one(document("She paid 20 yuan.", "She paid 20 yuan or more."), **said)
    assert isinstance(unlike, Refusal)
    assert "several places" in unlike.reason


@pytest.mark.parametrize("kind", ["table_cell", "boilerplate"])
def test_tables_and_the_frame_of_a_page_are_not_proposed_from(kind: str) -> None:
    (refusal,) = one(document("20 yuan", kind=kind), quote="20 yuan", value=20, unit="yuan")
    assert isinstance(refusal, Refusal)


ANY = st.one_of(st.none(), st.integers(), st.floats())


@given(st.text(max_size=80), st.text(max_size=20), ANY, st.text(max_size=9), st.text(max_size=9))
@settings(deadline=None)
def test_any_candidate_on_any_text_ends_and_spans_hold(
    text: str, quote: str, value: Any, bound: str, unit: str
) -> None:
    page = document(text) if text.strip() else document("x")
    for said in (quote, text, text[1:7]):
        for outcome in one(page, quote=said, value=value, bound=bound, unit=unit):
            assert isinstance(outcome, Refusal) or page.holds(outcome.span)


@given(st.text(alphabet="ab 1２“—\u00a0\u3000\n－「」", max_size=40))
def test_normal_text_maps_back(text: str) -> None:
    plain = normal(text)
    assert len(plain.offsets) == len(plain.text) + 1
    assert plain.offsets[-1] == len(text)
    for i, c in enumerate(plain.text):
        assert normal(text[plain.offsets[i]]).text == c
