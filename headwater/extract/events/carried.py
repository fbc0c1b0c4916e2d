"""Dates that a text carries on: a month after a full date, months of the year that a yearbook tells of, "by then"."""
# Patterns are data and stay on one line.

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Date

_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
OF_YEAR = re.compile(
    rf"(?:[^\d]{{0,6}})?(?:(?P<zh>\d{{1,2}})月份?(?:(?P<zhd>\d{{1,2}})[日号號])?|(?P<en>{_NAMES})(?: (?P<end>\d{{1,2}})(?:st|nd|rd|th)?)?|(?P<ed>\d{{1,2}})(?:st|nd|rd|th)? (?P<em>{_NAMES})|(?P<ug>\d{{1,2}})-ئاي(?:دا|نىڭ)?(?: (?P<ugd>\d{{1,2}})-كۈنى)?)\W*"
)
"""A month, or a day of one, without its year."""
MONTH = re.compile(
    r"(?:(?:in|by|that|early|late|mid-|the following|on) ?)*(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\W*$",
    re.I,
)
MONTHS = "january february march april may june july august september october november december".split()
BY_THEN = re.compile(r"(?:^|, |; |and )(?P<then>[Bb]y (?:then|that time|that point))\b,?(?= )")


def followed(text: str, dates: list[Date], last: tuple[int, str] | None, written: str) -> list[Date]:
    """Date a month without a year by the sentence before: "on 30 November 2031 ... Instead, in January" is 2032's. Where
    the page has no date, `written` is the year that leads the text, and its months are of that year."""
    dates = [_in_year(text, d, written) for d in dates]
    if last is None or not re.match(r"\d{4}-\d\d", last[1]) or len(written) < 7:
        return dates
    year, month = int(last[1][:4]), int(last[1][5:7])
    made = []
    for d in dates:
        named = MONTH.fullmatch(text[d.start : d.end].strip())
        if named and re.fullmatch(r"\d{4}-\d\d", d.when) and month <= 12:
            own = MONTHS.index(named["month"].lower()) + 1
            when = f"{year + (own < month):04}-{own:02}"
            made.append(replace(d, when=when) if when < d.when and when <= written else d)
        else:
            made.append(d)
    return made


def by_then(text: str, last: tuple[int, str] | None) -> list[Date]:
    """ "By then": no later than the time told before."""
    found = BY_THEN.search(text) if last else None
    if found is None or last is None:
        return []
    return [Date(found.start("then"), found.end("then"), last[1].split("/")[-1], "deadline", found["then"])]


def leading(text: str, dates: Sequence[Date]) -> str:
    """Return the year that leads a sentence, behind its heading in brackets: 【概况】2031年, "In 2031,"; "" if none does."""
    head = re.compile(r"\s*(?:【[^】]{1,30}】)?\s*(?:In |During )?").match(text)
    first = next((d for d in dates if re.fullmatch(r"\d{4}", d.when)), None)
    return first.when if first and head and first.start <= head.end() + 1 else ""


def _in_year(text: str, d: Date, written: str) -> Date:
    """Give a month without a year that of the text, where only the year of the text is known."""
    m = OF_YEAR.fullmatch(text[d.start : d.end]) if not d.when and len(written) == 4 else None
    if m is None:
        return d
    name = m["en"] or m["em"]
    month = MONTHS.index(name.lower()) + 1 if name else int(m["zh"] or m["ug"])
    day = m["zhd"] or m["end"] or m["ed"] or m["ugd"]
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return d
    return replace(d, when=f"{written}-{month:02}" + (f"-{int(day):02}" if day else ""), relative=True)
