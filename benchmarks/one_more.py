# ruff: noqa: E501 - rows of data read better whole
"""What one more document costs in a large case: linked, weighed and saved, step by step.

    nice python benchmarks/one_more.py [DOCUMENTS]

The case of `linking.py` is put into a store; then it is linked as a build does, linked again with nothing new,
with one document more, one changed, one removed, one judgement of a person, and one place of the user's own.
Printed: seconds of the processor, the most memory so far.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from linking import EACH, case  # noqa: E402

from headwater.case import Case  # noqa: E402
from headwater.engine import Local, uncollected  # noqa: E402
from headwater.flow import judge  # noqa: E402
from headwater.flow.linking import link_and_weigh  # noqa: E402
from headwater.flow.stages import silent  # noqa: E402
from headwater.model import Document, Place, Record, Statement  # noqa: E402

Made = tuple[Document, list[Statement]]
OWN = "en,zh,part_of\nAldar County,阿尔达县,\n"


def put(into: Case, made: Made, name: str = "") -> str:
    """Save a document and its statements as a build does; return its id."""
    document, told = made
    record = Record(uri=f"urn:{name or document.file}", file=document.file, url=None, payload=document.id, length=1,
                    media_type=None, captured_at="2062-01-01T00:00:00Z")  # fmt: skip
    into.store.add_record(record, Place("data.warc.gz", 0, 1))
    kept = _of_record(document, told, record.id)
    into.store.save_read(record.id, "k", kept[0])
    into.store.save_statements(kept[0].id, "k", kept[1])
    return kept[0].id


def _of_record(document: Document, told: list[Statement], record: str) -> Made:
    kept = replace(document, record=record)
    return kept, [replace(s, document=kept.id) for s in told]


def steps(folder: Path, documents: int) -> Iterator[tuple[str, Callable[[], None], Case]]:
    """Yield each change with what does it, on one case."""
    more = case((documents + 2) * EACH)
    with Case.create(folder / "case") as into:

        def fill() -> None:
            for _ in range(documents):
                put(into, next(more))

        last = None

        def one() -> None:
            nonlocal last
            last = next(more)
            put(into, last)

        def change() -> None:
            assert last is not None
            document, told = last
            put(into, (document, told[:-1]))

        def remove() -> None:
            assert last is not None
            into.store.add_record(
                Record(uri=f"urn:{last[0].file}", file=last[0].file, url=None, payload="gone", length=0, media_type=None,
                       captured_at="2062-01-02T00:00:00Z"), Place("data.warc.gz", 1, 1))  # fmt: skip

        def said() -> None:
            judge(into, "Aldar County", "Barmere County", "same", "a person")

        def own() -> None:
            (into.path / "places.csv").write_text(OWN, encoding="utf-8")

        with into.store.batch():
            fill()
        for name, act in (("all of them", lambda: None), ("nothing new", lambda: None), ("one more", one), ("one changed", change),
                          ("one removed", remove), ("a judgement", said), ("own places", own)):  # fmt: skip
            yield name, act, into


def main() -> None:
    words = argparse.ArgumentParser(description="What one more document costs in a large case.")
    words.add_argument("documents", nargs="?", type=int, default=1_000)
    words.add_argument("--only", type=int, default=7, help="of the seven steps, the first so many")
    given = words.parse_args()
    print(
        f"{given.documents} documents\n| what is new | link and weigh s | log and digest s | MB at most |\n|---|---:|---:|---:|"
    )
    with tempfile.TemporaryDirectory() as folder, Local() as engine:
        for n, (name, act, into) in enumerate(steps(Path(folder), given.documents)):
            if n >= given.only:
                break
            act()
            start = time.process_time()
            with uncollected():
                link_and_weigh(into, engine, silent)
            middle = time.process_time()
            into.settle()
            end = time.process_time()
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"| {name} | {middle - start:.1f} | {end - middle:.1f} | {most} |", flush=True)


if __name__ == "__main__":
    main()
