# ruff: noqa: E501
"""Words around a number that say which of two like figures it is, as data (English, Chinese, Uyghur)."""

import re
from typing import NamedTuple

from headwater.model import Document, Figure

CLAUSE_END = re.compile(r"[,;:](?=\s)|[，；：。！？;]|\.(?=\s|$)|\n")
NUMBER_AHEAD = re.compile(r"(?<![\w.])\d[\d,.]*")
REACH = 160
"""Code points read on either side of a number at most."""

FRACTION = re.compile(
    r"\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|\b(?:in|out of|of every) (?:\d+|\w+)"
    r"|分之|پىرسەنت|تىن بىر|دىن بىر",
    re.I,
)
"""A share told as a fraction."""
EACH_BEFORE = re.compile(
    r"\b(?:for|to|per) (?:each|every) (?:group of )?$|\bevery $|每(?:满)?$|ھەر $", re.IGNORECASE
)
DENOMINATOR = re.compile(
    r"\b(?:one|a|an|1|two|2)\s(?:[\w-]+\s){1,5}?(?:for|to|per)\s(?:each|every)\b|\b(?:for|to) every\b"
    r"|每(?:满)?\s?[\d一二三四五六七八九十百]+\s?(?:名|人|户|位|个)[^，。；]{0,16}(?:配|派|设|有|安排|选)"
    r"|ھەر \d+",
    re.IGNORECASE,
)
"""One minder for every 50 workers, 每50名务工人员配备1名管理员: the 50 are no 50 workers."""
AT_WORK = re.compile(r"^\W*(?:\w+\s){0,3}?(?:(?:were|are|had been|at) )?(?:worked|working|at work)\b", re.I)
ELSEWHERE = r"(?:inner|inland|other|outside|eastern|mainland|neighbou?ring)\s+(?:\w+\s)?(?:regions?|provinces?|china|areas|parts)"
SCOPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("to elsewhere", re.compile(rf"\bto\s+(?:the\s+)?(?:\w+\s)?{ELSEWHERE}|向(?:内地|外省|疆外)|到(?:内地|外省)|转移到?(?:内地|疆外)", re.I)),
    ("from elsewhere", re.compile(rf"\bprovinces (?:and \w+ )?(?:have |had )?(?:sent|dispatched|seconded)\b|省市(?:选派|派出|派遣)|\b(?:from|of)\s+(?:(?:\w+|\d+)\s){{0,4}}?{ELSEWHERE}|\bfrom outside\b|\bnon-local\b|\b(?:outside|external)\s+(?:officials|cadres)|来自(?:内地|外地|其他|外省|区外)|(?<![到去赴往向至])(?:外地|外省)|(?:باشقا|ئىچكى) (?:ئۆلكە|جاي|رايون|ئۆلكىلەر|جايلار|رايونلار)[دت]ىن|سىرتتىن كەلگەن|(?:内地|区外|疆外)(?:来|的)?(?:干部|官员|人才)|援疆干部", re.I)),
)  # fmt: skip
"""Population by where it comes from or goes; officials from elsewhere are not the local ones."""

ELSEWHERE_BEFORE = re.compile(
    rf"\bfrom\s+(?:(?:\w+|\d+)\s){{0,4}}?{ELSEWHERE}|\bfrom outside\b|来自(?:内地|外地|其他|外省)|(?:外省|内地|外地|疆外)\w{{0,6}}(?:干部|官员|人员)",
    re.I,
)
"""Households paired with officials from elsewhere are not those of the local ones."""

OWN = re.compile(
    r"\b(?:[Ww]e|I)\s+(?:were|was|are|am|have|had)\b|\b(?:[Mm]y|[Oo]ur) (?:unit|office|village|team|department|school|bureau)\b|我们?(?:单位|办公室|村|局)|本单位"
)
"""One office's own number is not its province's."""
LEVEL = re.compile(r"\b(?:to|reached|at|was|is)\s*(?:about |over |nearly )?$|达到?$|至$|占\S{0,8}$|为$", re.I)

