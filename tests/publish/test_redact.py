"""A dossier without its private people: words, places, addresses, and what joins documents. All names are invented."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
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
    Judgement,
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
    Statement,
    Term,
    Weighing,
    digest,
)
from headwater.publish import publish
from headwater.publish.redact import privacy, redact, refuse, residue
from headwater.publish.redact.moved import Edit, cut, moved
from headwater.publish.redact.places import named, villages

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


def test_everything_that_says_a_name_says_another(dossier: Dossier) -> None:
    made = redact(dossier)
    words = repr(replace(made, redactions=()))
    for name in ("Senuber", "Qurbaniyaz", "ukerrem", "赛努拜尔", "库尔班牙", "senuber", "qurbaniyaz"):
        assert name not in words
    for kept in ("Halbert Dunmore", "Marta Ellwood", "https://x.example/lamps"):
        assert kept in words
    assert made.redacted
    assert not [s for s in made.statements if isinstance(s, Mention)]


def test_the_text_reads_on(dossier: Dossier) -> None:
    en, zh = redact(dossier).documents
    assert en.text.splitlines() == [
        "Resident A keeps 40 sheep",
        "Resident A of a village, a resident, told Halbert Dunmore that 40 sheep were hers.",
        "Director Halbert Dunmore visited a village in 2031. Resident A's girl Child B saw 12 lamps.",
        "Name\tSheep",
        "Resident A\t40",
    ]
    assert zh.text == "村民居民甲有40只羊\n居民甲说：“够了。”"
    assert en.file == "Resident A.txt"
    assert en.links[0].target == "https://x.example/address-withheld"
    assert [en.text[b.start : b.end] for b in en.blocks][-1] == "40"


def test_the_village_stays_where_it_is_asked_to(dossier: Dossier) -> None:
    assert redact(dossier, generalise=False).documents[0].text.count("Elm Grove Village") == 2


def test_every_span_holds_in_the_new_text(dossier: Dossier) -> None:
    made = redact(dossier)
    texts = {d.id: d for d in made.documents}
    for statement in made.statements:
        held = texts[statement.document]
        assert held.holds(statement.span)
        assert statement.span == held.span(statement.span.start, statement.span.end)
    relation = next(s for s in made.statements if isinstance(s, Relation))
    text = texts[relation.document].text
    assert text[relation.object.start : relation.object.end] == relation.object.name == "Child B"
    for evidence in made.derivations[0].evidence:
        assert texts[evidence.document].holds(evidence.span)
    difference = made.alignments[0].differences[0].original
    assert difference is not None and texts[made.alignments[0].original].holds(difference)
    office = made.entities[0].offices[0]
    assert texts[office.document].text[office.start : office.end] == "Halbert"
    note = made.documents[0].footnotes[0]
    assert made.documents[0].text[note.start : note.end] == made.documents[0].text[26:36] == "Resident A"


def test_addresses_stay_what_they_are_in_the_case(dossier: Dossier) -> None:
    made = redact(dossier)
    for part in ("documents", "records", "questions", "derivations", "alignments", "entities"):
        assert [n.id for n in getattr(made, part)] == [n.id for n in getattr(dossier, part)]
    assert [s.id for s in made.statements] == [s.id for s in dossier.statements if not isinstance(s, Mention)]


def test_what_is_withheld_is_said_by_its_place(dossier: Dossier) -> None:
    made = redact(dossier)
    texts = {d.id: d.text for d in dossier.documents}
    hidden = [(texts[r.document][r.start : r.end], r.shown, r.reason) for r in made.redactions]
    assert hidden[0] == ("Senuber Qurbaniyaz", "Resident A", "a private person")
    assert ("Mukerrem", "Child B", "a child") in hidden
    assert ("Elm Grove Village", "a village", "a small place beside a private person") in hidden


def test_a_name_takes_the_room_that_it_had_on_the_page(dossier: Dossier) -> None:
    made = redact(dossier).documents[0]
    assert len(made.regions[0].edges) == made.regions[0].end - made.regions[0].start + 1
    box = made.boxes(0, 10)[0]
    assert (box.left, box.right) == (0, 18)
    assert made.boxes(11, 25) == dossier.documents[0].boxes(19, 33)


def test_a_line_from_which_a_name_runs_on_has_no_place(dossier: Dossier) -> None:
    en = dossier.documents[0]
    halves = (
        Region(0, 7, 0, 0, 0, 70, 10, tuple(range(0, 80, 10))),
        Region(8, 33, 0, 0, 10, 250, 20, tuple(range(0, 260, 10))),
    )
    made = redact(replace(dossier, documents=(_under(replace(en, regions=halves), en), dossier.documents[1])))
    assert made.documents[0].regions == ()


def _under(new: Document, old: Document) -> Document:
    object.__setattr__(new, "id", old.id)
    return new


def test_a_person_may_be_shown_by_a_named_decision(dossier: Dossier) -> None:
    chosen = next(s for s in dossier.statements if isinstance(s, Mention))
    decided = Judgement(
        left=chosen.id, right="", verdict="publish", by="A. Reader", schema="mention", when="2031-03-01T00:00:00Z",
        documents=(chosen.document,), why=("she asked to be named",),
    )  # fmt: skip
    made = redact(replace(dossier, judgements=(decided,)))
    assert made.documents[0].text.startswith("Senuber Qurbaniyaz keeps 40 sheep\nSenuber Qurbaniyaz of")
    assert "Child A" in made.documents[0].text
    assert made.documents[1].text.startswith("村民居民甲")
    back = replace(decided, withdrawn="2031-03-02T00:00:00Z")
    assert "Senuber" not in redact(replace(dossier, judgements=(back,))).documents[0].text
    machine = replace(decided, when=None)
    assert "Senuber" not in redact(replace(dossier, judgements=(machine,))).documents[0].text


def test_one_name_of_two_people_is_the_private_ones(dossier: Dossier) -> None:
    held = document("x.txt", "Official Ada Brook spoke. Ada Brook, a farmer, did not. Brook left.", "en")
    both = (
        mention(held, "Ada Brook", 1, "official"),
        Mention(**at(held, "Ada Brook", 1), role="private", person=2),
    )
    made = redact(replace(dossier, records=(record("x.txt"),), documents=(held,), statements=both))
    assert "Brook" not in made.documents[0].text


def test_an_official_elsewhere_stops_nothing(dossier: Dossier) -> None:
    one = document("one.txt", "Ada Brook, a farmer, waited.", "en")
    two = document("two.txt", "Minister Ada Brook spoke of 3 lamps.", "en")
    said = (mention(one, "Ada Brook", 1), mention(two, "Ada Brook", 1, "official"))
    case = replace(
        dossier, documents=(one, two), statements=said, records=(record("one.txt"), record("two.txt"))
    )
    made = redact(case)
    assert [d.text for d in made.documents] == [
        "Resident A, a farmer, waited.",
        "Minister Ada Brook spoke of 3 lamps.",
    ]


def test_a_name_that_no_mention_gives_here_is_withheld_all_the_same(dossier: Dossier) -> None:
    one = document("one.txt", "Ada Brook, a farmer, waited.", "en")
    two = document("two.txt", "In the list: ADA BROOK; lamps; Zuri's.", "en")
    three = document("three.txt", "Zuri waited.", "en")
    said = (mention(one, "Ada Brook", 1), mention(three, "Zuri", 1))
    made = redact(replace(dossier, documents=(one, two, three), statements=said))
    assert made.documents[1].text == "In the list: Resident A; lamps; Resident B's."


def test_pseudonyms_do_not_join_documents(dossier: Dossier) -> None:
    one = document("one.txt", "Ada Brook met Ivo Lund.", "en")
    two = document("two.txt", "Ivo Lund met nobody. Resident B is a word here.", "en")
    said = (mention(one, "Ada Brook", 1), mention(one, "Ivo Lund", 2), mention(two, "Ivo Lund", 7))
    made = redact(replace(dossier, documents=(one, two), statements=said))
    assert [d.text for d in made.documents] == [
        "Resident A met Resident B.",
        "Resident A met nobody. Resident B is a word here.",
    ]


def test_a_mention_that_is_a_word_is_withheld_where_it_stands_only(dossier: Dossier) -> None:
    held = document("x.txt", "Will waits. Will you? Will the lamps burn?", "en")
    made = redact(replace(dossier, documents=(held,), statements=(mention(held, "Will", 1),)))
    assert made.documents[0].text == "Resident A waits. Will you? Will the lamps burn?"


def test_groups_keep_their_words(dossier: Dossier) -> None:
    held = document("x.txt", "Two girls from the town laughed.", "en")
    said = mention(held, "Two girls", 1, named=False, minor=True)
    assert redact(replace(dossier, documents=(held,), statements=(said,))).documents[0].text == held.text


def test_nobody_private_changes_nothing(dossier: Dossier) -> None:
    bare = replace(dossier, statements=dossier.statements[:3])
    made = redact(bare)
    assert made == replace(bare, redacted=True)
    assert redact(made) is made


def test_the_bytes_are_the_same_every_time(dossier: Dossier) -> None:
    assert redact(dossier) == redact(dossier)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9), st.text(min_size=1, max_size=5)), max_size=6),
    st.data(),
)
def test_what_is_not_withheld_stays_word_for_word(
    raw: list[tuple[int, int, str]], data: st.DataObject
) -> None:
    text = "".join(chr(0x4E00 + n) for n in range(70))
    edits, last = [], 0
    for start, length, shown in sorted(raw):
        if start >= last:
            edits.append(Edit(start, start + length, shown, "r"))
            last = start + length
    made = moved(text, edits)
    start = data.draw(st.integers(0, 69))
    end = data.draw(st.integers(start + 1, 70))
    new_start, new_end = made.place(start, end)
    assert 0 <= new_start < new_end <= len(made.text)
    if not made.touched(start, end):
        assert made.text[new_start:new_end] == text[start:end]


def test_a_name_over_two_blocks_is_cut() -> None:
    text = "Ada\n\nBrook left"
    edits = cut([Edit(0, 10, "Resident A", "r")], [0, 3, 5, 15], text)
    assert moved(text, edits).text == "Resident A\n\n… left"


def written(dossier: Dossier, folder: Path, known: Dossier) -> Path:
    return publish(dossier, folder, inspect=lambda new: refuse(residue(new, known))).parent


def test_what_is_published_holds_no_name(dossier: Dossier, tmp_path: Path) -> None:
    folder = written(redact(dossier), tmp_path / "d", dossier)
    assert "Not redacted" not in (folder / "index.html").read_text("utf-8")
    method = (folder / "method.html").read_text("utf-8")
    assert "that name private people" in method and "names a child" in method
    line = json.loads((folder / "documents.jsonl").read_text("utf-8").splitlines()[0])
    assert line["altered"] and line["redacted"] == 7


PLANTED = [
    ("x.html", b"<p title='Senuber Qurbaniyaz'></p>", "line 1"),  # an attribute
    ("x.html", b"<p>\nSenuber <b>Qurb</b>aniyaz</p>", "line 2 without its tags"),
    ("x.json", rb'"Senuber\u0020Qurbaniyaz"', "line 1"),
    ("x.html", "<p>&#36187;努拜尔·库尔班牙</p>".encode(), "line 1"),
    ("senuber_qurbaniyaz.png", b"", "its file name"),
    ("x.txt", b"SENUBERQURBANIYAZ", "line 1"),
    (
        "x.png",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\x18tEXtTitle\x00Senuber Qurbaniyaz....",
        "line 1",
    ),  # what a picture says of itself
    ("x.txt", "賽努拜爾・庫爾班牙".encode(), "line 1"),  # the other characters
]


@pytest.mark.parametrize(("name", "data", "place"), PLANTED)
def test_one_residue_is_named_by_its_place(dossier: Dossier, name: str, data: bytes, place: str) -> None:
    found = list(residue([(name, data)], dossier))
    assert [(p.subject, p.reason.partition(":")[0]) for p in found][:1] == [(name, place)]


def test_a_residue_stops_the_publication_and_leaves_the_old_dossier(dossier: Dossier, tmp_path: Path) -> None:
    folder = written(redact(dossier), tmp_path / "d", dossier)
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    leaking = replace(redact(dossier), notice="Thanks to Senuber Qurbaniyaz")
    with pytest.raises(HeadwaterError, match=r"still there: .*line"):
        written(leaking, folder, dossier)
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def test_a_one_word_name_is_looked_for_in_its_own_document(dossier: Dossier) -> None:
    held = document("x.txt", "Rozi waits. The rozi is a bird.", "en")
    case = replace(dossier, documents=(held,), statements=(mention(held, "Rozi", 1),))
    page = f"d/{held.id.removeprefix('sha-256:')[:16]}.txt"
    assert next(iter(residue([(page, b"Rozi came"), ("x.html", b"Rozi")], case))).subject == page
    assert len(list(residue([("x.html", b"Rozi")], case))) == 0


@given(st.binary(max_size=200))
def test_any_bytes_can_be_searched(data: bytes) -> None:
    held = document("x.txt", "Ada Brook waits.", "en")
    parts: dict[str, Any] = dict.fromkeys(
        ("records", "questions", "weighings", "derivations", "problems"), ()
    )
    known = privacy(
        Dossier(title="", notice="", documents=(held,), statements=(mention(held, "Ada Brook", 1),), **parts)
    )
    for start in (b"", b"PK\x03\x04", b"\x1f\x8b", b"%PDF-"):
        assert list(residue([("x", start + data)], known)) == []


def test_no_page_or_list_of_a_person(dossier: Dossier, tmp_path: Path) -> None:
    """Mentions are on no page and in no export, redacted or not."""
    kinds: set[type[Statement]] = {type(s) for s in redact(dossier).statements}
    assert Mention not in kinds


VILLAGES = [
    ("Ada of Elm Grove Village came", ["Elm Grove Village"]),
    ("in the village of Upper Tarn", ["village of Upper Tarn"]),
    ("the village and this Village", []),  # no name
    ("来自河畔村三组的", ["河畔村三组"]),
    ("霍县柳树村，村民", ["柳树村"]),  # up to the county
    ("该村村民", []),
    ("تۆۋەن ئوسترېن كەنتىدە ياشايدۇ", ["ئوسترېن كەنتىدە"]),
    ("شۇ كەنتتىكى بىر بوۋاي", []),  # "in that village"
]


@pytest.mark.parametrize(("words", "expected"), VILLAGES)
def test_a_village_is_a_village(words: str, expected: list[str]) -> None:
    assert [words[start:end] for start, end, _ in villages(words, 0, len(words))] == expected


def test_a_pronoun_is_nobodys_name(dossier: Dossier) -> None:
    held = document("x.txt", "I left. He came. 我们走了。", "en")
    said = tuple(mention(held, words, n) for n, words in enumerate(("I", "He", "我们"), 1))
    assert redact(replace(dossier, documents=(held,), statements=said)).documents[0].text == held.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tarn village is small. Osk is a town.", {"Tarn village", "Tarn"}),  # its name alone, too
        ("The village of Upper Tarn.", {"village of Upper Tarn", "Upper Tarn"}),
        ("灯湾村有三百户。", {"灯湾村", "灯湾"}),
        ("No place is named in this village.", set()),
    ],
)
def test_a_village_is_known_by_its_name_alone(text: str, found: set[str]) -> None:
    assert set(named(text)) == found
