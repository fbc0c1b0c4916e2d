"""One fictional case with everything that can go wrong on a page. All names and words are invented."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from headwater.model import (
    Answer,
    Attribution,
    Block,
    Bound,
    Derivation,
    Document,
    Dossier,
    Event,
    Fact,
    Figure,
    Link,
    Measure,
    Number,
    Origins,
    Problem,
    Quantity,
    Question,
    Record,
    Statement,
    Term,
    Weighing,
    digest,
)

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

EVIL = '<script>alert("x")</script>"\'><img src=x onerror=alert(1)> & {{ 7*7 }}'
LONG = "Very long name " * 333 + "end"

COURIER = (
    "300,000 lanterns lit across Vesmar\n"
    "By the end of 2031, more than 300,000 lantern wardens had visited 120,000 households in Vesmar Province, "
    "according to the Lantern Office.\n"
    "Each warden receives 20 to 50 yuan per day, and about 12.5 percent came back within three months.\n"
    "The “Four Lamps” (四盏灯 si zhan deng) are bread, letters and song.\n"
    "County\tWardens\nOsk\t1,204\nTarn\t860\n"
    "Share this page   Subscribe"
)
GAZETTE = (
    f"Lanterns {EVIL}\n"
    "About 260,000 wardens were at work at the end of 2031, the yearbook says 🏮🏮.\n"
    "First, bring 3 kg of rice.\nSecond, write it down."
)
DAILY = "维斯马点灯三十万\n截至2031年底，点灯员超过30万人，走访12万户。全年走访48万人次。"
EVENING = "維斯馬點燈\n據燈籠辦公室稱，點燈員已超過30萬人。"
UYGHUR = "ۋېسمار چىراغلىرى\n2031-يىلىنىڭ ئاخىرىغىچە 120 مىڭ ئائىلە زىيارەت قىلىندى، دېدى ئىشخانا."


def lines_to_blocks(text: str, lang: str = "und") -> tuple[Block, ...]:
    """The first line is the title, the others are paragraphs."""
    blocks, at = [], 0
    for n, line in enumerate(text.split("\n")):
        if line:
            blocks.append(Block("title" if n == 0 else "paragraph", at, at + len(line), lang))
        at += len(line) + 1
    return tuple(blocks)


def document(name: str, text: str, language: str, *, record: Record, **more: Any) -> Document:
    """A document of plain lines unless `blocks` says otherwise."""
    more.setdefault("blocks", lines_to_blocks(text))
    return Document(
        record=record.id,
        file=name,
        url=None,
        media_type="text/plain",
        language=language,
        text=text,
        made_by="plain/1",
        **more,
    )


def record(name: str) -> Record:
    """A record of this file name."""
    return Record(
        uri=f"urn:headwater:file:{name}",
        file=name,
        url=None,
        payload=digest(name.encode("utf-8", "replace")),
        length=1204,
        media_type="text/plain",
        captured_at="2033-02-01T14:02:00Z",
    )


def facts(**known: str) -> tuple[Fact, ...]:
    """Facts of sources.csv."""
    return tuple(Fact(field, value, "sources.csv line 2") for field, value in known.items())  # type: ignore[arg-type]


def figure(
    held: Document,
    words: str,
    numeral: str,
    low: Number | None,
    high: Number | None,
    bound: Bound = "exact",
    unit: str | None = "person",
    **more: Any,
) -> Figure:
    """The figure of the first place in `held` where `words` stand."""
    start = held.text.index(words)
    first = start + words.index(numeral)
    line = held.text.rfind("\n", 0, start) + 1
    end = held.text.find("\n", start)
    measure = more.pop("measure", "lantern wardens")
    per = more.pop("per", None)
    defaults: dict[str, Any] = {
        "lang": held.language[:2],
        "made_by": "figures/1",
        "why": ("bound: the words before the numeral",),
        "attribution": (Attribution("Lantern Office", "according to"), Attribution("Vesmar Courier")),
        "place": "Vesmar Province",
        "place_from": "sentence",
    }
    return Figure(
        document=held.id,
        file=held.file,
        url=held.url,
        span=held.span(start, start + len(words)),
        sentence=(line, end if end > 0 else len(held.text)),
        number=(first, first + len(numeral)),
        quantity=Quantity(low, high, bound, unit, per, words),
        measure=Measure(measure, "warden", "visit"),
        **(defaults | more),
    )


def _courier(rec: Record) -> Document:
    text = COURIER
    blocks = [b for b in lines_to_blocks(text) if b.start < text.index("County\t")]
    for row, line in enumerate(["County\tWardens", "Osk\t1,204", "Tarn\t860"]):
        at = text.index(line)
        for column, cell in enumerate(line.split("\t")):
            blocks.append(
                Block("table_cell", at, at + len(cell), table=0, row=row, column=column, header=row == 0)
            )
            at += len(cell) + 1
    blocks.append(Block("boilerplate", text.index("Share this"), text.index("   Subscribe")))
    blocks.append(Block("boilerplate", text.index("Subscribe"), len(text)))
    where = text.index("Lantern Office")
    links = (
        Link(where, where + 14, "https://lantern.example/release?a=1&b=2"),
        Link(text.index("Each warden"), text.index("receives"), "javascript:alert(1)"),
    )
    about = facts(
        title="300,000 lanterns lit across Vesmar",
        publisher="Vesmar Courier",
        kind="state media",
        date="2032-01-04",
        url="https://courier.example/lanterns",
    )
    return document("courier.txt", text, "en", record=rec, blocks=tuple(blocks), links=links, facts=about)


def _gazette(rec: Record) -> Document:
    text = GAZETTE
    blocks = list(lines_to_blocks(text))
    blocks[2:] = [Block("list_item", b.start, b.end, level=n + 1) for n, b in enumerate(blocks[2:])]
    about = facts(
        title=EVIL, publisher=EVIL, author=LONG, kind="press", date="2032", url="javascript:alert(1)"
    )
    return document(EVIL, text, "en", record=rec, blocks=tuple(blocks), facts=about)


def _documents() -> tuple[tuple[Record, ...], tuple[Document, ...]]:
    """The records and what was read from them: English, with evil in it, Chinese in both scripts, Uyghur."""
    names = ("courier.txt", EVIL, "zh/daily.txt", "zh/evening.txt", "ug.txt")
    records = tuple(record(n) for n in names)
    courier, gazette = _courier(records[0]), _gazette(records[1])
    daily = document(
        "zh/daily.txt",
        DAILY,
        "zh-Hans",
        record=records[2],
        facts=facts(title="维斯马点灯三十万", publisher="维斯马日报", kind="state media", date="2032-01-05"),
    )
    evening = document(
        "zh/evening.txt",
        EVENING,
        "zh-Hant",
        record=records[3],
        facts=facts(title="維斯馬點燈", publisher="晚鐘報"),
    )
    uyghur = document("ug.txt", UYGHUR, "ug", record=records[4], facts=facts(title="ۋېسمار چىراغلىرى"))
    return records, (courier, gazette, daily, evening, uyghur)


def _figures(
    courier: Document, gazette: Document, daily: Document, evening: Document, uyghur: Document
) -> dict[str, Figure]:
    """The figures by a short name: nested, overlapping, the same words twice, every bound."""
    return {
        "headline": figure(courier, "300,000 lanterns", "300,000", 300000, 300000, unit="lantern"),
        "over": figure(
            courier, "more than 300,000 lantern wardens", "300,000", 300000, None, "more_than",
            as_of="2031-12-31", as_of_from="sentence",
        ),
        "nested": figure(courier, "300,000 lantern", "300,000", 300000, 300000, unit="lantern", role="name"),
        "overlap": figure(
            courier, "lantern wardens had visited 120,000 households", "120,000", 120000, 120000, unit="household"
        ),
        "same": figure(
            courier, "more than 300,000 lantern wardens", "300,000", 300000, None, "more_than",
            role="conversion",
        ),
        "pay": figure(courier, "20 to 50 yuan per day", "20 to 50", 20, 50, "range", "yuan", per="day"),
        "share": figure(courier, "about 12.5 percent", "12.5", 12.5, 12.5, "approx", "percent"),
        "cell": figure(courier, "1,204", "1,204", 1204, 1204, as_of="2030"),
        "about": figure(
            gazette, "About 260,000 wardens", "260,000", 260000, 260000, "approx",
            as_of="2031-12-31", attribution=(Attribution(EVIL, EVIL, True),), why=(EVIL,), place=EVIL,
        ),
        "rice": figure(gazette, "3 kg of rice", "3", 3, 3, unit="kg", role="requirement"),
        "zh": figure(daily, "超过30万人", "30万", 300000, None, "more_than", as_of="2031", measure="点灯员"),
        "times": figure(daily, "48万人次", "48万", 480000, 480000, unit="person-time", measure="走访"),
        "hant": figure(evening, "超過30萬人", "30萬", 300000, None, "more_than", measure="點燈員"),
        "ug": figure(uyghur, "120 مىڭ ئائىلە", "120 مىڭ", 120000, 120000, unit="household", measure="ئائىلە"),
    }  # fmt: skip


def _derivations(documents: tuple[Document, ...], over: Figure) -> tuple[Derivation, ...]:
    """Who takes from whom, with a ring and works that are not in the case."""
    courier, gazette, daily, evening, _ = documents
    return (
        Derivation(kind="copy", taker=evening.id, taken=daily.id, share=0.834, why=("same sentences",)),
        Derivation(kind="translation", taker=daily.id, taken=courier.id, certain=False, why=(EVIL,)),
        Derivation(kind="citation", taker=over.id, taken=None, work="Lantern Office release, 3 January 2032"),
        Derivation(kind="citation", taker=gazette.id, taken=None, work=EVIL),
        Derivation(kind="quotation", taker=courier.id, taken=evening.id, why=("a ring",)),
    )


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    """The case: five documents, nested, overlapping and identical statements, hostile words."""
    records, documents = _documents()
    by = _figures(*documents)
    questions, weighings = _questions(by)
    return Dossier(
        title="The Lantern Wardens of Vesmar",
        notice="Everything here is invented: the province, the papers and the numbers.",
        records=records,
        documents=documents,
        statements=(*by.values(), *_others(documents[0])),
        questions=questions,
        weighings=weighings,
        derivations=_derivations(documents, by["over"]),
        problems=(Problem("read", EVIL, "it is encrypted and no password is known"),),
    )


def _others(courier: Document) -> tuple[Statement, ...]:
    text = courier.text
    start = text.index("By the end of 2031")
    end = text.index("\n", start)
    shared: dict[str, Any] = {"document": courier.id, "file": courier.file, "url": None, "lang": "en"}
    event = Event(
        **shared, span=courier.span(start, end), sentence=(start, end), made_by="events/1",
        what="wardens had visited", when="2031-12-31", name="Lantern Round", where="Vesmar Province",
    )  # fmt: skip
    start = text.index("“Four Lamps”")
    end = text.index(" are bread")
    term = Term(
        **shared, span=courier.span(start, end), sentence=(start, text.index("\n", start)), made_by="terms/1",
        forms=(("en", "Four Lamps"), ("zh", "四盏灯"), ("zh-Latn", "si zhan deng")),
        announced=4, listed=3, items=("bread", "letters", "song"),
    )  # fmt: skip
    return event, term


_QUESTIONS: tuple[
    tuple[str, str, tuple[tuple[str, str | None, tuple[str, ...]], ...], tuple[int, int]], ...
] = (
    (
        "How many lantern wardens were there in Vesmar Province by the end of 2031?",
        "conflict",
        (
            ("more than 300,000 persons", "2031-12-31", ("over", "zh")),
            ("about 260,000 persons", "2031-12-31", ("about",)),
        ),
        (2, 3),
    ),
    (
        "How many households were visited?",
        "agree",
        (("120,000 households", None, ("overlap", "ug")),),
        (2, 2),
    ),
    (EVIL, "agree", (("more than 300,000", "2031", ("over", "hant")),), (1, 2)),
    (
        "How many wardens were there over time?",
        "superseded",
        (("1,204", "2030", ("cell",)), ("more than 300,000", "2031-12-31", ("over",))),
        (1, 1),
    ),
    (
        "How many visits (走访) were there?",
        "incomparable",
        (("480,000 person-times", None, ("times",)), ("more than 300,000 persons", None, ("zh", "gone"))),
        (1, 1),
    ),
    ("How much does a warden receive?", "single", (("20–50 yuan per day", None, ("pay",)),), (1, 1)),
)
"""Text, relation, answers (value, date, figures by name), origins at least and at most."""


def _questions(by: dict[str, Figure]) -> tuple[tuple[Question, ...], tuple[Weighing, ...]]:
    questions, weighings = [], []
    for text, relation, answers, (low, high) in _QUESTIONS:
        ids = [tuple(by[n].id if n in by else "sha-256:none" for n in names) for _, _, names in answers]
        question = Question(
            kind="look-alike" if relation == "incomparable" else "figure",
            text=text,
            measure="lantern wardens",
            population="warden",
            place="Vesmar Province",
            period="2031",
            members=tuple(i for group in ids for i in group),
            differs=("unit",) if relation == "incomparable" else (),
            why=("same counted noun",),
        )
        held = tuple(
            Answer(value, group, Origins(1, high), as_of)
            for (value, as_of, _), group in zip(answers, ids, strict=True)
        )
        questions.append(question)
        weighings.append(
            Weighing(
                question=question.id,
                relation=relation,  # type: ignore[arg-type]
                answers=held,
                origins=Origins(low, high),
                why=(f"because it is {relation}", EVIL),
                made_by="weigh/1",
            )
        )
    return tuple(questions), tuple(weighings)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium, once for the tests of a file."""
    if not CHROMIUM.exists():
        pytest.skip("chromium is absent")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is absent")
    with api.sync_playwright() as play:
        found = play.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield found
        found.close()
