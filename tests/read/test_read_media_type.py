"""What bytes are is found in them; what cannot be read is named."""

from collections.abc import Callable

import pytest

from headwater.errors import ReadError
from headwater.model import Document

Reader = Callable[..., Document]

FOUND = [
    ("<!doctype html><p>Words here", "a.txt", "text/html"),  # wrong extension
    ("<!-- x --> <html><body>Words", "a.pdf", "text/html"),
    ("<?xml version='1.0'?><html xmlns='x'><body>Words</body></html>", "a", "text/html"),
    ("Only words.", "a.html", "text/plain"),  # named HTML, holds no tag
    ("Only words.", "a.md", "text/markdown"),
    ("---\ntitle: A\n---\nWords", "a.txt", "text/markdown"),  # front matter
    ("# One\n\nWords\n\n# Two\n\nWords", "a.txt", "text/markdown"),  # clear signs
    ("# 1 of 3\n\nWords", "a.txt", "text/plain"),  # one sign is none
    ("First\n<p>one</p>\n<p>two</p>", "a.txt", "text/markdown"),  # tags in text
    ("3 < 5 and 7 > 2, she said.", "a.txt", "text/plain"),
]


@pytest.mark.parametrize(("text", "name", "media_type"), FOUND)
def test_found(reads: Reader, text: str, name: str, media_type: str) -> None:
    assert reads(text, name).media_type == media_type


REFUSED = [
    (b"", "is empty"),
    (b" \n\t\r\n ", "holds no words"),
    ("\ufeff\u200b \u3000".encode(), "holds no words"),
    (b"<html><script>words()</script></html>", "holds no words"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "is an image, which has no text layer; images were not to be read"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is an image, which has no text layer"),
    (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "is an image, which has no text layer"),
    (b"\x1f\x8b\x08\x00", "is a gzip file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "old Office or WPS file"),
    (b"<?xml version='1.0'?><rss><a>words</a></rss>", r"is XML \(rss\)"),
    (b"PK\x03\x04 not really", "broken or cut short"),
    (b"%PDF-1.7\nnot really", "is a PDF that is broken"),
]


@pytest.mark.parametrize(("payload", "reason"), REFUSED)
def test_refused(reads: Reader, payload: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        reads(payload, "a.txt")


def test_docx_that_is_no_zip(reads: Reader) -> None:
    with pytest.raises(ReadError, match=r"is named \.docx but is no ZIP"):
        reads("These are only words.", "report.docx")
