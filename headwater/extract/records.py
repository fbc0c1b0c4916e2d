"""`headwater extract --records`: one short text in, every number and date in it out, for benchmarks.

Unlike `extract`, which yields what a document claims, this gives also ordinals, dates and bare numbers.
Offsets are code points into the text, end exclusive.
"""

from collections.abc import Mapping
from typing import Any

from headwater.extract.context import Context
from headwater.extract.context.dates import find as find_dates
from headwater.extract.figures.fold import fold
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.loose import loose
from headwater.extract.figures.numeral import number
from headwater.extract.figures.reading import Reading
from headwater.model import Block, Document, Fact

BOUNDS = {
    "more_than": "gt",
    "at_least": "ge",
    "less_than": "lt",
    "at_most": "le",
    "approx": "approx",
    "vague": "gt",
}
"""The model's bounds under the names that the records format uses (contract.md)."""

LONGEST = 200_000
"""Code points of the longest text read as one record."""

_KINDS = {
    "percent": "percent",
    "percentage-point": "percent",
    "celsius": "temperature",
    "fahrenheit": "temperature",
    "kelvin": "temperature",
    "rankine": "temperature",
    "degree": "temperature",
}
_COUNTED = frozenset({"person", "household", "person-time", "time", "item", "fold", "batch", "session"})


def records(line: Mapping[str, Any]) -> dict[str, Any]:
    """Return {"id", "pred": [...]} for a record {"id", "text", "lang"?, "date"?}; a record that
    cannot be read has no predictions and says why under "problem"."""
    identifier = line.get("id") if isinstance(line, Mapping) else None
    problem = _problem(line)
    if problem:
        return {"id": identifier, "pred": [], "problem": problem}
    text = line["text"]
    context = Context(_document(text, line))
    pred = [_item(text, r, counted) | _around(context, r) for r, counted in loose(text, fold(text))]
    pred += _dates(text, line)
    pred.sort(key=lambda p: (p["start"], p["end"], p["kind"]))
    return {"id": identifier, "pred": pred}


def _problem(line: Any) -> str:
    if not isinstance(line, Mapping):
        return "the record is not a JSON object"
    text = line.get("text")
    if not isinstance(text, str):
        return "the record has no text"
    if len(text) > LONGEST:
        return f"the text is longer than {LONGEST:,} characters"
    for name in ("lang", "date"):
        if line.get(name) is not None and not isinstance(line[name], str):
            return f"'{name}' is not a string"
    return ""


def _document(text: str, line: Mapping[str, Any]) -> Document:
    lang = line.get("lang") or "und"
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    blocks = (Block("paragraph", start, end, lang),) if end > start else ()
    facts = (Fact("date", line["date"][:10], "the record"),) if line.get("date") else ()
    return Document(
        record="record",
        file=None,
        url=None,
        media_type="text/plain",
        language=lang,
        text=text,
        blocks=blocks,
        made_by="records/1",
        facts=facts,
    )


def _item(text: str, reading: Reading, counted: str) -> dict[str, Any]:
    start, end = reading.start, reading.end
    item: dict[str, Any] = {
        "start": start,
        "end": end,
        "num_start": reading.number[0],
        "num_end": reading.number[1],
        "surface": text[start:end],
    }
    if reading.numeral.ordinal:
        return item | {"value": number(reading.value), "unit": "", "bound": "exact", "kind": "ordinal"}
    if reading.bound == "range":
        item |= {"low": number(reading.value), "high": number(reading.high), "bound": "range"}
    else:
        item |= {"value": number(reading.value), "bound": BOUNDS.get(reading.bound, "exact")}
    unit = (reading.unit or "").replace("percentage-point", "percentage point")
    age = unit.endswith(" of age")
    item["unit"] = {"fold": "times"}.get(unit) or counted or unit.removesuffix(" of age")
    if reading.per:
        item["per"] = reading.per
    item["kind"] = "age" if age else _kind(unit)
    return item


def _kind(unit: str) -> str:
    if unit in _KINDS:
        return _KINDS[unit]
    if unit in en.CURRENCIES:
        return "currency"
    return "figure" if not unit or unit in _COUNTED else "dimension"


def _around(context: Context, reading: Reading) -> dict[str, Any]:
    """Say when and where the number holds and who says it, where the text tells."""
    index = context.sentence_at(reading.number[0])
    if index is None or reading.numeral.ordinal:
        return {}
    time, place = context.time(index, reading.number), context.place(index, reading.number)
    said = context.speakers(index, reading.number).chain
    found = {
        "asof": time.as_of or time.period,
        "source": said[0].name if said and said[0].cue is not None else None,
        "scope": place.name,
    }
    return {key: value for key, value in found.items() if value}


def _dates(text: str, line: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Read the dates of the whole text, short forms too, counting from the record's date; a word that
    needs a date that is not there ("now", 上年) is no item."""
    date = line.get("date")
    return [
        {
            "start": d.start,
            "end": d.end,
            "surface": text[d.start : d.end],
            "kind": "date",
            "start_date": d.first,
            "end_date": d.last,
            "when": d.when,
            "value": None,
            "unit": "",
            "bound": "exact",
        }
        for d in find_dates(text, _language(text, line), date.strip() if date else None)
        if d.first or d.last or d.when
    ]


def _language(text: str, line: Mapping[str, Any]) -> str:
    """Return the record's language, else the one its script tells."""
    lang = line.get("lang")
    if lang and lang != "und":
        return str(lang)
    if any("\u3400" <= c <= "\u9fff" for c in text):
        return "zh"
    return "ug" if any("\u0621" <= c <= "\u06d5" for c in text) else "en"
