"""Which numbers of two wordings are of one question: passages read, linked and asked for what met."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.link import link
from headwater.link.likeness import digits, transposed
from headwater.link.spans import days, meet, moment, one_day, part_of_time
from headwater.model import Block, Document, Fact, Figure, Statement


def _rows() -> ModuleType:
    path = Path(__file__).with_name("akin_rows.py")
    spec = importlib.util.spec_from_file_location("akin_rows", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["akin_rows"] = module
    spec.loader.exec_module(module)
    return module


PASSAGES = _rows().PASSAGES


def _document(name: str, language: str, date: str, text: str) -> Document:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(paragraph), language))
        at += len(paragraph) + 2
    facts = Fact("publisher", f"Paper {name}", "test"), Fact("date", date, "test")
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text=text,
        made_by="test/1", blocks=tuple(blocks), facts=facts,
    )  # fmt: skip


def _told(statements: list[Statement], where: str) -> set[str]:
    """The figures of a document in which words stand ("a:about 260,000")."""
    name, _, words = where.partition(":")
    return {
        s.id
        for s in statements
        if isinstance(s, Figure)
        and s.file == name
        and (words in s.quantity.as_written or words in s.span.exact or s.quantity.as_written in words)
    }


@pytest.mark.parametrize(
    ("docs", "together", "apart"), [r[1:] for r in PASSAGES], ids=[r[0] for r in PASSAGES]
)
def test_passages(
    docs: dict[str, tuple[str, str, str]], together: list[tuple[str, str]], apart: list[tuple[str, str]]
) -> None:
    documents = [_document(name, *told) for name, told in docs.items()]
    statements = [s for d in documents for s in extract(d) if isinstance(s, Statement)]
    asked = [set(q.members) for q in link(documents, statements).questions if q.kind != "look-alike"]
    for pairs, wanted in ((together, True), (apart, False)):
        for one, other in pairs:
            a, b = _told(statements, one), _told(statements, other)
            assert a and b, (one, other)
            met = any(q & (a - b) and q & (b - a) for q in asked)
            assert met is wanted, (one, other)


SPANS = [
    ("2030", "2030-09-01", True),  # a day of the year
    ("2030-12-31", "2031", False),
    ("2027/..", "2027/2030", True),  # since, and between
    ("../2030-06", "2031", False),
    ("2030-21", "2030-04", True),  # a spring month
    ("nothing", "2030", True),  # what is no date meets all
]


@pytest.mark.parametrize(("a", "b", "wanted"), SPANS)
def test_dates_meet(a: str, b: str, wanted: bool) -> None:
    assert meet(a, b) is meet(b, a) is wanted


PARTS = [
    ("2022-01-01/2022-09-30", "2022", True),  # nine months of the year
    ("2022", "2022-01/2022-12", False),  # the year
    ("2022-08-29/2022-09-04", "2022", False),  # some days: no time over which things are counted
    ("2020/2025", "2022", False),  # a plan of five years
    ("2021", "2022-01/2022-09", False),
]


@pytest.mark.parametrize(("a", "b", "wanted"), PARTS)
def test_nine_months_are_a_part_of_the_year(a: str, b: str, wanted: bool) -> None:
    assert part_of_time(a, b) is part_of_time(b, a) is wanted


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_a_date_or_none(a: str, b: str) -> None:
    assert meet(a, b) is meet(b, a)
    assert part_of_time(a, b) is part_of_time(b, a)
    assert days(a) is not None or not moment(a)
    assert not one_day(a) or len(a) == 10


def test_the_same_digits_in_another_order_are_a_slip() -> None:
    assert transposed(1340, 1430)
    assert not transposed(1340, 1340)
    assert not transposed(12, 21)  # too few to tell
    assert [digits(v) for v in (5000, 5140, 51400, 128_400.0, 128_417.0)] == [2, 3, 3, 4, 4]
