"""Withheld names that are words of places and bodies too, and names that stand alone in addresses. All are invented."""

from dataclasses import replace
from pathlib import Path

import pytest

from headwater.model import Block, Document, Dossier, Entity, Fact, Mention, Record, digest
from headwater.publish import publish
from headwater.publish.redact import privacy, redact, refuse, residue
from headwater.publish.redact.spelling import in_addresses
from headwater.publish.redact.wordlike import one_word, wordlike


def document(name: str, text: str, language: str, *facts: Fact) -> Document:
    return Document(
        record=record(name).id, file=name, url=None, media_type="text/plain", language=language, text=text,
        made_by="plain/1", blocks=(Block("paragraph", 0, len(text)),), facts=facts,
    )  # fmt: skip


def record(name: str) -> Record:
    return Record(
        uri=f"urn:headwater:file:{name}", file=name, url=None, payload=digest(name.encode()), length=9,
        media_type="text/plain", captured_at="2031-02-01T00:00:00Z",
    )  # fmt: skip


def mention(held: Document, words: str) -> Mention:
    start = held.text.index(words)
    return Mention(
        document=held.id, file=held.file, url=None, lang=held.language, span=held.span(start, start + len(words)),
        sentence=(0, len(held.text)), made_by="by/1", role="private", person=1,
    )  # fmt: skip


def dossier(*documents: Document, said: tuple[Mention, ...], entities: tuple[Entity, ...] = ()) -> Dossier:
    return Dossier(
        title="x", notice="", records=tuple(record(d.file or "") for d in documents), documents=documents, statements=said,
        questions=(), weighings=(), derivations=(), problems=(), entities=entities,
    )  # fmt: skip


ROWS = [
    # who is mentioned, in which text, what the other document says, what is left of both
    (
        "阿勒敦布", "村民阿勒敦布说好。阿勒敦布地区有雪。", "阿勒敦布地区共有12个县，阿勒敦布日报报道。",
        "村民居民甲说好。阿勒敦布地区有雪。", "阿勒敦布地区共有12个县，阿勒敦布日报报道。",
    ),
    (
        "Velmuqan", "Velmuqan, a herder, said so. Velmuqan Prefecture is cold.", "The Velmuqan Daily writes of Velmuqan Prefecture.",
        "Resident A, a herder, said so. Velmuqan Prefecture is cold.", "The Velmuqan Daily writes of Velmuqan Prefecture.",
    ),
    (
        "ۋېلمۇقان", "ۋېلمۇقان مۇنداق دېدى. ۋېلمۇقان ۋىلايىتى سوغۇق.", "ۋېلمۇقان ۋىلايىتى چوڭ.",
        "ئاھالە A مۇنداق دېدى. ۋېلمۇقان ۋىلايىتى سوغۇق.", "ۋېلمۇقان ۋىلايىتى چوڭ.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "other", "left", "kept"), ROWS)
def test_a_name_that_is_a_place_too_is_withheld_where_it_is_a_person(
    name: str, text: str, other: str, left: str, kept: str, tmp_path: Path
) -> None:
    lang = "zh" if name > "\u4000" else "ug" if name > "\u0600" else "en"
    one, two = document("one.txt", text, lang), document("two.txt", other, lang)
    case = dossier(one, two, said=(mention(one, name),))
    made = redact(case)
    assert [d.text for d in made.documents] == [left, kept]
    known = privacy(case)
    publish(made, tmp_path / "d", None, ("en",), inspect=lambda written: refuse(residue(written, known)))


def test_a_whole_name_is_withheld_inside_the_name_of_a_body(tmp_path: Path) -> None:
    one = document("one.txt", "Senuber Tilivaldi, a resident, has 40 sheep.", "en")
    two = document(
        "two.txt",
        "The Senuber Tilivaldi Foundation gave lamps.",
        "en",
        Fact("publisher", "Senuber Tilivaldi Foundation", "meta"),
    )
    body = Entity(schema="Organization", names=(("en", "Senuber Tilivaldi Foundation"),), documents=(two.id,))
    case = dossier(one, two, said=(mention(one, "Senuber Tilivaldi"),), entities=(body,))
    made, known = redact(case), privacy(case)
    assert "Tilivaldi" not in made.documents[1].text
    publish(made, tmp_path / "d", None, ("en",), inspect=lambda written: refuse(residue(written, known)))


def test_a_place_of_the_case_stops_no_publication(tmp_path: Path) -> None:
    one, two = (
        document("one.txt", "Qaratash said so.", "en"),
        document("two.txt", "Snow fell in Qaratash.", "en"),
    )
    place = Entity(schema="Territory", names=(("en", "Qaratash"),), documents=(two.id,))
    case = dossier(one, two, said=(mention(one, "Qaratash"),), entities=(place,))
    made, known = redact(case), privacy(case)
    assert [d.text for d in made.documents] == ["Resident A said so.", "Snow fell in Qaratash."]
    publish(made, tmp_path / "d", None, ("en",), inspect=lambda written: refuse(residue(written, known)))


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("罗姝", False),
        ("罗水花", False),
        ("阿勒敦布", True),
        ("阿依·木夏", False),
        ("Ayqiz", True),
        ("Ayqiz Rozi", False),
    ],
)
def test_what_one_word_is(name: str, one: bool) -> None:
    assert one_word(name) == one


