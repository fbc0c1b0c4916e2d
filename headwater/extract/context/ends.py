"""Which end of a change a number is: the X or the Y of "from X to Y", and whose date stands beside it."""
# Patterns and tables are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Date

FROM_EN = re.compile(
    r"\bfrom (?:about |around |nearly |just |only |some |an? |the |[A-Z]{0,3}[$¥€£])*$", re.I
)
TO_EN = re.compile(
    r"[^.;]{0,60}?\bto\b[^.;]{0,30}?(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b)",
    re.I,
)
FROM_ZH = re.compile(r"[从從由](?:[^，。；\d]{0,10}的)?(?:不足|约|近)?$")
TO_ZH = re.compile(r"[^，。；]{0,12}(?:增|提高|提升|升|扩|减|降|下降|发展|增长|上升)[^，。；]{0,4}?[到至为]")
FROM_TO_UG = re.compile(
    r"[ -]?[\u0621-\u06ff]*(?:دىن|تىن) (?:[\u0621-\u06ff]+ )?\d[\d,.]*(?: ?[\u0621-\u06ff]+)?(?:غا|گە|قا|كە)\b"
)
BETWEEN = re.compile(r"\d|[一二三四五六七八九十百千万亿]{2,}|\b(?:hundred|thousand|million|billion)\b")


def first_end(text: str, at: tuple[int, int]) -> bool:
    """Tell whether a number is the X of "from X to Y"."""
    before, after = text[max(0, at[0] - 30) : at[0]], text[at[1] : at[1] + 120]
    return bool(
        (FROM_EN.search(before) and TO_EN.match(after)) or (FROM_ZH.search(before) and TO_ZH.match(after))
    )


def one_end(text: str, d: Date, at: tuple[int, int]) -> Date:
    """The beginning or the end of a stretch in which something changed from X to Y, for X or Y."""
    ends = d.when.split("/")
    if len(ends) != 2 or ".." in ends or d.end > at[0]:
        return d
    before, after = text[d.end : at[0]], text[at[1] : at[1] + 120]
    first = (FROM_EN.search(before) and TO_EN.match(after)) or (FROM_ZH.search(before) and TO_ZH.match(after))
    last = re.search(
        r"\bfrom [^.;]{0,60}\d[^.;]{0,40}\bto (?:about |nearly |over |just )*[^\w]?$", before
    ) or re.search(
        r"[从從由][^，。；]{0,20}\d[^，。；]{0,12}(?:增|提|升|扩|减|減|降|发展|上升|下降)[^，。；\d]{0,4}[到至为為]$",
        before,
    )
    if not first and not last:
        return d
    return replace(d, when=ends[0 if first else 1], kind="point")


def earlier_value(text: str, at: tuple[int, int], date: Date) -> bool:
    """Tell whether the number is the X of "from X to Y" while the date is not X's own."""
    if at[1] <= date.start and date.start - at[1] < 30 and not BETWEEN.search(text, at[1], date.start):
        between = text[at[1] : date.start]
        if not re.search(r"\bto\b|[到至]", between):
            return False
    before, after = text[max(0, at[0] - 30) : at[0]], text[at[1] : at[1] + 120]
    if (FROM_EN.search(before) and TO_EN.match(after)) or FROM_TO_UG.match(after):
        return True
    if FROM_ZH.search(before) and TO_ZH.match(after):
        near = text[max(0, date.end) : at[0]]
        return not (date.end <= at[0] and len(near) <= 4)
    return False
