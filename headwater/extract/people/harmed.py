"""People who held a small office once, or still, and whom the state then harmed: private, whatever they were.

A village women's director who is sent to a camp is told of as its victim. Only small and former offices give way: a
governor on trial stays a governor.
"""

from collections.abc import Sequence

from headwater.extract import patterns as re
from headwater.extract.people.chinese_words import simplified
from headwater.extract.people.found import Found

_PAST = r"(?:was|were|had been|has been|is|got)"
_TAKEN = r"(?:detained|arrested|held|interned|jailed|imprisoned|sentenced|beaten|tortured|dismissed|expelled|sacked|interrogated|handcuffed|disappeared|missing|freed|released|taken (?:away|from|to|in|by)|sent to (?:an? |the )?(?:\w+ )?(?:camp|prison|centre|center|study|school|class)|serving|killed)"
HARM = re.compile(
    rf"\b(?:{_PAST} (?:\w+ ){{0,2}}{_TAKEN}|lost (?:his|her|their) (?:pension|job|post|licen[cs]e)|spent [^.;]{{1,24}} in (?:a |the |an )?(?:\w+ )?(?:camp|prison|detention|custody|jail|centre|center)|served [^.;]{{1,20}} in prison|died in (?:custody|prison|detention|a camp)|refused to denounce|until (?:they|he was|she was|police|officers|the police) (?:sent|took|taken|sent|arrested|detained|came)|(?:they|police|officers|cadres) (?:sent|took|dragged|drove) (?:him|her) (?:to|away|from)|fled (?:to|the|from|in)|(?:did|has|had) (?:not|never) (?:return(?:ed)?|come (?:home|back))|disappeared|vanished|sought asylum|never came (?:back|home)|has not been (?:seen|heard))\b"
)
OTHERS = re.compile(
    r"\b(?:said|says|told|added|explained|reported|announced|stated|claimed|whom|that|people|residents|men|women|detainees|prisoners|whose|ordered|oversaw)\b|\b(?:an?|the|his|her|their) (?:[a-z-]+ ){1,3}$"
)
"""Words between that make somebody else the one who is harmed."""
NEXT = re.compile(r"^[^.!?\n]{0,200}[.!?][”\"’]?\s{1,2}(?=(?:[A-Z][^.!?\n]{0,50}?,? )?\b(?:[Ss]he|[Hh]e)\b)")
OFFICE = re.compile(
    r"\b(?:village|township|neighbou?rhood|brigade|team|grassroots|local|women[’']s|county (?:official|cadre)|officials?|cadres?|officers?|police(?:man|woman|men)?|guards?|civil servant|clerk|deputy to|delegate|constable|soldier|inspector|director of the (?:school|clinic|mosque))\b",
    re.I,
)
HIGH = re.compile(
    r"\b(?:county (?:head|chief|governor|magistrate|leader|party)|judge|prosecutor|minister|governor|president|premier|politburo|general|ambassador|chairman|chairwoman|mayor|commissioner|prefecture|regional|provincial|national|bureau|party (?:secretary|chief|boss)|head of the (?!village|team|brigade))\b",
    re.I,
)
OFFICE_ZH = re.compile(
    "村|社区|大队|小队|民警|警察|辅警|警员|干事|干部|队长|组长|妇女主任|主任|校长|公务员|职员"
)
HIGH_ZH = re.compile("省|自治区|州长|市长|县长|部长|厅|局长|地委|县委书记|市委|州委|主席|总理|司令|专员")
AT_ONCE_ZH = re.compile(r"^(?:，?(?:于)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)?[，]?(?:也|又|却|已|因[一-鿿“”]{1,10})?(?:被(?:捕|抓|拘|关|判|带走|送进)|失踪|入狱|遇害)")
PAST_ZH = re.compile("(?:原|前|曾任|退休)[一-鿿]{0,10}$")
HARM_ZH = re.compile(
    r"被抓|被捕|下落不明|被拘|被关|被(?:[一-鿿]{0,6}?)(?:送进|送入|送往|关进|关押|带走|抓走|抓捕|逮捕|拘留|拘押|判处|判刑|判了|开除|撤职|免职|处分|审讯|拷打|失踪)|被判|坐牢|入狱|失踪|失联|流亡|逃到|逃往|送进学习班|进了(?:学习班|集中营|监狱)|死于|丢了(?:工作|饭碗)"
)
NEXT_ZH = re.compile(r"^[^。！？\n]{0,60}[。！？；，](?=[^。！？\n]{0,16}?(?:她|他|，被|被))")


def harmed(text: str, found: Sequence[Found]) -> None:
    """Make those private who are told of as harmed, where the office that they hold or held is a small one."""
    named = sorted((f for f in found if f.parts and not f.cited), key=lambda f: f.start)
    for k, each in enumerate(named):
        if each.role != "official" or not each.why or "generally known" in each.why[0]:
            continue
        until = min(named[k + 1].start if k + 1 < len(named) else len(text), each.end + 320)
        after = text[each.end : until]
        around = text[max(0, each.start - 60) : each.start].rpartition("\n")[2]
        if (each.lang == "en" and _english(around, after, each)) or (
            each.lang == "zh" and _chinese(around, after)
        ):
            each.role, each.past = "private", True
            each.why = ["told of as harmed; the office is small or of the past"]


def _english(before: str, after: str, each: Found) -> bool:
    clause = re.match(r"[^.!?\n]*", after)
    sentence = clause[0] if clause else ""
    office = f"{each.why[0]} {sentence[:90]}"
    small = (each.past or OFFICE.search(office)) and not HIGH.search(f"{before[-50:]} {sentence[:90]}")
    if not small:
        return False
    harm = HARM.search(sentence)
    if harm and not OTHERS.search(sentence[: harm.start()]):
        return True
    going = NEXT.match(after)
    following = re.match(r"[^.!?\n]*", after[going.end() :]) if going else None
    harm = HARM.search(following[0]) if following else None
    return bool(following and harm and not OTHERS.search(following[0][: harm.start()]))


def _chinese(before: str, after: str) -> bool:
    before, after = simplified(before), simplified(after)
    clause = re.match(r"[^。！？\n]*", after)
    sentence = clause[0] if clause else ""
    office = before[-14:] + sentence[:16]
    if not OFFICE_ZH.search(office) or HIGH_ZH.search(office):
        return False
    if AT_ONCE_ZH.match(sentence) or (PAST_ZH.search(before) and HARM_ZH.search(sentence[:40])):
        return True
    going = NEXT_ZH.match(after)
    following = re.match(r"[^。！？\n]*", after[going.end() :]) if going else None
    return bool(following and HARM_ZH.search(following[0]))
