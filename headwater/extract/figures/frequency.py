"""Frequencies without a number of their own: "each month", "on a daily basis", "twice a year", 每两个月."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_WORDS = re.compile(
    r"\b(once|twice|thrice) (?:a|an|per|every|each) (day|week|fortnight|month|quarter|year)\b"
    r"|(?<=than )(?:twice|thrice)\b|(?<=least )(?:once|twice|thrice)\b(?! (?:every|each|an?|per)\b)"
    r"|(?<=up to )(?:twice|thrice)\b|(?<=most )(?:once|twice|thrice)\b"
    r"|\bon an? (daily|weekly|monthly|yearly|annual|quarterly) basis\b"
    r"|(?<!-)(?<!of )(?<!for )(?<!in )\b(?:each|every) (week|fortnight|month|quarter|year)\b(?! of (?:the|his|her))"
    r"|\b((?:once )?every (?:other|second) week|fortnightly)\b",
    re.IGNORECASE,
)
_THERE = ("once", "twice", "thrice", " basis", "each ", "every ", "fortnightly")
"""One of these stands in every frequency: a cheap look before a dear one."""
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_BASIS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "quarterly": "quarter",
}


def frequencies(text: str, *, counted: bool = False) -> list[Reading]:
    """Return frequencies as rates of "time" per period; one in words is at least one. `counted` leaves out those
    without a number ("each month")."""
    low = text.lower()
    if not any(word in low for word in _THERE):
        return []
    out = []
    for found in _WORDS.finditer(text):
        if counted and not found[1] and not found[5]:
            continue
        count = _TIMES.get((found[1] or found[0]).lower(), 1)
        basis = _BASIS.get((found[3] or "").lower())
        per = "fortnight" if found[5] else (found[2] or found[4] or basis or "").lower() or None
        numeral = Numeral(found.start(), found.end(), Fraction(count), "word", grouped=True)
        reading = Reading(
            found.start(), found.end(), found.span(), Fraction(count), numeral, unit="time", per=per
        )
        reading.unit_start, reading.unit_end = found.end(), found.end()
        reading.unit_word = f"times per {per}" if per else "times"
        cue = bounds.before(text, found.start())
        if cue and cue.bound != "exact":
            reading.bound, reading.start, reading.cued = cue.bound, cue.start, True
            reading.why.append(f"bound: '{cue.words}' before the number")
        elif not found[1] and not found[5]:
            reading.bound = "at_least"
            reading.why.append(f"bound: '{found[0]}' says no number, so at least one")
        reading.why.append(f"per: '{found[0]}'" if per else f"value: '{found[0]}'")
        out.append(reading)
    return out
