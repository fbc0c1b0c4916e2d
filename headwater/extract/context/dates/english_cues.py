"""English words around dates, as data (see join.Cues)."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.dates.join import Cues

I = re.IGNORECASE  # noqa: E741


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, I)


CUES = Cues(
    link=_p(r"\s*(?:-|–|—|to|and|through|thru|until|till|up to|, and)\s*(?:the )?"),
    weak=_p(r"\s*(?:and|, and|-)\s*(?:the )?"),
    opens=_p(r"\b(?:between|from|in|during)\s+(?:the )?$"),
    before=(
        (_p(r"\bby (?:the )?(?:end|close) of (?:the )?$"), "by-end"),
        (_p(r"\b(?:as of|as at|until|till|up to) (?:the )?end of (?:the )?$"), "by-end"),
        (_p(r"\bby (?:the )?year-end $"), "by-end"),
        (_p(r"\b(?:by|until|till|up to) (?:the )?late[ -]$"), "by-late"),
        (_p(r"\b(?:by|until|till|up to) (?:the )?(?:early|mid|middle of)[ -]$"), "deadline"),
        (_p(r"\b(?:at |in |towards? |near )?(?:the )?(?:end|close) of (?:the )?$"), "end"),
        (_p(r"\b(?:since|starting (?:in|from|on)|beginning (?:in|on)|ever since|(?:dating )?back to) (?:the )?$"), "since"),
        (_p(r"\b(?:as of|as at|by) (?:the )?$"), "deadline"),
        (_p(r"\b(?:until|till|up to|through) (?:the )?$"), "until"),
        (_p(r"\b(?:before|prior to) (?:the )?$"), "before"),
        (_p(r"\bafter (?:the )?$"), "after"),
        (_p(r"\b(?:the )?(?:beginning|start) of (?:the )?$"), "start"),
        (_p(r"\b(?:in |the |by the )?(?:early|earlier in)(?: part of| days of)?(?: in)?(?: the)?[ -]$"), "early"),
        (_p(r"\b(?:in |the |by the )?(?:mid|middle of)(?: the)?[ -]$"), "mid"),
        (_p(r"\b(?:in |the )?(?:late|later|later in|late in)(?: part of| days of)?(?: the)?[ -]$"), "late"),
        (_p(r"\b(?:the )?(?:rest|remainder) of (?:the )?$"), "rest"),
    ),
    behind=((_p(r"[ ,]?(?:onwards?|and (?:later|after))\b"), "since"),),
)  # fmt: skip
CITATION = re.compile(
    r"[(（\[](?:see |e\.g\.,? |cf\. )?[A-ZÀ-Þ][\w’'.-]{0,60}(?:(?:,? (?:and|&) |, | et al\.,? | )[A-ZÀ-Þ][\w’'.-]{0,60}){0,5}(?:,? (?:and|&) |, | et al\.,? | )?"
    r"[,，]? ?(?:1[89]|20)\d\d[a-z]?(?:[,;:][^()（）]{0,300}?(?:(?:1[89]|20)\d\d[a-z]?|pp?\. ?\d+(?:[-–]\d+)?))?[)）\]]"
    r"|\b[A-Z][\w’'-]+(?: (?:and|&) [A-Z][\w’'-]+| et al\.)? \((?:1[89]|20)\d\d[a-z]?(?:[:,;][^()]{0,20})?\)"
    r"|[\u3400-\u9fff·] ?[（(](?:1[89]|20)\d\d[a-z]?[)）](?=指出|认为|認為|发现|發現|的?研究|估计|提出|表明|称|稱|说|說)|[（(][\u3400-\u9fff·、]{2,12}[,，] ?(?:1[89]|20)\d\d[a-z]?[)）]"
    r"|\(\d{4}\): ?\d+|\bpp?\. ?\d+[-–]\d+"
)
"""In-text citations: their year is that of a work, never of a number."""
TRIGGER = re.compile(
    r"\d|year|month|week|day|quarter|half|decade|century|ies\b|now\b|current|present|tmr|to date|so far"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|thousand|summer|spring|autumn|winter|fortnight|easter|christmas|xmas|halloween|festival|thanksgiving|nowruz|noruz|pentecost|juneteenth|ytd|black friday"
    r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)"
)
"""A sentence without any of these, in small letters, has no date."""
