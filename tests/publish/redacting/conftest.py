"""One invented case with people in every place, and how to make documents and mentions."""

from types import SimpleNamespace
from typing import Any

import pytest

from headwater.model import (
    Alignment,
    Answer,
    Attribution,
    Block,
    Derivation,
    Difference,
    Document,
    Dossier,
    Entity,
    Event,
    Evidence,
    Fact,
    Link,
    Mention,
    Note,
    Office,
    Origins,
    Pair,
    Party,
    Problem,
    Question,
    Record,
    Region,
    Relation,
    Sheet,
    Term,
    Weighing,
    digest,
)

ENGLISH = (
    "Senuber Qurbaniyaz keeps 40 sheep\n"
    "Senuber Qurbaniyaz of Elm Grove Village, a resident, told Halbert Dunmore that 40 sheep were hers.\n"
    "Director Halbert Dunmore visited Elm Grove Village in 2031. Senuber's girl Mukerrem saw 12 lamps.\n"
    "Name\tSheep\nQurbaniyaz, Senuber\t40"
)
CHINESE = "村民赛努拜尔·库尔班牙有40只羊\n赛努拜尔·库尔班牙说：“够了。”"


def record(name: str) -> Record:
    return Record(
        uri=f"urn:headwater:file:{name}", file=name, url=None, payload=digest(name.encode()), length=9,
        media_type="text/plain", captured_at="2031-02-01T00:00:00Z",
    )  # fmt: skip


def document(name: str, text: str, language: str, **more: Any) -> Document:
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        for cell in line.split("\t"):
            kind: Any = "table_cell" if "\t" in line else "title" if number == 0 else "paragraph"
            blocks.append(Block(kind, at, at + len(cell)))
            at += len(cell) + 1
    more.setdefault("blocks", tuple(blocks))
    return Document(
        record=record(name).id, file=name, url=None, media_type="text/plain", language=language, text=text,
        made_by="plain/1", **more,
    )  # fmt: skip


def at(held: Document, words: str, nth: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(nth + 1):
        start = held.text.index(words, start + 1)
    first = held.text.rfind("\n", 0, start) + 1
    last = held.text.find("\n", start)
    return {
        "document": held.id, "file": held.file, "url": held.url, "lang": held.language, "made_by": "by/1",
        "span": held.span(start, start + len(words)), "sentence": (first, last if last > 0 else len(held.text)),
    }  # fmt: skip


def mention(held: Document, words: str, person: int, role: Any = "private", **more: Any) -> Mention:
    return Mention(**at(held, words), role=role, person=person, **more)


def people(en: Document, zh: Document) -> tuple[Mention, ...]:
    return (
        mention(en, "Senuber Qurbaniyaz", 1),
        mention(en, "Halbert Dunmore", 2, "official"),
        mention(en, "girl Mukerrem", 3, minor=True),
        mention(zh, "村民赛努拜尔·库尔班牙", 1),
    )


@pytest.fixture(scope="session")
def make() -> Any:
    """Makers of records, documents and mentions."""
    return SimpleNamespace(record=record, document=document, at=at, mention=mention)


@pytest.fixture
def dossier() -> Dossier:
    en = document(
        "senuber-qurbaniyaz.txt", ENGLISH, "en",
        links=(Link(0, 8, "https://x.example/senuber-qurbaniyaz?a=1"), Link(9, 19, "https://x.example/lamps")),
        facts=(Fact("title", "Senuber Qurbaniyaz keeps 40 sheep", "meta"), Fact("author", "Marta Ellwood", "meta")),
        notes=("page of Senuber Qurbaniyaz has no text layer",),
        pages=(Sheet("Senuber Qurbaniyaz 1", 100, 100),),
        regions=(Region(0, 33, 0, 0, 0, 330, 10, tuple(range(0, 340, 10))),),
        footnotes=(Note(19, 20, 34, 52),),
    )  # fmt: skip
    zh = document("zh.txt", CHINESE, "zh-Hans")
    event = Event(
        **at(en, "told Halbert Dunmore that 40 sheep"), what="Senuber Qurbaniyaz told", when="2031",
        who="Senuber Qurbaniyaz", where="Elm Grove Village", attribution=(Attribution("Senuber Qurbaniyaz", "told"),),
        why=("who: 'Senuber Qurbaniyaz' before the verb",), date=(40, 44),
    )  # fmt: skip
    term = Term(
        **at(zh, "40只羊"),
        forms=(("zh", "赛努拜尔·库尔班牙的羊"), ("en", "the sheep of Senuber Qurbaniyaz")),
        items=("Mukerrem",),
    )
    office = Party("Director", ENGLISH.index("Director"), ENGLISH.index("Director") + 8)
    ours = Party("Mukerrem", ENGLISH.index("Mukerrem"), ENGLISH.index("Mukerrem") + 8)
    relation = Relation(**at(en, "Director Halbert Dunmore"), relation="directs", subject=office, object=ours)
    question = Question(
        kind="event", text="When did Senuber Qurbaniyaz tell?", measure="sheep of mukerrem", population="", place="Elm Grove Village",
        period="2031", members=(event.id, term.id), why=("赛努拜尔·库尔班牙",),
    )  # fmt: skip
    weighing = Weighing(
        question=question.id, relation="single", answers=(Answer("2031, says Senuber", (event.id,), Origins(1, 1)),),
        origins=Origins(1, 1), why=("Qurbaniyaz said so",), made_by="weigh/1",
    )  # fmt: skip
    place = ENGLISH.index("Halbert")
    return Dossier(
        title="What Senuber Qurbaniyaz has", notice="", records=(record(en.name), record("zh.txt")), documents=(en, zh),
        statements=(event, term, relation, *people(en, zh)), questions=(question,), weighings=(weighing,),
        derivations=(
            Derivation(
                kind="translation", taker=zh.id, taken=en.id, why=("Senuber Qurbaniyaz is in both",),
                evidence=(Evidence(zh.id, zh.span(2, 14)), Evidence(en.id, en.span(0, 18))),
            ),
        ),
        problems=(Problem("read", en.name, "Senuber Qurbaniyaz is on an image"), Problem("read", "Mukerrem.pdf", "empty")),
        entities=(Entity(schema="Person", names=(("en", "Halbert Dunmore"),), documents=(en.id,), offices=(Office("Director", en.id, place, place + 7),)),),
        alignments=(
            Alignment(
                original=en.id, translation=zh.id, languages=("en", "zh"), pairs=(Pair((0, 33), (0, 17)),), made_by="v/1",
                differences=(Difference("missing", en.span(0, 18), None, "“Senuber Qurbaniyaz” is missing"),),
            ),
        ),
    )  # fmt: skip