SENDERS = re.compile(r"\b(?:from|by)\s+(?:\w+\s)?$|(?:来自|从)$", re.I)
"""A count of provinces that stand before "from" counts senders, not partners."""

_NO_STEP = r"(?!\s+(?:earlier|ago|before|later|after|previously|on\b))"
"""What stood at 1.52 million a year earlier is no rate."""
PERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("visit", re.compile(r"\b(?:per|each|every|a)\s+(?:visit|stay|trip)\b|\bat a time\b|每次|一次住", re.I)),
    ("household", re.compile(r"\b(?:per|each|every)\s+(?:household|family)\b|每户|户均", re.I)),
    ("person", re.compile(r"\b(?:per|each)\s+(?:person|head|capita|resident)\b|人均|每人", re.I)),
    ("day", re.compile(rf"\bdaily\b|\b(?:per|a|each|every)\s+day\b{_NO_STEP}|日均|每天|每日", re.I)),
    ("month", re.compile(rf"\bmonthly\b|\b(?:per|a|each|every)\s+month\b{_NO_STEP}|月均|每月|月(?:平均|均)?(?:收入|工资|薪)", re.I)),
    ("year", re.compile(rf"\b(?:yearly|annual(?:ly)?)\b(?!\s(?:report|review|survey|statement|account|congress|meeting|conference|summary|bulletin|yearbook))|(?<!half )\b(?:per|a|each|every)\s+year\b{_NO_STEP}|每年|年均|年收入|年产", re.I)),
)  # fmt: skip

PER = re.compile(
    r"\bper\s+(?!cents?\b|capita\b|head\b)([a-z]{3,})|(?:每|ھەر)\s*(?:一|名|个|位|人|بىر)?\s*"
    r"(工人|职工|员工|学生|农户|家庭|升|吨|公斤|亩|平方米|度|件|套|ئائىلە|ئادەم|كىشى|ئىشچى)", re.I,
)  # fmt: skip
"""What else a rate is told for: a litre, a worker; the word as written, folded by the lexicon of heads."""

EMPLOYS = re.compile(
    r"\bemploy(?:s|ed|ing)?\s+(?:(?:about|around|some|over|nearly|more than|at least|up to)\s+)?$", re.I
)
VISITS_OF = re.compile(
    r"\b(?:visits?|stays?|trips?)\s+of\s+(?:\w+\s)?$|\b(?:visits|stays|trips)\b[^.;]{0,30}\beach (?:of|for|lasting) $"
    r"|\b(?:each|visits?|stays?) (?:of|for|lasts?|lasted|lasting|takes?) (?:at least |about |up to )?$|每次[^，。；\d]{0,10}$|一次(?:住)?$|ھەر قېتىم(?:دا)?\s*$",
    re.I,
)
"""6 visits of 5 days a year: the days are a visit's, the visits a year's."""
STAYED = re.compile(
    r"\b(?:stay|stays|stayed|staying|lodged?)\s+(?:(?:with|in|at)\s+(?:\w+\s){1,3})?(?:there\s+)?(?:for\s+)?(?:\w+\s)?$|住(?:了|满|上)?$",
    re.I,
)
"""They stayed for seven days: the days are a visit's."""
EACH_TIME = re.compile(
    r"\s*(?:days?|nights?|hours?|minutes?|weeks?)?,? ?(?:each time|every time|on each (?:occasion|visit|stay)|(?:per|at each|on every|each) (?:visit|stay)|at a (?:time|stretch)|apiece|each(?= ?[.,;)]| ?$))",
    re.I,
)
STAYED_UG = re.compile(r"\s*كۈن\s+تۇر|\s*كېچە\s+(?:تۇر|قون)")
PAID_FOR = re.compile(
    r"\b(?:pa(?:y|ys|id|ying) for|serv(?:e|es|ed|ing)|reach(?:es|ed|ing)?|benefit(?:s|ed|ing)?)\b|惠及|受益|为[^，。；]{0,12}$",
    re.I,
)
"""A scheme that paid for something in households, served or reached them, covers them."""

