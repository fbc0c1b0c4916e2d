# ruff: noqa: E501 - rows of data read better whole
"""The growth rows of issue 5: does the time of a statement stay the same when there are a hundred times as many?

    nice python benchmarks/linking.py [STATEMENTS ...] [--all] [--accuracy] [--shared SHARED]

A fictional case is made (counties, offices and numbers of no real place; English and Chinese; ten statements a
document; one document in seven relays, quotes or cites an earlier one), linked and weighed. Printed: seconds of the processor, microseconds a
statement, the ratio to the first size, questions, the most memory; each size in a process of its own.
`--all` also prints what one more document costs (one_more.py) and bad input at scale (hostile.py).
`--accuracy` prints the groups of the fictional cases in tests/accuracy/own/sets and, where SHARED is there, of its corpus; origins; text reuse
beside MinHash. `--all --accuracy` prints every row of the issue's table.
"""

import argparse
import random
import resource
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.engine import uncollected  # noqa: E402
from headwater.link import link  # noqa: E402
from headwater.model import Block, Document, Fact, Figure, Measure, Quantity, Statement  # noqa: E402
from headwater.weigh import weigh_all  # noqa: E402

EACH = 10
"""Statements of a document."""
RECENT = 60
"""Documents behind one that it may repeat."""
PARTS = ("Al Bar Cor Dun El Fen Gar Hol Ist Jor Kel Lin Mor Nor Ost Per Quen Ris Sul Tor Und Vel Wes Yar Zan".split(),
         "dar mere wick holt stead ford ley mond vale brook gate crest marsh ridge field haven moor port dale well".split())  # fmt: skip
SAID = [
    # English, Chinese, unit, head, predicate
    ("{n} officials were paired with households in {p}.", "{p}结对干部{n}名。", "person", "official", "pair"),
    ("{n} households in {p} were visited.", "{p}走访农户{n}户。", "household", "household", "visit"),
    ("{n} workers were transferred from {p}.", "{p}转移劳动力{n}人。", "person", "worker", "transfer"),
    ("{n} teachers were trained in {p}.", "{p}培训教师{n}名。", "person", "teacher", "train"),
    ("{n} schools were built in {p}.", "{p}建成学校{n}所。", "school", "school", "build"),
    ("{n} yuan were invested in {p}.", "{p}投入资金{n}元。", "yuan", "fund", "invest"),
    ("{n} people were killed in {p}.", "{p}死亡{n}人。", "person", "person", "kill"),
    ("{n} villages in {p} were covered.", "{p}覆盖{n}个村。", "village", "village", "cover"),
]


class Told(NamedTuple):
    """One sentence of a document: its words, its number, and what that counts."""

    line: str
    value: int
    unit: str
    head: str
    verb: str
    where: str


class Report(NamedTuple):
    """One document before it is written: who published it when, in which language, and what it says."""

    number: int
    office: str
    year: int
    chinese: bool
    told: list[Told]
    before: str = ""
    after: str = ""


def place(number: int) -> str:
    """The name of a fictional county; different for each number."""
    return f"{_name(number)} County"


