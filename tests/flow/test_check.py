"""A draft against the demo case: what was planted is found, what is faithful is let be, and notes are written."""

import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.case import Case
from headwater.errors import ReadError, UsageError
from headwater.flow import build, demo
from headwater.flow.check import Checked, check, write
from headwater.flow.check import docx as notes_docx
from headwater.flow.check import html as notes_html
from headwater.flow.check import markdown as notes_markdown
from headwater.flow.check.notes import Placed
from headwater.flow.review import decide
from headwater.model import short

DRAFTS = Path(__file__).parent / "drafts"
PLANTED = {
    "faulty.en.md": [
        ("286,400 people", "unit"),  # of person-times
        ("exactly 94,000 people", "bound"),  # of about 94,000
        ("2.9 million", "contradicted"),  # of 2.12 million
        ("312,140 households", "place"),  # of the province, not the county
        ("3.2 percent", "unit"),  # of percentage points
        ("312,140 households", "outdated"),  # "now", where June 2063 has another
        ("286,400 person-times of organised transfers", "period"),  # of 2062, not 2061
        ("212,368 officials and public employees", "conflict"),  # the yearbook has another, and is not named
        ("7,433 veterinary surgeons", "unsupported"),
        ("350,000 upland households", "contradicted"),
        ("41 counties", "marker"),  # [hw:...] of nothing
    ],
    "faulty.zh.md": [
        ("就业286,400人", "unit"),
        ("94,000人", "bound"),
        ("走访290万次", "contradicted"),
        ("312,140户家庭", "place"),
        ("山区家庭外出务工收入所占比重提高了3.2%", "unit"),
        ("312,140户山区家庭", "outdated"),
        ("就业286,400人次", "period"),
        ("干部和公职人员212,368人", "conflict"),
        ("7,433名兽医", "unsupported"),
        ("350,000户山区家庭", "contradicted"),
        ("41个县", "marker"),
    ],
}
"""The faults written into the drafts, in order."""


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("demo")
    demo(folder)
    with Case.open(folder / "case") as opened:
        yield opened


def told(checked: Checked) -> list[tuple[str, str]]:
    return [(f.words, f.verdicts[0]) for f in checked.faults]


@pytest.mark.parametrize("name", sorted(PLANTED))
def test_every_planted_fault_is_found(case: Case, name: str) -> None:
    assert told(check(case, DRAFTS / name)) == PLANTED[name]


@pytest.mark.parametrize("name", ["faithful.en.md", "faithful.zh.md"])
def test_a_faithful_draft_raises_no_alarm(case: Case, name: str) -> None:
    checked = check(case, DRAFTS / name)
    assert told(checked) == []
    assert len(checked.findings) >= 12


def test_further_drafts(case: Case) -> None:
    assert ("120,000 people", "planned") in told(check(case, DRAFTS / "third.en.html"))
    assert told(check(case, DRAFTS / "fourth.zh.txt")) == [
        ("就业151,200人次", "speaker"),  # the office, not the newspaper
        ("干部20万人", "contradicted"),
        ("50塞姆食宿费", "bound"),  # of 20 to 50
    ]
    uyghur = check(case, DRAFTS / "fifth.ug.md")
    assert [v for _, v in told(uyghur)] == ["conflict", "bound", "contradicted"]


def of(case: Case, folder: Path, text: str, name: str = "d.md") -> Checked:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return check(case, path)


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("In 2062, 286,400 person-times of organised transfers took place in Sorvelan Province.", "found"),
        ("By the end of 2062, more than 312,000 households had been paired in Sorvelan Province.", "found"),  # true, and less
        ("By the end of 2062, about 310,000 households had been paired in Sorvelan Province.", "found"),
        ("By the end of 2062, 300,000 households had been paired in Sorvelan Province.", "found"),  # rounds, within 5 %
        ("By the end of 2062, 400,000 households had been paired in Sorvelan Province.", "contradicted"),
        ("By the end of 2062, two hundred and seventy thousand households had been paired in Sorvelan Province.", "contradicted"),
        ("By the end of 2062, more than 312,140 households had been paired in Sorvelan Province.", "bound"),  # no more than that
        ("Partners made more than two million home visits in 2062.", "found"),  # in words, rounded down with "more than"
        ("By the end of 2062, 312,140 people had been paired in Sorvelan Province.", "unit"),  # households
        ("In the Tarn Valley, 312,140 households had been paired by the end of 2062.", "place"),  # in no document
        ("截至2062年底，塔恩谷地有312,140户家庭结对。", "place"),
        ("Upland households got 1,450 yuan a month from the weaving hall.", "unit"),  # selm
        ("Upland households got 1,450 selm per day from the weaving hall.", "rate"),  # a month
        ("In 2062, 2.12 million home visits were made, according to the Upland Trade Union.", "speaker"),
    ],
)  # fmt: skip
def test_one_sentence(case: Case, tmp_path: Path, sentence: str, verdict: str) -> None:
    (finding,) = of(case, tmp_path, sentence).findings
    assert finding.verdicts[0] == verdict, finding


