"""English numbers that count without a noun beside them: lists by place, brackets, corrections, sums."""

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_en import heads, plural, singular
from headwater.extract.figures.reading import Reading

_IN_PLACE = re.compile(r" in (?:the )?[A-ZÀ-Þ]")
_LISTED = re.compile(r"(?:,|;|:|\band|\bor|,? with) \Z")
_PLACES = re.compile(r"\d[\d,.]* (?:[a-z]+ ){0,3}in (?:the )?[A-ZÀ-Þ]")
"""Another number of the list by place: "301 sheep in Osmer, 208 in Brede"."""
_BRACKET = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?: (?P<group>batch|group|class|wave|cohort|intake|round|team|shift))?"
    r"|(?P<noun>[a-z]{4,}s|men|women|children|people)) \(\Z"
)
_TOTAL = re.compile(
    r"\b(?:number|total|count|figure|toll|sum)\b(?: of (?P<noun>[a-z]+s|people|men|women|children))?[^.;]{0,160}?\b(?:is|was|are|were|stood at|stands at|reached|comes? to|came to)"
    r" (?:therefore |thus |then |now |only |actually |in fact |still |about )?\Z",
    re.IGNORECASE,
)
_NOT = re.compile(r"\d,? (?:and )?not \Z")
_THERE = re.compile(
    r"\b[Tt]here (?:were|are|have been|had been) (?:now |only |about |just |some |still |nearly |over )?\Z"
)
_THERE_ON = re.compile(r"[.,;]| of (?:us|them|you|these|those)\b| in (?:all|total)\b|\Z")
_MAKES = re.compile(r"\bwhich (?:makes?|made|adds? up to|comes? to|came to|gives?) (?:a total of |about )?\Z")
_NUMBERED = re.compile(
    r"\b(?P<noun>[A-Za-z][a-z]+s|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren)(?: (?:in|at|of|from|under|across|with|on) [^,.;:]{1,60}?)?,? (?:now |then )?number(?:ed|ing)? (?:about |some |only )?\Z"
)
_OF_EACH = re.compile(r"\b(?P<noun>[a-z]+(?:es|s)), of (?:\d[\d,]* and )?\Z")
_PAIR = re.compile(r"(?: and \d[\d,]*)?[,.]")
_DATED = re.compile(
    r" (?:(?:in|by|at|on|as of|for|a|the|of) )?(?:the (?:end|start|beginning|close) of |mid-|early |late |a year |the year |last |this |the )*"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|(?:19|20)\d\d|year\b|later\b|earlier\b|before\b)"
)
_THEN = re.compile(
    r"(?:,|;)? (?:and|but|then|and then|to)(?: by)? (?:about |some |only |just |nearly |over |more than |at least )?\Z|; \Z"
)
_ALIKE = 20
"""How many times a count may be another of the same thing."""
_CAME = re.compile(
    r" (?:came|come|went|left|stayed|lived?|work|took|held|got|lost|won|stood|spoke|fell|rose|gave|knew|had|still)\b"
)
_SHARED = re.compile(r"\bof (?:whom|which|these|those|them),? (?:only |about |some |just )?\Z")


_SHARE_DOES = re.compile(
    r" (?:(?:had|has|have|was|were|is|are|did|do|does|would|could|can|said|says|knew|lived?|left|held|got|went|came|lost|took|gave|spoke|knows?|speaks?|works?|never|also|still)\b|[a-z]+ed\b)"
)
_RECEIVES = re.compile(
    r"\b(?:gets?|got|receives?|received|earns?|earned|paid|pays?|costs?|charges?|charged|takes?|took|given|keeps?|kept|makes?|made) (?:only |about |just |some |another |a further )?\Z"
)
_AMOUNT_ENDS = re.compile(r" ?(?:[.,;)]|\Z)| (?:a (?:head|month|year|day|week|piece)|each|apiece|per)\b")
_DOES = re.compile(
    r" (?:(?:left|put|had|has|have|was|were|are|went|came|fled|died|stayed|took|got|said|knew|did|found|lost|gave|held|began|became|chose|spoke|wrote|sent|brought|kept|met|paid|ran|saw|sold|stood|told|won)\b|[a-z]{2,}ed\b)(?! (?:years?|months?|weeks?|days?) )"
)
_CLAUSE_START = re.compile(r"(?:\A|[.;:,—] (?:and |but |while |whereas |of whom |yet |then )?|\band )\Z")


def share(
    text: str, reading: Reading, before: list[tuple[Reading, Counted]], last: Counted | None
) -> Counted | None:
    """ "One in five recalled none", "three-quarters had been asked": a share of those counted before."""
    if reading.unit is not None or not 0 < reading.value < 1 or not _SHARE_DOES.match(text, reading.end):
        return None
    near = next((c for _, c in reversed(before) if c.text and (c.unit or c.end > c.start)), None) or last
    if near is None or not near.text:
        return None
    return Counted(
        reading.end, reading.end, near.text, near.head, "", near.modifiers, "measure: a share of those before"
    )


