"""ReplayWeb.page plays what is exported. Its player is AGPL: fetched beside the tests, never into the project."""

import os
import shutil
import subprocess
import tarfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.flow.package import write_package
from headwater.flow.stages import build, collect

PLAYER = "replaywebpage@2.4.6"
PAGE = """<!doctype html><html><body style="margin:0;height:100vh"><script src="/ui.js"></script>
<replay-web-page source="/case.wacz" url="%s" replayBase="/replay/" embed="replayonly"></replay-web-page>"""


class Ranged(SimpleHTTPRequestHandler):
    """A file server that answers Range requests, those for a suffix longer than the file too (RFC 9110, 14)."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        asked = self.headers.get("Range", "")
        if not path.is_file() or not asked.startswith("bytes="):
            super().do_GET()
            return
        data = path.read_bytes()
        first, _, last = asked.removeprefix("bytes=").partition("-")
        start = int(first) if first else max(0, len(data) - int(last))
        end = min(int(last) if first and last else len(data) - 1, len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.wfile.write(data[start : end + 1])

    def end_headers(self) -> None:
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def player(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The player's files: from HEADWATER_REPLAYWEBPAGE, or from npm."""
    place = os.environ.get("HEADWATER_REPLAYWEBPAGE")
    if place and (Path(place) / "ui.js").is_file():
        return Path(place)
    npm, folder = shutil.which("npm"), tmp_path_factory.mktemp("player")
    if npm is None:
        pytest.skip("replaywebpage is absent")
    done = subprocess.run(
        [npm, "pack", "--silent", PLAYER], cwd=folder, capture_output=True, timeout=120, check=False
    )
    found = sorted(folder.glob("*.tgz"))
    if done.returncode or not found:
        pytest.skip("replaywebpage is absent")
    with tarfile.open(found[0]) as package:
        package.extractall(folder, filter="data")
    return folder / "package"


@pytest.fixture
def served(tmp_path: Path, player: Path) -> Iterator[tuple[Path, str]]:
    (tmp_path / "site" / "replay").mkdir(parents=True)
    shutil.copy(player / "ui.js", tmp_path / "site")
    shutil.copy(player / "sw.js", tmp_path / "site" / "replay")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Ranged, directory=str(tmp_path / "site")))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield tmp_path / "site", f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_player_shows_an_exported_page(served: tuple[Path, str], tmp_path: Path, crawl: Path) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is absent")
    chromium = shutil.which("chromium") or pytest.skip("chromium is absent")
    site, address = served
    with Case.create(tmp_path / "case") as case:
        collect(case, [str(crawl)], limits=Limits())
        build(case)
        with (site / "case.wacz").open("wb") as out:
            write_package(case, out)
    (site / "index.html").write_text(PAGE % "https://news.example/")
    with api.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        # its service worker at times misses the first page that it is to serve
        for patience in (40_000, 40_000, 70_000):
            page = browser.new_page()
            page.goto(f"{address}/index.html")
            frame = page.frame_locator("replay-web-page iframe").frame_locator("iframe")
            with suppress(api.TimeoutError):
                frame.get_by_text("3,400 teachers").wait_for(timeout=patience)
                break
        assert frame.locator("img").evaluate("each => each.naturalWidth") == 1
        browser.close()
