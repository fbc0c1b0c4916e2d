"""The verb: one extractor that fails becomes a Problem, and the others go on."""

from collections.abc import Iterator

import pytest

from headwater.extract import MADE_BY, extract, statements
from headwater.extract.context import Context
from headwater.model import Block, Document, Figure, Problem, Statement

TEXT = "In May 2019 the county paired 300 officials with 412 households."
PAGE = Document(
    record="r",
    file="a.txt",
    url=None,
    media_type="text/plain",
    language="en",
    text=TEXT,
    blocks=(Block("paragraph", 0, len(TEXT), "en"),),
    made_by="test",
)


def broken(context: Context) -> Iterator[Statement | Problem]:
    raise RuntimeError("out of ink")
    yield


def test_one_failure_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "EXTRACTORS", (("terms", broken), *statements.EXTRACTORS))
    found = list(extract(PAGE))
    assert next(p for p in found if isinstance(p, Problem)).subject == "a.txt"
    assert len([f for f in found if isinstance(f, Figure)]) == 2


def test_made_by_names_every_extractor() -> None:
    made = [part.split("/")[0] for part in MADE_BY.split()]
    assert made == [
        "figures",
        "terms",
        "events",
        "relations",
        "definitions",
        "people",
        "requirements",
        "speech",
    ]


def test_running_again_gives_the_same_ids() -> None:
    once, again = ([s.id for s in extract(PAGE) if isinstance(s, Statement)] for _ in range(2))
    assert once == again
