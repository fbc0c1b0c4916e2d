# ruff: noqa: E402, E501 - rows and docstrings read better whole
"""Measure whole passages: `python benchmarks/blind.py [--errors] [--all]`; relations, requirements and events of each.

The rows are tests/extract/rows/{blind,events2,duties,edges}*.txt: invented prose, written before the rules met it. All of
duties1-5 and edges4-5 is seen since. Of the others: odd
passages may be looked at ("seen" since then); even ones are kept unseen and only counted. `--errors` shows odd ones
alone. A line `r?`, `q?` or `e?` is right if found and not missed if not; ` // ` parts words that would do as well,
`;` dates. "fields" are those of the demands that were found: actor, modality, frequency, duration and so on.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
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
FILES = sorted(path for name in ("blind", "events2", "duties", "edges") for path in ROWS.glob(f"{name}*.txt"))
MORE = ("duration", "number", "payment", "condition", "consequence", "instrument", "reported")
KINDS = {"r": "relation", "q": "requirement", "e": "event"}


Wanted = tuple[str, list[str], bool]
"""What a reader finds: kind, cells, whether it may be left out."""
Asked = Callable[[list[str], Statement], tuple[int, int]]
Say = Callable[[str], None]


@dataclass(slots=True)
class Passage:
    """One passage, and what a careful reader finds in it: (kind, cells, whether it may be left out)."""

    text: str
    wanted: list[Wanted] = field(default_factory=list)


def passages(path: Path) -> list[Passage]:
    """Read a file of passages."""
    found: list[Passage] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("> "):
            found.append(Passage(line[2:]))
        elif line[:1] in KINDS and line[1:2] in {" ", "?"}:
            cells = [cell.strip() for cell in line[2:].split("|")]
            found[-1].wanted.append((KINDS[line[0]], [*cells, "", ""], line[1] == "?"))
    return found


def statements(text: str) -> list[Statement]:
    """Everything that is found in a passage, as in a document of that date."""
    return [found for found in extract(page(text)) if isinstance(found, Statement)]


def same(kind: str, cells: list[str], found: Statement) -> bool:
    """Tell whether a finding is what a row wants; of a demand only its act, or what comes of it, is asked."""
    if found.kind != kind:
        return False
    if isinstance(found, Relation):
        ends = [found.subject.name, found.object.name]
        both = [ends, ends[::-1]] if found.relation == "pairs_with" else [ends]
        return found.relation in cells[0].split(" // ") and any(
            _any(cells[1], one) and _any(cells[2], two) for one, two in both
        )
    if isinstance(found, Requirement):
        acts = found.act, f"{found.act} {found.object or ''}", found.consequence or found.act
        return any(told.same_act(act, each) for act in acts for each in cells[1].split(" // "))
    assert isinstance(found, Event)
    return found.when in cells[0].split(";") and any(w in found.what for w in cells[1].split(" // "))


def _any(wanted: str, name: str) -> bool:
    return any(alike(each, name) for each in wanted.split(" // "))


def fields(cells: list[str], found: Requirement) -> tuple[int, int]:
    """How many fields of a demand are right, of how many that the row tells."""
    more = {m[1]: m[2] for m in re.finditer(r"(\w+)=(.*?)(?= \w+=|$)", cells[2])}
    off = min(
        (told.right(found, None if who == "-" else who, more) for who in cells[0].split(" // ")), key=len
    )
    return len(more) + 1 - len(off), len(more) + 1


def shown(found: Statement) -> str:
    """A finding in a line."""
    told_of: dict[type, Callable[[Any], str]] = {
        Relation: lambda f: f"{f.relation} | {f.subject.name} | {f.object.name} | {f.period}",
        Requirement: lambda f: (
            f"{f.actor} | {f.act} | {f.modality} {f.times}/{f.every}/{f.every_unit} "
            + " ".join(f"{k}={v}" for k in MORE if (v := getattr(f, k)))
        ),
        Event: lambda f: f"{f.when} | {f.what} | {f.act}",
    }
    return told_of[type(found)](found)


def matched(
    n: Counter[str], kind: str, found: Iterable[Statement], wanted: Iterable[Wanted], asked: Asked, say: Say
) -> None:
    """Count into `n` what of one kind is found, right and wanted. `asked` tells how many fields of a finding are
    right, of how many that its row tells; `say` hears of each mistake."""
    left = [s for s in found if s.kind == kind]
    n["found"] += len(left)
    for _, cells, spare in sorted((w for w in wanted if w[0] == kind), key=lambda w: w[2]):
        hit = next((s for s in left if same(kind, cells, s)), None)
        n["wanted"] += not spare
        if hit is not None:
            left.remove(hit)
            n["found" if spare else "hits"] += -1 if spare else 1
            right, of = asked(cells, hit)
            n["fields"], n["right"] = n["fields"] + of, n["right"] + right
            if right < of:
                say(f"FIELD {' | '.join(cells)}  <- {shown(hit)}")
        elif not spare:
            say(f"MISS  {kind} {' | '.join(cells)}")
    for each in left:
        say(f"WRONG {kind} {shown(each)}   <{each.span.exact[:150]}>")


def _asked(cells: list[str], found: Statement) -> tuple[int, int]:
    return fields(cells, found) if isinstance(found, Requirement) else (0, 0)


def _printed(before: str, behind: str, line: str) -> None:
    print(f"{before} {line}{behind}")


def unsaid(line: str) -> None:
    """Say nothing: only counts are asked for."""


def measure(path: Path, half: str, *, errors: bool = False) -> dict[str, Counter[str]]:
    """Count what is found, right and wanted by kind; `half` is odd, even or all."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    for number, passage in enumerate(passages(path), 1):
        if half != "all" and (number % 2 == 0) != (half == "even"):
            continue
        found = statements(passage.text)
        say = partial(_printed, f"  {number}", f"   <{passage.text[:90]}>") if errors else unsaid
        for kind, n in counts.items():
            matched(n, kind, found, passage.wanted, _asked, say)
    return counts


def main(arguments: list[str]) -> None:
    """Print precision and recall of each file, by kind and half."""
    errors = "--errors" in arguments
    for path in [Path(a) for a in arguments if a[:2] != "--"] or FILES:
        for half in ("odd",) if errors else ("odd", "even"):
            for kind, n in measure(path, half, errors=errors).items():
                if n["found"] + n["wanted"]:
                    more = f", fields {n['right']}/{n['fields']}" if n["fields"] else ""
                    shares = f"precision {n['hits']}/{n['found']}, recall {n['hits']}/{n['wanted']}"
                    print(f"{path.name} {half} {kind}: {shares}{more}")


if __name__ == "__main__":
    main(sys.argv[1:])
