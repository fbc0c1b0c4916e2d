# ruff: noqa: E501
"""What recurs, how often a year, and of whom it is told: read from the words around a number."""

import re
from typing import NamedTuple

from headwater.link import cues
from headwater.model import Figure

OCCASIONS = frozenset(
    {"visit", "time", "times", "occasion", "trip", "meeting", "contact", "call", "stay", "次"}
)
VISITS = re.compile(
    r"\bvisit|\bstay(?:s|ed|ing)? (?:with|in|there)|\b(?:each|every|per|a) stays?\b|\bstays? (?:an?|each|every|per|of|is|are|last|lasts|must)\b|\bcall(?:s|ed|ing)? (?:on|upon|in on|at)\b|\bcalls? an? (?:week|month|quarter|year)\b"
    r"|\bmov(?:e|es|ed|ing) in with\b|\b(?:live|lives|lived|living|lodge|lodges|lodging) with\b|\bdrop(?:s|ped|ping)? (?:in|by)\b|\b(?:go|goes|went|come|comes|came) to (?:the|their|his|her|my|our|its|a|each|every) (?:[\w’']+ )?(?:households?|house|houses|homes? of|famil\w+)\b|\benter(?:s|ed|ing)? (?:the|each|every|their) (?:house|home|famil)|\bknock(?:s|ed|ing)? (?:on|at) (?:the|each|every|their) (?:host[’']?s? )?doors?\b|\broof\b|\b(?:hosts?|famil(?:y|ies)|households?)\b[^.;,]{0,24}\bguests?\b"
    r"|\b(?:be|been|being|is|are|eats?|spends?|spent)\b[^.;,]{0,30}\bwith (?:the|their|his|her|a|each|every) (?:\w+ )?(?:famil(?:y|ies)|households?|hosts?|relatives|kin)\b|\blook(?:s|ed|ing)? in on\b|\bsle(?:ep|eps|pt) (?:at|in) (?:the|their|his|her) (?:hosts?[’']? ?)?(?:houses?|homes?)\b|\b(?:famil(?:y|ies)|households?)\b[^.;,]{0,30}\bseen\b|\bthresholds?\b|\bdoorsteps?\b"
    r"|走[访訪亲親]|入[户戶住]|探[访訪]|看望|同住|同吃|[上登]门|[上登]門|家[访訪]|住进|住進|[来來]住|(?:到|在[^，。；])[^，。；]{0,12}(?:家|[户戶])[^，。；]{0,6}住"
    r"|一[天周週月季年]一[住访訪]|(?:[走跑去到]|[次趟])[^，。；\d]{0,4}[亲親]戚家?|ئائىلى(?:لىرى|سى)?دە (?:تۇر|قون)|ئۆي(?:ى|لىرى)?گە كىر|زىيارەت|يوقل|ئۆيىگە بېر",
    re.IGNORECASE,
)
MEETINGS = re.compile(r"\bmeeting|\bactivit|\bceremon|会议|會議|活动|活動|يىغىن", re.IGNORECASE)
HOME = re.compile(
    r"\b(?:go(?:es|ing)?|went|come|comes|came|return(?:s|ed)?|sent|taken|allowed|travel(?:s|led)?)\b[^.;]{0,24}?\bhome\b|\bhome (?:visits?|leave) (?:are |is )?allowed"
    r"|回[来來]?(?:一[次趟回])?家|回[来來]一?[次趟回]|返家|ئۆي(?:ى|لىرى)?گە (?:قايت|كېل|بار)", re.IGNORECASE,
)  # fmt: skip
FLAG = re.compile(
    r"\ba flag\b|\bflag\b[^.;]{0,24}?\b(?:rais|hoist|goes up|go up|went up)|\b(?:rais|hoist)\w*[^.;]{0,24}?\bflag|\b(?:gather|assembl|attend|line up|lines up)\w*\b[^.;]{0,24}?\bflag\b|\bflag[- ]ceremon|升(?:国|國)?旗|بايراق (?:چىقىر|تىك)",
    re.IGNORECASE,
)
CALL = re.compile(
    r"\b(?:phones?|phoned|telephones?|(?:phone|video) calls?|calls? (?:home|their|them|him|her))\b|通一?[次个個]?[电電][话話]|打[一两兩\d]?[次个個]?[电電][话話]|通[话話]"
    r"|[视視][频頻](?:通[话話]|[连連][线線])|تېلېفون", re.IGNORECASE,
)  # fmt: skip
_WRITES = re.compile(
    r"\b(?:writ|keep|kept|fil[el]|record|enter)\w*\b[^.;,]{0,30}\b(?:diar(?:y|ies)|journals?|ledgers?|logs?|forms?)\b|[写寫记記填][^，。；]{0,8}(?:日记|日記|日志|台账|台賬|表)|خاتىرە (?:ياز|قالدۇر)",
    re.IGNORECASE,
)
"""A diary of visits is written as often as it is written."""
DEEDS = tuple(
    (act, re.compile(words, re.IGNORECASE))
    for act, words in (
        ("check-up", r"\b(?:health|medical) (?:check|exam)|\bcheck-?ups?\b|体检|體檢|سالامەتلىك تەكشۈر"),
        (
            "class",
            r"\b(?:class|classes|lessons?|lectures?)\b|上课|上課|授课|授課|听课|聽課|讲课|講課|夜校|دەرس",
        ),
        (
            "report",
            r"\breports?\b(?! (?:says?|said|that|finds?|found))|汇报|匯報|彙報|报送|報送|上报|上報|دوكلات",
        ),
        (
            "inspection",
            r"\binspect|\bcheck(?:s|ed|ing)? (?:on )?(?:the|each|every)\b|检查|檢查|巡查|督查|抽查|تەكشۈر",
        ),
        ("cleaning", r"\bclean(?:s|ed|ing)?\b|\bsweep|打扫|打掃|清扫|清掃|大扫除|大掃除|تازىل"),
        ("patrol", r"\bpatrol|巡逻|巡邏|چارلا"),
        (
            "training",
            r"\btraining\b|\b(?<!of )courses?\b|\btrain(?:s|ed)?\b(?! (?:left|leaves|to|from))|培训|培訓|تەربىيەل",
        ),
        ("drill", r"\b(?:fire |safety )?drills?\b|演练|演練|演习|演習|مانېۋىر"),
    )
)
"""What else recurs, each asked only by those who tell as often."""
ACTS = (("visit", VISITS), ("meeting", MEETINGS), ("home", HOME), ("flag", FLAG), ("call", CALL))
PERIODS = ("month", "week", "fortnight", "day", "year", "quarter", "term", "semester")
YEARLY = {
    "term": 2,
    "semester": 2,
    "day": 365,
    "week": 52,
    "fortnight": 26,
    "month": 12,
    "quarter": 4,
    "half-year": 2,
    "year": 1,
}

