"""What leaves a case: redacted unless a named person says otherwise, and the log says so. All names are invented."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow import Whole, build, collect, export, permit, render, verify
from headwater.flow.looks import placed_whole
from headwater.model import Document, Mention, Region

TEXT = (
    "Lamps in Tarskan\n\nSenuber Qurbaniyaz of Elm Village got 3 lamps in 2031. “Enough,” said Senuber Qurbaniyaz.\n\n"
    "Mukerrem Hoshursha, 12, got 4 lamps in 2031.\n"
)
OTHER = "Lamps in Ostrymar\n\nThe Lamp Office gave 4,000 lamps in 2031.\n"
WHOLE = Whole("A. Reader", "for our own eyes")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/senuber.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "in/office.txt").write_text(OTHER, encoding="utf-8")
    with Case.create(tmp_path / "case", title="Lamps") as made:
        collect(made, [str(tmp_path / "in")], limits=Limits())
        build(made)
        document = next(d for d in made.store.documents() if "Senuber" in d.text)
        held = [s for s in made.store.statements() if s.document == document.id and s.kind != "mention"]
        for number, name in enumerate(("Senuber Qurbaniyaz", "Mukerrem Hoshursha"), 1):
            start = document.text.index(name)
            held.append(
                Mention(
                    document=document.id, file=document.file, url=None, lang="en", made_by="people/1",
                    span=document.span(start, start + len(name)), sentence=(start, start + 40), role="private",
                    person=number, minor=number == 2,
                )
            )  # fmt: skip
        made.store.save_statements(document.id, made.store.extract_keys()[document.id], held)
    return tmp_path / "case"


def exported(case: Case, kind: str, whole: Whole | None = None) -> bytes:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    export(case, kind, stream, whole)
    stream.flush()
    return bytes(stream.buffer.getvalue())


def test_a_dossier_is_redacted_and_holds(case: Path, tmp_path: Path) -> None:
    with Case.open(case) as opened:
        page = render(opened, tmp_path / "d")
        events = list(opened.log.events())
    text = next(
        p.read_text("utf-8") for p in (tmp_path / "d/d").glob("*.txt") if "Tarskan" in p.read_text("utf-8")
    )
    assert text.splitlines()[2:] == [
        "Resident A of a village got 3 lamps in 2031. “Enough,” said Resident A.", "", "Child B, 12, got 4 lamps in 2031.",
    ]  # fmt: skip
    assert "Not redacted" not in page.read_text("utf-8")
    result = verify(tmp_path / "d")
    assert not result.failed
    assert any("are redacted" in f.reason for f in result.findings if f.state == "open")
    logged = next(e for e in events if e.what == "redacted")
    assert logged.facts == (
        ("a private person", "2"),
        ("a child", "1"),
        ("a small place beside a private person", "1"),
    )


def test_the_same_dossier_is_not_logged_twice(case: Path, tmp_path: Path) -> None:
    with Case.open(case) as opened:
        render(opened, tmp_path / "one")
        render(opened, tmp_path / "two")
        assert sum(e.what == "redacted" for e in opened.log.events()) == 1
    one, two = (
        {p.name: p.read_bytes() for p in (tmp_path / n).rglob("*") if p.is_file()} for n in ("one", "two")
    )
    assert one == two


def test_the_whole_needs_a_name_and_a_reason_and_is_logged(case: Path, tmp_path: Path) -> None:
    for who, why in (("", "x"), ("A. Reader", " ")):
        with pytest.raises(UsageError, match="who decides and why"):
            Whole(who, why)
    with Case.open(case) as opened:
        page = render(opened, tmp_path / "d", whole=WHOLE)
        assert b"Qurbaniyaz" in exported(opened, "statements", WHOLE)
        logged = [e for e in opened.log.events() if e.what == "left whole"]
    assert [(e.subject, e.detail, e.fact("by")) for e in logged] == [
        ("dossier", "for our own eyes", "A. Reader"), ("statements", "for our own eyes", "A. Reader"),
    ]  # fmt: skip
    assert "Not redacted. Not for publication" in page.read_text("utf-8")


def test_no_export_lists_people_even_whole(case: Path) -> None:
    with Case.open(case) as opened:
        for whole in (None, WHOLE):
            lines = exported(opened, "statements", whole).decode().splitlines()
            assert "mention" not in {json.loads(line)["kind"] for line in lines}


def test_the_archive_leaves_without_pages_that_name_anybody(case: Path) -> None:
    with Case.open(case) as opened, zipfile.ZipFile(io.BytesIO(exported(opened, "wacz"))) as package:
        left = json.loads(package.read("headwater/left-out.json"))
        assert [each["reason"] for each in left] == ["names a private person"]
        assert "headwater/custody.jsonl" not in package.namelist()
        assert len(package.read("archive/data.warc.gz")) > 100


def test_one_person_of_one_document_is_shown_by_a_named_reviewer(case: Path, tmp_path: Path) -> None:
    with Case.open(case) as opened:
        mention = next(s for s in opened.store.statements("mention") if "Senuber" in s.span.exact)
        for who, why in (("", "x"), ("A. Reader", "")):
            with pytest.raises(UsageError, match="who decides and why"):
                permit(opened, mention.id, who, why)
        with pytest.raises(UsageError, match="no mentions"):
            permit(opened, "sha-256:ffff", "A. Reader", "she asked for it")
        made = permit(opened, mention.id[:24], "A. Reader", "she asked for it")
        build(opened)
        render(opened, tmp_path / "d")
        assert any(e.subject == made.id and e.fact("why") == "she asked for it" for e in opened.log.events())
    method = (tmp_path / "d/method.html").read_text("utf-8")
    assert "she asked for it" in method and "A. Reader" in method
    texts = "".join(p.read_text("utf-8") for p in (tmp_path / "d/d").glob("*.txt"))
    assert "Senuber Qurbaniyaz" in texts and "Mukerrem" not in texts


def test_a_changed_export_is_told_from_the_redacted_one(case: Path, tmp_path: Path) -> None:
    with Case.open(case) as opened:
        data = exported(opened, "statements")
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_bytes(data)
    bad.write_bytes(data.replace(b"4,000", b"5,000"))
    result = verify(case, exports=[good, bad])
    said = [(f.state, f.subject) for f in result.findings if f.part == "exports"]
    assert said[0] == ("holds", str(good))
    assert ("fails", str(bad)) in said and any(name.startswith(f"{bad} line") for _, name in said)


PLACED = [
    (0, 10, True),  # on one line
    (4, 15, True),  # over two lines, with the space between them
    (0, 24, False),  # the last word has no place
    (16, 24, False),
]


@pytest.mark.parametrize(("start", "end", "whole"), PLACED)
def test_a_page_is_drawn_only_where_all_of_a_name_has_a_place(start: int, end: int, whole: bool) -> None:
    lines = (
        Region(0, 10, 0, 0, 0, 100, 10, tuple(range(0, 110, 10))),
        Region(11, 15, 0, 0, 10, 40, 20, tuple(range(0, 50, 10))),
    )
    held = Document(
        record="sha-256:0", file="x.pdf", url=None, media_type="application/pdf", language="en", made_by="pdf/1",
        text="Senuber of Elm Qurbaniyaz", blocks=(), regions=lines,
    )  # fmt: skip
    assert placed_whole(held, start, end) is whole
