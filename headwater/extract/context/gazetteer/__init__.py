"""The gazetteer: countries, China's provinces, Xinjiang's prefectures and counties, large cities.

Read from `headwater/data/places/known.tsv`, which linking reads too; a newcomer adds a line there. Forms are
as written in the three languages; the first English form is the canonical name.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LOOKED_FOR = frozenset({"country", "province", "prefecture", "county", "city"})
"""Kinds of place that are looked for in running text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One place: its canonical English name, its kind (country, province, prefecture, county, city) and
    the canonical name of the place it lies in ("" for a country)."""

    name: str
    kind: str
    within: str


@cache
def forms() -> dict[str, Entry]:
    """Return every written form and its place; where two places share a form the first line has it."""
    found: dict[str, Entry] = {}
    table = files("headwater").joinpath("data", "places", "known.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line[:1] != "#" and line.count("\t") == 8]
    names = {row[0]: row[3].partition(";")[0] for row in rows}
    for code, kind, within, english, *others in rows:
        if kind not in LOOKED_FOR:
            continue
        entry = Entry(names[code], kind, names.get(within, ""))
        for form in ";".join((english, *others[:3])).split(";"):
            if form:
                found.setdefault(form, entry)
    return found


@cache
def han() -> dict[str, tuple[str, ...]]:
    """Return the Chinese forms by their first two characters, longest first."""
    index: dict[str, list[str]] = {}
    for form in forms():
        if "\u3400" <= form[0] <= "\u9fff":
            index.setdefault(form[:2], []).append(form)
    return {k: tuple(sorted(v, key=len, reverse=True)) for k, v in index.items()}


@cache
def uyghur() -> dict[str, tuple[str, ...]]:
    """Return the Uyghur forms by their first three letters, longest first."""
    index: dict[str, list[str]] = {}
    for form in forms():
        if "\u0600" <= form[0] <= "\u06ff":
            index.setdefault(form[:3], []).append(form)
    return {k: tuple(sorted(v, key=len, reverse=True)) for k, v in index.items()}


__all__ = ["Entry", "forms", "han", "uyghur"]
