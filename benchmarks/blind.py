# ruff: noqa: E402, E501 - rows and docstrings read better whole
"""Measure whole passages: `python benchmarks/blind.py [--errors] [--all]`; relations, requirements and events of each.

The rows are tests/extract/rows/blind.*.txt: invented prose, written before the rules met it. Odd passages may be
looked at ("seen" since then); even ones are kept unseen and only counted. `--errors` shows odd ones alone.
"""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from demands import told
from edges import alike
from occurrences import page

from headwater.extract import extract
from headwater.model import Event, Relation, Requirement, Statement

ROWS = ROOT / "tests" / "extract" / "rows"
KINDS = {"r": "relation", "q": "requirement", "e": "event"}


@dataclass(slots=True)
class Passage:
    """One passage, and what a careful reader finds in it: (kind, cells)."""

    text: str
    wanted: list[tuple[str, list[str]]] = field(default_factory=list)


def passages(path: Path) -> list[Passage]:
    """Read a file of passages."""
    found: list[Passage] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("> "):
            found.append(Passage(line[2:]))
        elif line[:2] in {"r ", "q ", "e "}:
            cells = [cell.strip() for cell in line[2:].split("|")]
            found[-1].wanted.append((KINDS[line[0]], [*cells, "", ""]))
    return found


def statements(text: str) -> list[Statement]:
    """Everything that is found in a passage, as in a document of that date."""
    return [found for found in extract(page(text)) if isinstance(found, Statement)]


def same(kind: str, cells: list[str], found: Statement) -> bool:
    """Tell whether a finding is what a row wants; the fields of a demand are not asked."""
    if found.kind != kind:
        return False
    if isinstance(found, Relation):
        one, two = (cells[1], found.subject.name), (cells[2], found.object.name)
        ends = alike(*one) and alike(*two)
        return cells[0] == found.relation and (ends or _either_way(cells, found))
    if isinstance(found, Requirement):
        return told.same_act(found.act, cells[1]) or told.same_act(
            cells[1], f"{found.act} {found.object or ''}"
        )
    assert isinstance(found, Event)
    return found.when == cells[0] and cells[1] in found.what


def _either_way(cells: list[str], found: Relation) -> bool:
    return (
        cells[0] == "pairs_with"
        and alike(cells[1], found.object.name)
        and alike(cells[2], found.subject.name)
    )


def shown(found: Statement) -> str:
    """A finding in a line."""
    told_of: dict[type, Callable[[Any], str]] = {
        Relation: lambda f: f"{f.relation} | {f.subject.name} | {f.object.name} | {f.period}",
        Requirement: lambda f: f"{f.actor} | {f.act} | {f.modality} {f.times}/{f.every}/{f.every_unit}",
        Event: lambda f: f"{f.when} | {f.what} | {f.act}",
    }
    return told_of[type(found)](found)


def measure(path: Path, half: str, *, errors: bool = False) -> dict[str, Counter[str]]:
    """Count what is found, right and wanted by kind; `half` is odd, even or all."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    for number, passage in enumerate(passages(path), 1):
        if half != "all" and (number % 2 == 0) != (half == "even"):
            continue
        for kind, n in counts.items():
            left = [s for s in statements(passage.text) if s.kind == kind]
            n["found"] += len(left)
            for _, cells in (w for w in passage.wanted if w[0] == kind):
                n["wanted"] += 1
                hit = next((s for s in left if same(kind, cells, s)), None)
                if hit is not None:
                    left.remove(hit)
                    n["hits"] += 1
                elif errors:
                    print(f"  {number} MISS  {kind} {' | '.join(cells)}   <{passage.text}>")
            if errors:
                for each in left:
                    print(f"  {number} WRONG {kind} {shown(each)}   <{passage.text[:90]}>")
    return counts


def main(arguments: list[str]) -> None:
    """Print precision and recall of each file, by kind and half."""
    errors = "--errors" in arguments
    for path in [Path(a) for a in arguments if a[:2] != "--"] or sorted(ROWS.glob("blind*.txt")):
        for half in ("odd",) if errors else ("odd", "even"):
            for kind, n in measure(path, half, errors=errors).items():
                print(
                    f"{path.name} {half} {kind}: precision {n['hits']}/{n['found']}, recall {n['hits']}/{n['wanted']}"
                )


if __name__ == "__main__":
    main(sys.argv[1:])
