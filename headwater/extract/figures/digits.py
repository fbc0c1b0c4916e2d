"""Numbers in digits: every grouping, decimals, powers, simple fractions (ISO 80000-1 and common use)."""

import unicodedata
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.numeral import LONGEST, Numeral

LITERAL = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?"  # 1,120,000.5
    r"|\d{1,3}(?: , \d{3})+(?!\d)"  # 10 , 000 in texts cut into words
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"  # 12,34,567
    r"|\d{1,3}(?:[\u00a0'’]\d{3})+(?!\d)(?:[.,]\d+)?"  # 1 120 000 with narrow spaces
    r"|\d{1,3}(?: \d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3} \d{3}(?!\d| ?[\d:/.,-])(?= [a-z]|\Z)"  # 1 120 000
    r"|\d{1,3}(?:\.\d{3})+,\d+(?!\d)"  # 1.111,11
    r"|\d{1,3}(?:\.\d{3}){2,}(?![\d.])"  # 1.111.111
    r"|\d+(?:\.\d+)?|(?<![.\dA-Za-z])\.\d+(?!,\d))"
)
_POWER = re.compile(r"\^([+-]{0,3})(\d{1,3})(?!\d)|[eE]([+-]?)(\d{1,3})(?![\dA-Za-z])")
_TIMES_POWER = re.compile(
    r" ?[x×*·] ?10(?:\^ ?([+-]?\d{1,2})(?!\d)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![⁰¹²³⁴⁵⁶⁷⁸⁹]))"
)
"""2 x 10^6, 2×10⁶: one number."""
_RAISED_BEHIND = re.compile("[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
"""10⁶; behind any other number it marks a note."""
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_OVER = re.compile(r" ?/ ?(\d{1,6})(?![\d/.])")
_MIXED = re.compile(r" (?:and )?(\d{1,4}) ?/ ?(\d{1,4})(?![\d/])")
_SUFFIX = re.compile(r" {0,2}(mn|mln|bn|tn|trn|[kKmMbBTG])(?![A-Za-z\d'])")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒⅑⅐"


def plain(literal: str) -> Fraction:
    """Return the value of a matched literal: the last of two kinds of mark is the decimal one."""
    text = literal.replace("\u00a0", "").replace("'", "").replace("’", "").replace(" ", "").replace("，", ",")
    if "," in text and "." in text:
        text = (
            text.replace(",", "")
            if text.rindex(".") > text.rindex(",")
            else text.replace(".", "").replace(",", ".")
        )
    elif "," in text:
        text = text.replace(",", "")
    elif text.count(".") > 1:
        text = text.replace(".", "")
    whole, _, part = text.partition(".")
    return Fraction(int((whole or "0") + part), 10 ** len(part))


def read(text: str, start: int, end: int, *, loose: bool) -> Numeral | None:
    """Read the literal at text[start:end] with its power, fraction, suffix and sign."""
    if end - start > LONGEST or text[start - 1 : start] == "^":
        return None
    literal = text[start:end]
    value = plain(literal)
    numeral = Numeral(start, end, value, "digit", mantissa=value, grouped=not literal.isdigit())
    _powers(text, numeral)
    _fractions(text, numeral, loose=loose)
    if numeral.end == end:
        _suffix(text, numeral, loose=loose)
    _sign(text, numeral, loose=loose)
    return numeral


def _powers(text: str, numeral: Numeral) -> None:
    times = _TIMES_POWER.match(text, numeral.end)
    if times:
        power = int((times[1] or times[2]).translate(_RAISED))
        numeral.value *= Fraction(10) ** power
        numeral.end, numeral.grouped = times.end(), True
        return
    raised = _RAISED_BEHIND.match(text, numeral.end) if numeral.value == 10 else None
    if raised:
        numeral.value **= int(raised[0].translate(_RAISED))
        numeral.end, numeral.grouped = raised.end(), True
        return
    found = _POWER.match(text, numeral.end)
    if not found or not numeral.value:
        return
    if found[2]:
        power = int(found[2]) * (-1 if found[1].count("-") % 2 else 1)
        if abs(power) > 60 or numeral.end - numeral.start > 12:
            return
        numeral.value = numeral.value**power
    else:
        numeral.value *= Fraction(10) ** (int(found[4]) * (-1 if found[3] == "-" else 1))
    numeral.end, numeral.grouped = found.end(), True


def _fractions(text: str, numeral: Numeral, *, loose: bool) -> None:
    if text[numeral.end : numeral.end + 1] in VULGAR and numeral.end < len(text):
        numeral.value += Fraction(unicodedata.numeric(text[numeral.end])).limit_denominator(12)
        numeral.end += 1
        return
    mixed = _MIXED.match(text, numeral.end)
    if mixed and int(mixed[2]) and (loose or int(mixed[1]) < int(mixed[2])):
        numeral.value += Fraction(int(mixed[1]), int(mixed[2]))
        numeral.end, numeral.grouped = mixed.end(), True
        return
    over = _OVER.match(text, numeral.end)
    if (
        over
        and int(over[1])
        and numeral.value.denominator == 1
        and text[numeral.start - 1 : numeral.start] != "/"
    ):
        if not loose and (numeral.value >= int(over[1]) or int(over[1]) > 1000):
            return
        numeral.value /= int(over[1])
        numeral.end, numeral.grouped = over.end(), True


_BEFORE_M = re.compile(r"[$€£¥₹]\s?$|(?:usd|rmb|cny|us\$)\s?$", re.IGNORECASE)
_DOUBLE_M = re.compile(r" ?MM\b(?:(?= (dollars|yuan|usd|rmb|euros?|pounds)\b))?")
_MILLIONS = re.compile(
    r"\d ?(?:million|billion|bn|mn)\b|\b(?:budget|funds?|funding|costs?|revenues?|profits?|spent|paid|investments?|invested|loans?|"
    r"grants?|income|turnover|sales|subsid\w{1,4}) (?:[a-z]+ ){1,4}\Z"
)
_IN_YEAR = re.compile(r" (?:in|by|at the end of|for) (?:1[89]|20)\d\d\b")
_EARLIER_M = re.compile(
    r"\dm (?!(?:x|tall|long|wide|high|deep|above|below|away|of|to|from|in|and|or)\b)[a-z]{3,}"
)
_TALL = re.compile(
    r" (?:tall|long|wide|high|deep|thick|above|below|away|apart|x|from|of|north|south|east|west)\b"
)
_DOZENS = re.compile(r" ?(?:dzs?|doz)\b\.?")
_NOUN_NEXT = re.compile(
    r" (?!(?:x|is|are|was|and|or|in|to|from|of|at|by|for|on|away|tall|long|wide|"
    r"high|deep|per|a|"
    r"the|above|below|north|south|east|west|with|into|apart|thick|equals?)\b)[a-z]{3,}"
)


def _suffix(text: str, numeral: Numeral, *, loose: bool) -> None:
    double = _DOUBLE_M.match(text, numeral.end)
    if double and (double[1] or _BEFORE_M.search(text[max(0, numeral.start - 5) : numeral.start])):
        numeral.scale = 10**6
        numeral.value *= numeral.scale
        numeral.end = double.end()
        return
    dozens = _DOZENS.match(text, numeral.end)
    if dozens:
        numeral.scale = 12
        numeral.value, numeral.end = numeral.value * 12, dozens.end()
        return
    found = _SUFFIX.match(text, numeral.end)
    if not found:
        return
    letter, spaced = found[1], found.start(1) > numeral.end
    before = text[max(0, numeral.start - 60) : numeral.start]
    money = bool(_BEFORE_M.search(before[-5:])) or (not spaced and bool(_MILLIONS.search(before)))
    if len(letter) == 1 and spaced and not (letter in "kKMGT" and loose) and not money:
        return
    if loose and letter in "GT":
        spaced = False
    elif (
        letter in "mbTG"
        and not money
        and not (letter == "b" and not spaced and numeral.value.denominator != 1)
        and not (letter == "m" and _million(text, numeral, found.end(), before))
    ):
        return
    if letter == "B" and spaced and not money:
        return
    numeral.scale = en.SUFFIXES.get(letter) or en.SCALES[letter]
    numeral.value *= numeral.scale
    numeral.end = found.end()


def _million(text: str, numeral: Numeral, end: int, before: str) -> bool:
    """Does m mean million: "1.2m voters", "1.3m in 2011", or a sentence that wrote so before?"""
    if _NOUN_NEXT.match(text, end) or _IN_YEAR.match(text, end):
        return True
    return bool(_EARLIER_M.search(before)) and not _TALL.match(text, end)


def _sign(text: str, numeral: Numeral, *, loose: bool) -> None:
    at = numeral.start
    if at > 1 and text[at - 2 : at] == "零下":
        numeral.start, numeral.value = at - 2, -numeral.value
        return
    spaced = loose and text[at - 1 : at] == " "
    while loose and at and text[at - 1] == " " and numeral.start - at < 2:
        at -= 1
    if not at or text[at - 1] not in "-+负":
        return
    before = text[: at - 1][-3:].rstrip(" ") if at > 1 else ""
    sign = text[at - 1]
    tight = at > 1 and text[at - 2] not in " (（[:：,，\u00a0为是至达到约了亏"
    if sign == "负" and before.endswith("正"):
        return
    if before and sign != "负" and (tight or before[-1].isdigit() or before[-1] in ".)%"):
        return
    if spaced and sign != "负" and at > 1 and text[at - 2] not in " (":
        return
    numeral.start = at - 1
    if sign != "+":
        numeral.value = -numeral.value
        numeral.mantissa = -numeral.mantissa if numeral.mantissa is not None else None
