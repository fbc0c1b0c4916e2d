"""Any noun goes to JSON and comes back the same, with the same id."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.errors import EvidenceError
from headwater.model import (
    Answer,
    Attribution,
    Block,
    Derivation,
    Document,
    Event,
    Fact,
    Figure,
    Link,
    Measure,
    Origins,
    Place,
    Problem,
    Quantity,
    Question,
    Record,
    Span,
    Term,
    Weighing,
)
from headwater.store.codec import STATEMENTS, decode, decode_statement, encode

# Lone surrogates too: a careless reader may let one through, and nothing may be lost for it.
TEXT = st.text(st.characters(), max_size=20)
MAYBE = st.none() | TEXT
WHOLE = st.integers(-(2**60), 2**60)
NUMBER = WHOLE | st.floats(allow_nan=False)
PAIR = st.tuples(WHOLE, WHOLE)


def many(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=3).map(tuple)


SPAN = st.builds(Span, WHOLE, WHOLE, TEXT, TEXT, TEXT)
SAID = {
    "document": TEXT,
    "file": MAYBE,
    "url": MAYBE,
    "lang": TEXT,
    "span": SPAN,
    "sentence": PAIR,
    "made_by": TEXT,
    "why": many(TEXT),
    "attribution": many(st.builds(Attribution, TEXT, MAYBE, st.booleans())),
}
QUANTITY = st.builds(Quantity, st.none() | NUMBER, st.none() | NUMBER, st.just("exact"), MAYBE, MAYBE, TEXT)
MEASURE = st.builds(Measure, TEXT, TEXT, MAYBE, many(TEXT))
FIGURE = st.builds(
    Figure,
    **SAID,
    number=PAIR,
    quantity=QUANTITY,
    measure=MEASURE,
    place=MAYBE,
    as_of=MAYBE,
    quoted=st.booleans(),
)
EVENT = st.builds(Event, **SAID, what=TEXT, when=TEXT, name=MAYBE, act=MAYBE, who=MAYBE, where=MAYBE)
TERM = st.builds(
    Term,
    **SAID,
    forms=many(st.tuples(TEXT, TEXT)),
    announced=st.none() | WHOLE,
    listed=st.none(),
    items=many(TEXT),
)
BLOCK = st.builds(Block, st.just("table_cell"), WHOLE, WHOLE, TEXT, WHOLE, st.none() | WHOLE)
DOCUMENT = st.builds(
    Document,
    record=TEXT,
    file=MAYBE,
    url=MAYBE,
    media_type=TEXT,
    language=TEXT,
    text=TEXT,
    blocks=many(BLOCK),
    made_by=TEXT,
    links=many(st.builds(Link, WHOLE, WHOLE, TEXT)),
    facts=many(st.builds(Fact, st.just("title"), TEXT, TEXT)),
)
ORIGINS = st.builds(Origins, WHOLE, WHOLE)
NOUNS = [
    st.builds(
        Record,
        uri=TEXT,
        file=MAYBE,
        url=MAYBE,
        payload=TEXT,
        length=WHOLE,
        media_type=MAYBE,
        captured_at=TEXT,
    ),
    DOCUMENT,
    st.builds(
        Question,
        kind=TEXT,
        text=TEXT,
        measure=TEXT,
        population=TEXT,
        place=TEXT,
        period=TEXT,
        members=many(TEXT),
        differs=many(TEXT),
        dropped=WHOLE,
        why=many(TEXT),
    ),
    st.builds(
        Derivation,
        kind=st.just("copy"),
        taker=TEXT,
        taken=MAYBE,
        work=TEXT,
        share=NUMBER,
        certain=st.booleans(),
        why=many(TEXT),
    ),
    st.builds(
        Weighing,
        question=TEXT,
        relation=st.just("agree"),
        answers=many(st.builds(Answer, TEXT, many(TEXT), ORIGINS, MAYBE)),
        origins=ORIGINS,
        why=many(TEXT),
        made_by=TEXT,
    ),
    st.builds(Problem, TEXT, TEXT, TEXT),
    st.builds(Place, TEXT, WHOLE, WHOLE),
]


def same(one: object, two: object) -> bool:
    """Equal, and of the same types throughout (1 is not 1.0, a tuple no list)."""
    return one == two and repr(one) == repr(two)


@given(st.one_of(*NOUNS))
def test_every_noun_comes_back(noun: object) -> None:
    text = encode(noun)
    text.encode()
    assert same(decode(type(noun), text), noun)


@given(st.one_of(FIGURE, EVENT, TERM))
def test_every_statement_comes_back(statement: Any) -> None:
    text = encode(statement)
    text.encode()
    assert same(decode_statement(statement.kind, text), statement)


@settings(max_examples=50)
@given(FIGURE, st.sampled_from(["lang", "document", "as_of"]), TEXT)
def test_a_changed_statement_is_found(statement: Figure, field: str, value: str) -> None:
    body = json.loads(encode(statement))
    changed = body[field] != value
    body[field] = value
    if changed:
        with pytest.raises(EvidenceError, match="does not match its content"):
            decode(Figure, json.dumps(body))


BROKEN = ["", "[]", "null", "{}", "3", '{"id": "x"}', '{"stage": 1']


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_no_noun_is_an_evidence_error(text: str) -> None:
    for cls in (Problem, Figure, Document):
        with pytest.raises(EvidenceError):
            decode(cls, text)


@given(st.text())
def test_any_text_is_an_evidence_error(text: str) -> None:
    with pytest.raises(EvidenceError):
        decode(Figure, text)


def test_a_field_that_is_not_there_yet_takes_its_default() -> None:
    question = Question(kind="k", text="t", measure="m", population="", place="", period="", members=("a",))
    body = json.loads(encode(question))
    del body["why"], body["dropped"]
    assert decode(Question, json.dumps(body)) == question


def test_every_kind_of_statement_has_a_class() -> None:
    from headwater.model import StatementKind

    assert set(STATEMENTS) == set(get_args(StatementKind))
    with pytest.raises(EvidenceError, match="unknown kind"):
        decode_statement("prophecy", "{}")
