"""English words of time, as data, and the small numbers that dates are made of."""

from headwater.extract import patterns as re

MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
WEEKDAY = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?"
    r"|sat(?:urdays?)?|sun(?:days?)?)"
)
UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
SMALL = (
    {w: n for n, w in enumerate(UNITS)}
    | {w: 20 + 10 * n for n, w in enumerate(TENS)}
    | {w: n for n, w in enumerate(ORDINALS)}
    | {w[:-1] + "ieth": 20 + 10 * n for n, w in enumerate(TENS)}
    | {"a": 1, "an": 1, "few": 3, "a few": 3, "several": 3, "couple": 2, "a couple": 2, "a couple of": 2}
    | {"couple of": 2, "oh": 0, "o": 0}
)
_ONES = "|".join(sorted(UNITS[1:10], key=len, reverse=True))
_ORDINAL_ONES = "|".join(sorted(ORDINALS[1:10], key=len, reverse=True))
_TEENS = "|".join(sorted(UNITS[10:], key=len, reverse=True))
_TENS = "|".join(TENS)
WORD = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"
ORDINAL_WORD = (
    rf"(?:(?:{_TENS})[- ](?:{_ORDINAL_ONES})|{'|'.join(sorted(ORDINALS[1:], key=len, reverse=True))}"
    r"|twentieth|thirtieth)"
)
COUNT = rf"(?:\d{{1,4}}|a few|few|several|a couple of|a couple|couple of|couple|an?|{WORD})"
YEAR_WORDS = (
    rf"(?:(?:one|two) thousand(?: (?:(?:{_ONES}) hundred ?)?(?:and )?{WORD})?"
    rf"|nineteen (?:zero|oh|o) (?:{_ONES})|(?:nineteen|twenty|eighteen)[- ]{WORD})"
)
DECADES = {t[:-1] + "ies": 20 + 10 * n for n, t in enumerate(TENS)} | {"tens": 10}
DECADE_WORD = "|".join(DECADES)
PARTS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
QUARTERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
COUNTED = frozenset(
    [
        "people",
        "persons",
        "men",
        "women",
        "children",
        "workers",
        "officials",
        "cadres",
        "families",
        "households",
        "villages",
        "villagers",
        "residents",
        "students",
        "teachers",
        "soldiers",
        "troops",
        "yuan",
        "dollars",
        "euros",
        "pounds",
        "rmb",
        "percent",
        "per",
        "km",
        "kilometres",
        "kilometers",
        "metres",
        "meters",
        "miles",
        "tons",
        "tonnes",
        "kg",
        "mu",
        "hectares",
        "acres",
        "units",
        "items",
        "pieces",
        "cases",
        "deaths",
        "jobs",
        "homes",
        "houses",
        "vehicles",
        "cars",
        "trainees",
        "laborers",
        "labourers",
        "farmers",
        "detainees",
        "prisoners",
        "patients",
        "companies",
        "enterprises",
        "projects",
        "schools",
        "hospitals",
        "mosques",
        "members",
        "participants",
        "visitors",
        "tourists",
        "employees",
        "staff",
        "copies",
        "pages",
        "words",
        "times",
        "visits",
        "square",
        "cubic",
    ]
)
"""Nouns that a number like 2019 counts, so that it is no year."""


def number(words: str) -> int | None:
    """Read "twenty-first", "two thousand and eighteen", "nineteen zero one", "27th" as an int."""
    text = words.lower().strip()
    digits = re.match(r"\d{1,4}", text)
    if digits:
        return int(digits.group())
    if text in SMALL:
        return SMALL[text]
    parts = [p for p in re.split(r"[\s-]+", text) if p and p != "and"]
    if any(p not in SMALL and p not in ("thousand", "hundred") for p in parts) or not parts:
        return None
    if "thousand" not in parts and parts[0] in ("nineteen", "twenty", "eighteen") and len(parts) > 1:
        rest = sum(SMALL.get(p, 0) for p in parts[1:])
        teens = parts[0] != "twenty" or len(parts) > 2 or rest >= 10
        return SMALL[parts[0]] * 100 + rest if teens else 20 + rest
    total = current = 0
    for part in parts:
        if part == "thousand":
            total, current = total + max(current, 1) * 1000, 0
        elif part == "hundred":
            current = max(current, 1) * 100
        else:
            current += SMALL[part]
    return total + current