PART = re.compile(
    r"其中|包括|加上|提前|\bof (?:which|these|them|those)\b|\bamong (?:them|these|those)\b|\bincluding\b",
    re.I,
)
WHOLE = re.compile(
    r"累计|累計|总计|總計|共计|共計|合计|合計|总共|\b(?:in total|altogether|in all|a total of)\b|جەمئىي", re.I
)
"""Words that begin a whole anew behind a part."""
PART_AFTER = re.compile(r"\s+of (?:them|these|those|whom)\b", re.I)
HAD = re.compile(
    r"\b(?:has|have|had|with|there (?:is|are|was|were)|counted|counts|runs?|ran|operate[sd]?|boasts?|boasted|now|already)"
    r" (?:(?:already|now|some|about|only|just|nearly|over|at least|more than|as many as) )*$",
    re.I,
)
"""Before "23 of them": all that the place has, and no part."""
NEW = re.compile(r"新增|净增|\bnewly\b|\bnew\b(?! (?:year|era|age))", re.I)
MORE = re.compile(
    r"\b(?:a further|further|an additional|additional|another)\s+(?:\w+\s)?$|(?:再|又|另)(?:新)?(?:增加?|选派|派出|招聘|安排|建)?$|(?:يەنە|قوشۇمچە)\s*$",
    re.I,
)
"""A further 12,000: new ones, beside those that were there."""
NEW_THING = re.compile(r"\bnew\s+(\w+)", re.I)
"""What is new: "new stoves in 500 households" are no new households."""
BASELINE = re.compile(r"\bfrom\s+(?:\w+\s){0,2}$|[从由從](?:\s?\d{4}\s?年[底末初]?)?\D{0,4}$", re.I)
TO_AHEAD = re.compile(
    r"^.{0,20}?(?:\bto\b(?:\s\w+){0,2}\s?[\d$¥€]|(?:增至|增加到|增长到|提高到|上升到|降至|升至|到)\D{0,4}\d)",
    re.I | re.S,
)
GROWTH = re.compile(
    r"\bgrowth\b|\bper ?cent more\b|^\s*more than (?:in|a year|the year|last)|\bgrew\b|\bincreas|\brise|\brose\b|(?<!made )(?<!make )(?<!makes )\bup\b|\bdoubl|增长|增速|增幅|翻",
    re.I,
)
STOCK = re.compile(
    r"\bby\s+(?:the\s+)?(?:end|early|late|mid|\d{4}|[A-Z][a-z]+ \d{4})|\bas of\b|\bso far\b|\bto date\b|\bcumulative|\bstood at\b|截至|截止|累计|\bhad\s+(?:already\s+)?been\b"
)
PERSON_TIMES = re.compile(
    r"^.{0,40}?\(?person[- ]times?\b|^\D{0,8}人次|^\s*ئادەم[- \u200c]?قېتىم", re.I | re.S
)
FREQUENCY = re.compile(
    r"\b(?:once|twice|times?|visits?) in (?:the|each|every|a) (?:week|month|quarter|year)\b|\b(?:once|twice|times?|visits?|trips?|meetings?)\b[^.;。；]{0,60}?\b(?:every|per|an?|each)\s+(?:other\s+)?(?:[\w-]+\s+)?(?:day|week|month|quarter|year)s?\b"
    r"|每(?:[一两兩二三四五六七八九十半\d]*[个個]?)(?:天|日|周|週|月|季度|季|年)[^。；，]{0,16}?[一两兩二三四五六七八九十\d]+\s*(?:次|回|趟)"
    r"|(?:كۈندە|ھەپتىدە|ئايدا|يىلدا)\s[^.؛]{0,24}?قېتىم",
    re.I,
)
PRESENT = re.compile(
    r"\b(?:comes?|came|coming|go(?:es)?|went|sits?|sat|attend\w*|turns? up|calls? in)\b"
    r"|(?<![得達达受感直想看遭])到[\u3400-\u9fff]{1,8}|[来來](?!自)|前往|كېل|كەل|بار(?:ىدۇ|غان|سۇن|ىشى)|قاتناش",
    re.I,
)
"""Words by which somebody comes somewhere, once or again and again."""
_UG_NUMBERS = "بىر ئىككى ئۈچ تۆت بەش ئالتە يەتتە سەككىز توققۇز ئون".split()
_PART_YEAR_UG = re.compile(
    r"(?:ئالدىنقى|دەسلەپكى|بىرىنچى) (?:(?P<n>\d+|"
    + "|".join(_UG_NUMBERS)
    + r") (?P<unit>ئاي|ئېي|پەسىل|پەسل)|(?P<half>يېرىم))"
)


