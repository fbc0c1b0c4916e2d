# ruff: noqa: E501
"""Which programme a beginning is the beginning of: named in its sentence, or the one that the document is about.

"Since it was launched in 2031", 自2031年启动以来 and پىلان 2031-يىلى باشلانغان name nothing: the programme that their
document names most is meant. Two texts of two languages, whose names nobody has set side by side, tell of one
beginning where their dates may be one.
"""

import re
from collections import Counter
from collections.abc import Iterable

from headwater.link.folding import HAN
from headwater.link.programmes import KINDS_EN, KINDS_UG_BARE, KINDS_ZH, Programmes, apart, core_of
from headwater.model import Event

LAUNCHED = frozenset({"launch", "found", "start", "begin", "introduce", "initiate", "implement"})
"""Acts by which a programme begins."""
READ = 100_000
"""Code points of a document in which programmes are counted."""
SENTENCE = 600
_BEGAN_EN = r"(?:launch(?:ed)?|beg[au]n|start(?:ed)?|introduced|initiated|roll(?:ed)? out|set up|inaugurated)"
_VERBS_ZH = "启动|啟動|实施|實施|开展|開展|推行|开始|開始|发起|發起|推出"
_BEGAN_ZH = f"(?:正式|全面|率先|首次)?(?:{_VERBS_ZH})"
_UNNAMED = re.compile(
    rf"\b(?:the|this|its) (?:\w+ )?(?:{KINDS_EN})(?:,? (?:which|that))? (?:(?:was|is|has been|had been|were) )?(?:\w+ly |first )?{_BEGAN_EN}\b"
    rf"|\bsince (?:its|the) (?:launch|start|beginning|introduction)\b|\blaunch of the (?:{KINDS_EN})\b"
    rf"|(?:^|[，。；：、“「\s])(?:该项?|該項?|本|此|这一|這一)?(?:{KINDS_ZH})(?:是|已)?(?:自|于|於|在|从|從)?\s?\d{{4}}\s?年[^，。；]{{0,16}}{_BEGAN_ZH}"
    rf"|(?:^|[，。；：\s])自?(?:从|從)?\s?\d{{4}}\s?年[^，。；]{{0,10}}{_BEGAN_ZH}(?:以来|以來|至今|后|後)"
    rf"|(?:^|[،.؛:!]\s*)(?:بۇ )?(?:{KINDS_UG_BARE}) \d{{4}}",
    re.IGNORECASE,
)
"""A beginning whose sentence calls what began "the programme", or nothing at all."""
_BEGUN_UG = re.compile("يولغا قويۇل|رەسمىي باشلان|قانات يايدۇرۇل")
"""Uyghur verbs by which a programme begins."""
PILOT = re.compile(r"\bpilot|\btrial\b|试点|試點|试行|試行|试办|試辦|سىناق", re.IGNORECASE)


