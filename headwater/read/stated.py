"""A `sources.csv` beside the documents: facts that a person states about them, and so corrects them."""

import csv
import io
from typing import get_args

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.dates import written_date
from headwater.read.encoding import decode

FIELDS: tuple[FactField, ...] = get_args(FactField)
SIMPLE_DATE = frozenset("0123456789-/~?%XTZ:.+ ")


def stated_facts(csv_payload: bytes, name: str) -> dict[str, tuple[Fact, ...]]:
    """Return for each file that `csv_payload` names (relative to its folder) the facts it states.

    Columns are told by their names in the first row, in any order: file, and any of title, author,
    publisher, kind, date, language, url, translator, translation_of, version_of (these two name another file,
    relative to the same folder, or its URL), owner (who owns the publisher), place (of publication); others are ignored, blank is not stated. A date is kept as
    written if it is ISO 8601 or EDTF, else normalised. `name` is the file as the user knows it.
    Raises ReadError, with the line, if it is no such table.
    """
    if not csv_payload.strip():
        raise ReadError(f"{name} is empty")
    text = decode(csv_payload)
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    found: dict[str, tuple[Fact, ...]] = {}
    columns: list[str] | None = None
    line = 1
    try:
        for row in rows:
            if columns is None:
                columns = [cell.strip().lower() for cell in row]
                if "file" not in columns:
                    raise ReadError(f"{name} line 1 names no column 'file'")
            elif any(cell.strip() for cell in row):
                file, facts = _row(dict(zip(columns, row, strict=False)), f"{base} line {line}")
                if not file:
                    raise ReadError(f"{name} line {line} names no file")
                found[file] = (*found.get(file, ()), *facts)
            line = rows.line_num + 1
    except csv.Error as error:
        raise ReadError(f"{name} line {rows.line_num} is no CSV: {error}") from error
    return found


def _row(cells: dict[str, str], where: str) -> tuple[str, tuple[Fact, ...]]:
    file = cells.get("file", "").strip().replace("\\", "/")
    while file.startswith("./"):
        file = file[2:]
    facts = []
    for field in FIELDS:
        value = " ".join(cells.get(field, "").split())
        if field == "date" and not set(value) <= SIMPLE_DATE - {"/"} and "~" not in value:
            value = written_date(value) or value
        if value:
            facts.append(Fact(field, value, where))
    return file, tuple(facts)
