"""What comes of what a kind of people does, in English, and rules told without a modal verb.

"Whoever brings in none explains himself", "members rated excellent receive a month's salary", "in serious cases they will be
removed", "firms are promised free land provided that they hire", "expenses are borne by the sending department",
"applications are decided within ten days", "the rule is that every project gets an audit", "do not drink, do not gamble".
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.told_en import ORDERED
from headwater.extract.requirements.words_en import BASES

_WILL = r"(?:(?:will|would|shall|may|can|could|must) (?:also |then |each )?)?"
_DONE = r"(?:awarded|granted|given|paid|promoted|rewarded|praised|commended|honou?red|exempted?|excused|entitled|eligible|named|fined|docked|dismissed|removed|demoted|sacked|expelled|punished|penali[sz]ed|disciplined|warned|criticised|criticized|suspended|detained|prosecuted|reported|summoned|recalled|transferred|struck|barred|banned|excluded|disqualified|stripped|deprived|held (?:liable|responsible|accountable)|charged|evicted|refused|denied|blacklisted|called in|taken off|sent (?:back|home|away|down))"
_OUTCOME = rf"(?:{_WILL}(?:be|is|are|was|were|gets?) (?:[a-z]+ly |also |themselves |then |each |first |again ){{0,2}}{_DONE}\b|{_WILL}(?:receives?|gets?|earns?|wins?|enjoys?|obtains?|qualif(?:y|ies) for|los(?:e|es)|forfeits?|refunds?|repays?|pays? (?:back|double|the|an?|up to|\d)|faces?|risks?|incurs?|returns?|ha(?:ve|s) to (?:pay|refund|repay|return|leave|give)|ha(?:ve|s) (?:their|its|his|her|the) [^.;:,]{{2,40}}? (?:withheld|cut|docked|revoked|cancelled|suspended|deducted|taken away|stopped|frozen|confiscated|halved|reduced|doubled|closed|published|read out))\b)"
_NARROW = r"(?:who|that|which|found|caught|seen|rated|ranked|judged|deemed|graded|classed|named|known|selected|chosen|absent|late|behind|unable|unwilling|guilty|short|wishing|without|with|in (?:breach|arrears|default|violation|possession)|above|below|under|over|aged|(?!during|according|including|following|having|being|regarding|concerning)[a-z]{3,}ing)"
KIND = re.compile(
    rf"(?:(?<=^)|(?<=[.;:“(] )|(?<=[“(])|(?<=, and )|(?<=, while )|(?<=, but )|(?<=; and )|(?<=, )|(?<= that ))(?P<actor>(?:(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach|[Aa]ll|[Tt]hose|[Tt]he|[Nn]o) )?(?:[A-Za-z’'-]+ ){{0,3}}?[A-Za-z’'-]{{3,}}) (?P<act>{_NARROW} (?:(?!\b(?:must|should|ought|need to|said|told)\b)[^.;:]){{3,110}}?),? (?P<cons>{_OUTCOME}[^.;:]{{0,110}})"
)
WHOEVER = re.compile(
    r"\b(?P<actor>[Ww]hoever|[Aa]nyone who|[Aa]nybody who|[Ee]veryone who) (?P<rest>[^.;:!?“”]{6,160})"
)
CASES = re.compile(
    rf"(?:^|[.;:] )(?P<cond>(?:In|For) (?:(?:more |especially |particularly )?(?:serious|severe|grave|minor|repeated|light|lesser|exceptional|such|all other|other) (?:cases|circumstances|offences|breaches|instances)|(?:a|the|each|any|every) (?:first|second|third|further|repeated|serious) (?:offence|offense|violation|breach|time|failure)|(?:the event|case) of [^.;:,]{{3,50}})),? (?P<act>(?P<actor>[a-z][^.;:,]{{1,50}}?) {_OUTCOME}[^.;:]{{0,100}})"
)
AFTER = re.compile(
    r"(?:^|[.;:] )(?P<act>(?:[Aa]fter|[Oo]n|[Uu]pon|[Ff]or|[Aa]t|[Bb]elow|[Aa]bove|[Ww]ith) (?:an?|the|each|every|two|three|four|five|ten|any|zero|repeated|more than|fewer than|\d+)\b[^,.;:]{0,50}?),? (?P<cons>(?:the |an? |their |its |his or her |all )?[A-Za-z][^.;:,]{2,50}? (?:is|are|will be|shall be|may be|can be) (?:withheld|docked|cut|withdrawn|suspended|revoked|cancelled|taken away|taken back|deducted|halved|stopped|removed|dismissed|closed|forfeited|frozen|fined|expelled|reported|published|read out|called in|demoted|recalled)\b[^.;:]{0,60})"
)
IF_THEN = re.compile(
    r"(?:^|[.;:“] )(?P<cond>(?:[Ii]f|[Uu]nless|[Ss]hould) (?:an?|any|the|no|they|he or she|both|one) [^,.;:]{3,70}), (?P<act>(?P<actor>(?:the |an? |its |their |all )?[a-z][^.;:,]{1,40}?) (?P<be>is|are|will be|shall be|may be|may not be|cannot be|can not be|is not|are not) (?:[a-z]+ly )?(?:referred|reported|sent|taken|handed|passed|removed|dismissed|fined|punished|enrolled|admitted|registered|paid|refused|denied|closed|revoked|cancelled|suspended|withheld|placed|moved|visited|detained|recorded|noted|put|given|issued|struck|returned)\b[^.;:]{0,80})"
)
AT_ANY_TIME = re.compile(
    r"\b(?P<cue>can|could) (?P<act>(?:enter|search|confiscate|seize|detain|close|inspect|call|check|question|recall|demand|summon|visit|stop)\b[^.;:,]{2,80}?(?:at any (?:time|hour|moment)|without (?:notice|warning|a warrant|permission|consent)|day or night)\b[^.;:,]{0,40})"
)
THEIR_TASK = re.compile(
    r"(?:^|[.;:] )(?P<actor>Their) (?:main |first |chief |daily |only |principal )?(?:task|duty|job|mission|responsibility|role|work) (?:is|was) to (?P<act>[a-z][^.;:]{3,120})"
)
PROMISED = re.compile(
    r"\b(?:is|are|was|were|will be) (?P<gain>(?:promised|guaranteed|offered|granted|given|exempt(?:ed)? from|entitled to|spared) [^.;:]{3,80}?),? (?P<cond>(?:provided(?: that)?|on (?:the )?condition that|as long as|so long as|only if|if|in exchange for|in return for) (?:(?:they|it|he or she) )?(?P<act>[^.;:]{4,120}))"
)
_COST = r"(?:costs?|expenses?|fees?|charges|travel|transport|food|meals?|lodging|board|housing|electricity|heating|water|equipment|insurance|wages|salar(?:y|ies)|funding|subsid(?:y|ies)|allowances?|premiums?|rent|bedding|uniforms?)"
BORNE = re.compile(
    rf"(?:^|[.;:] |, (?:and|while|but) )(?P<act>(?P<what>(?:[Tt]he |[Aa]ll |[Tt]heir |[Ii]ts )?(?:[A-Za-z-]+ ){{0,3}}?{_COST}(?: (?:and|of|for) [^.;:,]{{3,40}}?)?) (?P<cue>(?:is|are|shall be|will be|must be|is to be|are to be) (?:to be )?(?:borne|met|covered|paid|paid for|shouldered|reimbursed|financed|funded|provided|supplied|advanced) by|falls? (?:on|to)|(?:is|are) charged to) (?P<who>[^.;:,]{{3,60}}?))(?=[.;:,]|$| (?:and|who|which|for|in|on|until|within|since)\b)",
    re.I,
)
DECIDED = re.compile(
    r"(?:^|[.;:] |, (?:and|while|but) )(?P<act>(?P<what>(?:The |All |Any |Every |Each |No )?[A-Z]?[a-z]+(?: [a-z]+){0,4}?) (?:is|are) (?:not )?(?P<how>[a-z]+ed|kept|sent|given|held|taken|drawn up|paid|read) (?P<by>by (?P<who>(?:the |an? |each |every )?[^.;:,]{3,50}?) )?(?P<when>(?:within|no later than|not later than|at least|in) (?:\w+ )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:working |calendar )?(?:hours?|days?|weeks?|months?)\b[^.;:,]{0,60}|(?:by|before|on) the \w+ of (?:each|every) [a-z]+))"
)
RULE_IS = re.compile(
    r"\b(?:[Tt]he|[Oo]ne|[Aa]|[Aa]nother|[Tt]heir|[Ii]ts|[Oo]ur)(?: (?!of\b)[a-z-]+){0,2} (?P<cue>(?:rule|requirement|condition|principle|instruction|obligation|regulation|norm|order|guideline|stipulation)(?: for [^.;:,]{3,40})? (?:is|was)(?: still| also)? that|rules? (?:is|was|are|were) (?:simple|clear|strict|plain|the same)(?: for all| for everyone)?:) (?P<act>[^.;:]{6,160})"
)
GETS_FOR = re.compile(
    r"(?:^|[.;:“] )(?P<actor>They|(?:The |All )?[A-Z][a-z’'-]+(?: [a-z’'-]+)?s|(?:Every|Each|A|An|The) [a-z’'-]+(?: [a-z’'-]+)?) (?P<act>(?:gets?|receives?|earns?|is given|are given|is paid|are paid|is granted|are granted|pays?|los(?:e|es)) [^.;:]{3,70}? (?:for (?:every|each|any) [^.;:,]{3,60}|(?P<sum>[$€£¥]?\d[\d,.]* ?[a-z]+ (?:an?|per) (?:day|night|week|month|visit|person|head|term|year)))[^.;:,]{0,40})"
)
DONTS = re.compile(
    r"(?:^|[;:,“‘] ?)(?:and |or )?(?P<not>[Dd]o not|[Dd]on[’']t|[Nn]ever) (?P<act>(?P<verb>[a-z]+)\b[^.;:,”’]{0,80})"
)
SIGNS = re.compile(
    r"\bif\b|unless|should|can |could |their |withheld|docked|cut|withdrawn|suspended|revoked|cancelled|taken|deducted|who|that|which|ing\b|found|caught|rated|ranked|absent|late|without|with|in breach|over|under|above|below|cases|case of|offence|promised|guaranteed|offered|granted|given|exempt|borne|met by|covered|paid|falls? (?:on|to)|within|later than|rule|requirement|condition|principle|every|each|do not|don[’']t|never",
    re.I,
)
_FEW = re.compile(r"\b(?:not|never|no longer|hardly|rarely|said|told|recalled|claimed)\b")
_ONE_STORY = re.compile(r"\b(?:was|were|had|did|said|told)\b")


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield what a sentence says comes of what, and the rules that it tells without a modal verb."""
    if not SIGNS.search(plain):
        return
    yield from _kinds(plain)
    yield from _whoever(plain)
    for m in CASES.finditer(plain):
        made = Demand(m.start("cond"), m.end(), _kind_of(m), m.span("act"), "practice", ["what it brings"])
        made.condition = made.consequence = None
        made.condition = m.span("cond")
        made.consequence = (m.start("act"), m.end("act"))
        yield made
    for m in IF_THEN.finditer(plain):
        bans = "not" in m["be"]
        made = Demand(m.start("cond"), m.end(), None, m.span("act"), "must_not" if bans else "practice", ["its measure"])  # fmt: skip
        made.condition = m.span("cond")
        yield made
    for m in AT_ANY_TIME.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        if actor and actors.acts(plain[slice(*actor)]) and not actors.person_name(plain[slice(*actor)]):
            yield Demand(actor[0], m.end(), actor, m.span("act"), "may", ["entitled: at any time"])
    for m in THEIR_TASK.finditer(plain):
        end = end_of(plain, m.start("act"))
        yield Demand(m.start("actor"), end, m.span("actor"), act_of(plain, m.start("act"), end), "must", ["their task"])  # fmt: skip
    for m in AFTER.finditer(plain):
        made = Demand(m.start("act"), m.end(), None, m.span("act"), "practice", ["what it brings"])
        made.consequence = m.span("cons")
        yield made
    for m in PROMISED.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        if actor and _general(plain[slice(*actor)]):
            end = end_of(plain, m.start("act"))
            made = Demand(actor[0], end, actor, act_of(plain, m.start("act"), end), "practice", ["what it brings"])  # fmt: skip
            made.consequence, made.condition = m.span("gain"), (m.start("cond"), min(end, m.end("cond")))
            yield made
    for m in BORNE.finditer(plain):
        if actors.acts(m["who"]) and not actors.person_name(m["who"]):
            yield Demand(m.start("act"), m.end("act"), m.span("who"), m.span("act"), "practice", ["its measure", m["cue"]])  # fmt: skip
    yield from _rules(plain)
    for m in GETS_FOR.finditer(plain):
        they = m["actor"] == "They"
        if they or (_general(m["actor"]) and not m["actor"].startswith("The ")):
            made = Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["what is paid"])  # fmt: skip
            made.payment = m.span("sum") if m["sum"] else None
            yield made
    yield from _donts(plain)


