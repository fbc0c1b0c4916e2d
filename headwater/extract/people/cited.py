"""Authors in citations and lists of works: "(Harrow, 2018)", "Quill, T. and Rasmussen, J. (2016)", （徐某，2018）."""

from collections.abc import Iterable, Iterator

from headwater.extract import patterns as re
from headwater.extract.people.found import Found
from headwater.extract.people.latin_called import LETTER, UPPER
from headwater.extract.people.latin_names import folded

_NAME = rf"(?:(?:de|van|von|der|al|el|bin)[ -])?[{UPPER}][{LETTER}]+(?:-[{UPPER}][{LETTER}]+)?(?: [{UPPER}][{LETTER}]+)?"
_AND = r"(?:,? (?:and|&) |, )"
_YEAR = r"(?:1[89]|20)\d\d[a-z]?|n\.d\.|forthcoming|in press"
BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{3,300})[)）\]]")
WORK = re.compile(
    rf"(?:^|; ?|；|\be\.g\., |\b[Ss]ee (?:also )?|\bcf\. )(?P<who>{_NAME}(?:{_AND}{_NAME}){{0,5}}(?:,? et al\.?)?),? ?(?:{_YEAR})"
)
WORK_ZH = re.compile(
    r"(?:^|[（(；;、])(?P<who>[一-鿿]{2,4}(?:(?:、|和|与|與|,|，)[一-鿿]{2,4}){0,3}等?)[，, ]{0,2}(?:1[89]|20)\d\d[a-z]?(?=[）)；;，,、]|$)"
)
TOLD = re.compile(
    rf"(?<![{LETTER}])(?P<who>{_NAME}(?:{_AND}{_NAME}){{0,3}}(?: et al\.?)?)(?:’s|'s)? [(（](?:{_YEAR})(?:[,:：][^()]{{0,20}})?[)）]"
)
TOLD_ZH = re.compile(rf"(?P<who>[一-鿿]{{2,3}})[(（](?:{_YEAR})[)）]")
_INVERTED = rf"[{UPPER}][{LETTER}]+, (?:(?:[{UPPER}]\.[ -]?){{1,3}}|[{UPPER}][{LETTER}]+(?: [{UPPER}]\.)?(?![{LETTER}]))"
ENTRY = re.compile(
    rf"^\W{{0,3}}(?:\[?\d{{1,3}}[\].)] ?)?(?:Sources?: ?|References?: ?)?(?P<who>{_INVERTED}(?:(?:,? ?(?:and|&) ?|, ?){_INVERTED})*)(?P<al>,? et al)?[ .,]{{0,3}}(?=.{{0,400}}\b(?:1[89]|20)\d\d\b)",
    re.S,
)
ENTRY_SPOKEN = re.compile(
    r"\W{0,3}\[?\d{1,3}[\].)] (?P<who>(?:[A-Z]\. ?)+[A-ZÀ-Þ][\w’-]+(?:(?:, and |, | and | & )(?:[A-Z]\. ?)+[A-ZÀ-Þ][\w’-]+){0,5}),? (?=[“\"‘A-Z][^\n]{5,240}(?:19|20)\d\d)"
)
"""A numbered entry whose authors stand as spoken: 1. I. Name and D. Name, Journal, 2022."""
SPOKEN = re.compile(r"(?:[A-Z]\. ?)+[A-ZÀ-Þ][\w’-]+")
ENTRY_ZH = re.compile(
    r"\W{0,3}(?:(?:参考文献|参考书目|引用文献|文献|注释?|资料来源)[：:] ?)?(?:\d{1,3}[\].．、)] ?)?(?P<who>[一-鿿·]{2,8}(?:[,，、] ?[一-鿿·]{2,8}){0,5})(?:[,，]? ?等)?[.．:：。] ?[^\n]{2,120}?\[(?:J|M|D|N|C|R|Z|EB/OL|J/OL|N/OL)\]"
)
SEE = re.compile(
    rf"\b(?:[Ss]ee (?:also )?|[Cc]f\. |[Cc]ompare )(?P<who>{_NAME}(?:{_AND}{_NAME}){{0,3}}(?: et al\.?)?),? (?:1[89]|20)\d\d[a-z]?\b"
)
"""See Name and Name 2021."""
YEARED = re.compile(
    rf"(?:(?<=[.\n] )|(?<=\n)|^)(?P<who>{_INVERTED}(?:,? (?:and|&) (?:{_INVERTED}|{_NAME}))?)\. (?:(?:19|20)\d\d[a-z]?|n\.d\.|Forthcoming)\. (?=[“\"‘A-ZÀ-Þ])"
)
"""An entry of a list of works within a paragraph: Name, First. 2021. Title."""
DATED = re.compile(
    r"(?:(?:,? (?:and|&) |, )[A-ZÀ-Þ][\w.’-]+(?: [A-ZÀ-Þ][\w.’-]+){0,2}){0,4}(?:, eds?\.)?\. (?:19|20)\d\d[a-z]?\. ?[“\"‘A-ZÀ-Þ]"
)
"""Behind an author whose name stands as it is spoken: Name and Name. 2019. “Title”."""
ONE = re.compile(_INVERTED)
EACH = re.compile(_NAME)
HAN = re.compile(r"[一-鿿]{2,4}")
NOBODY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Net|News|Times|Daily|Agency|Watch|Nations|Government|Ministry|Bureau|Report|Article|Section|Figure|Table|Chapter|University|Institute|International|Post|Press|Group|Office|Party|Committee|Commission|Centre|Center|Since|In|By|From|Until|Xinhua|Xinjiang|China|Beijing|The|Act|Law|Xi’an|CCP|Updated|Published|Spring|Summer|Autumn|Winter|Forum|Radio|Foundation|Council|Bank|Association|Street|Asia|Project|Monitor|Department|Conference|Congress)\b"
)


