# ruff: noqa: E501
"""What may tell of a programme's beginning without saying that it began.

"Since March 2031 the authorities have been putting a bench into every court", "the order was announced for the whole
province", 同年五月推廣到全省, 2031年3月9日，一场动员大会之后: where the programme is named close by, and another text
dates its beginning to the same month or day, both are one date of one event. Alone such a sentence begins nothing.
"""

import re

from headwater.link.begun import PART, PILOT, SENTENCE, dates_may_be_one, shortened
from headwater.link.programmes import Programmes, apart, core_of
from headwater.model import Event

BEFORE, BEHIND = 300, 500
"""Code points before and behind a sentence in which its programme is named."""
_STAFF_EN = r"(?:authorit(?:y|ies)|government|officials?|cadres?|clerks?|civil servants|employees|staff|teachers?|doctors?|nurses?|volunteers?|offices?|committees?|county|counties|prefectures?|provinces?|region|state|party|bureaus?|work teams?|hospitals|schools)"
_SINCE = (
    re.compile(rf"\b{_STAFF_EN}\b(?!['’]s? (?:own )?(?:price|budget|income))[^.;]{{0,160}}\b(?:ha(?:s|ve|d)|must|are|is)\b", re.I),
    re.compile("当局|當局|政府|干部|幹部|公务员|公務員|公职人员|公職人員|党委|黨委|机关|機關|教师|教師|医生|醫生|护士|護士|职工|職工|工作[队隊]|单位|單位"),
    re.compile("كادىر|ھۆكۈمەت|خىزمەتچى|ئوقۇتقۇچى|دائىرى|ئەمەلدار|پارتكوم|دوختۇر|سېستىرا"),
)  # fmt: skip
"""Who does what has been done since then: a public body or its people."""
_TOLD = re.compile(
    r"\b(?:announced|proclaimed|unveiled|decreed|ordered|made public|made known|issued|published|introduced|implemented|imposed|put in(?:to)? (?:force|place|effect)|took effect|came into force)\b"
    "|宣布|宣佈|部署|号召|號召|下令|要求|جاكارلا|ئېلان قىل|بۇيرۇق"
    r"|\b(?:extend|expand|roll|introduc|spread|appli)(?:ed|ing)?\b[^.;,]{0,24}\b(?:whole|entire|all|rest|every|across|throughout|province-?wide|region-?wide)\b"
    "|(?:推广|推廣|推行|推开|推開|铺开|鋪開|推及|扩展|擴展|扩大|擴大|实施|實施|实行|實行)[^，。；]{0,3}全"
    "|全[^，。；]{1,6}(?:推广|推廣|推行|推开|推開|铺开|鋪開|展开|展開|实施|實施|实行|實行)"
    "|(?:پۈتۈن|بارلىق|ئومۇميۈزلۈك)[^،.]{0,40}(?:كېڭەيتىل|يولغا قويۇل|ئومۇملاش)",
    re.I,
)
"""It was proclaimed, put in force, or extended to the whole."""
_MEETING = re.compile(
    r"\bmobili[sz]ation\b|\bkick-?off\b|\blaunch(?:ing)? ceremony\b|\brall(?:y|ies)\b|\bsend-?off\b|\bswearing-in\b"
    "|动员|動員|誓师|誓師|启动仪式|啟動儀式|启动会|啟動會|部署[大]?[会會]|سەپەرۋەرلىك",
    re.I,
)
"""What a campaign begins with, on that very day."""


_FROM = re.compile("^[^，。；]{0,12}[年月日号號]起")


def may_begin(event: Event, text: str, known: Programmes) -> str:
    """Return the key of the programme whose beginning an event may be by what it tells and what is named near it,
    or ""; its date has the precision of a month at least."""
    if known.pattern is None or not text or not _month(event.when):
        return ""
    if PILOT.search(event.what) or PART.search(event.what) or not _tells(event, text):
        return ""
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    said = {known.names[core_of(m[0])] for m in known.pattern.finditer(text, low, high)}
    said -= shortened(said).keys()
    if said:
        return said.pop() if len(said) == 1 else ""
    behind = known.pattern.search(text, high, high + BEHIND)
    before = [m for m in known.pattern.finditer(text, max(0, low - BEFORE), low)][-1:]
    near = min(
        filter(None, (behind, *before)), key=lambda m: max(m.start() - high, low - m.end()), default=None
    )
    return known.names[core_of(near[0])] if near else ""


def _tells(event: Event, text: str) -> bool:
    what = event.what
    if event.when.endswith("/..") or _FROM.search(what):
        return any(pattern.search(what) for pattern in _SINCE)
    if "/" in event.when:
        return False
    if len(event.when) == 10 and _MEETING.search(what):
        return True
    return bool(_TOLD.search(what))


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
