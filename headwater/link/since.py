# ruff: noqa: E501
"""What may tell of a programme's beginning without saying that it began.

"Since March 2031 the authorities have been putting a bench into every court", "the order was announced for the whole
province", 同年五月推廣到全省, 2031年3月9日，一场动员大会之后: where the programme is named close by, and another text
dates its beginning to the same month or day, both are one date of one event. Alone such a sentence begins nothing.
"""

import re

from headwater.link.begun import PART, PILOT, SENTENCE, dates_may_be_one, shortened
from headwater.link.programmes import KINDS_EN, Programmes, apart, core_of
from headwater.model import Event

BEFORE, BEHIND = 300, 500
"""Code points before and behind a sentence in which its programme is named."""
TITLE = 300
"""Code points at the head of a document whose names introduce nothing."""
_STAFF_EN = r"(?:authorit(?:y|ies)|government|officials?|cadres?|clerks?|civil servants|employees|staff|teachers?|doctors?|nurses?|volunteers?|offices?|committees?|county|counties|prefectures?|provinces?|region|state|party|bureaus?|work teams?|hospitals|schools)"
_STAFF = re.compile(
    rf"\b{_STAFF_EN}\b(?!['’]s? (?:own )?(?:price|budget|income))[^.;]{{0,160}}\b(?:ha(?:s|ve|d)|must|are|is)\b"
    "|当局|當局|政府|干部|幹部|公务员|公務員|公职人员|公職人員|党委|黨委|机关|機關|教师|教師|医生|醫生|护士|護士|职工|職工|工作[队隊]|单位|單位"
    "|كادىر|ھۆكۈمەت|خىزمەتچى|ئوقۇتقۇچى|دائىرى|ئەمەلدار|پارتكوم|دوختۇر|سېستىرا",
    re.IGNORECASE,
)
"""Who does what has been done since then: a public body or its people."""
_EVERY = re.compile(
    rf"\b(?:every|each|all)(?: [a-z-]+){{0,3}}? {_STAFF_EN}\b|(?:全体|全體|所有|每[个個名位])[^，。]{{0,6}}(?:干部|幹部|公务员|公務員|职工|職工|教师|教師|机关|機關|单位|單位)|全[省区區疆州县縣市](?:的)?(?:干部|幹部|公务员|公務員|职工|職工|教师|教師|机关|機關)|(?:بارلىق|ھەر بىر) (?:[\u0620-\u06ff]+ )?(?:كادىر|خىزمەتچى|ئوقۇتقۇچى)",
    re.IGNORECASE,
)
"""It binds all of them, as a programme does."""
_CALLED = re.compile(
    r"\b(?:call(?:s|ed)?|names?|named|known|dubbed|termed|styled|titled|belongs?|part of|under|work(?:s|ed)? for|officially|this is|that is|it is)\b[^.;]{0,60}$"
    "|(?:叫做?|称[为之]?|稱[為之]?|名为|名為|名[叫曰]|即|就是|正是|属于|屬於|作为|作為|名字是)[^，。；]{0,6}$",
    re.IGNORECASE,
)
"""Before a name: what has just been told is what it names."""
_CALLED_UG = re.compile("[»]? ?(?:[\u0620-\u06ff]+ ){0,2}(?:دەپ ئاتىل|دېيىل|دەپ)")
_KIND = rf"(?:{KINDS_EN}|practice|policy|system|duty)"
_ORDERED = re.compile(
    rf"\b(?:announced|proclaimed|unveiled|decreed|made public|made known|introduced|imposed)\b[^.;]{{0,60}}?(?:\b(?:an?|the|its|this) (?:[a-z-]+ ){{0,3}}{_KIND}\b|\bthat (?:every|each|all)\b|\b(?:rule|ruling|order|decree|duty)\b[^.;]{{0,30}}\b(?:every|each|all)\b)"
    rf"|\b(?:ordered|required|told|obliged|instructed) {_EVERY.pattern.partition('|(?:全体')[0]}"
    rf"|\b(?:(?:the|this|its) (?:[a-z-]+ )?{_KIND}|(?:rule|ruling|order|decree|requirement|directive|duty)\b[^.;]{{0,30}}\b(?:every|each|all)\b[^.;]{{0,90}}) (?:was|had been) (?:first |formally |officially )?(?:announced|proclaimed|unveiled|decreed|made public|made known|introduced|imposed)\b"
    "|(?:宣布|宣佈|要求|下令|规定|規定|部署)[^，。；]{0,8}(?:所有|全体|全體|每[个個名位])",
    re.IGNORECASE,
)
"""A campaign was proclaimed, or what binds all."""
_WHOLE = re.compile(
    r"\b(?:extend|expand|roll|introduc|spread|appli|announc|proclaim)(?:ed|ing)?\b[^.;,]{0,24}\b(?:(?:the|all(?: of)?) (?:whole|entire|rest)|(?:whole|entire) of|all of|across (?:the|all)|throughout|province-?wide|region-?wide)\b"
    "|(?:推广|推廣|推行|推开|推開|铺开|鋪開|推及|扩展|擴展|扩大|擴大|实施|實施|实行|實行)[^，。；]{0,3}全[省区區疆州县縣国國市地新奧]"
    "|全[省区區疆州县縣国國市地][^，。；]{0,4}(?:推广|推廣|推行|推开|推開|铺开|鋪開|展开|展開|实施|實施|实行|實行)(?=[，。；]|$)"
    "|(?:پۈتۈن|بارلىق|ئومۇميۈزلۈك)[^،.]{0,40}(?:كېڭەيتىل|يولغا قويۇل|ئومۇملاش)",
    re.IGNORECASE,
)
"""It was extended to the whole."""
_OTHER = re.compile(
    r"\b(?:prizes?|awards?|budgets?|tax(?:es)?|prices?|wages?|reviews?|evaluations?|results?|figures|reports?|accounts|anniversary|end|closure|against|flood|drought|harvest)\b",
    re.IGNORECASE,
)
"""What is proclaimed of a programme that has begun, or of none."""
_MEETING = re.compile(
    r"\b(?:mobili[sz]ation|kick-?off|launch(?:ing)?|send-?off|swearing-in|rall(?:y|ies))(?: (?:rally|meeting|conference|ceremony|assembly))?\b(?! (?:on|about|against|for) (?!the (?:campaign|programme)))"
    "|(?:^|[开開行场場的了]|[省区區州县縣市乡鄉镇鎮村地]|联合|聯合|工作|大型|[”」])(?:动员|動員|誓师|誓師|启动|啟動|部署)(?:部署)?(?:大会|大會|会|會|仪式|儀式)"
    "|سەپەرۋەرلىك",
    re.IGNORECASE,
)
"""What a campaign begins with, on that very day; of flood control it is another."""
_FROM = re.compile("^[^，。；]{0,14}[年月日号號](?:起|开始|開始|以来|以來)(?=，)")


