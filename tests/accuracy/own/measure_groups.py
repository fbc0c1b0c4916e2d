"""Measure the questions of the fictional cases in sets/: pairs grouped, relations, what must stay apart.

    python tests/accuracy/own/measure_groups.py [SHARED] [--errors] [SET...]

Each set is a folder of short documents and gold.jsonl, written before Headwater was run on them. The set "closed" is never looked
into: its mistakes are not printed. The scorer is that of SHARED/eval, read in place.
"""

import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SETS = HERE / "sets"
CORPUS = "corpus"
"""The corpus of SHARED, measured last where it is there."""
ROWS = ("pairs grouped", "incomparable separated", "relation, joined groups")


def module(path: Path, name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def shares(shared: Path, name: str) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Right and all, for each of ROWS; and the mistakes in words."""
    own = module(HERE / "measure.py", "own_measure_of_groups")
    scorer = module(shared / "eval" / "corpus" / "score.py", "own_groups_score")
    docs, rows = SETS / name / "docs", SETS / name / "gold.jsonl"
    if name == CORPUS:
        docs, rows = shared / "corpus", shared / "eval" / "corpus" / "gold_groups.jsonl"
    gold = own.rows_of(rows)
    with tempfile.TemporaryDirectory() as place:
        case = Path(place) / "case"
        for words in (("init", case), ("capture", case, docs), ("build", case)):
            own.headwater(*words, "-q")
        printed = own.headwater("export", case, "--format", "questions")
    questions = [own.json.loads(line) for line in printed.splitlines()]
    texts, mistakes = scorer.Texts(docs), []
    total = scorer.Tally()
    scorer.score_questions(gold, questions, texts, total)
    for group in gold:
        one = scorer.Tally()
        confusion = scorer.score_questions([group], questions, texts, one)
        counts = {
            row: tuple(one.counts[row]["all"]) for row in ("group members found", *ROWS) if row in one.counts
        }
        if any(right < all_ for right, all_ in counts.values()):
            told = " ".join(f"{row} {right}/{all_}" for row, (right, all_) in counts.items() if right < all_)
            mistakes.append(f"{group['id']} {group['relation']} {told} {dict(confusion) or ''}")
    return {row: tuple(total.counts[row]["all"]) for row in ROWS}, mistakes


def main(words: list[str]) -> None:
    plain = [w for w in words if not w.startswith("-")]
    shared = Path(next((w for w in plain if "/" in w), "/work/shared"))
    names = [w for w in plain if "/" not in w] or [*sorted(p.name for p in SETS.iterdir()), CORPUS]
    if not (shared / "corpus").exists():
        names = [n for n in names if n != CORPUS]
    print("| set | " + " | ".join(ROWS) + " |\n|---|" + "---|" * len(ROWS))
    for name in names:
        counts, mistakes = shares(shared, name)
        cells = (f"{right}/{of} ({100 * right / max(1, of):.0f} %)" for right, of in counts.values())
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)
        if "--errors" in words and name != "closed":
            print(*mistakes, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
