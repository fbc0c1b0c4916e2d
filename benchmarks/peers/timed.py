"""Runs one reader over JSON lines on standard input: a line of facts, then a line a record. No dependencies,
so that every peer's own interpreter can run it."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Item = dict[str, Any]


def run(version: str, imported: float, langs: list[str], read: Callable[[Item], list[Item]]) -> None:
    """Read every record twice and time the second pass, in the processor's own time; a reader that fails on
    one has found nothing in it."""
    out = sys.stdout
    sys.stdout = sys.stderr
    records = [json.loads(line) for line in sys.stdin.buffer]
    records = [r for r in records if r["lang"] in langs and r["task"] != "date"]
    _pass(
        records, read
    )  # what a reader builds at the first use of each rule is not counted, for none of them
    start = time.process_time()
    answers, failed = _pass(records, read)
    seconds = time.process_time() - start
    meta = {
        "version": version, "imported": imported, "langs": langs, "tasks": ["number"],
        "seconds": seconds, "records": len(records), "failed": failed,
    }  # fmt: skip
    for line in ({"meta": meta}, *answers):
        out.write(json.dumps(line) + "\n")


def _pass(records: list[Item], read: Callable[[Item], list[Item]]) -> tuple[list[Item], int]:
    answers: list[Item] = []
    failed = 0
    for record in records:
        try:
            answers.append({"id": record["id"], "pred": read(record)})
        except Exception:
            failed += 1
            answers.append({"id": record["id"], "pred": []})
    return answers, failed
