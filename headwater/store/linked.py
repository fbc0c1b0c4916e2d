# ruff: noqa: D102 - what the methods do is said once, in the protocol
"""What a store keeps of linking and weighing. Of each new result only what differs is written."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, get_args

from sqlalchemy import Table, delete, func, select

from headwater.model import Comparison, Derivation, Entity, Judgement, Problem, Question, Weighing
from headwater.model.identity import PREFIX
from headwater.store import schema
from headwater.store.codec import decode, encode
from headwater.store.database import Transactions
from headwater.store.rows import add_problems, chunks, insert_all, save_in_order
from headwater.store.spilled import InOrder

AT_ONCE = 200

T = TypeVar("T")


class LinkRows:
    """The part of a `Store` that is about linking; see the protocol for what each method does."""

    _rows: Transactions

    def document_ids(self) -> list[str]:
        raise NotImplementedError

    def link_inputs(self) -> dict[str, str]:
        table = schema.inputs
        with self._rows.read() as rows:
            known = {row[0]: row[1] for row in rows.execute(select(table.c.document, table.c.digest))}
        wanted = self.document_ids()
        for chunk in chunks([each for each in wanted if each not in known], AT_ONCE):
            made = self._seen(chunk)
            known |= made
            with self._rows.write() as rows:
                insert_all(rows, table, ({"document": d, "digest": held} for d, held in made.items()))
        return {each: known[each] for each in wanted}

    def _seen(self, documents: Sequence[str]) -> dict[str, str]:
        """A digest for each document over all that is kept of it and of its statements."""
        d, s = schema.documents.c, schema.statements.c
        with self._rows.read() as rows:
            whole = select(d.id, d.body).where(d.id.in_(documents))
            found = {row[0]: hashlib.sha256(row[1].encode()) for row in rows.execute(whole)}
            said = select(s.document, s.body).where(s.document.in_(documents)).order_by(s.document, s.id)
            for document, body in rows.execute(said):
                found[document].update(b"\n" + body.encode())
        return {document: PREFIX + each.hexdigest() for document, each in found.items()}

    def link_key(self) -> str | None:
        with self._rows.read() as rows:
            key: str | None = rows.execute(select(schema.linkings.c.key)).scalar()
        return key

    def save_links(
        self,
        key: str,
        questions: Iterable[Question] | InOrder,
        derivations: Iterable[Derivation],
        weighings: Iterable[Weighing] | InOrder,
        problems: Iterable[Problem] = (),
    ) -> None:
        self._save(schema.questions, "id", questions)
        self._save(schema.derivations, "id", list(derivations))
        self._save(schema.weighings, "question", weighings)
        with self._rows.write() as rows:
            rows.execute(delete(schema.linkings))
            insert_all(rows, schema.linkings, [{"position": 0, "key": key}])
            rows.execute(delete(schema.problems).where(schema.problems.c.scope == "link"))
            add_problems(rows, problems, "link")

    def save_entities(self, entities: Iterable[Entity], judgements: Iterable[Judgement]) -> None:
        table = schema.judgements
        self._save(schema.entities, "id", list(entities))
        with self._rows.write() as rows:
            held = {row[0]: row[1] for row in rows.execute(select(table.c.id, table.c.body))}
            stored = [decode(Judgement, body) for body in held.values()]
            stay = {each.id for each in stored if not each.machine or each.withdrawn}
            made = {each.id: each for each in judgements if each.id not in stay}
            fresh = {i: encode(each) for i, each in made.items()}
            gone = [each for each in held if each not in stay and held[each] != fresh.get(each)]
            for chunk in chunks(gone, AT_ONCE):
                rows.execute(delete(table).where(table.c.id.in_(chunk)))
            new = ((made[i], body) for i, body in fresh.items() if held.get(i) != body)
            insert_all(rows, table, (_judgement_row(each, body) for each, body in new))

    def judge(self, judgement: Judgement) -> None:
        table = schema.judgements
        with self._rows.write() as rows:
            rows.execute(delete(table).where(table.c.id == judgement.id))
            insert_all(rows, table, [_judgement_row(judgement, encode(judgement))])

    def relations(self) -> dict[str, int]:
        table, found = schema.weighings, {}
        for relation in get_args(Comparison):
            wanted = select(func.count()).select_from(table).where(table.c.body.contains(_related(relation)))
            with self._rows.read() as rows:
                found[relation] = rows.execute(wanted).scalar_one()
        return {relation: count for relation, count in found.items() if count}

    def conflicts(self, most: int) -> list[tuple[Question, Weighing]]:
        q, w = schema.questions.c, schema.weighings.c
        wanted = select(q.body, w.body).join_from(schema.weighings, schema.questions, q.id == w.question)
        wanted = wanted.where(w.body.contains(_related("conflict"))).order_by(w.position).limit(most)
        with self._rows.read() as rows:
            return [(decode(Question, row[0]), decode(Weighing, row[1])) for row in rows.execute(wanted)]

    def entities(self) -> list[Entity]:
        return self._in_order(schema.entities, Entity)

    def judgements(self) -> list[Judgement]:
        with self._rows.read() as rows:
            bodies = rows.execute(select(schema.judgements.c.body)).scalars()
            found = [decode(Judgement, body) for body in bodies]
        return sorted(found, key=lambda j: (j.left, j.right, j.verdict, j.by))

    def questions(self) -> list[Question]:
        return self._in_order(schema.questions, Question)

    def derivations(self) -> list[Derivation]:
        return self._in_order(schema.derivations, Derivation)

    def weighings(self) -> list[Weighing]:
        return self._in_order(schema.weighings, Weighing)

    def _save(self, table: Table, column: str, nouns: Iterable[Any] | InOrder) -> None:
        if isinstance(nouns, InOrder):
            with self._rows.write() as rows:
                save_in_order(rows, table, column, nouns.names, nouns.body)
            return
        field = "question" if column == "question" else "id"
        held = list(nouns)
        names = [getattr(each, field) for each in held]
        with self._rows.write() as rows:
            save_in_order(rows, table, column, names, lambda n: encode(held[n]))

    def _in_order(self, table: Table, cls: type[T]) -> list[T]:
        with self._rows.read() as rows:
            found = rows.execute(select(table.c.body).order_by(table.c.position))
            return [decode(cls, body) for body in found.scalars()]


def _related(relation: str) -> str:
    """How a weighing of this relation is written; within a text a quotation mark has a stroke before it."""
    return f'"relation":"{relation}"'


def _judgement_row(judgement: Judgement, body: str) -> dict[str, Any]:
    return {"id": judgement.id, "machine": judgement.machine, "body": body}
