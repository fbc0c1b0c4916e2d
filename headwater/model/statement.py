"""What a document says: one span, one statement; immutable; the id comes from its content.

The id leaves out `made_by` and `why`, so that a new version of an extractor that reads the same
keeps the same address. Unknown is None, never a guess.
"""

from dataclasses import dataclass, field, fields
from typing import Literal

from headwater.model.identity import content_id
from headwater.model.text import Span

Number = int | float
"""A value in the unit named: percent is 12.5 for 12.5 %; an int wherever it is whole."""

Bound = Literal["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range", "vague"]
Role = Literal["claim", "requirement", "target", "name", "conversion"]
StatementKind = Literal[
    "figure", "event", "term", "relation", "requirement", "speech", "definition", "mention"
]


@dataclass(frozen=True, slots=True)
class Quantity:
    """Bounds and unit, with the page's own words.

    `low` and `high` enclose the value; an open side is None. exact: low == high. approx and vague
    keep what was written: approx low == high == the number; vague ("hundreds of thousands") has the
    lowest it can mean and high None. at_least, more_than: low only ("nearly", "almost", 近 are
    less_than: high only; at_most: high only). range: both.
    `unit` is a canonical name (person, person-time, household, yuan, percent, percentage-point, day,
    county...), or the counted noun as written where the tables do not know it, or None. `per` is
    the denominator of a rate ("day", "household", "person", "visit").
    """

    low: Number | None
    high: Number | None
    bound: Bound
    unit: str | None
    per: str | None
    as_written: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted.

    `text` is the counted noun phrase as written ("officials and government employees"); `head` its
    canonical head noun, in English where the lexicon knows it ("official", "household", "fund"), so
    that languages meet; `predicate` what is said of it, a lemma ("pair", "transfer", "train"), in
    English where the lexicon knows it; `modifiers` the words that narrow it, as written.
    """

    text: str
    head: str
    predicate: str | None = None
    modifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of the chain from the first speaker to the publisher of the page.

    `cue` is the words that say so ("according to data from", 表示); None for the publisher.
    An unnamed speaker keeps the words used ("an official"), with `anonymous` true.
    """

    name: str
    cue: str | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one span of one document says. `lang` is the language of its sentence ("en", "zh",
    "ug"); `sentence` the offsets of that sentence; `why` the cues and rules behind every field;
    `made_by` the extractor and its version ("figures/1")."""

    document: str
    file: str | None
    url: str | None
    lang: str
    span: Span
    sentence: tuple[int, int]
    made_by: str
    why: tuple[str, ...] = ()
    attribution: tuple[Attribution, ...] = ()
    id: str = field(init=False)

    kind = "statement"

    def __post_init__(self) -> None:
        skip = {"id", "made_by", "why", "file", "url", "span", "sentence"}
        parts = [getattr(self, f.name) for f in fields(self) if f.name not in skip]
        object.__setattr__(self, "id", content_id(self.kind, self.span.start, self.span.end, *parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Statement):
    """A number that is claimed, required, planned, named or converted.

    `number` is the offsets of the numeral itself, within `span`. `place_from` and `as_of_from` say
    where those were read: clause, sentence, heading, lead, document, or None. `as_of` (a date) and `period`
    (an interval) are EDTF at the precision the text has. `quoted`: inside quotation marks.
    """

    number: tuple[int, int]
    quantity: Quantity
    measure: Measure
    place: str | None = None
    place_from: str | None = None
    as_of: str | None = None
    as_of_from: str | None = None
    period: str | None = None
    role: Role = "claim"
    quoted: bool = False

    kind = "figure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Statement):
    """Something dated: `what` as written, `name` the event's or thing's proper name if it has one,
    `act` a canonical lemma (launch, hold, found, end, visit...) or None; `when` EDTF, read from the words
    at the offsets `date`, within `span` or its sentence (None where no words of its own date it)."""

    what: str
    when: str
    name: str | None = None
    act: str | None = None
    who: str | None = None
    where: str | None = None
    date: tuple[int, int] | None = None

    kind = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Statement):
    """A term in its forms: BCP 47 tag -> words ("en", "zh", "zh-Latn", "ug"), in tag order. A
    typology also has the count it announces, the items found listed and their number."""

    forms: tuple[tuple[str, str], ...]
    announced: int | None = None
    listed: int | None = None
    items: tuple[str, ...] = ()

    kind = "term"
