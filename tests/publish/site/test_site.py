"""The whole site: every link leads somewhere, nothing of a document becomes markup, same bytes twice."""

import json
import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Dossier, Event, short
from headwater.publish import MADE_BY, publish


@pytest.fixture(scope="module")
def folder(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(dossier, tmp_path_factory.mktemp("site") / "dossier").parent


def test_every_link_leads_somewhere(pages: Any, folder: Path, dossier: Dossier) -> None:
    held = pages.check_links(folder)
    for statement in dossier.statements:
        page = held[folder / "d" / f"{short(statement.document)}.html"]
        name = short(statement.id)
        assert {f"s-{name}", f"n-{name}"} <= set(page.ids)  # the words and the note
        hrefs = {href for href, _ in page.hrefs}
        assert {f"#s-{name}", f"#n-{name}"} <= hrefs  # there and back


def test_headings_are_in_order(pages: Any, folder: Path) -> None:
    for path, page in pages.read_all(folder).items():
        assert page.headings.count(1) == 1, path
        assert page.headings[0] == 1, path
        for before, after in zip(page.headings, page.headings[1:], strict=False):
            assert after <= before + 1, path


def test_hostile_words_stay_words(pages: Any, folder: Path, dossier: Dossier) -> None:
    for path, page in pages.read_all(folder).items():
        source = path.read_text("utf-8")
        assert re.findall("<script[^>]*>", source.lower().replace("<script defer src=", "")) == [], path
        assert "<img" not in source.lower(), path
        assert "javascript:" not in " ".join(href for href, _ in page.hrefs), path
        shown = re.sub('<code id="bibtex".*?</code>', "", source, flags=re.DOTALL)
        assert "{{" not in shown or "{{ 7*7 }}" in shown
        assert "49" not in re.sub(r"[0-9a-f]{16,}", "", source).split("alert(1)&gt; &amp; ")[-1][:4]
    hostile = dossier.documents[1]
    page = pages.read(folder / "d" / f"{short(hostile.id)}.html")
    assert "<script>alert" in "".join(page.text)  # shown as it stands in the source


def test_the_text_of_a_document_is_on_its_page(pages: Any, folder: Path, dossier: Dossier) -> None:
    for document in dossier.documents:
        source = (folder / "d" / f"{short(document.id)}.html").read_text("utf-8")
        article = source[source.index('<div class="doc">') : source.index("<aside")]
        reader = pages.Reader()
        reader.feed(article)
        shown = re.sub(r"\s+", "", "".join(reader.text))
        assert re.sub(r"\s+", "", document.text) in shown.replace("Thepagearoundthetext(2parts)", "").replace(
            "Thetext", ""
        )
        assert (folder / "d" / f"{short(document.id)}.txt").read_bytes().decode() == document.text


def test_languages_and_directions(folder: Path, dossier: Dossier) -> None:
    for document, tag in zip(dossier.documents[2:], ("zh-Hans", "zh-Hant", "ug"), strict=True):
        source = (folder / "d" / f"{short(document.id)}.html").read_text("utf-8")
        assert f'lang="{tag}" dir="auto"' in source


def test_the_words_that_date_an_event_are_marked(pages: Any, dossier: Dossier, tmp_path: Path) -> None:
    (event,) = (s for s in dossier.statements if isinstance(s, Event))
    at = event.span.start
    asked = replace(dossier.questions[0], kind="event", members=(event.id,))
    for date, marked in (
        ((at + 7, at + 18), '<mark class="date">'),
        (None, '<mark class="event whole">'),
        ((0, 5), '<mark class="event whole">'),  # words of another sentence date nothing
    ):
        dated = replace(event, date=date)
        said = (replace(dossier.weighings[0].answers[0], statements=(dated.id,)),)
        asked = replace(asked, members=(dated.id,))
        weighing = replace(dossier.weighings[0], question=asked.id, answers=said)
        made = replace(dossier, statements=(dated,), questions=(asked,), weighings=(weighing,))
        folder = publish(made, tmp_path / "d").parent
        pages.check_links(folder)
        source = (folder / "q" / f"{short(asked.id)}.html").read_text("utf-8")
        assert marked in source
        page = (folder / "d" / f"{short(dated.document)}.html").read_text("utf-8")
        assert f'<mark class="event" id="s-{short(dated.id)}">' in page
        assert ('<mark class="date">' in page) == (marked == '<mark class="date">')
    words = dossier.documents[0].text[at + 7 : at + 18]
    assert words == "end of 2031"


def test_a_reason_that_names_another_question_leads_to_it(
    pages: Any, dossier: Dossier, tmp_path: Path
) -> None:
    other = dossier.questions[1]
    why = (f"for one date the answers conflict: see “{other.text}”", "see “Which?”")
    weighings = (replace(dossier.weighings[0], why=why), *dossier.weighings[1:])
    folder = publish(replace(dossier, weighings=weighings), tmp_path / "d").parent
    pages.check_links(folder)
    source = (folder / "q" / f"{short(dossier.questions[0].id)}.html").read_text("utf-8")
    assert f'<a href="../q/{short(other.id)}.html">{other.text}</a>' in source
    assert "see “Which?”" in re.sub("</?bdi>", "", source).replace("See", "see")


def test_every_note_gives_its_address_and_its_record(folder: Path, dossier: Dossier) -> None:
    records = {r.id: r for r in dossier.records}
    documents = {d.id: d for d in dossier.documents}
    for statement in dossier.statements:
        path = f"d/{short(statement.document)}.html"
        source = (folder / path).read_text("utf-8")
        assert f"<code>{path}#s-{short(statement.id)}</code>" in source
        assert f"<code>{records[documents[statement.document].record].payload}</code>" in source


def test_it_says_that_it_is_not_redacted(pages: Any, folder: Path, dossier: Dossier, tmp_path: Path) -> None:
    for page in pages.read_all(folder).values():
        words = "".join(page.text)
        assert "Not redacted, not for publication" in words
        assert dossier.notice in words
    redacted = publish(replace(dossier, redacted=True), tmp_path / "r")
    assert "Not redacted" not in redacted.read_text("utf-8")


def test_one_story_on_the_first_page(pages: Any, folder: Path) -> None:
    words = re.sub(r"\s+", " ", "".join(pages.read(folder / "index.html").text))
    order = [
        "5 documents were read; 14 figures were found in them. Some copy, revise or translate others: what stands behind all of them is 3 to 4 independent texts.",
        "Where sources part",
        "What independent origins confirm",
        "What is repeated, not confirmed",
        "What changes over time",
        "What could not be compared, and why",
        "What stands alone",
        "What is missing",
        "What could not be done",
        "What was read",
    ]
    places = [words.find(part) for part in order]
    assert -1 not in places, dict(zip(order, places, strict=True))
    assert places == sorted(places)


def test_same_dossier_same_bytes(pages: Any, dossier: Dossier, folder: Path, tmp_path: Path) -> None:
    again = publish(dossier, tmp_path / "again").parent
    assert pages.contents(again) == pages.contents(folder)


def test_the_manifest_names_every_file(pages: Any, folder: Path) -> None:
    manifest = json.loads((folder / "headwater.json").read_text("utf-8"))
    assert manifest["dossier"] == MADE_BY
    held = pages.contents(folder)
    del held["headwater.json"]
    assert manifest["files"] == {name: sha256(data).hexdigest() for name, data in held.items()}
