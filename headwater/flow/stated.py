"""What the case says of its own sources: the preserved bytes, and the facts of every sources.csv."""

import posixpath
from typing import TYPE_CHECKING, Protocol

from headwater.errors import EvidenceError, HeadwaterError, ReadError
from headwater.model import Fact, Problem, Record

if TYPE_CHECKING:
    from headwater.capture.warc import Archive
    from headwater.store import Store


class Held(Protocol):
    """What records are read from: a case, or one that is only looked at."""

    archive: "Archive"
    store: "Store"


def bytes_of(case: Held, record: Record) -> bytes | HeadwaterError:
    """Return a record's preserved bytes, checked against its digest, or what is wrong with them."""
    try:
        return case.archive.payload(case.store.place(record.id), expect=record.payload, decode=True)
    except (EvidenceError, ReadError) as error:
        return error


def stated_by(case: Held) -> tuple[dict[str, tuple[Fact, ...]], list[Problem]]:
    """Return the facts that every sources.csv of the case states, by the file they are about."""
    stated: dict[str, tuple[Fact, ...]] = {}
    problems = []
    for record in case.store.records("sources"):
        payload = bytes_of(case, record)
        try:
            if isinstance(payload, HeadwaterError):
                raise payload
            stated |= stated_beside(record.name, payload)
        except HeadwaterError as error:
            problems.append(Problem("capture", record.name, str(error)))
    return stated, problems


def stated_beside(name: str, payload: bytes) -> dict[str, tuple[Fact, ...]]:
    """Return what the sources.csv called `name` states, by the path of each file it is about."""
    from headwater.read import stated_facts

    folder = posixpath.dirname(name)
    rows = stated_facts(payload, name)
    return {posixpath.normpath(posixpath.join(folder, file)): facts for file, facts in rows.items()}
