"""Uyghur dates counted from another date, and parts of years: ئۆتكەن ئاي, بەش يىل ئىلگىرى, ئالدىنقى يېرىم يىل."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.counting import Unit, ago, stretch_of, the
from headwater.extract.context.dates.english import make
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, month, on, shift, year

NUMBERS = {
    "بىر": 1, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "بەش": 5, "ئالتە": 6, "يەتتە": 7, "سەككىز": 8, "توققۇز": 9, "ئون": 10, "ئون بەش": 15, "يىگىرمە": 20, "ئوتتۇز": 30, "قىرىق": 40, "ئەللىك": 50,
}  # fmt: skip
_N = r"(?P<count>\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
UNITS: dict[str, Unit] = {"يىل": "year", "ئاي": "month", "ھەپتە": "week", "كۈن": "day"}
_U = r"(?P<unit>يىل|ئاي|ھەپتە|كۈن)"
MOVED = {"ئۆتكەن": -1, "بۇ": 0, "كېلەر": 1, "كېلەركى": 1, "ئالدىنقى": -2}
_CASE = r"(?:نىڭ|دا|دە|تا|تە|دىن|تىن|لىق|لىك|دىكى|غا|گە|غىچە|گىچە|ى|ىدا|ىنىڭ|ىدىن|لىرىدا|لىرى)*"
YEARS = {"بۇلتۇر": -1, "بۇ يىل": 0, "بۇيىل": 0, "ئۆتكەن يىل": -1, "كېلەر يىل": 1, "ئالدىنقى يىل": -2}
HALVES = {"ئالدىنقى": 1, "بىرىنچى": 1, "كېيىنكى": 2, "ئىككىنچى": 2, "1-": 1, "2-": 2}
QUARTERS = {"بىرىنچى": 1, "ئىككىنچى": 2, "ئۈچىنچى": 3, "تۆتىنچى": 4}


def moved(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """ئۆتكەن ئاي, بۇ ھەپتە, كېلەر ئاي."""
    value = the(anchor, UNITS[match["unit"]], MOVED[match["which"]]) if anchor else None
    return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0])


def counted(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """بەش يىل ئىلگىرى, ئۈچ كۈن بۇرۇن."""
    n = _number(match["count"])
    value, exact = ago(anchor, [(n, UNITS[match["unit"]])], -1) if anchor and n else (None, None)
    return Atom(
        match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0], first=exact, last=exact
    )


def several(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """يېقىنقى ئۈچ يىل, ئۆتكەن بەش ئاي."""
    n = _number(match["count"])
    if not anchor or not n:
        return Atom(match.start(), match.end(), UNKNOWN, relative=True, kind="period", cue=match[0])
    value, first, last = stretch_of(anchor, n, UNITS[match["unit"]], -1)
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


def _number(words: str) -> int | None:
    return int(words) if words.isdigit() else NUMBERS.get(words)


def _year(match: re.Match[str], anchor: Stretch | None) -> tuple[int | None, bool]:
    if match["year"]:
        return int(match["year"]), False
    whole = the(anchor, "year", YEARS[match["moved"]]) if anchor and match["moved"] else None
    return (whole.first.year if whole and whole.first else None), True


def part(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2017-يىلىنىڭ ئالدىنقى يېرىمى, 2017-يىلى 3-پەسىل."""
    y, relative = _year(match, anchor)
    if match["half"]:
        n, size = HALVES[match["half"].strip()], 6
    else:
        words = match["quarter"].rstrip("- ")
        n, size = int(words) if words.isdigit() else QUARTERS[words], 3
    value = month(y, (n - 1) * size + 1, size, "quarter") if y and 1 <= n <= 12 // size else None
    return make(match, value, kind="period", relative=relative, cue=match[0])


