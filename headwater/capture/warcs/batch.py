"""One batch of copies in the archive, and what revisits may refer to."""

import hashlib
from dataclasses import dataclass, replace
from typing import Any

from headwater.capture.member import sha256
from headwater.capture.warc import Archive
from headwater.capture.warcs.chosen import Seen
from headwater.capture.warcs.manifest import Manifest, Origin, closing, opening_fields
from headwater.capture.warcs.scan import Found
from headwater.model import Place, Problem, Record
from headwater.model.identity import PREFIX

Field = tuple[str, str]


class Batch:
    """Copies written one by one; none counts before `close`. A `dry` batch was imported before: it writes
    nothing."""

    def __init__(self, archive: Archive, origin: Origin, part: int, when: str, *, dry: bool) -> None:
        self.archive, self.origin, self.dry = archive, origin, dry
        self.part, self.opened_at = part, when
        self.problems: list[Problem] = []
        self.size = 0
        self.payload = b""
        self._start = archive.size
        self._manifest: Manifest | None = None
        self.rows: list[dict[str, Any]] = []
        self.documents: list[tuple[Record, Place, int]] = []
        self._ids: set[str] = set()
        self._hasher = hashlib.sha256()

    def where(self, found: Found) -> str:
        """Say where a record stands."""
        return f"byte {found.offset:,} of {self.origin.words}"

    def has(self, record: Record) -> bool:
        """Tell whether this batch has the document already, and take note of it."""
        known = record.id in self._ids
        self._ids.add(record.id)
        return known

    def add(self, found: Found, fields: list[Field] | None, wrong: tuple[str, ...]) -> Place | None:
        """Copy a record; `fields` are those to write, None if the record is to be copied as it is."""
        self.size += len(found.block)
        row = {
            "id": found.get("warc-record-id") or "",
            "uri": found.uri,
            "type": found.get("warc-type") or "",
            "block": sha256(found.block),
            "from": found.offset,
        }
        self.rows.append(row | ({"wrong": list(wrong)} if wrong else {}))
        if self.dry:
            return None
        self._open()
        if found.member is not None and fields is None:
            return self.archive.copy(found.member, self._hasher)
        return self.archive.write(_writable(found, fields), found.block, self._hasher, found.version)

    def close(self, *, is_last: bool, when: str) -> list[tuple[Record, Place]]:
        """Write the closing and return the documents and it, in order of the archive; none of a dry batch."""
        if self.dry and not (is_last and self._manifest is None):
            return []
        manifest = self._open()
        manifest.rows, manifest.documents = ([], []) if self.dry else (self.rows, self.documents)
        record, fields, self.payload = closing(manifest, is_last=is_last, when=when)
        place = self.archive.write(fields, self.payload, self._hasher)
        place = replace(place, start=self._start, raw=PREFIX + self._hasher.hexdigest())
        self._start = place.offset + place.length
        return [*((each, where) for each, where, _ in manifest.documents), (record, place)]

    def undo(self) -> None:
        """Take off what was written and not closed."""
        if self._manifest is not None:
            self.archive.undo(self._start)

    def _open(self) -> Manifest:
        if self._manifest is None:
            self._start = self.archive.size
            name, fields, block = opening_fields(self.origin, self.part, self.opened_at)
            self._manifest = Manifest(
                origin=self.origin, part=self.part, opening=name, opened_at=self.opened_at
            )
            self.archive.write(fields, block, self._hasher)
        return self._manifest


def _writable(found: Found, fields: list[Field] | None) -> list[Field]:
    kept = found.fields if fields is None else fields
    return [
        (name, " ".join(value.splitlines()))
        for name, value in kept
        if name.lower() != "content-length" and name
    ]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a payload lies that a revisit may refer to."""

    place: Place
    digest: str
    length: int
    media_type: str | None


class Seats:
    """The responses met so far, by id and by payload digest and address; and the ids that were met."""

    def __init__(self) -> None:
        self._by_key: dict[str, Seat] = {}
        self._ids: set[int] = set()

    def twice(self, found: Found) -> str:
        """Return words if another record had the same id, else ""; takes note of the id."""
        name = found.get("warc-record-id")
        if name is None:
            return "has no WARC-Record-ID"
        mark = hash(name)
        known = mark in self._ids
        self._ids.add(mark)
        return f"has the same WARC-Record-ID as another ({name}); both are kept" if known else ""

    def remember(self, found: Found, what: Seen, place: Place | None) -> None:
        """Keep where a response or resource lies."""
        if place is None or found.kind not in ("response", "resource"):
            return
        seat = Seat(place, sha256(what.payload), len(what.payload), what.media_type)
        for key in (found.get("warc-record-id"), found.get("warc-payload-digest")):
            if key:
                self._by_key.setdefault(key, seat)

    def referred(self, found: Found) -> Seat | None:
        """Return what a revisit refers to: by the id it names, else by the digest of its payload."""
        for name in ("warc-refers-to", "warc-payload-digest"):
            seat = self._by_key.get(found.get(name) or "")
            if seat is not None:
                return seat
        return None
