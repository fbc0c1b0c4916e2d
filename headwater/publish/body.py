"""A document's text by its blocks, with every statement marked, ready for the template.

Offsets are those of the document's text: nothing is dropped or moved, so the words on the page are the
words that a span counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from markupsafe import Markup

from headwater.model import Block, Document, Statement, short
from headwater.model.statement import Event, Figure
from headwater.publish.marks import Layer, date_of, marked
from headwater.publish.script import clean, tag_in

FILL_CAP = 4
"""A table is padded to a rectangle only while that makes at most so many cells of each real one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One block: its HTML, its element, and the language, level and place in the text for the template."""

    kind: str
    html: Markup
    lang: str | None
    level: int = 0
    header: bool = False
    row: int = 0
    column: int = 0
    start: int = 0


@dataclass(slots=True)
class Strip:
    """Blocks that belong together: one paragraph or heading, one list, one table."""

    kind: str
    blocks: list[Shown]
    grid: list[list[list[Shown]]] = field(default_factory=list)


@dataclass(slots=True)
class Body:
    """The text in strips. `covered` names, by short id, the statements whose words lead to another's
    note because its mark covers theirs: note -> the notes that it must lead on to."""

    strips: list[Strip]
    covered: dict[str, list[str]]


def body(document: Document, statements: Sequence[Statement]) -> Body:
    """Return the text of `document`; `statements` are this document's, and hold."""
    leads: dict[str, str] = {}
    out = _strips(document, statements, leads)
    covered: dict[str, list[str]] = {}
    for href, to in leads.items():
        if href != to:
            covered.setdefault(to.removeprefix("#n-"), []).append(href.removeprefix("#n-"))
    return Body(out, covered)


def _strips(document: Document, statements: Sequence[Statement], leads: dict[str, str]) -> list[Strip]:
    out: list[Strip] = []
    depth = 2
    for (kind, table), group in groupby(_placed(document, statements, leads), key=lambda p: _family(p[0])):
        shown = [s for _, s in group]
        if kind in {"list_item", "table_cell", "boilerplate"}:
            grid = _grid(shown) if kind == "table_cell" and table is not None else []
            out.append(Strip(kind, shown, grid))
            continue
        for piece in shown:
            if kind in {"title", "heading"}:
                depth = min(depth + 1, 6, 2 + max(piece.level, 1))
            out.append(Strip(kind, [replace(piece, level=depth)]))
    return out


def _family(block: Block) -> tuple[str, int | None]:
    return block.kind, block.table if block.kind == "table_cell" else None


def _placed(
    document: Document, statements: Sequence[Statement], leads: dict[str, str]
) -> Iterator[tuple[Block, Shown]]:
    """Yield each block with its HTML."""
    layers = sorted(_layers(document, statements), key=lambda a: a.start)
    text = clean(document.text)
    ahead = 0
    active: list[Layer] = []
    written: set[str] = set()
    for block in blocks_of(document):
        while ahead < len(layers) and layers[ahead].start < block.end:
            active.append(layers[ahead])
            ahead += 1
        inside = [_clip(a, block, written) for a in active if a.end > block.start]
        written.update(a.anchor for a in inside if a.anchor)
        active = [a for a in active if a.end > block.end]
        html = marked(text, block.start, block.end, inside, leads)
        lang = tag_in(text[block.start : block.end], block.lang, document.language)
        row, column = block.row or 0, block.column or 0
        yield block, Shown(block.kind, html, lang, block.level, block.header, row, column, block.start)


def _clip(layer: Layer, block: Block, written: set[str]) -> Layer:
    anchor = "" if layer.anchor in written else layer.anchor
    if block.start <= layer.start and layer.end <= block.end and anchor == layer.anchor:
        return layer
    return replace(layer, start=max(layer.start, block.start), end=min(layer.end, block.end), anchor=anchor)


def _layers(document: Document, statements: Sequence[Statement]) -> Iterator[Layer]:
    for s in statements:
        name = short(s.id)
        yield Layer(s.span.start, s.span.end, s.kind, f"s-{name}", f"#n-{name}")
        if isinstance(s, Figure):
            start, end = s.number
            if s.span.start <= start < end <= s.span.end and (start, end) != (s.span.start, s.span.end):
                yield Layer(start, end, "number")
        elif isinstance(s, Event) and (dated := date_of(s)):
            yield Layer(*dated, "date")
    for link in document.links:
        if link.target.lower().startswith(("http://", "https://")) and 0 <= link.start < link.end:
            yield Layer(link.start, min(link.end, len(document.text)), "out", href=link.target)


def blocks_of(document: Document) -> Iterator[Block]:
    """Yield the blocks, and a paragraph for any words that no block covers."""
    at = 0
    for block in sorted(document.blocks, key=lambda b: b.start):
        start, end = max(block.start, at), min(block.end, len(document.text))
        if start >= end:
            continue
        if document.text[at:start].strip():
            yield Block("paragraph", at, start)
        yield replace(block, start=start, end=end)
        at = end
    if document.text[at:].strip():
        yield Block("paragraph", at, len(document.text))


def _grid(cells: Sequence[Shown]) -> list[list[list[Shown]]]:
    """Return rows of places, each holding the blocks of one cell ([] where the source has none)."""
    columns = sorted({c.column for c in cells})
    rows: dict[int, dict[int, list[Shown]]] = {}
    for cell in cells:
        rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(cell)
    if len(rows) * len(columns) > FILL_CAP * len(cells) + 100:
        return [[row[c] for c in sorted(row)] for _, row in sorted(rows.items())]
    return [[row.get(c, []) for c in columns] for _, row in sorted(rows.items())]
