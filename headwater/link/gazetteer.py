# ruff: noqa: E501
"""Names of places in English, Chinese and Uyghur, read from `headwater/data/places`.

Codes follow GB/T 2260 (provinces, prefectures, counties) and ISO 3166 (countries); divisions of the
Production and Construction Corps have codes of our own (XPCC-n). A bare name stands for the larger unit
("Kashgar" is the prefecture); its city is another place. Names are looked up folded (see `folding.fold`).
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from headwater.link.folding import fold


@dataclass(frozen=True, slots=True)
class Row:
    """One place: its code, what it is part of, its names by language (the usual one first), and where they
    are from. `also` are names that are no label."""

    code: str
    kind: str
    within: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    hant: tuple[str, ...] = ()
    ug: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    source: str = ""


def _table(name: str) -> list[list[str]]:
    text = files("headwater").joinpath("data", "places", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name for name in cell.split(";") if name)


@cache
def known() -> dict[str, Row]:
    """Return the places known by any of their names, bare or whole, by code."""
    found: dict[str, Row] = {}
    for code, kind, within, *cells, source in _table("known.tsv"):
        en, zh, hant, ug, also = map(_names, cells)
        found[code] = Row(code, kind, within, en, zh, hant, ug, also, source)
    for code, *cells, source in _table("countries.tsv"):
        en, zh, hant, ug = map(_names, cells)
        old = found.get(code) or Row(code, "country", "", en, zh, hant, ug, (), source)
        more = tuple(n for n in (*en, *zh, *hant) if n not in (*old.en, *old.zh, *old.hant))
        origin = old.source if old.source == source else f"{old.source}, {source}"
        found[code] = Row(
            code, "country", "", old.en, old.zh, old.hant or hant, tuple(dict.fromkeys((*old.ug, *ug))),
            (*old.also, *more), origin,
        )  # fmt: skip
    return found


@cache
def divisions() -> dict[str, Row]:
    """Return China's other prefectures and counties, known by their whole names only, by code."""
    found: dict[str, Row] = {}
    for code, within, zh, en, source in _table("divisions.tsv"):
        kind = "county" if len(code) > len("CN-0000") else "prefecture"
        found[code] = Row(code, kind, within, _names(en), (zh,), source=source)
    return found


@cache
def whole_names() -> dict[str, tuple[str, ...]]:
    """Return the codes of `divisions` by their folded names; more than one where divisions share a name."""
    found: dict[str, tuple[str, ...]] = {}
    for row in divisions().values():
        for name in {fold(row.zh[0]), *(n.lower() if n.isascii() else fold(n) for n in row.en)}:
            found[name] = (*found.get(name, ()), row.code)
    return found


def row(code: str) -> Row | None:
    """Return the place with this code."""
    return known().get(code) or divisions().get(code)


def codes() -> dict[str, str]:
    """Return the codes of `known` by folded name; where two share a name the first has it."""
    found: dict[str, str] = {}
    for each in known().values():
        for name in (*each.en, *each.zh, *each.ug, *each.also):
            found.setdefault(fold(name), each.code)
    return found


GENERIC_EN = (
    "autonomous region", "autonomous prefecture", "autonomous county", "province", "prefecture", "region",
    "county", "district", "city", "municipality", "township", "town", "village", "division",
)  # fmt: skip
"""Words that say what kind of place a name is, longest first."""

GENERIC_ZH = ("自治区", "自治州", "自治县", "地区", "省", "州", "市", "县", "区", "乡", "镇", "村", "师")
GENERIC_UG = (
    "ئاپتونوم رايونى", "ئاپتونوم ئوبلاستى", "ئاپتونوم ناھىيىسى", "ۋىلايىتى", "ئوبلاستى", "ئۆلكىسى", "ناھىيىسى",
    "شەھىرى", "رايونى", "يېزىسى", "بازىرى", "كەنتى",
)  # fmt: skip

KIND_OF = {
    "省": "province", "ئۆلكىسى": "province", "自治区": "autonomous region", "地区": "prefecture",
    "州": "prefecture", "自治州": "prefecture", "ۋىلايىتى": "prefecture", "autonomous prefecture": "prefecture",
    "县": "county", "自治县": "county", "autonomous county": "county", "ناھىيىسى": "county", "市": "city",
    "شەھىرى": "city", "municipality": "city", "区": "district", "乡": "township", "يېزىسى": "township",
    "镇": "town", "村": "village", "كەنتى": "village", "师": "division", "ئاپتونوم رايونى": "autonomous region",
    "ئاپتونوم ئوبلاستى": "prefecture", "ئوبلاستى": "prefecture", "ئاپتونوم ناھىيىسى": "county", "رايونى": "district",
    "بازىرى": "town",
}  # fmt: skip
"""The same kind of place in other words."""

TAILS = {
    "province": ("省", "自治区"), "autonomous region": ("自治区",), "region": ("自治区", "地区"),
    "prefecture": ("地区", "自治州", "州", "盟"), "county": ("县",), "city": ("市",), "district": ("区",),
}  # fmt: skip
"""The ends of Chinese names of places of a kind: "Tangshan City" is one of the names of 唐山市."""
