# ruff: noqa: E501
"""Places folded to one key across languages, scripts and romanisations."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from headwater.link.folding import HAN, fold, traditional
from headwater.link.gazetteer import (
    GENERIC_EN,
    GENERIC_UG,
    GENERIC_ZH,
    KIND_OF,
    TAILS,
    codes,
    known,
    row,
    whole_names,
)
from headwater.model.unnamed import unnamed

Pair = tuple[str, str]
STATED = frozenset({"clause", "sentence"})
"""Where a place stands that is said of the number itself (`Figure.place_from`); elsewhere it is inferred."""
LONGEST = 400
"""Characters of a name; what is longer names no place."""
OWN = "own:"
"""Before the key of a place that only the user knows: what it is part of, "//", its code or name."""
_CHUNK = re.compile("[^省市县区乡镇村州师]{1,8}?(?:自治区|自治州|自治县|地区|省|州|市|县|区|乡|镇|村|师)")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b|第?([一二三四五六七八九十]{1,3}|\d+)(?=师)")
_ORDINALS_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_DIGITS_ZH = "一二三四五六七八九"


CODES = codes()
SHORT_NAMES = dict(
    zip(
        "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇藏陕甘陇青宁新疆",
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 51 52 52 53 54 61 62 62 63 64 65 65".split(),
        strict=True,
    )
)
SHORT_NAMES = {name: f"CN-{code}" for name, code in SHORT_NAMES.items()}
"""Provinces by the one character that stands for each (GB/T 2260 codes)."""
PARENTS = {code: each.within for code, each in known().items()}
NAMES = {code: fold(each.en[0]) for code, each in known().items()}
LATIN, HANS, HANT, UYGHUR = "en", "zh", "zh-Hant", "ug"
_HAN_NAMES = sorted((n for n in CODES if HAN.search(n)), key=len, reverse=True)


class Places:
    """Keys of places in one case: the gazetteer, the user's own rows, and aliases learned from the documents.

    `refused` are pairs of folded names that a person said are two.
    """

    def __init__(
        self,
        pairs: Iterable[Pair] = (),
        own: Mapping[str, str] | None = None,
        refused: Collection[frozenset[str]] = (),
    ) -> None:
        self.learned: dict[str, str] = {}
        self._under: dict[str, list[str]] = defaultdict(list)
        self.own = dict(own or {})
        self.refused = frozenset(refused)
        self.clashes: list[Pair] = []
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        self.company: Mapping[Pair, int] = {}
        known = sorted(pairs)
        for one, other in known:
            self._learn(one, other)
        for name in (n for pair in known for n in pair):
            self.forms[self.key(name)][name] += 0

    def hear(self, counts: Mapping[str, int]) -> None:
        """Keep how places are written and how often, for `label`; and let a bare name stand for the one of its
        name."""
        self.settle(counts)
        for name, count in counts.items():
            self.forms[self.key(name)][name] += count

    def known(self, key: str) -> bool:
        """Tell whether a key surely is a place: in the gazetteer, of a stated kind, or named as one."""
        return listed(key) or "#" in key or key in self.forms or key in self.learned.values()

    def settle(self, stated: Iterable[str]) -> None:
        """Let a bare name stand for the one place of that name ("Lindar" for "Lindar Province")."""
        keys = {self.key(place) for place in stated} - {""}
        kinds: dict[str, set[str]] = {}
        for key in (
            *keys,
            *self.learned,
        ):  # a name in another language is as good as the one it was learned for
            name, sharp, _ = key.partition("#")
            if sharp:
                kinds.setdefault(name, set()).add(self.learned.get(key, key))
        for name, full in kinds.items():
            if name in keys and len(full) == 1:
                self.learned[name] = next(iter(full))

    def _learn(self, one: str, other: str) -> None:
        """Take two names of one place (an inline pair of the documents) as one key."""
        if frozenset((fold(one), fold(other))) in self.refused:
            return
        a, b = self.key(one), self.key(other)
        if a == b or not a or not b or _two_kinds(a, b):
            return
        keep, drop = (a, b) if listed(a) or (not listed(b) and a < b) else (b, a)
        if listed(drop):  # two places of the gazetteer are two, whatever a document says
            if not inside(a, b) and not inside(b, a):  # a part glossed by its whole is no contradiction
                self.clashes.append((one, other))
            return
        names = [drop, *self._under.pop(drop, ())]
        self.learned.update(dict.fromkeys(names, keep))
        self._under[keep] += names

    def key(self, place: str | None) -> str:
        """Return the key of the finest place named, or "" where none is."""
        if not place or not place.strip() or len(place) > LONGEST:
            return ""
        folded = fold(place)
        key = self.own.get(folded) or _key(folded)
        key = self.own.get(key.partition("#")[0], key) if self.own and not listed(key) else key
        for _ in range(4):  # an alias of an alias
            key = self.learned.get(key, key)
        return key

    def label(self, key: str, tag: str = "en") -> str:
        """Return a readable name of a key: in the language asked for ("en", "zh", "ug") where the gazetteer
        or a document has one, else in English first, in the form that the documents use most."""
        if not key:
            return ""
        if tag != "en" and (named := self._named(key, tag)):
            return named
        if found := row(key):
            return (*found.en, *found.zh)[0]
        written = [
            (not n.isascii(), -count, -len(n), n) for n, count in self.forms.get(key, Counter()).items()
        ]
        if written:
            return " ".join(min(written)[3].split()).removeprefix("the ")
        return " ".join(w.capitalize() if w.isascii() else w for w in key.replace("#", " ").split())

    def _named(self, key: str, tag: str) -> str:
        """The name in Chinese or Uyghur, as the gazetteer has it or as documents write it most."""
        if name := names(key).get(HANS if tag == "zh" else UYGHUR):
            return name
        fits = _HAN_ONLY if tag == "zh" else _UYGHUR_ONLY
        written = [
            (-count, -len(n), n) for n, count in self.forms.get(key, Counter()).items() if fits.fullmatch(n)
        ]
        if not written:
            return ""
        name = " ".join(min(written)[2].split())
        return fold(name) if tag == "zh" else name


_WIDTHS = {
    "province": 1,
    "autonomous region": 1,
    "prefecture": 2,
    "county": 3,
    "district": 3,
    "town": 4,
    "township": 4,
    "village": 5,
}


def _two_kinds(a: str, b: str) -> bool:
    """A county and a prefecture are two, whatever a document puts in brackets behind the one."""
    one, other = (_WIDTHS.get(key.partition("#")[2], 0) for key in (a, b))
    return bool(one and other and one != other)


def width(key: str) -> int:
    """Return how wide a place of a stated kind is: 1 a province, 5 a village; 0 where that is not known."""
    return _WIDTHS.get(key.partition("#")[2], 0)


_HAN_ONLY, _UYGHUR_ONLY = re.compile("[\u3400-\u9fff·]+"), re.compile("[\u0620-\u06ff -]+")


def listed(key: str) -> bool:
    """Tell whether a key is that of one place of the gazetteer, a division of the Corps, or a user's row."""
    return (
        key in PARENTS or key.startswith(("XPCC-", OWN)) or (key.startswith("CN-") and row(key) is not None)
    )


