# ruff: noqa: E501 - lines of what is printed read better whole
"""How well and how fast people are found: the invented rows, and mentions on a folder of real documents.

    python benchmarks/people.py                          # the rows of tests/extract/people_rows
    python benchmarks/people.py ../shared/corpus         # also mentions per 1,000 words there, and the time they take

Nothing of the folder's documents is printed but counts; `headwater export CASE --format people` has the mentions.
"""

import argparse
import importlib.util
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.extract import definitions, events, figures, people, terms  # noqa: E402
from headwater.extract.context import Context  # noqa: E402
from headwater.model import Block, Document, Mention  # noqa: E402

ROWS = ROOT / "tests" / "extract" / "people_rows"
SETS = {
    "dev": ("dev", ("en", "zh", "ug")),
    "held": ("held", ("en", "zh", "ug")),
    "stranger": ("all", ("stranger_en", "stranger_zh", "stranger_ug")),
    "second": ("all", ("second_en", "second_zh", "second_ug")),
    **{f"blind {n}": ("all", tuple(f"blind{n}_{lang}" for lang in ("en", "zh", "ug"))) for n in range(4, 6)},
    "blind 6": ("all", ("blind6_en", "blind6_zh")),
    **{f"blind {n}": ("all", tuple(f"blind{n}_{lang}" for lang in ("en", "zh", "ug"))) for n in range(7, 19)},
    "blind 19": ("all", ("blind19_zh", "blind19_ug")),
    "traps": ("all", tuple(f"traps{n}_{lang}" for n in ("", 3, 4) for lang in ("en", "zh", "ug"))),
    **{
        f"blind {n} {lang} {part}": (part, (f"blind{n}_{lang}",))
        for n in (1, 2, 3)
        for lang in ("en", "zh", "ug")
        for part in ("seen", "unseen")
    },
}
WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+|[\u3400-\u9fff]")
PARAGRAPH = re.compile(r"\S(?:.*?)(?=\n\s*\n|\Z)", re.S)


def measure() -> Any:
    spec = importlib.util.spec_from_file_location("people_rows_measure", ROWS / "measure.py")
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found
    spec.loader.exec_module(found)
    return found


def document(path: Path) -> Document:
    text = path.read_text(encoding="utf-8", errors="replace")
    lang = "zh" if len(re.findall("[\u3400-\u9fff]", text)) * 3 > len(text) else "en"
    blocks = tuple(
        Block("paragraph", m.start(), m.start() + len(m[0].rstrip()), lang) for m in PARAGRAPH.finditer(text)
    )
    return Document(
        record=path.name, file=path.name, url=None, media_type="text/plain", language=lang, text=text, blocks=blocks,
        made_by="benchmark",
    )  # fmt: skip


def folder(place: Path) -> None:
    """Print mentions per 1,000 words (a Chinese character is one), by role, and the share of the time."""
    spent: Counter[str] = Counter()
    roles: Counter[str] = Counter()
    words = 0
    for path in sorted([*place.rglob("*.txt"), *place.rglob("*.md")]):
        page = document(path)
        words += len(WORD.findall(page.text))
        context = Context(page)
        for name, find in (
            ("others", figures.find), ("others", terms.find), ("others", events.find), ("others", definitions.find),
            ("people", people.find),
        ):  # fmt: skip
            start = time.process_time()
            found = list(find(context))
            spent[name] += time.process_time() - start
            roles.update(m.role for m in found if isinstance(m, Mention))
    total = sum(roles.values())
    print(
        f"{place}: {words:,} words, {total} mentions ({1000 * total / max(words, 1):.1f} per 1,000), {dict(roles)}"
    )
    print(
        f"people take {spent['people']:.2f} s beside {spent['others']:.2f} s ({100 * spent['people'] / max(spent['others'], 1e-9):.0f} %)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    chosen = parser.parse_args()
    rows = measure()
    for name, (part, files) in SETS.items():
        print(name, rows.table(rows.measure(list(rows.rows(part, files)))))
    if chosen.folder:
        folder(chosen.folder)
        folder(chosen.folder)  # once more: patterns are compiled by now


if __name__ == "__main__":
    main()
