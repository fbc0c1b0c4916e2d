# fmt: off
"""What holds a number and claims none: dates, document numbers, phones, sections, identifiers, addresses.

Each trap is a name and a pattern over folded text; the stretches they cover hold no figure. Patterns have no
nested repetition.
"""

import re
from bisect import bisect_right
from functools import cache

from headwater.extract.figures import gates, traps_en, traps_zh
from headwater.extract.figures.lexicon import names_zh

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:be|not|have|also|only|still|never|well|soon|work|vote|apply|enter|live|stay|leave|need|die|take|lose|face|join|use|attend|become|remain|qualify|drive|marry|buy|own|run|hold|no longer)\\b)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
_HAN = "一二三四五六七八九十百千零〇两"
TRAPS = {
    "url": r"(?:https?://|www\.)[^\s<>\"，。）]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}",
    "file name": r"(?<![\w-])[\w-]{1,80}\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|html?|txt|mp[34])\b",
    "date": rf"\b{_MONTH}\.? {{0,2}}\d{{1,2}}(?:st|nd|rd|th)?(?! ?(?:million|billion|percent|%)| of (?:the |its |these |those |all )?\d)(?: ?[-–] ?\d{{1,2}})?\b(?:,? {{1,2}}\d{{4}}\b)?"
    rf"|(?<![\d.,])\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b\.?(?:,? \d{{4}}\b)?|\b{_MONTH}\.?,? {{1,2}}(?:of )?(?:1[0-9]|20)\d\d\b",
    "numeric date": r"(?<![\d.,])(?:1[0-9]|20)\d\d(?: ?[-/] ?[01]?\d(?: ?[-/] ?[0-3]?\d)?|\.[01]?\d\.[0-3]?\d)(?![\d%])(?!\.\d)"
    r"|(?<![\d./])[0-3]?\d[/.-][0-3]?\d[/.-](?:1[89]|20)?\d\d(?![\d%/])",
    "year span": r"(?<![\d.,])(?:1[89]|20)\d\d ?[-–—~/至到] ?(?:(?:1[89]|20)\d\d|\d\d)(?![\d,%]|\.\d)(?! ?(?:[元人名户个家吨亩米万亿]|公里|yuan\b|dollars?\b|people\b|km\b|tons?\b|rmb\b|workers\b|officials\b|households\b)) ?年?",
    "year": r"(?<!\d)(?:1[0-9]|20)\d\d ?(?:年(?!间)(?:代|度|底|末|初)?|'?s\b)|\b(?:the|mid-|early|late) ?\d0s\b|公元前? ?\d{1,4} ?年?|民国 ?\w{1,3}年",
    "Chinese date": rf"(?<![\d.])\d{{1,2}} ?月(?:份|底|末|初|中旬|上旬|下旬)?(?!龄)(?: ?\d{{1,2}} ?[日号])?(?: ?[-—~至到] ?(?:\d{{1,2}} ?月 ?)?\d{{1,2}} ?[日号])?"
    rf"|(?<![{_HAN}个])[{_HAN}]{{1,3}}月(?:份|底|末|初)?(?:[{_HAN}]{{1,3}}[日号]|(?:(?<=八月)十五|(?<=九月)九|(?<=三月)三|(?<=七月)七|(?<=五月)五)(?![十百千万多余个]))?|(?<![\d.])\d{{1,2}} ?[日号](?:[-—~至到]\d{{1,2}} ?[日号])?(?![线楼元本圆币])"
    rf"|[{_HAN}]{{4}}年|[{_HAN}\d]{{1,4}}世纪(?:[{_HAN}\d]{{1,3}}年代)?|[{_HAN}\d]{{1,3}}年代|(?:正月|腊月)?初[{_HAN}]{{1,2}}(?![中级等])|廿[{_HAN}]|大年[{_HAN}]{{1,3}}",
    "month of year": rf"(?<!\d)[{_HAN}]{{2,4}}年[{_HAN}]{{1,3}}月|(?<!\d)\d\d年\d{{1,2}}月",
    "time of day": r"(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\b\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2} o'?clock"
    rf"|(?:上午|下午|晚上|凌晨|中午|早上|晚) ?[\d{_HAN}]{{1,3}} ?[时点](?:[\d{_HAN}]{{1,3}}分?)?|(?<!\d)\d{{1,2}} ?时(?:\d{{1,2}} ?分)?(?!间|候|代|期|尚|速)|\d{{1,2}}点\d{{1,2}}分",
    "case number": r"[〔\[【（(](?:1[89]|20)\d\d[〕\]】）)] ?[\u3400-\u9fffA-Za-z]{1,4}\d{0,6}[\u3400-\u9fff]{1,6}(?:字第)? ?\d{1,8} ?号?",
    "position": r"(?<![\d.])\d{1,3}(?:\.\d{1,6})? ?(?:degrees?|°) ?(?:\d{1,2} ?['′] ?)?(?:north|south|east|west|[NSEW]\b)|[东西]经|[南北]纬 ?\d{1,3}(?:\.\d{1,6})? ?[度°]?|(?<=经)\d{1,3}(?:\.\d{1,6})?[度°]",
    "ratio": r"(?<![\d:.,])\d{1,3}[:：]\d{1,2}(?![\d:])",
    "telephone": r"(?<![\d.,])(?:\+?\d{2} )?0\d{2,4} \d{3,4} \d{3,4}(?!\d)|\b(?:phone|mobile|fax|tel)(?: number)?(?: is| was|:)? \d{3}[ -]\d{4}(?!\d)|(?<!\d)\d{3,4}-\d{3,4}-\d{3,4}(?!\d)",
    "clock": r"\bhalf past (?:\w+)|\b(?:quarter|ten|twenty|five|twenty-five) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b(?! (?:[a-z]{2,12} )?(?:[a-z]{3,20}s|people|men|women|children|per|percent|million|thousand|hundred)\b)",
    "product": r"\b(?:iphone|ipad|galaxy|pixel|python|android|ios|macos|ubuntu|java|office|playstation|xbox|radio|terminal|draft|edition|appendix|psalms|latitude|longitude|tracking|order|bib|seat|row|wing|pier|stage|heat|round|day|week|year|phase|number|no\.?|group of) (?:no\. ?|id )?(?:\d{1,3}(?:\.\d{1,6})?|one|two|three)(?![\d]|[.,]\d| ?(?:%|percent|per cent|million|thousand|hundred|billion|to|of|or|and|out)\b)(?=[ .,;:)]|\Z)(?! [a-z]{3,}s\b)|\b(?:no|tracking no|order no)\. ?\d{5,12}\b",
    "shared date": rf"\b(?:on|between|from|of) \d{{1,2}}(?:,? \d{{1,2}})*,? (?:and|to|or|until) \d{{1,2}} {_MONTH}\b",
    "chapters": r"\b(?:chapters|parts|sections|articles|volumes|books|acts|items|points|phases|steps|questions|figures|tables|units|rooms|lines) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?:(?:, | and | to | or )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))+\b",
    "once": r"\bone of a kind|\bone king\b|\bsecond to none|\bonce upon|\b\d{1,2}-\d{1,2} (?:in|after|at|on|win|up|down|ahead|against)\b|\b[tT]wo-thirds majority",
    "Chinese idiom": r"三天两头|九死一生|十有八九|百里挑一|一石二鸟|六神无主|五四(?=运动|青年|精神)|双十一|双十二|《[^》]{1,20}》|[\dA-Z]{1,3}国集团|[一二三四五六七八九十]{1,3}陵(?=[、，。；]|\Z)|[三四]方(?=会谈|协议|协定|合作)|两国|(?:小米|华为|荣耀|三星|苹果|索尼|红米) ?\d{1,3}(?![\d台部万亿])|(?:护照|证件|车牌|QQ群|微信|银行卡|账|帐|卡|订单|运单|快递单|发票|合同|文|编|批|流水|档案|学籍|准考证|驾驶证|营业执照)号?(?:码)?(?:为|是|：|:)? ?[A-Z]{0,4}\d{4,24}|(?<!大)[老小][一二三四五六七八九](?=[、，。；：来说家在的和就也是把被给对跟与去]|\Z)|[二三四五六七八九][叔姨姑舅伯哥姐弟妹婶爷](?![\d])|张三|李四|王五|[五六七八九十三四]道(?=[街口河沟])|[：:、] ?[一二三四五六七八九十](?=[、。，；])",
    "Uyghur label": r"\d{1,4}-(?:ئاي|كۈن|نومۇر|ئەسىر|ماددا|باب|بۆلۈم|نۆۋەت|قېتىم|سىنىپ|مەكتەپ|ئوتتۇرا|تارماق|بەت|سان|يىل|دەرىجە)[\u0621-\u06d5]*|بىر (?:كۈنى|ئادەم كەلدى|قېتىم دە)",
    "shouted address": r"\b[A-Z]?\d{1,4}[A-Z] (?=(?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Lane|Avenue|Row|Quay))",
    "version": r"(?<![\d.,])(?!\d{1,3}(?:\.\d{3}){1,9}(?!\d))\d{1,4}(?:\.\d{1,4}){2,5}(?![\d])",
    "idiom": r"\b(?:on (?:the )?one hand|one (?:by|after) (?:one|another|the other)|one (?:morning|evening|night|another|and all|way or another)|one day(?! (?:a|per|of|each|in|every)\b)|(?:back to )?square one|"
    r"number one|at one time|nine times out of ten|ten to one|the eleventh hour|zero[- ](?:sum|tolerance|hour)|two cents|cloud nine|(?:a|one) thousand and one|six of one|forty winks|fifty-fifty|twenty-twenty)\b",
    "number of a form or account": r"\b(?:form|window|counter|desk|table|booth|gate|door|key|exit|bay|slot|locker|file|folder|receipt|invoice|order|ticket no\.?|act|bill|law|decree|directive|regulation|order no\.?|protocol|schedule|annexe?) (?:no\. ?)?\d{1,9}[A-Za-z]?(?:/\d{1,4})?(?:\(\w{1,3}\)){0,4}(?![\d,.]\d| ?(?:%|percent|million|thousand))\b"
    r"|(?<![\d-])\d{4}(?:[- ]\d{4}){2,4}(?!\d)|\b(?:sections?|articles?|art\.|rules?|paragraphs?|para\.|clauses?|regulations?|s\.|§) ?\d{1,4}[A-Za-z]?(?:\(\w{1,4}\)){1,4}|§{1,3} ?\d{1,4}(?:\.\d{1,3})*",
    "plate": r"[\u3400-\u9fff][A-Z][·•.]? ?[A-Z0-9]{4,6}(?![A-Za-z0-9])",
    "slogan": r"[三四五六七八九十](?:位一体|味杂陈|个(?:意识|自信|全面|代表|文明)|史(?=[、，。；]|\Z)|好(?=学生|家庭)|讲(?=[、一]))|五讲四美|五保户|五好家庭|百年老店|千年古|万里(?=无云|长征)|百岁老人|二十四小时营业",
    "document number": r"[〔\[【（(](?:1[9]|20)\d\d[〕\]】）)] ?第? ?\d{1,5} ?号?|第 ?\d{1,6} ?号|\d{1,6} ?号(?:文|令|公告|文件|院|楼|线)",
    "citation": r"\b\d{1,4}(?:\.\d{1,3})? ?\((?:19|20)\d\d\)(?:: ?[\w-]{1,12})?|\b\d{1,3}\(\d{1,3}\): ?\d{1,5}(?:[-–]\d{1,5})?"
    r"|(?<=, )(?:1[89]|20)\d\d[a-z]?(?=[);,])|\((?:1[5-9]|20)\d\d[a-z]?\)|\[\d{1,3}(?:[,–-] ?\d{1,3}){0,8}\]|\bpp?\. ?\d{1,5}(?: ?[-–] ?\d{1,5})?",
    "phone": r"(?:\b(?:tel|phone|fax|telephone|mobile|hotline|call|dial)\b[^\w+]{0,6}|(?:电话|热线|传真|手机|联系方式|邮编|举报)[^\d+]{0,6})\+?[\d(][\d ()（）/-]{2,20}\d(?![\d户万亿个名人元次部台件%])"
    r"|\+\d{1,3}[ -]\d[\d ()/-]{4,18}\d|(?<!\d)\(?0\d{2,3}[)-] ?\d{6,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<![\d-])\d{3}-\d{3,4}-\d{4}(?!\d)|(?<!\d)400-?\d{3}-?\d{4}",
    "identifier": r"\b(?:ISBN|ISSN|DOI|CN|ID|IP)(?:-1[03])?[:： ]{0,2}[\dX][\dX./-]{3,30}|\b10\.\d{4,9}/\S{1,80}|\b\d{1,3}(?:\.\d{1,3}){3}\b|#\d{1,7}\b|(?:身份证|证号|编号|账号|车牌|文号|邮编|QQ)[^\d，。]{0,4}[\dXA-Z-]{3,24}",
    "reference": r"\b(?:figs?\.?|figures?|tables?|sections?|sec\.|chapters?|ch\.|articles?|art\.|appendix|annex|pages?|notes?|footnotes?|nos?\.|no|numbers?|vol\.|volumes?|issues?|parts?|paragraphs?|para\.|"
    r"clauses?|rooms?|apt\.?|suite|flats?|gates?|platforms?|routes?|highways?|lines?|levels?|grades?|classes|class|types?|phases?|stages?|steps?|units?|buildings?|blocks?|floors?|versions?|ver\.|v\.?|rule|item|exhibit|box|"
    r"schedule|resolution|case no\.?|flight|channel|windows|covid|boeing|airbus|apollo|episode|season|act|scene|lot|model|district|camp|ward|zone|area|group|team|unit|mach|psalms?|verses?|canto|hymn|sonnet|opus|op\.|symphony|codes?|zip|pin|postcode|licen[cs]e|plate|docket|account|extension|ext\.|track|section|card|passport|permit|visa|certificate|badge|size|lane|pier|berth|kiosk|stall no\.?|well no\.?)[ .#-]{1,2}(?:no\. ?)?(?:\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:(?: to | and |[-–,] ?)\d{1,4}(?!\d|[,.]\d{3}| (?:[a-z]{2,12} )?(?:[a-z]{3,}s|people|men|women|children|percent|per cent|million)\b)(?:\.\d{1,3}(?!\d)){0,3}){0,3}(?! (?:million|thousand|hundred|billion|percent|per cent)|[,.]\d|%| ?(?:to|of) \d)"
    r"|(?:图|表|附件|附表|附录) ?[\d一二三四五六七八九十]{1,3}(?![\d%万亿个名户人])|(?:见|至|在)?(?:第|页) ?\d{1,5}",
    "ordinal": rf"第 ?[\d{_HAN}]{{1,8}} ?[\w]?|\b\d{{1,6}}(?:st|nd|rd|th)\b|(?:^|\n) ?[（(]?[\d{_HAN}]{{1,3}}[)）、] ?|(?:^|\n) ?\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}\. ",
    "heading number": r"(?:^|\n)\d{1,2}(?:\.\d{1,2}){1,3} (?=[A-Z\u4e00-\u9fff](?<![万亿千百个名户人元]))",
    "plan or congress": r"(?:十[一二三四五六七八九]|二十)(?:大|届)(?!户|口|名|人|类|个|项|批|年|十)|“?十[一二三四五]五”?(?:规划|时期|期间)|[一二三四五六七八九]中全会|(?:four|five|ten|three|seven)-year plan\b|\b\d{1,2}-year plan\b|[五三十]年(?:计划|规划)",
    "letter code": r"(?<!\d)\d{1,4}-[A-Z][a-z]{2,}|\b[A-Z]{2,4}[/ ]?T? ?\d{3,6}[-—]\d{4}\b|(?<![A-Za-z0-9])[A-Za-z]{1,10}[-–]?\d{1,12}[A-Za-z]{0,3}(?![A-Za-z0-9.,]\d|[A-Za-z0-9])(?:-\d{1,4})?|\b\d{1,6}[A-DF-Z]\d{1,6}\b|\b\d[DGg]\b|\b\d{2,3}(?:-\d{2,4}){2,5}\b",
    "address": r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive)\b|[路街巷道] ?\d{1,5} ?号|\d{1,4} ?(?:号楼|单元|室|栋\d)",
    "result of a vote or game": r"\b\d{1,3}(?: ?[-–:] ?| to )\d{1,3} (?:vote|win|victory|loss|defeat|draw|lead|majority)\b|\bscores? (?:was |of |is |were )?\d{1,3} ?[-–:] ?\d{1,3}",
    "set phrase": r"(?<!\d)24/7(?!\d)|(?<!\d)50 ?[-–/] ?50(?!\d)|(?<![\d.])[248]K ?(?=video|tv|television|resolution|display|screen|camera|电视|高清|超高清|画质)"
    r"|(?<![\dA-Za-z.])[2-6]G(?![A-Za-z0-9])",
    "public number": r"(?<!\d)\d{3,5} ?(?:热线|急救|报警|专线|服务热线|平台)|(?<!\d)\d{2,4} ?(?:国道|省道|县道|公司|集团)|版本 ?\d[\d.]{0,8}|(?:18|19|20)\d\d ?[届级](?!别)"
    r"|(?:学号|工号|卡号|单号|批号|型号|代码|邮政编码|车次|航班号?)[:： ]?[A-Za-z0-9-]{2,24}|\d{1,2} ?[-·.] ?\d{1,2} ?(?:事件|惨案|讲话|地震|大地震|矿难)",
    "history": r"三个臭皮匠|三个和尚|五十步笑百步|九牛一毛|十年树木|百年树人|一寸光阴|三天打鱼|三十而立|四十不惑|三里屯|五道口|四合院|五道营|二十四(?:节气|史|孝)|十二(?:生肖|星座|属相)|三十六计|七十二变|四大名著|四书五经|三字经|九一八|七七事变|五四运动|一二·?九|八一(?:建军)?|三八(?:妇女)?节|三八红旗|五一(?:节|假期|劳动)|六一|十一(?:假期|黄金周|长假)|七五事件|七·五|9/11|9·11|一带一路|三农|两会|三股势力",
}
TRAPS |= traps_en.ENGLISH | traps_en.CASED | traps_zh.CHINESE | traps_zh.UYGHUR
_CURRENCY_CODE = re.compile(r"(?i:rs|usd|rmb|cny|eur|gbp|hkd|jpy|aud|cad|nzd|sgd|chf|inr|us)\Z")


