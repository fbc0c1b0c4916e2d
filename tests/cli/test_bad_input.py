"""Bad input: one Problem line each, with the file and the reason; the rest is done; no traceback."""

import io
import json
import os
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

GOOD = "Report on the Reed Basin (fictional)\n\nBy the end of 2062, more than 1,200 officials had visited 40 villages.\n"

TRUNCATED_PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pa"

ENCRYPTED_PDF = (
    b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n"
    b"trailer\n<</Size 4/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4"
    b"/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>/ID[<00><00>]>>\n%%EOF\n"
)


def zip_bomb() -> bytes:
    """A DOCX whose main part is 600 MB of spaces."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(600):
                part.write(b" " * 1024 * 1024)
    return stream.getvalue()


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.txt": (lambda: b"", "empty"),  # nothing to read
    "spaces.txt": (lambda: b"  \n\n ", "no words"),  # white space only
    "junk.txt": (lambda: bytes(range(256)) * 40, ""),  # binary under a text name
    "picture.html": (lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "image"),  # wrong extension
    "locked.pdf": (lambda: ENCRYPTED_PDF, "encrypted"),
    "cut.pdf": (lambda: TRUNCATED_PDF, ""),  # truncated
    "nozip.docx": (lambda: b"this is not a zip archive at all", ""),  # read as the text it is, or refused
    "bomb.docx": (zip_bomb, ""),  # inflates to 600 MB
    "garbled.pdf": (lambda: b"%PDF-1.4\n" + b"\xff\x00\x13" * 400, ""),  # a header and noise
}
FINE = {
    "gb.txt": ("截至2062年底，芦苇省结对干部超过1200名，走访40个村。本文纯属虚构。", "gb18030"),
    "big5.txt": (
        "截至2062年底，蘆葦省結對幹部超過1200名，走訪40個村。本文純屬虛構，地名人名皆為杜撰。",
        "big5",
    ),
    "utf16.txt": ("By the end of 2062, more than 1,200 officials had visited 40 villages.", "utf-16"),
    "deep.html": (
        "<html><body>" + "<div>" * 100_000 + "<p>In 2062, 1,200 officials visited 40 villages.</p>",
        "utf-8",
    ),
}


def test_each_bad_file_is_one_line_and_the_rest_is_done(headwater: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    for name, (make, _) in BAD.items():
        (folder / name).write_bytes(make())
    for name, (text, encoding) in FINE.items():
        (folder / name).write_bytes(text.encode(encoding))
    with (folder / "huge.txt").open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    done = headwater("trace", "in", "-o", "out")
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    lines = [line for line in done.stderr.splitlines() if line.startswith("problem ")]
    for name, (_, reason) in BAD.items():
        if name == "nozip.docx":
            continue
        about = [line for line in lines if name in line]
        assert len(about) == 1, (name, lines)
        assert reason.lower() in about[0].lower(), about
    assert sum("huge.txt" in line for line in lines) == 1
    for name in FINE:
        assert not any(name in line for line in lines), lines
    exported = headwater("export", "out/case", "--format", "statements").stdout
    for name in ("good.txt", *FINE):
        assert f'"file": "{name}"' in exported, name
    again = headwater("trace", "in", "-o", "out")
    assert again.returncode == 1
    assert again.stderr == done.stderr, "the problems stay named when nothing is left to do"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("trace", "nowhere", "-o", "out"), 1, "nowhere"),  # a missing path is a problem, the rest is done
        (("trace", "-o", "out"), 2, "SOURCE"),  # nothing named
        (("export", "nocase", "--format", "statements"), 4, "nocase"),  # no such case
        (
            ("export", "nocase", "--format", "nothing"),
            2,
            "statements",
        ),  # no such format; says which there are
        (("init", "."), 4, "headwater"),  # a folder that holds something else
        (("publish", "nocase", "-o", "out"), 4, "nocase"),
        (("extract",), 2, "--records"),
        (("frobnicate",), 2, "frobnicate"),
    ],
)
def test_one_clear_line_and_the_right_code(
    headwater: Run, tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    (tmp_path / "something.txt").write_text("x", encoding="utf-8")
    done = headwater(*arguments)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_odd_names_and_links(headwater: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    names = [
        b"new\nline.txt",
        "emoji\U0001f600.txt".encode(),
        b"caf\xe9.txt",
        b"x" * 251 + b".txt",
        "ئۇيغۇر.txt".encode(),
    ]
    for name in names:
        (folder / os.fsdecode(name)).write_text(GOOD, encoding="utf-8")
    (folder / "up").symlink_to("..")
    (folder / "sub/round").symlink_to("../sub")
    (folder / "dead").symlink_to("nothing")
    os.mkfifo(folder / "pipe")
    done = headwater("trace", "in", "-o", "out", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["documents"] == len(names)
    assert done.stderr.splitlines() == [
        "problem dead: is a link to nothing",
        "problem pipe: is a named pipe, not a file",
    ]
    exported = headwater("export", "out/case", "--format", "statements").stdout.splitlines()
    files = {json.loads(line)["file"] for line in exported}
    assert files >= {"new\nline.txt", "emoji\U0001f600.txt", "caf\\xe9.txt", "ئۇيغۇر.txt"}
    assert headwater("verify", "out/case").returncode == 0
    assert headwater("trace", "in", "-o", "out", "--json").stderr == done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(headwater: Run, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "secret.txt").chmod(0)
    done = headwater("trace", "secret.txt", "-o", "out", "-q")
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["problem secret.txt: cannot be opened: permission denied"]


def test_a_folder_with_nothing_to_read(headwater: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = headwater("trace", "in", "-o", "out")
    assert done.returncode == 1
    assert "in" in done.stderr
    assert (tmp_path / "out/dossier/index.html").is_file()


class Hostile(BaseHTTPRequestHandler):
    """A server that redirects for ever, sends without end, says no, or answers well."""

    def do_GET(self) -> None:
        if self.path.startswith("/loop"):
            self.send_response(302)
            self.send_header("Location", f"/loop{len(self.path)}x")
            self.end_headers()
        elif self.path == "/huge":
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            try:
                for _ in range(500):
                    self.wfile.write(b"x" * 1024 * 1024)
            except OSError:
                return
        elif self.path == "/good":
            body = GOOD.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Hostile) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_urls(headwater: Run, server: str) -> None:
    bad = [
        f"{server}/loop",
        f"{server}/huge",
        f"{server}/missing",
        "http://127.0.0.1:9/",
        "ftp://example.org/x",
    ]
    done = headwater("trace", f"{server}/good", *bad, "-o", "out", "--allow-private", "--max-mb", "8")
    assert done.returncode == 1, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("problem ")]
    assert len(lines) == len(bad), lines
    for url in bad:
        assert sum(url in line for line in lines) == 1, (url, lines)
    assert '"value' not in done.stdout
    assert f'"url": "{server}/good"' in headwater("export", "out/case", "--format", "statements").stdout


def test_this_machine_is_not_asked_unless_allowed(headwater: Run, server: str) -> None:
    done = headwater("trace", f"{server}/good", "-o", "out")
    assert done.returncode == 1
    assert "--allow-private" in done.stderr
