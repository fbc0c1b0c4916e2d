"""The order of the stages: the only module that knows it.

    capture -> read -> extract -> link -> weigh -> publish

Every step asks the store what is out of date, does that and nothing else, and saves in batches, so
that a run killed at any moment is finished by the next one with the same result.
"""

import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from headwater import extract, link, read, weigh
from headwater.capture import Limits, capture
from headwater.case import Case
from headwater.engine import Engine, Failure, Local
from headwater.errors import ReadError
from headwater.flow.summary import Summary, summary
from headwater.model import (
    Document,
    Fact,
    Problem,
    Record,
    Statement,
    content_id,
)

T = TypeVar("T")
Tell = Callable[[str, int, int | None], None]
"""Called as tell(stage, done, total or None): progress for a terminal."""

BATCH = 32
"""Documents saved in one transaction: what a kill can cost."""


def silent(stage: str, done: int, total: int | None) -> None:
    """Tell nobody."""


def collect(
    case: Case, sources: Sequence[str], *, limits: Limits, again: bool = False, tell: Tell = silent
) -> tuple[int, list[Problem]]:
    """Capture the sources into the case; return the number of new records and what failed.

    What could not be collected is kept with the case as a Problem until it is collected.
    """
    problems: list[Problem] = []
    cleared: list[str] = []
    new = 0
    for number, outcome in enumerate(capture(sources, case, limits=limits, again=again), 1):
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            cleared.append(outcome.record.name)
            new += outcome.new
        tell("capture", number, None)
    case.store.save_capture_problems(problems, cleared)
    return new, problems


def build(case: Case, *, engine: Engine | None = None, tell: Tell = silent) -> Summary:
    """Bring the case up to date: read, extract, link, weigh whatever is new or out of date."""
    engine = engine or Local()
    new = {
        "read": _read(case, engine, tell),
        "extract": _extract(case, engine, tell),
        "link": _link(case, tell),
    }
    return summary(case, new)


def read_one(task: tuple[Record, bytes, tuple[Fact, ...]]) -> Document | Problem:
    """Read one record; whatever is wrong with it becomes a Problem."""
    record, payload, stated = task
    try:
        return read.read(record, payload, stated)
    except ReadError as error:
        return Problem("read", record.name, str(error))
    except Exception as error:  # one bad record never ends a run
        return Problem("read", record.name, f"could not be read: {_plainly(error)}")


def extract_one(document: Document) -> list[Statement | Problem]:
    """Extract one document's statements; whatever fails becomes a Problem."""
    try:
        return list(extract.extract(document))
    except Exception as error:  # one bad document never ends a run
        return [Problem("extract", document.name, f"could not be searched: {_plainly(error)}")]


def _read(case: Case, engine: Engine, tell: Tell) -> int:
    stated, problems = stated_facts(case)
    case.store.save_capture_problems(problems)
    known = case.store.read_keys()
    due: dict[str, str] = {}
    records = case.store.records()
    for record in records:
        key = content_id("read", read.MADE_BY, stated.get(record.name, ()))
        if known.get(record.id) != key:
            due[record.id] = key
    tasks = ((r, case.payload(r), stated.get(r.name, ())) for r in records if r.id in due)
    done = 0
    for batch in _batches(engine.map(read_one, tasks), BATCH):
        with case.store.batch():
            for (record, _, _), outcome in batch:
                case.store.save_read(record.id, due[record.id], _known(outcome, "read", record.name))
        done += len(batch)
        tell("read", done, len(due))
    return done


def stated_facts(case: Case) -> tuple[dict[str, tuple[Fact, ...]], list[Problem]]:
    """Return the facts that every sources.csv states, by the file they are about."""
    stated: dict[str, tuple[Fact, ...]] = {}
    problems = []
    for record in case.store.records("sources"):
        try:
            rows = read.stated_facts(case.payload(record), record.name)
        except ReadError as error:
            problems.append(Problem("read", record.name, str(error)))
            continue
        for file, facts in rows.items():
            name = posixpath.join(posixpath.dirname(record.name), file)
            stated[name] = facts + stated.get(name, ())
    return stated, problems


def _extract(case: Case, engine: Engine, tell: Tell) -> int:
    known = case.store.extract_keys()
    due: dict[str, str] = {}
    for document in case.store.documents():
        key = content_id("extract", extract.MADE_BY, document.language, document.blocks, document.facts)
        if known.get(document.id) != key:
            due[document.id] = key
    documents = (d for d in case.store.documents() if d.id in due)
    done = found = 0
    for batch in _batches(engine.map(extract_one, documents), BATCH):
        with case.store.batch():
            for document, outcome in batch:
                whole = (
                    [Problem("extract", document.name, outcome.reason)]
                    if isinstance(outcome, Failure)
                    else outcome
                )
                statements = [item for item in whole if isinstance(item, Statement)]
                problems = [item for item in whole if isinstance(item, Problem)]
                case.store.save_statements(document.id, due[document.id], statements, problems)
                found += len(statements)
        done += len(batch)
        tell("extract", done, len(due))
        tell("statements", found, None)
    return done


def _link(case: Case, tell: Tell) -> int:
    documents = list(case.store.documents())
    statements = list(case.store.statements())
    inputs = [(d.id, d.facts, d.links) for d in documents], [s.id for s in statements]
    key = content_id("link", extract.MADE_BY, link.MADE_BY, weigh.MADE_BY, inputs)
    if case.store.link_key() == key:
        return 0
    tell("link", 0, None)
    linked = link.link(documents, statements)
    tell("link", len(linked.questions), len(linked.questions))
    weighings = []
    by_id = {s.id: s for s in statements}
    for weighing in weigh.weigh_all(
        linked.questions, by_id, linked.derivations, {d.id: d for d in documents}
    ):
        weighings.append(weighing)
        tell("weigh", len(weighings), len(linked.questions))
    case.store.save_links(key, linked.questions, linked.derivations, weighings, linked.problems)
    return len(weighings)


def _known(outcome: "Document | Problem | Failure", stage: str, name: str) -> Document | Problem:
    return Problem(stage, name, outcome.reason) if isinstance(outcome, Failure) else outcome


def _plainly(error: Exception) -> str:
    first = str(error).strip().splitlines()
    return f"{type(error).__name__}: {first[0][:200]}" if first else type(error).__name__


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