def part_of(key: str) -> str:
    """Return the key of the place that one lies in, or ""."""
    if key in PARENTS:
        return PARENTS[key]
    if key.startswith(OWN):
        return key.removeprefix(OWN).rpartition("//")[0]
    if key.startswith("XPCC-"):
        return "XPCC"
    found = row(key) if key.startswith("CN-") else None
    return found.within if found else ""


def inside(fine: str, coarse: str) -> bool:
    """Tell whether the gazetteer has `fine` within `coarse` (a place is within itself)."""
    seen = set()
    while fine and fine not in seen:
        if fine == coarse:
            return True
        seen.add(fine)
        fine = part_of(fine)
    return False


def script(name: str) -> str:
    """Return the script of a name, roughly: han, arabic or latin."""
    if HAN.search(name):
        return "han"
    return "arabic" if any("\u0600" <= c <= "\u06ff" for c in name) else "latin"


@lru_cache(maxsize=4_096)
def row_names(key: str) -> frozenset[str]:
    """Return every name of a place of the gazetteer as folded text has it, without the word for its kind."""
    found = row(key)
    if found is None:
        return frozenset()
    return frozenset(fold(n) for n in (*found.en, *found.zh, *found.ug, *found.also) if len(n) > 1)


def names(key: str) -> dict[str, str]:
    """Return the usual name of a place of the gazetteer by language (en, zh, zh-Hant, ug), where known."""
    found = row(key)
    if found is None:
        return {}
    hant = found.hant[:1] or ((traditional(found.zh[0]),) if found.zh else ())
    usual = {LATIN: found.en, HANS: found.zh, HANT: hant, UYGHUR: found.ug}
    return {language: each[0] for language, each in usual.items() if each}


_MIXED = re.compile(r"([a-z][a-z' -]+?)\s*[(\uff08]?\s*[\u3400-\u9fff]{2,12}[)\uff09]?")
_NO_NAME = re.compile(
    r"(?:which|what|this|that|each|every|all|any|some|other|our|my|their|your|its|receiving|sending|donor|home"
    r"|host|paired|partner|total|one|two|three|same|inner|outer|whole|entire|no)\s+(?:[\w-]+\s+)?"
    r"(?:autonomous region|prefecture|province|region|county|district|city|municipality|township|town|village)s?"
    r"|(?:届|同|目前|当|此|那|及|平|临|按|准|随)时|目前|当前|其中|(?:يېڭى|كونا|يەرلىك|پۈتۈن|بۇ|شۇ)"
    r"|[比较据按与同及由占从在于和]?地区|(?:本|该|此|各|全|我|外|哪个?|某|受援|支援|每个?)[省市县区乡镇村州]"
    r"|(?:今|去|前|当|當|次|同|每|本|全)年|(?:(?:今|去|前|当|當|次|同|每|本|全)年|年[初中末底]|目前|现在|現在|安置|移民|示范|示範|中心|重点|重點|试点|試點|贫困|貧困"
    r"|行政|自然|深度贫困|脱贫|空心|产业园|產業園|所在|各个|多个|许多|數千個?|数千个?)(?:新)?(?:县|縣|区|區|乡|鄉|镇|鎮|村|点|點)"
)
"""Words that speak of a place without naming one (a table's header, "this county")."""


