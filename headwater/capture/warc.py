"""The archive of a case: WARC 1.1 in one file, a record at a time, each one on disk before it counts.

What is appended for one source is a group that ends in the record of its payload: a `resource` for a
file; `request` and `response` pairs for a URL, a pair a redirect hop, the final response last; or the
`conversion` that is read in its place. What a page loaded, and what was made of it, stands before, each
marked as a part. So a group is whole exactly if its last record is.
"""

import hashlib
import os
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import FileIO
from mmap import ACCESS_READ, mmap
from pathlib import Path

from headwater.capture.content import decoded
from headwater.capture.disk import keep_name
from headwater.capture.exchange import Exchange, Visit
from headwater.capture.http_block import entity, field, is_http, parted, status
from headwater.capture.member import (
    CHUNK,
    VERSIONS,
    Member,
    TornMemberError,
    checked,
    packed,
    sha256,
    unpacked,
)
from headwater.capture.names import IMPORT_URN, file_name
from headwater.capture.pages import ASKED, NAMESPACE, PART, WAY, group, record_id
from headwater.capture.warcs.manifest import closes, listed, opens
from headwater.errors import CaseError, EvidenceError
from headwater.model import Place, Record
from headwater.model.identity import PREFIX

UNKNOWN_TYPE = "application/octet-stream"
GZIP = b"\x1f\x8b\x08"
SOFTWARE = "Headwater"

Field = tuple[str, str]


class Archive:
    """One WARC file. Making it touches nothing; it comes into being with the first append.

    Safe to give to a worker process for reading: only the path crosses over.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._out: FileIO | None = None

    def __getstate__(self) -> dict[str, object]:
        return {"path": self.path, "_out": None}

    @property
    def size(self) -> int:
        """The length of the file in bytes; 0 if there is none yet."""
        return self.path.stat().st_size if self.path.exists() else 0

    def append(
        self, record: Record, payload: bytes, visit: Visit | Sequence[Exchange] = (), *, sync: bool = True
    ) -> Place:
        """Write the records of one source and return where its payload lies.

        `visit` is a URL's, or the exchanges of one; the body of its document, or of its last exchange, is
        `payload`. Without `sync` the caller calls `sync()` before it counts on the record. Raises CaseError
        if the disk refuses; nothing of the source is left in the file then.
        """
        out = self._opened()
        start = last = out.seek(0, os.SEEK_END)
        hasher = hashlib.sha256()
        try:
            if start == 0:
                _write(out, *_warcinfo(record.captured_at), hasher)
            for fields, block in _group(record, payload, visit):
                last = out.tell()
                _write(out, fields, block, hasher)
            end = out.tell()
            if sync:
                os.fsync(out.fileno())
        except BaseException as error:
            # Half a record must not stand before the next one; Ctrl-C comes here too.
            os.ftruncate(out.fileno(), start)
            if isinstance(error, OSError):
                raise CaseError(f"cannot write to {self.path}: {error.strerror}") from error
            raise
        return Place(self.path.name, last, end - last, start, PREFIX + hasher.hexdigest())

    def sealed(self, place: Place) -> Place:
        """Return the place with the digest of its source's bytes, read from the file if need be."""
        if place.raw or place.start is None:
            return place
        hasher = hashlib.sha256()
        with self.path.open("rb") as stream:
            stream.seek(place.start)
            left = place.offset + place.length - place.start
            while left and (data := stream.read(min(left, CHUNK))):
                hasher.update(data)
                left -= len(data)
        return replace(place, raw=PREFIX + hasher.hexdigest())

    def write(
        self, fields: Sequence[Field], block: bytes, hasher: "hashlib._Hash", version: str = VERSIONS[1]
    ) -> Place:
        """Write one record; not on disk until `sync()`, and half written if the disk refuses (see `undo`)."""
        out = self._opened()
        start = out.seek(0, os.SEEK_END)
        try:
            _write(out, list(fields), [block], hasher, version)
        except OSError as error:
            raise CaseError(f"cannot write to {self.path}: {error.strerror}") from error
        return Place(self.path.name, start, out.tell() - start)

    def copy(self, member: bytes, hasher: "hashlib._Hash") -> Place:
        """Write a gzip member as it is; else as `write`."""
        hasher.update(member)
        out = self._opened()
        start = out.seek(0, os.SEEK_END)
        try:
            _all(out, member)
        except OSError as error:
            raise CaseError(f"cannot write to {self.path}: {error.strerror}") from error
        return Place(self.path.name, start, len(member))

    def undo(self, offset: int) -> None:
        """Take off what was written from `offset` on and never counted."""
        if self._out is not None:
            os.ftruncate(self._out.fileno(), offset)

    def sync(self) -> None:
        """Wait until everything appended is on disk."""
        if self._out is not None:
            os.fsync(self._out.fileno())

    def payload(self, place: Place, *, expect: str | None = None, decode: bool = False) -> bytes:
        """Return the bytes collected at a place, their digests checked.

        `expect` is the payload digest that the caller knows (`Record.payload`). With `decode` a
        content-encoding is taken off. Raises EvidenceError if the bytes are not those collected, ReadError if
        the encoding cannot be taken off.
        """
        member = self._member(place)
        head, payload, body = _parts(member)
        checked(member, payload, body)
        if expect is not None and sha256(payload) != expect.replace(PREFIX, "sha256:"):
            raise EvidenceError(
                f"the content at byte {place.offset} of {place.archive} is not what was recorded"
            )
        return decoded(payload, field(head, "content-encoding")) if decode else payload

    def records_after(self, offset: int) -> Iterator[tuple[Record, Place]]:
        """Yield each whole source whose records start at or after `offset` (0, or the end of a place).

        Raises EvidenceError at a damaged record and TornMemberError at a torn tail.
        """
        if not self.path.exists():
            return
        asked: str | None = None
        opening: str | None = None
        start = offset
        with self.path.open("rb") as stream:
            while (member := unpacked(stream, offset)) is not None:
                offset += member.length
                opening = opening or opens(member.fields)
                if opening is not None:
                    if closes(member.fields, opening):
                        yield from _imported(member, self.path.name, start)
                        opening, start = None, offset
                    continue
                kind = member.fields.get("warc-type")
                part = member.fields.get(PART)
                if kind == "response" and asked is None and part in (None, WAY):
                    asked = member.fields.get("warc-target-uri")
                if part is not None:
                    continue
                head, payload, body = _parts(member)
                if kind in ("resource", "conversion") or (kind == "response" and status(head) == 200):
                    checked(member, payload, body)
                    yield (
                        _record(member, head, payload, member.fields.get(ASKED) or asked),
                        Place(self.path.name, member.offset, member.length, start),
                    )
                    asked, start = None, offset

    def next_after(self, offset: int) -> int | None:
        """Return where the next whole member after `offset` starts, to go on behind a damaged one."""
        with self.path.open("rb") as stream, mmap(stream.fileno(), 0, access=ACCESS_READ) as view:
            while (offset := view.find(GZIP, offset + 1)) >= 0:
                try:
                    unpacked(stream, offset)
                except (EvidenceError, TornMemberError):
                    continue
                return offset
        return None

    def cut(self, offset: int) -> bytes:
        """Take off everything from `offset` on, and return it. Only for bytes that never became a record."""
        self.close()
        with self.path.open("r+b") as stream:
            stream.seek(offset)
            tail = stream.read()
            stream.truncate(offset)
            stream.flush()
            os.fsync(stream.fileno())
        return tail

    def close(self) -> None:
        """Close the file; the next append opens it again."""
        if self._out is not None:
            self._out.close()
            self._out = None

    def _opened(self) -> FileIO:
        if self._out is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                is_new = not self.path.exists()
                self._out = FileIO(self.path, "ab")
                if is_new:
                    keep_name(self.path)
            except OSError as error:
                raise CaseError(f"cannot write to {self.path}: {error.strerror}") from error
        return self._out

    def _member(self, place: Place) -> Member:
        if place.archive != self.path.name:
            raise EvidenceError(f"the archive {place.archive} is not in this case")
        try:
            with self.path.open("rb") as stream:
                member = unpacked(stream, place.offset)
        except (OSError, TornMemberError) as error:
            raise EvidenceError(f"cannot read byte {place.offset} of {place.archive}: {error}") from error
        if member is None or member.length != place.length:
            raise EvidenceError(f"no record of the stated length at byte {place.offset} of {place.archive}")
        return member


