"""Whom the state sends into homes as kin: "the accountant from Hangzhou", her “aunt”, 江西的谭姨, «تۇغقان».

A document tells of such visits or it does not; only where it does are those who come to stay taken for the officials
that they are. A word of kin in quotation marks is nobody's kin.
"""

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.people.chinese_words import COMMON_SURNAMES, simplified
from headwater.extract.people.found import Found

_KIN = r"kin|relatives?|famil(?:y|ies)|brothers?|sisters?|aunts?|aunt(?:ie|y|ies)|uncles?|mother|father|mama|papa|cousins?|son|daughter|guests?|tughqan|elder (?:brother|sister)|(?:big|little|older|younger) (?:brother|sister)"
TOLD_OF = re.compile(
    r"\b(?:cadres?|officials?|civil servants?|work teams?|party members?|government employees?|assigned|paired|pairing|programme|program|campaign)\b.{0,4000}?\b(?:kin|relatives?|host(?:s|ed|ing)?|stay(?:s|ed|ing)?|homes?|households?|visit(?:s|ed|ing|ors?)?)\b|\b(?:kin|relatives?|guests?|visit(?:s|ed|ors?)?)\b.{0,4000}?\b(?:cadres?|officials?|work teams?|civil servants?|assigned|paired|pairing)\b",
    re.I | re.S,
)
"""A text that tells of officials in homes."""
QUOTED = re.compile(
    rf"\b(?P<det>[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|[Tt]he|[Aa]n?|[Tt]h(?:is|ese|ose|at)|[Tt]wo|[A-ZÀ-Þ][\w-]+[’']s) (?P<mid>(?:[a-z-]+ ){{0,2}})[“‘\"'](?P<noun>(?i:{_KIN}))[”’\"'](?![a-z])(?P<of>,? (?:an? [a-z]+ )?(?:from|of|at) (?:the )?(?:[A-ZÀ-Þ][\w’-]+ ?){{1,4}})?"
)
COMES = re.compile(
    r"^(?:[^,.;:!?]{0,60}?(?:, (?:an? |who )[^,.;]{0,40},)?) ?(?:had |has |have |was |were |would |first )?(?:came|comes?|arrived?s?|moved|moves|slept|sleeps|stayed|stays?|lodged|lodges|sent|assigned|paired|posted|dispatched|brought|knocked|ate|eats?|left|taught|pinned|cooked|asked|counted|wrote|noted|photographed|gave|called)\b[^.;!?]{0,60}?\b(?:to stay|to live|with (?:us|me|them|her|him|the family|the children)|(?:in|into|at) (?:our|my|their|her|his|the) (?:houses?|homes?|beds?|kitchen|courtyard|guest room|yard|table|stove)|for (?:five|three|seven|ten|a|\d+) (?:days?|nights?|weeks?)|by the (?:state|government|county|village|bureau|unit|authorities))\b"
)
HOSTS = re.compile(
    r"\b(?:hosts?|hosted|hosting|lodged|lodging|housed|housing|paired with|assigned|were sent|was sent|made room for|put up|took in|had to feed|shared (?:a|the|their|our|her|his) \w+ with) $"
)
OF_CADRE = re.compile(
    r"\b(?:cadres?|officials?|secretar(?:y|ies)|teams?|civil servants?|employees?|members?)\b", re.I
)
THEIRS = frozenset(("his", "her", "their", "the"))
INNER = re.compile(
    r"^ (?:who (?:came|comes) )?from (?:the )?(?:Beijing|Tianjin|Shanghai|Chongqing|Hebei|Shanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Hainan|Sichuan|Guizhou|Yunnan|Shaanxi|Shenzhen|Hangzhou|Ningbo|Suzhou|Nanjing|Wuhan|Changsha|Guangzhou|Xiamen|Wenzhou|Qingdao|Jinan|Zhengzhou|Hefei|Nanchang|Fuzhou|Chengdu|Dalian|Xi’an)\b"
)
"""Provinces and cities far away: whoever comes from there to stay in a home was sent."""
OFFICE = re.compile(
    r"^ (?:who (?:came|comes|had come|has come|arrived|was sent) )?(?:from|by) (?:the |a |an |its |his |her )?(?:[A-ZÀ-Þ][\w’-]+ ){0,4}?(?:railways?|bank|library|(?:state )?grid|oilfield|tax|post|customs|corps|unit|weather|court|university)\b"
)
"""Bodies of the state that send guests: "the guest from the railway"."""
NOT_SENT = re.compile(
    r"refugee|exile|prisoner|detainee|inmate|survivor|migrant|neighbou?r|friend|cousin|pupil|child|boy|girl|student|widow|orphan|trader|merchant|evacuee|deportee|pilgrim|tourist|wom[ae]n|m[ae]n\b|people|person|couple|family|patient|witness|activist|victim|resident|villager|farmer|herder|interviewee|worker|labou?rer|imam|relative|in-law"
)
KIN_SENT = re.compile(
    r"\b(?P<whole>(?:(?P<det>[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Aa]|[A-ZÀ-Þ][\w-]+[’']s) )?(?:(?:assigned|paired|visiting|new|official|designated|Han|so-called|government|state|well|village) ){0,2}(?:kin (?:relative|cadre|from (?=[A-ZÀ-Þ])[\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)|(?:assigned|paired|designated|official|so-called|government|state) (?:kin|relatives?)|relative cadres?|guest(?= from the (?:railway|bank|bureau|county|unit|office|[A-Z]))))\b(?! (?:programme|program|campaign|scheme|work|visits?|system|households?))"
)
"""Kin by order, in plain words."""
VISITING = re.compile(
    r"(?<!became )(?<!is )(?<!was )\b(?P<whole>[Aa]n? (?:(?:visiting |Han |young |resident |kin |village )+cadre|cadre(?= (?:with|who|from|of)\b)))\b(?= |[.,;])"
)
_PROVINCE = "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|深圳|杭州|宁波|苏州|南京|武汉|长沙|广州|厦门|东莞|温州|青岛|济南|郑州|合肥|南昌|福州|成都"
_SUR = "".join(sorted(COMMON_SURNAMES))
_ADDRESS = "大姐|大哥|大叔|阿姨|叔叔|姐姐|哥哥|妈妈|爸爸|姐|哥|叔|姨|伯"
SENT_ZH = re.compile(
    rf"(?:(?:{_PROVINCE})(?:省|市)?(?:来)?的|(?:结对|结亲)?[“‘「]?亲戚[”’」]?(?:是|叫))(?P<who>[{_SUR}](?:{_ADDRESS}))(?![一-鿿]?[省市县])"
)
"""Kin from the provinces, by surname and address: 我和江西的谭姨."""
QUOTED_ZH = re.compile(r"(?P<whole>(?:(?:汉族|结对|结亲)[的]?)?[“‘「]亲戚(?:们)?[”’」])")
CALLED_ZH = re.compile(
    rf"[“‘「](?:弟弟|哥哥|姐姐|妹妹|大哥|大姐|儿子|女儿|亲戚|亲人|阿姨|叔叔)[”’」](?:名叫|叫做|叫|是)(?P<who>[{_SUR}][一-鿿]{{1,2}}?)(?=[，。、；在说]|$)"
)
"""Kin in quotation marks, and what they are called."""
BESIDE_ZH = re.compile(
    rf"(?:的|她|他|我家|她家|他家|和|与|跟)(?:汉族|结对|结亲)?[“‘「]亲(?:戚|人)[”’」](?P<who>(?:[{_SUR}][一-鿿]{{1,2}}|老[{_SUR}]))(?=[每又来常总说带在坐的给是住拿同吃聊做包干过去回到下教，。、和与一]|$)"
)
"""Her “relative” of a Chinese name."""


