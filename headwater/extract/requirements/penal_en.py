"""Penalties, bans and pay told in English without a verb of demanding: "parents caught teaching at home face detention",
"a fine is imposed on any shop that closes", "the regulation prohibits the wearing of veils", "the county pays the farm
1,000 yuan", "the teams' tasks included checking phones", "were lined up and made to sing".
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import BASES

_SUFFERS = r"(?:face[sd]?|risk(?:s|ed)?|los(?:es?|t)|forfeit(?:s|ed)?|(?:(?:may|can|could|might|will|would|shall|must) be|(?:is|are|was|were|gets?|got)) (?:[a-z]+ly )?(?:fined|stopped|detained|arrested|jailed|imprisoned|punished|penali[sz]ed|expelled|dismissed|sacked|demoted|suspended|reported|summoned|called in|kept back|held back|sent (?:home|away|back|to)|removed|barred|banned|blacklisted|evicted|beaten|warned|criticised|criticized|questioned|deported|shut|closed|stripped|named|docked|turned away|refused|denied)|(?:has|have|had) (?:[a-z]+ ){1,3}(?:deducted|docked|cut|withheld|cancelled|revoked|confiscated|taken away|read out))"
CAUGHT = re.compile(
    rf"(?P<actor>(?:\b(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach|[Aa]ll|[Tt]hose|[Tt]he) )?(?:[A-Za-z’'-]+ ){{0,2}}?[A-Za-z’'-]{{3,}}) (?P<act>(?:caught|found|seen|suspected of|accused of|convicted of|known to|wishing|refusing|failing|without|with|[a-z]{{3,}}ing|whose|who|that) [^.;:,]{{3,110}}?),? (?P<cons>{_SUFFERS}\b[^.;]{{0,100}})"
)
IMPOSED = re.compile(
    r"\b(?P<cons>(?:[Aa] |the )?(?:fines?|penalt(?:y|ies)|sanctions?|deductions?|surcharge|levy)(?: of [^.;:]{2,36}?)?) (?:is|are|was|were|will be|may be|can be|could be) (?:imposed|levied|charged)(?: on| upon| against)? (?P<actor>(?:any|every|each|all|those|the)? ?[^.,;:]{3,40}?) (?P<act>(?:that|who|which|for|caught|found|without) [^.;:]{3,100})"
)
_LAW = r"(?:law|laws|regulations?|rules?|notice|circular|order|decree|ordinance|measures|handbook|manual|directive|guidelines?|code|contract|policy|authorit(?:y|ies)|government|council|committee|bureau|police|ministry|county|prefecture|region|province|cent(?:er|re)s|facilit(?:y|ies)|camps?|dormitor(?:y|ies)|pledges?|charters?)"
BANS = re.compile(
    rf"(?:\b(?P<agent>(?:(?!no\b)[\w’'-]+ )?(?:{_LAW}|(?P<body>[a-z’'-]+s)))) (?:also |now |further |expressly |strictly )*(?P<cue>prohibits?|prohibited|bans?|banned|forbids?|forbade|outlaws?|outlawed) (?P<act>(?!(?:by|in|on|from|because)\b)(?![^.;:,]{{2,60}}? (?:from [a-z]+ing|to [a-z]+)\b)[^.;:]{{4,120}})",
    re.I,
)
PAYS = re.compile(
    r"\b(?P<cue>pays?|paid|gives?|gave|grants?|granted|reimburses?|reimbursed|awards?|awarded|offers?|offered|hands?|promises?|promised) (?P<who>(?:the |each |every |all |any |its |their |local )?[a-z][a-z’'-]+(?: [a-z][a-z’'-]+){0,3}) (?P<sum>(?:up to |about |at least |a bonus of |an? (?:subsidy|allowance|grant|reward) of )?[$€£¥]?\d[\d,.]*(?: (?:million|thousand))? ?(?:yuan|renminbi|RMB|dollars?|euros?|pounds?|marks?|crowns?|francs?|points?)[^.;:,]{0,80})"
)
_LASTING = re.compile(
    r"\b(?:for (?:each|every|any)|per|if|when|an? (?:day|week|month|quarter|year)|each|every|who|that)\b",
    re.I,
)
TASKS = re.compile(
    r"(?P<who>(?:[Tt]he |[Tt]heir |[Ii]ts |[Aa]ll )?(?:[\w-]+ ){0,3}?[\w-]+)(?:[’']s?|s[’']) (?:main |other |first |chief |daily |principal )?(?:tasks?|dut(?:y|ies)|jobs?|mission|responsibilit(?:y|ies)|work|role) (?:is|are|was|were|includes?|included|consists? of|consisted of|involves?|involved) (?:also )?(?:to )?(?P<act>(?:[a-z]+ing|[a-z]+)\b [^.;:]{3,160})"
)
ALSO_MADE = re.compile(
    r"\b(?P<be>(?:is|are|was|were|been|being) [a-z]+(?:ed|en|t|n|ut|ung|ned)(?: [^,.;:]{0,50}?)?,? (?:and|or) (?:then |also |even )?)(?P<cue>made|forced|ordered|told|required|compelled|pressured|obliged|forbidden|not allowed) to (?P<act>[a-z][^.;:]{2,120})"
)
UNTIL = re.compile(
    r"\b(?:gives?|gave|allows?|allowed|grants?|granted|sets?) (?P<who>(?:the |each |every |all )?[a-z][\w’'-]+(?: [\w’'-]+){0,3}?) (?P<until>until [^.;:,]{3,30}?|(?:only |just )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fifteen|thirty|sixty|ninety) (?:hours?|days?|weeks?|months?)) to (?P<act>[a-z][^.;:]{3,120})"
)
ONLY = re.compile(
    r"\b(?P<cue>could|can|may|(?:were|was|are|is) allowed to|(?:were|was|are|is) permitted to) (?P<act>(?:only )?(?P<verb>[a-z]+) [^.;:]{0,60}?(?P<cond>only (?:on|with|if|after|when|in|by|for|once|under|at|through|twice|during)\b[^.;:]{2,80}))"
)
SUFFERS = re.compile(rf"\b{_SUFFERS}\b")
BANNED = re.compile("[Pp]rohibit|[Bb]an(?:s|ned)? |[Ff]orb[ia]d|[Oo]utlaw")
OF_WHOM = re.compile("[’'](?:s )? ?(?:[a-z]+ )?(?:task|dut|job|mission|responsib|work|role)")
"""Cheap looks before dear ones."""
SIGNS = re.compile(
    r"\b(?:fac(?:e|ed|es)|risk|los(?:e|es|t)|forfeit|fine[ds]?|penal|sanction|deduct|docked|imposed|levied|charged|prohibit|ban|bans|banned|forb|outlaw|pa(?:y|ys|id)|giv|gave|grant|reimburs|award|offer|hands?|promis|task|dut(?:y|ies)|job|mission|responsib|work|role|made|forced|ordered|told|required|compelled|pressured|obliged|until|only|stopped|detained|arrested|jailed|punish|expel|dismiss|sacked|demot|suspend|report|summon|called|kept|held|sent|removed|barred|blacklist|evict|warned|named|closed|shut|refused|denied|turned)"
)


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield what a sentence punishes, bans, pays or sets as a task."""
    if not SIGNS.search(plain):
        return
    yield from _punished(plain)
    for m in BANS.finditer(plain) if BANNED.search(plain) else ():
        if m["body"] and (not actors.acts(m["agent"]) or actors.person_name(m["agent"])):
            continue
        end = end_of(plain, m.start("act"))
        yield Demand(m.start("cue"), end, None, act_of(plain, m.start("act"), end), "must_not", [m["cue"]])
    for m in PAYS.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        told = (
            actor is not None
            and actors.acts(plain[slice(*actor)])
            and not actors.person_name(plain[slice(*actor)])
        )
        if told and actors.acts(m["who"]) and _LASTING.search(plain):
            made = Demand(
                actor[0] if actor else m.start(),
                m.end(),
                actor,
                (m.start(), m.end()),
                "practice",
                ["what is paid"],
            )
            made.payment = m.span("sum")
            yield made
    yield from _told(plain)


