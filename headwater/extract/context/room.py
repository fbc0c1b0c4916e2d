"""The context of one document: sentences, and the dates, places and speakers around a number."""

from bisect import bisect_right
from dataclasses import replace
from functools import cached_property

from headwater.extract.context import as_of
from headwater.extract.context import dates as calendar
from headwater.extract.context.nouns import Date, Said, Sentence, Time, Where
from headwater.extract.context.sentences import split
from headwater.model import Document

At = tuple[int, int]


class Context:
    """What surrounds the numbers of one document; everything is read once, when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._dates: dict[int, tuple[Date, ...]] = {}
        self._local: dict[int, tuple[Date, ...]] = {}
        self._mentioned: list[str | None] = [None]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in text order; a heading, cell, caption or title is one sentence."""
        return tuple(split(self.document))

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that holds an offset, or None (between sentences)."""
        i = bisect_right(self._starts, offset) - 1
        return i if i >= 0 and offset < self.sentences[i].end else None

    def text(self, i: int) -> str:
        """Return the words of sentence `i`."""
        s = self.sentences[i]
        return self.document.text[s.start : s.end]

    def dates(self, i: int) -> tuple[Date, ...]:
        """Return the dates in sentence `i`, in text order, at document offsets."""
        if i not in self._dates:
            base = self.sentences[i].start
            local = self._read(i)
            self._dates[i] = tuple(replace(d, start=d.start + base, end=d.end + base) for d in local)
        return self._dates[i]

    def time(self, i: int, at: At) -> Time:
        """Return when the number at offsets `at` of sentence `i` holds."""
        base = self.sentences[i].start
        text, local = self.text(i), (at[0] - base, at[1] - base)
        found = as_of.resolve(text, self._read(i), local)
        if found.as_of or found.period or found.why:
            return found
        return self._time_before(i, text) or self._time_above(i) or Time()

    def place(self, i: int, at: At) -> Where:
        """Return where the number at offsets `at` of sentence `i` holds."""
        return Where()

    def speakers(self, i: int, at: At) -> Said:
        """Return who says the number at offsets `at` of sentence `i`."""
        return Said()

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _anchor(self) -> str | None:
        return self.document.fact("date")

    @cached_property
    def headings(self) -> tuple[int | None, ...]:
        """For each sentence the sentence of the heading (or title) above it, or None."""
        above: list[int | None] = []
        last: int | None = None
        for i, s in enumerate(self.sentences):
            kind = self.document.blocks[s.block].kind
            if kind in ("heading", "title"):
                above.append(None if last is None or kind == "title" else self._title)
                last = i
            else:
                above.append(last)
        return tuple(above)

    @cached_property
    def _title(self) -> int | None:
        blocks = self.document.blocks
        return next((i for i, s in enumerate(self.sentences) if blocks[s.block].kind == "title"), None)

    def _read(self, i: int) -> tuple[Date, ...]:
        """The dates of a sentence at its own offsets; sentences before it are read first, because "the
        same year" counts from them."""
        while len(self._mentioned) <= i + 1:
            k = len(self._mentioned) - 1
            s, before = self.sentences[k], self._mentioned[k]
            if k and self.document.blocks[s.block].kind in ("heading", "title"):
                before = None
            found = calendar.read(self.text(k), s.lang, self._anchor, before)
            self._local[k] = found
            stated = [d.first for d in found if d.first and d.when and not as_of.NOW.fullmatch(d.cue)]
            precise = next((d.when for d in reversed(found) if d.when and len(d.when) <= 10 and "X" not in d.when), None)
            self._mentioned.append((precise or stated[-1][:4]) if stated else before)
        return self._local[i]

    def _time_before(self, i: int, text: str) -> Time | None:
        """The date of the sentence before, for a sentence that goes on about it."""
        if not i or self.sentences[i - 1].block != self.sentences[i].block:
            return None
        previous = self.text(i - 1)
        goes_on = previous[-1] in "；;" or as_of.ANAPHORA.match(text)
        if not goes_on:
            return None
        kept = as_of.usable(previous, self._read(i - 1))
        if not kept:
            return self._time_before(i - 1, previous) if previous[-1] in "；;" else None
        chosen = kept[-1] if previous[-1] not in "；;" else kept[0]
        return as_of.stated(previous, chosen, "sentence", "in the sentence before")

    def _time_above(self, i: int) -> Time | None:
        """The one date of the heading above, or of the table's header cells."""
        above = self._header_cells(i) or ([self.headings[i]] if self.headings[i] is not None else [])
        for k in above:
            if k is None:
                continue
            heading = self.text(k)
            kept = as_of.usable(heading, self._read(k))
            if len(kept) == 1 and not kept[0].relative and kept[0].kind != "duration":
                return as_of.stated(heading, kept[0], "heading", "in the heading above")
        return None

    def _header_cells(self, i: int) -> list[int | None]:
        block = self.document.blocks[self.sentences[i].block]
        if block.table is None:
            return []
        column = self._columns.get((block.table, block.column))
        row = self._rows.get((block.table, block.row))
        return [k for k in (column, row, self.headings[i]) if k is not None and k != i]

    @cached_property
    def _columns(self) -> dict[tuple[int | None, int | None], int]:
        return self._cells("column")

    @cached_property
    def _rows(self) -> dict[tuple[int | None, int | None], int]:
        return self._cells("row")

    def _cells(self, line: str) -> dict[tuple[int | None, int | None], int]:
        """The first cell of every row or column of every table."""
        cells: dict[tuple[int | None, int | None], int] = {}
        for i, s in enumerate(self.sentences):
            block = self.document.blocks[s.block]
            if block.table is not None:
                cells.setdefault((block.table, getattr(block, line)), i)
        return cells
