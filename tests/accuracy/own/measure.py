"""Measure Headwater on the hand-made sets and the fictional documents of this folder.

    python tests/accuracy/own/measure.py [SHARED] [--errors]

The scoring functions are those of SHARED/eval (read in place, never copied); the gold was written by hand before
Headwater was run on it; news_dev.jsonl and news_test.jsonl by someone who had not read the extractor, in the manner of
newspapers, filings, reports and bulletins. `--errors` lists the mistakes of the dev half and of the documents; never look at the
test half's.
"""

import importlib.util
import itertools
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
LANGUAGES = ("en", "zh", "ug")
COLUMNS = ("value", "v+unit", "v+bound", "all")
Row = dict[str, Any]
Table = dict[str, dict[str, float]]


def rows_of(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def module(path: Path, name: str) -> Any:
    """The scorer at `path`, imported where it stands."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def headwater(*words: object, given: str = "") -> str:
    """What the command prints; run as a stranger runs it."""
    command = [sys.executable, "-m", "headwater", *map(str, words)]
    done = subprocess.run(command, input=given, capture_output=True, cwd=ROOT, encoding="utf-8", check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def sentences(half: str) -> list[Row]:
    """The records of a half, "dev" or "test", of every hand-made set."""
    return [row for name in (half, f"news_{half}") for row in rows_of(HERE / f"{name}.jsonl")]


def predictions(half: str) -> dict[str, list[Row]]:
    given = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in sentences(half))
    printed = headwater("extract", "--records", given=given)
    lines = (json.loads(line) for line in printed.splitlines())
    return {line["id"]: line["pred"] for line in lines if "pred" in line}


def figures(shared: Path, half: str) -> tuple[Table, list[tuple[Any, ...]]]:
    """F1 a source (and fields, in %; a trap source has `fired`: records with a figure), and the mistakes."""
    scorer = module(shared / "eval" / "figures" / "score.py", "own_figures_score")
    found, counts, wrong = predictions(half), defaultdict[str, Counter[str]](Counter), []
    for record in sentences(half):
        errors: list[tuple[Any, ...]] = []
        tally = counts[record["source"]]
        preds = found.get(record["id"], [])
        scorer.score_record(record, preds, tally, errors)
        tally["fired"] += any(scorer.counted(record, p, record["gold"]) for p in preds)
        wrong += errors
    table: Table = {}
    for source, c in sorted(counts.items()):
        if not c["gold"]:
            table[source] = {"records": c["records"], "fired": c["fired"]}
            continue
        row = {"gold": float(c["gold"]), "found": float(c["pred"])}
        for key in COLUMNS:
            wanted, given = (c["gold_b"], c["pred_b"]) if key == "v+bound" else (c["gold"], c["pred"])
            row[key] = round(100 * scorer.f1(c[key], given, wanted)[2], 1)
        for key in ("asof", "source", "scope"):
            if c[key + "_n"]:
                row[key] = round(100 * c[key] / c[key + "_n"], 1)
        table[source] = row
    return table, wrong


def traced(folder: Path) -> tuple[list[Row], list[Row]]:
    """Statements and questions of a trace of the documents."""
    headwater("trace", HERE / "docs", "-o", folder, "-q")
    whole = ("--unredacted", "--who", "measure.py", "--why", "the gold names speakers")
    formats = ("statements", "questions")
    outputs = (headwater("export", folder / "case", "--format", f, *whole) for f in formats)
    statements, questions = ([json.loads(line) for line in out.splitlines()] for out in outputs)
    return statements, questions


def documents(shared: Path) -> tuple[Table, list[str]]:
    """Shares in % a language and for all; and the mistakes in words."""
    scorer = module(shared / "eval" / "corpus" / "score.py", "own_corpus_score")
    gold, groups = rows_of(HERE / "gold_figures.jsonl"), rows_of(HERE / "gold_groups.jsonl")
    scorer.PUBLISHERS = {g["attributed_to"][-1] for g in gold}
    with tempfile.TemporaryDirectory() as folder:
        statements, questions = traced(Path(folder))
    texts, table, mistakes = scorer.Texts(HERE / "docs"), {}, []
    for lang in (*LANGUAGES, ""):
        tally = scorer.Tally()
        ours = [s for s in statements if (s["file"] or "").startswith(lang)]
        wrong = scorer.score_figures([g for g in gold if g["doc"].startswith(lang)], ours, texts, tally)
        if not lang:
            relations = scorer.score_questions(groups, questions, texts, tally)
            mistakes += [f"relation {a} -> {b}: {n}" for (a, b), n in sorted(relations.items())]
            mistakes += [f"wrong: {p['file']} {p['span']['exact']!r} {p['quantity']}" for p in wrong]
        table[lang or "all"] = {
            name.strip(): round(100 * by["all"][0] / by["all"][1], 1) for name, by in tally.counts.items()
        }
    mistakes += differences(scorer, texts, gold, [s for s in statements if s["kind"] == "figure"])
    return table, mistakes


def differences(scorer: Any, texts: Any, gold: list[Row], found: list[Row]) -> Iterator[str]:
    """Where a figure of the gold was missed or a field of it read otherwise, one line each."""
    for doc in sorted({g["doc"] for g in gold}):
        wanted, ours = [g for g in gold if g["doc"] == doc], [p for p in found if p["file"] == doc]
        ranks = {}
        for (i, g), (j, p) in itertools.product(enumerate(wanted), enumerate(ours)):
            over = scorer.value_ok(g, p["quantity"]) and texts.overlap(g, p["span"]["exact"])
            if over:
                ranks[i, j] = (scorer.measure_score(g, p) or 0, over)
        chosen, _ = scorer.assign(wanted, ours, lambda i, j, ranks=ranks: ranks.get((i, j)))
        for i, g in enumerate(wanted):
            told = list(fields(scorer, g, ours[chosen[i]])) if i in chosen else ["MISSED"]
            if told:
                yield f"{doc} {g['quote']!r}: {'; '.join(told)}"


def fields(scorer: Any, gold: Row, ours: Row) -> Iterator[str]:
    names, measure = [a["name"] for a in ours["attribution"]], scorer.measure_score(gold, ours)
    if not scorer.bound_ok(gold, ours["quantity"]):
        yield f"bound {gold['bound']}, got {ours['quantity']['bound']}"
    if (gold["as_of"] or ours["as_of"]) and not (gold["as_of"] and scorer.as_of_ok(gold, ours)):
        yield f"as of {gold['as_of']}, got {ours['as_of']} {ours['period']}"
    if gold["place"] and not scorer.same_name(gold["place"], ours["place"]):
        yield f"place {gold['place']}, got {ours['place']}"
    if gold["role"] != ours["role"]:
        yield f"role {gold['role']}, got {ours['role']}"
    if measure is not None and measure < 0.3:
        yield f"measure {gold['unit_or_counted']}, got {ours['measure']} / {ours['quantity']['unit']}"
    origin = gold["attributed_to"]
    if not any(scorer.same_name(origin[0], n) for n in names) and (names or len(origin) > 1):
        yield f"speaker {origin[0]}, got {names}"


def show(table: Table) -> None:
    columns = list(dict.fromkeys(key for row in table.values() for key in row))
    print("| | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 1))
    for name, row in table.items():
        print(f"| {name} | " + " | ".join(f"{row[c]:g}" if c in row else "–" for c in columns) + " |")


def main(words: list[str]) -> None:
    shared = Path(next((w for w in words if not w.startswith("-")), "/work/shared"))
    for half in ("dev", "test"):
        table, wrong = figures(shared, half)
        print(f"\n{half}")
        show(table)
        if "--errors" in words and half == "dev":
            for error in wrong:
                print(json.dumps(error, ensure_ascii=False))
    table, mistakes = documents(shared)
    print("\ndocuments")
    show({m: {lang: table[lang][m] for lang in table if m in table[lang]} for m in table["all"]})
    if "--errors" in words:
        print(*mistakes, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
