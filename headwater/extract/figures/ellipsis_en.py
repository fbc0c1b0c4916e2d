"""What an English number counts where its noun stands earlier: "of these, 31 were turned away", "3 of them"."""

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.reading import Reading

_BACK = re.compile(
    r"\b(?:of (?:these|those|them|whom|which)|the (?:other|remaining|rest|others)|another|a further|an additional|"
    r"including|only|just|but|all|up from|down from|compared with|compared to|against|against just|and|to|from|by)"
    r",? (?:[a-z]+ )?\Z",
    re.IGNORECASE,
)
_ON = re.compile(
    r",? (?:of (?:them|these|those|whom|which|the (?:latter|former))|(?:were|was|are|is|had|have|has|did|do|failed|"
    r"passed|remain(?:ed)?|said|say|report(?:ed)?|more|others|in (?:all|total|20\d\d|19\d\d)|altogether|each)\b"
    r"|[a-z]+(?:ed|ly)\b)|[ ]?[.;,)]|\Z"
)
_FOUND = re.compile(
    r"\b(?:found|counted|recorded|registered|saw|reported|listed|had|visited|checked) "
    r"(?:only |just |but |about |some |nearly |almost )?\Z",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|says?|added|adds|admitted|claims?|claimed|believes?|thinks?) that (?:only |just |about |some |another |nearly |over |at least )?\Z",
    re.IGNORECASE,
)
_SHARED = re.compile(r"\b(?:of (?:these|those|them|whom|which)|the (?:other|remaining))\b", re.IGNORECASE)
_NEVER = re.compile(
    r"\b(?:aged?|is|was|he|she|turned|turning|at|on|in|no|number|the|this|that|his|her|day|page) \Z",
    re.IGNORECASE,
)
_HURT = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es)|wound(?:ed|ing)|displac(?:ed|ing|es)|evacuat(?:ed|ing)|"
    r"arrest(?:ed|ing)|detain(?:ed|ing)|jail(?:ed|s)|rescue[ds]|hospitali[sz]ed|seats|sleeps|employ(?:ed|s|ing)|hired|recruited|trained) "
    r"(?:about |some |at least |nearly |more than |over |around |almost |another |up to )?\Z",
    re.IGNORECASE,
)
_BEFALL = re.compile(
    r",? (?:(?:punished|dismissed|disciplined|expelled|demoted|sacked|fired|detained|arrested|jailed|sentenced|interned|imprisoned|deported|displaced|evacuated|wounded|injured|killed)(?= (?:in|by|at|on|since|during|under|last|this|so far|were|was|had|included?|are)\b)|(?:were|are|have been|had been|remain|remained|still) (?:\w{3,5}ly )?(?:killed|injured|wounded|held|detained|arrested|jailed|"
    r"displaced|evacuated|missing|homeless|rescued|hospitali[sz]ed|unemployed|out of work|executed|sentenced|deported|"
    r"infected|imprisoned|interned|freed|released|charged|jailed|women|men|children|girls|boys|civilians|minors|stranded|trapped|without (?:food|water|power|shelter)|in (?:jail|prison|detention|hospital|need))|"
    r"(?:have|had|has) (?:since |already |also )?(?:died|fled|drowned|perished|disappeared|starved)|"
    r"(?:fle[ed]|die[d]?|march(?:ed)?|protest(?:ed)?|rall(?:y|ied)|gather(?:ed)?|drown(?:ed)?|perish(?:ed)?|starved?|queued?|"
    r"took (?:part|to the streets)|attended|voted|showed up|turned out))\b"
)
_FROM = re.compile(r"\b(?:from|by) \Z")
_TO = re.compile(
    r"(?: [\w%]+){0,4},? to (?:about |some |only |just |nearly |over |at least |more than |almost |around )?"
)
_CLOSED = re.compile(r" (?:and|or|in|on|at|from|since|this|last)\b|[ ]?[.;,)]|\Z")
_THEN = re.compile(
    r"\b(?:(?:up|down) from|(?:as )?compared (?:with|to)|(?:as )?against|from) (?:about |some |just |only |nearly |over |more than )?\Z",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r",? (?:(?:a|one|two|three|four|five|ten|\d+) (?:years?|months?|weeks?|decades?) (?:earlier|before|ago|previously)\b"
    r"|(?:(?:at|by|as of|in|on) )?(?:the end of |the start of |the beginning of |mid-|late |early )?"
    r"(?:last year|the (?:year|month) before|the previous (?:year|month)|(?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b)"
)
"""What a number was before: "up from 1.52 million a year earlier", "against 940 at the end of 2019"."""
THING = frozenset({"yuan", "percent", "percentage-point", "fold", "time"})


def _counts(found: Counted, reading: Reading) -> bool:
    """Did an earlier number count things (and no money, share or measure)?"""
    return (
        bool(found.text)
        and found.end > found.start
        and bool(found.unit or reading.unit in ("person", "household"))
    )


def antecedent(
    text: str, reading: Reading, before: list[tuple[Reading, Counted]], last: Counted | None
) -> Counted | None:
    """Return what a bare number counts by an earlier noun of the sentence, or by the one before (`last`)."""
    start, end = reading.start, reading.end
    if reading.unit is not None or reading.numeral.ordinal:
        return None
    left = text[max(0, start - 60) : start]
    if _HURT.search(left) and _CLOSED.match(text, end):
        return _made(reading, "people", "person", "person", "the verb before the number is said of people")
    origin = _origin(text, reading, before)
    if origin:
        return origin
    return _then(text, reading, before) or _earlier(text, reading, before, last) or _befallen(text, reading)


