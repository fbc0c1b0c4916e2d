"""HTML to pieces: one walk over the page's events, with what is known of each place in a Context."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from headwater.errors import ReadError
from headwater.model import BlockKind
from headwater.read.dom import UNSEEN, Event, Shape, Tag, events
from headwater.read.html_facts import page_facts
from headwater.read.html_flow import Flow, shifted
from headwater.read.html_losses import Losses, embeds, further, noscript, walls
from headwater.read.html_notes import mark_notes, notes_of
from headwater.read.html_quotes import settle_quotes
from headwater.read.html_rules import (
    BLOCKS,
    FURNITURE_TAGS,
    GUARDED_SHARE,
    HEADINGS,
    META_LONGEST,
    UNSHOWN,
    UNSHOWN_STYLE,
    is_hidden,
    names_furniture,
    names_mark,
    names_meta,
    names_pulled,
    names_talk,
)
from headwater.read.json_ld import article_body
from headwater.read.labels import labelled
from headwater.read.lines import ends_sentence
from headwater.read.pieces import Piece, Reading
from headwater.read.saved import saved_from
from headwater.read.tables import Grid

TALK_SHARE = 0.75
"""The share of comments in a page's text above which they are the text."""
STRUCK = frozenset({"del", "s", "strike"})
"""Words struck out: read on, "<del>5</del><ins>6</ins>" would say 56."""
MARK_LONGEST = 40
TERM = 80
"""Mean length of the terms and definitions of a list that is a table of facts."""
ROOTS = frozenset({"html", "body", "main", "article"})
INDENTED = re.compile(r"\s*(\u3000|[\u2003\u00a0]{2})")
"""How a page without paragraphs sets in a first line."""
INLINE = frozenset({"span", "a", "em", "i", "b", "strong", "time", "abbr", "cite", "small", "sup", "font"})


class Context(NamedTuple):
    """What is known at one place of the page."""

    kind: BlockKind = "paragraph"
    level: int = 0
    lang: str | None = None
    furniture: bool = False
    main: bool = False
    pre: bool = False
    bold: bool = False
    meta: bool = False
    lists: int = 0
    shift: str = ""
    cell: tuple[int, int, int, bool, int, int] | None = None
    pulled: bool = False
    talk: bool = False


def read_html(html: str) -> Reading:
    """Read a page: its pieces, its facts, and the language it declares."""
    page = events(html)
    walk = _Walk(page)
    walk.run()
    facts, language = page_facts(page)
    facts = [*saved_from(html), *facts]
    settle_quotes(walk.pieces, walk.pulled)
    _settle_talk(walk)
    scripted = _scripted(page, walk.total)
    if scripted:
        walk.pieces += scripted
    reading = labelled(walk.pieces, facts, language)
    mark_notes(reading.pieces)
    frames = list(embeds(page))
    if not reading.pieces and frames:
        raise ReadError(f"holds no words of its own: it {frames[0]}")
    if scripted:
        reading.notes += ("shows its text by a script; the text was read from the page's JSON-LD",)
    address = next((f.value for f in facts if f.field == "url"), None)
    reading.notes += (*walk.losses.lines(), *frames, *walls(page, reading.pieces), *further(page, address))
    return reading


def _settle_talk(walk: "_Walk") -> None:
    """Make comments the text of a page that is made of comments: a forum, a consultation."""
    letters = sum(len(piece.text) for piece in walk.talk)
    if letters < walk.total * TALK_SHARE:
        return
    for piece in walk.talk:
        piece.kind = "paragraph"


def _scripted(page: Sequence[Event], letters: int) -> list[Piece]:
    """Return title and paragraphs from JSON-LD where the page itself holds next to no text."""
    title, body = article_body(page)
    if not body or letters * 4 > len(body):
        return []
    words = [line for line in body.split("\n") if line.strip()]
    return [Piece("heading", title, level=1, marked=True), *(Piece("paragraph", line) for line in words)]


