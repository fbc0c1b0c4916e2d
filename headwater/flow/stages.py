"""The order of the stages: the only module that knows it.

    capture -> read -> extract -> link -> weigh -> publish

Every step asks the store what is out of date, does that and nothing else, and saves in batches, so
that a run killed at any moment is finished by the next one with the same result.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from headwater.capture import capture
from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.capture.names import role
from headwater.capture.take import Said
from headwater.case import Case
from headwater.engine import Engine, Failed, Local, uncollected
from headwater.errors import EvidenceError
from headwater.extract import MADE_BY as EXTRACTED_BY
from headwater.flow.items import Task, extract_one, read_one
from headwater.flow.joined import Bibliography, attachments
from headwater.flow.linking import link_and_weigh
from headwater.flow.logged import notes_of_capture, stage
from headwater.flow.proposals import Model, with_proposals
from headwater.flow.stated import bytes_of, stated_by
from headwater.flow.summary import Summary, summary
from headwater.flow.versions import read_earlier
from headwater.model import (
    Document,
    Problem,
    Statement,
    content_id,
)
from headwater.read import MADE_BY as READ_BY
from headwater.read import sees_images, waits_for_sight

T = TypeVar("T")
Tell = Callable[[str, int, int | None], None]
"""Called as tell(stage, done, total or None): progress for a terminal."""

BATCH = 32
"""Documents saved in one transaction: what a kill can cost."""
CAPTURED_AT_ONCE = 512
"""Records made known to the store in one transaction; a kill before it costs nothing, the log has them."""
UNANSWERED = "not all asked"
"""The key of a document about which a model did not answer: it is due again."""
UNSEEN = "images unread"
"""Ends the key of a record with images that could not be read here: it is due again once they can be."""
DAMAGED = "damaged"
"""Stands for the key of a record whose preserved bytes do not hold: it is asked for again by every run."""


def silent(stage: str, done: int, total: int | None) -> None:
    """Tell nobody."""


def collect(
    case: Case,
    sources: Sequence[str],
    *,
    limits: Limits,
    manner: Manner = Manner(),  # noqa: B008 - frozen
    again: bool = False,
    fresh: bool = False,
    left_out: Sequence[Path] = (),
    tell: Tell = silent,
    say: Callable[[Said], None] = lambda said: None,
) -> tuple[int, list[Problem]]:
    """Capture the sources into the case; return the number of new records and what failed.

    `say` is told what is worth knowing of a page, and which documents it leads to.

    What could not be collected stays with the case as a Problem until it is collected, or until a `fresh`
    run, which names all that is wanted. `left_out` are the run's own folders.
    """
    case.resume()
    attached, problems = attachments(sources, limits.size)
    sources = [*sources, *attached]
    cleared = [p.subject for p in case.store.problems() if p.stage == "capture"] if fresh else [*sources]
    new = 0
    count = Counted(tell, say)
    outcomes = capture(
        sources,
        archive=case.archive,
        log=case.log,
        current=case.store.current,
        clock=case.clock,
        who=case.who,
        limits=limits,
        manner=manner,
        again=again,
        left_out=left_out,
        unchanged=cleared.append,
        say=count.say,
        place=case.store.place,
    )
    for batch in _batches(count.told(outcomes), CAPTURED_AT_ONCE):
        with case.store.batch():
            for outcome in batch:
                if isinstance(outcome, Problem):
                    problems.append(outcome)
                else:
                    case.admit(*outcome)
                    cleared.append(outcome[0].name)
                    new += role(outcome[0].file, outcome[0].uri) != "import"
    case.store.save_capture_problems(problems, cleared)
    return new, problems


class Counted:
    """Counts what is to do and what is done, for the progress of a capture."""

    def __init__(self, tell: Tell, say: Callable[[Said], None]) -> None:
        self._tell, self._say = tell, say
        self._done = 0
        self._total: int | None = None

    def say(self, said: Said) -> None:
        """Count what capture says on its way, and pass on what is for a person."""
        if said.kind == "expected":
            self._total = (self._total or 0) + said.count
        elif said.kind == "known":
            self._step()
        else:
            self._say(said)

    def told(self, outcomes: Iterable[T]) -> Iterator[T]:
        """Pass the outcomes through, each counted."""
        for outcome in outcomes:
            self._step()
            yield outcome

    def _step(self) -> None:
        self._done += 1
        self._tell("capture", self._done, max(self._total or 0, self._done))


def build(
    case: Case,
    *,
    engine: Engine | None = None,
    model: Model | None = None,
    images: bool = True,
    whole: bool = False,
    tell: Tell = silent,
) -> Summary:
    """Bring the case up to date: read, extract, link, weigh whatever is new or out of date.

    Without `images`, no words are read off images; those that were read before stay. A few new documents of a
    large case are linked among those they may be tied to, unless the `whole` is to be linked.
    What a `model` proved belongs to builds with that model: one without it leaves its figures out again.
    """
    if engine is None:
        with Local() as local:
            return build(case, engine=local, model=model, images=images, whole=whole, tell=tell)
    case.resume()
    new = {
        "read": _read(case, engine, images, tell),
        "extract": _extract(case, engine, model, tell),
        "link": 0,
    }
    new["read"] += read_earlier(case, engine, tell)
    with uncollected():
        new["link"] = link_and_weigh(case, engine, tell, whole=whole)
    case.settle()
    return summary(case, new)


def _read(case: Case, engine: Engine, images: bool, tell: Tell) -> int:
    stated, problems = stated_by(case)
    literature = Bibliography(case)
    case.store.save_capture_problems([*problems, *literature.problems])
    known = case.store.read_keys()
    due: dict[str, str] = {}
    records, places = case.store.records(), case.store.places()
    for record in records:
        key = content_id("read", READ_BY, stated.get(record.name, ()), *literature.mark)
        if known.get(record.id) != key and not (
            known.get(record.id) == f"{key} {UNSEEN}" and not (images and sees_images())
        ):
            due[record.id] = key
            continue
        # What a dossier shows must still stand in the archive: a record that was altered is no evidence.
        try:
            case.archive.payload(places[record.id], expect=record.payload)
        except EvidenceError:
            due[record.id] = DAMAGED
    tasks = (Task(r, bytes_of(case, r), stated.get(r.name, ()), images) for r in records if r.id in due)
    said = notes_of_capture(case, due) if due else {}
    done = 0
    for batch in _batches(engine.map(read_one, tasks, apart=True), BATCH):
        with case.store.batch():
            for task, outcome in batch:
                key = DAMAGED if isinstance(task.payload, EvidenceError) else due[task.record.id]
                known_as = _known(outcome, task.record.name)
                if waits_for_sight(known_as):
                    key = f"{key} {UNSEEN}"
                if isinstance(known_as, Document):
                    known_as = literature.joined(known_as, len(task.stated))
                    known_as = replace(known_as, notes=(*known_as.notes, *said.get(task.record.id, ())))
                case.store.save_read(task.record.id, key, known_as)
        done += len(batch)
        tell("read", done, len(due))
    if literature.entries:
        case.store.save_capture_problems(*literature.not_captured(case.store.documents()))
    if done:
        stage(case, "read", READ_BY, case.store.document_ids(), done)
    return done


def _extract(case: Case, engine: Engine, model: Model | None, tell: Tell) -> int:
    known = case.store.extract_keys()  # of a document that is read otherwise there is none
    by = EXTRACTED_BY if model is None else f"{EXTRACTED_BY} {model.address}"
    due = [document for document in case.store.document_ids() if known.get(document) != by]
    documents = (d for few in _batches(due, BATCH) for d in case.store.documents_at(few))
    done = found = 0
    size = BATCH if model is None else 1  # an answer costs more than a transaction
    for batch in _batches(engine.map(extract_one, documents), size):
        with case.store.batch():
            for document, outcome in batch:
                whole: list[Statement | Problem] = (
                    [Problem("extract", document.name, outcome.reason)]
                    if isinstance(outcome, Failed)
                    else outcome
                )
                whole, answered = with_proposals(model, document, whole)
                statements = [item for item in whole if isinstance(item, Statement)]
                problems = [Problem("read", document.name, note) for note in document.notes]
                problems += [item for item in whole if isinstance(item, Problem)]
                key = by if answered else UNANSWERED
                case.store.save_statements(document.id, key, statements, problems)
                found += len(statements)
        done += len(batch)
        tell("extract", done, len(due))
        tell("statements", found, None)
    if done:
        stage(case, "extracted", by, case.store.statement_ids(), done)
    return done


def _known(outcome: Document | Problem | Failed, name: str) -> Document | Problem:
    return Problem("read", name, outcome.reason) if isinstance(outcome, Failed) else outcome


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
