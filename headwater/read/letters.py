"""Languages that their own letters or smallest words tell, in Cyrillic and Latin letters and in Chinese.

Letters are those of the national alphabets (Unicode CLDR exemplar sets); Uyghur in Latin letters is the
Uyghur Latin Yëziqi of 2008 and, near to it, the writing of the web.
"""

import re
from collections import Counter

ENOUGH = 8
"""Letters below which no word of two or three is told by a single sign."""

CYRILLIC_ONLY = (
    ("ba", "ҙҫҡ"),
    ("tg", "ӣӯҷ"),
    ("uz-Cyrl", "ў", "қғҳ"),
    ("kk", "ұі", "әғқңһө"),
    ("mk", "ѓќѕ"),
    ("sr", "ђћџљњ"),
    ("uk", "їєґ"),
    ("be", "ў", "іы"),
)
"""A language, letters of which it must have some, and others of which it must have some too."""
RARE = 0.01
"""Share of letters below which a sign may come from a name in another language."""

_UYGHUR_LATIN = """
    we bilen bolghan bolup üchün uchun uning ularning qilghan qilip qildi bolsa bolghachqa emma hemde heqqide
    toghrisida teripidin arqiliq kéyin keyin shundaq kishi kishining yighini uyghur uyghurlar uyghurlarning shinjang
    xelq xelqi yil yili yilliq aililer aile aililer kadirlar kadir hökümet dölet nahiye yéza yeza sheher dégen deydu
    dédi bildürdi közde buyan birlikte barliq hazir hazirqi bolidu qilidu qilmaqta bolmaqta arisida nechche
"""
UYGHUR_LATIN = frozenset(_UYGHUR_LATIN.split())
UYGHUR_SHAPE = re.compile(
    r"gh|zh|[éë]|q[aeiouöü]|(?:ning|din|tin|liq|lik|luq|lük|ghan|gen|qan|ken|dighan|diki|tiki)\b"
)
UZBEK_LATIN = re.compile(r"\b(?:va|bilan|uchun|bo[ʻʼ‘’'`]l\w+|ham|yil|edi|emas|qilish|deb)\b|[og][ʻʼ‘’'`]")
NOT_UYGHUR_LATIN = re.compile("[ışğçəñøåæßñãõ]")
WORD = re.compile(r"[^\W\d_]+")

CANTONESE = frozenset("嘅咗喺佢哋唔冇嚟嗰咁啲乜嘢咩嗮喎啩噉攞睇瞓瞅揾嘥")
"""Characters of written Cantonese that standard Chinese does not use."""
CANTONESE_SHARE = 0.02


def cyrillic_language(text: str) -> str | None:
    """Name the language of a text in Cyrillic letters by its own letters, or None if they do not tell."""
    found = Counter(text.lower())
    letters = sum(n for c, n in found.items() if "\u0400" <= c <= "\u052f")
    need = max(1.0, letters * RARE)

    def some(signs: str) -> bool:
        return sum(found[c] for c in signs) >= need

    for language, own, *also in CYRILLIC_ONLY:
        if some(own) and all(some(more) for more in also):
            return language
    if letters < ENOUGH:
        return None
    yery = found["ы"] * 50 >= letters
    if some("ә") and (some("қғ") or some("җ")) and not yery and not some("іұ"):
        return "ug-Cyrl"
    if some("ә") and yery and not some("қғ"):
        return "tt"
    if some("қғ") and yery:
        return "kk"
    if some("ң") and some("өү") and not some("ә"):
        return "ky"
    return None


def latin_turkic(text: str) -> str | None:
    """Tell Uyghur, Uzbek and Azerbaijani in Latin letters by their commonest words and endings; None for all else."""
    low = text.lower()
    if low.count("ə") >= 2:
        return "az"
    if NOT_UYGHUR_LATIN.search(low):
        return None
    words = WORD.findall(low)
    if len(words) < 4:
        return None
    own = sum(word in UYGHUR_LATIN for word in words)
    shaped = sum(1 for word in words if UYGHUR_SHAPE.search(word))
    other = len(UZBEK_LATIN.findall(low))
    distinct = len({word for word in words if word in UYGHUR_LATIN})
    if own > other and distinct >= 2 and own * 10 >= len(words) and (own + shaped) * 4 >= len(words):
        return "ug-Latn"
    return "uz" if other >= 2 and other > own and other * 8 >= len(words) else None


def is_cantonese(text: str, han: int) -> bool:
    """Tell whether a Chinese text is written Cantonese: two different characters of its own, one in fifty."""
    found = CANTONESE.intersection(text)
    return len(found) >= 2 and sum(map(text.count, found)) >= han * CANTONESE_SHARE
