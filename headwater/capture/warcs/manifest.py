"""What was imported, as the archive itself tells it: an opening and a closing record round the copies.

A copy is the record as it came, so nothing in it can say that it was imported, or from where. The opening is
a `warcinfo` (which describes the records behind it, WARC 1.1, 6.2); the closing a `metadata` record that
lists
every copy with where it came from, and names those that are documents. A batch without its closing was
never finished.
"""

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from headwater.capture.custody import Act
from headwater.capture.custody.acts import IMPORTED
from headwater.capture.member import sha256
from headwater.capture.names import IMPORT_URN
from headwater.errors import EvidenceError
from headwater.model import Place, Record
from headwater.model.identity import PREFIX

MARK = "Headwater-Import"
"""The named field of an opening: the digest of the file that the records behind it come from."""
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, IMPORT_URN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The file that records are imported from: its name, its SHA-256, the file within it if it is a
    package."""

    name: str
    digest: str
    inner: str = ""

    @property
    def uri(self) -> str:
        """The URI of the last closing record of this file."""
        return f"{IMPORT_URN}{self.digest.removeprefix(PREFIX)}" + (f":{self.inner}" if self.inner else "")

    @property
    def words(self) -> str:
        """The file as a person names it."""
        return f"{self.inner} of {self.name}" if self.inner else self.name


@dataclass(slots=True, kw_only=True)
class Manifest:
    """One batch of copies while it is made: its opening's id, its rows and its documents."""

    origin: Origin
    part: int
    opening: str
    opened_at: str
    rows: list[dict[str, Any]] = field(default_factory=list)
    documents: list[tuple[Record, Place, int]] = field(default_factory=list)

    def payload(self) -> bytes:
        """Return the text of the closing record."""
        documents = [
            {"record": _plain(record), "at": place.offset, "length": place.length, "from": offset}
            for record, place, offset in self.documents
        ]
        body = {"format": 1, **asdict(self.origin), "records": self.rows, "documents": documents}
        return json.dumps(body, ensure_ascii=True, indent=0).encode() + b"\n"


def opening_fields(origin: Origin, part: int, when: str) -> tuple[str, list[tuple[str, str]], bytes]:
    """Return the id, the named fields and the block of an opening record."""
    block = (
        "software: Headwater\r\nformat: WARC File Format 1.1\r\n"
        f"description: the records behind this one are copies from {_one_line(origin.words)}\r\n"
    ).encode()
    name = f"<{uuid.uuid5(NAMESPACE, f'{origin.uri} {part} {when}').urn}>"
    fields = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", name),
        ("WARC-Date", when),
        ("Content-Type", "application/warc-fields"),
        ("WARC-Block-Digest", sha256(block)),
        (MARK, origin.digest),
    ]
    return name, fields, block


def closing(manifest: Manifest, *, is_last: bool, when: str) -> tuple[Record, list[tuple[str, str]], bytes]:
    """Return the record of a batch, and the named fields and block of its closing."""
    payload = manifest.payload()
    digest = sha256(payload)
    record = Record(
        uri=part_uri(manifest.origin, None if is_last else manifest.part),
        file=None,
        url=None,
        payload=digest.replace("sha256:", PREFIX),
        length=len(payload),
        media_type="application/json",
        captured_at=when,
    )
    fields = [
        ("WARC-Type", "metadata"),
        ("WARC-Record-ID", f"<{uuid.uuid5(NAMESPACE, f'closing {manifest.opening}').urn}>"),
        ("WARC-Date", when),
        ("WARC-Target-URI", record.uri),
        ("WARC-Warcinfo-ID", manifest.opening),
        ("Content-Type", "application/json"),
        ("WARC-Payload-Digest", digest),
        ("WARC-Block-Digest", digest),
    ]
    return record, fields, payload


def part_uri(origin: Origin, part: int | None) -> str:
    """Return the URI of a closing record; None is the last of a file."""
    return origin.uri if part is None else f"{origin.uri}/{part}"


def opens(fields: Mapping[str, str]) -> str | None:
    """Return the id of an opening record, None for another record; names of fields in small letters."""
    if fields.get("warc-type") == "warcinfo" and MARK.lower() in fields:
        return fields.get("warc-record-id", "")
    return None


def closes(fields: Mapping[str, str], opening: str) -> bool:
    """Tell whether a record is the closing of this opening."""
    return (
        fields.get("warc-type") == "metadata"
        and fields.get("warc-warcinfo-id") == opening
        and fields.get("warc-target-uri", "").startswith(IMPORT_URN)
    )


def listed(payload: bytes, archive: str, where: str) -> Iterator[tuple[Record, Place]]:
    """Yield the documents that a closing record names. Raises EvidenceError if it is none of ours."""
    try:
        for row in json.loads(payload)["documents"]:
            yield Record(**row["record"]), Place(archive, int(row["at"]), int(row["length"]))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EvidenceError(f"the list of imported records {where} cannot be read") from error


def acts(
    record: Record, payload: bytes, covered: tuple[tuple[str, str], ...], when: str, who: str
) -> list[Act]:
    """Return the log entries of a batch from its closing: one a document, and last one for all its copies,
    with what is `covered`: the digest of the archive's bytes from the opening to the closing.

    Raises EvidenceError if the payload is none of ours.
    """
    archive = dict(covered).get("archive", "")
    try:
        body = json.loads(payload)
        origin = Origin(name=body["name"], digest=body["digest"], inner=body["inner"])
        rows = [(Record(**row["record"]), row) for row in body["documents"]]
        places = [
            (("archive", archive), ("offset", str(int(row["at"]))), ("length", str(int(row["length"]))))
            for _, row in rows
        ]
        count = len(body["records"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EvidenceError(f"the list of imported records {record.uri} cannot be read") from error
    label = f"{origin.words} ({origin.digest})"
    made = [
        Act(when=when, who=who, what=IMPORTED, subject=each.id, digest=each.payload,
            detail=f"{each.name} from {label}, byte {row['from']}", facts=place)
        for (each, row), place in zip(rows, places, strict=True)
    ]  # fmt: skip
    words = f"{count} records of {label}"
    made.append(
        Act(when=when, who=who, what=IMPORTED, subject=record.id, digest=record.payload, detail=words,
            facts=covered)
    )  # fmt: skip
    return made


def _plain(record: Record) -> dict[str, Any]:
    fields = asdict(record)
    del fields["id"]
    return fields


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
