"""How often, how long at a time: which tellings are of one question."""

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.link import link
from headwater.link.cues import window
from headwater.link.lengths import lasting
from headwater.link.recurring import Recurring, is_frequency, rate, subject, who
from headwater.link.tellings import groups, seat_of
from headwater.model import Block, Document, Fact, Figure, Statement


def _rows(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


LATER = _rows("often_later")
ROWS = [*_rows("often_rows").ROWS, *LATER.ROWS]
MISSED = LATER.MISSED


def _document(name: str, language: str, words: str) -> tuple[Document, list[tuple[int, int]]]:
    """Return the document of a passage and where its square brackets stood."""
    text, marks = "", []
    for k, piece in enumerate(re.split(r"\[([^\]]*)\]", words)):
        if k % 2:
            marks.append((len(text), len(text) + len(piece)))
        text += piece
    facts = Fact("publisher", f"Paper {name}", "test"), Fact("date", f"2031-03-0{ord(name) - 96}", "test")
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text=text,
        made_by="test/1", blocks=(Block("paragraph", 0, len(text), language),), facts=facts,
    ), marks  # fmt: skip


def _meet(tellings: tuple[tuple[str, str], ...]) -> bool:
    read = [_document(chr(97 + k), *told) for k, told in enumerate(tellings)]
    said = [[s for s in extract(d) if isinstance(s, Statement)] for d, _ in read]
    held = [
        {
            s.id
            for s in each
            if isinstance(s, Figure) and any(s.span.start < b and s.span.end > a for a, b in marks)
        }
        for each, (_, marks) in zip(said, read, strict=True)
    ]
    assert all(held), "a number was not read"
    questions = link([d for d, _ in read], [s for each in said for s in each]).questions
    return any(all(h & set(q.members) for h in held) for q in questions if q.kind in ("frequency", "figure"))


@pytest.mark.parametrize(
    ("one", "tellings"),
    [r[1:] for r in ROWS if r[0] not in MISSED],
    ids=[r[0] for r in ROWS if r[0] not in MISSED],
)
def test_tellings_of_one_question_meet(one: bool, tellings: tuple[tuple[str, str], ...]) -> None:
    assert _meet(tellings) is one


@pytest.mark.parametrize("name", sorted(MISSED))
def test_what_is_known_to_be_missed(name: str) -> None:
    row = next(r for r in ROWS if r[0] == name)
    try:
        met: bool | None = _meet(row[2])
    except AssertionError:
        met = None
    assert met is not row[1], "no longer missed: strike it from the list"


@given(st.text(max_size=80), st.text(max_size=40))
def test_any_words_are_read(before: str, after: str) -> None:
    text = f"{before}6 times {after}"
    document, _ = _document("a", "en", text.replace("[", "(").replace("]", ")"))
    for figure in extract(document):
        if isinstance(figure, Figure):
            near = window(document, figure)
            assert isinstance(is_frequency(figure, near), bool)
            assert (told := rate(figure, near)) is None or told >= 0
            assert isinstance(subject(figure, near) + who(figure, near) + lasting(figure, near), str)


PLACES = ("", "CN-65", "CN-6532", "CN-653224", "CN-6531", "lindar#county", "琳达#county")


@given(
    st.lists(
        st.tuples(
            st.sampled_from((4, 6, 12, None)),
            st.sampled_from(("", "team", "remembered", "local", "elsewhere")),
            st.sampled_from(PLACES),
            st.sampled_from(PLACES),
            st.sampled_from("abc"),
        ),
        min_size=1,
        max_size=12,
    ),
    st.booleans(),
)
def test_each_telling_is_of_one_question(
    told: list[tuple[float | None, str, str, str, str]], alike: bool
) -> None:
    documents = {
        name: _document(name, "en", "Cadres must visit [six] times a year. " + name)[0] for name in "abc"
    }
    figures = {name: next(s for s in extract(d) if isinstance(s, Figure)) for name, d in documents.items()}
    tellings = [
        Recurring(figures[name], window(documents[name], figures[name]), "visit", often, of, place, home)
        for often, of, place, home, name in told
    ]
    found = groups(list(tellings), alike=alike)
    assert Counter(map(id, (t for g in found for t in g))) == Counter(map(id, tellings))
    for group in found:
        assert len({t.who for t in group} & {"local", "elsewhere"}) < 2
        assert len({t.who for t in group if t.who in ("team", "remembered")}) < 2
        assert not alike or len({t.rate for t in group}) == 1
        assert seat_of(group) in PLACES
