"""What every format reader hands over: pieces in reading order, and how they become one text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from headwater.errors import ReadError
from headwater.model import BlockKind, Fact, Link, Note, Region, Sheet

MAX_CHARACTERS = 16_000_000
"""Code points of text that one document may have."""

Anchor = tuple[int, int, str]
"""Start and end of a link within its piece, and the address as written."""


@dataclass(slots=True)
class Piece:
    """One block to be: its kind, its words, and what the format said of it.

    `lang` is the language the format declares for it (None: it does not say). `marked` tells that
    the format itself named the kind (a heading tag, a list item), so that guesses leave it alone.
    `regions` say where on its pages the words stand, counted from the start of the piece. A footnote has the
    name of its `note`; `marks` are the places of marks, with the name of the note each leads to.
    `at` says where in the file it stands, for `Block.at`.
    """

    kind: BlockKind
    text: str
    level: int = 0
    lang: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    marked: bool = False
    anchors: list[Anchor] = field(default_factory=list)
    columns: int = 1
    rows: int = 1
    regions: list[Region] = field(default_factory=list)
    note: str = ""
    marks: list[Anchor] = field(default_factory=list)
    at: str = ""

    def trimmed(self) -> "Piece":
        """Return the piece without white space at its ends, its anchors moved along."""
        lead = len(self.text) - len(self.text.lstrip())
        text = self.text.strip()
        anchors = []
        for start, end, target in self.anchors:
            low, high = max(0, start - lead), min(len(text), end - lead)
            if low < high:
                anchors.append((low, high, target))
        if lead:
            self.regions = [_moved(region, -lead) for region in self.regions if region.start >= lead]
            self.marks = [
                (start - lead, end - lead, name) for start, end, name in self.marks if start >= lead
            ]
        self.text, self.anchors = text, anchors
        return self


@dataclass(slots=True)
class Reading:
    """What one format reader found: pieces, facts (best first), the language the format declares, and
    what could not be read. `by` names the engines that read words off images, "" if none did."""

    pieces: list[Piece]
    facts: list[Fact] = field(default_factory=list)
    language: str | None = None
    notes: tuple[str, ...] = ()
    pages: tuple[Sheet, ...] = ()
    by: str = ""


def stacked(whole: Piece, parts: Sequence[Piece]) -> None:
    """Give `whole` the words of trimmed `parts`, each on a line of its own, with their links and marks."""
    size = 0
    lines: list[str] = []
    for part in parts:
        if not part.text:
            continue
        by = size + len(lines)
        whole.anchors += [(a + by, b + by, target) for a, b, target in part.anchors]
        whole.marks += [(a + by, b + by, name) for a, b, name in part.marks]
        lines.append(part.text)
        size += len(part.text)
    whole.text = "\n".join(lines)


def prefixed(piece: Piece, label: str) -> None:
    """Put the number that is shown before a paragraph in front of its words."""
    piece.trimmed()
    by = len(label) + 1
    piece.text = f"{label} {piece.text}"
    piece.anchors = [(a + by, b + by, target) for a, b, target in piece.anchors]
    piece.marks = [(a + by, b + by, name) for a, b, name in piece.marks]


def separator(before: Piece, after: Piece) -> str:
    """Return the white space between two pieces: cells of a row a tab, rows a line, else two."""
    if before.table is None or before.table != after.table:
        return "\n\n"
    return "\t" if before.row == after.row else "\n"


def join(pieces: Sequence[Piece]) -> tuple[str, list[tuple[int, int]], tuple[Link, ...]]:
    """Lay trimmed pieces out as one text; return it, each piece's place in it, and the links.

    Raises ReadError if the text would be longer than `MAX_CHARACTERS`.
    """
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    links: list[Link] = []
    at = 0
    for index, piece in enumerate(pieces):
        if index:
            gap = separator(pieces[index - 1], piece)
            parts.append(gap)
            at += len(gap)
        parts.append(piece.text)
        places.append((at, at + len(piece.text)))
        links.extend(Link(at + start, at + end, target) for start, end, target in piece.anchors)
        at += len(piece.text)
        if at > MAX_CHARACTERS:
            raise ReadError(
                f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
            )
    return "".join(parts), places, tuple(links)


def kept(pieces: Iterable[Piece]) -> list[Piece]:
    """Trim every piece and drop those without words to show."""
    return [piece for piece in (p.trimmed() for p in pieces) if piece.text]


def regions_of(pieces: Sequence[Piece], places: Sequence[tuple[int, int]]) -> tuple[Region, ...]:
    """Return where the words of a laid out text stand on their pages, in text order."""
    return tuple(
        _moved(region, start)
        for piece, (start, _) in zip(pieces, places, strict=True)
        for region in piece.regions
    )


def footnotes_of(pieces: Sequence[Piece], places: Sequence[tuple[int, int]]) -> tuple[Note, ...]:
    """Join the marks of a laid out text with their notes."""
    notes: dict[str, tuple[int, int]] = {}
    for piece, place in zip(pieces, places, strict=True):
        if piece.note:
            notes.setdefault(piece.note, place)
    return tuple(
        Note(at + start, at + end, *notes[name])
        for piece, (at, _) in zip(pieces, places, strict=True)
        for start, end, name in piece.marks
        if name in notes
    )


def _moved(region: Region, by: int) -> Region:
    return replace(region, start=region.start + by, end=region.end + by)
