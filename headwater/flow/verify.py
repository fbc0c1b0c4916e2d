"""Check a case against itself: digests, the custody log, and every span against re-read bytes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.case import Case
from headwater.errors import EvidenceError
from headwater.flow.build import Tell, read_one, silent, stated_facts
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
    checked: Counter[str] = Counter({"records": 0, "log entries": 0, "spans": 0})
    failed = list(case.log.verify())
    checked["log entries"] = len(case.log)
    statements: dict[str, list[Statement]] = {}
    for statement in case.store.statements():
        statements.setdefault(statement.document, []).append(statement)
    documents = {d.record: d for d in case.store.documents()}
    stated, _ = stated_facts(case)
    for number, record in enumerate(case.store.records(), 1):
        checked["records"] += 1
        tell("verify", number, None)
        try:
            payload = case.payload(record)
        except EvidenceError as error:
            failed.append(f"record {record.name}: {error}")
            continue
        known = documents.get(record.id)
        if known is None:
            continue
        again = read_one((record, payload, stated.get(record.name, ())))
        if not isinstance(again, Document) or again.id != known.id:
            failed.append(f"text of {record.name}: read again, it differs")
            continue
        for statement in statements.get(known.id, ()):
            checked["spans"] += 1
            if not holds(again, statement):
                failed.append(f"span {statement.span.start}..{statement.span.end} of {record.name}")
    return Verified(dict(checked), tuple(failed))


def holds(document: Document, statement: Statement) -> bool:
    """Tell whether a statement's words, and its number within them, stand in the document."""
    if not document.holds(statement.span):
        return False
    if not isinstance(statement, Figure):
        return True
    start, end = statement.number
    return statement.span.start <= start < end <= statement.span.end