def _general(words: str) -> bool:
    return actors.acts(words) and actors.general(words) and not actors.person_name(words)


def _kind_of(m: re.Match[str]) -> At | None:
    they = m["actor"].lower() in ("they", "he or she")
    return m.span("actor") if they or actors.acts(m["actor"]) else None


def _kinds(plain: str) -> Iterator[Demand]:
    """Members rated excellent receive one month's salary; townships that rank first will be awarded 50,000 yuan."""
    at = 0
    while (m := KIND.search(plain, at)) is not None:
        stop = m.start("cons") + (cut.start() if (cut := _NEXT.search(m["cons"])) else len(m["cons"]))
        fits = _kind_told(m)
        at = stop if fits else m.start("act")
        if not fits:
            continue
        lead = re.match(r"(?:who|that|which) ", m["act"])
        start = m.start("act") + (lead.end() if lead else 0)
        fails = _FAILS.match(plain, start, m.end("act"))
        made = Demand(
            m.start("actor"), stop, m.span("actor"), (fails.end() if fails else start, m.end("act")),
            "must" if fails else "practice", ["a penalty for failing to" if fails else "what it brings"],
        )  # fmt: skip
        made.consequence = (m.start("cons"), stop)
        yield made


def _kind_told(m: re.Match[str]) -> bool:
    """Tell whether it is a kind of people, and a rule rather than one story."""
    words = m["actor"]
    first = words.split()[0].lower()
    one = re.match(r"(?:an?|any|every|each|those|all) ", words + " ", re.I) is not None
    if first in ("when", "if", "after", "that", "while", "and", "but", "people") and not one:
        return False
    thing = (
        one
        and first in ("a", "an", "any", "every", "each")
        and m["act"].startswith(("that ", "which ", "whose "))
    )
    if not (actors.acts(words) or thing or words.lower() == "those") or actors.person_name(words):
        return False
    if not (one or (actors.general(words) and not words.startswith(("The ", "the ")))):
        return False
    return not (
        _FEW.search(m["act"] + " " + m["cons"][:16]) or (not one and _ONE_STORY.search(m["cons"][:24]))
    )


