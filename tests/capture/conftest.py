"""Archives made for the tests, with invented content."""

import gzip
import hashlib
import shutil
import subprocess
from base64 import b32encode, b64decode
from collections.abc import Callable
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
FRONT = (
    b"<html><head><title>Lanwei front page</title></head><body><img src='/a.png'>"
    b"<p>In 2019 more than 3,400 teachers moved to Lanwei County, the bureau said.</p></body></html>"
)
CHUNKED = b"5\r\n<p>Th\r\n2a\r\ne county had 82 schools in 2020, it said.<\r\n4\r\n/p>\n\r\n0\r\n\r\n"
PACKED = gzip.compress("<p>天山县2021年培训了1250人。</p>".encode(), mtime=0)


class Crawl:
    """A WARC file in the making: SHA-1 digests in base32, as most crawlers write them."""

    def __init__(self, path: Path, *, gzipped: bool = True, version: str = "1.1") -> None:
        self.path, self._gzipped, self._version = path, gzipped, version
        self._records: list[bytes] = []

    def add(
        self, uri: str, body: bytes, kind: str = "text/html", status: str = "200 OK", *more: tuple[str, str],
        warc_type: str = "response", **headers: str,
    ) -> None:  # fmt: skip
        is_http = warc_type in ("response", "revisit")
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *(f"{name}: {value}" for name, value in more)]
        block = "\r\n".join([*lines, "", ""]).encode() + body if is_http else body
        fields = {
            "WARC-Type": warc_type,
            "WARC-Record-ID": f"<{uuid5(NAMESPACE_URL, f'{uri} {len(self._records)}').urn}>",
            "WARC-Date": "2026-01-02T03:04:05Z",
            "WARC-Target-URI": uri,
            "Content-Type": f"application/http; msgtype={warc_type}" if is_http else kind,
            "WARC-Payload-Digest": sha1(body),
            "WARC-Block-Digest": sha1(block),
            "Content-Length": str(len(block)),
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        top = "\r\n".join([f"WARC/{self._version}", *(f"{k}: {v}" for k, v in fields.items() if v), "", ""])
        record = top.encode() + block + b"\r\n\r\n"
        self._records.append(gzip.compress(record, mtime=0) if self._gzipped else record)

    def close(self) -> Path:
        self.path.write_bytes(b"".join(self._records))
        return self.path


@pytest.fixture
def make() -> type[Crawl]:
    """Makes WARC files."""
    return Crawl


@pytest.fixture(name="sha1")
def _sha1() -> Callable[[bytes], str]:
    return sha1


def sha1(data: bytes) -> str:
    return "sha1:" + b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A small crawl: a page with an image, a chunked one, a compressed Chinese one, a redirect to it."""
    made = Crawl(tmp_path / "crawl.warc.gz")
    made.add("https://news.example/", FRONT)
    made.add("https://news.example/a.png", PIXEL, "image/png")
    made.add("https://news.example/chunked", CHUNKED, "text/html", "200 OK", ("Transfer-Encoding", "chunked"))
    made.add(
        "https://news.example/packed",
        PACKED,
        "text/html; charset=utf-8",
        "200 OK",
        ("Content-Encoding", "gzip"),
    )
    made.add("https://news.example/old", b"", "text/html", "302 Found", ("Location", "/packed"))
    return made.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the name localhost, and for nothing else."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is absent")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    made += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(path), "-out", f"{path}.crt"]
    subprocess.run([openssl, *made], check=True, capture_output=True)
    path.write_text(path.read_text() + Path(f"{path}.crt").read_text())
    return path
