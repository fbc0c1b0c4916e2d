"""Whom a sentence introduces: "Nuriye, a weaver", "We met Hemit", "The speaker is Turdi", 队长罗敬禾."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.subjects import BODIES, ROLES, aged_zh

_PART = r"[A-ZÀ-Þ][\w’'-]+"
_NAME = rf"(?!(?:The|In|On|At|By|For|A|An|This|That|These|Those|It|He|She|They|His|Her|Its|We|Our|New|North|South|East|West|Central|When|While|After|Before|As|If|But|And|Or|So|Yet|Two|Three|Four|Some|Many|Most|All|Each|Every|One|No|Not|Today|Last|Next|From|To|With|Of|Her|My|Your|There|Here|Officials?|Police|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Chinese|Uyghur|Han)\b){_PART}(?: (?:{_PART}|al|bin|de|van|von)){{0,3}}"
APPOSED = re.compile(
    rf"^(?:(?:One|Another|The (?:first|second|third|last)|Take|Like|For|And|But)[, ]+(?:is |was )?)?(?P<who>{_NAME}),? (?:\(?\d{{1,2}}\b|an? (?!few\b)|the \w+ of|who\b|whose\b|then\b|now \d|from\b|born\b|as we)"
)
MET = re.compile(
    rf"\b(?:met|spoke (?:to|with)|interviewed|visited|reached|talked (?:to|with)|(?:we|I) (?:(?:shall|will|have|had) )?call(?:ed)?|(?:knows?|known|goes) (?:as|by)(?: the name)?|(?:named|called)(?= {_PART}[,. ])|(?:speaker|man|woman|witness|voice|mother|father|farmer|herder|worker|teacher|driver|one)(?:,? [a-z ]{{0,30}})? (?:is|was)) (?P<who>{_NAME})(?=[,. ])"
)
SUBJECT = re.compile(
    rf"^(?:(?:When|After|As|Before|While|Once|Until|Since|If) )?(?P<who>{_NAME}) (?:was|had|left|came|went|returned|got|lost|worked|grew|spent|knew|saw|took|gave|heard|sold|paid|slept|moved|married|remembers|recalls|\w+ed)\b"
)
ROLED = re.compile(
    rf"\b(?:[a-z]+ )?(?:farmer|herder|teacher|accountant|worker|driver|tailor|cook|shopkeeper|butcher|baker|nurse|doctor|student|seamstress|weaver|widow|widower|retiree|grower|trader|carpenter|imam|builder|guard|secretary|director|mayor|chairman|chief|head|mother|father|daughter|son|cousin|neighbou?r),? (?P<who>{_NAME})(?=,? [a-z]|,)"
)
TITLED = re.compile(
    rf"^(?:But |And |Then |Yet |So )?(?:Mr|Ms|Mrs|Dr|Professor|Prof)\.? (?P<who>{_NAME})\b(?![’'])"
)
HEARD = re.compile(
    rf"\b(?:(?:[Ww]e|I) (?:met|spoke (?:to|with)|interviewed|talked (?:to|with)|reached|(?:(?:shall|will|have|had) )?call(?:ed)?)) (?:\w+ )?(?P<who>{_NAME})(?=[,. ])|^(?P<us>{_NAME})(?:,[^,]{{1,60}},)? (?:spoke|talked|wrote) to (?:us|me|this newspaper|this paper)\b"
)
"""Whom the page says it has heard itself."""
ANONYMOUS = re.compile(
    r"^(?P<who>(?:An?|One|Another) (?:[a-z-]+ ){0,4}?(?:man|woman|cadre|official|teacher|worker|farmer|herder|resident|villager|student|mother|father|accountant|member|nurse|doctor|policeman|officer|driver|relative|interviewee|witness|girl|boy|guest|host|shopkeeper|refugee|exile|employee|driver|clerk|cook|tailor))(?=,? (?:who|from|in|of|at|now|whose|with)\b|,)"
)
LOOKS_BACK = re.compile(
    rf"^(?:The (?:speaker|man|woman|voice|words|one|person)[^.]{{0,40}}? (?:is|was|are|belong to)|(?:That|This|So|Thus|Such) (?:is|was) (?:how|what|the way)|So (?:says?|said|speaks)|Thus) (?:of )?(?P<who>{_NAME})"
)
"""Whose the words before were."""
SURNAMES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温常赖賴文施洪季代康伍牛柴齐齊郎尤祝丛巩习習佟柯祁阮岳耿焦辛庞凌冉柏鲍卓聂娄饶窦霍甘卞晏鄢缪邬臧翁荆阿艾买努穆吐热熱帕库庫依伊玉哈迪古"
"""What a name of two or three characters begins with, those of Uyghur names in short forms too."""
ZH = re.compile(
    r"(?P<name>[\u3400-\u9fff]{2,8}[·•・‧][\u3400-\u9fff]{1,10}?(?:[·•・‧][\u3400-\u9fff]{1,10}?)?)(?=今年|是|在|，|、|的|曾|于|把|說|说|笑|原|（|\d)"
    r"|(?:队长|隊長|书记|書記|主任|局长|局長|村长|村長|村民|牧民|农民|農民|老师|老師|教师|教師|校长|校長|工人|员工|老人|教授|学者|學者|县长|縣長|研究员|研究員|队员|隊員|村支书|村支書|支书|支書|记者|会计|會計|干部|幹部|司机|大叔|大妈|大娘)(?P<given>["
    + SURNAMES
    + r"][\u3400-\u9fff]{1,2}?)(?=说|說|今年|是|管|在|，|把|的|推|从|從|已|也|曾|去|来|來|提醒|告诉|告訴|指出|认为|認為|表示|坦言|回忆|回憶|掰|笑|（|出席|主持|讲话|講話|致辞|致辭|发言|發言|参加|參加|带|帶|介绍|介紹|站|坐|拿|给|給|负责|負責|到|走)"
    r"|(?P<titled>["
    + SURNAMES
    + r"](?:医生|醫生|老师|老師|先生|女士|小姐|大叔|大姐|阿姨|师傅|師傅|教授|律师|律師))(?=[（，]|说|說|在|是|坦言|告诉|告訴|回忆|回憶|今年|从|從|把|住)"
    r"|^(?P<first>[\u3400-\u9fff]{2,4})(?=今年(?:\d|[一二三四五六七八九十]))"
)
UG_MET = re.compile(
    r"(?P<who>[\u0621-\u06ff]+ [\u0621-\u06ff]+) (?:رادىيومىزنىڭ|گېزىتىمىزنىڭ|مۇخبىرىمىزنىڭ) (?:زىيارىتىنى|سۆھبىتىنى) قوبۇل"
)
"""Whom the radio has interviewed."""
UG = re.compile(
    r"^(?P<who>[\u0621-\u06ff]+(?: [\u0621-\u06ff]+){0,2}?)(?: (?:بولسا|ئىسىملىك))?,?،? (?:\d{1,2} ياشقا|\d{1,2} ياشتا|\d{1,2} ياشلىق|بۇ يىل \d)"
)


def introduced(sentence: str, lang: str) -> str | None:
    """Return the person whom a sentence introduces or is about, or None; never a body or a place by its kind."""
    if lang == "zh":
        if aged := aged_zh(sentence):
            return aged
        found = [m["name"] or m["given"] or m["titled"] or m["first"] for m in ZH.finditer(sentence)]
        return found[0] if found else None
    if lang == "ug":
        met = UG.match(sentence) or UG_MET.search(sentence)
        return met["who"] if met and met["who"] not in ("شۇنداقتىمۇ", "ئۇ", "بۇ", "ھازىر", "لېكىن") else None
    for pattern in (LOOKS_BACK, HEARD, APPOSED, MET, TITLED, SUBJECT, ROLED, ANONYMOUS):
        found_en = pattern.search(sentence) if pattern in (HEARD, MET, ROLED) else pattern.match(sentence)
        who = found_en and (found_en["who"] or found_en["us"])
        if who and not BODIES.search(who):
            return ROLES.sub("", who)
    return None


def heard(sentence: str) -> str | None:
    """Return whom the page says to have met or talked to ("we spoke to Hemit"), or None."""
    found = HEARD.search(sentence)
    who = found and (found["who"] or found["us"])
    return who if who and not BODIES.search(who) else None


def unnamed(name: str) -> bool:
    """Tell whether what a person is called is no name: "a cadre"."""
    return re.match(r"(?:An?|One|Another) [a-z]", name) is not None
