"""Holidays as dates: Christmas 2016, last Easter, 2017年国庆节. The days are in holidays.py."""
# Patterns and tables are data and stay on one line.

from datetime import date

from headwater.extract import patterns as re
from headwater.extract.context.dates.atoms import Atom, Partial, Reading, Rule
from headwater.extract.context.dates.holidays import NAMES, feast_day
from headwater.extract.context.dates.stretch import Stretch


def named(match: re.Match[str], anchor: Stretch | None) -> Reading:
    """Christmas 2016, last Easter, 2017年国庆节; without a year the last one before the anchor."""
    name = re.sub(r"\s+", " ", match["feast"].lower().replace("’", "'"))
    group = match.groupdict()
    y: int | None = int(group["year"]) if group.get("year") else None
    if group.get("moved") and anchor and anchor.first:
        y = _moved(name, group["moved"].lower(), anchor.first)
    if y is None:
        made = None if group.get("moved") else Partial(1, feast=name)
        return Atom(match.start(), match.end(), partial=made, relative=True, cue=match[0]) if made else None
    value = feast_day(name, y)
    relative = bool(group.get("moved"))
    return Atom(match.start(), match.end(), value, relative=relative, cue=match[0]) if value else None


def _moved(name: str, words: str, today: date) -> int | None:
    if words in YEARS:
        return today.year + YEARS[words]
    this = feast_day(name, today.year)
    if not this or not this.first:
        return None
    if words == "last":
        return today.year - (0 if this.first < today else 1)
    return today.year + (1 if words == "next" and this.first <= today else 0)


YEARS = {"去年": -1, "今年": 0, "明年": 1, "前年": -2, "本年": 0, "last year's": -1, "this year's": 0}
_EN = "|".join(
    re.escape(n).replace("'", "['’]").replace(r"\ ", " ")
    for n in sorted(NAMES, key=len, reverse=True)
    if n.isascii()
)
_ZH = "|".join(n for n in sorted(NAMES, key=len, reverse=True) if n >= "\u3400")
_UG = "|".join(n for n in sorted(NAMES, key=len, reverse=True) if "\u0600" <= n[0] <= "\u06ff")
ENGLISH = (
    Rule(
        re.compile(
            rf"\b(?:(?P<moved>last year[’']s|this year[’']s|last|this|next) )?(?P<feast>{_EN})\b(?! (?:Island|tree|card|cake|holiday season|gift|present)|['’]s)(?:,? (?:(?:of|in) )?(?P<year>(?:1[6-9]|20)\d\d)\b)?",
            re.I,
        ),
        named,
        needs=(" day", "'s", "’s", "eve", "mas", "easter", "thanksgiving", "lunar", "new year", "halloween", "festival", "black friday", "good friday", "nowruz", "noruz", "juneteenth", "pentecost"),
    ),
)  # fmt: skip
CHINESE = (
    Rule(
        re.compile(
            rf"(?:(?P<year>(?<!\d)(?:19|20)\d\d)年\s?(?:的)?|(?P<moved>去年|今年|明年|前年|本年)的?)(?P<feast>{_ZH})(?:期间|期間|假期|前夕|当天|當天)?(?![^，。；]{{0,1}}(?:广场|酒店|项目))"
        ),
        named,
        needs=("年",),
    ),
    Rule(
        re.compile(rf"(?P<feast>{_ZH})(?:期间|期間|假期|当天|當天)?(?P<year>)(?P<moved>)"), named, loose=True
    ),
)
UYGHUR = (
    Rule(re.compile(rf"(?:(?P<year>(?:19|20)\d\d)[- ]?ي[ىې]ل(?:ى|دىكى|لىق)? )(?P<feast>{_UG})"), named),
)
