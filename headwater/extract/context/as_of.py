"""When a number holds: the nearest honest date of its clause, sentence, sentence before or heading.

Nothing is better than a guess: the day on which somebody spoke, the day of publication and dates of
cited works are never taken.
"""
# Patterns and tables are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import since
from headwater.extract.context.clause import clause
from headwater.extract.context.ends import BETWEEN, earlier_value, one_end
from headwater.extract.context.happened import elliptical, looked
from headwater.extract.context.happened import goes_on as goes_on_telling
from headwater.extract.context.nouns import Date, Nearness, Time
from headwater.extract.context.told import of_these, told

CLAUSE = re.compile(
    r"[;；]|,? (?:but|while|whereas|although|though)\b|, and (?=[^,;]{0,60}\b(?:in|by|since) \d{4})|[。！？]"
)
"""Where a date stops holding for the other side."""
SAY = r"(?:said|told|says|announced|stated|reported|added|noted|published|released|issued|wrote|quoted|interview\w*|speech|speaking)"
SPOKE_BEFORE = re.compile(SAY + r"[\s,]+(?:[\w’'.-]+[\s,]+){0,3}$", re.I)
SPOKE_AFTER = re.compile(
    r"[）)]?(?:上午|下午|晚)?[，,]?(?:在[^，。；]{0,14})?(?:发布|發布|召开|召開|举行|舉行|表示|介绍|介紹|说|說|称|稱|讯|訊|电|電|报道|報道|消息|公布|印发|从[^，。；]{2,30}(?:获悉|獲悉|了解到|得知))"
)
PAGE = re.compile(
    r"(?:publi(?:shed|cation)|updated|posted|accessed|retrieved|archived|captured|copyright|©|date|发布时间|发布日期|时间|日期"
    r"|更新|correction|corrected|release no\.[^.;]{0,40}),?(?: on| date)?\s*[:：]?\s*(?:at )?$",
    re.I,
)
PLACED = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ’'.-]{2,}(?:[ ,]+[\w’'.-]+){0,5}?(?: ?\([^()]{1,40}\))?[,，]? ?[(（]?")
"""What stands before the date of a dateline: "MELISK, ", "HARNE, Dorrel County (Salt Wire), "."""
DASHED = re.compile(r"[)）]? ?(?:\([^()]{1,40}\) ?)?(?:[—–:：/]|--?(?= )|(?=$))")
HEADED_ZH = re.compile(r"[【\[（(]?[\u3400-\u9fff《》·A-Za-z ]{0,24}[】\]）)]?[，,]?[\s\u3000]*[（(]?")
HEADED_ZH_AFTER = re.compile(
    r"[）)]?[日]?(?:[\s\u3000·|，,/]*(?:$|\n|\d{1,2}:\d\d|记者|記者|编译|編譯|来源|來源|责编|責編|作者|通讯员|通訊員|编辑|編輯|星期|第\d+版|"
    r"[电電讯訊](?=[\s\u3000（(：:]|$))|[。]?$|[\u3000])"
)
BARS = re.compile(r"[·•|｜]")
"""Between the parts of a page's head: "The Ledger · 12 March 2063 · Report 2"."""
WORK_AFTER = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}(?:report|white paper|yearbook|study|statement|article|book|paper|interview|speech|notice|law)\b"
)
WORK_BEFORE = re.compile(
    r"(?:published|printed|dated)\s+(?:in\s+|on\s+)?$|(?:report|study|statement)\b[^,.;]{0,40}released (?:in|on) $"
)
"""The date of a work is not that of what it counts."""
LIST = re.compile(
    r"(?: [a-z-]+){0,3}?(?:,? and |, (?:and )?)[^,.;:()]{0,80}?\d[^.;:()]{0,160}? (?:had|has|have|were|was) [^,.;:()\d]{3,80}?"
)
"""A list of what is counted, then one verb: the date behind it is that of all of them."""
NOW = re.compile(
    r"now|currently|at present|as of today|to date|so far|目前|截[至止]到?(?:目前|当前|现在|今)|[现現]在?|如今",
    re.I,
)
NOW_UG = frozenset({"ھازىر", "ھازىرغىچە", "ھازىرمۇ", "نۆۋەتتە"})
ENDS = re.compile(r"\bend\b|[底末]|ئاخىر", re.I)
"""The last day of a year or a month is no day of speaking."""
HOLDS = re.compile(
    r"\s+(?:(?:we|they|I|he|she|it|there|the [a-z]+) )?(?:has|have|is|are|stands?|numbers?|covers?|reaches|serves?|employs?|holds?|counts?|runs?|lives?|works?)\b"
)
"""What follows a "today" that means nowadays, not a day on which somebody spoke."""
ASIDE = re.compile(
    rf"[,，][”\"]? (?:[A-ZÀ-Þ][\w’'-]+ ){{0,4}}(?:(?:he|she|they|it|I|we|[a-z’'-]+|[A-ZÀ-Þ][\w’'-]+) ){{1,4}}?(?:{SAY}|recalled|wrote|told)\b[^,;，]*$"
)
"""The aside in which somebody tells it: its date is that of the telling."""
LASTING = re.compile(
    r"\b(?:[Ff]or|[Oo]ver|[Ii]n) (?:(?:nearly|about|almost|over|more than|some|roughly|the past|the last) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many)"
    r" (?:days|weeks|months|years|decades|year|month|decade)\b"
)
"""A stretch of time without a date: how long something lasted, up to the telling."""
MEANWHILE = re.compile(r"\b(?:when|before|until|after)\b|[,，]")
TODAY = re.compile(r"(?:今天|今日|昨天|昨日|日前|当天)\s?[（(]?$")
TITLE = re.compile(r"《[^《》]{0,80}》")
NOTE = re.compile(r"[（(]?(?:注|备注|備註|註)[：:1-9①]|Notes?[:.] |ئىزاھات[:：]")
"""A note at the foot, which stands below no heading."""
SPEAKER_BETWEEN = re.compile(r"[，,、][^，。]{0,12}[称稱说說]")
YEAR_END = re.compile(
    r"\b(?:end of (?:the )?year|year[- ]end|year[’']s end)\b|年末|年底|岁末|歲末|يىل ئاخىرى", re.I
)
"""In a header: its years are those at whose end something was counted."""
ANAPHORA = re.compile(
    r"(?:The|This|That|These|Those|At the|During the) (?:same )?(?:first |second |two )?"
    r"(?:conferences?|forums?|meetings?|summits?|congress|symposi\w+|sessions?|event|ceremon\w+|survey|census|expansion)\b"
    r"|This (?:was|is|figure|number|total)\b|These (?:were|figures|numbers)\b|Of (?:these|those|them|the (?:latter|former|same|total|sum|two)|this|that)\b"
    r"|(?:About |Some |Only |Nearly |Around |Almost |More than |Over |At least )?(?:\d[\d,.]*|[A-Za-z]+(?:-[a-z]+)?|[A-Za-z]+ (?:percent|per cent)|Half|Most|Many|Some|None|All) of (?:them|these|those)\b"
    r"|(?:About |Some |Nearly |Around |Almost |More than |Over |At least |A further |Another )?\d[\d,.]* (?:\w+ )?(?:others|more)\b"
    r"|(?:会议|大会|此次|该会议|这次|本次|其中|这一数字)|(?:بۇنىڭ|بۇلارنىڭ|شۇنىڭ|ئۇلارنىڭ|شۇلارنىڭ|بۇنىڭدىن|بۇنىڭ ئىچىدە) ",
    re.I,
)
"""How a sentence begins that goes on about what the one before it dated."""


