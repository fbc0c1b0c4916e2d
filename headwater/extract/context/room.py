"""The context of one document: sentences, and the dates, places and speakers around a number."""

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from functools import cached_property

from headwater.extract.context import again, as_of, echoes, ends, noticed, page, since, speakers
from headwater.extract.context import dates as calendar
from headwater.extract.context.grid import Grid
from headwater.extract.context.nouns import Date, Said, Sentence, Time, Where
from headwater.extract.context.places import Mention
from headwater.extract.context.placing import Placing
from headwater.extract.context.plain import plain
from headwater.extract.context.said import Chains
from headwater.extract.context.sentences import split
from headwater.extract.context.speakers import Report
from headwater.model import Document

At = tuple[int, int]
CUT = 1600
"""Code points from which a sentence is a piece of something without stops (see sentences.LONGEST)."""
PIECES = 40
"""Such pieces of one block that are read: behind them is no prose, and nothing is claimed."""
GOES_ON = 12
"""Parts of one sentence (up to a semicolon) that a date is carried over."""


class Context:
    """What surrounds the numbers of one document; everything is read once, when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._dates: dict[int, tuple[Date, ...]] = {}
        self._texts: dict[int, str] = {}
        self._local: dict[int, tuple[Date, ...]] = {}
        self._reports: dict[int, tuple[Report, ...]] = {}
        self._kept: dict[int, list[Date]] = {}
        self._time_else: dict[int, Time] = {}
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
        """Return the words of sentence `i`, made plain; "" for what is not read (see PIECES)."""
        if i not in self._texts:
            s = self.sentences[i]
            self._texts[i] = "" if i in self.unread else plain(self.document.text[s.start : s.end])
        return self._texts[i]

    @cached_property
    def unread(self) -> frozenset[int]:
        """The pieces of a block without stops behind its first ones: megabytes on one line."""
        if len(self.document.text) <= PIECES * CUT:
            return frozenset()
        seen: Counter[int] = Counter()
        behind = []
        for i, s in enumerate(self.sentences):
            if s.end - s.start >= CUT:
                seen[s.block] += 1
                if seen[s.block] > PIECES:
                    behind.append(i)
        return frozenset(behind)

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
        local = (at[0] - base, at[1] - base)
        if shifted := again.moved(self.text(i), local, self._told_before(i, local[0])):
            return shifted
        found = as_of.resolve(self.text(i), self._usable(i), (at[0] - base, at[1] - base))
        if found.as_of or found.period or found.why:
            return again.passed(self.text(i), found, self._anchor)
        if as_of.that_night(self.text(i), (at[0] - base, at[1] - base)):
            return self._the_day(i)
        kind = again.meant(self.text(i), (at[0] - base, at[1] - base))
        if kind and (told := again.found(kind, self._told_before(i, at[0] - base))):
            return told
        if i not in self._time_else:
            self._time_else[i] = self._time_before(i) or self._time_above(i) or self._time_titled(i) or Time()
        above, text = self._time_else[i], self.text(i)
        if above.source in ("heading", "document") and ends.first_end(text, (at[0] - base, at[1] - base)):
            return Time()
        return self._time_else[i]

    def _told_before(self, i: int, at: int) -> list[tuple[str, Date]]:
        """The dates before an offset of sentence `i`, in its section, the nearest first, each with its sentence."""
        before = [(self.text(i), d) for d in reversed(self._usable(i)) if d.end <= at]
        for k in range(i - 1, max(-1, i - 1 - again.BACK), -1):
            if self.headings[k] != self.headings[i]:
                break
            before += [(self.text(k), d) for d in reversed(self._usable(k))]
        return before

    def _the_day(self, i: int) -> Time:
        """当晚, "on the night": the last day named before, in this section."""
        for k in range(i - 1, max(-1, i - GOES_ON), -1):
            if self.document.blocks[self.sentences[k].block].kind in ("heading", "title"):
                break
            days = [d for d in self._usable(k) if len(d.when) == 10 and d.kind == "point"]
            if days:
                return as_of.stated(self.text(k), days[-1], "sentence", "is the day named before")
        return Time()

    def _time_titled(self, i: int) -> Time | None:
        """The period of a paper of accounts, for what came and went in it (revenue, output); the year of a
        notice on one year, for what was done in it."""
        flow, done = as_of.FLOW.search(self.text(i)), noticed.done(self.text(i))
        if not flow and not done:
            return None
        heads = [
            k
            for k in range(min(6, len(self.sentences)))
            if self.document.blocks[self.sentences[k].block].kind in ("title", "heading")
        ]
        for k in heads:
            kept = self._usable(k)
            if (
                len(kept) == 1
                and not kept[0].relative
                and (
                    (flow and as_of.ACCOUNTS.search(self.text(k)))
                    or (done and len(kept[0].when) == 4 and noticed.NOTICE.search(self.text(k)))
                )
            ):
                return as_of.stated(self.text(k), kept[0], "document", "in the title of these accounts")
        return None

    def place(self, i: int, at: At) -> Where:
        """Return where the number at offsets `at` of sentence `i` holds."""
        return self._placing.place(i, at)

    def places(self, i: int) -> list[Mention]:
        """Return the places that sentence `i` names, at offsets into the sentence; the Corps' divisions, which are
        bodies as well, are left to who asks for those."""
        return [m for m in self._placing.named.places(i) if m.kind != "division"]

    @cached_property
    def _placing(self) -> Placing:
        return Placing(self)

    def _usable(self, i: int) -> list[Date]:
        if i not in self._kept:
            self._kept[i] = as_of.usable(self.text(i), self._read(i))
        return self._kept[i]

    def speakers(self, i: int, at: At) -> Said:
        """Return who says the number at offsets `at` of sentence `i`."""
        return self._chains.resolve(i, at)

    @cached_property
    def _chains(self) -> Chains:
        return Chains(self.document, self.sentences, self._reported)

    def _reported(self, i: int) -> tuple[Report, ...]:
        if i not in self._reports:
            self._reports[i] = speakers.find(self.text(i), self.sentences[i].lang)
        return self._reports[i]

    @cached_property
    def grid(self) -> Grid:
        """The tables of the document."""
        return Grid(self.document, self.sentences)

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _anchor(self) -> str | None:
        return self.document.fact("date") or page.dateline(self.document, self.sentences)

    @cached_property
    def headings(self) -> tuple[int | None, ...]:
        """For each sentence the sentence of the heading (or title) above it, or None."""
        above: list[int | None] = []
        last: int | None = None
        for i, s in enumerate(self.sentences):
            kind = self.document.blocks[s.block].kind
            line = kind in ("list_item", "paragraph") and self._alone(i) and noticed.heads(self.text(i))
            if kind in ("heading", "title") or line:
                above.append(None if last is None or kind == "title" else self._title)
                last = i
            else:
                above.append(last)
        return tuple(above)

    def _alone(self, i: int) -> bool:
        """Tell whether a sentence is the whole of its block."""
        block = self.document.blocks[self.sentences[i].block]
        return block.end - block.start <= self.sentences[i].end - self.sentences[i].start + 4

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
                before = self._accounts
            lang = "en" if self.grid.year(k) else s.lang  # a bare year is one in every language
            bare = self.grid.counts(k)
            found = () if bare else calendar.read(self.text(k), lang, self._anchor, before)
            found = echoes.of_year(self.text(k), found, before)
            above = self.headings[k]
            if found and above is not None and above < k:
                found = echoes.in_section(found, self._local[above])
            self._local[k] = found = echoes.echoed(self.text(k), found, self._local, k)
            stated = [d.first for d in found if d.first and d.when and not as_of.is_now(d)]
            precise = next(
                (
                    d.when[:4] if d.when[5:7] > "12" else d.when
                    for d in reversed(found)
                    if d.when and len(d.when) <= 10 and "X" not in d.when
                ),
                None,
            )
            self._mentioned.append((precise or stated[-1][:4]) if stated else before)
        return self._local[i]

    @cached_property
    def _accounts(self) -> str | None:
        return page.accounts_year(self.document, self.sentences)

    def _time_before(self, i: int) -> Time | None:
        """The date of the sentence before, for a sentence that goes on about it."""
        for k in range(i, max(0, i - GOES_ON), -1):
            if self.sentences[k - 1].block != self.sentences[k].block:
                return None
            previous = self.text(k - 1)
            part = previous[-1:] in ("；", ";")
            kept = self._usable(k - 1)
            on = [d for d in kept if as_of.goes_on(previous, d, self.text(i))]
            if not part and not (k == i and (on or as_of.ANAPHORA.match(self.text(i)))):
                return None
            if kept:
                chosen = kept[0] if part else (on or kept)[-1]
                return as_of.stated(previous, chosen, "sentence", "in the sentence before")
        return None

    def _time_above(self, i: int) -> Time | None:
        """The one date of the heading above, or of the cells that head the table's column and row, or of
        its caption."""
        if as_of.NOTE.match(self.text(i)):
            return None
        above = self.grid.header_cells(i, self.headings[i]) or (
            [self.headings[i]] if self.headings[i] is not None else []
        )
        for k in above:
            if k is None:
                continue
            heading = self.text(k)
            kept = self._usable(k) or self.grid.alone(k, heading, self._read(k))
            if len(kept) == 1 and (self._of_page(kept[0]) or since.ISSUE.search(heading)):
                continue
            if len(kept) == 1 and not kept[0].relative and kept[0].kind != "duration":
                made = as_of.stated(heading, kept[0], "heading", "in the heading above")
                return self._at_year_end(i, made)
        return None

    def _of_page(self, date: Date) -> bool:
        """Tell whether the date of a heading is only that of the page, as in a byline."""
        return (
            len(date.when) >= 7
            and date.kind == "point"
            and bool(self._anchor)
            and (date.when.startswith(self._anchor or "-") or (self._anchor or "").startswith(date.when))
        )

    def _at_year_end(self, i: int, made: Time) -> Time:
        """A year of a table whose header says "End of year" is the last day of it."""
        block = self.document.blocks[self.sentences[i].block]
        if block.table is None or not made.as_of or len(made.as_of) != 4:
            return made
        heads = [self.grid.columns.get((block.table, c)) for c in (0, block.column)]
        heads.append(self.grid.rows.get((block.table, block.row)))
        if any(k is not None and as_of.YEAR_END.search(self.text(k)) for k in heads):
            why = (*made.why, "as_of: the header says that it is the end of the year")
            return replace(made, as_of=f"{made.as_of}-12-31", why=why)
        return made
