"""Words as a name is looked for in them: without case, marks on letters, width, or what is not seen."""

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass

_SAME = {0x06A9: "ك", 0x06CC: "ى", 0x0649: "ى"}
"""Code points that Uyghur texts use for one letter."""
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010] ?\r?\n[ \t]*(?=[^\W\d_])")
_TATWEEL = "\u0640"


class _Table(dict[int, str]):
    """What each code point is folded to; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _SAME.get(code) or _plain(chr(code))
        return found


def _plain(char: str) -> str:
    if char.isspace():
        return " "
    if char == _TATWEEL or unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"}:
        return ""
    wide = unicodedata.normalize("NFKC", char).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", wide) if unicodedata.category(c) != "Mn")
    return " " if bare.isspace() else bare


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded words; `at` has the offset in the words as written of each character and of the end, None where
    they are the same."""

    text: str
    at: Sequence[int] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded text[start:end] stands in the words as written."""
        if self.at is None:
            return start, end
        return self.at[start], self.at[end - 1] + 1


def plain(words: str) -> str:
    """Return words folded."""
    return words.lower() if words.isascii() else words.translate(_TABLE)


def folded(words: str) -> Folded:
    """Return words folded, with what leads back to them as written."""
    if _BROKEN.search(words):
        return _joined(words)
    text = plain(words)
    if words.isascii() or (len(text) == len(words) and all(map(_single, set(words)))):
        return Folded(_spaced(text))
    return _one_by_one(words, ())


def _joined(words: str) -> Folded:
    """Fold words in which a hyphen ends a line: what it parts is one word."""
    gone: set[int] = set()
    for match in _BROKEN.finditer(words):
        gone.update(range(match.start(), match.end()))
    return _one_by_one(words, gone)


def _one_by_one(words: str, gone: Container[int]) -> Folded:
    pieces: list[str] = []
    at: list[int] = []
    for number, char in enumerate(words):
        piece = "" if number in gone else _TABLE[ord(char)]
        pieces.append(piece)
        at.extend([number] * len(piece))
    at.append(len(words))
    return Folded("".join(pieces), at)


def _single(char: str) -> bool:
    return len(_TABLE[ord(char)]) == 1


def _spaced(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
