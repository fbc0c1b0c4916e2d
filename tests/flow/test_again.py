"""Running again, and being killed: the same ids, the same export, nothing lost, nothing twice."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from headwater.flow.job import demo_documents

KILLS = 25


def trace(folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "headwater", "trace", str(demo_documents()), "-o", str(folder), "-q"]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def finish(folder: Path) -> float:
    start = time.monotonic()
    run = trace(folder)
    _, said = run.communicate(timeout=300)
    assert run.returncode == 0, said.decode()
    return time.monotonic() - start


def export(folder: Path) -> dict[str, str]:
    """The digests of every export, and of every page of the dossier."""
    digests = {}
    for kind in ("statements", "questions", "terms", "events"):
        command = [sys.executable, "-m", "headwater", "export", str(folder / "case"), "--format", kind]
        output = subprocess.run(command, capture_output=True, check=True).stdout
        assert output, kind
        digests[kind] = hashlib.sha256(output).hexdigest()
    return digests


def tally(folder: Path) -> tuple[int, int]:
    """How many entries the custody log has, and how many records the archive."""
    archive = (folder / "case/archive/data.warc.gz").read_bytes()
    return (folder / "case/custody.jsonl").read_bytes().count(b"\n"), archive.count(b"\x1f\x8b\x08")


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    folder = tmp_path_factory.mktemp("unbroken")
    return folder, finish(folder)


def test_again_does_nothing_and_gives_the_same(unbroken: tuple[Path, float]) -> None:
    folder, _ = unbroken
    before, count = export(folder), tally(folder)
    finish(folder)
    assert export(folder) == before
    assert tally(folder) == count


def test_killed_at_any_moment_the_next_run_finishes(unbroken: tuple[Path, float], tmp_path: Path) -> None:
    whole, seconds = unbroken
    moments = random.Random(20611)
    for number in range(KILLS):
        folder = tmp_path / str(number)
        run = trace(folder)
        time.sleep(moments.uniform(0.05, seconds))
        # by turns: the whole group at once, or the parent alone, whose workers must then end by themselves
        (os.killpg if number % 2 else os.kill)(run.pid, signal.SIGKILL)
        run.communicate()
    expected = export(whole)
    for number in range(KILLS):
        folder = tmp_path / str(number)
        finish(folder)
        assert export(folder) == expected, number
        command = [sys.executable, "-m", "headwater", "verify", str(folder / "case")]
        verified = subprocess.run(command, capture_output=True, text=True, check=False)
        assert verified.returncode == 0, verified.stdout


def test_killed_again_and_again_the_job_still_ends(unbroken: tuple[Path, float], tmp_path: Path) -> None:
    whole, seconds = unbroken
    moments = random.Random(7)
    for _ in range(8):
        run = trace(tmp_path)
        time.sleep(moments.uniform(0.2, seconds * 0.7))
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
    finish(tmp_path)
    assert export(tmp_path) == export(whole)
