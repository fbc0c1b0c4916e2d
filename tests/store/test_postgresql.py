"""Every statement that the store sends, and its tables, can be said to PostgreSQL too; no server is asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import ClauseElement

from headwater.model import (
    Alignment,
    Change,
    Derivation,
    Difference,
    Document,
    Edit,
    Entity,
    Judgement,
    Origins,
    Orphaned,
    Pair,
    Place,
    Problem,
    Question,
    Record,
    Revision,
    Term,
    Weighing,
)
from headwater.store import SqlStore, schema
from headwater.store.changing import ChangeRows
from headwater.store.versions import VersionRows

POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]

RECORD = Record(
    uri="urn:a",
    file="a",
    url=None,
    payload="p",
    length=1,
    media_type=None,
    captured_at="2026-01-01T00:00:00Z",
)
DOCUMENT = Document(
    record=RECORD.id,
    file="a",
    url=None,
    media_type="t",
    language="en",
    text="Reed Basin",
    blocks=(),
    made_by="r/1",
)
TERM = Term(
    document=DOCUMENT.id, file="a", url=None, lang="en", span=DOCUMENT.span(0, 4), sentence=(0, 10), made_by="t/1",
    forms=(("en", "Reed"),),
)  # fmt: skip
QUESTION = Question(
    kind="figure", text="?", measure="", population="", place="", period="", members=(TERM.id,)
)
DERIVATION = Derivation(kind="copy", taker="x", taken=None)
ALIGNMENT = Alignment(
    original="d1", translation="d2", languages=("zh", "en"), made_by="versions/1",
    pairs=(Pair((0, 2), None), Pair((2, 4), (0, 9))),
    differences=(Difference("bound", DOCUMENT.span(0, 1), None, "why", ("s1",)),),
)  # fmt: skip
REVISION = Revision(
    old="d1", new="d2", since="", on="2031", recaptured=True, made_by="versions/1",
    changes=(Change("changed", DOCUMENT.span(0, 1), None, (Edit((0, 1), (2, 2)),)),),
    orphaned=(Orphaned("s1", DOCUMENT.span(0, 1), "gone"),),
)  # fmt: skip
WEIGHING = Weighing(
    question=QUESTION.id, relation="single", answers=(), origins=Origins(1, 1), why=(), made_by="w/1"
)
ENTITY = Entity(schema="Territory", names=(("en", "Reed Basin"),))
JUDGED = Judgement(left="Reed", right="Basin", verdict="same", by="me", when="2026-01-01T00:00:00Z")


@contextmanager
def sent() -> Iterator[list[ClauseElement]]:
    """Whatever is sent to a database meanwhile."""
    seen: list[ClauseElement] = []

    def note(_connection: Any, element: Any, *_: Any) -> None:
        seen.append(element)

    event.listen(Engine, "before_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_execute", note)


def every_method(store: SqlStore) -> None:
    with store.batch():
        store.add_record(RECORD, Place("x.warc.gz", 0, 1))
    store.place(RECORD.id), store.records(), store.current("urn:a"), store.has_uri("urn:a"), store.last()
    store.has_record(RECORD.id), store.read_keys(), store.extract_keys(), store.link_key()
    store.save_read(RECORD.id, "k", Problem("read", "a", "is odd"))
    store.save_read(RECORD.id, "k", DOCUMENT)
    store.save_statements(DOCUMENT.id, "k", [TERM], [Problem("extract", "a", "is odd")])
    store.save_links("k", [QUESTION], [DERIVATION], [WEIGHING], [Problem("link", "a", "is odd")])
    store.judge(JUDGED)
    store.save_entities([ENTITY], [replace(JUDGED, by="link/entities", when=None)])
    assert store.entities() == [ENTITY]
    assert len(store.judgements()) == 2
    store.save_capture_problems([Problem("capture", "b", "is not there")], ["c"])
    store.document_ids(), store.statement_ids(), store.problems()
    store.questions(), store.derivations(), store.weighings()
    assert store.writes > 0 and store.contents()["statements"][0] == 1
    store.save_versions([ALIGNMENT], [REVISION])
    assert (store.alignments(), store.revisions()) == ([ALIGNMENT], [REVISION])
    assert store.documents_of([RECORD.id]) == [DOCUMENT]
    assert store.statements_of([DOCUMENT.id]) == [TERM]
    assert store.recaptured() is not None
    assert list(store.documents()) == store.documents_at([DOCUMENT.id]) == [DOCUMENT]
    assert store.documents_saying([DOCUMENT.text[:4]], 5) == [DOCUMENT.id]
    assert store.places() == {RECORD.id: Place("x.warc.gz", 0, 1)}
    assert (store.relations(), store.conflicts(1)) == ({"single": 1}, [])
    changed(store)
    assert list(store.statements()) == list(store.statements("term")) == [TERM]


def changed(store: SqlStore) -> None:
    """Each kind of noun taken out and another put in."""
    other, told = replace(QUESTION, place="Reed"), Problem("link", "a", "is odd")
    store.change_questions(
        [QUESTION], [(other, replace(WEIGHING, question=other.id))], lambda pair: pair[0].place
    )
    assert (store.questions(), store.holds([QUESTION, other])) == ([other], [other])
    store.change([DERIVATION], [replace(DERIVATION, taken="y")], lambda edge: edge.taken)
    assert [edge.taken for edge in store.derivations()] == ["y"]
    store.change_problems([told], [replace(told, reason="is even")])
    assert [p.reason for p in store.problems() if p.stage == "link"] == ["is even"]
    store.linked_as("k2")
    assert (store.link_key(), store.linked_ids()["questions"]) == ("k2", [other.id])


def test_what_the_store_says(tmp_path: Path) -> None:
    untried = {
        name for name in vars(SqlStore) | vars(VersionRows) | vars(ChangeRows) if not name.startswith("_")
    }
    untried -= {*every_method.__code__.co_names, *changed.__code__.co_names}
    assert untried == {"close"}
    store = SqlStore(tmp_path / "case.db")
    try:
        with sent() as elements:
            every_method(store)
    finally:
        store.close()
    assert len(elements) > 40
    for element in elements:
        said = str(element.compile(dialect=POSTGRESQL))
        assert said
        assert not {"PRAGMA", "sqlite", "OR REPLACE", "ROWID"} & set(said.split())


@pytest.mark.parametrize("table", schema.metadata.sorted_tables, ids=lambda table: table.name)
def test_its_tables(table: Any) -> None:
    assert str(CreateTable(table).compile(dialect=POSTGRESQL)).startswith("\nCREATE TABLE")
    for index in table.indexes:
        assert str(CreateIndex(index).compile(dialect=POSTGRESQL))
