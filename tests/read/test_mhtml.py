"""Pages saved as one file."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Record, digest
from headwater.read import read
from headwater.read.mhtml import is_mhtml, page_of

PAGE = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: x\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B"\r\n\r\n'
    b"--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://news.example/a\r\n\r\n"
    b"<html><body><p>The county has 82 schools =E5=85=B0=E5=B0=BE.</p><p>More wor=\r\nds.</p></body></html>\r\n"
    b"--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n--B--\r\n"
)


def record(payload: bytes) -> Record:
    return Record(
        uri="urn:headwater:file:a.mhtml", file="a.mhtml", url=None, payload=digest(payload), length=len(payload),
        media_type="multipart/related", captured_at="2026-01-01T00:00:00Z",
    )  # fmt: skip


def test_a_saved_page_reads_as_the_page() -> None:
    document = read(record(PAGE), PAGE)
    assert document.text == "The county has 82 schools 兰尾.\n\nMore words."
    assert document.fact("url") == "https://news.example/a"
    assert document.media_type == "multipart/related"


def test_a_saved_page_without_a_page_is_said() -> None:
    with pytest.raises(ReadError, match="holds no HTML"):
        page_of(PAGE.replace(b"text/html; charset", b"text/x; charset"))


@given(st.binary(max_size=300), st.integers(0, len(PAGE)))
def test_damage_is_no_crash(noise: bytes, at: int) -> None:
    broken = PAGE[:at] + noise + PAGE[at + len(noise) :]
    if is_mhtml(broken):
        with suppress(ReadError):
            page_of(broken)