_CASED = frozenset(
    {"letter code", "plate", "position", "shouted address", "address", "identifier", "heading number", *traps_en.CASED}
)
_HAN_LETTER = re.compile(r"[\u3400-\u9fff]")
_ARABIC_LETTER = re.compile(r"[\u0621-\u06d5]")
_ASCII_LOWER = {upper: upper + 32 for upper in range(65, 91)}


@cache
def _patterns(han: bool, arabic: bool) -> tuple[tuple[re.Pattern[str], bool, str], ...]:
    """The trap patterns for a text with Han letters or not, Arabic letters or not, by what they begin with, and
    whether they want the text in small letters. Alternatives stand without groups of their own: the engine
    then fails at their first letter."""
    lists: dict[tuple[str, bool, str], list[str]] = {}
    for name, pattern in TRAPS.items():
        if (name in traps_zh.UYGHUR and not arabic) or (name in traps_zh.CHINESE and not han):
            continue
        for part in gates.alternatives(pattern):
            begins = gates.first(part.removeprefix(r"\b"))
            if (begins == {"han"} and not han) or (begins == {"arabic"} and not arabic):
                continue
            small = name not in _CASED
            gate, bare = gates.gate(gates.small(part) if small else part)
            shown = name if name == "letter code" else "a name, date or code"
            lists.setdefault((gate, small, shown), []).append(bare)
    return tuple(
        (re.compile(f"{gate}(?:{'|'.join(parts)})"), small, shown)
        for (gate, small, shown), parts in lists.items()
    )


