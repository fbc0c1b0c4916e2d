"""What the rest of Headwater asks of a store; SQLite answers today, PostgreSQL may tomorrow."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from headwater.model import (
    Alignment,
    Derivation,
    Document,
    Entity,
    Judgement,
    Place,
    Problem,
    Question,
    Record,
    Revision,
    Statement,
    Weighing,
)
from headwater.store.spilled import InOrder

Linking = TypeVar("Linking", Question, Derivation, Entity, Alignment, Revision)
"""What linking makes, in tables that have an order."""


class Store(Protocol):
    """Nouns in, the same nouns out.

    *Current* is the record that was collected last under its URI; what was read from earlier ones stays
    but is not listed. A key is the caller's digest of the inputs of a stage: equal keys, nothing to do.
    Every save is one transaction, or part of the `batch()` round it. Raises CaseError if the database
    cannot be read or written, EvidenceError if a row does not give back the noun it was made from.
    """

    def add_record(self, record: Record, place: Place, role: str = "source") -> None:
        """Keep a record as the current one of its URI. `role`: source, sources (a sources.csv)."""

    def place(self, record: str) -> Place:
        """Return where a record lies; CaseError if there is none with this id."""

    def places(self) -> dict[str, Place]:
        """Return where each record lies, current or not."""

    def records(self, role: str = "source") -> list[Record]:
        """Return the current records of a role, sorted by name."""

    def has_record(self, record: str) -> bool:
        """Tell whether there is a record with this id, current or not."""

    def has_uri(self, uri: str) -> bool:
        """Tell whether anything was collected under this URI, or by asking for this URL."""

    def current(self, uri: str) -> str | None:
        """Return the id of the last record under this URI, or by asking for this URL; None if none."""

    def last(self) -> tuple[str, Place] | None:
        """Return the record that stands last in the archive, and its place."""

    def read_keys(self) -> dict[str, str]:
        """Return record id -> key under which it was last read, with or without success."""

    def save_read(self, record: str, key: str, outcome: Document | Problem) -> None:
        """Replace what was read from a record; what was said in it goes too if its text changed."""

    def documents(self) -> Iterator[Document]:
        """Yield the documents of current records, sorted by name, then id."""

    def documents_at(self, ids: Sequence[str]) -> list[Document]:
        """Return the documents with these ids, current or not, sorted by name, then id."""

    def documents_saying(self, words: Sequence[str], most: int) -> list[str]:
        """Return the ids of documents that have one of these words in their text, current or not, `most` at
        most; a few more may be among them."""

    def extract_keys(self) -> dict[str, str]:
        """Return document id -> key under which its statements were made; none once it was read otherwise."""

    def save_statements(
        self, document: str, key: str, statements: Iterable[Statement], problems: Iterable[Problem] = ()
    ) -> None:
        """Replace the statements of a document, and the problems with it."""

    def statements(self, kind: str | None = None) -> Iterator[Statement]:
        """Yield statements of current documents, by document, then start, end, kind and id."""

    def document_ids(self) -> list[str]:
        """Return the ids of `documents()`, in its order, without reading them."""

    def statement_ids(self, but: str = "") -> list[str]:
        """Return the ids of `statements()`, in its order, without reading them; of all kinds `but` one."""

    def link_inputs(self) -> dict[str, str]:
        """Return document id -> a digest over it and its statements, in the order of `documents()`.

        Kept from call to call, and made anew for documents that were saved since."""

    def link_key(self) -> str | None:
        """Return the key under which linking and weighing were last done."""

    def save_links(
        self,
        key: str,
        questions: Iterable[Question] | InOrder,
        derivations: Iterable[Derivation],
        weighings: Iterable[Weighing] | InOrder,
        problems: Iterable[Problem] = (),
    ) -> None:
        """Replace all that links and weighs, in the order given; rows that stay as they are stay.

        What was put aside while it was made (`Spilled`) is read back row by row."""

    def holds(self, nouns: Iterable[Linking]) -> list[Linking]:
        """Return those of the nouns that the store has just so."""

    def change(self, gone: Sequence[Linking], came: Sequence[Linking], place: Callable[[Any], Any]) -> None:
        """Take nouns of one kind out and put others in, each where `place` says it belongs among those there.

        Raises NoRoomError if there is no room left between two rows: `save_links` makes room."""

    def change_questions(
        self,
        gone: Sequence[Question],
        came: Sequence[tuple[Question, Weighing]],
        place: Callable[[tuple[Question, Weighing]], Any],
    ) -> None:
        """`change` for questions with their weighings."""

    def change_problems(self, gone: Iterable[Problem], came: Iterable[Problem]) -> None:
        """Take problems of linking out, where they are there, and put others in."""

    def linked_as(self, key: str) -> None:
        """Keep the key under which linking and weighing were done."""

    def linked_ids(self) -> dict[str, list[str]]:
        """Return the ids of questions, derivations, alignments and revisions, by table, in the order
        saved."""

    def save_entities(self, entities: Iterable[Entity], judgements: Iterable[Judgement]) -> None:
        """Replace the entities; join the judgements: people's, and withdrawn ones, stay as they are."""

    def judge(self, judgement: Judgement) -> None:
        """Keep a person's judgement, or the withdrawal of one; it stands until it is withdrawn."""

    def relations(self) -> dict[str, int]:
        """Return how many questions there are of each relation."""

    def conflicts(self, most: int) -> list[tuple[Question, Weighing]]:
        """Return the first conflicts in the order saved, with their questions."""

    def entities(self) -> list[Entity]:
        """Return the entities in the order saved."""

    def judgements(self) -> list[Judgement]:
        """Return all judgements, withdrawn ones too, by their names, verdict and judge."""

    def questions(self) -> list[Question]:
        """Return the questions in the order saved."""

    def derivations(self) -> list[Derivation]:
        """Return the derivations in the order saved."""

    def weighings(self) -> list[Weighing]:
        """Return the weighings in the order saved."""

    def recaptured(self) -> list[tuple[Record, Record]]:
        """Return each source record with the next one collected under its URI, by URI, oldest first."""

    def documents_of(self, records: Sequence[str]) -> list[Document]:
        """Return what was read from these records, current or not, sorted by name, then id."""

    def statements_of(self, documents: Sequence[str]) -> list[Statement]:
        """Return the statements of these documents, current or not, by document, start, end, kind and id."""

    def save_versions(self, alignments: Iterable[Alignment], revisions: Iterable[Revision]) -> None:
        """Replace all alignments and revisions, in the order given."""

    def alignments(self) -> list[Alignment]:
        """Return the alignments in the order saved."""

    def revisions(self) -> list[Revision]:
        """Return the revisions in the order saved."""

    def save_capture_problems(self, problems: Iterable[Problem], cleared: Iterable[str] = ()) -> None:
        """Replace the capture problems of the same subjects, and drop those of `cleared`."""

    def problems(self) -> list[Problem]:
        """Return the problems of all stages that concern what is current, by stage, subject, reason."""

    @property
    def writes(self) -> int:
        """How often something was saved since the store was opened."""

    def contents(self) -> dict[str, tuple[int, str]]:
        """Return, for every table, the number of its rows and one digest over all of them."""

    def batch(self) -> AbstractContextManager[None]:
        """One transaction round several saves: all of them or none."""

    def close(self) -> None:
        """Let go of the database."""
