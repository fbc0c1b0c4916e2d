"""Headwater beside its peers: the same sentences in the same run, each in a process of its own on one core.

    python benchmarks/figures.py ../shared/eval/figures --cache /tmp/peers   # minutes, with installing
    python benchmarks/figures.py ../shared/eval/figures --self               # Headwater alone, seconds

The folder holds dev.jsonl and score.py. Peers are installed once, below the cache folder; one that can't be
is a line that says why. What runs is other people's code: give it a machine that may run it.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MINUTE = 60
SUITES = {
    # suite of score.py: the column that counts there
    "rt-en-number": "value", "rt-en-units": "v+unit", "rt-en-range": "all",
    "rt-zh-number": "value", "rt-zh-units": "v+unit", "rt-zh-range": "all",
}  # fmt: skip


class NotRunError(Exception):
    """A peer that can't run here; the text says why."""


@dataclass(frozen=True)
class Ready:
    """A peer that can be run: its command, and the folder whose size is what it takes to install."""

    command: list[str]
    folder: Path


def call(command: list[str], **more: Any) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=4 * MINUTE, check=True, **more)
    except FileNotFoundError as error:
        raise NotRunError(f"{command[0]} is not there") from error
    except subprocess.TimeoutExpired as error:
        raise NotRunError("took longer than four minutes") from error
    except subprocess.CalledProcessError as error:
        last = (error.stderr or error.stdout or "").strip().splitlines()[-1:]
        raise NotRunError(f"{Path(command[0]).name} failed: {' '.join(last)[:120]}") from error
    return done.stdout


def wheel(script: str, *packages: str) -> Callable[[Path], Ready]:
    def install(cache: Path) -> Ready:
        place = cache / script.removesuffix("_run.py")
        python = place / "bin" / "python"
        if not (place / ".installed").exists():
            shutil.rmtree(place, ignore_errors=True)
            call([sys.executable, "-m", "venv", str(place)])
            # wheels only: nothing is built or run while it is installed
            call([str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", *packages])
            call([str(python), "-m", "pip", "uninstall", "--quiet", "--yes", "setuptools", "pip"])
            (place / ".installed").touch()
        return Ready([str(python), str(HERE / "peers" / script)], place / "lib")

    return install


def recognizers(cache: Path) -> Ready:
    place = cache / "recognizers"
    if not (place / ".installed").exists():
        place.mkdir(parents=True, exist_ok=True)
        flags = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(place)]
        call(["npm", "install", *flags, "@microsoft/recognizers-text-suite@1.3.1"])
        (place / ".installed").touch()
    modules = place / "node_modules"
    return Ready(["node", str(HERE / "peers" / "recognizers_run.js"), str(modules)], modules)


def cqe(cache: Path) -> Ready:
    raise NotRunError("it has no wheel, and 5 GB of models and torch to install")


def headwater(cache: Path) -> Ready:
    return Ready([sys.executable, str(HERE / "peers" / "headwater_run.py")], ROOT / "headwater")


PEERS: dict[str, Callable[[Path], Ready]] = {
    "headwater": headwater,
    "quantulum3": wheel("quantulum3_run.py", "quantulum3==0.10.0"),
    "recognizers-text": recognizers,
    "duckling": wheel("duckling_run.py", "pyduckling-native-phihos==0.3.0"),
    "CQE": cqe,
}


def size(folder: Path) -> float:
    """Megabytes of a folder's files, without compiled Python."""
    files = (p for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc")
    return sum(p.stat().st_size for p in files) / 1e6


def measured(name: str, place: Path, cache: Path, out: Path) -> dict[str, Any]:
    """Run one peer over the set and score it; the numbers of its line in the table."""
    ready = PEERS[name](cache)
    core = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    with (place / "dev.jsonl").open("rb") as records:
        answers = call([*core, *ready.command], stdin=records, env=environment, cwd=out)
    predicted = out / f"{name}.jsonl"
    predicted.write_text(answers, "utf-8")
    rows = out / f"{name}.json"
    given = ("--set", place / "dev.jsonl", "--pred", f"{name}={predicted}", "--by", "suite", "--json", rows)
    call([sys.executable, str(place / "score.py"), *map(str, given)])
    meta = json.loads(answers.splitlines()[0])["meta"]
    scored = {row["group"]: row for row in json.loads(rows.read_text("utf-8"))}
    known = {suite: scored[suite][column] for suite, column in SUITES.items() if suite in scored}
    return known | {
        "version": meta["version"],
        "failed": meta["failed"],
        "sentences/s": meta["records"] / meta["seconds"],
        "import s": meta["imported"],
        "MB": size(ready.folder),
    }


def table(rows: dict[str, dict[str, Any] | str]) -> str:
    """One line a system, every column; under it the ratios of Headwater to the best peer of each column."""
    columns = [*SUITES, "sentences/s", "import s", "MB"]
    heads = [*(f"{s.removeprefix('rt-')} {c}" for s, c in SUITES.items()), "sentences/s", "import s", "MB"]
    lines = ["| system | " + " | ".join(heads) + " |", "|---|" + "---:|" * len(heads)]
    for name, row in rows.items():
        if isinstance(row, str):
            lines.append(f"| {name} | not run: {row} |" + " |" * (len(heads) - 1))
            continue
        cells = [_cell(row.get(column), column) for column in columns]
        failed = f", failed on {row['failed']}" if row["failed"] else ""
        lines.append(f"| {name} {row['version']}{failed} | " + " | ".join(cells) + " |")
    ours = rows.get("headwater")
    peers = [row for name, row in rows.items() if name != "headwater" and not isinstance(row, str)]
    if isinstance(ours, dict) and peers:
        cells = []
        for column in columns:
            less = column in ("import s", "MB")
            values = [row[column] for row in peers if row.get(column)]
            best = (min(values) if less else max(values)) if values else None
            cells.append(f"{ours[column] / best:.2f} x" if best else "–")
        lines.append("| headwater / best peer | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(value: float | None, column: str) -> str:
    if value is None:
        return "–"
    return (
        f"{value:,.0f}"
        if column == "sentences/s"
        else f"{value:.2f}"
        if column == "import s"
        else f"{value:.1f}"
    )


def main() -> None:
    words = argparse.ArgumentParser(description="Headwater beside its peers.")
    words.add_argument("place", type=Path, help="the folder of dev.jsonl and score.py")
    words.add_argument("--cache", type=Path, help="where peers are installed")
    words.add_argument("--self", action="store_true", dest="alone", help="Headwater alone")
    given = words.parse_args()
    place = given.place.resolve()
    for name in ("dev.jsonl", "score.py"):
        if not (place / name).exists():
            print(f"skipped: {place / name} is absent")
            return
    if not given.alone and given.cache is None:
        words.error("--cache says where peers are installed; or pass --self")
    cache = (given.cache or Path.cwd() / "peers").resolve()
    out = (
        cache / "out"
        if not given.alone
        else Path(os.environ.get("TMPDIR", "/tmp")) / f"headwater-bench-{os.getuid()}"
    )
    out.mkdir(parents=True, exist_ok=True)
    rows: dict[str, dict[str, Any] | str] = {}
    for name in PEERS:
        if given.alone and name != "headwater":
            continue
        try:
            rows[name] = measured(name, place, cache, out)
        except NotRunError as error:
            rows[name] = str(error)
    print(table(rows))


if __name__ == "__main__":
    main()
