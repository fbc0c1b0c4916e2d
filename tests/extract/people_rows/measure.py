"""Measure the people found in the invented rows of this folder: `python tests/extract/people_rows/measure.py [-v] [PART]`.

A row is a line; `{pm1 Zulpiye}` marks a mention: p private, o official, a author, e expert; m a minor, d described,
? may be left out; then the person's number in the row. Rows 3, 6, 9... of a file are the part kept unseen ("held").
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headwater.extract.context import Context
from headwater.extract.people import find
from headwater.model import Block, Document, Mention

HERE = Path(__file__).resolve().parent
MARK = re.compile(r"\{([poae])([md?]*)(\d+)(\??) ([^{}]*)\}")
KIND = re.compile(r"^\[(caption|heading|cell|boilerplate|title)\] ")
KINDS = {"cell": "table_cell"}
ROLES = {"p": "private", "o": "official", "a": "author", "e": "expert"}
FILES = ("en", "zh", "ug")


@dataclass(frozen=True)
class Mark:
    start: int
    end: int
    role: str
    minor: bool
    named: bool
    person: int
    free: bool


@dataclass(frozen=True)
class Row:
    file: str
    number: int
    document: Document
    marks: tuple[Mark, ...]


def rows(part: str = "all", files: tuple[str, ...] = FILES, folder: Path = HERE) -> Iterator[Row]:
    """Yield the rows of a part: dev, held or all; seen (every other row of the blind sets) or unseen."""
    for file in files:
        lines = [
            w for w in (folder / f"{file}.txt").read_text(encoding="utf-8").splitlines() if w and w[0] != "#"
        ]
        for number, line in enumerate(joined(lines)):
            if part in ("seen", "unseen"):
                chosen = (part == "unseen") == (number % 2 == 1)
            else:
                chosen = part == "all" or (part == "held") == (number % 3 == 2)
            if chosen:
                yield parsed(file, number, line)


def joined(lines: list[str]) -> Iterator[str]:
    """Lines whose brace is open go on in the next one: a name broken over lines."""
    held = ""
    for line in lines:
        held = f"{held}\n{line}" if held else line
        if held.count("{") == held.count("}"):
            yield held
            held = ""


def parsed(file: str, number: int, line: str) -> Row:
    text, marks, blocks = "", [], []
    lang = {"zh": "zh", "ug": "ug"}.get(file[-2:], "en")
    for whole in line.split(" || "):
        kind = found[1] if (found := KIND.match(whole)) else "paragraph"
        piece = KIND.sub("", whole)
        text += "\n\n" if text else ""
        begin, last = len(text), 0
        for mark in MARK.finditer(piece):
            text += piece[last : mark.start()]
            start = len(text)
            text += mark[5]
            last = mark.end()
            flags = mark[2] + mark[4]
            marks.append(
                Mark(
                    start,
                    len(text),
                    ROLES[mark[1]],
                    "m" in flags,
                    "d" not in flags,
                    int(mark[3]),
                    "?" in flags,
                )
            )
        text += piece[last:]
        blocks.append(Block(KINDS.get(kind, kind), begin, len(text), lang))  # type: ignore[arg-type]
    document = Document(
        record="row", file=f"{file}-{number}.txt", url=None, media_type="text/plain", language=lang, text=text,
        blocks=tuple(blocks), made_by="rows/1",
    )  # fmt: skip
    return Row(file, number, document, tuple(marks))


def measure(chosen: list[Row], verbose: bool = False) -> Counter[str]:
    """Count what was found, missed and wrongly taken."""
    n: Counter[str] = Counter()
    for row in chosen:
        got = [m for m in find(Context(row.document)) if isinstance(m, Mention)]
        one(row, got, n, verbose)
    return n


def one(row: Row, got: list[Mention], n: Counter[str], verbose: bool) -> None:
    told: list[str] = []
    persons: dict[int, list[int]] = {}
    for mark in row.marks:
        over = [m for m in got if m.span.start < mark.end and mark.start < m.span.end]
        best = max(
            over, key=lambda m: min(m.span.end, mark.end) - max(m.span.start, mark.start), default=None
        )
        if mark.free:
            continue
        covered = best is not None and (
            not mark.named or (best.span.start <= mark.start and best.span.end >= mark.end)
        )
        n["people"] += 1
        n["found"] += best is not None
        if mark.role == "private":
            n["private"] += 1
            hit = covered and best is not None and best.role == "private"
            n["private found"] += hit
            if not hit:
                told.append(
                    f"MISSED {row.document.text[mark.start : mark.end]!r} got {best.span.exact + '/' + best.role if best else None}"
                )
        else:
            n["public"] += 1
            wrong = best is not None and best.role == "private"
            n["public as private"] += wrong
            n["public role right"] += best is not None and best.role == mark.role
            if wrong or best is None:
                told.append(
                    f"{'WRONG' if wrong else 'UNFOUND'} {mark.role} {row.document.text[mark.start : mark.end]!r} {best.why if best else ''}"
                )
        if mark.minor:
            n["minors"] += 1
            n["minors found"] += best is not None and best.minor
            if best is not None and not best.minor:
                told.append(f"MINOR {best.span.exact}")
        if best is not None and covered:
            n["exact"] += (best.span.start, best.span.end) == (mark.start, mark.end)
            n["covered"] += 1
            persons.setdefault(mark.person, []).append(best.person)
    n["people with many mentions"] += sum(len(v) > 1 for v in persons.values())
    joined_up = [v for v in persons.values() if len(v) > 1 and len(set(v)) == 1]
    n["joined"] += len(joined_up)
    for v in persons.values():
        if len(set(v)) > 1:
            told.append(f"SPLIT {v}")
    for m in got:
        if not any(m.span.start < k.end and k.start < m.span.end for k in row.marks):
            n["false"] += 1
            told.append(f"FALSE {m.span.exact!r} {m.role} {m.why}")
    n["mentions"] += len(got)
    if told and verbose:
        print(f"{row.file} {row.number}: {row.document.text[:150]!r}")
        for each in told:
            print("     ", each)


def table(n: Counter[str]) -> str:
    """One line of what was measured."""

    def share(part: str, whole: str) -> str:
        return f"{100 * n[part] / max(n[whole], 1):.1f} % ({n[part]}/{n[whole]})"

    return (
        f"private recall {share('private found', 'private')}; public as private {share('public as private', 'public')}; "
        f"public role {share('public role right', 'public')}; minors {share('minors found', 'minors')}; spans exact {share('exact', 'covered')}; "
        f"joined {share('joined', 'people with many mentions')}; false mentions {share('false', 'mentions')}"
    )


if __name__ == "__main__":
    verbose = "-v" in sys.argv
    parts = [a for a in sys.argv[1:] if a != "-v"] or ["dev", "held"]
    for part in parts:
        for file in FILES:
            print(part, file, table(measure(list(rows(part, (file,))), verbose)))
        print(part, "all", table(measure(list(rows(part)))))
