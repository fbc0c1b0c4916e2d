"""Is this file what was exported from the case?"""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from headwater.capture.custody.acts import EXPORTED
from headwater.capture.custody.finding import Finding
from headwater.flow.formats import WORK_LISTS, WRITERS, written
from headwater.flow.job import dossier_of
from headwater.flow.redacted import released
from headwater.model import CustodyEvent, digest
from headwater.publish.redact import without_mentions
from headwater.store import Store

SHOWN = 20
"""Differing lines named of one file."""


def compare(store: Store, events: list[CustodyEvent], exports: Iterable[Path]) -> Iterator[Finding]:
    """Tell of each file whether the log says that it was exported; if not, where it differs from the case."""
    logged = {event.digest: event for event in events if event.what == EXPORTED}
    for path in exports:
        try:
            data = path.read_bytes()
        except OSError as error:
            yield Finding("exports", str(path), f"cannot be read: {error.strerror}")
            continue
        event = logged.get(digest(data))
        if event is not None:
            yield Finding("exports", str(path), f"is the {event.subject} of entry {event.sequence}", "holds")
            continue
        yield Finding("exports", str(path), "is not what any entry of the log says was exported")
        kinds = sorted({event.subject for event in logged.values() if event.subject in WRITERS})
        known = [each for kind in kinds for each in _written(store, kind)]
        yield from _differing(path, data.splitlines(), known)


def _differing(path: Path, lines: list[bytes], known: list[list[bytes]]) -> Iterator[Finding]:
    """Name the lines that are not in the export that the file is most like."""
    most = max(known, key=lambda each: len(set(each) & set(lines)), default=[])
    if not set(most) & set(lines):
        return
    held = set(most)
    differing = ((number, line) for number, line in enumerate(lines, 1) if line not in held)
    for number, _ in islice(differing, SHOWN):
        at = f" ({most[number - 1][:90].decode('utf-8', 'replace')}...)" if number <= len(most) else ""
        yield Finding("exports", f"{path} line {number}", f"is not as the case has it{at}")


def _written(store: Store, kind: str) -> list[list[bytes]]:
    """Return the lines of an export as it is by default, and as it is with everybody in it."""
    held: Any = SimpleNamespace(store=store, title="", notice="")
    dossier = dossier_of(held)
    if kind in WORK_LISTS:
        return [written(kind, dossier).splitlines()]
    return [
        written(kind, each).splitlines() for each in (released(dossier).dossier, without_mentions(dossier))
    ]