def find(text: str) -> Iterator[Found]:
    """Yield the authors whom a sentence cites, at its own offsets."""
    if not re.search(r"\d{4}|n\.d\.|in press", text):
        return
    for bracket in BRACKET.finditer(text):
        for work in WORK.finditer(bracket[1]):
            yield from _each(work, bracket.start(1), EACH)
    for work in WORK_ZH.finditer(text):
        yield from _each(work, 0, HAN)
    for told in (*TOLD.finditer(text), *SEE.finditer(text)):
        yield from _each(told, 0, EACH)


def dated(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the authors of works that stand within a paragraph, and make those of `found` authors whose year follows."""
    for each in found:
        free = each.parts and not each.cited and each.lang == "en" and each.role in (None, "private")
        if free and DATED.match(text, each.end):
            each.role, each.why, each.sure = "author", ["of a work whose year follows"], 3
    for work in YEARED.finditer(text):
        for one in ONE.finditer(text, work.start("who"), work.end("who")):
            yield _found(one.start(), one.end(), one[0])


def entries(text: str) -> Iterator[Found]:
    """Yield the authors at the head of a paragraph that is an entry of a list of works."""
    if (entry := ENTRY.match(text)) and not NOBODY.search(entry["who"]):
        for one in ONE.finditer(text, entry.start("who"), entry.end("who")):
            yield _found(one.start(), one.end(), one[0])
    elif entry := ENTRY_SPOKEN.match(text):
        for one in SPOKEN.finditer(text, entry.start("who"), entry.end("who")):
            yield _found(one.start(), one.end(), one[0])
    elif entry := ENTRY_ZH.match(text):
        for one in HAN.finditer(text, entry.start("who"), entry.end("who")):
            yield _found(one.start(), one.end(), one[0])


def _each(work: re.Match[str], base: int, pattern: re.Pattern[str]) -> Iterator[Found]:
    if NOBODY.search(work["who"]):
        return
    low = work.start("who")
    for one in pattern.finditer(work["who"]):
        words = one[0].removesuffix("等")
        if len(words) > 1:
            yield _found(base + low + one.start(), base + low + one.start() + len(words), words)


def _found(start: int, end: int, words: str) -> Found:
    parts = tuple(folded(w) for w in re.split(r"[ ,]+", words) if folded(w))
    return Found(start, end, "", "author", ["cited as an author"], parts or (words,), cited=True, sure=3)
