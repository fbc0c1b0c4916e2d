"""Which readings are figures: a document claims no figure by a year, an ordinal, a pronoun or an idiom."""

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_en import heads, plural
from headwater.extract.figures.reading import Reading, fraction
from headwater.extract.figures.traps import SMALL_WORD, Traps
from headwater.extract.figures.units import canonical

_TIMES = frozenset({"year", "month", "day", "week", "hour", "minute", "second", "decade", "quarter"})
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|of|the|during|to|between|and|early|late|mid|before|after|"
    r"around|through|fy|"
    r"year|and|or|a|this|summer|winter|spring|autumn|fall|c\.|ca\.)|[-–—(/,]|^)\s*\Z",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:no|any|every|each|some|this|that|which|another|the|other|last|next|first|only|by)[ -]?\Z",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"(?:\b(?:first|last|past|next|previous|recent|final|opening|another|the)|前|头|过去|未来|上|下|"
    r"最近|今后) ?\Z",
    re.IGNORECASE,
)
_FIRST_ONLY = re.compile(r"(?:\b(?:first|opening|final)|前|头) ?\Z", re.IGNORECASE)
_QUOTED = re.compile(r"[\"「『《'(（][万亿千百]{1,2}[\u3400-\u9fff]{1,3}[\"」』》')）]")
_UNIT_LINE = re.compile(r"(?:单位|計量單位|计量单位) ?[:：] ?\Z")
_CAPITAL = re.compile(r"(?<=[\w,;] )(?:[A-Z][A-Za-z]+|i[A-Z][a-z]+) \Z|^(?:[A-Z][A-Za-z]+ )?[A-Z][a-z]+ \Z")
_WHICH = re.compile(r"\b(?:which|that|this|no|any|every|each|another|some) \Z", re.IGNORECASE)
_UYGHUR = re.compile(r" (?!يىل)[\u0621-\u06d5]{2,}")
"""A Uyghur year has its word behind it (2017-يىلى): four digits before another word count it."""
_SCORE = re.compile(r"(?<![\d,.$€£¥-])(\d{1,3})[-–](\d{1,3})(?![\d/%-]|[.,]\d)")
_ZERO = re.compile(r"0(?!0{1,30}(?!\d))\d{2,}(?![.,]\d)|\d{15,}(?! [a-z]|[,.]?\d)")
"""A whole number that begins with 0, or that runs on without groups: a code, a telephone, an hour."""
_LATER = re.compile(r" (?:later|earlier|ago|beforehand|previously|hence)\b(?! than)| before(?=[.,;]|\s*\Z)")
_RATIO_END = re.compile(r"\bratio\b.{0,80}\d to \Z")
_BASE = re.compile(r"\b(?:per|for every) \Z")
_AGED = re.compile(r"\baged \Z", re.IGNORECASE)
_CAPITAL_NEXT = re.compile(r"[ -][A-Z]|[ -](?:hundred|thousand|million|billion|percent)")
_AFTER_HYPHEN = re.compile(r"-([A-Za-z]+)")


def refused(folded: str, reading: Reading, traps: Traps) -> str:
    """Say why the reading is no figure before looking at what it counts, or return ""."""
    numeral, (start, end) = reading.numeral, reading.number
    if numeral.ordinal:
        return "an ordinal"
    if reading.unit_word.startswith("times per ") and numeral.form == "word" and folded[start] == "一":
        return ""  # 一月一访: no January
    trap = traps.name(start, end)
    if trap:
        return trap
    if numeral.form == "digit" and _year(folded, reading):
        return "a year"
    if _of_month(folded, reading):
        return "a day of the month"
    if folded[start:end] == "零" and not reading.unit_word:
        return "part of a name"
    if titled(folded, reading) and not _CAPITAL_NEXT.match(folded, end):
        return "part of a name"
    if start and folded[start - 1].isalnum() and folded[start - 1].isascii() and reading.unit_start >= end:
        return "part of an identifier"
    if numeral.form == "digit" and reading.unit is None and end < len(folded) and _glued(folded, end):
        return "part of an identifier"
    if _BASE.search(folded, max(0, start - 10), start) and numeral.value in (100, 1000, 10**4, 10**5, 10**6):
        return "the base of a rate"
    if reading.value == 1 and _RATIO_END.search(folded, max(0, start - 100), start):
        return "the base of a ratio"
    if numeral.form == "digit" and _ZERO.match(folded, start):
        return "part of an identifier"
    if numeral.form == "digit" and reading.unit is None and not reading.cued and _score(folded, start, end):
        return "a score"
    if numeral.form == "han" and _spelt(folded, reading):
        return "digits read one by one"
    hyphen = _AFTER_HYPHEN.match(folded, end) if reading.unit is None else None
    if hyphen and hyphen[1].endswith("ed") and hyphen[1] not in ("bed", "seed", "speed", "breed"):
        return "an adjective"
    if numeral.bare and _UNIT_LINE.search(folded[max(0, start - 8) : start]):
        return "a unit that is only named"
    if numeral.bare and _QUOTED.match(folded, start - 1 if start else 0) and reading.unit is not None:
        return "a unit that is only named"
    if aged(folded, reading):
        return AGE
    if reading.unit in _TIMES and _LATER.match(folded, reading.end):
        return "a moment counted from another"
    if (
        reading.unit in _TIMES
        and _FIRST_ONLY.search(folded[max(0, start - 12) : start])
        and not (numeral.form != "han" and reading.unit in ("year", "week", "day", "hour"))
    ):
        return "a period of the calendar"
    if (
        reading.unit in _TIMES
        and folded[reading.end : reading.end + 1] == "前"
        and folded[max(0, reading.start - 1) : reading.start] in tuple("比较与同")
    ):
        return "a time it is compared with"
    return ""


