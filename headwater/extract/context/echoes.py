"""Dates that repeat another one: "in the same period", "the same quarter of 2037", 上年同期, شۇ مەزگىلدە.

They mean the months of the date before, in the year they name themselves; where no date before fits, a
year that stands with them is all that is known."""
# Patterns and tables are data and stay on one line.

from collections.abc import Mapping
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Date

BACK = 3
"""Sentences before in which the date repeated is looked for."""
CUE = re.compile(r"period|equivalent|corresponding|comparable|quarter|same|同期|مەزگىل", re.I)
"""A cheap look before dear ones."""
OF_YEAR = re.compile(
    r"\b(?:same|corresponding|equivalent|comparable) (?P<unit>period|quarter|half|months?|weeks|day|date|time|point|stretch)(?: (?:of|in|from|during|a))?(?: the)? $",
    re.I,
)
"""Right before a year: "the same quarter of", "the same period" last year."""
YEAR_BEFORE = re.compile(r"(?:the )?(?:year (?:before|earlier)|(?:previous|preceding|prior) year)|(?:a|one) year (?:before|earlier)", re.I)  # fmt: skip
SAME_YEAR_BEFORE = re.compile(
    rf"\b(?:same|corresponding|equivalent|comparable) (?P<unit>period|quarter|half|months?|day)(?: (?:of|in))? (?P<when>{YEAR_BEFORE.pattern})",
    re.I,
)
ALONE = re.compile(
    r"\b(?:in|over|during|for|throughout|within) (?P<said>(?:the|that|this) (?:very )?(?:same )?(?P<unit>period|quarter|half|stretch|time span))\b(?![-’'])(?! (?:of|in|last|the year|a year|from|between|when|that|under|to)\b| (?:1[5-9]|20|21)\d\d\b|[- ]\w+ing\b)"
    r"|(?:^|[，。；])(?:而|在|与此)?(?P<zh>同期)(?=内|，|[^相比增减減降下上升的]|$)"
    r"|(?:^|[،.؛] ?)(?P<ug>(?:شۇ|بۇ|ئوخشاش|مۇشۇ) مەزگىل(?:دە|ىدە|لەردە))",
    re.I,
)
AFTER_ZH = re.compile(r"[度]?的?同期")
"""Right behind a year: 2040年同期, 上年同期."""
COUNTED_ZH = ("上年", "上一年", "上年度", "前一年", "翌年")
MONTHS = {"quarter": (3,), "half": (6,), "month": (1,), "months": (2, 3, 4, 5, 6, 7, 8, 9, 10, 11), "day": (0,), "date": (0,)}  # fmt: skip


def echoed(text: str, found: tuple[Date, ...], earlier: Mapping[int, tuple[Date, ...]], k: int) -> tuple[Date, ...]:  # fmt: skip
    """Return the dates of sentence `k`, those that repeat another one filled in; `earlier` has the dates
    of the sentences before."""
    if not CUE.search(text):
        return found
    before = [d for n in range(max(0, k - BACK), k) for d in earlier.get(n, ()) if _whole(d)]
    dates = [_filled(text, d, before + [o for o in found[:n] if _whole(o)]) for n, d in enumerate(found)]
    cues = [(m.start(), d.start) for d in dates if (m := OF_YEAR.search(text, max(0, d.start - 48), d.start))]
    dates = [d for d in dates if not any(s < d.end and d.start < e for s, e in cues)]
    for match in SAME_YEAR_BEFORE.finditer(text):
        base = _base(before + [d for d in found if d.end <= match.start()], match["unit"])
        if base:
            dates = [d for d in dates if d.end <= match.start("when") or d.start >= match.end()]
            year = int(base.when[:4]) - 1
            dates.append(_made(base, *match.span("when"), moved(base.when, year)))
    for match in ALONE.finditer(text):
        name = next(n for n in ("said", "zh", "ug") if match[n])
        start, end = match.span(name)
        base = _base(before + [d for d in found if _whole(d) and d.end <= start], match["unit"])
        if base and not any(d.start < end and start < d.end for d in dates):
            dates.append(_made(base, start, end, base.when))
    return tuple(sorted(dates, key=lambda d: d.start))


