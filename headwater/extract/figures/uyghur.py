"""Uyghur number words (Arabic script): cardinal = {ones|tens|scale}, joined by spaces."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import ug
from headwater.extract.figures.numeral import Numeral

CASE = re.compile(r"(?:نى|نىڭ|دا|دە|تا|تە|غا|گە|قا|كە|دىن|تىن|لا|مۇ)*")
WORDS: dict[str, tuple[str, int]] = (
    {w: ("one", n) for w, n in ug.ONES.items()}
    | {w: ("ten", n) for w, n in ug.TENS.items()}
    | {w: ("scale", n) for w, n in ug.SCALES.items()}
)


def _possessed(word: str) -> str:
    """ئالتە: ئالتىسى; ئىككى: ئىككىسى; مىڭ: مىڭى (six of them, a thousand of it)."""
    return f"{word[:-1]}ىسى" if word[-1] in "ەا" else f"{word}سى" if word[-1] == "ى" else f"{word}ى"


POSSESSED = {_possessed(w): w for w in WORDS}
"""The numeral words as parts of what was named before."""


def read(words: list[tuple[int, int, str, Fraction | None]], i: int) -> tuple[Numeral, int] | None:
    """Read the numeral that starts at word i of (start, end, word, digits' value or None).

    A word may carry a case ending behind its last numeral: the numeral ends where the table's word ends.
    """
    total, section, part, j, end = Fraction(0), Fraction(0), Fraction(0), i, 0
    last, seen_word = 1, False
    while j < len(words):
        start, stop, word, value = words[j]
        if j > i and start - end > 1:
            break
        kind, worth, length = _look(word)
        if word == ug.HALF and j == i and j + 1 < len(words) and _look(words[j + 1][2])[0] == "scale":
            part, end, j = Fraction(1, 2), stop, j + 1
            continue
        if value is not None and j == i:
            part, end = value, stop
        elif value is not None and last >= 1000 and seen_word and not part and value < min(last, 1000):
            part, end = value, stop
            j += 1
            if j < len(words) and words[j][0] - end == 1 and 100 < _look(words[j][2])[1] < last:
                continue  # 12 million 500 thousand
            break
        elif kind in ("one", "ten"):
            if kind == "one" and part % 10:
                break
            part, end, seen_word = part + worth, start + length, True
        elif kind == "scale":
            seen_word, last = True, worth
            end = start + length
            if worth == 100:
                section, part = section + (part or 1) * 100, Fraction(0)
            else:
                total, section, part = total + ((section + part) or 1) * worth, Fraction(0), Fraction(0)
        else:
            break
        j += 1
        if length < stop - start and value is None:
            break
    if not seen_word or not end:
        return None
    if j == i + 1 and total + section + part == 1 and end - words[i][0] > 3:
        return None  # بىرى: "one of them" is no count
    value = total + section + part
    share = _share(words, j, end, value)
    if share:
        return Numeral(
            words[i][0], share[1], share[0] / value, "ug", grouped=True, why="دىن: parts of"
        ), j + 1
    return Numeral(words[i][0], end, value, "ug", grouped=j > i + 1 or value > 9, scale=last), j


def _share(
    words: list[tuple[int, int, str, Fraction | None]], j: int, end: int, whole: Fraction
) -> tuple[Fraction, int] | None:
    """تۆتتىن بىر: one of four, the whole before دىن or تىن and the parts behind it."""
    if (
        j >= len(words)
        or not 2 <= whole <= 100
        or words[j - 1][2][end - words[j - 1][0] :] not in ("دىن", "تىن")
    ):
        return None
    kind, worth, length = _look(words[j][2])
    if kind == "one" and 0 < worth < whole and words[j][0] - words[j - 1][1] == 1:
        return Fraction(worth), words[j][0] + length
    return None


def _look(word: str) -> tuple[str, int, int]:
    """Return the kind, worth and length of the numeral that the word is or begins with."""
    if word in WORDS:
        return *WORDS[word], len(word)
    for size in range(len(word), 2, -1):
        if (own := POSSESSED.get(word[:size])) and CASE.fullmatch(word, size):
            return *WORDS[own], size
    for size in range(len(word) - 1, 2, -1):
        if word[:size] in WORDS and word[size:].startswith(
            ("دىن", "تىن", "غا", "گە", "قا", "كە", "نى", "چە", "دەك")
        ):
            return *WORDS[word[:size]], size
    return "", 0, 0
