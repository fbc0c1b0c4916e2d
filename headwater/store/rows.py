"""Rows in and out of tables, many at a time; and those that stand in an order, changed where they differ."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, insert, select

from headwater.model import Problem
from headwater.store import schema
from headwater.store.codec import encode

ROWS_AT_ONCE = 5_000
STEP = 1 << 32
"""Between the positions of two rows that are saved together: so many may be put in between later."""

T = TypeVar("T")


def save_in_order(
    rows: Connection, table: Table, column: str, names: Sequence[str], bodies: Callable[[int], str]
) -> int:
    """Make the table hold these rows in this order, writing those that are not there so; return how many.

    `names` are the values of `column`, `bodies(n)` the body of row n. Rows that stay keep their position, so
    that one more document in a large case costs few rows.
    """
    there = rows.execution_options(yield_per=ROWS_AT_ONCE).execute(
        select(table.c.position, table.c[column], table.c.body).order_by(table.c.position)
    )
    positions: list[int] = []
    at: dict[bytes, list[int]] = {}
    for number, (position, name, body) in enumerate(there):
        positions.append(position)
        at.setdefault(_digest(name, body), []).append(number)
    for held in at.values():
        held.reverse()
    same: list[tuple[int, int]] = []
    for number, name in enumerate(names):
        if not at:
            break
        left = at.get(_digest(name, bodies(number)))
        if left:
            same.append((number, left.pop()))
    from headwater.link.versions.pairing import in_order  # links are what is saved: it is loaded by then

    kept = dict(in_order(same))
    stay = {positions[old] for old in kept.values()}
    if len(stay) < len(positions):
        gone = [p for p in positions if p not in stay] if stay else []
        if not stay:
            rows.execute(delete(table))
        for chunk in chunks(gone, ROWS_AT_ONCE // 5):
            rows.execute(delete(table).where(table.c.position.in_(chunk)))
    places = _places(len(names), {new: positions[old] for new, old in kept.items()})
    if places is None:  # no room between two rows: all are written anew
        rows.execute(delete(table))
        kept, places = {}, {n: (n + 1) * STEP for n in range(len(names))}
    made = (
        {"position": place, column: names[n], "body": bodies(n)}
        for n, place in places.items()
        if n not in kept
    )
    return insert_all(rows, table, made)


def _digest(name: str, body: str) -> bytes:
    return hashlib.blake2b(f"{name} {body}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _places(count: int, kept: dict[int, int]) -> dict[int, int] | None:
    """Return a position for each row, those of `kept` as they are; None where there is no room."""
    found: dict[int, int] = {}
    before, waiting = 0, []
    for number in range(count):
        if number not in kept:
            waiting.append(number)
            continue
        after = kept[number]
        step = (after - before) // (len(waiting) + 1)
        if step < 1:
            return None
        for n, each in enumerate(waiting, 1):
            found[each] = before + n * step
        found[number] = before = after
        waiting = []
    for n, each in enumerate(waiting, 1):
        found[each] = before + n * STEP
    return found if before + STEP * (len(waiting) + 1) < 1 << 62 else None


def add_problems(rows: Connection, problems: Iterable[Problem], scope: str, **owner: str) -> None:
    """Add problems of one scope, and of their owner if one is named."""
    found = (
        {"scope": scope, "subject": clean(each.subject), "body": encode(each), **owner} for each in problems
    )
    insert_all(rows, schema.problems, found)


def insert_all(rows: Connection, table: Table, values: Iterable[dict[str, Any]]) -> int:
    """Insert rows, some thousands at a time; return how many there were."""
    source, count = iter(values), 0
    while chunk := list(islice(source, ROWS_AT_ONCE)):
        rows.execute(insert(table), chunk)
        count += len(chunk)
    return count


def chunks(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Yield the values, so many at a time."""
    return (values[start : start + size] for start in range(0, len(values), size))


def clean(text: str) -> str:
    """Return text that any database takes: no lone surrogates, no NUL (PostgreSQL)."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")
