"""What is named as a source is a name or a clean noun phrase, never a clause: "At the close of 2023 the prefecture" is the
prefecture, "The pilot was thinly" is nobody, 56岁的古丽仙 is 古丽仙."""
# Patterns and tables are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.speakers.report import Report
from headwater.model import Attribution

_NAME = r"[A-ZÀ-Þ][\w’'.&-]*(?: (?:(?:of|for|and|on|the|&) )*[A-ZÀ-Þ][\w’'.&-]*){0,6}"
LED = re.compile(
    r"^(?:When|As|After|Before|While|Since|If|Once|Until|Where|Though|Although|Because|Whereas|For its part|In (?:fact|turn|short|all|response)|At the same time|So|Then|Later|Yesterday|Today|Earlier|Last \w+|This \w+|On \w+day)\b,? (?=\S)"
)
BEFORE = re.compile(
    r"^(?:At|In|On|By|During|For|From|Since|Under|Over|Within|Before|After|Until|Towards?|Throughout|Across|Between)\b"
)
TAKEN = re.compile(
    rf"(?:\b(?P<the>(?:the|an?|its|their|his|her|this|that|one) (?:(?!(?:of|in|at|on|for|to|from|by|year|end|close|start|time|day|month)\b)[\w’'-]+ ){{0,3}}(?!(?:year|end|close|start|time|day|month|round|week)$)[a-z’'-]+)|(?<!of)(?<!in)(?<!and)(?<!for) (?:the )?(?P<name>{_NAME}))$"
)
TAIL = re.compile(
    r" (?:(?:\w+ )?(?:hours?|days?|weeks?|months?|years?|decades?) (?:later|ago|earlier|before|after)|there have been|there (?:is|are|was|were)|further|likewise|in turn|for (?:its|his|her|their) part|at the time|once more|six|again|himself|herself|itself|themselves)$"
)
CLAUSE = re.compile(
    r"^(?:aloud|again|every|each)\b|\b(?:is|are|was|were|am|has been|have been|had been|will|would|should|could|cannot|can|did|does|do|sets?|there|whether|because)\b|^(?:I|[Mm]y|[Oo]ur|[Yy]our)\b|\bthose (?:it|we|they) asked\b|\b(?:median|average|typical|mean) \w+$|\w+ly$|^(?:pupils|students|workers|people|families|persons|members) to (?:their|his|her)\b"
)
NO_PHRASE = re.compile(r"^(?:[\d,.]+|[\w-]+ (?:percent|per cent)) (?:percent |per cent )?of\b|^[^\w“‘(]*$")
CALLED = re.compile(r"^(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[a-z-]+ ){1,5}?(?:named|called) (?=[A-ZÀ-Þ])")
TITLED = re.compile(
    rf"^(?:[Tt]he|[Aa]n?|[Ii]ts)? ?(?:(?:state-run|state|official|local|regional|provincial|news|private|Hong Kong|US|exile|semi-official|Chinese|party|online|independent|advocacy|rights|research) )*(?:broadcaster|news ?site|newspaper|daily|news agency|agency|news service|website|outlet|magazine|journal|think tank|charity|station|network|group|NGO|tabloid|weekly) (?P<name>{_NAME})$"
    rf"|^(?:[Tt]he|[Aa]n?) (?:state-run|state-owned|official|semi-official) (?P<bare>{_NAME})$"
)
_LOOSE = re.compile(r"[A-ZÀ-Þ]")

