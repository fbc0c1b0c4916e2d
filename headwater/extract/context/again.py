"""A time that a sentence means without naming it: "in the course of the year", "at the time", "for the same four
years", 当时; and a year's end that has passed: "by the end of the year 2,860 were employed", told in January."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterable
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.clause import clause
from headwater.extract.context.nouns import Date, Time

BACK = 6
"""Sentences back in which the time meant is looked for."""
YEAR = re.compile(
    r"\b(?:in the course of|over|during|in|for|within|throughout) (?:the|that|the same) (?:whole |entire |full )?year\b(?! (?:of|to|before|earlier|ended|ending|when|until|in which|from|that|since)\b| \d)|\bthat (?:same )?year\b",
    re.I,
)
SPAN = re.compile(
    r"\b(?:the|those|these) same (?:[a-z]+ )?(?:years|months|period)\b|\bover (?:the|those|these) (?:[a-z]+ )?(?:complete |full )years\b",
    re.I,
)
MOMENT = re.compile(
    r"\bat (?:the|that) time\b(?! (?:of|when|the|that|in|he|she|they|it)\b)|(?<=，)当时|^当时|(?<=，)當時|^當時|(?<=，)那时|^那时|^ئۇ چاغدا",
    re.I,
)
CLAUSE = re.compile(r"[;；。]")
PAST = re.compile(
    r"\b(?:were|was|had|reached|stood|numbered|totall?ed|moved|left|sent|built|found|rose|fell|[a-z]{3,}ed)\b|已|共有|累计|累計|达到|達到|完成|实现|實現|了"
)
FUTURE = re.compile(
    r"\b(?:will|would|shall|is to|are to|was to|were to|to be|plans?|planned|planning|aims?|aimed|targets?|targeted|goals?|expect\w*|due|scheduled|hopes?|must|should|needs?)\b|将|將|计划|計劃|力争|力爭|目标|目標|预计|預計|拟|要|争取|爭取|确保|確保|有望"
)
AT_END = re.compile(r"年[底末]|岁末|歲末|\bend of (?:the|this) year\b|\byear[- ]end\b", re.I)


def meant(text: str, at: tuple[int, int]) -> str:
    """Say what the clause of a number means without naming it: "year", "span", "moment", or ""."""
    left, right = clause(text, at, CLAUSE)
    for kind, pattern in (("span", SPAN), ("year", YEAR), ("moment", MOMENT)):
        if pattern.search(text, left, right):
            return kind
    return ""


def found(kind: str, before: Iterable[tuple[str, Date]]) -> Time | None:
    """Return the time meant, by the dates before, each with its sentence, the nearest first."""
    for text, date in before:
        words = text[date.start : date.end]
        if "X" in date.when or ".." in date.when or date.kind == "duration":
            continue
        if kind == "span":
            if "/" in date.when:
                return Time(
                    period=date.when, source="sentence", why=(f"period: '{words}' of a sentence before",)
                )
            continue
        if kind == "year":
            year = date.when.rpartition("/")[2][:4]
            if year.isdigit():
                return Time(as_of=year, source="sentence", why=(f"as_of: the year of '{words}' before",))
            continue
        if "/" not in date.when and not (date.relative and len(date.when) == 10):
            return Time(as_of=date.when, source="sentence", why=(f"as_of: '{words}' of a sentence before",))
    return None


def passed(text: str, time: Time, written: str | None) -> Time:
    """Move the end of "the year" to the year before, where what is told is past and the page is of the spring."""
    when = time.as_of or ""
    told = written is not None and written[5:7] in ("01", "02", "03") and when == f"{written[:4]}-12-31"
    counted = any("counted from" in why for why in time.why)
    if not (told and counted and AT_END.search(text) and PAST.search(text)) or FUTURE.search(text):
        return time
    why = (*time.why, "as_of: the year's end before the page, for it is told as past")
    return replace(time, as_of=f"{int(when[:4]) - 1:04}-12-31", why=why)
