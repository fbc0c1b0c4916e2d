"""Who and what the documents name: entities under FollowTheMoney's schema names, and the judgements that join
their names."""

from dataclasses import dataclass, field
from typing import Literal

from headwater.model.identity import content_id

Schema = Literal["Territory", "PublicBody", "Organization", "Company", "Project", "Document", "Person"]
"""FollowTheMoney schemata: a place, an authority, an organisation, an outlet or firm, a programme, a law, and
a person in public office."""
Verdict = Literal[
    "same", "different", "unsure", "accept", "reject", "amend", "merge", "split", "note", "publish"
]
"""The first three are about two names; the others a person's, about one finding (`left`, its id)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Two names judged to be names of one thing, or not (nomenklatura); or what a person decides.

    `left` and `right` are names as written, in order; `by` who judged: a stage ("link/entities") or a person;
    `when` ISO 8601, None for a machine's (the run has the time). `documents` are the ids of those that say
    so, `why` it in words. A judgement is never changed: it is withdrawn (`withdrawn` when, `withdrawn_by`
    whom), and the id stays.

    About a finding, `left` is the id of a statement or question, `right` "" and `schema` its kind ("figure",
    "question", "mention"); `amended` has field -> value as the person reads it, as JSON, in the order of the
    names; `findings` the ids that it is merged with, or split off; `about` the finding's words and file, for
    when it is gone. The finding itself stays as it is.
    """

    left: str
    right: str
    verdict: Verdict
    by: str
    schema: str = "Thing"
    when: str | None = None
    documents: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    withdrawn: str | None = None
    withdrawn_by: str = ""
    amended: tuple[tuple[str, str], ...] = ()
    findings: tuple[str, ...] = ()
    about: str = ""
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if self.right and self.left > self.right:
            left, right = self.right, self.left
            object.__setattr__(self, "left", left)
            object.__setattr__(self, "right", right)
        key: tuple[object, ...] = (self.left, self.right, self.verdict, self.by)
        if not self.right:  # a person may change their mind about a finding, and change it back
            key = (*key, self.when, self.amended, self.findings, self.why)
        object.__setattr__(self, "id", content_id("judgement", *key))

    @property
    def machine(self) -> bool:
        """Whether a stage of Headwater judged, and no person."""
        return self.when is None


@dataclass(frozen=True, slots=True)
class Office:
    """A public office, as a document states that a person holds it: the words, and where they stand."""

    title: str
    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One thing under all its names.

    `names` are (language tag, name), the usual one of each language first; `abbreviations` short forms;
    `code` its code in the gazetteer and `within` that of what it is part of, or "". `documents` are the ids
    of those that name it, `why` what joins the names, `judgements` the ids of those that joined it. A Person
    has the offices that a document states, one at least: of others nothing is kept. `disputed` are the ids of
    judgements of two people about its names that contradict each other: none of them is followed.
    """

    schema: str
    names: tuple[tuple[str, str], ...]
    code: str = ""
    within: str = ""
    abbreviations: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    documents: tuple[str, ...] = ()
    judgements: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    source: str = ""
    disputed: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if self.schema == "Person" and not self.offices:
            raise ValueError("a person is kept with the office that a document states, or not at all")
        # a person is who holds this office in this document; other things are their names
        key = self.code or (*self.names, *((o.title, o.document) for o in self.offices))
        object.__setattr__(self, "id", content_id("entity", self.schema, key))

    def name(self, language: str) -> str:
        """Return the name in a language (a tag of it), else the first."""
        found = [n for tag, n in self.names if tag.partition("-")[0] == language.partition("-")[0]]
        exact = [n for tag, n in self.names if tag == language]
        return (exact or found or [n for _, n in self.names])[0]
