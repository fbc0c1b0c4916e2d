"""The counted noun in Uyghur: the words behind the number, without case endings."""

import re

from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import ug
from headwater.extract.figures.reading import Reading

_WORDS = re.compile(r"[ \u00a0]?([\u0621-\u06d5]+)(?:[ \u00a0]([\u0621-\u06d5]+))?")


def stem(word: str) -> str:
    """Return the word without its case and plural endings."""
    for ending in ug.ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            return word[: -len(ending)]
    return word


def counted(text: str, reading: Reading, stop: int) -> Counted:
    """Find the noun behind the number (or behind its unit)."""
    if reading.unit and reading.unit in (
        "person",
        "household",
        "county",
        "village",
        "province",
        "prefecture",
        "enterprise",
        "project",
        "school",
        "official",
    ):
        word = text[reading.unit_start : reading.unit_end]
        head, unit = ug.NOUNS.get(word, (reading.unit, reading.unit))
        following = _WORDS.match(text, reading.end)
        extra = ug.NOUNS.get(stem(following[1])) if following and reading.unit == "person" else None
        if following and extra:
            return Counted(
                following.start(1),
                following.start(1) + len(stem(following[1])),
                stem(following[1]),
                *extra,
                why="measure: the noun behind the number",
            )
        return Counted(reading.end, reading.end, word, head, unit, why="measure: the unit itself")
    following = _WORDS.match(text, reading.end, max(stop, reading.end))
    if reading.unit not in (None, "") or not following:
        return Counted(
            reading.end, reading.end, reading.unit_word, reading.unit or "", why="measure: the unit itself"
        )
    word = stem(following[1])
    head, unit = ug.NOUNS.get(word, (word, word))
    start = following.start(1)
    return Counted(start, start + len(word), word, head, unit, why="measure: the noun behind the number")
