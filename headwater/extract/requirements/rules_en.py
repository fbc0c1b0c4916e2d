"""Rules told of a whole kind in English: "every clerk takes on two apprentices", "the rules ask for sixteen lessons a week",
"hospitals will train 60 doctors a year", "pupils write down new words, five a week".
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import BASES

_N = r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty)"
EVERY = re.compile(
    r"(?:^|[.;:] |, (?:and |but )?)(?P<actor>(?:[Ee]very|[Ee]ach|[Aa]ll|[Aa]ny) (?:(?:of the|one of the|the) )?(?:[\w’'-]+ ){0,4}?[\w’'-]+) (?:also |then |now |usually |always )?(?P<verb>[a-z]{3,}) (?=(?:an?|the|its|their|his|her|on|up|out|at|to|for|in|with|over|between|\d|two|three|four|five|six|seven|eight|nine|ten|half|one) ?)"
)
"""What every one of a kind does is a rule of it."""
FORETOLD = re.compile(
    rf"\b(?P<cue>will|would|is to|are to) (?:each |also |then |jointly )?(?P<act>(?P<verb>[a-z]+) [^.;:,]{{0,80}}?\b{_N} [^.;:,]{{0,40}}?(?:an?|per|each|every) (?:day|week|month|quarter|year|term)\b)"
)
"""So many a year, from now on."""
FIVE_A_WEEK = re.compile(
    rf"(?:^|[.;:] |, (?:and |while |but )?(?=[a-z]+s ))(?P<actor>(?:[A-Z][\w’'-]+|(?:[Tt]he|[Aa]ll|[Ll]ocal) [a-z’'-]+|[a-z]+s)(?: [a-z-]+)??) (?P<act>(?P<verb>[a-z]{{3,}}) [^.;:]{{4,120}}?,? {_N} (?:an?|per|each|every) (?:day|week|month|quarter|year|term)\b)"
)
NOT_RULES = re.compile(r"\b(?:said|says|claims?|likely|expected|hopes?|plans?|may|might|could|would|can)\b")


_VISIT = r"(?:visit|stay|trip|meeting|meal|session|lesson|class|shift|inspection|interview|assembly|ceremony|harvest|year|term|month|week)"
OCCASION = re.compile(
    rf"(?:^|[.;:] )(?P<when>(?:After|Before|During|At|On|In) (?:each|every|the(?: first| second| last)?|their) {_VISIT}s?,? )(?P<actor>(?:the |each |every |all |both )?[a-z][\w’'-]*(?: [a-z’'-]+){{0,3}}?) (?P<act>(?P<verb>[a-z]+) [^.;:]{{3,160}})"
)
"""What is done at every visit."""
MONTHLY = re.compile(
    r"(?:^|[.;:] )(?P<actor>(?:The |All |Local |Village |County )?[A-Za-z][a-z’'-]+s) (?P<act>(?P<verb>[a-z]+) (?:(?:back|up|in|out) )?(?:to|on|for|with|at|their|the|a|an|its) [^.;:,]{3,80}? (?:in|by|before) (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:the )?(?:end|middle|start|\d{1,2}(?:st|nd|rd|th)) of (?:the|each|every) (?:day|week|month|quarter|year|term)))(?=[.;,]|$)"
)
"""What a kind of bodies does at a time of every year: the counties report to the prefecture in January."""
_YEARLY = frozenset(
    "report submit send pay meet publish collect hold draw visit sign return register renew hand elect choose file deliver present apply count".split()
)
HAND = re.compile(
    r"(?:^|[.;:] )(?P<actor>They|He or she|(?:The |All )?[A-Za-z][a-z’'-]+(?: [a-z’'-]+)??s) (?P<act>(?P<verb>pays?|hands?|gives?|leaves?|owes?|contributes?|receives?|gets?|earns?) [^.;:]{0,50}?(?P<sum>(?:[$€£¥]?\d[\d,.]*|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|two hundred) ?[a-z]+ (?:an?|per|each|every) (?:day|night|week|month|visit|person|head|term|year))[^.;:]{0,60})"
)
REQUIRES = re.compile(
    r"(?P<agent>(?:[A-Z][\w’'-]+ ){0,3}[A-Z][\w’'-]+|[Tt]he (?:county|province|prefecture|region|city|ministry|bureau|office|government|plan|state)) (?P<cue>requires|demands|prescribes|stipulates|insists on|asks for|calls for) (?P<act>(?:at least |a minimum of |no fewer than )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?) [^.;:]{2,60}? (?:for|from|per|of|in) (?:every|each|all|any|per) [^.;:]{2,60})"
)
"""A place or a body that sets so many for each."""
THOSE = re.compile(
    r"(?:^|[.;:] |, (?:and |while |but )?)(?P<actor>[Tt]hose (?:above|below|under|over|aged|with|without|behind|between|from|outside) [^,.;:]{2,40}?) (?P<act>(?P<verb>[a-z]+) (?:[^.;:]{3,120}))"
)
"""What is done by those whom a rule picks out."""


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield the rules that a sentence tells of a kind of people or bodies."""
    low = plain.lower()
    for pattern, cue in (
        (OCCASION, "at every visit"),
        (MONTHLY, "at a time of the year"),
        (HAND, "what is paid"),
    ):
        for m in pattern.finditer(plain):
            words = m["actor"]
            they = words in ("They", "He or she")
            if pattern is MONTHLY and m["verb"] not in _YEARLY:
                continue
            bare = m["verb"].removesuffix("s") if pattern is HAND else m["verb"]
            if _base(bare) is None and bare not in ("receive", "owe", "get"):
                continue
            if pattern is HAND and (words == "He or she") == (bare == m["verb"]):
                continue
            if words == "He or she":
                act = act_of(plain, m.start("act"), end_of(plain, m.start("act")))
                yield Demand(m.start("actor"), act[1], m.span("actor"), act, "practice", [cue])
                continue
            plural = words == "They" or words.endswith(("s", "people", "men", "women", "staff", "police"))
            kind = they or (_kind(words) and (pattern is OCCASION or actors.general(words)))
            if kind and plural == (m["verb"] == (_base(m["verb"]) or m["verb"])):
                end = end_of(plain, m.start("act"))
                act = act_of(plain, m.start("act"), end)
                yield Demand(m.start("actor"), end, m.span("actor"), act, "practice", [cue])
    for m in REQUIRES.finditer(plain):
        if actors.person_name(m["agent"]) and len(m["agent"].split()) > 1 and not actors.acts(m["agent"]):
            continue
        yield Demand(m.start(), m.end(), None, m.span("act"), "must", [m["cue"]])
    for m in THOSE.finditer(plain) if "those " in low else ():
        if m["verb"] in BASES | {"receive", "get", "lose", "pay", "earn"}:
            end = end_of(plain, m.start("act"))
            act = act_of(plain, m.start("act"), end)
            yield Demand(m.start("actor"), end, m.span("actor"), act, "practice", ["what those of a kind do"])
    for m in EVERY.finditer(plain) if re.search(r"\b(?:every|each|all|any) ", low) else ():
        words, verb = m["actor"], m["verb"]
        base = None if verb.startswith("receive") else _base(verb)
        singular = not re.match(r"all ", words, re.I)
        if base is None or (verb == base) == singular or not _kind(words):
            continue
        end = end_of(plain, m.start("verb"))
        yield Demand(
            m.start("actor"), end, m.span("actor"), act_of(plain, m.start("verb"), end), "practice",
            [f"what {words.split()[0].lower()} of a kind does"],
        )  # fmt: skip
    for m in FORETOLD.finditer(plain) if "will " in low or "would " in low or " to " in low else ():
        actor = actors.before(plain, 0, m.start())
        if actor and m["verb"] in BASES and _kind(plain[slice(*actor)]):
            yield Demand(actor[0], m.end(), actor, m.span("act"), "practice", [m["cue"]])
    for m in FIVE_A_WEEK.finditer(plain):
        if m["verb"] in BASES | {"get", "receive"} and _kind(m["actor"]) and actors.general(m["actor"]):
            yield Demand(
                m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["so many a week"]
            )


def _base(verb: str) -> str | None:
    forms = (verb, verb.removesuffix("s"), verb.removesuffix("es"), verb.removesuffix("ies") + "y")
    return next((v for v in forms if v in BASES), None)


def _kind(words: str) -> bool:
    return actors.acts(words) and not actors.person_name(words) and not NOT_RULES.search(words)
