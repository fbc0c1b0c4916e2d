"""Every way in which one name may stand in a text, as patterns over folded words (`folding`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from headwater.publish.redact.folding import plain
from headwater.publish.redact.words import ADDRESS_ZH, LATIN_OF_UG, SUFFIXES_UG, SURNAMES_ZH, WORDS, WORDS_ZH

HAN = "\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
ARABIC = "\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ff"
LATIN = "a-zæðøđłŋœ"
"""Latin letters as they are folded."""
OF_HAN = re.compile(f"[{HAN}]")
OF_ARABIC = re.compile(f"[{ARABIC}]")
_PARTS = re.compile(r"[^\W\d_]+")
SYLLABLE = re.compile(
    r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iuv]?[aeo]ng?|[iu]?[ae]i|[iu]?ao|[ieo]u|ui|iu|ong|iong|ing?|un|ue|ve|uo|ia|ua|ie|er"
    r"|[aeiouv])"
)
"""A syllable of Hanyu Pinyin without its tone, folded (GB/T 16159)."""
GAP = r"[\W_]{0,5}"
LETTERS_JOINED = 6
"""Letters of a name of several words from which it is looked for written as one."""
LONGEST = 60
"""Letters of a word beyond which it is no name that anybody breaks over lines."""
LETTERS_ANYWHERE = 8
"""Letters from which such a name is looked for inside longer words ("mrsaynurtohti")."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a name.

    `pattern` is over folded words; `joined` its letters without anything between. `strong`: nobody would take
    it for anything but this name, so that it is looked for in everything that leaves; else only in what
    comes from the document that mentions the person. `capital`: only where it is written with a capital.
    `exact` where it is the name itself, and no part of it.
    """

    pattern: str
    joined: str
    strong: bool = False
    capital: bool = False
    exact: bool = True


def tokens(name: str) -> list[str]:
    """Return the words of a name, folded."""
    return _PARTS.findall(plain(name))


@lru_cache(maxsize=65_536)
def spellings(name: str) -> tuple[Spelling, ...]:
    """Return the ways to write a name as a whole; none if it has no letters."""
    parts = tokens(name)
    letters = "".join(parts)
    if len(letters) < 2:
        return ()
    if OF_HAN.search(letters):
        return (Spelling(_han(parts), letters, strong=len(letters) >= 3),)
    if OF_ARABIC.search(letters):
        return tuple(_uyghur(parts, letters))
    return tuple(_latin(parts, letters))


@lru_cache(maxsize=65_536)
def in_addresses(name: str) -> Spelling | None:
    """Return how a Chinese name of two characters stands alone in a URL or file name ("files/X.docx", "X_1"):
    there it is no piece of a longer word, as it may be anywhere else. None for other names, and for words."""
    letters = "".join(tokens(name))
    if len(letters) != 2 or not all(map(OF_HAN.match, letters)) or letters in WORDS_ZH:
        return None
    first, last = map(_character, letters)
    between = r"[\s_·-]{0,2}"
    return Spelling(
        rf"{first}(?<![^/\\_=\-]{first}){between}{last}(?![^/\\_.\-?&#=])", letters, strong=True, exact=False
    )


@lru_cache(maxsize=65_536)
def parts_of(name: str) -> tuple[tuple[str, Spelling], ...]:
    """Return the parts by which the same person may be called further on: (part, spelling)."""
    parts = tokens(name)
    letters = "".join(parts)
    found: list[tuple[str, Spelling]] = []
    if OF_HAN.search(letters) and len(parts) == 1:
        return tuple(_called(letters))
    if len(parts) < 2:
        return ()
    for number, part in enumerate(parts):
        others = "".join(p[0] for n, p in enumerate(parts) if n != number)
        if len(part) < 2 or part in WORDS:
            continue
        if OF_HAN.search(part):
            found.append((part, Spelling(_han([part]), part, exact=False)))
        elif OF_ARABIC.search(part):
            found.append((part, Spelling(_uyghur_word(part), part, exact=False)))
        elif len(part) >= 3 or number == 0:
            pattern = _word(part, f"(?:(?<![{LATIN}])[{re.escape(others)}]\\. ?)?" if others else "")
            found.append((part, Spelling(pattern, part, capital=True, exact=False)))
    return tuple(found)


def romanised(name: str) -> str:
    """Return a Uyghur name in Latin letters; "" if it is none."""
    parts = tokens(name.replace("\u0626", ""))  # the seat of a vowel, which folding would take for a y
    if not parts or not all(OF_ARABIC.search(part) for part in parts):
        return ""
    return " ".join("".join(LATIN_OF_UG.get(c, "") for c in part) for part in parts)


def _han(parts: list[str]) -> str:
    return r"[\W_]{0,2}".join(r" {0,2}".join(map(_character, part)) for part in parts)


@lru_cache(maxsize=8_192)
def _character(char: str) -> str:
    """Return a character in its simplified and its traditional form."""
    forms = {char, *(converter.convert(char) for converter in _converters())}
    found = "".join(sorted(form for form in forms if len(form) == 1))
    return re.escape(char) if len(found) < 2 else f"[{re.escape(found)}]"


@lru_cache(maxsize=65_536)
def in_both_scripts(letters: str) -> tuple[str, ...]:
    """Return the letters of a name; those of a Chinese one in simplified and in traditional characters."""
    if not OF_HAN.search(letters):
        return (letters,)
    return tuple({letters, *(converter.convert(letters) for converter in _converters())})


@lru_cache(maxsize=1)
def _converters() -> tuple["_Converter", ...]:
    from opencc import OpenCC  # its tables load in some 50 ms: only when a Chinese name is met

    return OpenCC("t2s"), OpenCC("s2t")


class _Converter:
    """What opencc has, for the type checker."""

    def convert(self, text: str) -> str:
        """Return the text in the other characters."""
        raise NotImplementedError


def _latin(parts: list[str], letters: str) -> Iterator[Spelling]:
    if len(parts) == 1:
        weak = Spelling(_word(letters), letters, capital=True)
        if letters not in WORDS:
            yield weak
        return
    gap = GAP if len(letters) >= LETTERS_JOINED else r"[\W_]{1,5}"
    orders = [parts, parts[::-1]] if len(parts) == 2 else [parts]
    for order in orders:
        inside = gap.join(_loose(part) for part in order)
        joined = "".join(order)
        whole = inside if len(letters) >= LETTERS_ANYWHERE else _bounded(inside, joined[0], LATIN)
        yield Spelling(whole, joined, strong=True)


def _loose(part: str) -> str:
    """A word; one of two syllables of Chinese may have something between them ("Xiu-ying")."""
    if not 4 <= len(part) <= LONGEST:
        return re.escape(part)
    cuts = [
        n for n in range(2, len(part) - 1) if SYLLABLE.fullmatch(part[:n]) and SYLLABLE.fullmatch(part[n:])
    ]
    ends = [0, *cuts, len(part)]
    return "[-'’ʼ ]{0,2}".join(re.escape(part[one:two]) for one, two in pairwise(ends))


def _word(part: str, before: str = "") -> str:
    return before + _bounded(re.escape(part) + "s?", part[0], LATIN)


def _bounded(pattern: str, first: str, letters: str) -> str:
    # The first character leads, so that the compiled alternation skips to where one of them stands.
    start = re.escape(first)
    assert pattern.startswith(start)
    return f"{start}(?<![{letters}]{start}){pattern[len(start) :]}(?![{letters}])"


def _uyghur(parts: list[str], letters: str) -> Iterator[Spelling]:
    if len(parts) == 1:
        yield Spelling(_uyghur_word(letters), letters)
        return
    *most, last = parts
    inside = r"[\W_]{0,3}".join([*map(re.escape, most), _raised(last)])
    yield Spelling(_starts(inside, letters[0]), letters, strong=True)


def _uyghur_word(part: str) -> str:
    return _starts(_raised(part), part[0]) + f"(?=(?:{SUFFIXES_UG})*(?![{ARABIC}]))"


def _raised(part: str) -> str:
    """The last vowel of a word becomes ى before some endings."""
    return re.escape(part[:-1]) + (
        f"[{part[-1]}ى]" if part[-1] in "اە" and len(part) > 2 else re.escape(part[-1])
    )


def _starts(pattern: str, first: str) -> str:
    start = re.escape(first)
    return f"{start}(?<![{ARABIC}]{start}){pattern[len(start) :]}"


def _called(letters: str) -> Iterator[tuple[str, Spelling]]:
    """A Chinese name of three characters or two: the given name, and the surname with a form of address."""
    surname, given = letters[0], letters[1:]
    if surname not in SURNAMES_ZH or not 2 <= len(letters) <= 3:
        return  # a name written by its sound has no surname
    if len(given) == 2 and given not in WORDS_ZH:
        yield given, Spelling(_han([given]), given, exact=False)
    family = _han([surname])
    yield surname, Spelling(f"{family}(?:{ADDRESS_ZH})", surname, exact=False)
    yield (
        surname,
        Spelling(f"[老小阿]{family}(?![{HAN}]{{0,1}}[市县縣省区區村镇鎮乡鄉])", surname, exact=False),
    )
