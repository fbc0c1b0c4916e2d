"""The door without a case: statements of files."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from headwater.capture.files import expand, read_bytes
from headwater.capture.limits import Limits
from headwater.capture.names import file_uri, media_type, role
from headwater.capture.take import now, stamp
from headwater.errors import HeadwaterError, UsageError
from headwater.flow.items import Task, extract_one, read_one
from headwater.flow.proposals import Model, with_proposals
from headwater.flow.stated import stated_beside
from headwater.model import Document, Fact, Problem, Record, Statement, digest
from headwater.publish.lines import statement_lines

Tell = Callable[[Problem], None]


def extracted_lines(
    sources: Sequence[str], limits: Limits, wrong: Tell, model: Model | None = None
) -> Iterator[dict[str, Any]]:
    """Yield the statements of files as contract lines; tell `wrong` what could not be done.

    A sources.csv among the files gives or corrects what is known of those beside it. Raises UsageError
    for a URL, which is collected into a case and nowhere else.
    """
    at_hand: dict[str, Document] = {}
    return statement_lines(_statements(sources, limits, wrong, model, at_hand), at_hand.get)


def _statements(
    sources: Sequence[str],
    limits: Limits,
    wrong: Tell,
    model: Model | None,
    at_hand: dict[str, Document],
) -> Iterator[Statement]:
    """Yield the statements of files; while those of a document are yielded, it alone is in `at_hand`."""
    files: list[tuple[str, Path]] = []
    stated: dict[str, tuple[Fact, ...]] = {}
    for item in expand(sources):
        if isinstance(item, Problem):
            wrong(item)
        elif item.part:
            continue
        elif item.path is None or item.file is None:
            raise UsageError(f"{item.url}: a URL is read from a case; use `headwater trace` or `capture`")
        elif role(item.file) == "sources":
            try:
                stated |= stated_beside(item.file, read_bytes(item.path, limits.size))
            except HeadwaterError as error:
                wrong(Problem("capture", item.file, str(error)))
        else:
            files.append((item.file, item.path))
    for file, path in files:
        document = read_one(_task(file, path, limits, stated.get(file, ())))
        at_hand.clear()
        if isinstance(document, Document):
            at_hand[document.id] = document
        for outcome in [document] if isinstance(document, Problem) else _said(document, model):
            if isinstance(outcome, Problem):
                wrong(outcome)
            else:
                yield outcome


def _said(document: Document, model: Model | None) -> list[Statement | Problem]:
    return with_proposals(model, document, extract_one(document))[0]


def _task(file: str, path: Path, limits: Limits, stated: tuple[Fact, ...]) -> Task:
    payload: bytes | HeadwaterError
    try:
        payload = read_bytes(path, limits.size)
    except HeadwaterError as error:
        payload = error
    data = payload if isinstance(payload, bytes) else b""
    record = Record(
        uri=file_uri(file),
        file=file,
        url=None,
        payload=digest(data),
        length=len(data),
        media_type=media_type(file),
        captured_at=stamp(now()),
    )
    return Task(record, payload, stated)