def subject(text: str, reading: Reading, before: list[tuple[Reading, Counted]]) -> Counted | None:
    """ "Twenty young people have jobs, and 14 left together": a part of those counted before, that does something."""
    if reading.unit is not None or reading.numeral.ordinal or not _DOES.match(text, reading.end):
        return None
    if not _CLAUSE_START.search(text, max(0, reading.start - 12), reading.start):
        return None
    near = next(((r, c) for r, c in reversed(before) if c.text and c.unit), None)
    if (
        near is None
        or not 1 <= reading.value <= near[0].value
        or near[1].unit in ("year", "month", "week", "day")
    ):
        return None
    return _made(reading, near[1].text, near[1].head, near[1].unit)


def elided(
    text: str, reading: Reading, before: list[tuple[Reading, Counted]], last: Counted | None
) -> Counted | None:
    """Return what a bare number counts whose noun is left out, or None where nothing says that it counts."""
    if reading.unit is not None or reading.numeral.ordinal or reading.value != int(reading.value):
        return None
    left = text[max(0, reading.start - 240) : reading.start]
    noun = _counting(text, reading, left, before)
    if noun is None:
        return None
    near = next((c for _, c in reversed(before) if c.text and (c.unit or c.end > c.start)), None) or last
    if noun:
        one = singular(noun)
        return _made(reading, noun, *heads().get(one, (one, one)))
    if near and near.text:
        return _made(reading, near.text, near.head, near.unit)
    return _made(reading, "number", "number", "")


def same_money(text: str, reading: Reading, before: list[tuple[Reading, Counted]]) -> str | None:
    """Return the currency of "3,000 yuan in 2016 and 4,000 in 2017" for its second amount, or None."""
    if not before or before[-1][0].unit not in en.CURRENCIES or before[-1][0].value <= 0:
        return None
    left = text[max(0, reading.start - 40) : reading.start]
    if _RECEIVES.search(left) and _AMOUNT_ENDS.match(text, reading.end):
        return (
            before[-1][0].unit
            if 1 / (5 * _ALIKE) <= reading.value / before[-1][0].value <= 5 * _ALIKE
            else None
        )
    alike = 1 / _ALIKE <= reading.value / before[-1][0].value <= _ALIKE
    dated = _DATED.match(text, reading.end) and _DATED.search(text[: reading.start], before[-1][0].end)
    return before[-1][0].unit if alike and dated and _THEN.search(left) else None


_TOLD = re.compile(
    r"(?:(?:alone|only|just) )?(?:the|this|that|their|its) (?:total )?(?:number|figure|total)", re.I
)


def told(found: Counted, before: list[tuple[Reading, Counted]], last: Counted | None) -> Counted:
    """ "In 2021 alone the number was 1,150": what the sentence before counts."""
    if before or last is None or not last.text or not _TOLD.fullmatch(found.text):
        return found
    why = "measure: the number told before"
    return Counted(found.start, found.end, last.text, last.head, last.unit, last.modifiers, why)


def _same_order(reading: Reading, before: list[tuple[Reading, Counted]]) -> bool:
    """Tell whether the number before counts things, and about as many."""
    if not before or before[-1][0].unit or not before[-1][1].text or before[-1][0].value < 1:
        return False
    return 1 / _ALIKE <= reading.value / before[-1][0].value <= _ALIKE


def _counting(text: str, reading: Reading, left: str, before: list[tuple[Reading, Counted]]) -> str | None:
    """The noun that the words around a number give it, "" where they leave it out, None where they do not count."""
    start, end = reading.start, reading.end
    if _IN_PLACE.match(text, end) and _LISTED.search(left):
        others = [m for m in _PLACES.finditer(text) if not m.start() <= reading.number[0] < m.end()]
        return "" if others else None
    if text[end : end + 1] == ")" and (found := _BRACKET.search(left)):
        noun = found["noun"]
        return None if noun and not plural(noun) else noun or ""
    for pattern in (_TOTAL, _NUMBERED, _OF_EACH):
        if (found := pattern.search(left)) and (pattern is not _OF_EACH or _PAIR.match(text, end)):
            return (found["noun"] or "").lower()
    if _DATED.match(text, end) and _THEN.search(left):
        return "" if _same_order(reading, before) and _DATED.search(text[:start], before[-1][0].end) else None
    if _NOT.search(left) and _TOTAL.search(_NOT.sub("", left).rstrip("0123456789,. ") + " "):
        return ""
    if _THERE.search(left) and _THERE_ON.match(text, end):
        return ""
    if _MAKES.search(left) or (_SHARED.search(left) and _CAME.match(text, end)):
        return ""
    return None


def _made(reading: Reading, words: str, head: str, unit: str) -> Counted:
    why = "measure: the noun is left out"
    return Counted(reading.end, reading.end, words, head, unit, why=why)