STATIVE = re.compile(
    r"平均|人均|户均|戶均|均为|其余|其餘|余下|中位|The average|The median|The rest|Their average|On average"
)
"""How a sentence begins that goes on about those whom the sentence before counted on a day (截至, as of)."""
BY_PART = re.compile(
    r"分(?:县|縣|市|区|區|州|地区|地區|乡|鄉|镇|鎮|村|项|項|类|類|季|月)[^，。；]{0,3}看|其中|By (?:county|township|village|prefecture|district),"
)
"""How a sentence begins that parts what the sentence before counts."""
COUNT_DAY = re.compile(r"截[至止]|as of|as at", re.I)
WHOLE_YEAR = re.compile(
    r"全年|年内|年內|本年度|(?:for|over|in|during|throughout) the (?:full|whole|entire) year", re.I
)
"""A year of which the whole paragraph tells."""
_BASE = r"(?:(?:same|corresponding|equivalent|comparable|end|level|levels|figure|average) )(?:(?:period|quarter|months?|half|day|time|week) )?(?:(?:of|in|from) )?(?:the year )?"
BASE_EN = re.compile(
    rf"\b(?:than|compared (?:with|to)|versus|against|relative to)(?: (?:in|at|during|for|on))? (?:the )?(?:{_BASE})?$"
    rf"|(?<=\w )(?:on|over|from) (?:the )?{_BASE}$",
    re.I,
)
GREW_EN = re.compile(
    r"\b(?:higher|lower|more|less|increased?|rise|growth|gain|fall|drop|decline|decreased?|up|down|rose|fell|grew)\b(?:[^.;]|\.(?=\d)){0,40}? (?:on|over|from|since) $"
    r"|\b(?:twice|double|triple|quadruple|half|times) (?:the|that|those|its|what) [^,.;]{0,40}?(?:\b(?:of|in) )?$",
    re.I,
)
BASE_ZH = re.compile(r"(?:较|較|比|与|與|同|相比于|相对于)$")
"""Before the date of what is compared with: it is not that of the growth, nor of what grew."""
OF_BASE_ZH = re.compile(r"(?:的|时的|末的|底的|同期的)?[^，。；\d增减減升降长長跌涨漲翻多少高低]{0,4}$")
ENDED_AT_ZH = re.compile(
    r"[^，。；]{0,40}(?:增|提高|提升|升|扩|减|降|下降|发展|增长|上升|扩大|縮小|缩小|減少|增加)[^，。；\d]{0,4}[到至为為]"
)
FROM_DATE_ZH = re.compile(r"[从從由自]$")
ENDED_AT_EN = re.compile(r"[^.;]{0,60}\bto\b(?! (?:the|be|have)\b)[^.;]{0,30}$")
FROM_DATE_EN = re.compile(
    r"\bfrom [^.;]{0,60}?\b(?:in|at|at the end of|by) $|\bfrom [^.;]{0,60}?\d[^.;]{0,40} $", re.I
)
HAPPENED = re.compile(
    r"\b(?:died|killed|injured|wounded|arrested|detained|evacuated|rescued|sentenced|executed|drowned|crashed|collapsed|sank|arrived|fled|crossed|marched|protested|gathered|voted|walked out|landed|buried|freed)\b(?: (?!and\b|when\b)[\w’'-]+){0,5} (?:on |late |early )*$|遇难|死亡|受伤",
    re.I,
)
HAPPENED_ZH = re.compile(
    r"(?:凌晨|清晨|上午|中午|下午|傍晚|晚间|晚間|晚|夜间)?[，,]?(?:共|又|已|再|先后|先後)?(?:拘捕|逮捕|抓获|抓獲|查获|查獲|转移|轉移|获救|獲救|判处|判處|遇难|遇難|死亡|疏散|撤离|撤離|处决|處決|起飞|新增|击毙|擊斃)"
)
"""What happens on a day, right before the day; in Chinese right behind it."""
NIGHT = re.compile(
    r"\b(?:on|during) (?:the|that) (?:night|day|morning|evening)\b|\bthat (?:night|day|morning|evening)\b",
    re.I,
)
NIGHT_ZH = re.compile(r"(?:当晚|當晚|当夜|當夜|那晚|那天|当日|當日)[^，。；]{0,8}$")
"""The day of what the page tells of, named before."""
FLOW = re.compile(
    r"^(?:[\w’'-]+ ){0,4}?(?:revenues?|sales|turnover|profits?|loss(?:es)?|income|earnings|expenses|expenditure|spending|receipts|output|production|cash flow|dividends?|EBITDA)\b"
    r"|^[^，。；\d]{0,8}(?:营业收入|营收|销售额|销售收入|净利润|利润|亏损|产量|产值|支出|收入|營業額|營業收入|虧損|利潤|盈利)",
    re.I,
)
ACCOUNTS = re.compile(
    r"\b(?:annual|interim|half-year(?:ly)?|quarterly|full-year|financial|preliminary)\b[^.]{0,30}\b(?:reports?|results?|statements?|accounts|review)\b|\b(?:results|report|accounts|statements?) for\b|\b(?:year|months|quarter|weeks) (?:ended|ending|to)\b"
    r"|年度[^，。]{0,14}报告|年度[^，。]{0,14}報告|年报|年報|半年报|季报|中期报告|统计公报|統計公報",
    re.I,
)
"""A paper of accounts, whose title says for when; what came and went in it is of that time."""
CURRENT = re.compile(r"现有|現有|已有|已达|已達|目前|\bnow\b|currently")
"""What is so on the day it is told."""