_QUARTERS = re.compile(
    r"\bfirst (?:(two|three) quarters|half) of (?:th(?:e|is|at) (?:same )?|last )?(?:year|\d{4})\b", re.I
)


def months_en(text: str) -> int:
    """Return how many months from January on an English sentence names by quarters or halves, 0 for none."""
    found = _QUARTERS.search(text)
    return 0 if found is None else 9 if (found[1] or "").casefold() == "three" else 6


def months_ug(text: str) -> int:
    """Return how many months from January on a Uyghur clause names ("ئالدىنقى توققۇز ئېيىدا"), 0 for none."""
    found = _PART_YEAR_UG.search(text)
    if found is None:
        return 0
    if found["half"]:
        return 6
    count = int(found["n"]) if found["n"].isdigit() else _UG_NUMBERS.index(found["n"]) + 1
    months = count * (3 if found["unit"].startswith("پە") else 1)
    return months if months < 12 else 0


PLANNED_UG = re.compile(r"پىلانل|نىشان قىل|مەقسەت قىل")
"""The verb of a Uyghur sentence stands last, far from its number."""
TIME_STEP = re.compile(r"\b(?:every|each|per)\s+(?:other\s+)?$|每$|ھەر\s+$", re.I)


PLANNED = re.compile(
    r"\b(?:plan|target|goal|aim|will|would|intend|expect|hope|by 20\d\d\b)|计划(?!”)|計劃(?!」)|拟|擬|将|將|预计|預計|目标|目標|力争|力爭|پىلانل|نىشان|مەقسەت",
    re.I,
)
"""Words of a plan."""
_PLAN = re.compile(r"计划|計劃|拟|擬|将|將|预计|預計|目标|目標")
_DONE = re.compile(r"实际|實際|已经|已經|已(?!知)|目前|截至")


def done_after_plan(text: str) -> bool:
    """Tell whether a Chinese sentence has turned from what is planned to what is done before a number."""
    plans, done = list(_PLAN.finditer(text)), list(_DONE.finditer(text))
    return bool(plans and done) and done[-1].start() > plans[-1].start()


class Window(NamedTuple):
    """The words of a number's own clause, before and after it, and its sentence before the number, and the end
    of what its paragraph says before that."""

    before: str
    after: str
    sentence_before: str
    sentence: str
    ahead: str = ""
    earlier: str = ""


def window(document: Document | None, figure: Figure) -> Window:
    """Return the words around the figure's numeral; from its span alone where the text is absent."""
    text, base = (document.text, 0) if document else (figure.span.exact, figure.span.start)
    start, end = figure.number[0] - base, figure.number[1] - base
    low, high = (figure.sentence[0] - base, figure.sentence[1] - base) if document else (0, len(text))
    if not 0 <= start <= end <= len(text):
        return Window("", figure.span.exact, "", figure.span.exact)
    low, high = max(0, min(low, start)), min(len(text), max(high, end))
    sentence_before = text[max(low, start - 4 * REACH) : start]
    ends = list(CLAUSE_END.finditer(sentence_before[-REACH:]))
    before = sentence_before[-REACH:][ends[-1].end() :] if ends else sentence_before[-REACH:]
    earlier = text[max(0, low - REACH) : low].rstrip().rpartition("\n")[2]
    after = text[end : min(high, end + REACH)]
    stops = [m.start() for m in (CLAUSE_END.search(after), NUMBER_AHEAD.search(after)) if m]
    clause = after[: min(stops)] if stops else after
    return Window(before, clause, sentence_before, text[low : min(high, low + 2000)], after[:60], earlier)
