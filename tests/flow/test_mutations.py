"""A byte changed anywhere is reported and named: a short run of benchmarks/mutations.py."""

import importlib.util
import sys
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "benchmarks/mutations.py"


def test_every_changed_byte_is_reported_and_named(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("mutations", PROGRAM)
    assert spec is not None and spec.loader is not None
    mutations = importlib.util.module_from_spec(spec)
    sys.modules["mutations"] = mutations
    spec.loader.exec_module(mutations)
    tally = mutations.run(210, 7, tmp_path)
    assert tally.missed == []
    assert sum(tally.seen.values()) == sum(tally.named.values()) == 210