BEGAN = re.compile(
    r"\b(?:opened|launched|founded|established|began|begun|started|set up|created|built|formed|introduced|inaugurated)(?: (?:in|on|back in))? $"
)
GOES_ON = re.compile(r",? and (?:(?:now|today|still|currently|since) )?(?:[a-z]{2,}s|have|are)\b")
"""The date of a beginning is not that of what goes on: "opened in 2058 and employs 70 men"."""


DATELINE = re.compile(
    r"(?:[\u3400-\u9fff《》·（）()]{0,14}|(?:[A-Z][\w’'.-]*,? ?){0,6}|[\u0621-\u06ff«» ]{0,30})[\s,，、(（-]*"
)
DATED_OFF = re.compile(r"\s*[)）]?\s*(?:[电電讯訊]|消息)?[\s.。:：—-]*")
"""What stands around the date of a line of its own."""


def goes_on(previous: str, date: Date, text: str) -> bool:
    """Tell whether a sentence without a date still counts on the day, or in the whole year, of the one before."""
    if (
        (len(date.when) in (7, 10) and goes_on_telling(previous, text))
        or elliptical(text)
        or looked(previous, text)
    ):
        return not date.relative or date.start == 0 or not SPOKE_BEFORE.search(previous[: date.start])
    if BY_PART.match(text):
        return True
    words = date.cue + previous[max(0, date.start - 6) : date.end]
    return bool(WHOLE_YEAR.search(words) or (COUNT_DAY.search(words) and STATIVE.match(text)))


