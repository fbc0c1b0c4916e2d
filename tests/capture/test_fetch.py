"""Web addresses, against a real server on this machine."""

import gzip
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture import capture
from headwater.capture.address import is_public, resolved
from headwater.capture.custody import CustodyLog
from headwater.capture.fetch import HttpFetcher, address_of
from headwater.capture.limits import Limits
from headwater.capture.warc import Archive
from headwater.errors import CaptureError
from headwater.model import Problem

LIMITS = Limits(allow_private=True, seconds=5.0, size=100_000, redirects=3)
PACKED = gzip.compress(b"<p>packed</p>", mtime=0)


class Site(BaseHTTPRequestHandler):
    """Every way in which a server answers."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].strip("/") or "page"
        getattr(self, name)()

    def page(self) -> None:
        self.answer(200, "<p>中文</p>".encode(), Content_Type="text/html; charset=utf-8", X_ODD="kept As Is")

    def odd(self) -> None:
        self.send_response(200, "caf\xe9")
        self.send_header("Content-Type", "text/html; charset=caf\xe9")
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", "1")
        self.end_headers()
        self.wfile.write(b"x")

    def packed(self) -> None:
        self.answer(200, PACKED, Content_Encoding="gzip")

    def chunked(self) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")

    def empty(self) -> None:
        self.answer(200)

    def missing(self) -> None:
        self.answer(404, b"no")

    def broken(self) -> None:
        self.answer(500, b"no")

    def teapot(self) -> None:
        self.answer(418, b"no")

    def hop(self) -> None:
        self.answer(302, b"moved", Location="/page?from=hop")

    def loop(self) -> None:
        self.answer(301, b"", Location="/loop")

    def longer(self) -> None:
        number = len(self.path)
        self.answer(302, b"", Location=f"/longer?{'x' * (number - 6)}")

    def to_file(self) -> None:
        self.answer(302, b"", Location="file:///etc/passwd")

    def to_junk(self) -> None:
        self.answer(302, b"", Location="http://[bad")

    def large(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(500 << 20))
        self.end_headers()

    def endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 10_000)
        except OSError:
            return

    def short(self) -> None:
        self.answer(200, b"only this", Content_Length="1000")
        self.close_connection = True

    def drip(self) -> None:
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            for number in range(10_000):
                self.wfile.write(b"X-%d: x\r\n" % number)
                self.server.stopping.wait(0.1)  # type: ignore[attr-defined]
        except OSError:
            return

    def junk(self) -> None:
        self.wfile.write(b"SSH-2.0-nothing\r\n\r\n")
        self.close_connection = True


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.stopping = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.stopping.set()  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_comes_as_it_was_sent(site: str) -> None:
    (only,) = HttpFetcher()(f"{site}/page?a=1#part", LIMITS)
    assert only.body == "<p>中文</p>".encode()
    assert only.url == f"{site}/page?a=1"
    assert only.media_type == "text/html; charset=utf-8"
    assert only.head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\nX-ODD: kept As Is\r\n" in only.head
    assert only.request.startswith(b"GET /page?a=1 HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"User-Agent: Headwater" in only.request
    assert only.address == "127.0.0.1"


def test_a_content_encoding_stays_on(site: str) -> None:
    (only,) = HttpFetcher()(f"{site}/packed", LIMITS)
    assert only.body == PACKED
    assert b"\r\nContent-Encoding: gzip\r\n" in only.head


def test_chunks_are_joined_and_the_header_says_so(site: str) -> None:
    (only,) = HttpFetcher()(f"{site}/chunked", LIMITS)
    assert only.body == b"onetwo"
    assert b"\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n" in only.head
    assert b"\r\nTransfer-Encoding" not in only.head


def test_each_redirect_is_kept(site: str) -> None:
    first, last = HttpFetcher()(f"{site}/hop", LIMITS)
    assert (first.status, first.body, first.url) == (302, b"moved", f"{site}/hop")
    assert (last.status, last.url) == (200, f"{site}/page?from=hop")


@pytest.mark.parametrize("path", ["page", "odd", "packed", "chunked", "hop"])
def test_the_archive_names_a_fetched_record_as_the_capture_did(site: str, path: str, tmp_path: Path) -> None:
    archive, log = Archive(tmp_path / "data.warc.gz"), CustodyLog(tmp_path / "custody.jsonl")
    (taken,) = capture([f"{site}/{path}"], archive=archive, log=log, limits=LIMITS)
    assert not isinstance(taken, Problem)
    assert list(archive.records_after(0)) == [taken]
    assert archive.payload(taken[1], expect=taken[0].payload)
    archive.close()
    command = [sys.executable, "-m", "warcio.cli", "check", str(archive.path)]
    assert subprocess.run(command, check=False).returncode == 0


REFUSED = [
    ("empty", "is empty"),
    ("missing", "no such page.*404"),
    ("broken", "fault of its own.*500"),
    ("teapot", "does not give the page.*418"),
    ("loop", "redirects without end"),
    ("longer?x", "redirects without end"),
    ("to_file", "redirects to file:///etc/passwd, which is not an http or https address"),
    ("to_junk", "which is no web address"),
    ("large", r"is 500\.0 MiB .* over the limit of 100,000 bytes"),
    ("endless", "sends more than the limit of 100,000 bytes"),
    ("short", "broke off"),
    ("junk", "broke off before all of it had come, or is no web server"),
]


@pytest.mark.parametrize(("path", "reason"), REFUSED)
def test_what_a_server_may_do_wrong_is_one_plain_line(site: str, path: str, reason: str) -> None:
    with pytest.raises(CaptureError, match=reason) as raised:
        HttpFetcher()(f"{site}/{path}", LIMITS)
    assert "\n" not in str(raised.value)


def test_a_server_that_drips_is_left(site: str) -> None:
    with pytest.raises(CaptureError, match=r"took longer than 0\.5 seconds"):
        HttpFetcher()(f"{site}/drip", Limits(allow_private=True, seconds=0.5))


def test_a_server_that_never_answers_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(CaptureError, match=r"took longer than 0\.5 seconds"):
            HttpFetcher()(f"http://127.0.0.1:{port}/", Limits(allow_private=True, seconds=0.5))


def test_a_closed_port_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(CaptureError, match="refuses the connection"):
        HttpFetcher()(f"http://127.0.0.1:{port}/", LIMITS)


def test_tls_that_is_none(site: str) -> None:
    with pytest.raises(CaptureError, match="cannot be reached safely"):
        HttpFetcher()(site.replace("http:", "https:"), LIMITS)


@pytest.fixture(scope="module")
def safe_site(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"https://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_certificate_is_checked_against_the_name(safe_site: str, certificate: Path) -> None:
    fetcher = HttpFetcher(tls=ssl.create_default_context(cafile=certificate))
    (only,) = fetcher(f"{safe_site}/page", LIMITS)
    assert only.body == "<p>中文</p>".encode()
    with pytest.raises(CaptureError, match="cannot be reached safely"):
        fetcher(safe_site.replace("localhost", "127.0.0.1"), LIMITS)  # a certificate of another name
    with pytest.raises(CaptureError, match="cannot be reached safely"):
        HttpFetcher()(safe_site, LIMITS)  # signed by nobody we know


def test_private_addresses_are_refused_by_default(site: str) -> None:
    for address in (site, site.replace("127.0.0.1", "localhost"), site.replace("127.0.0.1", "2130706433")):
        with pytest.raises(CaptureError, match="inside a private network"):
            HttpFetcher()(address, Limits())


def test_the_address_checked_is_the_address_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers differently the second time gains nothing: there is no second time."""
    asked: list[object] = []
    real = socket.getaddrinfo

    def turncoat(host: Any, *rest: Any, **more: Any) -> Any:
        if host == "two-faced.example":
            asked.append(host)
            host = "127.0.0.1" if len(asked) == 1 else "192.0.2.1"
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", turncoat)
    url = site.replace("127.0.0.1", "two-faced.example")
    (only,) = HttpFetcher()(url, LIMITS)
    assert len(asked) == 1
    assert only.url == f"{url}/"
    assert b"Host: two-faced.example:" in only.request


