"""A checkpoint stamped by a calendar on this machine: promised, upgraded to a block, verified, carried along."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from headwater.capture.custody.ots import (
    APPEND,
    BITCOIN,
    PENDING,
    SHA256,
    Attestation,
    Node,
    numbered,
    written,
)
from headwater.case import Case
from headwater.errors import CaptureError, CaseError
from headwater.flow import make_checkpoint, render, trace, upgrade_proofs, verify

HEIGHT = 900_001


def body(root: Node) -> bytes:
    """What a calendar sends: a proof without its head."""
    return written(Node(bytes(32), root.attestations, root.steps))[32 + 33 :]


class Calendar:
    """Takes digests, promises a block, and gives it when `mined` is set."""

    def __init__(self) -> None:
        self.asked: dict[str, bytes] = {}
        self.mined = self.broken = False
        self.roots: list[bytes] = []
        calendar = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                message = self.rfile.read(int(self.headers["Content-Length"]))
                url = calendar.url.encode()
                root = Node(message)
                end = root.step(APPEND, b"of the calendar").step(SHA256)
                end.attestations.append(Attestation(PENDING, numbered(len(url)) + url))
                assert end.message is not None and len(message) == 32
                calendar.asked[end.message.hex()] = end.message
                self.answer(200, b"\xff\x08" * 9000 if calendar.broken else body(root))

            def do_GET(self) -> None:
                message = calendar.asked.get(self.path.removeprefix("/timestamp/"))
                if not calendar.mined or message is None:
                    self.answer(404, b"Pending confirmation in Bitcoin blockchain")
                    return
                root = Node(message)
                end = root.step(APPEND, b"a transaction").step(SHA256).step(SHA256)
                assert end.message is not None
                end.attestations.append(Attestation(BITCOIN, numbered(HEIGHT)))
                calendar.roots.append(end.message)
                self.answer(200, body(root))

            def answer(self, status: int, data: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="module")
def calendar() -> Iterator[Calendar]:
    running = Calendar()
    yield running
    running.close()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, calendar: Calendar) -> Path:
    folder = tmp_path_factory.mktemp("original")
    (folder / "in").mkdir()
    text = "Report on the Reed Basin (fictional)\n\nBy the end of 2062, 1,200 officials had visited 40 villages.\n"
    (folder / "in/0.txt").write_text(text, encoding="utf-8")
    trace([str(folder / "in")], folder / "out")
    made = make_checkpoint(folder / "out/case", calendars=[calendar.url], allow_private=True)
    assert made.proofs == ((f"checkpoints/{made.size}.ots", (calendar.url,), ()),)
    return folder / "out"


@pytest.fixture
def case(original: Path, tmp_path: Path, calendar: Calendar) -> Path:
    calendar.mined = calendar.broken = False
    return Path(shutil.copytree(original / "case", tmp_path / "case"))


def stamps(path: Path, **options: Any) -> list[str]:
    return [f.state for f in verify(path, **options).findings if f.part == "timestamps"]


def test_only_a_digest_with_a_nonce_leaves(original: Path, calendar: Calendar) -> None:
    (path,) = (original / "case/checkpoints").glob("*.ots")
    note = hashlib.sha256(path.with_suffix(".note").read_bytes()).digest()
    assert note not in calendar.asked.values()
    assert not verify(original / "case").failed
    assert stamps(original / "case") == ["open"]


def test_a_promise_becomes_a_block(case: Path, tmp_path: Path, calendar: Calendar) -> None:
    ((_, answered, problems),) = upgrade_proofs(case, allow_private=True).proofs
    assert not answered and "no block for it yet" in problems[0]
    assert stamps(case) == ["open"]
    calendar.mined = True
    ((_, answered, problems),) = upgrade_proofs(case, allow_private=True).proofs
    assert answered == (calendar.url,) and not problems
    assert upgrade_proofs(case).proofs[0][1:] == ((), ()), "nothing is waited for any more"
    assert stamps(case) == ["open"] and not verify(case).failed
    lines = tmp_path / "headers.txt"
    lines.write_text(f"{HEIGHT} {calendar.roots[-1][::-1].hex()} 1790000000\n")
    with Case.open(case) as opened:
        render(opened, tmp_path / "dossier")
    for path in (case, tmp_path / "dossier"):
        assert not verify(path, bitcoin_headers=lines).failed
        assert "holds" in stamps(path, bitcoin_headers=lines) or path != case
    lines.write_text(f"{HEIGHT} {'ab' * 32} 1790000000\n")
    assert any("another" in each for each in verify(case, bitcoin_headers=lines).failed)


def test_a_dossier_carries_the_proof_of_a_checkpoint_over_it(
    case: Path, tmp_path: Path, calendar: Calendar
) -> None:
    with Case.open(case) as opened:
        render(opened, tmp_path / "dossier")
    make_checkpoint(case, calendars=[calendar.url], allow_private=True)
    with Case.open(case) as opened:
        render(opened, tmp_path / "dossier")
    assert (tmp_path / "dossier/custody/checkpoint.ots").is_file()
    assert stamps(tmp_path / "dossier") == ["open"] and not verify(tmp_path / "dossier").failed


def test_a_proof_that_was_changed_is_named_and_its_calendar_not_asked(case: Path, calendar: Calendar) -> None:
    (path,) = (case / "checkpoints").glob("*.ots")
    path.write_bytes(
        path.read_bytes().replace(calendar.url.encode(), b"http://127.0.0.1:1/aa"[: len(calendar.url)])
    )
    assert any("was changed" in each for each in verify(case).failed)
    ((_, _, problems),) = upgrade_proofs(case, allow_private=True).proofs
    assert "not as it was logged" in problems[0]
    path.unlink()
    assert any("is missing" in each for each in verify(case).failed)
    with pytest.raises(CaseError, match="no OpenTimestamps proof"):
        upgrade_proofs(case)


def test_calendars_that_fail_are_told_and_nothing_is_kept(case: Path, calendar: Calendar) -> None:
    before = sorted(p.name for p in (case / "checkpoints").glob("*.ots"))
    with pytest.raises(CaptureError, match="private network"):
        make_checkpoint(case, calendars=[calendar.url])
    with pytest.raises(CaptureError, match="is not an http"):
        make_checkpoint(case, calendars=["file:///etc/passwd"])
    calendar.broken = True
    with pytest.raises(CaptureError, match="nested"):
        make_checkpoint(case, calendars=[calendar.url], allow_private=True)
    assert sorted(p.name for p in (case / "checkpoints").glob("*.ots")) == before
    calendar.broken = False
    made = make_checkpoint(case, calendars=[calendar.url, "http://127.0.0.1:1"], allow_private=True)
    ((_, answered, problems),) = made.proofs
    assert answered == (calendar.url,) and "127.0.0.1:1" in problems[0]


def test_the_command(case: Path, tmp_path: Path, calendar: Calendar) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "headwater", *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path
        )

    done = run("checkpoint", str(case), "--ots", calendar.url, "--allow-private", "-o", "x.note")
    assert done.returncode == 0 and f"answered by {calendar.url}" in done.stdout, done.stderr
    done = run("checkpoint", str(case), "--ots-upgrade", "--allow-private", "--json")
    assert done.returncode == 0 and len(json.loads(done.stdout)["proofs"]) == 2, done.stderr
    done = run("verify", str(case), "--bitcoin-headers", "absent.txt")
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
    done = run("verify", str(case))
    assert done.returncode == 0 and "--ots-upgrade" in done.stdout, done.stdout
