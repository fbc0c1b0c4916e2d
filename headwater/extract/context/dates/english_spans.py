"""English stretches counted from another date: late last week, the month after next, last summer, year to date."""
# Patterns and tables are data and stay on one line.

from datetime import date

from headwater.extract import patterns as re
from headwater.extract.context.dates import english_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.counting import MONTHS_IN, Unit, stretch_of, the
from headwater.extract.context.dates.english import DAY, YEAR, full_year, make, month_of
from headwater.extract.context.dates.english_relative import FIXED, MOVES, _found, _unit
from headwater.extract.context.dates.stretch import (
    Stretch,
    between,
    day,
    month,
    on,
    season,
    shift,
    span,
    week,
    year,
)

I = re.IGNORECASE  # noqa: E741


def after_next(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The month after next, the week before last."""
    return _found(match, the(anchor, _unit(match["unit"]), 2 if match["way"] else -2) if anchor else None)


def weekend(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Over the weekend: the one that began last."""
    if not anchor or not anchor.first:
        return _found(match, None)
    return _found(match, the(anchor, "weekend", 0 if anchor.first.weekday() >= 5 else -1))


def that_weekend(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """That weekend, for records: the one of the anchor's week."""
    return _found(match, the(anchor, "weekend", 0) if anchor else None)


def month_days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """From 4 to 22 this month; from 4 to 22 January 1995 is another rule's."""
    a, b = w.number(match["day"]), w.number(match["last"])
    base = the(anchor, "month", MOVES[match["which"].lower()]) if anchor else None
    if not a or not b or not a < b or not base or not base.first:
        return None
    return _days(match, base.first.year, base.first.month, a, b)


def day_to_date(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """From 4 to January 22, 1995."""
    a, b = w.number(match["day"]), w.number(match["last"])
    y = full_year(match["year"]) if match["year"] else anchor.first.year if anchor and anchor.first else None
    return _days(match, y, month_of(match["month"]), a, b) if a and b and y and a < b else None


def _days(match: re.Match[str], y: int, m: int, a: int, b: int) -> Reading:
    first, last = day(y, m, a), day(y, m, b)
    value = span(first, last) if first and last else None
    end = last.first.isoformat() if last and last.first else None
    return make(match, value, kind="period", cue=match[0], relative=True, last=end)


def week_number(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Week 31, week 31 of 2018 (ISO 8601 weeks)."""
    y = int(match["year"]) if match["year"] else anchor.first.year if anchor and anchor.first else None
    n = int(match["n"])
    if not y or not 1 <= n <= 53:
        return None
    return make(match, week(date.fromisocalendar(y, min(n, 52), 1)), relative=not match["year"])


def week_days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """This week from Tuesday to Thursday, next week between Wednesday and Friday."""
    base = the(anchor, "week", MOVES[match["which"].lower()]) if anchor else None
    if not base:
        return None
    a, b = (on(shift(base.first, days=w.WEEKDAYS[match[k][:3].lower()])) for k in ("a", "b"))
    value = span(a, b) if a and b else None
    return make(
        match, value, kind="period", relative=True, cue=match[0], last=b and b.first and b.first.isoformat()
    )


def weekdays_on(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Two Sundays from now, two Mondays ago."""
    n, number = w.number(match["count"]), w.WEEKDAYS[match["weekday"][:3].lower()]
    if not n or not anchor or not anchor.first:
        return None
    ahead = (number - anchor.first.weekday() - 1) % 7 + 1
    back = (anchor.first.weekday() - number - 1) % 7 + 1
    days = -back - 7 * (n - 1) if match["way"].lower() in ("ago", "earlier", "back") else ahead + 7 * (n - 1)
    return _found(match, on(shift(anchor.first, days=days)))


def business_days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """In four business days, two working days ago: Saturdays and Sundays do not count."""
    n = w.number(match["count"])
    if not n or not anchor or not anchor.first or anchor.grain != "day":
        return None
    step = -1 if (match["way"] or "").lower() == "ago" else 1
    at: date | None = anchor.first
    left = min(n, 999)
    while at and left:
        at = shift(at, days=step)
        left -= 1 if at and at.weekday() < 5 else 0
    return _found(match, on(at))


def nth_this_month(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """First Sunday: of the anchor's month (records alone)."""
    n, base = w.number(match["n"]), the(anchor, "month", 0) if anchor else None
    if not n or n > 5 or not base or not base.first:
        return None
    ahead = (w.WEEKDAYS[match["weekday"][:3].lower()] - base.first.weekday()) % 7
    return _found(match, on(shift(base.first, days=ahead + 7 * (n - 1))))


def whole_months(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The first half of last year, the second quarter of this year; the final quarter of 2017."""
    base = _year(match, anchor)
    which, unit = match["which"].lower(), match["unit"].lower()
    size = {"quarter": 3, "half": 6}[unit]
    count = 12 // size
    n = (
        count
        if which in ("last", "final", "closing")
        else 1
        if which == "opening"
        else w.QUARTERS.get(which, 9)
    )
    if not base or n > count:
        return None
    relative = not match["year"]
    return make(
        match,
        month(base, (n - 1) * size + 1, size, "quarter"),
        kind="period",
        cue=match[0],
        relative=relative,
    )


def first_months(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The first nine months of last year, of this year."""
    base, n = _year(match, anchor), w.number(match["count"])
    if not base or not n or not 1 <= n <= 11:
        return None
    return make(match, month(base, 1, n, "quarter"), kind="period", cue=match[0], relative=True)


def _year(match: re.Match[str], anchor: Stretch | None) -> int | None:
    group = match.groupdict()
    if group.get("year"):
        return int(group["year"])
    moved = the(anchor, "year", MOVES[group["moved"].lower()]) if anchor and group.get("moved") else None
    return moved.first.year if moved and moved.first else None


def last_season(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Last summer, this spring, next winter: the last one that began before the anchor, this year's, the next."""
    if not anchor or not anchor.first or anchor.grain == "year":
        return _found(match, None)
    name, which = w.PARTS[match["season"].lower()], match["which"].lower()
    years = [season(anchor.first.year + n, name) for n in (-2, -1, 0, 1)]
    found: Stretch | None = years[2]
    if which in ("last", "past", "previous"):
        found = next((s for s in reversed(years) if s and s.after and s.after <= anchor.first), None)
    elif which in ("next", "coming"):
        found = next((s for s in years if s and s.first and s.first > anchor.first), None)
    return _found(match, found)


def past_one(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Over the past year, in the past month: as long as that, up to the anchor."""
    if not anchor:
        return _found(match, None)
    value, first, last = stretch_of(anchor, 1, _unit(match["unit"]), -1)
    made = _found(match, value, first, last)
    return made and Atom(
        made.start, made.end, made.value, relative=True, kind="period", cue=match[0], first=first, last=last
    )


def to_date(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Year to date, the month so far: from its first day to the anchor."""
    words = match[0].lower()
    unit: Unit = "month" if words.startswith(("mtd", "month", "the month")) else "year"
    whole = the(anchor, unit, 0) if anchor else None
    if not whole or not whole.first or not anchor or not anchor.first or anchor.grain != "day":
        return _found(match, None)
    value = between(whole.first, anchor.after)
    return _found(match, value, None, anchor.first.isoformat())


def up_to_now(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """From 2014 to the present, 2014-present: its end is the anchor."""
    first = year(int(match["year"] or match["early"]))
    value = span(first, anchor) if first and anchor else None
    return make(match, value, kind="period", relative=True, cue=match[0])


def ends_now(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The end of the month, year-end: of the anchor's month, year."""
    unit = _unit((match["unit"] or match["compound"] or "year").lower())
    whole = the(anchor, unit, 0) if anchor else None
    return Atom(match.start("what"), match.end(), whole, relative=True, cue=match[0]) if whole else None


def nth_units(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The first two weeks of March 2018, the last three days of May: days counted from either end."""
    n = w.number(match["count"])
    m = month_of(match["month"])
    y = int(match["year"]) if match["year"] else None
    size = (n or 0) * (7 if match["unit"].lower() == "week" else 1)
    if not 1 <= size <= 28:
        return None
    if y is None and (not anchor or not anchor.first):
        return None
    latest = anchor.first.year - (m > anchor.first.month) if anchor and anchor.first else 0
    whole = month(y or latest, m)
    if not whole or not whole.first or not whole.after:
        return None
    ends = (
        (shift(whole.after, days=-size), whole.after)
        if match["n"].lower() in ("last", "final")
        else (whole.first, shift(whole.first, days=size))
    )
    return make(match, between(*ends), kind="period", relative=y is None, cue=match[0])


def ended_here(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Both shapes of "the three months to September", "the year to June"."""
    if not anchor or not anchor.first:
        return None
    m, n = month_of(match["month"]), 12 if match["year1"] or match["one"] else w.number(match["count"] or "")
    y = anchor.first.year - (m > anchor.first.month)
    if not n or not 2 <= n <= 24:
        return None
    start = y * 12 + m - n
    a, b = month(start // 12, start % 12 + 1), month(y, m)
    value = span(a, b) if a and b else None
    return make(match, value, kind="period", relative=True, cue=match[0])


def bounded(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """More than two weeks after today, within three days from now, for 3 days from today (records alone)."""
    n, unit = w.number(match["count"]), match["unit"].lower()
    if not n or not anchor or not anchor.first or anchor.grain != "day":
        return None
    here = shift(anchor.first, days=FIXED.get((match["base"] or "").lower(), 0))
    back = (match["way"] or "").lower() in ("before", "ago", "in the past")
    amount = n * {"week": 7, "day": 1}.get(unit, 0)
    months = n * MONTHS_IN.get(unit, 0)
    sign = -1 if back else 1
    there = shift(here, days=sign * amount, months=sign * months)
    bound = (match["bound"] or "").lower()
    if here is None or there is None:
        return None
    first, last = (there, here) if back else (here, there)
    if bound in ("more than", "over", "at least", "earlier than", "later than"):
        open_end = f"../{there}" if back else f"{there}/.."
        value = Stretch(None if back else there, there if back else None, "range", open_end)
        return Atom(
            match.start(),
            match.end(),
            value,
            relative=True,
            kind="period",
            cue=match[0],
            first=None if back else there.isoformat(),
            last=there.isoformat() if back else None,
        )
    return make(
        match,
        between(first, last),
        kind="period",
        relative=True,
        cue=match[0],
        first=first.isoformat(),
        last=last.isoformat(),
    )


def decades(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The next three decades: whole ones (records alone)."""
    n, ahead = w.number(match["count"]), match["which"].lower() in ("next", "coming", "following")
    base = the(anchor, "decade", 1 if ahead else 0) if anchor else None
    if not n or not base or not base.first:
        return None
    y = base.first.year if ahead else base.first.year - 10 * n
    return make(match, year(y, 10 * n), kind="period", relative=True, cue=match[0])


def short_year(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """August 99, year 247 (records alone)."""
    group = match.groupdict()
    if group.get("month"):
        y = full_year(group["year"])
        return make(match, month(y, month_of(group["month"]))) if y else None
    return make(match, year(int(group["year"])))


def worded(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Jan twenty one two thousand and eighteen (records alone)."""
    d, m = w.number(match["day"]), month_of(match["month"])
    y = w.number(match["year"]) if match["year"] else None
    if not d or not 1 <= d <= 31:
        return None
    if y is None:
        return Atom(match.start(), match.end(), partial=Partial(m, d))
    return make(match, day(y, m, d))


_WHICH = r"(?P<which>last|past|previous|this|current|next|coming|upcoming)"
_MOVED = r"(?P<moved>last|this|next|the current|current|the previous|previous)"
MOVES = MOVES | {"the current": 0, "the previous": -1}
_WD = w.WEEKDAY
_M = rf"(?P<month>{w.MONTH})\b\.?"
_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)"

RULES = (
    Rule(re.compile(r"\b(?:the )?(?P<unit>week|weekend|month|quarter|year|decade) (?:(?P<way>after) (?:the )?next|(?P<before>before) (?:the )?last)\b", I), after_next, needs=("after", "before")),
    Rule(re.compile(r"\b(?:over|during|at|on|for) the weekend\b", I), weekend, needs=("weekend",)),
    Rule(re.compile(r"\b(?:that|the) weekend\b", I), that_weekend, loose=True),
    Rule(re.compile(rf"\b(?:(?:from|between) )?(?:the )?(?P<day>{DAY}) ?(?:to|and|until|till|through|-|–) ?(?:the )?(?P<last>{DAY})(?: of)? {_WHICH} month\b", I), month_days, needs=("month",)),
    Rule(re.compile(rf"\b(?:from|between) (?:the )?(?P<day>{DAY}) (?:to|and|until|till|through) {_M} (?P<last>{DAY})\b(?:,? (?P<year>{YEAR}))?", I), day_to_date, loose=True),
    Rule(re.compile(r"\bweek (?:no\. ?|number )?(?P<n>\d\d?)\b(?![.,:/]\d)(?: (?:of|in) (?P<year>(?:19|20)\d\d))?", I), week_number, loose=True),
    Rule(re.compile(rf"\b{_WHICH} week,? (?:from|between|on)? ?(?P<a>{_WD}) (?:to|and|through|until|till|-) (?P<b>{_WD})\b", I), week_days, needs=("week",)),
    Rule(re.compile(rf"\b(?:from|between) (?P<a>{_WD}) (?:to|and|through|until|till|-) (?P<b>{_WD}),? (?:of )?{_WHICH} week\b", I), week_days, needs=("week",)),
    Rule(re.compile(rf"\b(?P<count>{w.COUNT}) (?P<weekday>{_WD}) (?P<way>from now|later|ago|earlier|back)\b", I), weekdays_on, loose=True),
    Rule(re.compile(rf"\b(?:in |within )?(?P<count>{w.COUNT}) (?:business|working|work) ?days?(?: (?P<way>ago|later|from now|from today))?\b", I), business_days, loose=True),
    Rule(re.compile(rf"\b(?:the )?(?P<n>first|second|third|fourth|1st|2nd|3rd|4th) (?P<weekday>{_WD})\b", I), nth_this_month, loose=True),
    Rule(re.compile(rf"\b(?:the )?(?P<which>first|second|third|fourth|last|final|opening|closing|[1-4](?:st|nd|rd|th)) (?P<unit>quarter|half) of (?:{_MOVED} year|(?P<year>{YEAR}))", I), whole_months, needs=("quarter", "half")),
    Rule(re.compile(rf"\b(?:the )?first (?P<count>{w.WORD}|\d\d?) months of {_MOVED} year\b(?P<year>)", I), first_months, needs=("months",)),
    Rule(re.compile(r"\b(?:in |over |during )?(?:the )?(?P<which>last|past|previous|this|next|coming) (?P<season>spring|summer|autumn|winter|fall(?! (?:in|of|to|from)\b))\b(?! (?:of )?\d{4})", I), last_season, needs=tuple(w.PARTS)),
    Rule(re.compile(r"\b(?:(?:over|in|during|for|throughout|within) the (?:past|whole past)|(?:over|during|throughout) the last) (?P<unit>year|month|week|decade)\b(?! of)", I), past_one, needs=("past", "last")),
    Rule(re.compile(r"\b(?:(?:the )?(?:year|month)[ -]to[ -]date|YTD|MTD|(?:so far|thus far|to date) this (?:year|month)|this (?:year|month) (?:so far|to date)|(?:the )?year so far)\b", I), to_date, needs=("date", "far", "td")),
    Rule(re.compile(rf"\b(?:between (?P<year>{YEAR}) and|(?:from )?(?P<early>{YEAR}) ?(?:to|until|till|through|-|–|—)) ?(?:the )?(?:present(?: day)?|now|today)\b", I), up_to_now, needs=("present", "now", "today")),
    Rule(re.compile(r"\b(?:end|close|beginning|start|middle) of (?P<what>the (?P<unit>month|quarter|year|week|decade)(?P<compound>))\b(?! (?:of|to|ended|ending)|[- ](?:19|20)\d\d)", I), ends_now, needs=("end of", "close of", "beginning of", "start of", "middle of")),
    Rule(re.compile(rf"\b(?:the )?(?P<n>first|last|final) (?P<count>{w.WORD}|\d\d?) (?P<unit>day|week)s (?:of|in) (?:{_M})(?:,? (?P<year>{YEAR}))?", I), nth_units, needs=("days", "weeks")),
    Rule(re.compile(rf"\b(?:for |in |over |during )?(?:the )?(?:(?P<count>{w.WORD}|\d\d?)[ -]months?|(?P<one>12|twelve)[ -]months|(?:fiscal |financial )?(?P<year1>year)) (?:ended|ending|to|through) {_MONTH}\b(?! \d)", I), ended_here, needs=("ended", "ending", " to ", "through")),
    Rule(re.compile(rf"\b(?P<bound>more than|over|at least|less than|within|for|no more than|up to) (?P<count>{w.COUNT}) (?P<unit>day|week|month|year)s?,? (?P<way>from|after|before|starting(?: from)?|beginning) (?P<base>now|today|tomorrow|yesterday)\b", I), bounded, loose=True),
    Rule(re.compile(rf"\b(?P<bound>)(?P<count>{w.COUNT}) (?P<unit>day|week|month|year)s? (?P<way>in the future|in the past)(?P<base>)\b", I), bounded, loose=True),
    Rule(re.compile(rf"\b(?:over |in |during |for )?(?:the )?(?P<which>past|last|previous|next|coming|following) (?P<count>{w.COUNT}) decades\b ?", I), decades, loose=True),
    Rule(re.compile(rf"\b{_M},? [’']?(?P<year>[3-9]\d)(?![\d:,.%]|st|nd|rd|th)", I), short_year, loose=True),
    Rule(re.compile(r"\byear (?P<year>[1-9]\d{2})\b", I), short_year, loose=True),
    Rule(re.compile(rf"\b(?:{_WD},? )?{_M} (?P<day>{w.WORD})(?:,? (?P<year>{w.YEAR_WORDS}|{YEAR}))?\b", I), worded, loose=True),
)  # fmt: skip
