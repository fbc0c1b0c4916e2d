"""A few new documents among many: linked among their neighbours, as if all were linked; what waits says so."""

import importlib.util
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from headwater.case import Case
from headwater.engine import Engine, Local
from headwater.flow import near
from headwater.flow.linking import NEAR, link_and_weigh
from headwater.flow.stages import silent
from headwater.model import Problem
from headwater.store import rows

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
MANY = 60
"""Documents of the invented case: counties have five each."""


def benchmark(name: str) -> Any:
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
        assert spec and spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Local(1) as local:
        yield local


def invented(count: int) -> list[Any]:
    return list(benchmark("linking").case(count * benchmark("linking").EACH))


def filled(folder: Path, documents: list[Any]) -> Case:
    case = Case.create(folder)
    benchmark("linking")
    with case.store.batch():
        for made in documents:
            benchmark("one_more").put(case, made)
    return case


def findings(case: Case) -> list[object]:
    """All that linking made."""
    asked = case.store.questions()
    weighed = {w.question: w for w in case.store.weighings()}
    problems = [p for p in case.store.problems() if p.stage == "link"]
    return [
        asked, [weighed[q.id] for q in asked], case.store.derivations(), case.store.entities(), case.store.judgements(),
        case.store.alignments(), case.store.revisions(), problems,
    ]  # fmt: skip


def test_new_documents_are_linked_as_if_all_were(tmp_path: Path, engine: Engine) -> None:
    documents = invented(MANY)
    whole = filled(tmp_path / "whole", documents)
    link_and_weigh(whole, engine, silent)
    assert not (tmp_path / "whole" / NEAR).exists(), "a small case keeps no index"
    case = filled(tmp_path / "little", documents[:-4])
    link_and_weigh(case, engine, silent, large=1)
    for made in documents[-4:]:
        benchmark("one_more").put(case, made)
        assert 0 < link_and_weigh(case, engine, silent, large=1) < 60, "few questions are asked anew"
        assert link_and_weigh(case, engine, silent, large=1) == 0
    assert findings(case) == findings(whole)
    for each in (case, whole):
        each.close()


def test_the_whole_is_linked_when_asked_for(tmp_path: Path, engine: Engine) -> None:
    documents = invented(30)
    case = filled(tmp_path / "case", documents[:-1])
    link_and_weigh(case, engine, silent, large=1)
    assert link_and_weigh(case, engine, silent, large=1, whole=True) == 0, "it is linked whole"
    benchmark("one_more").put(case, documents[-1])
    link_and_weigh(case, engine, silent, large=1)
    assert link_and_weigh(case, engine, silent, large=1, whole=True) > 100
    assert link_and_weigh(case, engine, silent, large=1, whole=True) == 0
    case.close()


def test_a_damaged_index_links_the_whole(tmp_path: Path, engine: Engine) -> None:
    documents = invented(30)
    case = filled(tmp_path / "case", documents[:-1])
    link_and_weigh(case, engine, silent, large=1)
    (tmp_path / "case" / NEAR).write_bytes(b"no database")
    benchmark("one_more").put(case, documents[-1])
    assert link_and_weigh(case, engine, silent, large=1) > 100
    case.close()


def test_an_index_without_its_look_alikes_links_the_whole(tmp_path: Path, engine: Engine) -> None:
    documents = invented(30)
    case = filled(tmp_path / "case", documents[:-1])
    link_and_weigh(case, engine, silent, large=1)
    with closing(sqlite3.connect(tmp_path / "case" / NEAR)) as index:
        index.execute("DROP TABLE families")
        index.commit()
    benchmark("one_more").put(case, documents[-1])
    assert link_and_weigh(case, engine, silent, large=1) > 100
    assert link_and_weigh(case, engine, silent, large=1) == 0
    case.close()


def test_no_room_between_rows_links_the_whole(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "STEP", 1)
    documents = invented(30)
    case = filled(tmp_path / "case", documents[:-1])
    link_and_weigh(case, engine, silent, large=1)
    benchmark("one_more").put(case, documents[-1])
    assert link_and_weigh(case, engine, silent, large=1) > 100
    case.close()


def test_what_many_answer_waits_and_says_so(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a question has more documents than are looked at, a new statement stands alone until all are linked."""
    monkeypatch.setattr(near, "MOST", 2)
    documents = invented(30)
    case = filled(tmp_path / "case", documents[:-1])
    link_and_weigh(case, engine, silent, large=1)
    benchmark("one_more").put(case, documents[-1])
    link_and_weigh(case, engine, silent, large=1)
    said = [p for p in case.store.problems() if "--whole" in p.reason]
    asked = {m for q in case.store.questions() for m in q.members}
    new = {s.id for s in documents[-1][1]}
    assert [p for p in said if isinstance(p, Problem)]
    assert len(asked) > len(new)
    link_and_weigh(case, engine, silent, large=1, whole=True)
    assert not [p for p in case.store.problems() if "--whole" in p.reason]
    case.close()
