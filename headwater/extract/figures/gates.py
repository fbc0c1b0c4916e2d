"""What a pattern surely begins with, read off its text, so that most places of a text fail at one look.

Only plain pattern text is understood (groups without flags, classes, escapes); of anything else nothing is
known, and it is tried everywhere.
"""

import re
from functools import cache

_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0621-\u06d5]")
_BEHIND = re.compile(r"(?:\(\?<[!=](?:[^()\[\]\\]|\\.|\[(?:\\.|[^\]\\])*\])*\))*")
_CLASS = re.compile(r"\[\^?(?:\\.|[^\]\\])*\]")
_OPTIONAL = re.compile(r"[?*]|\{0")
_DIGITS = re.compile(r"\[(?:\d-\d|\d)+\]")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BETWEEN = re.compile(r"(?<=\w)-(?=\w)")
_LETTERS = re.compile(r"\\.|\(\?P[<=]\w+|[A-Z]+")


def alternatives(pattern: str) -> list[str]:
    """Split a pattern at its outermost bars."""
    parts, depth, start, k = [], 0, 0, 0
    while k < len(pattern):
        char = pattern[k]
        if char == "\\":
            k += 1
        elif char == "[":
            k = _class_end(pattern, k) - 1
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            parts.append(pattern[start:k])
            start = k + 1
        k += 1
    return [*parts, pattern[start:]]


def small(part: str) -> str:
    """The pattern in small letters, escapes as they are: tried on text in small letters, because the engine
    sees at a first letter that an alternative fails only where it need not ignore case."""
    return _LETTERS.sub(lambda m: m[0].lower() if m[0].isalpha() else m[0], part)


@cache
def first(part: str) -> frozenset[str]:
    """Return the kinds of character that may begin a match: digit, han, arabic, latin, word, other."""
    return frozenset().union(*(_first(one) for one in alternatives(part)))


def gate(part: str) -> tuple[str, str]:
    """Return what to look for where an alternative may begin, and the alternative without what that says."""
    if part.startswith("\\b"):
        part = part[2:]
        kinds = first(part)
        return (r"\b(?=\d)" if kinds == {"digit"} else r"\b(?=\w)" if "other" not in kinds else r"\b"), part
    kinds = first(part)
    return (r"(?=\d)" if kinds == {"digit"} else "" if "other" in kinds else r"(?=\w)"), part


def _first(part: str) -> frozenset[str]:
    bare = part[_BEHIND.match(part).end() :]  # type: ignore[union-attr]
    bare = bare.removeprefix("\\b")
    while bare.startswith(("(?!", "(?=")):
        bare = bare[_group_end(bare) :]
    end, kinds = _atom(bare)
    if _OPTIONAL.match(bare, end):
        rest = bare[end:]
        after = rest[rest.index("}") + 1 :] if rest[0] == "{" else rest[1:]
        kinds |= _first(after) if after else frozenset({"other"})
    return kinds


def _atom(bare: str) -> tuple[int, frozenset[str]]:
    """Return where the first atom of a pattern ends, and what it begins with."""
    if bare.startswith("(?:"):
        end = _group_end(bare)
        return end, first(bare[3 : end - 1])
    if bare.startswith("["):
        end = _class_end(bare, 0)
        return end, frozenset({"digit" if _DIGITS.fullmatch(bare[:end]) else _members(bare[1 : end - 1])})
    if bare.startswith("\\"):
        return 2, frozenset({"digit" if bare[1:2] == "d" else "other"})
    char = bare[:1]
    if not char or char in "(.^$":
        return 1, frozenset({"other"})
    return 1, frozenset({"digit" if char.isdecimal() else _letters(char)})


def _members(written: str) -> str:
    """The kind of a class's members: [A-Z], [\u3400-\u9fff]."""
    plain = _ESCAPE.sub(lambda m: chr(int(m[1], 16)), written)
    return "other" if "\\" in plain or plain[0] == "^" else _letters(_BETWEEN.sub("", plain))


def _letters(chars: str) -> str:
    if chars.isascii() and chars.isalpha():
        return "latin"
    for name, letters in (("han", _HAN), ("arabic", _ARABIC)):
        if all(letters.match(c) for c in chars):
            return name
    return "word" if chars.isalnum() else "other"


def _class_end(pattern: str, at: int) -> int:
    return _CLASS.match(pattern, at).end()  # type: ignore[union-attr]


def _group_end(pattern: str) -> int:
    """Where the group that opens a pattern is closed."""
    depth, k = 0, 0
    while k < len(pattern):
        char = pattern[k]
        if char == "\\":
            k += 1
        elif char == "[":
            k = _class_end(pattern, k) - 1
        elif char in "()":
            depth += 1 if char == "(" else -1
            if not depth:
                return k + 1
        k += 1
    return k
