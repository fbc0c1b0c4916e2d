"""Check a case against itself: digests, the custody log, and every span against re-read bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.case import Case
from headwater.flow.items import Task, read_one
from headwater.flow.stages import Tell, silent
from headwater.flow.stated import bytes_of, stated_by
from headwater.model import Document, Figure, Statement


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked, by kind, and what does not hold, by name."""

    checked: dict[str, int]
    failed: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """The report, a line each."""
        for what, count in self.checked.items():
            yield f"{count:,} {what} checked"
        yield from (f"does not hold: {name}" for name in self.failed)
        yield "everything holds" if not self.failed else f"{len(self.failed):,} do not hold"


def verify(case: Case, tell: Tell = silent) -> Verified:
    """Verify records against their digests, the log against its chain, and every span of every
    statement against the text read again from the preserved bytes."""
    checked = {
        "records": len(case.store.records()) + len(case.store.records("sources")),
        "log entries": sum(1 for _ in case.log.lines()),
        "spans": 0,
    }
    failed = [f"{p.subject}: {p.reason}" for p in case.verify()]
    by_document: dict[str, list[Statement]] = {}
    for statement in case.store.statements():
        by_document.setdefault(statement.document, []).append(statement)
    stated, _ = stated_by(case)
    records = {record.id: record for record in case.store.records()}
    for number, known in enumerate(case.store.documents(), 1):
        tell("verify", number, None)
        record = records[known.record]
        again = read_one(Task(record, bytes_of(case, record), stated.get(record.name, ())))
        if not isinstance(again, Document) or again.id != known.id:
            failed.append(f"{record.name}: its text, read again, differs")
            continue
        for statement in by_document.get(known.id, ()):
            checked["spans"] += 1
            if not holds(again, statement):
                where = f"{statement.span.start}..{statement.span.end}"
                failed.append(
                    f"{record.name}: the words at {where} are not those of statement {statement.id}"
                )
    return Verified(checked, tuple(failed))


def holds(document: Document, statement: Statement) -> bool:
    """Tell whether a statement's words, and its number within them, stand in the document."""
    if not document.holds(statement.span):
        return False
    if not isinstance(statement, Figure):
        return True
    start, end = statement.number
    return statement.span.start <= start < end <= statement.span.end
