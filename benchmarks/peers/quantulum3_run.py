"""quantulum3, without its optional classifier (as it installs)."""

import time
import warnings

warnings.simplefilter("ignore")
start = time.process_time()
from quantulum3 import parser  # noqa: E402

IMPORTED = time.process_time() - start

from importlib.metadata import version  # noqa: E402

from timed import Item, run  # noqa: E402


def read(record: Item) -> list[Item]:
    found = []
    for q in parser.parse(record["text"]):
        item: Item = {"start": q.span[0], "end": q.span[1], "bound": "exact"}
        unit = q.unit.name
        item["unit"] = "" if unit == "dimensionless" else unit
        if q.uncertainty:  # a range, which it gives as a middle and a distance
            item |= {"low": q.value - q.uncertainty, "high": q.value + q.uncertainty, "bound": "range"}
        else:
            item["value"] = q.value
        found.append(item)
    return found


run(version("quantulum3"), IMPORTED, ["en"], read)