_STARTS_EN = re.compile(
    rf"\b(?:{_BEGAN_EN}|begun|commenced|set in motion|got under ?way|came into being|kicked off|proclaimed|announced|extended|expanded|opened(?= it\b)|dat(?:es|ed|ing)|existed|running|under ?way|in (?:place|force|operation))\b"
)
_STARTS_ZH = re.compile(_VERBS_ZH)
_TOLD_SO = re.compile(r"\b(?:proclaimed|inaugurated|kicked off)\b|\bopened it\b")
"""Words by which a programme begins whose acts are those of much else."""
_CARRIED_ON = re.compile(
    "(?:深入|持续|持續|继续|繼續|大力|扎实|扎實|进一步|進一步|统筹|統籌|稳步|穩步|不断|不斷|认真|認真|积极|積極|深化|全年|坚持|堅持)$"
)
"""Before 实施: what began earlier is carried on."""
PART = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|latest|new|further|another|\d+(?:st|nd|rd|th)) (?:[a-z-]+ )?(?:phases?|stages?|batch(?:es)?|rounds?|groups?|waves?|teams?|class(?:es)?|intakes?|cohorts?|courses?|years?)\b"
    "|(?:第[一二三四五六七八九十\\d]{1,3}|首|下一|新一|本)(?:批|期|阶段|階段|轮|輪|组|組|次|届|屆)|(?:بىرىنچى|ئىككىنچى|ئۈچىنچى|تۆتىنچى|بەشىنچى) (?:تۈركۈم|باسقۇچ|قارار)",
    re.IGNORECASE,
)
"""A part of a programme begins, not the programme."""
_UNDER = re.compile(
    r"\b(?:under|through|within|thanks to|as part of|in line with|following|after|before|by|for|with)(?: (?:the|its|their|a|an|this|what [a-z ]{1,20}))* ?[“\"‘]?$",
    re.IGNORECASE,
)
"""Before a name that is no subject."""
_WHICH = re.compile(
    rf"[”\"’]?(?: (?:{KINDS_EN}))?[,.]?[”\"’]?(?: ?\([^()]*\))?,?[”\"’]?(?: (?:an?|the) (?:[\w’'-]+ ){{0,3}}?(?:{KINDS_EN}),?)?(?: (?:which|that) (?:[\w’'-]+ ){{0,8}}?| (?:was |were )?(?:(?:first|formally|officially|\w+ly) )?)$",
    re.IGNORECASE,
)
"""Between a name and the verb of its own clause: "the Open Gate campaign, which the county started"."""
_OBJECT = re.compile(
    rf" (?:an?|the|its) (?:[\w’'-]+ ){{0,2}}(?:{KINDS_EN}),? (?:(?:which|that) )?(?:(?:they|it|he|she|officials|authorities|the [a-z]+) )?(?:(?:was|were|is|are|has been) )?(?:calls?|called|names?|named|known as|dubbed|termed|entitled|styled) (?:the )?[“\"‘]?$"
    r"| (?:(?:the|its|their|this|an?|what (?:[a-z]+ ){1,3}?call(?:s|ed)?) )?(?:[a-z]+ )?[“\"‘]?$"
)
_ELSE = re.compile(
    r" (?:(?:an?|its|their|his|her|the|two|three|four|five|several|some|more|many|new|another) [a-z]|\d|[A-Z“\"‘]|to (?!the\b|all\b|its\b|every\b|an?\b)[a-z]+|[a-z]+ing\b)"
)
"""Behind a verb: something else that it began, or what it began to do."""
_AGAIN = re.compile(rf"^ (?:it\b|(?:the|this) (?:[a-z]+ )?(?:{KINDS_EN})\b)")
_IT = re.compile(
    r"(?:^|[,;:—–.] |\b(?:and|but|when|that|before|since|after|until) )(?:it|this)(?: (?:was|had been|has been|has|is|had))?(?: \w+ly| first)? ?$",
    re.IGNORECASE,
)
_THE = re.compile(
    rf"\b(?:the|this|its) (?:\w+ )?(?:{KINDS_EN})(?: proper)?(?:,? (?:which|that))?(?: (?:was|is|has been|had been|were|has|had))?(?: \w+ly| first)? ?$",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"\b(?:under|through|by|of|in|is|was|with) an? (?:(?:local|state|government|official|vast|sweeping|large|prefectural?|county|regional) )?(?:{KINDS_EN})(?:,? (?:which|that))?(?: (?:was|had been|were))?(?: first| formally| officially)? {_BEGAN_EN}\b(?![^.]{{0,60}}\b(?:known as|called|named)\b)",
    re.IGNORECASE,
)
"""One that the sentence does not name: "under a project launched in 2031"."""
NEAR = 400
"""Code points before "it" in which its programme is named."""


def begins(event: Event) -> bool:
    """Tell whether an event is a beginning, by its act or by its own words."""
    if (event.act or "") in LAUNCHED or _loosely(event):
        return True
    if event.act in ("announce", "open"):
        return bool(_TOLD_SO.search(event.what))
    return not event.act and bool(_BEGUN_UG.search(event.what) or _STARTED_ALONE.search(event.what))


def _loosely(event: Event) -> bool:
    """Tell whether what happened need not be the beginning: a programme was announced, or extended to the whole."""
    if event.act == "announce":
        return not _TOLD_SO.search(event.what)
    return event.act == "expand" and bool(_WHOLE.search(event.what))


_WHOLE = re.compile(
    r"\b(?:extended|expanded|rolled out|introduced) to (?:the )?(?:whole|entire|rest of the|all (?:of )?the)? ?(?:[a-z]+ )?(?:region|prefecture|province|county|country)\b|全(?:区|疆|州|省|县|國|国)(?:推开|推廣|推广|铺开|鋪開)"
)
_STARTED_ALONE = re.compile(r"\b(?:been running|under ?way|begun|in force|in place)\b")


