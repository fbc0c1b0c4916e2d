"""Parts in English that no numeral says: "a year and a half" (the noun stands inside the number), "every third child"."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_MIXED = re.compile(
    r"\b(?:(an?|one)|(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})) "
    r"(year|month|week|day|hour|decade|minute|mile|kilo|acre|metre|meter|inche?|hectare|tonne|ton|pint|litre|liter)s? "
    r"and (?:a|one|1/)[ -]?(half|2|quarter|third)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\bevery (third|fourth|fifth|sixth|tenth|second) (?!(?:day|week|month|year|hour|minute|time|night|visit|of|one)\b)(?=[a-z])",
    re.IGNORECASE,
)
_PARTS = {"half": 2, "2": 2, "quarter": 4, "third": 3}


def halves(text: str) -> list[Reading]:
    """Return what is a whole number of a unit and a part of it."""
    out = []
    for found in _MIXED.finditer(text):
        whole = (found[2] or "1").lower()
        value = Fraction(int(whole) if whole.isdigit() else en.ONES[whole]) + Fraction(
            1, _PARTS[found[4].lower()]
        )
        unit = {"inche": "inch", "kilo": "kilogram", "meter": "metre", "liter": "litre"}.get(
            found[3].lower(), found[3].lower()
        )
        numeral = Numeral(found.start(), found.end(), value, "word", grouped=True, unit=unit)
        reading = Reading(found.start(), found.end(), found.span(), value, numeral, unit=unit)
        reading.unit_start = reading.unit_end = found.end()
        reading.unit_word = found[3]
        reading.why.append(f"value: '{found[0]}', a whole and a part of one unit")
        cue = bounds.before(text, found.start())
        if cue and cue.bound != "exact":
            reading.bound, reading.start, reading.cued = cue.bound, cue.start, True
            reading.why.append(f"bound: '{cue.words}' before the number")
        out.append(reading)
    for found in _EVERY.finditer(text):
        value = Fraction(1, en.ORDINALS[found[1].lower()])
        end = found.end(1)
        numeral = Numeral(found.start(), end, value, "word", grouped=True)
        reading = Reading(found.start(), end, (found.start(), end), value, numeral)
        reading.why.append(f"value: '{found[0].strip()}' is one in {value.denominator}")
        out.append(reading)
    return out