def usable(text: str, dates: tuple[Date, ...]) -> list[Date]:
    """Keep the dates that can say when a number holds."""
    titles = [m.span() for m in TITLE.finditer(text)]
    kept = []
    for d in (since.began(text, each) for each in dates):
        before, after = text[max(0, d.start - 40) : d.start], text[d.end : d.end + 24]
        by_day = len(d.when) == 10 and d.kind == "point"
        if not d.when or any(s <= d.start < e for s, e in titles) or PAGE.search(before):
            continue
        if (
            WORK_BEFORE.search(before)
            or WORK_AFTER.match(after)
            or since.of_work(text, d)
            or since.WHO_LEFT.search(before)
        ):
            continue
        if _heads(text, d, before, after):
            continue
        if by_day and d.cue.lower() == "today" and HOLDS.match(after):
            kept.append(d)
            continue
        if by_day and _happened(text, d):
            kept.append(d)
            continue
        if by_day and not is_now(d) and (_counted_day(d) or TODAY.search(before)):
            continue
        if by_day and (SPOKE_BEFORE.search(before) or SPOKE_AFTER.match(after)):
            if "日" in text[d.start : d.end] and CURRENT.search(text, d.end):
                kept.append(d)
            continue
        kept.append(d)
    return kept


def is_now(d: Date) -> bool:
    """Tell whether a date is the document's own ("now", 目前, ھازىر, "today covers")."""
    return bool(NOW.fullmatch(d.cue)) or d.cue in NOW_UG


