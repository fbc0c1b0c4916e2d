"""Chinese dates with their own year, month or day: 2018年8月31日, 二〇一八年, 去年3月, 前三季度, 80年代."""
# Patterns and tables are data and stay on one line.

from typing import Any

from headwater.extract import patterns as re
from headwater.extract.context.dates import chinese_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.counting import the
from headwater.extract.context.dates.english import full_year, make
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, day, month, span, year
from headwater.extract.context.nouns import DateKind


def _alternatives(words: dict[str, Any]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_REL_YEAR = _alternatives(w.YEARS_MOVED | w.YEARS_MENTIONED)
_PART = (
    r"(?P<part>上半年|下半年|前半年|(?:第)?[一二三四1-4]季度|(?:前|头|頭)(?:[一二三两123]|[一二三]个)季度"
    r"|(?:前|头|頭|1[—\-~至到]|一至)(?P<months>\d{1,2}|[一二三四五六七八九十]{1,2}|两)[个個]?月|[春夏秋冬][季天]?(?![\u4e00-\u9fff]))"
)
_M = rf"(?P<month>{w.MONTH}|{_alternatives(w.MONTHS_MOVED)})"
_D = rf"(?P<day>{w.DAY})"
_WEEKDAY = r"(?:[，,]?\s?[（(]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?)?"


def _digits(text: str) -> int | None:
    return w.number(text.rstrip("年月日号號份分度 个個季"))


def part_of(words: str, months: str | None) -> Partial | None:
    """Read 上半年, 三季度, 前三季度, 前9个月 as a part of a year that is still to be found."""
    if words[0] in w.SEASONS:
        return Partial(season=w.SEASONS[words[0]])
    if words in ("上半年", "前半年", "下半年"):
        return Partial(7 if words[0] == "下" else 1, 0, 6)
    if months:
        n = w.number(months)
        return Partial(1, 0, n, coarse=True) if n and 1 <= n <= 12 else None
    n = w.number(words.strip("第前头頭季度个"))
    if not n or not 1 <= n <= 4:
        return None
    return Partial(1, 0, 3 * n) if words[0] in "前头頭" else Partial(3 * n - 2, 0, 3)


def dated(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """A year, or a year with a month, a day or a part of it."""
    words = match["year"]
    relative, move, y = False, None, None
    if words in w.YEARS_MENTIONED:
        relative, move = True, w.YEARS_MENTIONED[words]
    elif words in w.YEARS_MOVED:
        relative = True
        found = the(anchor, "year", w.YEARS_MOVED[words]) if anchor else None
        y = found.first.year if found and found.first else None
    else:
        digits = words.rstrip("年 ")
        y = full_year(digits) if digits.isdigit() else w.number(digits)
    partial = _partial(match, anchor)
    if partial is None and (match["month"] or match["part"]):
        return None
    kind: DateKind = "period" if match["part"] else "point"
    if move is not None:
        base = anchor and anchor.first and year(anchor.first.year + move)
        if partial is None:
            return Atom(
                match.start(),
                match.end(),
                base or UNKNOWN,
                relative=True,
                shift=move,
                grain="year",
                cue=match[0],
            )
        return Atom(
            match.start(), match.end(), partial=partial, relative=True, shift=move, kind=kind, cue=match[0]
        )
    if y is None:
        return Atom(match.start(), match.end(), relative=True, cue=match[0]) if relative else None
    value = partial.on(y) if partial else year(y)
    return make(
        match, value, relative=relative, kind=kind, bare=partial is None, cue=match[0] if relative else ""
    )


def _partial(match: re.Match[str], anchor: Stretch | None) -> Partial | None:
    group = match.groupdict()
    if group.get("part"):
        return part_of(group["part"], group.get("months"))
    name = group.get("month")
    d = _digits(group["day"]) if group.get("day") else 0
    if not name:
        return Partial(0, d) if d and 1 <= d <= 31 else None
    if name in w.MONTHS_MOVED:
        found = the(anchor, "month", w.MONTHS_MOVED[name]) if anchor else None
        m = found.first.month if found and found.first else None
    else:
        m = _digits(name)
    if not m or not 1 <= m <= 12 or d is None or d > 31:
        return None
    return Partial(m, d)


def yearless(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """8月31日, 三季度, 19日: the year (and the month) are found later."""
    partial = _partial(match, anchor)
    if partial is None:
        return None
    kind: DateKind = "period" if match.groupdict().get("part") else "point"
    return Atom(
        match.start(), match.end(), partial=partial, kind=kind, cue=match[0] if kind == "period" else ""
    )


def years(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2023—2024年, 2014-2023年."""
    a, b = w.number(match[1]), w.number(match[2])
    first, last = (year(a) if a else None), (year(b) if b else None)
    value = span(first, last) if first and last else None
    return make(
        match, value, kind="period", cue=match[0], last=last and last.first and last.first.isoformat()
    )


def decade(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """20世纪80年代, 九十年代, 本世纪20年代, 19世纪."""
    century, tens = match["century"], match["tens"]
    if century in ("本", "这个", "這個"):
        base = anchor.first.year // 100 * 100 if anchor and anchor.first else None
    elif century in {"上个", "上個", "上"}:
        base = anchor.first.year // 100 * 100 - 100 if anchor and anchor.first else None
    elif century:
        n = w.number(century)
        base = (n - 1) * 100 if n and 2 <= n <= 30 else None
    else:
        base = 1900
    if base is None:
        return None
    relative = bool(century) and w.number(century) is None
    if not tens:
        return make(match, year(base, 100), relative=relative) if century else None
    n = w.number(tens)
    return (
        make(match, year(base + n, 10), relative=relative)
        if n is not None and n % 10 == 0 and n < 100
        else None
    )


def plan(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """“十三五”期间: the years of a five-year plan."""
    a, b = w.PLANS[match["plan"]]
    first, last = year(a), year(b)
    value = span(first, last) if first and last else None
    return make(match, value, kind="period", cue=f"{match[0]}: the years of that plan")


def congress(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """党的十八大以来: since the month of that congress."""
    y, m = w.CONGRESSES[match["congress"]]
    opened = month(y, m)
    if opened is None:
        return None
    value = Stretch(opened.first, None, "range", f"{opened.edtf}/..")
    return make(
        match, value, kind="period", relative=True, cue=f"{match[0]}: that congress met in {opened.edtf}"
    )


def iso(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """2015-05-13, 2015.5.13, 2020/1/2."""
    return make(match, day(int(match[1]), int(match[2]), int(match[3])))


def numeric(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """1/2/2020, 3-7-07: day first; where both could be months only the year is sure."""
    a, b, y = int(match[1]), int(match[2]), full_year(match[3])
    if a > 12 and b <= 12 and len(match[3]) < 4 and int(match[3]) <= 31 and match[1].lstrip("0") and a > 23:
        return make(match, day(2000 + a, b, int(match[3])), sure=False)
    value = day(y or 0, b, a) or day(y or 0, a, b)
    if value is None or value.first is None or y is None:
        return None
    only = year(y)
    if a <= 12 and b <= 12 and a != b and only:
        days = value.first.isoformat()
        return make(
            match, only, sure=len(match[3]) == 4, cue="day and month could be either", first=days, last=days
        )
    return make(match, value, sure=len(match[3]) == 4)


def month_day(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """12/1, for records alone."""
    m, d = int(match[1]), int(match[2])
    return Atom(match.start(), match.end(), partial=Partial(m, d)) if 1 <= m <= 12 and 1 <= d <= 31 else None


def eve(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """大年初一, 大年三十: days of the lunar calendar, whose day of ours is not known here."""
    partial = Partial(1, 1 if "初一" in match[0] else 30)
    return Atom(match.start(), match.end(), partial=partial, relative=True)


RULES = (
    Rule(re.compile(rf"(?P<year>{w.YEAR}|{_REL_YEAR})(?:度|全年)?\s?(?:的)?(?:{_M}\s?(?:的)?(?:{_D}{_WEEKDAY})?|{_PART})?"), dated, needs=("年",)),
    Rule(re.compile(rf"(?P<year>{w.SHORT_YEAR})\s?(?:{_M}\s?(?:{_D})?)(?P<part>)"), dated, needs=("年",)),
    Rule(re.compile(r"(?P<year>(?<!\d)0\d\s?年)(?P<month>)(?P<part>)(?P<day>)"), dated, needs=("年",)),
    Rule(re.compile(rf"(?<![年十]){_M}\s?(?:的)?{_D}{_WEEKDAY}"), yearless, needs=("月",)),
    Rule(re.compile(rf"(?<![\d个個年十])(?P<month>{w.MONTH})(?![球亮饼餅])"), yearless, needs=("月",)),
    Rule(re.compile(rf"(?<![\d一二三四五六七八九十第]){_PART}"), yearless, needs=("季", "半年", "月")),
    Rule(re.compile(r"(?<![\d月一二三四五六七八九十每第])(?P<day>(?:(?<!\d)(?:3[01]|[12]\d|[1-9]))日)(?![游内均产])"), yearless, needs=("日",)),
    Rule(re.compile(rf"(?<=[到至—-])(?P<day>{w.DAY})(?![游内均产])"), yearless, needs=("日", "号", "號")),
    Rule(re.compile(r"(?<!\d)((?:1[0-9]|20)\d\d)年?\s?(?:[-—–－~～至到]{1,2})\s?((?:1[0-9]|20)\d\d)年"), years, needs=("年",)),
    Rule(re.compile(r"(?:(?:公元)?(?P<century>本|这个|這個|上个|上個|上|\d\d|[一二]?十[一二三四五六七八九]?)世[纪紀])?(?P<tens>[一二三四五六七八九]?十|[1-9]0)年代"), decade, needs=("年代",)),
    Rule(re.compile(r"(?P<century>本|上个|上個|\d\d|[一二]?十[一二三四五六七八九]?)世[纪紀](?P<tens>)"), decade, needs=("世",)),
    Rule(re.compile(rf"[“\"「‘](?P<plan>{_alternatives(w.PLANS)})[”\"」’](?:[时時]期|期[间間]|[规規]划|以来|以來)?"), plan, needs=("五",)),
    Rule(re.compile(rf"(?P<plan>{_alternatives(w.PLANS)})(?:[时時]期|期[间間]|[规規][划劃]期)"), plan, needs=("五",)),
    Rule(re.compile(rf"(?:自)?党?的?(?P<congress>{_alternatives(w.CONGRESSES)})(?:召开)?以[来來]"), congress, needs=("大",)),
    Rule(re.compile(r"(?<![\d.])((?:1[0-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])"), iso),
    Rule(re.compile(r"(?:(?<![\d./-])|(?<=\d{4}-))(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{1,2})(?!\d)"), numeric),
    Rule(re.compile(r"(?<![\d./-])(\d{1,2})/(\d{1,2})(?![\d/.-])"), month_day, loose=True),
    Rule(re.compile(r"大年(?:初一|三十)"), eve, loose=True, needs=("大年",)),
)  # fmt: skip
