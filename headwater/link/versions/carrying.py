"""Where a statement of an old version stands in the new one: found beyond doubt, or left to a person.

A span moves with its whole paragraph where that is there once, unchanged; else with its sentence, where
that is unchanged, there once, and still among the words it stood among (the quote with its prefix and
suffix of W3C's Web Annotation). A numeral that is a part of another, a look-alike, a sentence that was
touched, a paragraph under a heading of another year: a person decides.
"""

from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property

from headwater.link.versions.pairing import Paired, pair
from headwater.link.versions.plain import Plain, plain
from headwater.link.versions.units import LONGEST, Unit, numerals, units
from headwater.model import Document, Moved, Orphaned, Statement

CONTEXT = 32
"""Folded characters that must stand before a sentence as they did, within its paragraph."""
ALONE = 24
"""Folded characters from which a paragraph is known by itself, wherever it stands."""
FOUND = 50
"""Look-alikes counted before it is called hopeless."""

SAME, EXACT, FOLDED = "at its old place", "the same words", "the same words, otherwise spaced or quoted"

GONE = "its words do not stand in the new version"
TOUCHED = "its sentence was changed"
ALIKE = "the same words stand in several places, and nothing tells which they are"
ELSEWHERE = "its words stand among other words now"
HEADED = "it stands under another heading now, with other numbers"
NUMBERS = "the words before it in its paragraph have other numbers now"
PART = "its numeral is a part of another numeral in the new version"
FALSE = "its words do not stand in the old version as it was read"
LONG = f"it stands beyond the first {LONGEST:,} characters of a long text"


def carry(statement: Statement, old: Document, new: Document) -> Moved | Orphaned:
    """Return where a statement of `old` stands in `new`, or why a person must say.

    Pure: the same three give the same answer. For many statements of one document use `carrier`.
    """
    return carrier(old, new)(statement)


def carrier(old: Document, new: Document) -> Callable[[Statement], Moved | Orphaned]:
    """Return `carry` for two documents that are compared once."""
    return Carrier(old, new).carry


