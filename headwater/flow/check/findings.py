"""What a check says of each number of a draft."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from headwater.model import Figure, Statement

Verdict = Literal[
    "found", "unsupported", "outdated", "bound", "unit", "rate", "contradicted", "conflict", "rounding",
    "precision", "place", "period", "counted", "planned", "speaker", "several", "marker", "rejected",
    "orphaned",
]  # fmt: skip

WORDS: Mapping[str, str] = {
    "found": "found in the case",
    "unsupported": "nothing in the case says this",
    "outdated": "the case has a later figure",
    "bound": "the source's bound is lost or changed",
    "unit": "the source has another unit",
    "rate": "the source counts it per something else",
    "contradicted": "the case has another number for this",
    "conflict": "sources conflict here, and the draft does not say so",
    "rounding": "rounded too far, or not to the nearest",
    "precision": "more exact than the source",
    "place": "the source says it of another place",
    "period": "the source says it of another time",
    "counted": "the source counts something else",
    "planned": "the source has it as a plan, not as a fact",
    "speaker": "the source has another speaker",
    "several": "several figures fit: choose one",
    "marker": "its marker leads to nothing, or to more than one thing",
    "rejected": "a reviewer rejected the only figure like it",
    "orphaned": "the page it was read from has changed since",
}
"""Verdict -> what it means, in plain words."""
NOTED = frozenset({"found", "conflict"})
"""Verdicts under which a footnote is written: the source says what the draft says."""


@dataclass(frozen=True, slots=True)
class Marker:
    """`[hw:ID]` in a draft: where it stood in the text without markers, and the id as typed."""

    at: int
    typed: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One number of the draft, or one marker without a number, and what the case makes of it.

    `words` are the draft's; `start` and `end` their place in the text of the draft without markers; `sources`
    the case's statements, the one to cite first; `why` in plain words, `instead` what to write, or "";
    `choices` what fits where several do. `line` counts from 1 (a paragraph, where the format has no lines).
    """

    verdicts: tuple[Verdict, ...]
    words: str
    start: int
    end: int
    figure: Figure | None = None
    sources: tuple[Statement, ...] = ()
    why: tuple[str, ...] = ()
    instead: str = ""
    choices: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    marker: Marker | None = None
    line: int = 0

    @property
    def fault(self) -> bool:
        """Whether a person has something to do."""
        return self.verdicts != ("found",)

    @property
    def noted(self) -> bool:
        """Whether a footnote may be written."""
        return bool(self.sources) and set(self.verdicts) <= NOTED


@dataclass(frozen=True, slots=True)
class Left:
    """A number of the draft that was not checked, and why: it is no claim, or could not be read as one."""

    words: str
    start: int
    why: str
    line: int = 0