_FAILS = re.compile(r"(?:fail(?:s|ing)? to|refus(?:e|es|ing) to|do(?:es)? not) ")
_NEXT = re.compile(
    r",? (?:while|whereas|but)\b|,? and (?=(?:those|anyone|whoever|any|each|every|an?|the) |(?:[a-z]+ ){1,3}(?:who|that|which|found|absent|failing)\b)"
)
"""Where a consequence ends and the next rule begins."""


def _whoever(plain: str) -> Iterator[Demand]:
    """Whoever brings in the most gets a certificate: the second verb is what it brings."""
    for m in WHOEVER.finditer(plain):
        words = list(re.finditer(r"[\w’'-]+", m["rest"]))
        for one, before in zip(words[2:], words[1:], strict=False):
            verb = one[0]
            base = next((b for b in (verb.removesuffix("s"), verb.removesuffix("es")) if b in BASES), None)
            sure = verb in (
                "will",
                "must",
                "shall",
                "is",
                "gets",
                "may",
                "has",
                "loses",
                "faces",
                "wins",
                "earns",
            )
            if not sure and (base is None or base == verb or before[0] in _BEFORE_NOUN):
                continue
            cut = m.start("rest") + one.start()
            end = end_of(plain, cut)
            stop = cut + (on.start() if (on := _NEXT.search(plain[cut:end])) else end - cut)
            made = Demand(m.start("actor"), stop, m.span("actor"), (m.start("rest"), cut - 1), "practice", ["what it brings"])  # fmt: skip
            made.consequence = (cut, stop)
            yield made
            break


