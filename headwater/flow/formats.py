"""What a case holds, in formats that other programs read."""

import hashlib
import io
import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO, cast

from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow.job import dossier_of
from headwater.flow.linked_data import write_annotations, write_claims, write_prov, write_ro_crate
from headwater.flow.logged import exported
from headwater.flow.versions import earlier
from headwater.model import Dossier, Event, Term, reviews
from headwater.model.identity import PREFIX
from headwater.publish import bibliography, ftm, lines, ris, table, version_lines
from headwater.publish.tbx import tbx, write_terms_csv


def _jsonl(items: Iterable[dict[str, Any]], stream: TextIO) -> None:
    for item in items:
        stream.write(json.dumps(item, ensure_ascii=False) + "\n")


def _statements(case: Case, stream: TextIO) -> None:
    held = {d.id: d for d in case.store.documents()}
    said = reviews(case.store.judgements())
    _jsonl(lines.statement_lines(case.store.statements(), held.get, said), stream)


def _questions(case: Case, stream: TextIO) -> None:
    store = case.store
    _jsonl(lines.question_lines(store.questions(), store.weighings(), store.statements()), stream)


def _people(case: Case, stream: TextIO) -> None:
    """The redactor's work list: it names private people, and leaves the case for no other use."""
    _jsonl(lines.people_lines(case.store.statements("mention"), case.store.documents()), stream)


def _terms(case: Case, stream: TextIO) -> None:
    _jsonl(lines.term_lines(s for s in case.store.statements("term") if isinstance(s, Term)), stream)


def _events(case: Case, stream: TextIO) -> None:
    _jsonl(lines.event_lines(s for s in case.store.statements("event") if isinstance(s, Event)), stream)


def _relations(case: Case, stream: TextIO) -> None:
    _jsonl(lines.relation_lines(case.store.statements("relation")), stream)
    _jsonl(lines.requires_lines(case.store.statements("requirement")), stream)


def _requirements(case: Case, stream: TextIO) -> None:
    _jsonl(lines.requirement_lines(case.store.statements("requirement")), stream)


def _speech(case: Case, stream: TextIO) -> None:
    _jsonl(lines.speech_lines(case.store.statements("speech")), stream)


def _csv(case: Case, stream: TextIO) -> None:
    table.write_csv(dossier_of(case), stream)


def _csl(case: Case, stream: TextIO) -> None:
    stream.write(json.dumps(bibliography.csl(dossier_of(case)), ensure_ascii=False, indent=1) + "\n")


def _bibtex(case: Case, stream: TextIO) -> None:
    stream.write(bibliography.bibtex(dossier_of(case)))


def _tbx(case: Case, stream: TextIO) -> None:
    stream.write(tbx(dossier_of(case)).decode())


def _ris(case: Case, stream: TextIO) -> None:
    stream.write(ris.ris(dossier_of(case)))


def _whole(write: Callable[[Dossier, TextIO], None]) -> Callable[[Case, TextIO], None]:
    """Return the writer of a case, from one of a dossier."""
    return lambda case, stream: write(dossier_of(case), stream)


def _entities(case: Case, stream: TextIO) -> None:
    _jsonl(lines.entity_lines(case.store.entities(), case.store.judgements()), stream)


def _ftm(case: Case, stream: TextIO) -> None:
    _jsonl(ftm.entity_lines(dossier_of(case)), stream)


def _ftm_statements(case: Case, stream: TextIO) -> None:
    _jsonl(ftm.statement_rows(dossier_of(case)), stream)


def _versions(case: Case, stream: TextIO) -> None:
    store = case.store
    revisions = store.revisions()
    documents = [*store.documents(), *earlier(case, revisions)]
    _jsonl(version_lines.version_lines(store.alignments(), revisions, documents), stream)


def _wacz(case: Case, stream: TextIO) -> None:
    from headwater.flow.package import written

    for data in written(case):
        cast(Through, stream).write_bytes(data)


WRITERS: dict[str, Callable[[Case, TextIO], None]] = {
    "statements": _statements,
    "questions": _questions,
    "people": _people,
    "terms": _terms,
    "events": _events,
    "relations": _relations,
    "requirements": _requirements,
    "speech": _speech,
    "csv": _csv,
    "questions-csv": _whole(table.write_questions_csv),
    "csl": _csl,
    "bibtex": _bibtex,
    "ris": _ris,
    "terms-csv": _whole(write_terms_csv),
    "tbx": _tbx,
    "entities": _entities,
    "ftm": _ftm,
    "ftm-statements": _ftm_statements,
    "annotations": _whole(write_annotations),
    "prov": _whole(write_prov),
    "claims": _whole(write_claims),
    "ro-crate": _whole(write_ro_crate),
    "wacz": _wacz,
    "versions": _versions,
}


def export(case: Case, kind: str, stream: TextIO) -> None:
    """Write the case to `stream` in one of `headwater.flow.FORMATS`; the same case gives the same bytes.

    What was written is logged with its digest, so that an export can be known again (`headwater verify`).
    """
    through = Through(stream)
    WRITERS[kind](case, cast(TextIO, through))
    exported(case, kind, PREFIX + through.hasher.hexdigest(), through.size)


class Through(io.TextIOBase):
    """A stream that hands on what is written, and keeps the digest of it in UTF-8; or of its bytes, given to
    `write_bytes`."""

    def __init__(self, stream: TextIO) -> None:
        self.stream, self.hasher, self.size = stream, hashlib.sha256(), 0

    def write_bytes(self, data: bytes) -> int:
        """Write to the bytes behind the stream. Raises UsageError if it has none, or is a terminal."""
        out = getattr(self.stream, "buffer", None)
        if out is None or self.stream.isatty():
            raise UsageError("this format is no text: send it to a file (headwater export ... > case.wacz)")
        self.hasher.update(data)
        self.size += len(data)
        return int(out.write(data))

    def write(self, text: str) -> int:
        """Write to the stream behind this one."""
        data = text.encode("utf-8", "backslashreplace")
        self.hasher.update(data)
        self.size += len(data)
        return self.stream.write(text)
