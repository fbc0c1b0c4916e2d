"""Papers that rule or count, where no speaker is named: "the rules call for", "the report counts", 按照《办法》,
«…» دوكلاتىدا; and who speaks in a Uyghur clause that ends in what was announced."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context.speakers.report import Report
from headwater.model import Attribution

_RULE = r"rules|regulations|measures|(?:work |master |action )?plan|guidelines?|contract|handbook|circular|notice|directive|by-?laws|charter|statutes?|timetable"
_COUNT = r"report|survey|study|census|yearbook|bulletin|briefing|spreadsheet|announcements?|notices?|poster|work plan|gazette"
RULES_EN = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|that|as) )(?P<who>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose) (?:[\w’'-]+ ){{0,3}}?(?:{_RULE}))(?:, [^,]{{2,60}},| \([^()]{{2,60}}\))? (?:also |now )?(?P<cue>says?|requires?|calls? for|allows?|asks? for|demands?|forbids?|provides? for|specif(?:y|ies)|stipulates?|limits?|prescribes?)\b"
)
COUNTS_EN = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|that|as) )(?P<who>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his) (?:[\w’'-]+ ){{0,3}}?|(?:[Oo]fficial|[Ll]ater|[Ee]arlier|[Oo]ther|[Ii]nternal|[Ll]ocal) )(?:{_COUNT}|figures|statistics|documents))(?:, [^,]{{2,60}},| \([^()]{{2,60}}\)| (?:of|for) (?:the )?[\w’' -]{{2,40}}?)? (?:also |now )?(?P<cue>puts?|speaks? of|counts?|counted|lists?|listed|adds?|added|records?|recorded|gives?|gave|has|mentions?|names?)(?= [^.]*\d)"
)
BEHIND_EN = re.compile(
    rf", (?P<cue>says|said|adds|added|notes|writes) (?P<who>(?:the|its|their) (?:[\w’'-]+ ){{0,3}}?(?:{_COUNT}))(?=[,.;])|, (?P<last>(?:the|its|their) (?:[\w’'-]+ ){{0,3}}?(?:{_COUNT})) (?P<said>adds|added|says|said|notes)(?=[,.;])"
)
OFFICIAL_EN = re.compile(
    r"\b(?P<who>[Tt]he official (?:figure|count|number|total|tally|estimate|rate|price))\b(?= (?:is|was|stands|of)\b)"
)
OFFICIALLY = re.compile(r"(?:^|[,;:] |\b(?:and|but) )(?P<cue>[Oo]fficially),? (?=[^.]{0,60}\d)")
"""Officially there are 268: nobody signs it."""
OFFICIAL_ZH = re.compile(
    r"(?P<who>官方)(?:的)?(?P<cue>数字|數字|统计|統計|说法|說法|口径|口徑|数据|數據)(?:[则則也还還]?[是为為])"
)
GAVE_ZH = re.compile(
    r"(?:^|[，。；])(?P<who>[\u3400-\u9fff·]{2,14}[县縣市州省局厅廳部委办辦院所会會府])(?P<cue>公布|公佈|发布|發布|通报|通報|上报|上報)的[\u3400-\u9fff]{1,10}?(?:数字|數字|数|數|人数|人數|总数|總數|比例|金额|金額)?(?:[则則也]?[是为為]|只有|达|達)"
)
"""官方的數字則是, 木孜克爾縣公布的死亡數是."""
OWN_EN = re.compile(r"^(?:[Tt]his|[Oo]ur) |^[Tt]he present ")

_RULE_ZH = r"办法|辦法|条例|條例|细则|細則|规定|規定|规划|規劃|方案|制度|守则|守則|合同|合約|意见|意見|通知"
BY_ZH = re.compile(
    rf"(?P<cue>按照|依照|根据|根據|依据|依據)(?P<who>《[^《》]{{2,40}}》|(?:\d{{4}}年的?)?[\u4e00-\u9fff]{{0,10}}?(?:{_RULE_ZH}))(?:的?(?:要求|规定|規定|精神|安排))?[，,]"
)
RULES_ZH = re.compile(
    rf"(?:^|[，。；：])(?P<who>(?:\d{{4}}年的?)?(?:《[^《》]{{2,40}}》|[“「][^”」]{{2,12}}[”」](?:行动|行動|计划|計劃|工程|活动|活動)?|[\u4e00-\u9fff]{{0,10}}?(?:{_RULE_ZH})))(?:还|也|又|中)?(?P<cue>(?:明确|明確)?(?:规定|規定|要求)|明确提出|明確提出|写明|寫明)"
)
MADE_ZH = re.compile(
    r"(?:^|[，。；：]|[\u4e00-\u9fff])[「“《](?P<who>[^「」“”《》]{2,20})[」”》](?:[\u4e00-\u9fff]{0,4})?(?:于|於|在|今年|去年|上[个個]?月|本月|上周|上週|日前|近日|\d{1,2}月|[一二三四五六七八九十]{1,2}月)*(?P<cue>发表|發表|发布|發布|公布|公佈|出版)(?:了|的)?[^，。；]{0,8}(?:报告|報告|研究|调查|調查|简报|簡報)"
)

OF_TIME = re.compile(
    r"(?:的)?(?:今年|去年|前年|上月|本月|\d{4}年)?(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:底|初)?$"
)
STUDIED_ZH = re.compile(
    r"(?:^|[，。；])(?:[\u4e00-\u9fff]{2,8}(?:组织|組織|机构|機構|团体|團體|智库|智庫))?[「“](?P<who>[^「」“”]{2,16})[」”](?P<cue>比对|比對|分析|核对|核對|访问|訪問|走访|走訪|调查|調查|梳理|检视|檢視|统计|統計|翻查)"
    r"|(?P<seen>翻查|查阅|查閱|翻阅|翻閱|引述|援引|参考|參考)(?P<of>[^，。；]{2,20}?)的?(?:报告|報告|年报|年報|名册|名冊|统计|統計|数据|數據|资料|資料|文件)[，,：:]"
)
_WORK_UG = "خەۋەر|خەۋىرى|خەۋەرلىرى|دوكلاتى|دوكلات|مەلۇماتى|ئېلانى|ئۇقتۇرۇشى|ئۇقتۇرۇش|باياناتى|تەتقىقاتى|ماقالىسى|تەكشۈرۈشى|تەكشۈرۈش|يىلنامىسى|قائىدىسى|قائىدە|بەلگىلىمىسى|بەلگىلىمە|پىلانى"
_TOLD_UG = (
    "كۆرسىتىل|ئېيتىل|يېزىل|دېيىل|كۆرسەت|بايقال|ئېنىقلان|تىلغا ئېلىن|تەلەپ قىلىن|بەلگىلەن|ئاشكارىلان|خاتىرىلەن"
)
MADE_UG = re.compile(
    rf"^(?P<who>[^،.؛:\d]{{2,70}}?)نىڭ (?:[^،.؛:]{{0,40}} )?(?P<cue>(?:{_WORK_UG})(?:دا|دە|تا|تە))(?=[^.]{{0,300}}(?:{_TOLD_UG}))"
)
PAPER_UG = re.compile(
    rf"(?:^|، )(?P<who>(?:[\u0621-\u06ff«»]+ ){{0,3}}?(?:{_WORK_UG}))(?P<cue>دا|دە|تا|تە)(?=[^.]{{0,300}}(?:{_TOLD_UG}))"
)
ANNOUNCED_UG = re.compile(
    r"(?:لىكىنى|لىقىنى|لۇقىنى|لۈكىنى) (?P<cue>ئېلان قىل(?:غان|دى)|جاكارلى(?:غان|دى)|ئېيت(?:قان|تى)|باي?قىغان|كۆرسەت(?:كەن|تى)|تەكىتلى(?:گەن|دى)|بىلدۈر(?:گەن|دى)|ئاشكارىلى(?:غان|دى)|سۆزلەپ بەردى|تونۇشتۇردى)[.!»]?$"
)
SUBJECT_UG = re.compile(
    r"^(?P<who>«[^«»]{2,40}»(?: [\u0621-\u06ff]+){0,2}|[\u0621-\u06ff]+(?: [\u0621-\u06ff]+){0,4}?)(?: بولسا)?(?= [\u0621-\u06ff«»]*(?:نىڭ|نى|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى)\b| \d)"
)
CASE_UG = re.compile(r"(?:نىڭ|دىكى|تىكى|دا|دە|دىن|تىن|غا|گە|نى)$")


def find(text: str, lang: str, heard: bool) -> Iterator[Report]:
    """Yield the papers that rule or count in a sentence; `heard`: another speaker was found there."""
    if lang == "zh":
        yield from _chinese(text, heard)
    elif lang == "ug":
        yield from () if heard else _uyghur(text)
    elif not heard:
        yield from _english(text)


def _made(match: re.Match[str], who: str, cue: str, end: int, *, data: bool = False) -> Report:
    link = Attribution(who, cue, who.lower().startswith(("the official", "an ", "a ")))
    return Report(match.start(), end, (link,), data=data)


def _english(text: str) -> Iterator[Report]:
    for pattern in (RULES_EN, COUNTS_EN, OFFICIAL_EN):
        for match in pattern.finditer(text):
            if not OWN_EN.match(match["who"]):
                cue = match.groupdict().get("cue") or "official"
                yield _made(match, match["who"], cue, len(text))
                return
    if officially := OFFICIALLY.search(text):
        yield Report(
            officially.start(), len(text), (Attribution("official figures", officially["cue"], True),)
        )
        return
    if behind := BEHIND_EN.search(text):
        who, cue = behind["who"] or behind["last"], behind["cue"] or behind["said"]
        yield Report(0, len(text), (Attribution(who, cue),), behind=True)


def _chinese(text: str, heard: bool) -> Iterator[Report]:
    if made := MADE_ZH.search(text):
        link = Attribution(made["who"], made["cue"])
        yield Report(made.start(), len(text), (link,), data=True)
        return
    if heard:
        return
    if studied := STUDIED_ZH.search(text):
        cue = studied["cue"] or studied["seen"]
        who = OF_TIME.sub("", studied["who"] or studied["of"])
        yield _made(studied, who, cue, len(text))
        return
    for pattern in (OFFICIAL_ZH, GAVE_ZH):
        if match := pattern.search(text):
            yield _made(match, match["who"], match["cue"], len(text))
            return
    for pattern in (BY_ZH, RULES_ZH):
        for match in pattern.finditer(text):
            yield _made(match, match["who"].strip("“”「」"), match["cue"], len(text))
            return


def _uyghur(text: str) -> Iterator[Report]:
    for pattern in (MADE_UG, PAPER_UG):
        if match := pattern.search(text):
            yield _made(match, match["who"].strip(), match["cue"], len(text), data=True)
            return
    said = ANNOUNCED_UG.search(text)
    subject = SUBJECT_UG.match(text) if said else None
    if said and subject and not CASE_UG.search(subject["who"]):
        yield Report(0, len(text), (Attribution(subject["who"], said["cue"]),))
