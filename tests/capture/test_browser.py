"""Pages in a real Chromium, against a real server on this machine: what is kept, and what none of them can do."""

import gzip
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from headwater.capture import capture
from headwater.capture.address import system
from headwater.capture.browser import chromium
from headwater.capture.custody import CustodyLog
from headwater.capture.exchange import Visit
from headwater.capture.limits import MIB, Limits
from headwater.capture.manner import Manner
from headwater.capture.warc import Archive
from headwater.errors import CaptureError
from headwater.model import Problem

if chromium.found() is None:
    pytest.skip("chromium is absent", allow_module_level=True)
pytest.importorskip("playwright", reason="playwright is absent")
pytest.importorskip("cryptography", reason="cryptography is absent")

from headwater.capture.browser.visit import BrowserFetcher

LIMITS = Limits(allow_private=True, seconds=15.0)
FEW = Limits(allow_private=True, seconds=6.0)
SHORT = Limits(allow_private=True, seconds=3.0)
WORDS = "<p>" + "The office counted 1,204 households in the county. " * 12
PAGES = {
    "/": WORDS + '<link rel=stylesheet href=/a.css><img src=/gone.png><img loading=lazy src=/far.png style="margin-top:9000px">'
    '<a href="/paper.pdf">paper</a><iframe src="/viewer.html?file=/other.docx"></iframe>',
    "/app": '<noscript>Turn on scripts</noscript><div id=a></div><script>fetch("/data").then(r=>r.text()).then(t=>a.innerText=t)</script>',
    "/data": "Text that only a script brings. " * 20,
    "/consent": WORDS + '<div style="position:fixed;inset:50% 0 0 0;background:#fff">我们使用 Cookie <button>同意</button></div>',
    "/meta": '<meta http-equiv=refresh content="0;url=/">',
    "/viewer.html": "viewer",
    # pages that mean harm, or mean nothing
    "/dialogs": WORDS + "<script>alert(1);confirm(2);onbeforeunload=e=>'stay';window.print()</script>",
    "/popups": WORDS + "<script>for(let i=0;i<5;i++)window.open('/')</script>",
    "/scroll": WORDS + "<div style='height:3000px'></div><script>addEventListener('scroll',()=>{let d=document.createElement('div');d.style.height='3000px';document.body.append(d)})</script>",
    "/never": WORDS + "<script>setInterval(()=>fetch('/data?'+Math.random()),50)</script>",
    "/busy": WORDS + "<script>setTimeout(()=>{for(;;);},300)</script>",
    "/bomb": WORDS + "<script src=/bomb.js></script>",
    "/memory": WORDS + "<script>let a=[];for(;;)a.push(new Array(1e7).fill(Math.random()))</script>",
    "/circle": "<script>location.href='/circle?'+Math.random()</script>",
    "/shell": "<script>location.href='chrome://crash'</script>" + WORDS,
    "/disk": WORDS + '<iframe src="file:///etc/passwd"></iframe><img src="file:///etc/hostname"><script>fetch("file:///etc/passwd")</script>',
    "/tall": WORDS + "<div style='height:400000px'>end</div>",
    "/download": WORDS + "<script>let a=document.createElement('a');a.href='/file.bin';a.download='x';a.click()</script>",
}  # fmt: skip


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def send(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        if path in PAGES or path in self.server.more:  # type: ignore[attr-defined]
            body = self.server.more.get(path) or PAGES[path]  # type: ignore[attr-defined]
            self.send(200, body.encode(), "text/html; charset=utf-8")
        elif path == "/hop":
            self.send(302, b"moved", "text/plain", Location="/?from=hop")
        elif path == "/round":
            self.send(302, b"", "text/plain", Location="/round")
        elif path == "/to-inside":
            self.send(302, b"", "text/plain", Location=self.server.away)  # type: ignore[attr-defined]
        elif path == "/away":
            self.send(302, b"", "text/plain", Location=unquote(self.path.partition("?")[2]))
        elif path == "/a.css":
            self.send(200, gzip.compress(b"p{color:#222}", mtime=0), "text/css", Content_Encoding="gzip")
        elif path == "/bomb.js":
            self.send(200, gzip.compress(b" " * (200 * MIB)), "text/javascript", Content_Encoding="gzip")
        elif path == "/paper.pdf":
            self.send(200, b"%PDF-1.4\n%%EOF", "application/pdf")
        elif path == "/file.bin":
            self.send(
                200, b"x" * 1000, "application/octet-stream", Content_Disposition="attachment; filename=x"
            )
        elif path == "/far.png":
            self.send(200, b"\x89PNG", "image/png")
        elif path == "/drip":
            self.drip()
        elif path == "/large":
            self.send(200, b"<p>" + b"word " * (8 * MIB), "text/html")
        else:
            self.send(404, b"no", "text/plain")

    def drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while not self.server.stopping.wait(0.1):  # type: ignore[attr-defined]
                self.wfile.write(b"<p>one more")
        except OSError:
            return


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: str = "127.0.0.1") -> None:
        super().__init__((address, 0), Site)
        self.away = ""
        self.asked: list[str] = []
        self.more: dict[str, str] = {}
        self.stopping = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no event."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield made
    made.stopping.set()
    made.shutdown()
    made.server_close()
    thread.join()


