"""Doors without a case: statements of files, and records on standard input."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from headwater.capture import Limits, collected
from headwater.extract import records as record_door
from headwater.flow.build import extract_one, read_one
from headwater.model import Problem, Statement
from headwater.publish.lines import statement_lines


def extracted_lines(
    sources: Sequence[str], limits: Limits, wrong: Callable[[Problem], None]
) -> Iterator[dict[str, Any]]:
    """Yield the statements of files as contract lines; tell `wrong` what could not be done."""

    def statements() -> Iterator[Statement]:
        for outcome in collected(sources, limits=limits):
            if isinstance(outcome, Problem):
                wrong(outcome)
                continue
            document = read_one((*outcome, ()))
            if isinstance(document, Problem):
                wrong(document)
                continue
            for item in extract_one(document):
                if isinstance(item, Problem):
                    wrong(item)
                else:
                    yield item

    return statement_lines(statements())


def records(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Answer each JSON line {"id", "text", "lang"?, "date"?} with {"id", "pred": [...]}.

    A line that is no such object is answered with an empty list and a `problem` in words.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
        except ValueError as error:
            yield {"id": None, "pred": [], "problem": f"line {number} is no JSON: {error}"}
            continue
        yield record_door.records(asked)
