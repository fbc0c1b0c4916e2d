"""Acts and the names of occasions, as data: a lemma and the words for it. Add a line to teach an act."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

ENGLISH = {
    "launch": "launched|rolled out|kicked off|initiated|started|began",
    "found": "founded|established|set up|created|formed|instituted",
    "hold": "held|hosted|took place|organi[sz]ed|staged",
    "convene": "convened|summoned",
    "expand": "expanded|extended|enlarged|widened|broadened|added",
    "include": "included",
    "end": "ended|ceased|terminated|closed down|closed|abolished|disbanded|discontinued",
    "visit": "visited|toured|inspected|visiting",
    "adopt": "adopted|passed|enacted|approved|ratified|promulgated",
    "publish": "published|released|issued",
    "announce": "announced|unveiled|proclaimed",
    "open": "opened|inaugurated",
    "sign": "signed",
    "send": "dispatched|sent|deployed|assigned",
    "rename": "renamed|rebranded",
    "appoint": "appointed|elected|chosen to|promoted to",
    "formalize": "formali[sz]ed|institutionali[sz]ed|codified",
    "build": "built|completed|constructed|erected",
    "demolish": "demolished|razed|tore down|destroyed",
    "transfer": "transferred|relocated|resettled",
    "detain": "detained|arrested|sentenced|imprisoned|jailed",
    "kill": "killed|died",
    "protest": "protested|gathered|rallied|demonstrated",
    "pair": "paired",
    "implement": "implemented|introduced|enforced",
    "revise": "revised|amended|updated",
    "endorse": "endorsed|praised",
    "follow": "followed",
    "mention": "mentioned|proposed|called for|emphasi[sz]ed",
    "subject": "subjected",
    "attend": "attended",
    "conclude": "concluded",
    "strike": "struck",
    "fine": "fined",
    "fail": "failed|collapsed|burst",
    "hear": "heard",
}
NOMINAL = re.compile(
    r"\b(?:(?P<kill>killings?|murders?|deaths?)|(?P<found>founding|establishment|creation)|(?P<launch>launch|start)"
    r"|(?P<open>opening|inauguration)|(?P<end>closure|abolition)|(?P<visit>visit)|(?P<detain>arrests?|detention)"
    r"|(?P<demolish>demolition|destruction)|(?P<adopt>adoption)) (?:of|to) (?P<whom>(?:the |an? )?[^,.;()]{3,80})"
)
"""Acts as nouns, after a date: "the 2009 killing of two workers"."""
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+|first\s+|also\s+)?$")
EN_VERB = re.compile(r"\b(?:" + "|".join(f"(?P<{k}>{v})" for k, v in ENGLISH.items()) + r")\b", re.I)
OCCASION = (
    r"(?:Conference|Forum|Symposium|Summit|Meeting|Congress|Session|Plenum|Campaign|Massacre|Incident|Riots?|Uprising|Assembly|Convention"
    r"|Festival|Olympics|Games|Expo|Exposition|Fair|Census|Earthquake|Flood|Election|Referendum|War|Revolution|Movement|Initiative"
    r"|Operation|Drive|Crackdown|Workshop|Seminar|Dialogue|Talks|Protests?|Attack|Bombing|Tribunal)"
)
_CAP = r"(?:[A-ZÀ-Þ][\w’'-]*|\d+(?:st|nd|rd|th))"
NAMED = re.compile(
    rf"(?P<name>(?!(?:The|At|In|On|Under|During|After|This|By|Since|When) ){_CAP}(?: (?:(?:of|on|for|and|in|against|the|to) ){{0,2}}{_CAP}){{0,9}}? ?\b{OCCASION}\b(?: (?:of|on|for|against|Against) (?:the )?{_CAP}(?: (?:of |on |and )?{_CAP}){{0,6}})?)"
)
PROPER = re.compile(
    rf"[“\"](?P<quoted>[^”\"]{{3,80}})[”\"]|(?P<run>{_CAP}(?: (?:of |on |for |and |the )?{_CAP}){{1,8}})"
)
ORDINAL = re.compile(
    r"\b(?P<ordinal>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d+(?:st|nd|rd|th))\b",
    re.I,
)
ELLIPTIC = re.compile(
    r"\band (?:the )?(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?P<noun>[A-Za-z]+)\b",
    re.I,
)
CHINESE = {
    "召开": "convene", "召開": "convene", "举行": "hold", "舉行": "hold", "举办": "hold", "舉辦": "hold", "启动": "launch", "啟動": "launch",
    "发起": "launch", "開展": "launch", "展开": "launch", "展開": "launch", "启用": "open", "啟用": "open", "投运": "open", "投運": "open", "通车": "open", "通車": "open", "推行": "launch", "推出": "launch", "試行": "launch", "试行": "launch", "开展": "launch", "實施": "implement", "实施": "implement", "成立": "found", "设立": "found", "設立": "found", "建立": "found",
    "开幕": "open", "開幕": "open", "闭幕": "end", "结束": "end", "結束": "end", "发布": "publish", "發布": "publish", "印发": "publish",
    "公布": "publish", "出台": "adopt", "通过": "adopt", "下达": "issue", "签署": "sign", "视察": "visit", "考察": "visit", "调研": "visit",
    "访问": "visit", "扩大": "expand", "投入使用": "open", "竣工": "build", "建成": "build", "开通": "open", "落成": "build", "挂牌": "found", "施行": "implement", "執行": "implement", "执行": "implement", "生效": "implement",
    "揭牌": "found", "表彰": "honour", "任命": "appoint", "选派": "send", "派出": "send", "更名": "rename", "改名": "rename", "修订": "revise",
    "溃坝": "fail", "潰壩": "fail", "溃堤": "fail", "决堤": "fail", "決堤": "fail", "坍塌": "fail", "倒塌": "fail", "垮塌": "fail", "发生": "happen", "發生": "happen",
    "罚款": "fine", "罰款": "fine", "处罚": "fine", "處罰": "fine", "开业": "open", "開業": "open", "投产": "open", "投產": "open", "开工": "build", "開工": "build",
    "开庭": "hear", "開庭": "hear", "审理": "hear", "審理": "hear", "宣判": "sentence", "判处": "sentence", "判處": "sentence", "逮捕": "detain", "拘留": "detain", "爆炸": "explode", "创办": "found", "創辦": "found",
}  # fmt: skip
ZH_VERB = re.compile("|".join(sorted(CHINESE, key=len, reverse=True)))
ZH_NAME = re.compile(
    r"(?:第[一二三四五六七八九十\d]{1,4}[次届批]|[\u4e00-\u9fff])[\u4e00-\u9fff\d“”]{1,40}?(?:工作会议|座谈会|发布会|研讨会|欢迎大会|博览会|运动会|推进会|动员会|会议|會議|大会|大會|论坛|論壇|峰会|峰會|全会|仪式|儀式|专项行动|活动)"
)
ZH_BARE = re.compile(
    r"(?:^|[，。；：、的“])(?P<name>(?:本届|该届|这届)?(?:论坛|論壇|大会|大會|会议|會議|峰会|峰會|研讨会|研討會|博览会|全会))(?=[于於在自\d])"
)
"""An occasion that is only called the forum, the meeting."""
ZH_SINCE = re.compile(
    r"(?P<verb>启动|啟動|成立|始建|建成|设立|設立|创办|創辦|创建|發起|发起|开始|開始|始|落成|建立|召开|召開|举行|舉行|开工|開工|竣工|挂牌)(?:于|於|在)$"
)
"""An act that stands before its date: 启动于2059年10月."""
SINCE_ACTS = {
    "始建": "build",
    "始": "launch",
    "开始": "launch",
    "開始": "launch",
    "创办": "found",
    "創辦": "found",
    "创建": "found",
    "开工": "build",
    "開工": "build",
}
ZH_DOCUMENT = re.compile(r"《[^《》]{2,60}》")
UYGHUR = {
    "hold": "ئۆتكۈزۈل|چاقىرىل", "open": "ئېچىل|ئىشقا كىرىشتۈرۈل|ئىشلىتىلىشكە باشلى", "launch": "باشلان|قوزغال", "found": "قۇرۇل|تەسىس قىلىن", "implement": "يولغا قويۇل|ئىجرا قىلىن",
    "end": "ئاخىرلاش|ئاياغلاش", "publish": "ئېلان قىلىن|تارقىتىل", "sign": "ئىمزالان", "adopt": "ماقۇللان", "visit": "زىيارەت قىل", "build": "پۈت|سېلىن",
    "expand": "كېڭەيتىل", "send": "ئەۋەتىل",
}  # fmt: skip
"""Stems of Uyghur acts, mostly passive; the ending says whether a name follows."""
UG_OCCASION = "مۇنبىرى|مۇنبەر|يىغىنى|يىغىن|قۇرۇلتىيى|قۇرۇلتاي|مۇراسىمى|كۆرگەزمىسى|پائالىيىتى|مۇھاكىمە يىغىنى|سۆھبىتى|مۇسابىقىسى"
