"""Many names against many texts: which of thousands could stand in this one, in one pass over it.

Every name has a key out of its middle: eight letters, fewer of a short name, three characters in Chinese.
The keys that a text holds are found by cutting its letters into all runs of those lengths; only for those is
the text searched.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from headwater.publish.redact.folding import plain
from headwater.publish.redact.spelling import OF_HAN, Spelling, in_both_scripts

LETTERS = (8, 5, 4)
"""Letters of a key, by how many the name has: long ones are in few texts."""
CHARACTERS = 3
FEW = 200
"""Keys up to which each is looked for by itself."""
_REST = re.compile(r"[\W\d_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())


class Everywhere:
    """The names that must stand nowhere, by key."""

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        self._by_key: dict[str, list[tuple[str, Spelling]]] = defaultdict(list)
        self.spellings = tuple(dict.fromkeys(spellings))
        for spelling in self.spellings:
            for letters in in_both_scripts(spelling.joined):
                self._by_key[_key(letters)].append((letters, spelling))
        self._lengths = {len(key) for key in self._by_key}
        self._plain = {len(key) for key in self._by_key if key.isascii()}

    def candidates(self, words: str) -> tuple[Spelling, ...]:
        """Return the names whose letters stand in `words` one after another, whatever stands between them."""
        if not self._by_key or len(words) < min(self._lengths):
            return ()
        letters = squeezed(words)
        found: dict[Spelling, None] = {}
        for key in self._keys(letters):
            for joined, spelling in self._by_key[key]:
                if joined in letters:
                    found[spelling] = None
        return tuple(found)

    def _keys(self, letters: str) -> set[str]:
        if len(self._by_key) <= FEW:  # looking for each is quicker than cutting all runs
            return {key for key in self._by_key if key in letters}
        held: set[str] = set()
        for n in self._lengths:
            if n in self._plain or not letters.isascii():
                held.update({letters[i : i + n] for i in range(len(letters) - n + 1)} & self._by_key.keys())
        return held


def squeezed(words: str) -> str:
    """Return the letters of words, folded, with nothing between them."""
    if words.isascii():
        return words.encode("ascii").translate(None, _NO_LETTERS).lower().decode("ascii")
    return _REST.sub("", plain(words))


def _key(letters: str) -> str:
    if OF_HAN.search(letters):
        return letters[:CHARACTERS]
    long = next((n for n in LETTERS if len(letters) >= n), len(letters))
    middle = (len(letters) - long) // 2
    return letters[middle : middle + long]
