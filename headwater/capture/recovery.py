"""After a run that was killed: bring archive, log and database to the same state again.

A capture is written to the archive, then to the log, then to the database. So a kill can leave a record
torn (its bytes are cut off: nothing refers to them), logged by nobody, or unknown to the database; never
the other way round. Anything else is damage, and said to be.
"""

from collections.abc import Iterator

from headwater.capture.covering import covering
from headwater.capture.custody import Act, CustodyLog
from headwater.capture.custody.acts import CAPTURED, TAKING
from headwater.capture.member import TornMemberError
from headwater.capture.names import IMPORT_URN
from headwater.capture.take import Taken, captured
from headwater.capture.warc import Archive
from headwater.capture.warcs.manifest import acts as imported
from headwater.errors import EvidenceError
from headwater.model import CustodyEvent, Problem, Record, digest


def recover(
    archive: Archive, log: CustodyLog, *, end: int, last: str | None, when: str, who: str
) -> list[Taken]:
    """Mend the tails of archive and log and return the records that the database lacks.

    `end` is where the last record that the database knows ends in the archive (0 if none), `last`
    the id of that record. Looks at the tails alone when they agree. Raises EvidenceError if the archive is
    shorter than the log or the database say, or damaged.
    """
    if archive.size < end:
        raise EvidenceError(
            f"{archive.path.name} is shorter than this case knows: preserved records are missing"
        )
    torn_line = log.mend()
    if archive.size == end and not torn_line and _last_capture(log.recent()) == last:
        return []
    events = list(log.events())
    start = end if any(event.subject == last for event in events) else 0
    whole, torn = _scan(archive, start)
    _refuse_loss(archive, whole, events, last, end)
    logged = {_mark(event) for event in events if event.what in TAKING}
    acts = _unlogged(archive, whole, logged, when, who)
    if torn:
        acts.append(_cut(when, who, archive.path.name, archive.cut(archive.size - torn)))
    if torn_line:
        acts.append(_cut(when, who, log.path.name, torn_line))
    log.append(*acts)
    return [(record, place) for record, place in whole if place.offset >= end]


def verified(archive: Archive, log: CustodyLog) -> Iterator[Problem]:
    """Yield what does not hold in log and archive, and what one has and the other lacks."""
    broken = list(log.verify())
    yield from broken
    events: list[CustodyEvent] = []
    try:
        for event in log.events():
            events.append(event)
    except EvidenceError:
        # Named above; what the log says after it cannot be trusted.
        pass
    waiting = {_mark(event): event for event in events if event.what in TAKING}
    logged = set(waiting)
    for found in _sound(archive):
        if isinstance(found, Problem):
            yield found
            continue
        for mark in ((found.id, found.captured_at), (found.id, "")):
            waiting.pop(mark, None)
        if not _is_logged(found, logged) and not broken:
            yield Problem("verify", found.name, "is in the archive but not in the custody log")
    for event in waiting.values():
        yield Problem("verify", event.detail, "is in the custody log, but not whole in the archive")


def _sound(archive: Archive) -> Iterator[Record | Problem]:
    """Yield every record that holds, and a Problem for each stretch that does not."""
    start: int | None = 0
    last = ""
    while start is not None:
        try:
            for record, place in archive.records_after(start):
                start = place.offset + place.length
                yield record
            return
        except (EvidenceError, TornMemberError) as error:
            if str(error) != last:
                last = str(error)
                yield Problem("verify", archive.path.name, last)
            start = archive.next_after(start)


def _scan(archive: Archive, start: int) -> tuple[list[Taken], int]:
    """Return the whole records from `start` on, and how many bytes after them are none."""
    whole: list[Taken] = []
    end = start
    try:
        for record, place in archive.records_after(start):
            whole.append((record, place))
            end = place.offset + place.length
    except (TornMemberError, EvidenceError):
        # Whether this is a torn append or damage to what was preserved, the log and the database tell.
        pass
    return whole, archive.size - end


def _refuse_loss(
    archive: Archive, whole: list[Taken], events: list[CustodyEvent], last: str | None, end: int
) -> None:
    """Raise EvidenceError if the database or the log name a record that the archive does not have."""
    known = max((number for number, event in enumerate(events) if event.subject == last), default=-1)
    present = {(record.id, when) for record, _ in whole for when in (record.captured_at, "")}
    for event in events[known + 1 :]:
        if event.what in TAKING and _mark(event) not in present:
            raise EvidenceError(
                f"the record of {event.detail} is missing from {archive.path.name}, or damaged"
            )
    if known < 0 and end and all(place.offset + place.length < end for _, place in whole):
        raise EvidenceError(
            f"{archive.path.name} is damaged before byte {end}: preserved records cannot be read"
        )


def _unlogged(
    archive: Archive, whole: list[Taken], logged: set[tuple[str, str]], when: str, who: str
) -> list[Act]:
    """Return the entries that the log lacks; the documents of an import stand before its closing."""
    found: list[Act] = []
    waiting: list[Taken] = []
    for record, place in whole:
        if record.uri.startswith(IMPORT_URN):
            own = imported(record, archive.payload(place), covering(archive.sealed(place)), when, who)
            subjects = {act.subject for act in own}
            waiting = [each for each in waiting if each[0].id not in subjects]
            if not _is_logged(record, logged):
                found += own
        elif not _is_logged(record, logged):
            waiting.append((record, place))
    return found + [captured(record, who, archive.sealed(place)) for record, place in waiting]


def _last_capture(events: list[CustodyEvent]) -> str | None:
    return next((event.subject for event in reversed(events) if event.what in TAKING), None)


def _mark(event: CustodyEvent) -> tuple[str, str]:
    """Return what names one act of taking: the record and its time; of an import the record alone, as its
    time
    is not that of the capture."""
    return event.subject, event.when if event.what == CAPTURED else ""


def _is_logged(record: Record, logged: set[tuple[str, str]]) -> bool:
    return (record.id, record.captured_at) in logged or (record.id, "") in logged


def _cut(when: str, who: str, name: str, tail: bytes) -> Act:
    detail = f"{len(tail)} bytes at the end of {name} that never became a whole record or entry"
    return Act(
        when=when, who=who, what="cut unfinished tail", subject=name, digest=digest(tail), detail=detail
    )
