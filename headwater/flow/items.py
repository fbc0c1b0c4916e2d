"""What is done to one item, wherever that is: a worker imports this module and no more.

Whatever is wrong with an item becomes a Problem.
"""

from typing import NamedTuple

from headwater.errors import HeadwaterError
from headwater.model import Document, Fact, Problem, Record, Statement


class Task(NamedTuple):
    """One record to read: its bytes, or why there are none, and what a sources.csv states of it."""

    record: Record
    payload: bytes | HeadwaterError
    stated: tuple[Fact, ...] = ()


def read_one(task: Task) -> Document | Problem:
    """Read one record; whatever is wrong with it becomes a Problem."""
    from headwater.engine import alive
    from headwater.read import read

    try:
        if isinstance(task.payload, HeadwaterError):
            raise task.payload
        return read(task.record, task.payload, task.stated, tick=alive.tick)
    except HeadwaterError as error:
        return Problem("read", task.record.name, str(error))
    except Exception as error:  # one bad record never ends a run
        return Problem("read", task.record.name, f"could not be read: {_plainly(error)}")


def extract_one(document: Document) -> list[Statement | Problem]:
    """Extract one document's statements; whatever fails becomes a Problem."""
    from headwater.extract import extract

    try:
        return list(extract(document))
    except Exception as error:  # one bad document never ends a run
        return [Problem("extract", document.name, f"could not be searched: {_plainly(error)}")]


def _plainly(error: Exception) -> str:
    first = str(error).strip().splitlines()
    return f"{type(error).__name__}: {first[0][:200]}" if first else type(error).__name__
