"""What is saved is what comes back, in order, and nothing of what is no longer current."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.errors import CaseError, EvidenceError
from headwater.model import (
    Answer,
    Derivation,
    Document,
    Figure,
    Measure,
    Origins,
    Place,
    Problem,
    Quantity,
    Question,
    Record,
    Statement,
    Term,
    Weighing,
)
from headwater.store import SqlStore, Store

STORE: type[Store] = SqlStore
"""For the type checker: it is one."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = SqlStore(tmp_path / "case.db")
    yield made
    made.close()


def record(name: str, payload: str = "p", *, url: str | None = None, asked: str | None = None) -> Record:
    file = None if url else name
    return Record(
        uri=url or f"urn:{name}",
        file=file,
        url=asked or url,
        payload=payload,
        length=1,
        media_type=None,
        captured_at="2026-01-01T00:00:00Z",
    )


def document(of: Record, text: str = "40 people came", made_by: str = "r/1") -> Document:
    return Document(
        record=of.id,
        file=of.file,
        url=of.url,
        media_type="t",
        language="en",
        text=text,
        blocks=(),
        made_by=made_by,
    )


def figure(of: Document, start: int, end: int, low: int = 40) -> Figure:
    return Figure(
        document=of.id,
        file=of.file,
        url=of.url,
        lang="en",
        span=of.span(start, end),
        sentence=(0, len(of.text)),
        made_by="figures/1",
        number=(start, end),
        quantity=Quantity(low, low, "exact", "person", None, "40"),
        measure=Measure("people", "person"),
    )


def term(of: Document, start: int, end: int) -> Term:
    return Term(
        document=of.id,
        file=of.file,
        url=of.url,
        lang="en",
        span=of.span(start, end),
        sentence=(0, 1),
        made_by="terms/1",
        forms=(("en", "x"),),
    )


def added(store: Store, *records: Record) -> None:
    for number, each in enumerate(records):
        store.add_record(each, Place("data.warc.gz", 100 * number, 100))


def test_records_and_their_places(store: Store) -> None:
    one, two, table = record("b"), record("a"), record("sources.csv")
    added(store, one, two)
    store.add_record(table, Place("data.warc.gz", 500, 7), "sources")
    assert store.records() == [two, one]
    assert store.records("sources") == [table]
    assert store.place(table.id) == Place("data.warc.gz", 500, 7)
    assert store.last() == (table.id, Place("data.warc.gz", 500, 7))
    assert store.has_record(one.id)
    assert not store.has_record("x")
    assert store.has_uri("urn:a")
    assert not store.has_uri("urn:x")
    with pytest.raises(CaseError, match="no record"):
        store.place("x")


def test_a_new_store_is_empty(store: Store) -> None:
    assert not store.records()
    assert not store.problems()
    assert not store.questions()
    assert not list(store.documents())
    assert store.link_key() is None
    assert store.last() is None
    assert store.current("x") is None
    assert store.read_keys() == store.extract_keys() == {}


def test_the_last_record_of_a_uri_is_the_current_one(store: Store) -> None:
    old, new = record("a", "1"), record("a", "2")
    added(store, old, new)
    assert store.records() == [new]
    assert store.current("urn:a") == new.id
    store.add_record(old, Place("data.warc.gz", 900, 1))  # the file was changed back
    assert store.records() == [old]
    assert store.place(old.id).offset == 900


def test_an_address_is_known_by_what_was_asked_for(store: Store) -> None:
    page = record("", url="https://b.example/", asked="http://a.example/")
    added(store, page)
    assert store.current("http://a.example/") == store.current("https://b.example/") == page.id


def test_documents_come_sorted_and_only_of_current_records(store: Store) -> None:
    records = [record(name) for name in ("c", "B", "中", "a")]
    added(store, *records)
    read = [document(each) for each in records]
    for each, text in zip(records, read, strict=True):
        store.save_read(each.id, "k", text)
    assert [each.name for each in store.documents()] == ["B", "a", "c", "中"]
    store.add_record(record("a", "changed"), Place("data.warc.gz", 999, 1))
    assert [each.name for each in store.documents()] == ["B", "c", "中"]
    assert store.read_keys() == {each.id: "k" for each in records}


def test_reading_again_replaces(store: Store) -> None:
    one = record("a")
    added(store, one)
    first = document(one)
    store.save_read(one.id, "k1", first)
    store.save_statements(first.id, "e1", [figure(first, 0, 2)])
    store.save_read(one.id, "k2", document(one, made_by="r/2"))
    assert [each.made_by for each in store.documents()] == ["r/2"]
    assert len(list(store.statements())) == 1  # the same text: what it says stays
    other = document(one, "another text")
    store.save_read(one.id, "k3", other)
    assert list(store.documents()) == [other]
    assert list(store.statements()) == []
    assert store.extract_keys() == {}
    trouble = Problem("read", "a", "is encrypted")
    store.save_read(one.id, "k4", trouble)
    assert list(store.documents()) == []
    assert store.problems() == [trouble]
    store.save_read(one.id, "k5", other)
    assert store.problems() == []
    assert store.read_keys() == {one.id: "k5"}


