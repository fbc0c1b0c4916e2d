"""Uyghur dates (Arabic script): 2018-يىلى, 2018-يىلى 8-ئاينىڭ 31-كۈنى, 2014-يىلدىن بۇيان, بۇلتۇر."""

from headwater.extract import patterns as re
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.counting import the
from headwater.extract.context.dates.english import make
from headwater.extract.context.dates.english import year_range as two_years
from headwater.extract.context.dates.join import Cues
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, day, month, span, year

MONTHS = {
    "يانۋار": 1, "فېۋرال": 2, "مارت": 3, "ئاپرېل": 4, "ماي": 5, "ئىيۇن": 6, "ئىيۇل": 7, "ئاۋغۇست": 8,
    "سېنتەبىر": 9, "ئۆكتەبىر": 10, "نويابىر": 11, "دېكابىر": 12,
}  # fmt: skip
MOVED = {"بۇلتۇر": -1, "ئۆتكەن يىلى": -1, "بۇ يىل": 0, "بۇيىل": 0, "كېلەر يىلى": 1, "ئالدىنقى يىلى": -2}
DAYS = {"بۈگۈن": 0, "تۈنۈگۈن": -1, "ئەتە": 1}
_SUFFIX = r"(?:ى|دا|تا|نىڭ|دىن|غىچە|دىكى|تىن|لىق|ىغىچە|ىدىن|ىنىڭ)*"
_Y = rf"(?<!\d)(?P<year>(?:1[0-9]|20)\d\d)[- ]?ي[ىې]ل{_SUFFIX}"
_M = rf"(?:(?P<month>1[0-2]|0?[1-9])[- ]?ئا[يﻲ]{_SUFFIX}|(?P<name>{'|'.join(MONTHS)}){_SUFFIX})"
_D = rf"(?P<day>3[01]|[12]\d|0?[1-9])[- ]?كۈن{_SUFFIX}"


def _month(match: re.Match[str]) -> int:
    return int(match["month"]) if match["month"] else MONTHS.get(match["name"] or "", 0)


def dated(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A year, with a month and a day where they are given."""
    y, m = int(match["year"]), _month(match)
    d = int(match["day"]) if match["day"] else 0
    return make(match, day(y, m, d) if d and m else month(y, m) if m else year(y), bare=not m)


def day_first(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2024-يىلى 20-ئاۋغۇست."""
    return make(match, day(int(match["year"]), MONTHS[match["name"]], int(match["day"])), bare=False)


def yearless(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """8-ئاينىڭ 31-كۈنى."""
    m = _month(match)
    return (
        Atom(match.start(), match.end(), partial=Partial(m, int(match["day"]) if match["day"] else 0))
        if m
        else None
    )


def moved(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """بۇلتۇر, بۇ يىل; بۈگۈن."""
    words = match[0]
    if words in DAYS:
        value = the(anchor, "day", DAYS[words]) if anchor else None
    else:
        value = the(anchor, "year", MOVED[words]) if anchor else None
    return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=words)


def moved_month(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """ئۆتكەن يىلى 10-ئايدا, بۇ يىل يانۋاردا: a month of a year that is counted from the page's."""
    whole = the(anchor, "year", MOVED[match["moved"].removesuffix("نىڭ")]) if anchor else None
    y, m = (whole.first.year if whole and whole.first else None), _month(match)
    d = int(match["day"]) if match["day"] else 0
    value = (day(y, m, d) if d else month(y, m)) if y and m else None
    return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0])


def month_alone(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """يانۋاردا: the month nearest to what is told."""
    return Atom(match.start(), match.end(), partial=Partial(MONTHS[match["name"]], 0))


def from_to(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2014-يىلدىن 2018-يىلغىچە."""
    first, last = year(int(match[1])), year(int(match[2]))
    value = span(first, last) if first and last else None
    end = last.first.isoformat() if last and last.first else None
    return make(match, value, kind="period", cue=match[0], last=end)


def months(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2062-يىلى 1-ئايدىن 9-ئايغىچە: whole months of one year; without its year a part of one to be found."""
    a, b = int(match["from"]), int(match["to"])
    if not a <= b:
        return None
    if not match["year"]:
        return Atom(match.start(), match.end(), partial=Partial(a, 0, b - a + 1), kind="period", cue=match[0])
    return make(match, month(int(match["year"]), a, b - a + 1, "quarter"), kind="period", cue=match[0])


def now(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """ھازىر: the document's own date, at its grain."""
    return Atom(match.start(), match.end(), anchor or UNKNOWN, relative=True, cue=match[0])


_N = r"(?:1[0-2]|0?[1-9])"
RULES = (
    Rule(
        re.compile(
            rf"(?:{_Y}[ ،]*)?(?<!\d)(?P<from>{_N})[- ]?ئاي(?:دىن|نىڭ بېشىدىن) ?(?P<to>{_N})[- ]?ئاي(?:غىچە|نىڭ ئاخىرىغىچە)"
        ),
        months,
    ),
    Rule(re.compile(r"(?<!\w)(?:ھازىرغىچە|ھازىرمۇ|ھازىر|نۆۋەتتە)(?!\w)"), now),
    Rule(
        re.compile(
            rf"(?<!\w)(?P<moved>{'|'.join(sorted(MOVED, key=len, reverse=True))})[ ،]+{_M}(?:[ ]*{_D})?"
        ),
        moved_month,
    ),
    Rule(
        re.compile(
            rf"{_Y}[ ،]*(?P<day>3[01]|[12]\d|0?[1-9])[- ]?(?P<name>{'|'.join(MONTHS)}){_SUFFIX}(?!\w)"
        ),
        day_first,
    ),
    Rule(re.compile(rf"{_Y}(?:[ ،]*{_M}(?:[ ]*{_D})?)?"), dated),
    Rule(re.compile(rf"{_M}[ ]*{_D}"), yearless),
    Rule(
        re.compile(
            rf"(?<!\w)(?P<name>{'|'.join(m for m in MONTHS if m not in ('ماي', 'مارت'))})(?:دا|دە|دىكى|نىڭ|دىن)(?!\w)"
        ),
        month_alone,
    ),
    Rule(
        re.compile(r"(?<!\d)((?:1[0-9]|20)\d\d)[- ]?يىلدىن ((?:1[0-9]|20)\d\d)[- ]?يىل(?:ىغىچە|غىچە)"),
        from_to,
    ),
    Rule(re.compile(r"(?<!\d)((?:1[0-9]|20)\d\d)[-–—]((?:1[0-9]|20)\d\d)(?=[- ]?يىل)"), two_years),
    Rule(re.compile(r"(?<!\w)(?:" + "|".join([*MOVED, *DAYS]) + r")(?!\w)"), moved),
)
_p = re.compile
CUES = Cues(
    link=_p(r"\s*(?:-|–|—|دىن|بىلەن)\s*"),
    weak=_p(r"\s*(?:بىلەن)\s*"),
    opens=_p(r"(?!)"),
    before=(),
    behind=(
        (_p(r"\s?(?:نىڭ )?(?:ئاخىرى|ئاخىرىغا|ئاخىرىدا)(?:غىچە)?"), "end"),
        (_p(r"\s?(?:دىن |تىن )?(?:بۇيان|بېرى|باشلاپ)(?!\w)"), "since"),
        (_p(r"\s?(?:غا |گە )?(?:قەدەر)"), "deadline"),
    ),
)
TRIGGER = re.compile(r"\d|يىل|ئاي|ھەپتە|كۈن|" + "|".join([*MONTHS, *MOVED, *DAYS, "ھازىر", "نۆۋەتتە"]))
