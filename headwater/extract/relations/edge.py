"""What one reading of a sentence, a list or a table tells: an edge between two ends."""

from dataclasses import dataclass
from typing import Literal

from headwater.model import RelationKind

Sort = Literal[
    "place",
    "body",
    "programme",
    "officials",
    "families",
    "people",
    "firm",
    "paper",
    "official",
    "name",
    "matter",
    "",
]
"""What an end is: a place; an authority or institution; a programme, policy or plan; a group of officials;
a group of families or residents; other people in general (workers, students); a firm; a law, notice or
newspaper; one person in public office; a proper name that nothing tells more of; work or money that an authority has charge of;
nothing that may be an end."""


@dataclass(frozen=True, slots=True)
class End:
    """One end, at offsets into its sentence. `pronoun`: it is that pronoun, not yet resolved."""

    start: int
    end: int
    sort: Sort
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two ends, told at `at` (the words that say so). `ended`: they say it holds no
    longer. `period`: EDTF, where the reading itself knows it."""

    relation: RelationKind
    subject: End
    object: End
    at: tuple[int, int]
    why: str
    ended: bool = False
    period: str | None = None
    above: bool = False
    """Told by a table or a list, which what stands above dates."""
