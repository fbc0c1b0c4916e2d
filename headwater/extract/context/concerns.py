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
LOCAL = ("prefecture", "county", "city", "town", "village")


def said(sentences: Iterable[tuple[str, list[Mention]]]) -> Mention | None:
    """Return the first place that a sentence says the document is about, if it is smaller than a province."""
    for text, named in sentences:
        for cue in SAYS.finditer(text):
            near = [m for m in named if cue.end() <= m.start <= cue.end() + REACH]
            if near and near[0].kind in LOCAL:
                return near[0]
    return None


def titled(found: Mention | None, title: list[Mention]) -> Mention | None:
    """Return the one county of a title that names it as well as, or instead of, what it lies in."""
    small = {m.canonical or m.name: m for m in title if m.kind == "county"}
    if len(small) != 1:
        return None
    (m,) = small.values()
    line = where.upwards(m)[1:]
    wide = (
        found is not None
        and RANKS.get(found.kind, 9) < RANKS["county"]
        and (found.canonical or found.name) in line
    )
    return m if wide else None
