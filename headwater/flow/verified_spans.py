"""Every span of every statement, against the text read again from the preserved bytes."""

from collections.abc import Iterator

from headwater.capture.custody.finding import Finding
from headwater.engine import Failed, Local
from headwater.flow.items import Task, read_one
from headwater.flow.stages import Tell
from headwater.flow.stated import Held, bytes_of, stated_by
from headwater.model import Document, Figure, Problem, Statement
from headwater.read import MADE_BY as READ_BY
from headwater.read import kept_from_images


def spans(case: Held, counts: dict[str, int], tell: Tell) -> Iterator[Finding]:
    """Yield each document whose text is not what was read, and each statement whose words are not there."""
    said: dict[str, list[Statement]] = {}
    for statement in case.store.statements():
        said.setdefault(statement.document, []).append(statement)
    stated, _ = stated_by(case)
    records = {record.id: record for record in case.store.records()}
    known = {document.record: document for document in case.store.documents()}
    tasks = (
        Task(
            records[r],
            bytes_of(case, records[r]),
            stated.get(records[r].name, ()),
            not kept_from_images(document),
        )
        for r, document in known.items()
        if r in records
    )
    good = failed = 0
    with Local() as engine:
        for number, (task, again) in enumerate(engine.map(read_one, tasks, apart=True), 1):
            tell("verify", number, len(known))
            document = known[task.record.id]
            text, finding = _text(document, again)
            if finding is not None:
                failed += finding.state == "fails"
                yield finding
            for statement in said.get(document.id, ()):
                counts["spans"] += 1
                if text is not None and holds(text, statement):
                    good += 1
                elif text is not None:
                    failed += 1
                    where = f"{statement.span.start}..{statement.span.end}"
                    reason = f"the words at {where} are not those of statement {statement.id}"
                    yield Finding("spans", document.name, reason)
    if not failed:
        yield Finding("spans", f"{good:,} statements", f"in {len(known):,} documents, read again", "holds")


def _text(known: Document, again: Document | Problem | Failed) -> tuple[Document | None, Finding | None]:
    """Return the text in which spans must stand, and what is wrong with it."""
    if isinstance(again, Document) and again.id == known.id:
        return again, None
    if known.made_by != READ_BY:
        reason = f"was read by {known.made_by}, and {READ_BY} reads it otherwise"
        return known, Finding("spans", known.name, f"{reason}; its words stand in the text as it was", "open")
    if isinstance(again, (Problem, Failed)):
        return None, Finding("spans", known.name, f"cannot be read again: {again.reason}")
    return None, Finding("spans", known.name, "its text, read again, differs")


def holds(document: Document, statement: Statement) -> bool:
    """Tell whether a statement's words, and its number within them, stand in the document."""
    if not document.holds(statement.span):
        return False
    if not isinstance(statement, Figure):
        return True
    start, end = statement.number
    return statement.span.start <= start < end <= statement.span.end
