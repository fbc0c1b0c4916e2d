"""Places that the user adds: a table of their own (`places.csv`), beside the gazetteer.

Columns, by name, in any order: `en`, `zh`, `ug` (at least one), `other` (further names), `part_of` (a code or
a name), `code`, `kind`, `source`. Several names in one cell are separated by ";".
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.link.folding import fold
from headwater.link.gazetteer import row as place_row
from headwater.link.places import CODES, OWN, Places
from headwater.model import Problem

NAMES = ("en", "zh", "ug", "other")
COLUMNS = (*NAMES, "part_of", "code", "kind", "source")
LONGEST, ROWS = 200, 20_000
"""Characters of a name, and rows of a table."""


@dataclass(frozen=True, slots=True)
class OwnPlaces:
    """Keys by folded name; what of the table could not be used."""

    keys: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def own_places(text: str, name: str = "places.csv") -> OwnPlaces:
    """Return the places of a table; each row that cannot be used is a Problem, the others stand."""
    problems: list[Problem] = []
    keys: dict[str, str] = {}

    def wrong(line: int, reason: str) -> None:
        problems.append(Problem("link", f"{name} line {line}", reason))

    reader = csv.DictReader(
        io.StringIO(text.removeprefix("\ufeff"), newline=""), restkey="more", strict=False
    )
    try:
        header = [h.strip().casefold() if h else "" for h in reader.fieldnames or ()]
        reader.fieldnames = header
        if not {"en", "zh", "ug"} & set(header):
            wrong(1, "has no column named en, zh or ug: see docs/places.md for the columns")
            return OwnPlaces({}, tuple(problems))
        extra = sorted(set(header) - set(COLUMNS) - {""})
        if extra:
            wrong(1, f"has columns that mean nothing here: {', '.join(extra)[:120]}")
        for number, cells in enumerate(reader, 2):
            if number > ROWS:
                wrong(number, f"has more than {ROWS} rows: the rest is left out")
                break
            reason = _take(cells, keys)
            if reason:
                wrong(reader.line_num, reason)
    except csv.Error as error:
        wrong(reader.line_num, f"is no table: {error}")
    return OwnPlaces(keys, tuple(problems))


def _take(cells: Mapping[str, object], keys: dict[str, str]) -> str:
    """Add a row's names to `keys`; return why it cannot be used, or ""."""
    if cells.get("more"):
        return "has more cells than the first line"
    value = {k: str(v or "").strip() for k, v in cells.items()}
    written = [n.strip() for column in NAMES for n in value.get(column, "").split(";") if n.strip()]
    if not written:
        return "" if not any(value.values()) else "names no place in en, zh or ug"
    if any(len(n) > LONGEST for n in written):
        return f"has a name of more than {LONGEST} characters"
    folded = [fold(n) for n in written]
    if any(len(n) < 2 for n in folded):
        return "has a name of one character, which would be found everywhere"
    code, part = value.get("code", ""), value.get("part_of", "")
    within = ""
    if part:
        within = part if place_row(part) else Places(own=keys).key(part)
        if not (place_row(within) or within.startswith((OWN, "XPCC"))):
            return f"is part of '{part[:60]}', which is neither known nor a row above it"
    known = place_row(code) if code else None
    key = known.code if known else f"{OWN}{within}//{fold(code) or folded[0]}"
    for name in folded:
        other = keys.get(name) or CODES.get(name)
        if other and other != key:
            return (
                f"calls '{name[:60]}' what is the name of another place ({other.removeprefix(OWN)}): not used"
            )
    if known and part and within != known.within:
        return f"puts {code} in '{part[:60]}', where the gazetteer does not have it: not used"
    keys.update((name, key) for name in folded)
    return ""
