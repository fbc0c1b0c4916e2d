"""What stands beside the names of people in English, and beside places and things."""

from headwater.extract import patterns as re

HAN_BEFORE = re.compile(
    "(?:移工|外劳|看护|学生|网友|受访者|朋友|好友|老师|记者|妻子|丈夫|太太|先生|女儿|儿子|名叫|化名|本名|原名|同学|同事|室友|邻居|居民|村民|被告|原告|证人|少年|少女|男子|女子|女孩|男孩|妈妈|爸爸|母亲|父亲|哥哥|弟弟|姐姐|妹妹|旅客|乘客|患者|病人|雇主|员工|店员|移民|难民|渔工|船员) ?$"
)
HAN_AFTER = re.compile(
    "^ ?(?:与雇主|與雇主|说|说|說|表示|告诉|告訴|出生|一家|认为|認為|称|稱|回忆|回憶|今年|的丈夫|的妻子|的父|的母|被|在|是)"
)
ROW = re.compile(r"(?:, (?:and )?| and | & |; |、)")
ROW_BEFORE = re.compile(r"(?:, (?:and )?| and | & |; |、)$")
ARTICLE = re.compile(r"\b(?:the|an?|this|these|each|every|no) $", re.I)
AT = re.compile(
    r"(?<!name )\b(?:of|in|at|near|from|to|across|via|into|around|outside|toward|towards|throughout|north|south|east|west) $",
    re.I,
)
BODY = re.compile(
    r"^, (?:an?|the) (?:[\w’'-]+ ){0,4}(?:radio(?: station| service| channel)?|newspaper|station|website|magazine|outlet|think[ -]tank|company|firm|charity|newsletter|journal|NGO|non-profit|supermarket|brand|app)(?=[,.;:)]| (?:based|abroad|in|of|run|that|which|broadcasting|published)\b)"
)
"""Behind a name that is an outlet's or a firm's."""
IN = re.compile(
    r"\b(?:in|at|near|across|via|into|around|outside|throughout|north|south|east|west|toward|towards) $", re.I
)
MONTHS = frozenset(
    "january february march april may june july august september october november december summer dawn".split()
)
DATED = re.compile(
    r"\b(?:by|in|since|until|till|from|last|this|next|early|late|before|after|during|through|of|mid|to|each|every|\d{1,2}(?:st|nd|rd|th)?)[ -]$",
    re.I,
)
THING = re.compile(
    r"^[”\"’]? ?(?:Campaign|Programme|Program|Project|Action|Operation|Movement|Initiative|Plan|Scheme|Drive|Policy|System|Model|Law|Act)\b|^(?:’s|')? (?:village|town|township|county|city|district|prefecture|province|region|river|mountains?|desert|schools?|compan\w+|factor\w+|plants?|program\w*|campaigns?|projects?|systems?|apps?|roads?|streets?|newspapers?|magazines?|dynasty|massacre|incident|border|airport|station|valley|basin|bazaar|market|mosque|cemetery|prison|camp|hospital|university|language|law|theorem|principle|poems?|poetry|cuisine|nationality|people|area)\b"
)
KIN = "husband|wife|son|daughter|mother|father|brother|sister|uncle|aunt|cousin|nephew|niece|grand\\w+|friend|neighbou?r|classmate|roommate|colleague|fianc[ée]e?|in-law"
AFTER = re.compile(
    r"^ the (?:[a-z]+-)?(?:barber|baker|butcher|tailor|cook|teacher|driver|weaver|carpenter|cobbler|smith|blacksmith|tinker|miller|potter|grocer|carter|porter|gardener|shepherd|herder|herdsman|farmer|seamstress|midwife|widow|nurse|healer|musician|singer|drummer|fisherman|miner|painter|cleaner|watchman|ferryman|imam|mullah|orphan|lame|blind|deaf|elder|younger|[a-z]+-(?:maker|seller|keeper|mender|puller|driver))\b(?! of the (?:world|year))|^(?:, ?(?:aged |age |then |now |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?= ?[,.);])|, ?(?:aged |age )?\d{1,2}(?= ?[,.);]|-year| years? old)| ?\(\d{1,2}\)| is \d{1,2}\b|,? aged \d)|^(?:’s|')?,? ?\(?(?:who(?:se|m)? |said\b|says\b|told\b|recall(?:s|ed)\b|explain(?:s|ed)\b|adds?\b|added\b|asked\b|wrote\b|writes\b|noted\b|remember(?:s|ed)\b|testif\w+|replied\b|whispered\b|cried\b|smiled\b|nodded\b|laughed\b|wept\b|sighed\b"
    r"|is (?:an?|the) (?:[\w-]+ ){0,3}(?:woman|man|girl|boy|driver|farmer|nurse|teacher|student|worker|mother|father|widow|cook|tailor|villager|resident|survivor|herder|shepherd|seamstress|merchant|baker|refugee|singer|musician|imam|detainee|prisoner)\b|was (?:born|taken|released|transferred|forced|held (?:for|in)|detained|arrested|sentenced|beaten|married|interned|jailed|\d{1,2} (?:years|when))|lives?\b|lived\b|work(?:s|ed)\b|fled\b|married\b|died\b|disappeared\b|vanished\b|grew up|has \w+ (?:children|sons|daughters)|and (?:his|her) |smil(?:ed|es|ing)\b|sits?\b|sat\b|stood\b|stands\b|walk(?:s|ed)\b|learn(?:s|ed)\b|dreams\b|dreamed\b|want(?:s|ed)\b|hop(?:es|ed)\b|knows?\b|knew\b|thinks?\b|thought\b|loves?\b|loved\b|speaks\b|spoke\b|sings?\b|sang\b|sleeps?\b|slept\b|waits?\b|waited\b|begged\b|asked him\b|asked her\b|called (?:his|her|me|us)\b|wants\b|feels?\b|felt\b|is (?:one|afraid|happy|proud|sure|alone)\b|was (?:one|afraid|happy|alone|eleven|twelve|pregnant|ill|sick|\w+ years)\b|(?:has|had) never "
    rf"|(?:not (?:his|her) real name)|\(?a pseudonym)|^(?:’s|')s? (?:\w+ )?(?:{KIN}|family|parents|children|home|house|phone|face|body|eyes|hands?|name)\b"
)
BESIDE = re.compile(
    r"\b(?:younger|youngest|elder|eldest|older|oldest|captain|lieutenant|sergeant|neighbou?r|villager|farmer|worker|teacher|nurse|doctor|driver|cook|guard|husband|wife|son|daughter|mother|father|brother|sister|uncle|aunt|cousin|friend|colleague|classmate|woman|man|girl|boy|child|student|pupil|survivor|detainee|widow|couple|relative|grandson|granddaughter|grandmother|grandfather|interpreter|shopkeeper)(?: (?:of|from|at|in) [^,.;]{2,40})?, $",
    re.I,
)
UPPER_LOWER = re.compile(
    r"(?:(?:Upper|Lower|North|South|East|West|New|Old|Greater|Central) |(?:(?:[A-Z][\w’-]+, )*[A-Z][\w’-]+,? and ))$"
)
WEAK = re.compile(
    r"^ (?:is|was|has|had|kept|keeps|opened|sold|sells|earn(?:s|ed)|studie[sd]|moved|returned|refused|runs?|ran|heads|joined|spent|revealed|feels|felt|left|went|came|began|started|made|took|got|gave|hopes|used)\b[^.;!?]{0,90}\b(?:he|she|his|her|him|herself|himself|years? old)\b"
)
BEFORE = re.compile(
    rf"(?:\b(?:named|nicknamed|name (?:of|is|was|:)|known as|alias|identified (?:only )?as|goes by|pseudonym|{KIN}|farmer|villager|resident|worker|student|pupil|teacher|guard|interpreter|detainee|prisoner|survivor|herder|shepherd|nurse|boy|girl|man|woman|elder|girlfriend|boyfriend|Witness|said|asked|added),? |(?<!,)\b(?:showed|met|visited|saw|hugged|helped|invited|arrested|detained|married|remembers|thanked|interviewed|photographed|thanks?|taught|beat|questioned|told) |Name: ?|Photo(?:graph)?s?:? (?:by )?|[Cc]ourtesy of |^By |[Tt]ranslated by |[Ee]dited by )[“\"‘]?$"
)


def cued(text: str, at: tuple[int, int]) -> bool:
    """Tell whether the words around tell of a person."""
    before, after = text[max(0, at[0] - 40) : at[0]], text[at[1] : at[1] + 48]
    return (
        (before.endswith(", ") and bool(BESIDE.search(text[max(0, at[0] - 70) : at[0]])))
        or bool(AFTER.match(after))
        or bool(BEFORE.search(before))
        or bool(WEAK.match(text[at[1] : at[1] + 110]))
        or bool(HAN_AFTER.match(after))
        or bool(HAN_BEFORE.search(before))
    )
