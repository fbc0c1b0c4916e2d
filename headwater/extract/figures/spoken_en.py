"""English numbers of talk, whose noun stands sentences before or on another number: "Brandt says 611", "a year on
it was 702", "the rest, 2,250", "Sorvel had 17 of them, and Awin only three"."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.counted_en import phrase
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_en import heads, known, plural
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.topic import MEASURES, TEXTS, Topic, asked, mentioned, nearest, they

Near = list[tuple[Reading, Counted]]

_LITTLE = r"(?:only |just |but |about |some |exactly |now |still |even |actually |really |no |as many as |merely |already )*"
_SAYING = (
    r"says?|said|has|have|had|gives?|gave|lists?|listed|counts?|counted|records?|recorded|reports?|reported|claims?|claimed|"
    r"estimates?|estimated|finds?|found|shows?|showed|quotes?|quoted|cites?|cited|mentions?|mentioned|writes?|wrote|prints?|printed|"
    r"told (?:us|me|them|him|her|reporters)|answer(?:s|ed)|replied|heard|sees?|saw|reads?|got|gets?|guess(?:es|ed)?|reckon(?:s|ed)?|speaks? of|"
    r"spoke of|talks? of|talked of|makes it|made it|puts? (?:it|this|that|them) at|had|takes?|took|keeps?|kept|lost|sent|registered|announced|promised|admit(?:s|ted)?(?: to)?|confirm(?:s|ed)|acknowledges?d?|concedes?d?|offers?|offered|asked for|own(?:s|ed)? up to|settled on|arrived at|came up with|insists? on|insisted on"
)
_SAYS = re.compile(
    rf"(?:(?P<verb>\b(?:{_SAYING}))|\b(?:answer|reply) (?:is|was)):? (?:that )?(?:there (?:were|are) |it (?:is|was) )?{_LITTLE}[\"“‘']?\Z",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:counts?|counted|got|gets?|had|has|have|found|saw|sees?|kept|lost|sent|registered|recorded|lists?|listed)\Z",
    re.IGNORECASE,
)
"""Verbs that take things, so that a noun which was only mentioned may be theirs."""
_IT = re.compile(
    r"(?:\b(?:it|this|that|they|those|(?:the|this|that|its|their|his|her|my|our|last (?:year|month|week)['’]s|this (?:year|month)['’]s|the (?:\w+ )?(?:one|list|report)['’]s)"
    r"(?: \w+)? (?:figure|number|count|total|sum|tally|toll|one|estimate)|(?:last|this) (?:year|month|week)['’]s|the (?:figure|number|count|total|sum|tally|toll|rest|others|estimate)(?: (?:of (?:those|such|these|them)|who|sent|[a-z]+(?:ed|ing))\b[^.;,\d]{0,60}?)?))"
    r" (?:has |have |had |will |would )?(?:since |now |already |then )?(?:is|was|were|are|be|been|becomes?|became|stands? at|stood at|reached|reaches|ris(?:es|en) to|rose to|fell to|fallen to|grew to|grown to|"
    rf"comes? to|came to|dropped to|climbed to|stayed at|puts? at) {_LITTLE}\Z",
    re.IGNORECASE,
)
_SUM = re.compile(
    rf"\b(?:the|a|its|their) (?:target|quota|goal|ceiling|limit|plan) of {_LITTLE}\Z|\b(?:an?|the) (?:average|median|mean|maximum|minimum|peak|record) of {_LITTLE}\Z|\b(?:the|a|its|their) (?:grand |new |whole |running )?(?:total|sum|tally|count|number|figure|toll)(?: (?:so far|there|here|then))? (?:now )?(?:to|is|was|at|stands? at|of) {_LITTLE}\Z"
    rf"|(?:,|;) (?:in all|altogether|in total),? {_LITTLE}\Z|\b(?:the rest|the others|the remainder|the remaining),? {_LITTLE}\Z",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    rf"\b(?:closed|ended|began|opened|started|finished|begins?|ends?|closes?|opens?|starts?)(?: (?:it|(?:the|that|this) (?:\w+ )?\w+))? (?:with|on|at) {_LITTLE}\Z"
)
_OF_WHICH = re.compile(
    r"\b(?:number|count|tally|total|toll|quota|sum|figure|estimate)s? (?:of|for) (?=[a-z])(?P<noun>[^.;:!?\d]{3,120}?)(?:,|,? "
    rf"(?:as|at|is|was|are|were|to be|to|(?:has |had |have )?(?:rose|risen|fell|fallen|grew|grown|came|reached|stands|stood)(?: to| at)?|comes to|puts? at)) {_LITTLE}\Z"
)
_GREW = re.compile(
    r"(?:\A|[.;:,] |\b(?:and|but|while|that|as) )(?:the |The |these |their )?(?P<noun>[A-Za-z][^.;:,\d]{3,60}?) (?:has |have |had )?"
    rf"(?:grew|grown|rose|risen|fell|fallen|increased|decreased|dropped|declined|shrank|shrunk|climbed|went up|came down|swelled|doubled|expanded|numbered|numbers?|totall?ed|averaged|averages|amounted|reached|exceeded|stood)\b[^.;:,\d]{{0,60}}?(?: (?:from|to|by|at))? {_LITTLE}\Z"
)
"""The households on their lists grew over twelve months from 26,300."""
_DID_SO = re.compile(
    rf"(?:\A|[.;:,“\"] ?|\b(?:and|but|that|which) )(?:it|they|we|he|she|i|you|both|neither|each|the (?:former|latter))(?:['’](?:d|ve|s))? (?:had |has |have |have only |only |just |then |also |never |actually )*"
    rf"(?!(?:is|was|are|were|be|been|turned|turns|became|becomes|weighs?|weighed|aged|died|lived|born|left|came|went|arrived|started|began|ended|looked|felt|seemed|slept|won|scored|ranked|finished|stopped|at|in|on)\b)[a-z]{{3,}} {_LITTLE}\Z",
    re.IGNORECASE,
)
"""It managed 224."""
_LISTED_BY = re.compile(
    r"(?:\A|[.;,\n(•–-] ?)(?:(?:19|20)\d\d|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}): \Z"
)
"""2017: 213,700; Kizilsu: 240."""
_CHANGED = re.compile(
    rf"\b(?:ros[ei]|risen|fell|fallen|dropped|grown?|grew|increased|decreased|climbed|shr[aiu]nk|sunk|sank|down|up|reduced|cut|raised|swelled|swollen|back) to {_LITTLE}\Z"
)
_ENTRY = re.compile(r"\A[A-ZÀ-Þ][^,.;:!?\d]{3,60}, \Z")
"""Amnet's database, 130."""
_GAP = re.compile(
    rf"(?:,|;| and|, and|, but| but|:) (?:(?:the )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,2}}(?: (?:at|with|has|had|says|said|of))?"
    rf"|(?:the|my|his|her|their|our|an?) [a-z]+(?:[’']s)?(?: (?!(?:of|in|at|with|for|to|by|from|on|about|than|as|like|over|under|is|was|are|were|has|had|have|be|been)\b)[a-z]+){{0,2}}) {_LITTLE}\Z"
)
"""Osmer at 8,400, Brede at 7,900; the parish has 38, the tax roll 41."""
_PLACED = re.compile(
    rf"\b(?:number|count|tally|total|quota)s? (?:of|for) [^.:;\d]{{3,80}}: (?:the )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,2}} {_LITTLE}\Z"
)
_OF_ALL = re.compile(r"\A(?:Of|Out of|Among) (?:the |these |those |all |its |her |his |their )*\d")
_PARTS = re.compile(rf"[:;,] (?:and |but |then )?{_LITTLE}\Z|\band {_LITTLE}\Z")
_PART_OF = re.compile(
    r" (?:in|by|from|at|during|on|for) (?:the )?(?:first|second|third|last|next|other|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
)
_ALONE = re.compile(
    r"\A(?:(?:A|Answer): )?[“\"‘']?(?:Yes, |No, |Well, |Oh, |I think |Maybe |Perhaps |Only |Just |About |Some |Around |Exactly |Nearly |Almost )*\Z"
)
_STARTS = re.compile(
    r"(?:\A|[.;:,—“\"] ?|\b(?:and|but|yet) )(?:(?:by|in|of|on|at|this|last|the|from|after|since) [A-Za-z0-9 ]{3,22},? )?(?:only |just |about )?\Z",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?: of (?:them|these|those|us))? (?:did|do|had|have|were|was|are|remained?|stayed|went|came|left|said|signed|agreed|refused|could|would|will)\b"
)
_OF_THEM = re.compile(r" of (?:them|these|those|us|whom|the (?:latter|former))\b")
_OF_US = re.compile(r" of (?:us|you)\b")
_CLOSES = re.compile(
    r"[”\"’']? ?(?:[.,;:!?)(—–”\"’]|\Z)|[”\"’']? (?:and|but|while|whereas|in (?:the )?(?:year |spring |summer |autumn |winter |first |second |\w+ )?(?:(?:19|20)\d\d)|by|for (?:19|20)\d\d|at the (?:end|start|beginning|close)|in (?:all|total)|altogether|then|now|"
    r"this (?:year|month|week|time)|last (?:year|month|week)|a (?:year|month|week) (?:ago|before|earlier|later|on)|of (?:them|these|those|us)|as (?:of|the|a|against)|instead|quoted|cited|only|so far|already|too|against|since|on (?:the|last|its)|from|today|when|where|here|there|"
    r"if|because|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
_STRONG = re.compile(r"[ -]strong(?= ?[.,;:)”\"]| (?:and|or|in|at|by|on|when|was|were|is|are|had|has)\b|\Z)")
_PUTS = re.compile(
    rf"\b(?:puts?|estimates?|estimated|reckons?|reckoned|gives?|gave|sets?|counts?|counted) (?=[a-z])(?P<noun>[^.;:!?\d]{{3,120}}?) (?:at|as) {_LITTLE}\Z"
)
_RATED = re.compile(r" (?:an?|per|each|every) (?:day|week|fortnight|month|quarter|year|term|season)\b")
_OCCASION = re.compile(
    r"\b(visit|stay|call|trip|meeting|time|lesson|class|inspection|session)(s|es)?\b(?! (?:ago|of day)\b)"
)
"""What happens so often a year."""
_OTHER = MEASURES - {
    "year",
    "month",
    "week",
    "day",
    "night",
    "hour",
    "minute",
    "second",
    "decade",
    "quarter-year",
    "year of age",
    "time",
}
"""After an amount of money, land or a share the next bare number is mostly of that."""
_THE = re.compile(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose) \Z")
_AFTER_THE = re.compile(r" ?[.,;:)(]| (?:is|was|were|are|had|have|has|did|who|that|which|in|on|at)\b|\Z")
_OF_THE = re.compile(
    r" of (?:the|these|those) (\d[\d,]*)(?= ?[(.,;:]| (?:had|have|has|were|was|are|said|did)\b)"
)
_HOURS = 24
_HOUR = re.compile(
    r" (?:when|before|after|past|by the time|in the (?:morning|afternoon|evening|night)|at night)\b"
)
"""It was twelve when they left: an hour."""
_FEW = 10
"""Fewer are of the sentence before: two of them are mostly of something else."""
_RATIO = 60
"""How many times more or fewer things a bare number may count than the number it takes up."""
_VERB_OF_TIME = re.compile(
    r"\b(?:at|in|by|since|until|till|before|after|around|aged?|page|chapter|no\.|number|room) \Z",
    re.IGNORECASE,
)


_PREPOSITIONS = frozenset({"at", "in", "by", "since", "before", "after", "around", "until"})
YEARS = 1500
"""In 22 of them; what is as large is a year."""


def spoken(text: str, reading: Reading, before: Near, topic: Topic | None) -> Counted | None:
    """Return what a bare number counts that a frame of talk says to count; None where no frame does."""
    if reading.unit is not None or reading.numeral.ordinal or reading.value != int(reading.value):
        return None
    if reading.high is not None and reading.high != int(reading.high):
        return None
    start, end = reading.start, reading.end
    left = text[max(0, start - 200) : start]
    if topic and (again := _again(text, reading, topic)):
        return again
    rated = bool(reading.per and _RATED.match(text, end))
    named = _OF_WHICH.search(left) if rated or _CLOSES.match(text, end) else None
    noun = _noun(left, named.start("noun")) if named else None
    if noun and (known(noun.head) or plural(noun.text.rsplit(maxsplit=1)[-1].lower())):
        return _made(reading, noun.text, noun.head, noun.unit, "the noun of its number")
    if said := put(text, reading) or _grown(left):
        return _made(reading, said.text, said.head, said.unit, "the noun that it is said of")
    if rated:
        return _occasion(text, reading)
    framed = _frame(text, reading, left, before, topic)
    if framed and topic is None and not before and _OF_US.match(text, end):
        return _made(reading, "people", "person", "person", "so many of us")
    return _taken_up(text, reading, before, topic, framed) if framed else None


def _again(text: str, reading: Reading, topic: Topic) -> Counted | None:
    """ "Of the 34, twenty-nine had", "The 320 million is a plan", "Forty-nine of the 57": what that number counted."""
    value = reading.value if _THE.search(text, max(0, reading.start - 6), reading.start) else None
    if value is None and (of := _OF_THE.match(text, reading.end)):
        value = Fraction(of[1].replace(",", ""))
    known = topic.known.get(value) if value is not None else None
    if known is None or (value == reading.value and not _AFTER_THE.match(text, reading.end)):
        return None
    counted, unit = known
    if unit in MEASURES:
        reading.unit, reading.unit_word = unit, reading.unit_word or unit
        unit = ""
    return _made(reading, counted.text, counted.head, unit, "as of the same number before")


def strong(text: str, reading: Reading) -> Counted | None:
    """ "The brigade, 412 strong,": so many people; a 300-strong force counts what stands behind."""
    found = _STRONG.match(text, reading.end) if reading.unit is None else None
    return _made(reading, "members", "person", "person", "so many strong") if found else None


def put(text: str, reading: Reading) -> Counted | None:
    """ "They put officials with families at more than 21,000": the noun behind the verb is counted, not the last."""
    start = reading.start
    if reading.unit is not None or text[max(0, start - 4) : start] not in (" at ", " as "):
        return None
    left = text[max(0, start - 200) : start]
    found = _PUTS.search(left) if _CLOSES.match(text, reading.end) else None
    noun = _noun(left, found.start("noun")) if found else None
    if noun is None or not plural(noun.text.rsplit(maxsplit=1)[-1].lower()) or not known(noun.head):
        return None
    return _made(reading, noun.text, noun.head, noun.unit, "the noun it is put to")


def _grown(left: str) -> Counted | None:
    """The plural noun that grew or fell from, to or by the number behind."""
    found = _GREW.search(left)
    noun = _noun(left, found.start("noun")) if found else None
    if noun is None or not plural(noun.text.rsplit(maxsplit=1)[-1].lower()) or noun.unit in MEASURES:
        return None
    return noun if noun.head not in TEXTS and noun.head not in en.UNITS else None


def _occasion(text: str, reading: Reading) -> Counted | None:
    """ "a visit every other month, that is, six a year": what the sentence says to happen."""
    every = list(_OCCASION.finditer(text, max(0, reading.start - 120), reading.start))
    if not every or reading.value > 400:
        return None
    found = every[-1]
    head, unit = heads().get(found[1], (found[1], found[1]))
    return _made(reading, found[0], head, unit, "what happens so often")


def _noun(left: str, at: int) -> Counted | None:
    """The noun behind "the number of", without an article."""
    for word in ("the ", "all ", "its ", "their ", "such ", "these ", "those "):
        if left.startswith(word, at):
            at += len(word)
    return phrase(left, at, len(left))


def _frame(text: str, reading: Reading, left: str, before: Near, topic: Topic | None) -> str:
    """Name the frame that a bare number stands in, or "": "plain" lets a noun count that was only mentioned."""
    end = reading.end
    if _OF_THEM.match(text, end):
        named = _VERB_OF_TIME.search(left)
        return (
            ""
            if named and (reading.value >= YEARS or named[0].strip() not in _PREPOSITIONS)
            else "plain part"
        )
    if _STARTS.search(left) and _DID.match(text, end):
        return "plain part"
    if before and text.startswith(" that ", end) and left.endswith((" and ", ", ")):
        return "part"
    if not _CLOSES.match(text, end):
        return "told" if _listed(text, reading, left, before) else ""
    if reading.value <= _HOURS and _HOUR.match(text, end):
        return ""
    if says := _SAYS.search(left):
        return "plain" if says["verb"] and _PLAIN.match(says["verb"]) else "told"
    if any(frame.search(left) for frame in (_IT, _SUM, _CLOSED, _PLACED, _DID_SO)):
        return "told"
    if _LISTED_BY.search(left):
        return "plain"
    if before and _CHANGED.search(left):
        return "told"
    if before and _GAP.search(left, max(0, len(left) - (reading.start - before[-1][0].end))):
        return "told" if _counts(*before[-1]) else ""
    if _OF_ALL.match(text) and before:
        return "part"
    if _listed(text, reading, left, before):
        return "told"
    if (
        topic
        and not topic.mentioned
        and _ENTRY.match(text[: reading.start])
        and not text[reading.end :].strip(' .”"')
    ):
        return "told"
    if topic and topic.value is None and not topic.mentioned and _ALONE.match(text[: reading.start]):
        return "told"
    return ""


def _counts(reading: Reading, counted: Counted) -> bool:
    """Does a number count things?"""
    unit = counted.unit or reading.unit or ""
    return bool(counted.text and unit) and unit not in MEASURES and counted.head not in TEXTS


def _listed(text: str, reading: Reading, left: str, before: Near) -> bool:
    """ "410 in the first round, 280 in the second": a part of the number before the list."""
    return bool(before and _PART_OF.match(text, reading.end) and _PARTS.search(left))


def _taken_up(text: str, reading: Reading, before: Near, topic: Topic | None, frame: str) -> Counted | None:
    """What the nearest number of the sentence counts, else the topic."""
    for other, counted in reversed(before):
        if _counts(other, counted) and _alike(reading, other.value, frame):
            unit = counted.unit or other.unit or ""
            return _made(reading, counted.text, counted.head, unit, "the noun of the number before")
    if (here := asked(text[: reading.start])) and _alike(reading, here.value or reading.value, frame):
        return _made(
            reading, here.counted.text, here.counted.head, here.counted.unit, "what the sentence names"
        )
    if (own := they(text, reading.start)) and not before:
        return _made(reading, own.counted.text, own.counted.head, own.counted.unit, "those it is said of")
    if before and before[-1][0].unit in _OTHER and "part" not in frame:
        return None
    if before and before[-1][0].unit in en.CURRENCIES:
        return None  # 237 million yuan, of which 110 million
    if topic is None and "plain" in frame:
        topic = mentioned(text[: reading.start])
    if topic is None or not topic.counted.text or (topic.mentioned and "plain" not in frame):
        return None
    if reading.value < _FEW and topic.age > 1:
        return None
    topic = topic if "part" in frame else nearest(topic, reading.value)
    if topic.value is not None and not _alike(reading, topic.value, frame):
        return None
    same = topic.counted
    return _made(reading, same.text, same.head, same.unit, "what is talked of")


def _alike(reading: Reading, value: object, frame: str) -> bool:
    """Tell whether two numbers may count the same things: about as many, a part no more than its whole."""
    whole = float(value)  # type: ignore[arg-type]
    own = float(reading.value)
    if own < 2 or whole < 1:
        return False
    return own <= whole * (1 if "part" in frame else _RATIO) and ("part" in frame or whole <= own * _RATIO)


def _made(reading: Reading, text: str, head: str, unit: str, why: str) -> Counted:
    return Counted(reading.end, reading.end, text, head, unit, why=f"measure: {why}")