_SPELT = re.compile(r"[零〇一二三四五六七八九]{3,4}(?=[\u3400-\u9fff])")


def _spelt(folded: str, reading: Reading) -> bool:
    """三五九旅, 二六三网络: three Han digits one by one, before a word that measures nothing, are a name."""
    start, end = reading.number
    if reading.high is not None or reading.unit not in (None, "") or reading.cued:
        return False
    found = _SPELT.match(folded, start)
    return (
        found is not None and found.end() == end and reading.unit_word in ("", "大", "股", "份", "回", "路")
    )


AGE = "somebody's age"


def aged(folded: str, reading: Reading) -> bool:
    """ "aged 34": a claim about a person, not about the matter."""
    start = reading.number[0]
    return (
        reading.numeral.form in ("digit", "word")
        and reading.unit is None
        and reading.bound != "range"
        and bool(_AGED.search(folded[max(0, start - 6) : start]))
    )


def _score(folded: str, start: int, end: int) -> bool:
    """ "won 3-1": two numbers that a hyphen joins and that do not rise are a score or a vote, no range."""
    for found in _SCORE.finditer(folded, max(0, start - 4), end + 4):
        if found.start() <= start and end <= found.end() and int(found[1]) >= int(found[2]):
            return True
    return False


def _part_of_name(folded: str, reading: Reading, found: Counted) -> bool:
    """iPhone 12, Radio 4: a small bare number right behind a capital word, counting nothing that is known."""
    start, end = reading.number
    if reading.numeral.form != "digit" or reading.unit is not None or reading.cued or end - start > 3:
        return False
    known = any(found.head == head for head, _ in heads().values())
    if found.end > found.start and plural(found.text.rsplit(maxsplit=1)[-1].lower()):
        return False
    capital = _CAPITAL.search(folded[max(0, start - 24) : start])
    return not known and capital is not None and capital[0].strip().lower() not in en.STOP


def titled(folded: str, reading: Reading) -> bool:
    """Group of Seven, the Big Four: a capital number word in mid-sentence is part of a name."""
    start = reading.number[0]
    if reading.numeral.form != "word" or reading.value > 20 or not folded[start].isupper() or start < 2:
        return False
    if not SMALL_WORD.search(folded, max(0, start - 150), start + 150):
        return False
    return folded[start - 1] == " " and (folded[start - 2].isalpha() or folded[start - 2] == ",")


def pronoun(folded: str, reading: Reading) -> bool:
    """which one, that one, no one, each one: no number."""
    return (
        reading.value == 1
        and reading.numeral.form == "word"
        and reading.bound == "exact"
        and bool(_WHICH.search(folded[max(0, reading.number[0] - 9) : reading.number[0]]))
    )


_THEN_ZH = re.compile(
    r"(?:上午|中午|下午|晚间|晚间|晚|早|凌晨)?(?:发表|發表|发布|發布|公布|举行|舉行|召开|召開|表示|说|說|指出|宣布|告诉|告訴|接受|抵达|抵達|开幕|開幕|开始|開始|前往|致电|致電|刊登|报道|報導|报导|出席|会见|會見|从|從|在(?!岗)|向|对|對|电|電|讯|訊)"
)
_LASTS_ZH = re.compile(r"[每共达為为期近约連连隔第过過整后後前]\Z")


def _of_month(folded: str, reading: Reading) -> bool:
    """网络十四日发表报告: a bare day on which something is said or done, without its month."""
    start = reading.number[0]
    return (
        reading.unit == "day"
        and reading.unit_word == "日"
        and reading.high is None
        and reading.bound == "exact"
        and 1 <= reading.value <= 31
        and reading.value == int(reading.value)
        and not _LASTS_ZH.search(folded, max(0, start - 1), start)
        and bool(_THEN_ZH.match(folded, reading.end))
    )


def _glued(folded: str, end: int) -> bool:
    char = folded[end]
    return (
        (char.isascii() and char.isalpha())
        or (char in "_#@&=/\\^" and folded[end + 1 : end + 2].isalnum())
        or (char in ".:" and folded[end + 1 : end + 2].isdigit())
    )


_YEARS = re.compile(r"(?:19\d\d|20[0-4]\d)[^\d,.]{1,9}(?:19\d\d|20[0-4]\d)")
"""Two years that a range joins ("between 2015 and 2018")."""


