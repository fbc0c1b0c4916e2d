"""Chinese parts and eras: 3月上旬, 年初, 民國107年, 雍正四年, 改革开放以来, 下周一至周三."""
# Patterns and tables are data and stay on one line.

from datetime import date

from headwater.extract import patterns as re
from headwater.extract.context.dates import chinese_words as w
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.chinese import part_of
from headwater.extract.context.dates.counting import the
from headwater.extract.context.dates.english import make
from headwater.extract.context.dates.stretch import (
    UNKNOWN,
    Stretch,
    between,
    day,
    month,
    on,
    shift,
    span,
    year,
)

ERAS = {
    "民国": 1911, "民國": 1911, "光绪": 1874, "光緒": 1874, "宣统": 1908, "宣統": 1908, "同治": 1861, "咸丰": 1850, "咸豐": 1850, "道光": 1820, "嘉庆": 1795, "嘉慶": 1795, "乾隆": 1735,
    "雍正": 1722, "康熙": 1661, "顺治": 1643, "順治": 1643, "崇祯": 1627, "崇禎": 1627, "万历": 1572, "萬曆": 1572, "嘉靖": 1521, "永乐": 1402, "永樂": 1402, "洪武": 1367, "昭和": 1925, "平成": 1988, "令和": 2018, "明治": 1867, "大正": 1911,
    "贞观": 626, "貞觀": 626, "开元": 712, "開元": 712, "天宝": 741, "天寶": 741, "神龙": 704, "神龍": 704, "永徽": 649, "武德": 617, "建隆": 959, "元丰": 1077, "熙宁": 1067, "至元": 1263,
}  # fmt: skip
"""The year before the first of an era. Months of the old calendar are kept as they are counted."""
SINCE = {
    "改革开放": "1978-12", "改革開放": "1978-12", "新中国成立": "1949-10", "新中國成立": "1949-10", "建国": "1949-10", "建國": "1949-10", "中华人民共和国成立": "1949-10",
    "西部大开发": "2000", "西部大開發": "2000", "加入世贸组织": "2001-12", "入世": "2001-12", "第二次中央新疆工作座谈会": "2014-05", "自治区成立": "",
}  # fmt: skip
"""Events by which Chinese official texts count: the month that began them."""
DAYS = {"上": (1, 10), "中": (11, 20), "下": (21, 31)}
_N = r"(?:\d{1,3}|[一二三四五六七八九〇]?百?[零〇]?[一二三四五六七八九]?十?[一二三四五六七八九]?|元)"
_YEAR = rf"(?:(?P<year>{w.YEAR})|(?P<moved>{'|'.join(sorted(w.YEARS_MOVED, key=len, reverse=True))})的?)"


def ten_days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """上旬, 中旬, 下旬: the first, second and last ten days of a month."""
    y, m = _year(match, anchor), _month(match, anchor)
    if not m or not 1 <= m[1] <= 12:
        return None
    relative = not match["year"]
    at = y or m[0] or _latest(m[1], anchor)
    whole = month(at, m[1]) if at else None
    if not whole or not whole.first or not whole.after:
        return None if at else Atom(match.start(), match.end(), UNKNOWN, relative=True, cue=match[0])
    a, b = DAYS[match["part"]]
    ends = shift(whole.first, days=a - 1), min(whole.after, shift(whole.first, days=b) or whole.after)
    return make(match, between(*ends), kind="period", relative=relative, cue=match[0])


def _year(match: re.Match[str], anchor: Stretch | None) -> int | None:
    if match["year"]:
        return w.number(match["year"].rstrip("年 "))
    moved = the(anchor, "year", w.YEARS_MOVED[match["moved"]]) if match["moved"] and anchor else None
    return moved.first.year if moved and moved.first else None


def _month(match: re.Match[str], anchor: Stretch | None) -> tuple[int, int] | None:
    name = match["month"]
    if name in w.MONTHS_MOVED:
        found = the(anchor, "month", w.MONTHS_MOVED[name]) if anchor else None
        return (found.first.year, found.first.month) if found and found.first else None
    n = w.number(name.rstrip("月份 "))
    return (0, n) if n else None


def _latest(m: int, anchor: Stretch | None) -> int | None:
    if not anchor or not anchor.first:
        return None
    return anchor.first.year - (m > anchor.first.month and anchor.grain != "year")


