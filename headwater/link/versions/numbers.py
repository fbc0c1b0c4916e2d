"""Every number that a text writes, in figures or words, as a plain value: what two languages have in common.

Not what a figure *says* (bounds, units, roles: that is read by the extractors); only whether a value stands
somewhere in these words, so that a figure is not called missing where it was merely read otherwise.
"""

import re
from collections.abc import Iterator

_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    "百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8,
    "يۈز": 1e2, "مىڭ": 1e3, "مىليون": 1e6, "مىليارد": 1e9,
}  # fmt: skip
_ONES = dict(zip("零〇一二三四五六七八九两兩", [0, 0, *range(1, 10), 2, 2], strict=True))
_WORDS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: 20 + 10 * n
    for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
}
_UYGHUR = {
    "بىر": 1, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "بەش": 5, "ئالتە": 6, "يەتتە": 7, "سەككىز": 8, "توققۇز": 9,
    "ئون": 10, "يىگىرمە": 20, "ئوتتۇز": 30, "قىرىق": 40, "ئەللىك": 50, "ئاتمىش": 60, "يەتمىش": 70,
    "سەكسەن": 80, "توقسان": 90,
}  # fmt: skip
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_FIGURES = re.compile(
    rf"(\d+(?:[,\u066c '’]\d{{3}})*(?:[.\u066b]\d+)?)((?:[\s-]*(?:{_SCALE}))*)", re.IGNORECASE
)
_HAN = re.compile(r"[零〇一二三四五六七八九十百千万亿萬億两兩]+(?:点[零〇一二三四五六七八九]+)?(?:万|亿)?")
_SPELT = re.compile(
    rf"\b(?:(?:{'|'.join([*_WORDS, 'hundred', 'thousand', 'million', 'billion', 'dozen', 'and'])})[\s-]*)+\b",
    re.IGNORECASE,
)
_SPELT_UG = re.compile(rf"(?:(?:{'|'.join([*_UYGHUR, 'يۈز', 'مىڭ', 'مىليون', 'مىليارد'])})\s*)+")
_MONTHS = {
    m: n
    for n, m in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b", re.IGNORECASE)
_TENTHS = re.compile(r"([一二三四五六七八九])成")
LONGEST_NUMERAL = 40
"""Characters of a numeral that are read; a longer one is no number."""


def values(text: str) -> set[float]:
    """Return the values written in a text; a month's name counts as its number."""
    return {value for value, _, _ in found(text)}


def found(text: str) -> Iterator[tuple[float, int, int]]:
    """Yield (value, start, end) of each numeral in figures or words, in no special order."""
    for match in _FIGURES.finditer(text):
        if len(match[1]) <= LONGEST_NUMERAL:
            digits = re.sub(r"[,\u066c '’]", "", match[1]).replace("\u066b", ".")
            value = float(digits)
            for scale in re.findall(_SCALE, match[2], re.IGNORECASE):
                value *= _SCALES[scale.lower()]
            yield _round(value), *match.span()
    for match in _HAN.finditer(text):
        scale = match[0][0] in "百千万亿萬億"  # behind a numeral in figures, or in a word
        if len(match[0]) <= LONGEST_NUMERAL and not scale:
            yield _round(_han(match[0])), *match.span()
    for match in _TENTHS.finditer(text):
        yield _ONES[match[1]] * 10.0, *match.span()
    for pattern, ones in ((_SPELT, _WORDS), (_SPELT_UG, _UYGHUR)):
        for match in pattern.finditer(text):
            words = re.split(r"[\s-]+", match[0].lower())
            if len(match[0]) <= 4 * LONGEST_NUMERAL and any(word in ones for word in words):
                yield _round(_spelt(match[0].lower(), ones)), *match.span()
    for match in _MONTH.finditer(text):
        yield float(_MONTHS[match[1].lower()]), *match.span()


def _round(value: float) -> float:
    return float(f"{value:.10g}")


def _han(text: str) -> float:
    """Read a Chinese numeral: 一百一十二万, 二〇一八, 三点五万."""
    whole, _, rest = text.partition("点")
    tail = rest.lstrip("零〇一二三四五六七八九")
    digits = rest[: len(rest) - len(tail)]
    if len(whole) > 1 and all(c in _ONES for c in whole):
        value: float = float("".join(str(_ONES[c]) for c in whole))
    else:
        total, section, one = 0.0, 0.0, 0.0
        for char in whole:
            if char in _ONES:
                one = _ONES[char]
            elif char == "十":
                section, one = section + (one or 1) * 10, 0.0
            elif char in "百千":
                section, one = section + (one or 1) * _SCALES[char], 0.0
            else:
                total, section, one = (total + (section + one or 1)) * _SCALES[char], 0.0, 0.0
        value = total + section + one
    if digits:
        value += float("0." + "".join(str(_ONES[c]) for c in digits))
    return value * (_SCALES[tail] if tail else 1.0)


def _spelt(text: str, ones: dict[str, int]) -> float:
    total = section = 0.0
    for word in re.split(r"[\s-]+", text.strip()):
        if word in ones:
            section += ones[word]
        elif word in ("hundred", "dozen", "يۈز"):
            section = (section or 1) * _SCALES[word]
        elif word in _SCALES:
            total, section = total + (section or 1) * _SCALES[word], 0.0
    return total + section
