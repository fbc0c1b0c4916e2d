"""Cut the words before a Chinese number: where what is counted begins and ends among verbs, adverbs and leads.

Words are found by the longest match in lexicon/phrase_zh.py; letters in no list belong to a noun. Every text is
looked at once, so the time is linear.
"""

from dataclasses import dataclass
from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import phrase_zh, zh
from headwater.extract.figures.nouns_zh import nouns

_FUNCTION = frozenset(
    "仍在将被把对向从由自于与同跟让使令按以因距离较比到至达逾超近约均各每等及并而且但却则即就才只仅还也又再更最都已曾正后是为有须需应经现为"
)


_SUFFIXES = frozenset("率额量价费款数者品权")
"""Letters that make a noun of any verb (发送量, 办结率)."""
_SIZES = frozenset("长宽高深重厚即便微略存总报创得获")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the left side: its place and kind ("verb", "lead", "whole", or "" for a letter in no list)."""

    start: int
    end: int
    kind: str
    text: str


@cache
def _table() -> dict[str, str]:
    table = dict.fromkeys(phrase_zh.LEADS, "lead") | dict.fromkeys(
        (*phrase_zh.VERBS, *phrase_zh.DEGREE), "verb"
    )
    for rows in zh.NOUNS.values():
        for words in rows.values():
            table |= {word: "whole" for word in words.split() if len(word) > 1 and word not in table}
    return table | dict.fromkeys(phrase_zh.WHOLE, "whole")


@cache
def _longest() -> dict[str, int]:
    """First letter -> length of the longest word that begins with it."""
    longest: dict[str, int] = {}
    for word in _table():
        longest[word[0]] = max(longest.get(word[0], 0), len(word))
    return longest


@cache
def heads() -> frozenset[str]:
    """Return the nouns that a nominal verb may stand before."""
    return frozenset(phrase_zh.HEADS)


@cache
def _participles() -> frozenset[str]:
    return frozenset(phrase_zh.PARTICIPLES)


@cache
def _degree() -> frozenset[str]:
    return frozenset(phrase_zh.DEGREE)


@cache
def _nominal() -> frozenset[str]:
    return frozenset(phrase_zh.NOMINAL)


def words(text: str) -> list[Word]:
    """Cut a text into its longest known words and single letters."""
    table, longest, out, at = _table(), _longest(), [], 0
    while at < len(text):
        size = next((n for n in range(longest.get(text[at], 0), 0, -1) if text[at : at + n] in table), 0)
        word = text[at : at + (size or 1)]
        out.append(Word(at, at + len(word), table.get(word, ""), word))
        at += len(word)
    return out


def _head_at(text: str, at: int) -> bool:
    return any(text[at : at + n] in heads() for n in range(1, 5))


def _breaks(text: str, found: list[Word], k: int) -> bool:
    """Does the verb found[k] end what stands before it?"""
    word = found[k]
    if word.text in _participles() or (word.text in _nominal() and _head_at(text, word.end)):
        return False
    if len(text) - word.end == 1 and word.text not in _FUNCTION:
        return False  # one letter is left: 看护工
    if len(word.text) == 2 and text[word.end] in _SUFFIXES and word.text not in _degree():
        return False
    if len(word.text) > 1 or word.text in _FUNCTION or (word.text in _degree() and word.text not in _SIZES):
        return True
    fresh = k == 0 or found[k - 1].kind in ("verb", "lead")
    return text[word.end] in "了着过" or (fresh and k + 1 < len(found) and bool(found[k + 1].kind))


def begin(text: str) -> int:
    """Return where the noun phrase begins that `text` ends with."""
    found, start, first = words(text), 0, 0
    for k, word in enumerate(found):
        if word.kind == "verb" and word.end < len(text) and _breaks(text, found, k):
            start, first = word.end, k + 1
    for word in found[first:]:
        if word.kind != "lead" or word.end >= len(text):
            break
        start = word.end
    return start


@dataclass(frozen=True, slots=True)
class Tail:
    """The left side without the words at its end that say how much: its length, the nominal verbs among them
    (where they stand), and whether somebody does something (then what is left is who does it)."""

    end: int
    nominal: tuple[int, int] | None
    acted: bool


def _object(found: list[Word]) -> bool:
    """收到噪音投诉: a nominal verb behind a noun that is the object of another verb is a noun."""
    word = found[-1]
    if (
        word.text not in _nominal()
        or word.text in _degree()
        or len(found) < 3
        or found[-2].kind not in ("", "whole")
    ):
        return False
    return any(w.kind == "verb" and len(w.text) > 1 and w.text not in _degree() for w in found[:-2])


def tail(text: str) -> Tail:
    """Strip verbs, adverbs and leads from the end of `text`."""
    found = words(text)
    end, acted = len(text), False
    nominal: tuple[int, int] | None = None
    while found and found[-1].kind in ("verb", "lead") and found[-1].text not in nouns():
        if _object(found):
            break
        word = found.pop()
        if word.text in _nominal() and (nominal[0] == word.end if nominal else word.text not in _degree()):
            nominal = (word.start, nominal[1] if nominal else word.end)
        if word.kind == "verb" and word.text not in _degree() and word.text not in _FUNCTION:
            acted = True
        end = word.start
    return Tail(end, nominal, acted)


@cache
def _attributive() -> re.Pattern[str]:
    longest = sorted(phrase_zh.ATTRIBUTIVE, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(longest)}){{1,3}}的?")


def qualified(run: str) -> int:
    """Return how much of the words behind a measure word says of what kind the thing is (结对 of 结对省市)."""
    found = _attributive().match(run)
    return found.end() if found else 0


def rated(text: str) -> bool:
    """Is this a rate ("每平方公里", "每只羊"): each, and one word that is no verb?"""
    found = words(text)
    return found[0].text.startswith("每") and not any(w.kind == "verb" for w in found[1:])


def cut(text: str) -> int:
    """Return where the noun phrase ends that `text` begins with: before the first verb, adverb or lead; 0 if
    a verb stands first."""
    found = words(text)
    for k, word in enumerate(found):
        if (
            word.kind == "verb"
            and word.text != "等"
            and (k or word.text not in nouns())
            and (word.end == len(text) or _breaks(text, found, k))
        ):
            return word.start
        if word.kind == "lead" and word.start and word.text not in _INNER:
            return word.start
    return len(text)


_INNER = frozenset("的 新 上 下 中 内 里 公司 集团 、 和 与 及 或 省 市 县 区 州".split())


_MARKS = re.compile(
    r"^/[天日年月人户亩次吨周股村]|[，,、；;（(）) ]|(?:19|20)\d\d年(?:底|末|初)?|每[平立]方[公千]?[米里]"
)


def degrees(text: str) -> bool:
    """Do nothing but verbs and adverbs of degree, leads, years and commas stand in `text`?"""
    return all(
        word.kind == "lead" or (word.kind == "verb" and (word.text in _degree() or word.text in _FUNCTION))
        for word in words(_MARKS.sub("", text))
    )
