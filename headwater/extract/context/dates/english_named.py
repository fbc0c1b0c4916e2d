"""English years with a name: fiscal and school years, five-year plans, "since the 18th Party Congress"; and parts
of a year that is counted from another: "in February last year", "on 3 May of that year"."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.dates import english_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.chinese_words import CONGRESSES, PLANS
from headwater.extract.context.dates.english import full_year, make, month_of
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, month, season, span, year

I = re.IGNORECASE  # noqa: E741


def winter(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The winter of 2016-17."""
    y, last = int(match["year"]), int(match["last"]) % 100
    return make(match, season(y, w.PARTS[match["season"].lower()])) if (y + 1) % 100 == last else None


def two_years(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """The 2016-17 school year, fiscal year 2016/17."""
    y = int(match["year"])
    if (y + 1) % 100 != int(match["last"]) % 100:
        return None
    first, last = year(y), year(y + 1)
    value = span(first, last) if first and last else None
    return make(match, value, kind="period", cue=match[0])


def fiscal(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """FY2017, FY 17: a year named so; when it begins the text does not say."""
    y = full_year(match["year"])
    return make(match, year(y) if y else None, cue=match[0])


MOVES = {"last": -1, "this": 0, "next": 1, "that": 0, "same": 0, "following": 1, "previous": -1}


def of_year(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A month, a day or a season of last, this or next year (from the document's date), of that, the same, the
    following or the previous year (from the date told before)."""
    which = match["which"].lower()
    if match["season"]:
        part = Partial(season=w.PARTS[match["season"].lower()])
    else:
        written = match["before"] or match["after"]
        d = w.number(written) if written else 0
        if d is None or d > 31:
            return None
        part = Partial(month_of(match["month"]), d)
    if which not in ("last", "this", "next"):
        return Atom(match.start(), match.end(), partial=part, relative=True, shift=MOVES[which], cue=match[0])
    value = part.on(anchor.first.year + MOVES[which]) if anchor and anchor.first else None
    return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0])


PLAN_WORDS = {"ninth": "九五", "tenth": "十五", "eleventh": "十一五", "twelfth": "十二五", "thirteenth": "十三五", "fourteenth": "十四五", "fifteenth": "十五五"} | {
    "eighth": "八五", "seventh": "七五", "sixth": "六五", "fifth": "五五", "fourth": "四五", "third": "三五", "second": "二五", "first": "一五",
}  # fmt: skip
CONGRESS = {16: "十六大", 17: "十七大", 18: "十八大", 19: "十九大", 20: "二十大"}


def plan(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """During the 12th Five-Year Plan: China's plan of that number."""
    n = w.number(match["n"])
    word = next((k for k in PLAN_WORDS if w.SMALL.get(k) == n), None)
    if word is None:
        return None
    a, b = (year(y) for y in PLANS[PLAN_WORDS[word]])
    value = span(a, b) if a and b else None
    return make(match, value, kind="period", cue=f"{match[0]}: the years of that plan")


def congress(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Since the 18th Party Congress: since the month of that congress."""
    word = CONGRESS.get(w.number(match["n"]) or 0)
    began = month(*CONGRESSES[word]) if word else None
    if not began:
        return None
    value = Stretch(began.first, None, "range", f"{began.edtf}/..")
    return make(
        match, value, kind="period", relative=True, cue=f"{match[0]}: that congress met in {began.edtf}"
    )


_NAMED = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = r"\d\d?(?:st|nd|rd|th)?\b"
_YEARS = r"(?P<year>(?:19|20)\d\d) ?[-–—/] ?(?P<last>(?:19|20)?\d\d)(?!\d)"

RULES = (
    Rule(
        re.compile(
            rf"\b(?:(?:early|mid|late)[ -](?:in )?)?(?:(?:the )?(?P<season>spring|summer|autumn|fall|winter)|(?:(?P<before>{_DAY}) )?(?P<month>(?-i:{_NAMED}))(?: (?P<after>{_DAY}))?)"
            r",? (?:of |in )?(?:the )?(?P<which>last|this|next|that|same|following|previous) year\b",
            I,
        ),
        of_year,
        needs=(" year",),
    ),
    Rule(re.compile(rf"\b(?:during|in|over|throughout|under) (?:the |China[’']s )?(?P<n>\d\d?(?:st|nd|rd|th)|{w.ORDINAL_WORD}) five[- ]year plan(?:ning)?(?: period)?\b", I), plan, needs=("five",)),
    Rule(re.compile(rf"\bsince (?:the )?(?:CPC[’']s |CCP[’']s |Party[’']s )?(?P<n>1[6-9]th|20th|{w.ORDINAL_WORD}) (?:CPC |CCP |Chinese Communist |Communist )?(?:National |Party )*(?:National |Party )Congress\b", I), congress, needs=("congress",)),
    Rule(re.compile(rf"\b(?:the )?(?P<season>winter)(?: of| in)? {_YEARS}", I), winter, needs=("winter",)),
    Rule(re.compile(rf"(?<![\w/-]){_YEARS}(?= (?:fiscal|financial|school|academic|season|budget|crop|marketing|winter|tax|heating|college|university|year))", I), two_years, needs=("-", "/", "–", "—")),
    Rule(re.compile(rf"\b(?:(?:the )?(?:fiscal|financial|school|academic|budget|tax|marketing|crop) year |FY ?|season ){_YEARS}", I), two_years, needs=("-", "/", "–", "—")),
    Rule(re.compile(r"\bFY ?[’']?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])"), fiscal, needs=("fy",)),
)  # fmt: skip
