# ruff: noqa: E501
"""What may tell of a programme's beginning without saying that it began.

"Since March 2031 the authorities have been putting a bench into every court", "the order was announced for the whole
province", 同年五月推廣到全省, 2031年3月9日，一场动员大会之后: where the programme is named close by, and another text
dates its beginning to the same month or day, both are one date of one event. Alone such a sentence begins nothing.
"""

import re

from headwater.link.begun import NEAR, PART, PILOT, SENTENCE, dates_may_be_one, shortened
from headwater.link.programmes import Programmes, apart, core_of
from headwater.link.since_words import BORN, CALLED, CALLED_UG, EVERY, MEETING, ORDERED, OTHER, STAFF, WHOLE
from headwater.model import Event

BEFORE, BEHIND = 300, 500
"""Code points before and behind a sentence in which its programme is named."""
AROUND = 90
"""Code points beside a date in which its programme is said to have come into being."""
TITLE = 300
"""Code points at the head of a document whose names introduce nothing."""
_FROM = re.compile("^[^，。；]{0,14}[年月日号號](?:起|开始|開始|以来|以來)(?=，)")


def may_begin(event: Event, text: str, known: Programmes) -> str:
    """Return the key of the programme whose beginning an event may be by what it tells and what is named near it,
    or ""; its date has the precision of a month at least."""
    if known.pattern is None or not text or not _month(event.when):
        return ""
    if PILOT.search(event.what) or PART.search(event.what) or OTHER.search(event.what):
        return ""
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    core, at = _named(text, low, high, known)
    return core if core and _tells(event, text, (low, high), at, known) else ""


def _named(text: str, low: int, high: int, known: Programmes) -> tuple[str, tuple[int, int]]:
    """The programme that a sentence names, else the one named nearest to it, and where."""
    assert known.pattern is not None  # asked before
    said = {known.names[core_of(m[0])]: m.span() for m in known.pattern.finditer(text, low, high)}
    for short in shortened(said):
        said.pop(short)
    if said:
        return said.popitem() if len(said) == 1 else ("", (0, 0))
    behind = known.pattern.search(text, high, high + BEHIND)
    before = list(known.pattern.finditer(text, max(0, low - BEFORE), low))[-1:]
    near = min(
        filter(None, (behind, *before)), key=lambda m: max(m.start() - high, low - m.end()), default=None
    )
    return (known.names[core_of(near[0])], near.span()) if near else ("", (0, 0))


def _tells(
    event: Event, text: str, sentence: tuple[int, int], name: tuple[int, int], known: Programmes
) -> bool:
    """Tell whether an event is told as the beginning of something, which a name that stands near names."""
    what, when = event.what, event.when
    if when.endswith("/..") or _FROM.search(what):
        return _lasting(text, sentence, name, known)
    if "/" in when:
        return False
    if name[0] >= sentence[0] - NEAR and BORN.search(_masked(event, text, sentence, known)):
        return True
    return bool(gathers(event) or ORDERED.search(what) or WHOLE.search(what))


def _masked(event: Event, text: str, sentence: tuple[int, int], known: Programmes) -> str:
    """The words around the date of an event, with § for the names of programmes."""
    date = event.date or (event.span.start, event.span.end)
    low, high = max(sentence[0], date[0] - AROUND), min(sentence[1], date[1] + AROUND)
    return known.pattern.sub("§", text[low:high]) if known.pattern else ""


def _lasting(text: str, sentence: tuple[int, int], name: tuple[int, int], known: Programmes) -> bool:
    """Tell whether what has been done since a date is the programme that is named near: it is said to be, or public
    bodies do it and it is named for the first time, or all of them do."""
    low, high = sentence
    said = text[low:high]
    if name[0] >= low and (
        CALLED.search(text, max(low, name[0] - 80), name[0]) or CALLED_UG.match(text, name[1])
    ):
        return True
    if not STAFF.search(said):
        return False
    inside, every = low <= name[0] < high, EVERY.search(said)
    lead = min(TITLE, text.rfind("\n", 0, low) + 1)
    first = known.pattern is not None and known.pattern.search(text, lead, low) is None
    return bool(inside or every or (first and name[0] >= high))


def gathers(event: Event) -> bool:
    """Tell whether an event is the meeting that a campaign begins with: that has a place of its own."""
    return len(event.when) == 10 and bool(MEETING.search(event.what))


def _month(when: str) -> bool:
    """Tell whether a date is as fine as a month or a season."""
    start = when.removesuffix("/..").rstrip("~?")
    return len(start) >= 7 and start[4] == "-" and start[:4].isdigit()


def joins(may: tuple[str, Event], begun: tuple[str, Event]) -> bool:
    """Tell whether what may be the beginning of a programme (key, event) is the one that is told as such: of no
    other programme, and of one date, by month or finer."""
    (one, first), (other, second) = may, begun
    if apart(one, other) or not _month(second.when) or PILOT.search(second.what):
        return False
    return dates_may_be_one(first.when, second.when)


def home_of(may: tuple[str, Event], hosts: list[list[tuple[str, Event]]]) -> int | None:
    """Return which group of beginnings holds what may be one, a group of the same name before others; None where
    none does, or several of names in other languages."""
    fit = [(n, s) for n, host in enumerate(hosts) for s, event in host if joins(may, (s, event))]
    named = [n for n, scheme in fit if scheme == may[0]]
    others = {n for n, _ in fit}
    return named[0] if named else others.pop() if len(others) == 1 else None
