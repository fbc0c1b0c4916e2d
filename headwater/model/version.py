"""One text in two forms: an original and its translation, and a page before and after it was changed."""

from dataclasses import dataclass, field
from typing import Literal

from headwater.model.identity import content_id
from headwater.model.text import Span

Place = tuple[int, int]
"""Offsets into a document's text, end exclusive."""

DifferenceKind = Literal["figure", "unit", "bound", "missing figure", "added figure", "missing", "added"]
ChangeKind = Literal["added", "removed", "changed", "moved"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Paragraphs of an original and those that translate them, 1-1, 1-2, 2-1; None on a side without."""

    original: Place | None
    translation: Place | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where an original and its translation part: the words of both, None on the side that has none.

    "unit", "bound": the number is the same, its unit or bound is not. "missing" and "added" are whole
    sentences or paragraphs, seen from the translation. `statements` are the figures, the original's first.
    """

    kind: DifferenceKind
    original: Span | None
    translation: Span | None
    why: str
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Two documents that are one text in two languages, paragraph by paragraph.

    `translator` is as written, "" unknown. `directed` is False where nothing tells which of the two is
    the original; `certain` is False where they were only found to be alike. `why` gives the evidence.
    """

    original: str
    translation: str
    languages: tuple[str, str]
    pairs: tuple[Pair, ...]
    made_by: str
    differences: tuple[Difference, ...] = ()
    translator: str = ""
    directed: bool = True
    certain: bool = True
    why: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("alignment", self.original, self.translation, self.pairs))


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a changed paragraph and what stands for them now; an empty place where there are none."""

    old: Place
    new: Place


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph (or row of a table) that was added, removed, changed or moved."""

    kind: ChangeKind
    old: Span | None
    new: Span | None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a statement of an old version stands in the new one; `how` it was found, in words."""

    statement: str
    span: Span
    how: str


@dataclass(frozen=True, slots=True)
class Orphaned:
    """A statement of an old version whose place in the new one is for a person to find; `span` is the old."""

    statement: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Revised:
    """One figure before and after: the statements, their words, and the quantities as written."""

    old: str
    new: str
    was: str
    now: str
    before: Span
    after: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What became of one page: two documents, oldest first, and the dates of the two ("" unknown).

    `recaptured`: the same address was collected again (dates of capture); else two documents of the case are
    versions of each other (dates that they state). Every statement of the old one is moved or orphaned.
    """

    old: str
    new: str
    since: str
    on: str
    recaptured: bool
    changes: tuple[Change, ...]
    made_by: str
    revised: tuple[Revised, ...] = ()
    moved: tuple[Moved, ...] = ()
    orphaned: tuple[Orphaned, ...] = ()
    why: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("revision", self.old, self.new, self.changes))
