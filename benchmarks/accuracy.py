# ruff: noqa: E501 - rows of data read better whole
"""The table of issue 3 in one command: what is asked of the reading of figures, and what is reached.

    python benchmarks/accuracy.py [SHARED]

"seen" is the part that rules were written beside, "unseen" the part whose mistakes nobody looked at: of the public
records a stable quarter, of our own sentences a stable half. Speed is of everything that `extract` does, in seconds of
the processor's own time; import is the best of five fresh interpreters.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "accuracy"
sys.path.insert(0, str(ROOT))
Row = tuple[str, ...]
PUBLIC = [
    # what, suites with their column, floor, aim
    ("English numbers value / units value+unit / ranges all",
     ("rt-en-number value", "rt-en-units v+unit", "rt-en-range all"), "88 / 86 / 75", "94 / 93 / 88"),
    ("Chinese numbers value / units value+unit / ranges all",
     ("rt-zh-number value", "rt-zh-units v+unit", "rt-zh-range all"), "97 / 95 / 75", "99 / 98 / 88"),
    ("dates: English year / relative, Chinese year / relative",
     ("rt-en-date-abs value", "rt-en-date-rel value", "rt-zh-date-abs value", "rt-zh-date-rel value"),
     "80 / 70 / 97 / 84", "90 / 85 / 99 / 93"),
]  # fmt: skip
OWN = [
    ("own newspaper sentences, English: value / +unit / all", "own-news-en", "90 / 82 / 78", "95 / 90 / 88"),
    ("own newspaper sentences, Chinese: value / +unit / all", "own-news-zh", "90 / 82 / 78", "95 / 90 / 88"),
    ("own newspaper sentences, traditional Chinese", "own-news-zh-hant", "", ""),
    ("own newspaper sentences, Uyghur", "own-news-ug", "", ""),
    ("own hand-made sentences, English: value / +unit / all", "own-en", "all 78", "all 90"),
    ("own hand-made sentences, Chinese: value / +unit / all", "own-zh", "all 72", "all 90"),
    ("own hand-made sentences, Uyghur", "own-ug", "", ""),
]
CORPUS = [
    ("`../shared/corpus`: recall of substantive figures / precision", ("substantive only", "figure precision"),
     "90 / 85", "97 / 95"),
    ("`../shared/corpus`: bound / as-of / first speaker", ("bound", "as_of", "attribution, first origin"),
     "92 / 80 / 80", "97 / 92 / 92"),
]  # fmt: skip


def module(path: Path) -> Any:
    """The file at `path`, imported where it stands."""
    spec = importlib.util.spec_from_file_location(f"bench_{path.stem}", path)
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def quietly(call: Callable[..., Any], *words: Any, **more: Any) -> Any:
    """What a function returns, without what it prints."""
    with redirect_stdout(StringIO()):
        return call(*words, **more)


def public(shared: Path, folder: Path) -> Iterator[Row]:
    scored = module(TESTS / "test_figures_accuracy.py").scored
    halves = [
        {row["group"]: row for row in quietly(scored, shared, folder, test=test)} for test in (False, True)
    ]
    for what, keys, floor, aim in PUBLIC:
        yield (what, floor, aim, *(joined(half[k.split()[0]][k.split()[1]] for k in keys) for half in halves))


def own(shared: Path) -> Iterator[Row]:
    measure = module(TESTS / "own" / "measure.py")
    halves = [measure.figures(shared, half)[0] for half in ("dev", "test")]
    for what, source, floor, aim in OWN:
        if all(source in half for half in halves):
            cells = (joined(half[source][c] for c in ("value", "v+unit", "all")) for half in halves)
            yield (what, floor, aim, *cells)
    fired = []
    for half in halves:
        rows = [row for name, row in half.items() if "trap" in name]
        fired.append(f"{sum(r['fired'] for r in rows):g} of {sum(r['records'] for r in rows):g}")
    yield ("traps fired, all languages", "2 of 34", "0", *fired)


def corpus(shared: Path, folder: Path) -> Iterator[Row]:
    tests = module(TESTS / "test_figures_accuracy.py")
    out = folder / "figures.jsonl"
    out.write_text("\n".join(json.dumps(s) for s in tests.statements(shared / "corpus")), "utf-8")
    score = shared / "eval" / "corpus" / "score.py"
    counts = json.loads(tests.run(score, shared / "corpus", "--figures", out, "--json"))
    shares = {name.strip(): by["all"] for name, by in counts.items()}
    for what, keys, floor, aim in CORPUS:
        yield what, floor, aim, joined(100 * shares[k][0] / shares[k][1] for k in keys), "–"


def page(lang: str) -> Any:
    """Our own sentences of a language as one document, a paragraph each."""
    from headwater.model import Block, Document

    lines = (
        line
        for path in sorted((TESTS / "own").glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    )
    rows = (json.loads(line) for line in lines)
    texts = dict.fromkeys(
        r["text"].strip() for r in rows if r.get("lang", "").startswith(lang) and "text" in r
    )
    whole, blocks = "", []
    for text in filter(None, texts):
        blocks.append(Block("paragraph", len(whole), len(whole) + len(text), lang))
        whole += text + "\n\n"
    return Document(
        record="r", file="own.txt", url=None, media_type="text/plain", language=lang, text=whole, blocks=tuple(blocks),
        made_by="benchmark",
    )  # fmt: skip


def speed(lang: str) -> float:
    """Sentences a second of processor time, the best of five, everything that `extract` does."""
    from headwater.extract import extract
    from headwater.extract.context import Context

    document = page(lang)
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for _found in extract(document):
            pass
        best = min(best, time.process_time() - start)
    return len(Context(document).sentences) / best


def cold(what: str) -> float:
    """Seconds that a fresh interpreter takes to import something, the best of five."""
    code = f"import time; t = time.perf_counter(); import {what}; print(time.perf_counter() - t)"
    runs = (subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True) for _ in range(5))  # fmt: skip
    return min(float(run.stdout) for run in runs)


def joined(values: Any) -> str:
    return " / ".join(f"{value:.1f}" for value in values)


def main() -> None:
    words = argparse.ArgumentParser(description="The table of issue 3.")
    words.add_argument("shared", nargs="?", type=Path, default=ROOT.parent / "shared")
    shared = words.parse_args().shared
    print("| | floor | aim | seen | unseen |\n|---|---|---|---|---|")
    if shared.is_dir():
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            for rows in (public(shared, folder), own(shared), corpus(shared, folder)):
                for row in rows:
                    print(f"| {' | '.join(cell or '–' for cell in row)} |", flush=True)
    else:
        print(f"| skipped: {shared} is absent | | | | |")
    rates = " / ".join(f"{speed(lang):,.0f}" for lang in ("en", "zh", "ug"))
    print(f"| sentences a second on one core, English / Chinese / Uyghur | 500 | 2,000 | {rates} | – |")
    print(
        f"| import of the extractor, cold, seconds | 0.5 | 0.3 | {cold('headwater.extract.records'):.2f} | – |"
    )


if __name__ == "__main__":
    main()