_SO_LONG = re.compile(
    r"\b(?:days?|nights?|hours?|minutes?|weeks?|yuan|per ?cent|mu|books?|pages?|lessons?|classes|courses?)\s*$",
    re.IGNORECASE,
)
_EVERY = re.compile(r"each\b|every\b", re.IGNORECASE)
_OTHER = re.compile(r"every (?:other|second|alternate)\b", re.IGNORECASE)
_INTERVAL = re.compile(
    r"\b(?:at|in) (?:regular )?intervals of (?:(?:no|not) more than |at most |about )?$", re.I
)
_ONCE = re.compile("[^，。；、\\d]{0,6}?[一1][次趟回](?![性致])|\\s*(?:بىر قېتىم|بىر نۆۋەت)")
"""Behind 两周: once in so long."""


class Recurring(NamedTuple):
    """A telling of how often, or how long at a time: what recurs, times a year (or days), who does it, the key of the place that its words name
    ("" where only its document does) and of the document's."""

    figure: Figure
    near: cues.Window
    what: str
    rate: float | None
    who: str
    place: str
    home: str


def is_frequency(figure: Figure, near: cues.Window) -> bool:
    """Tell whether the number says how often something happens, or names the step ("every two months")."""
    if _SO_LONG.search(near.before) and _EVERY.match(figure.quantity.as_written):
        return False  # five days every quarter: so long, not so often
    if (
        _LASTS.match(near.after)
        and _EVERY.match(figure.quantity.as_written)
        and not VISITS.search(near.after)
    ):
        return False
    found = cues.FREQUENCY.search(near.sentence)
    unit = (figure.quantity.unit or "").casefold()
    if figure.measure.text.endswith((" between times", " between visits")):
        return True
    if unit == "person-time":
        return False
    if _OTHER.match(figure.quantity.as_written) or (unit in YEARLY and _INTERVAL.search(near.before)):
        return True
    if cues.TIME_STEP.search(near.before) and unit in ("month", "week", "day", "year", "quarter"):
        return found is not None or bool(VISITS.search(near.sentence))
    if unit in ("month", "week", "day", "year", "quarter"):
        return bool(_ONCE.match(near.after))
    head = figure.measure.head.casefold()
    if unit in OCCASIONS or head in OCCASIONS:
        return found is not None or (figure.quantity.per or "") in PERIODS or bool(_step(near))
    bare = unit in ("", "count") and not figure.measure.text
    return bare and (figure.quantity.per or "") in PERIODS and subject(figure, near) == "visit"


