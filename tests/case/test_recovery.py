"""Killed at any byte or any moment: nothing lost, nothing twice."""

import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from headwater.capture import capture
from headwater.capture.custody import CustodyLog
from headwater.capture.exchange import Exchange
from headwater.capture.limits import Limits
from headwater.capture.recovery import recover
from headwater.capture.warc import Archive
from headwater.case import Case
from headwater.errors import EvidenceError
from headwater.model import Problem

KILLS = 8
FILES = 200
ADDRESS = "http://a.example/"


def fetch(url: str, limits: Limits) -> tuple[Exchange, ...]:
    def page(status: int, at: str, body: bytes) -> Exchange:
        head = b"HTTP/1.1 %d X\r\nContent-Type: text/html\r\n\r\n" % status
        request = b"GET / HTTP/1.1\r\n\r\n"
        return Exchange(
            url=at,
            request=request,
            head=head,
            status=status,
            body=body,
            address="192.0.2.1",
            media_type="text/html",
        )

    return page(302, url, b"moved"), page(200, "https://b.example/", b"<p>page")


def take(case: Case, *sources: str) -> list[str]:
    names = []
    outcomes = capture(
        sources,
        archive=case.archive,
        log=case.log,
        current=case.store.current,
        fetcher=fetch,
        clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
    )
    for outcome in outcomes:
        assert not isinstance(outcome, Problem)
        case.admit(*outcome)
        names.append(outcome[0].name)
    return names


def state(case: Case) -> object:
    records = case.store.records()
    return records, [case.store.place(record.id) for record in records], list(case.log.events())


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A case with one record and the same with two more, and the folder of files."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "1.txt").write_text("first")
    before, after = tmp_path / "before", tmp_path / "after"
    with Case.create(before) as case:
        take(case, str(docs))
    shutil.copytree(before, after)
    (docs / "2.txt").write_text("second")
    with Case.open(after) as case:
        take(case, str(docs), ADDRESS)
    return before, after, docs


