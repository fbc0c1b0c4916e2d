"""Measure relations on the hand-made rows: `python benchmarks/edges.py [--errors] [--unseen] [FILE...]`.

The rows are in tests/accuracy/own/relations: invented passages, written before the rules that read them; the
`unseen` files are kept apart and only counted. A row's edge is found if the relation is right and each end
names the same words, or one the other's (articles and marks aside); periods and "ended" are counted apart.
"""

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.extract import extract  # noqa: E402
from headwater.model import Record, Relation  # noqa: E402
from headwater.read import read  # noqa: E402

ROWS = ROOT / "tests" / "accuracy" / "own" / "relations"


@dataclass(slots=True)
class Row:
    """One passage: what it should give, as (relation, from, to, period, ended, optional)."""

    name: str
    text: str
    edges: list[tuple[str, str, str, str, bool, bool]] = field(default_factory=list)


def rows(path: Path) -> list[Row]:
    """Read the rows of a file: `# name`, the passage, `=> relation | from | to | period | ended`."""
    found: list[Row] = []
    for chunk in re.split(r"\n(?=# )", path.read_text("utf-8")):
        head, *lines = chunk.strip().splitlines()
        row = Row(
            head.lstrip("# "), "\n".join(line for line in lines if not line.startswith("=> ")).strip() + "\n"
        )
        for line in lines:
            if line.startswith("=> "):
                optional = line.endswith("?")
                cells = [c.strip() for c in line[3:].rstrip("?").split("|")] + ["", ""]
                row.edges.append((cells[0], cells[1], cells[2], cells[3], cells[4] == "ended", optional))
        found.append(row)
    return found


def relations(text: str) -> list[Relation]:
    """The relations of a passage, read as Markdown."""
    payload = text.encode()
    record = Record(
        uri="urn:headwater:file:row.md", file="row.md", url=None, payload="0" * 64, length=len(payload),
        media_type="text/markdown", captured_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    return [s for s in extract(read(record, payload)) if isinstance(s, Relation)]


def alike(one: str, two: str) -> bool:
    """Tell whether two ends name the same: one's words within the other's."""
    a, b = (re.sub(r"^(?:the|a|an|every|each|all) |[“”\"'’《》]", "", w.strip().lower()) for w in (one, two))
    return any(
        x.strip() and (x.strip() in (w := y.strip()) and len(x.strip()) * 2.4 >= len(w))
        for s in a.split(";")
        for t in b.split(";")
        for x, y in ((s, t), (t, s))
    )


def measure(path: Path, counts: Counter[str], *, errors: bool) -> None:
    """Count what is found, wrong and missed in a file of rows."""
    for row in rows(path):
        left = list(row.edges)
        for found in relations(row.text):
            hit = next(
                (
                    e
                    for e in left
                    if e[0] == found.relation
                    and alike(e[1], found.subject.name)
                    and alike(e[2], found.object.name)
                ),
                None,
            )
            counts["found"] += 1
            if hit is None:
                counts["wrong"] += 1
                if errors:
                    edge = f"{found.relation} | {found.subject.name} | {found.object.name}"
                    print(f"  WRONG {row.name}: {edge}   <{found.span.exact[:60]}>")
                continue
            left.remove(hit)
            if hit[5]:
                counts["found"] -= 1
                continue
            counts["right"] += 1
            period = not hit[3] or found.period == hit[3]
            counts["dated"] += bool(hit[3])
            counts["dated right"] += bool(hit[3]) and period
            counts["ended wrong"] += hit[4] != found.ended
            if errors and (not period or hit[4] != found.ended):
                print(f"  when  {row.name}: {found.period} ended={found.ended}, not {hit[3]} ended={hit[4]}")
        for missed in left:
            counts["missed"] += not missed[5]
            if errors and not missed[5]:
                print(f"  MISS  {row.name}: {' | '.join(missed[:3])}")


def main(arguments: list[str]) -> None:
    """Print precision and recall of each file."""
    errors = "--errors" in arguments
    kind = "unseen" if "--unseen" in arguments else "dev"
    paths = [Path(a) for a in arguments if not a.startswith("--")] or sorted(ROWS.glob(f"*_{kind}.txt"))
    for path in paths:
        counts: Counter[str] = Counter()
        measure(path, counts, errors=errors)
        right, found, gold = counts["right"], counts["found"], counts["right"] + counts["missed"]
        precision, recall = right / max(1, found), right / max(1, gold)
        shares = f"precision {right}/{found} = {precision:.1%}, recall {right}/{gold} = {recall:.1%}"
        when = f"periods {counts['dated right']}/{counts['dated']}, ended wrong {counts['ended wrong']}"
        print(f"{path.name}: {shares}, {when}")


if __name__ == "__main__":
    main(sys.argv[1:])
