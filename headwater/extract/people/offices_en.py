"""English offices that stand away from their noun: bodies in brackets or behind "of", who was sent to lead, names that share one
apposition, a sentence behind that says who "he" is."""

from headwater.extract import patterns as re
from headwater.model import PersonRole

_STATE = r"Bureau|Department|Ministry|Commission|Committee|Government|Federation|Administration|Authority|Secretariat|Prosecutor[’']s Office|Council|Court|Congress|Procuratorate|Police|Taskforce|Task Force|Directorate|Embassy|Consulate|Customs|Treasury|Cabinet|Senate|Parliament|Work Team|Office"
_LEARNED = r"Institute|Institution|University|College|Observatory|Cent(?:re|er)|Foundation|Academy|Think Tank|Network|Monitor|Initiative|Watch|School of [A-Z]\w+|Museum|Laboratory|Lab|Society|Archive|Archives"
_PART = r"(?:[A-ZÀ-Þ][\w’'&-]*|of|for|and|the|on|&|Women’s|Women's)"
_MOD = r"tax|land|grain|county|township|town|village|party|prefecture|prefectural|statistics|statistical|propaganda|publicity|education|labou?r|security|public|provincial|regional|municipal|district|city|forestry|agriculture|agricultural|water|health|poverty|civil|foreign|finance|financial|judicial|religious|ethnic|state|government|planning|housing|transport|culture|cultural|tourism|trade|customs|police|family|relief|development|affairs|conservancy|supervision|inspection|weather|meteorological|emergency|management|alleviation|front|work|united|organi[sz]ation|personnel|discipline|veterans|resources|social|insurance|business|industry|commerce|audit|pensions?|rural|urban|fire|border|immigration|passport|electoral|election"
_BODY = (
    rf"(?:(?:the|its|their|that|this|a|an|our) )?(?:{_PART} ){{0,6}}(?:(?:{_MOD})[ -](?:and )?){{1,4}}(?:bureau|office|department|ministry|commission|committee|government|administration|authority|agency|federation|council|court|prosecutor|service)"
    rf"|(?:(?:the|its|their|a|an) )?(?:(?:{_MOD}) ){{0,2}}(?:{_PART} ){{0,7}}(?:{_STATE})"
)
BRACKETED = re.compile(rf"^ ?[(]{_PART}(?: {_PART}){{0,7}}[)]")
STATE = re.compile(rf"\b(?:{_STATE})\b")
LEARNED = re.compile(rf"\b(?:{_LEARNED})\b")
OF_BODY = re.compile(
    rf"^,? (?:of|from|with|representing|for) (?:{_BODY})(?![\w-]|[’']| (?:\w+ )?(?:dormitory|cleaner|cook|driver|canteen|school|workers?|house))"
)
EMPLOYED = re.compile(
    rf"^(?:engineer|technician|employee|clerk|worker|staffer)s?(?: in charge| responsible| on duty)? (?:of|from|with|at|for|in) (?:{_BODY})(?![\w-])"
)
"""A trade practised in an office of the state."""
OF_SAME = re.compile(
    r"^,? (?:of|from|at|with) (?:the same|that|this|the|its) (?:institute|university|college|centre|center|think[ -]tank|observatory|academy|foundation|research (?:group|team|unit|cent(?:re|er)))\b"
)
IN_ROW = re.compile(
    rf"^, (?:the )?(?P<body>(?:[A-ZÀ-Þ][\w’'&-]*)(?: {_PART}){{0,7}})(?=[;.)]|, (?:and )?[A-ZÀ-Þ]|$)"
)
OWNED = re.compile(
    rf"\b[A-ZÀ-Þ][\w’-]+ (?:(?:of|for|and) [A-ZÀ-Þ][\w’-]+ )?(?:{_STATE}|{_LEARNED})[’']s (?:own )?$"
)
_FAR = r"Beijing|Tianjin|Shanghai|Chongqing|Hebei|Shanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Hainan|Sichuan|Guizhou|Yunnan|Shaanxi|Shenzhen|Hangzhou|Ningbo|Wuhan|Guangzhou"
_ERRAND = r"(?![^,.;]{0,70}(?:[Ll]abou?r|[Ee]mployment|[Hh]uman [Rr]esources|[Cc]ourt|[Pp]olice|[Ss]ecurity|[Pp]rocur\w+|[Pp]rosecut\w+|[Pp]rison|[Cc]amp|[Jj]ail|[Cc]ent(?:re|er)|[Dd]etention|[Ff]actory|[Tt]raining))"
"""Not who is sent to work or to prison by an office."""
SENT = re.compile(
    rf"^,? (?:and )?(?:who )?(?:was|is|has been|had been)? ?(?:recently |newly |just |first )?(?:(?:seconded|posted|dispatched|on secondment|on loan) (?:from|by|to)\b|stationed (?:in|at|here|there|with)\b|{_ERRAND}(?:transferred|moved|sent|assigned|delegated) (?:there |here |down )?(?:from|by) (?:{_BODY})\b|{_ERRAND}(?:transferred|sent|assigned|delegated|dispatched|posted|seconded) to [A-ZÀ-Þ][\w’-]+(?: [\w’-]+){{0,3}} by (?:(?:the|its) )?(?:{_FAR})(?:[’']s)? (?:[\w-]+ ){{0,4}}(?:bureau|office|department|commission|committee|government|headquarters|federation)\b|(?:appointed|promoted|elected|named|sworn in|re-elected|installed) (?:as |to be |to the post of |to )?(?:the |a |an |its )?(?:\w+ ){{0,3}}?(?:head|chief|chair\w*|director|secretary|governor|mayor|minister|prefect|deputy|commissioner|judge|commander|president|premier|spokes\w+|party)\b)"
)
ON_TEAM = re.compile(
    r"^,? (?:who )?(?:has been |had been |is |was |serves |served |sits |joined |also )+(?:on |in |with |part of |a member of |one of )*(?:the|a|an|its|that|this|our) (?:(?!that|which|of|family|families|households?|list|visited)[\w-]+ ){0,3}(?:work|aid|residency|resident|village|medical aid|inspection|cadre|visiting) (?:team|mission|headquarters|group)\b(?![’'])(?! list| of poor)"
    r"|^,? of (?:the|an?) (?:[\w-]+ ){0,3}(?:aid|work|medical|residency|inspection|liaison|cadre) (?:team|mission|headquarters)\b"
)
"""Who belongs to a team that an office sent."""
SECONDED = re.compile(
    r"^,? (?:an?|the) (?:[\w’'-]+ ){1,4}?(?:from [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)? )?(?:seconded|dispatched|posted|on loan|on secondment|delegated|sent) (?:to|from|by) (?:the|a|an|[A-Z])"
)
"""A trade, and the errand that an office sent it on."""
COMES = re.compile(rf"^,? (?:who )?(?:now )?comes from (?:{_BODY})(?![\w-]|[’'])")
LEADS = re.compile(
    r"^,? (?:who )?(?:now |currently |also |has |had )?(?:heads|headed|leads|led|runs|run|ran|directs|directed|chairs|chaired|oversees|oversaw|manages|managed|supervises|supervised|presides over|presided over) (?P<what>[^,.;]{2,60})"
)
GROUP = re.compile(
    r"\b(?:leading|working|coordination|labour|labor|pairing|stability|transfer|aid|steering|inspection|supervision) (?:working |leading |small )?(?:groups?|headquarters|task force)\b"
)
"""What offices form to run a campaign."""
SMALL_STATE = re.compile(
    rf"^(?:the|its|their|a) (?:[\w-]+[’']s )?(?:[\w-]+ )?(?:{_MOD})(?: (?:and )?(?:{_MOD}))* (?:bureau|office|department|commission|committee)\b"
)
TAUGHT = re.compile(
    r"^,? (?:who )?(?:teaches|taught|lectures|lectured|trains|trained) [^.;]{0,40}\bat (?:the|a) (?:[\w’-]+ ){0,2}Party [Ss]chool\b(?! (?:canteen|kitchen|gate))"
)
WHICH = re.compile(
    rf"\b(?:{_STATE}|bureau|department|office|ministry|commission|committee|county|prefecture|district|township|team)\b[^.;]{{0,20}},? (?:which|that) $"
)
WHICH_RUN = re.compile(
    r"^ (?:has |had )?(?:heads|headed|leads|led|runs|run|ran|directs|directed|chairs|chaired)\b"
)
SPENT = re.compile(
    r"^,? (?:who )?(?:has |had )?(?:spent|devoted) [^.,;]{2,30}?(?:years?|decades?|months|career|lifetime|life) (?:studying|researching|documenting|tracking|among|investigating|surveying|interviewing|working on|writing about|to (?:the study|studying|documenting))\b"
)
CONTRIBUTED = re.compile(
    r"^ (?:also )?(?:contributed (?:to (?:this|the) (?:report|article|story|piece)|reporting|research)|contributed\.|(?:assisted|helped) (?:us )?(?:with|in) (?:the )?(?:reporting|research|tables?|maps?|translations?|data|editing|figures?|charts?|interviews|fieldwork|text)|reporting from|reported from|is the author of|has reported (?:from|on)|translated (?:the|all|our|these|this) (?:interviews|quotations|quotes|transcripts?|report|article|essay|book|text)\b|translated (?:it|this)\b(?! for)|(?:edited|checked|proofread|revised) the (?:English|Chinese|Uyghur)(?: text| version| translation)?(?=[.,;]|$| and)|(?:checked|proofread|revised|read) the (?:manuscript|proofs)\b|edited this|wrote this|reported this|took the (?:photo|picture))"
)
CALLED_AS = re.compile(
    r"^,? as (?:[\w’'-]+ ){0,3}(?:calls?|called|knows?|knew|nicknamed|refers?|addresses|addressed) "
)
PLAIN = r"(?:(?!(?:by|from|to|with|for|in|at|of|under|on|after|before|and|who|which|was|were|is|are|not|never|no|like|\w+ed|taken|held|shot|sent|kept)\b)[\w’'-]+ )"
"""A word of a noun's group: no preposition and no participle."""
ALL = re.compile(
    rf"^, (?P<noun>(?:(?:all|both|each|two|three|the|our) )?{PLAIN}{{0,5}}?[a-z]+(?:s|men|women|people))\b(?!’|')"
)
HE_IS = re.compile(
    r"^[^.!?\n]{0,160}[.!?][”\"’]?\s{1,2}(?:He|She) (?:(?:is|was|has been|had been|serves as|served as|became|works as|worked as)(?P<past> (?:once|formerly))? (?:(?:now|then|also|currently|at the time|just|still) )?(?:the |a |an |its )?(?P<noun>[^.;,]{3,60})|(?P<head>(?:heads|headed|leads|led|runs|directs|directed|chairs|chaired|oversees) [^.;,]{3,60}))"
)
FRONTED = re.compile(
    r"^[^.!?\n]{0,160}[.!?][”\"’]?\s{1,2}(?:An?|One of the) (?P<noun>[^.;,]{3,70}), (?:he|she) (?:was(?! (?:told|asked|warned|informed|promised|given))|is|came|arrived|works?|worked|spent|moved|left|began|started|took|studied|teaches|heads|leads|runs|visits|visited|stayed|lived|lives|sleeps|slept|has (?:been|lived|worked|spent|visited))\b"
)
"""The next sentence begins with what "he" or "she" is: "An engineer with the water authority, he was sent ..."."""
TAKEN_UP = re.compile(
    r"^[^.!?\n]{0,160}[.!?][”\"’]?\s{1,2}The \d\d-year-old (?P<noun>(?:[a-z-]+ ){0,2}[a-z-]+ (?:at|of|from|with|in) [^.;,]{3,60}?)(?= (?:has|is|was|had|said|says|now|also|who|visits|works)\b|[,.;])"
)
"""The next sentence takes the person up by age and office: "The 41-year-old archivist at the Archives Bureau has ..."."""
TRADED = re.compile(
    rf"(?:[a-z-]+ ){{0,3}}(?:coordinator|organi[sz]er|liaison|aide|specialist|supervisor|representative|archivist|accountant|bookkeeper|auditor|librarian|statistician|agronomist|veterinarian|surveyor|inspector|engineer|technician|clerk|staffer|employee|typist|planner|economist|forester|translator|cadre|official|officer)s? (?:at|of|with|from|in|for) (?:{_BODY})(?![\w-]|[’'])"
)
"""A trade that is practised in an office of the state."""
APPOSED = re.compile(r"^, (?:the|an?|its|their) (?:[\w-]+[’']s )?(?!former|retired|one-time)")
FORMER = re.compile(r"\b(?:former|retired|one-time|ex-)\b|\bonce\b")
OFFICE_ON = re.compile(
    rf"{PLAIN}{{0,5}}?(?:official|cadre|secretary|head|chief|director|governor|mayor|minister|prefect|chair\w*|spokes\w+|judge|prosecutor|deputy|commissioner|officer|leader|professor|researcher|historian|\w+ologist|economist|lawyer|journalist|reporter|correspondent|writer|novelist|photographer|fellow)\b"
)
OTHERS = re.compile(
    r"^,? ?(?:then |now |once |formerly )?(?:the|a|an|his|her) (?:[\w’'-]+ ){0,3}?(?!(?:one|members?|head|chief|some|part|authors?|co-authors?|directors?|secretary|deput\w+|ministers?|professors?|officials?|leaders?|spokes\w+)\b)[a-z]+ of (?:a|an|the|his|her|their|its) "
)
"""An apposition whose own noun stands before "of": whom it is of is somebody else."""
_BRACKET = r"(?: ?[\[(][^\[\]()\n]{1,160}[\])])?"
CITED = re.compile(
    rf"^{_BRACKET},? (?:(?:and|&) [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){{1,2}}{_BRACKET},? )?[“\"‘][^\n]{{4,260}}?[”\"’]{_BRACKET},? ?(?:in )?(?:[A-ZÀ-Þ][\w’&-]*|of|the|and|for|on|in)(?: (?:[A-ZÀ-Þ][\w’&-]*|of|the|and|for|on|in)){{0,8}}{_BRACKET}[ ,.]{{0,2}}(?:[^.;\n]{{0,60}}(?:19|20)\d\d|\d{{1,3}}[,.:( ]|vol\b|no\b|issue\b)"
)
"""Behind the author of an article in a note: Name, “Title”, Journal 14, no. 2 (2018)."""
BOOK = re.compile(
    r"^(?:,? (?:and|&) [A-ZÀ-Þ][\w.’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2})?(?:,? (?:\(eds?\.\)|eds?\.))?, [A-ZÀ-Þ][^.;()\n“”]{3,140}[(][A-ZÀ-Þ][^()\n]{1,60}, (?:19|20)\d\d[)](?=,? ?(?:pp?\. ?)?\d|,? (?:ch|vol|n)\.|[.;:]|$)"
)
"""Behind the author of a book in a note: Name, Title (Place: Publisher, 2019)."""
BARE = re.compile(r"^, (?P<noun>(?:[\w’'-]+ ){0,3}?[a-z]+)(?=[,.;:)]| (?:of|at|for|in|with) )")
FOR = re.compile(
    r"^, (?:for|from|of|representing) the (?:ministry|government|prosecution|prosecutor|county|province|prefecture|bureau|commission|committee|council|municipality|city|state|police|authorities),"
)
STUDIES = re.compile(
    r"^,? who (?:has )?(?:also )?(?:stud(?:ies|ied)|research(?:es|ed)|monitors|monitored|tracks|tracked|analy[sz]es|documents|documented|investigates|writes about|works on|specialises in|specializes in) (?!at |for )[^,.;]{0,60}?\b(?:polic(?:y|ies)|politics|migration|surveillance|labou?r|rights|minorit(?:y|ies)|repression|programmes?|programs?|systems?|regions?|Xinjiang|China|Chinese|Uyghurs?|demography|population|governance|inequality|poverty|welfare|propaganda|assimilation|censorship|supply chains?)\b"
)
STUDY = re.compile(
    r"^(?:’s|'s|’|')? ?(?:\(?(?:19|20)\d\d\)?|recent|earlier|joint|forthcoming|own) (?:[a-z]+ ){0,2}?(?:study|assessment|report|survey|paper|book|article|evaluation|estimate|analysis|monograph|thesis|dissertation|review)\b"
)
"""Behind the name, or names, of who wrote it."""


