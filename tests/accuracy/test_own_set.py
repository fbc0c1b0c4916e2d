"""Accuracy on sentences and documents that were written, with their gold, before Headwater had seen them.

The sentences are in two halves by a hash of their ids (the news sets: of their texts): mistakes of dev may be looked at, those of test never. Floors
are in own/floors.json and may only rise; `fired` (trap records with a figure) are ceilings and may only fall.
Run `python tests/accuracy/own/measure.py --errors` for the tables and the mistakes.
"""

import hashlib
import importlib.util
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

BOUNDS = {"exact", "approx", "gt", "ge", "lt", "le", "range"}
OWN = Path(__file__).resolve().parent / "own"
FLOORS: dict[str, dict[str, dict[str, float]]] = json.loads((OWN / "floors.json").read_text("utf-8"))


def measure() -> Any:
    spec = importlib.util.spec_from_file_location("own_measure", OWN / "measure.py")
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def held(part: str, table: dict[str, dict[str, float]]) -> None:
    """Fail with every value of `table` that is worse than its floor."""
    below = [
        f"{part} {row} {column}: {table[row].get(column)}, {'ceiling' if column == 'fired' else 'floor'} {limit}"
        for row, limits in FLOORS[part].items()
        for column, limit in limits.items()
        if (table[row][column] > limit if column == "fired" else table[row].get(column, 0) < limit)
    ]
    assert not below, "\n".join(below)


@pytest.mark.parametrize("half", ["dev", "test"])
def test_own_sentences_stay_above_their_floors(shared: Path, half: str) -> None:
    table, _ = measure().figures(shared, half)
    held(half, table)


def test_own_documents_stay_above_their_floors(shared: Path) -> None:
    table, _ = measure().documents(shared)
    held("documents", table)


@pytest.mark.parametrize("half", ["dev", "test"])
def test_gold_spans_hold(half: str) -> None:
    for record in measure().sentences(half):
        for gold in record["gold"]:
            assert record["text"][gold["start"] : gold["end"]] == gold["surface"], record["id"]


@pytest.mark.parametrize("half", ["dev", "test"])
def test_news_gold_is_whole(half: str) -> None:
    """Every figure has a value or both ends, a unit and a bound; figures do not overlap; traps hold none."""
    for record in measure().rows_of(OWN / f"news_{half}.jsonl"):
        assert bool(record["gold"]) == ("-trap-" not in record["source"]), record["id"]
        spans = [(gold["start"], gold["end"]) for gold in record["gold"]]
        assert spans == sorted(spans) and all(a[1] <= b[0] for a, b in pairwise(spans)), record["id"]
        for gold in record["gold"]:
            number = record["text"][gold["num_start"] : gold["num_end"]]
            assert number and number in gold["surface"], record["id"]
            assert ("value" in gold) != ("low" in gold and "high" in gold), record["id"]
            assert gold["bound"] in BOUNDS and "unit" in gold, record["id"]


def test_news_halves_are_split_by_their_texts() -> None:
    """The half a sentence stands in follows from a hash of its text, so nobody chose it; ids are unique."""
    ids: list[str] = []
    for parity, half in enumerate(("dev", "test")):
        for record in measure().rows_of(OWN / f"news_{half}.jsonl"):
            assert hashlib.sha256(record["text"].encode()).digest()[0] % 2 == parity, record["id"]
        ids += [record["id"] for record in measure().sentences(half)]
    assert len(ids) == len(set(ids))


def test_gold_quotes_hold() -> None:
    rows = [json.loads(line) for line in (OWN / "gold_figures.jsonl").read_text("utf-8").splitlines()]
    groups = [json.loads(line) for line in (OWN / "gold_groups.jsonl").read_text("utf-8").splitlines()]
    for row in rows + [member for group in groups for member in group["members"]]:
        assert row["quote"] in (OWN / "docs" / row["doc"]).read_text("utf-8"), row
