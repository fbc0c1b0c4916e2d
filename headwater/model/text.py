"""What was read: a document's text, its blocks, and spans that hold.

Offsets are Unicode code points into `Document.text`, end exclusive (W3C Web Annotation
TextPositionSelector, joined with TextQuoteSelector). Only a Document makes a Span.
"""

from dataclasses import dataclass, field
from typing import Literal

from headwater.model.identity import content_id

BlockKind = Literal["title", "heading", "paragraph", "list_item", "table_cell", "caption", "boilerplate"]
FactField = Literal["title", "author", "publisher", "kind", "date", "language", "url"]

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
    table (0-based in the document), row and column; `header` marks a header cell.
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
    be read ("page 4 has no text layer"). The id is that of (record, text): a new reader that reads the
    same text keeps it.
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

    def fact(self, field: FactField) -> str | None:
        """Return the value of the first fact with this field, or None (unknown)."""
        return next((f.value for f in self.facts if f.field == field), None)
