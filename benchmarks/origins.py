"""The origins row of issue 5: how many of the invented cases have the range that a careful reader would give.

    python benchmarks/origins.py

The cases are those of tests/weigh/test_origin_table.py, tests/weigh/test_origin_hand_on.py and
tests/link/test_origin_cases.py, written before they were run; this prints how many are right.
"""

import importlib.util
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def module(path: Path) -> Any:
    """The file at `path`, imported where it stands."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = found
    spec.loader.exec_module(found)
    return found


def main() -> None:
    """Print the rows."""
    one = module(ROOT / "tests" / "weigh" / "test_origin_table.py")
    other = module(ROOT / "tests" / "link" / "test_origin_cases.py")
    found = [(row[0], one.behind(row[1]), row[2]) for row in one.TABLE]
    found += [(name, other.origins_behind(docs, value), told) for name, docs, value, told in other.CASES]
    third = module(ROOT / "tests" / "weigh" / "test_origin_hand_on.py")
    found += [(name, third.behind(docs, number), told) for name, docs, number, told in third.HAND_ON]
    right = [o is not None and (o.at_least, o.at_most) == told for _, o, told in found]
    print("| origins as a careful reader counts them | right |\n|---|---:|")
    print(
        f"| {len(found)} invented cases | {sum(right)}/{len(found)} ({100 * sum(right) / len(found):.0f} %) |"
    )
    for (name, o, told), good in zip(found, right, strict=True):
        if not good:
            print(f"wrong: {name}: {o} for {told}")


if __name__ == "__main__":
    main()
