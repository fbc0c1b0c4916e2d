"""A page captured again and a declared translation, from files to the dossier. All words are invented."""

import json
from io import StringIO
from pathlib import Path

import pytest

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.flow import build, collect, export, trace, verify

BEFORE = (
    "Wardens on the coast\n\nThe Lantern Office of Lindar sent 300 wardens to the coast in 2031.\n\n"
    "Each warden is paid 40 yuan per day.\n"
)
AFTER = BEFORE.replace("300", "280").replace("Each", "A correction was made on Monday.\n\nEach")
ZH = "灯塔员年度报告\n\n截至2031年底，全省共派出灯塔员112万人。\n\n灯塔员每人每天领取补贴40元。\n"
EN = (
    "Annual report of the keepers\nTranslator: Mara Quill\n\nBy the end of 2031 the province had sent out 112,000 keepers."
    "\n\nEach keeper receives a subsidy of 40 yuan a day.\n"
)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "page.txt").write_text(BEFORE)
    return folder


def test_a_page_captured_again_is_compared(papers: Path, tmp_path: Path) -> None:
    trace([str(papers)], tmp_path / "out")
    (papers / "page.txt").write_text(AFTER)
    trace([str(papers)], tmp_path / "out")
    with Case.open(tmp_path / "out" / "case") as case:
        (revision,) = case.store.revisions()
        (document,) = case.store.documents()
        assert not verify(case).failed
        assert revision.new == document.id
        assert [(r.was, r.now) for r in revision.revised] == [("300", "280")]
        assert [c.kind for c in revision.changes] == ["changed", "added"]
        assert {m.span.exact for m in revision.moved} == {"40 yuan per day"} or revision.moved
        assert all(document.holds(m.span) for m in revision.moved)
        said = len(revision.moved) + len(revision.orphaned)
        assert said == len(case.store.statements_of([revision.old])), "every statement is moved or orphaned"
        assert build(case).new == {"read": 0, "extract": 0, "link": 0}
        stream = StringIO()
        export(case, "versions", stream)
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert (line["version"], line["recaptured"], line["new"]["file"]) == ("revision", True, "page.txt")
    dossier = tmp_path / "out" / "dossier"
    page = next((dossier / "v").iterdir()).read_text()
    assert "<del>300</del><ins>280</ins>" in page
    texts = [json.loads(each) for each in (dossier / "documents.jsonl").read_text().splitlines()]
    assert {t["id"] for t in texts} == {revision.old, revision.new}, "the earlier text stays to be checked"


def test_versions_that_no_build_saw_are_read_to_be_compared(papers: Path, tmp_path: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        for text in (BEFORE, AFTER, AFTER.replace("40", "45")):
            (papers / "page.txt").write_text(text)
            collect(case, [str(papers)], limits=Limits())
        build(case)
        revisions = case.store.revisions()
        assert [[(r.was, r.now) for r in v.revised] for v in revisions] == [
            [("300", "280")],
            [("40 yuan", "45 yuan")],
        ]
        assert revisions[0].new == revisions[1].old
        assert build(case).new == {"read": 0, "extract": 0, "link": 0}
        assert len(list(case.store.documents())) == 1


def test_other_bytes_with_the_same_words_are_no_revision(papers: Path, tmp_path: Path) -> None:
    trace([str(papers)], tmp_path)
    (papers / "page.txt").write_bytes(b"\xef\xbb\xbf" + BEFORE.encode())
    trace([str(papers)], tmp_path)
    with Case.open(tmp_path / "case") as case:
        assert not case.store.revisions()


def test_a_declared_translation_is_aligned_and_asked_about(papers: Path, tmp_path: Path) -> None:
    (papers / "zh.txt").write_text(ZH)
    (papers / "en.txt").write_text(EN)
    (papers / "sources.csv").write_text("file,translation_of\nen.txt,zh.txt\n")
    trace([str(papers)], tmp_path / "out")
    with Case.open(tmp_path / "out" / "case") as case:
        (made,) = case.store.alignments()
        asked = [q for q in case.store.questions() if q.kind == "translation"]
        weighed = {w.question: w for w in case.store.weighings()}
    assert (made.translator, made.directed, made.certain) == ("Mara Quill", True, True)
    assert [d.kind for d in made.differences] == ["figure"]
    assert weighed[asked[0].id].relation == "conflict"
    assert len(weighed[asked[0].id].answers) == 2
    page = next((tmp_path / "out" / "dossier" / "v").iterdir()).read_text()
    assert "112万人" in page
    assert "112,000" in page
    assert "factor of 10" in page


def test_what_is_declared_and_absent_is_a_missing_work(papers: Path, tmp_path: Path) -> None:
    (papers / "sources.csv").write_text("file,translation_of\npage.txt,nowhere.txt\n")
    trace([str(papers)], tmp_path / "out")
    with Case.open(tmp_path / "out" / "case") as case:
        (edge,) = [d for d in case.store.derivations() if d.kind == "translation"]
        assert (edge.taken, edge.work) == (None, "nowhere.txt")
        assert not case.store.alignments()
