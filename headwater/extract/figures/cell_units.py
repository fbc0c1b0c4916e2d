"""The unit that a head or the line above a table states: "(million yuan)", 单位：万元, "Unit: 1,000 persons"."""
# Patterns and tables are data and stay on one line.

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures import units
from headwater.extract.figures.lexicon import en, ug, zh

MONEY = frozenset(en.CURRENCIES) | {"yuan", "dollar", "som"}
_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,40})[)）\]]")
_LINE = re.compile(
    r"(?:单位|计量单位|units?(?: of measure(?:ment)?)?|ئۆلچەم بىرلىكى|بىرلىكى?) ?[:：] ?(?P<unit>[^，。；;)）\]\n]{1,40})|\b(?:figures|numbers|amounts|values|all) (?:are )?(?:in|given in) (?P<given>[^,.;)）\]\n]{1,40})",
    re.IGNORECASE,
)
_OF = re.compile(
    r"^(?:expressed |given |figures |all |number )?(?:in|of)\s+|^(?:unit|单位)\s*[:：]\s*|^as ", re.IGNORECASE
)
_NUMERAL = re.compile(
    r"(?:['’]?0{3}s?|1[,  ]?0{3}s?|10[,  ]?0{3}|100[,  ]?0{3}|1[,  ]?0{3}[,  ]?0{3}|1?00)(?:\s+|(?=\Z)|(?=[\u3400-\u9fff]))"
)
_TYPES = {"'000": 1000, "000": 1000, "000s": 1000, "'000s": 1000}
_CODES = {"rmb": "yuan", "cny": "yuan", "usd": "dollar", "us$": "dollar", "$": "dollar", "¥": "yuan", "￥": "yuan", "€": "euro", "£": "pound sterling"}  # fmt: skip
_CODE = re.compile(r"^(rmb|cny|usd|us\$|[$¥￥€£])\s*|\s*,?\s*(rmb|cny|usd)$")
_SPLIT = re.compile(r"\s*[/／]\s*|\s+per\s+")
_SHARE = re.compile(
    r"%|％|\b(?:percent(?:age)?|per cent|share|rate|proportion)\b|比重|占比|比例|率|پىرسەنت", re.IGNORECASE
)
_HOLDS = {"人": "person", "户": "household", "人次": "person-time", "个": "", "名": "person"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A unit as a head states it: canonical name ("" for a scale alone, None for none), factor, rate, why."""

    unit: str | None = None
    factor: Fraction = Fraction(1)
    per: str | None = None
    why: tuple[str, ...] = ()

    def because(self, why: str) -> "Stated":
        """The same with the rule that found it."""
        return replace(self, why=(why,))


def stated(words: str, *, line: bool) -> Stated:
    """Read the unit in brackets, after 单位, or at the end of a head; all words are folded."""
    scale = Stated()
    for candidate in _candidates(words, line=line):
        found = read(candidate.strip().lower())
        if found.unit:
            return found
        if found.unit == "" and found.factor != 1:
            scale = found
    return scale


def _candidates(words: str, *, line: bool) -> list[str]:
    said = [m["unit"] or m["given"] for m in _LINE.finditer(words)]
    found = [*said, *(m[1] for m in _BRACKET.finditer(words))]
    if not line and words:
        found += [m[1] for m in re.finditer(r", ?((?:in )?[\w$'’%/ ]{1,24})\Z", words)]
        last = words.rsplit(maxsplit=1)[-1]
        found += [last] if last.lower() not in _NO_UNIT else []
        if words.strip().lower().startswith("in "):
            found.append(words)
    return found


_NO_UNIT = frozenset(
    {"point", "points", "second", "in", "foot", "mark", "marks", "pound", "mine", "may", "set", "sets"}
)


def above(line: str, noun: str, name: str) -> Stated:
    """Read the unit of the lines above a table, for a column that counts `noun`: money is no unit of a
    count of households, nor any unit that of a share."""
    share = bool(_SHARE.search(name))
    for candidate in _candidates(line, line=True):
        many = [w for w in re.split(r"[、;；]|,(?!\d)|，| and |和", candidate) if w.strip()]
        for word in many:
            found = read(word.strip().lower())
            if found.unit is None or (found.unit == "" and found.factor == 1):
                continue
            if share:
                if found.unit == "percent":
                    return found
                continue
            if _fits(found.unit, noun, only=len(many) == 1):
                return found
    return Stated()


def _fits(unit: str, noun: str, *, only: bool) -> bool:
    if not noun:
        return only
    if unit in ("", noun) or (unit in MONEY and noun == "yuan"):
        return True
    if unit in MONEY or noun == "yuan":
        return False
    if unit == "percent":
        return only
    return only and unit not in ("household", "person", "village", "county") if noun in _HEADS else only


_HEADS = frozenset(
    {"household", "person", "village", "county", "township", "school", "enterprise", "project"}
)


@cache
def _names() -> dict[str, str]:
    return (
        units.uyghur()
        | units.english()
        | units.chinese()
        | {"%": "percent", "‰": "per mille", "people": "person"}
    )


def read(word: str) -> Stated:
    """Read a unit that is stated alone, in small letters: "million yuan", 万元, "1,000 persons", 元/人."""
    word = _OF.sub("", word.strip()).strip(" :：")
    rate = _SPLIT.split(word, maxsplit=1)
    per = None
    if len(rate) == 2 and word not in _names():
        per = _names().get(rate[1].strip()) or zh.PER_AFTER.get(rate[1].strip())
        if per is None:
            return Stated()
        word = rate[0]
    factor, word = _scaled(word)
    unit = _names().get(word)
    if unit is None and (code := _CODE.search(word)):
        rest_factor, rest = _scaled(_CODE.sub("", word).strip(" ,"))
        unit = _CODES[(code[1] or code[2]).strip()]
        factor *= rest_factor
        if rest not in ("", "-") and _names().get(rest) != unit:
            unit = None
    if unit is None and factor != 1 and word in ("", "-"):
        return Stated("", factor, per)
    if unit is None and factor != 1 and word.isalpha() and len(word) <= 16:
        return Stated(word, factor, per)
    return Stated(unit, factor, per) if unit is not None else Stated()


def _scaled(word: str) -> tuple[Fraction, str]:
    """Take the scales off a unit: their product, and what is left."""
    factor = Fraction(1)
    if (numeral := _NUMERAL.match(word)) and numeral.end():
        digits = re.sub(r"\D", "", numeral[0])
        factor *= 1000 if digits == "000" else int(digits)
        word = word[numeral.end() :].strip()
    while word[:1] in zh.BIG or (word[:1] in ("千", "百", "十") and word not in _names()):
        factor *= zh.BIG.get(word[0]) or zh.SMALL[word[0]]
        word = word[1:].strip()
    while True:
        first, _, rest = word.partition(" ")
        scale = en.SCALES.get(first) or en.SCALES.get(first.rstrip("s")) or ug.SCALES.get(first)
        scale = scale or (100 if first in ("hundred", "hundreds") else None)
        if not scale:
            break
        factor, word = factor * scale, rest.removeprefix("of ").strip() or "-"
    return factor, word
