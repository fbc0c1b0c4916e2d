"""The text in a file that is about to leave, with what is packed in it."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

DEEPEST = 4
"""Packages within packages that are opened."""
LARGEST = 1 << 30
"""Bytes that one packed file may unfold to; it is searched as far as that."""

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def texts(name: str, data: bytes, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield (name, text) for a file and for every file packed in it; bytes that are no text are
    searched as they
    stand, so that a picture's or a PDF's own notes are seen."""
    if depth > DEEPEST:
        return
    if data[:2] == b"\x1f\x8b":
        yield from texts(name.removesuffix(".gz"), _gunzipped(data), depth + 1)
        return
    if data[:4] == b"PK\x03\x04":
        yield from _zipped(name, data, depth)
        return
    if data[:5] == b"%PDF-":
        for number, stream in enumerate(_STREAM.findall(data), 1):
            unpacked = _inflated(stream)
            if unpacked:
                yield f"{name} stream {number}", _text(unpacked)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        yield name, _text(_beside_pixels(data))
        return
    yield name, _text(data)
    if b"\0" in data:
        yield f"{name} (UTF-16)", data.decode("utf-16-le", "ignore")
        yield f"{name} (UTF-16, big-endian)", data.decode("utf-16-be", "ignore")


def _beside_pixels(data: bytes) -> bytes:
    """Return what a PNG holds besides its pixels: titles, comments, what a camera wrote; unpacked where
    it is."""
    out: list[bytes] = []
    at = 8
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind != b"IDAT":
            piece = data[at + 8 : at + 8 + length]
            out += (piece, _inflated(piece.rpartition(b"\0")[2]))
        at += length + 12
    return b"\n".join((*out, data[at:]))


def _zipped(name: str, data: bytes, depth: int) -> Iterator[tuple[str, str]]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            for info in package.infolist():
                inner = f"{name}/{info.filename}"
                yield inner, info.filename + "\n" + _text(info.comment)
                with package.open(info) as stream:
                    yield from texts(inner, stream.read(LARGEST), depth + 1)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, zlib.error, EOFError):
        yield name, _text(data)


def _gunzipped(data: bytes) -> bytes:
    """Unfold all members of a gzip file, as far as they can be."""
    out: list[bytes] = []
    size = 0
    while data[:2] == b"\x1f\x8b" and size < LARGEST:
        unfold = zlib.decompressobj(31)
        try:
            piece = unfold.decompress(data, LARGEST - size) + unfold.flush()
        except zlib.error:
            break
        out.append(piece)
        size += len(piece)
        data = unfold.unused_data
    return b"".join(out)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, LARGEST)
    except zlib.error:
        return b""


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(data.decode(each, "ignore") for each in ("utf-8", "gb18030", "big5hkscs", "latin-1"))