def descriptions(text: str) -> Iterator[Found]:
    """Yield kin in quotation marks and kin by order, in an English sentence."""
    for pattern in (QUOTED, KIN_SENT, VISITING):
        for match in pattern.finditer(text):
            if (
                pattern is QUOTED
                and OF_CADRE.search(text[: match.start()])
                and match["det"].lower() in THEIRS
            ):
                continue  # a cadre's "relatives" are the villagers
            whole = match["whole"] if pattern is not QUOTED else match[0]
            made = Found(
                match.start(),
                match.start() + len(whole.rstrip()),
                "en",
                "official",
                [f"described: '{whole.strip()}', kin by order"],
                noun="relative",
            )
            made.sent = True
            yield made


def chinese(t: str) -> Iterator[Found]:
    """Yield “亲戚” in quotation marks, where no name stands behind."""
    for match in QUOTED_ZH.finditer(t):
        if not re.match(rf"[{_SUR}]|[一-鿿]{{1,4}}[·•]", t[match.end() : match.end() + 8]):
            yield Found(
                match.start(),
                match.end(),
                "zh",
                "official",
                ["kin by order, in quotation marks"],
                noun="亲戚",
            )


def sent(text: str, found: Sequence[Found]) -> None:
    """Make those officials whom a document that tells of officials in homes has come to stay there."""
    _sent_zh(text, found)
    told = TOLD_OF.search(text[:200_000]) is not None
    nouns: set[str] = set()
    for each in sorted(found, key=lambda f: f.start):
        if each.parts or each.lang != "en" or each.minor or each.of or not each.noun:
            continue
        if each.role != "private" or NOT_SENT.search(each.noun):
            continue
        low = text[each.start : each.end].lower()
        after = text[each.start + each.noun_end if each.noun_end else each.end : each.end + 170]
        far = INNER.match(after)
        behind = (far and COMES.match(after)) or (told and OFFICE.match(after))
        hosted = told and far and HOSTS.search(text[max(0, each.start - 40) : each.start])
        if behind or hosted:
            nouns.add(each.noun)
        if behind or hosted or (each.noun in nouns and low == f"the {each.noun}"):
            each.role, each.sent = "official", True
            each.why = ["sent to stay as kin, in a document that tells of it"]


KIN_TOLD = re.compile("[亲親戚]")


def _sent_zh(text: str, found: Sequence[Found]) -> None:
    named = sorted((f for f in found if f.lang == "zh" and f.parts), key=lambda f: f.start)
    if not named or not KIN_TOLD.search(text):
        return
    plain = simplified(text)
    at = {f.start: k for k, f in enumerate(named)}
    for pattern in (SENT_ZH, CALLED_ZH, BESIDE_ZH):
        for match in pattern.finditer(plain):
            k = at.get(match.start("who"))
            if k is None or named[k].role not in (None, "private"):
                continue
            host = named[k - 1] if k else None
            if pattern is not BESIDE_ZH or (host and match.start() - host.end < HOST_WITHIN and _spelt(host)):
                named[k].role, named[k].why = "official", ["kin by order, before the name"]


HOST_WITHIN = 40
"""Code points between a host and the “relative”."""


def _spelt(host: Found) -> bool:
    """Tell whether a private person before is named in Uyghur or Kazakh."""
    whole = host.parts[0]
    return host.role in (None, "private") and (
        len(host.parts) > 2 or len(whole) > 2 or (len(host.parts) == 2 and len(host.parts[1]) > 2)
    )
