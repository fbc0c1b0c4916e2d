"""Offices that speak without a name of their own: "the township said", "the auditors found", 该局; and the full
names they stand for."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

HEADS = (
    "township|ministry|bureau|committee|commission|council|court|office|agency|department|board|trust|union|guild|company|bank|association|society|group|panel|inquiry|tribunal"
    "|foundation|federation|institute|authority|administration|academy|university|school|hospital|fund|party|church|mission|league|assembly|chamber|corporation|firm|cooperative|secretariat|observatory|centre|center"
)
HOLDERS = (
    "ombudsman|auditors?|engineers?|mayor|governor|director|minister|president|chair(?:man|woman|person)?|secretary|inspectors?|regulators?|watchdog|monitors?|judges?|coroner|clerk|surveyors?|prosecutors?|police"
    "|investigators?|commissioner|manager|headmaster|headmistress|captain|chief|diplomats?|media|press|newspaper|broadcaster|magistrate|treasurer|registrar|rapporteur|envoy|magistrates|jury|county|province|city|government"
)
OFFICE = re.compile(
    rf"(?:(?:the|this|that|a|an|its|their|his|her|local|state|national|foreign|independent) )(?:[a-z-]+ ){{0,2}}?(?:{HEADS}|{HOLDERS})|(?:local|state|foreign|national) (?:media|press)",
    re.I,
)
"""Who speaks by office, in small letters."""
BACK = re.compile(rf"(?:the|this|that|its|their|his|her) (?P<head>{HEADS})", re.I)
"""An office named in full before."""
SHARE = re.compile(
    r"(?!.*\bwho (?:spoke|talked|told|asked)\b)(?:(?:about|nearly|almost|some|only|over|more than|at least|around|roughly|another|the other) )*(?:\d[\d,.]*(?: ?%| percent| per cent)?|[a-z]+(?:-[a-z]+)? (?:percent|per cent)|(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?|in \w+)|half|most|many|none|all|some|a (?:third|quarter|majority|minority|few)|the majority|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|(?:seven|eigh|nine|six|four|thir|fif)teen|eleven|twelve|ten|nine|eight|seven|six|five|four|three|two|one|dozens|hundreds|thousands|scores)"
    r" (?:of )?(?:them|(?:those|these)(?: .*)?|(?:the )?(?:respondents|interviewees|participants|households|families|women|men|people|pupils|workers|villagers|fitters)\b.*|(?:of|in) .*)",
    re.I,
)
"""A share of those who were asked: what is counted, no speaker."""
ASKED = re.compile(
    r"(?:^|[,;] |\b(?:In|in) [A-Z][\w ]{2,40}? )(?P<who>(?:[Tt]he )?[\w’'& -]{3,60}?) (?P<verb>interviewed|surveyed|polled|questioned|asked) (?:(?:about|some|nearly|over|more than|another) )?(?:\d|[a-z]+ (?:hundred|thousand|dozen))"
)
"""Who asked those whose answers follow."""
BACK_ZH = re.compile(
    r"[该該](?P<head>局|厅|廳|署|办公室|辦公室|委员会|委員會|部|院|协会|協會|基金会|基金會|公司|中心|研究所|会|會|厂|廠|校|报|報)"
)
ASKED_ZH = re.compile(
    r"(?:^|[，。；])(?P<who>(?!全年|今年|去年|共|累计|累計|先后|先後|已|年内|年內|每|其中|干部|幹部|工作队|工作隊)[\u4e00-\u9fff]{2,16}?)(?:[于於在][^，。；]{2,24}?|共|先后|曾|近日|日前)?(?P<cue>访问|訪問|调查|調查|走访|走訪|问卷调查|抽样调查|访谈|訪談)(?:了|(?=\d))[^，。；]{1,14}[名位户戶人]"
)
SHARE_ZH = re.compile(r"[成半]|分之|[%％\d]|多数|多數|大部分|大多|近[一三四]|的受[访訪]者|受[访訪]者中")


BACK_PLACE = re.compile(r"(?:the|this|that) (?P<head>prefecture|county|city|region|province|district)", re.I)
"""A government by its place, named in full before."""


def only_place(head: str, before: str) -> str | None:
    """Return "Hotan Prefecture" for "the prefecture", where only one was named before; None where several were."""
    found = {
        f"{name} {head.title()}"
        for name in re.findall(
            rf"(?<![\w-])((?!(?:The|This|That|In|At|By|On|Its|Each|Every|No|Another|Our)\b)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?) (?:{head}|{head.title()})\b(?![’']?s? (?:town|seat|level)\b)",
            before,
        )
    }
    return found.pop() if len(found) == 1 else None


def full_name(head: str, before: str) -> str | None:
    """Return the last name in the words before that has this head: "the bureau" is the Velm Bureau of Roads."""
    noun = head[0].upper() + head[1:].lower()
    whole = rf"(?:[A-ZÀ-Þ][\w’'-]+ ){{0,5}}{noun}(?: (?:for|of|on) (?:the )?[A-ZÀ-Þ][\w’'-]+(?: (?:(?:and|of|for) )?[A-ZÀ-Þ][\w’'-]+){{0,4}})?"
    names = [
        re.sub(r"^(?:The|An?|In|By|At|But|And|This|That|His|Her|Its) ", "", n)
        for n in re.findall(whole, before)
    ]
    longer = [n for n in names if " " in n]
    return longer[-1] if longer else None


def full_name_zh(head: str, before: str) -> str | None:
    """Return the last name in the words before that ends in this head: 该局 is 松原省水务局."""
    found = re.findall(
        rf"(?:^|[，。；：、“”《》\s据據从從由在经經向与與和])((?![该該本这這此])[\u4e00-\u9fff]{{2,16}}?{head})(?![\u4e00-\u9fff]?长|長)",
        before,
    )
    return found[-1] if found else None