def test_an_archive_torn_anywhere(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """Killed while the archive was written: log and database know nothing yet."""
    before, after, docs = two
    place = Path("archive", "data.warc.gz")
    kept, whole = (before / place).read_bytes(), (after / place).read_bytes()
    with Case.open(after) as case:
        expected = [(record.id, case.store.place(record.id)) for record in case.store.records()]
    for end in range(len(kept) + 1, len(whole) + 1, 61):
        torn = tmp_path / "torn"
        shutil.copytree(before, torn)
        (torn / place).write_bytes(whole[:end])
        with Case.open(torn) as case:
            adopted = len(case.store.records())
            take(case, str(docs), ADDRESS)
            found = [(record.id, case.store.place(record.id)) for record in case.store.records()]
            assert found == expected, end
            assert (torn / place).read_bytes() == whole
            assert list(case.verify()) == []
            cuts = [event for event in case.log.events() if event.what == "cut unfinished tail"]
            assert adopted in (1, 2, 3)
            assert len(cuts) <= 1
        shutil.rmtree(torn)


def test_an_archive_torn_at_every_byte(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """The same without a database, so that no byte need be left out."""
    before, after, _ = two
    whole = (after / "archive" / "data.warc.gz").read_bytes()
    everything = list(Archive(after / "archive" / "data.warc.gz").records_after(0))
    ends = [place.offset + place.length for _, place in everything]
    torn, log = Archive(tmp_path / "data.warc.gz"), CustodyLog(tmp_path / "custody.jsonl")
    last = everything[0][0].id
    for size in range(ends[0], len(whole) + 1):
        torn.path.write_bytes(whole[:size])
        shutil.copy(before / "custody.jsonl", log.path)
        log = CustodyLog(log.path)
        found = recover(torn, log, end=ends[0], last=last, when="2026-01-02T00:00:00Z", who="t")
        complete = [pair for pair, end in zip(everything, ends, strict=True) if ends[0] < end <= size]
        assert found == complete, size
        assert torn.size == max(end for end in ends if end <= size)
        assert [event.subject for event in log.events() if event.what == "captured"][1:] == [
            r.id for r, _ in complete
        ]


def test_a_log_torn_anywhere(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """Killed while the log was written: the archive has the record, the database does not."""
    before, after, docs = two
    kept, whole = (before / "custody.jsonl").read_bytes(), (after / "custody.jsonl").read_bytes()
    for end in range(len(kept), len(whole) + 1, 23):
        torn = tmp_path / "torn"
        shutil.copytree(before, torn)
        shutil.copy(after / "archive" / "data.warc.gz", torn / "archive")
        (torn / "custody.jsonl").write_bytes(whole[:end])
        with Case.open(torn) as case:
            assert take(case, str(docs), ADDRESS) == []
            assert len(case.store.records()) == 3
            assert list(case.verify()) == []
            captured = [event.subject for event in case.log.events() if event.what == "captured"]
            assert len(captured) == len(set(captured)) == 3
        shutil.rmtree(torn)


def test_a_database_that_lags_behind(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """Killed before the row: archive and log have the record."""
    before, after, docs = two
    shutil.copy(before / "case.db", after / "case.db")
    entries = (after / "custody.jsonl").read_bytes()
    with Case.open(after) as case:
        assert len(case.store.records()) == 3
        assert take(case, str(docs), ADDRESS) == []
        assert (after / "custody.jsonl").read_bytes() == entries


def test_nulls_at_the_end_after_a_power_cut(two: tuple[Path, Path, Path]) -> None:
    _, after, _ = two
    path = after / "archive" / "data.warc.gz"
    whole = path.read_bytes()
    path.write_bytes(whole + b"\0" * 4096)
    with Case.open(after) as case:
        assert path.read_bytes() == whole
        assert list(case.verify()) == []


def test_a_logged_record_that_is_gone_is_not_passed_over(two: tuple[Path, Path, Path]) -> None:
    before, after, _ = two
    for name in ("case.db", "archive/data.warc.gz"):
        shutil.copy(before / name, after / name)
    with pytest.raises(EvidenceError, match=r"the record of .* is missing"):
        Case.open(after)


FULL = """
import resource, signal, sys
from headwater.capture import capture
from headwater.case import Case
from headwater.errors import CaseError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Case.open_or_create(sys.argv[1]) as case:
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
    try:
        for outcome in capture([sys.argv[2]], archive=case.archive, log=case.log, current=case.store.current):
            pass
    except CaseError as error:
        print(error)
"""


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """The run ends with a line, the archive holds whole records only, and the next run finishes."""
    docs = tmp_path / "docs"
    docs.mkdir()
    rng = random.Random(3)
    for number in range(20):
        (docs / f"{number:02}.txt").write_bytes(rng.randbytes(20_000))
    command = [sys.executable, "-c", FULL, str(tmp_path / "case"), str(docs)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.startswith("cannot write to ")
    assert done.stdout.count("\n") == 1
    with Case.open(tmp_path / "case") as case:
        assert len(case.store.records()) == 7
        take(case, str(docs))
        assert [record.file for record in case.store.records()] == [
            f"{number:02}.txt" for number in range(20)
        ]
        assert list(case.verify()) == []
        assert {event.what for event in case.log.events()} == {"created", "captured", "key added"}


CHILD = """
import sys
from headwater.capture import capture
from headwater.case import Case
with Case.open_or_create(sys.argv[1]) as case:
    print("open", flush=True)
    for record, place in capture([sys.argv[2]], archive=case.archive, log=case.log, current=case.store.current):
        case.admit(record, place)
"""


def test_killed_at_random_moments_then_finished(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    rng = random.Random(7)
    for number in range(FILES):
        (docs / f"{number:03}.txt").write_bytes(rng.randbytes(20_000))
    command = [sys.executable, "-c", CHILD, str(tmp_path / "case"), str(docs)]
    started = time.monotonic()
    subprocess.run([*command[:-2], str(tmp_path / "whole"), str(docs)], check=True, stdout=subprocess.DEVNULL)
    length = time.monotonic() - started
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            if rng.random() < 0.7:
                child.stdout.readline()  # else: killed while it starts or opens
            time.sleep(rng.random() * length / 4)
            child.send_signal(signal.SIGKILL)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with Case.open(tmp_path / "case") as case, Case.open(tmp_path / "whole") as whole:
        assert [record.id for record in case.store.records()] == [
            record.id for record in whole.store.records()
        ]
        archived = [record.id for record, _ in case.archive.records_after(0)]
        logged = [event.subject for event in case.log.events() if event.what == "captured"]
        assert len(archived) == len(set(archived)) == len(set(logged)) == len(logged) == FILES
        assert list(case.verify()) == []
