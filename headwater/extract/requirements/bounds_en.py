"""Rules told by their measure in English: "a posting lasts eighteen months", "leave is limited to four days a month",
"six visits a year are required", "a permit is needed to buy", "villages qualify only if", "units are ranked on four
points", "each visit earns two points", "a fine of 200 crowns for opening late".
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import subjects_en
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_en import BASES
from headwater.model import Modality

_N = r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety)"
_LEAST = r"(?:(?:at least|at most|no less than|no fewer than|not less than|up to|no more than|not more than|a minimum of|a maximum of|about|exactly|between) )?"
_UNIT = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|terms?)"
_PERIOD = r"(?:postings?|deployments?|terms?(?: of (?:office|service|duty))?|stints?|tours?(?: of duty)?|rotations?|stays?|visits?|home visits?|shifts?|assignments?|secondments?|placements?|sessions?|lessons?|class(?:es)?|courses?|contracts?|training|leave|probation|service|working day|curfew|detention|apprenticeships?)"
LASTS = re.compile(
    rf"\b(?P<act>(?:(?:[Ee]ach|[Ee]very|[Tt]he|[Aa]n?|[Aa]ll|[Oo]ne|[Tt]heir|[Ss]uch|[Tt]hese) )?(?:[a-z-]+ )?{_PERIOD} (?:must last|has to last|should last|lasts?|runs?|takes?|is|are|is set at|is fixed at) (?:for )?{_LEAST}{_N}(?:[- ](?:to|or|and) {_N})? {_UNIT}\b(?:(?! and )[^.;:,]){{0,40}})",
    re.I,
)
MINIMUM = re.compile(
    rf"\b(?P<act>(?:[Tt]he )?(?:minimum|maximum|required|prescribed|set|statutory) [a-z][^.;:,]{{2,50}}? (?:is|are|was|were) (?:set at |fixed at )?{_LEAST}{_N}\b[^.;:,]{{2,60}})"
)
LIMITED = re.compile(
    rf"(?P<act>\b(?:[Tt]he |[Aa]ll |[Ee]ach |[Tt]heir |[Hh]ome |[Tt]elephone )?(?:[a-z-]+ )?[a-z-]+(?: of (?:the |each |every )?[a-z]+)? (?P<cue>(?:is|are|was|were|shall be|must be) (?:strictly |only )?(?:limited to|restricted to|capped at|confined to|kept to|kept at|fixed at|set at|permitted for|allowed for|permitted on|permitted only)) {_LEAST}{_N} [^.;:,]{{2,60}})"
)
REQUIRED = re.compile(
    r"(?P<act>\b[^.,;:]{3,90}?) (?P<cue>(?:is|are|was|were) (?:now |also |strictly )?(?:required|expected|demanded|prescribed|laid down|stipulated|decreed|due|called for))(?: of (?P<who>[^.,;:]{3,50}?))?(?=[.,;]|$| (?:every|each|per|by law|under|within|once|twice|for (?:each|every|all|any))\b)"
)
PERMIT = re.compile(
    r"\b(?P<act>(?:(?:[Aa]n?|[Tt]he|[Ww]ritten|[Pp]rior|[Oo]fficial|[Ss]pecial) )*(?:[a-z-]+ )?(?:permits?|licen[cs]es?|permission|approval|pass(?:es)?|consent|certificates?|signatures?|stamps?|registration|coupons?|invitation|authori[sz]ation)(?: (?:from|of|by) [^.,;:]{2,40}?)? (?P<cue>(?:is|are|was|were) (?:needed|required|necessary|obligatory|compulsory|mandatory)) (?:to|for|before|in order to) [^.;:]{2,100})"
)
NEEDS = re.compile(
    r"(?P<act>\b(?P<what>[^.,;:]{3,60}?) (?P<cue>requires?|needs?|must carry|must bear|required|needed) (?:(?:an?|the|written|prior|official|special|valid|their) )*(?:[a-z-]+ )?(?:permits?|licen[cs]es?|permission|approval|pass(?:es)?|consent|certificates?|signatures?|stamps?|registration|authori[sz]ation|clearance)\b[^.;:,]{0,60})"
)
QUALIFIES = re.compile(
    r"\b(?P<act>(?:(?:only )?qualif(?:y|ies|ied)|(?:is|are|was|were) (?:only )?(?:eligible|admitted|accepted|considered))(?: (?:for|to) [^.,;:]{2,50}?)? (?P<cond>(?:only )?(?:if|when|once|after|on condition|provided)\b [^.;:,]{3,120}))"
)
RANKED = re.compile(
    r"\b(?P<act>(?:is|are|was|were) (?:also |then |now |regularly )?(?:ranked|graded|scored|assessed|evaluated|rated|judged|appraised|inspected|audited|marked|examined|checked) (?:(?:every|each|once|twice|daily|weekly|monthly|quarterly|annually|on|by (?=their|the number|how)|against|according to|for their)\b)[^.;:,]{3,100})"
)
EARNS = re.compile(
    rf"(?:^|[.;:] |, (?:and |while |but )?)(?P<act>(?:[Ee]ach|[Ee]very|[Aa]n?|[Oo]ne|[Aa]ny) [^.,;:]{{2,60}}?) (?P<cons>(?:earns?|is worth|are worth|costs?|counts for|brings|adds|loses|means|is rewarded with) (?:the [a-z]+ |them |him or her )?(?:{_N} (?:points?|marks?|credits?|demerits?|yuan|crowns?|francs?|dollars?)|an? (?:bonus|fine|penalty|deduction|prize|reward|warning))[^.;:,]{{0,60}})"
)
FINE_FOR = re.compile(
    r"\b(?P<cons>(?:[Aa] |[Tt]he )?(?:fines?|penalt(?:y|ies)|rewards?|bonus(?:es)?|deductions?|prizes?) (?:of|up to) [^.;:]{2,40}?) (?:(?:is|are|was|were) (?:given|paid|offered|promised|set|payable) )?for (?P<act>[a-z]+ing [^.;:,]{3,90}|(?:each|every|any) [^.;:,]{3,90}|failure to [^.;:,]{3,90})"
)
SECOND = re.compile(
    r"(?:^|[.;:] |, and )(?P<act>(?:(?:[Aa]|[Tt]he|[Ee]very|[Ee]ach|[Aa]ny) (?:second|third|fourth|fifth|repeated|missed|late|further|empty|unexcused|failed)|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Rr]epeated|[Pp]ersistent|[Hh]abitual|[Cc]ontinued|[Uu]nexcused|[Uu]nauthori[sz]ed) [^.,;:]{2,40}?|(?:[Ll]ateness|[Aa]bsence|[Tt]ruancy|[Dd]runkenness|[Nn]eglect|[Nn]egligence|[Mm]isconduct|[Nn]on-(?:attendance|payment|compliance)|[Dd]isobedience|[Ii]nsubordination)(?: [^.,;:]{2,30}?)?) (?P<cons>(?:leads? to|results? in|means?|brings?|earns?|costs?|is followed by|entails|triggers|will mean|would mean|is punished|are punished|is fined|is met with|counts as) [^.;:]{3,90})"
)
"""A second missed visit leads to a talk."""
THE_RULE = re.compile(
    rf"(?P<act>\b(?:[Aa]n?|[Tt]he)? ?[^.,;:]{{0,30}}?\b(?:{_PERIOD}|{_N} (?:visits?|{_UNIT}))[^.,;:]{{0,40}}?) (?P<cue>(?:is|are|was|were|has been|have been|became|remains?) (?:now )?the (?:rule|norm|standard|minimum|maximum|limit))\b"
)
HELD_EVERY = re.compile(
    rf"(?P<act>\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Tt]he|[Tt]hese|[Ss]uch)? ?(?:[a-z-]+ )?(?:{_PERIOD}|meetings?|ceremon(?:y|ies)|inspections?|checks?|roll calls?|counts?|assembl(?:y|ies)) (?:takes? place|(?:is|are) (?:held|made|paid|carried out|organi[sz]ed)|occurs?) (?:[a-z]+ ){{0,3}}?(?:every|each|once|twice|daily|weekly|monthly|quarterly|{_N} times)\b[^.;:,]{{0,40}})"
)
SHARE = re.compile(
    r"(?P<act>\b(?:[Aa]t least|[Nn]o fewer than|[Nn]o less than|not less than|no less than|no more than|at most|not more than) (?:an? |one |two )?(?:\d+|half|thirds?|quarters?|tenths?|one|two|three|four|five|ten)\b[^.;:,]{0,40}? (?P<cue>must|shall|should|ha(?:s|ve) to|(?:is|are) to) be [^.;:,]{3,60})"
)
"""Of whom at least a third must be women."""
PASSIVE = re.compile(
    r"\b(?P<act>(?:is|are) (?:also |then )?(?:(?!counted|listed|reported|published|updated|estimated|expected|entitled|required|obliged|supposed|allowed|permitted|encouraged|asked|advised|urged|told)[a-z]+ed|sent|taken|given|held|taught|told|woken|read) [^.;:]{0,60}?(?:\b(?:once|twice|(?:two|three|four|five|six|ten|\d+) times) (?:an?|per|each|every|in) [a-z]+|(?:at the (?:end|start|beginning) of |on )?\b(?:each|every) (?:[a-z]+ )?(?:days?|weeks?|months?|quarters?|years?|terms?|visits?|mornings?|evenings?|nights?|Monday|Friday|Saturday|Sunday)|\b(?:daily|weekly|monthly|quarterly)))\b"
)
"""What is done to a kind of people by rule: pupils are examined at the end of each month."""
BANNED = re.compile(
    r"(?:^|[.;:“] |, (?:and |but |while )?)(?P<what>(?!It\b|This\b|That\b|He\b|She\b|They\b|We\b|I\b|What\b|There\b)(?:[A-Za-z][\w’'-]*)(?: (?!that\b|which\b|who\b)[\w’'-]+){0,4}?) (?P<cue>(?:is|are|was|were) (?:strictly |expressly |also |now )?(?:forbidden|banned|prohibited|not allowed|not permitted|outlawed|off limits|out of bounds|taboo))(?! (?:to|from)\b)(?P<where> (?:in|on|at|inside|outside|during|after|before|without|near|for|under|among|between|by|except|until|within)\b[^.;:]{2,80})?(?=[.;:,]|$)"
)
"""Headscarves are forbidden at work; hawkers are not allowed on the steps."""
ANSWERS = re.compile(
    r"\b(?P<act>(?:is|are|was|were|remains?) (?:personally |directly |jointly |also )?(?:answerable|accountable|liable) (?:to|for|with|before)\b[^.;:,]{2,80})"
)
ONLY_TO = re.compile(
    r"(?P<act>\b(?:[Tt]he |[Aa]n? |[Ss]uch )?[\w’'-]+(?: [\w’'-]+){0,2}? (?P<cue>(?:is|are|was|were) (?:paid|given|granted|open|available|reserved|issued|payable|offered|released) (?:only|solely|exclusively)) (?:to|for|if|when|after|once|against|on)\b[^.;:]{3,120})"
)
"""The subsidy is paid only to herders who agree to a count."""
SIGNS = re.compile(
    r"\b(?:last|lasts|runs?|takes?|is|are|was|were|be|leads|results|entails|triggers|followed|rule|norm|limited|require|requires|required|needs?|needed|qualif\w+|earns?|worth|costs?|counts|brings|adds|loses|fines?|penalt\w+|rewards?|bonus\w*|means?)\b"
)
_VAGUE = re.compile(
    r"\b(?:more|further|much|no|little|what|which|that|it|this|nothing|caution|care|time|results?|to be|as|not|also|only|than|he|she|they|we|rain|snow|growth|profits?|announcement|changes?|improvement|winner|sales)\b",
    re.I,
)
_COUNTED = re.compile(rf"\b{_N}\b|\b(?:daily|weekly|monthly|quarterly|annual|yearly|regular|written|prior)\b")


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield the rules that a sentence tells by how long, how many, with which paper and for how much."""
    if not SIGNS.search(plain):
        return
    for pattern, modality in MEASURED:
        for m in pattern.finditer(plain):
            yield _whole(plain, m, modality)
    for m in BANNED.finditer(plain):
        yield _banned(m)
    for m in REQUIRED.finditer(plain):
        asked = m["who"] is not None and actors.acts(m["who"])
        if not _VAGUE.search(m["act"]) and (asked or _COUNTED.search(m["act"])):
            made = _whole(plain, m, "must")
            if m["who"] and actors.acts(m["who"]):
                made.actor = m.span("who")
            yield made
    for m in NEEDS.finditer(plain):
        if not _VAGUE.search(m["what"]) and _general(m["what"]):
            yield _whole(plain, m, "must")
    for pattern, cue in (
        (QUALIFIES, "who qualifies"),
        (RANKED, "what is ranked"),
        (ANSWERS, "answers for it"),
        (PASSIVE, "done by rule"),
    ):
        for m in pattern.finditer(plain):
            if (actor := _actor(plain, m.start(), kind=pattern in (RANKED, PASSIVE))) is not None:
                act = (m.start("act"), m.end("act"))
                low = actor[0] if m.start() - actor[1] < 4 else m.start()
                made = Demand(
                    low, m.end(), actor, act, "practice" if pattern in (RANKED, PASSIVE) else "must", [cue]
                )
                made.condition = m.span("cond") if pattern is QUALIFIES else None
                yield made  # fmt: skip
    for pattern in (EARNS, FINE_FOR, SECOND):
        for m in pattern.finditer(plain):
            made = Demand(m.start("act"), m.end(), None, m.span("act"), "practice", ["what it brings"])
            made.start = min(m.start("cons"), m.start("act"))
            made.consequence = m.span("cons")
            yield made  # fmt: skip


