"""The timeline: every dated event once, with all who tell it; named phases as bars above."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.model import Event
from headwater.publish.catalogue import Catalogue
from headwater.publish.listed import listed
from headwater.publish.page import Page
from headwater.publish.views import Item, item

_YEAR = re.compile(r"(-?\d{3,4})(X|-(\d{2}))?(?:-(\d{2}))?")
BARS = 40
"""Phases drawn; all of them are in the list below."""
WIDTH, LEFT, RIGHT, ROW, TOP = 900, 20, 20, 34, 22
TICKS = 8


@dataclass(frozen=True, slots=True)
class Told:
    """One event: all the statements that tell it, and the question that they answer, if there is one."""

    events: tuple[Event, ...]
    question: Item | None

    @property
    def lead(self) -> Event:
        """The statement that is shown: the first that has a name."""
        return next((e for e in self.events if e.name), self.events[0])


@dataclass(frozen=True, slots=True)
class Bar:
    """One phase: where its bar begins and ends, which of its ends the text leaves open, and the event."""

    x0: float
    x1: float
    y: float
    open_start: bool
    open_end: bool
    event: Event
    place: str | None


@dataclass(frozen=True, slots=True)
class Bars:
    """The phases of a case on one scale of years; `ticks` are (x, year)."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    height: float


def timeline(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the dated events, the earliest first; what one question holds together stands together."""
    events = [s for s in catalogue.statements.values() if isinstance(s, Event) and not catalogue.rejected(s)]
    events.sort(key=_order)
    yield from listed(catalogue.tongue, "events", _told(catalogue, events), phases=_bars(catalogue, events))


def _order(event: Event) -> tuple[str, str, int]:
    return event.when.lstrip(".~/"), event.document, event.span.start


def _told(catalogue: Catalogue, events: Sequence[Event]) -> list[Told]:
    out: list[Told] = []
    seen: set[str] = set()
    for event in events:
        if event.id in seen:
            continue
        asked = next((q for q in catalogue.of_statement.get(event.id, ()) if q.kind == "event"), None)
        if asked is None:
            out.append(Told((event,), None))
            continue
        members = [catalogue.statements.get(m) for m in asked.members]
        held = tuple(sorted({e for e in members if isinstance(e, Event)}, key=_order))
        seen.update(e.id for e in held)
        out.append(Told(held or (event,), item(catalogue, asked)))
    return out


def _bars(catalogue: Catalogue, events: Sequence[Event]) -> Bars | None:
    spans = [(e, *_ends(e.when)) for e in events if e.act == "phase"]
    dated = [(e, start, end) for e, start, end in spans if start is not None or end is not None][:BARS]
    if not dated:
        return None
    known = [t for _, start, end in dated for t in (start, end) if t is not None]
    first, last = int(min(known)), int(max(known)) + 1
    scale = (WIDTH - LEFT - RIGHT) / max(1, last - first)

    def x(year: float) -> float:
        return round(LEFT + (year - first) * scale, 1)

    bars = tuple(
        Bar(
            x(start if start is not None else first),
            x(end if end is not None else last),
            TOP + n * ROW,
            start is None,
            end is None,
            event,
            catalogue.place(event),
        )
        for n, (event, start, end) in enumerate(dated)
    )
    step = max(1, -(-(last - first) // TICKS))
    ticks = tuple((x(year), str(year)) for year in range(first, last + 1, step))
    return Bars(bars, ticks, TOP + len(bars) * ROW + 10)


def _ends(when: str) -> tuple[float | None, float | None]:
    """Return the years between which a phase lies, at the precision of its EDTF; None for an open end."""
    start, slash, end = when.partition("/")
    return _year(start, later=False), _year(end if slash else start, later=True)


def _year(date: str, *, later: bool) -> float | None:
    found = _YEAR.match(date)
    if not found:
        return None
    if found[2] == "X":
        return int(found[1]) * 10 + 10 * later
    year, month, day = int(found[1]), int(found[3] or 0), int(found[4] or 0)
    if not month:
        return year + later
    if not day:
        return year + (month - 1 + later) / 12
    return year + (month - 1) / 12 + (day - 1 + later) / 372
