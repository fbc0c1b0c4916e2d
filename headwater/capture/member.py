"""One WARC record as one gzip member: written, and read back with its digests checked.

Source: ISO 28500:2017 (WARC 1.1), sections 4 to 6 and annex D (one gzip member a record). Written
here rather than with warcio, which re-encodes HTTP headers; tests read every record back with
warcio and fastwarc.
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from headwater.capture.digests import matches
from headwater.errors import EvidenceError

CHUNK = 1 << 20
FIRST_READ = 1 << 14
MOST = 1 << 30
"""No record that Headwater writes is near this; more is a decompression bomb."""
END = b"\r\n\r\n"
VERSIONS = ("WARC/1.0", "WARC/1.1")
"""What is written is 1.1; a record imported from a 1.0 archive stays what it is."""


class TornMemberError(Exception):
    """The stream ends inside a record: an append that was cut off."""


@dataclass(frozen=True, slots=True)
class Member:
    """A record read back: its named fields (names in lower case), its block, its place in bytes."""

    fields: Mapping[str, str]
    block: bytes
    offset: int
    length: int


def sha256(*parts: bytes) -> str:
    """Return the digest of the parts joined, as WARC headers label it: ``sha256:<64 hex>``."""
    hasher = hashlib.sha256()
    for part in parts:
        hasher.update(part)
    return "sha256:" + hasher.hexdigest()


def packed(
    fields: Iterable[tuple[str, str]], block: Iterable[bytes], version: str = VERSIONS[1]
) -> Iterator[bytes]:
    """Yield the gzip member of a record piece by piece; the length is that of the block's parts."""
    parts = list(block)
    length = sum(len(part) for part in parts)
    lines = [version, *(f"{name}: {value}" for name, value in fields), f"Content-Length: {length}"]
    compressor = zlib.compressobj(6, zlib.DEFLATED, 31)
    yield compressor.compress("\r\n".join(lines).encode() + END)
    for part in parts:
        view = memoryview(part)
        for start in range(0, len(view), CHUNK):
            yield compressor.compress(view[start : start + CHUNK])
    yield compressor.compress(END) + compressor.flush()


def unpacked(stream: BinaryIO, offset: int) -> Member | None:
    """Read the record that starts at `offset`; None at the end of the stream.

    Raises TornMemberError where the stream ends too early and EvidenceError where it is no WARC record.
    """
    data, length = _inflate(stream, offset)
    if not length:
        return None
    top, found, rest = data.partition(END)
    lines = top.decode("utf-8", "replace").split("\r\n")
    if not found or lines[0] not in VERSIONS:
        raise EvidenceError(f"no WARC record at byte {offset} of the archive")
    fields = {name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines[1:])}
    if fields.get("content-length") != str(len(rest) - len(END)) or not rest.endswith(END):
        raise EvidenceError(f"the record at byte {offset} of the archive has not the length it states")
    return Member(fields, rest[: -len(END)], offset, length)


def checked(member: Member, payload: bytes, body: bytes | None = None) -> None:
    """Raise EvidenceError unless block and payload have the digests that the record states.

    `body` is the payload as it stands in the block; crawlers take the digest before or after chunks are
    joined.
    A digest of a kind we do not know is passed by, and one of a payload that is in another record.
    """
    payloads = (payload,) if body is None else (payload, body)
    for name, data in (("warc-block-digest", (member.block,)), ("warc-payload-digest", payloads)):
        stated = member.fields.get(name)
        if name == "warc-payload-digest" and member.fields.get("warc-type", "").lower() == "revisit":
            continue
        if stated is not None and matches(stated, *data) is False:
            what = "content" if "payload" in name else "record"
            raise EvidenceError(
                f"the {what} at byte {member.offset} of the archive does not match its digest"
            )


def _inflate(stream: BinaryIO, offset: int) -> tuple[bytes, int]:
    """Return what one gzip member holds, and its length in the stream."""
    stream.seek(offset)
    inflater = zlib.decompressobj(31)
    parts: list[bytes] = []
    taken, size, held = 0, FIRST_READ, 0
    while not inflater.eof:
        data = stream.read(size)
        if not data:
            if taken:
                raise TornMemberError(f"the archive ends inside a record, at byte {offset}")
            return b"", 0
        taken += len(data)
        try:
            parts.append(inflater.decompress(data, MOST - held))
        except zlib.error as error:
            raise EvidenceError(f"the record at byte {offset} of the archive is damaged") from error
        held += len(parts[-1])
        if held >= MOST:
            raise EvidenceError(f"the record at byte {offset} of the archive is larger than any we write")
        size = min(size * 2, CHUNK)
    return b"".join(parts), taken - len(inflater.unused_data)
