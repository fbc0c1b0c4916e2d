"""Names planted everywhere leave nowhere: a short run of benchmarks/planted.py; and its own finder finds them."""

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from headwater.case import Case
from headwater.flow import Whole, render

PROGRAM = Path(__file__).parents[2] / "benchmarks/planted.py"


@pytest.fixture(scope="module")
def planted() -> ModuleType:
    spec = importlib.util.spec_from_file_location("planted", PROGRAM)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["planted"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(10))
def test_no_planted_name_leaves(planted: ModuleType, tmp_path: Path, seed: int) -> None:
    outcome = planted.run(random.Random(f"tests/{seed}"), tmp_path)
    assert (outcome.residues, outcome.stopped) == ([], [])
    assert outcome.official, "the official is named"


def test_the_finder_of_that_run_finds_what_is_there(planted: ModuleType, tmp_path: Path) -> None:
    chance = random.Random("tests/0")
    planted.run(chance, tmp_path)
    _, who = planted.files(random.Random("tests/0"))
    with Case.open(tmp_path / "case") as case:
        page = render(case, tmp_path / "whole", whole=Whole("A. Reader", "for our own eyes"))
    files = [(p.name, p.read_bytes()) for p in page.parent.rglob("*") if p.is_file()]
    found = " ".join(planted.residues(files, who))
    assert all(spelling in found for person in who for spelling in person.spellings)
