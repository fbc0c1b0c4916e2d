"""The main job, on the fictional case and on the real documents beside the checkout."""

import json
import shutil
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.flow import trace, verify
from headwater.flow.job import demo_documents
from headwater.model import Document, Figure, Statement


def held(case: Case) -> tuple[dict[str, Document], list[Statement]]:
    return {d.id: d for d in case.store.documents()}, list(case.store.statements())


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    trace([str(demo_documents())], folder)
    return folder


def test_every_document_of_the_demo_is_read(demo: Path) -> None:
    with Case.open(demo / "case") as case:
        documents, statements = held(case)
        assert not case.store.problems()
    assert len(documents) == len([p for p in demo_documents().iterdir() if p.name != "sources.csv"])
    assert {d.language.split("-")[0] for d in documents.values()} == {"en", "zh", "ug"}
    said = {"figure", "term", "event", "mention", "requirement", "speech", "relation"}
    assert {s.kind for s in statements} >= said
    assert {s.document for s in statements} == set(documents), "every document says something"


def test_every_span_holds_and_every_number_lies_in_it(demo: Path) -> None:
    with Case.open(demo / "case") as case:
        documents, statements = held(case)
        assert not verify(case).failed
    for statement in statements:
        document = documents[statement.document]
        assert document.text[statement.span.start : statement.span.end] == statement.span.exact
        start, end = statement.sentence
        assert start <= statement.span.start < statement.span.end <= end or not isinstance(statement, Figure)


def test_a_sources_csv_corrects_the_page(demo: Path) -> None:
    with Case.open(demo / "case") as case:
        wire = next(d for d in case.store.documents() if d.file == "03_delta_wire.txt")
    dates = [fact for fact in wire.facts if fact.field == "date"]
    assert dates[0].value.startswith("2063-01-10")
    assert "sources.csv" in dates[0].where
    assert any(fact.value.startswith("2062") for fact in dates[1:]), "what the page says stays beside it"


def test_a_new_document_is_all_that_is_done_again(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    files = sorted(p for p in demo_documents().iterdir() if p.suffix in {".txt", ".md"})
    for file in files[:-1]:
        shutil.copy(file, papers)
    first, _ = trace([str(papers)], tmp_path / "out")
    again, _ = trace([str(papers)], tmp_path / "out")
    shutil.copy(files[-1], papers)
    more, _ = trace([str(papers)], tmp_path / "out")
    assert first.new["read"] == first.new["extract"] == len(files) - 1
    assert again.new == {"read": 0, "extract": 0, "link": 0}
    assert more.new["read"] == more.new["extract"] == 1
    assert more.documents == len(files)


def test_a_new_version_of_an_extractor_is_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = str(demo_documents() / "03_delta_wire.txt")
    first, _ = trace([file], tmp_path)
    monkeypatch.setattr("headwater.flow.stages.EXTRACTED_BY", "figures/999")
    again, _ = trace([file], tmp_path)
    assert again.new["read"] == 0
    assert again.new["extract"] == 1
    assert again.statements == first.statements


def test_a_changed_file_is_a_new_record_and_the_old_one_stays(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Fictional note\n\nIn 2062, 40 officials visited 12 villages.\n", encoding="utf-8")
    trace([str(file)], tmp_path / "out")
    file.write_text("Fictional note\n\nIn 2062, 44 officials visited 12 villages.\n", encoding="utf-8")
    result, _ = trace([str(file)], tmp_path / "out")
    assert result.documents == 1
    with Case.open(tmp_path / "out/case") as case:
        events = [e for e in case.log.events() if e.what == "captured"]
        values = {s.quantity.low for s in case.store.statements("figure") if isinstance(s, Figure)}
    assert len(events) == 2
    assert values == {44, 12}


def test_the_real_reports(shared: Path, tmp_path: Path) -> None:
    result, page = trace([str(shared / "corpus")], tmp_path)
    assert result.documents == 8
    assert not result.problems
    assert result.statements >= 150
    assert page.is_file()
    with Case.open(tmp_path / "case") as case:
        assert not verify(case).failed


def test_the_dossier_says_what_it_withholds(demo: Path) -> None:
    start = (demo / "dossier/index.html").read_text(encoding="utf-8")
    assert "ot for publication" not in start
    assert "What is withheld" in (demo / "dossier/method.html").read_text(encoding="utf-8")
    listed = json.loads((demo / "dossier/headwater.json").read_text(encoding="utf-8"))
    assert listed["files"]
