"""What a sentence talks of: the noun that it asks the number of, opens with, or has alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import counted_ug, nouns_zh
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.counted_en import phrase
from headwater.extract.figures.lexicon import en, zh
from headwater.extract.figures.nouns_en import TOKEN, heads, noun, plural, singular

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
OCCASIONS = frozenset({"visit", "stay", "call", "trip", "meeting", "time", "session", "inspection", "lesson"})
"""What happens so often in a quarter, whoever it happens to."""
TEXTS = frozenset(
    "report document paper article version list entry count figure number estimate total page copy source line table chapter "
    "column text note footnote account sentence paragraph statement answer question thing way part reason point step".split()
)
"""What gives numbers and is mostly not what they count."""
_ASKED = re.compile(
    r"\b(?:how many|(?:numbers?|counts?|tally|tallies|totals?|toll|quotas?|lists?|share|proportion|majority|bulk|estimates?|figures?) (?:of|for)|(?:counted|counting|listed|surveyed|mapped|registered)) (?:the |all |its |their |these |those )?"
    r"(?:such )?(?=[a-z])|\bthere (?:were|are|have been|had been) (?=[a-z]{4,}\b)"
    r"|\A(?:of|among|out of) (?:the |all |its |their |these |those |our |his |her |my )+(?=[a-z])"
    r"|\b(?:one|some|many|most|few|several|all|none|half|rest) of (?:the |these |those |its |their )(?=[\w“\"‘'])",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:The |These |Those |Such |Most |Many |Some |Few |All |Nearly all |Almost all )?(?=[A-Za-z])"
)
_THEN = re.compile(
    r"(?: [(（][^)）]{1,40}[)）])?(?:, [^,.;]{3,60},)? (?:form|make up|serve|exist|is|are|were|was|bear|bore|have|had|do|did|make|made|come|came|remain|remained|get|got|differ|vary)\b"
)
"""Households are worse: the subject that a sentence opens with."""
_THEY = re.compile(
    r"\bthey (?:(?:have|had|now|already|then|together|in all) )*(?:numbered|number|totalled|totaled|reached|came to|stood at|grew to|rose to|fell to|made up) (?:about |some |nearly |around |almost |more than |over )?\Z"
)
_GLOSSED = re.compile(r"\b(?P<noun>[a-z]{4,}s) [(（][“\"']?(?=[\u3400-\u9fff\u0621-\u06d5])")
"""Labour service stations (劳务服务站): a term that is just brought in."""
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
_WORD = r"[\u0621-\u06d5-]+"
_ASKED_UG = re.compile(
    rf"(?:قانچە|قانچىلىك|نەچچە)(?: نەپەر| دانە| كىشى)? (?P<noun>{_WORD})|(?P<whose>{_WORD})(?: {_WORD})? (?:سانى|سانىنى)\b"
    rf"|(?P<object>{_WORD}(?:لارنى|لەرنى|لىرىنى)) (?:سان|تىزىملى|خاتىرىلى)"
)


@dataclass(slots=True)
class Topic:
    """What a bare number would count: the noun, how many there were said to be (None: they were only named), and
    whether the noun was no more than mentioned."""

    counted: Counted
    value: Fraction | None = None
    mentioned: bool = False
    others: tuple[tuple[Counted, Fraction], ...] = ()
    """What else the sentence counts."""
    known: Mapping[Fraction, tuple[Counted, str]] = field(default_factory=dict)
    """What each number of the document so far counts, with its unit: the 57, the 320 million."""
    age: int = 0
    """Sentences since."""


def nearest(topic: Topic, value: Fraction) -> Topic:
    """Return the topic, or what else its sentence counts where only that has about as many."""
    if topic.value is None or not topic.others or _close(topic.value, value):
        return topic
    alike = [each for each in topic.others if _close(each[1], value)]
    return replace(topic, counted=alike[-1][0], value=alike[-1][1]) if alike else topic


def _close(one: Fraction, other: Fraction) -> bool:
    return one <= 2 * other and other <= 2 * one


def asked(text: str) -> Topic | None:
    """Return the noun of "how many herders", "the number of closed wells", "there were doctors"."""
    for found in _ASKED.finditer(text):
        at = found.end() + (text[found.end() : found.end() + 1] in "“\"‘'")
        noun = phrase(text, at, len(text))
        if (
            noun
            and plural(noun.text.rsplit(maxsplit=1)[-1].lower())
            and noun.unit not in {"", *MEASURES}
            and noun.head not in TEXTS
        ):
            return Topic(noun)
    glossed = list(_GLOSSED.finditer(text))
    if glossed and (named := _noun_of(glossed[-1])):
        return named
    for found in _FIGURE.finditer(text):
        if (one := singular(found["noun"])) in heads():
            return Topic(Counted(*found.span("noun"), found["noun"], *heads()[one]))
    return None


def _noun_of(found: "re.Match[str]") -> Topic | None:
    head, unit = noun(singular(found["noun"])) or (singular(found["noun"]), singular(found["noun"]))
    if unit in {"", *MEASURES} or head in TEXTS:
        return None
    return Topic(Counted(*found.span("noun"), found["noun"], head, unit))


def opened(text: str) -> Topic | None:
    """Return the known plural noun that a sentence opens with as its subject."""
    begin = _OPENS.match(text)
    noun = phrase(text, begin.end(), len(text)) if begin else None
    if noun is None or not _THEN.match(text, noun.end) or noun.unit in MEASURES or noun.head in TEXTS:
        return None
    word = noun.text.rsplit(maxsplit=1)[-1].lower()
    return Topic(noun) if plural(word) and singular(word) in heads() else None


def they(text: str, start: int) -> Topic | None:
    """The plural noun that opens the sentence whose "they" a number is said of: "Wardens on leave go too; they numbered N"."""
    said = _THEY.search(text, max(0, start - 40), start)
    begin = _OPENS.match(text) if said else None
    noun = phrase(text, begin.end(), said.start()) if begin and said else None
    if noun is None or noun.unit in MEASURES or noun.head in TEXTS:
        return None
    word = noun.text.rsplit(maxsplit=1)[-1].lower()
    return Topic(noun) if plural(word) and singular(word) in heads() else None


def mentioned(text: str) -> Topic | None:
    """Return the one known noun that a sentence has in the plural, or None where it has two."""
    table = heads()
    words = [t for t in TOKEN.finditer(text) if t[0].islower() and plural(t[0])]
    known = {singular(t[0]): t for t in words if singular(t[0]) in table}
    if len(known) != 1:
        return None
    word, place = known.popitem()
    head, unit = table[word]
    if unit in MEASURES or head in TEXTS:
        return None
    return Topic(Counted(*place.span(), place[0], head, unit), mentioned=True)


def asked_zh(text: str) -> Topic | None:
    """Return the noun of 有多少名牧民, 水井有多少口, 牧民的人数."""
    found = _ASKED_ZH.search(text)
    if not found:
        return None
    behind = _first(found["noun"] or "")
    ahead = _BEFORE_ZH.search(text, max(0, found.start() - 16), found.start())
    word = behind or (nouns_zh.ending(ahead["noun"]) if ahead else None)
    if word is None and (found["word"] or "") in ("户", "戶"):
        word = "户"
    if word is None:
        return None
    head, unit = nouns_zh.nouns()[word]
    return Topic(Counted(found.start(), found.start(), word, head, unit))


def _first(words: str) -> str | None:
    """The first known noun of some words (工人 of 工人去了外省)."""
    for size in range(1, len(words) + 1):
        word = nouns_zh.ending(words[:size])
        longer = nouns_zh.ending(words[: size + 1]) if size < len(words) else None
        if word and len(word) > 1 and not (longer and len(longer) > len(word)):
            return word
    return None


def asked_ug(text: str) -> Topic | None:
    """Return the noun of قانچە ئىشچى, ئىشچىلارنىڭ سانى, قۇدۇقلارنى سانىدىم."""
    for found in _ASKED_UG.finditer(text):
        word = found["noun"] or found["whose"] or found["object"]
        if known := counted_ug.noun(bare_ug(word)):
            return Topic(Counted(found.start(), found.start(), known[0], *known[1]))
    return None


def bare_ug(word: str) -> str:
    """Return a Uyghur word without its plural and case endings."""
    for ending in (
        "لىرىنىڭ",
        "لىرىنى",
        "لىرى",
        "لارنىڭ",
        "لەرنىڭ",
        "لارنى",
        "لەرنى",
        "نىڭ",
        "لار",
        "لەر",
        "نى",
    ):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word
