"""What a document says of a programme: who stands in what relation to whom, what is demanded, what was said;
and whom it mentions.

Every field is as written unless its line says otherwise; unknown is None. Names of relations follow the
contract's; what a document reports of a programme is a statement about it, never an instruction.
"""

from dataclasses import dataclass
from typing import Literal

from headwater.model.statement import Number, Statement

RelationKind = Literal[
    "pairs_with", "directs", "reports_to", "part_of", "founded", "renamed", "also_known_as", "holds_office",
    "chairs", "funds", "employs", "transfers", "licenses", "works_with", "acts_for", "cites",
]  # fmt: skip
Modality = Literal["must", "must_not", "should", "encouraged", "may", "practice"]
"""How strongly it is demanded; `practice`: told as what is done, without a demand."""
PersonRole = Literal["private", "official", "author", "expert"]


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a relation: the words, and their offsets in the document. `pronoun` has what the document
    wrote where `name` was taken from earlier words ("it"), else ""."""

    name: str
    start: int
    end: int
    pronoun: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Statement):
    """Who or what stands in which relation to whom (`subject` from, `object` to), at the level of places,
    institutions, programmes and people in public office. `period` is EDTF; `ended` whether the words say that
    it holds no longer."""

    relation: RelationKind
    subject: Party
    object: Party
    period: str | None = None
    ended: bool = False

    kind = "relation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Statement):
    """What is demanded of whom, as the document states or reports it.

    `actor` does `act` to `object`. `frequency` as written, read as `times` in each `every` (a count of
    `every_unit`: day, week, month, quarter, year, visit): "every two months" is 1 in 2 month. `duration`,
    `number`, `payment`, `condition`, `consequence` (reward or penalty) and `instrument` (law, notice number,
    handbook) are as written. `reported`: somebody else's word, not the document's own.
    """

    actor: str | None
    act: str
    object: str | None = None
    modality: Modality = "must"
    frequency: str | None = None
    times: Number | None = None
    every: Number | None = None
    every_unit: str | None = None
    duration: str | None = None
    number: str | None = None
    payment: str | None = None
    condition: str | None = None
    consequence: str | None = None
    instrument: str | None = None
    reported: bool = False

    kind = "requirement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Statement):
    """Words in quotation marks that somebody says: `words` without the marks; the speaker is the first
    of `attribution` (anonymous stays so), with the `office` that the text gives; to whom, and on which
    occasion.
    """

    words: str
    office: str | None = None
    addressee: str | None = None
    occasion: str | None = None

    kind = "speech"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Statement):
    """What a term means, in the document's own words: `term` as written without its marks, `meaning` the
    words that explain it, each with its offsets."""

    term: Party
    meaning: Party

    kind = "definition"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Statement):
    """Words of one document that mention a person or a group of people; the span is the words.

    Kept only so that private people can be withheld: a mention is never linked to another document's, has no
    page and is in no export but the redactor's list of its own document. `person` numbers the people of one
    document (1, 2, ...): mentions with one number are one person or group there. `named` tells names from
    descriptions ("two girls"). Unknown counts as private. `minor`: a child, or a group with one.
    """

    role: PersonRole
    person: int
    minor: bool = False
    named: bool = True

    kind = "mention"
