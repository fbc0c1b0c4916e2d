"""What is talked of: the things that the sentences before counted, asked for or named, for the numbers that stand
without a noun ("Brandt says 611", "a year on it was 702")."""

from dataclasses import dataclass
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import nouns_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.counted_en import phrase
from headwater.extract.figures.found import Found
from headwater.extract.figures.lexicon import en, zh
from headwater.extract.figures.nouns_en import TOKEN, heads, plural, singular

_COUNTED = frozenset(
    {
        "",
        "person",
        "person-time",
        "household",
        "household-time",
        "item",
        "batch",
        "session",
        "county",
        "village",
        "school",
    }
)
MEASURES = (frozenset(en.UNITS) | frozenset(zh.UNITS) | en.CURRENCIES) - _COUNTED
"""Units of money, time, shares and measures: such a number counts no things."""
FAR = 3
"""Sentences that a topic is remembered."""
_ASKED = re.compile(
    r"\b(?:how many|(?:number|count|tally|total|toll|quota|list|share|proportion|majority|bulk|estimates?|figures?) (?:of|for)) (?:the |all |its |their |these |those )?"
    r"(?:such )?(?=[a-z])|\bthere (?:were|are|have been|had been) (?=[a-z]{4,}\b)"
    r"|\b(?:one|some|many|most|few|several|all|none|half|rest) of (?:the |these |those |its |their )(?=[\w“\"‘'])"
    r"|\A(?:The |These |Those |Such |Most |Many |Some |Few |All |Nearly all |Almost all )?(?=[A-Za-z]+(?:[ -][a-z]+){0,2} (?:is|are|were|was|bear|have|had|do|did|make|made|come|came|remain|get|got)\b)",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\b(?:the|this|that|another|its|their) (?:(?:19|20)\d\d |official |new |latest )?(?P<noun>[a-z]{3,}) (?:figures?|numbers?|counts?|totals?|tally)\b"
)
"""The 2020 labour figure."""
_ASKED_ZH = re.compile(
    r"(?:多少|几|幾|哪些)(?P<word>[个個名位户戶口家所支件匹头頭])?(?P<noun>[\u3400-\u9fff]{1,6})?"
)
_BEFORE_ZH = re.compile(
    r"(?P<noun>[\u3400-\u9fff]{2,10}?)(?:的?(?:数目|數目|人数|人數|数量|數量|总数|總數|到底|究竟|一共|共)?有?)\Z"
)


@dataclass(slots=True)
class Topic:
    """What a bare number would count: the noun, how many there were said to be (None: they were only named), and
    whether the noun was no more than mentioned."""

    counted: Counted
    value: Fraction | None = None
    mentioned: bool = False


class Talk:
    """The topic as the sentences of a document are read, one after the other."""

    def __init__(self) -> None:
        self._topic: Topic | None = None
        self._at = 0

    def topic(self, index: int) -> Topic | None:
        """Return what sentence `index` may take up, or None."""
        return self._topic if index - self._at <= FAR else None

    def hear(self, index: int, folded: str, lang: str, found: list[Found]) -> None:
        """Note what a sentence talks of: what its last number counts, else what it asks for or names."""
        counts = next((f for f in reversed(found) if things(f)), None)
        if counts:
            self._topic, self._at = Topic(counts.counted, counts.reading.value), index
            return
        named = asked(folded) if lang == "en" else asked_zh(folded) if lang == "zh" else None
        if named is None and lang == "en" and index - self._at > 1:
            named = mentioned(folded)
        if named:
            self._topic, self._at = named, index


def things(item: Found) -> bool:
    """Tell whether a figure counts things: no share, money, measure or name."""
    unit = item.counted.unit or item.reading.unit or ""
    if item.role == "name" or not item.counted.text or item.reading.numeral.ordinal:
        return False
    return unit != "" and unit not in MEASURES and abs(item.reading.value) >= 1


def asked(text: str) -> Topic | None:
    """Return the noun of "how many herders", "the number of closed wells", "there were doctors"."""
    for found in _ASKED.finditer(text):
        at = found.end() + (text[found.end() : found.end() + 1] in "“\"‘'")
        noun = phrase(text, at, len(text))
        if noun and plural(noun.text.rsplit(maxsplit=1)[-1].lower()) and noun.unit:
            return Topic(noun)
    for found in _FIGURE.finditer(text):
        if (one := singular(found["noun"])) in heads():
            return Topic(Counted(*found.span("noun"), found["noun"], *heads()[one]))
    return None


def mentioned(text: str) -> Topic | None:
    """Return the one known noun that a sentence has in the plural, or None where it has two."""
    table = heads()
    words = [t for t in TOKEN.finditer(text) if t[0].islower() and plural(t[0])]
    known = {singular(t[0]): t for t in words if singular(t[0]) in table}
    if len(known) != 1:
        return None
    word, place = known.popitem()
    head, unit = table[word]
    if unit in MEASURES or word in ("report", "document", "paper", "article"):
        return None
    return Topic(Counted(*place.span(), place[0], head, unit), mentioned=True)


def asked_zh(text: str) -> Topic | None:
    """Return the noun of 有多少名牧民, 水井有多少口, 牧民的人数."""
    found = _ASKED_ZH.search(text)
    if not found:
        return None
    behind = nouns_zh.ending(found["noun"]) if found["noun"] else None
    ahead = _BEFORE_ZH.search(text, max(0, found.start() - 16), found.start())
    word = behind or (nouns_zh.ending(ahead["noun"]) if ahead else None)
    if word is None and (found["word"] or "") in ("户", "戶"):
        word = "户"
    if word is None:
        return None
    head, unit = nouns_zh.nouns()[word]
    return Topic(Counted(found.start(), found.start(), word, head, unit))
