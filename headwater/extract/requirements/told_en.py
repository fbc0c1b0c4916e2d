"""Demands told by those who met them, and those that orders and notices give: "we had to raise the flag",
"Hoist the flag on Mondays.", "No contract shall be signed without a witness", "it is collected each December by clerks"."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import BASES
from headwater.model import Modality

WE = re.compile(
    r"\b(?P<actor>we|they|you|I|everyone|everybody|nobody|no one|people)(?: all| both| each| always| never| even| also)? "
    r"(?P<cue>had to|were made to|was made to|are made to|were forced to|was forced to|were required to|was required to|were supposed to|were ordered to|was ordered to|were told to|was told to"
    r"|(?:were|was|are|is) (?:not|never) (?:allowed|permitted) to|(?:were|was|are|is) forbidden (?:to|from)|(?:were|was|are|is) (?:only )?allowed to|could not|couldn[’']t|weren[’']t allowed to|wasn[’']t allowed to) "
    r"(?P<act>[a-z][^.;:!?”\"]{2,160})",
    re.I,
)
QUOTED = re.compile(r"[“\"][^“”\"]{4,600}[”\"]")
FEELS = re.compile(
    r"(?:admit|say|add|think|believe|hope|know|remember|confess|laugh|wonder|understand|see|hear|explain|sleep|stop|help (?:but|it)|be (?:honest|careful|patient|strong)|afford|tell you|imagine|wait to|speak for|go on)\b"
)
"""What somebody in talk must or cannot do, and nobody demands."""
BANS = re.compile("not |never |n[’']t|forbid|could not|cannot", re.I)
NONE = re.compile(
    r"\b[Nn]o (?P<what>(?!one\b|longer\b|more\b|less\b|matter\b|doubt\b)[a-z][\w -]{2,50}?) (?P<cue>should|shall|may|must|can|(?:is|are) to) (?P<act>be [a-z]+(?:ed|en|t|n|ne|ut|de|ld|ept)\b[^.;]{0,140})"
)
"""What must not be done with anything of a kind."""
PRACTICE = re.compile(
    r"\b(?P<act>(?:is|are|was|were) [a-z]+(?:ed|en|t|n|wn|de|ld) (?:(?:every|each) (?:\w+ )?(?:day|week|month|quarter|year|spring|summer|autumn|winter|morning|evening|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|once a \w+|twice a \w+|daily|weekly|monthly|quarterly|annually) by (?P<who>(?:the |their |its )?[^.,;:]{3,60}?)(?=[.,;:]| (?:and|who|which|that|in|on|at|for)\b|$))"
)
ORDER = re.compile(
    r"^[“\"‘•*\-\d.) ]*(?:[Pp]lease )?(?:(?P<not>[Dd]o not|[Dd]on[’']t|[Nn]ever) )?(?P<verb>[A-Za-z]+)(?: |,)(?P<rest>[^.!?]{3,120})[.!”\"]*$"
)
ORDERED = BASES | frozenset(
    "hoist sweep salute hang switch love greet knock remove wipe empty dress stand sit line count shut open light burn do be never speak love honour honor denounce expose surrender obey thank praise sing recite memorise memorize smile shake bow queue park drive smoke drink spit gather marry bury slaughter fast pray leave let mind beware wear shave cut cover uncover".split()
)
WORDS = 18
"""Words of the longest sentence that is taken for an order."""


COERCED = re.compile(
    r"\b(?P<cue>told|ordered|forced|instructed|required|compelled|asked|warned|pressured|forbade|made|makes|forces|orders|tells|forbids) (?P<who>them|us|me|everyone|everybody|people|(?:my|our) [a-z]+) (?P<not>(?:not|never) )?(?:all )?(?P<to>to )?(?P<act>(?P<verb>[a-z]+)\b[^.;:!?”]{2,120})"
)
"""What those in charge told, forced or forbade others to do: "made them stand", "forbade them to sing"."""


def _coerced(plain: str) -> Iterator[Demand]:
    for m in COERCED.finditer(plain):
        bare = m["cue"] in ("made", "makes")
        if bare == bool(m["to"]) or m["verb"] not in ORDERED or FEELS.match(m["act"]):
            continue
        further = re.search(r",? and (?=(?:told|ordered|forced|forbade|made|makes|asked) )", m["act"])
        end = min(end_of(plain, m.start("act")), m.start("act") + further.start() if further else len(plain))
        ban = bool(m["not"]) or m["cue"].startswith("forb")
        modality: Modality = "must_not" if ban else "should" if m["cue"] in ("asked", "warned") else "must"
        yield Demand(
            m.start(), end, m.span("who"), act_of(plain, m.start("act"), end), modality, [f"{m['cue']} them"]
        )


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield what those told it who had to do it, what no one may do with a thing, and what is done by rule by whom."""
    if any(mark in text for mark in '“"'):
        yield from _testified(text, plain)
    yield from _coerced(plain)
    if plain.count("; ") > 1:
        yield from _row(plain)
    for m in NONE.finditer(plain) if "no " in plain or "No " in plain else ():
        end = end_of(plain, m.start("act"))
        act = act_of(plain, m.start("act"), min(end, m.end("act")))
        yield Demand(m.start(), end, m.span("what"), act, "must_not", [f"no … {m['cue']}"])
    for m in PRACTICE.finditer(plain) if " by " in plain else ():
        if actors.acts(m["who"]) and not actors.person_name(m["who"]):
            low = actors.before(plain, 0, m.start())
            start = low[0] if low else m.start()
            yield Demand(start, m.end(), m.span("who"), m.span("act"), "practice", ["done by rule"])


