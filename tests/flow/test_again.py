"""Running again, and being killed: the same ids, the same export, nothing lost, nothing twice."""

import hashlib
import io
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from headwater.case import Case
from headwater.engine import Engine, Local
from headwater.flow import FORMATS, export, trace, verify
from headwater.flow.job import demo_documents

SIGNS = {
    "capture": "case/archive/data.warc.gz",
    "read": "case/custody.jsonl",
    "publish": ".dossier.headwater-new/d",
}
"""What a stage leaves on disk as it begins: three more kills wait for it, so that no stage is left to luck."""
KILLS = 12
# pages and bibliographies say when a document was collected
COLLECTED = re.compile(rb"\b20\d\d-\d\d-\d\d[T ][\d:.]+( UTC|Z)?")
COMMAND = [sys.executable, "-W", "error::ResourceWarning", "-m", "headwater", "trace"]


def started(folder: Path, *sources: str) -> "subprocess.Popen[bytes]":
    command = [*COMMAND, *sources, "-o", str(folder), "-q"]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def killed(folder: Path, after: float, *sources: str, sign: str = "", whole_group: bool = True) -> None:
    """Start the command and kill it `after` seconds, or as soon as the `sign` is there.

    By turns its group at once, or the parent alone, whose workers must then end by themselves.
    """
    run = started(folder, *sources)
    if not sign:
        time.sleep(after)
    while sign and run.poll() is None and not (folder / sign).exists():
        time.sleep(0.001)
    with suppress(ProcessLookupError):
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
        # a WACZ is the archive itself, whose records say when they were collected; and FollowTheMoney's
        # statements have ids made of their values, of which the day of collection is one
        for kind in [k for k in FORMATS if k not in ("wacz", "ro-crate", "ftm-statements")]:
            stream = io.StringIO()
            export(case, kind, stream)
            assert stream.getvalue() or kind == "versions", kind
            digests[kind] = hashlib.sha256(COLLECTED.sub(b"", stream.getvalue().encode())).hexdigest()
    for file in sorted((folder / "dossier").rglob("*")):
        # the manifest has the digests of the pages
        # and what proves it holds digests of entries, which say when they were made
        if file.is_file() and file.suffix != ".json" and file.parent.name != "custody":
            page = COLLECTED.sub(b"", file.read_bytes())
            digests[str(file.relative_to(folder))] = hashlib.sha256(page).hexdigest()
    return digests


def tally(folder: Path) -> tuple[int, int]:
    """How many entries the custody log has, and how many records the archive."""
    archive = (folder / "case/archive/data.warc.gz").read_bytes()
    return (folder / "case/custody.jsonl").read_bytes().count(b"\n"), archive.count(b"\x1f\x8b\x08")


class Killed:
    """One run killed at a moment; what it left, and then finished."""

    def __init__(
        self, papers: Path, folder: Path, after: float, engine: Engine, *, group: bool, sign: str
    ) -> None:
        self.after, self.sign = after, sign
        killed(folder, after, str(papers), sign=sign, whole_group=group)
        settings, archive = folder / "case/case.json", folder / "case/archive/data.warc.gz"
        had, captured, published = (
            settings.exists(),
            archive.exists(),
            (folder / "dossier/index.html").exists(),
        )
        left, _ = trace([str(papers)], folder, engine=engine)
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


class Unbroken(NamedTuple):
    """A run that nothing disturbed, and when (in seconds) it had captured, began to publish, and ended."""

    folder: Path
    captured: float
    publishing: float
    ended: float


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every second document of the demo, of every format and language: a run is killed some thirty times."""
    folder = tmp_path_factory.mktemp("papers")
    for file in sorted(demo_documents().iterdir()):
        if not file.name[:2].isdigit() or int(file.name[:2]) % 2 or file.name[:2] == "12":
            shutil.copy(file, folder)
    return folder


@pytest.fixture(scope="module")
def unbroken(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Unbroken:
    folder = tmp_path_factory.mktemp("unbroken")
    start = time.time()
    run = started(folder, str(papers))
    _, said = run.communicate(timeout=300)
    ended = time.time() - start
    assert run.returncode == 0, said.decode()
    assert not said, said.decode()
    assert not still_running(run.pid)
    captured = (folder / "case/archive/data.warc.gz").stat().st_mtime - start
    publishing = min(page.stat().st_mtime for page in (folder / "dossier/d").iterdir()) - start
    return Unbroken(folder, captured, publishing, ended)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """The workers that finish what was killed; started once for all."""
    with Local() as local:
        yield local


def test_again_does_nothing_and_gives_the_same(unbroken: Unbroken, papers: Path) -> None:
    folder = unbroken.folder
    before, count = exported(folder), tally(folder)
    result, _ = trace([str(papers)], folder)
    assert result.new == {"read": 0, "extract": 0, "link": 0}
    assert exported(folder) == before
    assert tally(folder) == count


def test_killed_at_any_moment_the_next_run_finishes(
    unbroken: Unbroken, papers: Path, engine: Engine, tmp_path: Path
) -> None:
    whole = unbroken
    expected, chance = exported(whole.folder), random.Random(20611)
    tried: list[Killed] = []

    def attempt(after: float, sign: str = "") -> None:
        folder = tmp_path / str(len(tried))
        tried.append(Killed(papers, folder, after, engine, group=bool(len(tried) % 2), sign=sign))
        assert exported(folder) == expected, (tried[-1].stage, after)

    # a share of the kills for each stretch of the run
    stretches = (
        (6, 0.0, whole.captured),
        (12, whole.captured, whole.publishing),
        (7, whole.publishing, whole.ended),
    )
    for share, low, high in stretches:
        for part in range(share):
            attempt(low + (high - low) * (part + chance.random()) / share)
    for sign in SIGNS.values():
        attempt(whole.ended, sign)
    for each in tried:
        print(f"killed {each.sign or f'after {each.after:.2f} s of {whole.ended:.2f}'}: in {each.stage}")
    assert len(tried) >= KILLS
    assert len({each.stage for each in tried}) > 2, "the kills are spread over the run"


def test_killed_again_and_again_the_job_still_ends(unbroken: Unbroken, papers: Path, tmp_path: Path) -> None:
    moments = random.Random(7)
    for _ in range(8):
        killed(tmp_path, moments.uniform(0.2, unbroken.ended * 0.7), str(papers))
    trace([str(papers)], tmp_path)
    assert exported(tmp_path) == exported(unbroken.folder)


def test_many_files_killed_five_times(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    shutil.copytree(demo_documents(), papers)
    for number in range(300):
        (papers / f"note {number:03}.txt").write_text(
            f"Note {number} on the Reed Basin (fictional)\n\nBy the end of 20{number % 90 + 10}, {1000 + number} officials "
            f"had visited {number + 2} villages of Marl County.\n",
            encoding="utf-8",
        )
    start = time.monotonic()
    whole, _ = trace([str(papers)], tmp_path / "whole")
    seconds = time.monotonic() - start
    for number in range(5):
        killed(tmp_path / "cut", seconds * (0.3 + number / 8), str(papers), whole_group=bool(number % 2))
    left, _ = trace([str(papers)], tmp_path / "cut")
    assert (left.documents, left.statements) == (whole.documents, whole.statements)
    assert exported(tmp_path / "cut") == exported(tmp_path / "whole")
    assert tally(tmp_path / "cut")[1] == tally(tmp_path / "whole")[1]
