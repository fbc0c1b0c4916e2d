"""Sentences that go on telling of what the sentence before dated and placed: its casualties, its other parts."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

EVENT = re.compile(
    r"\b(?:fire|earthquake|quake|floods?|flooding|explosion|blast|attacks?|clash(?:es)?|riots?|storm|accident|crash(?:ed|es)?|exploded|capsized|burst|overturned|collapse|collapsed|strike|protests?|raids?|shooting|landslide|mudslide|typhoon|cyclone|hurricane|tornado|eruption|shipwreck|sank|stampede|derail\w+|exploded|burned down|erupted|massacre|ambush|shelling|bombing|avalanche|drought|outbreak|cold spell|cold snap|heat ?wave|blizzard|snowstorm|frost|epidemic|avalanches|broke out|hit|struck|swept|toppled)\b"
    r"|火灾|火災|地震|爆炸|洪水|洪灾|洪災|水灾|水災|事故|袭击|襲擊|骚乱|騷亂|冲突|衝突|火车相撞|坍塌|倒塌|滑坡|泥石流|台风|颱風|起火|决堤|枪击|槍擊|空难|矿难|礦難|雪崩|旱灾|旱災|寒害|寒潮|雪灾|雪災|低温|低溫|冰雹|疫情|暴雪|大雪|暴雨|沉没|沉沒"
    r"|يەر تەۋرە|ئوت كەت|كەلكۈن|پارتلاش|پارتلى|ھادىسە|ھۇجۇم|توقۇنۇش|سوغۇق|قار-بوران|قار ئاپىتى|قۇرغاقچىلىق|ئاپەت",
    re.I,
)
"""What happened on one day, in one place."""
TOLL = re.compile(
    r"\b(?:died|killed|dead|deaths?|injured|wounded|hurt|missing|displaced|destroyed|homeless|evacuated|rescued|trapped|arrested|detained|stranded|burned|damaged|collapsed|lost their|hospitali[sz]ed|casualties)\b"
    r"|死亡|遇难|遇難|受伤|受傷|失踪|失蹤|受灾|受災|转移|轉移|被困|获救|獲救|丧生|喪生|罹难|罹難|毁|毀|无家可归|撤离|撤離|伤者|傷者|遇害|送医|送醫"
    r"|ئۆلدى|ئۆلگەن|ئۆلۈپ|قازا قىل|يارىلاندى|يارىلانغان|يوقاپ كەت|ۋەيران بول|كۆچۈرۈل",
    re.I,
)
"""What it cost."""
ELLIPSIS = re.compile(
    r"(?:(?:In|At) (?:[A-ZÀ-Þ][\w’-]+ ?){1,3}, )?(?:[Oo]nly |[Aa]nother |[Aa] further |[Ss]ome |[Aa]bout |[Nn]early |[Jj]ust )*(?:\d[\d,.]*|[A-Z]?[a-z]+(?:-[a-z]+)?) (?:were|did|had been|was)\b(?! (?:in|born|from)\b)"
)
"""A number without its noun: "In Hotan, 31,000 were built." """


def goes_on(previous: str, text: str) -> bool:
    """Tell whether a sentence gives the toll of the event that the sentence before tells of."""
    return bool(TOLL.search(text) and EVENT.search(previous))


def looked(previous: str, text: str) -> bool:
    """Tell whether a sentence gives what was found by the visit that the sentence before dates."""
    return bool(FOUND.match(text) and INSPECTED.search(previous))


INSPECTED = re.compile(
    r"\b(?:visited|inspected|surveyed|searched|raided|examined|checked|toured|audited|polled)\b", re.I
)
FOUND = re.compile(
    r"(?:They|It|He|She|The (?:team|inspectors|survey|visit|count|search|check|police|auditors)) (?:found|counted|saw|recorded|seized|discovered)\b"
)


def elliptical(text: str) -> bool:
    """Tell whether a sentence leaves out the noun that it counts, so that it counts what the one before does."""
    return any(c.isdigit() for c in text) and bool(ELLIPSIS.match(text))
