"""What can be compared, who took it from whom, and what the comparison shows."""

from dataclasses import dataclass, field
from typing import Literal

from headwater.model.identity import content_id
from headwater.model.text import Span
from headwater.model.words import Words

Comparison = Literal["single", "agree", "conflict", "incomparable", "superseded"]
DerivationKind = Literal["quotation", "citation", "copy", "revision", "translation"]
"""PROV: wasQuotedFrom, hadPrimarySource, wasDerivedFrom (copy, translation), wasRevisionOf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The key under which statements can be compared (SDMX series key), and its members.

    `measure` is what is counted or dated, `population` the counted head, `place` and `period` as
    normalised, `programme` as written; "" where a part of the key is unknown. `text` is a readable
    question, `texts` the same by language tag ("en", "zh" in simplified characters, "ug"); they are no part
    of the id.
    `kind` is figure (one key), event (dates of one event), count (announced against listed or named
    counts), frequency, sum (numbers of one sentence that do not make what it says), translation (a figure
    on which an original and its translation differ), or look-alike: statements that look comparable and
    are not, with `differs` naming the parts of the key that differ. `members` are statement ids in document
    order; `dropped` how many a size cap left out. `why_in` has `why` in every language, item for item.
    """

    kind: str
    text: str
    measure: str
    population: str
    place: str
    period: str
    members: tuple[str, ...]
    differs: tuple[str, ...] = ()
    dropped: int = 0
    why: tuple[str, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    why_in: tuple[Words, ...] = ()
    programme: str = ""
    id: str = field(init=False)

    def __post_init__(self) -> None:
        key = (self.kind, self.measure, self.population, self.place, self.period, self.differs, self.members)
        object.__setattr__(self, "id", content_id("question", *key))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that show a derivation, where they stand: `document` is the id of the one that has them."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class Work:
    """A cited work as the texts that cite it describe it (CSL item); "" where none of them says."""

    authors: str = ""
    year: str = ""
    title: str = ""
    outlet: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """Document or statement `taker` takes from `taken` (PROV wasDerivedFrom).

    `taken` is None where the work is not in the case; `work` then names it as written ("Xu, 2018"), one
    name for all that cite it, and `reference` says what is known of it.
    `share` is the part of the taker's text involved, 0..1; `certain` is False where the direction
    or the derivation itself is only likely; `directed` is False where nothing tells which of the two came
    first (`taker` is then one of them). `why` gives the evidence in words, `evidence` its places: the
    taker's words first.
    """

    kind: DerivationKind
    taker: str
    taken: str | None
    work: str = ""
    share: float = 0.0
    certain: bool = True
    why: tuple[str, ...] = ()
    directed: bool = True
    evidence: tuple[Evidence, ...] = ()
    reference: Work | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("derivation", self.kind, self.taker, self.taken, self.work))


@dataclass(frozen=True, slots=True)
class Origins:
    """How many independent origins stand behind something, as a range."""

    at_least: int
    at_most: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The statements of one question that say the same. `value` is for readers ("more than 1,120,000
    persons"), `values` the same by language tag; `as_of` the date it holds for, if stated."""

    value: str
    statements: tuple[str, ...]
    origins: Origins
    as_of: str | None = None
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """Facts to weigh about one question; never a score for truth. `why` is in plain words, `why_in` the
    same in every language, item for item."""

    question: str
    relation: Comparison
    answers: tuple[Answer, ...]
    origins: Origins
    why: tuple[str, ...]
    made_by: str
    why_in: tuple[Words, ...] = ()
