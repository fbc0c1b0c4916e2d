"""The known Chinese nouns and verbs of the lexicon, ready to look up."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import zh

__all__ = ["ending", "lemma", "noun_in", "nouns", "verbs"]


@cache
def nouns() -> dict[str, tuple[str, str]]:
    """Return noun -> (canonical head, canonical unit)."""
    table: dict[str, tuple[str, str]] = {}
    for unit, rows in zh.NOUNS.items():
        for head, words in rows.items():
            for word in words.split():
                table.setdefault(word, (head, unit or head))
    for word, unit in zh.BARE_NOUNS.items():
        table.setdefault(word, (unit, unit))
    return table


@cache
def verbs() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of the known verbs, and verb -> English lemma."""
    table = {word: lemma for lemma, words in zh.VERBS.items() for word in words.split()}
    return re.compile("|".join(sorted(table, key=len, reverse=True))), table


def ending(run: str) -> str | None:
    """Return the longest known noun that `run` ends with."""
    table = nouns()
    return next((run[-n:] for n in range(min(8, len(run)), 0, -1) if run[-n:] in table), None)


def noun_in(words: str) -> tuple[str, str] | None:
    """Return (head, unit) of the known noun that these words end with, else of the last one in them."""
    for end in range(len(words), 1, -1):
        word = ending(words[:end])
        if word and (len(word) > 1 or end == len(words)):
            return nouns()[word]
    return None


def lemma(verb: str) -> str:
    """Return the English lemma of a known verb."""
    return verbs()[1][verb]
