"""What was read: a document's text, its blocks, and spans that hold.

Offsets are Unicode code points into `Document.text`, end exclusive (W3C Web Annotation
TextPositionSelector, joined with TextQuoteSelector). Only a Document makes a Span.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from headwater.model.identity import content_id

BlockKind = Literal["title", "heading", "paragraph", "list_item", "table_cell", "caption", "boilerplate"]
FactField = Literal[
    "title", "author", "publisher", "kind", "date", "language", "url", "translator", "translation_of",
    "version_of", "owner", "place",
]  # fmt: skip

CONTEXT = 32
"""Code points of prefix and suffix kept with a span."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a document: position and quote together; `exact == text[start:end]`."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with one function in the document.

    `level` is the depth of a heading or list item (1 is outermost). A table cell names its
    table (0-based in the document), row and column; `header` marks a header cell; a merged cell stands
    over `columns` columns and `rows` rows. `at` is where the block stands in a file that has no pages, as its
    program names it ("Funds!B7", "chapter2.xhtml", "slide 4", "footnote 2"), or "".
    Blocks are in text order and never overlap; text between blocks is white space only.
    """

    kind: BlockKind
    start: int
    end: int
    lang: str = "und"
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    columns: int = 1
    rows: int = 1
    at: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a paged document as it is shown: its own label ("iv", "12"; "" if it has none), width and
    height in points, any rotation applied."""

    label: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Region:
    """Words of the text that stand on one line of one page.

    `page` counts from 0. The box is in tenths of a point from the top left corner of the page as shown.
    `edges` has one number more than the region has characters: where each begins and the last ends, along x
    (along y if `down`: vertical or turned type); they fall where the words run from right to left.
    `sure` is how sure a reader of images is of the words, in percent (None: they were not read off an image);
    `doubt` is why a person should look at the image before relying on them; "" if nothing is against them.
    """

    start: int
    end: int
    page: int
    left: int
    top: int
    right: int
    bottom: int
    edges: tuple[int, ...]
    down: bool = False
    sure: int | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page (counted from 0), in points from its top left corner as shown."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One page (counted from 0) as it looks: its size in points, and an image of it."""

    page: int
    width: float
    height: float
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote joined to its mark: the offsets of the mark and those of the note's words."""

    mark_start: int
    mark_end: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink in the text: where it stands and the address as written."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One bibliographic fact and where it was read ("meta article:published_time", "first lines",
    "sources.csv line 3"). Several facts may name one field; the first is the one to use, the others
    stay beside it."""

    field: FactField
    value: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Text read from one record by one version of one reader.

    `language` is a BCP 47 tag ("en", "zh-Hans", "zh-Hant", "ug") or "und" (undetermined).
    `media_type` is what the bytes were found to be; `notes` says in plain words what of them could not
    be read ("page 4 has no text layer"), `remarks` what a reader should know though nothing is lost
    ("shows other documents in frames"). `pages` and `regions` (in text order) say where on which page the
    words stand, where the format has pages; words without a place have no region. The id is that of
    (record, text): a new reader that reads the same text keeps it.
    """

    record: str
    file: str | None
    url: str | None
    media_type: str
    language: str
    text: str
    blocks: tuple[Block, ...]
    made_by: str
    links: tuple[Link, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    pages: tuple[Sheet, ...] = ()
    regions: tuple[Region, ...] = ()
    footnotes: tuple[Note, ...] = ()
    remarks: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("document", self.record, self.text))

    @property
    def name(self) -> str:
        """The file or URL as the user knows it."""
        return self.file or self.url or self.record

    def span(self, start: int, end: int) -> Span:
        """Make the span of `text[start:end]`; raise ValueError if it is empty or outside."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no span {start}..{end} in a text of {len(self.text)}")
        prefix = self.text[max(0, start - CONTEXT) : start]
        suffix = self.text[end : end + CONTEXT]
        return Span(start, end, self.text[start:end], prefix, suffix)

    def holds(self, span: Span) -> bool:
        """Tell whether the span's words stand where it says."""
        return 0 <= span.start < span.end and self.text[span.start : span.end] == span.exact

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """Return where `text[start:end]` stands on the pages, a box a line; none if no place is known."""
        found: list[Box] = []
        at = bisect_right(self.regions, start, key=lambda region: region.end)
        for region in islice(self.regions, at, None):
            if region.start >= end:
                break
            low, high = max(start, region.start) - region.start, min(end, region.end) - region.start
            edges = region.edges[low : high + 1]
            one, two = min(edges) / 10, max(edges) / 10
            across = region.left / 10, region.top / 10, region.right / 10, region.bottom / 10
            box = (across[0], one, across[2], two) if region.down else (one, across[1], two, across[3])
            found.append(Box(region.page, *box))
        return tuple(found)

    def doubts(self, start: int, end: int) -> tuple[str, ...]:
        """Return why the words of `text[start:end]` are doubted, each reason once; none if they are not."""
        at = bisect_right(self.regions, start, key=lambda region: region.end)
        found: list[str] = []
        for region in islice(self.regions, at, None):
            if region.start >= end:
                break
            if region.doubt:
                found.append(region.doubt)
        return tuple(dict.fromkeys(found))

    def fact(self, field: FactField) -> str | None:
        """Return the value of the first fact with this field, or None (unknown)."""
        return next((f.value for f in self.facts if f.field == field), None)
