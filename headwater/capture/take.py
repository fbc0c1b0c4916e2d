"""The verb: sources to records in the archive and entries in the log."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from headwater.capture.covering import covering
from headwater.capture.custody import Act, CustodyLog
from headwater.capture.custody.acts import CAPTURED
from headwater.capture.exchange import Exchange
from headwater.capture.files import Item, expand, read_bytes
from headwater.capture.limits import MIB, Limits
from headwater.capture.names import file_name, file_uri, media_type
from headwater.capture.warc import Archive
from headwater.capture.warcs.bring import Importer
from headwater.capture.warcs.door import bring, is_archive
from headwater.errors import CaptureError
from headwater.model import Place, Problem, Record, digest

AT_ONCE = 64
AT_ONCE_BYTES = 32 * MIB
"""Files put on disk with one wait; waiting for each alone makes a folder of 10,000 take minutes."""

WHO = "Headwater"

Taken = tuple[Record, Place]
Fetch = Callable[[str, Limits], Sequence[Exchange]]


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
    fetcher: Fetch | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    again: bool = False,
    left_out: Iterable[Path] = (),
    unchanged: Callable[[str], None] = lambda name: None,
) -> Iterator[Taken | Problem]:
    """Collect sources (files, folders, addresses, ``@list.txt``) into the archive and the log.

    Yields a record with its place, on disk and logged, for each thing that is new; a Problem for each that
    cannot be had. What the case has already is told to `unchanged` by name and yields nothing: a
    file whose bytes are those of the `current` record of its URI, an address there is a record of
    (unless `again`). `current` maps a URI, or the address asked for, to the id of its last record, or None.
    `left_out` are folders to pass by within a source (where the run writes).
    Raises CaseError if the archive or the log cannot be written. A caller that stops before the end
    opens the case anew, so that what is logged but was not handed over is taken up.
    """
    taker = _Taker(archive, log, current, clock, who, limits)
    try:
        for item in expand(sources, left_out):
            try:
                if isinstance(item, Problem):
                    yield item
                elif item.url is None and is_archive(item.file):
                    yield from taker.settled()
                    yield from taker.archived(item, unchanged)
                elif item.url is None:
                    taker.file(item, unchanged)
                else:
                    taker.url(item.url, fetcher, again, unchanged)
                    yield from taker.settled()
            except CaptureError as error:
                yield Problem("capture", _name(item), str(error))
            if taker.is_full:
                yield from taker.settled()
        yield from taker.settled()
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
    ) -> None:
        self.archive, self.log, self.current = archive, log, current
        self.clock, self.who, self.limits = clock, who, limits
        self.waiting: list[Taken] = []
        self.taken: dict[str, str] = {}
        self.fetcher: Fetch | None = None
        self.importer: Importer | None = None

    @property
    def is_full(self) -> bool:
        return len(self.waiting) >= AT_ONCE or sum(r.length for r, _ in self.waiting) >= AT_ONCE_BYTES

    def file(self, item: Item, unchanged: Callable[[str], None]) -> None:
        if item.path is None or item.file is None:
            return
        data = read_bytes(item.path, self.limits.size)
        uri = file_uri(item.file, part=item.part)
        name = file_name(uri) or item.file
        self._add(uri, name, None, data, media_type(name), (), unchanged)

    def archived(self, item: Item, unchanged: Callable[[str], None]) -> Iterator[Taken | Problem]:
        """Import a WARC or WACZ; what a revisit refers to may lie in one imported before."""
        if item.path is None or item.file is None:
            return
        self.importer = self.importer or Importer(
            self.archive,
            self.log,
            self._known,
            clock=lambda: stamp(self.clock()),
            who=self.who,
            limits=self.limits,
            unchanged=unchanged,
        )
        for outcome in bring(item.path, _name(item), self.importer):
            if isinstance(outcome, tuple):
                record = outcome[0]
                self.taken.update({record.uri: record.id, record.url or record.uri: record.id})
            yield outcome

    def url(self, address: str, fetcher: Fetch | None, again: bool, unchanged: Callable[[str], None]) -> None:
        # httpx takes long to import; a run over files alone does without.
        from headwater.capture.fetch import HttpFetcher, address_of

        asked = str(address_of(address))
        if not again and self._known(asked) is not None:
            unchanged(asked)
            return
        self.fetcher = self.fetcher or fetcher or HttpFetcher()
        exchanges = tuple(self.fetcher(asked, self.limits))
        last = exchanges[-1]
        self._add(last.url, None, asked, last.body, last.media_type, exchanges, unchanged)

    def settled(self) -> list[Taken]:
        """Wait for the disk, log what was appended, and return it."""
        waiting, self.waiting = self.waiting, []
        if waiting:
            self.archive.sync()
            self.log.append(*(captured(record, self.who, place) for record, place in waiting))
        return waiting

    def _known(self, uri: str) -> str | None:
        return self.taken.get(uri) or self.current(uri)

    def _add(
        self,
        uri: str,
        file: str | None,
        url: str | None,
        data: bytes,
        claimed: str | None,
        exchanges: Sequence[Exchange],
        unchanged: Callable[[str], None],
    ) -> None:
        record = Record(
            uri=uri,
            file=file,
            url=url,
            payload=digest(data),
            length=len(data),
            media_type=claimed,
            captured_at=stamp(self.clock()),
        )
        if self._known(uri) == record.id:
            unchanged(record.name)
            return
        self.waiting.append((record, self.archive.append(record, data, exchanges, sync=False)))
        self.taken.update({uri: record.id, url or uri: record.id})


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