PUBLIC = [
    ("93.184.216.34", True),
    ("2606:2800:220:1::1", True),
    ("127.0.0.1", False),
    ("10.1.2.3", False),
    ("192.168.0.1", False),
    ("172.16.0.1", False),
    ("169.254.169.254", False),  # cloud metadata
    ("100.64.0.1", False),  # carrier NAT
    ("0.0.0.0", False),
    ("224.0.0.1", False),
    ("255.255.255.255", False),
    ("240.0.0.1", False),
    ("::1", False),
    ("::", False),
    ("fe80::1%eth0", False),
    ("fc00::1", False),
    ("ff02::1", False),
    ("::ffff:127.0.0.1", False),  # IPv4 inside IPv6
    ("::ffff:93.184.216.34", True),
    ("64:ff9b::7f00:1", False),  # NAT64 of 127.0.0.1
    ("2002:7f00:1::", False),  # 6to4 of 127.0.0.1
    ("nonsense", False),
]


@pytest.mark.parametrize(("address", "expected"), PUBLIC)
def test_which_addresses_are_public(address: str, expected: bool) -> None:
    assert is_public(address) is expected


WRONG = [
    ("ftp://a.example/", "is not an http or https address"),
    ("http://", "names no host"),
    ("https://u:p@a.example/", "user name or password"),
    ("http://[", "is no web address"),
    ("http://a.example:99999999/", "is no web address"),
]


@pytest.mark.parametrize(("url", "reason"), WRONG)
def test_what_is_no_address(url: str, reason: str) -> None:
    with pytest.raises(CaptureError, match=reason):
        address_of(url)


def test_no_such_name() -> None:
    with pytest.raises(CaptureError, match="cannot be found"):
        resolved("nowhere.invalid", 80, allow_private=False)


@given(st.text())
def test_any_text_is_an_address_or_a_capture_error(text: str) -> None:
    for each in (text, f"http://{text}"):
        try:
            found = address_of(each)
        except CaptureError:
            continue
        assert str(found).isascii()
        assert not set(str(found)) & set("\r\n \t")
