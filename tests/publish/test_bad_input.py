"""What a case may hold at its worst: names without end, directions mixed, words that are markup in every field."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.model import (
    Attribution,
    Dossier,
    Fact,
    Figure,
    Judgement,
    Mention,
    Problem,
    Question,
    Relation,
    Requirement,
    Speech,
    Statement,
    short,
)
from headwater.model.programme import Party
from headwater.publish import LANGUAGES, publish
from headwater.publish.catalogue import catalogue
from headwater.publish.index import passages

CHROMIUM = Path("/usr/bin/chromium")
LONG = "Oskulan" * 715  # 5,005 letters without a place to break
MIXED = "\u202eabc دېلو 312–400 \u2066干部\u2069 <b>x</b> \u200f"
EVIL = "\"'><img src=x onerror=alert(1)></script><script>alert(1)</script>\u2028${1}{{1}}{0}{n}%s\\"


def filled(dossier: Dossier, words: str) -> Dossier:
    """The dossier with `words` in every field that a document can fill."""
    documents = tuple(
        replace(d, facts=tuple(Fact(f.field, words, words) for f in d.facts), notes=(words,), remarks=(words,))
        for d in dossier.documents
    )  # fmt: skip
    statements: list[Statement] = []
    for each in dossier.statements:
        s = each
        chain = (Attribution(words, words, True),)
        if isinstance(s, Figure):
            measure, quantity = (
                replace(s.measure, text=words, head=words),
                replace(s.quantity, as_written=words, unit=words, per=words),
            )
            s = replace(
                s,
                measure=measure,
                quantity=quantity,
                place=words,
                as_of=words,
                why=(words,),
                attribution=chain,
            )
        statements.append(s)
    ids = {old.id: new.id for old, new in zip(dossier.statements, statements, strict=True)}
    moved = [
        replace(
            q,
            text=words,
            place=words,
            population=words,
            why=(words,),
            members=tuple(ids.get(m, m) for m in q.members),
        )
        for q in dossier.questions
    ]
    asked = {old.id: new.id for old, new in zip(dossier.questions, moved, strict=True)}
    weighings = tuple(
        replace(w, question=asked.get(w.question, w.question), why=(words,),
                answers=tuple(replace(a, value=words, statements=tuple(ids.get(i, i) for i in a.statements)) for a in w.answers))
        for w in dossier.weighings
    )  # fmt: skip
    return replace(
        dossier, title=words, notice=words, documents=documents, statements=tuple(statements), questions=tuple(moved),
        weighings=weighings, problems=(Problem("read", words, words), Problem(words, words, words)),
    )  # fmt: skip


@pytest.mark.parametrize("words", [LONG, MIXED, EVIL], ids=["long", "mixed", "markup"])
def test_no_words_become_markup_or_code(dossier: Dossier, tmp_path: Path, words: str) -> None:
    folder = publish(filled(dossier, words), tmp_path / "d", languages=LANGUAGES).parent
    for path in folder.rglob("*.html"):
        source = path.read_text("utf-8")
        assert "<img" not in source
        assert (
            re.findall(r"<script(?! defer src=\"(?:\.\./)*(?:js|data)/[a-z-]+\.js\"></script>)", source) == []
        )
    for path in (folder / "data").rglob("*.js"):
        found = re.fullmatch(r'headwater\.part\("([^"]+)",(.*)\);\n', path.read_text("utf-8"), re.DOTALL)
        assert found, path  # one call with data, nothing else
        assert found[1] == path.relative_to(folder).as_posix()
        json.loads(found[2])


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not CHROMIUM.exists():
        pytest.skip("chromium is absent")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is absent")
    with api.sync_playwright() as play:
        found = play.chromium.launch(
            executable_path=str(CHROMIUM), args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield found
        found.close()


@pytest.mark.parametrize("words", [LONG, MIXED, EVIL], ids=["long", "mixed", "markup"])
def test_pages_keep_their_width_and_run_nothing(
    browser: Any, dossier: Dossier, tmp_path: Path, words: str
) -> None:
    folder = publish(filled(dossier, words), tmp_path / "d", languages=("ug", "en")).parent
    page = browser.new_page(viewport={"width": 390, "height": 800})
    told: list[str] = []

    def dialog(opened: Any) -> None:
        told.append(opened.message)
        opened.dismiss()

    page.on("dialog", dialog)
    page.on("pageerror", lambda e: told.append(str(e)))
    for place in (folder, folder / "en"):
        paths = [
            *sorted(place.glob("*.html")),
            *(p for n in "dq" for p in sorted((place / n).glob("*.html"))[:2]),
        ]
        for path in paths:
            page.goto(path.as_uri() + ("?q=Oskulan" if path.name == "search.html" else ""))
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    page.goto((folder / "ledger.html").as_uri())
    page.wait_for_selector("#narrow:not([hidden])")
    page.click("#ledger th button >> nth=0")
    page.wait_for_timeout(300)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()
    assert told == []


def test_no_mention_of_a_person_is_shown_or_handed_on(dossier: Dossier, tmp_path: Path) -> None:
    first = dossier.statements[0]
    document = dossier.documents[0]
    mention = Mention(
        document=document.id, file=None, url=None, lang="en", span=first.span, sentence=first.sentence, made_by="people/1",
        role="private", person=1,
    )  # fmt: skip
    folder = publish(replace(dossier, statements=(*dossier.statements, mention)), tmp_path / "d").parent
    for path in folder.rglob("*"):
        if path.is_file():
            assert short(mention.id) not in path.read_text("utf-8"), path


def test_other_kinds_of_statement_have_notes(dossier: Dossier, tmp_path: Path) -> None:
    document = dossier.documents[0]
    span = document.span(0, 10)
    common: dict[str, Any] = {
        "document": document.id, "file": None, "url": None, "lang": "en", "span": span, "sentence": (0, 10), "made_by": "x/1",
    }  # fmt: skip
    party = Party("The Office", 0, 10, pronoun="it")
    made: tuple[Statement, ...] = (
        Relation(**common, relation="directs", subject=party, object=Party("<i>wards</i>", 0, 5)),
        Requirement(**common, actor="officials", act="visit", modality="must_not", frequency="twice"),
        Speech(**common, words="We burn two lamps.", office="director"),
    )
    folder = publish(
        replace(dossier, statements=(*dossier.statements, *made)), tmp_path / "d", languages=LANGUAGES
    ).parent
    source = (folder / "d" / f"{short(document.id)}.html").read_text("utf-8")
    for words in ("directs", "&lt;i&gt;wards", "must not", "twice", "We burn two lamps.", "director"):
        assert words in source, words
    assert "不得" in (folder / "zh" / "d" / f"{short(document.id)}.html").read_text("utf-8")


def test_a_decision_of_a_person_shows_in_the_ledger(dossier: Dossier, tmp_path: Path) -> None:
    figure = next(s for s in dossier.statements if isinstance(s, Figure))
    kept = Judgement(
        left=figure.id,
        right="",
        verdict="accept",
        by="Reviewer",
        schema="figure",
        when="2033-02-10T10:00:00Z",
    )
    gone = Judgement(
        left="sha-256:absent",
        right="",
        verdict="reject",
        by="Reviewer",
        schema="figure",
        when="2033-02-11T10:00:00Z",
    )
    again = replace(
        kept,
        verdict="reject",
        when="2033-02-12T10:00:00Z",
        withdrawn="2033-02-13T10:00:00Z",
        withdrawn_by="Reviewer",
    )
    folder = publish(replace(dossier, judgements=(kept, gone, again)), tmp_path / "d").parent
    source = (folder / "ledger.html").read_text("utf-8")
    assert source.count("<small>accepted</small>") == 1
    assert "<small>rejected</small>" not in source


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=900))
def test_every_word_of_a_text_is_in_some_passage(dossier: Dossier, words: str) -> None:
    document = replace(dossier.documents[0], text=words, blocks=(), links=(), regions=())
    made = replace(dossier, documents=(document,), statements=(), questions=(), weighings=(), derivations=())
    held = "".join(p.text for p in passages(catalogue(made)) if p.start >= 0)
    seen = re.sub(r"\s+", "", words)
    assert (
        sorted(re.sub(r"\s+", "", held))
        == sorted(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", seen))
        or not words.isprintable()
    )


def test_a_question_without_members(dossier: Dossier, tmp_path: Path) -> None:
    empty = Question(kind="figure", text="", measure="", population="", place="", period="", members=())
    weighing = replace(dossier.weighings[0], question=empty.id, answers=())
    publish(replace(dossier, questions=(empty,), weighings=(weighing,)), tmp_path / "d", languages=LANGUAGES)
