"""Words that mean a place named before without naming it: "the county", 全区, 村里, پۈتۈن ۋىلايەت."""
# Patterns and tables are data and stay on one line.

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.context.places import GENERIC_EN, GENERIC_ZH

SAME_HAN = str.maketrans("縣區鄉鎮", "县区乡镇")

REGION = re.compile(
    r"(?<!\boutside )(?<!\bbeyond )(?<!\bout of )(?<!\bleave )(?<!\bleft )(?<!\bleaving )\b(?:the|this|that|our|her|his|their) (?:entire |whole |same )?(?:autonomous )?(?P<kind>region|province|county|prefecture|village|city|town|township|district)\b(?!(?<!village)(?<!township)['’]s? [A-Z]| (?:of|seat|town)\b)",
    re.I,
)
PREFECTURAL = re.compile(
    r"\b[Tt]he prefectural (?=(?:[a-z]+ )?(?:handbook|budget|notice|rules|plan|report|yearbook|statistics|figures?|average|total|target|quota|regulations?|accounts|work report)\b)"
)
"""The prefectural handbook: that of the prefecture named before."""
ZH = re.compile(
    r"(?:全|本|该|該|我|[这這]个?(?:小)?|[这這]座)(?P<kind>地区|地區|自治区|自治區|自治州|自治县|省|市|州|县|縣|区|區|乡|鄉|镇|鎮|村|旗|盟)(?:子|莊|庄)?(?![级級场場民面长長]|[以之]?外)"
    r"|(?P<inside>村|县|縣|乡|鄉|镇|鎮)(?:[里裡](?![的]?[程路])|(?<=村)(?:口|头|頭|尾|[东東西南北][头頭边邊])|上(?=[的有共只还還已就])|(?:党支部|黨支部|支)书记)"
    r"|(?<![\u4e00-\u9fff])(?P<body>自治区|自治區|自治州|自治县|自治縣)(?=党委|黨委|人民政府|政府|[\u4e00-\u9fff]{1,6}?[局厅廳办辦]|[\u4e00-\u9fff]{2,8}?部门)"
    r"|(?<![\u4e00-\u9fff])(?P<office>[县縣市州省乡鄉镇鎮村])(?=委(?:书记|書記|副书|副書|常委|宣传|宣傳|组织部|組織部|政法|办|辦|[会會员員])|政府|人民政府|[长長](?![期途])|[教卫衛民农農财財文水统統公林][育生政业業村化利计計安旅草]{1,2}[局])"
)
"""The whole of a place named before: 全省, 本市, 该村, 這個村子; 村裡, 县里."""
UG = re.compile(
    r"(?<![\u0621-\u06ff])(?:(?P<kind>ۋىلايەت|ناھىيە|ناھىيى(?=لىك|دە|نىڭ|گە|دىن)|شەھەر|يېزا|يېزى(?=لىق|دا|نىڭ|غا|دىن)|كەنت|مەھەللە)(?:لىك|لىق|تە|دە|دا|تىكى|دىكى|نىڭ|تىن|دىن|نى|كە|گە|غا)?|(?P<our>ۋىلايىت|ناھىيى|شەھىر|يېزى|كەنت|مەھەللى)ىمىز[\u0621-\u06ff]*|(?P<we>يېزى|ناھىيى|مەھەللى)مىز[\u0621-\u06ff]*)(?![\u0621-\u06ff]| سىرتى)"
)
ALL = re.compile(r"全|پۈتۈن")
"""The whole of it."""
KINDS_UG = {
    "ۋىلايەت": "prefecture", "ۋىلايىت": "prefecture", "ناھىيە": "county", "ناھىيى": "county", "شەھەر": "prefecture", "شەھىر": "prefecture",
    "يېزا": "town", "يېزى": "town", "كەنت": "village", "مەھەللە": "village", "مەھەللى": "village",
}  # fmt: skip
PAPER = re.compile(
    r"《?(?P<zh>[\u4e00-\u9fff]{2,5}?)(?:日报|日報|晚报|晚報|时报|時報|广播电视台|電視台|电视台|新闻网|融媒体中心|政府网|政务在线|政务网|政务|在线|零距离|发布|發布|广播台|广播电台|电台)》?|«?(?P<ug>[\u0621-\u06ff]{4,20}) (?:گېزىتى|رادىيوسى|تېلېۋىزىيەسى)»?"
)
NO_PAPER = re.compile(
    r"人民|中国|中國|光明|经济|經濟|法制|法治|工人|农民|農民|青年|科技|环球|環球|新华|新華|解放|自由|联合|聯合|参考|北方|南方|西部|东方|東方|每日|都市|ئەركىن|خەلق|يېڭى"
)
"""Papers that are of no place."""


GIVEN = re.compile(
    r"\b(?:spen[dt]|spending|invested|allocated|put|sent|gave|given|poured)\b(?:[^.;]|\.(?=\d)){0,60} (?:on|in|into|to) \Z",
    re.I,
)
"""The province spent it on the county: what is given is counted where it goes."""
TELLER = re.compile(
    r"[“\"‘「«]|(?:She|He|Her|His)\b|(?:In|On|By|At|After|Before|Since|Last|That|Then|Now|Today|This|During|For|When|Over|But|And)\b[^.;”\"]{0,50}?\b(?:she|he|her|his)\b|The (?:family|couple|boy|girl|woman|man|mother|father|widow|child|children|old man)\b|[她他](?!们|們)|ئۇ(?:نىڭ)? "
)
"""A sentence that goes on with what one person tells."""
NATION = re.compile(
    r"\b(?:Nationwide|nationwide|Worldwide|worldwide|[Aa]cross the (?:country|globe|world)|[Tt]he country as a whole)\b|全国|全國|全球|مەملىكەت بويىچە|پۈتۈن مەملىكەت|دۇنيا بويىچە"
)
"""Wider than any place named: what stands there is of no place of the paragraph."""


