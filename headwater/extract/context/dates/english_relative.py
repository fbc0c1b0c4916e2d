"""English dates that are counted from another date: last year, three years ago, Friday, that July."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.dates import english_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.counting import Unit, ago, stretch_of, the, weekday
from headwater.extract.context.dates.english import make, month_of
from headwater.extract.context.dates.stretch import (
    UNKNOWN,
    Stretch,
    between,
    day,
    month,
    on,
    shift,
    week,
    year,
)

I = re.IGNORECASE  # noqa: E741
UNIT = r"(?P<unit>day|week|weekend|month|quarter|year|decade|century)"
MOVES = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
}
FIXED = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1}


def _unit(words: str) -> Unit:
    return words.lower()  # type: ignore[return-value]


def _found(
    match: re.Match[str], value: Stretch | None, first: str | None = None, last: str | None = None
) -> Atom:
    return Atom(
        match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0], first=first, last=last
    )


def moved(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Last year, this month, next week."""
    unit = _unit(match["unit"])
    return _found(match, the(anchor, unit, MOVES[match["which"].lower()]) if anchor else None)


def mentioned(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The same year, that month, the following year, the year before: counted from the date before."""
    words = match[0].lower()
    back = words.endswith(("before", "earlier")) or "previous" in words
    on = words.endswith(("later", "after")) or "following" in words or "next" in words
    n = w.number(match["count"]) if match.groupdict().get("count") else 1
    unit = match["unit"].lower().removesuffix("s")
    move = (n or 1) * (-1 if back else 1 if on else 0)
    fallback = the(anchor, _unit(unit), move) if anchor and not match.groupdict().get("count") else None
    return Atom(
        match.start(),
        match.end(),
        fallback or UNKNOWN,
        relative=True,
        shift=move,
        grain=_unit(unit),
        cue=match[0],
    )


def counted(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Three years ago, two weeks from now, 2 months and 9 days ago."""
    amounts: list[tuple[int, Unit]] = []
    for count, unit in re.findall(rf"({w.COUNT}) (day|week|fortnight|month|year|decade)s?", match[0], I):
        n = w.number(count)
        if n is None:
            return None
        amounts.append((2 * n, "week") if unit.lower() == "fortnight" else (n, unit.lower()))
    if not anchor or not amounts:
        return _found(match, None)
    words = match[0].lower()
    back = "ago" in words or "before" in words or "back" in words or "earlier" in words
    base = anchor
    for word, days in FIXED.items():
        if words.endswith(word) and anchor.first and anchor.grain == "day":
            to = shift(anchor.first, days=days)
            base = (to and day(to.year, to.month, to.day)) or anchor
    value, exact = ago(base, amounts, -1 if back else 1)
    return _found(match, value, exact, exact)


def several(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The past three years, the next 2 days."""
    n = w.number(match["count"])
    if not n or not anchor:
        return _found(match, None)
    sign = 1 if match["which"].lower() in ("next", "coming", "following") else -1
    unit = _unit(match["unit"])
    value, first, last = stretch_of(anchor, n, unit, sign)
    return Atom(
        match.start(),
        match.end(),
        value or UNKNOWN,
        relative=True,
        kind="period",
        cue=match[0],
        first=first,
        last=last,
    )


def fixed(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Today, yesterday, the day after tomorrow."""
    words = match[0].lower()
    days = next(n for word, n in FIXED.items() if word in words)
    days += 1 if "day after" in words else -1 if "day before" in words else 0
    return _found(match, the(anchor, "day", days) if anchor else None)


def named_day(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Friday, last Monday, Friday next week; the bare weekday is the nearest one before."""
    which = (match["which"] or match["later"] or "").lower()
    which = {"previous": "last", "past": "last", "coming": "next", "following": "next"}.get(which, which)
    number = w.WEEKDAYS[match["weekday"][:3].lower()]
    if which == "last" and anchor and anchor.first and not match["later"] and not match["week"]:
        past = shift(anchor.first, days=-((anchor.first.weekday() - number - 1) % 7 + 1))
        return _found(match, on(past))
    return _found(match, weekday(anchor, number, which or "past") if anchor else None)


def last_month_named(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Last September, this July, next May."""
    if not anchor or not anchor.first:
        return _found(match, None)
    m, which = month_of(match["month"]), match["which"].lower()
    y = anchor.first.year
    if which == "last":
        y -= 1 if m >= anchor.first.month else 0
    elif which == "next":
        y += 1 if m <= anchor.first.month else 0
    return _found(match, month(y, m))


def that_month(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """That July: the year of the date before."""
    return Atom(
        match.start(),
        match.end(),
        partial=Partial(month_of(match["month"])),
        relative=True,
        shift=0,
        cue=match[0],
    )


def nth_weekday(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The second Tuesday of May, of next month."""
    n = w.number(match["n"])
    if match["n"].lower() == "last":
        n = -1
    base: Stretch | None = None
    if match["month"]:
        y = (
            w.number(match["year"])
            if match["year"]
            else (anchor.first.year if anchor and anchor.first else None)
        )
        base = month(y, month_of(match["month"])) if y else None
    elif anchor:
        base = the(anchor, "month", MOVES[match["which"].lower()])
    if not n or not base or not base.first or not base.after:
        return None
    number = w.WEEKDAYS[match["weekday"][:3].lower()]
    start = shift(base.first, days=(number - base.first.weekday()) % 7 + 7 * (n - 1))
    if n < 0:
        start = shift(base.after, days=-((base.after.weekday() - number - 1) % 7 + 1))
    relative = not match["year"]
    return make(match, on(start), relative=relative)


def nth_week(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The second week of 2031, the last week of July, the first week of this month, week 31."""
    n = w.number(match["n"]) if match["n"].lower() != "last" else -1
    base: Stretch | None = None
    if match["year"] and not match["month"]:
        y = w.number(match["year"])
        base = year(y) if y else None
    elif match["month"]:
        y = (
            w.number(match["year"])
            if match["year"]
            else (anchor.first.year if anchor and anchor.first else None)
        )
        base = month(y, month_of(match["month"])) if y else None
    elif match["which"] and anchor:
        base = the(anchor, _unit(match["unit"]), MOVES[match["which"].lower()])
    if not n or not base or not base.first or not base.after:
        return None
    start = shift(
        base.first, days=3 - (base.first.weekday() - 0) % 7 + (7 if base.first.weekday() > 3 else 0)
    )
    if n < 0:
        start = shift(base.after, days=-4)
        n = 1
    inside = shift(start, days=7 * (n - 1))
    return make(match, week(inside) if inside else None, relative=not match["year"])


def day_of(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The 20th of next month; the 27th, Thursday the 21st (records alone)."""
    d = w.number(match["day"])
    if not d or not 1 <= d <= 31 or not anchor or not anchor.first:
        return None
    if match.groupdict().get("which"):
        base = the(anchor, "month", MOVES[match["which"].lower()])
        return (
            make(match, day(base.first.year, base.first.month, d), relative=True)
            if base and base.first
            else None
        )
    for back in range(12):
        base = the(anchor, "month", -back)
        found = day(base.first.year, base.first.month, d) if base and base.first else None
        if found and found.first and found.first <= anchor.first:
            weekday_ok = not match.groupdict().get("weekday") or (
                found.first.weekday() == w.WEEKDAYS[match["weekday"][:3].lower()]
            )
            if weekday_ok:
                return make(match, found, relative=True)
    return None


def rest(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Rest of the week, earlier this year, later this month."""
    whole = the(anchor, _unit(match["unit"]), 0) if anchor else None
    if not whole or not anchor or not anchor.first:
        return None
    if match["part"].lower().startswith("earl"):
        value = between(whole.first, anchor.first)
    else:
        value = between(anchor.first, whole.after)
    return _found(match, value)


def near_now(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Now, currently, at present: the document's own date, at its grain."""
    return Atom(match.start(), match.end(), anchor or UNKNOWN, relative=True, cue=match[0], kind="point")


_MOVE = r"(?P<which>last|past|previous|this|current|next|coming|upcoming)"
_AMOUNT = rf"{w.COUNT} (?:day|week|fortnight|month|year|decade)s?"
_MONTH = rf"(?P<month>{w.MONTH})\b\.?"
_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d|two thousand and [a-z -]{3,14})"

RULES = (
    Rule(re.compile(rf"\b(?:the )?{_MOVE} {UNIT}\b(?! (?:of|old))", I), moved, needs=tuple(MOVES)),
    Rule(re.compile(r"\b(?:the )?same (?P<unit>year|month|week|day)\b", I), mentioned, needs=("same",)),
    Rule(re.compile(r"\b(?:in |during )?that (?P<unit>year|month|week)\b", I), mentioned, needs=("that",)),
    Rule(re.compile(r"\b(?:(?:for|over|in|during|throughout) )?the (?:full|whole|entire) (?P<unit>year)\b(?! of| (?:1[89]|20)\d\d)", I), mentioned, needs=(" year",)),
    Rule(re.compile(r"\bthe (?:following|next|previous) (?P<unit>year|month|week|day)\b", I), mentioned, needs=("the ",)),
    Rule(re.compile(r"\bthe (?P<unit>year|month|week|day) (?:before|after)(?=[,.;]| [a-z]+ ?$|$)", I), mentioned, needs=("before", "after")),
    Rule(
        re.compile(rf"\b(?P<count>{w.COUNT}) (?P<unit>(?:year|month|week|day)s?) (?:later|earlier)\b", I),
        mentioned,
        needs=("later", "earlier"),
    ),
    Rule(
        re.compile(rf"\b{_AMOUNT}(?:,? (?:and )?{_AMOUNT}){{0,3}} (?:ago|from now|from today|from tomorrow|before today|after today|before yesterday|after tomorrow|from yesterday|back)\b", I),
        counted,
        needs=("ago", "from", "before", "after", "back"),
    ),
    Rule(re.compile(rf"\bin {_AMOUNT}(?= ?[.?!]?$)", I), counted, loose=True),
    Rule(
        re.compile(
            rf"\b(?:over |in |during |for )?(?:the )?(?P<which>past|last|previous|next|coming|following) (?P<count>{w.COUNT}) (?P<unit>day|week|month|year|decade)s?\b",
            I,
        ),
        several,
        needs=(*MOVES, "following"),
    ),
    Rule(re.compile(r"\b(?:the day (?:after|before) (?:tomorrow|yesterday|tmrw|tmr)|today|yesterday|tomorrow|tmrw|tmr)\b(?!['’]s (?:world|society))", I), fixed, needs=("today", "yesterday", "tomorrow", "tmr")),
    Rule(re.compile(rf"\b(?:on )?(?:(?P<which>last|this|next|past|previous|coming) )(?P<week>week )?(?:on )?(?P<weekday>{w.WEEKDAY})\b(?P<later>)", I), named_day, needs=tuple(f"{m} " for m in MOVES)),
    Rule(re.compile(rf"\b(?:on )?(?P<weekday>{w.WEEKDAY}) (?:of )?(?P<later>last|this|next) week\b(?P<which>)(?P<week>)", I), named_day, needs=("week",)),
    Rule(re.compile(r"\b(?P<weekday>(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))s?\b(?P<which>)(?P<later>)(?P<week>)", I), named_day, needs=("day",)),
    Rule(re.compile(rf"\b(?P<which>last|this|next) {_MONTH}", I), last_month_named, needs=("last ", "this ", "next ")),
    Rule(re.compile(r"\bthat (?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b"), that_month, needs=("that",)),
    Rule(re.compile(rf"\b(?:the )?(?P<n>{w.ORDINAL_WORD}|last) (?P<weekday>{w.WEEKDAY}) (?:of|in) (?:{_MONTH}(?:,? {_YEAR})?|(?P<which>this|next|last|previous) month)\b", I), nth_weekday, needs=tuple(w.WEEKDAYS)),
    Rule(re.compile(rf"\b(?:the )?(?P<n>{w.ORDINAL_WORD}|last) week (?:of|in)(?: {_MONTH}| the year| (?P<which>this|next|last) (?P<unit>month|year))?(?:,? {_YEAR})?", I), nth_week, needs=("week",)),
    Rule(re.compile(rf"\b(?:the )?(?P<day>\d\d?(?:st|nd|rd|th)?|{w.ORDINAL_WORD}) of (?P<which>next|this|last) month\b", I), day_of, needs=("month",)),
    Rule(re.compile(rf"\b(?:(?P<weekday>{w.WEEKDAY}) )the (?P<day>\d\d?(?:st|nd|rd|th)?|{w.ORDINAL_WORD}|fifteen|thirty|twenty)\b", I), day_of, loose=True),
    Rule(re.compile(rf"\bthe (?P<day>\d\d?(?:st|nd|rd|th)|{w.ORDINAL_WORD}|\d\d|thirty)(?=[.?!]?$)", I), day_of, loose=True),
    Rule(re.compile(r"(?<=\bon )(?P<day>\d\d?)(?=[.?!]?$)", I), day_of, loose=True),
    Rule(re.compile(r"\b(?P<part>rest|earlier|later)(?: of| in)?(?: the| this| my| current)* (?P<unit>week|month|year)\b", I), rest, needs=("rest", "earl", "later")),
    Rule(re.compile(r"\bmy (?P<unit>day|week|month|year)\b(?P<which>)", I), lambda m, a: _found(m, the(a, _unit(m["unit"]), 0) if a else None), loose=True),
    Rule(re.compile(r"\b(?:now|currently|at present|as of today|to date|so far)\b", I), near_now, loose=False, needs=("now", "currently", "present", "as of today", "to date", "so far")),
)  # fmt: skip