INSTITUTION = re.compile(
    rf"\b(?:{_STATE}|bureau|department|ministry|commission|committee|government|federation|administration|authority|secretariat|council|court|congress|police|directorate|embassy|board|delegation|mission|team|party|county|prefecture|province|township|district|region|village committee|agency|association|union|programme|program|project|inquiry|panel|institute|centre|center|office|unit|brigade|division|branch|campaign|station|schools?|hospital|clinic|college|university|museum|library)\b"
)
"""What somebody in office heads."""


def told(text: str, start: int, end: int) -> tuple[PersonRole, str] | None:
    """Return the role, with its reason, that a body or an errand beside a name tells."""
    before, after = text[max(0, start - 90) : start], text[end : end + 420]
    if (title := APPOSED.match(after)) and TRADED.match(after, title.end()):
        return "official", "a trade in an office, behind the name"
    if owner := OWNED.search(before):
        return (
            "official" if STATE.search(owner[0]) else "expert"
        ), "of an office or an institute, before the name"
    if SENT.match(after) or TAUGHT.match(after) or COMES.match(after) or ON_TEAM.match(after):
        return "official", "appointed, or sent by an office, behind the name"
    if (lead := LEADS.match(after)) and (
        STATE.search(lead["what"]) or SMALL_STATE.search(lead["what"]) or GROUP.search(lead["what"])
    ):
        return "official", "at the head of an office, behind the name"
    if WHICH.search(before) and WHICH_RUN.match(after):
        return "official", "at the head of an office, before the name"
    if STUDIES.match(after) or SPENT.match(after) or OF_SAME.match(after):
        return "expert", "of an institute, or a long study, behind the name"
    if (
        CONTRIBUTED.match(after)
        or STUDY.match(after)
        or (" " in text[start:end] and (CITED.match(after) or BOOK.match(after)))
    ):
        return "author", "contributed or wrote, behind the name"
    body = BRACKETED.match(after) or IN_ROW.match(after)
    if body and LEARNED.search(body[0]):
        return "expert", "of an institute, behind the name"
    if (body and STATE.search(body[0])) or OF_BODY.match(after) or FOR.match(after):
        return "official", "of an office, behind the name"
    return None


def later(after: str) -> str:
    """Return the words of the next sentence that say what office "he" or "she" holds, or ""."""
    for pattern in (FRONTED, TAKEN_UP):
        if told := pattern.match(after):
            words = told["noun"]
            fits = TRADED.match(words) or (pattern is FRONTED and OFFICE_ON.match(words))
            return words if fits and not FORMER.search(words) else ""
    found = HE_IS.match(after)
    if not found:
        return ""
    words = found["noun"] or found["head"]
    if found["head"]:
        return words if STATE.search(words) or re.search(rf"\b(?:{_MOD})\b", words) else ""
    named = OFFICE_ON.match(words)
    return words[: named.end()] if named else ""
