"""Rows of a PDF to pieces: page furniture aside, tables, headings by size, paragraphs by space."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.read.hyphens import BROKEN_WORD, join_lines, known_words
from headwater.read.lines import ITEM, ends_sentence
from headwater.read.pdf_lines import Row
from headwater.read.pieces import Piece
from headwater.read.widths import WIDE, first_word, width

EDGE = 0.1
"""Share of the page's height at top and bottom where running heads and page numbers stand."""
PAGE_NUMBER = re.compile(
    r"[-–—·|]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[-–—·|]?|page \d{1,4}( (of|/) \d{1,4})?|"
    r"\d{1,4}\s?/\s?\d{1,4}|第\s?\d{1,4}\s?[页頁].{0,12}"
    r"|(https?|file)://\S+(\s+\d{1,4}/\d{1,4})?", re.IGNORECASE)  # fmt: skip
LARGER = 1.12
FLOWING = re.compile(r"[,;，；、]$|[.。!！] .{40,}[.。]$")
"""The end of larger type that is a pulled quotation or an opening paragraph, no heading."""
NEAR = 25
"""Rows looked at before and after one to see how wide its column is."""


def laid_out(rows: Sequence[Row]) -> list[Piece]:
    """Return the pieces of all pages in reading order; furniture follows the paragraph it interrupts."""
    furniture = _furniture(rows)
    body = [row for index, row in enumerate(rows) if index not in furniture]
    layout = _Layout(body, rows)
    tables = dict(_tables(body))
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
        heavy = sum(len(row.text) for row in body if row.bold)
        self.bold_tells = heavy * 3 < sum(sizes.values())  # where most is bold, bold says nothing
        self.margins = _margins(body)
        gaps = [
            b.base - a.base
            for a, b in pairwise(body)
            if a.page == b.page
            and 0 < b.base - a.base < 3 * self.size
            and len(a.segments) == len(b.segments) == 1
        ]
        self.leading = (
            Counter(round(gap, 1) for gap in gaps).most_common(1)[0][0] if gaps else 1.3 * self.size
        )
        large = sorted(
            {round(r.size) for r in body if r.size > LARGER * self.size and len(r.text) < 200}, reverse=True
        )
        self.levels = {size: index + 1 for index, size in enumerate(large)}
        self.known = known_words(row.text for row in rows)
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
            if size > LARGER * self.size and len(text) < 300 and not FLOWING.search(text):
                done.append(
                    Piece("heading", text, level=min(6, self.levels.get(round(size), 2)), marked=True)
                )
            elif ITEM.match(text):
                done.append(Piece("list_item", text, level=1))
            else:
                bold = self.bold_tells and all(row.bold for row in self.open)
                done.append(Piece("paragraph", text, level=-1 if bold else 0))
        done += self.waiting
        self.open, self.waiting = [], []
        return done

    def _continues(self, row: Row) -> bool:
        last = self.open[-1]
        if abs(row.size - last.size) > 0.08 * last.size or row.rtl != last.rtl:
            return False
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
        return "".join(parts).replace(BROKEN_WORD, "-") if BROKEN_WORD in "".join(parts) else "".join(parts)


def _margins(body: Sequence[Row]) -> dict[int, float]:
    """Return for each row how far right its column reaches: the longest near row that starts about there."""
    edges = [(row.page, row.rtl, row.left, row.right) for row in body]
    found = {}
    for index, (page, rtl, left, right) in enumerate(edges):
        near, reach = edges[max(0, index - NEAR) : index + NEAR], 3 * body[index].size
        same = [r for p, way, x, r in near if p == page and way == rtl and abs(x - left) < reach]
        found[id(body[index])] = max(same, default=right)
    return found


def _furniture(rows: Sequence[Row]) -> set[int]:
    """Find running heads and feet (the same words on half of the pages) and page numbers."""
    pages = len({row.page for row in rows})
    edges = [
        i
        for i, row in enumerate(rows)
        if not EDGE * row.page_height < row.base < (1 - EDGE) * row.page_height
    ]
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
    if one.page != two.page or len(one.segments) != len(two.segments) or two.base < one.base:
        return False
    pairs = zip(one.segments, two.segments, strict=True)
    near = 1.5 * one.size
    return all(
        abs(a.left - b.left) < near
        or abs(a.right - b.right) < near
        or abs(a.left + a.right - b.left - b.right) < 2 * near
        for a, b in pairs
    )


def _is_prose(rows: Sequence[Row]) -> bool:
    """Tell two columns of running text from a table: many rows of long segments."""
    long = sum(len(s.text) > 28 for row in rows for s in row.segments)
    return len(rows) > 5 and len(rows[0].segments) == 2 and long * 2 > sum(len(r.segments) for r in rows)


def _cells(rows: Sequence[Row], table: int) -> Iterator[Piece]:
    for number, row in enumerate(rows):
        for column, segment in enumerate(row.segments):
            header = number == 0
            yield Piece(
                "table_cell", segment.text, table=table, row=number, column=column, header=header, marked=True
            )
