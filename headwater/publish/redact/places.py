"""Village-level places in words: what would lead to one house from where a private person is spoken of."""

import re
from collections.abc import Iterable

from headwater.publish.redact.moved import Edit
from headwater.publish.redact.spelling import ARABIC, HAN

REASON = "a small place beside a private person"

_ENGLISH = re.compile(
    r"\b(?:(?!(?:The|This|That|A|Each|Every|In|At|From|Of) [Vv]illage of )(?:(?:No\.? ?)?\d+ )?"
    r"(?:[A-Z][\w'’-]+ ){1,3}(?:[Vv]illage|[Hh]amlet)"
    r"|(?:[Vv]illage|[Hh]amlet) (?:of|No\.?) ?(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|\d+))\b"
)
_CHINESE = re.compile(
    rf"[{HAN}]{{2,5}}?村(?!民|里|子|庄|委|干|支|级|級|官)(?:第?[0-9０-９一二三四五六七八九十]+(?:组|組|小队|小隊|号|號))*"
)
_AFTER = re.compile("(?:在|位于|位於|来自|來自|住在|是|了|到|的|县|縣|乡|鄉|镇|鎮|市|区|區)")
_UYGHUR = re.compile(rf"[{ARABIC}]+ (?=كەنت)كەنت[{ARABIC}]*")
_STOPS = re.compile(r"[。！？!?؟\n]|\.(?=\s)")
FAR = 400
"""Code points on each side of a name that are taken for its sentence at most."""
_ANY_UYGHUR = {"شۇ", "بۇ", "ئۇ", "بىر", "ھەر", "ھەربىر", "قايسى", "ئاشۇ", "مۇشۇ", "ئۆز", "بىزنىڭ", "ئىككى"}
"""Words before "village" that name none."""
_TAILS = {
    "ى": "",
    "ىدە": "تە",
    "ىدىكى": "تىكى",
    "ىدىن": "تىن",
    "ىگە": "كە",
    "ىنىڭ": "نىڭ",
    "ىنى": "نى",
    "ىلىق": "لىك",
}
"""The endings of a named village (possessed, "the village of X") as those of any village."""
_STOP = {
    "The",
    "This",
    "That",
    "A",
    "In",
    "At",
    "From",
    "Near",
    "Of",
    "His",
    "Her",
    "Their",
    "Our",
    "Every",
    "Each",
    "One",
    "Some",
}


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around a place in a text, as far as its stops tell."""
    first = max(0, start - FAR)
    before = list(_STOPS.finditer(text, first, start))
    after = _STOPS.search(text, end, end + FAR)
    return (before[-1].end() if before else first), (after.start() if after else min(len(text), end + FAR))


def villages(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the village-level places in text[start:end]: where each stands, and what is shown for it."""
    found: list[tuple[int, int, str]] = []
    for match in _ENGLISH.finditer(text, start, end):
        at = match.start()
        while (word := text[at : match.end()].partition(" "))[0] in _STOP and word[2]:
            at += len(word[0]) + 1
        if text[at : match.end()].lower() not in {"village", "hamlet"}:
            found.append((at, match.end(), "a village"))
    for match in _CHINESE.finditer(text, start, end):
        at = match.start()
        for cue in _AFTER.finditer(match[0][:-2]):
            at = match.start() + cue.end()
        if match.end() - at >= 2:
            found.append((at, match.end(), "某村"))
    for match in _UYGHUR.finditer(text, start, end):
        first, _, last = match[0].rpartition(" ")
        if first not in _ANY_UYGHUR:
            tail = last.removeprefix("كەنت")
            found.append((match.start(), match.end(), f"بىر كەنت{_TAILS.get(tail, tail)}"))
    return found


def named(text: str) -> dict[str, str]:
    """Return every village of a text, whole and by its name alone, and what is shown for it."""
    found: dict[str, str] = {}
    for start, end, shown in villages(text, 0, len(text)):
        whole = text[start:end]
        found[whole] = shown
        bare = _KIND.sub("", whole)
        if len(bare) > 1:
            found.setdefault(bare, shown)
    return found


_KIND = re.compile(r"^(?:[Vv]illage|[Hh]amlet) (?:of )?|[ ](?:[Vv]illage|[Hh]amlet)$|村.*$|[ ]كەنت\S*$")
"""What makes a name that of a village."""


def edits(text: str, sentences: Iterable[tuple[int, int]]) -> list[Edit]:
    """Return the edits that take the villages out of the sentences of private people."""
    return [
        Edit(at, till, shown, REASON)
        for start, end in sorted(set(sentences))
        for at, till, shown in villages(text, start, min(end, len(text)))
    ]