_LASTS = re.compile(r"[^.;,]{0,40}\bfor \w+ (?:days?|nights?|hours?|minutes?)\s*$", re.IGNORECASE)


def subject(figure: Figure, near: cues.Window) -> str:
    """Return what recurs: visit, meeting, going home, raising the flag, a call, or that somebody comes; "" where
    neither the clause nor its sentence names one alone."""
    text = "" if _MADE_UP.search(figure.measure.text) else figure.measure.text
    words = " ".join((near.before, text, near.after, figure.quantity.as_written))
    if _WRITES.search(words):
        return "diary"
    if VISITS.search(words) or {figure.quantity.unit, figure.measure.head} & {"visit", "stay"}:
        return "visit" if _FAMILY.search(words) or not _WORKS.search(words) else "works"
    for act, told in (("meeting", MEETINGS), ("flag", FLAG)):
        if told.search(words) and not (act == "meeting" and FLAG.search(words)):
            return act
    if _GUEST_UG.search(words):
        return "visit"
    for act, told in (("home", HOME), ("call", CALL)):
        if told.search(words):
            return act
    if deed := next((act for act, told in DEEDS if told.search(words)), ""):
        return deed
    if cues.PRESENT.search(words):
        return "visit" if _LODGED.search(near.sentence) else "attend"
    if not _says_only(near):
        return ""
    around = [act for act, told in ACTS if told.search(near.sentence)]
    around = around or [act for act, told in ACTS if told.search(near.earlier)]
    if not around and cues.PRESENT.search(near.earlier):
        return "attend"
    return around[0] if len(around) == 1 else ""


_MADE_UP = re.compile(r"^\w* ?(?:per|between) \w+$")
"""A rate in our words ("days per visit" for 每次…天) says nothing of what the page says."""
_WORKS = re.compile(
    r"\b(?:factor(?:y|ies)|plants?|workshops?|firms?|compan(?:y|ies)|enterprises?|employers?|schools?|dormitor\w+)\b|企业|企業|工厂|工廠|车间|車間|用工单位|学校|學校|宿舍|زاۋۇت|كارخانا|مەكتەپ",
    re.IGNORECASE,
)
"""Visits to where people work or learn are not those to their families."""
_FAMILY = re.compile(
    r"\b(?:famil(?:y|ies)|households?|hosts?|homes?|relatives?|relations|kin)\b|[户戶]|家[中里裡访訪]|亲戚|親戚|ئائىل|ئۆي|تۇغقان",
    re.IGNORECASE,
)


def _says_only(near: cues.Window) -> bool:
    """Tell whether a clause says how often, and hardly anything else: the act is then its sentence's."""
    left = _OFTEN.sub(" ", f"{near.before} {near.after}")
    return len(_HAN.findall(left)) <= 6 and len(_WORD.findall(left)) <= 5