def of_year(text: str, found: tuple[Date, ...], before: str | None) -> tuple[Date, ...]:
    """Join a month and its year, the one mentioned before: "December of that year"."""
    if not before or " year" not in text:
        return found
    out: list[Date] = []
    for d in found:
        last = out[-1] if out else None
        if (
            last
            and len(d.when) == 4
            and re.fullmatch(r"\d{4}-\d\d", last.when)
            and text[last.end : d.start] in (" of ", ", ", " in ")
            and d.cue.lower().endswith((" year", "that year", "same year"))
        ):
            out[-1] = replace(last, end=d.end, when=before[:4] + last.when[4:], first=None, last=None)
        else:
            out.append(d)
    return tuple(out)


IN_YEAR = re.compile(
    r"(?:截至|到)?(?:年初|年中|年底|年末|岁末|歲末|全年)|(?:(?:by|at|in|over|for|during|throughout|from|towards?) )?(?:early |late )?(?:in )?the (?:start|beginning|middle|end|whole|full|entire|rest)(?: of the)? year|يىل (?:بېشى|ئاخىرى)\w*",
    re.I,
)
"""A part of a year that nobody names: under a heading that names one, of that one."""


def in_section(found: tuple[Date, ...], heading: tuple[Date, ...]) -> tuple[Date, ...]:
    """Put "at the start of the year", 年初, 全年 into the one year that the heading above names."""
    years = {d.when for d in heading}
    if len(years) != 1 or not all(re.fullmatch(r"\d{4}", d.when) and not d.relative for d in heading):
        return found
    year = int(heading[0].when)
    return tuple(
        replace(d, when=moved(d.when, year), first=_into(d.first, d, year), last=_into(d.last, d, year))
        if d.relative and d.when[:4].isdigit() and IN_YEAR.fullmatch(d.cue)
        else d
        for d in found
    )


def _into(day: str | None, d: Date, year: int) -> str | None:
    return moved(day, int(day[:4]) + year - int(d.when[:4])) if day else None


def moved(when: str, year: int) -> str:
    """Return an EDTF date or interval with its end in another year; a leap day becomes the 28th."""
    by = year - int(when.rsplit("/", maxsplit=1)[-1][:4])
    out = re.sub(r"(?:^|(?<=/))\d{4}", lambda m: f"{int(m[0]) + by:04}", when)
    return str(out).replace("-02-29", "-02-28")


def _made(base: Date, start: int, end: int, when: str) -> Date:
    kind = "period" if "/" in when else base.kind
    return Date(start, end, when, kind, "the same period", relative=False)


def _filled(text: str, d: Date, before: list[Date]) -> Date:
    """A year that stands with "the same quarter": the months come from the date before."""
    if len(d.when) != 4 or not d.when.isdigit():
        return d
    of = OF_YEAR.search(text[max(0, d.start - 48) : d.start])
    if of is None and not AFTER_ZH.match(text, d.end):
        return d
    base = _base(before, of["unit"] if of else None)
    if base is None:
        return d
    year = int(base.when[:4]) - 1 if d.cue.startswith(COUNTED_ZH) else int(d.when)
    when = moved(base.when, year)
    return replace(d, when=when, kind="period" if "/" in when else base.kind, first=None, last=None)


def _base(before: list[Date], unit: str | None) -> Date | None:
    """The last date before of the length that is named."""
    wanted = MONTHS.get((unit or "").lower())
    return next((d for d in reversed(before) if wanted is None or _months(d.when) in wanted), None)


def _months(when: str) -> int:
    """How many months a date covers; 0 for a day."""
    first, _, last = when.partition("/")
    if not last:
        return {4: 12, 7: 1}.get(len(first), 0)
    years, months = int(last[:4]) - int(first[:4]), int(last[5:7] or 12) - int(first[5:7] or 1)
    return 12 * years + months + 1


def _whole(d: Date) -> bool:
    """Tell whether a date has both its ends and is not the document's own day."""
    ends = d.when.split("/")
    return all(re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?", e) for e in ends) and not (
        d.relative and len(d.when) == 10
    )