def test_words_are_looked_for_in_texts_and_names(tmp_path: Path) -> None:
    held = document("one.txt", "Ayqiz County. Osk fell.", "en")
    assert wordlike(dossier(held, said=()), ["Ayqiz", "Osk", "Ana Reed"]) == {"ayqiz"}


ALONE = [
    # a name of two characters alone in an address, or a piece of a longer word
    ("files/罗姝.docx", True), ("罗姝_1.txt", True), ("https://x.example/罗姝?a=1", True), ("罗 姝.pdf", True),
    ("files/罗姝妹妹.docx", False), ("小罗姝.txt", False), ("罗姝来了", False), ("羅姝.txt", True),
]  # fmt: skip


@pytest.mark.parametrize(("address", "stands"), ALONE)
def test_a_short_name_alone_in_an_address(address: str, stands: bool) -> None:
    from headwater.publish.redact.finder import finder

    spelling = in_addresses("罗姝")
    assert spelling is not None
    assert bool(finder([(spelling, 1)]).find(address, address=True)) == stands


def test_a_short_name_is_withheld_in_the_file_name_of_another_document() -> None:
    one, two = document("one.txt", "村民罗姝有羊。", "zh"), document("files/罗姝.txt", "有12只羊。", "zh")
    made = redact(dossier(one, two, said=(mention(one, "罗姝"),)))
    assert made.documents[1].file is not None
    assert "罗姝" not in made.documents[1].file


STOPPED = [
    # an ordinary word taken for a name, its plural, a word of a public name, a name in the other characters
    ("Fine", "Fine herds sheep there.", "Fines are paid in Osk; the fines rose.", "en"),
    ("fines", "They pay fines there.", "Fines rose.", "en"),
    ("布拉都", "村民布拉都说好。", "县长布拉都拉·买买提表示，天冷。", "zh"),
    ("地區教育局", "村民地區教育局說好。", "地区教育局发布通知。", "zh"),
]


@pytest.mark.parametrize(("name", "text", "other", "lang"), STOPPED)
def test_no_wrong_find_stops_a_publication(
    name: str, text: str, other: str, lang: str, tmp_path: Path
) -> None:
    one, two = document("one.txt", text, lang), document("two.txt", other, lang)
    office = [mention(two, "布拉都拉·买买提")] if "买买提" in other else []
    public = tuple(replace(each, role="official") for each in office)
    body = Entity(schema="PublicBody", names=(("zh", "地区教育局"),), documents=(two.id,))
    case = dossier(
        one, two, said=(mention(one, name), *public), entities=(body,) if "教育局" in other else ()
    )
    made, known = redact(case), privacy(case)
    publish(made, tmp_path / "d", None, ("en",), inspect=lambda written: refuse(residue(written, known)))
    assert made.documents[1].text == other