MEASURED: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (HELD_EVERY, "practice"),     (SHARE, "must"), (ONLY_TO, "may"), (LASTS, "practice"), (MINIMUM, "must"), (THE_RULE, "must"), (LIMITED, "must"), (PERMIT, "must"),
)  # fmt: skip


def _whole(plain: str, m: re.Match[str], modality: Modality) -> Demand:
    """The whole clause is what is demanded, and nobody is named."""
    lead = re.match(r"(?:(?:and|but|or|while|that|where|which|when|since|because) )+", m["act"])
    start = m.start("act") + (lead.end() if lead else 0)
    end = max(end_of(plain, start), start + 3)
    cues = ["its measure", *([m["cue"]] if m.groupdict().get("cue") else [])]
    return Demand(start, min(end, m.end()), None, act_of(plain, start, min(end, m.end())), modality, cues)


def _banned(m: re.Match[str]) -> Demand:
    """Hawkers must not: on the steps; nobody must: headscarves, at work."""
    what, where = (m.start("what"), m.end("what")), m.span("where")
    if m["where"] and actors.acts(m["what"]):
        return Demand(what[0], m.end(), what, (where[0] + 1, where[1]), "must_not", [m["cue"]])
    made = Demand(what[0], m.end(), None, what, "must_not", ["its measure", m["cue"]])
    made.condition = (where[0] + 1, where[1]) if m["where"] else None
    return made