def main_scheme(text: str, known: Programmes) -> str:
    """Return the programme that a text names most, the first of equals; "" where it names none."""
    if known.pattern is None:
        return ""
    counted = Counter(known.names[core_of(m[0])] for m in known.pattern.finditer(text[:READ]))
    for short, full in shortened(counted).items():
        counted[full] += counted.pop(short)
    return max(counted, key=lambda core: counted[core], default="")


def shortened(cores: Iterable[str]) -> dict[str, str]:
    """Return names of one word among those of one text that only one other ends in: "the Lamp campaign" beside
    "One Lamp"."""
    said = set(cores)
    found = {}
    for short in sorted(c for c in said if c.isascii() and " " not in c):
        fuller = [c for c in said if c.endswith(f" {short}")]
        if len(fuller) == 1:
            found[short] = fuller[0]
    return found


def written(scheme: str, text: str, known: Programmes) -> str:
    """Return a programme's name as a text first has it, with the word for what it is behind it, or ""."""
    if known.pattern is None:
        return ""
    for found in known.pattern.finditer(text[:READ]):
        if known.names[core_of(found[0])] == scheme:
            kind = _KIND_BEHIND.match(text, found.end())
            return found[0] + (f"{kind[1]}{kind[2]}" if kind else "")
    return ""


_KIND_BEHIND = re.compile(
    rf"[,.]?[”\"’」』]?(?:\)|）)?( ?)({KINDS_EN}|{KINDS_ZH}|{KINDS_UG_BARE})(?![a-z])", re.IGNORECASE
)


def scheme_of(event: Event, text: str, known: Programmes, main: str) -> str:
    """Return the key of the programme whose beginning an event is, or ""."""
    if not text or known.pattern is None or not begins(event):
        return ""
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    sentence = text[low:high]
    at = (event.date[0] if event.date else event.span.start) - low
    found = [(m.start(), m.end(), known.names[core_of(m[0])]) for m in known.pattern.finditer(sentence)]
    if event.lang[:2] == "en":
        return _english(event, sentence, at, found) or _unsaid(event, text, sentence, at, found, known, main)
    said = text[max(low, event.span.start - 12) : event.span.end] if HAN.search(sentence) else sentence
    if PART.search(said) or _carried_on(said):
        return ""
    before = [core for start, _, core in found if start < at]
    behind = _begun_zh(said, known)
    if behind:
        return behind
    if event.act != "found" and before:
        return before[-1]
    if _UNNAMED.search(said) or _UNNAMED.search(sentence[:SENTENCE]):
        return before[-1] if before else main
    return found[0][2] if event.act != "found" and len({core for *_, core in found}) == 1 else ""


Found = list[tuple[int, int, str]]
"""Where a sentence names programmes, and which."""


def _carried_on(said: str) -> bool:
    return any(_CARRIED_ON.search(said, 0, m.start()) for m in re.finditer("实施|實施|开展|開展|推行", said))


def _begun_zh(said: str, known: Programmes) -> str:
    """The programme that a Chinese verb has as its object: 2031年启动“开门”行动."""
    for verb in _STARTS_ZH.finditer(said):
        named = known.pattern.search(said, verb.end(), verb.end() + 24) if known.pattern else None
        if named and re.fullmatch("[了的]?[“「『《]?", said[verb.end() : named.start()]):
            return known.names[core_of(named[0])]
    return ""


def _english(event: Event, sentence: str, at: int, found: Found) -> str:
    """The programme that an English verb has as its subject or its object."""
    verb = _verb(sentence, at)
    if verb is None or PART.search(sentence, max(0, verb.start() - 60), verb.end() + 40):
        return ""
    after = sentence[verb.end() : verb.end() + 80]
    for start, _, core in found:
        if verb.end() < start and _OBJECT.fullmatch(sentence[verb.end() : start]):
            return core
    if _AGAIN.match(after) or _ELSE.match(after):
        return ""
    for start, end, core in reversed(found):
        between = sentence[end : verb.start()]
        if end > verb.start() or len(between) > 160 or re.search(r"[;:]|\. ", between):
            continue
        if _WHICH.fullmatch(between):
            return core
        return "" if _UNDER.search(sentence, 0, start) or event.act == "found" else core
    return ""


