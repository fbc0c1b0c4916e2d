"""What a footnote says: who, where, their words, the address in the dossier, the archived bytes, the id."""

import re
from typing import NamedTuple

from headwater.flow.check.book import Book
from headwater.flow.check.findings import Finding
from headwater.model import Document, Statement, short
from headwater.publish.catalogue import title_of
from headwater.publish.whereabouts import whereabouts

QUOTED = 300
"""Code points of a sentence that is quoted in a note."""
OURS = re.compile(r"(?:\[hw:(?P<typed>[^\]\s]{1,80})\]|\bhw:[0-9a-f]{16})\.?\s*$")
"""How every note of ours ends: with the statement's id; in brackets, as typed, where a marker named it."""


class Placed(NamedTuple):
    """A note and where it goes: after the character at `at` of the file; in place of its `marker`, if any."""

    at: int
    note: str
    marker: tuple[int, int] | None = None


def note(finding: Finding, book: Book, base: str = "") -> str:
    """Return the footnote of a finding: its first source, and whether others say the same.

    `base` is the address of the dossier; without it, addresses are from the dossier's folder.
    """
    first = finding.sources[0]
    document = book.documents.get(first.document)
    parts = [_source(first, document), f"“{_quoted(first, document)}”"]
    others = len({s.document for s in finding.sources} - {first.document})
    if others:
        parts.append(f"the same in {others} other document{'s' if others > 1 else ''} of the case")
    parts += [w for v, w in zip(finding.verdicts, finding.why, strict=False) if v == "conflict"]
    parts.append(f"{base}d/{short(first.document)}.html#s-{short(first.id)}")
    record = book.records.get(document.record) if document else None
    if record is not None:
        parts.append(f"archived {record.captured_at[:10]}, SHA-256 {record.payload.removeprefix('sha-256:')}")
    parts.append(f"[hw:{finding.marker.typed}]" if finding.marker else f"hw:{short(first.id)}")
    return _line("; ".join(parts))


def _source(statement: Statement, document: Document | None) -> str:
    speakers = [a.name for a in statement.attribution]
    if document is None:
        return ", ".join([*speakers, statement.file or statement.url or "a document of the case"])
    publisher = document.fact("publisher") or document.fact("author") or ""
    spoken = [s for s in speakers if s != publisher]
    by = f"{' → '.join(spoken)}, in {publisher}" if spoken and publisher else publisher or ", ".join(spoken)
    known = [by, f"“{title_of(document)}”", document.fact("date") or "", whereabouts(document, statement)]
    return ", ".join(filter(None, known))


def _quoted(statement: Statement, document: Document | None) -> str:
    """Return the statement's sentence, cut around its words where it is long."""
    span = statement.span
    if document is None or not document.holds(span):
        return f"{span.prefix}{span.exact}{span.suffix}"
    low, high = min(statement.sentence[0], span.start), max(statement.sentence[1], span.end)
    if high - low > QUOTED:
        around = max(0, QUOTED - (span.end - span.start)) // 2
        start, end = max(low, span.start - around), min(high, span.end + around)
        return ("…" if start > low else "") + document.text[start:end] + ("…" if end < high else "")
    return document.text[low:high]


def _line(text: str) -> str:
    """Return text as one line that any format can hold."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in text).split())
