# ruff: noqa: E501
"""Which batch, phase or round a number is of: the fourth batch is not the fifth, nor all of them.

Read from the words beside the number: "405 teachers of the fourth batch", 第四批教师405名, تۆتىنچى تۈركۈمدىكى 405 ئوقۇتقۇچى.
"""

import re
from typing import NamedTuple

from headwater.link.cues import Window
from headwater.link.event_words import ORDINALS, UG_ORDINALS, han_number
from headwater.model import Words

REACH = 36
"""Code points before a number in which its batch is named, and behind it half as many more."""
_KINDS = (
    ("batch", "batch|cohort|intake|wave|contingent", "批", "تۈركۈم"),
    ("phase", "phase|stage", "期|阶段|階段", "باسقۇچ|قارار"),
    ("round", "round", "轮|輪", "نۆۋەت|قېتىملىق|رايون"),
    ("group", "group|team", "组|組|队|隊", "گۇرۇپپا|ئەترەت"),
    ("edition", "edition", "届|屆", ""),
)
_EN_WORDS = "|".join(sorted(ORDINALS, key=len, reverse=True))
_EN = re.compile(rf"\b({_EN_WORDS}) ({'|'.join(k[1] for k in _KINDS)})\b", re.IGNORECASE)
_ZH = re.compile(f"第([一二三四五六七八九十]{{1,3}}|\\d{{1,2}})({'|'.join(k[2] for k in _KINDS)})")
_UG = re.compile(rf"(\d{{1,2}}-|(?:{'|'.join(UG_ORDINALS)})) ?({'|'.join(k[3] for k in _KINDS if k[3])})")
_ANY = re.compile(
    f"第|上一|前一|[这這该該此]一?[批期轮輪届屆]|ئالدىنقى|{'|'.join(k[1] for k in _KINDS)}|{'|'.join(k[3] for k in _KINDS if k[3])}",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\d|[。；;!?؛]|\.(?=\s|$)")
"""What stands between a batch and a number that is not of it: another number, the end of a clause."""


_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")
"""A year breaks nothing: "the second batch, which followed in 2031, had"."""
_EARLIER = re.compile(
    rf"\b(?:an|the|its|this) (?:earlier|previous|preceding|former) ({'|'.join(k[1] for k in _KINDS)})\b|(?:上一|前一|此前一|之前一)(批|期|轮|輪|届|屆)|ئالدىنقى ({'|'.join(k[3] for k in _KINDS if k[3])})",
    re.IGNORECASE,
)
"""The one before, which has no number."""
_SUBJECT = re.compile(
    rf"^(?:The|Its|Their|This|A|An|[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){{0,2}}['’]s?) (?P<which>(?:{_EN_WORDS}|earlier|previous) (?:{'|'.join(k[1] for k in _KINDS)}))\b[^,.;\d]{{0,60}}(?:, (?:which|that|who|in|sent|led)\b[^,.;]{{2,60}},)? (?:[a-z]+ ){{0,4}}$",
    re.IGNORECASE,
)
"""A sentence whose subject is a batch, up to its number."""


_THIS = re.compile(
    rf"\b(?:this|the|that) (?:{'|'.join(k[1] for k in _KINDS)})\b(?! of)|[这這该該此](?:一)?(?:{'|'.join(k[2] for k in _KINDS)})|بۇ (?:{'|'.join(k[3] for k in _KINDS if k[3])})",
    re.IGNORECASE,
)
"""The batch that the sentences before name."""


class _Named(NamedTuple):
    start: int
    end: int
    name: str


def batch_of(near: Window, phrase: str) -> str:
    """Return the batch that a number is of ("batch 4"), or ""; `phrase` is what is counted, as written."""
    before = near.sentence_before[-REACH:]
    if not _ANY.search(" ".join((near.sentence_before, near.after[: 2 * REACH], phrase))):
        return ""  # most numbers are of none
    found = _named(before)
    if found:
        last = found[-1]
        if not _BREAK.search(_YEAR.sub("", before[last.end :])):
            return last.name
    elif subject := _SUBJECT.search(_YEAR.sub("", near.sentence_before)):
        told = _named(f"the {subject['which']}")
        return told[0].name if told else ""
    elif this := _THIS.search(before):
        told_of = _named(near.earlier[-4 * REACH :])
        if told_of and not _BREAK.search(_YEAR.sub("", before[this.end() :])):
            return told_of[-1].name
    behind = near.after[: REACH + REACH // 2]
    ahead = _named(behind)
    if ahead and not _BREAK.search(behind[: ahead[0].start]):
        return ahead[0].name
    within = _named(phrase)
    return within[0].name if len(within) == 1 else ""


def batches_in(text: str) -> set[str]:
    """Return the batches that a text names ("batch 4")."""
    return {each.name for each in _named(text)} if _ANY.search(text) else set()


def _named(text: str) -> list[_Named]:
    found = []
    for pattern, column in ((_EN, 1), (_ZH, 2), (_UG, 3)):
        for match in pattern.finditer(text):
            kind = next(
                k[0] for k in _KINDS if k[column] and re.fullmatch(k[column], match[2], re.IGNORECASE)
            )
            found.append(_Named(match.start(), match.end(), f"{kind} {_number(match[1].casefold())}"))
    for match in _EARLIER.finditer(text):
        word = next(filter(None, match.groups()))
        kind = next(k[0] for k in _KINDS if any(c and re.fullmatch(c, word, re.IGNORECASE) for c in k[1:]))
        found.append(_Named(match.start(), match.end(), f"{kind} earlier"))
    return sorted(found)


def _number(word: str) -> int:
    if word in ORDINALS:
        return ORDINALS[word]
    if word in UG_ORDINALS:
        return UG_ORDINALS[word]
    return han_number(word.rstrip("-"))


def batch_words(name: str) -> Words:
    """Return a batch in every language ("the fourth" as a number)."""
    kind, _, number = name.partition(" ")
    _, _, zh, ug = next(k for k in _KINDS if k[0] == kind)
    if number == "earlier":
        return Words(
            f"an earlier {kind}", f"此前一{zh.split('|')[0]}", f"ئالدىنقى {ug.split('|')[0] or 'نۆۋەت'}"
        )
    return Words(name, f"第{number}{zh.split('|')[0]}", f"{number}-{ug.split('|')[0] or 'نۆۋەت'}")
