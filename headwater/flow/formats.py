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
from headwater.flow.redacted import Release, Whole, log_release, released, searched
from headwater.model import Dossier, reviews
from headwater.model.identity import PREFIX
from headwater.publish import bibliography, ftm, lines, ris, table, version_lines
from headwater.publish.tbx import tbx, write_terms_csv


def _jsonl(items: Iterable[dict[str, Any]], stream: TextIO) -> None:
    for item in items:
        stream.write(json.dumps(item, ensure_ascii=False) + "\n")


def _statements(dossier: Dossier, stream: TextIO) -> None:
    held = {d.id: d for d in dossier.documents}
    _jsonl(lines.statement_lines(dossier.statements, held.get, reviews(dossier.judgements)), stream)


def _questions(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.question_lines(dossier.questions, dossier.weighings, dossier.statements), stream)


def _people(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.people_lines(dossier.statements, dossier.documents), stream)


def _terms(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.term_lines(dossier.statements), stream)


def _events(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.event_lines(dossier.statements), stream)


def _relations(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.relation_lines(dossier.statements), stream)
    _jsonl(lines.requires_lines(dossier.statements), stream)


def _requirements(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.requirement_lines(dossier.statements), stream)


def _speech(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.speech_lines(dossier.statements), stream)


def _csl(dossier: Dossier, stream: TextIO) -> None:
    stream.write(json.dumps(bibliography.csl(dossier), ensure_ascii=False, indent=1) + "\n")


def _bibtex(dossier: Dossier, stream: TextIO) -> None:
    stream.write(bibliography.bibtex(dossier))


def _ris(dossier: Dossier, stream: TextIO) -> None:
    stream.write(ris.ris(dossier))


def _entities(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(lines.entity_lines(dossier.entities, dossier.judgements), stream)


def _tbx(dossier: Dossier, stream: TextIO) -> None:
    stream.write(tbx(dossier).decode())


def _ftm(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(ftm.entity_lines(dossier), stream)


def _ftm_statements(dossier: Dossier, stream: TextIO) -> None:
    _jsonl(ftm.statement_rows(dossier), stream)


def _versions(dossier: Dossier, stream: TextIO) -> None:
    documents = [*dossier.documents, *dossier.earlier]
    _jsonl(version_lines.version_lines(dossier.alignments, dossier.revisions, documents), stream)


WRITERS: dict[str, Callable[[Dossier, TextIO], None] | None] = {
    "statements": _statements,
    "questions": _questions,
    "people": _people,
    "terms": _terms,
    "events": _events,
    "relations": _relations,
    "requirements": _requirements,
    "speech": _speech,
    "csv": table.write_csv,
    "questions-csv": table.write_questions_csv,
    "csl": _csl,
    "bibtex": _bibtex,
    "ris": _ris,
    "terms-csv": write_terms_csv,
    "tbx": _tbx,
    "entities": _entities,
    "ftm": _ftm,
    "ftm-statements": _ftm_statements,
    "annotations": write_annotations,
    "prov": write_prov,
    "claims": write_claims,
    "ro-crate": write_ro_crate,
    "wacz": None,
    "versions": _versions,
}
"""What writes a dossier in each format; None for the one that is made from the archive of the case itself."""

ENDINGS = {
    "csv": "csv", "questions-csv": "csv", "csl": "json", "bibtex": "bib", "ris": "ris", "annotations": "json",
    "prov": "json", "claims": "json", "terms-csv": "csv", "tbx": "tbx", "ro-crate": "zip", "wacz": "zip",
}  # fmt: skip
"""The usual ending of a file in each format that is no JSON lines."""
WORK_LISTS = frozenset({"people"})
"""What the redactor works from: it names private people, and is for the eyes of those who work on the
case."""
NO_TEXT = frozenset({"ro-crate", "wacz"})


def export(
    case: Case, kind: str, stream: TextIO, whole: Whole | None = None, *, generalise: bool = True
) -> None:
    """Write the case to `stream` in one of `headwater.flow.FORMATS`; the same case gives the same bytes.

    Private people are withheld as in the dossier, unless a named person asks for the `whole` and says
    why. What
    was written is logged with its digest, so that an export can be known again (`headwater verify`). Raises
    ResidueError, with nothing written, if a name that is withheld is left in it.
    """
    through = Through(stream)
    release = released(dossier_of(case), whole, generalise=generalise)
    data = made(case, kind, release)
    log_release(case, kind, release, whole)
    if kind in NO_TEXT:
        through.write_bytes(data)
    else:
        through.write(data.decode("utf-8"))
    exported(case, kind, PREFIX + through.hasher.hexdigest(), through.size)


def made(case: Case, kind: str, release: Release) -> bytes:
    """Return an export of what may leave a case, searched for names. Raises ResidueError if one is left
    in it."""
    if kind in WORK_LISTS:
        return written(kind, dossier_of(case))
    data = written(kind, release.dossier) if WRITERS[kind] else _packed(case, release)
    searched(release.known, [(f"{kind}.{ENDINGS.get(kind, 'jsonl')}", data)])
    return data


def written(kind: str, dossier: Dossier) -> bytes:
    """Return what an export of a dossier is, text in UTF-8; nothing for one that is no dossier's."""
    spool = Spool()
    if (write := WRITERS[kind]) is not None:
        write(dossier, cast(TextIO, spool))
    return spool.data.getvalue()


def _packed(case: Case, release: Release) -> bytes:
    from headwater.flow import package

    if release.known is None:
        return b"".join(package.written(case))
    return b"".join(package.redacted(case, release))


class Spool(io.TextIOBase):
    """Keeps text and bytes until it is known that they may leave."""

    def __init__(self) -> None:
        self.data = io.BytesIO()

    def write_bytes(self, data: bytes) -> int:
        """Keep bytes."""
        return self.data.write(data)

    def write(self, text: str) -> int:
        """Keep text, in UTF-8."""
        return self.data.write(text.encode("utf-8", "backslashreplace"))


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
