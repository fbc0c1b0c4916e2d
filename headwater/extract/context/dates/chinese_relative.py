"""Chinese dates counted from another date: 昨天, 上周三, 下个月, 近三年, 十年来, 三年前, 年底."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.dates import chinese_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.chinese import _alternatives as alternatives
from headwater.extract.context.dates.counting import Unit, ago, stretch_of, the
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, day, shift, week

UNIT = r"(?P<unit>年|[个個]?月|[个個]?(?:星期|周|週)|天|日|[个個]?季度)"


def _atom(match: re.Match[str], value: Stretch | None, **more: object) -> Atom:
    return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0], **more)  # type: ignore[arg-type]


def _unit(words: str) -> Unit:
    return w.UNITS[words.lstrip("个個")]  # type: ignore[return-value]


def days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """昨天, 大后天."""
    return _atom(match, the(anchor, "day", w.DAYS_MOVED[match[0]]) if anchor else None)


def months(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """本月, 上个月."""
    return _atom(match, the(anchor, "month", w.MONTHS_MOVED[match[0]]) if anchor else None)


def weeks(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """上周, 下下周日, 星期一, 下周末."""
    move, name = match["move"], match["weekday"]
    if not anchor or not anchor.first or anchor.grain != "day":
        return _atom(match, None) if move or name else None
    away = w.WEEKS_MOVED[move.rstrip("一个個")] if move else None
    if match["end"]:
        return _atom(match, the(anchor, "weekend", away or 0))
    if not name:
        moved = shift(anchor.first, days=7 * (away or 0)) if away is not None else None
        return _atom(match, week(moved)) if moved else None
    ahead = w.WEEKDAYS[name] - anchor.first.weekday()
    move_days = ahead + 7 * away if away is not None else -((-ahead) % 7)
    found = shift(anchor.first, days=move_days)
    return _atom(match, day(found.year, found.month, found.day) if found else None)


def several(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """近三年, 过去5年, 未来两天; 十年来, 十年间, 三年以来: a period that ends (or begins) at the anchor."""
    n = w.number(match["count"])
    if not n or n > 300:
        return None
    if not anchor:
        return _atom(match, None, kind="period")
    group = match.groupdict()
    sign = (
        1
        if (group.get("which") or "") in ("未来", "未來", "今后", "今後", "后", "後", "下", "接下来")
        else -1
    )
    value, first, last = stretch_of(anchor, n, _unit(match["unit"]), sign)
    return _atom(match, value, kind="period", first=first, last=last)


def before_or_after(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """三年前, 两个月后."""
    n = w.number(match["count"])
    if not n or n > 300:
        return None
    sign = -1 if match["way"][-1] == "前" else 1
    unit = _unit(match["unit"])
    if sign > 0:
        fallback = ago(anchor, [(n, unit)], 1)[0] if anchor else None
        grain = unit if unit in ("day", "week", "month", "year") else None
        return _atom(match, fallback, shift=n, grain=grain) if grain else None
    value, exact = ago(anchor, [(n, unit)], sign) if anchor else (None, None)
    return _atom(match, value, first=exact, last=exact)


def year_end(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """年底, 年初, 月底 alone: of the year (the month) of the date before, or of the anchor."""
    if match[0] in ("年底", "年末", "岁末"):
        return Atom(match.start(), match.end(), partial=Partial(12, 31), relative=True, cue=match[0])
    return None


def now(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """目前, 截至目前: the document's own date, at its grain."""
    kind = "deadline" if match[0][0] == "截" else "point"
    return _atom(match, anchor, kind=kind)


def plenty(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """十月的第一周, 5月的最后一个星期四."""
    if not anchor or not anchor.first:
        return None
    m = w.number(match["month"].rstrip("月份 "))
    found = Partial(m).on(anchor.first.year) if m and 1 <= m <= 12 else None
    if found and found.first and found.first > anchor.first:
        found = Partial(m or 1).on(anchor.first.year - 1)
    n = -1 if match["n"] in ("最后一", "最後一") else w.number(match["n"].lstrip("第"))
    if not found or not found.first or not found.after or not n:
        return None
    if match["weekday"]:
        number = w.WEEKDAYS[match["weekday"]]
        start = shift(found.first, days=(number - found.first.weekday()) % 7 + 7 * (n - 1))
        if n < 0:
            start = shift(found.after, days=-((found.after.weekday() - number - 1) % 7 + 1))
        return _atom(match, day(start.year, start.month, start.day) if start else None)
    inside = shift(found.first, days=(3 - found.first.weekday()) % 7 + 7 * (n - 1))
    inside = shift(found.after, days=-4) if n < 0 else inside
    return _atom(match, week(inside) if inside else None)


RULES = (
    Rule(re.compile(alternatives(w.DAYS_MOVED)), days, needs=("天", "日", "晚")),
    Rule(re.compile(alternatives(w.MONTHS_MOVED)), months, needs=("月",)),
    Rule(
        re.compile(r"(?:(?P<move>上上|下下|上|下|这|這|本)[一]?[个個]?)?(?:周|週|星期|礼拜|禮拜)(?:(?P<end>末)|(?P<weekday>[一二三四五六日天1-6])(?![年月个]))?(?![期边邊围圍年])"),
        weeks,
        needs=("周", "週", "星期", "拜"),
    ),
    Rule(re.compile(rf"(?P<which>近|最近|过去|過去|未来|未來|今后|今後|接下来|上|下|后|後)(?:的)?\s?(?P<count>{w.N})\s?{UNIT}(?:[来來里裡]|以来|以來|间|間)?"), several),
    Rule(re.compile(rf"(?<![\d第])(?P<count>{w.N})多?{UNIT}(?:来|來|以来|以來|间|間)"), several, needs=("来", "來", "间", "間")),
    Rule(re.compile(rf"(?<![\d第年])(?!0)(?P<count>{w.N}){UNIT}(?P<way>以前|之前|前|之后|以后|后|之後|以後|後)(?![期任])"), before_or_after, needs=("前", "后", "後")),
    Rule(re.compile(r"(?<![去今明前本当當同上下该]年)(?:年底|年末|岁末)"), year_end, needs=("底", "末")),
    Rule(re.compile(r"截[至止]到?目前|截[至止]到?(?:当前|现在|今)|目前|眼下|现在|現在|[现現](?=已|有[^的，。]{0,10}[\d一二三四五六七八九十百])|如今"), now, needs=("目前", "眼下", "在", "截", "已", "如今", "现有", "現有")),
    Rule(re.compile(rf"(?P<month>{w.MONTH})的?(?P<n>第[一二三四五]|最[后後]一)[个個]?(?:周(?!一|二|三|四|五|六|日)|週|(?:星期|周)(?P<weekday>[一二三四五六日天])|星期)"), plenty, needs=("月",)),
)  # fmt: skip
