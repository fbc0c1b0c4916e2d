"""A draft against a case, number by number, and the draft with its footnotes."""

import os
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from headwater.capture.files import read_bytes
from headwater.case import Case
from headwater.errors import HeadwaterError, ReadError, UsageError
from headwater.flow.check import docx, html, markdown
from headwater.flow.check.book import Book
from headwater.flow.check.book import opened as book_of
from headwater.flow.check.compared import Page, meant
from headwater.flow.check.draft import LARGEST, Draft
from headwater.flow.check.draft import opened as draft_of
from headwater.flow.check.findings import Finding, Left, Marker
from headwater.flow.check.notes import Placed, note
from headwater.flow.check.placing import Placer
from headwater.flow.check.verdicts import finding, said
from headwater.model import Figure, Problem, Statement

WRITERS: dict[str, ModuleType] = {"markdown": markdown, "html": html, "docx": docx}
TAIL = 12
"""Characters after the last letter of a number's words that still belong to it: a percent sign."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft that was checked: a finding for each number, in text order, and what was left alone."""

    draft: Draft
    book: Book
    findings: tuple[Finding, ...]
    left: tuple[Left, ...]
    problems: tuple[Problem, ...]

    @property
    def faults(self) -> tuple[Finding, ...]:
        """The findings with which a person has something to do."""
        return tuple(f for f in self.findings if f.fault)


def check(case: Case, path: Path) -> Checked:
    """Hold every number of a draft to the case; ReadError, one line, if the draft cannot be read."""
    draft = draft_of(path)
    book = book_of(case)
    shelf = book.shelf(draft.document, draft.figures)
    page = Page(draft.document, draft.figures)
    markers, alone = _marked(draft)
    found: list[Finding] = [_marker(book, marker, None) for marker in alone]
    left = list(draft.left)
    for figure in draft.figures:
        marker = markers.get(figure.id)
        pinned: list[str] | None = None
        if marker is not None:
            wrong = _marker(book, marker, figure)
            if wrong.fault:
                found.append(wrong)
                continue
            pinned = [s.id for s in wrong.sources]
        made = finding(figure, meant(figure, shelf, book, pinned), page, book, marker)
        if figure.role == "conversion" and made.verdicts == ("unsupported",):
            why = "the author's conversion of another figure: not in the case"
            left.append(Left(figure.span.exact, figure.span.start, why))
        else:
            found.append(made)
    lines = Lines(draft)
    placed = [replace(f, line=lines.of(f.start)) for f in sorted(found, key=lambda f: (f.start, f.end))]
    kept = [replace(item, line=lines.of(item.start)) for item in sorted(left, key=lambda item: item.start)]
    return Checked(draft, book, tuple(placed), tuple(kept), draft.problems)


def write(checked: Checked, out: Path, base: str = "") -> tuple[int, list[str]]:
    """Write the draft to `out` with a footnote for each number that is borne out; return how many there
    are, and the words that no place in the file could be found for.

    The author's words are not changed; notes of an earlier run are replaced. Raises UsageError where `out` is
    of another format.
    """
    draft = checked.draft
    if out.suffix.casefold() != draft.path.suffix.casefold():
        raise UsageError(
            f"{out}: write the draft in its own format, {draft.path.suffix or 'without an ending'}"
        )
    if out.exists() and out.resolve() == draft.path.resolve():
        raise UsageError(f"{out} is the draft itself, which is never changed: name another file")
    writer = WRITERS[draft.format]
    _spare(out, draft, writer)
    placed, lost = _placed(checked, writer, base)
    data = writer.written(draft.source, placed)
    new = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        new.replace(out)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise HeadwaterError(f"cannot write {out}: {error.strerror or error}") from error
    return len(placed), lost


def _spare(out: Path, draft: Draft, writer: ModuleType) -> None:
    """Refuse to write over a file that is not this draft with our notes. Raises UsageError."""
    if not out.exists():
        return
    held = read_bytes(out, LARGEST)
    try:
        bare = writer.without_notes(held)
    except ReadError:
        bare = held
    if bare == held and held != draft.source:
        raise UsageError(f"{out} is there already, and no file with our notes: name another file")


