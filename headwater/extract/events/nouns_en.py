"""English events that a noun tells beside its date, and those of a name: "the arrival of three groups (March 2031, 55
people; May 2031, 80)", "until a rebranding in April 2031", "known until 2031 as", "which since 2031 has run the mill".
"""
# Patterns are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.events.acts import ANY_VERB, EN_VERB, STATES
from headwater.extract.events.reading import Happening

ACTS = {
    "launch": "launch|roll-?out|kick-?off|start|beginning|introduction", "found": "founding|foundation|creation|establishment|formation|setting-up",
    "open": "opening|reopening|inauguration|unveiling", "end": "closure|closing|dissolution|abolition|end|disbandment|termination|scrapping",
    "rename": "rebranding|renaming|change of name", "replace": "merger|takeover|split|break-?up|absorption|overhaul|reorgani[sz]ation",
    "move": "arrival|departure|relocation|transfer|removal|eviction|return|resettlement", "appoint": "appointment|election|promotion|nomination",
    "join": "resignation|retirement|dismissal|sacking", "detain": "arrest|detention|sentencing|trial", "kill": "death|killing|murder",
    "sign": "signing", "adopt": "adoption|passage|promulgation|ratification|approval", "publish": "publication|release", "revise": "revision|amendment",
    "suspend": "suspension", "expand": "expansion|extension", "visit": "visit", "build": "completion|construction", "demolish": "demolition|destruction|collapse",
    "send": "deployment|dispatch", "pair": "pairing|twinning",
}  # fmt: skip
"""Acts as nouns, by lemma."""
_NOUNS = "|".join(f"(?P<{act}>{words})" for act, words in ACTS.items())
BEFORE = re.compile(
    rf"\b(?P<det>the|an?|its|their|his|her|this|that) (?:(?!said\b)[a-z-]+ ){{0,2}}?(?:{_NOUNS})s?(?P<of> (?:of|by|to|into|between|from|as|with|at) [^,.;()]{{2,90}}?)?(?:,? (?:in|on|of|during|at the (?:start|end|beginning) of) (?:early |late |mid-|the )?| ?\()$",
    re.I,
)
"""What stands between such a noun and its date."""
LISTED = re.compile(
    rf"(?:{_NOUNS})s?\b(?P<of> (?:of|by|to|from) [^,.;()]{{2,90}}?)? ?\((?P<list>[^()]*)$", re.I
)
"""A date further on in a bracket behind such a noun."""
KNOWN = re.compile(
    r"\b(?:(?:formerly|previously|then) )?(?:known|called|named|went by the name of|was called|traded as|operated as)(?: as [^,.;()]{2,40})? $",
    re.I,
)
UNTIL = re.compile(r"until ", re.I)
AS = re.compile(
    r" (?:as|under the name|it (?:was|had been) (?:called|known as|named)|it went by)\b|,? ?it (?:was|went by|traded)\b"
)
JOINED = re.compile(r"\b(?:which|who|and|but|that),? ?$")
PAPERS = re.compile(
    r"\b(?:records?|payrolls?|files?|data|figures|documents?|accounts?|entries|archives?|logs?|issues|contracts?|statements?) $"
)
"""What goes back to a year and did not begin then."""
OTHER_CLAUSE = re.compile(
    r": (?=[A-Z]|[^:.;]{2,60}\bthat\b)|\bthat (?:[a-z’'-]+ ){1,5}(?:may|must|should|shall|would|will|could|can) "
)
"""Between a verb and a date that is another clause's: "announced that no team may be withdrawn before"."""
HAS = re.compile(
    r",? (?P<verb>(?:has|have) (?:also |then |increasingly )?(?:been )?(?!been\b|not\b|never\b|no\b)(?:[a-z]+ed|run|held|kept|led|accountable|responsible|answerable|subject to|part of|home to)\b)"
)
"""Behind "since 2014": what has been so ever since."""


def find(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """Return what a noun or a former name beside a date tells."""
    before, span = text[part[0] : date.start], (date.start, date.end)
    words = text[date.start : date.end]
    if (m := BEFORE.search(before)) and not _acts(m["of"] or ""):
        return _made(m, part[0] + m.start(), date, words)
    m = LISTED.search(text, max(0, date.start - 220), date.start)
    if m and not _acts(m["of"] or "") and re.search(r"(?:^|[;,] ?)$", m["list"]):
        return _made(m, m.start(), date, words)
    if UNTIL.match(words) and (KNOWN.search(before) or AS.match(text, date.end)):
        end = min(part[1], date.end + 60) if part[1] > date.end else min(len(text), date.end + 60)
        stop = re.compile(r"[).,;]").search(text, date.end + 1)
        end = stop.start() if stop else end
        known = KNOWN.search(before)
        start = part[0] + known.start() if known else date.start
        when = date.when.split("/")[-1] or date.when
        return Happening(start, end, when, "rename", None, None, None, f"a name borne '{words}'", span)
    goes_on = words[:6].lower() == "since " and JOINED.search(before)
    if goes_on and (m := HAS.match(text, date.end)) is not None:
        stop = re.compile(r"[;:.,](?=\s|$)|$").search(text, m.end())
        end = stop.start() if stop else m.end()
        return Happening(
            date.start, end, date.when, "begin", None, None, None, f"'{m['verb']}' since '{words}'", span
        )
    return None


def _acts(words: str) -> bool:
    """Tell whether there is a verb among the words: the date is then its own."""
    return any(m[0] not in STATES for m in ANY_VERB.finditer(words)) or EN_VERB.search(words) is not None


def _made(m: re.Match[str], start: int, date: Date, words: str) -> Happening:
    act = next(k for k in ACTS if m.groupdict().get(k))
    return Happening(
        start,
        date.end,
        date.when,
        act,
        None,
        None,
        None,
        f"'{m[act]}' as a noun before '{words}'",
        (date.start, date.end),
    )
