"""Which language tag and which isolation a run of words needs on a page of mixed scripts."""

import re
from functools import lru_cache

from markupsafe import Markup, escape

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LETTER = re.compile("[A-Za-z]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DATE = re.compile(r"(\d+(?:[-/–]\d+)+(?:T[\d:.]+Z?)?)")

OF_SCRIPT = {"zh": ("zh", "ja", "ko", "yue", "wuu", "lzh"), "ug": ("ug", "ar", "fa", "ur", "kk", "ky", "ps")}
"""Languages that may be written in the script whose usual language here is the key."""

LONG = 300
"""Code points of a title or name shown where it is not the subject of the page."""


def clean(text: str) -> str:
    """Return `text` with what HTML cannot hold (controls, lone surrogates) replaced one for one."""
    return _UNSEEN.sub("\ufffd", text)


def tag_of(text: str, known: str | None = None) -> str | None:
    """Return the language tag for words: the one known, else by script; None for Latin letters."""
    if known and known != "und":
        return known
    if text.isascii():
        return None
    han, arabic, latin = (len(p.findall(text[:400])) for p in (_HAN, _ARABIC, _LATIN))
    if not han and not arabic:
        return None
    if han >= arabic and han * 3 >= latin:
        return "zh"
    return "ug" if arabic > han and arabic * 2 >= latin else None


def tag_in(text: str, *known: str) -> str | None:
    """Return the language tag for words of a document, from tags that are known of it, nearest first.

    The script of the words decides where it speaks against them (a Chinese cell in an English report),
    and a known tag refines it: "zh" is "zh-Hant" in a traditional document.
    """
    tags = [k for k in known if k and k != "und"]
    if not tags:
        return tag_of(text)
    near = next((k for k in tags if k.startswith(tags[0] + "-")), tags[0])
    seen = tag_of(text)
    if seen is None or near.startswith(OF_SCRIPT[seen]):
        return near
    return next((k for k in tags if k.startswith(seen)), seen)


def clip(text: str, limit: int = LONG) -> str:
    """Return `text` cut to `limit` code points, with an ellipsis where it was cut."""
    text = " ".join(clean(text).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def say(text: object, known: str | None = None, page: str = "en") -> Markup:
    """Return words as isolated inline HTML with their language, so that mixed directions stay apart.

    `page` is the language of the page: Latin letters on a page of another are tagged, as English unless
    they are known to be something else.
    """
    words = str(text)
    return _said(words, known, page) if len(words) <= LONG else _isolated(words, known, page)


def _isolated(words: str, known: str | None, page: str) -> Markup:
    plain = words.isascii() and words.isprintable()
    if plain and page == "en" and (known or "en").startswith("en"):
        return escape(words)
    words = clean(words)
    tag = tag_of(words, known)
    latin = page != "en" and _LETTER.search(words)
    if latin and (tag is None or (tag.startswith(("zh", "ug")) and "Latn" not in tag and not _own(words))):
        tag = "en"
    if tag is None and words.isascii():
        return Markup('<bdi dir="ltr">{}</bdi>').format(words) if _DATE.search(words) else escape(words)
    lang = "" if tag is None or tag == page else f' lang="{escape(tag)}"'
    if page != "en" and known == tag and tag is not None:
        # its first letters may be a name in other letters: the language knows better
        lang += ' dir="rtl"' if tag.startswith("ug") else ' dir="ltr"'
    return Markup(f"<bdi{lang}>{_upright(words)}</bdi>")  # noqa: S704  (both parts are escaped)


def _own(words: str) -> bool:
    return bool(_HAN.search(words) or _ARABIC.search(words))


def say_in(text: str, language: str, page: str = "en") -> Markup:
    """Return a title or a name of a document in `language`: its tag, where the script is the document's."""
    seen = tag_of(text)
    latin = language if page != "en" and not language.startswith(("zh", "ug", "und")) else None
    return say(text, tag_in(text, language) if seen else latin, page)


_said = lru_cache(maxsize=16384)(_isolated)
"""A dossier says few things many times: units, places, publishers, reasons."""


def _upright(words: str) -> Markup:
    """Escape, and keep dates and ranges in their order among letters that run from the right.

    Without this 2062-12-31 beside an Uyghur word is shown as 31-12-2062 (UAX #9, rule W4).
    """
    if not _ARABIC.search(words):
        return escape(words)
    parts = [escape(part) for part in _DATE.split(words)]
    parts[1::2] = [Markup('<bdi dir="ltr">{}</bdi>').format(part) for part in parts[1::2]]
    return Markup("").join(parts)


def sentence(text: str) -> str:
    """Return a reason as a sentence: a capital first, a full stop last, where it has neither."""
    text = text.strip()
    if text[:1].isascii():
        text = text[:1].upper() + text[1:]
    if not (text[-1:].isalnum() or text[-1:] in set(')”"%）」»')):
        return text
    return text + ("。" if tag_of(text) == "zh" else ".")
