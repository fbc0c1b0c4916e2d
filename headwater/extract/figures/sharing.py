"""What a figure takes from its neighbours: the measure it changed from, the noun of a list, an interval."""

from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.figures import phrase_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.found import Found
from headwater.extract.figures.lexicon import en

_TIMES = frozenset({"year", "month", "day", "week", "hour", "decade", "quarter"})
_EVERY = re.compile(r"(?:\b(?:every|each)|每隔?|ھەر) ?\Z", re.IGNORECASE)
_ONCE = re.compile(r"(?:(?!第)[\u4e00-\u9fff]){0,3}?一[次趟回](?![也都]|没)")
"""两周回一次家: once in so long, without 每."""
_TO = re.compile(
    r",? (?:(?:in|by|at) [\w ]{1,20} )?to (?:a |the |some )?"
    r"|，?(?:同比|环比|比上年(?:同期)?|较上年(?:同期)?|比去年(?:同期)?)?"
    r"(?:增加|提高|上升|增长|下降|减少|降低|回落|降|增|升|扩大)?了?(?:到|至)?(?:(?:19|20)\d\d年(?:底|末)?的?)?",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r",? (?:(?:up|down) )?(?:from|compared (?:with|to)|against|versus|vs\.?|or|not|than) (?:just |only |about |some |around |the )?"
)
_VISIT = re.compile(r"\bvisit|走访|入户|探访|看望|زىيارەت|يوقلا", re.IGNORECASE)
_RATIOS = ("percent", "percentage-point", "fold")
_GROWTH = re.compile(
    r"[,，、；; ]{0,2}(?:并|且)?(?:(?:同比|环比|按年|较|比|年|为|与|占)[^，。；]{0,8}?)?"
    r"(?:增长|增加|提高|上升|下降|减少|降低|回落|上涨|下跌|扩大|收窄|降|升|增|[增降加涨跌]幅|翻)了?(?:约|近|逾|超过|不到|达|为|了)?"
)
_UNIT_ONLY = ("measure: the unit itself", "measure: the unit and its rate")


def change(folded: str, item: Found, before: list[Found]) -> None:
    """ "rose by 3 points to 31 percent", 由A增至B: the second number is of the same measure."""
    reading = item.reading
    own = item.counted.text in ("", reading.unit, reading.unit_word) or item.counted.why in _UNIT_ONLY
    if not before or not own:
        return
    last = before[-1]
    gap = folded[last.reading.end : reading.start]
    if not gap and {last.reading.unit, reading.unit} == {"household", "person"} and _said_before(last):
        _same(item, last)  # 低保对象6,832户15,410人
        return
    grown = gap and reading.unit in _RATIOS and _GROWTH.fullmatch(gap)
    back = gap and reading.unit == last.reading.unit and _AGAINST.fullmatch(gap)
    said = (
        grown
        or back
        or gap in ("دىن ", "تىن ")
        or (gap and (_goes_to(gap, item, last) or _degrees(gap, item, last)))
    )
    if gap and said and last.counted.text and _said_before(last):
        if reading.per is None and reading.unit == last.reading.unit and not grown and not _MORE.search(gap):
            reading.per = last.reading.per
        _same(item, last)


def _goes_to(gap: str, item: Found, last: Found) -> bool:
    """A bare comma joins only numbers of one unit (今年10岁，两周回一次家)."""
    return bool(_TO.fullmatch(gap)) and (gap not in ("，", ",") or item.reading.unit == last.reading.unit)


def _same(item: Found, last: Found) -> None:
    end, same = item.reading.end, last.counted
    why = "measure: as of the number before"
    item.counted = Counted(end, end, same.text, same.head, "", same.modifiers, why)
    item.predicate = item.predicate or last.predicate


_MORE = re.compile(r"[，,；]|增加|减少|增长|下降|上涨|下跌")
_SPANS = frozenset({*_TIMES, "minute", "second"})


def _degrees(gap: str, item: Found, last: Found) -> bool:
    """较上年上涨60元, 涨到每平方米1.2万元: nothing but words of degree stand between two numbers of one measure."""
    if not any("\u3001" <= c <= "\u9fff" for c in gap) or len(gap) > 24:
        return False
    units = (item.reading.unit, last.reading.unit)
    same = units[0] == units[1] or units[0] in _RATIOS or en.CURRENCIES.issuperset(units)
    return same and last.reading.unit not in _SPANS and phrase_zh.degrees(gap)


def _said_before(item: Found) -> bool:
    """Does what the number counts stand before it, so that the next number may share it?"""
    return item.counted.end == item.counted.start or item.counted.end <= item.reading.number[0]


def same_kind(item: Found, before: list[Found]) -> None:
    """9,532名和14,560户: a number with only its measure word counts what that word counted before."""
    reading = item.reading
    if (
        reading.unit not in ("person", "household", "", None)
        or not reading.unit_word
        or item.counted.text not in ("", reading.unit_word)
    ):
        return
    same = next(
        (
            f
            for f in reversed(before)
            if f.reading.unit_word == reading.unit_word and f.counted.text not in ("", f.reading.unit_word)
        ),
        None,
    )
    if same and reading.unit_word > "\u2e80" and same.counted.end > same.counted.start:
        if same.reading.unit == "":
            reading.unit = ""
        item.counted = Counted(
            reading.end,
            reading.end,
            same.counted.text,
            same.counted.head,
            same.counted.unit,
            why="measure: as before in the sentence",
        )


def interval(folded: str, item: Found, before: list[Found]) -> None:
    """ "every two months": the number counts what lies between two visits."""
    reading = item.reading
    every = _EVERY.search(folded[max(0, reading.start - 8) : reading.start])
    once = None if every or reading.value < 2 else _ONCE.match(folded, reading.end)
    if (every or once) and reading.unit in _TIMES:
        what = next(
            (
                f.counted.head
                for f in reversed(before)
                if f.counted.head in ("visit", "meeting", "activity", "report")
            ),
            "",
        )
        what = what or ("visit" if _VISIT.search(folded) else "time")
        item.counted.text = f"{reading.unit}s between {what}s"
        item.counted.head, item.counted.start = reading.unit or "", item.counted.end
        said = f"'{every[0].strip()}' before" if every else f"'{once[0]}' behind" if once else ""
        item.why.append(f"measure: {said} a time is an interval")


def share(text: str, found: list[Found]) -> None:
    """ "12 or 13 counties": a number without a noun takes that of the next behind "and" or "or"."""
    for a, b in pairwise(found):
        gap = text[a.reading.end : b.reading.start].strip()
        if not a.counted.text and gap in ("and", "or", ",", "和", "、", "或") and a.reading.unit is None:
            a.reading.unit = b.reading.unit
            a.counted = Counted(
                a.reading.end,
                a.reading.end,
                b.counted.text,
                b.counted.head,
                b.counted.unit,
                why="measure: shared with the next number",
            )