def _punished(plain: str) -> Iterator[Demand]:
    for m in CAUGHT.finditer(plain) if SUFFERS.search(plain) else ():
        words = m["actor"]
        if (
            not actors.acts(words)
            or actors.person_name(words)
            or words.split()[0].lower() in ("when", "if", "after", "that")
        ):
            continue
        any_one = re.match(r"(?:an?|any|every|each|those|all) ", words, re.I)
        if not (any_one or actors.general(words)) or re.search(
            r"\b(?:not|never|must|should|shall|may)\b", m["act"] + m["cons"][:14]
        ):
            continue
        lead = re.match("(?:who|that) ", m["act"])
        act = (m.start("act") + (lead.end() if lead else 0), m.end("act"))
        made = Demand(m.start("actor"), m.end(), m.span("actor"), act, "practice", ["what it brings"])
        made.consequence = m.span("cons")
        yield made
    for m in IMPOSED.finditer(plain):
        if actors.acts(m["actor"]):
            lead = re.match("(?:who|that|which) ", m["act"])
            act = (m.start("act") + (lead.end() if lead else 0), m.end("act"))
            made = Demand(m.start(), m.end(), m.span("actor"), act, "practice", ["what it brings"])
            made.consequence = m.span("cons")
            yield made


def _told(plain: str) -> Iterator[Demand]:
    for m in TASKS.finditer(plain) if OF_WHOM.search(plain) else ():
        first = m["act"].split()[0]
        doing = first.endswith("ing") or first in BASES
        if doing and actors.acts(m["who"]) and not actors.person_name(m["who"]):
            end = end_of(plain, m.start("act"))
            yield Demand(
                m.start(), end, m.span("who"), act_of(plain, m.start("act"), end), "must", ["their task"]
            )
    for m in ALSO_MADE.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        words = plain[slice(*actor)] if actor else ""
        if (
            actor
            and (actors.acts(words) or words.lower() in ("they", "we"))
            and not actors.person_name(words)
        ):
            end = end_of(plain, m.start("act"))
            ban = m["cue"] in ("forbidden", "not allowed")
            yield Demand(
                actor[0],
                end,
                actor,
                act_of(plain, m.start("act"), end),
                "must_not" if ban else "must",
                [m["cue"]],
            )
    for m in UNTIL.finditer(plain):
        if actors.acts(m["who"]):
            end = end_of(plain, m.start("act"))
            made = Demand(
                m.start("who"),
                end,
                m.span("who"),
                act_of(plain, m.start("act"), end),
                "must",
                ["a time given for it"],
            )
            made.condition = m.span("until")
            yield made
    for m in ONLY.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        words = plain[slice(*actor)] if actor else ""
        if (
            actor
            and actors.acts(words)
            and actors.general(words)
            and m["verb"] in BASES | {"leave", "go", "speak", "see", "enter", "call", "use", "eat"}
        ):
            made = Demand(actor[0], m.end(), actor, m.span("act"), "may", ["only"])
            made.condition = m.span("cond")
            yield made
