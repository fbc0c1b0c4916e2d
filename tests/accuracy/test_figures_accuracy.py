"""Accuracy on the shared dev sets, held above the floors of tests/floors.json, which may only rise.

The records of ../shared/eval/figures/dev.jsonl are split by a stable hash of their ids: rules were written with
one half in view, and the floors are those of the other half ("own test"), which nobody looked at.
Run `pytest tests/accuracy -s` to see the tables.
"""

import dataclasses
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from headwater.extract import extract
from headwater.extract.records import records
from headwater.model import Figure, Record
from headwater.read import read, stated_facts

FLOORS = json.loads((Path(__file__).parents[1] / "floors.json").read_text("utf-8"))


def run(*words: object) -> str:
    command = [sys.executable, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def own_test(identifier: str) -> bool:
    return int(hashlib.sha256(identifier.encode()).hexdigest()[:8], 16) % 4 == 0


def scored(shared: Path, folder: Path, *, test: bool) -> list[dict[str, Any]]:
    """Score one half of the dev records; the rows of score.py, one a suite."""
    place = shared / "eval" / "figures"
    lines = [json.loads(line) for line in (place / "dev.jsonl").read_text("utf-8").splitlines()]
    lines = [line for line in lines if own_test(line["id"]) is test]
    pred = [
        records({"id": r["id"], "text": r["text"], "lang": r["lang"], "date": r.get("ref")}) for r in lines
    ]
    (folder / "set.jsonl").write_text("\n".join(json.dumps(r) for r in lines), "utf-8")
    (folder / "pred.jsonl").write_text("\n".join(json.dumps(r) for r in pred), "utf-8")
    out = folder / "rows.json"
    paths = ("--set", folder / "set.jsonl", "--pred", f"headwater={folder / 'pred.jsonl'}", "--json", out)
    print(run(place / "score.py", "--by", "suite", *paths))
    rows: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))
    return rows


@pytest.mark.parametrize("half", ["dev", "test"])
def test_records_stay_above_their_floors(shared: Path, tmp_path: Path, half: str) -> None:
    rows = {row["group"]: row for row in scored(shared, tmp_path, test=half == "test")}
    for key, floor in FLOORS["figures"][half].items():
        suite, column = key.split(" ", 1)
        assert rows[suite][column] >= floor, f"{key}: {rows[suite][column]} is below its floor {floor}"


def statements(corpus: Path) -> Iterator[dict[str, Any]]:
    """The figures of the shared corpus as `export --format statements` would print them."""
    stated = stated_facts((corpus / "sources.csv").read_bytes(), "sources.csv")
    for path in sorted(p for p in corpus.rglob("*") if p.suffix in (".txt", ".md")):
        name = path.relative_to(corpus).as_posix()
        data = path.read_bytes()
        record = Record(
            uri=f"urn:headwater:file:{name}", file=name, url=None, payload="sha-256:" + hashlib.sha256(data).hexdigest(),
            length=len(data), media_type=None, captured_at="2026-01-01T00:00:00Z",
        )  # fmt: skip
        document = read(record, data, stated.get(name, ()))
        for found in extract(document):
            if isinstance(found, Figure):
                assert document.holds(found.span)
                yield {
                    "kind": "figure", "file": name, "span": {"exact": found.span.exact},
                    "quantity": dataclasses.asdict(found.quantity), "measure": found.measure.text, "place": found.place,
                    "as_of": found.as_of, "period": found.period, "role": found.role,
                    "attribution": [{"name": a.name} for a in found.attribution],
                }  # fmt: skip


def test_corpus_figures_stay_above_their_floors(shared: Path, tmp_path: Path) -> None:
    corpus = shared / "corpus"
    out = tmp_path / "figures.jsonl"
    out.write_text("\n".join(json.dumps(s) for s in statements(corpus)), "utf-8")
    print(run(shared / "eval" / "corpus" / "score.py", corpus, "--figures", out))
    counts = json.loads(run(shared / "eval" / "corpus" / "score.py", corpus, "--figures", out, "--json"))
    for metric, floor in FLOORS["corpus"].items():
        hits, total = next(by["all"] for name, by in counts.items() if name.strip() == metric)
        assert 100 * hits / total >= floor, f"{metric}: {hits}/{total} is below {floor} %"
