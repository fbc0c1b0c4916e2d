"""The names inside the words of a mention: "villager Aynur Tohti's family" has "Aynur Tohti"."""

import re

from headwater.publish.redact.folding import plain
from headwater.publish.redact.spelling import ARABIC, HAN, OF_HAN
from headwater.publish.redact.words import (
    AFTER_PLACE,
    BEFORE_PLACE,
    LINKS,
    PLACES,
    ROLES_ZH,
    SOUNDS_ZH,
    TAILS_ZH,
    TITLES,
)

_HAN_RUN = re.compile(rf"[{HAN}]+(?:[\s·•‧・∙⋅．\u200b-\u200d\u2060\ufeff]{{1,3}}[{HAN}]+)*")
_ARABIC_RUN = re.compile(
    rf"[{ARABIC}\u064b-\u065f\u200b-\u200d]+(?:[\s·•.\-]+[{ARABIC}\u064b-\u065f\u200b-\u200d]+)*"
)
_OTHER = r"[^\W\d_\u0620-\u06ff\u3007\u3400-\u9fff\uf900-\ufaff]"
_WORD = re.compile(rf"(?:{_OTHER}|[\u0300-\u036f\u200b-\u200d\u00ad\u2060\ufeff])+(?:['’ʼ\-](?:{_OTHER})+)*")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_DOTS = frozenset("·•‧・∙⋅．")
LONGEST_ZH = 20
"""Characters beyond which a Chinese run is a description."""


def names_in(words: str) -> tuple[str, ...]:
    """Return the names that the words of a named mention hold, as written; the words themselves if none is
    told apart."""
    found = [*_chinese(words), *_uyghur(words), *_latin(words)]
    return tuple(dict.fromkeys(found)) or ((words.strip(),) if words.strip() else ())


def _chinese(words: str) -> list[str]:
    found = []
    for run in _HAN_RUN.findall(words):
        name = _bare(run)
        if 2 <= len(name) <= LONGEST_ZH:
            found.append(name)
    return found


def _bare(run: str) -> str:
    """Take roles from before a Chinese name, and forms of address from behind it."""
    before = ""
    while before != run:
        before = run
        for role in ROLES_ZH:
            if run.startswith(role) and len(run) - len(role) >= 2:
                run = run.removeprefix(role)
        for tail in TAILS_ZH:
            if run.endswith(tail) and len(run) - len(tail) >= 2:
                run = run.removesuffix(tail)
        head, of, _ = run.partition("的")
        if of and len(head) >= 2:
            run = head
    return run.strip("·•‧・∙⋅． \n\t")


def gone_on(name: str, after: str) -> str:
    """Return how a Chinese name that is written for its sound goes on behind words that were taken for
    all of it."""
    if not name or not OF_HAN.match(name[-1]):
        return ""
    at = 0
    if after[:1] in _DOTS and after[1:2] in SOUNDS_ZH:
        at = 1
    elif not any(dot in name for dot in _DOTS):
        return ""
    while at < min(len(after), LONGEST_ZH) and after[at] in SOUNDS_ZH:
        at += 1
    return after[:at]


def _uyghur(words: str) -> list[str]:
    return [run.strip() for run in _ARABIC_RUN.findall(words) if len(run.strip()) >= 2]


def _latin(words: str) -> list[str]:
    """Return the runs of words with capitals; those that name a place or a role are none."""
    found = [(m.start(), m.end(), m[0]) for m in _WORD.finditer(words)]
    runs: list[tuple[str, bool]] = []
    run: list[tuple[int, int]] = []
    last = ""
    placed = False
    for start, end, word in found:
        low = plain(_POSSESSIVE.sub("", word))
        part = not low or not word[0].islower() or (bool(run) and low in LINKS)
        cut = bool(run) and not _near(words[run[-1][1] : start])
        if run and (not part or cut or low in TITLES or low in PLACES):
            runs.append((_named(words, run), placed or low in AFTER_PLACE))
            run = []
        if part and low not in TITLES and low not in PLACES and (run or not word[0].islower()):
            placed = placed if run else last in BEFORE_PLACE
            run.append((start, end))
            if _POSSESSIVE.search(word):
                runs.append((_named(words, run), placed))
                run = []
        last = low
    if run:
        runs.append((_named(words, run), placed))
    kept = [name for name, at_place in runs if not at_place] or [name for name, _ in runs]
    return [name for name in kept if sum(map(str.isalpha, name)) >= 2] or _lower(words, found)


def _near(between: str) -> bool:
    return not between.strip(" \t\n\r.·•-\u00a0\u00ad,") and between.count("\n") < 2


def _named(words: str, run: list[tuple[int, int]]) -> str:
    return _POSSESSIVE.sub("", words[run[0][0] : run[-1][1]])


def _lower(words: str, found: list[tuple[int, int, str]]) -> list[str]:
    """A name that is written without capitals."""
    if any(word[:1].isupper() for _, _, word in found):
        return []
    kept = [
        w for _, _, w in found if plain(w) not in TITLES and plain(w) not in PLACES and plain(w) not in LINKS
    ]
    return [" ".join(kept)] if 1 <= len(kept) <= 3 and sum(map(len, kept)) >= 4 else []