def test_a_marker_names_the_source(case: Case, tmp_path: Path) -> None:
    source = check(case, DRAFTS / "faithful.en.md").findings[0].sources[0]
    text = f"At the end of 2061 there were 180,455 officials [hw:{short(source.id)}]. Others, [hw:{short(source.id)}] say, are 99 officials."
    first, second = of(case, tmp_path, text).findings
    assert first.verdicts == ("found",) and first.sources[0].id == source.id
    assert second.verdicts == ("contradicted",)
    assert "the statement that its marker names says" in second.why[0]
    (line,) = of(case, tmp_path, "All of this [hw:../../etc] is said.").findings
    assert line.verdicts == ("marker",)


def test_what_a_reviewer_rejected_or_amended_counts(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(case.path, folder, ignore=shutil.ignore_patterns(".lock"))
    text = "In the first half of 2063, 151,200 person-times were transferred to jobs in Sorvelan Province."
    with Case.open(folder) as own:
        (finding,) = of(own, tmp_path, text).findings
        assert finding.verdicts == ("found",)
        for source in finding.sources:
            decide(own, source, "reject", "A. Reader", "a slip")
        build(own)
        (finding,) = of(own, tmp_path, text).findings
        assert finding.verdicts == ("rejected",)
        marked = of(own, tmp_path, text[:-1] + f" [hw:{short(finding.sources[0].id)}].").findings
        assert marked[0].verdicts == ("rejected",)


def test_numbers_that_are_no_claims_are_left(case: Case, tmp_path: Path) -> None:
    text = (
        "# 3. Lamps\n\nDraft of 3 August 2063, see page 14 and Decision No. 12. Call +999 41 5550 1234.\n\n"
        "1. The “Five Withs, Three Brings” (五共三带) are kept.\n\nhttps://example.org/2062/17\n"
    )
    checked = of(case, tmp_path, text)
    assert not checked.faults
    assert {item.why for item in checked.left} >= {
        "a date",
        "a page, section or ordinal",
        "part of an address",
    }


@pytest.mark.parametrize(
    "name", ["faithful.en.md", "faithful.zh.md", "third.en.html", "fourth.zh.txt", "fifth.ug.md"]
)
def test_notes_are_written_once_and_words_stay(case: Case, tmp_path: Path, name: str) -> None:
    path = DRAFTS / name
    first, second = tmp_path / f"1-{name}", tmp_path / f"2-{name}"
    checked = check(case, path)
    count, lost = write(checked, first)
    assert count == sum(f.noted for f in checked.findings)
    assert not lost
    again = check(case, first)
    assert told(again) == told(checked)
    assert write(again, second) == (count, [])
    assert first.read_bytes() == second.read_bytes()
    assert again.draft.source == path.read_bytes()  # without the notes it is what the author wrote
    for finding in checked.findings:
        if finding.noted:
            assert f"hw:{short(finding.sources[0].id)}" in first.read_text(encoding="utf-8")


def worded(path: Path, text: str) -> None:
    """A DOCX whose words stand in many runs, in a table, and beside a footnote-less picture of nothing."""
    made = docx.Document()
    made.add_heading("Lamps")
    for line in text.splitlines():
        paragraph = made.add_paragraph()
        for number, part in enumerate(line.split(" ")):
            paragraph.add_run(part + " ").bold = number % 3 == 0
    table = made.add_table(1, 2)
    table.cell(0, 0).text = "Households paired in Sorvelan Province, end of 2062"
    table.cell(0, 1).text = "312,140 households"
    made.save(str(path))


def test_footnotes_in_word(case: Case, tmp_path: Path) -> None:
    source = check(case, DRAFTS / "faithful.en.md").findings[0].sources[0]
    text = (DRAFTS / "faithful.en.md").read_text(encoding="utf-8")
    worded(
        tmp_path / "a.docx", text.replace("180,455 officials", f"180,455 officials [hw:{short(source.id)}]")
    )
    checked = check(case, tmp_path / "a.docx")
    assert not checked.faults
    count, lost = write(checked, tmp_path / "b.docx")
    assert count == len(checked.findings) and not lost
    before, after = (docx.Document(str(tmp_path / n)) for n in ("a.docx", "b.docx"))
    marker = f"[hw:{short(source.id)}]"
    assert [p.text.replace(marker, "") for p in before.paragraphs] == [p.text for p in after.paragraphs]
    with zipfile.ZipFile(tmp_path / "a.docx") as old, zipfile.ZipFile(tmp_path / "b.docx") as new:
        touched = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
        for name in set(old.namelist()) - touched:
            assert old.read(name) == new.read(name), name
        assert new.read("word/footnotes.xml").count(b"<w:footnoteRef/>") == count
        assert new.read("word/document.xml").count(b"<w:footnoteReference ") == count
    again = check(case, tmp_path / "b.docx")  # the reader sees no note of ours, and the marker again
    assert [f.words for f in again.findings] == [f.words for f in checked.findings]
    assert again.findings[0].marker is not None
    write(again, tmp_path / "c.docx")
    assert (tmp_path / "b.docx").read_bytes() == (tmp_path / "c.docx").read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.docx", b"PK\x03\x04 broken", "broken or cut short"),
        ("x.docx", b"no zip at all", "is no ZIP"),
        ("x.md", b"", "is empty"),
        ("x.pdf", b"%PDF-1.4\n", "x.pdf: "),
        ("x.csv", b"a,b\n1,2\n", "drafts are Markdown"),
    ],
)
def test_bad_drafts_are_one_line(case: Case, tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ReadError, match=words) as error:
        check(case, tmp_path / name)
    assert "\n" not in str(error.value)