@lru_cache(maxsize=65_536)
def _key(name: str) -> str:
    name = name.removeprefix("the ").strip(" ,.;，。；")
    if name in CODES:
        return CODES[name]
    if _NO_NAME.fullmatch(name):
        return ""
    both = _MIXED.fullmatch(name)
    if both:  # "Vastrel 瓦斯特尔省": the Latin name stands for both
        return _key(both[1].strip())
    division = _division(name)
    if division:
        return division
    finest, wider = _finest_han(name) if HAN.search(name) else _finest_latin(name)
    found = _among(finest, wider)
    return found if found else _generic(finest)


def _finest_latin(name: str) -> tuple[str, list[str]]:
    """`chaoyang district, beijing`: the finest part, and the places that it is said to lie in."""
    finest, *wider = re.split(r"\s*[,،(]\s*|\s+of\s+", name.strip(")"))
    return finest, [code for each in wider if (code := CODES.get(each) or _among(each, []))]


def _among(name: str, wider: list[str]) -> str:
    """The code of a name, among those that lie where it is said; "" where that leaves none or several."""
    found = [c for c in (CODES.get(name), *whole_names().get(name, ()), _with_kind(name)) if c]
    fits = [c for c in dict.fromkeys(found) if all(inside(c, w) or inside(w, c) for w in wider)]
    if len(fits) > 1 and name in CODES:
        return fits[0]  # by hand before by table
    return fits[0] if len(fits) == 1 else ""


def _with_kind(name: str) -> str:
    """The code of a known name with its kind behind it: `tangshan city`, `sichuan province`."""
    for suffix in (*GENERIC_EN, *GENERIC_ZH, *GENERIC_UG):
        stem = name.removesuffix(suffix).strip()
        code = CODES.get(stem, "") if stem != name else ""
        kind = KIND_OF.get(suffix, suffix)
        if code and any(zh.endswith(TAILS.get(kind, ("#",))) for zh in known()[code].zh):
            return code
    return ""


def _division(name: str) -> str:
    """Divisions of the Corps by number: the 1st and the 2nd are two."""
    if not re.search(r"\bdivision\b|师", name):
        return ""
    for number, word in enumerate(_ORDINALS_EN, 1):
        name = re.sub(rf"\b{word}\b", f"{number}th", name)
    found = _ORDINAL.search(name)
    if not found:
        return ""
    text = found[1] or found[2]
    if not text.isdigit():
        tens, _, ones = text.rpartition("十")
        high = (_DIGITS_ZH.find(tens) + 1 or 1) * 10 if "十" in text else 0
        text = str(high + (_DIGITS_ZH.find(ones) + 1 if ones else 0))
    return f"XPCC-{text}"


def _finest_han(name: str) -> tuple[str, list[str]]:
    """`新疆喀什地区莎车县` keys on 莎车县, `新疆喀什` on 喀什; with the places that it is said to lie in."""
    rest, wider = name.replace(" ", ""), []
    while rest not in CODES:
        first = next((n for n in _HAN_NAMES if rest.startswith(n) and len(rest) - len(n) >= 2), None)
        if first is None:
            break
        wider.append(CODES[first])
        rest = rest[len(first) :]
    chunks = _CHUNK.findall(rest)
    if rest in CODES or len(chunks) < 2 or not rest.endswith(chunks[-1]):
        return rest, wider
    if rest in whole_names():
        return rest, wider  # 市中区: no city of 市
    for chunk in chunks[:-1]:
        wider += [code for code in [_among(chunk, wider)] if code]
    return chunks[-1], wider


_BESIDE = re.compile(
    "^(?:接收|接纳|吸纳|对口支援|支援|对口|援助|帮扶|来自|仅仅?|單?单?是|[东西南北][陲疆境]|边[陲疆]|[东西南北中]部|(?:最|偏)[东西南北远](?:端|边)?的?)(?=[\u3400-\u9fff]{3})"
)
"""Words before a Han name that say where it lies, or that it is the only one: 西陲林达地区 is 林达地区."""


def _generic(name: str) -> str:
    """A name outside the gazetteer: its own words, and the kind of place apart ("lindar#province"); none where
    it only says what sort of place is meant."""
    name = _BESIDE.sub("", name)
    if unnamed(name):
        return ""
    for suffix in (*GENERIC_EN, *GENERIC_ZH, *GENERIC_UG):
        stem = name.removesuffix(suffix).strip()
        if stem != name and len(stem) >= 2:
            kind = KIND_OF.get(suffix, suffix)
            if _WIDTHS.get(kind, 0) > 1 and PARENTS.get(CODES.get(stem, "")) == "CN":
                return ""  # "a Xinjiang prefecture" is one of several
            return f"{stem}#{kind}"
    return name
