"""Headwater, by the door that `headwater extract --records` opens."""

import time

start = time.process_time()
from headwater import __version__  # noqa: E402
from headwater.extract.records import records  # noqa: E402

IMPORTED = time.process_time() - start

from timed import Item, run  # noqa: E402


def read(record: Item) -> list[Item]:
    line = {"id": record["id"], "text": record["text"], "lang": record["lang"], "date": record.get("ref")}
    found: list[Item] = records(line)["pred"]
    return found


run(__version__, IMPORTED, ["en", "zh"], read)
