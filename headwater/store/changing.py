# ruff: noqa: D102 - what the methods do is said once, in the protocol
"""What linking a few documents changes: rows taken out, rows put in where they belong, all others
untouched."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, insert, select

from headwater.model import Alignment, Derivation, Entity, Problem, Question, Revision, Weighing
from headwater.store import schema
from headwater.store.codec import decode, encode
from headwater.store.database import Transactions
from headwater.store.rows import STEP, add_problems, chunks

AT_ONCE = 200
NO_ROOM = "no room between two rows: they have to be saved anew"

T = TypeVar("T")


class NoRoomError(Exception):
    """Rows cannot be put in between two others; nothing was saved."""


class ChangeRows:
    """The part of a `Store` that changes what links a few documents; see the protocol."""

    _rows: Transactions

    def holds(self, nouns: Iterable[Any]) -> list[Any]:
        wanted = list(nouns)
        by_table: dict[str, list[Any]] = defaultdict(list)
        for noun in wanted:
            by_table[_table(noun).name].append(noun)
        bodies: dict[str, str] = {}
        for held in by_table.values():
            table, names = _table(held[0]), [_name(each) for each in held]
            for chunk in chunks(names, AT_ONCE):
                column = table.c[_column(table)]
                with self._rows.read() as rows:
                    found = rows.execute(select(column, table.c.body).where(column.in_(chunk)))
                    bodies.update((f"{table.name} {row[0]}", row[1]) for row in found)
        return [n for n in wanted if bodies.get(f"{_table(n).name} {_name(n)}") == encode(n)]

    def change(self, gone: Sequence[T], came: Sequence[T], place: Callable[[T], Any]) -> None:
        if not gone and not came:
            return
        kind = type([*gone, *came][0])
        table = _table([*gone, *came][0])
        with self._rows.write() as rows:
            _take_out(rows, table, [_name(each) for each in gone])
            at = _Positions(rows, table)
            ordered = sorted(came, key=place)
            indexes = [at.index(place(each), lambda body: place(decode(kind, body))) for each in ordered]
            _put_in(rows, table, at.positions, indexes, ordered)

    def change_questions(
        self,
        gone: Sequence[Question],
        came: Sequence[tuple[Question, Weighing]],
        place: Callable[[tuple[Question, Weighing]], Any],
    ) -> None:
        if not gone and not came:
            return
        weighings = schema.weighings
        with self._rows.write() as rows:
            for table in (schema.questions, weighings):
                _take_out(rows, table, [each.id for each in gone])

            def placed(body: str) -> Any:
                question = decode(Question, body)
                wanted = select(weighings.c.body).where(weighings.c.question == question.id)
                return place((question, decode(Weighing, rows.execute(wanted).scalar_one())))

            at = _Positions(rows, schema.questions)
            ordered = sorted(came, key=place)
            indexes = [at.index(place(pair), placed) for pair in ordered]
            _put_in(rows, schema.questions, at.positions, indexes, [q for q, _ in ordered])
            beside = _Positions(rows, weighings).positions
            _put_in(rows, weighings, beside, indexes, [w for _, w in ordered])

    def change_problems(self, gone: Iterable[Problem], came: Iterable[Problem]) -> None:
        table = schema.problems
        with self._rows.write() as rows:
            for each in gone:
                same = select(table.c.number).where(table.c.scope == "link", table.c.body == encode(each))
                number = rows.execute(same.limit(1)).scalar()
                if number is not None:
                    rows.execute(delete(table).where(table.c.number == number))
            add_problems(rows, came, "link")

    def linked_as(self, key: str) -> None:
        with self._rows.write() as rows:
            rows.execute(delete(schema.linkings))
            rows.execute(insert(schema.linkings), [{"position": 0, "key": key}])

    def linked_ids(self) -> dict[str, list[str]]:
        found = {}
        for table in (schema.questions, schema.derivations, schema.alignments, schema.revisions):
            with self._rows.read() as rows:
                found[table.name] = list(
                    rows.execute(select(table.c.id).order_by(table.c.position)).scalars()
                )
        return found


class _Positions:
    """The positions of a table's rows, and where a noun belongs among them."""

    def __init__(self, rows: Connection, table: Table) -> None:
        self._rows, self._table = rows, table
        self.positions = list(rows.execute(select(table.c.position).order_by(table.c.position)).scalars())
        self._known: dict[int, Any] = {}

    def index(self, wanted: Any, place: Callable[[str], Any]) -> int:
        """Return how many rows stand before what is to be put in."""

        def at(position: int) -> Any:
            if position not in self._known:
                body = select(self._table.c.body).where(self._table.c.position == position)
                self._known[position] = place(self._rows.execute(body).scalar_one())
            return self._known[position]

        return bisect_right(self.positions, wanted, key=at)


def _take_out(rows: Connection, table: Table, names: Sequence[str]) -> None:
    for chunk in chunks(names, AT_ONCE):
        rows.execute(delete(table).where(table.c[_column(table)].in_(chunk)))


def _put_in(
    rows: Connection, table: Table, positions: Sequence[int], indexes: Sequence[int], nouns: Sequence[Any]
) -> None:
    """Put each noun behind as many rows as its index says. Raises NoRoomError if two rows leave none."""
    together: dict[int, list[Any]] = defaultdict(list)
    for index, noun in zip(indexes, nouns, strict=True):
        together[index].append(noun)
    made = []
    for index, held in together.items():
        before = positions[index - 1] if index else 0
        after = positions[index] if index < len(positions) else before + STEP * (len(held) + 1)
        step = (after - before) // (len(held) + 1)
        if step < 1:
            raise NoRoomError(NO_ROOM)
        made += [
            {"position": before + n * step, _column(table): _name(noun), "body": encode(noun)}
            for n, noun in enumerate(held, 1)
        ]
    if made:
        rows.execute(insert(table), made)


TABLES: dict[type, Table] = {
    Question: schema.questions,
    Weighing: schema.weighings,
    Derivation: schema.derivations,
    Entity: schema.entities,
    Alignment: schema.alignments,
    Revision: schema.revisions,
}


def _table(noun: object) -> Table:
    return TABLES[type(noun)]


def _column(table: Table) -> str:
    return "question" if table is schema.weighings else "id"


def _name(noun: Any) -> str:
    return str(noun.question if isinstance(noun, Weighing) else noun.id)
