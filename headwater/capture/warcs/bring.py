"""Import: records of a WARC file made by others, copied into the archive of the case.

Nothing captured is altered. A record that has a sound gzip member to itself is copied byte for byte; any
other is
written anew with its own header fields and its exact block, and only a field that is provably wrong (a
digest, the
length) stands aside under ``X-Archive-Orig-``. Where every copy came from is in the closing record of its
batch and
in the custody log.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO
from uuid import uuid5

from headwater.capture.covering import covering
from headwater.capture.custody import CustodyLog
from headwater.capture.limits import MIB, Limits
from headwater.capture.member import sha256
from headwater.capture.names import file_name
from headwater.capture.warc import Archive
from headwater.capture.warcs.batch import Batch, Seat, Seats
from headwater.capture.warcs.chosen import Pages, Seen, is_document, may_be_page, seen
from headwater.capture.warcs.doubts import DATE, doubts
from headwater.capture.warcs.manifest import NAMESPACE, Origin, acts, part_uri
from headwater.capture.warcs.scan import Damage, Found, records
from headwater.model import Place, Problem, Record
from headwater.model.identity import PREFIX

Taken = tuple[Record, Place]
AT_ONCE = 512
AT_ONCE_BYTES = 32 * MIB
"""Records, and bytes of them, that one closing record speaks for."""


class Importer:
    """Copies WARC files into one archive; knows across files what a revisit may refer to."""

    def __init__(
        self,
        archive: Archive,
        log: CustodyLog,
        current: Callable[[str], str | None],
        *,
        clock: Callable[[], str],
        who: str,
        limits: Limits,
        unchanged: Callable[[str], None],
    ) -> None:
        self.archive, self.log, self.current = archive, log, current
        self.clock, self.who, self.limits, self.unchanged = clock, who, limits, unchanged
        self._seats = Seats()
        self._passed: dict[str, tuple[Found, Seat]] = {}

    def knows(self, origin: Origin) -> bool:
        """Tell whether all of this file was imported before."""
        return self.current(origin.uri) is not None

    def warc(self, stream: BinaryIO, origin: Origin, pages: Pages) -> Iterator[Taken | Problem]:
        """Import a seekable WARC stream; yield each document, each batch's closing, and each thing wrong.

        Raises CaptureError if it is no WARC at all; CaseError if the case cannot be written. What a
        caller leaves unfinished is taken off the archive again.
        """
        part = 1
        batch = self._batch(origin, part)
        try:
            for found in records(stream, self.limits.size):
                if isinstance(found, Damage):
                    batch.problems.append(_damage(found, origin))
                else:
                    self._take(found, batch, pages)
                if len(batch.rows) >= AT_ONCE or batch.size >= AT_ONCE_BYTES:
                    yield from self._settled(batch, is_last=False)
                    part += 1
                    batch = self._batch(origin, part)
            yield from self._settled(batch, is_last=True)
        except BaseException:
            batch.undo()
            raise

    def beside(self, origin: Origin, files: Iterable[tuple[str, bytes]]) -> Iterator[Taken | Problem]:
        """Keep what came with the records (an earlier log), and close the import of the whole file."""
        batch = self._batch(origin, 1)
        try:
            for name, data in files:
                batch.add(_resource(origin, name, data, batch.opened_at), None, ())
            yield from self._settled(batch, is_last=True)
        except BaseException:
            batch.undo()
            raise

    def _batch(self, origin: Origin, part: int) -> Batch:
        had = self.current(part_uri(origin, part)) is not None
        return Batch(self.archive, origin, part, self.clock(), dry=had)

    def _take(self, found: Found, batch: Batch, pages: Pages) -> None:
        what = seen(found)
        wrong, fields = doubts(found, what)
        read = is_document(found, what, pages)
        again = self._seats.twice(found)
        if again:
            wrong = (*wrong, again)
        place = batch.add(found, fields, wrong)
        self._seats.remember(found, what, place)
        subject = file_name(found.uri) or found.uri or batch.where(found)
        for words in wrong:
            reason = words if words.startswith("is split") else f"the archived copy {words}"
            batch.problems.append(Problem("capture", subject, f"{reason} ({batch.where(found)})"))
        if place is None:
            return
        if read:
            self._document(found, _seat(what, place), batch, pages)
        elif pages.known and may_be_page(found, what):
            self._passed[found.uri] = replace(found, block=b"", member=None), _seat(what, place)
        for target in pages.led:
            if target in self._passed:  # a page that led to a record which stands before it
                earlier, seat = self._passed.pop(target)
                pages.found.add(pages.asked(target) or target)
                self._add(earlier, seat, batch, pages)
        pages.led.clear()

    def _document(self, found: Found, own: Seat, batch: Batch, pages: Pages) -> None:
        seat = self._seats.referred(found) if found.kind == "revisit" else own
        subject, where = file_name(found.uri) or found.uri, batch.where(found)
        if seat is None:
            words = "says that its content is the same as that of a record which is not in this archive"
            batch.problems.append(Problem("capture", subject, f"{words} ({where})"))
        elif not seat.length:
            batch.problems.append(Problem("capture", subject, f"is empty in the archive ({where})"))
        else:
            self._add(found, seat, batch, pages)

    def _add(self, found: Found, seat: Seat, batch: Batch, pages: Pages) -> None:
        date = found.get("warc-date") or ""
        file = file_name(found.uri)
        record = Record(
            uri=found.uri,
            file=file,
            url=None if file is not None else pages.asked(found.uri) or found.uri,
            payload=seat.digest.replace("sha256:", PREFIX),
            length=seat.length,
            media_type=seat.media_type,
            captured_at=date if DATE.fullmatch(date) else batch.opened_at,
        )
        if self.current(record.uri) == record.id or batch.has(record):
            self.unchanged(record.name)
            return
        if file is not None and self.current(record.uri) is not None:
            # A package from elsewhere must not put its file in the place of one of the case's own.
            words = (
                "is the name of another file in the case; the imported one is kept beside it, and not read"
            )
            batch.problems.append(Problem("capture", record.name, f"{words} ({batch.where(found)})"))
            return
        batch.documents.append((record, seat.place, found.offset))

    def _settled(self, batch: Batch, *, is_last: bool) -> Iterator[Taken | Problem]:
        when = self.clock()
        taken = batch.close(is_last=is_last, when=when)
        if taken:
            self.archive.sync()
            self.log.append(*acts(taken[-1][0], batch.payload, covering(taken[-1][1]), when, self.who))
        yield from taken
        yield from batch.problems


def _seat(what: Seen, place: Place) -> Seat:
    return Seat(place, sha256(what.payload), len(what.payload), what.media_type)


def _damage(damage: Damage, origin: Origin) -> Problem:
    where = f"byte {damage.offset:,} of {origin.words}"
    if damage.uri:
        return Problem("capture", damage.uri, f"was not imported: its record {damage.reason} ({where})")
    return Problem(
        "capture", origin.words, f"at byte {damage.offset:,} {damage.reason}; what follows is read on"
    )


def _resource(origin: Origin, name: str, data: bytes, when: str) -> Found:
    uri = f"{replace(origin, inner=name).uri}"
    fields = (
        ("WARC-Type", "resource"),
        ("WARC-Record-ID", f"<{uuid5(NAMESPACE, f'{uri} {when}').urn}>"),
        ("WARC-Date", when),
        ("WARC-Target-URI", uri),
        ("Content-Type", "application/octet-stream"),
        ("WARC-Block-Digest", sha256(data)),
    )
    return Found(offset=0, version="WARC/1.1", fields=fields, block=data, member=None)
