"""Frequencies without a number of their own: "each month", "on a daily basis", "twice a year", "one stay a quarter",
"monthly visits", "every other month", 一季一住; and "a full week"."""

from collections.abc import Iterator
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_WORDS = re.compile(
    r"\b(once|twice|thrice) (?:a|an|per|every|each) (day|week|fortnight|month|quarter|year)\b"
    r"|(?<=than )(?:twice|thrice)\b|(?<=least )(?:once|twice|thrice)\b(?! (?:every|each|an?|per)\b)"
    r"|(?<=\bsay )(?:once|twice|thrice)\b(?=[.;])|(?<=\bsays )(?:once|twice|thrice)\b(?=[.;])"
    r"|(?<=up to )(?:twice|thrice)\b|(?<=most )(?:once|twice|thrice)\b"
    r"|\bon an? (daily|weekly|monthly|yearly|annual|quarterly) basis\b"
    r"|(?<!-)(?<!of )(?<!for )(?<!in )\b(?:each|every) (week|fortnight|month|quarter|year)\b(?! of (?:the|his|her))"
    r"|\b((?:once )?every (?:other|second) week|fortnightly)\b",
    re.IGNORECASE,
)
_THERE = (
    "once", "twice", "thrice", " basis", "each ", "every ", "fortnightly", "one ", "single ", "ly visit", "ly home visit", "ly stay", "al visit", "al stay", " at a time",
    "full ", "whole ", "entire ", "一", "每周", "每星期", "每礼拜", "ھەر ",
)  # fmt: skip
"""One of these stands in every frequency: a cheap look before a dear one."""
_COUNTED = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z-]+ )?(?:visits?|stays?|calls?|trips?|meetings?|times) (?:in |during |for )?\Z",
    re.IGNORECASE,
)
_PERIOD = r"(day|week|fortnight|month|quarter|year)"
_ONE = re.compile(
    rf"\b(?:one|a single) (?:home |such |full )?(?:visit|stay|call|trip) (?:in |during )?(?:an?|each|every|per) (?:calendar |single )?{_PERIOD}\b"
    r"|\b(once|twice|thrice)[ -](daily|weekly|monthly|quarterly|yearly|annually|annual)\b"
    r"|\b(semi-?annual|half-yearly|biannual|daily|weekly|fortnightly|monthly|quarterly|yearly|annual) (?:home |family |compulsory |obligatory )?(?:visits|stays)\b",
    re.IGNORECASE,
)
_ON_DAY = re.compile(
    r"\b(?:every|each) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|每(?:周|星期|礼拜)[一二三四五六日天](?![次回趟节课天个两二三四五六十小堂])"
    r"|ھەر (?:دۈشەنبە|سەيشەنبە|چارشەنبە|پەيشەنبە|جۈمە|شەنبە|يەكشەنبە)",
    re.IGNORECASE,
)
"""On one day of each week: once a week."""
_OTHER = re.compile(
    r"\bevery (?:other|second|alternate) (day|month|quarter|year)\b(?! of (?:the|his|her))", re.IGNORECASE
)
_BY_ONE = re.compile(r"一([天日周月季年])一[住访查检会报见课]")
"""Each month one visit, in four characters."""
_FULL = re.compile(
    r"(?:\b(?:for|of|lasts?|lasted|lasting|spend|spends|spent)|stay(?:s|ed)?|住(?:满|够)?) ?"
    r"(?:(?:an?|one) (?:full|whole|entire) (day|night|week|fortnight|month)\b"
    r"|an? (day|night|week|month)(?= (?:at a time|each time|every time|per visit|on each))|一(?:整|个整)?(周|个星期|个月)(?!一))",
    re.IGNORECASE,
)
"""For a full week."""
_HALF = ("semi-annual", "semiannual", "half-yearly", "biannual")
_LY = {**dict.fromkeys(_HALF, "year"), "annually": "year", "fortnightly": "fortnight"}
_HAN = {
    "天": "day",
    "日": "day",
    "周": "week",
    "月": "month",
    "季": "quarter",
    "年": "year",
    "个星期": "week",
    "个月": "month",
}
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
    out = list(_more(text, counted))
    for found in _WORDS.finditer(text):
        if counted and not found[1] and not found[5]:
            continue
        if found[4] and _COUNTED.search(text, max(0, found.start() - 40), found.start()):
            continue  # two stays each quarter: the number before it has this step
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
        elif not found[1] and not found[5] and found[0].lower() not in _TIMES:
            reading.bound = "at_least"
            reading.why.append(f"bound: '{found[0]}' says no number, so at least one")
        reading.why.append(f"per: '{found[0]}'" if per else f"value: '{found[0]}'")
        out.append(reading)
    return out


def _more(text: str, counted: bool) -> Iterator[Reading]:
    """Yield one of something in each period, what is done every other one, and one whole period."""
    for found in _ONE.finditer(text):
        if counted and found[4]:
            continue
        per = (found[1] or _ly(found[3] or found[4])).lower()
        half = (found[4] or "").lower() in _HALF
        count = 2 if half else _TIMES.get((found[2] or "once").lower(), 1)
        yield _rated(text, found.span(), count, per)
    if counted:
        return
    for found in _BY_ONE.finditer(text):
        yield _rated(text, found.span(), 1, _HAN[found[1]])
    for found in _ON_DAY.finditer(text):
        yield _rated(text, found.span(), 1, "week")
    for found in _OTHER.finditer(text):
        yield _whole(
            found.span(), 2, found[1].lower(), f"{found[1].lower()}s between times", f"value: '{found[0]}'"
        )
    for found in _FULL.finditer(text):
        word = found[1] or found[2]
        unit = word.lower() if word else _HAN[found[3]]
        at = found.start(1) if found[1] else found.start(2) if found[2] else found.start(3)
        start = text.rfind(" ", 0, at - 1) + 1 if word else at - 1
        if found[1]:
            start = text.rfind(" ", 0, start - 1) + 1
        yield _whole((max(start, found.start()), found.end()), 1, unit, unit, f"value: '{found[0]}' is one")


def _ly(word: str) -> str:
    return _LY.get(word.lower()) or _BASIS[word.lower()]


def _rated(text: str, span: tuple[int, int], count: int, per: str) -> Reading:
    numeral = Numeral(*span, Fraction(count), "word", grouped=True)
    reading = Reading(*span, span, Fraction(count), numeral, unit="time", per=per)
    reading.unit_start = reading.unit_end = span[1]
    reading.unit_word = f"times per {per}"
    cue = bounds.before(text, span[0])
    if cue and cue.bound != "exact":
        reading.bound, reading.start, reading.cued = cue.bound, cue.start, True
        reading.why.append(f"bound: '{cue.words}' before the number")
    reading.why.append(f"per: '{text[span[0] : span[1]]}'")
    return reading


def _whole(span: tuple[int, int], count: int, unit: str, word: str, why: str) -> Reading:
    numeral = Numeral(*span, Fraction(count), "digit", grouped=True)
    reading = Reading(*span, span, Fraction(count), numeral, unit=unit)
    reading.unit_start = reading.unit_end = span[1]
    reading.unit_word = word
    reading.why.append(why)
    return reading
