"""Dates of the telling and not of what is told: of an interview, of the words around a quotation."""
# Patterns and tables are data and stay on one line.

from functools import lru_cache

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Date

QUOTE = re.compile(r"[“\"][^“”\"]{8,}[”\"]|「[^「」]{6,}」|«[^«»]{8,}»")
INTERVIEW_ZH = re.compile(
    r"[^，。；]{0,6}(?:接受[^。；]{0,30}(?:访问|訪問|采访|採訪|专访|專訪)|受[访訪]|[對对向][^，。；]{1,12}[说說表]|告诉|告訴)"
)
INTERVIEW_UG = re.compile(
    r"[^.؛]{0,40}(?:زىيارىتىنى قوبۇل|زىيارەتنى قوبۇل|سۆھبىتىدە|مۇخبىرغا|رادىيومىزغا|بىزگە)"
)
INTERVIEW_EN = re.compile(
    r"\b(?:told|interviewed|spoke to|speaking to|in an interview|by telephone|wrote to|when (?:we|I) (?:spoke|met))\b[^.;]{0,80}?,? (?:in|on|last|this|during|late in|early in) (?:the )?(?:early |late |mid-)?$",
    re.I,
)
OF_THESE = re.compile(
    r"[\s;；]*(?:and )?(?:of|among|in) (?:the|these|those|them|which|whom)\b|[\s；]*(?:其中|这些|這些|当中|當中)|[\s؛]*(?:بۇنىڭ ئىچىدە|بۇلارنىڭ|ئۇلارنىڭ)",
    re.I,
)


def told(text: str, d: Date, at: tuple[int, int]) -> bool:
    """Tell whether a date is that of the telling: that of an interview, or one behind the quotation in which
    the number stands."""
    if len(d.when) < 7:
        return False
    if INTERVIEW_ZH.match(text, d.end) or INTERVIEW_UG.match(text, d.end):
        return True
    if INTERVIEW_EN.search(text[max(0, d.start - 120) : d.start]):
        return True
    return any(s <= at[0] < e <= d.start for s, e in _quotes(text))


def of_these(text: str, start: int) -> bool:
    """Tell whether a clause tells of those whom the clause before dated: "; of the 400 houses, 60 ..."."""
    return bool(OF_THESE.match(text, start) or (start and OF_THESE.match(text, start - 1)))


def quoted(text: str, at: int) -> bool:
    """Tell whether words stand within a quotation of their sentence."""
    return any(s < at < e for s, e in _quotes(text))


@lru_cache(maxsize=16)
def _quotes(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(m.span() for m in QUOTE.finditer(text))