class Carrier:
    """Two versions, compared; `old_units`, `new_units` and their `paired` are what a diff is made of."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new

    @cached_property
    def old_units(self) -> list[Unit]:
        """The parts of the old version."""
        return units(self.old)

    @cached_property
    def new_units(self) -> list[Unit]:
        """The parts of the new version."""
        return units(self.new)

    @cached_property
    def paired(self) -> Paired:
        """Which part is which."""
        return pair(self.old_units, self.new_units)

    @cached_property
    def _olds(self) -> Plain:
        return plain(self.old.text, 0, min(len(self.old.text), LONGEST))

    @cached_property
    def _news(self) -> Plain:
        return plain(self.new.text, 0, min(len(self.new.text), LONGEST))

    def unit_of(self, start: int, end: int) -> int | None:
        """Return the number of the old part that holds these offsets, or None."""
        at = bisect_right(self.old_units, start, key=lambda unit: unit.start) - 1
        return at if at >= 0 and end <= self.old_units[at].end else None

    def carry(self, statement: Statement) -> Moved | Orphaned:
        """See `carry`."""
        span = statement.span
        if statement.document != self.old.id or not self.old.holds(span):
            return Orphaned(statement.id, span, FALSE)
        if self.old.text == self.new.text and self.old.blocks == self.new.blocks:
            return self._moved(statement, span.start, span.end)
        if max(span.end, statement.sentence[1]) > LONGEST:
            return Orphaned(statement.id, span, LONG)
        number = self.unit_of(span.start, span.end)
        found = self._with_paragraph(statement, number) if number is not None else None
        if found is None:
            found = self._with_sentence(statement, number)
        if isinstance(found, str):
            return Orphaned(statement.id, span, found)
        return self._moved(statement, *found) if self._whole(statement, *found) else Orphaned(
            statement.id, span, PART
        )  # fmt: skip

    def _moved(self, statement: Statement, start: int, end: int) -> Moved:
        span = self.new.span(start, end)
        was = statement.span
        how = FOLDED if span.exact != was.exact else SAME if span.start == was.start else EXACT
        return Moved(statement.id, span, how)

    def _with_paragraph(self, statement: Statement, number: int) -> tuple[int, int] | str | None:
        """Move with a paragraph that is unchanged; a short one only beside the same neighbour."""
        other = self.paired.same.get(number)
        if other is None:
            return None
        one, two = self.old_units[number], self.new_units[other]
        if one.above != two.above and (
            one.kind == "table_cell" or numerals(one.above) != numerals(two.above)
        ):
            return HEADED
        if len(one.key) < ALONE and not self._beside(number, other):
            return ELSEWHERE
        low, high = one.plain.before(statement.span.start), one.plain.before(statement.span.end)
        return two.plain.place(low, high) if low < high else GONE

    def _beside(self, number: int, other: int) -> bool:
        olds, news = self.old_units, self.new_units
        first = number == 0 and other == 0
        last = number == len(olds) - 1 and other == len(news) - 1
        before = number > 0 and other > 0 and olds[number - 1].key == news[other - 1].key
        more = number + 1 < len(olds) and other + 1 < len(news)
        after = more and olds[number + 1].key == news[other + 1].key
        headed = bool(olds[number].above) and olds[number].above == news[other].above
        return first or last or before or after or headed

    def _with_sentence(self, statement: Statement, number: int | None) -> tuple[int, int] | str:
        """Move with a sentence that is unchanged and stands once in both, among the words it stood among."""
        low = max(0, min(statement.sentence[0], statement.span.start))
        high = max(statement.sentence[1], statement.span.end)
        start, end = self._olds.before(low), self._olds.before(high)
        words = self._olds.text[start:end].strip()
        places = _places(self._news.text, words)
        if not places:
            exact = plain(statement.span.exact).text
            return TOUCHED if exact and exact in self._news.text else GONE
        if len(places) > 1 or len(_places(self._olds.text, words)) > 1:
            return ALIKE
        reason = self._context(number, start, end, places[0], places[0] + len(words))
        if reason:
            return reason
        skipped = len(self._olds.text[start:end]) - len(self._olds.text[start:end].lstrip())
        first = places[0] + self._olds.before(statement.span.start) - start - skipped
        last = places[0] + self._olds.before(statement.span.end) - start - skipped
        return self._news.place(first, last) if first < last else GONE

    def _context(self, number: int | None, start: int, end: int, at: int, stop: int) -> str:
        """Return why the words around a sentence are not those it had, or ""."""
        olds, news = self._olds, self._news
        if number is None:
            before = olds.text[max(0, start - CONTEXT) : start] == news.text[max(0, at - CONTEXT) : at]
            after = olds.text[end : end + CONTEXT] == news.text[stop : stop + CONTEXT]
            return "" if before and after else ELSEWHERE
        mine = self.old_units[number]
        other = self._holding(*news.place(at, stop))
        if other is None or mine.kind == "table_cell":
            return ELSEWHERE
        yours = self.new_units[other]
        if mine.above != yours.above and numerals(mine.above) != numerals(yours.above):
            return HEADED
        left = olds.text[olds.before(mine.start) : start], news.text[news.before(yours.start) : at]
        right = olds.text[end : olds.before(mine.end)], news.text[stop : news.before(yours.end)]
        if numerals(left[0]) != numerals(left[1]):
            return NUMBERS
        if left[0][-CONTEXT:] != left[1][-CONTEXT:]:
            return ELSEWHERE  # who says it, and whether it is denied, stands before it
        follows = bool(right[0]) and right[0][:CONTEXT] == right[1][:CONTEXT]
        return "" if left[0] or follows or self.paired.changed.get(number) == other else ELSEWHERE

    def _holding(self, start: int, end: int) -> int | None:
        at = bisect_right(self.new_units, start, key=lambda unit: unit.start) - 1
        return at if at >= 0 and end <= self.new_units[at].end else None

    def _whole(self, statement: Statement, start: int, end: int) -> bool:
        """Tell whether the words are the same and end where they did: 300 is no part of 1,300."""
        span = statement.span
        same = _edges(self.old.text, span.start, span.end) == _edges(self.new.text, start, end)
        return same and plain(span.exact).text == plain(self.new.text, start, end).text


def _places(text: str, words: str) -> list[int]:
    """Return where words stand in folded text, FOUND at most; never a part of a longer word or number."""
    found: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0 and len(found) < FOUND:
        if not (_joined(text, at) or _joined(text, at + len(words))):
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _joined(text: str, at: int) -> bool:
    """Tell whether a numeral or a word of letters runs on over this place."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    if left.isdigit() and (right.isdigit() or (right in ".," and text[at + 1 : at + 2].isdigit())):
        return True
    if right.isdigit() and left in ".," and text[max(0, at - 2) : at - 1].isdigit():
        return True
    return _letter(left) and _letter(right)


def _letter(char: str) -> bool:
    return char.isalpha() and not "\u3000" <= char <= "\u9fff"


def _edges(text: str, start: int, end: int) -> tuple[bool, bool]:
    return _joined(text, start), _joined(text, end)