def bare_half(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """ئالدىنقى يېرىم يىل: its year is found later."""
    start = 6 * HALVES[match["half"]] - 5
    return Atom(match.start(), match.end(), partial=Partial(start, 0, 6), kind="period", cue=match[0])


def end(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """بۇلتۇرنىڭ ئاخىرى: its last day; بۇ يىلنىڭ بېشىدىن بۇيان: since the year began."""
    y, _ = _year(match, anchor)
    whole = year(y) if y else None
    if not whole or not whole.after:
        return Atom(match.start(), match.end(), UNKNOWN, relative=True, cue=match[0])
    if match["since"]:
        value = Stretch(whole.first, None, "range", f"{whole.edtf}/..")
        return Atom(match.start(), match.end(), value, relative=True, kind="period", cue=match[0])
    if match["start"]:
        return Atom(match.start(), match.end(), whole, relative=True, cue=match[0])
    last = on(shift(whole.after, days=-1))
    return Atom(match.start(), match.end(), last or UNKNOWN, relative=True, cue=match[0])


def decade(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """90-يىللار, 20-ئەسىرنىڭ 80-يىللىرى, 1990-يىللار."""
    tens = int(match["tens"])
    base = (int(match["century"]) - 1) * 100 if match["century"] else 0 if tens > 100 else 1900
    return make(match, year(base + tens, 10)) if tens % 10 == 0 else None


def days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """ئالدىنقى كۈنى: the day before yesterday."""
    return Atom(
        match.start(),
        match.end(),
        (the(anchor, "day", -2) if anchor else None) or UNKNOWN,
        relative=True,
        cue=match[0],
    )


_Y = (
    r"(?:(?<!\d)(?P<year>(?:19|20)\d\d)[- ]?ي[ىې]ل(?:ىنىڭ|نىڭ|ى|لىق)? ?|(?P<moved>"
    + "|".join(YEARS)
    + r")(?:نىڭ|لىق|ى|ىنىڭ)? ?)"
)
RULES = (
    Rule(re.compile(rf"(?<!\w)(?P<which>ئۆتكەن|بۇ|كېلەر|كېلەركى) (?P<unit>ئاي|ھەپتە){_CASE}(?!\w)"), moved),
    Rule(re.compile(r"(?<!\w)(?P<which>ئۆتكەن|كېلەر) (?P<unit>يىل)(?:ى|دا|دىكى|لىق|نىڭ ئۆزىدىلا|نىڭ ئۆزىدە)?(?!\w)"), moved),
    Rule(re.compile(r"(?<!\w)ئالدىنقى كۈنى(?!\w)"), days),
    Rule(re.compile(rf"(?<![\w-]){_N} {_U} (?:ئىلگىرى|بۇرۇن|ئاۋۋال)(?!\w)"), counted),
    Rule(re.compile(rf"(?<!\w)(?:يېقىنقى|ئۆتكەن|سوڭقى|كېيىنكى) {_N} {_U}{_CASE}(?: (?:ئىچىدە|مابەينىدە|بۇيان))?(?!\w)"), several),
    Rule(re.compile(rf"{_Y}(?:(?P<half>ئالدىنقى|كېيىنكى|بىرىنچى|ئىككىنچى) يېرىم(?: يىل)?(?:ى|ىدا|دا|لىق)*|(?P<quarter>[1-4]-|بىرىنچى |ئىككىنچى |ئۈچىنچى |تۆتىنچى ) ?(?:پەسىل|پەسلى|چارەك)(?:دە|ى|ىدە|لىك)*)"), part),
    Rule(re.compile(r"(?<!\w)(?P<half>ئالدىنقى|كېيىنكى) يېرىم يىل(?:دا|نىڭ|لىق|ى)*(?!\w)"), bare_half),
    Rule(re.compile(rf"{_Y}(?:ئاخىرى(?:دا|غىچە|غا قەدەر)?|(?P<since>بېشىدىن (?:بۇيان|باشلاپ|بېرى))|(?P<start>بېشىدا|بېشى))"), end),
    Rule(re.compile(r"(?:(?P<century>1[0-9]|2[01])-ئەسىر(?:نىڭ|دىكى)? )?(?<!\d)(?P<tens>(?:1[0-9]|20)?[1-9]0)-يىللا?(?:ر|رى|رىدا|ردا|رنىڭ|رىنىڭ|رىدىن|ردىن)(?!\w)"), decade),
    Rule(re.compile(r"(?P<century>1[0-9]|2[01])-ئەسىرنىڭ (?P<tens>[1-9]0)-يىللىرى(?:دا|نىڭ|دىن)?"), decade),
)  # fmt: skip