def _group(
    record: Record, payload: bytes, visit: Visit | Sequence[Exchange]
) -> Iterator[tuple[list[Field], list[bytes]]]:
    if visit:
        yield from group(record, visit if isinstance(visit, Visit) else Visit(exchanges=tuple(visit)))
        return
    stated = record.payload.replace(PREFIX, "sha256:")
    fields = [
        ("WARC-Type", "resource"),
        ("WARC-Record-ID", record_id(record, "resource 0")),
        ("WARC-Date", record.captured_at),
        ("WARC-Target-URI", record.uri),
        ("Content-Type", record.media_type or UNKNOWN_TYPE),
    ]
    yield [*fields, ("WARC-Payload-Digest", stated), ("WARC-Block-Digest", stated)], [payload]


def _warcinfo(when: str) -> tuple[list[Field], list[bytes]]:
    block = f"software: {SOFTWARE}\r\nformat: WARC File Format 1.1\r\n".encode()
    fields = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", f"<{uuid.uuid5(NAMESPACE, f'warcinfo {when}').urn}>"),
        ("WARC-Date", when),
        ("Content-Type", "application/warc-fields"),
        ("WARC-Block-Digest", sha256(block)),
    ]
    return fields, [block]


def _write(
    out: FileIO, fields: list[Field], block: list[bytes], hasher: "hashlib._Hash", version: str = VERSIONS[1]
) -> None:
    for piece in packed(fields, block, version):
        hasher.update(piece)
        _all(out, piece)


def _all(out: FileIO, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        rest = rest[out.write(rest) :]


def _imported(member: Member, archive: str, start: int) -> Iterator[tuple[Record, Place]]:
    """Yield the documents that a closing record lists, and last the closing itself."""
    where = f"at byte {member.offset} of {archive}"
    checked(member, member.block)
    yield from listed(member.block, archive, where)
    yield _record(member, b"", member.block, None), Place(archive, member.offset, member.length, start)


def _parts(member: Member) -> tuple[bytes, bytes, bytes]:
    """Return the HTTP head (empty for a file), the payload, and the body that it was made from."""
    claimed = member.fields.get("content-type", "")
    kind = member.fields.get("warc-type", "")
    if kind.lower() != "response" or not is_http(kind, claimed, member.block):
        return b"", member.block, member.block
    head, body = parted(member.block)
    return head, entity(head, body), body


def _record(member: Member, head: bytes, payload: bytes, asked: str | None) -> Record:
    """Name the record again from its WARC headers alone."""
    uri = member.fields["warc-target-uri"]
    file = file_name(uri)
    claimed = field(head, "content-type") if head else member.fields.get("content-type")
    return Record(
        uri=uri,
        file=file,
        url=None if file is not None or uri.startswith(IMPORT_URN) else asked or uri,
        payload=sha256(payload).replace("sha256:", PREFIX),
        length=len(payload),
        media_type=None if not head and claimed == UNKNOWN_TYPE else claimed,
        captured_at=member.fields["warc-date"],
    )
