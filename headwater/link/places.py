# ruff: noqa: E501
"""Places folded to one key across languages, scripts and romanisations."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from headwater.link.folding import HAN, fold
from headwater.link.gazetteer import GENERIC_EN, GENERIC_UG, GENERIC_ZH, KIND_OF, ROWS

_CHUNK = re.compile("[^省市县区乡镇村州师]{1,8}?(?:自治区|自治州|自治县|地区|省|州|市|县|区|乡|镇|村|师)")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b|第?([一二三四五六七八九十]{1,3}|\d+)(?=师)")
_ORDINALS_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_DIGITS_ZH = "一二三四五六七八九"


def _load() -> tuple[dict[str, str], dict[str, str]]:
    codes: dict[str, str] = {}
    parents: dict[str, str] = {}
    for row in filter(None, ROWS.strip().splitlines()):
        code, parent, names = row.split("|")
        parents[code] = parent
        codes.update((fold(name), code) for name in names.split(";"))
    return codes, parents


CODES, PARENTS = _load()
NAMES = {code: names.split(";")[0] for code, _, names in (r.split("|") for r in ROWS.strip().splitlines())}
_HAN_NAMES = sorted((n for n in CODES if HAN.search(n)), key=len, reverse=True)


class Places:
    """Keys of places in one case: the gazetteer, and aliases learned from the documents."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self.learned: dict[str, str] = {}
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        known = sorted(pairs)
        for one, other in known:
            self._learn(one, other)
        for name in (n for pair in known for n in pair):
            self.forms[self.key(name)][name] += 0

    def hear(self, names: Iterable[str]) -> None:
        """Keep how places are written, for `label`; and let a bare name stand for the one of its name."""
        counts = Counter(names)
        self.settle(counts)
        for name, count in counts.items():
            self.forms[self.key(name)][name] += count

    def known(self, key: str) -> bool:
        """Tell whether a key surely is a place: in the gazetteer, of a stated kind, or named as one."""
        return key in PARENTS or "#" in key or key in self.forms or key in self.learned.values()

    def settle(self, stated: Iterable[str]) -> None:
        """Let a bare name stand for the one place of that name ("Lindar" for "Lindar Province")."""
        keys = {self.key(place) for place in stated} - {""}
        kinds: dict[str, set[str]] = {}
        for key in keys:
            name, sharp, _ = key.partition("#")
            if sharp:
                kinds.setdefault(name, set()).add(key)
        for name, full in kinds.items():
            if name in keys and len(full) == 1:
                self.learned[name] = next(iter(full))

    def _learn(self, one: str, other: str) -> None:
        """Take two names of one place (an inline pair of the documents) as one key."""
        a, b = self.key(one), self.key(other)
        if a == b or not a or not b:
            return
        keep, drop = (a, b) if a in PARENTS or (b not in PARENTS and a < b) else (b, a)
        if drop in PARENTS:
            return  # two places of the gazetteer are two, whatever a document says
        self.learned[drop] = keep
        for name, key in self.learned.items():
            if key == drop:
                self.learned[name] = keep

    def key(self, place: str | None) -> str:
        """Return the key of the finest place named, or "" where none is."""
        if not place or not place.strip():
            return ""
        key = _key(fold(place))
        for _ in range(4):  # an alias of an alias
            key = self.learned.get(key, key)
        return key

    def label(self, key: str) -> str:
        """Return a readable name of a key: English first, in the form that the documents use most."""
        if not key:
            return ""
        if key in NAMES:
            name = NAMES[key]
            return name.upper() if name == "xpcc" else name.title()
        written = [
            (not n.isascii(), -count, -len(n), n) for n, count in self.forms.get(key, Counter()).items()
        ]
        if written:
            return " ".join(min(written)[3].split()).removeprefix("the ")
        return " ".join(w.capitalize() if w.isascii() else w for w in key.replace("#", " ").split())


def inside(fine: str, coarse: str) -> bool:
    """Tell whether the gazetteer has `fine` within `coarse` (a place is within itself)."""
    seen = set()
    while fine and fine not in seen:
        if fine == coarse:
            return True
        seen.add(fine)
        fine = PARENTS.get(fine, "")
    return False


_MIXED = re.compile(r"([a-z][a-z' -]+?)\s*[(\uff08]?\s*[\u3400-\u9fff]{2,12}[)\uff09]?")
_NO_NAME = re.compile(
    r"(?:which|what|this|that|each|every|all|any|some|other|our|my|their|your|its|receiving|sending|donor|home"
    r"|host|paired|partner|total|one|two|three|same|inner|outer|whole|entire|no)\s+(?:[\w-]+\s+)?"
    r"(?:autonomous region|prefecture|province|region|county|district|city|municipality|township|town|village)s?"
    r"|(?:本|该|此|各|全|我|外|哪个?|某|受援|支援|每个?)[省市县区乡镇村州]"
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
    finest = _finest_han(name) if HAN.search(name) else re.split(r"\s*[,،(]\s*|\s+of\s+", name)[0]
    if finest in CODES:
        return CODES[finest]
    return _generic(finest)


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


def _finest_han(name: str) -> str:
    """`新疆喀什地区莎车县` keys on 莎车县, `新疆喀什` on 喀什."""
    rest = name.replace(" ", "")
    while rest not in CODES:
        known = next((n for n in _HAN_NAMES if rest.startswith(n) and len(rest) - len(n) >= 2), None)
        if known is None:
            break
        rest = rest[len(known) :]
    if rest in CODES:
        return rest
    chunks = _CHUNK.findall(rest)
    return chunks[-1] if len(chunks) > 1 and rest.endswith(chunks[-1]) else rest


def _generic(name: str) -> str:
    """A name outside the gazetteer: its own words, and the kind of place apart ("lindar#province")."""
    for suffix in (*GENERIC_EN, *GENERIC_ZH, *GENERIC_UG):
        stem = name.removesuffix(suffix).strip()
        if stem != name and len(stem) >= 2:
            return f"{stem}#{KIND_OF.get(suffix, suffix)}"
    return name
