"""Atoms: single dates as rules find them, before ranges and cues join them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from headwater.extract import patterns as re
from headwater.extract.context.dates.holidays import feast_day
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, day, month, season, span
from headwater.extract.context.nouns import DateKind


@dataclass(frozen=True, slots=True)
class Partial:
    """A date that lacks its year: a month and a day, a month (`d` 0), or a named part of a year."""

    m: int = 0
    d: int = 0
    months: int = 1
    season: str = ""
    to: int = 0
    """The last day of a range of days in the month, or 0."""
    feast: str = ""
    """The name of a holiday (see feasts.py); `m` is then 1."""
    coarse: bool = False
    """Written in months (前九个月): the EDTF has months, no days."""

    def on(self, y: int) -> Stretch | None:
        """Return the date in year `y`."""
        if self.feast:
            return feast_day(self.feast, y)
        if self.season:
            return season(y, self.season)
        if self.d:
            first = day(y, self.m, self.d)
            last = day(y, self.m, self.to) if self.to else None
            return span(first, last) if first and last else None if self.to else first
        found = month(y, self.m, self.months, "month" if self.months == 1 else "quarter")
        if found and self.coarse and self.months > 1:
            return replace(found, text=f"{y:04}-{self.m:02}/{y:04}-{self.m + self.months - 1:02}")
        return found


@dataclass(frozen=True, slots=True)
class Atom:
    """One date as written. `partial` is set until a year is found for it; `relative`: counted from the
    anchor or from another date; `shift`: years to move from the date mentioned before ("the following
    year": 1); `sure`: see Date; `bare`: a year alone, which ranges may join with a dash."""

    start: int
    end: int
    value: Stretch = UNKNOWN
    partial: Partial | None = None
    relative: bool = False
    sure: bool = True
    shift: int | None = None
    grain: str | None = None
    kind: DateKind = "point"
    cue: str = ""
    bare: bool = False
    first: str | None = None
    last: str | None = None


Reading = Atom | None
Read = Callable[[re.Match[str], "Stretch | None"], Reading]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it means. `needs` is a cheap test: a rule is tried only where one of these
    characters or words stands in the text."""

    pattern: re.Pattern[str]
    read: Read
    loose: bool = False
    needs: tuple[str, ...] = field(default=())


def gather(rules: Iterable[Rule], text: str, anchor: Stretch | None, lowered: str) -> list[Atom]:
    """Return the atoms of a text: at each place the longest reading, never overlapping."""
    found: list[Atom] = []
    there: dict[tuple[str, ...], bool] = {(): True}
    for rule in rules:
        needs = rule.needs
        if needs not in there:
            there[needs] = any(n in lowered for n in needs)
        if not there[needs]:
            continue
        for match in rule.pattern.finditer(text):
            atom = rule.read(match, anchor)
            if atom is not None:
                found.append(replace(atom, sure=False) if rule.loose else atom)
    found.sort(key=lambda a: (a.start, -a.end, not a.sure))
    kept: list[Atom] = []
    for atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif atom.end - atom.start > kept[-1].end - kept[-1].start and (
            len(kept) < 2 or atom.start >= kept[-2].end
        ):
            kept[-1] = atom
    return kept