class Apart:
    """A fetcher in a thread of its own, as a run has it: Playwright allows one a thread."""

    def __init__(self, **options: Any) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._fetcher = BrowserFetcher(chromium.found() or "", **options)

    def __call__(self, url: str, limits: Limits) -> Visit:
        return self._thread.submit(self._fetcher, url, limits).result()

    def close(self) -> None:
        self._thread.submit(self._fetcher.close).result()
        self._thread.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Apart]:
    made = Apart()
    yield made
    made.close()


@pytest.fixture
def visit(server: Server, browser: Apart) -> Any:
    def go(path: str, limits: Limits = LIMITS) -> Visit:
        server.asked.clear()
        return browser(f"http://127.0.0.1:{server.server_port}{path}", limits)

    return go


def test_a_page_is_kept_as_sent_with_all_it_loaded_and_what_it_looked_like(visit: Any) -> None:
    found = visit("/hop")
    assert [(e.status, e.url.rpartition("/")[2]) for e in found.exchanges] == [
        (302, "hop"),
        (200, "?from=hop"),
    ]
    assert found.exchanges[-1].body == PAGES["/"].encode()
    assert found.document is None
    parts = {e.url.rpartition("/")[2]: e for e in found.parts}
    assert {"a.css", "gone.png", "far.png"} <= set(parts)  # far.png only comes when one scrolls to it
    assert parts["a.css"].body == gzip.compress(b"p{color:#222}", mtime=0)  # still packed: as sent
    assert b"Headwater (preserves public documents" in found.exchanges[0].request
    assert b"\r\nAccept-Encoding: identity\r\n" in found.exchanges[0].request
    extras = {e.part: e for e in found.extras}
    assert extras["screenshot"].body.startswith(b"\x89PNG")
    assert extras["print"].body.startswith(b"%PDF-")
    assert b"1,204 households" in extras["text"].body
    assert extras["dom"].kind == "conversion"
    assert any("could not be had" in remark for remark in found.remarks)  # gone.png


def test_a_page_that_scripts_fill_is_read_as_shown(visit: Any) -> None:
    found = visit("/app")
    assert found.document is not None
    assert b"Text that only a script brings." in found.document.body
    assert any("almost no text as it was sent" in remark for remark in found.remarks)


def test_a_consent_banner_is_said_and_left(visit: Any) -> None:
    found = visit("/consent")
    assert any("a consent banner covers" in remark for remark in found.remarks)


def test_a_page_that_sends_the_reader_on_by_itself(visit: Any) -> None:
    found = visit("/meta")
    assert [e.url.rpartition("/")[2] for e in found.exchanges] == ["meta", ""]


def test_a_file_comes_as_it_is(visit: Any) -> None:
    for path in ("/paper.pdf", "/file.bin"):
        found = visit(path)
        assert found.exchanges[-1].status == 200
        assert found.extras == ()


