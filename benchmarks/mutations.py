"""Change one byte anywhere in the evidence, 10,000 times over: is every change reported, and the thing named?

    python benchmarks/mutations.py [--count 10000] [--seed 1] [--folder DIR]

Makes a fictional case with its dossier and exports, then changes a random byte of a random file (archive,
log, checkpoints, keys, settings, exports, dossier), verifies, looks for the name of the thing among what does
not hold, and puts the byte back. The database itself is not among the files: SQLite leaves bytes that mean
nothing in it, so its content is taken in the exports, and as rows in the tests. Ends with 1 if anything went
unseen or unnamed.
"""

import argparse
import io
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from headwater.case import Case
from headwater.flow import FORMATS, export, trace, verify

TEXT = (
    "Report on the {place} (fictional)\n\nBy the end of 2062, more than {number} officials had visited {few} "
    "villages of Marl County.\nAccording to the Office of Fictional Statistics, {number} households took "
    "part in 2061.\n"
)
PLACES = ("Reed Basin", "Tarn Valley", "Osk Upland")


@dataclass(frozen=True, slots=True)
class Target:
    """A file that is changed: of the case, an export or the dossier, and how it is verified."""

    place: str
    path: Path
    root: Path


@dataclass(slots=True)
class Tally:
    """How many changes were made and reported, by place; what went unseen or unnamed."""

    made: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)


def evidence(folder: Path) -> list[Target]:
    """Make the case, its dossier and its exports in `folder`; return every file that is to be changed."""
    papers = folder / "papers"
    papers.mkdir(parents=True)
    for number, place in enumerate(PLACES):
        text = TEXT.format(place=place, number=1200 + number, few=40 + number)
        (papers / f"{number}.txt").write_text(text, encoding="utf-8")
    trace([str(papers)], folder / "out")
    (folder / "exports").mkdir()
    with Case.open(folder / "out/case") as case:
        for kind in FORMATS:
            whole = io.BytesIO()
            stream = io.TextIOWrapper(whole, encoding="utf-8", newline="", write_through=True)
            export(case, kind, stream)
            stream.flush()
            (folder / "exports" / kind).write_bytes(whole.getvalue())
    case_folder, dossier = folder / "out/case", folder / "out/dossier"
    targets = []
    for path in sorted(case_folder.rglob("*")):
        if path.is_file() and path.stat().st_size and path.name != "case.db":
            targets.append(Target(path.relative_to(case_folder).parts[0], path, case_folder))
    for path in sorted((folder / "exports").iterdir()):
        if path.stat().st_size:
            targets.append(Target("export", path, case_folder))
    for path in sorted(dossier.rglob("*")):
        if path.is_file() and path.stat().st_size:
            targets.append(Target("dossier", path, dossier))
    return targets


def names(target: Target, at: int) -> tuple[str, ...]:
    """Return the names one of which a report must contain when this byte is changed."""
    shown = target.path.relative_to(target.root).as_posix() if target.place != "export" else str(target.path)
    if target.path.name == "custody.jsonl":
        line = target.path.read_bytes()[:at].count(b"\n") + 1
        return (f"custody.jsonl line {line}:",)
    if target.place == "archive":
        return ("0.txt:", "1.txt:", "2.txt:")
    return (shown,)


def change(target: Target, chance: random.Random, tally: Tally) -> None:
    """Change one byte of the file, verify, and put it back."""
    data = target.path.read_bytes()
    at, new = chance.randrange(len(data)), chance.randrange(1, 256)
    expected = names(target, at)
    tally.made[target.place] += 1
    try:
        target.path.write_bytes(data[:at] + bytes([data[at] ^ new]) + data[at + 1 :])
        exports = [target.path] if target.place == "export" else []
        failed = verify(target.root, exports=exports, analysis=False).failed
    finally:
        target.path.write_bytes(data)
    tally.seen[target.place] += bool(failed)
    if any(name in each for name in expected for each in failed):
        tally.named[target.place] += 1
    else:
        where = f"{target.path} byte {at}: {data[at]:#04x} to {data[at] ^ new:#04x}"
        tally.missed.append(f"{where}; expected {expected}, reported {failed[:3]}")


def run(count: int, seed: int, folder: Path) -> Tally:
    """Make `count` changes, spread evenly over the places and at random within each."""
    targets, chance, tally = evidence(folder), random.Random(seed), Tally()
    for root in {target.root for target in targets}:
        assert not verify(root).failed, "before anything is changed, everything holds"
    places = sorted({target.place for target in targets})
    for number in range(count):
        of_place = [target for target in targets if target.place == places[number % len(places)]]
        change(chance.choice(of_place), chance, tally)
    for root in {target.root for target in targets}:
        assert not verify(root).failed, "everything is as it was"
    return tally


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as room:
        tally = run(asked.count, asked.seed, Path(room))
    for place, made in sorted(tally.made.items()):
        print(
            f"{place:<16} {made:6,} changes, {tally.seen[place]:6,} reported, {tally.named[place]:6,} named"
        )
    for each in tally.missed[:50]:
        print(f"missed: {each}")
    total, seen, named = (sum(each.values()) for each in (tally.made, tally.seen, tally.named))
    print(f"{seen:,} of {total:,} reported, {named:,} of {total:,} named")
    return 0 if not tally.missed else 1


if __name__ == "__main__":
    sys.exit(main())
