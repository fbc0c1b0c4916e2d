"""What the time of a number says of it: that it is part of a date, or of a plan."""

from typing import TYPE_CHECKING

from headwater.extract.figures.found import Found
from headwater.model.edtf import begins, ends

if TYPE_CHECKING:
    from headwater.extract.context import Context, Time
    from headwater.model import Role

_TIMES = frozenset({"year", "month", "day", "week", "hour", "decade", "quarter"})


def dated(context: "Context", index: int, base: int, item: Found) -> bool:
    """Is the number inside a date? A stretch of time (三年来) is a figure as well as a date. `index` is that of the
    sentence, `base` where the text in hand begins in the document."""
    reading = item.reading
    if reading.unit in _TIMES and reading.numeral.value < 200:
        return False
    start, end = base + reading.number[0], base + reading.number[1]
    inside = [d for d in context.dates(index) if d.sure and d.start < end and start < d.end]
    recurs = bool(reading.per) and reading.numeral.form == "word"  # 一月一访: no January; every Monday
    return any(not (recurs and start <= d.start and d.end <= end) for d in inside)


def planned(context: "Context", item: Found, time: "Time") -> "Role":
    """Return the role of a figure: what is dated after the document itself is planned, whatever the words are."""
    when, written = time.as_of or (time.period or "").partition("/")[0], context.document.fact("date") or ""
    future = begins(when) > ends(written) > ()
    meant = " ".join(item.why)
    if future and (
        item.role == "claim" or (item.role == "requirement" and ("are to'" in meant or "have to" in meant))
    ):
        item.why.append("role: dated after the document")
        return "target"
    return item.role