_OFTEN = re.compile(
    r"\b(?:at least|at most|not?|less|fewer|more|than|once|twice|times?|an?|each|every|per|in|the|calendar|(?:half-)?years?|months?|weeks?|quarters?|days?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty-four|is|are|was|it|that)\b|\d+"
    r"|[每全][个個]?(?:年|月|周|週|季度?|天|日)|[一两兩二三四五六七八九十]+[次回趟]?|不得?(?:少|低)[于於]|至少|[次回趟的是為为]",
    re.IGNORECASE,
)
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[a-zA-Z\u0620-\u06ff]{2,}")
_LODGED = re.compile(
    r"\b(?:slept|sleeps?|overnight|nights?)\b|[过過]夜|住[^，。；\d]{0,3}[晚夜]|قون", re.IGNORECASE
)
"""Who comes and sleeps there is a guest."""
_GUEST_UG = re.compile("(?:كادىر|خىزمەتچى)[^.؛]{0,60}(?:ئۆي|ئائىل[ەى])")


def rate(figure: Figure, near: cues.Window) -> int | None:
    """How many times a year, roughly: once a month is twelve times a year; None where that is not told."""
    q = figure.quantity
    value = q.low if q.low is not None else q.high
    if not value:
        return None
    if q.unit in YEARLY:
        return round(YEARLY[q.unit] / value)
    step: float = YEARLY.get(q.per or "", 0) or _step(near)
    return round(value * step) if step else None


def _step(near: cues.Window) -> float:
    """How many of the steps told beside a number a year has ("in each quarter", 全年, every two months); 0: none."""
    after = _STEP_AFTER.match(near.after)
    if after:
        return _steps(after)
    before = [m for step in _STEPS_BEFORE for m in step.finditer(near.before[-32:])]
    before = before or list(_STEPS_BEFORE[0].finditer(near.before)) or list(_OVER.finditer(near.before))
    if before:
        return _steps(max(before, key=lambda m: m.end("unit")))
    if behind := _STEPS_BEFORE[0].search(near.after):
        return _steps(behind)
    if _says_only(near) and not near.after.strip():  # "The rules say twice.": as often as was said before
        told = [m for step in (_WEEKLY, *_STEPS_BEFORE) for m in step.finditer(near.earlier)]
        return _steps(max(told, key=lambda m: m.end("unit"))) if told else 0.0
    return 0.0


def _steps(found: re.Match[str]) -> float:
    named = found.groupdict()
    count = (named.get("count") or "").casefold()
    many = float(count) if count.isdigit() and int(count) else _COUNTS.get(count, 1.0)
    return _UNITS[(named["unit"] or found[0].split()[-1]).casefold()] / many


_COUNTS = {"half": 0.5, "半": 0.5, "other": 2, "two": 2, "two-": 2, "three": 3, "four": 4, "six": 6, "两": 2, "兩": 2, "二": 2,
           "三": 3, "四": 4, "五": 5, "六": 6, "十": 10, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "ئالتە": 6}  # fmt: skip
_UNITS = {"day": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4, "year": 1, "daily": 365, "weekly": 52, "monthly": 12,
          "quarterly": 4, "annually": 1, "yearly": 1, "天": 365, "日": 365, "周": 52, "週": 52, "星期": 52, "月": 12, "季": 4, "季度": 4, "年": 1,
          "كۈن": 365, "ھەپتى": 52, "ھەپتە": 52, "ئاي": 12, "ئېي": 12, "پەسىل": 4, "يىل": 1}  # fmt: skip
_STEP_AFTER = re.compile(
    r"\s*(?:(?:times?|visits?|stays?|calls?|trips?|meetings?)\b,?\s*)?(?:(?:for |in |of |during )?(?:an?|each|every|per)\s+(?:(?:calendar|whole|full|single)\s+)?"
    r"(?:(?P<count>half|other|two|three|four|six|\d+)[ -])?(?P<unit>day|week|fortnight|month|quarter|year)s?\b|(?:daily|weekly|monthly|quarterly|annually|yearly)\b(?P<none>))",
    re.IGNORECASE,
)
_WEEKLY = re.compile(
    r"\b(?:once|twice|thrice|times|visits|stays|calls) an? (?P<unit>day|week|fortnight|month|quarter|year)\b",
    re.I,
)
_OVER = re.compile(
    r"\b(?:over|in|within|during|in the course of) (?:a|any|each|every) (?:calendar |single |whole )?(?P<unit>month|quarter|year)\b",
    re.I,
)
_STEPS_BEFORE = (
    re.compile(
        r"\b(?:each|every|per)\s+(?:(?:calendar|whole|full)\s+)?(?:(?P<count>half|other|two|three|four|six|\d+)[ -])?(?P<unit>day|week|fortnight|month|quarter|year)s?\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:每隔?|全|一(?=[年月周週季天])|(?=半年))(?P<count>半|[两兩二三四五六十]|\d+)?[个個]?(?P<unit>天|日|周|週|星期|月|季度?|年)(?=[^，。；\d]*$)"
    ),
    re.compile(
        r"(?:(?P<count>ئىككى|ئۈچ|تۆت|ئالتە|\d+) )?(?<![\u0620-\u06ff])(?P<unit>كۈن|ھەپتى|ئاي|پەسىل|يىل)(?:دە|دا|ى)(?![\u0620-\u06ff])"
    ),
)


