"""RTF to pieces (Rich Text Format 1.9.1): words in any code page, tables, notes, links; pictures passed over."""

from dataclasses import replace

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.html_facts import fact
from headwater.read.html_flow import shifted
from headwater.read.labels import labelled
from headwater.read.lines import Line
from headwater.read.margin import Comment, Margin
from headwater.read.office_words import note_label
from headwater.read.opc import counted
from headwater.read.pieces import MAX_CHARACTERS, Piece, Reading
from headwater.read.plain import label_lines
from headwater.read.rtf_rows import Rows
from headwater.read.rtf_state import (
    ASIDE,
    DEEPEST,
    FURNITURE,
    INFO,
    LINKED,
    SIGNS,
    SKIPPED,
    State,
    Text,
)
from headwater.read.rtf_tokens import CHARSETS, Token, code_page, tokens


def read_rtf(payload: bytes) -> Reading:
    """Read an RTF file; raise ReadError if it nests too deep or holds no words."""
    reader = _Reader()
    for token in tokens(payload):
        reader.take(token)
    return reader.finished()


class _Reader:
    def __init__(self) -> None:
        self.state = State()
        self.stack: list[State] = []
        self.fresh = False  # a group has just begun: its first word may name a destination
        self.star = False
        self.default = "cp1252"
        self.pending = bytearray()
        self.skip = 0  # characters that stand for the \u before them
        self.high = 0
        self.texts: dict[str, Text] = {"body": Text()}
        self.pieces: list[Piece] = []
        self.later: list[Piece] = []
        self.rows = Rows()
        self.fonts: dict[int, str] = {}
        self.font = 0
        self.aside: dict[str, list[str]] = {}
        self.facts: list[Fact] = []
        self.margin = Margin()
        self.people: list[str] = []
        self.notes = 0
        self.changed = 0
        self.size = 0
        self.lost = {"pict": 0, "object": 0}
        self.instruction = ""
        self.author = 0

    def take(self, token: Token) -> None:
        """Take one token in."""
        if token.kind == "byte":
            self._bytes(token.data)
            return
        if token.kind == "text":
            self._bytes(token.data)
            self.fresh = False
            return
        self._flush()
        if token.kind == "group":
            self._group(token.name)
        elif token.kind == "sign":
            self._sign(token.name)
        else:
            self._word(token.name, token.value)
            self.fresh = self.star = False

    def _group(self, name: str) -> None:
        self.skip = 0
        if name == "{":
            if len(self.stack) >= DEEPEST:
                raise ReadError("is an RTF file whose groups nest beyond any real one: refused")
            self.stack.append(replace(self.state))
            self.state.link = None
            self.fresh = True
            return
        before, self.state = self.state, self.stack.pop() if self.stack else State()
        if before.link is not None:
            self._linked(before.link)
        if before.to != self.state.to:
            self._closed(before.to)
        self.fresh = False

    def _sign(self, name: str) -> None:
        if name == "*":
            self.star = True
            return
        words = {"~": "\u00a0", "_": "\u2011", "\n": None, "\r": None}.get(
            name, "" if name == "-" else name if name in "\\{}" else ""
        )
        if words is None:
            self._paragraph()
        else:
            self._say(words)
        self.fresh = False

    def _bytes(self, data: bytes) -> None:
        if self.state.skip and self.state.to not in ASIDE:
            return
        if self.skip:
            used = min(self.skip, len(data))
            self.skip -= used
            data = data[used:]
        self.pending += data

    def _flush(self) -> None:
        if self.pending:
            page = self.state.page
            words = bytes(self.pending).decode(page, "replace")
            self.pending.clear()
            self._say(words)

    def _say(self, words: str) -> None:
        state = self.state
        if not words:
            return
        if state.to in ASIDE:
            room = self.aside.setdefault(state.to, [])
            if len(room) < 100_000:
                room.append(words)
            if state.to == "fldinst":
                self.instruction += words[:2000]
            return
        if state.skip or state.hidden:
            return
        if state.deleted is not None:
            self.margin.delete(self._person(state.deleted), "", words, ("rtf", state.deleted))
            return
        self.margin.last = None
        self.size += len(words)
        if self.size > MAX_CHARACTERS:
            raise ReadError(
                f"has more than {MAX_CHARACTERS:,} characters of text, the limit for one document"
            )
        text = self.texts.setdefault(state.to, Text())
        words = shifted(words, state.shift) if state.shift else words
        text.parts.append(words)
        text.size += len(words)
        text.letters += len(words.strip())
        text.bold += len(words.strip()) if state.bold else 0

    def _word(self, name: str, value: int | None) -> None:
        state = self.state
        if name in {"u", "uc"}:
            self._unicode(name, value)
        elif self.fresh and self._destination(name):
            pass
        elif name in {"par", "sect", "page"}:
            self._paragraph()
        elif name in {"cell", "nestcell", "row", "nestrow"}:
            self._cell(name)
        elif name in SIGNS:
            self._say(SIGNS[name])
        elif name == "chftn":
            self._say(note_label(self.notes + (state.to != "footnote"), "footnote", False))
        elif name in {"b", "v", "deleted", "super", "sub", "nosupersub", "plain", "revauthdel", "revised"}:
            self._looks(name, value)
        elif name in {"f", "fcharset", "ansicpg", "mac", "pc", "pca", "deff"}:
            self._page(name, value)
        elif name in {"pard", "intbl", "itap", "outlinelevel", "s"}:
            self._shape(name, value)
        elif state.to == "body":
            self.rows.word(name, value)

    def _unicode(self, name: str, value: int | None) -> None:
        if name == "uc":
            self.state.skip_after = min(max(0, value if value is not None else 1), 16)
            return
        code = (value or 0) & 0xFFFF if (value or 0) < 0x10000 else value or 0
        if 0xD800 <= code < 0xDC00:
            self.high = code
        elif 0xDC00 <= code < 0xE000:
            self._say(chr(0x10000 + ((self.high - 0xD800) << 10) + code - 0xDC00) if self.high else "\ufffd")
            self.high = 0
        else:
            self._say(chr(code) if 31 < code < 0x110000 else "\ufffd")
        self.skip = self.state.skip_after

    def _destination(self, name: str) -> bool:
        state = self.state
        starred = self.star
        if name in {"upr", "ud"}:  # the plain part comes first, then \ud with the same in Unicode
            state.skip = name == "upr"
            return True
        if name == "shptxt":
            state.to, state.skip = "box", False
            return True
        if name in {"pict", "object"}:
            self.lost[name] += not state.skip
        if name in {"footnote", "annotation"} and not state.skip:
            state.to = name
            if name == "footnote":
                self._mark()
        elif name in FURNITURE:
            state.to = "header"
        elif name in INFO and state.to == "info":
            state.to, state.skip = name, False
        elif name in ASIDE:
            state.to, state.skip = name, True
            if name == "fldinst":
                self.instruction = ""
        elif name == "fldrslt":
            found = LINKED.search(self.instruction)
            if found and not state.skip:
                state.link = (self.texts.setdefault(state.to, Text()).size, found[1])
        elif name in SKIPPED or (starred and name not in {"listtext", "shp", "nesttableprops"}):
            state.skip = True
            if state.to not in ASIDE:
                state.to = "skipped"
        else:
            return name in {"listtext", "pntext", "rtf", "shp"}
        return True

    def _mark(self) -> None:
        self.notes += 1
        name = f"footnote {self.notes}"
        self.texts["footnote"] = Text()
        body = self.texts["body"]
        label = note_label(self.notes, "footnote", False)
        written = "".join(body.parts[-1:])
        if written.endswith(label):
            body.marks.append((body.size - len(label), body.size, name))

    def _closed(self, to: str) -> None:
        """A destination ends: what was gathered in it takes its place."""
        if to == "footnote" or to in {"header", "box"}:
            self._paragraph(to)
        elif to == "annotation":
            text = "".join(self.aside.pop(to, []))
            author = "".join(self.aside.pop("atnauthor", []))
            self.margin.comments[str(len(self.margin.comments))] = Comment(author, "", text)
        elif to in INFO:
            words = "".join(self.texts.pop(to, Text()).parts)
            made = fact("title" if to == "title" else "author", words[:1000], f"RTF info: {to}")
            if made:
                self.facts.append(made)
        elif to == "revtbl":
            self.people = [p.strip() for p in "".join(self.aside.pop(to, [])).split(";")]
        elif to == "stylesheet":
            self.aside.pop(to, None)

    def _looks(self, name: str, value: int | None) -> None:
        state, on = self.state, value != 0
        if name == "b":
            state.bold = on
        elif name == "v":
            state.hidden = on
        elif name == "deleted":
            state.deleted = self.author if on else None
        elif name == "revauthdel":
            self.author = value or 0
            state.deleted = self.author if state.deleted is not None else None
        elif name == "revised":
            self.changed += on
        elif name == "plain":
            state.bold, state.shift, state.hidden = False, "", False
        else:
            state.shift = "" if name == "nosupersub" or not on else "sup" if name == "super" else "sub"

    def _page(self, name: str, value: int | None) -> None:
        state = self.state
        if name == "ansicpg":
            self.default = state.page = code_page(value)
        elif name in {"mac", "pc", "pca"}:
            self.default = state.page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[name]
        elif name == "f" and state.to == "fonttbl":
            self.font = value or 0
        elif name == "f":
            state.page = self.fonts.get(value or 0, self.default)
        elif name == "fcharset" and state.to == "fonttbl":
            charset = value or 0
            self.fonts[self.font] = self.default if charset in {0, 1} else CHARSETS.get(charset, self.default)

    def _shape(self, name: str, value: int | None) -> None:
        state = self.state
        if state.to == "stylesheet":
            return
        text = self.texts.setdefault(state.to, Text())
        if name == "pard":
            text.in_table, text.level = False, None
        elif name == "intbl":
            text.in_table = True
        elif name == "itap":
            text.in_table = bool(value)
        elif name == "outlinelevel" and value is not None and value < 9:
            text.level = value + 1

    def _paragraph(self, to: str = "") -> None:
        to = to or self.state.to
        if to not in {"body", "footnote", "header", "box"}:
            return
        text = self.texts.get(to, Text())
        if to == "body" and text.in_table:
            if text.parts and not text.parts[-1].endswith("\n"):
                text.parts.append("\n")
                text.size += 1
            return
        words = "".join(text.parts)
        piece = Piece("paragraph", words, anchors=text.anchors, marks=text.marks)
        self.texts[to] = Text(level=text.level, in_table=text.in_table)
        if to == "header":
            piece.kind, piece.marked, piece.at = "boilerplate", True, "page header or footer"
        elif to == "footnote":
            piece.note = piece.at = f"footnote {self.notes}"
            piece.marked = True
        elif text.level:
            piece.kind, piece.level, piece.marked = "heading", text.level, True
        elif 0 < text.letters == text.bold:
            piece.level = -1
        if to == "body":
            self.pieces += self.rows.closed()
        if words.strip():
            (self.pieces if to in {"body", "box"} else self.later).append(piece)

    def _cell(self, name: str) -> None:
        if self.state.to != "body":
            return
        text = self.texts["body"]
        if name == "cell":
            piece = Piece("table_cell", "".join(text.parts), anchors=text.anchors, marks=text.marks)
            self.texts["body"] = Text(in_table=True)
            self.rows.cell(piece)
        elif name == "row":
            self.rows.row()
        elif text.parts and not text.parts[-1].endswith("\t"):
            text.parts.append("\t" if name == "nestcell" else "\n")
            text.size += 1

    def _linked(self, link: tuple[int, str]) -> None:
        text = self.texts.get(self.state.to)
        if text is not None and link[0] < text.size:
            text.anchors.append((link[0], text.size, link[1]))

    def _person(self, number: int) -> str:
        return self.people[number] if number < len(self.people) and self.people[number] != "Unknown" else ""

    def finished(self) -> Reading:
        """Return what was read."""
        self._flush()
        self.texts["body"].in_table = False
        self._paragraph("body")
        body = [*self.pieces, *self.rows.closed()]
        for number, piece in enumerate(body, start=1):
            piece.at = piece.at or f"paragraph {number}"
        if not any(p.kind == "heading" for p in body):
            _unstyled(body)
        reading = labelled([*body, *_once(self.later)], self.facts, None)
        said = [
            f"holds {counted(n, 'picture' if k == 'pict' else 'embedded object')}, not read"
            for k, n in self.lost.items()
            if n
        ]
        if self.changed:
            self.margin.inserted += [("", "")] * self.changed
        reading.notes = (
            *self.margin.notes(),
            *said,
            *(["ends inside a group: it is cut short"] if self.stack else []),
        )
        return reading


def _unstyled(pieces: list[Piece]) -> None:
    rows = [p for p in pieces if p.kind == "paragraph" and p.text.strip() and p.level != -1]
    for piece, made in zip(
        rows, label_lines([Line(p.text.strip(), 0, i) for i, p in enumerate(rows)], titled=True), strict=True
    ):
        piece.kind, piece.level = made.kind, made.level


def _once(pieces: list[Piece]) -> list[Piece]:
    seen: set[str] = set()
    found = []
    for piece in pieces:
        if piece.note or piece.text not in seen:
            found.append(piece)
        seen.add(piece.text)
    return found