def _heads(text: str, d: Date, before: str, after: str) -> bool:
    """Tell whether a date is that of the page: a dateline, a line of source, the parts of a head."""
    lead = text[: d.start]
    if len(d.when) < 7 or d.kind != "point" or not any(c.isdigit() for c in text[d.start : d.end]):
        return False
    if d.start <= 60 and PLACED.fullmatch(lead) and DASHED.match(after):
        return True
    if len(d.when) < 10:
        return False
    if d.start <= 30 and HEADED_ZH.fullmatch(lead) and HEADED_ZH_AFTER.match(text, d.end):
        return not lead.rstrip().endswith(("至", "到", "在", "于", "於", "自", "从", "從"))
    return len(text) < 300 and bool(
        (BARS.search(before[-4:]) and (not after.strip() or BARS.search(after[:4]) or len(text) - d.end < 4))
        or (BARS.match(after.lstrip()[:1]) and len(lead.split()) < 4)
    )


def _happened(text: str, d: Date) -> bool:
    """Tell whether a day is that of a toll, and not of the telling: "14 were arrested on Friday"."""
    near = text[max(0, d.start - 48) : d.start]
    if HAPPENED_ZH.match(text, d.end):
        return True
    told = re.search(rf"\b{SAY}\b", near)
    found = list(HAPPENED.finditer(near))
    return bool(found) and not (told and told.start() > found[-1].start())


def _counted_day(d: Date) -> bool:
    """Today, Friday, 日前: a day that only the page's own date gives; it is when somebody spoke."""
    return d.relative and bool(d.cue) and not any(c.isdigit() for c in d.cue) and not ENDS.search(d.cue)


def resolve(text: str, kept: list[Date], at: tuple[int, int]) -> Time:
    """Return when the number at `at` holds, by the usable dates of its own sentence; all offsets are
    into `text`."""
    kept = [
        d
        for d in kept
        if not _telling(text, d, at) and not _other_value(text, d, at) and not told(text, d, at)
    ]
    if not kept:
        return Time()
    chosen, source, rule = _choose(text, kept, at)
    if chosen is None or source is None:
        return Time()
    if "/" not in chosen.when and earlier_value(text, at, chosen):
        return Time(
            why=(
                f"as_of: '{chosen.cue or text[chosen.start : chosen.end]}' belongs to the value it rose or fell to",
            )
        )
    return stated(text, one_end(text, chosen, at), source, rule)


def that_night(text: str, at: tuple[int, int]) -> bool:
    """Tell whether a number is of "the night", 当晚: of a day named before."""
    return bool(NIGHT.search(text[at[1] : at[1] + 40]) or NIGHT_ZH.search(text[max(0, at[0] - 12) : at[0]]))


def _other_value(text: str, d: Date, at: tuple[int, int]) -> bool:
    """Tell whether a date is that of another value: of the base of a comparison, of the first end of a change."""
    before = text[max(0, d.start - 80) : d.start]
    if (base := BASE_EN.search(before)) or GREW_EN.search(before):
        start = d.start - len(before) + base.start() if base else d.start
        return not start <= at[0] < d.start
    if BASE_ZH.search(before):
        grew = text[at[0] : at[0] + 1] in "增减減翻涨漲跌"
        return grew or not (d.end <= at[0] and OF_BASE_ZH.fullmatch(text[d.end : at[0]]))
    between = text[d.end : at[0]] if d.end <= at[0] else ""
    if len(d.when) < 10 and d.end <= at[0] and that_night(text, at):
        return True
    if FROM_DATE_ZH.search(before) and ENDED_AT_ZH.match(between) and "/" not in d.when:
        return True
    return bool(
        "/" not in d.when
        and FROM_DATE_EN.search(text[max(0, d.start - 80) : d.start])
        and ENDED_AT_EN.fullmatch(between)
    )


