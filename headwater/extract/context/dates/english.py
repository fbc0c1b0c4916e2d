"""English dates: rules for single dates. Ranges and cues are joined afterwards (see join.py)."""
# Patterns and tables are data and stay on one line.

from typing import Any

from headwater.extract import patterns as re
from headwater.extract.context.dates import english_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.stretch import Stretch, day, month, season, shift, span, year

I = re.IGNORECASE  # noqa: E741
DIGITS = tuple("0123456789")
NAMES = tuple(w.MONTHS)
YEAR = r"(?:1[0-9]\d\d|20\d\d|21\d\d)(?![\d])"
DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d])|{w.ORDINAL_WORD})"
AHEAD = r"(?<![\w.,/$£€¥#:-])"
AFTER = r"(?![\w%]|[.,:/-]\d|-[a-z])"
WEEKDAY = rf"(?:{w.WEEKDAY}\.?,? (?:the )?)?"


def full_year(text: str) -> int | None:
    """Read "2018", "'18", "18", "two thousand and eighteen" as a year."""
    value = w.number(text.strip(" '’"))
    if value is not None and len(text.strip(" '’")) <= 2:
        return value + (2000 if value < 70 else 1900)
    return value


def month_of(text: str) -> int:
    """Return the number of a month by its first three letters."""
    return w.MONTHS[text[:3].lower()]


def make(match: re.Match[str], value: Stretch | None, **more: Any) -> Reading:
    """Make the atom of a match, or None where its date does not exist."""
    return Atom(match.start(), match.end(), value, **more) if value else None