def _year(folded: str, reading: Reading) -> bool:
    """Four digits between 1000 and 2100, ungrouped, without a unit, are mostly a year."""
    start, end = reading.number
    literal = folded[start:end]
    if reading.bound == "range" and reading.unit is None and _YEARS.fullmatch(literal):
        return True
    if (
        reading.bound == "range"
        or len(literal) != 4
        or not literal.isdigit()
        or not "1000" <= literal <= "2100"
    ):
        return False
    if reading.unit not in (None, "") or _UYGHUR.match(folded, end):
        return False
    if literal < "1800" and not _YEAR_BEFORE.search(folded[max(0, start - 10) : start]):
        return False
    return reading.unit is None


def kept(folded: str, reading: Reading, found: Counted, *, table: bool) -> bool:
    """Is the reading a figure, given what it counts? Names are asked for before this."""
    numeral, (start, end) = reading.numeral, reading.number
    if numeral.bare and numeral.form == "han" and folded[max(0, start - 1) : start] == "每":
        return False  # 每千人: what a rate is per
    something = (
        bool(found.text)
        or reading.unit not in (None, "")
        or (fraction(reading) and folded[end : end + 4] == " of ")
    )
    if table:
        return not numeral.bare
    if reading.value == 1 and reading.high is None and numeral.form != "digit":
        if reading.bound == "exact" and reading.per is None:
            return reading.unit not in (
                None,
                "",
                "time",
                "person",
                "household",
                "item",
                "batch",
                "session",
                "day",
                "night",
                *(() if numeral.form == "han" else ("fold",)),
                *_TIMES,
            )
        return something and not _PRONOUN.search(folded[max(0, start - 8) : start])
    if _age(folded, reading, found) or _part_of_name(folded, reading, found):
        return False
    if numeral.form == "han":
        return _han(folded, reading, found)
    if numeral.form == "word":
        return something or reading.bound not in ("exact",) or numeral.value >= 100 or often(reading)
    return something or reading.cued or numeral.grouped or often(reading)


def often(reading: Reading) -> bool:
    """ "that is, six a year": so often, of what was said before."""
    return reading.unit is None and reading.per in _OFTEN


_OFTEN = frozenset({"week", "month", "quarter", "year"})


_SUM_OF = re.compile(
    r"\b(?:average|median|mean|total|maximum|minimum|sum|target|quota|goal|record|peak|limit) of \Z"
)


def _age(folded: str, reading: Reading, found: Counted) -> bool:
    """ "a widow of 71": a bare number behind "of" and a person is that person's age."""
    return (
        reading.numeral.form != "han"
        and reading.unit is None
        and reading.bound == "exact"
        and reading.value <= 110
        and found.start == found.end
        and heads().get(found.head, ("", ""))[1] in ("person", "")
        and folded[max(0, reading.number[0] - 4) : reading.number[0]] == " of "
        and not folded[reading.number[1] : reading.number[1] + 2].strip(" ").isalnum()
        and not _SUM_OF.search(folded, max(0, reading.number[0] - 14), reading.number[0])
    )


def _han(folded: str, reading: Reading, found: Counted) -> bool:
    """Han numerals need a unit or measure word, unless they are long or their cue is clear."""
    if reading.unit is not None:
        return not (reading.unit == "" and not found.text)
    size = reading.number[1] - reading.number[0]
    if (
        found.start == reading.end
        and found.end > found.start
        and found.unit != folded[found.start : found.end]
    ):
        return not reading.numeral.bare or size > 1
    return (
        (reading.cued and reading.bound != "vague" and size > 1)
        or (reading.numeral.grouped and size > 2)
        or (folded[reading.number[0]].isdigit() and size > 2)
    )


def converted(folded: str, previous: Reading | None, reading: Reading) -> bool:
    """Is this the same amount in another unit: "1,800 yuan ($262)"?"""
    if previous is None or not reading.unit or previous.unit == reading.unit:
        return False
    money = reading.unit in en.CURRENCIES and (
        previous.unit in en.CURRENCIES or previous.unit in (None, "") or previous.unit not in canonical()
    )
    alike = (
        money
        or (previous.unit in _AREA and reading.unit in _AREA)
        or (previous.unit in _LENGTH and reading.unit in _LENGTH)
    )
    gap = folded[previous.end : reading.start]
    return alike and bool(_CONVERSION.match(gap)) and previous.numeral.value != 0


_AREA = frozenset({"mu", "hectare", "acre", "square metre", "square kilometre", "square mile", "square foot"})
_LENGTH = frozenset({"metre", "kilometre", "mile", "foot", "inch", "centimetre", "yard", "li"})
_CONVERSION = re.compile(
    r"[^()（）.。，,;；]{0,16}[(（] ?(?:about|approximately|around|or|equal to|equivalent to|some|"
    r"约合|约|合|折合)? ?\Z|,? or (?:about )?\Z|，?(?:约合|折合|合)\Z",
    re.IGNORECASE,
)
