"""Which language tag and which isolation a run of words needs on a page of mixed scripts."""

import re

from markupsafe import Markup, escape

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CRLF = re.compile("\r\n?")

LONG = 300
"""Code points of a title or name shown where it is not the subject of the page."""


def clean(text: str) -> str:
    """Return `text` with what HTML cannot hold (controls, lone surrogates) replaced one for one."""
    return _UNSEEN.sub("\ufffd", text)


def tag_of(text: str, known: str | None = None) -> str | None:
    """Return the language tag for words: the one known, else by script; None for Latin letters."""
    if known and known != "und":
        return known
    han, arabic, latin = (len(p.findall(text[:400])) for p in (_HAN, _ARABIC, _LATIN))
    if not han and not arabic:
        return None
    if han >= arabic and han * 3 >= latin:
        return "zh"
    return "ug" if arabic > han and arabic * 2 >= latin else None


def clip(text: str, limit: int = LONG) -> str:
    """Return `text` cut to `limit` code points, with an ellipsis where it was cut."""
    text = " ".join(clean(text).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def say(text: object, known: str | None = None) -> Markup:
    """Return words as isolated inline HTML with their language, so that mixed directions stay apart."""
    words = clean(str(text))
    tag = tag_of(words, known)
    if tag is None and words.isascii():
        return escape(words)
    if tag is None:
        return Markup("<bdi>{}</bdi>").format(words)
    return Markup('<bdi lang="{}">{}</bdi>').format(tag, words)
