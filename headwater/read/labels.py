"""What a page does not mark: its title among its headings, furniture and captions among its paragraphs."""

import re
from collections.abc import Sequence

from headwater.model import Fact
from headwater.read.first_lines import LOOK, WHERE, first_line_facts, is_byline, is_prose
from headwater.read.imprint import imprint, names
from headwater.read.lexicon import RELATED, line_kind
from headwater.read.lines import HAN_ITEM, could_head, heading_level
from headwater.read.pieces import Piece, Reading, kept

PARTS = re.compile(r"\s+[|\-–—_·»:：]+\s+|[|_]|(?<=[\u4e00-\u9fff])[-–—](?=[\u4e00-\u9fff])")
SHORT = 40
TITLE_PARTS = re.compile(rf"{PARTS.pattern}|[:：]\s+")
TITLE = "the title on the page"


def labelled(pieces: Sequence[Piece], facts: Sequence[Fact], language: str | None) -> Reading:
    """Finish what a format reader found: labels, the title, the facts it states."""
    rows = kept(pieces)
    for index, piece in enumerate(rows):
        _label(rows, index, piece)
    _link_lists(rows)
    _link_tables(rows)
    _title(rows, [f.value for f in facts if f.field == "title"])
    shown = [p for p in rows if p.kind == "title"][:1]
    own = [Fact("title", " ".join(p.text.split()), TITLE) for p in shown]
    # Bylines are boilerplate by now, so boilerplate counts here, but not menus: only from the title on.
    begin = next((i for i, p in enumerate(rows) if p.kind == "title"), None)
    mark_masthead(rows)
    if begin is None:
        begin = next((i for i, p in enumerate(rows) if p.kind != "boilerplate"), 0)
        begin = max(0, begin - 3)
    lead = rows[begin : begin + LOOK]
    said = first_line_facts(lead)
    named = [f for f in said if f.where == WHERE]
    rest = [f for f in said if f.where != WHERE]
    at = next((i for i, f in enumerate(facts) if f.where == "title element"), len(facts))
    ahead, behind = (
        facts[:at],
        facts[at:],
    )  # a title element carries the outlet's name too: behind the page's own
    return Reading(rows, [*ahead, *own, *behind, *named, *_outlet(facts, own), *rest], language)


def mark_masthead(rows: Sequence[Piece]) -> None:
    """Make the lines between title and text that say where and when it appeared furniture, not headings.

    These are imprints, and a bare name just before one: the outlet's.
    """
    begin = next((i for i, p in enumerate(rows) if p.kind == "title"), -1) + 1
    for piece in rows[max(0, begin - 3) : begin]:
        if piece.kind == "heading" and _is_imprint(piece.text):
            piece.kind, piece.level = "boilerplate", 0
    for index, piece in enumerate(rows[begin : begin + LOOK], start=begin):
        if is_prose(piece):
            return
        if piece.kind in {"paragraph", "heading"} and piece.level < 3 and _is_imprint(piece.text):
            piece.kind, piece.level = "boilerplate", 0
            above = rows[index - 1] if index > begin else None
            if above and above.kind in {"paragraph", "heading"} and _is_bare_name(above.text):
                above.kind, above.level = "boilerplate", 0


def _is_imprint(text: str) -> bool:
    lines = text.split("\n")
    found = [imprint(line) is not None or is_byline(line) for line in lines]
    return any(found) and all(f or names(line) for f, line in zip(found, lines, strict=True))


def _is_bare_name(text: str) -> bool:
    words = text.split()
    return len(text) <= 40 and len(words) <= 4 and names(text) and not any(c.isdigit() for c in text)


def _outlet(facts: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """Read the outlet's name from a title such as "Report - Outlet" that begins with the page's own."""
    for fact in facts:
        parts = [part for part in PARTS.split(fact.value) if part]
        if fact.field == "title" and own and len(parts) > 1 and _bare(parts[0]) == _bare(own[0].value):
            return [Fact("publisher", parts[-1].strip(), f"{fact.where}, after the title")]
    return []


def _label(rows: list[Piece], index: int, piece: Piece) -> None:
    bold, piece.level = piece.level == -1, max(0, piece.level)
    if piece.kind in {"paragraph", "list_item", "heading"}:
        kind = line_kind(piece.text)
        if kind == "boilerplate" or (
            kind == "caption" and piece.kind != "list_item" and not (piece.level == 1 and index == 0)
        ):
            piece.kind, piece.level = kind, 0
    if piece.kind == "paragraph" and is_byline(piece.text):
        piece.kind = "boilerplate"
    numbered = HAN_ITEM.match(piece.text) if piece.kind == "paragraph" else None
    if numbered and could_head(piece.text) and index + 1 < len(rows) and not could_head(rows[index + 1].text):
        piece.kind, piece.level = "heading", heading_level(piece.text)
    if piece.kind == "paragraph" and bold and could_head(piece.text) and index + 1 < len(rows):
        piece.kind, piece.level = "heading", 3


def _link_lists(rows: list[Piece]) -> None:
    """Mark lists of links to elsewhere: those under a heading that says so."""
    inside = False
    for index, piece in enumerate(rows):
        opens = piece.kind in {"heading", "boilerplate", "paragraph"} and RELATED.fullmatch(piece.text)
        if opens and index + 1 < len(rows) and _all_links(rows[index + 1]):
            inside = True
            piece.kind, piece.level = "boilerplate", 0
        elif inside and piece.kind != "boilerplate":
            inside = piece.kind in {"list_item", "paragraph", "heading"} and _all_links(piece)
            if inside:
                piece.kind, piece.level = "boilerplate", 0


def _link_tables(rows: Sequence[Piece]) -> None:
    """Mark tables that hold nothing but links: menus."""
    tables: dict[int, list[Piece]] = {}
    for piece in rows:
        if piece.table is not None:
            tables.setdefault(piece.table, []).append(piece)
    for cells in tables.values():
        if all(piece.anchors and _all_links(piece) and len(piece.text) < SHORT for piece in cells):
            for piece in cells:
                piece.kind = "boilerplate"


def _all_links(piece: Piece) -> bool:
    return sum(end - start for start, end, _ in piece.anchors) * 10 >= len(piece.text) * 8


def _title(rows: list[Piece], titles: Sequence[str]) -> None:
    """Make one heading the title: the one a title fact names, the only h1, or one that opens the page."""
    names = {_bare(part) for title in titles for part in (title, *TITLE_PARTS.split(title)) if part}
    headings = [p for p in rows if p.kind == "heading"]
    # Of a title such as "Report | Outlet" both parts may be headings: the longer one is the report.
    matches = [p for p in headings if _bare(p.text) in names]
    match = max(matches, key=lambda p: len(p.text)) if matches else None
    top = [p for p in headings if p.level == 1]
    first = next((p for p in rows if p.kind not in {"boilerplate", "caption"}), None)
    opens = first if first is not None and first.kind == "heading" else None
    if match is None and not any(p.level == 1 for p in headings):
        match = _first_line(rows, names)
    chosen = match or (top[0] if len(top) == 1 else None) or opens
    if chosen is not None:
        chosen.kind, chosen.level = "title", 1


def _first_line(rows: Sequence[Piece], names: set[str]) -> Piece | None:
    """Return the paragraph that says what the title element says, if it opens the text."""
    opening = [p for p in rows if p.kind not in {"boilerplate", "caption", "table_cell"}][:3]
    return next((p for p in opening if p.kind == "paragraph" and _bare(p.text) in names), None)


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
