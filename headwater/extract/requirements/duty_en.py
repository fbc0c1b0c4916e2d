"""Demands that nouns carry: "under orders to", "have a duty to", "are responsible for", "made lessons compulsory"."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.bounds_en import kept_from
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.details_en import CONSEQUENT
from headwater.model import Modality

ORDERS = re.compile(
    r"\b(?P<cue>(?:is|are|was|were|remain(?:s|ed)?) under (?:\w+ ){0,2}?(?:orders?|instructions?|obligations?|pressure|duty|command) to|(?:has|have|had) (?:\w+ ){0,2}?(?:orders?|instructions?|dut(?:y|ies)|obligation|task|responsibility) (?:to|of)|(?:has|have|had) no choice but to|(?:is|are|was|were) (?:\w+ )?(?:responsible for|charged with|tasked with|in charge of|duty-bound to|liable for)|answers? (?:personally |directly )?for|(?:is|are|was|were) (?:\w+ )?(?:given|assigned) (?:\w+ ){0,2}?(?:the )?(?:task|duty|job|target|quota)s? (?:of|to)) (?P<act>[^.;:]{3,160})"
)
DUTY_OF = re.compile(
    r"\b[Ii]t (?:is|was|shall be) the (?:\w+ )?(?:duty|responsibility|task|obligation|job|business|role) of (?P<actor>[^.,;:]{3,60}?) to (?P<act>[^.;:]{3,140})"
)
MADE = re.compile(
    r"\b(?:made|makes|making|declared|declares) (?P<act>(?!it\b)[^.;:,]{3,80}?) (?P<cue>compulsory|mandatory|obligatory)(?: for (?P<actor>[^.,;:]{3,60}))?|\b(?:made|makes|making) it (?P<cue2>compulsory|mandatory|obligatory)(?: for (?P<actor2>[^.,;:]{3,50}?))? to (?P<act2>[^.;:]{3,120})"
)
CALLS_FOR = re.compile(
    r"\b(?P<agent>(?:law|plan|plans|scheme|programme|program|regulations?|rules?|notice|policy|system|contract|handbook|manual|directive|campaign|order|ordinance|guidelines?|circular|decree|charter|code|agreement|procedure|protocol|standard)|\bIt(?= (?:also |further )?(?:requires|prescribes|demands|stipulates|mandates|calls for)))(?: of \d{4})?(?:, [^,.;:]{3,50},)? (?:also |only |further |now )?(?P<cue>calls? for|called for|asks? for|asked for|requires?|required|demands?|demanded|prescribes?|prescribed|stipulates?|stipulated|mandates?|mandated|provides? for|imposes?|imposed|sets?) (?P<act>(?!that\b|the \w+ to\b)[^.;:]{3,140})",
    re.I,
)
_BY = re.compile(
    r" (?:by|from|of|on|for) (?P<actor>(?:each|every|all|any|the)? ?[^.,;:]{3,60}?)(?=,| (?:with|in|on|at|who|that|by|to|under)\b|$)"
)
_MEASURED = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|once|twice|each|every|daily|weekly|monthly|annual|proof|permission|approval|attendance|compliance|registration|consent|quotas?|visits?)\b",
    re.I,
)
PAYS = re.compile(
    r"\b(?:pays?|paid|offers?|offered|grants?|granted|provides?|provided|gives?|gets?|receives?|awards?) (?P<act>(?:(?:an?|the|each|every|their|its|monthly|annual|daily|one-off|cash|travel|housing|living|food) ){0,3}?(?:[\w-]+ )?(?:stipends?|subsid(?:y|ies)|allowances?|bonus(?:es)?|grants?|rewards?|compensation) of (?P<sum>[^.;:,]*?\d[\d,.]*(?:(?! and )[^.;:,]){0,60}))"
)
CANNOT = re.compile(
    r"\b(?P<cue>cannot|can not|can’t|can't) (?P<act>[a-z][^.;:,]{2,100}?) (?P<cond>(?:unless|without|until|before) [^.;:]{3,100})"
)
PERMISSION = re.compile(
    r"\b(?P<act>need(?:s|ed)? (?:an? |the |prior |written |official )*(?:permission|permits?|licen[cs]es?|approval|pass(?:es)?|consent|authori[sz]ation|visas?|certificates?)\b[^.;:,]{0,100})"
)
ASSIGNED = re.compile(
    r"\b(?:is|are|was|were) (?P<act>(?:assigned|allotted|allocated|paired with|matched with|made responsible for|to be paired with|to look after) (?:between |at least |up to |no more than |about )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b[^.;:,]{2,80})"
)
PUNISHED = re.compile(
    rf"(?P<cons>\b(?:(?:could|can|may|might|would|will|shall) (?:also )?(?:be |face |lose |receive )|(?:are|were|is|was|get|got) |risk(?:ed)? |fac(?:e|ed) )(?:[\w’'-]+ ){{0,4}}?(?:{CONSEQUENT})\b[^.;:]{{0,80}}?),? (?P<how>if|when|unless|whenever|for) (?P<they>they |he |she |(?:their |the )(?=\w+ (?:do|does|did|is|are|was|were|fail|miss|refuse)))?(?P<act>[^.;:]{{4,120}})",
    re.I,
)
PAID = re.compile(
    r"\b(?P<act>(?:gets?|got|receives?|received|(?:is|are|was|were) paid|earns?|earned|(?:is|are|was|were) (?:given|granted|awarded)) (?:(?:an?|the|up to|about|at least|some) ){0,2}(?:[\w-]+ ){0,3}?(?P<sum>[$€£¥]? ?\d[\d,.]*(?:[-–]\d[\d,.]*)? ?(?:yuan|renminbi|RMB|dollars?|euros?|pounds?|marks?|crowns?|francs?|rou?bles?|tenge|rupees?|points?|credits?)?)[^.;:]{0,100}?\b(?:for (?:each|every|any)|per|if|when|a (?:day|month|year|week)|each|every)\b[^.;:,]{0,100})"
)
FOR_EACH = re.compile(
    r"(?:For|Per) (?:each|every|any) [^,.;:]{3,60}, (?P<actor>(?:the |an? |each |every )?[^,.;:]{3,40}?) (?P<act>(?:is|are|was|were) (?:paid|given|awarded|fined|docked) [^.;:]{0,20}?(?P<sum>\d[\d,.]* ?[a-z]+)|(?:gets?|receives?|earns?|loses?|pays?) [^.;:]{0,20}?(?P<sum2>\d[\d,.]* ?[a-z]+))"
)
_SUM = re.compile(r"\d[^.;:]{0,100}?\b(?:for (?:each|every|any)|per|if|when|an?|each|every)\b")
_PENAL = re.compile(rf"\b(?:{CONSEQUENT})\b")
_NEGATED = re.compile(r"\b(?:not|never|no longer|n[’']t)\b")
_BAD = re.compile(
    r"fine|penal|punish|demot|dismiss|sack|deduct|disciplin|prosecut|jail|prison|imprison|detain|detention|camp|sanction|strip|los|warn|suspen|expel|arrest|blacklist|critic|reprimand|withh|revok|targeted|demerit|accountab|liable",
    re.I,
)


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield the demands that nouns and adjectives carry."""
    for m in ORDERS.finditer(plain):
        actor = actors.before(plain, 0, m.start("cue"))
        if (
            actor is None
            or not actors.acts(plain[actor[0] : actor[1]])
            or _NEGATED.search(m["cue"].replace("no choice", ""))
        ):
            continue
        whole = re.search(r"(?:responsible|liable|in charge|answers?)\b", m["cue"])
        start = m.start("cue") + whole.start() if whole else m.start("act")
        yield Demand(actor[0], m.end(), actor, (start, m.end("act")), "must", [m["cue"]])
    for m in DUTY_OF.finditer(plain):
        if not actors.person_name(m["actor"]):
            yield Demand(m.start(), m.end(), m.span("actor"), m.span("act"), "must", ["the duty of"])
    named = "mandatory" in plain or "compulsory" in plain or "obligatory" in plain
    for m in MADE.finditer(plain) if named else ():
        two = "2" if m["cue2"] else ""
        actor = m.span(f"actor{two}") if m[f"actor{two}"] else None
        if actor and not actors.acts(m[f"actor{two}"]):
            actor = None
        yield Demand(m.start(), m.end(), actor, m.span(f"act{two}"), "must", [m[f"cue{two}"]])
    yield from _called_for(plain)
    yield from _allowed(plain)
    yield from _punished(plain)
    if fronted := FOR_EACH.match(plain):
        made = Demand(
            fronted.start("actor"),
            fronted.end(),
            fronted.span("actor"),
            fronted.span("act"),
            "practice",
            ["what is paid"],
        )
        made.payment = fronted.span("sum" if fronted["sum"] else "sum2")
        if actors.acts(fronted["actor"]):
            yield made
    for m in PAID.finditer(plain) if _SUM.search(plain) else ():
        actor = actors.before(plain, 0, m.start("act"))
        words = plain[actor[0] : actor[1]] if actor else ""
        if (
            actor is None
            or not actors.acts(words)
            or not actors.general(words)
            or re.search(r"\b(?:who|that|which)\b", words)
        ):
            continue
        made = Demand(actor[0], m.end(), actor, m.span("act"), "practice", ["what is paid"])
        made.payment = m.span("sum")
        yield made