def test_a_cut_docx_is_one_line(case: Case, tmp_path: Path) -> None:
    worded(tmp_path / "a.docx", "By the end of 2062, 312,140 households.")
    data = (tmp_path / "a.docx").read_bytes()
    for size in (10, len(data) // 2, len(data) - 30):
        (tmp_path / "b.docx").write_bytes(data[:size])
        with pytest.raises(ReadError, match="broken or cut short"):
            check(case, tmp_path / "b.docx")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as out:
        out.writestr("hello.txt", "nothing")
    (tmp_path / "b.docx").write_bytes(stream.getvalue())
    with pytest.raises(ReadError, match=r"without a document|not a document"):
        check(case, tmp_path / "b.docx")


def test_another_format_is_refused(case: Case, tmp_path: Path) -> None:
    checked = check(case, DRAFTS / "faithful.en.md")
    with pytest.raises(UsageError, match="its own format"):
        write(checked, tmp_path / "out.docx")
    with pytest.raises(UsageError, match="the draft itself"):
        write(checked, DRAFTS / "faithful.en.md")
    (tmp_path / "mine.md").write_text("My other report.", encoding="utf-8")
    with pytest.raises(UsageError, match="is there already"):
        write(checked, tmp_path / "mine.md")
    assert (tmp_path / "mine.md").read_text(encoding="utf-8") == "My other report."
    latin = tmp_path / "latin.md"
    latin.write_bytes("By the end of 2062, 312,140 households – à Sorvelan.".encode("cp1252"))
    found = check(case, latin)
    with pytest.raises(ReadError, match="is not UTF-8"):
        write(found, tmp_path / "out.md")


NOTES = st.lists(
    st.tuples(st.integers(0, 400), st.text(st.characters(codec="utf-8"), max_size=30)), max_size=6
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=300), notes=NOTES
)
def test_notes_can_always_be_taken_out_again(text: str, notes: list[tuple[int, str]]) -> None:
    payload = text.encode()
    for writer in (notes_markdown, notes_html):
        clean = writer.without_notes(payload)
        body = clean.decode()
        at = sorted({n for n, _ in notes if n < len(body)})
        placed = [
            Placed(n, " ".join(f"{words} hw:{'0' * 16}".split()))
            for n, (_, words) in zip(at, notes, strict=False)
        ]
        once = writer.written(clean, placed)
        if writer is notes_markdown and once != clean:  # a file ends with one line break
            assert writer.without_notes(once).decode().rstrip("\r\n") == body.rstrip("\r\n")
        elif once != clean:
            assert writer.without_notes(once) == clean


def test_the_report_is_plain_data(case: Case) -> None:
    from headwater.cli.checking import _report

    line = json.loads(json.dumps(_report(check(case, DRAFTS / "faulty.en.md"), None, 0, [])))
    assert line["checked"] == line["found"] + sum(f["fault"] for f in line["findings"])
    assert all(f["line"] > 0 for f in line["findings"])
    for each in (notes_docx, notes_html, notes_markdown):  # the writers have one shape
        assert {"letters", "text_of", "without_notes", "written"} <= set(dir(each))
