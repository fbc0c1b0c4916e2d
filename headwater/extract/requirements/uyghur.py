"""Demands in an Uyghur sentence, by the words it ends in: كېرەك, لازىم, شەرت, مەجبۇرىي, چەكلىنىدۇ."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import frequency
from headwater.extract.requirements.demand import Demand
from headwater.model import Modality

CUES: tuple[tuple[str, Modality], ...] = (
    ("كېرەك ئەمەس|بولمايدۇ|چەكلىنىدۇ|مەنئى قىلىنىدۇ|رۇخسەت قىلىنمايدۇ|يول قويۇلمايدۇ", "must_not"),
    ("كېرەك|لازىم|شەرت|مەجبۇرىي|زۆرۈر|تەلەپ قىلىنىدۇ|بەلگىلەنگەن", "must"),
    ("رىغبەتلەندۈرۈلىدۇ|ئىلھاملاندۇرۇلىدۇ", "encouraged"),
)
CUE = re.compile("|".join(f"(?P<c{k}>(?:{words}))" for k, (words, _) in enumerate(CUES)))
ACTOR = re.compile(
    r"^(?P<who>ھەر (?:بىر )?(?!كۈن|ھەپتە|ئاي|يىل|قېتىم|پەسىل)[\u0600-\u06ff]{3,}|(?:[\u0600-\u06ff]+ ){0,5}?[\u0600-\u06ff]+(?:لار|لەر|لىرى|خادىملىرى|كادىرلىرى|ئورۇنلىرى|تارماقلىرى))(?:نىڭ|غا|گە|نى)?(?= |،)"
)
_TRAP = re.compile(
    r"بولسا كېرەك|بولۇشى كېرەك|كېرەكلىك|لازىملىق|كېرەكمۇ|دېيىش كېرەك|تەكىتلەش كېرەك|كۆرسىتىپ ئۆتۈش كېرەك"
)


RULED = re.compile("جازا|تەنقىد|مۇكاپات|ئىشتىن|ئۆگىنىشكە|تۇتۇپ|ھەر |جەرىمانە|يىلدا|ئايدا|ھەپتىدە|كۈندە")
FINED = re.compile(
    r"(?P<act>(?:\w+ ){0,4}?\w+(?P<not>مىغان|مىگەن|مىگان)?(?:غان|گەن|قان|كەن)?(?:لار|لەر)(?:دىن|تىن)) (?P<cons>(?:\d[\d,.]* \w+ )?جەرىمانە\b\w*(?: \w+)?)"
)
"""Who is fined, by what they did or did not: كەلمىگەنلەردىن 50 يۈەن جەرىمانە ئالىدۇ."""
SUFFERS = re.compile(
    r"(?:^|[،؛.«] ?)(?P<act>(?:[\u0620-\u06ff]+ ){0,4}?[\u0620-\u06ff]+(?:مىغان|مىگەن|غان|گەن|قان|كەن))(?:لار|لەر| (?P<who>كىشىلەر|ئادەملەر|ئاھالىلەر|ئائىلىلەر|كادىرلار|ئوقۇغۇچىلار|ئىشچىلار))(?:گە|نى)? (?P<cons>جازالىنىدۇ|جازالىناتتى|جازاغا تارتىلىدۇ|تەنقىد قىلىنىدۇ|ئىشتىن بوشىتىلىدۇ|مۇكاپاتلىنىدۇ|تۇتۇپ كېتىلىدۇ|ئۆگىنىشكە ئەۋەتىلىدۇ)"
)
"""What comes of it: كەلمىگەنلەر جازالىناتتى."""
HABIT = re.compile(r"\w+(?:ىمىز|ىدۇ|ىشىدۇ|ىشى كېرەك|ىمەن|ىسىلەر)(?=\s*[،.؛!]|\s*$)")
"""A verb of what is done again and again."""


def _ruled(text: str) -> Iterator[Demand]:
    """Yield what is told as a rule by how often, and what is fined."""
    for m in FINED.finditer(text):
        negated = m["not"] is not None or re.search("مىگەن|مىغان", m["act"]) is not None
        made = Demand(m.start(), m.end(), None, m.span("act"), "must" if negated else "must_not", ["a fine"])
        made.consequence = m.span("cons")
        yield made
    for m in SUFFERS.finditer(text):
        made = Demand(
            m.start(),
            m.end(),
            m.span("who") if m["who"] else None,
            m.span("act"),
            "practice",
            ["what it brings"],
        )
        made.consequence = m.span("cons")
        yield made
    often = next((o for o in frequency.find(text, "ug") if o.unit), None)
    verb = HABIT.search(text, often.at[1]) if often else None
    if often is None or verb is None or re.search("[.؛!]", text[often.at[1] : verb.start()]):
        return
    low = max((m.end() for m in re.finditer("[،.؛!:] ?", text[: often.at[0]])), default=0)
    actor = ACTOR.match(text[low : often.at[0]])
    start = low + actor.end() if actor else low
    start += len(text[start:]) - len(text[start:].lstrip(" ،"))
    who = (low + actor.start("who"), low + actor.end("who")) if actor else None
    if who is None and not verb[0].endswith("ىمىز"):
        return  # what happens often, and nobody's duty
    made = Demand(low, verb.end(), who, (start, verb.end()), "practice", ["how often"])
    made.often = often
    yield made


def find(text: str) -> Iterator[Demand]:
    """Yield the demand of a sentence, one at most, and what is fined; none for a question."""
    m = CUE.search(text)
    if m is None and not text.rstrip().endswith(("؟", "?")) and RULED.search(text):
        yield from _ruled(text)
    if m is None or text.rstrip().endswith(("؟", "?")) or _TRAP.search(text):
        return
    modality = next(kind for k, (_, kind) in enumerate(CUES) if m[f"c{k}"])
    actor = ACTOR.match(text)
    start = actor.end() if actor else 0
    start += len(text[start:]) - len(text[start:].lstrip(" ،"))
    end = start + len(text[start : m.start()].rstrip())
    if end - start < 2:
        return
    made = Demand(0, m.end(), actor.span("who") if actor else None, (start, end), modality, [m[0]])
    made.often = next(iter(frequency.find(text[: m.end()], "ug")), None)
    if made.often and start <= made.often.at[0] <= start + 1 and end - made.often.at[1] > 2:
        begin = made.often.at[1]
        made.act = (begin + len(text[begin:]) - len(text[begin:].lstrip(" ،")), end)
    yield made
