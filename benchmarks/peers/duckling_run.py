"""Duckling, through the wheel that carries it compiled (pyduckling-native-phihos)."""

import time

start = time.process_time()
import duckling  # noqa: E402

IMPORTED = time.process_time() - start

from importlib.metadata import version  # noqa: E402

from timed import Item, run  # noqa: E402

NAMES = ["number", "amount-of-money", "distance", "duration", "quantity", "temperature", "volume"]
DIMENSIONS = duckling.parse_dimensions(NAMES)
WHEN = duckling.parse_ref_time(duckling.load_time_zones("/usr/share/zoneinfo"), "UTC", 1_700_000_000)


def context(lang: str) -> duckling.Context:
    return duckling.Context(
        WHEN, duckling.parse_locale(lang, duckling.default_locale_lang(duckling.parse_lang(lang)))
    )


CONTEXTS = {"en": context("EN"), "zh": context("ZH")}


def read(record: Item) -> list[Item]:
    text = record["text"]
    found = []
    for hit in duckling.parse(text, CONTEXTS[record["lang"]], DIMENSIONS, False):
        value, item = hit["value"], {"start": hit["start"], "end": hit["end"], "bound": "exact"}
        if value.get("type") == "interval":
            low, high = value.get("from"), value.get("to")
            unit = (low or high)["unit"]
            if low and high:
                item |= {"low": low["value"], "high": high["value"], "bound": "range"}
            else:
                item |= {"value": (low or high)["value"], "bound": "ge" if low else "le"}
        else:
            item["value"], unit = value.get("value"), value.get("unit", "")
        words = text[hit["start"] : hit["end"] + 3]
        if hit["dim"] == "number" and "百分之" in words:  # it has no percent: 0.15 for 百分之十五
            item["value"], unit = item["value"] * 100, "%"
        elif hit["dim"] == "number" and text[hit["end"] :].lstrip().startswith(("%", "percent", "per cent")):
            unit = "%"
        item["unit"] = "" if unit == "unknown" else unit
        found.append(item)
    return found


run(version("pyduckling-native-phihos"), IMPORTED, ["en", "zh"], read)