def _general(words: str) -> bool:
    return actors.general(words) or re.match(r"(?:[Aa]ny|[Ee]ach|[Ee]very|[Aa]ll|[Aa]n?) ", words) is not None


def _actor(plain: str, end: int, *, kind: bool) -> At | None:
    actor = subjects_en.elided(plain, end, actors.before(plain, 0, end), "", "")
    words = plain[slice(*actor)] if actor else ""
    if actor and words in ("They", "they"):
        return actor
    if not actor or not actors.acts(words) or actors.person_name(words):
        return None
    return actor if _general(words) or not kind else None


COULD_NOT = re.compile(
    r"\b(?P<cue>could not|couldn[’']t|cannot|can[’']t|do not|does not) (?P<act>(?P<verb>[a-z]+)\b[^.;:!?]{0,120})"
)
FREE = frozenset(
    "leave refuse change marry speak enter return travel use wear keep hold pray practise practice own sell buy choose quit resign go call phone move accept visit switch decline contact fast write receive".split()
)
"""What people do unless they are kept from it."""
_REASON = re.compile(
    r"\b(?:because|due to|for lack|for want|so far|yet|even if|help|bring themselves|afford)\b"
)
_RULED = re.compile(
    r"\b(?:without|unless|until|before|during|for the (?:first|whole|entire)|under the|by law|rules?|notice|regulations?|handbook|at any time|except|outside|other than|while)\b",
    re.I,
)


def kept_from(plain: str) -> Iterator[Demand]:
    """Yield what a kind of people cannot do by rule: they could not change employers during the first two years."""
    for m in COULD_NOT.finditer(plain):
        often = m["cue"].startswith("do")
        if m["verb"] not in (FREE if not often else FREE | BASES) or _REASON.search(m["act"]):
            continue
        if not _RULED.search(m["act"]) or (
            often and not re.search(r"\b(?:without|unless|until|before)\b", m["act"])
        ):
            continue
        actor = actors.before(plain, 0, m.start())
        words = plain[slice(*actor)] if actor else ""
        if actor and (
            words.lower() == "they"
            or (actors.acts(words) and actors.general(words) and not actors.person_name(words))
        ):
            end = end_of(plain, m.start("act"))
            yield Demand(actor[0], end, actor, act_of(plain, m.start("act"), end), "must_not", [m["cue"]])  # fmt: skip
