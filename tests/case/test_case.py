"""A case folder: made, opened, locked, and refused where it is none."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from headwater.capture import capture
from headwater.capture.files import OWN
from headwater.case import Case
from headwater.engine import Local
from headwater.errors import CaseError, EvidenceError
from headwater.model import Problem


def take(case: Case, *sources: Path) -> list[Problem]:
    problems = []
    outcomes = capture(map(str, sources), archive=case.archive, log=case.log, current=case.store.current)
    for outcome in outcomes:
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            case.admit(*outcome)
    return problems


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    for number in range(5):
        (tmp_path / "docs" / f"{number}.txt").write_text(f"text {number}")
    (tmp_path / "docs" / "sources.csv").write_text("file,title\n")
    return tmp_path / "docs"


def test_a_case_has_its_settings_and_its_evidence(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case", "Titel 标题", "Fictional.") as case:
        assert take(case, docs) == []
    with Case.open(tmp_path / "case") as case:
        assert (case.title, case.notice) == ("Titel 标题", "Fictional.")
        assert [record.file for record in case.store.records()] == [f"{number}.txt" for number in range(5)]
        assert [record.file for record in case.store.records("sources")] == ["sources.csv"]
        assert list(case.verify()) == []
    names = {entry.name for entry in (tmp_path / "case").iterdir()}
    assert names - {".lock"} == {
        "case.json",
        "case.db",
        "archive",
        "checkpoints",
        "custody.jsonl",
        "custody.pub",
    }
    assert names >= OWN[0]


def test_open_or_create_does_either(tmp_path: Path) -> None:
    for title in ("first", "second"):
        with Case.open_or_create(tmp_path / "case", title) as case:
            assert case.title == "first"


def test_a_second_run_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    with Case.create(tmp_path / "case"), pytest.raises(CaseError, match="in use by another run"):
        Case.open(tmp_path / "case")
    Case.open(tmp_path / "case").close()


HOLD = """
import sys, time
from headwater.case import Case
case = Case.open(sys.argv[1])
print("open", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_killed_run_is_free(tmp_path: Path) -> None:
    Case.create(tmp_path / "case").close()
    command = [sys.executable, "-c", HOLD, str(tmp_path / "case")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(CaseError, match="in use"):
            Case.open(tmp_path / "case")
        other.send_signal(signal.SIGKILL)
    Case.open(tmp_path / "case").close()


def other_file(path: Path) -> None:
    path.mkdir()
    (path / "notes.txt").write_text("mine")


def a_file(path: Path) -> None:
    path.write_text("mine")


REFUSED = [(other_file, "is not empty"), (a_file, "cannot make a case")]


@pytest.mark.parametrize(("make", "reason"), REFUSED)
def test_what_is_there_is_never_taken_for_a_new_case(make: object, reason: str, tmp_path: Path) -> None:
    make(tmp_path / "x")  # type: ignore[operator]
    with pytest.raises(CaseError, match=reason):
        Case.open_or_create(tmp_path / "x")
    with pytest.raises(CaseError, match="is no case"):
        Case.open(tmp_path / "x")


SETTINGS = [
    ("not json", "is not what Headwater writes"),
    ("[]", "is not what Headwater writes"),
    ('{"format": 1}', "is not what Headwater writes"),
    (json.dumps({"format": 99, "title": "", "notice": ""}), "newer Headwater"),
]


@pytest.mark.parametrize(("text", "reason"), SETTINGS)
def test_settings_that_are_none(text: str, reason: str, tmp_path: Path) -> None:
    Case.create(tmp_path / "case").close()
    (tmp_path / "case" / "case.json").write_text(text)
    with pytest.raises(CaseError, match=reason):
        Case.open(tmp_path / "case")


def test_a_create_that_was_killed_half_way_is_gone_on_with(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "case.json.new").write_text('{"for')
    Case.create(tmp_path / "case", "T").close()
    (tmp_path / "case" / "case.db").unlink()
    Case.open(tmp_path / "case").close()


def test_workers_read_the_archive_by_themselves(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case, Local(2) as engine:
        take(case, docs)
        places = [case.store.place(record.id) for record in case.store.records()]
        found = [payload for _, payload in engine.map(case.archive.payload, places, apart=True)]
    assert found == [f"text {number}".encode() for number in range(5)]


def test_a_lost_database_is_made_again_from_the_archive(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        take(case, docs)
        before = [(case.store.records(kind), case.store.last()) for kind in ("source", "sources")]
    entries = case.log.path.read_bytes()
    (tmp_path / "case" / "case.db").unlink()
    with Case.open(tmp_path / "case") as case:
        assert [(case.store.records(kind), case.store.last()) for kind in ("source", "sources")] == before
        assert case.log.path.read_bytes() == entries


def test_a_database_that_is_none_is_refused(tmp_path: Path) -> None:
    Case.create(tmp_path / "case").close()
    (tmp_path / "case" / "case.db").write_bytes(b"junk" * 1000)
    with pytest.raises(CaseError, match="not a database"):
        Case.open(tmp_path / "case")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    Case.create(tmp_path / "case").close()
    (tmp_path / "case" / "case.db").unlink()
    other = sqlite3.connect(tmp_path / "case" / "case.db")
    other.execute("CREATE TABLE mine (x)")
    other.close()
    with pytest.raises(CaseError, match="not made by Headwater"):
        Case.open(tmp_path / "case")


def test_damage_is_named(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        take(case, docs)
        place = case.store.place(case.store.records()[2].id)
        data = bytearray(case.archive.path.read_bytes())
        data[place.offset + place.length // 2] ^= 0xFF
        case.archive.path.write_bytes(data)
    with Case.open(tmp_path / "case") as case:
        found = list(case.verify())
    assert {problem.stage for problem in found} == {"verify"}
    assert any(problem.subject == "2.txt" for problem in found)


def test_a_log_without_its_last_entry_gets_it_back_and_says_nothing_else(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        take(case, docs)
        lines = case.log.path.read_bytes().splitlines(keepends=True)
    shutil.rmtree(tmp_path / "case/checkpoints")  # killed before it could sign
    (tmp_path / "case/custody.pub").unlink()
    case.log.path.write_bytes(b"".join(lines[:-1]))
    with Case.open(tmp_path / "case") as case:
        assert case.log.path.read_bytes().splitlines(keepends=True)[: len(lines) - 1] == lines[:-1]
        assert list(case.verify()) == []


def test_an_archive_cut_short_is_refused_not_mended(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        take(case, docs)
        path = case.archive.path
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    with pytest.raises(EvidenceError, match="shorter than this case knows"):
        Case.open(tmp_path / "case")
    assert path.read_bytes() == whole[:-10]


def test_opening_is_quick_without_migration(tmp_path: Path) -> None:
    """Alembic is not imported by an opening that needs no migration."""
    Case.create(tmp_path / "case").close()
    code = "import sys; from headwater.case import Case; Case.open(sys.argv[1]).close(); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "case")], capture_output=True, text=True, check=True
    )
    for name in ("alembic", "httpx", "warcio"):
        assert f"'{name}'" not in done.stdout


def test_a_folder_that_cannot_be_written_is_a_case_error(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(CaseError):
        Case.create(tmp_path / "closed" / "case")


def test_time_of_the_clock_is_utc(tmp_path: Path, docs: Path) -> None:
    with Case.create(tmp_path / "case") as case:
        take(case, docs)
        assert case.store.records()[0].captured_at.startswith(time.strftime("%Y-", time.gmtime()))
