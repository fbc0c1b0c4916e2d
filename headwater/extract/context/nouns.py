"""What the context of a number is made of. Offsets are code points into the document's text."""

from dataclasses import dataclass
from typing import Literal

from headwater.model import Attribution

DateKind = Literal["point", "period", "deadline", "duration"]
Nearness = Literal["clause", "sentence", "heading", "lead", "document"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `block` is the index of its block in `Document.blocks`, `lang` the language of
    its script ("en", "zh", "ug"; "ar", "ru" and "und" are told apart and not read)."""

    start: int
    end: int
    block: int
    lang: str


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written.

    `when` is EDTF at the precision the text has, "" where it cannot be known (a relative date without
    an anchor). `kind`: point ("in 2019"), period ("between 1997 and 2013", "since 2014": ``2014/..``),
    deadline ("by the end of 2018": ``2018-12-31``), duration (unused so far). `cue` is the words that
    decided. `relative`: counted from an anchor or from another date. `sure` is False for forms that
    only a calendar would call dates ("Oct/2", "the 27th"); they are given for records alone.
    `first` and `last` are calendar days (ISO 8601) for programs that need days: the first day, and
    the day after the last one (the day itself for a day, the start of its end for a range).
    """

    start: int
    end: int
    when: str
    kind: DateKind
    cue: str
    relative: bool = False
    sure: bool = True
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """When a number holds: `as_of` a date, `period` an interval (at most one is set), where it was
    read, and why."""

    as_of: str | None = None
    period: str | None = None
    source: Nearness | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Where:
    """Where a number holds: the place as written in full; `canonical` its English name where the
    gazetteer knows it, `within` the canonical name of what it lies in, `rank` that of its kind (0 unknown)."""

    name: str | None = None
    source: Nearness | None = None
    why: tuple[str, ...] = ()
    canonical: str | None = None
    within: str | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it: first speaker first, the publisher of the page last; `quoted`: inside quotation
    marks that carry speech."""

    chain: tuple[Attribution, ...] = ()
    quoted: bool = False
    why: tuple[str, ...] = ()
