"""Frequencies without a number of their own: "each month", "on a daily basis", "twice a year", 每两个月."""

import re
from fractions import Fraction

from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_WORDS = re.compile(
    r"\b(once|twice|thrice) (?:a|an|per|every|each) (day|week|month|quarter|year)\b"
    r"|\bon an? (daily|weekly|monthly|yearly|annual|quarterly) basis\b"
    r"|(?<!-)\b(?:each|every) (week|month|quarter|year)\b(?! of (?:the|his|her))",
    re.IGNORECASE,
)
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_BASIS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "quarterly": "quarter"}


def frequencies(text: str) -> list[Reading]:
    """Return frequencies as rates of "time" per period; one in words is at least one."""
    out = []
    for found in _WORDS.finditer(text):
        count = _TIMES.get((found[1] or "").lower(), 1)
        per = (found[2] or found[4] or _BASIS[(found[3] or "daily").lower()]).lower()
        numeral = Numeral(found.start(), found.end(), Fraction(count), "word", grouped=True)
        reading = Reading(found.start(), found.end(), found.span(), Fraction(count), numeral, unit="time", per=per)
        reading.unit_start, reading.unit_end, reading.unit_word = found.end(), found.end(), f"times per {per}"
        if not found[1]:
            reading.bound = "at_least"
            reading.why.append(f"bound: '{found[0]}' says no number, so at least one")
        reading.why.append(f"per: '{found[0]}'")
        out.append(reading)
    return out
