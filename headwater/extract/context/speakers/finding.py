"""Find the attributions of one sentence in its language."""

from dataclasses import replace

from headwater.extract.context.speakers import chinese, english, uyghur
from headwater.extract.context.speakers.report import Report

LONGEST = 800
"""Code points read of one sentence; what is found there covers the rest of a longer one."""


def find(text: str, lang: str) -> tuple[Report, ...]:
    """Return the attributions of a sentence; none for languages without rules yet."""
    rules = {"zh": chinese.find, "ug": uyghur.find, "en": english.find, "und": english.find}.get(lang)
    if rules is None:
        return ()
    head = text[:LONGEST]
    found = tuple(rules(head))
    if len(head) == len(text):
        return found
    return tuple(replace(r, end=len(text)) if r.end == len(head) else r for r in found)
