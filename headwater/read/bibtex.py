"""BibTeX as it is written: entries, strings, braces and quotes, TeX accents. One pass, no backtracking."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
           "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a"}  # fmt: skip
LETTERS = {"ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı",
           "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "ldots": "…"}  # fmt: skip
MONTHS = dict.fromkeys("jan feb mar apr may jun jul aug sep oct nov dec".split())
ACCENT = re.compile(r"\\([\'`^\"~=.]|[cvuHkr](?=[\s{]))\s*\{?(\\?[A-Za-z])\}?")
LETTER = re.compile(r"\\([A-Za-z]+)(?:\{\}|\s|(?![A-Za-z]))")
START = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
NAME = re.compile(r"\s*([A-Za-z][\w:+.-]*)\s*=\s*")
MOST_VALUE = 200_000


@dataclass(frozen=True, slots=True)
class BibEntry:
    """An entry: its type, its key, its fields in small letters as plain words, and as written (`raw`)."""

    kind: str
    key: str
    fields: dict[str, str] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)


def parsed(text: str) -> Iterator[BibEntry]:
    """Yield the entries of a BibTeX file; what is none is passed by, as BibTeX does."""
    strings: dict[str, str] = {month: month for month in MONTHS}
    at = 0
    while (start := START.search(text, at)) is not None:
        kind, at = start[1].lower(), start.end()
        if kind in ("comment", "preamble"):
            continue
        if kind == "string":
            pair, at = _fields(text, at, strings)
            strings |= pair
            continue
        comma = re.compile(r"\s*([^\s,{}()=]{0,300})\s*,").match(text, at)
        if comma is None:
            continue
        raw, at = _fields(text, comma.end(), strings)
        yield BibEntry(kind, comma[1], {name: plain(value) for name, value in raw.items()}, raw)


def plain(value: str) -> str:
    """Return a value as words: TeX accents as letters, braces gone."""
    text = ACCENT.sub(lambda m: unicodedata.normalize("NFC", m[2].lstrip("\\") + ACCENTS[m[1]]), value)
    text = LETTER.sub(lambda m: LETTERS.get(m[1], ""), text)
    text = re.sub(r"\\([&%$#_{}])", r"\1", text)
    return " ".join(
        re.sub(r"[{}]", "", text).replace("~", " ").replace("---", "—").replace("--", "–").split()
    )


def _fields(text: str, at: int, strings: dict[str, str]) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    while (name := NAME.match(text, at)) is not None:
        parts, at = [], name.end()
        while True:
            value, at = _value(text, at, strings)
            parts.append(value)
            joined = re.compile(r"\s*#\s*").match(text, at)
            if joined is None:
                break
            at = joined.end()
        found.setdefault(name[1].lower(), "".join(parts))
        comma = re.compile(r"\s*,?").match(text, at)
        at = comma.end() if comma else at
    return found, at


def _value(text: str, at: int, strings: dict[str, str]) -> tuple[str, int]:
    opening = text[at : at + 1]
    if opening not in ("{", '"'):
        word = re.compile(r"[^\s,}#)]{0,300}").match(text, at)
        bare = word[0] if word else ""
        return strings.get(bare.lower(), bare), at + len(bare)
    depth = 0
    for here in range(at + 1, min(len(text), at + MOST_VALUE)):
        sign = text[here]
        if text[here - 1] == "\\":
            continue
        if sign == "{":
            depth += 1
        elif depth == 0 and sign == ("}" if opening == "{" else '"'):
            return text[at + 1 : here], here + 1
        elif sign == "}":
            depth -= 1
    return "", min(len(text), at + MOST_VALUE)
