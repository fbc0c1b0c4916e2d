"""Rows of a PDF to pieces: page furniture aside, tables, headings by size, paragraphs by space."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from headwater.read.lines import ITEM, ends_sentence
from headwater.read.pdf_lines import BROKEN_WORD, Row
from headwater.read.pieces import Piece
from headwater.read.widths import seamless

EDGE = 0.1
"""Share of the page's height at top and bottom where running heads and page numbers stand."""
PAGE_NUMBER = re.compile(
    r"[-–—·|]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[-–—·|]?|page \d{1,4}( (of|/) \d{1,4})?|\d{1,4}\s?/\s?\d{1,4}|第\s?\d{1,4}\s?[页頁].{0,12}"
    r"|(https?|file)://\S+(\s+\d{1,4}/\d{1,4})?", re.IGNORECASE)  # fmt: skip
LARGER = 1.12
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def laid_out(rows: Sequence[Row]) -> list[Piece]:
    """Return the pieces of all pages in reading order; a page's furniture follows the paragraph it interrupts."""
    furniture = _furniture(rows)
    body = [row for index, row in enumerate(rows) if index not in furniture]
    layout = _Layout(body, rows)
    tables = {start: end for start, end in _tables(body)}
    pieces: list[Piece] = []
    at = -1
    for index, row in enumerate(rows):
        if index in furniture:
            layout.waiting.append(Piece("boilerplate", row.text, marked=True))
            continue
        at += 1
        if at in tables:
            pieces += layout.close()
            pieces += _cells(body[at : tables[at]], layout.tables)
            layout.tables += 1
            layout.skip = tables[at]
        if at >= layout.skip:
            pieces += layout.add(row)
    return pieces + layout.close()


class _Layout:
    """Collects rows into paragraphs."""

    def __init__(self, body: Sequence[Row], rows: Sequence[Row]) -> None:
        sizes: Counter[float] = Counter()
        lefts: Counter[int] = Counter()
        for row in body:
            sizes[round(row.size, 1)] += len(row.text)
            lefts[round(row.left)] += 1
        self.size = sizes.most_common(1)[0][0] if sizes else 10.0
        self.right = max((row.right for row in body), default=0.0)
        gaps = [b.top - a.top for a, b in zip(body, body[1:], strict=False) if a.page == b.page and 0 < b.top - a.top < 3 * self.size]
        self.leading = Counter(round(gap, 1) for gap in gaps).most_common(1)[0][0] if gaps else 1.3 * self.size
        large = sorted({round(r.size) for r in body if r.size > LARGER * self.size and len(r.text) < 200}, reverse=True)
        self.levels = {size: index + 1 for index, size in enumerate(large)}
        self.known = {word for row in rows for word in WORD.findall(row.text.lower())}
        self.open: list[Row] = []
        self.waiting: list[Piece] = []
        self.tables = 0
        self.skip = 0

    def add(self, row: Row) -> list[Piece]:
        done = self.close() if self.open and not self._continues(row) else []
        self.open.append(row)
        return done

    def close(self) -> list[Piece]:
        done: list[Piece] = []
        if self.open:
            text = self._joined([row.text for row in self.open])
            first = self.open[0]
            size = first.size
            if size > LARGER * self.size and len(text) < 300:
                done.append(Piece("heading", text, level=min(6, self.levels.get(round(size), 2)), marked=True))
            elif ITEM.match(text):
                done.append(Piece("list_item", text, level=1))
            else:
                bold = all(row.bold for row in self.open)
                done.append(Piece("paragraph", text, level=-1 if bold else 0))
        done += self.waiting
        self.open, self.waiting = [], []
        return done

    def _continues(self, row: Row) -> bool:
        last = self.open[-1]
        if abs(row.size - last.size) > 0.08 * last.size or row.bold != last.bold or row.rtl != last.rtl:
            return False
        if ITEM.match(row.text):
            return False
        if row.page != last.page or row.top < last.top - row.size:
            return not ends_sentence(last.text) and last.size <= LARGER * self.size and self._full(last)
        gap = row.top - last.top
        if gap > 1.25 * self.leading * row.size / self.size + 1:
            return False
        indented = row.left > last.left + 0.9 * row.size and len(self.open) != 1
        opening = row.left > last.left + 0.9 * row.size and len(self.open) == 1 and not ITEM.match(self.open[0].text)
        if (indented or opening) and ends_sentence(last.text):
            return False
        return self._full(last) or not ends_sentence(last.text)

    def _full(self, row: Row) -> bool:
        """Tell whether a row reaches far enough right that the next word may not have fitted."""
        return row.right > self.right - max(8 * row.size, 0.15 * row.page_width)

    def _joined(self, lines: Sequence[str]) -> str:
        parts: list[str] = []
        for index, raw in enumerate(lines):
            line = raw.strip()
            if index:
                parts[-1:] = self._join(parts[-1], line)
            else:
                parts.append(line)
        return "".join(parts).replace(BROKEN_WORD, "-") if BROKEN_WORD in "".join(parts) else "".join(parts)

    def _join(self, before: str, line: str) -> list[str]:
        """Join two lines; a word broken by a hyphen is made whole only if that is the likelier reading."""
        if before.endswith(BROKEN_WORD) or (before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower()):
            head, tail = WORD.findall(before[:-1].lower())[-1:], WORD.findall(line.lower())[:1]
            if head and tail:
                whole, hyphened = head[0] + tail[0], f"{head[0]}-{tail[0]}"
                keep = hyphened in self.known and whole not in self.known
                marked = before.endswith(BROKEN_WORD)
                if not keep and (whole in self.known or marked or line[:1].islower()):
                    return [before[:-1], line]
            return [before[:-1] + "-", line]
        return [before, line] if seamless(before, line) else [before, " ", line]


