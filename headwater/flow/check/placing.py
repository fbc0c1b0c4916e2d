"""From words in a text as it was read to the place behind them in the file: by the letters both have.

Only letters and digits are compared: marks, spaces and line breaks are the format's and the reader's own.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from headwater.model import Document

CONTEXTS = (48, 24, 12)
"""Letters before the words by which they are found where their paragraph is not."""
SEARCHES = 2_000
"""Paragraphs searched for from the beginning of the file."""


class Placer:
    """Finds the words of one text in the file it was read from.

    `letters` are the characters that the file shows, `at` the place of each in the file.
    """

    def __init__(self, document: Document, letters: str, at: Sequence[int]) -> None:
        self._at = [place for c, place in zip(letters, at, strict=True) if c.isalnum()]
        self._file = "".join(c for c in letters if c.isalnum())
        self._text = document.text
        self._places = [n for n, c in enumerate(document.text) if c.isalnum()]
        self._shown = "".join(document.text[n] for n in self._places)
        self._starts = [b.start for b in document.blocks]
        self._cursor = self._searches = 0
        self._blocks = [self._found(b.start, b.end) for b in document.blocks]

    def _found(self, start: int, end: int) -> int | None:
        low, high = bisect_left(self._places, start), bisect_left(self._places, end)
        words = self._shown[low:high]
        if not words:
            return None
        found = self._file.find(words, self._cursor)
        if found < 0 and self._searches < SEARCHES and len(words) > CONTEXTS[-1]:
            self._searches += 1
            found = self._file.find(words)
            return found if found >= 0 else None
        if found < 0:
            return None
        self._cursor = found + len(words)
        return found

    def last(self, start: int, end: int) -> int | None:
        """Return the place in the file of the last letter of `text[start:end]`; None if it is not found."""
        first, after = bisect_left(self._places, start), bisect_left(self._places, end)
        if after <= first:
            return None
        number = bisect_right(self._starts, start) - 1
        if number >= 0 and (found := self._blocks[number]) is not None:
            own = bisect_left(self._places, self._starts[number])
            return self._at[found + after - 1 - own]
        for context in CONTEXTS:
            low = max(0, first - context)
            words = self._shown[low:after]
            found = self._file.find(words)
            if found >= 0 and self._file.find(words, found + 1) < 0:
                return self._at[found + len(words) - 1]
        return None
