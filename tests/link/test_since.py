"""Rows: dates of one event told in many ways, above all the beginning of the programme that a document is about."""

import re
import runpy
from itertools import combinations
from pathlib import Path

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Event, Fact, Statement

Rows = list[tuple[str, ...]]


def _rows(name: str) -> Rows:
    found: Rows = runpy.run_path(str(Path(__file__).parent / f"since_{name}.py"))["ROWS"]
    return found


OPEN, CLOSED, TRAPS, WAYS, LATER = (_rows(name) for name in ("open", "closed", "traps", "ways", "later"))
_MARK = re.compile(r"\{(\d):([^{}]*)\}")


def _read(name: str, marked: str) -> tuple[Document, list[tuple[str, int, int]]]:
    """A document and what is marked in it: number, start, end."""
    text, marks, last = "", [], 0
    for m in _MARK.finditer(marked):
        text += marked[last : m.start()]
        marks.append((m[1], len(text), len(text) + len(m[2])))
        text, last = text + m[2], m.end()
    text += marked[last:]
    uyghur, han = (bool(re.search(p, text)) for p in ("[\u0620-\u06ff]", "[年月在是]"))
    hant = bool(re.search("[計劃動這員來]", text))
    language = "ug" if uyghur else "zh-Hant" if han and hant and "计" not in text else "zh-Hans"
    language = language if uyghur or (han and not re.search(r"\bthe\b", text)) else "en"
    at, blocks = 0, []
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(part), language))
        at += len(part) + 2
    document = Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text=text, made_by="test/1",
        blocks=tuple(blocks),
        facts=(Fact("publisher", f"Paper {name}", "test"), Fact("date", "2066-02-10", "test")),
    )  # fmt: skip
    return document, marks


def wrong(row: tuple[str, ...]) -> list[str]:
    """Return what is wrong with a row: an event not found, one that stands alone, two that are one question."""
    read = [_read("abcdef"[n], marked) for n, marked in enumerate(row)]
    said = [s for d, _ in read for s in extract(d) if isinstance(s, Statement)]
    linked = link([d for d, _ in read], said)
    asked = [frozenset(q.members) for q in linked.questions if q.kind != "look-alike"]
    found: list[str] = []
    events: list[tuple[str, str, set[str]]] = []
    for document, marks in read:
        for number, start, end in marks:
            ids = {
                s.id for s in said if isinstance(s, Event) and s.document == document.id
                and (start <= s.date[0] < end if s.date else s.span.start < end and start < s.span.end)
            }  # fmt: skip
            if not ids and sum(n == number for _, ms in read for n, *_ in ms) > 1:
                found.append(f"none: {document.text[start:end]}")
            events.append((number, document.text[start:end], ids))
    for (one, a, first), (other, b, second) in combinations(events, 2):
        together = any(q & first and (q - first) & second for q in asked)
        if together != (one == other):
            found.append(f"{'one' if together else 'two'}: {a} | {b}")
    return found


@pytest.mark.parametrize("row", OPEN, ids=range(len(OPEN)))
def test_dates_of_one_event(row: tuple[str, ...]) -> None:
    assert not wrong(row)


@pytest.mark.parametrize("row", TRAPS, ids=range(len(TRAPS)))
def test_what_only_happened_in_that_month(row: tuple[str, ...]) -> None:
    assert not wrong(row)


@pytest.mark.parametrize("row", WAYS, ids=range(len(WAYS)))
def test_ways_to_tell_a_beginning(row: tuple[str, ...]) -> None:
    assert not wrong(row)


def test_rows_never_looked_at() -> None:
    assert sum(not wrong(row) for row in CLOSED) >= 22


def test_paragraphs() -> None:
    """Two are missed: "(June 2059 to the present)", and 6月4日 of the year of the sentence before."""
    assert sum(not wrong(row) for row in LATER) >= 11