def who(figure: Figure, near: cues.Window) -> str:
    """Return whose it is: what people remember is no rule, a team's rounds are not each official's, and those of
    officials from elsewhere are not those of the local ones."""
    if _MEMORY.search(near.sentence_before) or _MEMORY.search(near.after):
        return "remembered"
    said = near.sentence_before
    if _TEAM.search(said) and not _OFFICIAL.search(said):
        return "team"
    clause = " ".join((near.before, figure.measure.text))
    if _LOCAL.search(clause):
        return "local"
    said = near.earlier + said + clause
    return "elsewhere" if _ELSEWHERE.search(said) or cues.SCOPES[1][1].search(clause) else ""


_MEMORY = re.compile(
    r"\b(?:remember(?:s|ed)?|recall(?:s|ed)?|respondents?|interviewees?|on average|averaged?|median|the mean|in practice|in fact|actual(?:ly)?|surveys?|described)\b"
    r"|回忆|回憶|受访|受訪|实际上|實際上|得到的答案|平均|ئەسلە|ئوتتۇرا ھېساب",
    re.IGNORECASE,
)
_TEAM = re.compile(r"\bteams?\b|工作队|工作隊|队员|隊員|ئەترەت", re.IGNORECASE)
_OFFICIAL = re.compile(r"\b(?:officials?|cadres?|kin|relatives)\b|干部|幹部|كادىر", re.IGNORECASE)
_LOCAL = re.compile(
    r"\blocal(?:ly)? (?:\w+ )?(?:officials?|cadres?|staff|teachers?)\b|[本当當]地[^，。；]{0,4}(?:干部|幹部|[教老]师|人员)|يەرلىك كادىر",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:seconded|on loan|on secondment|from (?:\w+ )?provinces?)\b|援[疆藏派]|[对對]口支援|外[来來省]|挂职|掛職",
    re.I,
)

_DONE = re.compile(
    r"\b(?:came|visited|called|stayed|slept|spent|went|made|told|said|counted)\b|[来來去住]了|我|自己|告[诉訴]",
    re.I,
)
_DUTY = re.compile(
    r"\b(?:must|has to|have to|had to|should|shall|required?|requires|rules?|obliged|prescrib\w+|lays? down|demand\w*|owed?|owes|told to|is to|are to)\b"
    r"|要求|规定|規定|必须|必須|应当|應當|须|須|不少于|不少於|至少|كېرەك|لازىم|بەلگىلى",
    re.I,
)


def told_as(telling: Recurring) -> str:
    """Return whether a rate is told as the rule, as what somebody did or remembers, or as what simply is ("")."""
    near = telling.near
    if telling.who == "remembered":
        return "done"
    if telling.figure.role == "requirement" or _DUTY.search(near.sentence):
        return "rule"
    return "done" if telling.figure.quoted or _DONE.search(near.sentence) else ""


REPLACED = re.compile(
    r"\b(?:instead of|replac\w+|rais\w+ (?:from|to)|increas\w+ (?:from|to)|cut (?:from|to)|reduc\w+ (?:from|to)|chang\w+ (?:from|to)|used to|previously|formerly|no longer|until then|doubled)\b"
    r"|改为|改為|增至|增加到|减至|減至|减少到|減少到|[由从從][^，。；]{1,12}(?:增|减|減|改|提高|调整|調整)|原来|原來|此前|以前|ئۆزگەرت|كۆپەيتىل|ئازايتىل",
    re.I,
)
"""Words by which one rate took the place of another."""
