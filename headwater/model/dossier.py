"""What is published: everything a reader may open, already in order."""

from dataclasses import dataclass

from headwater.model.entity import Entity, Judgement
from headwater.model.problem import Problem
from headwater.model.question import Derivation, Question, Weighing
from headwater.model.source import Record
from headwater.model.statement import Statement
from headwater.model.text import Document
from headwater.model.version import Alignment, Revision


@dataclass(frozen=True, slots=True)
class Redaction:
    """A span of one document that is withheld from readers: `shown` stands in its place.

    `start` and `end` are offsets into the text as it was read, which the case keeps whole. `reason` is in
    plain words ("a private person"); `judgement` the id of the person's decision behind it, or "" where it is
    the default.
    """

    document: str
    start: int
    end: int
    shown: str
    reason: str
    judgement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The whole of one case at one moment. `redacted` is False until private people can be told
    apart: such a dossier says on its first page that it is not for publication. `notice` is a line of
    the case's own to print on every page (the demo: that it is fictional), or "". `earlier` are documents
    that were collected again since: their texts are kept beside what became of them (`revisions`).
    `amended` are statements as a person reads them, under the ids of those that they amend, which stay in
    `statements` as the machine read them."""

    title: str
    notice: str
    records: tuple[Record, ...]
    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    questions: tuple[Question, ...]
    weighings: tuple[Weighing, ...]
    derivations: tuple[Derivation, ...]
    problems: tuple[Problem, ...]
    entities: tuple[Entity, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    redacted: bool = False
    earlier: tuple[Document, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    revisions: tuple[Revision, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    amended: tuple[Statement, ...] = ()
