"""A case folder, checked: log, signatures, timestamps, archives, files, database, and every span.

Nothing is opened for writing. The database is copied out first, because SQLite writes beside what it reads.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headwater.capture.custody.acts import TAKING
from headwater.capture.custody.check_files import archives, settings, strangers, stretches
from headwater.capture.custody.check_log import Expected, LogRead, read_log, signatures
from headwater.capture.custody.checkpoints import Checkpoints
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.log import CustodyLog
from headwater.capture.custody.state import DATABASE, differing
from headwater.capture.recovery import verified
from headwater.capture.warc import Archive
from headwater.errors import HeadwaterError
from headwater.flow.stages import Tell
from headwater.flow.verified_spans import spans
from headwater.model import CustodyEvent, Place, Record
from headwater.store import SqlStore, Store

PLAIN = ("case.json", "custody.jsonl", DATABASE, "custody.pub")
Counts = dict[str, int]


@dataclass(slots=True)
class Looked:
    """A case that is only looked at."""

    archive: Archive
    store: Store


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be checked, and against what; see `headwater.flow.verify`."""

    expected: Expected
    authority: Path | None = None
    exports: tuple[Path, ...] = ()
    deep: bool = False
    analysis: bool = True


def verify_case(case: Path, asked: Asked, counts: Counts, tell: Tell) -> Iterator[Finding]:
    """Yield what holds in a case folder and what does not; count what was checked."""
    counts |= {"records": 0, "log entries": 0, "spans": 0}
    odd = [name for name in PLAIN if (case / name).exists() and not (case / name).is_file()]
    if odd:
        yield from (Finding("files", name, "is no plain file") for name in odd)
        return
    log, read = CustodyLog(case / "custody.jsonl"), LogRead()
    yield from read_log(log, read)
    counts["log entries"] = len(read.tree)
    yield from signatures(Checkpoints(case), read, asked.expected)
    from headwater.flow.verified_time import timestamps

    yield from timestamps(case, asked.authority)
    tell("verify", 0, None)
    yield from archives(case, read.events)
    yield from settings(case, read.events)
    yield from strangers(case, read.events)
    if asked.deep or not stretches(read.events):
        for problem in verified(Archive(case / "archive" / "data.warc.gz"), log):
            yield Finding("records", problem.subject, problem.reason)
    if asked.analysis or asked.exports:
        with tempfile.TemporaryDirectory(prefix="headwater-verify-") as room:
            yield from _database(case, Path(room), asked, read.events, counts, tell)


def _database(
    case: Path,
    room: Path,
    asked: Asked,
    events: list[CustodyEvent],
    counts: Counts,
    tell: Tell,
) -> Iterator[Finding]:
    if not (case / DATABASE).is_file():
        return
    try:
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (case / name).is_file():
                shutil.copyfile(case / name, room / name)
    except OSError as error:
        yield Finding("database", DATABASE, f"was not checked: it cannot be copied ({error.strerror})")
        return
    try:
        store = SqlStore(room / DATABASE)
    except HeadwaterError as error:
        yield Finding("database", DATABASE, str(error))
        return
    try:
        if asked.analysis:
            archive = Archive(case / "archive" / "data.warc.gz")
            yield from _as_logged(store, events)
            yield from _places(store, events, counts)
            yield from spans(Looked(archive, store), counts, tell)
        if asked.exports:
            from headwater.flow.verified_exports import compare

            yield from compare(store, events, asked.exports)
    except HeadwaterError as error:
        yield Finding("database", DATABASE, f"{error}; what follows it was not checked")
    finally:
        store.close()


def _as_logged(store: Store, events: list[CustodyEvent]) -> Iterator[Finding]:
    last = next((event for event in reversed(events) if event.what == "stored"), None)
    contents = store.contents()
    rows = sum(count for count, _ in contents.values())
    if last is None:
        yield Finding("database", DATABASE, f"{rows:,} rows, and no entry says how a run left it", "open")
        return
    differences = differing(last, contents)
    for each in differences:
        yield Finding("database", DATABASE, f"is not as entry {last.sequence} left it: {each}")
    if not differences:
        yield Finding("database", f"{rows:,} rows", f"as entry {last.sequence} left them", "holds")


def _places(store: Store, events: list[CustodyEvent], counts: Counts) -> Iterator[Finding]:
    """Compare the records that the database knows with what was logged when they were captured."""
    captured = {event.subject: event for event in events if event.what in TAKING}
    for role in ("source", "sources"):
        for record in store.records(role):
            counts["records"] += 1
            event = captured.get(record.id)
            if event is None:
                yield Finding(
                    "records", record.name, "is in the database, and no entry says that it was captured"
                )
                continue
            reason = _otherwise(record, store.place(record.id), event)
            if reason:
                yield Finding("records", record.name, reason)


def _otherwise(record: Record, place: Place, event: CustodyEvent) -> str | None:
    if event.digest != record.payload:
        return f"has another digest in the database than in entry {event.sequence}"
    stated = event.fact("archive"), event.fact("offset"), event.fact("length")
    if event.facts and stated != (place.archive, str(place.offset), str(place.length)):
        return f"stands elsewhere in the archive than entry {event.sequence} says: records were swapped"
    return None