def _testified(text: str, plain: str) -> Iterator[Demand]:
    quotes = [q.span() for q in QUOTED.finditer(text)]
    for m in WE.finditer(plain):
        if not any(a < m.start() < b for a, b in quotes) or FEELS.match(m["act"]):
            continue
        cue = m["cue"].lower()
        if " never " in f"{m[0][: m.start('cue') - m.start()].lower()} " and not BANS.search(cue):
            continue  # "we never had to"
        modality: Modality = "may" if re.search(r"(?:are|were|was|is) (?:only )?allowed", cue) else "must"
        modality = "must_not" if BANS.search(cue) or m["actor"].lower() in ("nobody", "no one") else modality
        if modality == "may":
            continue
        lead = re.search(
            r"\b(?P<often>[Oo]n \w+days|[Ee]very \w+|[Ee]ach \w+|[Oo]nce a \w+|[Tt]wice a \w+),? $",
            plain[: m.start()],
        )
        end = end_of(plain, m.start("act"))
        start = m.start() - len(lead[0]) if lead else m.start()
        yield Demand(start, end, m.span("actor"), act_of(plain, m.start("act"), end), modality, [cue])


_PIECE = re.compile(
    r"(?:^|[;:] )(?:and |or |then )?(?P<not>(?:never|do not|don[’']t) )?(?P<act>(?P<verb>[a-z]+) [^;:]{3,120})",
    re.I,
)
_SAYS = re.compile(
    r",? (?:it|the (?:guide|rule|notice|manual|handbook|leaflet|sign)) (?:says|said|adds|reads|goes on)$"
)


def _row(text: str) -> Iterator[Demand]:
    """Orders in a row, parted by semicolons: eat what it eats; pay forty a night; and never tell."""
    pieces = [m for m in _PIECE.finditer(text) if m["verb"].lower() in ORDERED]
    for m in pieces if len(pieces) > 2 else ():
        start = m.start("act")
        end = start + len(_SAYS.sub("", m["act"].rstrip(" .")))
        yield Demand(
            start, end, None, (start, end), "must_not" if m["not"] else "must", ["one of several orders"]
        )


def order(text: str) -> Demand | None:
    """Return what a sentence orders that begins with its verb; None for another. Whether it is one of several orders,
    or an item of a list, is for the caller to know."""
    m = ORDER.match(text.strip())
    if m is None or m["verb"].lower() not in ORDERED or len(text.split()) > WORDS:
        return None
    if not m["not"] and not m["verb"][0].isupper() and "lease " not in text[: m.start("verb")]:
        return None
    shift = len(text) - len(text.lstrip())
    start, end = m.start("verb") + shift, m.end("rest") + shift
    modality: Modality = "must_not" if m["not"] else "must"
    return Demand(start, end, None, (start, end), modality, [m["not"] or "an order"])
