"""The law of a large case: linking only what new documents touch gives exactly what linking the whole gives.

The documents are invented ones of four subjects, in English, Chinese and Uyghur (`tests/accuracy/own/sets`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import insert

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.engine import Engine, Local
from headwater.flow.linking import link_and_weigh
from headwater.flow.stages import build, collect, silent
from headwater.model import Document, Statement
from headwater.store import schema

SETS = Path(__file__).resolve().parents[1] / "accuracy" / "own" / "sets"
SUBJECTS = ("reservoir", "lamps", "transfers", "harvest")
EVERY = 10**9


@dataclass
class Read:
    """What was read, and what linking the whole of it gives."""

    documents: list[Document]
    said: dict[str, list[Statement]]
    whole: list[object]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Local(1) as local:
        yield local


def put(case: Case, document: Document, said: list[Statement]) -> None:
    row = {"id": document.record, "uri": "urn:" + document.id, "url": None, "role": "source", "current": True}
    with case.store._rows.write() as rows:  # type: ignore[attr-defined]  # a record without its WARC
        rows.execute(
            insert(schema.records).values(**row, archive="x", place_start=0, place_length=1, body="{}")
        )
    case.store.save_read(document.record, "k", document)
    case.store.save_statements(document.id, "k", said)


def findings(case: Case) -> list[object]:
    store = case.store
    return [
        store.questions(), store.weighings(), store.derivations(), store.entities(), store.judgements(),
        store.alignments(), store.revisions(), [p for p in store.problems() if p.stage == "link"],
    ]  # fmt: skip


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory, engine: Engine) -> Read:
    folder = tmp_path_factory.mktemp("law")
    with Case.create(folder / "read") as case:
        collect(case, [str(SETS / subject / "docs") for subject in SUBJECTS], limits=Limits())
        build(case)
        documents = list(case.store.documents())
        said: dict[str, list[Statement]] = {d.id: [] for d in documents}
        for statement in case.store.statements():
            said[statement.document].append(statement)
    with Case.create(folder / "whole") as case:
        with case.store.batch():
            for document in documents:
                put(case, document, said[document.id])
        link_and_weigh(case, engine, silent, large=EVERY)
        return Read(documents, said, findings(case))


NEW = [
    # what the last one says takes back what numbers had taught of a place's name
    ("lamps/docs/en-1.txt", "transfers/docs/en-1.txt"),
    ("transfers/docs/ug-1.txt", "lamps/docs/en-1.txt"),
    # a sort of place in one language, votes for a noun in two
    ("reservoir/docs/en-1.txt", "harvest/docs/en-2.md"),
    # look-alikes of which no side is new
    ("transfers/docs/zh-3.txt", "reservoir/docs/zh-1.txt"),
    ("lamps/docs/en-2.md",),
    # a document whose doubts are named between those of older ones
    ("lamps/docs/zh-1.txt",),
]


def little(folder: Path, read: Read, new: list[Document], engine: Engine) -> list[object]:
    with Case.create(folder / "little") as case:
        with case.store.batch():
            for document in read.documents:
                if document not in new:
                    put(case, document, read.said[document.id])
        link_and_weigh(case, engine, silent, large=0)
        for document in new:
            put(case, document, read.said[document.id])
            link_and_weigh(case, engine, silent, large=0)
        return findings(case)


@pytest.mark.parametrize("names", NEW, ids="+".join)
def test_little_by_little_is_the_whole(
    tmp_path: Path, read: Read, names: tuple[str, ...], engine: Engine
) -> None:
    new = [d for name in names for d in read.documents if d.name.endswith(name)]
    assert len(new) == len(names)
    assert little(tmp_path, read, new, engine) == read.whole


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_new(tmp_path: Path, read: Read, seed: int, engine: Engine) -> None:
    new = Random(seed).sample(read.documents, 1 + seed)
    assert little(tmp_path, read, new, engine) == read.whole