AGED_UG = re.compile(r"^.*\d{1,3} ياشلىق (?=[\u0621-\u06ff])")
CASE_UG = re.compile(r"(?:نىڭ|دىكى|تىكى|دىن|تىن|غىچە|گىچە|سىغا|سىگە|سىدا|سىدە|ىدا|ىدە|ىغا|ىگە)$")
PLACE_UG = re.compile("ناھىي|ۋىلايەت|ۋىلايىت|شەھ|يېزى|كەنت")
LIVING_UG = re.compile(
    r"^(?:[\u0621-\u06ff]+(?:دا|دە|تا|تە) )?(?:[\u0621-\u06ff]+ ){0,3}?[\u0621-\u06ff]*(?:ۋاتقان|ىدىغان) (?=[\u0621-\u06ff])"
)
TO_UG = re.compile(r" (?:بولسا|رادىيومىزغا|بىزگە|مۇخبىرغا|مۇخبىرىمىزغا|ماڭا|بۇنىڭغا .*)$")
BAD_UG = re.compile(
    r"(?:نىڭ|دىكى|تىكى|غىچە|گىچە)$|^(?:شۇنداقتىمۇ|بىراق|لېكىن|ئەمما|شۇڭا|چۈنكى|شۇنىڭ بىلەن|ئەمدى)$"
)
AGED_ZH = re.compile(r"^(?:今年)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[岁歲](?:的)?(?=[\u3400-\u9fff])")
TELLING_ZH = re.compile(
    r"^(?=[^的]*(?:\d|[一二三四五六七八九十百千两兩几幾][个個年月天位名]|[在从從於于曾]|研究|负责|負責|观察|觀察|长期|長期|来自|來自|住在|现居|現居|名叫|叫做)).{4,40}的(?P<name>(?!(?:官员|官員|村民|居民|干部|幹部|报告|報告|女子|男子|人士|数据|數據)$)[\u3400-\u9fff]{2,10}(?:[·•・‧．][\u3400-\u9fff]{1,12}){0,2})$"
)
BY_ZH = re.compile(
    r"^(?:按照?|依照?|根据|根據)(?=[\u3400-\u9fff]{2})|(?<=[\u3400-\u9fff]{3})(?:入户|入戶|上门|上門|实地|實地|随机|隨機)$"
)
DOTTED_ZH = re.compile(r"^(?P<name>[^·]+·[^·]{2,8}?)(?:自己|本人|今年|把|是|在|也|就|正|已|刚|剛|从|從).*$")
GOT_ZH = re.compile(
    r"^[^的]*?(?:取得|获得|獲得|拿到|看到|得到|查阅|查閱|收到)(?:了|的)?(?:[一两兩][份张張篇本])?(?=[\u3400-\u9fff]{4})"
)
IS_ZH = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:是其中|也是其中|就是其中|作为|作為|一[边邊]笑?[着著]?).*$")
BAD_ZH = re.compile(
    r"[“「『《(（][^”」』》)）]*$|^[^“「『《(（]*[”」』)）]|^(?:上月|本月|去年|今年|昨天|日前|近日|十[一二三四五六七八九]日|[一二三四五六七八九十]{1,3}[日月])$|^(?:但|并|而|也|就|都|所以|因为|如果|一[边邊])|^.{0,3}[着著]$"
)
COMPOUND_ZH = re.compile(
    r"(?:工作|内部|內部|年度|统计|統計|调查|調查|评估|評估|总结|總結|审计|審計|研究|分析|情况|情況|新闻|新聞|财政|財政|年终|年終|半年|阶段|階段|年|专项|專項|决算|決算|预算|預算)$"
)
_NOUN_ZH = re.compile(
    r"^(?:最新|有关|相关|官方)?(?P<noun>报告|報告|通报|通報|公报|公報|年鉴|年鑑|数据|數據|统计|統計|资料|資料|调查|調查|文件|通知|简报|簡報)"
)


def clean(report: Report, lang: str) -> Report | None:
    """Return the report with its names as clean noun phrases; None where its first is no name at all."""
    if report.citation:
        return report
    links: list[Attribution] = []
    for k, link in enumerate(report.chain):
        name = _chinese(link.name, link.cue or "", report) if lang == "zh" else _other(link.name, lang)
        if not name:
            if k == 0:
                return None
            continue
        links.append(link if name == link.name else replace(link, name=name))
    return replace(report, chain=tuple(links))


def _other(name: str, lang: str) -> str:
    if lang == "ug":
        return _uyghur(name)
    words = name.strip(" ,")
    words = CALLED.sub("", words)
    while led := LED.match(words):
        words = words[led.end() :]
    words = TAIL.sub("", words)
    if BEFORE.match(words):
        taken = TAKEN.search(words)
        if taken is None:
            return name if not CLAUSE.search(words) else ""
        words = taken["the"] or taken["name"]
    if titled := TITLED.match(words):
        words = titled["name"] or titled["bare"]
    if (CLAUSE.search(words) and not _proper(words)) or NO_PHRASE.search(words):
        return ""
    return words.strip(" ,")


def _uyghur(name: str) -> str:
    """Leave out what a subject has taken from the words around it: "Ruqiye of her brother in Maralbeshi"."""
    words = AGED_UG.sub("", name)
    kept = words.split(" ")
    while len(kept) > 1 and CASE_UG.search(kept[-1]):
        kept.pop()
    taken = " ".join(kept)
    if taken != words and len(kept) == 1 and PLACE_UG.search(words):
        return ""
    taken = TO_UG.sub("", LIVING_UG.sub("", taken))
    return "" if BAD_UG.search(taken) else taken


def _proper(words: str) -> bool:
    """Tell whether every weighty word has a capital: "Will Do Institute"."""
    return all(w[:1].isupper() for w in words.split() if len(w) > 3)


def _chinese(name: str, cue: str, report: Report) -> str:
    words = BY_ZH.sub("", GOT_ZH.sub("", name)).replace("局的內部", "局內部").replace("局的内部", "局内部")
    words = IS_ZH.sub("", AGED_ZH.sub("", words))
    if dotted := DOTTED_ZH.match(words):
        words = dotted["name"]
    if report.person and (told := TELLING_ZH.match(words)):
        words = told["name"]
    noun = _NOUN_ZH.match(cue)
    if noun and COMPOUND_ZH.search(words) and not words.endswith(noun["noun"]):
        words += noun["noun"]
    if BAD_ZH.search(words):
        return ""
    return words
