"""Many addresses: politeness, waiting, and going on after a kill, against a real server on this machine."""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from headwater.capture import capture
from headwater.capture.custody import CustodyLog
from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.capture.politeness import agent
from headwater.capture.take import Said, Taken
from headwater.capture.warc import Archive
from headwater.capture.web import waits
from headwater.errors import UsageError
from headwater.model import Place, Problem

LIMITS = Limits(allow_private=True, seconds=10.0)
QUICK = Manner(delay=0.0)
HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        host: Host = self.server  # type: ignore[assignment]
        with host.lock:
            host.inside += 1
            host.most = max(host.most, host.inside)
            host.asked[self.path] += 1
            host.agents.add(self.headers["User-Agent"])
        status, body, more = host.answer(self.path)
        self.send_response(status)
        kind = "application/pdf" if self.path.endswith(".pdf") else "text/html; charset=utf-8"
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        with host.lock:
            host.inside -= 1
        self.wfile.write(body)


class Host(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Site)
        self.lock = threading.Lock()
        self.inside = self.most = 0
        self.asked: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.robots: tuple[int, bytes] = (404, b"")

    def answer(self, path: str) -> tuple[int, bytes, dict[str, str]]:
        if path == "/robots.txt":
            return *self.robots, {}
        if path == "/busy" and self.asked[path] < 3:
            return 503, b"", {"Retry-After": "0"}
        if path == "/shut":
            return 429, b"", {"Retry-After": "86400"}
        if path == "/never":
            return 503, b"", {"Retry-After": "0"}
        if path == "/papers":
            return (
                200,
                b'<a href=/a.pdf>a</a><iframe src="/viewer?file=/b.pdf"></iframe><a href=/lost.docx>c</a>',
                {},
            )
        if path.startswith("/lost"):
            return 404, b"", {}
        return 200, f"<p>page {path}".encode(), {}


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


class Desk:
    """An archive and a log, and what a run said."""

    def __init__(self, path: Path, host: Host) -> None:
        self.archive = Archive(path / "data.warc.gz")
        self.log = CustodyLog(path / "custody.jsonl")
        self.base = f"http://127.0.0.1:{host.server_port}"
        self.said: list[Said] = []
        self.current: dict[str, str] = {}
        self.places: dict[str, Place] = {}

    def capture(self, *paths: str, manner: Manner = QUICK) -> tuple[dict[str, Taken], dict[str, str]]:
        taken, failed = {}, {}
        for outcome in capture(
            [p if p.startswith("@") else self.base + p for p in paths],
            archive=self.archive, log=self.log, limits=LIMITS, manner=manner, say=self.said.append,
            current=self.current.get, place=self.places.__getitem__,
        ):  # fmt: skip
            if isinstance(outcome, Problem):
                failed[outcome.subject.removeprefix(self.base)] = outcome.reason
            else:
                taken[outcome[0].name.removeprefix(self.base)] = outcome
                self.places[outcome[0].id] = outcome[1]
                self.current[outcome[0].url or ""] = outcome[0].id
        return taken, failed


@pytest.fixture
def desk(tmp_path: Path, host: Host) -> Iterator[Desk]:
    made = Desk(tmp_path, host)
    yield made
    made.archive.close()


def test_one_host_is_asked_one_request_at_a_time(desk: Desk, host: Host) -> None:
    taken, failed = desk.capture(*(f"/{n}" for n in range(40)))
    assert (len(taken), failed) == (40, {})
    assert host.most == 1
    assert host.asked["/robots.txt"] == 1
    assert [s.count for s in desk.said if s.kind == "expected"] == [40]


def test_who_asks_is_said(desk: Desk, host: Host) -> None:
    desk.capture("/", manner=Manner(delay=0, contact="desk@paper.example", version="9"))
    assert len(host.agents) == 1
    assert all(
        name.startswith("Headwater/9 (") and "contact desk@paper.example" in name for name in host.agents
    )
    for bad in ("a b", "x\r\nHost: y", "(x)", "é@x.example"):
        with pytest.raises(UsageError):
            agent(bad)


def test_robots_is_obeyed_unless_told_and_that_is_logged(desk: Desk, host: Host) -> None:
    host.robots = 200, b"User-agent: *\nDisallow: /private"
    taken, failed = desk.capture("/private/1", "/open")
    assert list(taken) == ["/open"]
    assert "says its robots.txt (Disallow: /private)" in failed["/private/1"]
    assert host.asked["/private/1"] == 0
    taken, failed = desk.capture("/private/1", manner=Manner(delay=0, ignore_robots=True))
    assert (list(taken), failed) == (["/private/1"], {})
    assert [e.detail for e in desk.log.events() if e.what == "robots.txt ignored"] == [
        f"{desk.base}/private/1: robots.txt forbids it (Disallow: /private); ignored as told"
    ]
    assert list(desk.archive.records_after(0))  # robots.txt lies beside, as no document
    assert {r.url for r, _ in desk.archive.records_after(0)} == {
        f"{desk.base}/open",
        f"{desk.base}/private/1",
    }