def may_begin(event: Event, text: str, known: Programmes) -> str:
    """Return the key of the programme whose beginning an event may be by what it tells and what is named near it,
    or ""; its date has the precision of a month at least."""
    if known.pattern is None or not text or not _month(event.when):
        return ""
    if PILOT.search(event.what) or PART.search(event.what) or _OTHER.search(event.what):
        return ""
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    core, at = _named(text, low, high, known)
    return core if core and _tells(event, text, (low, high), at, known) else ""


def _named(text: str, low: int, high: int, known: Programmes) -> tuple[str, tuple[int, int]]:
    """The programme that a sentence names, else the one named nearest to it, and where."""
    assert known.pattern is not None  # asked before
    said = {known.names[core_of(m[0])]: m.span() for m in known.pattern.finditer(text, low, high)}
    for short in shortened(said):
        said.pop(short)
    if said:
        return said.popitem() if len(said) == 1 else ("", (0, 0))
    behind = known.pattern.search(text, high, high + BEHIND)
    before = list(known.pattern.finditer(text, max(0, low - BEFORE), low))[-1:]
    near = min(
        filter(None, (behind, *before)), key=lambda m: max(m.start() - high, low - m.end()), default=None
    )
    return (known.names[core_of(near[0])], near.span()) if near else ("", (0, 0))


def _tells(
    event: Event, text: str, sentence: tuple[int, int], name: tuple[int, int], known: Programmes
) -> bool:
    """Tell whether an event is told as the beginning of something, which a name that stands near names."""
    what, when = event.what, event.when
    if when.endswith("/..") or _FROM.search(what):
        return _lasting(text, sentence, name, known)
    if "/" in when:
        return False
    return bool(gathers(event) or _ORDERED.search(what) or _WHOLE.search(what))


def _lasting(text: str, sentence: tuple[int, int], name: tuple[int, int], known: Programmes) -> bool:
    """Tell whether what has been done since a date is the programme that is named near: it is said to be, or public
    bodies do it and it is named for the first time, or all of them do."""
    low, high = sentence
    said = text[low:high]
    if name[0] >= low and (
        _CALLED.search(text, max(low, name[0] - 80), name[0]) or _CALLED_UG.match(text, name[1])
    ):
        return True
    if not _STAFF.search(said):
        return False
    inside, every = low <= name[0] < high, _EVERY.search(said)
    lead = min(TITLE, text.rfind("\n", 0, low) + 1)
    first = known.pattern is not None and known.pattern.search(text, lead, low) is None
    return bool(inside or every or (first and name[0] >= high))


def gathers(event: Event) -> bool:
    """Tell whether an event is the meeting that a campaign begins with: that has a place of its own."""
    return len(event.when) == 10 and bool(_MEETING.search(event.what))


def _month(when: str) -> bool:
    """Tell whether a date is as fine as a month or a season."""
    start = when.removesuffix("/..").rstrip("~?")
    return len(start) >= 7 and start[4] == "-" and start[:4].isdigit()


def joins(may: tuple[str, Event], begun: tuple[str, Event]) -> bool:
    """Tell whether what may be the beginning of a programme (key, event) is the one that is told as such: of no
    other programme, and of one date, by month or finer."""
    (one, first), (other, second) = may, begun
    if apart(one, other) or not _month(second.when) or PILOT.search(second.what):
        return False
    return dates_may_be_one(first.when, second.when)


def home_of(may: tuple[str, Event], hosts: list[list[tuple[str, Event]]]) -> int | None:
    """Return which group of beginnings holds what may be one, a group of the same name before others; None where
    none does, or several of names in other languages."""
    fit = [(n, s) for n, host in enumerate(hosts) for s, event in host if joins(may, (s, event))]
    named = [n for n, scheme in fit if scheme == may[0]]
    others = {n for n, _ in fit}
    return named[0] if named else others.pop() if len(others) == 1 else None
