"""Rows of a PDF to pieces: page furniture aside, tables, headings by size, paragraphs by space."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from headwater.read.hyphens import BROKEN_WORD, join_lines, known_words
from headwater.read.lines import ITEM, ends_sentence
from headwater.read.pdf_columns import in_reading_order
from headwater.read.pdf_lines import Row
from headwater.read.pdf_tables import cells, tables, with_table_rows
from headwater.read.pieces import Piece
from headwater.read.widths import WIDE, first_word, width

EDGE = 0.1
"""Share of the page's height at top and bottom where running heads and page numbers stand."""
PAGE_NUMBER = re.compile(
    r"[-–—·|]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[-–—·|]?|page \d{1,4}( (of|/) \d{1,4})?|"
    r"\d{1,4}\s?/\s?\d{1,4}|第\s?\d{1,4}\s?[页頁].{0,12}"
    r"|(https?|file)://\S+(\s+\d{1,4}/\d{1,4})?", re.IGNORECASE)  # fmt: skip
LARGER = 1.12
SMALLER = 0.93
NOTE = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s*\S|\d{1,3}[.)]?\s+[^\W\d]|[*†‡①-⑳]\s?\S|注[：:\s]|\[\d{1,3}\]")
"""How a footnote begins."""
FLOWING = re.compile(r"[,;，；、]$|[.。!！] .{40,}[.。]$")
"""The end of larger type that is a pulled quotation or an opening paragraph, no heading."""
RUN = 2.6
"""Sizes of type between the lines of one column of text."""
FEWEST = 4
"""Lines of a run that show how wide its column is."""
NEAR = 25
"""Rows looked at before and after one to see how wide its column is."""


def laid_out(rows: Sequence[Row]) -> list[Piece]:
    """Return the pieces of all pages in reading order; furniture follows the paragraph it interrupts."""
    rows = with_table_rows(in_reading_order(rows))
    furniture = _furniture(rows)
    body = [row for index, row in enumerate(rows) if index not in furniture]
    layout = _Layout(body, rows)
    found = dict(tables(body))
    notes = _footnotes(body, layout.size)
    pieces: list[Piece] = []
    at = -1
    for index, row in enumerate(rows):
        if index in furniture:
            layout.waiting.append(Piece("boilerplate", row.text, marked=True))
            continue
        at += 1
        if at in found:
            pieces += layout.close()
            pieces += cells(body[at : found[at]], layout.tables)
            layout.tables += 1
            layout.skip = found[at]
        if at in notes and at >= layout.skip:
            layout.note(row)
        elif at >= layout.skip:
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

    def note(self, row: Row) -> None:
        """Add a line of a footnote: the paragraph over it may go on on the next page."""
        last = self.waiting[-1] if self.waiting and self.waiting[-1].kind != "boilerplate" else None
        if last is None or NOTE.match(row.text):
            self.waiting.append(Piece("paragraph", row.text, marked=True))
        else:
            last.text = self._joined([last.text, row.text])

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
    """Return for each row how far right its column reaches: the longest row of its run, or one near it."""
    found: dict[int, float] = {}
    run: list[int] = []
    for index, row in enumerate(body):
        if run and not _same_column(body[run[-1]], row):
            _reach(body, run, found)
            run = []
        run.append(index)
    _reach(body, run, found)
    return found


def _same_column(one: Row, two: Row) -> bool:
    return (
        one.page == two.page
        and 0 < two.base - one.base < RUN * one.size
        and abs(one.size - two.size) < 0.08 * one.size
        and one.rtl == two.rtl
        and len(two.segments) == len(one.segments) == 1
        and abs(one.left - two.left) < 3 * one.size
    )


def _reach(body: Sequence[Row], run: Sequence[int], found: dict[int, float]) -> None:
    if len(run) >= FEWEST:
        right = max(body[index].right for index in run)
        found.update((id(body[index]), right) for index in run)
        return
    for index in run:
        row = body[index]
        near = [
            r
            for r in body[max(0, index - NEAR) : index + NEAR]
            if len(r.segments) == 1 and r.page == row.page
        ]
        same = [r.right for r in near if r.rtl == row.rtl and abs(r.left - row.left) < 3 * row.size]
        found[id(row)] = max(same, default=row.right)


def _furniture(rows: Sequence[Row]) -> set[int]:
    """Find running heads and feet (the same words on half of the pages) and page numbers."""
    pages = len({row.page for row in rows})
    edges = [
        i
        for i, row in enumerate(rows)
        if not EDGE * row.page_height < row.base < (1 - EDGE) * row.page_height
    ]
    keys = Counter(key for key, _ in {(_key(rows[i]), rows[i].page) for i in edges})
    places = Counter(place for place, _ in {(_place(rows[i]), rows[i].page) for i in edges})
    found = set()
    for index in edges:
        row = rows[index]
        again = pages > 1 and keys[_key(row)] >= max(2, pages * 0.4)
        again = again or (places[_place(row)] >= 3 and any(map(str.isalpha, row.text)))  # of one chapter only
        if again or PAGE_NUMBER.fullmatch(row.text.strip()):
            found.add(index)
    return found


def _footnotes(rows: Sequence[Row], size: float) -> set[int]:
    """Find the lines at the foot of a page set smaller than the text, from the first that has a mark."""
    found: set[int] = set()
    for _, page in groupby(range(len(rows)), key=lambda index: rows[index].page):
        foot: list[int] = []
        for index in reversed(list(page)):
            row = rows[index]
            if row.size > SMALLER * size or row.base < row.page_height / 2 or len(row.segments) > 2:
                break
            foot.append(index)
        while foot and not NOTE.match(rows[foot[-1]].text):
            foot.pop()
        found.update(foot)
    return found


def _place(row: Row) -> tuple[str, int]:
    return _key(row), round(row.base)


def _key(row: Row) -> str:
    return re.sub(r"\d+", "0", row.text.strip().casefold())
