"""What goes over the wire behind the browser: TLS, lengths that lie, floods of headers, and who may be asked."""

import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from headwater.capture.address import system
from headwater.capture.browser import chromium
from headwater.capture.exchange import Visit
from headwater.capture.limits import Limits
from headwater.capture.politeness import agent
from headwater.errors import CaptureError

if chromium.found() is None:
    pytest.skip("chromium is absent", allow_module_level=True)
pytest.importorskip("playwright", reason="playwright is absent")
pytest.importorskip("cryptography", reason="cryptography is absent")

from headwater.capture.browser.visit import BrowserFetcher

LIMITS = Limits(allow_private=True, seconds=5.0)
PAGE = b"<p>" + b"The office counted 1,204 households. " * 10
Answer = Callable[[socket.socket], None]


class Raw:
    """A server that sends bytes as they are given, whatever they are; over TLS with a context."""

    def __init__(self, answer: bytes, tls: ssl.SSLContext | None = None) -> None:
        self._answer, self._tls = answer, tls
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.asked: list[bytes] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            try:
                if self._tls is not None:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                while b"\r\n\r\n" not in (asked := connection.recv(65536)) and asked:
                    pass
                self.asked.append(asked)
                connection.sendall(self._answer)
            except OSError:
                pass
            finally:
                connection.close()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(5)


def visited(url: str, limits: Limits = LIMITS, tls: ssl.SSLContext | None = None) -> Visit:
    """Visit a URL in a browser and a thread of their own."""
    with ThreadPoolExecutor(max_workers=1) as apart:
        fetcher = BrowserFetcher(chromium.found() or "", agent=agent("a@b.example"), tls=tls, lookup=system)
        try:
            return apart.submit(fetcher, url, limits).result()
        finally:
            apart.submit(fetcher.close).result()


def answer(body: bytes, *fields: bytes) -> bytes:
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Type: text/html", *fields, b"", body])


WRONG = [
    (answer(PAGE, b"Content-Length: 99999"), "broke off"),  # longer than what comes
    (answer(PAGE, b"Transfer-Encoding: chunked"), "broke off"),  # no chunks at all
    (answer(PAGE, *(b"X-%d: x" % n for n in range(1500))), "header fields|broke off"),
    (answer(PAGE, b"X: " + b"x" * 500_000), "broke off"),
    (b"HTTP/1.1 99999 Hm\r\n\r\n", "broke off"),
    (b"\x00\xff" * 1000, "broke off"),
    (answer(b"not gzip", b"Content-Encoding: gzip"), "was sent as gzip but is not"),
    (answer(b""), "is empty"),
]


@pytest.mark.parametrize(("sent", "reason"), WRONG)
def test_an_answer_that_lies_is_one_plain_line(sent: bytes, reason: str) -> None:
    server = Raw(sent)
    try:
        with pytest.raises(CaptureError, match=reason) as raised:
            visited(f"http://127.0.0.1:{server.port}/")
        assert "\n" not in str(raised.value)
    finally:
        server.close()


@pytest.fixture
def safe(certificate: Path) -> Iterator[Raw]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    made = Raw(answer(PAGE, b"Content-Length: %d" % len(PAGE)), context)
    yield made
    made.close()


def test_a_secure_page_is_kept_as_sent_and_its_certificate_noted(safe: Raw, certificate: Path) -> None:
    found = visited(f"https://localhost:{safe.port}/", tls=ssl.create_default_context(cafile=certificate))
    (only,) = found.exchanges
    assert only.body == PAGE
    assert dict(only.tls)["protocol"].startswith("TLSv1")
    assert dict(only.tls)["certificate"].startswith("sha256:")
    assert b"contact a@b.example" in safe.asked[0]


def test_a_certificate_of_nobody_we_know_is_refused(safe: Raw) -> None:
    """The browser would take anything from the gate; so the gate must not take anything from a server."""
    with pytest.raises(CaptureError, match="cannot be reached safely"):
        visited(f"https://localhost:{safe.port}/")


REFUSED = ["file:///etc/passwd", "ftp://a.example/", "data:text/html,x", "javascript:alert(1)", "chrome://version",
           "http://u:p@a.example/"]  # fmt: skip


@pytest.mark.parametrize("url", REFUSED)
def test_other_schemes_and_credentials_are_refused_before_a_browser_starts(url: str) -> None:
    fetcher = BrowserFetcher("/no/such/browser")
    with pytest.raises(CaptureError):
        fetcher(url, LIMITS)
    fetcher.close()


def test_a_browser_that_does_not_start_is_said() -> None:
    with ThreadPoolExecutor(max_workers=1) as apart:
        fetcher = BrowserFetcher("/bin/false")
        with pytest.raises(CaptureError, match="the browser ended as it started"):
            apart.submit(fetcher, "http://127.0.0.1/", LIMITS).result()
        apart.submit(fetcher.close).result()


def test_the_browser_dies_with_us(tmp_path: Path) -> None:
    code = (
        "import sys, time; from headwater.capture.browser.chromium import Chromium, found\n"
        "c = Chromium(found(), 9, 'x'); print(c._run.pid, c._profile.name, flush=True); time.sleep(60)"
    )
    run = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    pid, folder = run.stdout.readline().split()
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    run.stdout.close()
    until = time.monotonic() + 20
    while Path(folder).exists() and time.monotonic() < until:
        time.sleep(0.1)
    assert not Path(folder).exists()
    stat = Path(f"/proc/{pid}/stat")
    assert not stat.exists() or " Z " in stat.read_text()  # nobody may have asked yet how it ended


def test_a_port_that_browsers_do_not_open_is_asked_plainly() -> None:
    with pytest.raises(CaptureError, match="refuses the connection"):
        visited("http://127.0.0.1:9/")
