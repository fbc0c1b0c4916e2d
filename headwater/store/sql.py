# ruff: noqa: D102 - what the methods do is said once, in the protocol
"""The store on SQL tables, in SQLAlchemy Core without anything that only one database has.

Rows are fetched in chunks, never held by an open cursor, so that a caller may save while it iterates; and
they are sorted here, because databases do not agree on the order of text.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table, bindparam, delete, insert, or_, select, update

from headwater.errors import CaseError
from headwater.model import (
    Document,
    Place,
    Problem,
    Record,
    Statement,
    digest,
)
from headwater.store import schema
from headwater.store.changing import ChangeRows
from headwater.store.codec import decode, decode_statement, encode
from headwater.store.database import Transactions, opened
from headwater.store.linked import LinkRows
from headwater.store.rows import ROWS_AT_ONCE, add_problems, chunks, clean, insert_all
from headwater.store.versions import VersionRows

DOCUMENTS_AT_ONCE = 32
STATEMENTS_OF_AT_ONCE = 50
STAGES = {name: n for n, name in enumerate(("capture", "read", "extract", "link", "weigh", "publish"))}

T = TypeVar("T")

CURRENT = (
    select(schema.records.c.id)
    .where(schema.records.c.current)
    .where(or_(schema.records.c.uri == bindparam("asked"), schema.records.c.url == bindparam("asked")))
    .order_by(schema.records.c.place_start.desc())
    .limit(1)
)
"""Asked once for every file of a run, so it is not built anew each time."""


class SqlStore(LinkRows, ChangeRows, VersionRows):
    """A `Store` on one SQLite file; see the protocol for what each method does."""

    def __init__(self, path: Path) -> None:
        self._rows = Transactions(opened(path))

    def batch(self) -> AbstractContextManager[None]:
        return self._rows.batch()

    def close(self) -> None:
        self._rows.close()

    def add_record(self, record: Record, place: Place, role: str = "source") -> None:
        row = {
            "uri": record.uri,
            "url": record.url,
            "role": role,
            "current": True,
            "archive": place.archive,
            "place_start": place.offset,
            "place_length": place.length,
            "body": encode(record),
        }
        table = schema.records
        with self._rows.write() as rows:
            rows.execute(update(table).where(table.c.uri == record.uri).values(current=False))
            # An update first: a delete would take along what was read from the record.
            if not rows.execute(update(table).where(table.c.id == record.id).values(**row)).rowcount:
                rows.execute(insert(table).values(id=record.id, **row))

    def place(self, record: str) -> Place:
        table = schema.records
        wanted = select(table.c.archive, table.c.place_start, table.c.place_length)
        with self._rows.read() as rows:
            row = rows.execute(wanted.where(table.c.id == record)).first()
        if row is None:
            raise CaseError(f"there is no record {record} in this case")
        return Place(*row)

    def places(self) -> dict[str, Place]:
        table = schema.records
        wanted = select(table.c.id, table.c.archive, table.c.place_start, table.c.place_length)
        with self._rows.read() as rows:
            return {row[0]: Place(*row[1:]) for row in rows.execute(wanted)}

    def records(self, role: str = "source") -> list[Record]:
        table = schema.records
        wanted = select(table.c.body).where(table.c.current, table.c.role == role)
        with self._rows.read() as rows:
            found = [decode(Record, body) for body in rows.execute(wanted).scalars()]
        return sorted(found, key=lambda record: (record.name, record.id))

    def has_record(self, record: str) -> bool:
        table = schema.records
        with self._rows.read() as rows:
            return rows.execute(select(table.c.id).where(table.c.id == record)).first() is not None

    def has_uri(self, uri: str) -> bool:
        return self.current(uri) is not None

    def current(self, uri: str) -> str | None:
        with self._rows.read() as rows:
            found: str | None = rows.execute(CURRENT, {"asked": uri}).scalar()
        return found

    def last(self) -> tuple[str, Place] | None:
        table = schema.records
        wanted = select(table.c.id, table.c.archive, table.c.place_start, table.c.place_length)
        with self._rows.read() as rows:
            row = rows.execute(wanted.order_by(table.c.place_start.desc()).limit(1)).first()
        return None if row is None else (row[0], Place(*row[1:]))

    def read_keys(self) -> dict[str, str]:
        return self._pairs(schema.readings, "record")

    def save_read(self, record: str, key: str, outcome: Document | Problem) -> None:
        documents, readings, problems = schema.documents, schema.readings, schema.problems
        kept = outcome.id if isinstance(outcome, Document) else ""
        with self._rows.write() as rows:
            rows.execute(delete(documents).where(documents.c.record == record, documents.c.id != kept))
            rows.execute(delete(readings).where(readings.c.record == record))
            rows.execute(delete(schema.inputs).where(schema.inputs.c.document == kept))
            rows.execute(delete(problems).where(problems.c.record == record))
            rows.execute(insert(readings).values(record=record, key=key))
            if isinstance(outcome, Problem):
                add_problems(rows, [outcome], "read", record=record)
                return
            row = {"record": record, "name": clean(outcome.name), "made_by": outcome.made_by}
            row["body"] = encode(outcome)
            same = select(documents.c.id).where(documents.c.id == kept, documents.c.body == row["body"])
            if rows.execute(same).first() is None:  # read otherwise: what is said in it is asked for again
                rows.execute(delete(schema.extractions).where(schema.extractions.c.document == kept))
            # An update first: a delete would take the statements along.
            if not rows.execute(update(documents).where(documents.c.id == kept).values(**row)).rowcount:
                rows.execute(insert(documents).values(id=kept, **row))

    def documents(self) -> Iterator[Document]:
        table = schema.documents
        for chunk in chunks(self.document_ids(), DOCUMENTS_AT_ONCE):
            wanted = select(table.c.id, table.c.body).where(table.c.id.in_(chunk))
            with self._rows.read() as rows:
                bodies = {row[0]: row[1] for row in rows.execute(wanted)}
            for each in chunk:
                if each in bodies:
                    yield decode(Document, bodies.pop(each))

    def documents_at(self, ids: Sequence[str]) -> list[Document]:
        table, found = schema.documents, []
        for chunk in chunks(ids, DOCUMENTS_AT_ONCE):
            with self._rows.read() as rows:
                bodies = rows.execute(select(table.c.body).where(table.c.id.in_(chunk))).scalars()
                found += [decode(Document, body) for body in bodies]
        return sorted(found, key=lambda document: (document.name, document.id))

    def documents_saying(self, words: Sequence[str], most: int) -> list[str]:
        c = schema.documents.c
        if not words:
            return []
        says = or_(*(c.body.contains(each, autoescape=True) for each in words))
        with self._rows.read() as rows:
            return list(rows.execute(select(c.id).where(says).limit(most)).scalars())

    def extract_keys(self) -> dict[str, str]:
        return self._pairs(schema.extractions, "document")

    def save_statements(
        self, document: str, key: str, statements: Iterable[Statement], problems: Iterable[Problem] = ()
    ) -> None:
        table, extractions, trouble = schema.statements, schema.extractions, schema.problems
        unique: dict[str, Statement] = {}
        for each in statements:
            unique.setdefault(each.id, each)
        with self._rows.write() as rows:
            rows.execute(delete(table).where(table.c.document == document))
            rows.execute(delete(extractions).where(extractions.c.document == document))
            rows.execute(delete(schema.inputs).where(schema.inputs.c.document == document))
            rows.execute(delete(trouble).where(trouble.c.document == document))
            insert_all(rows, table, (_statement_row(each) for each in unique.values()))
            rows.execute(insert(extractions).values(document=document, key=key))
            add_problems(rows, problems, "extract", document=document)

    def statements(self, kind: str | None = None) -> Iterator[Statement]:
        table = schema.statements
        for chunk in chunks(self.document_ids(), STATEMENTS_OF_AT_ONCE):
            c = table.c
            wanted = select(c.document, c.span_start, c.span_end, c.kind, c.id, c.body)
            wanted = wanted.where(c.document.in_(chunk))
            if kind is not None:
                wanted = wanted.where(c.kind == kind)
            found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
            with self._rows.read() as rows:
                for row in rows.execute(wanted):
                    found[row[0]].append(tuple(row)[1:])
            for each in chunk:
                for *_, its_kind, _id, body in sorted(found.pop(each, [])):
                    yield decode_statement(its_kind, body)

    def document_ids(self) -> list[str]:
        documents, records = schema.documents, schema.records
        wanted = select(documents.c.name, documents.c.id).join_from(documents, records)
        with self._rows.read() as rows:
            return [row[1] for row in sorted(tuple(r) for r in rows.execute(wanted.where(records.c.current)))]

    def statement_ids(self, but: str = "") -> list[str]:
        c = schema.statements.c
        rank = {document: number for number, document in enumerate(self.document_ids())}
        wanted = select(c.document, c.span_start, c.span_end, c.kind, c.id).where(c.kind != but)
        with self._rows.read() as rows:
            found = [(rank[row[0]], *row[1:]) for row in rows.execute(wanted) if row[0] in rank]
        return [row[-1] for row in sorted(found)]

    def save_capture_problems(self, problems: Iterable[Problem], cleared: Iterable[str] = ()) -> None:
        table = schema.problems
        new = list(dict.fromkeys(problems))
        gone = {clean(problem.subject) for problem in new} | {clean(subject) for subject in cleared}
        with self._rows.write() as rows:
            for chunk in chunks(sorted(gone), STATEMENTS_OF_AT_ONCE):
                rows.execute(delete(table).where(table.c.scope == "capture", table.c.subject.in_(chunk)))
            add_problems(rows, new, "capture")

    def problems(self) -> list[Problem]:
        table, documents, records = schema.problems, schema.documents, schema.records
        of_record = select(records.c.id).where(records.c.current)
        of_document = select(documents.c.id).where(documents.c.record.in_(of_record))
        wanted = select(table.c.body).where(
            or_(table.c.record.is_(None), table.c.record.in_(of_record)),
            or_(table.c.document.is_(None), table.c.document.in_(of_document)),
        )
        with self._rows.read() as rows:
            found = [decode(Problem, body) for body in rows.execute(wanted).scalars()]
        return sorted(found, key=lambda p: (STAGES.get(p.stage, len(STAGES)), p.stage, p.subject, p.reason))

    @property
    def writes(self) -> int:
        return self._rows.writes

    def contents(self) -> dict[str, tuple[int, str]]:
        found = {}
        for table in schema.metadata.sorted_tables:
            # Numbers that the database gives out say nothing, and differ when it is made again; of a
            # position only the order says something, for rows put in later stand between two others.
            columns = [c for c in table.columns if c.name not in ("number", "position")]
            wanted = select(*columns)
            if placed := "position" in table.c:
                wanted = wanted.order_by(table.c.position)
            digests: list[bytes] = []
            with self._rows.read() as rows:
                result = rows.execution_options(yield_per=ROWS_AT_ONCE).execute(wanted)
                for number, row in enumerate(result):
                    values = (number, *row) if placed else tuple(row)
                    line = json.dumps(values, separators=(",", ":")).encode()
                    digests.append(hashlib.sha256(line).digest())
            digests.sort()
            found[table.name] = (len(digests), digest(b"".join(digests)))
        return found

    def _pairs(self, table: Table, column: str) -> dict[str, str]:
        with self._rows.read() as rows:
            return {row[0]: row[1] for row in rows.execute(select(table.c[column], table.c.key))}


def _statement_row(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "document": statement.document,
        "kind": statement.kind,
        "made_by": statement.made_by,
        "span_start": statement.span.start,
        "span_end": statement.span.end,
        "body": encode(statement),
    }
