"""What was collected: records of files and URLs, and the custody of them (WARC 1.1, PREMIS event)."""

from dataclasses import dataclass, field
from typing import Literal

from headwater.model.identity import content_id

SourceKind = Literal["government", "state media", "press", "academic", "NGO", "company", "court", "unknown"]
"""Kinds of source (who speaks); FollowTheMoney LegalEntity with Headwater's vocabulary of kinds."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record lies: archive file name, byte offset and length of its gzip member.

    `start` is where the first record of the same source begins (requests, redirects), `raw` the SHA-256
    of all bytes from there to the end of this one, as they stand in the archive; both only where just
    written or read.
    """

    archive: str
    offset: int
    length: int
    start: int | None = field(default=None, compare=False)
    raw: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One collected payload.

    `uri` is the WARC-Target-URI: the URL, or ``urn:headwater:file:<percent-encoded path>``.
    `file` is the path as given, relative to the folder named (None for a URL); `url` the URL
    asked for (None for a file); `payload` the SHA-256 of the exact payload bytes; `length` their number;
    `media_type` what the server or the file name claimed, never trusted; `captured_at` ISO 8601
    UTC. The id is that of (uri, payload): the same bytes at the same place are the same record.
    """

    uri: str
    file: str | None
    url: str | None
    payload: str
    length: int
    media_type: str | None
    captured_at: str
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("record", self.uri, self.payload))

    @property
    def name(self) -> str:
        """The file or URL as the user knows it."""
        return self.file or self.url or self.uri


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEvent:
    """One entry of the custody log (PREMIS event), chained to the one before by its hash.

    `when` is ISO 8601 UTC, `who` the agent (software and version, and the user if known), `what`
    the act (captured, read, published, verified ...), `subject` the id it was done to, `digest` of its
    bytes, `detail` the file or URL, `facts` what else the act fixes, as (name, value) in order.
    `previous` is the hash of the entry before ("" for the first).
    """

    sequence: int
    when: str
    who: str
    what: str
    subject: str
    digest: str
    detail: str
    previous: str
    facts: tuple[tuple[str, str], ...] = ()
    hash: str = field(init=False)

    def __post_init__(self) -> None:
        parts: tuple[object, ...] = (
            self.sequence, self.when, self.who, self.what, self.subject, self.digest, self.detail,
        )  # fmt: skip
        if self.facts:  # entries from before there were facts keep their hash
            parts = (*parts, self.facts)
        object.__setattr__(self, "hash", content_id("event", self.previous, *parts))

    def fact(self, name: str) -> str | None:
        """Return the value of a fact, or None."""
        return next((value for key, value in self.facts if key == name), None)
