# ruff: noqa: D102 - what the methods do is said once, in the protocol
"""What a store keeps of versions: earlier records, what was read from them, and what the comparison gave."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from sqlalchemy import Table, select

from headwater.model import Alignment, Document, Record, Revision, Statement
from headwater.store import schema
from headwater.store.codec import decode, decode_statement, encode
from headwater.store.database import Transactions
from headwater.store.rows import save_in_order

AT_ONCE = 50

T = TypeVar("T")


class VersionRows:
    """The part of a `Store` that is about versions; see the protocol for what each method does."""

    _rows: Transactions

    def recaptured(self) -> list[tuple[Record, Record]]:
        table = schema.records
        c = table.c
        with self._rows.read() as rows:
            uris = select(c.uri).where(c.role == "source", c.current.is_(False)).distinct()
            earlier = set(rows.execute(uris).scalars())
            if not earlier:
                return []
            wanted = select(c.uri, c.place_start, c.body).where(c.role == "source")
            held: dict[str, list[tuple[int, str]]] = defaultdict(list)
            for uri, start, body in rows.execute(wanted):
                if uri in earlier:
                    held[uri].append((start, body))
        pairs = []
        for uri in sorted(held):
            records = [decode(Record, body) for _, body in sorted(held[uri])]
            pairs += list(pairwise(records))
        return pairs

    def documents_of(self, records: Sequence[str]) -> list[Document]:
        table = schema.documents
        found: list[Document] = []
        for at in range(0, len(records), AT_ONCE):
            wanted = select(table.c.body).where(table.c.record.in_(records[at : at + AT_ONCE]))
            with self._rows.read() as rows:
                found += [decode(Document, body) for body in rows.execute(wanted).scalars()]
        return sorted(found, key=lambda document: (document.name, document.id))

    def statements_of(self, documents: Sequence[str]) -> list[Statement]:
        c = schema.statements.c
        found: list[Any] = []
        for at in range(0, len(documents), AT_ONCE):
            wanted = select(c.document, c.span_start, c.span_end, c.kind, c.id, c.body)
            with self._rows.read() as rows:
                found += rows.execute(wanted.where(c.document.in_(documents[at : at + AT_ONCE]))).all()
        return [decode_statement(row[3], row[5]) for row in sorted(tuple(r) for r in found)]

    def save_versions(self, alignments: Iterable[Alignment], revisions: Iterable[Revision]) -> None:
        for table, nouns in (
            (schema.alignments, list(alignments)),
            (schema.revisions, list(revisions)),
        ):
            bodies = [(each.id, encode(each)) for each in nouns]
            with self._rows.write() as rows:
                save_in_order(rows, table, "id", [i for i, _ in bodies], lambda n, b=bodies: b[n][1])  # type: ignore[misc]

    def alignments(self) -> list[Alignment]:
        return self._versions(schema.alignments, Alignment)

    def revisions(self) -> list[Revision]:
        return self._versions(schema.revisions, Revision)

    def _versions(self, table: Table, cls: type[T]) -> list[T]:
        with self._rows.read() as rows:
            found = rows.execute(select(table.c.body).order_by(table.c.position))
            return [decode(cls, body) for body in found.scalars()]
