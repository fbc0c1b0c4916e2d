# ruff: noqa: E501 - rows read better whole
"""Measure events on the hand-made rows: `python benchmarks/occurrences.py [--errors]`.

The rows are tests/extract/rows/events*.txt, invented: `> passage`, then `when | word of it` for each event that it
dates, or `-`. A finding is right if its `when` is the row's to the letter and the word stands in it. Odd
passages may be looked at; even ones are kept unseen and only counted. The date of each passage's page is 2063-05-20.
"""

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.extract import events  # noqa: E402
from headwater.extract.context import Context  # noqa: E402
from headwater.model import Block, Document, Event, Fact  # noqa: E402

ROWS = ROOT / "tests" / "extract" / "rows"
DATE = "2063-05-20"


def rows(path: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the passages of a file, each with what it dates: (when, word)."""
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("> "):
            found.append((line[2:], []))
        elif line.strip() and line[0] not in "#-":
            when, _, word = line.partition("|")
            found[-1][1].append((when.strip(), word.strip()))
    return found


def page(text: str) -> Document:
    """Return a page of that date with a passage."""
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),), facts=(Fact("date", DATE, "test"),),
    )  # fmt: skip


def dated(text: str) -> list[Event]:
    """Return the events of a passage."""
    return list(events.find(Context(page(text))))


def measure(path: Path, half: str = "odd", *, errors: bool = False) -> Counter[str]:
    """Count what is found, right and wanted in half a file: odd or even passages."""
    n: Counter[str] = Counter()
    for text, wanted in rows(path)[half == "even" :: 2]:
        left = dated(text)
        n["found"], n["wanted"] = n["found"] + len(left), n["wanted"] + len(wanted)
        for when, word in wanted:
            hit = next((e for e in left if e.when == when and word in e.what), None)
            if hit is not None:
                left.remove(hit)
                n["hits"] += 1
            elif errors:
                print(f"  MISS  {when} | {word}   <{text}>   {[(e.when, e.what) for e in left]}")
        if errors:
            for each in left:
                print(f"  WRONG {each.when} | {each.what} | {each.act}   <{text}>")
    return n


def measured(lang: str, half: str) -> Counter[str]:
    """Count the rows of a language: "seen" or "unseen"."""
    return measure(ROWS / f"events.{lang}.txt", "even" if half == "unseen" else "odd")


def main(arguments: list[str]) -> None:
    """Print precision and recall of each file."""
    paths = [Path(a) for a in arguments if not a.startswith("--")] or sorted(ROWS.glob("events.*.txt"))
    for path in paths:
        errors = "--errors" in arguments
        for half in ("odd",) if errors else ("odd", "even"):
            n = measure(path, half, errors=errors)
            print(f"{path.name} {half}: precision {n['hits']}/{n['found']}, recall {n['hits']}/{n['wanted']}")


if __name__ == "__main__":
    main(sys.argv[1:])
