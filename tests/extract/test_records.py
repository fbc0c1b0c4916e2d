"""`extract --records`: every number of a short text, in the format that contract.md fixes."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.records import records

ROWS: list[tuple[str, list[tuple[Any, ...]]]] = [
    # text, then (value or (low, high), unit, bound, kind)
    ("sixty-two geese", [(62, "geese", "exact", "figure")]),
    ("at least 12 percent", [(12, "percent", "ge", "percent")]),
    ("under 30 kg", [(30, "kilogram", "lt", "dimension")]),
    ("between 5 and 9", [((5, 9), "", "range", "figure")]),
    ("$ 3.5 million", [(3500000, "dollar", "exact", "currency")]),
    ("thirty-first", [(31, "", "exact", "ordinal")]),
    ("she is 41 years old", [(41, "year", "exact", "age")]),
    ("12 degrees celsius", [(12, "celsius", "exact", "temperature")]),
    ("不超过3.5万元", [(35000, "yuan", "le", "currency")]),
    ("三千二百", [(3200, "", "exact", "figure")]),
    ("2.5^-1", [(0.4, "", "exact", "figure")]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_numbers(text: str, expected: list[tuple[Any, ...]]) -> None:
    pred = [p for p in records({"id": "a", "text": text})["pred"] if p["kind"] != "date"]
    read = [(p.get("value", (p.get("low"), p.get("high"))), p["unit"], p["bound"], p["kind"]) for p in pred]
    assert read == expected


def test_dates_have_days() -> None:
    pred = records({"id": "a", "text": "on 3 May 2019", "date": "2020-01-01T00:00:00"})["pred"]
    assert [(p["start_date"], p["kind"]) for p in pred] == [("2019-05-03", "date")]


BAD: list[tuple[Any, str]] = [
    ({"id": 7}, "the record has no text"),
    ({"id": 7, "text": 12}, "the record has no text"),
    ([], "the record is not a JSON object"),
    ({"id": 7, "text": "x", "lang": 3}, "'lang' is not a string"),
    ({"id": 7, "text": "x" * 200_001}, "the text is longer than 200,000 characters"),
]


@pytest.mark.parametrize(("line", "problem"), BAD)
def test_bad_records_say_why(line: Any, problem: str) -> None:
    answer = records(line)
    assert (answer["pred"], answer["problem"]) == ([], problem)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_any_text_has_spans_that_hold(text: str) -> None:
    for item in records({"id": "a", "text": text})["pred"]:
        assert text[item["start"] : item["end"]] == item["surface"]
