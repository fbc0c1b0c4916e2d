"""A ZIP from a stranger, looked over before anything in it is unfolded; nothing is ever written by its
names."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, RawIOBase
from itertools import pairwise
from tempfile import TemporaryFile
from typing import IO, BinaryIO, cast

from headwater.capture.limits import MIB
from headwater.errors import CaptureError

MOST_MEMBERS = 100_000
MOST_RATIO = 200
SMALL = MIB
"""Bytes under which a high ratio is no danger."""
LOCAL = struct.Struct("<4s5H3I2H")
ENCRYPTED = 1
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError,
          KeyError, struct.error, OverflowError, MemoryError)  # fmt: skip


class Zipped:
    """The members of a ZIP by name. `refused` says which cannot be used, and why."""

    def __init__(self, stream: BinaryIO) -> None:
        """Read the directory. Raises CaptureError if there is none, or if it is hostile as a whole."""
        self._stream = stream
        try:
            self._zip = zipfile.ZipFile(stream)
            infos = self._zip.infolist()
        except BROKEN as error:
            raise CaptureError("is no ZIP, as every WACZ is, or is broken or cut short") from error
        if len(infos) > MOST_MEMBERS:
            raise CaptureError(f"holds {len(infos):,} files, more than any WACZ has: refused")
        self.refused: dict[str, str] = {}
        self._members: dict[str, zipfile.ZipInfo] = {}
        shared, end = _overlapping(infos), stream.seek(0, 2)
        for info in infos:
            if info.is_dir():
                continue
            reason = _refusal(info, shared, end) or (
                "stands twice in the package" if info.filename in self._members else None
            )
            if reason is None:
                self._members[info.filename] = info
            else:
                self.refused[info.filename] = reason
                if reason.startswith("stands twice"):
                    del self._members[info.filename]

    @property
    def names(self) -> list[str]:
        """The names of the members that can be used, sorted."""
        return sorted(self._members)

    def size(self, name: str) -> int:
        """Return how long a member says it is."""
        return self._members[name].file_size

    def read(self, name: str, most: int) -> bytes:
        """Return a member whole. Raises CaptureError if it is longer than `most`, or broken."""
        if self._members[name].file_size > most:
            raise CaptureError(f"{name} is larger than {most // MIB} MiB")
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member piece by piece, its checksum checked. Raises CaptureError if it is broken or longer
        than it says."""
        left = self._members[name].file_size
        try:
            with self._zip.open(name) as member:
                while data := member.read(MIB):
                    left -= len(data)
                    if left < 0:
                        raise CaptureError(f"{name} is longer than the package says: refused")
                    yield data
        except BROKEN as error:
            raise CaptureError(f"{name} is damaged: it does not unpack to what was packed") from error

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """Give a member as a seekable stream: as it lies in the file if it is stored, else unpacked
        beside."""
        info = self._members[name]
        if info.compress_type == zipfile.ZIP_STORED:
            with BufferedReader(_Window(self._stream, self._start(info), info.file_size)) as window:
                yield cast(BinaryIO, window)
            return
        with TemporaryFile() as spool:
            for data in self.chunks(name):
                spool.write(data)
            spool.seek(0)
            yield cast(BinaryIO, spool)

    def _start(self, info: zipfile.ZipInfo) -> int:
        self._stream.seek(info.header_offset)
        head = self._stream.read(LOCAL.size)
        if len(head) < LOCAL.size or not head.startswith(b"PK\x03\x04"):
            raise CaptureError(f"{info.filename} cannot be unpacked: its place in the ZIP is damaged")
        *_, name, extra = LOCAL.unpack(head)
        return info.header_offset + LOCAL.size + int(name) + int(extra)


class _Window(RawIOBase):
    """Part of a stream as a stream."""

    def __init__(self, stream: IO[bytes], start: int, length: int) -> None:
        self._stream, self._start, self._length, self._at = stream, start, length, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        base = (0, self._at, self._length)[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        self._stream.seek(self._start + self._at)
        data = self._stream.read(max(0, min(len(buffer), self._length - self._at)))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def _overlapping(infos: list[zipfile.ZipInfo]) -> set[str]:
    """Return the names of members that lie in one another (one payload unfolded many times over)."""
    ordered = sorted(infos, key=lambda info: info.header_offset)
    found: set[str] = set()
    for this, after in pairwise(ordered):
        end = this.header_offset + LOCAL.size + this.compress_size
        if end > after.header_offset:
            found |= {this.filename, after.filename}
    return found


def _refusal(info: zipfile.ZipInfo, shared: set[str], end: int) -> str | None:
    name = info.filename
    parts = name.replace("\\", "/").split("/")
    if name.startswith("/") or "\\" in name or ".." in parts or ":" in parts[0] or "\0" in info.orig_filename:
        return "has a name that leads out of the package: refused"
    if info.flag_bits & ENCRYPTED:
        return "is encrypted; it needs a password"
    if name in shared:
        return "overlaps another file of the package: refused"
    if info.file_size > SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
        return f"would unpack to {info.file_size // max(info.compress_size, 1):,} times its size: refused"
    if info.header_offset + LOCAL.size + info.compress_size > end:
        return f"would take {info.compress_size:,} bytes, more than the whole package has: refused"
    if info.compress_type == zipfile.ZIP_STORED and info.file_size != info.compress_size:
        return "is not as long as the package says: refused"
    return None
