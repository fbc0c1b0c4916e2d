"""Lengths counted from a date: two days after 5 July 2009, the week of the 18th, two weeks starting 20 May."""

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.dates import english_words as w
from headwater.extract.context.dates.atoms import Atom
from headwater.extract.context.dates.counting import ago
from headwater.extract.context.dates.stretch import Stretch, shift, week

REACH = 60
LENGTH = re.compile(
    rf"\b(?:(?P<bound>more than|over|at least|less than|within|for|no more than|up to|in the) )?(?P<count>{w.COUNT}) (?P<unit>day|week|month|year)s?,? "
    r"(?P<way>after|before|from|prior to|following|starting|starting on|starting from|beginning|beginning on|since) (?:the )?$",
    re.I,
)
WEEK_OF = re.compile(
    r"\b(?:the )?week (?:of|starting|beginning|commencing|starting on|beginning on)(?: on)?(?: the)? $", re.I
)


def lengthened(text: str, atom: Atom, loose: bool) -> Atom:
    """Count the length before a day from it; without `loose` only plain ones ("two days after 5 July")."""
    value = atom.value
    if value.grain not in ("day", "month", "year") or value.first is None:
        return atom
    before = text[max(0, atom.start - REACH) : atom.start]
    if value.grain == "day" and (of := WEEK_OF.search(before)):
        found = week(value.first)
        start = atom.start - len(of.group())
        return (
            replace(atom, start=start, value=found, first=None, last=None, cue=text[start : atom.end])
            if found
            else atom
        )
    match = LENGTH.search(before)
    if match is None:
        return atom
    n = w.number(match["count"])
    start = atom.start - len(match.group())
    made = _counted(atom, match, n, loose) if n else None
    return replace(made, start=start, cue=text[start : atom.end]) if made else atom


def _counted(atom: Atom, match: re.Match[str], n: int, loose: bool) -> Atom | None:
    way, bound, unit = match["way"].lower(), (match["bound"] or "").lower(), match["unit"].lower()
    sign = -1 if way in ("before", "prior to") else 1
    found, day = ago(atom.value, [(n, unit)], sign)  # type: ignore[list-item]
    if found is None or found.first is None:
        return None
    begins = (
        way.startswith(("starting", "beginning"))
        or bound in ("for", "within")
        or (way == "from" and atom.value.grain == "day")
    )
    far = (
        shift(atom.value.first, days=sign * n * (7 if unit == "week" else 1))
        if unit in ("day", "week")
        else found.first
    )
    if not bound and not begins and way != "since":
        return (
            replace(atom, value=found, first=day, last=day, partial=None)
            if unit in ("day", "week") or atom.value.grain != "day" or day
            else None
        )
    if not loose or far is None or atom.value.first is None:
        return None
    here, there = atom.value.first.isoformat(), far.isoformat()
    if bound in ("more than", "over", "at least"):
        edges: tuple[str | None, str | None] = (there, None) if sign > 0 else (None, there)
    elif bound == "less than" or begins:
        edges = (here, there) if sign > 0 else (there, here)
    else:
        return None
    words = "/".join(e or ".." for e in edges)
    days = [e and (atom.value.first if e == here else far) for e in edges]
    value = Stretch(days[0] or None, days[1] or None, "range", words)
    return replace(atom, value=value, kind="period", first=edges[0], last=edges[1])