HOSTILE = [
    ("/dialogs", LIMITS, ""),
    ("/popups", LIMITS, ""),
    ("/scroll", FEW, "went on for more than"),
    ("/never", FEW, ""),
    ("/bomb", Limits(allow_private=True, seconds=15, size=MIB), "could not be had"),
    ("/shell", LIMITS, ""),
    ("/disk", LIMITS, ""),
    ("/tall", FEW, "400,"),
    ("/download", LIMITS, ""),
]


@pytest.mark.parametrize(("path", "limits", "remark"), HOSTILE)
def test_a_hostile_page_is_kept_and_done_with(visit: Any, path: str, limits: Limits, remark: str) -> None:
    found = visit(path, limits)
    assert found.exchanges[-1].body == PAGES[path].encode()
    assert remark in " ".join(found.remarks)
    assert b"root:" not in b"".join(e.body for e in found.extras)


FAILING = [
    ("/round", LIMITS, "redirects without end"),
    ("/nothing", LIMITS, "no such page .status 404"),
    ("/drip", SHORT, "took longer than 3 seconds"),
    ("/large", Limits(allow_private=True, seconds=10, size=MIB), "over the limit"),
]


@pytest.mark.parametrize(("path", "limits", "reason"), FAILING)
def test_what_gives_no_page_is_one_plain_line(visit: Any, path: str, limits: Limits, reason: str) -> None:
    with pytest.raises(CaptureError, match=reason):
        visit(path, limits)


@pytest.mark.parametrize("path", ["/busy", "/memory"])
def test_a_page_that_hangs_or_fells_the_browser_is_left_and_the_next_one_works(
    server: Server, path: str
) -> None:
    browser = Apart(render_seconds=4.0)
    base = f"http://127.0.0.1:{server.server_port}"
    try:
        found = browser(base + path, SHORT)
        assert browser(f"{base}/viewer.html", SHORT).exchanges[-1].body == b"viewer"
    finally:
        browser.close()
    assert found.exchanges[-1].body == PAGES[path].encode()
    assert any(
        "kept the browser busy" in r or "could not be shown" in r or "crashed" in r for r in found.remarks
    )


def test_endless_going_on_ends(visit: Any) -> None:
    try:
        found = visit("/circle", SHORT)
    except CaptureError:
        return
    assert found.exchanges[-1].status == 200


INSIDE = """<script>
const ways = [
  to => fetch(to + 'fetch', {mode: 'no-cors'}),
  to => { new Image().src = to + 'image' },
  to => { const f = document.createElement('iframe'); f.src = to + 'frame'; document.body.append(f) },
  to => { const f = document.createElement('script'); f.src = to + 'script'; document.head.append(f) },
  to => new WebSocket(to.replace('http', 'ws') + 'socket'),
  to => new EventSource(to + 'events'),
  to => navigator.sendBeacon(to + 'beacon'),
  to => new Worker(URL.createObjectURL(new Blob([`fetch('${to}worker',{mode:'no-cors'}); importScripts('${to}import')`]))),
  to => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = to + 'prefetch'; document.head.append(l) },
  to => { const l = document.createElement('link'); l.rel = 'preconnect'; l.href = to; document.head.append(l) },
  to => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to + 'css'; document.head.append(l) },
  to => fetch('/away?' + encodeURIComponent(to + 'redirect'), {mode: 'no-cors'}),
  to => window.open(to + 'popup'),
  to => { const f = document.createElement('form'); f.action = to + 'form'; f.method = 'post'; f.target = '_blank';
          document.body.append(f); f.submit() },
  to => new RTCPeerConnection({iceServers: [{urls: 'turn:' + to.slice(7, -1) + '?transport=tcp', username: 'u', credential: 'c'}]})
          .createOffer({offerToReceiveAudio: true}),
];
for (const to of PLACES) for (const way of ways) try { const p = way(to); p && p.catch && p.catch(() => 0) } catch {}
</script>"""
HOSTS = ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
         "inside.example", "rebind.example", "127.0.0.1.")  # fmt: skip


