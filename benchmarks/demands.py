"""Measure demands: `python benchmarks/demands.py [--errors] [--gold FOLDER]`.

The rows are tests/extract/rows/requirements*.txt: invented passages; each `unseen` file was run once before
the rules met it. `--gold` lists the rows of `gold_relations.jsonl` beside what is found in their words: its
wording is one annotator's, so matches are judged by eye; what is found elsewhere is listed too.
"""

import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.extract.context import Context  # noqa: E402
from headwater.extract.requirements import find  # noqa: E402
from headwater.model import Record  # noqa: E402
from headwater.read import read, stated_facts  # noqa: E402

ROWS = ROOT / "tests" / "extract"
spec = importlib.util.spec_from_file_location("demand_rows", ROWS / "demand_rows.py")
assert spec and spec.loader
told = importlib.util.module_from_spec(spec)
spec.loader.exec_module(told)


def measured(name: str, *, errors: bool = False) -> dict[str, int]:
    """Return what is found, hit, wanted and right in one file of rows."""
    found = hits = wanted = fields = wrong = 0
    for text, expected in told.rows(name):
        held = list(find(told.context(text)))
        found, wanted = found + len(held), wanted + len(expected)
        for who, act, more in expected:
            one = next((d for d in held if told.same_act(d.act, act)), None)
            if one is None:
                if errors:
                    print(f"  MISS  {who} | {act}   <{text}>")
                continue
            held.remove(one)
            off = told.right(one, who, more)
            hits, fields, wrong = hits + 1, fields + len(more) + 1, wrong + len(off)
            if errors and off:
                print(f"  FIELD {off}   <{text}>")
        if errors:
            for each in held:
                print(f"  WRONG {each.actor} | {each.act}   <{text}>")
    return {"found": found, "hits": hits, "wanted": wanted, "fields": fields, "right fields": fields - wrong}


def beside_gold(shared: Path) -> Iterator[str]:
    """Yield each gold row with what is found in its words, and what is found elsewhere."""
    corpus = shared / "corpus"
    gold = [json.loads(line) for line in (shared / "eval/corpus/gold_relations.jsonl").open(encoding="utf-8")]
    stated = stated_facts((corpus / "sources.csv").read_bytes(), "sources.csv")
    hits = extra = 0
    wanted = [g for g in gold if g["kind"] == "requirement"]
    for path in sorted(p for p in corpus.rglob("*") if p.suffix in (".txt", ".md")):
        name, data = path.relative_to(corpus).as_posix(), path.read_bytes()
        record = Record(
            uri=f"urn:headwater:file:{name}", file=name, url=None, length=len(data), media_type=None,
            payload="sha-256:" + hashlib.sha256(data).hexdigest(), captured_at="2026-01-01T00:00:00Z",
        )  # fmt: skip
        document = read(record, data, stated.get(name, ()))
        left = list(find(Context(document)))
        for row in (g for g in wanted if g["doc"] == path.name):
            at = document.text.find(row["quote"])
            inside = [d for d in left if d.span.start < at + len(row["quote"]) and at < d.span.end]
            hits += bool(inside)
            yield f"{row['id']} {row['actor']} | {row['act']}"
            yield from (f"    -> {d.actor} | {d.act} | {d.modality}" for d in inside)
            left = [d for d in left if d not in inside]
        extra += len(left)
        yield from (f"  + {name}: {d.actor} | {d.act} | {d.modality}" for d in left)
    yield f"gold rows with a demand in their words: {hits}/{len(wanted)}; elsewhere: {extra}"


def main(arguments: list[str]) -> None:
    """Print a line for each file of rows, or the gold rows beside what is found."""
    if "--gold" in arguments:
        for line in beside_gold(Path(arguments[arguments.index("--gold") + 1])):
            print(line)
        return
    for path in sorted(told.ROWS.glob("requirements*.txt")):
        n = measured(path.name, errors="--errors" in arguments)
        shares = f"precision {n['hits']}/{n['found']}, recall {n['hits']}/{n['wanted']}"
        print(f"{path.name}: {shares}, fields {n['right fields']}/{n['fields']}")


if __name__ == "__main__":
    main(sys.argv[1:])