_BEFORE_NOUN = frozenset(
    "the a an their its his her of for in on at to two three four most more all any these those and or with by from no".split()
)


def _rules(plain: str) -> Iterator[Demand]:
    for m in DECIDED.finditer(plain):
        if re.match(r"(?:It|This|That|He|She|There|We|They|What)\b", m["what"]):
            continue
        who = m.span("who") if m["who"] and actors.acts(m["who"]) else None
        if m["how"] in ("expected", "located", "based", "scheduled", "killed", "situated"):
            continue
        if (
            actors.acts(m["what"])
            or who
            or m["when"].startswith(("within", "no later", "not later", "by", "before"))
        ):
            yield Demand(m.start("act"), m.end(), who, m.span("act"), "practice", ["its measure"])
    for m in RULE_IS.finditer(plain):
        end = end_of(plain, m.start("act"))
        yield Demand(
            m.start(), end, None, act_of(plain, m.start("act"), end), "must", ["its measure", m["cue"]]
        )


def _donts(plain: str) -> Iterator[Demand]:
    """Do not drink, do not gamble, do not borrow: two of them at least are rules."""
    told = [
        m
        for m in DONTS.finditer(plain)
        if m["verb"] in ORDERED | {"borrow", "gamble", "steal", "lie", "argue"}
    ]
    if len(told) < 2:
        return
    for m in told:
        start, end = m.span("act")
        yield Demand(
            m.start("not"), end, None, (start, start + len(plain[start:end].rstrip())), "must_not", [m["not"]]
        )