def dated(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A month with a day, a year, or both."""
    group = match.groupdict()
    name = group.get("month") or ""
    m = month_of(name)
    d = w.number(group["day"]) if group.get("day") else None
    y = full_year(group["year"]) if group.get("year") else None
    if y is None:
        if d is None or not 1 <= d <= 31:
            return None
        return Atom(match.start(), match.end(), partial=Partial(m, d))
    return make(match, day(y, m, d) if d else month(y, m))


def bare_month(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A month alone, after a preposition and with a capital (may, march are words)."""
    return Atom(match.start("month"), match.end(), partial=Partial(month_of(match["month"])))


def iso(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2015-05-13, 2015.5.13, 2015/5."""
    y, m, d = int(match[1]), int(match[3]), match[4]
    if d is None:
        exact = match[2].strip() == "-" and len(match[3]) == 2
        return make(match, month(y, m), sure=exact and len(match[2]) == 1)
    return make(match, day(y, m, int(d)))


def numeric(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Month first (12/31/2018) unless that is no month; where both could be, only the year is sure."""
    a, b, y = int(match[1]), int(match[3]), full_year(match[4])
    sure = len(match[4]) == 4
    value = day(y or 0, a, b) or day(y or 0, b, a)
    if value is None or y is None:
        return None
    if a <= 12 and b <= 12 and a != b and (only := year(y)):
        first = value.first.isoformat() if value.first else None
        return make(match, only, sure=sure, cue="day and month could be either", first=first, last=first)
    return make(match, value, sure=sure)


def month_year(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """11/2016."""
    return make(match, month(int(match[2]), int(match[1])), sure=False)


def month_day(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """22/04, 4.22: for records alone."""
    a, b = int(match[1]), int(match[2])
    pair = (a, b) if a <= 12 else (b, a)
    if not (1 <= pair[0] <= 12 and 1 <= pair[1] <= 31):
        return None
    return Atom(match.start(), match.end(), partial=Partial(*pair))


def bare_year(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A year alone, unless it counts something ("2019 people")."""
    following = re.match(r"[ -]([a-z]+)", match.string[match.end() : match.end() + 24])
    if following and following[1] in w.COUNTED and not match["cue"]:
        return None
    if not match["cue"] and match.start() and match.string[match.start() - 1] not in " (“\"‘'\n–—-/":
        return None
    value = year(int(match["year"]))
    if value is None:
        return None
    return Atom(match.start("year"), match.end(), value, bare=True, cue=match["cue"] or "")


def year_range(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2014-2023, 2014–2023."""
    first, last = year(int(match[1])), year(int(match[2]))
    value = span(first, last) if first and last else None
    return make(
        match, value, kind="period", cue=match[0], last=last and last.first and last.first.isoformat()
    )


def day_range(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """From 6 to 19 March 2031, April 7-8, between 2 and 9 of Oct."""
    a, b = w.number(match["day"]), w.number(match["last"])
    if not a or not b or not a < b <= 31:
        return None
    partial = Partial(month_of(match["month"]), a, to=b)
    y = full_year(match["year"]) if match["year"] else None
    if y is None:
        return Atom(match.start(), match.end(), partial=partial, kind="period", cue=match[0])
    value = partial.on(y)
    end = value and value.after and shift(value.after, days=-1)
    return make(match, value, kind="period", cue=match[0], last=end and end.isoformat())


def worded_year(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """In two thousand and eighteen."""
    y = w.number(match["year"])
    value = year(y) if y and 1000 <= y < 2200 else None
    return Atom(match.start("year"), match.end(), value) if value else None


def decade(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The 1990s, the '70s, the nineteen seventies."""
    group = match.groupdict()
    if group.get("word"):
        head = (group.get("head") or "").lower()
        base = 1900 if head.startswith("nineteen") or not head else 2000 if "t" in head else 1900
        base = 1800 if head.startswith("eighteen") else base
        tens = w.DECADES[group["word"].lower()]
        return make(match, year(base + tens, 10), sure=bool(head) or "the" in match[0].lower())
    digits = group["digits"]
    y = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return make(match, year(y, 10))


def century(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The 19th century (1800s, as EDTF 18XX counts)."""
    n = w.number(match[1])
    return make(match, year((n - 1) * 100, 100)) if n and 2 <= n <= 30 else None


def quarter(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Q3 2016, the third quarter of 2016, H1, the first half of 2018, the first nine months of 2023."""
    group = match.groupdict()
    y = full_year(group.get("year") or group.get("early") or "")
    if group.get("short"):
        n, size = int(group["short"][1]), 3 if group["short"][0] in "Qq" else 6
        start = (n - 1) * size + 1
    elif group.get("months"):
        size, start = w.number(group["months"]) or 0, 1
        if not 1 <= size <= 11:
            return None
    else:
        size = 3 if group["unit"].lower() == "quarter" else 6
        start = (w.QUARTERS[group["which"].lower()] - 1) * size + 1
        if group["which"].lower() == "last" and size == 6:
            start = 7
    if not 1 <= start <= 13 - size:
        return None
    if y is None:
        return Atom(match.start(), match.end(), partial=Partial(start, 0, size), kind="period", cue=match[0])
    return make(match, month(y, start, size, "quarter"), kind="period", cue=match[0])


def ended(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The six months ended 31 March 2018, the year to June 2019: whole months."""
    y, m = full_year(match["year"] or ""), month_of(match["month"])
    n = {"year": 12, "quarter": 3, "half": 6}.get(match["unit"].lower().removesuffix("s"))
    count = (w.number(match["count"]) if match["count"] else 1) or 0
    size = n * count if n else count
    if not y or not 1 <= size <= 36:
        return None
    start = y * 12 + m - size
    a, b = month(start // 12, start % 12 + 1), month(y, m)
    value = span(a, b) if a and b and size > 1 else b
    if size == 12 and m == 12:
        value = year(y)
    return make(match, value, kind="period", cue=match[0])


def seasonal(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The summer of 2018, summer 2018."""
    y, name = full_year(match["year"]), w.PARTS[match["season"].lower()]
    return make(match, season(y, name)) if y else None


_M = rf"(?P<month>{w.MONTH})\b\.?"
_Y = rf"(?P<year>{YEAR}|{w.YEAR_WORDS}|['’]\d\d\b)"
_PREPOSITION = r"\b(?:in|since|by|until|till|during|throughout|from|between|of|to|and|that|before|after|as of|early|late|mid|an?)[ -]"
_CUE = (
    r"(?P<cue>\b(?:in|since|by|until|till|during|throughout|from|between|after|before|around|circa|early|late|mid|year"
    r"|through|as of|than in|for)[ -](?:the year |about |around |early |late |mid-)?)?"
)

RULES = (
    Rule(re.compile(rf"{AHEAD}(\d{{4}})( ?[-/.] ?)(\d{{1,2}})(?:[-/.](\d{{1,2}}))?(?![\d/-]|[.,]\d)"), iso, needs=DIGITS),
    Rule(re.compile(rf"{AHEAD}(\d{{1,2}})([-/.,])(\d{{1,2}})[-/., ](\d{{4}}|\d\d)(?![\w/-]|[.,]\d)"), numeric, needs=DIGITS),
    Rule(re.compile(rf"{AHEAD}(\d{{1,2}}) ?[-/] ?((?:19|20)\d\d)(?![\w/-]|[.,]\d)"), month_year, needs=DIGITS),
    Rule(re.compile(rf"{AHEAD}(\d{{1,2}})[./](\d{{1,2}})(?![\w/%-]|[.,]\d)"), month_day, loose=True),
    Rule(re.compile(rf"(?:\b(?:between|from|in|during) )?{AHEAD}({YEAR}) ?[-–—~] ?({YEAR}){AFTER}", I), year_range, needs=DIGITS),
    Rule(re.compile(rf"\b(?:(?:from|between) )?(?P<day>{DAY}) ?(?:to|and|until|through|-|–|—) ?(?P<last>{DAY})(?: of)? {_M}(?:,? {_Y})?", I), day_range, needs=NAMES),
    Rule(re.compile(rf"\b(?:(?:from|between) )?{_M} (?:from |between )?(?P<day>{DAY}) ?(?:to|and|until|through|-|–|—) ?(?P<last>{DAY})\b(?:,? {_Y})?", I), day_range, needs=NAMES),
    Rule(re.compile(rf"\b{WEEKDAY}{_M}[ -/]?(?:the )?(?P<day>{DAY})(?![.,:]?\d)\b(?:,? ?(?:of )?{_Y})?", I), dated, needs=NAMES),
    Rule(
        re.compile(
            rf"(?<![\d.,-])\b{WEEKDAY}(?:the )?(?P<day>{DAY})\.?[ /-](?:of )?{_M}(?:[ ,/-]{{1,2}}(?:of )?{_Y})?", I
        ),
        dated,
        needs=NAMES,
    ),
    Rule(re.compile(rf"\b(?:month of )?{_M},? (?:of |in )?{_Y}", I), dated, needs=NAMES),
    Rule(re.compile(rf"\b(?P<year>{YEAR})[ -]{_M}(?:[ -](?P<day>{DAY})\b)?", I), dated, needs=NAMES),
    Rule(
        re.compile(
            _PREPOSITION + r"(?P<month>(?-i:January|February|March|April|May|June|July|August|September|October"
            r"|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b(?!['’]|(?-i: [A-Z]))",
            I,
        ),
        bare_month,
        needs=NAMES,
    ),
    Rule(re.compile(rf"{_CUE}(?:{AHEAD}|(?<=mid-)|(?<=mid–))(?P<year>{YEAR}){AFTER}", I), bare_year, needs=DIGITS),
    Rule(re.compile(rf"\b(?:in|year|since|of|until) (?P<year>{w.YEAR_WORDS})\b(?!s| [a-z]+ies)", I), worded_year, needs=("thousand", "teen", "twenty")),
    Rule(re.compile(r"(?:\bthe )?(?:\b(?:early|late|mid)[ -])?(?<![\w.,])(?P<digits>1[0-9]\d0|20\d0)['’]?s\b", I), decade, needs=("0s", "0's", "0’s")),
    Rule(re.compile(r"\b(?:the |in )?['’]?(?<![\w.,])(?P<digits>[2-9]0)['’]?s\b", I), decade, loose=True, needs=DIGITS),
    Rule(
        re.compile(
            rf"\b(?:the )?(?P<head>(?:nineteen|eighteen|twenty|two thousand and)[ -])?(?P<word>{w.DECADE_WORD})\b", I
        ),
        decade,
        needs=("ies", "tens"),
    ),
    Rule(re.compile(rf"\b(?:the )?(\d{{1,2}}(?:st|nd|rd|th)|{w.ORDINAL_WORD})[ -]+century\b", I), century, needs=("century",)),
    Rule(
        re.compile(
            rf"\b(?:the )?(?P<which>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (?P<unit>quarter|half)(?: of (?:the year )?(?:of )?{_Y}| (?P<early>{YEAR})|(?= |[,.;]|$)(?! of (?!the year)|time))",
            I,
        ),
        quarter,
        needs=("quarter", "half"),
    ),
    Rule(re.compile(rf"\b(?P<short>[QH][1-4])(?: (?:of )?{_Y})?\b"), quarter),
    Rule(re.compile(rf"\b(?P<early>{YEAR})[ -]?(?P<short>[QH][1-4])\b"), quarter),
    Rule(re.compile(rf"\b(?:the )?first (?P<months>{w.WORD}|\d\d?) months(?: of (?:the year )?(?:{_Y})?)?", I), quarter, needs=("months",)),
    Rule(
        re.compile(
            rf"\b(?:for |in |over |during )?(?:the )?(?:(?P<count>{w.WORD}|\d\d?)[ -])?(?P<unit>months?|quarters?|half|year)(?:[ -]year)? (?:ended|ending|to) (?:(?:the )?(?P<day>{DAY}) (?:of )?)?{_M}(?: (?P<late>{DAY}),?)?,? (?:of )?{_Y}",
            I,
        ),
        ended,
        needs=("ended", "ending", " to "),
    ),
    Rule(re.compile(rf"\b(?:the )?(?P<season>spring|summer|autumn|fall|winter)(?: of|,| in)? {_Y}", I), seasonal, needs=tuple(w.PARTS)),
)  # fmt: skip
