# ruff: noqa: E501 - rows of data read better whole
"""A large dossier: how long it takes to publish, to open, to search and to narrow its ledger.

    nice python benchmarks/dossier.py [--documents 2000] [--each 100] [--languages en,zh,ug] [--folder DIR]

A fictional case is made (English, Chinese and Uyghur; places and numbers of nowhere) with documents of `each` figures,
and published. Then Chromium opens it from the folder: the first page, a search a word (each in a new page, so that no
part of the index is loaded already; the median of three), a figure's card, and the ledger narrowed for the first time.
Wants Playwright and Debian's chromium; without them only the publishing is measured.
"""

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.model import (  # noqa: E402
    Answer,
    Attribution,
    Block,
    Document,
    Dossier,
    Fact,
    Figure,
    Measure,
    Origins,
    Quantity,
    Question,
    Weighing,
)
from headwater.publish import publish  # noqa: E402

FIRST = "Al Bar Cor Dun El Fen Gar Hol Ist Jor Kel Lin Mor Nor Ost Per Quen Ris Sul Tor Und Vel Wes Yar Zan".split()
LAST = "dar mere wick holt stead ford ley mond vale brook gate crest marsh ridge field haven moor port dale well".split()
HAN = "林江河山石安宁平永兴长白青南北东西新大小清明高天云水木金"
SAID = [
    # language, the sentence with {n} and {p}, unit, head
    (
        "en",
        "By the end of the year {n} officials in {p} had been paired with families of the upland villages, the office said in its report.",
        "person",
        "official",
    ),
    (
        "en",
        "Another {n} workers were transferred from {p} to factories in the delta under the second stage of the programme.",
        "person",
        "worker",
    ),
    (
        "en",
        "The county spent {n} yuan on halls, lamps and roads in {p}, a third more than the year before.",
        "yuan",
        "fund",
    ),
    (
        "zh",
        "截至年底，{p}共有{n}名干部与农户结对，开展走访和帮扶工作，累计解决各类困难。",
        "person",
        "official",
    ),
    (
        "zh",
        "{p}全年转移农村富余劳动力{n}人次，建成学校和卫生室，投入资金比上年增长。",
        "person-time",
        "worker",
    ),
    (
        "ug",
        "{p} دا يىل ئاخىرىغىچە {n} كادىر ئائىلىلەر بىلەن جۈپلەشتى، ئىشخانا دوكلاتىدا ئېيتتى.",
        "person",
        "official",
    ),
]
ASKED = [
    "officials",
    "Corwick",
    "transferred factories delta",
    "干部",
    "劳动力",
    "幹部結對",
    "كادىر",
    "kadir",
    "12,345",
    "upland villages lamps",
]
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split()


