"""Numbers that claim no figure, over every class that was thought of (rows/traps.*.txt), by both doors; and, for each
shape, what looks like it and counts (rows/counted.txt). Invented rows, one a line."""

from pathlib import Path

import pytest

from headwater.extract import extract
from headwater.extract.records import _document, records
from headwater.model import Figure

ROWS = Path(__file__).parent / "rows"


def lines(name: str) -> list[str]:
    return (ROWS / name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("lang", ["en", "zh", "zh-hant", "ug"])
def test_records_claim_nothing(lang: str) -> None:
    fired = {}
    for text in lines(f"traps.{lang}.txt"):
        pred = records({"id": "row", "text": text})["pred"]
        found = [p["surface"] for p in pred if p["kind"] not in ("date", "ordinal")]
        if found:
            fired[text] = found
    assert fired == {}


@pytest.mark.parametrize("lang", ["en", "zh", "zh-hant", "ug"])
def test_documents_claim_nothing(lang: str) -> None:
    fired = {}
    for text in lines(f"traps.{lang}.txt"):
        found = [f for f in extract(_document(text, {})) if isinstance(f, Figure) and f.role != "name"]
        if found:
            fired[text] = [f.quantity.as_written for f in found]
    assert fired == {}


@pytest.mark.parametrize("row", lines("counted.txt"))
def test_what_looks_like_a_trap_and_counts_is_read(row: str) -> None:
    text, _, values = row.partition("|")
    pred = records({"id": "row", "text": text})["pred"]
    found = [p["value"] for p in pred if p["kind"] not in ("date", "ordinal")]
    assert found == [float(v) for v in values.split(",")]
