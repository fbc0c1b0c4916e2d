# ruff: noqa: E501 - rows of data read better whole
"""Bad input at scale, through link and weigh: does four times as much take four times as long, and not sixteen?

    nice python benchmarks/hostile.py [NAME ...] [--size N]

Each row is a fictional case of N statements or so, and of four times as many: thousands of near-identical pages, one
question that all of them answer, documents that cite each other and themselves in a circle, and such. Printed:
seconds of the processor, the ratio per statement, questions, problems.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.engine import uncollected  # noqa: E402
from headwater.link import link  # noqa: E402
from headwater.model import (  # noqa: E402
    Attribution,
    Block,
    Document,
    Fact,
    Figure,
    Link,
    Measure,
    Quantity,
    Statement,
)
from headwater.weigh import weigh_all  # noqa: E402


class Page(NamedTuple):
    """One page: its sentences with a number each, whom they name as their source, what else is known of it."""

    number: int
    lines: list[tuple[str, int]]
    place: str = "Lindar County"
    by: str = ""
    publisher: str = ""
    date: str = ""
    language: str = "en"
    more: str = ""
    to: str = ""
    at: str = ""
    unit: str = "person"
    head: str = "official"
    verb: str = "pair"


Maker = Callable[[int], Iterator[Page]]
LINE = "In all {} officials were paired with households in Lindar County"


def alike(count: int) -> Iterator[Page]:
    """Near-identical pages: one text, one number of ten differs."""
    for n in range(count // 10):
        lines = [
            (f"{LINE.format('{}')} in the season numbered {k}, as the office has said.", 5_000 + 7 * k)
            for k in range(9)
        ]
        yield Page(
            n, [*lines, (LINE + " at last.", 10_000 + n)], publisher=f"Mirror {n % 50}", date="2062-01-01"
        )


def one_question(count: int) -> Iterator[Page]:
    """One number of one thing, said by all."""
    for n in range(count // 10):
        yield Page(n, [(f"{LINE}, list {n} {k}.", 900 + (n % 3)) for k in range(10)], publisher=f"Office {n}")


def circle(count: int) -> Iterator[Page]:
    """Each names the next as its source and links to it, the last the first; every tenth itself."""
    pages = max(2, count // 10)
    for n in range(pages):
        whom = n if n % 10 == 0 else (n + 1) % pages
        lines = [(f"According to the Herald{whom}, {LINE} on day {n} {k}.", 700 + n + k) for k in range(10)]
        yield Page(n, lines, by=f"Herald{whom}", publisher=f"Herald{n}", date="2062-01-01",
                   more=f"(Herald{whom}, 2062) Source: Herald{whom}", to=f"https://h.example/{whom}", at=f"https://h.example/{n}")  # fmt: skip


def bare(count: int) -> Iterator[Page]:
    """No date, no author, no language, no place."""
    for n in range(count // 10):
        yield Page(
            n,
            [(f"{{}} officials were seen {n} {k}.", 100 + (n * 10 + k) % 5_000) for k in range(10)],
            place="",
            language="und",
        )


def same_names(count: int) -> Iterator[Page]:
    """All are by an office, and all cite "(Office, 2062)"."""
    for n in range(count // 10):
        yield Page(n, [(f"{LINE}, list {n} {k}.", 100 + n * 10 + k) for k in range(10)], publisher=f"Office of Number {n}",
                   date="2062-03-01", more="As was shown (Office, 2062).")  # fmt: skip


def quoted(count: int) -> Iterator[Page]:
    """All quote one sentence, and each one of its own that begins like it."""
    said = "We count the houses again each spring and pin the list to the door of the old mill"
    for n in range(count // 10):
        yield Page(n, [(f"{LINE}, list {n} {k}.", 100 + n * 10 + k) for k in range(10)], publisher=f"Paper {n}", date="2062-03-01",
                   more=f"“{said}” she said. “{said} in the valley of {n} rivers and {n + 7} hills”")  # fmt: skip


def aliases(count: int) -> Iterator[Page]:
    """Every page teaches the Chinese name of its own county."""
    for n in range(count // 10):
        han = "".join(chr(0x4E10 + (n // 300**k) % 300 * 3) for k in range(3)) + "县"
        name = f"Q{''.join(chr(97 + (n // 26**k) % 26) for k in range(4))} County"
        yield Page(
            n,
            [(f"{{}} officials were paired in {name} ({han}), list {k}.", 100 + n + k) for k in range(10)],
            place=name,
        )


def one_page(count: int) -> Iterator[Page]:
    """One page with all of them, in one table without a place."""
    yield Page(0, [(f"{{}} officials were paired, row {k}.", 100 + k) for k in range(count)], place="")


def money(count: int) -> Iterator[Page]:
    """Sums of which nothing is said but the number; the same few in two languages."""
    for n in range(count // 10):
        yield Page(n, [(f"{{}} yuan went to item {n} {k}.", 10_000 + (n * 10 + k) % 400) for k in range(10)], place="",
                   language="zh" if n % 2 else "en", unit="yuan", head="", verb="")  # fmt: skip


ROWS: tuple[Maker, ...] = (alike, one_question, circle, bare, same_names, quoted, aliases, one_page, money)


def written(page: Page) -> tuple[Document, list[Statement]]:
    """Make the document of a page, and its statements."""
    text, at = f"Page {page.number}\n", []
    for line, value in page.lines:
        at.append(len(text))
        text += line.format(value) + "\n"
    text += page.more + "\n" if page.more else ""
    facts = [Fact("publisher", page.publisher, "x")] if page.publisher else []
    facts += [Fact("date", page.date, "x")] if page.date else []
    start = text.rindex("\n", 0, len(text) - 1)
    document = Document(
        record=f"r{page.number}", file=f"{page.number:07}.html", url=page.at or None, media_type="text/html", language=page.language,
        text=text, blocks=(Block("paragraph", 0, len(text)),), made_by="hostile/1", facts=tuple(facts),
        links=(Link(start + 1, start + 5, page.to),) if page.to else (),
    )  # fmt: skip
    return document, [
        _figure(document, page, start, *line) for start, line in zip(at, page.lines, strict=True)
    ]


def _figure(document: Document, page: Page, start: int, line: str, value: int) -> Statement:
    shown, whole = str(value), line.format(value)
    at = start + whole.index(shown)
    return Figure(
        document=document.id, file=document.file, url=None, lang=page.language, span=document.span(at, at + len(shown)),
        sentence=(start, start + len(whole)), made_by="hostile/1", number=(at, at + len(shown)),
        quantity=Quantity(value, value, "exact", page.unit, None, shown), measure=Measure(page.head, page.head, page.verb or None),
        place=page.place or None, place_from="clause" if page.place else None,
        attribution=(Attribution(page.by, "according to"),) if page.by else (),
    )  # fmt: skip


def measured(maker: Maker, size: int) -> tuple[float, float, int, int, int]:
    """Return seconds of linking and of weighing, statements, questions and problems."""
    documents: dict[str, Document] = {}
    statements: dict[str, Statement] = {}
    for page in maker(size):
        document, told = written(page)
        documents[document.id] = document
        statements.update((s.id, s) for s in told)
    with uncollected():
        start = time.process_time()
        linked = link(documents.values(), statements.values())
        middle = time.process_time()
        count = sum(1 for _ in weigh_all(linked.questions, statements, linked.derivations, documents))
        end = time.process_time()
    return middle - start, end - middle, len(statements), count, len(linked.problems)


def main() -> None:
    words = argparse.ArgumentParser(description="Bad input at scale.")
    words.add_argument("names", nargs="*")
    words.add_argument("--size", type=int, default=5_000)
    given = words.parse_args()
    print(
        "| case | statements | link s | weigh s | µs a statement | ratio | questions | problems |\n|---|"
        + "---:|" * 7
    )
    for maker in ROWS:
        if given.names and maker.__name__ not in given.names:
            continue
        first = 0.0
        for size in (given.size, 4 * given.size):
            linking, weighing, count, questions, problems = measured(maker, size)
            each = 1e6 * (linking + weighing) / count
            first = first or each
            print(f"| {maker.__name__} | {count} | {linking:.2f} | {weighing:.2f} | {each:.0f} | x{each / first:.2f} | {questions} | {problems} |",
                  flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