@cache
def _words() -> re.Pattern[str]:
    words = sorted({*names_zh.IDIOMS, *names_zh.NAMES}, key=len, reverse=True)
    many = r"(?<![〇零一二三四五六七八九十百千两\d])"  # 三十六户 is no 六户
    return re.compile(f"{many}(?:{'|'.join(map(re.escape, words))})")


_LABEL = re.compile(r"[a-z]{4,} (?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)")
_SAYS = re.compile(
    r"(?:Kill|Arrest|Jail|Injure|Wound|Hurt|Hit|Cut|Hire|Fire|Sack|Leave|Claim|Free|Hold|Detain|Rescue|Save|Lose|Win|Gain|Add|"
    r"Pass|Passe|Top|Near|Reach|Reache|Shed|Evacuate|Displace|Trap|Feed|Shut|Close|Open|Build|Sign|Spend|Pay|Face|Seek|See|"
    r"Find|Seize|Sentence|Execute|Charge|Deport|Drown|Bury|Buy|Sell|Raise|Drop|Fall|Rise|Climb)s? \d{1,4}"
)
"""The verb of a headline in title case, which is no name."""
SMALL_WORD = re.compile(r"(?<![\w'-])(?!(?:the|and|for|with|from|into|over|than|amid|after|but)\b)[a-z]{3,}")
"""A word in small letters that is no preposition or article: a headline in title case has none."""
_PLACED = re.compile(r"\b(?:the|a|this|that|each|every|their|our|his|her|its|in|attend\w*|of) \Z", re.IGNORECASE)
_PLURAL = re.compile(r" (?:[a-z]+ )?(?:people|men|women|children|times|[a-z]{3,}(?<!wa)(?<!ha)(?<!s)s)\b")