def test_statements_come_in_document_order(store: Store) -> None:
    one, two = record("b"), record("a")
    added(store, one, two)
    expected: list[Statement] = []
    for each in (two, one):
        text = document(each)
        said = [
            figure(text, 0, 2),
            figure(text, 0, 9),
            term(text, 0, 9),
            figure(text, 3, 9),
            term(text, 10, 14),
        ]
        store.save_read(each.id, "k", text)
        store.save_statements(text.id, "e", [said[4], said[2], said[0], said[3], said[1], said[0]])
        expected.extend(said)
    assert list(store.statements()) == expected
    assert store.statement_ids() == [each.id for each in expected]
    assert store.document_ids() == [each.id for each in store.documents()]
    assert list(store.statements("term")) == [each for each in expected if each.kind == "term"]
    assert list(store.statements("event")) == []


def test_saving_while_reading(store: Store) -> None:
    """A caller may save statements of each document as it comes."""
    records = [record(f"{number:03}") for number in range(70)]
    added(store, *records)
    for each in records:
        store.save_read(each.id, "k", document(each))
    for each_document in store.documents():
        store.save_statements(each_document.id, "e", [figure(each_document, 0, 2)])
    assert len(store.extract_keys()) == len(list(store.statements())) == 70


def linked(number: int) -> tuple[list[Question], list[Derivation], list[Weighing]]:
    questions = [
        Question(
            kind="figure", text=f"{n}?", measure="m", population="", place="", period="", members=(str(n),)
        )
        for n in range(number, number + 3)
    ]
    taken = [Derivation(kind="copy", taker=str(n), taken=None) for n in range(number)]
    weighed = [
        Weighing(
            question=each.id,
            relation="single",
            answers=(Answer("1", ("s",), Origins(1, 1)),),
            origins=Origins(1, 2),
            why=(),
            made_by="w/1",
        )
        for each in questions
    ]
    return questions, taken, weighed


def test_links_are_replaced_as_a_whole(store: Store) -> None:
    for number in (1, 5):
        questions, taken, weighed = linked(number)
        trouble = [Problem("weigh", str(number), "why"), Problem("link", str(number), "why")]
        store.save_links(f"key {number}", questions, taken, weighed, trouble)
        assert store.questions() == questions
        assert store.derivations() == taken
        assert store.weighings() == weighed
        assert store.link_key() == f"key {number}"
        assert store.problems() == trouble[::-1]


def test_capture_problems_are_replaced_by_subject_and_cleared(store: Store) -> None:
    a, b, a2 = Problem("capture", "a", "1"), Problem("capture", "b\udce9", "1"), Problem("capture", "a", "2")
    store.save_capture_problems([a, b, a])
    assert store.problems() == [a, b]
    store.save_capture_problems([a2])
    assert store.problems() == [a2, b]
    store.save_capture_problems([], cleared=["b\udce9", "unknown"])
    assert store.problems() == [a2]


def test_problems_come_by_stage_and_of_what_is_current(store: Store) -> None:
    one, two = record("a"), record("b")
    added(store, one, two)
    text = document(two)
    store.save_read(one.id, "k", Problem("read", "a", "r"))
    store.save_read(two.id, "k", text)
    store.save_statements(text.id, "e", [], [Problem("extract", "b", "e")])
    store.save_links("l", [], [], [], [Problem("link", "c", "l")])
    store.save_capture_problems([Problem("capture", "d", "c")])
    assert [each.stage for each in store.problems()] == ["capture", "read", "extract", "link"]
    added(store, record("a", "new"), record("b", "new"))
    assert [each.stage for each in store.problems()] == ["capture", "link"]


def test_a_batch_is_all_or_nothing(store: Store) -> None:
    one = record("a")
    with pytest.raises(ZeroDivisionError), store.batch():
        added(store, one)
        with store.batch():
            store.save_read(one.id, "k", document(one))
        assert len(list(store.documents())) == 1
        raise ZeroDivisionError
    assert store.records() == []
    assert list(store.documents()) == []
    with store.batch():
        added(store, one)
    assert store.records() == [one]


def test_what_belongs_to_nothing_is_refused(store: Store) -> None:
    with pytest.raises(CaseError, match="FOREIGN KEY"):
        store.save_read("no such record", "k", Problem("read", "x", "y"))
    with pytest.raises(CaseError, match="FOREIGN KEY"):
        store.save_statements("no such document", "k", [])


def test_a_row_that_was_tampered_with_is_an_evidence_error(tmp_path: Path) -> None:
    import sqlite3

    store = SqlStore(tmp_path / "case.db")
    one = record("a")
    added(store, one)
    text = document(one)
    store.save_read(one.id, "k", text)
    store.save_statements(text.id, "e", [figure(text, 0, 2)])
    store.close()
    other = sqlite3.connect(tmp_path / "case.db")
    other.execute("UPDATE statements SET body = replace(body, '\"low\":40', '\"low\":4000')")
    other.commit()
    other.close()
    store = SqlStore(tmp_path / "case.db")
    with pytest.raises(EvidenceError, match=r"figure .* does not match its content"):
        list(store.statements())
    store.close()
