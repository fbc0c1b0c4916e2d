"""The custody log: one JSON line an act, each carrying the hash of the one before.

Nobody can change, drop or insert an entry without breaking the chain at that line. Events follow PREMIS
(preservation metadata): when, who, what, to which object, with which digest.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from headwater.capture.disk import keep_name
from headwater.errors import CaseError, EvidenceError
from headwater.model import CustodyEvent, Problem

TAIL = 1 << 16
"""Bytes read from the end to find the last entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is to be logged; its number and its chain are the log's."""

    when: str
    who: str
    what: str
    subject: str
    digest: str = ""
    detail: str = ""


class CustodyLog:
    """One log file. Making it touches nothing; it comes into being with the first entry."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: CustodyEvent | None = None
        self._known = False

    def append(self, *acts: Act) -> list[CustodyEvent]:
        """Log these acts in order, on disk when it returns (one fsync for all).

        Raises EvidenceError if the last entry there cannot be read, CaseError if the disk refuses.
        """
        last = self.last()
        events: list[CustodyEvent] = []
        for act in acts:
            number, previous = (last.sequence + 1, last.hash) if last else (1, "")
            last = CustodyEvent(sequence=number, previous=previous, **asdict(act))
            events.append(last)
        if events:
            self._write("".join(_line(event) for event in events).encode())
            self._last = last
        return events

    def last(self) -> CustodyEvent | None:
        """Return the last entry, None in an empty log."""
        if not self._known:
            lines = self._tail().splitlines()
            self._last = _event(lines[-1].decode(), "the last line") if lines else None
            self._known = True
        return self._last

    def recent(self) -> list[CustodyEvent]:
        """Return the last entries, oldest first: as many as stand in the last 64 KiB."""
        lines = self._tail().splitlines()
        if self.path.exists() and self.path.stat().st_size > TAIL:
            del lines[0]
        return [_event(line.decode(), "one of the last lines") for line in lines]

    def events(self) -> Iterator[CustodyEvent]:
        """Yield every entry. Raises EvidenceError at one that cannot be read."""
        for number, line in self.lines():
            yield _event(line, f"line {number}")

    def mend(self) -> bytes:
        """Cut a last line that was never finished, and return it (empty if there is none)."""
        tail = self._tail()
        torn = tail[tail.rfind(b"\n") + 1 :]
        if torn:
            if len(torn) == TAIL:
                raise EvidenceError(f"{self.path.name} ends in a line longer than any entry")
            with self.path.open("r+b") as file:
                file.truncate(self.path.stat().st_size - len(torn))
                os.fsync(file.fileno())
            self._known = False
        return torn

    def verify(self) -> Iterator[Problem]:
        """Yield each line that does not hold: unreadable, changed, out of order, or cut from the chain."""
        number, previous = 0, ""
        for number, line in self.lines():
            subject = f"{self.path.name} line {number}"
            try:
                event = _event(line, f"line {number}")
            except EvidenceError as error:
                yield Problem("verify", subject, str(error))
                continue
            if event.sequence != number:
                yield Problem(
                    "verify", subject, f"is entry {event.sequence}, not {number}: lines are missing or added"
                )
            if event.previous != previous:
                yield Problem("verify", subject, "does not follow from the line before it")
            previous = event.hash

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield every line as it stands, with its number, readable or not."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            for number, line in enumerate(file, 1):
                yield number, line.decode("utf-8", "replace")

    def _tail(self) -> bytes:
        if not self.path.exists():
            return b""
        with self.path.open("rb") as file:
            file.seek(max(0, self.path.stat().st_size - TAIL))
            return file.read()

    def _write(self, data: bytes) -> None:
        try:
            with self.path.open("ab", buffering=0) as file:
                start = file.tell()
                try:
                    file.write(data)
                    os.fsync(file.fileno())
                    if start == 0:
                        keep_name(self.path)
                except OSError:
                    file.truncate(start)
                    raise
        except OSError as error:
            raise CaseError(f"cannot write to {self.path}: {error.strerror}") from error


def _line(event: CustodyEvent) -> str:
    return json.dumps(asdict(event), ensure_ascii=True) + "\n"


def _event(line: str, where: str) -> CustodyEvent:
    try:
        fields: dict[str, object] = json.loads(line)
        stated = fields.pop("hash")
        event = CustodyEvent(**fields)  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EvidenceError(f"{where} of the custody log is no entry") from error
    if event.hash != stated:
        raise EvidenceError(f"{where} of the custody log was changed: its hash does not match")
    return event
