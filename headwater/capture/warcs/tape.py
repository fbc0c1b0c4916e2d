"""The bytes of a WARC file as one run, whichever way it is compressed, with where each gzip member begins.

WARC 1.1, annex D: one gzip member a record. In the wild there are also files compressed whole, two records
in one member, and files that break off. What can be unfolded is given up to the damage; then `damage` says
where it is, and `resume` goes on at the next member behind it.
"""

import zlib
from bisect import bisect_left
from typing import BinaryIO

from headwater.errors import CaptureError

READ = 1 << 15
"""Bytes read at a time: what follows a gzip member is copied once a member, so not many."""
GZIP = b"\x1f\x8b\x08"
START = b"WARC/"
FOREIGN = (
    (b"\x28\xb5\x2f\xfd", "is compressed with zstd, which is not read here; recompress it with gzip"),
    (b"filedesc:", "is an ARC file, the format before WARC; convert it first (warcio recompress)"),
    (b"PK\x03\x04", "is a ZIP; if it is a WACZ, give it the ending .wacz"),
)


class Tape:
    """A seekable WARC stream, unfolded as it is asked for. Positions count unfolded bytes.

    `marks` are pairs (position, offset in the file) of the gzip members still in sight. Only what lies behind
    `drop` is held in memory.
    """

    def __init__(self, stream: BinaryIO) -> None:
        """Look at the first bytes. Raises CaptureError if they are of no WARC file."""
        self._stream = stream
        self._raw = stream.seek(0)
        head = stream.read(16)
        stream.seek(0)
        self.is_gzip = head.startswith(GZIP[:2])
        if not self.is_gzip and not head.lstrip(b"\r\n").startswith(START):
            reason = next((why for magic, why in FOREIGN if head.startswith(magic)), "is no WARC file")
            raise CaptureError(reason if head else "is empty")
        self._held = bytearray()
        self._from = 0
        self._inflater = zlib.decompressobj(31) if self.is_gzip else None
        self._left = b""
        self._inside = False
        self.marks: list[tuple[int, int]] = [(0, 0)]
        self.damage: str | None = None
        self.at_end = False

    @property
    def end(self) -> int:
        """The position up to which the run is unfolded."""
        return self._from + len(self._held)

    def has(self, position: int) -> bool:
        """Unfold until `position` is in sight, or the run ends or is damaged; tell whether it is."""
        while self.end < position and not self.at_end and self.damage is None:
            self._more()
        return self.end >= position

    def view(self, start: int, end: int) -> bytes:
        """Return the bytes from `start` to `end`, as far as they are in sight."""
        return bytes(self._held[start - self._from : end - self._from])

    def find(self, what: bytes, start: int, end: int) -> int:
        """Return the position of the first `what` within `start..end` of what is in sight, or -1."""
        found = self._held.find(what, start - self._from, end - self._from)
        return found if found < 0 else found + self._from

    def drop(self, position: int) -> None:
        """Forget what lies before `position`."""
        del self._held[: position - self._from]
        self._from = position
        while len(self.marks) > 1 and self.marks[1][0] <= position:
            del self.marks[0]

    def offset(self, position: int) -> int:
        """Return where in the file a position lies: its byte, or the begin of its gzip member."""
        if not self.is_gzip:
            mark, place = self.marks[-1]
            return place + position - mark
        return max((m for m in self.marks if m[0] <= position), default=self.marks[0])[1]

    def boundary(self, position: int) -> int | None:
        """Return the first begin of a gzip member after `position` that is in sight."""
        at = bisect_left(self.marks, (position + 1, -1))
        return self.marks[at][0] if at < len(self.marks) else None

    def starts_member(self, position: int) -> bool:
        """Tell whether a gzip member begins exactly here."""
        return self.is_gzip and any(mark == position for mark, _ in self.marks)

    def is_unfinished(self, position: int) -> bool:
        """Tell whether a gzip member begins here whose end was not reached."""
        return self.starts_member(position) and self.boundary(position) is None

    def raw(self, offset: int, length: int) -> bytes:
        """Return bytes of the file as they are."""
        self._stream.seek(offset)
        return self._stream.read(length)

    def resume(self, offset: int) -> bool:
        """Go on at the first gzip member (or plain record) after `offset` of the file; False if none is."""
        found = _next_start(self._stream, offset, GZIP if self.is_gzip else b"\nWARC/1.")
        if found is None:
            return False
        self._raw = found if self.is_gzip else found + 1
        self._from = self.end
        self._held.clear()
        self._left = b""
        self._inflater = zlib.decompressobj(31) if self.is_gzip else None
        self._inside = False
        self.marks = [(self._from, self._raw)]
        self.damage, self.at_end = None, False
        return True

    def _more(self) -> None:
        data = self._left or self._read()
        self._left = b""
        if self._inflater is None:
            self.at_end = not data
            self._held += data
            return
        if not data and not self._inside:
            self.at_end = True
            return
        try:
            unfolded = self._inflater.decompress(data, READ * 4)
        except zlib.error:
            self.damage = "is damaged: its gzip data cannot be unfolded"
            return
        self._held += unfolded
        self._inside = True
        if not data and not unfolded:
            self.damage = "breaks off inside a gzip member"
        elif self._inflater.eof:
            self._next_member(self._inflater.unused_data)
        else:
            self._left = self._inflater.unconsumed_tail

    def _next_member(self, rest: bytes) -> None:
        here = self._raw - len(rest)
        self._inflater, self._inside = zlib.decompressobj(31), False
        padding = rest.lstrip(b"\0")
        if not padding and rest:
            self._left, here = b"", here + len(rest)
        else:
            self._left, here = padding, here + len(rest) - len(padding)
        self.marks.append((self.end, here))

    def _read(self) -> bytes:
        self._stream.seek(self._raw)
        data = self._stream.read(READ)
        self._raw += len(data)
        return data


def _next_start(stream: BinaryIO, offset: int, mark: bytes) -> int | None:
    """Return where a record begins after `offset`: a member that unfolds to one, or a plain one."""
    at = offset + 1
    while True:
        stream.seek(at)
        data = stream.read(READ * 8)
        if len(data) < len(mark):
            return None
        found = data.find(mark)
        while found >= 0:
            if mark != GZIP or _opens(stream, at + found):
                return at + found
            found = data.find(mark, found + 1)
        at += len(data) - len(mark) + 1


def _opens(stream: BinaryIO, offset: int) -> bool:
    stream.seek(offset)
    try:
        return zlib.decompressobj(31).decompress(stream.read(1024), 16).startswith(START)
    except zlib.error:
        return False
