"""What a date's words say as an event has it: months without days, seasons, one time in two pieces.

"between January and April this year", 去年底, 2018-يىلىدىن 2020-يىلىغىچە, "rose from 71 percent in 2021 to 93 in 2024".
EDTF at the precision that the words have.
"""

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.events import english

SEASON = re.compile(
    "[春夏秋冬](?=[季天，。、建始开起在由被至]|[\u3400-\u9fff]{2})(?:季|天)?(?!奥|运|令|耕|节)"
)
"""Behind a year: EDTF 21 (spring) to 24 (winter)."""
UNTIL = re.compile("^(?:一直|持续|持續|延续|延續)*(?:[到至])?$")
NOT_UNTIL = re.compile(r"\b(?:not|n[’']t)(?: [a-z]+){0,3} $", re.I)
"""It was not until then that it happened: then it did."""
YEAR_END = re.compile("[年][底末]$|[年]底$")
HALF = re.compile(r"\b(?:half|quarters?)\b|上半年|下半年|季度", re.I)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
MONTHS_OF = re.compile(
    rf"\b(?:[Bb]etween|[Ff]rom) (?P<one>{_MONTH}) (?:and|to|until|through) (?P<two>{_MONTH}),? $"
)
FROM_VALUE = re.compile(r"\b(?:from|由|从|從) ?[^,.;，。；]{1,40}? in $")
TO_VALUE = re.compile(r"^,? ?(?:to|到) [^,.;，。；]{1,40}?(?: in| by)? ?$")
UG_SINCE = re.compile(r"(?:دىن|تىن) (?:بېرى|بۇيان|باشلاپ|تارتىپ|ئېتىبارەن)")
UG_UNTIL = re.compile(r"(?:غىچە|گىچە|قىچە|كىچە)")
UG_END = re.compile("ئاخىرىدا|ئاخىرلىرىدا")


def told(text: str, d: Date) -> Date:
    """Return a date as an event has it: months without days, a year with its season, "as of" a day on that day."""
    d = _whole(text, d)
    words = text[d.start : d.end]
    until = d.when.startswith("../") and words[:4].lower() in ("unti", "till")
    if until and NOT_UNTIL.search(text[max(0, d.start - 12) : d.start]):
        return replace(d, when=d.when.removeprefix("../"), kind="point")
    until = d.kind == "deadline" and text[max(0, d.start - 1) : d.start + 1] == "直到"
    if until and re.search("才|方(?=[获得能可])", text[d.end : d.end + 24]):
        return replace(d, start=d.start - 1, kind="point")
    if len(d.when) == 4 and (season := SEASON.match(text, d.end)):
        return replace(d, end=season.end(), when=f"{d.when}-{21 + '春夏秋冬'.index(season[0][0])}")
    if d.kind == "deadline" and words[:6].lower() == "as of ":
        return replace(d, kind="point")
    if d.kind == "point" and d.when.endswith("-12-31") and (YEAR_END.search(words) or UG_END.search(words)):
        return replace(d, when=f"{d.when[:4]}~")
    if len(d.when) == 4 and (span := MONTHS_OF.search(text[max(0, d.start - 50) : d.start])):
        low, high = (_MONTH.split("|").index(span[g]) + 1 for g in ("one", "two"))
        if low < high:
            start = d.start - len(span[0])
            return replace(d, start=start, when=f"{d.when}-{low:02}/{d.when}-{high:02}", kind="period")
    if d.when.endswith("/..") and re.search("(?:开始|開始)$", words) and text[d.end : d.end + 1] in "，。；":
        return replace(
            d, when=d.when.removesuffix("/.."), kind="point"
        )  # then it began: the clause says no more
    since = UG_SINCE.match(text, max(d.start, d.end - 12)) or UG_SINCE.search(text, d.start, d.end + 14)
    if since and "/" not in d.when and since.start() <= d.end + 1:
        return replace(d, end=max(d.end, since.end()), when=f"{d.when}/..")
    return d


def _whole(text: str, d: Date) -> Date:
    """An interval that its words tell in months, halves or quarters has no days."""
    d = english.months(text, d)
    whole = english.MONTHS.fullmatch(d.when)
    return (
        replace(d, when=f"{whole['from']}/{whole['to']}")
        if whole and HALF.search(text, d.start, d.end)
        else d
    )


def from_to(text: str, one: Date, two: Date) -> Date | None:
    """从2058年持续到2060年; "in 2023 ... in the first nine months": one time in two pieces."""
    gap = text[one.end : two.start]
    if len(one.when) == 4 and two.when.startswith(f"{one.when}-") and "/" in two.when and one.start <= 4:
        counted = english.COUNTED.search(text, two.start, two.end)
        return replace(one, when=two.when, kind="period") if counted and ";" not in gap else None
    ends = (one.when.removesuffix("/.."), two.when.removeprefix("../"))
    if any("/" in each for each in ends) or ends[0][:4] > ends[1][:4]:
        return None
    both = replace(one, end=two.end, when="/".join(ends), kind="period")
    if text[max(0, one.start - 1) : one.start] in ("从", "從", "自", "由") and UNTIL.match(gap):
        return replace(both, start=one.start - 1)
    uyghur = text[one.start : two.start].rstrip().endswith(("دىن", "تىن")) and len(gap) < 10
    if uyghur and (UG_UNTIL.match(text, two.end) or UG_UNTIL.search(text, two.start, two.end)):
        return both
    if FROM_VALUE.search(text[max(0, one.start - 60) : one.start]) and TO_VALUE.match(gap):
        return both
    return None


def changed(text: str, d: Date) -> bool:
    """Tell whether a date is only that of the value from which something changed: 由2021年的71%提高到93%."""
    return text[max(0, d.start - 1) : d.start] in ("由", "从", "從") and text[d.end : d.end + 1] == "的"


def named_by(text: str, d: Date) -> bool:
    """Tell whether a date only names that after or before which something was: "after the March 2060 decree"."""
    before = text[max(0, d.start - 24) : d.end]
    if not d.when.endswith("/..") and not d.when.startswith("../"):
        return False
    told_so = re.search(
        r"\b(?:after|before|since|until|following|despite) (?:the|its|a|their) (?:[A-Z]|\d)", before
    )
    return bool(told_so and re.match(r" [a-z]{4,}\b", text[d.end : d.end + 20]))


def usable(text: str, dates: Sequence[Date]) -> list[Date]:
    """Return the dates without those that tell no time of a happening."""
    return [d for d in dates if not changed(text, d) and not named_by(text, d)]