def _counts(text: str, start: int, end: int) -> bool:
    """ "in the district 40 schools closed": behind an article and before a plural the number counts, and the
    word before it is no label."""
    return bool(_PLACED.search(text, max(0, start - 9), start) and _PLURAL.match(text, end))


_NUMBERING = re.compile(r"number \d")
_MANY = re.compile(
    r"(?:\b(?:they|who|we|now|already|still|currently|together|people|men|women|children|staff)|\b(?:the|these|those|their|its|our|all|such|his|her) (?:[a-z]+ ){0,2}[a-z]{3,}(?<!s)s"
    r"|\b(?:they|we) [a-z]+(?: (?:for|in|to|with|of|on|from|at|after))?) \Z",
    re.IGNORECASE,
)
"""The families they care for number 128,600: a verb, where "bus number 128" names one."""


class Traps:
    """The trapped stretches of one text."""

    def __init__(self, text: str) -> None:
        found: list[tuple[int, int, str]] = []
        han = bool(_HAN_LETTER.search(text))
        lowered = text.translate(_ASCII_LOWER)
        headline = not SMALL_WORD.search(text)
        for pattern, small, name in _patterns(han, bool(_ARABIC_LETTER.search(text))):
            for m in pattern.finditer(lowered if small else text):
                if name == "letter code" and _CURRENCY_CODE.search(m[0].rstrip("0123456789-")):
                    continue
                if _NUMBERING.match(text, m.start()) and _MANY.search(text, max(0, m.start() - 40), m.start()):
                    continue
                if headline and _SAYS.fullmatch(text, m.start(), m.end()):
                    continue
                if _LABEL.fullmatch(text, m.start(), m.end()) and _counts(text, m.start(), m.end()):
                    continue
                found.append((m.start(), m.end(), name))
        if han:
            found.extend((m.start(), m.end(), "word") for m in _words().finditer(text))
        self.spans = sorted(found)
        self._starts = [s for s, _, _ in self.spans]
        self._reach: list[int] = []
        reach = 0
        for _, end, _ in self.spans:
            reach = max(reach, end)
            self._reach.append(reach)

    def name(self, start: int, end: int) -> str | None:
        """Return the name of the trap that text[start:end] overlaps, or None."""
        k = bisect_right(self._starts, end - 1) - 1
        while k >= 0 and self._reach[k] > start:
            s, e, name = self.spans[k]
            if s < end and start < e:
                return name
            k -= 1
        return None
