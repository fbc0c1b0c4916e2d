"""The index of a WACZ: one CDXJ line a record that can be played, in gzip blocks with a table of them."""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headwater.capture.http_block import field, is_http, parted, status
from headwater.capture.member import Member, sha256, unpacked
from headwater.capture.wacz.surt import surt

PLAYED = frozenset({"response", "resource", "revisit"})
LINES = 1024
"""Lines of one gzip block; a player fetches a block at a time."""
INDEX, TABLE = "index.cdx.gz", "index.idx"


@dataclass(frozen=True, slots=True)
class Index:
    """The two files of an index."""

    blocks: bytes
    table: bytes


def index_of(archive: Path) -> Index:
    """Index an archive of ours: one gzip member a record. Raises EvidenceError if a record is damaged."""
    lines = sorted(_lines(archive))
    blocks: list[bytes] = []
    table = [f"!meta 0 {json.dumps({'format': 'cdxj-gzip-1.0', 'filename': INDEX})}\n"]
    offset = 0
    for start in range(0, len(lines), LINES):
        some = lines[start : start + LINES]
        block = gzip.compress("".join(some).encode(), mtime=0)
        where = {"offset": offset, "length": len(block), "digest": sha256(block)}
        key, when, _ = some[0].split(" ", 2)
        table.append(f"{key} {when} {json.dumps(where)}\n")
        blocks.append(block)
        offset += len(block)
    return Index(b"".join(blocks), "".join(table).encode())


def timestamp(date: str) -> str:
    """Return a WARC-Date as an index has it: 14 digits, what is missing filled with the least there is."""
    digits = re.sub(r"\D", "", date.partition(".")[0])[:14]
    return digits + "00000101000000"[len(digits) :]


def _lines(archive: Path) -> Iterator[str]:
    offset = 0
    with archive.open("rb") as stream:
        while (member := unpacked(stream, offset)) is not None:
            uri = member.fields.get("warc-target-uri", "").strip("<> ")
            if uri and member.fields.get("warc-type", "").lower() in PLAYED:
                stream.seek(offset)
                raw = hashlib.sha256(stream.read(member.length)).hexdigest()
                row = {"url": uri, **_said(member), "filename": archive.name, "recordDigest": f"sha256:{raw}"}
                key = surt(uri).replace(" ", "%20")
                yield f"{key} {timestamp(member.fields.get('warc-date', ''))} {json.dumps(row)}\n"
            offset += member.length


def _said(member: Member) -> dict[str, str]:
    kind, claimed = member.fields.get("warc-type", "").lower(), member.fields.get("content-type", "")
    row: dict[str, str] = {}
    if is_http(kind, claimed, member.block):
        head, _ = parted(member.block)
        claimed = field(head, "content-type") or "unk"
        row["status"] = str(status(head))
    row["mime"] = "warc/revisit" if kind == "revisit" else claimed.partition(";")[0].strip() or "unk"
    digest = member.fields.get("warc-payload-digest") or member.fields.get("warc-block-digest")
    row["digest"] = digest or sha256(member.block)
    row["length"], row["offset"] = str(member.length), str(member.offset)
    return row
