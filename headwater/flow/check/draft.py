"""A draft, opened: its bytes without our own notes, its text without markers, its numbers."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path

from headwater.capture.files import read_bytes
from headwater.capture.names import file_uri, media_type
from headwater.capture.take import now, stamp
from headwater.errors import CaptureError, ReadError
from headwater.flow.check import docx, html, markdown
from headwater.flow.check.findings import Left, Marker
from headwater.flow.check.left import left
from headwater.flow.items import Task, extract_one, read_one
from headwater.model import Document, Figure, Problem, Record, Statement, digest

MARKER = re.compile(r"\[hw:([^\]\s]{1,80})\]")
LARGEST = 128_000_000
"""Bytes of a draft."""
DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {"text/markdown": "markdown", "text/plain": "markdown", "text/html": "html", DOCX_TYPE: "docx"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it is checked. `source` is its bytes without the notes that an earlier run wrote; `document`
    what was read from them, its text without markers; `removed` the places of those in the text as read."""

    path: Path
    format: str
    source: bytes
    read: Document
    document: Document
    figures: tuple[Figure, ...]
    markers: tuple[Marker, ...]
    removed: tuple[tuple[int, int], ...]
    left: tuple[Left, ...]
    problems: tuple[Problem, ...]

    def as_read(self, place: int, *, end: bool = False) -> int:
        """Return a place in the text without markers as a place in the text that was read."""
        for start, stop in self.removed:
            if start < place or (start == place and not end):
                place += stop - start
            else:
                break
        return place


def opened(path: Path) -> Draft:
    """Open a draft; ReadError, one line, if it cannot be read or is of no format that can be checked."""
    try:
        payload = read_bytes(path, LARGEST)
    except CaptureError as error:
        raise ReadError(f"{path}: {error}") from error
    source = _without_notes(payload)
    read = _read(path, source)
    kind = FORMATS.get(read.media_type, "")
    if not kind:
        raise ReadError(f"{path}: drafts are Markdown, DOCX, HTML or plain text; this is {read.media_type}")
    document, markers, removed = without_markers(read)
    found = extract_one(document)
    figures = _once([f for f in found if isinstance(f, Figure)])
    checked = tuple(f for f in figures if f.role != "name")
    statements = [s for s in found if isinstance(s, Statement)]
    return Draft(
        path, kind, source, read, document, checked, markers, removed, tuple(left(document, statements)),
        tuple(p for p in found if isinstance(p, Problem)),
    )  # fmt: skip


def _without_notes(payload: bytes) -> bytes:
    """Return a draft's bytes without our notes, of whatever format they are; its own is found after that."""
    if payload[:2] == b"PK":
        try:
            return docx.without_notes(payload)
        except ReadError:
            return payload  # the reader knows better what it is, and says so
    return html.without_notes(markdown.without_notes(payload))


def _read(path: Path, payload: bytes) -> Document:
    name = path.name
    record = Record(
        uri=file_uri(name), file=name, url=None, payload=digest(payload), length=len(payload),
        media_type=media_type(name), captured_at=stamp(now()),
    )  # fmt: skip
    read = read_one(Task(record, payload, (), images=False))
    if isinstance(read, Problem):
        raise ReadError(f"{path}: {read.reason}")
    return read


def _once(figures: list[Figure]) -> list[Figure]:
    """Return the figures in text order, one for each numeral: the widest reading."""
    found: dict[tuple[int, int], Figure] = {}
    for figure in sorted(figures, key=lambda f: (f.number[0], f.span.start - f.span.end)):
        found.setdefault(figure.number, figure)
    return list(found.values())


def without_markers(read: Document) -> tuple[Document, tuple[Marker, ...], tuple[tuple[int, int], ...]]:
    """Return a document without the markers in its text, the markers, and their places in the text read.

    A space before a marker goes with it where another space or a mark of punctuation follows.
    """
    text = read.text
    removed: list[tuple[int, int]] = []
    markers: list[Marker] = []
    gone = 0
    for found in MARKER.finditer(text):
        start, end = found.span()
        after = text[end : end + 1]
        last = removed[-1][1] if removed else 0
        if start > last and text[start - 1] == " " and (not after or not after.isalnum()):
            start -= 1
        removed.append((start, end))
        markers.append(Marker(start - gone, found[1]))
        gone += end - start
    if not removed:
        return read, (), ()
    edges = [end for _, end in removed]
    lost: list[int] = [0]
    for start, end in removed:
        lost.append(lost[-1] + end - start)

    def moved(place: int) -> int:
        return place - lost[bisect_right(edges, place)]

    kept, at = [], 0
    for start, end in removed:
        kept.append(text[at:start])
        at = end
    kept.append(text[at:])
    blocks = tuple(
        replace(b, start=moved(b.start), end=moved(b.end))
        for b in read.blocks
        if moved(b.start) < moved(b.end)
    )
    document = replace(read, text="".join(kept), blocks=blocks, links=(), regions=(), pages=(), footnotes=())
    return document, tuple(markers), tuple(removed)