def _verb(sentence: str, at: int) -> re.Match[str] | None:
    """The verb of beginning nearest to a date, those before it first."""
    verbs = [v for v in _STARTS_EN.finditer(sentence) if not v.start() <= at < v.end()]
    before = [v for v in verbs if v.end() <= at]
    return before[-1] if before else verbs[0] if verbs else None


def _unsaid(
    event: Event, text: str, sentence: str, at: int, found: Found, known: Programmes, main: str
) -> str:
    """The programme that an English sentence calls "it", "the campaign" or "a campaign"."""
    verb = _verb(sentence, at)
    if verb is None or PART.search(sentence, max(0, verb.start() - 60), verb.end() + 40):
        return ""
    before = [core for start, _, core in found if start < at]
    again = _AGAIN.match(sentence[verb.end() : verb.end() + 80])
    if again is None and _ELSE.match(sentence[verb.end() : verb.end() + 80]):
        return ""
    if _IT.search(sentence, 0, verb.start()) or (again and again[0].strip() == "it"):
        return before[-1] if before else _near(text, event.sentence[0], known)
    if again or _UNNAMED.search(sentence) or _THE.search(sentence, 0, verb.start()):
        return before[-1] if before else _near(text, event.sentence[0], known) or main
    told = {core for *_, core in found} or {main}
    return told.pop() if len(told) == 1 and _SOME.search(sentence) else ""


def _near(text: str, start: int, known: Programmes) -> str:
    """The programme named last in the paragraph before a sentence, not far from it."""
    low = max(0, start - NEAR, text.rfind("\n\n", 0, start) + 1)
    named = [m[0] for m in known.pattern.finditer(text, low, start)] if known.pattern else []
    return known.names[core_of(named[-1])] if named else ""


def one_beginning(a: tuple[str, Event, str], b: tuple[str, Event, str], places_differ: bool) -> bool:
    """Tell whether two beginnings (programme, event, place) are of one programme: of one name, whatever their
    dates, or of two languages and one date. A pilot somewhere is not the beginning of the whole."""
    (one, first, here), (other, second, there) = a, b
    if places_differ or not one or not other or apart(one, other):
        return False
    if bool(PILOT.search(first.what)) != bool(PILOT.search(second.what)):
        return False
    meet = dates_may_be_one(first.when, second.when)
    if _loosely(first) or _loosely(second):
        return meet
    if not meet and (_LOCAL.search(first.who or "") or _LOCAL.search(second.who or "")):
        return False  # a county took it up
    return meet or (
        one == other and (here == there or not (here and there)) and next_year(first.when, second.when)
    )


_LOCAL = re.compile(r"\b(?:County|Township|Village|District|Town)$|[县縣乡鄉镇鎮村]$|ناھىيەسى$|يېزىسى$")


def next_year(a: str, b: str) -> bool:
    """Tell whether two dates lie a year apart at most: further apart something else began."""
    years = [int(d[:4]) for d in (a, b) if d[:4].isdigit()]
    return len(years) == 2 and abs(years[0] - years[1]) <= 1


def dates_may_be_one(a: str, b: str) -> bool:
    """Tell whether one date holds the other: 2031 and 2031-03, the spring of 2031 and 2031-03-12."""
    one, other = (d.rstrip("~?/.").split("/")[0] for d in (a, b))
    short, long = sorted((one, other), key=len)
    if len(short) < 4:
        return False
    season = SEASONS.get(short[5:])
    if season and len(long) > 6 and long[5:7].isdigit():
        return short[:4] == long[:4] and int(long[5:7]) in season
    first, second = (
        SEASONS.get(d[5:]) or {int(d[5:7])} if d[5:7].isdigit() else set() for d in (short, long)
    )
    if len(short) == len(long) == 7 and (first | second) - set(range(1, 13)) == set():
        return short[:4] == long[:4] and bool(first & second)
    return long.startswith(short)


SEASONS = {"21": {3, 4, 5}, "22": {6, 7, 8}, "23": {9, 10, 11}, "24": {12, 1, 2}}
"""EDTF: 21 is spring."""
