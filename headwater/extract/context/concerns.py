"""The place a document says it is about: "most of what follows concerns Karst", 本文以卡斯特县为例, a county in its title."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterable

from headwater.extract import patterns as re
from headwater.extract.context import where
from headwater.extract.context.places import RANKS, Mention

SAYS = re.compile(
    r"\b(?:(?:most|much|all|the rest|the remainder) of (?:what follows|this (?:paper|report|study|briefing|article|note|brief|essay|chapter))|what follows|(?:this|the present|our) (?:paper|report|study|briefing|article|note|brief|essay|investigation|research|case study)|we)"
    r" (?:is |are )?(?:mainly |chiefly |largely |mostly |only |therefore |here )?(?:concerns?|concentrates?(?: here)? on|focus(?:es)?(?: here)? on|deals? with|looks? (?:closely )?at|is about|about|confined to|limited to|set in|takes? (?:up )?the case of)(?: on)? "
    r"|(?:本文|本报告|本報告|本研究|下文|本简报|本簡報|本刊|本调查|本調查)(?:主要|重点|重點|着重|將|将|选取|選取)*(?:讨论|討論|关注|關注|考察|聚焦|围绕|圍繞|探讨|探討|分析|研究|以|选择|選擇)"
    r"|بۇ (?:دوكلات|ماقالە|تەتقىقات)(?:تا|دا)? (?:ئاساسلىقى )?",
    re.IGNORECASE,
)
"""What comes before the place that a document says it is about."""
REACH = 60
"""Code points behind it in which the place stands."""
COUNTY = re.compile(r"[\u3400-\u9fff]{1,6}[县縣旗市][\u3400-\u9fff]{2,8}[村乡鄉镇鎮]")
HEAD = re.compile(r"^(?:the|an?) |[（(][^（）()]*[）)]", re.IGNORECASE)
HAN = re.compile(r"[\u3400-\u9fff]")
IS = re.compile(r"\b(?:is|was|are|were) (?:an?|the|one of)\b|是|为")
DEFINES = 120
"""Code points behind "is a" in which the place of what is defined stands."""
LOCAL = ("prefecture", "county", "city", "town", "village")


def said(sentences: Iterable[tuple[str, list[Mention]]]) -> Mention | None:
    """Return the first place that a sentence says the document is about, if it is smaller than a province."""
    for text, named in sentences:
        for cue in SAYS.finditer(text):
            near = [m for m in named if cue.end() <= m.start <= cue.end() + REACH]
            if near and near[0].kind in LOCAL:
                return near[0]
    return None


def defined(title: str, sentences: Iterable[tuple[str, list[Mention]]]) -> Mention | None:
    """Return the first place of the sentence that defines the subject of a title, as encyclopaedias begin: "Open Gate
    is a campaign of the government of Tarl"."""
    name = HEAD.sub("", title).strip(" “”\"'《》「」").casefold()
    if len(name) < (3 if HAN.search(name) else 6):
        return None
    for text, named in sentences:
        opens = HEAD.sub("", text[: len(title) + 12]).lstrip(" “”\"'《》「」").casefold()
        said = IS.search(text) if opens.startswith(name) else None
        if said:
            near = [m for m in named if said.end() <= m.start <= said.end() + DEFINES]
            return near[0] if near and near[0].kind in (*LOCAL, "province") else None
    return None


def titled(found: Mention | None, title: list[Mention]) -> Mention | None:
    """Return the one county of a title, or the one village that is named there with its county: rather than what it
    lies in, or a province to which its people go."""
    small = {m.canonical or m.name: m for m in title if m.kind == "county" or COUNTY.match(m.name)}
    if len(small) != 1:
        return None
    (m,) = small.values()
    line = where.upwards(m)[1:]
    if found is None:
        return m
    key = found.canonical or found.name
    other = found.kind == "province" and key not in line and bool(line)
    return m if other or (RANKS.get(found.kind, 9) < RANKS["county"] and key in line) else None