def _then(text: str, reading: Reading, before: list[tuple[Reading, Counted]]) -> Counted | None:
    """What the number before it counts, of which this one tells what it was earlier."""
    if not before or not _EARLIER.match(text, reading.end):
        return None
    if not _THEN.search(text, max(0, reading.start - 40), reading.start):
        return None
    now, counted = before[-1]
    unit = counted.unit or now.unit or ""
    if not counted.text or unit in THING or not 0.1 <= reading.value / (now.value or 1) <= 10:
        return None
    return _made(reading, counted.text, counted.head, unit, "what the number before it was earlier")


def _befallen(text: str, reading: Reading) -> Counted | None:
    """ "33 million were affected", "some 2,000 marched": only people do or suffer that."""
    if not _BEFALL.match(text, reading.end):
        return None
    return _made(reading, "people", "person", "person", "the verb behind the number is said of people")


def _earlier(
    text: str, reading: Reading, before: list[tuple[Reading, Counted]], last: Counted | None
) -> Counted | None:
    """What an earlier number of the sentence, or of the one before, counts."""
    start, end = reading.start, reading.end
    left = text[max(0, start - 60) : start]
    if not _ON.match(text, end):
        return None
    near = next(((r, c) for r, c in reversed(before) if _counts(c, r)), None)
    shared = _SHARED.search(text, end, end + 14) or _SHARED.search(left)
    if near and (shared or not _NEVER.search(left) or _BACK.search(left)):
        if reading.value < 1:
            return None
        unit = near[1].unit or near[0].unit or ""
        return _made(reading, near[1].text, near[1].head, unit, "the noun of the number before")
    if last and not before and (shared or _FOUND.search(left) or _SAID.search(left)):
        return _made(reading, last.text, last.head, last.unit, "the noun of the sentence before")
    return None


def _origin(text: str, reading: Reading, before: list[tuple[Reading, Counted]]) -> Counted | None:
    """ "fell from 84 to 52": the second number is of what the first is."""
    if not before:
        return None
    first, counted = before[-1]
    if not counted.text or not _FROM.search(text, max(0, first.start - 6), first.start):
        return None
    if not any(_TO.fullmatch(text, at, reading.start) for at in (first.end, counted.end)):
        return None
    return _made(reading, counted.text, counted.head, counted.unit, "the number it changed from")


def _made(reading: Reading, text: str, head: str, unit: str, why: str) -> Counted:
    return Counted(reading.end, reading.end, text, head, unit, why=f"measure: {why}")


_MONEY = re.compile(
    r"\b(?:cost(?:s|ing)?|pa(?:y|ys|id|ying)|prices?|priced|wages?|income|earn(?:s|ed|ings)?|budget|fees?|fin(?:e|es|ed)|"
    r"debts?|revenue|receipts|sales|turnover|profits?|loss(?:es)?|worth|spen[dt]|spending|funds?|grants?|loans?|levy|"
    r"tickets?|subsid\w+|award(?:s|ed)?|salar(?:y|ies)|rents?|tax(?:es)?|damages|assets|invest\w*|allowances?|owed?|"
    r"sold|sells?|bought|donat\w+|compensation|bonus(?:es)?|charge[sd]?|deposit\w*|capital|bill|fare|stipend|money)\b"
    r"|[(（\[] ?(?:about |some |roughly |around |approximately |or )?[$€£¥]",
    re.IGNORECASE,
)
_WORD = re.compile(r" ([a-z]{3,12})(?![\w-])(?= ?(?:[.,;:)(\]/–—-]|\Z|[a-z]{1,8}\b))")


def money(text: str, reading: Reading) -> str | None:
    """Return the name of a currency that the lexicon does not know: an uninflected word behind an amount, in a
    sentence about money ("14 selm", "3.2 million selm")."""
    found = _WORD.match(text, reading.number[1])
    if not found or reading.unit is not None or reading.value == 1:
        return None
    word = found[1]
    if (
        word.endswith(("s", "ed", "ly", "ing", "er", "or", "ion", "men"))
        or word in en.STOP
        or word in en.IRREGULAR
    ):
        return None
    if word in en.KNOWN_WORDS or not _MONEY.search(text, max(0, found.start() - 200), found.end() + 200):
        return None
    nxt = re.compile(r" ([a-z]+)").match(text, found.end(1))
    if nxt and nxt[1] not in en.STOP and not nxt[1].endswith(("ed", "ly")) and nxt[1] not in _LINKS:
        return None
    return word


_LINKS = frozenset(
    {"and", "per", "for", "earlier", "less", "more", "last", "this", "next", "fee", "fine", "each"}
)


_AMOUNT = re.compile(
    r"[ ]?(?:[.,;)]|\Z|(?:was|were|is|are|had|has|in|of|to|from|for|on|a|per|at|by|and|more|less)\b)"
)


def amount(text: str, reading: Reading, unit: str) -> bool:
    """Is a bare large number an amount in the currency of the number before ("the court awarded 600,000")?"""
    if unit not in en.CURRENCIES and not _unknown_money(unit):
        return False
    large = reading.value >= 1000 or re.search(
        r"\b(?:from|to|against|by) \Z", text[max(0, reading.start - 9) : reading.start]
    )
    return bool(large) and bool(_AMOUNT.match(text, reading.end))


def _unknown_money(unit: str) -> bool:
    """A unit in no table that a number took is the currency of the sentence."""
    from headwater.extract.figures.units import canonical

    return unit not in canonical()
