"""Is everything in a case folder that should be, nothing else, and every byte of the archives as logged?"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from headwater.capture.custody.acts import ADOPTED, CREATED, SETTINGS, STAMPED
from headwater.capture.custody.checkpoints import FOLDER, KEYS
from headwater.capture.custody.finding import Finding
from headwater.model import CustodyEvent, digest
from headwater.model.identity import PREFIX

CONFIG = "case.json"
ARCHIVES = "archive"
KNOWN = frozenset({CONFIG, "case.db", "custody.jsonl", KEYS})
PASSING = frozenset(
    {".lock", "case.db-wal", "case.db-shm", "case.db-journal", "search.db", "search.db-journal"}
    | {"near.db", "near.db-journal"}
    | {".DS_Store", "Thumbs.db", "desktop.ini"}
)
"""What may be there or not: locks, SQLite's own files while a case is open, the indexes of the search and
of near documents, which are made anew whenever they do not fit the documents, and what desktops leave."""
STAMPS = (".tsq", ".tsr", ".ots", ".pem")
CHUNK = 1 << 20
BATCH = 8 << 20
THREADS = 2
OVERLAP = 4
"""How often entries may cover the same byte (an adopted archive's are covered twice)."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes of an archive that one entry covers: of which source, from where to where, with which digest."""

    name: str
    archive: str
    start: int
    end: int
    digest: str
    entry: int


def stretches(events: Sequence[CustodyEvent]) -> list[Stretch]:
    """Return what the entries say of the archives' bytes, in the order of the bytes."""
    found = []
    for event in events:
        facts = dict(event.facts)
        try:
            start, end = int(facts["start"]), int(facts["offset"]) + int(facts["length"])
            archive, raw = facts["archive"], facts["bytes"]
        except (KeyError, ValueError):
            continue
        if 0 <= start < end and "/" not in archive and archive not in {"", ".", ".."}:
            found.append(Stretch(event.detail, archive, start, end, raw, event.sequence))
    return sorted(found, key=lambda each: (each.archive, each.start, each.end))


def archives(case: Path, events: Sequence[CustodyEvent]) -> Iterator[Finding]:
    """Yield each stretch of an archive that is not as logged, missing, or in no entry at all."""
    by_archive: dict[str, list[Stretch]] = {}
    for each in stretches(events):
        by_archive.setdefault(each.archive, []).append(each)
    folder = case / ARCHIVES
    there = sorted(p.name for p in folder.iterdir()) if folder.is_dir() else []
    for name in sorted({*by_archive, *there}):
        path, logged = folder / name, by_archive.get(name, [])
        if path.is_symlink() or (path.exists() and not path.is_file()):
            yield Finding("records", f"{ARCHIVES}/{name}", "is no plain file")
        elif not logged:
            yield Finding("records", f"{ARCHIVES}/{name}", "is in no entry of the log: somebody added it")
        elif not path.exists():
            yield Finding("records", f"{ARCHIVES}/{name}", f"is missing, with {len(logged):,} records")
        else:
            yield from _archive(path, logged)


def _archive(path: Path, logged: list[Stretch]) -> Iterator[Finding]:
    label = f"{ARCHIVES}/{path.name}"
    size = path.stat().st_size
    at = good = 0
    if sum(each.end - each.start for each in logged) > OVERLAP * max(size, CHUNK):
        yield Finding("records", label, "is covered many times over by the log: it was not made by Headwater")
        return
    for each in logged:
        if each.start > at:
            yield Finding(
                "records", label, f"has bytes {at:,} to {each.start:,} that no entry of the log names"
            )
        at = max(at, each.end)
    if size > at:
        yield Finding("records", label, f"has {size - at:,} bytes behind the last record that the log names")
    if size < at:
        yield Finding("records", label, f"is cut short: {size:,} bytes of {at:,}")
    with ThreadPoolExecutor(THREADS) as pool:
        digests = chain.from_iterable(pool.map(partial(_hashed, path), _batches(logged)))
        for each, found in zip(logged, digests, strict=True):
            if found == each.digest:
                good += 1
                continue
            where = f"bytes {each.start:,} to {each.end:,} of {label}"
            yield Finding("records", each.name, f"is not as it was logged in entry {each.entry} ({where})")
    if good == len(logged):
        reason = f"{size:,} bytes, every one as logged"
        yield Finding("records", f"{good:,} records in {label}", reason, "holds")


def _batches(logged: list[Stretch]) -> Iterator[list[Stretch]]:
    """Yield the stretches in runs of some megabytes: a file of many small records is opened seldom."""
    batch: list[Stretch] = []
    size = 0
    for each in logged:
        batch.append(each)
        size += each.end - each.start
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _hashed(path: Path, batch: list[Stretch]) -> list[str]:
    found = []
    with path.open("rb", buffering=0) as stream:
        for each in batch:
            hasher, start = hashlib.sha256(), each.start
            stream.seek(start)
            while start < each.end and (data := stream.read(min(CHUNK, each.end - start))):
                hasher.update(data)
                start += len(data)
            found.append(PREFIX + hasher.hexdigest())
    return found


def settings(case: Path, events: Sequence[CustodyEvent]) -> Iterator[Finding]:
    """Tell whether the case's settings are those that were logged last."""
    last = next((e for e in reversed(events) if e.what in {CREATED, ADOPTED, SETTINGS}), None)
    try:
        found = digest((case / CONFIG).read_bytes())
    except OSError as error:
        yield Finding("files", CONFIG, f"cannot be read: {error.strerror}")
        return
    if last is None:
        yield Finding("files", CONFIG, "is in no entry of the log", "open")
    elif found != last.digest:
        yield Finding("files", CONFIG, f"was edited: it is not as logged in entry {last.sequence}")
    else:
        yield Finding("files", CONFIG, "is as it was logged", "holds")


def strangers(case: Path, events: Sequence[CustodyEvent]) -> Iterator[Finding]:
    """Yield every file that is missing, that nobody knows or that leads elsewhere, and changed timestamps."""
    stamped = {event.subject: event.digest for event in events if event.what == STAMPED}
    there = set()
    for top, folders, names in os.walk(case):
        for name in [*names, *folders]:
            path = Path(top) / name
            shown = path.relative_to(case).as_posix()
            there.add(shown)
            if path.is_symlink():
                yield Finding("files", shown, "is a link to another place")
            elif not path.is_file() and not path.is_dir():
                yield Finding("files", shown, "is a device or pipe, no file")
            elif name in folders or shown in KNOWN or name in PASSING or top == str(case / ARCHIVES):
                if name in folders and shown not in {FOLDER, ARCHIVES}:
                    yield Finding("files", shown, "is no folder of a case: somebody added it")
            elif shown.startswith(f"{FOLDER}/") and path.suffix == ".note":
                if not path.stem.isdigit():
                    yield Finding("files", shown, "is no checkpoint of this case: somebody added it")
            elif shown in stamped:
                if digest(path.read_bytes()) != stamped[shown]:
                    yield Finding("timestamps", shown, "was changed: it is not as it was logged")
            else:
                yield Finding("files", shown, "is not part of a case: somebody added it")
    for shown in sorted((KNOWN | set(stamped)) - there):
        yield Finding("files", shown, "is missing")