def _telling(text: str, d: Date, at: tuple[int, int]) -> bool:
    """Tell whether a date after the number is that of the telling, or ends a stretch that only lasts up to it."""
    if d.end <= at[0] and BEGAN.search(text[max(0, d.start - 40) : d.start]):
        return bool(GOES_ON.match(text, d.end, at[0]))
    if d.start < at[1] or d.kind == "period":
        return False
    between = text[at[1] : d.start]
    if ASIDE.search(between[-120:]):
        return True
    lasting = LASTING.search(text, 0, d.start) if d.kind == "point" else None
    return bool(lasting and MEANWHILE.search(text, max(at[1], lasting.end()), d.start))


def stated(text: str, date: Date, source: Nearness, rule: str) -> Time:
    """Make the time of a date: a period, or a date."""
    words = text[date.start : date.end]
    note = " (counted from the document's date)" if date.relative else ""
    field = "period" if date.kind == "period" or "/" in date.when else "as_of"
    where: Nearness = "document" if is_now(date) else source
    made = Time(source=where, why=(f"{field}: '{words}' {rule}{note}",))
    return replace(made, period=date.when) if field == "period" else replace(made, as_of=date.when)


def _choose(text: str, dates: list[Date], at: tuple[int, int]) -> tuple[Date | None, Nearness | None, str]:
    left, right = clause(text, at, CLAUSE)
    inside = [d for d in dates if left <= d.start and d.end <= right + 1]
    after = next((d for d in inside if d.start >= at[1]), None)
    before = next((d for d in reversed(inside) if d.end <= at[0]), None)
    held = next((d for d in inside if d.start <= at[0] and at[1] <= d.end), None)
    if held is not None:
        return held, "clause", "around the number"
    if after is not None and _own(text, at[1], after.start, before is None):
        return after, "clause", "after the number in the same clause"
    if (
        before is None
        and after is not None
        and is_now(after)
        and re.search("[,，،]", text[at[1] : after.start])
    ):
        return None, None, ""
    if before is not None:
        finer = after is not None and after.kind == "period" and after.when.startswith(before.when)
        return (after if finer else before), "clause", "in the same clause"
    if (
        after is not None
        and len(inside) == 1
        and not BETWEEN.search(text, at[1], after.start)
        and not SPEAKER_BETWEEN.search(text, at[1], after.start)
    ):
        return after, "clause", "in the same clause"
    if after is not None and len(inside) == 1 and LIST.fullmatch(text[at[1] : after.start]):
        return after, "clause", "closes the list in the same clause"
    if after is not None and inside[0] is after and not any(d.end <= at[0] for d in dates):
        comma = re.search(r"，|,(?!\d)", text[at[1] : after.start])
        if not comma:
            return after, "clause", "in the same clause"
    earlier = [d for d in dates if d.end <= left]
    if earlier and of_these(text, left):
        return earlier[-1], "sentence", "dates those of whom this clause tells"
    first = dates[0]
    opening = text[: first.start].strip(" \"“'‘(")
    if first.end <= at[0] and (len(opening) <= 12 or opening.lower() in ("in", "by", "since", "during")):
        return first, "sentence", "opens the sentence"
    return None, None, ""


def _own(text: str, end: int, start: int, alone: bool) -> bool:
    """Tell whether a date after a number is its own: nothing counted stands between, and it is near."""
    gap = text[end:start]
    if len(gap) > (120 if alone else 60) or BETWEEN.search(gap):
        return False
    return not re.search(
        r"[，,：:。،؛]|\b(?:and|which|that|before|after|followed by)\b|(?:[到至]|\bto)\s*$",
        gap + text[start : start + 1],
    )