def _name(number: int) -> str:
    first, second = PARTS
    name = first[number % len(first)] + second[number // len(first) % len(second)]
    round_ = number // (len(first) * len(second))
    return f"{name}{'abcdefghijklmnopqrstuvwxyz'[round_ % 26] * (round_ // 26 + 1) if round_ else ''}"


def case(statements: int) -> Iterator[tuple[Document, list[Statement]]]:
    """Yield the documents of a fictional case with their statements; the same for the same number."""
    chance = random.Random(7)
    recent: deque[Report] = deque(maxlen=RECENT)
    counties = max(2, statements // EACH // 5)
    for number in range(statements // EACH):
        own = _report(number, chance, place(number // 5 % counties))
        report = _repeating(own, recent, chance)
        if report is own:
            recent.append(own)
        yield _written(report)


def _report(number: int, chance: random.Random, where: str) -> Report:
    chinese, told = number % 3 == 2, []
    for _ in range(EACH):
        english, han, unit, head, verb = chance.choice(SAID)
        value = chance.randrange(100, 99_999)
        told.append(
            Told((han if chinese else english).format(n=value, p=where), value, unit, head, verb, where)
        )
    return Report(number, f"{_name(number % 997)} Office", 2050 + number % 12, chinese, told)


def _repeating(own: Report, recent: Sequence[Report], chance: random.Random) -> Report:
    """One document in seven repeats one of the last: relays it whole, quotes it or cites it."""
    kind = own.number % 21
    if kind not in (4, 11, 18) or not recent:
        return own
    source = recent[chance.randrange(len(recent))]
    if kind == 4:
        relayed = own._replace(year=source.year, chinese=source.chinese, told=source.told)
        return relayed._replace(before=f"Source: {source.office}" if not source.chinese else "")
    if kind == 11 and not source.chinese:
        said = f"“{' '.join(t.line for t in source.told[2:5])}”"
        return own._replace(after=f"According to the {source.office}, {said}")
    return own._replace(after=f"See the earlier report ({source.office}, {source.year}).")


def _written(report: Report) -> tuple[Document, list[Statement]]:
    text, at = f"{report.office}, report {report.number}\n", []
    text += report.before + "\n" if report.before else ""
    for told in report.told:
        at.append(len(text))
        text += told.line + "\n"
    text += report.after + "\n" if report.after else ""
    document = Document(
        record=f"r{report.number}", file=f"{report.number:07}.txt", url=None, media_type="text/plain", language="zh" if report.chinese else "en",
        text=text, blocks=(Block("paragraph", 0, len(text)),), made_by="benchmark/1",
        facts=(Fact("publisher", report.office, "benchmark"), Fact("date", f"{report.year}-06-01", "benchmark")),
    )  # fmt: skip
    figures = [
        _figure(document, start, t, f"{report.year - 1}-12-31")
        for start, t in zip(at, report.told, strict=True)
    ]
    return document, figures


def _figure(document: Document, start: int, told: Told, as_of: str) -> Statement:
    written = str(told.value)
    at = start + told.line.index(written)
    return Figure(
        document=document.id, file=document.file, url=None, lang=document.language, span=document.span(at, at + len(written)),
        sentence=(start, start + len(told.line)), made_by="benchmark/1", number=(at, at + len(written)),
        quantity=Quantity(told.value, told.value, "exact", told.unit, None, written), measure=Measure(told.head, told.head, told.verb),
        place=told.where, place_from="clause", as_of=as_of, as_of_from="sentence",
    )  # fmt: skip


def measured(size: int) -> None:
    """Print one row: a case of that many statements linked and weighed in this process."""
    documents: dict[str, Document] = {}
    statements: dict[str, Statement] = {}
    for document, told in case(size):
        documents[document.id] = document
        statements.update((s.id, s) for s in told)
    made = _megabytes()
    with uncollected():  # as the flow does
        start = time.process_time()
        linked = link(documents.values(), statements.values())
        middle = time.process_time()
        weighed = sum(1 for _ in weigh_all(linked.questions, statements, linked.derivations, documents))
        end = time.process_time()
    each = 1e6 * (end - start) / max(1, len(statements))
    print(
        f"{len(documents)} {len(statements)} {middle - start:.2f} {end - middle:.2f} {each:.1f} {weighed} {made} {_megabytes()}"
    )


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def table(sizes: list[int]) -> None:
    """Print the rows, each size in a process of its own so that memory is its own."""
    names = "documents | statements | link s | weigh s | µs a statement | ratio | questions | MB made | MB at most"
    print(f"| {names} |\n|" + "---:|" * 9)
    first = 0.0
    for size in sizes:
        words = [sys.executable, __file__, "--one", str(size)]
        cells = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
        first = first or float(cells[4])
        cells.insert(5, f"x{float(cells[4]) / first:.2f}")
        print(f"| {' | '.join(cells)} |", flush=True)


def accuracy(shared: Path) -> None:
    """Print the groups of the fictional cases and of SHARED's corpus, origins, and text reuse beside MinHash."""
    for title, words in (
        ("groups: pairs found, incomparables kept apart, relation right", ["tests/accuracy/own/measure_groups.py", str(shared)]),
        ("origins", ["benchmarks/origins.py"]),
        ("text reuse, level by level, beside MinHash (datasketch) in the same run", ["benchmarks/reuse.py"]),
    ):
        print(f"\n{title}\n", flush=True)
        done = subprocess.run([sys.executable, str(ROOT / words[0]), *words[1:]], capture_output=True, text=True, check=False, cwd=ROOT)
        print(done.stdout if done.returncode == 0 else f"not measured: {done.stderr.strip().splitlines()[-1:]}", flush=True)


def main() -> None:
    words = argparse.ArgumentParser(description="The growth rows of issue 5.")
    words.add_argument("sizes", nargs="*", type=int, default=[10_000, 100_000])
    words.add_argument("--one", type=int, help=argparse.SUPPRESS)
    words.add_argument("--accuracy", action="store_true")
    words.add_argument("--all", action="store_true", help="every row of the issue that is about scale")
    words.add_argument("--shared", type=Path, default=Path("/work/shared"))
    given = words.parse_args()
    if given.one:
        return measured(given.one)
    if given.accuracy:
        accuracy(given.shared)
    table(given.sizes)
    if given.all:
        for other in (["one_more.py", str(given.sizes[-1] // EACH)], ["hostile.py"]):
            print(f"\n{other[0]}", flush=True)
            subprocess.run([sys.executable, str(Path(__file__).with_name(other[0])), *other[1:]], check=False)
    return None


if __name__ == "__main__":
    main()
