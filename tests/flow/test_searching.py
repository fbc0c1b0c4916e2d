"""Words of a case are found in three languages, and lead to their place."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater import flow
from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow.searching import INDEX, search

DOCUMENTS = {
    "a.txt": "Lamp officials visited 312,140 households in Óskar County.\n\nNobody asked the family.",
    "b.txt": "维斯马省干部结对家庭三万户。\n\n干部走访家庭。",
    "c.txt": "維斯馬省幹部結對家庭三萬戶。",
    "d.txt": "كادىرلار ئائىلىلەرنى زىيارەت قىلدى.",
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("searching")
    (folder / "in").mkdir()
    for name, text in DOCUMENTS.items():
        (folder / "in" / name).write_text(text, encoding="utf-8")
    flow.trace([str(folder / "in")], folder / "out")
    yield folder / "out" / "case"


FOUND = [
    ("official", ["a.txt: officials"]),  # a plural
    ("OSKAR", ["a.txt: Óskar"]),  # accents and capitals
    ("312140", ["a.txt: 312,140"]),  # a number without its commas
    ('"lamp officials"', ["a.txt: Lamp"]),  # in a row
    ('"officials lamp"', []),  # not in this row
    ("lamp family", ["a.txt: Lamp"]),  # both words, in one passage
    ("结对家庭", ["b.txt: 结对家庭", "c.txt: 結對家庭"]),  # both scripts, from either
    ("結對", ["b.txt: 结对", "c.txt: 結對"]),
    ("户", ["b.txt: 户", "c.txt: 戶"]),  # one character, at the end of a run
    ("对结", []),
    ("زىیارەت", ["d.txt: زىيارەت"]),  # another form of a letter
    ('weird" OR (query*', []),  # nothing of it is a language of its own
]


@pytest.mark.parametrize(("query", "found"), FOUND)
def test_what_is_found(case: Path, query: str, found: list[str]) -> None:
    with Case.open(case) as opened:
        hits = list(search(opened, query))
        assert all(hit.document.holds(hit.span) for hit in hits)
        assert sorted(f"{hit.document.name}: {hit.span.exact}" for hit in hits) == found


def test_nothing_asked(case: Path) -> None:
    with Case.open(case) as opened, pytest.raises(UsageError):
        list(search(opened, " … "))


def test_the_command_prints_lines(case: Path) -> None:
    out = subprocess.run(
        [sys.executable, "-m", "headwater", "search", str(case), "households", "--json"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    [line] = [json.loads(each) for each in out.splitlines()]
    assert (line["file"], line["span"]["exact"]) == ("a.txt", "households")
    assert "312,140 households" in line["snippet"]


def test_the_index_follows_the_documents(case: Path) -> None:
    with Case.open(case) as opened:
        assert list(search(opened, "lantern")) == []
        extra = case.parent.parent / "e.txt"
        extra.write_text("A lantern for 12 officials.", encoding="utf-8")
        flow.collect(opened, [str(extra)], limits=Limits())
        flow.build(opened)
        assert [Path(hit.document.name).name for hit in search(opened, "lantern")] == ["e.txt"]
        (case / INDEX).write_bytes(b"no database")  # a broken index is made again
        assert [Path(hit.document.name).name for hit in search(opened, "lantern")] == ["e.txt"]
