"""Bad input in small: the rows of benchmarks/hostile.py, which measures them at scale. Clear result, nothing dropped unsaid."""

import importlib.util
import sys
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from headwater.link import Linked, link
from headwater.link.groups import Group, group
from headwater.model import Document, Statement
from headwater.weigh import weigh_all

PROGRAM = Path(__file__).parents[2] / "benchmarks/hostile.py"


@pytest.fixture(scope="module")
def hostile() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hostile", PROGRAM)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["hostile"] = made
    spec.loader.exec_module(made)
    return made


def _linked(
    hostile: Any, name: str, size: int, by: Group = group
) -> tuple[Linked, dict[str, Statement], dict[str, Document]]:
    documents: dict[str, Document] = {}
    statements: dict[str, Statement] = {}
    for page in getattr(hostile, name)(size):
        document, told = hostile.written(page)
        documents[document.id] = document
        statements.update((s.id, s) for s in told)
    return link(documents.values(), statements.values(), group=by), statements, documents


@pytest.mark.parametrize(
    "name",
    [
        "alike",  # pages that differ in one number of ten
        "one_question",  # one number of one thing, said by all
        "circle",  # each names and links the next as its source, every tenth itself
        "bare",  # no date, no author, no language, no place
        "same_names",  # all by an office, all citing "(Office, 2062)"
        "quoted",  # one saying in quotation marks on every page
        "aliases",  # every page teaches the Chinese name of its own county
        "one_page",  # all in one page without a place
        "money",  # sums of which nothing is said but the number
    ],
)
def test_every_row_is_linked_and_weighed(hostile: ModuleType, name: str) -> None:
    linked, statements, documents = _linked(hostile, name, 300)
    weighed = list(weigh_all(linked.questions, statements, linked.derivations, documents))
    assert len(weighed) == len(linked.questions) > 0
    assert not [d for d in linked.derivations if d.taker == d.taken], "nothing is taken from itself"
    again, _, _ = _linked(hostile, name, 300)
    assert again == linked


def test_many_mirrors_of_one_page_are_one_origin(hostile: ModuleType) -> None:
    """Thirty near-identical pages: whoever mirrors them, the numbers that all have are one origin's."""
    linked, statements, documents = _linked(hostile, "alike", 300)
    (weighed,) = weigh_all(linked.questions[:1], statements, linked.derivations, documents)
    assert weighed.origins.at_most == 1


def test_a_question_of_too_many_members_says_how_many_it_left_out(hostile: ModuleType) -> None:
    """Of one key as many as the cap are compared, the others are counted; so they are with ten thousand."""
    linked, statements, _ = _linked(hostile, "one_question", 800, partial(group, cap=500))
    kept = sum(len(q.members) for q in linked.questions if q.kind == "figure")
    dropped = sum(q.dropped for q in linked.questions if q.kind == "figure")
    assert kept + dropped == len(statements)
    assert any("too large" in problem.reason for problem in linked.problems)


def test_a_group_keeps_the_first_and_counts_the_rest() -> None:
    """Items without a key belong to no group; groups stand in the order of their first members."""
    items = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
    groups = {k: (list(m), m.dropped) for k, m in group(lambda n: n % 2 if n < 9 else None, items, cap=3)}
    assert groups == {1: ([3, 1, 1], 4), 0: ([4, 2, 6], 0)}
    assert list(groups) == [1, 0]
