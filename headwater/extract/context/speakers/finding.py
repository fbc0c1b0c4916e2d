"""Find the attributions of one sentence in its language."""

from headwater.extract.context.speakers import chinese, english, uyghur
from headwater.extract.context.speakers.report import Report

LONGEST = 4000
"""Code points read of one sentence; the rest of a longer one is not searched for speakers."""


def find(text: str, lang: str) -> tuple[Report, ...]:
    """Return the attributions of a sentence; none for languages without rules yet."""
    if lang == "zh":
        return tuple(chinese.find(text[:LONGEST]))
    if lang in ("en", "und"):
        return tuple(english.find(text[:LONGEST]))
    if lang == "ug":
        return tuple(uyghur.find(text[:LONGEST]))
    return ()
