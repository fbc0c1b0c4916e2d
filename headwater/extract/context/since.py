"""Dates that begin a stretch though a verb stands between ("since it was launched in 2021", 自2021年启动以来), and dates of
works cited in brackets, which date no number."""
# Patterns and tables are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Date

SINCE_EN = re.compile(
    r"\b[Ss]ince (?:[^,.;:]{2,80}? )?(?:launch(?:ed|ing)?|beg[au]n|beginning|start(?:ed|ing)?|founded|founding|opened|opening|established|introduced|introduction|set up|created|adopted|came|took effect|rolled out|inception|came into force|took office|inaugurated)(?: (?:in|on|back in|during))? (?:the )?(?:early |late |spring of |summer of |autumn of |winter of )?$"
)
FROM_ZH = re.compile(r"(?:自|从|從|打)(?:于|於)?$")
SINCE_ZH = re.compile(r"[^，。；\d]{1,24}?(?:以来|以來|至今|以后|以後)")
SINCE_UG = re.compile(
    r"[\u0621-\u06ff]{0,8}(?: [\u0621-\u06ff]+){0,4}? [\u0621-\u06ff]+(?:غاندىن|گەندىن|قاندىن|كەندىن) (?:بۇيان|تارتىپ|كېيىن|باشلاپ)"
)
CITING = re.compile(r"[(（](?:see |cf\. )?(?:[^()（）]*; )?[A-ZÀ-Þ][^()（）;\d]*,? (?:\d{1,2} )?$")
CITED = re.compile(
    r"[a-z]?(?:[,:] ?(?:tables?|pp?\.?|ch\.|chapter|fig\.|figure|annex|appendix|sect?\.|§)? ?[^()（）]{0,30})?(?:; [A-ZÀ-Þ]|[)）])"
)
PLACED = re.compile(
    r"(?:County|Province|Prefecture|City|Village|District|Region|Township|Town|[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Ee]nd|[Aa]s at|[Uu]ntil|[Aa]bout|to|from)[,]? (?:\d{1,2} )?$"
)
"""A bracket of where and when something was counted, and no work."""


WHO_LEFT = re.compile(
    r"\bwho (?:had |has |have )?(?:left|fled|arrived|escaped|came|moved|returned|emigrated|got out|reached|settled)\b[^,.;]{0,40} (?:in|on|last) (?:early |late |mid-)?$"
)
"""When a speaker left, which is not when what they tell of was so."""
ISSUE = re.compile(
    r"\b\d{1,4} ?\((?:19|20)\d\d\)|\b(?:[Vv]ol(?:ume|\.)?|[Nn]o\.|[Ii]ssue|Journal|Review|Quarterly|Annals|Proceedings|Studies|Working [Pp]aper|Occasional [Pp]aper|Notes)\b[^.]{0,60}\b(?:19|20)\d\d\b|第\d+[期卷]"
)
"""The line of a journal: its year is that of the page."""


def began(text: str, date: Date) -> Date:
    """Return a date with its stretch open where the words around it say "since"."""
    if date.kind != "point" or not date.when or len(date.when) > 10 or "X" in date.when:
        return date
    before = text[max(0, date.start - 120) : date.start]
    opens = (
        SINCE_EN.search(before)
        or (FROM_ZH.search(before) and SINCE_ZH.match(text, date.end))
        or SINCE_UG.match(text, date.end)
    )
    return replace(date, when=f"{date.when}/..", kind="period") if opens else date


def of_work(text: str, date: Date) -> bool:
    """Tell whether a date is that of a work cited in brackets: "(Education Bureau, 2025, table 4)"."""
    before = text[max(0, date.start - 160) : date.start]
    return bool(CITING.search(before) and not PLACED.search(before) and CITED.match(text, date.end))