def word(match: re.Match[str]) -> str:
    """Return the generic word of a match of `ZH`."""
    return match["kind"] or match["inside"] or match["body"] or match["office"]


@cache
def _called() -> dict[str, set[str]]:
    """Each known place by its Han names."""
    found: dict[str, set[str]] = {}
    for form, entry in gazetteer.forms().items():
        if "\u3400" <= form[0] <= "\u9fff":
            found.setdefault(entry.name, set()).add(form.translate(SAME_HAN))
    return found


def called(canonical: str, word: str) -> bool:
    """Tell whether a known place has a name in Han that ends in this generic word; True where it has none at all."""
    names = _called().get(canonical, set())
    return not names or any(name.endswith(word.translate(SAME_HAN)) for name in names)


def said(text: str, lang: str) -> tuple[int, int, str] | None:
    """Return where a sentence means a place named before, and of what kind, or None."""
    for start, end, kind in all_said(text, lang):
        return start, end, kind
    return None


def all_said(text: str, lang: str) -> list[tuple[int, int, str]]:
    """Return every such word of a sentence: offsets and kind."""
    if lang == "zh":
        return [(m.start(), m.end(), GENERIC_ZH[word(m)]) for m in ZH.finditer(text)]
    if lang == "ug":
        return [(m.start(), m.end(), KINDS_UG[m["kind"] or m["our"] or m["we"]]) for m in UG.finditer(text)]
    found = [(m.start(), m.end(), GENERIC_EN[m["kind"].lower()]) for m in REGION.finditer(text)]
    return sorted(found + [(m.start(), m.end(), "prefecture") for m in PREFECTURAL.finditer(text)])


def meant(text: str, lang: str) -> str | None:
    """Return the word by which a sentence means a place without naming it (in Chinese), or its kind, or None."""
    if lang == "zh":
        found = ZH.search(text)
        return word(found).translate(SAME_HAN) if found else None
    other = said(text, lang)
    return other[2] if other else None


def fits(name: str, kind: str, word: str) -> bool:
    """Tell whether a place can be what a word of `meant` means."""
    return name.translate(SAME_HAN).endswith(word) if word in GENERIC_ZH else kind == word


WIDE = {
    "区": "prefecture",
    "地区": "prefecture",
    "州": "prefecture",
    "市": "prefecture",
    "自治州": "prefecture",
    "省": "province",
    "自治区": "province",
    "县": "county",
}
"""What a paper that says 全区 is of."""


ON_XINJIANG = re.compile(
    r"援疆|[全南北入进進驻駐在]疆(?!域|土|界|场|場)|疆[内內外](?=[^，。]{0,6}(?:就业|就業|务工|務工|转移|轉移))|天山(?:南北|脚下|腳下|儿女|兒女|东海|東海)|Xinjiang Aid|(?:to|in|across) Xinjiang\b|شىنجاڭغا ياردەم|پۈتۈن شىنجاڭ"
)
"""Words of aid to Xinjiang and of the whole of it, which name it without naming it."""
XINJIANG = {"zh": "新疆", "en": "Xinjiang", "ug": "شىنجاڭ"}


FOR_PREFECTURE = re.compile(
    r"全州|全地区|全地區|(?<![\u4e00-\u9fff])州(?:委|[党黨]委|政府|[医醫]院|[教卫衛农農财財人统統公]\w{0,4}[局])|地委|行署"
)
FOR_COUNTY = re.compile(r"全[区區](?![域县縣])|自治[区區]|全县|全縣|全市|县委|縣委|市委(?!书记)|该县|該縣")
"""Words that speak for a whole prefecture, and for a whole county."""
A_PART = re.compile(r"\b(?:an?|one) (?:[A-Z][\w-]+ ){1,3}(?:Prefecture|prefecture|County|county)\b")
"""A title on one part of a region that it leaves unnamed: "in a Xinjiang Prefecture"."""
REGIONAL = re.compile(r"(?<![\u4e00-\u9fff])自治[区區]|全疆|[全我][区區](?![域县縣])")
"""A title that speaks for an autonomous region as a whole."""
NOT_ITSELF = re.compile(
    r"自治[区區]|全地[区區]|全疆|\bXinjiang\b|\b[Aa]utonomous [Rr]egion\b|\b[Tt]he prefecture\b|\bUyghur Region\b"
)
"""Words of a document in which 全区 or "the region" is no prefecture."""
XINJIANG_ZH = re.compile(
    r"新疆|疆[内內]|疆外|全疆|天山|乌鲁木齐|烏魯木齊|阿克苏|阿克蘇|喀什|和田|克州|巴州|伊犁|塔城|阿勒泰|哈密|吐鲁番|吐魯番|兵团|兵團"
)
"""Words that say which region it is."""


def local_paper(publisher: str) -> str | None:
    """Return the place in the name of a local paper or station, or None."""
    found = PAPER.fullmatch(publisher.strip())
    if not found or NO_PAPER.search(publisher):
        return None
    return found["zh"] or found["ug"]
