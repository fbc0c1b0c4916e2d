"""A bibliography beside the documents: its words come before the page's own, and what is missing is listed."""

from pathlib import Path

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.flow.stages import build, collect
from headwater.flow.verified import verify

LIST = """
@report{by_file, title = {The schools of Lanwei}, date = {2020}, author = {Bureau of Lanwei},
  file = {PDF:files/1/a.txt:text/plain;Secret:../secret.txt:text/plain}}
@online{by_url, title = {Front}, url = {https://www.news.example/front/}, journaltitle = {Lanwei Daily}}
@online{by_title, title = {{Teachers} moved to Lanwei County}, year = 2021}
@book{nowhere, title = {A book that nobody captured}, year = 1999}
"""
FRONT = "<!-- saved from url=(0028)http://news.example/front -->\n<title>x</title><p>It has 82 schools.</p>"
TITLED = "<html><head><title>Teachers moved to Lanwei county</title></head><body><p>In 2019, 3,400 teachers moved.</p>"


def test_entries_meet_what_was_captured(tmp_path: Path) -> None:
    (tmp_path / "in/files/1").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("not for this")
    (tmp_path / "in/Library.bib").write_text(LIST)
    (tmp_path / "in/files/1/a.txt").write_text("The county had 82 schools.")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/front.html").write_text(FRONT)
    (tmp_path / "pages/titled.html").write_text(TITLED)
    with Case.create(tmp_path / "case") as case:
        new, problems = collect(
            case, [str(tmp_path / "in/Library.bib"), str(tmp_path / "pages")], limits=Limits()
        )
        assert new == 4
        assert ["lies outside its folder" in p.reason for p in problems] == [True]
        for _ in range(2):  # and again: nothing changes
            result = build(case)
            facts = {Path(d.name).name: d for d in case.store.documents()}
            assert facts["a.txt"].fact("author") == "Bureau of Lanwei"
            assert facts["front.html"].fact("publisher") == "Lanwei Daily"
            assert facts["titled.html"].fact("date") == "2021"
            assert facts["titled.html"].facts[0].where == "stated by bibliography Library.bib, entry by_title"
            assert len(facts) == 3
            missing = [p for p in result.problems if "nothing of it was captured" in p.reason]
            assert [p.subject.rpartition(" ")[2] for p in missing] == ["nowhere"]
        assert build(case).new["read"] == 0
    assert not verify(tmp_path / "case").failed
