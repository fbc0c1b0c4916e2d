"""The custody log: one JSON line an act, each carrying the hash of the one before.

Nobody can change, drop or insert an entry without breaking the chain at that line. Events follow PREMIS
(preservation metadata): when, who, what, to which object, with which digest.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from headwater.capture.custody.acts import Act
from headwater.capture.disk import keep_name
from headwater.errors import CaseError, EvidenceError
from headwater.model import CustodyEvent, Problem

TAIL = 1 << 16
"""Bytes read from the end to find the last entry."""


LONGEST = 1 << 20
"""No entry is longer; a line that is, was not written by Headwater."""

ORDER = tuple(field.name for field in fields(CustodyEvent))
"""The parts of an entry, as they stand in its line."""
OF_ACT = tuple(field.name for field in fields(Act))
KNOWN = frozenset(ORDER)
WORDS = KNOWN - {"sequence", "facts", "hash"}


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
            last = CustodyEvent(
                sequence=number, previous=previous, **{name: getattr(act, name) for name in OF_ACT}
            )
            events.append(last)
        if events:
            self._write(b"".join(line_of(event) for event in events))
            self._last = last
        return events

    def last(self) -> CustodyEvent | None:
        """Return the last entry, None in an empty log."""
        if not self._known:
            lines = self._tail().splitlines()
            self._last = _event(lines[-1], "the last line") if lines else None
            self._known = True
        return self._last

    def last_if_whole(self) -> CustodyEvent | None:
        """Return the last entry; None if there is none, or a kill left it unfinished."""
        try:
            return self.last()
        except EvidenceError:
            return None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was ever logged."""
        return not self.path.exists() or not self.path.stat().st_size

    def recent(self) -> list[CustodyEvent]:
        """Return the last entries, oldest first: as many as stand in the last 64 KiB."""
        lines = self._tail().splitlines()
        if self.path.exists() and self.path.stat().st_size > TAIL:
            del lines[0]
        return [_event(line, "one of the last lines") for line in lines]

    def events(self) -> Iterator[CustodyEvent]:
        """Yield every entry. Raises EvidenceError at one that cannot be read."""
        for number, line in self.raw_lines():
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

    def latest(self, *acts: str) -> CustodyEvent | None:
        """Return the last entry of one of these acts, None if there is none."""
        return next((each for each in self.backwards() if each.what in acts), None)

    def backwards(self) -> Iterator[CustodyEvent]:
        """Yield the entries from the last to the first; the last ones without reading the others."""
        recent = self.recent()
        yield from reversed(recent)
        if recent and recent[0].sequence > 1:
            yield from reversed([event for event in self.events() if event.sequence < recent[0].sequence])

    def verify(self) -> Iterator[Problem]:
        """Yield each line that does not hold: unreadable, changed, out of order, or cut from the chain."""
        for _, _, problems in self.walk():
            yield from problems

    def walk(self) -> Iterator[tuple[bytes, CustodyEvent | None, list[Problem]]]:
        """Yield each line, the entry it holds if it can be read, and what is wrong with it."""
        previous = ""
        for number, raw in self.raw_lines():
            subject, reasons = f"{self.path.name} line {number}", list[str]()
            event = None
            try:
                event = _event(raw, f"line {number}")
            except EvidenceError as error:
                reasons.append(str(error))
            else:
                if raw != line_of(event):
                    reasons.append("was changed: it is not written as Headwater writes entries")
                if event.sequence != number:
                    reasons.append(f"is entry {event.sequence}, not {number}: lines are missing or added")
                if event.previous != previous:
                    reasons.append("does not follow from the line before it")
                previous = event.hash
            yield raw, event, [Problem("verify", subject, reason) for reason in reasons]

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield every line as it stands, with its number, readable or not."""
        for number, raw in self.raw_lines():
            yield number, raw.decode("utf-8", "replace")

    def raw_lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield every line's bytes with its number; of one that is far too long, only the beginning."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            number = 0
            while raw := file.readline(LONGEST):
                number += 1
                yield number, raw
                while raw and not raw.endswith(b"\n"):
                    raw = file.readline(LONGEST)

    def entries(self) -> Iterator[bytes]:
        """Yield each entry's bytes as the tree over the log takes them: the line without its end."""
        for _, raw in self.raw_lines():
            yield raw.removesuffix(b"\n")

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


def line_of(event: CustodyEvent) -> bytes:
    """Return an entry's line; without facts it is as it was before entries had any."""
    parts = {name: getattr(event, name) for name in ORDER if name != "facts" or event.facts}
    return (json.dumps(parts, ensure_ascii=True) + "\n").encode()


def _event(line: bytes, where: str) -> CustodyEvent:
    try:
        body: dict[str, object] = json.loads(line)
        stated = body.pop("hash")
        if newer := set(body) - KNOWN:
            raise EvidenceError(
                f"{where} of the custody log has parts that this Headwater does not know "
                f"({', '.join(sorted(newer))}): a newer one wrote it, or it was changed"
            )
        body["facts"] = _facts(body.get("facts", ()))
        if type(body["sequence"]) is not int or not all(isinstance(body[name], str) for name in WORDS):
            raise TypeError("an entry's parts are words")
        event = CustodyEvent(**body)  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise EvidenceError(f"{where} of the custody log is no entry") from error
    if event.hash != stated:
        raise EvidenceError(f"{where} of the custody log was changed: its hash does not match")
    return event


def _facts(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, (list, tuple)):
        raise TypeError("facts are a list")
    return tuple((str(name), str(what)) for name, what in value)
