"""A case folder, opened: its settings, archive, log and store, and one run at a time in it.

case.json               format, title, notice
case.db                 the store (SQLite)
archive/data.warc.gz    what was collected, byte for byte
custody.jsonl           who did what, when; hash-chained
custody.pub             the public keys that signed the log
checkpoints/            the signed roots over the log, and timestamps on them
.lock                   held by the run that has the case open; the system frees it when the run dies
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from headwater import __version__
from headwater.capture.covering import covering
from headwater.capture.custody import Act, CustodyLog
from headwater.capture.custody.acts import ADOPTED, CHANGED, CREATED, STORED
from headwater.capture.custody.checkpoints import KEYS, Checkpoints
from headwater.capture.custody.note import Checkpoint
from headwater.capture.custody.state import differing, found_changed, stored
from headwater.capture.disk import keep_name
from headwater.capture.names import role
from headwater.capture.recovery import recover, verified
from headwater.capture.take import WHO, now, stamp
from headwater.capture.warc import Archive
from headwater.errors import CaseError, EvidenceError, HeadwaterError
from headwater.model import CustodyEvent, Place, Problem, Record, digest
from headwater.store import SqlStore, Store

FORMAT = 1
"""Version of the folder's layout; the database has its own."""
SETTINGS = "case.json"
LOCK = ".lock"
LEFT = re.compile(r"case\.json(\.\d+)?\.new")
"""Settings half written."""


class Case:
    """An open case. Use it in a `with`, or close it; only one run at a time has it open."""

    title: str
    notice: str
    store: Store
    archive: Archive
    log: CustodyLog

    def __init__(self, path: Path, *, clock: Callable[[], datetime] = now, who: str | None = None) -> None:
        """Open the case at `path`, and mend what a killed run left unfinished.

        Raises CaseError if it is none, in use or of a newer Headwater; EvidenceError if records are missing.
        """
        self.path = path
        self.clock, self.who = clock, who or agent()
        self.checkpoints = Checkpoints(path)
        self._settled, self._resumed = 0, False
        self.title, self.notice = _settings(path)
        self._lock = _locked(path)
        try:
            self.archive = Archive(path / "archive" / "data.warc.gz")
            self.log = CustodyLog(path / "custody.jsonl")
            self.store = SqlStore(path / "case.db")
            try:
                self._recover()
            except BaseException:
                self.store.close()
                raise
        except BaseException:
            self._lock.release()
            raise

    @classmethod
    def create(
        cls,
        path: Path | str,
        title: str = "",
        notice: str = "",
        *,
        clock: Callable[[], datetime] = now,
        who: str | None = None,
    ) -> Self:
        """Make a new case in a folder that is empty or not there yet, and open it; else CaseError."""
        folder = Path(path)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # What a `create` killed half way leaves behind does not count.
            if any(entry.name != LOCK and not LEFT.fullmatch(entry.name) for entry in folder.iterdir()):
                raise CaseError(f"{folder} is not empty; a new case needs an empty folder")
            _save_settings(folder, {"format": FORMAT, "title": title, "notice": notice})
        except OSError as error:
            raise CaseError(f"cannot make a case at {folder}: {error.strerror}") from error
        return cls(folder, clock=clock, who=who)

    @classmethod
    def open(cls, path: Path | str, *, clock: Callable[[], datetime] = now, who: str | None = None) -> Self:
        """Open a case that exists; CaseError if there is none."""
        return cls(Path(path), clock=clock, who=who)

    @classmethod
    def open_or_create(
        cls,
        path: Path | str,
        title: str = "",
        notice: str = "",
        *,
        clock: Callable[[], datetime] = now,
        who: str | None = None,
    ) -> Self:
        """Open the case at `path`, or make it; `title` and `notice` are for a new one."""
        if (Path(path) / SETTINGS).exists():
            return cls.open(path, clock=clock, who=who)
        try:
            return cls.create(path, title, notice, clock=clock, who=who)
        except CaseError:
            if (Path(path) / SETTINGS).exists():  # another run made it in the meantime
                return cls.open(path, clock=clock, who=who)
            raise

    def admit(self, record: Record, place: Place) -> None:
        """Make a record that was captured known to the store; its role follows from its name."""
        self.store.add_record(record, place, self._role(record, place))

    def _role(self, record: Record, place: Place) -> str:
        found = role(record.file, record.uri)
        if found == "source" and (record.file or "").lower().endswith(".json"):
            from headwater.read.bibliography import is_csl

            return "bibliography" if is_csl(self.archive.payload(place)) else found
        return found

    def verify(self) -> Iterator[Problem]:
        """Yield each thing that does not hold: in the log, in the archive, or between them and the store."""
        yield from verified(self.archive, self.log)
        for kind in ("source", "sources", "import", "part", "bibliography"):
            for record in self.store.records(kind):
                try:
                    self.archive.payload(self.store.place(record.id), expect=record.payload)
                except EvidenceError as error:
                    yield Problem("verify", record.name, str(error))

    def note(
        self,
        what: str,
        subject: str,
        digest: str = "",
        detail: str = "",
        facts: Mapping[str, str] | None = None,
    ) -> CustodyEvent:
        """Log an act (`headwater.capture.custody.acts`) in this case, now, by whoever has it open."""
        act = Act(
            when=stamp(self.clock()),
            who=self.who,
            what=what,
            subject=subject,
            digest=digest,
            detail=detail,
            facts=tuple((facts or {}).items()),
        )
        return self.log.append(act)[0]

    def resume(self) -> None:
        """Log it, before anything is done, if the database is not as the log says it was left.

        A run that was killed leaves it so, and so does a hand: the log keeps that there was a break.
        """
        last = self.log.latest(STORED, CHANGED)
        known = last is not None and last.what == STORED and not self._resumed
        if last is not None and known and (differences := differing(last, self.store.contents())):
            self.log.append(found_changed(last, differences, stamp(self.clock()), self.who))
        self._resumed = True

    def settle(self) -> None:
        """Log how the database is left, if anything was saved and it is not as it was."""
        if self.store.writes == self._settled:
            return
        contents = self.store.contents()
        last = self.log.latest(STORED, CHANGED)
        if last is None or last.what == CHANGED or differing(last, contents):
            self.log.append(stored(contents, stamp(self.clock()), self.who))
        self._settled = self.store.writes

    def sign(self) -> Checkpoint | None:
        """Sign the log as it stands; None if the last checkpoint says it all.

        Raises CaseError if key or files cannot be used, EvidenceError if log or keys are damaged.
        """
        return self.checkpoints.sign(self.log, stamp(self.clock()), self.who)

    def close(self) -> None:
        """Sign what was logged, close archive and store, and let others open the case.

        Raises CaseError or EvidenceError, with everything closed, if the log could not be signed.
        """
        try:
            try:
                self.settle()
            finally:
                self.archive.close()
                self.store.close()
            self.sign()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except HeadwaterError:
            if kind is None:
                raise

    def _recover(self) -> None:
        if self.log.last_if_whole() is not None or not self.log.path.exists():
            self.checkpoints.refuse_loss(self.log)
        if self.log.is_empty and not self.archive.size:
            self.note(CREATED, SETTINGS, digest((self.path / SETTINGS).read_bytes()), self.title)
        last = self.store.last()
        record, place = last if last else (None, Place(self.archive.path.name, 0, 0))
        end = place.offset + place.length
        found = recover(self.archive, self.log, end=end, last=record, when=stamp(self.clock()), who=self.who)
        self.checkpoints.refuse_loss(self.log)
        if not (self.path / KEYS).exists() and next(self.log.events()).what != CREATED:
            self._adopt()
        if found:
            with self.store.batch():
                for each, where in found:
                    self.admit(each, where)

    def _adopt(self) -> None:
        """Log the archive of a case from before entries covered its bytes, as it is now."""
        size = self.archive.size
        whole = self.archive.sealed(Place(self.archive.path.name, 0, size, 0))
        self.note(
            ADOPTED,
            SETTINGS,
            digest((self.path / SETTINGS).read_bytes()),
            f"the archive as it is now: {size} bytes",
            dict(covering(whole)),
        )


