"""Units behind and before a numeral: tables from the lexicons, longest match first."""

from dataclasses import dataclass
from functools import cache

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import en, ug, zh


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as found: canonical name ("" for a bare classifier), where it stands, and the factor of a scaled
    code (MUSD)."""

    name: str
    start: int
    end: int
    factor: int = 1
    word: str = ""


@cache
def english() -> dict[str, str]:
    """Return written form (lower case) -> canonical unit."""
    table: dict[str, str] = {}
    for name, forms in en.UNITS.items():
        for form in forms.split("|"):
            table[form] = name
            if form[-1].isalpha() and len(form) > 3:
                table[form + ("es" if form.endswith(("inch", "s")) else "s")] = name
    table |= {
        "yrs": "year",
        "hrs": "hour",
        "mins": "minute",
        "secs": "second",
        "lbs": "pound",
        "kgs": "kilogram",
        "percentages": "percent",
        "days": "day",
        "kms": "kilometre",
        "hours'": "hour",
        "years'": "year",
    }
    return table


@cache
def chinese() -> dict[str, str]:
    """Return written form -> canonical unit ("" for a classifier)."""
    table: dict[str, str] = {}
    for name, forms in reversed(zh.UNITS.items()):
        for form in forms.split("|"):
            table[form] = name
    for form, name in zh.CLASSIFIER_UNIT.items():
        table[form] = name
    return table


@cache
def uyghur() -> dict[str, str]:
    """Return written form -> canonical unit."""
    return {form: name for name, forms in reversed(ug.UNITS.items()) for form in forms.split("|")}


@cache
def _before() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {form: name for name, forms in en.CURRENCY_BEFORE.items() for form in forms.split("|")}
    table |= {
        "人民币": "yuan",
        "新台币": "new taiwan dollar",
        "台币": "new taiwan dollar",
        "港币": "hong kong dollar",
        "港元": "hong kong dollar",
        "华氏温度": "fahrenheit",
        "华氏": "fahrenheit",
        "摄氏": "celsius",
        "摄氏温度": "celsius",
    }
    words = "|".join(re.escape(f) for f in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?<![A-Za-z])(?:{words})[ \u00a0]{{0,2}}\Z", re.IGNORECASE), table


@cache
def canonical() -> frozenset[str]:
    """Return the names of all known units."""
    return frozenset({*english().values(), *chinese().values(), *uyghur().values()})


_HAN = re.compile(r"[\u3400-\u9fff]")


def before(text: str, start: int) -> Unit | None:
    """Find a currency (or temperature scale) right before text[start]."""
    left = max(0, start - 9)
    if start == 0 or (text[start - 1] == " " and start > 1 and text[start - 2] in ",;。，"):
        return None
    pattern, table = _before()
    found = pattern.search(text[left:start])
    if not found:
        return None
    form = found[0].strip(" \u00a0").lower()
    if form[0].isalpha() and text[: left + found.start()].rstrip(" ")[-1:].isdigit():
        return None
    if form == "¥" and _HAN.search(text):
        return Unit("yuan", left + found.start(), left + found.end(), word=form)
    if (
        form.isalpha()
        and form.isascii()
        and (len(form) < 3 or (found[0].strip(" ").islower() and len(form) == 3))
        and (form not in ("usd", "rmb", "cny"))
        and found[0].strip(" \u00a0") != "Rs"
    ):
        return None
    return Unit(table[form], left + found.start(), left + found.end(), word=form)


_WORD = re.compile(r"[ \u00a0]?[-<]?[ \u00a0]?([A-Za-zµμ°℃℉%$€£¥¢₹²³/.0-9'\"]+)")
_WARM = re.compile(
    r"\b(?:temperatures?|degrees|heat\w{0,4}|hot|hott?est|cold\w{0,3}|warm\w{0,3}|cool\w{0,3}|freez\w+|weather|thermometer|shade|"
    r"oven|fever|celsius|fahrenheit|melts?|boil\w{0,3}|summer|winter|climate|highs?|lows?|forecast)\b",
    re.IGNORECASE,
)
"""Words near a bare C or F that make it a degree."""
_COSTING = re.compile(
    r"\b(?:german\w*|deutsch\w*|cost\w*|pa(?:id|ys?|ying)|pric\w+|worth|wages?|earn\w*|bought|sold|currency|pfennigs?|million|billion|budgets?|loans?|salar\w+)\b",
    re.IGNORECASE,
)
"""Words that make marks money; elsewhere they are points of a test or an appraisal."""
_COINS = {"c": "cent", "p": "pence"}
_COINED = re.compile(
    r"[$€£]|\b(?:shares?|dividends?|prices?|priced|costs?|litres?|fares?|coins?|tax|rates?|per|stamps?|pints?|loaf|gallon|tickets?|cheaper|dearer)\b",
    re.IGNORECASE,
)
"""Words near a bare c or p that make it a coin."""
_NEXT = re.compile(r"([ \u00a0\n-]{1,2})([A-Za-z]+(?:/[a-z]+)?)")
_MILLIONS = re.compile(r"[ \u00a0]?M(USD|EUR|GBP|CNY|RMB|JPY|AUD|CAD|CHF)\b")
_QUOTED = {"'": "foot", '"': "inch"}


def after(text: str, end: int, form: str) -> Unit | None:
    """Find the unit right behind text[:end]; `form` is that of the numeral (digit, word, han)."""
    if end >= len(text):
        return None
    char = text[end : end + 4].lstrip(" \u00a0-<")[:1]
    if not char:
        return None
    if char > "\u2e80" or (char in "%％(" and form == "han"):
        return _chinese(text, end)
    if "\u0600" <= char <= "\u06ff":
        return _uyghur(text, end)
    return _english(text, end, form)


def _english(text: str, end: int, form: str) -> Unit | None:
    millions = _MILLIONS.match(text, end)
    if millions:
        return Unit(english()[millions[1].lower()], end, millions.end(), 10**6, millions[0].strip())
    first = _WORD.match(text, end)
    if not first:
        return None
    glued = first.start(1) == end
    raw = first[1]
    symbol = re.match(r"[°%$€£¥¢℃℉₹](?:[CF](?![a-z]))?", raw)
    if (
        symbol
        and (raw[0] not in "$€£" or not raw[1:2].isdigit())
        and not text[first.start(1) + 1 : first.start(1) + 3].strip(" ")[:1].isdigit()
    ):
        name = english().get(symbol[0].lower(), "")
        return Unit(name, first.start(1), first.start(1) + len(symbol[0]), word=symbol[0]) if name else None
    raw = raw.rstrip(".'\"/")
    if not raw:
        return None
    stop = first.start(1) + len(raw)
    parts = [(raw, stop)]
    at = stop
    for _ in range(3):
        more = _NEXT.match(text, at)
        if not more:
            break
        at = more.end()
        parts.append((parts[-1][0] + more[1].replace("\u00a0", " ").replace("\n", " ") + more[2], at))
    if glued and raw in _COINS and _COINED.search(text, max(0, end - 60), end + 40):
        return Unit(_COINS[raw], first.start(1), stop, word=raw)
    for phrase, at in reversed(parts):
        name = english().get(phrase.lower()) or english().get(phrase.lower().replace("-", " ")) or ""
        if name and _plausible(phrase, name, text, at, form, glued=glued):
            return Unit(name, first.start(1), at, word=phrase)
    return None


def _plausible(phrase: str, name: str, text: str, at: int, form: str, *, glued: bool) -> bool:
    """Short forms (m, t, in, pm) are units only where nothing else is likely."""
    low = phrase.lower()
    if (
        name == "deutsche mark"
        and low in ("mark", "marks")
        and not _COSTING.search(text, max(0, at - 70), at + 40)
    ):
        return False
    if text[at : at + 1].isalnum() or (
        text[at : at + 1] == "'"
        and text[at + 1 : at + 2] != "s"
        and not (low.endswith("s") and text[at + 1 : at + 2] == " ")
    ):
        return False
    if low not in en.SHORT or (name in ("dollar", "pound") and len(low) > 2):
        return True
    if form != "digit":
        return len(low) > 3
    if low in (
        "in",
        "mi",
        "pm",
        "real",
        "won",
        "try",
        "mark",
        "som",
        "stone",
        "turn",
        "cc",
        "rs",
        "rub",
        "gal",
        "amp",
        "um",
    ):
        return low in ("real", "won", "mark", "som", "stone", "turn", "cc", "gal", "amp", "mi") and (
            len(low) > 2 or glued
        )
    if low == "pc":
        return glued and phrase.islower()
    if low == "dm":
        return phrase == "dm"
    if len(low) == 1:
        if low in "mtglskhw" and phrase.islower():
            return glued or low in "mgt"
        return phrase in ("C", "F") and glued and bool(_WARM.search(text, max(0, at - 70), at + 30))
    if glued or low not in en.LETTER_CASE:
        return True
    return not phrase.islower()


def _chinese(text: str, end: int) -> Unit | None:
    start = end
    while start < end + 3 and text[start : start + 1] == " ":
        start += 1
    window = text[start : start + 10]
    tight = window.replace(" ", "") if " " in window[:6] else window
    table = chinese()
    for size in range(min(8, len(tight)), 0, -1):
        name = table.get(tight[:size].lower())
        if name is None or not _chinese_fits(tight, size):
            continue
        if tight[:size] == "块" and "\u3400" < tight[size : size + 1] < "\ua000" and tight[size] != "钱":
            name = ""
        stop, left = start, size
        while left:
            left -= text[stop] != " "
            stop += 1
        return Unit(name, start, stop, word=tight[:size])
    return None


def _chinese_fits(tight: str, size: int) -> bool:
    """A unit must not be the head of a longer word (天山, 项目, 人民)."""
    word, following = tight[:size], tight[size : size + 1]
    if word == "人" and following == "民":
        return tight[size : size + 2] == "民币" and False
    if word == "元" and following == "人":
        return True
    return not (following and following in zh.NOT_UNIT.get(word, ""))


def _uyghur(text: str, end: int) -> Unit | None:
    words = re.compile(r"[ \u00a0]?([\u0621-\u06d5٪]+)(?: ([\u0621-\u06d5]+))?").match(text, end)
    if not words:
        return None
    table = uyghur()
    if words[2] and f"{words[1]} {words[2]}" in table:
        return Unit(table[f"{words[1]} {words[2]}"], words.start(1), words.end(2), word=words[0])
    for size in range(len(words[1]), 1, -1):
        if words[1][:size] in table and (size == len(words[1]) or words[1][size:] in ug.AFTER_UNIT):
            stem = words[1][:size]
            return Unit(table[stem], words.start(1), words.start(1) + size, word=stem)
    return Unit("percent", words.start(1), words.end(1), word="٪") if words[1] == "٪" else None
