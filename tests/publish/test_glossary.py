"""The glossary: one entry a term, renderings side by side, every use counted. All words are invented."""

import csv
import io
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from headwater.model import Block, Definition, Document, Dossier, Fact, Party, Term
from headwater.publish.glossary import Entry, folded, glossary
from headwater.publish.occurrences import occurrences
from headwater.publish.tbx import NAMESPACE, tbx, write_terms_csv

FIRST = (
    "The office calls them “lamp schools” (灯校 deng xiao). Lamp schools are schools, it says. Lamp  schools!"
)
SECOND = (
    "Former pupils speak of “lamp camps” (灯校). In lamp camps nobody learns. A lamp camper is no lamp camp."
)
THIRD = "灯校是指办灯的学校。全县有灯校三所。“三盏灯”（three lamps）."


def document(name: str, text: str, date: str) -> Document:
    return Document(
        record="sha-256:" + "0" * 64, file=name, url=None, media_type="text/plain", language="en", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1",
        facts=(Fact("date", date, "test"), Fact("publisher", name.title(), "test")),
    )  # fmt: skip


def term(held: Document, start: int, end: int, *, announced: int | None = None, **forms: str) -> Term:
    named = tuple(sorted((tag.replace("_", "-"), words) for tag, words in forms.items()))
    return Term(
        document=held.id, file=held.file, url=None, lang="en", span=held.span(start, end), sentence=(0, len(held.text)),
        made_by="terms/1", forms=named, announced=announced,
    )  # fmt: skip


@pytest.fixture
def case() -> Dossier:
    office, pupils, county = (
        document("office", FIRST, "2061"),
        document("pupils", SECOND, "2060-05"),
        document("county", THIRD, "2062"),
    )
    meaning = Definition(
        document=county.id, file="county", url=None, lang="zh", span=county.span(0, 9), sentence=(0, 10), made_by="definitions/1",
        term=Party("灯校", 0, 2), meaning=Party("办灯的学校", 4, 9),
    )  # fmt: skip
    said: tuple[Any, ...] = (
        term(office, 22, 52, en="lamp schools", zh="灯校", zh_Latn="deng xiao"),
        term(pupils, 24, 41, en="lamp camps", zh="灯校"),
        term(county, 20, 36, announced=3, en="three lamps", zh="三盏灯"),
        meaning,
    )
    return Dossier(
        title="Lamps & <camps>", notice="", records=(), documents=(office, pupils, county), statements=said, questions=(), weighings=(),
        derivations=(), problems=(),
    )  # fmt: skip


def named(case: Dossier, name: str) -> Entry:
    return next(e for e in glossary(case) if e.name == name)


def test_what_sources_call_one_thing_stands_side_by_side(case: Dossier) -> None:
    entry = named(case, "灯校")
    assert {r.words for r in entry.of("en")} == {"lamp schools", "lamp camps"}
    assert entry.competing == ("en",)  # the Chinese is one
    assert named(case, "三盏灯").competing == ()
    assert [d.meaning.name for d in entry.definitions] == ["办灯的学校"]
    assert [t.announced for t in named(case, "三盏灯").counts] == [3]


def test_every_use_is_counted(case: Dossier) -> None:
    entry, ids = named(case, "灯校"), [d.id for d in case.documents]
    [schools] = [r for r in entry.of("en") if r.words == "lamp schools"]
    [camps] = [r for r in entry.of("en") if r.words == "lamp camps"]
    [chinese] = entry.of("zh")
    assert [(u.document, u.times) for u in schools.uses] == [
        (ids[0], 3)
    ]  # capitals and two blanks are the same words
    assert [(u.document, u.times) for u in camps.uses] == [
        (ids[1], 2)
    ]  # neither "lamp camper" nor "lamp camp"
    assert [(u.document, u.times) for u in chinese.uses] == [
        (ids[1], 1),
        (ids[0], 1),
        (ids[2], 2),
    ]  # oldest first
    assert entry.first == (ids[1], SECOND.index("lamp camps"))  # 2060, the oldest


def test_the_table_and_tbx_say_the_same(case: Dossier) -> None:
    stream = io.StringIO(newline="")
    write_terms_csv(case, stream)
    table = list(csv.DictReader(io.StringIO(stream.getvalue()[1:], newline="")))
    assert {(r["term"], r["document"], r["uses"]) for r in table if r["competing"] == "yes"} == {
        ("lamp schools", "office", "3"), ("lamp camps", "pupils", "2"),
    }  # fmt: skip
    root = etree.fromstring(tbx(case))
    at = {"t": NAMESPACE}
    assert root.get("type") == "TBX-Basic"
    assert root.findtext(".//t:title", namespaces=at) == "Lamps & <camps>"
    terms = {e.text for e in root.iterfind(".//t:termSec/t:term", at)}
    assert terms == {r["term"] for r in table}
    assert [e.text for e in root.iterfind(".//t:descrip", at)] == ["办灯的学校"]
    for section in root.iterfind(".//t:langSec", at):
        assert section.get("{http://www.w3.org/XML/1998/namespace}lang") in {"en", "zh", "zh-Latn"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Lamp Schools", "lamp schools", True),  # article and capitals
        ("“lamp schools”,", "lamp schools", True),  # marks
        ("dēng xiào", "deng xiao", True),  # tones
        ("lamp schools", "lamp school", False),  # a number is a word
        ("灯校", "燈校", False),  # scripts stay apart
    ],
)
def test_which_forms_are_one(one: str, other: str, same: bool) -> None:
    assert (folded(one) == folded(other)) is same


def test_hostile_forms_are_words(case: Dossier) -> None:
    office = case.documents[0]
    evil = "<script>&]]>\x00\ud800" + "x" * 5_000
    made = replace(case, statements=(term(office, 0, 3, en=evil, zh="(灯.*"), term(office, 4, 9, en="a")))
    assert len(glossary(made)) == 2
    etree.fromstring(tbx(made))
    assert occurrences([office], {1: "(灯.*", 2: "[", 3: "", 4: " "}) == {}