class _Walk:
    def __init__(self, page: Sequence[Event]) -> None:
        self.page = page
        self.shape = Shape(page)
        self.total = self.shape.letters[-1]
        self.flow = Flow()
        self.pieces: list[Piece] = []
        self.now = Context()
        self.outer: list[tuple[str, Context]] = []
        self.grids: list[Grid | None] = []
        self.tables = 0
        self.notes = notes_of(page, self.shape)
        self.note = ""
        self.pulled: set[int] = set()
        self.talk: list[Piece] = []
        self.losses = Losses()

    def run(self) -> None:
        index = 0
        while index < len(self.page):
            event = self.page[index]
            if event is None:
                self.end()
            elif isinstance(event, str):
                self.text(event)
            elif event.name in UNSEEN or self.is_unshown(index, event):
                self.skip(index, event)
                index = self.shape.end[index]
            else:
                self.start(index, event)
            index += 1
        self.flush()

    def skip(self, index: int, tag: Tag) -> None:
        """Pass over an element that the page does not show, and remember what it would have said."""
        if tag.name not in UNSEEN or (tag.name == "noscript" and noscript(self.page, self.shape, index)):
            furniture = self.now.furniture or tag.name in FURNITURE_TAGS or names_furniture(tag.attrs)
            if not furniture and not (tag.attrs and names_mark(tag.attrs)):
                self.losses.passed(self.page, index, self.shape.end[index], struck=tag.name in STRUCK)

    def is_unshown(self, index: int, tag: Tag) -> bool:
        if is_hidden(tag.attrs):
            return True
        if tag.name in STRUCK:
            return self.shape.letters_in(index) <= self.total * GUARDED_SHARE
        if tag.name in INLINE and names_mark(tag.attrs):
            return self.shape.letters_in(index) <= MARK_LONGEST
        if not UNSHOWN_STYLE.search(tag.attrs.get("style", "")):
            return False
        return self.shape.letters_in(index) <= min(UNSHOWN, self.total * GUARDED_SHARE)

    def text(self, words: str) -> None:
        now = self.now
        if now.shift:
            words = shifted(words, now.shift)
        if not now.pre and self.flow.ends_with_break() and INDENTED.match(words) and now.cell is None:
            self.flush()  # an indented line after <br> is a paragraph of its own
        self.flow.text(words, pre=now.pre, bold=now.bold)

    def start(self, index: int, tag: Tag) -> None:
        name, attrs = tag
        if name in BLOCKS:
            self.edge()
        elif self.now.meta and name in INLINE:
            self.flow.apart()  # names and dates that only a style sets apart
        if self.notes and index in self.notes:
            self.note = self.note or self.notes[index]
        self.outer.append((name, self.now))
        if name == "br":
            self.break_line()
        elif name == "hr":
            self.edge()
        elif name == "a" and attrs.get("href"):
            self.flow.open_link(attrs["href"].strip())
        elif name == "table":
            data = index in self.shape.data_tables and self.now.cell is None
            self.grids.append(Grid(self.tables) if data else None)
            self.tables += data
        elif name == "tr" and self.grids and self.grids[-1]:
            self.grids[-1].next_row()
        elif name == "dl":
            self.open_terms(index)
        self.now = self.inside(index, name, attrs)

    def inside(self, index: int, name: str, attrs: dict[str, str]) -> Context:
        now = self.now
        lang = attrs.get("lang") or attrs.get("xml:lang")
        if lang:
            now = now._replace(lang=lang)
        if not now.furniture and self.is_furniture(index, name, attrs):
            now = now._replace(furniture=True, talk=names_talk(attrs))
        if not now.meta and attrs and self.is_meta(index, name, attrs):
            now = now._replace(meta=True)
        if attrs and not now.pulled and names_pulled(attrs):
            now = now._replace(pulled=True, furniture=self.now.furniture)
        if name in HEADINGS:
            return now._replace(kind="heading", level=HEADINGS[name], bold=False)
        if name in {"ul", "ol", "dir"}:
            return now._replace(lists=now.lists + 1)
        if name == "li":
            return now._replace(kind="list_item", level=max(1, now.lists))
        if name in {"figcaption", "caption"}:
            return now._replace(kind="caption", level=0, cell=None)
        if name in {"td", "th", "dt", "dd"} and self.grids and self.grids[-1]:
            return now._replace(kind="table_cell", level=0, cell=self.cell(name, attrs, self.grids[-1]))
        if name in {"dt", "dd"}:
            return now._replace(kind="list_item", level=now.lists + (2 if name == "dd" else 1))
        if name in {"sup", "sub"}:
            return now._replace(shift=name)
        if name in {"pre", "listing", "xmp"}:
            return now._replace(pre=True)
        if name in {"b", "strong"}:
            return now._replace(bold=True)
        return now._replace(main=True) if name in {"article", "main"} else now

    def open_terms(self, index: int) -> None:
        """Begin a definition list: short ones ("Households: 4,063") are a table of terms and what they are."""
        terms = 0
        for at in range(index + 1, self.shape.end[index]):
            event = self.page[at]
            if isinstance(event, Tag):
                terms += event.name in {"dt", "dd"}
                if event.name in {"dl", "table", "ul", "ol"}:
                    terms = 0
                    break  # lists within lists: no table, and nothing to look at twice
        short = self.shape.letters_in(index) <= terms * TERM and self.now.cell is None
        self.grids.append(Grid(self.tables) if short and terms > 1 else None)
        if self.grids[-1]:
            self.grids[-1].next_row()  # a list of terms has no row of heads
        self.tables += bool(self.grids[-1])

    def cell(self, name: str, attrs: dict[str, str], grid: Grid) -> tuple[int, int, int, bool, int, int]:
        if name == "dt" or (name == "dd" and grid.column > 1):
            grid.next_row()
        if name == "dd":
            grid.column = 1
        place = grid.next_cell({} if name in {"dt", "dd"} else attrs)
        header = name in {"th", "dt"} or any(outer == "thead" for outer, _ in self.outer[-4:])
        if attrs.get("scope", "").lower().startswith("row") and place[2]:
            header = False  # the head of a row within it: where `header` stands it heads the column
        return (*place, header, *grid.span)

    def is_meta(self, index: int, name: str, attrs: dict[str, str]) -> bool:
        if name in HEADINGS or (name not in BLOCKS and name not in INLINE) or not names_meta(attrs):
            return False
        return self.shape.letters_in(index) <= META_LONGEST and not self.shape.has_main(index)

    def is_furniture(self, index: int, name: str, attrs: dict[str, str]) -> bool:
        if name in ROOTS and attrs.get("role", "") != "complementary":
            return False
        if name == "aside" and self.is_beside(index, attrs):
            return False
        if name in FURNITURE_TAGS:
            return True
        if (
            name in BLOCKS
            and name not in HEADINGS
            and (name == "header" or attrs)
            and not self.shape.has_main(index)
        ):
            named = (name == "header" and not self.now.main) or names_furniture(attrs)
            return named and self.shape.letters_in(index) <= self.total * GUARDED_SHARE
        return False

    def is_beside(self, index: int, attrs: dict[str, str]) -> bool:
        """Tell whether an aside is part of the text: most of the page, or a box of words within the text."""
        letters = self.shape.letters_in(index)
        if letters > self.total * GUARDED_SHARE or (attrs and names_pulled(attrs)):
            return True
        own = self.now.main and not (attrs and names_furniture(attrs))
        return own and letters > 20 and self.shape.links_in(index) * 4 < letters

    def end(self) -> None:
        if not self.outer:
            return
        name, before = self.outer.pop()
        if name in {"td", "th", "caption"} or (name in {"dt", "dd"} and self.now.cell):
            self.flush()
        elif name in BLOCKS:
            self.edge()
        elif name == "a":
            self.flow.close_link()
        if self.now.meta and name in INLINE:
            self.flow.apart()
        if name in {"table", "dl"} and self.grids:
            self.grids.pop()
        self.now = before

    def break_line(self) -> None:
        if self.flow.ends_with_break() and self.now.cell is None:
            self.flush()
        else:
            self.flow.line_break()

    def edge(self) -> None:
        """The edge of a block: a new piece, or inside a table cell a new line."""
        if self.now.cell is None:
            self.flush()
        elif self.flow.size and not self.flow.ends_with_break():
            self.flow.line_break()

    def flush(self) -> None:
        if not self.flow.size:  # most edges of blocks have nothing before them
            self.flow.drop_space()
            return
        text, anchors, bold = self.flow.take()
        if not text.strip():
            return
        now = self.now
        kind: BlockKind = "boilerplate" if now.furniture and now.kind != "table_cell" else now.kind
        piece = Piece(kind, text, lang=now.lang, anchors=anchors, marked=kind != "paragraph")
        if now.meta and kind == "paragraph" and not ends_sentence(text.rstrip()):
            piece.kind = "boilerplate"
        if now.cell:
            piece.table, piece.row, piece.column, piece.header, piece.columns, piece.rows = now.cell
            if now.furniture:
                piece.kind = "boilerplate"
        elif kind in {"heading", "list_item"}:
            piece.level = now.level
        elif bold and kind == "paragraph":
            piece.level = -1  # all bold: perhaps a heading; `labelled` decides
        piece.note, self.note = self.note, ""
        if now.pulled:
            self.pulled.add(id(piece))
        if now.talk and piece.kind == "boilerplate":
            self.talk.append(piece)
        self.pieces.append(piece)
