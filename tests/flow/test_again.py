"""Running again, and being killed: the same ids, the same export, nothing lost, nothing twice."""

import hashlib
import io
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.engine import Engine, Local
from headwater.flow import FORMATS, export, trace, verify
from headwater.flow.job import demo_documents

KILLS = 25
MORE = 12
"""Kills added, between the moments tried, for a stage that none of them hit."""
PASSED = ("start", "capture", "read", "extract", "link", "publish", "done")
# pages and bibliographies say when a document was collected
COLLECTED = re.compile(rb"\b20\d\d-\d\d-\d\d[T ][\d:.]+( UTC|Z)?")
COMMAND = [sys.executable, "-W", "error::ResourceWarning", "-m", "headwater", "trace"]


def started(folder: Path, *sources: str) -> "subprocess.Popen[bytes]":
    command = [*COMMAND, *(sources or [str(demo_documents())]), "-o", str(folder), "-q"]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def killed(folder: Path, after: float, *sources: str, whole_group: bool = True) -> None:
    """Start the command and kill it: its group at once, or the parent alone, whose workers must end by themselves."""
    run = started(folder, *sources)
    time.sleep(after)
    (os.killpg if whole_group else os.kill)(run.pid, signal.SIGKILL)
    _, said = run.communicate()
    assert b"Warning" not in said and b"Traceback" not in said, said.decode()
    assert not still_running(run.pid)


def still_running(session: int, seconds: float = 5.0) -> list[str]:
    """What still runs of a session, once there was time to end."""
    for _ in range(int(seconds / 0.05)):
        found = subprocess.run(
            ["ps", "-o", "pid=,stat=,args=", "-s", str(session)], capture_output=True, text=True, check=False
        ).stdout.splitlines()
        alive = [line for line in found if line.split()[1][0] != "Z"]
        if not alive:
            return []
        time.sleep(0.05)
    return alive


def exported(folder: Path) -> dict[str, str]:
    """The digest of every export, and of every file of the dossier."""
    digests = {}
    with Case.open(folder / "case") as case:
        for kind in FORMATS:
            stream = io.StringIO()
            export(case, kind, stream)
            assert stream.getvalue(), kind
            digests[kind] = hashlib.sha256(COLLECTED.sub(b"", stream.getvalue().encode())).hexdigest()
    for file in sorted((folder / "dossier").rglob("*")):
        # the manifest has the digests of the pages
        if file.is_file() and file.suffix != ".json":
            page = COLLECTED.sub(b"", file.read_bytes())
            digests[str(file.relative_to(folder))] = hashlib.sha256(page).hexdigest()
    return digests


def tally(folder: Path) -> tuple[int, int]:
    """How many entries the custody log has, and how many records the archive."""
    archive = (folder / "case/archive/data.warc.gz").read_bytes()
    return (folder / "case/custody.jsonl").read_bytes().count(b"\n"), archive.count(b"\x1f\x8b\x08")


class Killed:
    """One run killed at a moment; what it left, and then finished."""

    def __init__(self, folder: Path, after: float, engine: Engine, *, group: bool) -> None:
        self.after = after
        killed(folder, after, whole_group=group)
        settings, custody = folder / "case/case.json", folder / "case/custody.jsonl"
        had, captured, published = (
            settings.exists(),
            custody.exists(),
            (folder / "dossier/index.html").exists(),
        )
        left, _ = trace([str(demo_documents())], folder, engine=engine)
        assert not left.problems
        self.stage = (
            "start" if not had
            else "capture" if not captured
            else "read" if left.new["read"]
            else "extract" if left.new["extract"]
            else "link" if left.new["link"]
            else "done" if published
            else "publish"
        )  # fmt: skip
        with Case.open(folder / "case") as case:
            assert not verify(case).failed
            logged = [event.subject for event in case.log.events() if event.what == "captured"]
        assert len(logged) == len(set(logged)), "nothing twice"


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    folder = tmp_path_factory.mktemp("unbroken")
    start = time.monotonic()
    run = started(folder)
    _, said = run.communicate(timeout=300)
    assert run.returncode == 0, said.decode()
    assert not said, said.decode()
    assert not still_running(run.pid)
    return folder, time.monotonic() - start


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """The workers that finish what was killed; started once for all."""
    with Local() as local:
        yield local


def test_again_does_nothing_and_gives_the_same(unbroken: tuple[Path, float]) -> None:
    folder, _ = unbroken
    before, count = exported(folder), tally(folder)
    result, _ = trace([str(demo_documents())], folder)
    assert result.new == {"read": 0, "extract": 0, "link": 0}
    assert exported(folder) == before
    assert tally(folder) == count


def test_killed_at_any_moment_the_next_run_finishes(
    unbroken: tuple[Path, float], engine: Engine, tmp_path: Path
) -> None:
    whole, seconds = unbroken
    expected, chance = exported(whole), random.Random(20611)
    tried: list[Killed] = []

    def attempt(after: float) -> None:
        folder = tmp_path / str(len(tried))
        tried.append(Killed(folder, after, engine, group=bool(len(tried) % 2)))
        assert exported(folder) == expected, (tried[-1].stage, after)

    # one moment in each equal part of the time that a run takes, so that no stage is left to luck
    for part in range(KILLS):
        attempt(seconds * (part + chance.random()) / KILLS)
    for stage in ("capture", "read", "publish"):
        for _ in range(MORE // 3):
            if any(each.stage == stage for each in tried):
                break
            rank = PASSED.index(stage)
            earlier = max((t.after for t in tried if PASSED.index(t.stage) < rank), default=0.0)
            later = min((t.after for t in tried if PASSED.index(t.stage) > rank), default=seconds * 1.2)
            attempt((earlier + later) / 2)
    for each in sorted(tried, key=lambda each: each.after):
        print(f"killed after {each.after:.2f} s of {seconds:.2f}: in {each.stage}")
    hit = Counter(each.stage for each in tried)
    assert hit["capture"] and hit["read"] + hit["extract"] and hit["publish"], hit


def test_killed_again_and_again_the_job_still_ends(unbroken: tuple[Path, float], tmp_path: Path) -> None:
    whole, seconds = unbroken
    moments = random.Random(7)
    for _ in range(8):
        killed(tmp_path, moments.uniform(0.2, seconds * 0.7))
    trace([str(demo_documents())], tmp_path)
    assert exported(tmp_path) == exported(whole)