def _furniture(rows: Sequence[Row]) -> set[int]:
    """Find running heads and feet (the same words on half of the pages) and page numbers."""
    pages = len({row.page for row in rows})
    edges = [i for i, row in enumerate(rows) if row.bottom < EDGE * row.page_height or row.top > (1 - EDGE) * row.page_height]
    keys = Counter(key for key, _ in {(_key(rows[i]), rows[i].page) for i in edges})
    found = set()
    for index in edges:
        row = rows[index]
        again = pages > 1 and keys[_key(row)] >= max(2, pages * 0.4)
        if again or PAGE_NUMBER.fullmatch(row.text.strip()):
            found.add(index)
    return found


def _key(row: Row) -> str:
    return re.sub(r"\d+", "0", row.text.strip().casefold())


def _tables(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Find runs of two and more rows cut into the same number of aligned segments."""
    start = 0
    while start < len(rows):
        end = start + 1
        while len(rows[start].segments) > 1 and end < len(rows) and _aligned(rows[end - 1], rows[end]):
            end += 1
        if end - start > 1 and not _is_prose(rows[start:end]):
            yield start, end
        start = end


def _aligned(one: Row, two: Row) -> bool:
    if one.page != two.page or len(one.segments) != len(two.segments) or two.top < one.top:
        return False
    pairs = zip(one.segments, two.segments, strict=True)
    near = 1.5 * one.size
    return all(abs(a.left - b.left) < near or abs(a.right - b.right) < near or abs(a.left + a.right - b.left - b.right) < 2 * near for a, b in pairs)


def _is_prose(rows: Sequence[Row]) -> bool:
    """Tell two columns of running text from a table: many rows of long segments."""
    long = sum(len(s.text) > 28 for row in rows for s in row.segments)
    return len(rows) > 5 and len(rows[0].segments) == 2 and long * 2 > sum(len(r.segments) for r in rows)


def _cells(rows: Sequence[Row], table: int) -> Iterator[Piece]:
    for number, row in enumerate(rows):
        for column, segment in enumerate(row.segments):
            header = number == 0
            yield Piece("table_cell", segment.text, table=table, row=number, column=column, header=header, marked=True)