def era(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """民國107年5月1日, 雍正四年十二月."""
    n = 1 if match["n"] == "元" else _hundreds(match["n"])
    if not n or n > 130:
        return None
    y = ERAS[match["era"]] + n
    m = w.number(match["month"].rstrip("月份 ")) if match["month"] else None
    d = w.number(match["day"].rstrip("日号號 ")) if match["day"] else None
    if match["part"]:
        partial = part_of(match["part"], None)
        return make(match, partial.on(y) if partial else None, kind="period", cue=match[0])
    if match["eve"] and not m:
        m, d = 1, 1 if "初一" in match["eve"] else 30
    return make(match, day(y, m, d) if m and d else month(y, m) if m else year(y), bare=not m, cue=match[0])


def _hundreds(words: str) -> int | None:
    if "百" not in words:
        return w.number(words)
    head, _, tail = words.partition("百")
    tail = tail.lstrip("零〇")
    return (w.number(head or "一") or 0) * 100 + ((w.number(tail) or 0) if tail else 0)


def since(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """改革开放以来: since the month in which that began."""
    words = SINCE[match["event"]]
    if not words:
        return None
    y, _, m = words.partition("-")
    began = month(int(y), int(m)) if m else year(int(y))
    if not began:
        return None
    value = Stretch(began.first, None, "range", f"{words}/..")
    return make(match, value, kind="period", relative=True, cue=f"{match[0]}: that began in {words}")


def begins(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """年初, 年中, 岁末, alone: of the anchor's year; 月初, 月底: of its month."""
    unit = match["unit"]
    whole = the(anchor, "month" if unit == "月" else "year", 0) if anchor else None
    if not whole or not whole.first or not whole.after:
        return Atom(match.start(), match.end(), UNKNOWN, relative=True, cue=match[0])
    if match["part"] in "底末":
        value: Stretch | None = on(shift(whole.after, days=-1))
        return Atom(match.start(), match.end(), value or UNKNOWN, relative=True, cue=match[0])
    first, last = _days(whole.first, match["part"], unit)
    return Atom(match.start(), match.end(), whole, relative=True, cue=match[0], first=first, last=last)


def _days(first: date, part: str, unit: str) -> tuple[str | None, str | None]:
    early: date | None
    late: date | None
    if part == "中":
        early, late = (
            (shift(first, days=9), shift(first, days=20))
            if unit == "月"
            else (shift(first, months=4), shift(first, months=8))
        )
    else:
        early, late = first, shift(first, days=15) if unit == "月" else shift(first, months=4)
    return early.isoformat() if early else None, late.isoformat() if late else None


def week_days(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """下周一至周三, 本周二到五."""
    if not anchor or not anchor.first or anchor.grain != "day":
        return None
    away = w.WEEKS_MOVED[match["move"].rstrip("一个個")] if match["move"] else 0
    monday = shift(anchor.first, days=7 * away - anchor.first.weekday())
    a, b = (on(shift(monday, days=w.WEEKDAYS[match[k]])) for k in ("a", "b"))
    value = span(a, b) if a and b else None
    last = b.first.isoformat() if b and b.first else None
    return make(match, value, kind="period", relative=True, cue=match[0], last=last)


def season_moved(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """去年夏天, 今年冬季."""
    moved = the(anchor, "year", w.YEARS_MOVED[match["moved"]]) if anchor else None
    value = Partial(season=w.SEASONS[match["season"]]).on(moved.first.year) if moved and moved.first else None
    return make(match, value, relative=True, cue=match[0])


_M = rf"(?P<month>{w.MONTH}|{'|'.join(sorted(w.MONTHS_MOVED, key=len, reverse=True))})"
_W = r"(?:周|週|星期|礼拜|禮拜)"
_E = "|".join(ERAS)
RULES = (
    Rule(re.compile(rf"(?:{_YEAR}\s?)?(?<![\d个個年十]){_M}的?(?P<part>[上中下])旬"), ten_days, needs=("旬",)),
    Rule(re.compile(rf"{_YEAR}\s?{_M}的?(?P<part>[上中下])旬"), ten_days, needs=("旬",)),
    Rule(re.compile(rf"(?P<era>{_E})\s?(?P<n>{_N})\s?年(?:度)?(?:(?P<month>{w.MONTH})\s?(?P<day>{w.DAY})?|(?P<part>上半年|下半年|第?[一二三四]季度?)|(?P<eve>大年(?:初一|三十)))?"), era, needs=tuple(ERAS)),
    Rule(re.compile(rf"(?:自|从|從)?(?P<event>{'|'.join(SINCE)})(?:[以之]?[来來後后]|[以之][来來後后])"), since, needs=("来", "來", "后", "後")),
    Rule(re.compile(r"(?<![\d一二三四五六七八九十今去明前本当當该上下同每隔近半多几数兩两全历大])(?P<unit>[年月])(?P<part>[初中])(?![级中一二三国國间期医])"), begins, needs=("年初", "年中", "月初", "月中")),
    Rule(re.compile(r"(?<![\d一二三四五六七八九十今去明前本当當该上下同每隔近半多几数兩两个個份])(?P<unit>月)(?P<part>[底末])"), begins, needs=("月底", "月末")),
    Rule(re.compile(rf"(?:(?P<move>上上|下下|上|下|这|這|本)[一]?[个個]?)?{_W}(?P<a>[一二三四五六日天])(?:至|到|-|—|～|~){_W}?(?P<b>[一二三四五六日天])(?![月年])"), week_days, needs=("周", "週", "星期", "拜")),
    Rule(re.compile(rf"(?P<moved>{'|'.join(sorted(w.YEARS_MOVED, key=len, reverse=True))})的?(?P<season>[春夏秋冬])[季天]"), season_moved, needs=("季", "天")),
)  # fmt: skip
