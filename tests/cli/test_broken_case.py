"""A case that is in use, damaged, of a newer Headwater, or without room: one clear line and the right code."""

import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.case import Case

Run = Callable[..., "subprocess.CompletedProcess[str]"]

TEXT = "Report on the Reed Basin (fictional)\n\nBy the end of 2062, more than {} officials had visited 40 villages.\n"


@pytest.fixture
def traced(headwater: Run, tmp_path: Path) -> Path:
    """A folder `in` of three files, traced into `out`."""
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / f"in/{number}.txt").write_text(TEXT.format(1200 + number), encoding="utf-8")
    done = headwater("trace", "in", "-o", "out", "-q")
    assert (done.returncode, done.stderr) == (0, "")
    return tmp_path / "out"


def one_line(done: "subprocess.CompletedProcess[str]", code: int, said: str) -> None:
    assert done.returncode == code, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert said in done.stderr


def test_in_use_by_another_run(headwater: Run, traced: Path) -> None:
    with Case.open(traced / "case"):
        one_line(headwater("trace", "in", "-o", "out"), 4, "in use by another run")
        one_line(headwater("export", "out/case", "--format", "terms"), 4, "in use by another run")
    assert headwater("trace", "in", "-o", "out").returncode == 0


def test_two_runs_at_once(traced: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "headwater", "trace", "in", "-o", "both", "-q"]
    runs = [subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [run.communicate(timeout=120)[1] for run in runs]
    assert 0 in [run.returncode for run in runs]
    for run, line in zip(runs, said, strict=True):
        assert run.returncode in (0, 4)
        assert "in use" in line or not line


def test_of_a_newer_headwater(headwater: Run, traced: Path) -> None:
    with sqlite3.connect(traced / "case/case.db") as rows:
        rows.execute("UPDATE alembic_version SET version_num = '9999'")
    rows.close()
    one_line(headwater("trace", "in", "-o", "out"), 4, "newer Headwater")


@pytest.mark.parametrize("start", [0, 2 * 4096])
def test_a_corrupted_database(headwater: Run, traced: Path, start: int) -> None:
    before = headwater("export", "out/case", "--format", "statements").stdout
    database = traced / "case/case.db"
    with database.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * (database.stat().st_size - start))
    one_line(headwater("trace", "in", "-o", "out"), 4, "move case.db away")
    database.unlink()
    assert headwater("trace", "in", "-o", "out").returncode == 0, "the archive has it all"
    assert headwater("export", "out/case", "--format", "statements").stdout == before


def test_a_record_that_was_altered(headwater: Run, traced: Path) -> None:
    with Case.open(traced / "case") as case:
        place = case.store.place(case.store.records()[1].id)
    archive = traced / "case/archive/data.warc.gz"
    whole = archive.read_bytes()
    middle = place.offset + place.length // 2
    archive.write_bytes(whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :])
    verified = headwater("verify", "out/case")
    assert verified.returncode == 3
    assert "1.txt" in verified.stdout
    assert "2.txt" not in verified.stdout
    for _ in range(2):
        one_line(headwater("trace", "in", "-o", "out", "-q"), 1, "1.txt: the record at byte")
    archive.write_bytes(whole)
    assert headwater("trace", "in", "-o", "out").returncode == 0, "put back, it is read again"
    assert headwater("verify", "out/case").returncode == 0


def test_an_archive_cut_short(headwater: Run, traced: Path) -> None:
    archive = traced / "case/archive/data.warc.gz"
    archive.write_bytes(archive.read_bytes()[:-100])
    one_line(headwater("trace", "in", "-o", "out"), 3, "preserved records are missing")
    done = headwater("verify", "out/case")
    assert (done.returncode, done.stderr) == (3, "")
    assert "does not hold: records: archive/data.warc.gz: is cut short" in done.stdout
    assert "does not hold: records: 2.txt" in done.stdout


def test_no_room(traced: Path, headwater: Run, tmp_path: Path) -> None:
    def bounded() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    command = [sys.executable, "-m", "headwater", "trace", "in", "-o", "tight", "-q"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, preexec_fn=bounded
    )
    one_line(done, 4, "database")
    assert headwater("trace", "in", "-o", "tight").returncode == 0, "with room again, the next run finishes"
    assert headwater("verify", "tight/case").returncode == 0


@pytest.mark.parametrize("after", [0.15, 0.4, 1.0])  # while it is imported, as it begins, at work
def test_stopped_with_ctrl_c(headwater: Run, traced: Path, tmp_path: Path, after: float) -> None:
    for number in range(3, 40):
        (tmp_path / f"in/{number}.txt").write_text(TEXT.format(1200 + number), encoding="utf-8")
    command = [sys.executable, "-m", "headwater", "trace", "in", "-o", "stopped"]
    run = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(after)
    run.send_signal(signal.SIGINT)
    out, said = run.communicate(timeout=60)
    if run.returncode:
        assert run.returncode == 4
        assert said.splitlines() == ["headwater: stopped; run the same command again to go on"]
        assert not out
    done = headwater("trace", "in", "-o", "stopped", "--json")
    assert done.returncode == 0
    assert '"documents": 40' in done.stdout


def test_a_folder_that_holds_something_else_is_left_alone(
    headwater: Run, traced: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine/dossier").mkdir(parents=True)
    (tmp_path / "mine/dossier/notes.txt").write_text("mine", encoding="utf-8")
    one_line(headwater("trace", "in", "-o", "mine", "-q"), 4, "nothing was replaced")
    assert (tmp_path / "mine/dossier/notes.txt").read_text(encoding="utf-8") == "mine"
    shutil.copy(tmp_path / "in/0.txt", tmp_path / "plain")
    one_line(headwater("trace", "in", "-o", "plain"), 4, "cannot make a case")