def place(number: int, language: str) -> str:
    """The name of a fictional county."""
    if language == "zh":
        return HAN[number % len(HAN)] + HAN[number // len(HAN) % len(HAN)] + "县"
    return FIRST[number % len(FIRST)] + LAST[number // len(FIRST) % len(LAST)]


def case(documents: int, each: int) -> Dossier:
    """Return the fictional case; the same for the same sizes."""
    chance = random.Random(7)
    texts: list[Document] = []
    figures: list[Figure] = []
    for number in range(documents):
        language = ("en", "en", "zh", "ug")[number % 4]
        document, own = _document(number, each, language, chance)
        texts.append(document)
        figures += own
    questions, weighings = _asked(figures)
    return Dossier(
        title="A large fictional case", notice="Fictional: made to be measured.", records=(), documents=tuple(texts),
        statements=tuple(figures), questions=questions, weighings=weighings, derivations=(), problems=(),
    )  # fmt: skip


def _document(number: int, each: int, language: str, chance: random.Random) -> tuple[Document, list[Figure]]:
    rows = [row for row in SAID if row[0] == language]
    text = f"Report {number}"
    blocks = [Block("title", 0, len(text))]
    told: list[tuple[int, int, int, str, str, str]] = []
    for _ in range(each):
        _, sentence, unit, head = chance.choice(rows)
        where, value = place(chance.randrange(400), language), chance.randrange(100, 99_999)
        line = sentence.format(n=f"{value:,}", p=where)
        start = len(text) + 1
        text += "\n" + line
        blocks.append(Block("paragraph", start, len(text), language))
        told.append((start, len(text), value, unit, head, where))
    year = 2050 + number % 12
    document = Document(
        record=f"r{number}", file=f"{number:06}.txt", url=None, media_type="text/plain", language=language, text=text,
        blocks=tuple(blocks), made_by="benchmark/1",
        facts=(Fact("title", f"Report {number} of Office {number % 97}", "benchmark"), Fact("publisher", f"Office {number % 97}", "benchmark"),
               Fact("kind", ("government", "press")[number % 2], "benchmark"), Fact("date", f"{year}-06-01", "benchmark")),
    )  # fmt: skip
    return document, [_figure(document, f"{year - 1}-12-31", one) for one in told]


def _figure(document: Document, as_of: str, one: tuple[int, int, int, str, str, str]) -> Figure:
    start, end, value, unit, head, where = one
    written = f"{value:,}"
    at = document.text.index(written, start, end)
    return Figure(
        document=document.id, file=document.file, url=None, lang=document.language, span=document.span(at, at + len(written)),
        sentence=(start, end), made_by="benchmark/1", number=(at, at + len(written)), why=("the noun after the number",),
        quantity=Quantity(value, value, "exact", unit, None, written), measure=Measure(head, head, "pair"), place=where,
        place_from="sentence", as_of=as_of, as_of_from="sentence", attribution=(Attribution(document.fact("publisher") or ""),),
    )  # fmt: skip


def _asked(figures: list[Figure]) -> tuple[tuple[Question, ...], tuple[Weighing, ...]]:
    keyed: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for f in figures:
        keyed[f.quantity.unit or "", f.measure.head, f.place or "", f.as_of or ""].append(f)
    questions, weighings = [], []
    for n, ((unit, head, where, when), held) in enumerate(keyed.items()):
        if len(held) < 2 or n % 2:
            continue
        question = Question(
            kind="figure", text=f"How many {head}s were there in {where}, {when}?", measure=unit, population=head, place=where,
            period=when, members=tuple(f.id for f in held[:12]), why=("the same noun, place and date",),
        )  # fmt: skip
        answers = tuple(Answer(f"{f.quantity.low:,}", (f.id,), Origins(1, 1), when) for f in held[:6])
        questions.append(question)
        weighings.append(
            Weighing(question=question.id, relation="conflict", answers=answers, origins=Origins(1, len(answers)),
                     why=("two answers cannot both hold",), made_by="benchmark/1")
        )  # fmt: skip
    return tuple(questions), tuple(weighings)


def looked_at(page: Path) -> None:
    """Print how long a reader waits in Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("playwright is absent: nothing was opened")
        return
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for name in ("index.html", "questions.html", "ledger.html", "search.html", "zh/index.html"):
            if (page.parent / name).exists():
                took = statistics.median(_opened(browser, page.parent / name) for _ in range(3))
                print(f"| open {name} | {took:.0f} ms |")
        for asked in ASKED:
            times, found = zip(*(_searched(browser, page.parent, asked) for _ in range(3)), strict=True)
            print(f"| search {asked} | {statistics.median(times):.0f} ms | {found[0]} |")
        _worked(browser, page.parent)
        browser.close()


def _opened(browser: Any, page: Path) -> float:
    tab = browser.new_page()
    start = time.perf_counter()
    tab.goto(page.as_uri(), wait_until="load")
    took = 1000 * (time.perf_counter() - start)
    tab.close()
    return took


def _searched(browser: Any, folder: Path, asked: str) -> tuple[float, str]:
    tab = browser.new_page()
    tab.goto((folder / "search.html").as_uri())
    took = tab.evaluate(
        "async (asked) => { await headwater.search(asked); await new Promise(requestAnimationFrame); return headwater.took; }",
        asked,
    )
    found = tab.inner_text("#told")
    tab.close()
    return took, found


def _worked(browser: Any, folder: Path) -> None:
    tab = browser.new_page()
    tab.goto((folder / "ledger.html").as_uri())
    tab.wait_for_selector("#narrow:not([hidden])")
    for what in ("first", "second"):
        start = time.perf_counter()
        tab.click("#ledger th button >> nth=0")
        tab.wait_for_function("(by) => document.querySelector('[aria-sort]')?.ariaSort === by && /\\d/.test(document.querySelector('#told').textContent)",
                              arg="descending" if what == "first" else "ascending", timeout=120_000)  # fmt: skip
        print(f"| ledger sorted, the {what} time | {1000 * (time.perf_counter() - start):.0f} ms |")
    tab.goto((folder / "index.html").as_uri())
    start = time.perf_counter()
    tab.locator("a.fig").first.hover()
    tab.wait_for_selector("#card dl")
    print(
        f"| a card, with the quarter of a second that it waits | {1000 * (time.perf_counter() - start):.0f} ms |"
    )


def main() -> None:
    """Make, publish, open."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--documents", type=int, default=2000)
    asked.add_argument("--each", type=int, default=100)
    asked.add_argument("--languages", default="en")
    asked.add_argument("--folder", type=Path)
    given = asked.parse_args()
    made = case(given.documents, given.each)
    print(
        f"{len(made.documents):,} documents, {len(made.statements):,} figures, {len(made.questions):,} questions"
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary) / "dossier"
        start, spent = time.perf_counter(), time.process_time()
        page = publish(made, folder, languages=tuple(given.languages.split(",")))
        files = [p for p in page.parent.rglob("*") if p.is_file()]
        size = sum(p.stat().st_size for p in files) / 1e6
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print("| what | time |\n|---|---:|")
        print(
            f"| publish ({given.languages}) | {time.perf_counter() - start:.1f} s, {time.process_time() - spent:.1f} s of processor, {len(files):,} files, {size:.0f} MB, {most} MB of memory |"
        )
        looked_at(page)


if __name__ == "__main__":
    main()