def agent() -> str:
    """Return who acts: the software, and the person where HEADWATER_WHO says so (dossiers show it)."""
    named = os.environ.get("HEADWATER_WHO", "").strip()
    return f"{WHO} {__version__}" + (f", {named}" if named else "")


def _settings(path: Path) -> tuple[str, str]:
    try:
        text = (path / SETTINGS).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CaseError(f"{path} is no case: it has no {SETTINGS}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(f"{path / SETTINGS} cannot be read") from error
    try:
        settings = json.loads(text)
        version, title, notice = int(settings["format"]), settings["title"], settings["notice"]
    except (ValueError, KeyError, TypeError) as error:
        raise CaseError(f"{path / SETTINGS} is not what Headwater writes") from error
    if version > FORMAT:
        raise CaseError(f"{path} was made by a newer Headwater (case format {version}); please upgrade")
    return str(title), str(notice)


def _save_settings(folder: Path, settings: dict[str, object]) -> None:
    """Write in full beside it, then rename: there is a whole file or none."""
    new = folder / f"{SETTINGS}.{os.getpid()}.new"
    with new.open("w", encoding="utf-8") as file:
        json.dump(settings, file, ensure_ascii=False, indent=2)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / SETTINGS)
    keep_name(folder / SETTINGS)


def _locked(path: Path) -> FileLock:
    lock = FileLock(path / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise CaseError(f"{path} is in use by another run") from error
    except (OSError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CaseError(f"cannot lock {path}: {reason}") from error
    return lock
