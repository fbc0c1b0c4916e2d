"""The door that takes records on standard input: short texts in, every number and date in them out.

It imports nothing that reads files or writes pages, so that a benchmark's or a program's call starts at once.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from headwater.extract import records as record_door


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
