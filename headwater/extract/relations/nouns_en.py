"""What an English noun phrase is, by its head: data. Add a word to a line to teach it."""
# Tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.relations.edge import Sort

_HEADS: dict[Sort, str] = {
    "place": "province municipality prefecture county city district town township village region area republic country oblast settlement locality capital zone hamlet borough provinces/municipality municipalities/province county/city prefecture-level",
    "body": "ministry bureau committee commission council court office agency department board trust union association society panel inquiry tribunal foundation federation institute authority administration academy university school hospital fund party church mission league assembly chamber corporation secretariat centre center government state directorate headquarters command post corps division congress police army station treasury parliament embassy unit organ college clinic bank team brigade branch inspectorate procuratorate presidium politburo cabinet group subgroup subcommittee task-force taskforce delegation leadership ccp cpc xpcc ndrc consulate service library museum institution mosque military prison prosecutor media press judiciary budget camp facility section",
    "programme": "programme program campaign scheme plan project initiative policy aid work activity system mechanism strategy drive movement operation effort assistance implementation practice forum conference revitalization evaluation assessment survey meeting symposium summit congress reform network exchange measure curriculum training war task day-to-day regulation rule framework process visit inspection affairs agreement alliance",
    "officials": "cadre official servant staff personnel secretary delegate envoy leader magistrate inspector officer cadres civil-servant employee-of-state commissioner commander vice-premier",
    "families": "family household villager resident farmer herder relative inhabitant peasant",
    "people": "worker labourer laborer employee student pupil teacher trainee graduate doctor nurse manager expert person cleaner guard migrant jobseeker volunteer member labour labor workforce apprentice detainee policeman guide clerk seamstress labourer operator miner cook picker weaver tailor packer engineer technician tutor mentor herdsman women",
    "firm": "company enterprise firm factory mill plant employer cooperative workshop park mine business supplier manufacturer contractor kindergarten dormitory farm laboratory recruiter broker textiles garments clothing apparel industries holdings foods technologies",
    "paper": "law act notice directive report handbook decision opinion circular statement study newspaper newswire bulletin yearbook document guideline data figure paper article release",
}  # fmt: skip
HEADS: dict[str, Sort] = {word: sort for sort, words in _HEADS.items() for word in words.split()}
HEADS |= {
    "police": "body", "staff": "officials", "aid": "programme", "affairs": "programme", "authorities": "body",
    "data": "paper", "people": "people", "work": "programme", "corps": "body", "premises": "", "news": "paper",
}  # fmt: skip
AGENT_FIRMS = re.compile(r"\b(?:dispatch|labou?r|recruitment|recruiting|private|staffing|employment)\b", re.I)
"""Before "agencies": firms."""
OUTLET = re.compile(
    r"(?:Courier|Times|(?<!Command )Post|Gazette|Herald|Daily|News|Journal|Tribune|Chronicle|Observer|Mail|Ledger|Weekly|Telegraph|Mirror|Examiner|Monitor|Wire|Dispatch|Echo|Evening|Xinhua|Reuters)(?: Agency)?$"
)
ACRONYM = re.compile(r"[A-Z]{2,7}s?$")
POWER = frozenset("Beijing Washington Moscow London Ankara Brussels Tokyo Astana".split())
"""Capitals that stand for their government."""
PRONOUNS = frozenset("he she it they we you i who which that this these those him her them us me nobody somebody everyone someone one both others there".split())  # fmt: skip
THEIRS = frozenset("his her my your our their its whose".split())
COUNTED = re.compile(r"(?:\d[\d,.]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[A-Za-z]+teen|[A-Za-z]+ty)$")  # fmt: skip
SINGULAR_PERSON = re.compile(
    r"(?i)\b(?:man|woman|boy|girl|mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|friend|neighbou?r|grandmother|grandfather|child|baby|lady|gentleman)s?\b"
)
NOT_TYPED = frozenset("aid work group state post day party plan act mission training".split())
"""Heads that are verbs as well: they need an adjective, a determiner or a capital before them."""


def singular(word: str) -> str:
    """Return a noun in the singular, as far as its ending tells."""
    low = word.lower().rstrip("’'")
    if low in HEADS:
        return low
    if low.endswith("ies"):
        return low[:-3] + "y"
    for tail in ("ses", "ches", "shes", "xes"):
        if low.endswith(tail):
            return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def head_sort(word: str) -> Sort:
    """Return what a head noun stands for, "" where the tables do not know it."""
    last = word.rsplit("/", 1)[-1]
    for form in (singular(word), singular(last), singular(word.rsplit("-", 1)[-1])):
        if form in HEADS:
            return HEADS[form]
    return ""
