# ruff: noqa: E501
"""Outlets and publications as texts name them when they say where something comes from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.link.folding import fold
from headwater.model import Document

OUTLET = re.compile(
    r"\b(?:daily|news|agency|times|post|net|xinhua|cctv|press|television|tv|radio|gazette|herald|tribune|journal|weekly|release|yearbook|bulletin"
    r"|courier|wire|chronicle|observer|guardian|reuters|broadcast\w*|telegraph|review|magazine)\b"
    r"|新华社|新华网|(?<![合作公行旅])社$|日报|晚报|时报|早报|通讯社|电视台|电台|广播|新闻|周刊|年鉴|公报|网$|日報|晚報|時報|通訊社|電視台"
    r"|گېزىتى?|ئاگېنتلىقى?|ئاگېنتلىق|تېلېۋىزىيە|رادىئو|ژۇرنىلى?|تورى",
    re.IGNORECASE,
)
"""Names of outlets and publications: what can be obtained, unlike a person who spoke."""

_AGENCIES = """
Xinhua News Agency: xinhua; xinhua news; 新华社; 新华网; xinhua net; شىنخۇا ئاگېنتلىقى; شىنخۇا
People's Daily: people's daily; 人民日报; خەلق گېزىتى
CCTV: 央视; 中央电视台; china central television; cctv
China News Service: 中新社; 中国新闻社
Reuters: 路透社; رويتېرس
Associated Press: ap; 美联社
Agence France-Presse: afp; 法新社
"""
OFFICE = re.compile(
    r"\b(?:office|bureau|ministry|department|commission|committee|administration|government)$|(?:办公室|辦公室|局|厅|廳|委员会|委員會|政府|公署)$"
    r"|(?:ئىشخانىسى|ئىدارىسى|ھۆكۈمىتى|كومىتېتى|باشقارمىسى)$",
    re.IGNORECASE,
)
"""Names of offices: what they publish may be in the case; where it is not, they are no publication that is missing."""
AGENCIES = {
    form: row.partition(":")[0]
    for row in _AGENCIES.strip().splitlines()
    for form in (fold(row.partition(":")[0]), *(fold(f) for f in row.partition(":")[2].split(";")))
}
"""One name for each large agency, whatever the language that names it."""

_LATIN = r"(?P<name>(?:\b[A-Z\u00c0-\u00de][\w’'&-]{0,40}(?: (?:of|the|and|de|for) | )?){1,6})"
_HAN = "(?P<name>[\u3400-\u9fffA-Za-z·]{2,16}?)"
_CUES = (
    rf"(?i:\bas reported by|\breported by|\baccording to|\bciting|\bcited by|\bquoted by|\bquoted in|\bcited in|\btold|\breprinted from"
    rf"|\bfirst published (?:by|in)|\bcourtesy of|\boriginally (?:published|appeared) (?:by|in)) (?:the |a report (?:by|in) )?{_LATIN}",
    rf"(?m)^\W{{0,3}}(?i:source|via|from)\s*[:：]\s*(?:the )?{_LATIN}",
    rf"(?<![\w])(?:[Tt]he )?{_LATIN} (?:has )?(?:reported|reports)\b",
    r"\b(?:[Tt]he|[Aa]n?) (?:[a-z]+(?:-[a-z]+)? ){0,3}(?:agency|newspaper|broadcaster|station|daily|weekly|magazine|website),? (?P<described>(?:[A-Z\u00c0-\u00de][\w’'&-]{0,40}(?: (?=[A-Z\u00c0-\u00de])|)){1,4})",
    f"(?:据|引述|援引|引用)《?{_HAN}》?(?:记者|網站|网站|\\d+日|\\d+月\\d+日|昨日|今日|日前)?(?:的)?(?:报道|報道|报导|報導|消息|电|電|披露)",
    "从(?P<name>[\u3400-\u9fff“”「」·]{4,40}?(?:办公室|局|厅|委员会|政府))(?:获悉|了解到|得知)|從(?P<later>[\u3400-\u9fff“”「」·]{4,40}?(?:辦公室|局|廳|委員會|政府))(?:獲悉|了解到|得知)",
    f"(?:来源|來源|转引自|轉引自|转载自|轉載自|转自|轉自|摘自|摘编自|稿源)\\s*[:：]?\\s*[《“]?{_HAN}(?=[》”\\s，。；、)）\\n]|$)",
    f"《{_HAN}》(?:\\d+月)?(?:\\d+日)?(?:报道|報道|报导|報導)",
    f"(?m)^\\W{{0,3}}{_HAN}(?:[\u3400-\u9fff]{{2,6}})?\\d{{1,2}}月\\d{{1,2}}日电",
    "[«“]?(?P<name>(?:[\u0620-\u06ff]{1,40} ){0,4}[\u0620-\u06ff]{1,40}?)(?:نىڭ|[»”] ?نىڭ) (?:خەۋەر قىلىشىچە|خەۋىرىگە (?:ئاساسلانغاندا|قارىغاندا)|خەۋەرلىرىگە ئاساسلانغاندا)",
    "(?P<name>(?:[\u0620-\u06ff«»]{1,40} ){0,7}[\u0620-\u06ff]{1,40}(?:ئىشخانىسى|ئىدارىسى|ھۆكۈمىتى|كومىتېتى))نىڭ (?:خەۋىر|مەلۇمات|دوكلات|ئۇقتۇرۇش)",
    "(?:مەنبە|مەنبەسى)\\s*[:：]\\s*[«“]?(?P<name>[\u0620-\u06ff]{1,40}(?: [\u0620-\u06ff]{1,40}){0,4})",
)
"""How texts credit an outlet, by language; the name is taken only where it is an outlet's."""
LINE = re.compile("(?i:\\W*(?:source|via|from|reprinted|courtesy))|来源|來源|转|轉|摘|稿源|مەنبە")
"""How a line of credit begins, which no outlet prints of itself."""
CUES = tuple(re.compile(cue) for cue in _CUES)
READ = 200_000
"""Code points of a document read for credits."""


@dataclass(frozen=True, slots=True)
class Credit:
    """An outlet that a text names as its source, and where the words stand; `line`: in a line of credit."""

    name: str
    start: int
    end: int
    line: bool = False


def canonical(name: str) -> str:
    """Return the one name of a large agency, or the name as it is written, without quotation marks."""
    plain = name.strip(' .,，。“”"«»《》「」')
    return AGENCIES.get(fold(plain).removeprefix("the "), plain)


def _told(match: re.Match[str]) -> bool:
    """Tell whether the words before a name say that it is an outlet's."""
    return "described" in match.re.groupindex


def credits(document: Document) -> Iterator[Credit]:
    """Yield the outlets that a text says it has something from, each once."""
    seen: set[str] = set()
    text = document.text[:READ]
    for cue in CUES:
        for match in cue.finditer(text):
            name = canonical(next(filter(None, match.groups())))
            key = fold(name)
            if (
                key in seen
                or not (OUTLET.search(name) or OFFICE.search(name) or key in AGENCIES or _told(match))
                or len(name) > 80
            ):
                continue
            seen.add(key)
            yield Credit(name, match.start(), match.end(), bool(LINE.match(match[0])))
