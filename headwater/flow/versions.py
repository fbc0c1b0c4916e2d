"""Pages collected again: what was read from them before, and what is compared with what."""

from collections.abc import Callable, Iterable

from headwater.case import Case
from headwater.engine import Engine, Failed
from headwater.flow.items import Task, extract_one, read_one
from headwater.flow.stated import Held, bytes_of, stated_by
from headwater.link.versions import Recaptured
from headwater.model import Document, Problem, Record, Revision, Statement

BEFORE = "before"
"""Stands for the key of what was read only to be compared: a record that is current is read anew."""


def read_earlier(case: Case, engine: Engine, tell: Callable[[str, int, int | None], None]) -> int:
    """Read and extract the records that were collected again before anybody read them; return their number.

    What was read while it was current is kept as it was read: a person may have judged it.
    """
    known = case.store.read_keys()
    due = {old.id: old for old, _ in case.store.recaptured() if old.id not in known}
    if not due:
        return 0
    stated, _ = stated_by(case)
    tasks = (Task(r, bytes_of(case, r), stated.get(r.name, ())) for r in due.values())
    for number, (task, read) in enumerate(engine.map(read_one, tasks, apart=True), 1):
        outcome = Problem("read", task.record.name, read.reason) if isinstance(read, Failed) else read
        case.store.save_read(task.record.id, BEFORE, outcome)
        tell("read", number, len(due))
    documents = case.store.documents_of(list(due))
    for document, found in engine.map(extract_one, documents):
        held = [] if isinstance(found, Failed) else [s for s in found if isinstance(s, Statement)]
        case.store.save_statements(document.id, BEFORE, held)
    return len(due)


def recaptured(case: Case) -> list[Recaptured]:
    """Return the pages that were collected twice and read both times with another text, oldest first."""
    pairs = case.store.recaptured()
    if not pairs:
        return []
    records: dict[str, Record] = {record.id: record for pair in pairs for record in pair}
    held: dict[str, Document] = {d.record: d for d in case.store.documents_of(list(records))}
    return [
        Recaptured(held[old.id], held[new.id], old.captured_at, new.captured_at)
        for old, new in pairs
        if old.id in held and new.id in held and held[old.id].text != held[new.id].text
    ]


def said_before(case: Case, pairs: list[Recaptured], current: set[str]) -> list[Statement]:
    """Return the statements of earlier documents, which the store does not list among the others."""
    return case.store.statements_of(list(dict.fromkeys(p.old.id for p in pairs if p.old.id not in current)))


def earlier(case: Held, revisions: Iterable[Revision]) -> tuple[Document, ...]:
    """Return the documents of revisions that are not current any more."""
    wanted = {r.old for r in revisions} | {r.new for r in revisions}
    wanted -= set(case.store.document_ids())
    if not wanted:
        return ()
    records = [record.id for pair in case.store.recaptured() for record in pair]
    held = case.store.documents_of(list(dict.fromkeys(records)))
    return tuple(document for document in held if document.id in wanted)
