# ruff: noqa: E501
"""Words by which a sentence tells of a programme's beginning without a verb of beginning, as data."""

import re

from headwater.link.programmes import KINDS_EN

STAFF_EN = r"(?:authorit(?:y|ies)|government|officials?|cadres?|clerks?|civil servants|employees|staff|teachers?|doctors?|nurses?|volunteers?|offices?|committees?|county|counties|prefectures?|provinces?|region|state|party|bureaus?|work teams?|hospitals|schools)"
STAFF = re.compile(
    rf"\b{STAFF_EN}\b(?!['’]s? (?:own )?(?:price|budget|income))[^.;]{{0,160}}\b(?:ha(?:s|ve|d)|must|are|is)\b"
    "|当局|當局|政府|干部|幹部|公务员|公務員|公职人员|公職人員|党委|黨委|机关|機關|教师|教師|医生|醫生|护士|護士|职工|職工|工作[队隊]|单位|單位"
    "|كادىر|ھۆكۈمەت|خىزمەتچى|ئوقۇتقۇچى|دائىرى|ئەمەلدار|پارتكوم|دوختۇر|سېستىرا",
    re.IGNORECASE,
)
"""Who does what has been done since then: a public body or its people."""
EVERY = re.compile(
    rf"\b(?:every|each|all)(?: [a-z-]+){{0,3}}? {STAFF_EN}\b|(?:全体|全體|所有|每[个個名位])[^，。]{{0,6}}(?:干部|幹部|公务员|公務員|职工|職工|教师|教師|机关|機關|单位|單位)|全[省区區疆州县縣市](?:的)?(?:干部|幹部|公务员|公務員|职工|職工|教师|教師|机关|機關)|(?:بارلىق|ھەر بىر) (?:[\u0620-\u06ff]+ )?(?:كادىر|خىزمەتچى|ئوقۇتقۇچى)",
    re.IGNORECASE,
)
"""It binds all of them, as a programme does."""
CALLED = re.compile(
    r"\b(?:call(?:s|ed)?|names?|named|known|dubbed|termed|styled|titled|belongs?|part of|under|work(?:s|ed)? for|officially|this is|that is|it is)\b[^.;]{0,60}$"
    "|(?:叫做?|称[为之]?|稱[為之]?|名为|名為|名[叫曰]|即|就是|正是|属于|屬於|作为|作為|名字是)[^，。；]{0,6}$",
    re.IGNORECASE,
)
"""Before a name: what has just been told is what it names."""
CALLED_UG = re.compile("[»]? ?(?:[\u0620-\u06ff]+ ){0,2}(?:دەپ ئاتىل|دېيىل|دەپ)")
KIND = rf"(?:{KINDS_EN}|practice|policy|system|duty)"
ORDERED = re.compile(
    rf"\b(?:announced|proclaimed|unveiled|decreed|made public|made known|introduced|imposed)\b[^.;]{{0,60}}?(?:\b(?:an?|the|its|this) (?:[a-z-]+ ){{0,3}}{KIND}\b|\bthat (?:every|each|all)\b|\b(?:rule|ruling|order|decree|duty)\b[^.;]{{0,30}}\b(?:every|each|all)\b)"
    rf"|\b(?:ordered|required|told|obliged|instructed) {EVERY.pattern.partition('|(?:全体')[0]}"
    rf"|\b(?:(?:the|this|its) (?:[a-z-]+ )?{KIND}|(?:rule|ruling|order|decree|requirement|directive|duty)\b[^.;]{{0,30}}\b(?:every|each|all)\b[^.;]{{0,90}}) (?:was|had been) (?:first |formally |officially )?(?:announced|proclaimed|unveiled|decreed|made public|made known|introduced|imposed)\b"
    "|(?:宣布|宣佈|要求|下令|规定|規定|部署)[^，。；]{0,8}(?:所有|全体|全體|每[个個名位])",
    re.IGNORECASE,
)
"""A campaign was proclaimed, or what binds all."""
WHOLE = re.compile(
    r"\b(?:extend|expand|roll|introduc|spread|appli|announc|proclaim)(?:ed|ing)?\b[^.;,]{0,24}\b(?:(?:the|all(?: of)?) (?:whole|entire|rest)|(?:whole|entire) of|all of|across (?:the|all)|throughout|province-?wide|region-?wide)\b"
    "|(?:推广|推廣|推行|推开|推開|铺开|鋪開|推及|扩展|擴展|扩大|擴大|实施|實施|实行|實行)[^，。；]{0,3}全[省区區疆州县縣国國市地新奧]"
    "|全[省区區疆州县縣国國市地][^，。；]{0,4}(?:推广|推廣|推行|推开|推開|铺开|鋪開|展开|展開|实施|實施|实行|實行)(?=[，。；]|$)"
    "|(?:پۈتۈن|بارلىق|ئومۇميۈزلۈك)[^،.]{0,40}(?:كېڭەيتىل|يولغا قويۇل|ئومۇملاش)",
    re.IGNORECASE,
)
"""It was extended to the whole."""
OTHER = re.compile(
    r"\b(?:prizes?|awards?|budgets?|tax(?:es)?|prices?|wages?|reviews?|evaluations?|results?|figures|reports?|accounts|anniversary|end|closure|against|flood|drought|harvest)\b",
    re.IGNORECASE,
)
"""What is proclaimed of a programme that has begun, or of none."""
MEETING = re.compile(
    r"\b(?:mobili[sz]ation|kick-?off|launch(?:ing)?|send-?off|swearing-in|rall(?:y|ies))(?: (?:rally|meeting|conference|ceremony|assembly))?\b(?! (?:on|about|against|for) (?!the (?:campaign|programme)))"
    "|(?:^|[开開行场場的了]|[省区區州县縣市乡鄉镇鎮村地]|联合|聯合|工作|大型|[”」])(?:动员|動員|誓师|誓師|启动|啟動|部署)(?:部署)?(?:大会|大會|会|會|仪式|儀式)"
    "|سەپەرۋەرلىك",
    re.IGNORECASE,
)
"""What a campaign begins with, on that very day; of flood control it is another."""
_BIRTH = "launch|start|beginnings?|birth|introduction|inauguration|advent|onset|roll-?out|founding|creation"
_IT = rf"(?:§(?: (?:{KINDS_EN}))?|\b(?:the|this) (?:{KINDS_EN})|(?:^|[.;,] )it)[”\"’]?,?(?: ?\([^()]*\))?,?(?: (?:which|that))?"
BORN = re.compile(
    rf"\b(?:{_BIRTH}) of (?:what [^,.;]{{2,30}} )?(?:the |this )?[“\"‘]?(?:§|{KINDS_EN})|(?:§(?: (?:{KINDS_EN}))?|\b(?:the|this) (?:{KINDS_EN}))[’']s? (?:official |formal |public )?(?:{_BIRTH})\b"
    rf"|{_IT} (?:\w+ly |first )?(?:took effect|came into (?:force|effect|being|operation)|came in\b|went live|arrived|got (?:going|off the ground|under ?way)|was (?:born|unveiled|brought in|put in place)|opened|kicked off|saw the light|dates|(?:has|had) been running)\b"
    r"|\bbecame (?:general|compulsory|mandatory|universal|official policy|province-?wide|region-?wide)\b|\bceremony\b[^.;]*§|§[^.;]*\bceremony\b"
    r"|^[“\"]?(?:now )?in (?:operation|force|place|existence|use|effect)\b"
    "|§[^，。；]{0,14}?(?:拉开|拉開|上路|登[场場]|[问問面]世|起步|落地|出台|出臺|亮相|启动|啟動|开跑|開跑)"
    "|(?:印发|印發|下发|下發|出台|出臺|发布|發布|公布|公佈)[^，。；]{0,6}§[^，。；》]{0,6}(?:方案|意见|意見|办法|辦法|通知)"
    "|§[^.؛]{0,24}(?:باشلى(?:دى|غان)|يولغا قوي(?:دى|غان|ۇل)|ئوتتۇرىغا قوي)|باشلى(?:دى|غان)[^.؛]{0,10}§",
    re.IGNORECASE,
)
"""That it came into being, where § stands for its name."""