def _allowed(plain: str) -> Iterator[Demand]:
    """Firms cannot export unless they prove; officials get an allowance of 80 marks."""
    for m in CANNOT.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        words = plain[actor[0] : actor[1]] if actor else ""
        if actor and actors.acts(words) and actors.general(words):
            made = Demand(actor[0], m.end(), actor, m.span("act"), "must_not", [m["cue"]])
            made.condition = m.span("cond")
            yield made
    yield from kept_from(plain)
    for m in PAYS.finditer(plain):
        who = re.search(r" to (?P<who>[^.,;:]{3,60}?)(?= who\b| that\b| for\b|$)", m["act"])
        actor = actors.before(plain, 0, m.start()) if re.match(r"(?:gets?|receives?) ", m[0]) else None
        if who and actors.acts(who["who"]):
            actor = (m.start("act") + who.start("who"), m.start("act") + who.end("who"))
        if actor and not actors.acts(plain[actor[0] : actor[1]]):
            continue
        made = Demand(m.start(), m.end(), actor, m.span("act"), "practice", ["what is paid"])
        made.payment = m.span("sum")
        yield made


def _called_for(plain: str) -> Iterator[Demand]:
    """The plan calls for two visits a month by every team; residents needed permission; each is assigned ten."""
    for m in CALLS_FOR.finditer(plain):
        if (
            not _MEASURED.search(m["act"])
            or re.match(r"(?:\w+ ){1,6}to [a-z]", m["act"])
            or _NEGATED.search(m["agent"])
            or re.match(r"(?:fewer|more|less|further|another)\b", m["act"])
        ):
            continue
        by = _BY.search(m["act"])
        actor = (m.start("act") + by.start("actor"), m.start("act") + by.end("actor")) if by else None
        if by and not (
            actors.acts(by["actor"]) and (by[0].split()[0] != "on" or m["cue"].startswith("impos"))
        ):
            by, actor = None, None
        act = (m.start("act"), m.start("act") + by.start() if by else m.end("act"))
        yield Demand(m.start("cue"), m.end("act"), actor, act, "must", [m["cue"]])
    for pattern, cue in ((PERMISSION, "permission"), (ASSIGNED, "assigned")):
        for m in pattern.finditer(plain):
            actor = actors.before(plain, 0, m.start())
            words = plain[actor[0] : actor[1]] if actor else ""
            if (
                actor
                and actors.acts(words)
                and actors.general(words)
                and not (cue == "assigned" and re.search(r"\d", words))  # a count, and no rule
                and not _NEGATED.search(plain[m.start() - 12 : m.start()])
            ):
                yield Demand(
                    actor[0],
                    m.end(),
                    actor,
                    m.span("act"),
                    "must" if cue == "permission" else "practice",
                    [cue],
                )


