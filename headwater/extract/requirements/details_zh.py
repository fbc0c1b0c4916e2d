"""What goes with a Chinese demand, at offsets into its sentence."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements import frequency
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import CONSEQUENCE

_N = r"[0-9０-９][0-9０-９,.，]*|[一二三四五六七八九十百千万两兩半]+"
DURATION = re.compile(
    rf"(?:不少于|不少於|不得少于|不得少於|不低于|至少|不超过|不超過|住满|住滿|连续|連續|累计|为期|為期|住|达)?(?<![第每\d上下前后])(?:{_N})(?:个|個)?(?:天(?!内|之内)|日(?!前|内|起|以前|之前)|夜|晚|周(?!年|岁)|星期|月(?!底|初|中|前|份|内|以前|\d)|小时|小時|年(?!度|底|初|前|内|以前|级|代|\d))(?:以上|左右)?(?!\d)"
)
PAYMENT = re.compile(
    rf"(?:每人|每户|每天|每日|每月|每年|每次|按|人均)?(?:每人|每户|每天|每日|每月|每年|每次)?(?:{_N})(?:[-—至到](?:{_N}))?(?:万|萬|亿|億)?(?:余|多)?元(?:以上)?(?:(?:{_N})元以下)?(?:[/／每][人天日月年次户])?"
)
NUMBER = re.compile(
    rf"(?:不少于|不得少于|不低于|不得低于|至少|不超过|达到)?(?:{_N})(?:[-—至到](?:{_N}))?(?:名|人(?!次)|户(?!外)|戶|个(?!月|半|小时)|個(?!月|小時)|家|亩|畝|项|項|所|支|件|份|篇|条|條|棵|%|％|批|期|对|對|处|吨)(?!以上学)"
)
CONDITION = re.compile(
    r"(?:^|[，。；：、])(?P<what>(?:如果|如有|如遇|如需|如(?=[^，。；]{2,20}，)|若|凡(?!是)|一旦|遇有|遇到|在[^，。；]{2,20}(?:情况下|情況下|前提下|条件下|條件下|的条件下|期间|期間)|符合[^，。；]{0,12}条件的?|确因|確因|因[^，。；]{2,14}的|除[^，。；]{2,20}外|未经[^，。；]{2,10}|未經[^，。；]{2,10}|当[^，。；]{2,20}时|對?于?[^，。；]{2,16}情形的)[^，。；：]{0,30})"
)
MEETS = re.compile(
    r"(?P<what>符合[^，。；]{0,14}?条件|符合[^，。；]{0,14}?條件|满足[^，。；]{0,14}?条件|具备[^，。；]{0,14}?条件)的"
)
_NO = r"(?:[（(]?[\u3400-\u9fff]{0,10}[〔\[［【（(]\d{4}[〕\]］】）)]第?\d{1,5}号[）)]?|第\d{1,4}号)"
INSTRUMENT = re.compile(
    rf"《[^《》]{{2,60}}》(?:[（(]?{_NO}[）)]?)?(?:第[一二三四五六七八九十百\d]{{1,4}}条)?|[\u3400-\u9fff]{{0,10}}[〔\[［](?:\d{{4}})[〕\]］]第?\d{{1,5}}号(?:文件)?"
)
_BOOK = re.compile(
    r"法$|条例|條例|规定|規定|办法|辦法|通知|意见|意見|方案|手册|手冊|细则|細則|章程|决定|決定|规划|規劃|指南|指引|制度|准则|守则|公约|公報|令$|规范|規範|纲要|要求|标准|协议|计划|公告|命令|通告|须知|实施|规程"
)
GENERIC = re.compile(
    r"(?:根据|根據|按照|依据|依據|依照|遵照|按)(?P<what>[^，。；：]{0,14}?(?:规定|規定|法律|法规|法規|条例|文件|要求|制度|章程|协议|協議|合同|通知|手册|手冊|守则|守則|办法|辦法|方案|法規|細則|细则|意见|意見))"
)
_RULED = re.compile(
    r"(?P<what>(?:(?![印下制]发)[\u3400-\u9fff]){0,6}(?:规定|規定|条例|条約|法律|法规|通知|文件|制度|章程|方案|手册|手冊|守则|办法|辦法|公告|通告|公约|须知))(?=，?(?:又|还|還|也|并|並|同时|同時)?(?:要求|明确|明確|禁止|规定|規定))"
)


def fill(text: str, demand: Demand, clause: At) -> None:
    """Set what the words of the clause (its sentence beside it) say of the demand."""
    low, high = clause
    found = frequency.find(text[:high], "zh")
    own = [f for f in found if f.at[0] >= low]
    demand.often = demand.often or next((f for f in own if f.unit), own[0] if own else None)
    demand.payment = _span(PAYMENT, text, low, high)
    if (
        demand.payment
        and demand.often
        and demand.often.at[0] < demand.payment[1]
        and demand.payment[0] < demand.often.at[1]
    ):
        demand.often = None
    demand.duration = _first(DURATION, text, low, high, demand)
    follows = re.match("，", text[high : high + 1])
    if demand.duration is None and follows:
        stop = re.search("[，。；]", text[high + 1 :])
        behind = high + 1 + (stop.start() if stop else 0)
        if re.match(r"[，每为时]?(?:每次|每年|为期|時間|时间|住)", text[high + 1 : high + 6]):
            demand.duration = _first(DURATION, text, high + 1, behind, demand)
    demand.number = _first(NUMBER, text, demand.act[0], demand.act[1], demand)
    demand.condition = demand.condition or _condition(text, high, demand)
    demand.instrument = demand.instrument or instrument(text)
    if demand.consequence is None:
        m = CONSEQUENCE.search(text, high, min(len(text), high + 60))
        if m and re.match(r"[，；](?:违反|違反|违者|違者|否则|否則|逾期|未|不)", text[high : high + 4]):
            stop = re.compile("[，。；]|$").search(text, m.end())
            demand.consequence = (m.start(), stop.start() if stop else m.end())


def _span(pattern: re.Pattern[str], text: str, low: int, high: int) -> At | None:
    m = pattern.search(text, low, high)
    return m.span() if m else None


def _first(pattern: re.Pattern[str], text: str, low: int, high: int, demand: Demand) -> At | None:
    taken = [t for t in (demand.payment, demand.often.at if demand.often else None) if t]
    for m in pattern.finditer(text, low, high):
        if pattern is NUMBER and text[m.start() - 1 : m.start()] == "每":
            continue
        if not any(m.start() < e and s < m.end() for s, e in taken):
            return m.span()
    return None


def _condition(text: str, high: int, demand: Demand) -> At | None:
    m = MEETS.search(text, 0, high)
    if m:
        return m.span("what")
    for m in CONDITION.finditer(text, 0, high):
        at = m.span("what")
        beside = demand.act[0] < at[0] or at[1] <= demand.act[0]
        own = demand.actor is not None and at[0] < demand.actor[1] and demand.actor[0] < at[1]
        if beside and not own:
            return at
    return None


def instrument(text: str) -> At | None:
    """Return the law, notice or handbook that the sentence names; a book or a paper is none."""
    for m in INSTRUMENT.finditer(text):
        words = m[0]
        title = words[1 : words.find("》")] if words.startswith("《") else ""
        if not title or _BOOK.search(title):
            return m.span()
        if re.search(
            r"(?:根据|根據|按照|依据|依據|依照|填写|填寫)$", text[max(0, m.start() - 4) : m.start()]
        ):
            return m.span() if re.search(r"[据據照]$", text[max(0, m.start() - 1) : m.start()]) else None
    m2 = GENERIC.search(text) or _RULED.search(text)
    return (
        m2.span("what") if m2 and len(m2["what"]) > 1 and not re.match("要求|规定|这", m2["what"]) else None
    )
