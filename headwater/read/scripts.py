"""Which writing a text is in, by its characters (Unicode blocks), and what that says of its language."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

BLOCKS = {
    "han": r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "kana": r"\u3041-\u3096\u30a1-\u30fa",
    "hangul": r"\uac00-\ud7a3\u1100-\u11ff",
    "arabic": r"\u0620-\u064a\u066e-\u06d5\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "cyrillic": r"\u0400-\u052f",
    "latin": r"A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "tibetan": r"\u0f40-\u0fbc",
    "mongolian": r"\u1820-\u18aa",
    "hebrew": r"\u05d0-\u05ea",
    "greek": r"\u0370-\u03ff",
    "thai": r"\u0e01-\u0e4e",
    "devanagari": r"\u0904-\u0939",
    "armenian": r"\u0531-\u0587",
    "georgian": r"\u10a0-\u10ff",
}
PATTERNS = {name: re.compile(f"[{chars}]") for name, chars in BLOCKS.items()}
NO_LETTERS = bytes(b for b in range(128) if not chr(b).isalpha())
ONE_LANGUAGE = {
    "kana": "ja", "hangul": "ko", "tibetan": "bo", "mongolian": "mn-Mong", "hebrew": "he", "greek": "el",
    "thai": "th", "devanagari": "hi", "armenian": "hy", "georgian": "ka",
}  # fmt: skip

ARABIC_LETTERS = (
    ("kk-Arab", "\u0674\u0675\u0676\u0677\u0678"),  # the high hamza is Kazakh only
    ("ps", "\u067c\u0689\u0693\u069a\u0681\u0685\u06cd"),
    ("ky-Arab", "\u06c5\u06c9"),
    ("ckb", "\u06ce\u0695\u06b5"),
    ("ug", "\u06d0\u06c7\u06c6\u06c8\u06cb\u06ad\u06d5"),
    ("ur", "\u0679\u0688\u0691\u06d2"),
    ("fa", "\u067e\u0686\u0698\u06af\u06a9\u06cc"),
    ("ar", "\u0629\u0649\u0643\u0623\u0625"),
)
"""Letters that tell languages in Arabic script apart, the more telling first (Unicode core spec 9.2)."""

TURKIC = frozenset({"ug", "kk-Arab"})
UYGHUR_ONLY = re.compile("[\u0626\u06d0\u063a\u062e\u06c8\u0698]")
"""Yeh with hamza, e, ghain, khah, yu and jeh: Uyghur has them, Kazakh has not."""
KAZAKH_ONLY = re.compile("[\u0639\u062d\u0674-\u0678]|(?<![\u0620-\u06ff])\u0621")
"""Ain (for gh), hah (for kh) and the hamza that stands before a word: Kazakh has them, Uyghur has not."""
INNER_MAKSURA = re.compile("\u0649(?=[\u0620-\u06d5])")
"""Alef maksura within a word: the i of Uyghur and Kazakh; Arabic writes it only at the end."""
SHAPED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
RARE = 0.01
"""Share of letters below which a sign may come from a name in another language."""
LEAST_SHARE = {"ug": 0.05}
"""Uyghur writes every vowel: its own letters are a tenth of any text and more."""
FIRST_HAMZA = re.compile(r"(?<![\u0620-\u06ff])\u0626")
"""Uyghur sets a hamza before every vowel that begins a word; Persian and Arabic do not."""
ARABIC_WRITTEN = frozenset({"und", *(name for name, _ in ARABIC_LETTERS)})
"""What `arabic_language` may answer."""
NOT_UYGHUR = re.compile(
    "[\u0623\u0625\u0629\u0647\u062b\u062d\u0630\u0635\u0636\u0637\u0638\u0639\u06a9\u06cc\u0679\u0691\u06d2\u0674]"
)
"""Letters of its neighbours that Uyghur does not have."""

SAMPLE = 20_000


@lru_cache(maxsize=8192)
def _script_of(c: str) -> str | None:
    return next((name for name, pattern in PATTERNS.items() if pattern.match(c)), None)


def counts(text: str) -> dict[str, int]:
    """Count the letters of each script in the first `SAMPLE` characters."""
    sample = text[:SAMPLE]
    if sample.isascii():
        n = len(sample.encode("ascii").translate(None, NO_LETTERS))
        return {"latin": n} if n else {}
    found: dict[str, int] = {}
    for c, n in Counter(sample).items():  # a text has few different characters: look at each once
        name = _script_of(c)
        if name is not None:
            found[name] = found.get(name, 0) + n
    return {name: found[name] for name in PATTERNS if name in found}


def arabic_language(text: str) -> str:
    """Name the language of a text in Arabic script by its own letters; "und" if they do not tell."""
    sample = text[:SAMPLE]
    if SHAPED.search(sample):
        sample = unicodedata.normalize("NFKC", sample)
    letters = len(PATTERNS["arabic"].findall(sample))
    for language, own in ARABIC_LETTERS:
        found = sum(sample.count(c) for c in own)
        if language == "ug":
            found += len(FIRST_HAMZA.findall(sample)) if found else 0
            found += len(INNER_MAKSURA.findall(sample))
        if found and found >= LEAST_SHARE.get(language, RARE) * letters:
            return _turkic(sample) if language in TURKIC else language
    return "und"


def _turkic(sample: str) -> str:
    """Tell Uyghur and Kazakh in Arabic script apart by the letters that only one of them has."""
    ug, kk = len(UYGHUR_ONLY.findall(sample)), len(KAZAKH_ONLY.findall(sample))
    if ug == kk:
        return "und"
    return "ug" if ug > kk else "kk-Arab"


def contradicts_uyghur(text: str) -> bool:
    """Tell whether letters speak against Uyghur: one in twenty is none of its."""
    letters = len(PATTERNS["arabic"].findall(text))
    return len(NOT_UYGHUR.findall(text)) * 20 >= max(letters, 20)


@lru_cache(maxsize=1)
def han_tables() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters used in simplified writing only, and in traditional writing only.

    Made from opencc's character conversions over the unified ideographs: a character that the
    conversion to simplified changes is traditional only; one that the conversion to traditional
    changes, and that to simplified leaves alone, is simplified only.
    """
    from opencc import OpenCC  # its tables load in some 50 ms: only when Chinese is met

    every = [chr(c) for c in range(0x4E00, 0x9FA6)]
    joined = "\n".join(every)
    simplified = OpenCC("t2s").convert(joined).split("\n")
    traditional = OpenCC("s2t").convert(joined).split("\n")
    rows = list(zip(every, simplified, traditional, strict=True))
    only_traditional = frozenset(c for c, s, _ in rows if s != c) - BOTH
    only_simplified = frozenset(c for c, s, t in rows if s == c and t != c) - BOTH
    return only_simplified, only_traditional


@lru_cache(maxsize=1)
def chinese_only() -> frozenset[str]:
    """Return the simplified characters that Japanese does not write: it shares some (\u56fd, \u533a)."""
    from opencc import OpenCC

    every = sorted(han_tables()[0])
    old = OpenCC("jp2t").convert("\n".join(every)).split("\n")
    return frozenset(c for c, o in zip(every, old, strict=True) if c == o)


BOTH = frozenset(
    "后里面干只台系周表余范松岳谷舍云冬卷斗征制布才折朱复向准制游注沾沈于乾著徵瞭藉夥麽苹回了几丑"
)
"""Characters that have a life of their own in both scripts, whatever a table converts them to."""


def han_script(text: str) -> str:
    """Return "zh-Hans", "zh-Hant", or "zh" where no character tells."""
    simplified, traditional = han_tables()
    sample = text[:SAMPLE]
    own = set(sample)
    one, two = own & simplified, own & traditional
    if not (one and two):
        return "zh-Hans" if one else "zh-Hant" if two else "zh"
    hans, hant = sum(map(sample.count, one)), sum(map(sample.count, two))
    if hans == hant:
        return "zh"
    return "zh-Hans" if hans > hant else "zh-Hant"
