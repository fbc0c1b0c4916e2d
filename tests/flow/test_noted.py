"""What a browser saw of a page is said in the dossier: parts that did not come, a banner over it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="playwright is absent")

from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.flow import trace, verify

PAGE = b"""<!doctype html><title>Osk</title><p>By the end of 2061, 1,204 wardens had come to Osk County, the office said.
<p>Words enough that the page as it was sent is the one that is read. <img src=/gone.png>
<div id=cookie-consent style="position:fixed;inset:0;background:#fff">We use cookies. <button>Accept all</button></div>"""


@pytest.fixture
def site() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/page"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE if found else b"none")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/page"
    server.shutdown()
    server.server_close()


def test_the_notes_of_a_capture_reach_the_dossier(tmp_path: Path, site: str) -> None:
    limits = Limits(allow_private=True, seconds=20)
    result, page = trace([site], tmp_path / "out", limits=limits, manner=Manner(plain=False))
    reasons = " ".join(problem.reason for problem in result.problems)
    if "could not be had" not in reasons:
        pytest.skip("chromium is absent")
    (html,) = (page.parent / "d").glob("*.html")
    shown = html.read_text("utf-8")
    assert "parts of the page (pictures, scripts, frames) could not be had" in shown
    assert "hen it was captured:" in shown
    assert not verify(tmp_path / "out/case").failed
    assert not [f for f in verify(tmp_path / "out/case").findings if "does not know" in f.reason]
