"""Tell romanised Chinese from English: syllables of Hanyu Pinyin (GB/T 16159), with or without tones."""
# Patterns and tables are data and stay on one line.

import unicodedata
from functools import lru_cache

from headwater.extract import patterns as re

_INITIALS = [
    "b",
    "p",
    "m",
    "f",
    "d",
    "t",
    "n",
    "l",
    "g",
    "k",
    "h",
    "j",
    "q",
    "x",
    "zh",
    "ch",
    "sh",
    "r",
    "z",
    "c",
    "s",
    "y",
    "w",
]
_FINALS = "iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v|er"
SYLLABLE = re.compile(
    rf"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:{_FINALS})|a|o|e|ai|ei|ao|ou|an|en|ang|er)(?:r(?![aeiou]))?"
)
WHOLE = re.compile(rf"(?:{SYLLABLE.pattern})+")
ENGLISH = frozenset(
    [
        "one",
        "wage",
        "home",
        "gate",
        "page",
        "game",
        "name",
        "same",
        "date",
        "make",
        "take",
        "done",
        "gone",
        "none",
        "tone",
        "bone",
        "lane",
        "cage",
        "male",
        "wine",
        "line",
        "mine",
        "nine",
        "fine",
        "dine",
        "time",
        "mile",
        "pile",
        "tile",
        "like",
        "wide",
        "side",
        "ride",
        "hide",
        "here",
        "were",
        "open",
        "even",
        "more",
        "some",
        "come",
        "give",
        "have",
        "life",
        "wife",
        "hope",
        "pure",
        "sure",
        "huge",
        "rule",
        "use",
        "house",
        "women",
        "men",
        "she",
        "he",
        "can",
        "long",
        "song",
        "pan",
        "ban",
        "fan",
        "man",
        "women",
        "me",
        "we",
        "to",
        "so",
        "do",
        "no",
        "die",
        "pie",
        "lie",
        "tie",
        "tuna",
        "china",
        "bane",
        "sane",
        "made",
        "hence",
        "range",
        "change",
        "bank",
        "thing",
        "wing",
        "bin",
        "gun",
        "run",
        "sun",
        "fun",
        "dong",
        "mango",
        "banana",
        "canal",
    ]
)
"""English words that look like syllables of Pinyin."""


def plain(words: str) -> str:
    """Return letters only, without tones, in lower case (ü is v)."""
    text = words.lower().replace("ü", "v").replace("’", "'")
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z' ]", " ", bare)


def syllables(words: str) -> int | None:
    """Return the number of syllables if every word is Pinyin, else None."""
    total = 0
    for word in plain(words).replace("'", " ").split():
        counts = _counts(word)
        if not counts:
            return None
        total += min(counts)
    return total or None


def spells(words: str, han: int) -> bool:
    """Tell whether the words can be the romanisation of `han` characters."""
    parts = plain(words).replace("'", " ").split()
    if not parts or len(parts) > 40 or all(p in ENGLISH for p in parts):
        return False
    exact = syllables(words)
    if exact is not None and exact < han and len(parts) > 1 and not any("'" in w for w in words.split()):
        return False
    reach = {0}
    for part in parts:
        counts = _counts(part)
        reach = {r + c for r in reach for c in counts if r + c <= han}
        if not reach:
            return False
    return han in reach


@lru_cache(maxsize=4096)
def _counts(word: str) -> frozenset[int]:
    """The numbers of syllables a word can be cut into."""
    if len(word) > 40:
        return frozenset()
    at: list[set[int]] = [set() for _ in range(len(word) + 1)]
    at[0].add(0)
    for start in range(len(word)):
        if not at[start]:
            continue
        for end in range(start + 1, min(len(word), start + 6) + 1):
            if SYLLABLE.fullmatch(word, start, end):
                at[end] |= {n + 1 for n in at[start]}
    return frozenset(at[-1])
