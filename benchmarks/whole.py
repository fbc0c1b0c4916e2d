# ruff: noqa: E501 - rows read better whole
"""Measure whole documents: `python benchmarks/whole.py [--errors] [open|closed|open2|closed2...] [NAME...]`.

The rows are tests/accuracy/own/programme/*/*: an invented document, a line of ====, then what a careful
reader finds in it, in the shape of `blind` (`r`, `q`, `e`, a question mark where it may be left out). Each set was
written before the rules met it; mistakes of the closed ones are never shown, only counted. A relation's row may
tell its `period=`, an event's its `who=` and `where=`; these count among the fields.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from blind import KINDS, Wanted, fields, matched, unsaid  # noqa: E402

from headwater.extract import extract  # noqa: E402
from headwater.model import Event, Record, Relation, Requirement, Statement  # noqa: E402
from headwater.read import read  # noqa: E402

SETS = ROOT / "tests" / "accuracy" / "own" / "programme"
BY_KIND = dict(zip(KINDS.values(), ("relations", "requirements", "events"), strict=True))


def files(part: str, lang: str = "") -> list[Path]:
    """The documents of a set, those of one language where one is named ("zh" has both scripts)."""
    return [p for p in sorted((SETS / part).iterdir()) if p.name.startswith(lang)]


def opened(path: Path) -> tuple[list[Statement], list[Wanted]]:
    """What is found in a document, and what is to be found."""
    text, _, told = path.read_text("utf-8").partition("\n====\n")
    data = text.encode()
    kind = "text/markdown" if path.suffix == ".md" else "text/plain"
    record = Record(
        uri=f"urn:headwater:file:{path.name}", file=path.name, url=None, payload="0" * 64, length=len(data),
        media_type=kind, captured_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    found = [s for s in extract(read(record, data)) if isinstance(s, Statement)]
    wanted: list[Wanted] = []
    for line in told.splitlines():
        if line[:1] in KINDS:
            cells = [cell.strip() for cell in line[2:].split("|")]
            wanted.append((KINDS[line[0]], [*cells, "", ""], line[1] == "?"))
    return found, wanted


def measure(path: Path, *, errors: bool = False) -> dict[str, Counter[str]]:
    """Count what is found, right and wanted by kind."""
    found, wanted = opened(path)
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    say = partial(print, f"  {path.stem}") if errors else unsaid
    for kind, n in counts.items():
        matched(n, kind, found, wanted, _fields, say)
    return counts


def _fields(cells: list[str], found: Statement) -> tuple[int, int]:
    if isinstance(found, Requirement):
        return fields(cells, found)
    told = {m[1]: m[2] for m in re.finditer(r"(\w+)=(.*?)(?= \w+=|$)", " ".join(cells[2:]).strip())}
    if isinstance(found, Relation):
        told = {key: value for key, value in told.items() if key == "period"}
        return sum(found.period == value for value in told.values()), len(told)
    assert isinstance(found, Event)
    held = {"who": found.who or "", "where": found.where or ""}
    return sum(value in held[key] for key, value in told.items()), len(told)


def counted(part: str, lang: str = "") -> dict[str, Counter[str]]:
    """Sum the counts of a set."""
    sums: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    for path in files(part, lang):
        for kind, n in measure(path).items():
            sums[kind].update(n)
    return sums


def lines(part: str) -> Iterator[str]:
    """A line for each language and kind."""
    for lang in ("en", "zh"):
        for kind, n in counted(part, lang).items():
            yield (
                f"{part} {lang} {BY_KIND[kind]}: precision {n['hits']}/{n['found']} = {n['hits'] / max(1, n['found']):.0%}, "
                f"recall {n['hits']}/{n['wanted']} = {n['hits'] / max(1, n['wanted']):.0%}, fields {n['right']}/{n['fields']}"
            )


def main(arguments: list[str]) -> None:
    """Print precision and recall by language and kind; `--errors` shows those of the open sets."""
    sets = sorted(path.name for path in SETS.iterdir())
    names = [a for a in arguments if not a.startswith("--") and a not in sets]
    parts = [a for a in arguments if a in sets] or sets
    if "--errors" in arguments:
        for path in [path for part in parts if part.startswith("open") for path in files(part)]:
            if not names or path.stem in names:
                measure(path, errors=True)
    for part in parts:
        print("\n".join(lines(part)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
