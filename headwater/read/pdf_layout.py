"""Rows of a PDF to pieces: page furniture aside, tables, headings by size, paragraphs by space."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from headwater.read.hyphens import BROKEN_WORD, join_lines, known_words
from headwater.read.lines import ITEM, ends_sentence
from headwater.read.pdf_columns import in_reading_order
from headwater.read.pdf_furniture import NOTE, footnotes, furniture, join_notes
from headwater.read.pdf_margins import margins
from headwater.read.pdf_places import placed
from headwater.read.pdf_rows import Glyphs, Row
from headwater.read.pdf_tables import OpenTable, tables, with_table_rows
from headwater.read.pieces import Piece
from headwater.read.widths import WIDE, first_word, width

LARGER = 1.12
FLOWING = re.compile(r"[,;，；、]$|[.。!！] .{40,}[.。]$")
"""The end of larger type that is a pulled quotation or an opening paragraph, no heading."""
LONGEST_HEADING = 300


def laid_out(rows: Sequence[Row], outline: Mapping[str, int] | None = None) -> list[Piece]:
    """Return the pieces of all pages in reading order; furniture follows the paragraph it interrupts.

    `outline` gives the depth of headings that the file itself lists, by their letters in small type.
    """
    rows = with_table_rows(in_reading_order(rows))
    aside = furniture(rows)
    body = [row for index, row in enumerate(rows) if index not in aside]
    layout = _Layout(body, rows, outline or {})
    found = dict(tables(body))
    notes = footnotes(body, layout.size)
    pieces: list[Piece] = []
    table = OpenTable()
    at = -1
    skip = 0
    for index, row in enumerate(rows):
        if index in aside:
            layout.waiting.append(_piece(Piece("boilerplate", row.text, marked=True), row.glyphs))
            continue
        at += 1
        if row.cells:
            pieces += layout.close()
            pieces += table.ruled(row)
        elif at in found:
            pieces += layout.close()
            pieces += table.open(body[at : found[at]])
            skip = found[at]
        elif at in notes and at >= skip:
            layout.note(row)
        elif at >= skip:
            table.end()
            pieces += layout.add(row)
    pieces += layout.close()
    join_notes(pieces)
    return pieces


def _piece(piece: Piece, glyphs: Sequence[Glyphs]) -> Piece:
    piece.regions, piece.anchors = placed(piece.text, glyphs)
    return piece


class _Layout:
    """Collects rows into paragraphs."""

    def __init__(self, body: Sequence[Row], rows: Sequence[Row], outline: Mapping[str, int]) -> None:
        self.outline = outline
        sizes: Counter[float] = Counter()
        for row in body:
            sizes[round(row.size, 1)] += len(row.text)
        self.size = sizes.most_common(1)[0][0] if sizes else 10.0
        heavy = sum(len(row.text) for row in body if row.bold)
        self.bold_tells = heavy * 3 < sum(sizes.values())  # where most is bold, bold says nothing
        self.margins = margins(body)
        gaps = [
            b.base - a.base
            for a, b in pairwise(body)
            if a.page == b.page
            and 0 < b.base - a.base < 3 * self.size
            and len(a.segments) == len(b.segments) == 1
            and not (a.cells or b.cells)
        ]
        self.leading = (
            Counter(round(gap, 1) for gap in gaps).most_common(1)[0][0] if gaps else 1.3 * self.size
        )
        large = {round(r.size) for r in body if r.size > LARGER * self.size and len(r.text) < 200}
        self.levels = {size: index + 1 for index, size in enumerate(sorted(large, reverse=True))}
        self.known = known_words(row.text for row in rows)
        self.open: list[Row] = []
        self.waiting: list[Piece] = []
        self.notes: list[list[Row]] = []

    def add(self, row: Row) -> list[Piece]:
        """Add a line; return the pieces that it ends."""
        done = self.close() if self.open and not self._continues(row) else []
        self.open.append(row)
        return done

    def note(self, row: Row) -> None:
        """Add a line of a footnote: the paragraph over it may go on on the next page."""
        if not self.notes or NOTE.match(row.text) or self.notes[-1][-1].page != row.page:
            self.notes.append([row])
        else:
            self.notes[-1].append(row)

    def close(self) -> list[Piece]:
        """Return what is open as pieces: a paragraph, then the furniture and notes that interrupted it."""
        done: list[Piece] = []
        if self.open:
            text = self._joined([row.text for row in self.open])
            done.append(_piece(self._labelled(text), [run for row in self.open for run in row.glyphs]))
        done += self.waiting
        for lines in self.notes:
            text = self._joined([row.text for row in lines])
            note = Piece("paragraph", text, marked=True, note="note")
            done.append(_piece(note, [run for row in lines for run in row.glyphs]))
        self.open, self.waiting, self.notes = [], [], []
        return done

    def _labelled(self, text: str) -> Piece:
        size = self.open[0].size
        listed = self.outline.get(outline_key(text)) if len(text) < LONGEST_HEADING else None
        if listed is not None:
            return Piece("heading", text, level=listed, marked=True)
        if size > LARGER * self.size and len(text) < LONGEST_HEADING and not FLOWING.search(text):
            return Piece("heading", text, level=min(6, self.levels.get(round(size), 2)), marked=True)
        if ITEM.match(text):
            return Piece("list_item", text, level=1)
        bold = self.bold_tells and all(row.bold for row in self.open)
        return Piece("paragraph", text, level=-1 if bold else 0)

    def _continues(self, row: Row) -> bool:
        last = self.open[-1]
        if abs(row.size - last.size) > 0.08 * last.size or row.rtl != last.rtl:
            return False
        if ends_sentence(last.text) and bool(WIDE.search(last.text)) != bool(WIDE.search(row.text)):
            return False  # a sentence in Chinese after one in English, or the other way round
        if row.bold != last.bold and self.bold_tells and not self._runs_on(last, row):
            return False
        if ITEM.match(row.text):
            return False
        if row.page != last.page or row.base < last.base - row.size:
            return not ends_sentence(last.text) and last.size <= LARGER * self.size and self._full(last, row)
        gap = row.base - last.base
        if gap > 1.25 * self.leading * row.size / self.size + 1:
            return False
        if (
            row.left > last.left + 0.9 * row.size
            and ends_sentence(last.text)
            and not ITEM.match(self.open[0].text)
        ):
            return False  # a first line set in, after a sentence that ended
        return self._full(last, row) or (not ends_sentence(last.text) and last.text[-1:] == BROKEN_WORD)

    def _runs_on(self, last: Row, row: Row) -> bool:
        """Tell whether a sentence goes on over a change of weight: no end, no capital, a full line."""
        return not ends_sentence(last.text) and not row.text[:1].isupper() and self._full(last, row)

    def _full(self, last: Row, row: Row) -> bool:
        """Tell whether the first word of `row` would not have fitted on the line before it."""
        word = first_word(row.text)
        one = (row.right - row.left) / max(1, width(row.text))
        need = 2 * row.size if WIDE.match(word) else (width(word) + 1) * one
        return self.margins.get(id(last), last.right) - last.right < need + row.size

    def _joined(self, lines: Sequence[str]) -> str:
        parts: list[str] = []
        for index, raw in enumerate(lines):
            line = raw.strip()
            if index:
                parts[-1:] = join_lines(parts[-1], line, self.known)
            else:
                parts.append(line)
        return "".join(parts).replace(BROKEN_WORD, "-")


def outline_key(text: str) -> str:
    """Return the letters and digits of a heading: what its entry in the outline shares with it."""
    return re.sub(r"\W+", "", text).casefold()
