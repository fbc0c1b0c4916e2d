"""How often: "six times a year", "every two months", 每两个月一次, read as times in each so many units.

Numbers are the figures' own (`numerals`); here are only the words that join them to a period.
"""

from headwater.extract import patterns as re
from headwater.extract.figures.fold import fold
from headwater.extract.figures.numeral import number
from headwater.extract.figures.scan import numerals
from headwater.extract.requirements.demand import Often
from headwater.model import Number

_UNITS = r"days?|nights?|mornings?|evenings?|afternoons?|weeks?|fortnights?|months?|quarters?|years?|visits?|terms?|semesters?|half-years?|springs?|summers?|autumns?|winters?|January|February|March|April|May|June|July|August|September|October|November|December"
SEASONS = (
    "spring",
    "summer",
    "autumn",
    "winter",
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
"""What comes once a year."""
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_NUM = r"(?<![\w-])(?:\d{1,4}|(?:a )?couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
_BOUND = r"(?:(?:at least|at most|no fewer than|no less than|not less than|no more than|not more than|a minimum of|a maximum of|up to|about|around|exactly|only) )?"
_MANY = rf"(?:once|twice|thrice|one (?:visit|meeting|session|trip|call|inspection|class)|{_NUM} (?:[a-z]+ )?(?:times|visits|meetings|sessions|occasions|trips|calls|inspections|classes))"
_ENGLISH = re.compile(
    rf"\b{_BOUND}(?P<many>{_MANY})(?: \w+ly)? (?:an?|per|each|every|in (?:a|each|every)|(?:in |over )?the) (?:(?P<step>{_NUM}|other|second|third) )?(?P<unit>{_UNITS}|{_DAYS})\b"
    rf"|\b{_BOUND}(?:(?P<once>once|twice|thrice|{_NUM} times) )?(?:on )?(?:every|each) (?:(?P<each>{_NUM}|other|second|third) )?(?:(?:single|calendar|working|school|academic|financial) )?(?P<period>{_UNITS}|{_DAYS})\b(?! (?:of|in) (?:the|his|her|their)\b)"
    r"|\b(?:on an? (?P<basis>daily|nightly|weekly|monthly|yearly|annual|quarterly|fortnightly) basis|(?P<adverb>daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)\b(?! (?:\w+ )?(?:life|lives|wage|wages|income|salary|quota|Times|News|Post|Mail)))"
    r"|\b(?P<vague>often|regularly|frequently|periodically|from time to time|at regular intervals)\b",
    re.I,
)
_EN_HINT = re.compile(
    r"\b(?:every|each|per|once|twice|thrice|times|daily|nightly|\w+ly|often|time)\b|\b(?:visits|meetings|sessions)\b",
    re.I,
)
_BASIS = {
    "daily": "day", "nightly": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "quarterly": "quarter", "yearly": "year", "annual": "year", "annually": "year",
}  # fmt: skip
_ORDER = {"other": 2, "second": 2, "third": 3}
_ONCE = {"once": 1, "twice": 2, "thrice": 3}
_KNOWN = frozenset({"day", "week", "month", "quarter", "year", "visit"})

_N = r"[0-9０-９一二两兩三四五六七八九十百]{1,4}"
_MEASURE = "次|回|趟|遍|轮|輪|场|場|期"
_ZH_UNIT = r"天|日|晚|早(?!上|晨)|晨|周|週|星期|礼拜|禮拜|旬|月|季度|季|学期|學期|半年|年度|年"
_CHINESE = re.compile(
    rf"每(?:隔)?(?P<step>{_N}|半)?个?個?(?P<unit>{_ZH_UNIT})(?:内|內)?(?P<gap>[^，。；：、“”每]{{0,16}}?)(?P<many>{_N})(?P<measure>{_MEASURE})"
    rf"|(?:一|1)(?P<in>天|日|周|週|月|季度|季|年)(?P<times>{_N})(?:{_MEASURE})"
    rf"|每(?:隔)?(?P<each>{_N}|半)?个?個?(?P<period>{_ZH_UNIT})(?![\u3400-\u9fff]{{0,4}}(?:元|补助|補助|工资|收入|津贴))"
    r"|(?P<adverb>逐日|逐周|逐月|逐季|逐年|按日|按周|按月|按季|按年)|(?P<vague>定期|经常|經常|不定期|时常|時常)"
)
_MONTHS = {"半年": 6, "旬": 10}
_ZH_NAMES = {
    "天": "day", "日": "day", "晚": "day", "早": "day", "晨": "day", "周": "week", "週": "week", "星期": "week", "礼拜": "week", "禮拜": "week", "旬": "day",
    "月": "month", "季度": "quarter", "季": "quarter", "年": "year", "年度": "year", "半年": "month",
}  # fmt: skip
_ZH_LATER = re.compile(
    rf"(?:不少于|不少於|不得少于|不得少於|不低于|不低於|至少|不超过|不超過|至多)(?P<many>{_N})(?:{_MEASURE})"
)
_UG_UNIT = {
    **dict.fromkeys(("دۈشەنبە", "سەيشەنبە", "چارشەنبە", "پەيشەنبە", "جۈمە", "شەنبە", "يەكشەنبە"), "week"),
    "كۈن": "day",
    "ھەپتە": "week",
    "ئاي": "month",
    "پەسىل": "quarter",
    "يىل": "year",
}
_UG_NUM = {"بىر": 1, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "بەش": 5, "ئالتە": 6, "يەتتە": 7, "سەككىز": 8, "ئون": 10}
_UYGHUR = re.compile(
    r"(?:ھەر (?:(?P<step>(?!\w*شەنبە|جۈمە)\w+) )?(?P<unit>كۈن|ھەپتە|ئاي|پەسىل|يىل|دۈشەنبە|سەيشەنبە|چارشەنبە|پەيشەنبە|جۈمە|شەنبە|يەكشەنبە)\w*|(?P<in>يىلدا|ئايدا|ھەپتىدە|كۈندە))(?: (?:كەم دېگەندە |ئاز دېگەندە |ئەڭ ئاز )?(?P<many>\w+) (?:قېتىم|نۆۋەت))?"
)
_UG_IN = {"يىلدا": "year", "ئايدا": "month", "ھەپتىدە": "week", "كۈندە": "day"}


def _number(words: str | None) -> Number | None:
    """Return the number that the words are; None if they are none."""
    if not words:
        return None
    found = numerals(fold(words), loose=True)
    return number(found[0].value) if found else None


def find(text: str, lang: str) -> list[Often]:
    """Return the frequencies of a text in one language, in order."""
    if lang == "zh":
        return _chinese(text)
    if lang == "ug":
        return _uyghur(text)
    return [_english(m) for m in _ENGLISH.finditer(text)] if _EN_HINT.search(text) else []


def _english(m: re.Match[str]) -> Often:
    if m["vague"]:
        return Often(m.span())
    unit = (m["unit"] or m["period"] or _BASIS.get((m["basis"] or m["adverb"] or "").lower(), "")).lower()
    unit = (
        "day"
        if unit.startswith(("night", "morning", "evening", "afternoon"))
        else "week"
        if unit.rstrip("s").endswith("day") and len(unit) > 4
        else unit
    )
    words = (m["many"] or m["once"] or "once").lower()
    times = _ONCE.get(words) or _number(words.split(" ")[0])
    step = (m["step"] or m["each"] or "").lower()
    every = _ORDER.get(step, 2 if step.endswith("couple of") else _number(step) if step else 1)
    unit = unit.rstrip("s")
    unit = "year" if unit.startswith(SEASONS) else unit
    if unit == "fortnight":
        unit, every = "week", (every or 1) * 2
    elif unit == "half-year":
        unit, every = "month", (every or 1) * 6
    return Often(m.span(), times, every, unit) if unit in _KNOWN else Often(m.span())


def _chinese(text: str) -> list[Often]:
    found: list[Often] = []
    if "每" not in text and "一" not in text and not re.search("[逐按1定经經时時]", text):
        return found
    for m in _CHINESE.finditer(text):
        if m["vague"] or m["adverb"]:
            unit = _ZH_NAMES.get(m["adverb"][1:]) if m["adverb"] else None
            found.append(Often(m.span(), *((1, 1, unit) if unit else (None, None, None))))
            continue
        name = m["unit"] or m["period"] or m["in"]
        times, end = _number(m["many"] or m["times"]), m.end()
        if times is None:
            later = _ZH_LATER.search(text, m.end(), m.end() + 40)
            if later and not re.search("[。；]", text[m.end() : later.start()]):
                times = _number(later["many"])
        step = m["step"] or m["each"]
        at = (m.start(), end if not m["gap"] else m.end("unit"))
        unit = _ZH_NAMES.get(name)
        if unit is None:
            found.append(Often(at))
            continue
        every: Number = 1 if step in (None, "半") else _number(step) or 1
        if step == "半":
            unit, every = ("month", 6) if name.startswith("年") else (unit, 1)
        found.append(Often(at, times or 1, every * _MONTHS.get(name, 1), unit))
    return found


def _uyghur(text: str) -> list[Often]:
    found = []
    for m in _UYGHUR.finditer(text):
        unit = _UG_UNIT.get(m["unit"] or "") or _UG_IN.get(m["in"] or "")
        every, times = _ug_number(m["step"]), _ug_number(m["many"])
        if unit and (m["step"] is None or every is not None):
            found.append(Often(m.span(), times or 1, every or 1, unit))
    return found


def _ug_number(word: str | None) -> Number | None:
    if word is None:
        return None
    return int(word) if word.isascii() and word.isdigit() and len(word) < 5 else _UG_NUM.get(word)