def _punished(plain: str) -> Iterator[Demand]:
    """Villagers could be fined if they skipped the ceremony."""
    if not _PENAL.search(plain):
        return
    for m in PUNISHED.finditer(plain):
        actor = actors.before(plain, 0, m.start("cons"))
        words = plain[actor[0] : actor[1]] if actor else ""
        if (
            actor is None
            or not (actors.acts(words) or words.lower() == "they")
            or _NEGATED.search(m["cons"][:24])
        ):
            continue
        if actors.person_name(words) or not (actors.general(words) or words.lower() == "they"):
            continue
        how = m["how"].lower()
        if m["act"].startswith(("it ", "this ", "that ")):
            continue  # nothing that they do
        if how == "for" and not re.match(
            r"(?:\w+ly )?(?:not )?\w+ing\b|failure|refus|absence|violat|(?:each|every|any) ", m["act"], re.I
        ):
            continue
        bad = bool(_BAD.search(m["cons"]))
        modality: Modality = "must" if how == "unless" else "must_not" if bad else "encouraged"
        fails = re.match(
            r"(?:fail(?:ed|ing)? to|refus(?:ed?|ing) to|d(?:o|id) not|not) (?P<what>.+)", m["act"]
        )
        act = (m.start("act") + fails.start("what"), m.end("act")) if fails else m.span("act")
        made = Demand(
            actor[0],
            m.end(),
            actor,
            act,
            "must" if fails and bad else modality,
            ["a penalty" if bad else "a reward"],
        )
        lead = re.match(
            r"(?:(?:could|can|may|might|would|will|shall) )?(?:also )?(?:be |face |lose |receive |are |were |is |was |get |got |risk(?:ed)? |faced? )?",
            m["cons"],
            re.I,
        )
        made.consequence = (m.start("cons") + (lead.end() if lead else 0), m.end("cons"))
        yield made
