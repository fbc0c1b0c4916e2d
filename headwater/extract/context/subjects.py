"""Who a pronoun of speech stands for where nobody has spoken yet: the subject that opens a sentence before."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.speakers.offices import HEADS, HOLDERS
from headwater.extract.context.speakers.voices import COUNT

_INTRO = r"^(?:(?:On|In|At|During|After|Since|By|Last|This|But|And|Yet|Earlier|Later)\b[^,.;]{0,40},? )??"
_NAME = r"[A-ZÀ-Þ][\w’'.-]*"
ORGANISATION = re.compile(
    rf"{_INTRO}(?P<who>(?:(?:[Tt]he|[Aa]n?) )?(?:[\w’'&-]+ ){{0,4}}?(?:{HEADS}|{'|'.join(w.title() for w in HEADS.split('|'))}|Watch|Monitor|Project|Network|Initiative)s?(?: (?:of|for|on|in) (?:the )?{_NAME}(?: (?:(?:and|of|for) )?{_NAME}){{0,4}})?)\b(?! of\b|[’'])"
)
WORK = re.compile(
    rf"{_INTRO}(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]his|[Tt]hat|[Ii]ts) (?:[\w’'-]+ ){{0,3}}?(?:{COUNT}) (?:(?:conducted|carried out|compiled|published|released|produced|commissioned|prepared|made|done) )?(?:by|from|of) (?:the )?(?P<who>{_NAME}(?: (?:(?:and|of|for|on|the|&) )*{_NAME}){{0,6}})"
)
"""The report by Clear Rivers: who found what "it" found."""
OWN = re.compile(
    r"(?:its|their|his|her) own (?:[\w-]+ )?(?:estimates?|counts?|accounts?|tally|tallies|reckonings?)", re.I
)
"""By its own count: whoever the sentence is about."""
NAMED = re.compile(
    rf"{_INTRO}(?P<who>(?!(?:The|An?|Its|In|By|On|At|This|That|These|Those|It|They|He|She)\b){_NAME}(?: (?:(?:and|of|for|on|the|&) )*{_NAME}){{0,5}})(?=,? [a-z])"
)
THE = re.compile(
    rf"{_INTRO}(?P<who>[Tt]he (?:[\w-]+ ){{0,2}}?[\w-]+)(?=,? (?:has|have|had|now|is|are|was|were|runs?|employs?|feeds?|serves?|lost|gained|reached|owns?|holds?|spent|built|trained|trains|sold|sells|made|makes|treated|treats|housed|houses|covers?)\b)"
)
"""Whom a sentence about "its own count" is about."""
DESCRIBED = re.compile(
    rf"{_INTRO}[Tt]he (?:[\w-]+ ){{0,2}}?(?:charity|group|organi[sz]ation|company|firm|newspaper|magazine|think tank|NGO|agency|foundation|publisher|campaign|bank|retailer|maker|network|collective|start-up|nonprofit|website) (?P<who>{_NAME}(?: {_NAME}){{0,3}})(?=,| [a-z])"
)
"""The charity Open Wells."""
PLURAL = re.compile(
    rf"{_INTRO}(?P<who>(?:(?:[Tt]he|[Tt]wo|[Tt]hree|[Ss]ome) )?(?:[\w-]+ ){{0,2}}?(?i:inspectors|researchers|investigators|officials|police|auditors|doctors|scientists|lawyers|activists|economists|scholars|monitors|surveyors|reporters|journalists|authorities|prosecutors|residents|villagers|teachers|engineers|regulators|campaigners|analysts|experts))(?: (?:at|from|of|with|for) (?:the )?(?P<body>{_NAME}(?: (?:(?:of|for|and) )?{_NAME}){{0,4}}))?(?= [a-z]|,)"
)
"""Researchers at the Dorran Institute: who found what "they" found."""
PERSON = re.compile(
    rf"{_INTRO}(?P<who>(?!(?:The|In|On|At|By|For|A|An|This|That|These|It|New|North|South|East|West|Central)\b){_NAME}(?: (?:{_NAME}|al|bin|de|van|von)){{1,3}})(?=,| [a-z])"
)
BODIES = re.compile(
    rf"\b(?:{HEADS}|Watch|Monitor|Project|Network|Initiative|Office|News|Times|Post|Party|Army|Police|Street|River|County|Province|City|Prefecture|Village|Region|War|Day|States|Nations|Governments?|Authorities|Prefecture|Corps)\b",
    re.I,
)
ROLES = re.compile(
    r"^(?:(?:Deputy|Vice|Former|Acting|Prime|Chief|Police|County|City|Village|Party|State|General)[ -])*(?:Dr|Mr|Ms|Mrs|Prof|Professor|President|Mayor|Governor|Minister|Secretary|Director|Chairman|Chairwoman|Judge|Colonel|General|Captain|Commissioner|Chief|Engineer|Inspector|Ambassador|Senator)\.? "
)


def subject(sentence: str, pronoun: str) -> str | None:
    """Return the organisation ("it") or the person ("he", "she") that opens a sentence, or None."""
    if pronoun == "it":
        found = WORK.match(sentence) or DESCRIBED.match(sentence) or ORGANISATION.match(sentence)
        return re.sub(r"^(?:The|An?|the|an?) ", "", found["who"]) if found else None
    if pronoun == "they":
        if found := WORK.match(sentence):
            return found["who"]
        found = PLURAL.match(sentence)
        return (found["body"] or re.sub(r"^[Tt]he ", "", found["who"])) if found else None
    found = PERSON.match(sentence)
    if found and not BODIES.search(found["who"]):
        return ROLES.sub("", found["who"])
    return None


OWNERS = {"its": "it", "their": "they", "his": "he", "her": "she"}
IN_OFFICE = re.compile(
    rf"\b(?:{HOLDERS}|{HEADS} (?:head|chief)|deputy|head|chief|spokes(?:man|woman|person)), (?P<who>{_NAME}(?: (?:{_NAME}|al|bin|de|van|von)){{1,3}}),"
)
"""Its director, Lo Hanmei, was willing to talk."""


def in_office(sentence: str, pronoun: str) -> str | None:
    """Return the person whom a sentence names beside an office, for "he" or "she"; the last one."""
    found = IN_OFFICE.findall(sentence) if pronoun in ("he", "she") else []
    return found[-1] if found else None


def counter(sentence: str, own: str) -> str | None:
    """Return who "its own count" is of: the subject of the sentence."""
    pronoun = OWNERS[own.split(maxsplit=1)[0].lower()]
    sentence = re.sub(r"^By " + re.escape(own) + ",? ", "", sentence)
    sentence = sentence[:1].upper() + sentence[1:]
    if who := subject(sentence, pronoun) or (subject(sentence, "it") if pronoun == "they" else None):
        return who
    found = NAMED.match(sentence) or THE.match(sentence)
    return re.sub(r"^(?:[Tt]he|An?) ", "", found["who"]) if found else None


ONE = frozenset({"it", "he", "she", "他", "她", "ئۇ"})
"""Pronouns of one person or thing."""
BODIES_ABROAD = re.compile(
    r"(?:[局厅廳部委办辦署院会會社报報网網台]|官方|政府|公司|中心|组织|組織|当局|當局|村规|海报|》)$"
    r"|(?:ئىدارىسى|گېزىتى|ھۆكۈمەت|ھۆكۈمىتى|رادىيوسى|كومىتېتى|مىنىستىرلىقى|خەۋەرلەر)$"
)
MANY = re.compile(r"(?:[a-z]+ )*[a-z]+(?<![s’'])s|(?:the )?(?:people|police|media|press)")
"""Residents, the villagers: no "he"."""


PAPER = re.compile(
    rf"\b(?:{COUNT}|rules|regulations|briefing|handbook|list|ledger|spreadsheet|plan|contract|brochure|poster|notice ?board)$"
)
AGED_ZH = re.compile(
    r"(?:^|[，。；“”的名位])(?P<who>(?![一二三四五六七八九十百两]{2})[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,8})?)(?:[（(][^（()）]{1,12}[）)])?，?(?:今年)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[岁歲](?![的以])"
    r"|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[岁歲]的(?:[\u4e00-\u9fff]{2,6}(?:员|師|师|民|人|工|户|戶|生))?(?P<name>[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{2,4}(?=[在把是从從说說，、（(]))"
)
"""来自凯德县的马秀兰今年24岁: whom 她 means in the sentences behind."""


def aged_zh(sentence: str) -> str | None:
    """Return the person whose age a Chinese sentence tells, or None."""
    found = AGED_ZH.search(re.sub("[・•‧∙⋅･]", "·", sentence))
    return re.sub("(?<=..)是.*$", "", found["who"] or found["name"]) if found else None


def fits(name: str, pronoun: str) -> bool:
    """Tell whether a name can be what a pronoun stands for: "it" is no person, "he" is no ministry and no crowd."""
    body = bool(BODIES.search(name) or BODIES_ABROAD.search(name) or PAPER.search(name))
    return body if pronoun == "it" else not body and not MANY.fullmatch(name)