def _placed(checked: Checked, writer: ModuleType, base: str) -> tuple[list[Placed], list[str]]:
    draft = checked.draft
    noted = [f for f in checked.findings if f.noted]
    if not noted:
        return [], []
    placer = Placer(draft.read, *writer.letters(draft.source))
    text = writer.text_of(draft.source)
    placed: list[Placed] = []
    lost: list[str] = []
    for each in noted:
        start, end = draft.as_read(each.start), draft.as_read(each.end, end=True)
        at = placer.last(start, end)
        if at is None:
            lost.append(each.words)
            continue
        exact = draft.read.text[start:end]
        tail = exact[len(exact.rstrip("%％°)）")) - len(exact) :] if exact[-1:] in "%％°)）" else ""
        if tail and text.startswith(tail, at + 1):
            at += len(tail)
        marker = f"[hw:{each.marker.typed}]" if each.marker else ""
        where = text.find(marker, at, at + 400) if marker else -1
        span = (where, where + len(marker)) if where >= 0 else None
        placed.append(Placed(span[0] if span else at, note(each, checked.book, base), span))
    return placed, lost


def _marked(draft: Draft) -> tuple[dict[str, Marker], list[Marker]]:
    """Return the marker of each figure that has one, and markers that stand by no figure.

    A marker belongs to the last number before it in its paragraph, or to the first after it.
    """
    starts = [b.start for b in draft.document.blocks]
    ends = [f.number[1] for f in draft.figures]
    found: dict[str, Marker] = {}
    alone: list[Marker] = []
    for marker in draft.markers:
        number = max(0, bisect_right(starts, max(0, marker.at - 1)) - 1)
        block = draft.document.blocks[number] if draft.document.blocks else None
        low, high = (block.start, block.end) if block else (0, len(draft.document.text))
        before = bisect_right(ends, marker.at) - 1
        near: Figure | None = None
        if before >= 0 and draft.figures[before].number[0] >= low and draft.figures[before].id not in found:
            near = draft.figures[before]
        elif before + 1 < len(draft.figures) and draft.figures[before + 1].number[1] <= high:
            near = draft.figures[before + 1]
        if near is None or near.id in found:
            alone.append(marker)
        else:
            found[near.id] = marker
    return found, alone


def _marker(book: Book, marker: Marker, figure: Figure | None) -> Finding:
    """Return what a marker leads to: its statements, or why it leads nowhere."""
    words = figure.span.exact if figure else f"[hw:{marker.typed}]"
    start, end = (figure.span.start, figure.span.end) if figure else (marker.at, marker.at)
    made = Finding(("marker",), words, start, end, figure, marker=marker)
    statements: Sequence[Statement] = book.found(marker.typed) if len(marker.typed) >= 4 else ()
    orphan = next((i for i in book.orphans if _named(i, marker.typed)), None)
    if orphan is not None and not statements:
        why = f"[hw:{marker.typed}] was read from an earlier version of its page: {book.orphans[orphan]}"
        return replace(
            made, verdicts=("orphaned",), why=(why,), instead="look the passage up, and mark it again"
        )
    if not statements:
        fits = book.fitting(marker.typed)
        why = (
            f"[hw:{marker.typed}] fits {fits} things: give more of the id"
            if fits
            else (f"there is no statement or question [hw:{marker.typed}] in the case")
        )
        return replace(made, why=(why,), instead="mend the marker")
    if all(s.id in book.rejected for s in statements):
        by = book.reviews[statements[0].id].decision
        who = f" by {by.by}" if by else ""
        why = f"{said(statements[0]) if isinstance(statements[0], Figure) else 'it'} was rejected{who}"
        return replace(
            made, verdicts=("rejected",), sources=tuple(statements), why=(why,), instead="leave it out"
        )
    held = tuple(s for s in statements if s.id not in book.rejected)
    return replace(made, verdicts=("found",), sources=held)


def _named(identifier: str, typed: str) -> bool:
    return len(typed) >= 4 and identifier.removeprefix("sha-256:").startswith(
        typed.removeprefix("sha-256:").casefold()
    )


class Lines:
    """Where places of a draft's text stand for its author: lines of the file, or paragraphs in DOCX."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._starts = [b.start for b in draft.document.blocks]
        self._placer: Placer | None = None
        self._ends: list[int] = []
        if draft.format != "docx":
            writer = WRITERS[draft.format]
            try:
                self._placer = Placer(draft.read, *writer.letters(draft.source))
                text = writer.text_of(draft.source)
            except ReadError:
                return
            self._ends = [n for n, c in enumerate(text) if c == "\n"]

    def of(self, place: int) -> int:
        """Return the line, from 1; the paragraph where the format has no lines."""
        if self._placer is not None:
            start = self._draft.as_read(place)
            for width in (1, 2, 4, 8):  # the first letter may stand behind a mark
                if (at := self._placer.last(start, start + width)) is not None:
                    return bisect_right(self._ends, at - 1) + 1
        return max(1, bisect_right(self._starts, place))