@pytest.fixture
def outside() -> Iterator[Server]:
    """A server at 127.0.0.2, which stands for the public internet while this test runs."""
    address = sys.modules["headwater.capture.address"]
    real = address.is_public
    made = Server("127.0.0.2")
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(address, "is_public", lambda a: a == "127.0.0.2" or real(a))
        yield made
    made.shutdown()
    made.server_close()
    thread.join()


@pytest.mark.skipif(sys.platform != "linux", reason="a second loopback address is absent")
def test_nothing_on_a_page_leads_into_a_private_network(outside: Server) -> None:
    """The page stands outside; whatever it tries to reach on this machine is refused before a connection."""
    secret = Server()
    thread = threading.Thread(target=secret.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    places = [f"http://{host}:{secret.server_port}/" for host in HOSTS]
    outside.more["/inside"] = WORDS + INSIDE.replace("PLACES", repr(places))
    asked: list[str] = []

    def two_faced(host: str, port: int) -> list[str]:
        """The page's own name, and rebind.example, lead outside the first time and inside ever after."""
        asked.append(host)
        if host in ("page.example", "rebind.example"):
            return ["127.0.0.2"] if asked.count(host) == 1 else ["127.0.0.1"]
        if host == "two.example":
            return ["127.0.0.2"]
        return ["127.0.0.1"] if host == "inside.example" else system(host, port)

    fetcher = Apart(lookup=two_faced)
    try:
        found = fetcher(f"http://page.example:{outside.server_port}/inside", Limits(seconds=8))
        assert found.exchanges[-1].status == 200
        assert asked.count("page.example") == 1  # a name is resolved once
        assert any("could not be had" in remark for remark in found.remarks)
        for way in ("/to-inside", "/script-to-inside"):
            outside.more["/script-to-inside"] = f"<script>location.href='{places[0]}'</script>"
            outside.away = places[0]
            with pytest.raises(CaptureError, match="inside a private network"):
                fetcher(f"http://two.example:{outside.server_port}{way}", Limits(seconds=8))
    finally:
        fetcher.close()
        secret.shutdown()
        secret.server_close()
        thread.join()
    assert secret.asked == []


def test_the_archive_of_a_page_is_sound_and_names_it_again(server: Server, tmp_path: Path) -> None:
    archive, log = Archive(tmp_path / "data.warc.gz"), CustodyLog(tmp_path / "custody.jsonl")
    base = f"http://127.0.0.1:{server.server_port}"
    taken = list(
        capture(
            [f"{base}/hop", f"{base}/app", f"{base}/meta"],
            archive=archive,
            log=log,
            limits=LIMITS,
            manner=Manner(plain=False, linked=True, delay=0),
        )
    )
    problems = [each for each in taken if isinstance(each, Problem)]
    assert [p.subject for p in problems] == [f"{base}/other.docx"]
    kept = [each for each in taken if not isinstance(each, Problem)]
    assert {record.url for record, _ in kept} == {
        f"{base}{p}" for p in ("/hop", "/app", "/meta", "/paper.pdf")
    }
    assert list(archive.records_after(0)) == kept
    for record, place in kept:
        assert archive.payload(place, expect=record.payload)
    whats = [(e.what, e.detail) for e in log.events()]
    assert ("linked from", f"{base}/paper.pdf links {base}/?from=hop") in whats
    archive.close()
    again = Archive(tmp_path / "again.warc.gz")
    copied = tmp_path / "copy.warc.gz"
    copied.write_bytes(archive.path.read_bytes())
    back = capture([str(copied)], archive=again, log=CustodyLog(tmp_path / "again.jsonl"))
    ids = {each[0].id for each in back if not isinstance(each, Problem) and each[0].url}
    assert ids == {record.id for record, _ in kept}  # imported, the same pages and nothing else
    again.close()
    command = [sys.executable, "-m", "warcio.cli", "check", str(archive.path)]
    assert subprocess.run(command, check=False).returncode == 0
    from warcio.archiveiterator import ArchiveIterator

    kinds = [r.rec_type for r in ArchiveIterator(BytesIO(archive.path.read_bytes()))]
    assert {"request", "response", "resource", "conversion", "metadata"} <= set(kinds)