def test_a_server_that_fails_to_give_its_robots_allows_nothing(desk: Desk, host: Host) -> None:
    host.robots = 500, b""
    _, failed = desk.capture("/x")
    assert "fails to give its robots.txt" in failed["/x"]


def test_a_busy_server_is_waited_for_and_a_closed_one_left(desk: Desk, host: Host) -> None:
    taken, failed = desk.capture("/busy", "/shut", "/never", "/after")
    assert set(taken) == {"/busy", "/after"}
    assert host.asked["/busy"] == 3
    assert "asks to be left alone for 86,400 seconds" in failed["/shut"]
    assert host.asked["/shut"] == 1
    assert "not available now (status 503), 4 times" in failed["/never"]


NOW = datetime(2026, 1, 1, tzinfo=UTC)
WAITS = [
    ("7", 0, 7.0),
    ("Thu, 01 Jan 2026 00:01:00 GMT", 0, 60.0),
    ("Wed, 31 Dec 2025 00:00:00 GMT", 0, 0.0),  # past already
    (None, 0, 2.0),
    (None, 2, 8.0),  # twice as long each time
    ("soon", 1, 4.0),
    ("-5", 0, 2.0),
    ("9" * 400, 0, 999999999.0),
    ("Thu, 99 Jan 99999 00:01:00 GMT", 0, 2.0),
]


@pytest.mark.parametrize(("stated", "tries", "seconds"), WAITS)
def test_how_long_to_wait(stated: str | None, tries: int, seconds: float) -> None:
    assert waits(stated, tries, NOW) == seconds


def test_linked_documents_are_offered_and_with_linked_taken_along(desk: Desk, host: Host) -> None:
    desk.capture("/papers")
    offered = [(s.subject, s.words, s.url) for s in desk.said if s.kind == "offer"]
    page = f"{desk.base}/papers"
    assert offered == [
        (page, "links", f"{desk.base}/a.pdf"),
        (page, "shows in a viewer", f"{desk.base}/b.pdf"),
        (page, "links", f"{desk.base}/lost.docx"),
    ]
    # the page is in the case by now; what it leads to is found in what was kept of it
    taken, failed = desk.capture("/papers", "/a.pdf", manner=Manner(delay=0, linked=True))
    assert set(taken) == {"/a.pdf", "/b.pdf"}
    assert host.asked["/papers"] == 1
    assert set(failed) == {"/lost.docx"}
    assert host.asked["/a.pdf"] == 1
    log = [e.detail for e in desk.log.events() if e.what == "linked from"]
    assert f"{desk.base}/b.pdf shows in a viewer {page}" in log


def test_a_list_goes_on_after_a_kill(host: Host, tmp_path: Path) -> None:
    """Killed without warning, run again: nothing that was captured is asked for again, and nothing is missing."""
    many = 300
    listed = tmp_path / "list.csv"
    base = f"http://127.0.0.1:{host.server_port}"
    listed.write_text("n,url\n" + "".join(f"{n},{base}/p{n}\n" for n in range(many)), encoding="utf-8")
    command = [sys.executable, "-m", "headwater"]
    subprocess.run([*command, "init", "case"], cwd=tmp_path, env=HERE, check=True, capture_output=True)
    run = [*command, "capture", "case", "@list.csv", "--plain", "--allow-private", "--delay", "0"]
    first = subprocess.Popen(run, cwd=tmp_path, env=HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while host.asked.total() < many // 3 and first.poll() is None:
        threading.Event().wait(0.01)
    os.kill(first.pid, signal.SIGKILL)
    first.communicate()
    before = Counter(host.asked)
    assert before.total() < many
    second = subprocess.run(run, cwd=tmp_path, env=HERE, check=False, capture_output=True, text=True)
    assert second.returncode == 0, second.stderr
    assert all(host.asked[f"/p{n}"] for n in range(many))
    assert sum(1 for n in range(many) if host.asked[f"/p{n}"] > 1) <= 20  # what was on its way when killed
    done = subprocess.run(
        [*command, "verify", "case"], cwd=tmp_path, env=HERE, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert f"{many} records checked" in done.stdout


def test_what_failed_is_shown_by_reason(host: Host, tmp_path: Path) -> None:
    base = f"http://127.0.0.1:{host.server_port}"
    (tmp_path / "list.txt").write_text("".join(f"{base}/lost{n}\n" for n in range(25)) + f"{base}/shut\n")
    command = [sys.executable, "-m", "headwater"]
    subprocess.run([*command, "init", "case"], cwd=tmp_path, env=HERE, check=True, capture_output=True)
    run = [
        *command,
        "capture",
        "case",
        "@list.txt",
        "--plain",
        "--allow-private",
        "--delay",
        "0",
        "--report",
        "r.json",
    ]
    done = subprocess.run(run, cwd=tmp_path, env=HERE, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "25" in done.stderr and "says there is no such page (status 404)" in done.stderr
    assert done.stderr.count("/lost") == 1  # one example, not twenty-five
    assert (tmp_path / "r.json").read_text().count("/lost") == 25
