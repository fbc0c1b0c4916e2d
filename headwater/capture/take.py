"""The verb: sources to records in the archive and entries in the log."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.capture.covering import covering
from headwater.capture.custody import Act, CustodyLog
from headwater.capture.custody.acts import CAPTURED
from headwater.capture.files import Item, expand, read_bytes
from headwater.capture.limits import MIB, Limits
from headwater.capture.manner import Manner
from headwater.capture.names import file_name, file_uri, media_type
from headwater.capture.warc import Archive
from headwater.capture.warcs.bring import Importer
from headwater.capture.warcs.door import bring, is_archive
from headwater.errors import CaptureError
from headwater.model import Place, Problem, Record, digest

if TYPE_CHECKING:
    from headwater.capture.exchange import Visit
    from headwater.capture.web import Fetch

AT_ONCE = 64
AT_ONCE_BYTES = 32 * MIB
"""Files put on disk with one wait; waiting for each alone makes a folder of 10,000 take minutes."""

WHO = "Headwater"

Taken = tuple[Record, Place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a run says on its way: ``expected`` (`count` things to do), ``known`` (one is there already),
    ``remark`` (`words` about `subject`), ``offer`` (`subject` leads to the document `url`: `words` says
    how)."""

    kind: str
    subject: str = ""
    words: str = ""
    url: str = ""
    count: int = 0


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def stamp(when: datetime) -> str:
    """Return a time as records and log entries have it: ISO 8601, UTC, with microseconds (WARC 1.1, 5.4)."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def capture(
    sources: Iterable[str],
    *,
    archive: Archive,
    log: CustodyLog,
    current: Callable[[str], str | None] = lambda uri: None,
    clock: Callable[[], datetime] = now,
    who: str = WHO,
    fetcher: "Fetch | None" = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    manner: Manner = Manner(),  # noqa: B008 - frozen
    again: bool = False,
    left_out: Iterable[Path] = (),
    unchanged: Callable[[str], None] = lambda name: None,
    say: Callable[[Said], None] = lambda said: None,
    place: Callable[[str], Place] | None = None,
) -> Iterator[Taken | Problem]:
    """Collect sources (files, folders, addresses, ``@list.txt``) into the archive and the log.

    Yields a record with its place, on disk and logged, for each thing that is new; a Problem for each that
    cannot be had. What the case has already is told to `unchanged` by name and yields nothing: a
    file whose bytes are those of the `current` record of its URI, an address there is a record of
    (unless `again`). `current` maps a URI, or the address asked for, to the id of its last record, or None.
    `left_out` are folders to pass by within a source (where the run writes). Addresses are asked for as
    `manner` says, or by `fetcher` alone; they come as they are there, not in order. `say` is told what is
    worth knowing. `place` says where a known record lies: pages captured before are searched for links then.
    Raises CaseError if the archive or the log cannot be written. A caller that stops before the end
    opens the case anew, so that what is logged but was not handed over is taken up.
    """
    taker = _Taker(archive, log, current, clock, who, limits, unchanged)
    items = list(expand(sources, left_out))
    say(Said(kind="expected", count=len(items)))
    addresses: list[str] = []
    try:
        for item in items:
            try:
                if isinstance(item, Problem):
                    yield item
                elif item.url is None and is_archive(item.file):
                    yield from taker.settled()
                    yield from taker.archived(item)
                elif item.url is None:
                    taker.file(item)
                else:
                    addresses.append(item.url)
            except CaptureError as error:
                yield Problem("capture", _name(item), str(error))
            if taker.is_full:
                yield from taker.settled()
        yield from taker.settled()
        if addresses:
            # httpx takes long to import; a run over files alone does without.
            from headwater.capture.rounds import rounds

            yield from rounds(
                addresses, taker, fetcher, limits=limits, manner=manner, again=again, say=say, place=place
            )
    finally:
        taker.settled()


class _Taker:
    """Holds what was appended but not yet waited for."""

    def __init__(
        self,
        archive: Archive,
        log: CustodyLog,
        current: Callable[[str], str | None],
        clock: Callable[[], datetime],
        who: str,
        limits: Limits,
        unchanged: Callable[[str], None],
    ) -> None:
        self.archive, self.log, self.current = archive, log, current
        self.clock, self.who, self.limits = clock, who, limits
        self.unchanged = unchanged
        self.waiting: list[Taken] = []
        self.acts: list[Act] = []
        self.taken: dict[str, str] = {}
        self.importer: Importer | None = None

    @property
    def is_full(self) -> bool:
        return len(self.waiting) >= AT_ONCE or sum(r.length for r, _ in self.waiting) >= AT_ONCE_BYTES

    def file(self, item: Item) -> None:
        if item.path is None or item.file is None:
            return
        data = read_bytes(item.path, self.limits.size)
        uri = file_uri(item.file, part=item.part)
        name = file_name(uri) or item.file
        self._add(uri, name, None, data, media_type(name), None)

    def archived(self, item: Item) -> Iterator[Taken | Problem]:
        """Import a WARC or WACZ; what a revisit refers to may lie in one imported before."""
        if item.path is None or item.file is None:
            return
        self.importer = self.importer or Importer(
            self.archive,
            self.log,
            self.known,
            clock=lambda: stamp(self.clock()),
            who=self.who,
            limits=self.limits,
            unchanged=self.unchanged,
        )
        for outcome in bring(item.path, _name(item), self.importer):
            if isinstance(outcome, tuple):
                record = outcome[0]
                self.taken.update({record.uri: record.id, record.url or record.uri: record.id})
            yield outcome

    def visit(self, asked: str, visit: "Visit") -> str:
        """Keep what came of an address; return the id of its record."""
        last = visit.exchanges[-1]
        document = visit.document
        data = last.body if document is None else document.body
        claimed = last.media_type if document is None else document.media_type
        return self._add(last.url, None, asked, data, claimed, visit)

    def settled(self) -> list[Taken]:
        """Wait for the disk, log what was appended, and return it."""
        waiting, self.waiting = self.waiting, []
        if waiting:
            self.archive.sync()
        acts, self.acts = self.acts, []
        if waiting or acts:
            self.log.append(*(captured(record, self.who, place) for record, place in waiting), *acts)
        return waiting

    def note(self, what: str, subject: str, detail: str) -> None:
        """Log another act with the next captures."""
        self.acts.append(
            Act(when=stamp(self.clock()), who=self.who, what=what, subject=subject, detail=detail)
        )

    def known(self, uri: str) -> str | None:
        return self.taken.get(uri) or self.current(uri)

    def _add(
        self,
        uri: str,
        file: str | None,
        url: str | None,
        data: bytes,
        claimed: str | None,
        visit: "Visit | None",
    ) -> str:
        record = Record(
            uri=uri,
            file=file,
            url=url,
            payload=digest(data),
            length=len(data),
            media_type=claimed,
            captured_at=stamp(self.clock()),
        )
        if self.known(uri) == record.id:
            self.unchanged(record.name)
            return record.id
        self.waiting.append((record, self.archive.append(record, data, visit or (), sync=False)))
        self.taken.update({uri: record.id, url or uri: record.id})
        return record.id


def _name(item: Item | Problem) -> str:
    """Return what the item's record is or would be called."""
    if isinstance(item, Problem):
        return item.subject
    if item.url is None:
        return file_name(file_uri(item.file or "")) or ""
    from headwater.capture.fetch import address_of

    try:
        return str(address_of(item.url))
    except CaptureError:
        return item.url


def captured(record: Record, who: str, place: Place) -> Act:
    """Return the log entry of a record's capture: the digest of its payload, and of the archive's bytes.

    The bytes from ``start`` to ``offset`` + ``length`` are all that was written for this source; so the
    entries of an archive cover each of its bytes, and checking them needs no unpacking.
    """
    return Act(
        when=record.captured_at,
        who=who,
        what=CAPTURED,
        subject=record.id,
        digest=record.payload,
        detail=record.name,
        facts=covering(place),
    )
