"""Where given words stand in many texts, in one pass a text."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from headwater.model import Document

Key = TypeVar("Key", bound=Hashable)

SHORTEST = 2
"""Code points of the shortest words that are looked for."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")


def occurrences(documents: Iterable[Document], words: Mapping[Key, str]) -> dict[Key, list[tuple[str, int]]]:
    """Return, for each key, where its words stand: (document id, offset), in the order of the documents.

    Han words are found anywhere, others as whole words, with or without capitals. White space in a text may
    differ from that in the words.
    """
    han: dict[str, list[tuple[Key, str]]] = defaultdict(list)
    spelt: dict[str, list[tuple[Key, re.Pattern[str]]]] = defaultdict(list)
    for key, wanted in words.items():
        parts = wanted.split()
        if len(wanted) < SHORTEST or not parts:
            continue
        if _HAN.match(wanted):
            han[wanted[:2]].append((key, wanted))
        elif begins := _WORD.match(wanted):
            pattern = re.compile(r"\s+".join(map(re.escape, parts)) + r"(?!\w)", re.IGNORECASE)
            spelt[begins[0].casefold()].append((key, pattern))
    found: dict[Key, list[tuple[str, int]]] = defaultdict(list)
    first = re.compile(f"[{''.join(sorted({re.escape(two[0]) for two in han}))}]") if han else None
    for document in documents:
        text = document.text
        for match in first.finditer(text) if first else ():
            at = match.start()
            for key, wanted in han.get(text[at : at + 2], ()):
                if text.startswith(wanted, at):
                    found[key].append((document.id, at))
        for match in _WORD.finditer(text) if spelt else ():
            for key, pattern in spelt.get(match[0].casefold(), ()):
                if pattern.match(text, match.start()):
                    found[key].append((document.id, match.start()))
    return found
