"""Demands by the shape of a clause: deadlines that people are given, what is forbidden as a noun, targets set, terms served.

"Newcomers have three days to register", "Photographing the gate is forbidden", "Shops closing at prayer time will be
reported", "Staff on secondment serve for eighteen months", "nobody may leave without a pass".
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import subjects_en
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand
from headwater.model import Modality

_N = r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
GIVEN = re.compile(
    rf"\b(?:(?:is|are|was|were) (?:given|allowed|granted) |ha(?:ve|s|d) )(?P<until>(?:only |just )?(?:until [^.,;]{{3,30}}?|{_N} (?:hours?|days?|weeks?|months?)))(?: in which| within which)? to (?P<act>(?!be |have |get )[a-z][^.;]{{3,140}})"
)
GERUND = re.compile(
    r"(?:^|[.;:] |[“\"])(?P<act>(?!According|Following|During|Including|Depending|Regarding|Nothing|Anything|Something|Everything)[A-Z][a-z]+ing (?!(?:is|are|was|were)\b)[^.;,]{2,80}?) (?P<cue>(?:is|are|was|were) (?:now |strictly |also |expressly |therefore )?(?P<how>forbidden|prohibited|banned|outlawed|not allowed|not permitted|illegal|punishable|compulsory|mandatory|obligatory|required))"
)
TARGET = re.compile(
    r"\b(?P<cue>(?:has|have|had) been (?:set|given|assigned|handed) (?:an? )?(?:annual |monthly |yearly )?(?:targets?|quotas?|tasks?)(?: of| to)|(?:is|are|was|were) (?:set|given|assigned|handed) (?:an? )(?:annual |monthly |yearly )?(?:targets?|quotas?)(?: of| to)) (?P<act>(?:[^.;,]|,(?=\d)){3,100})"
)
SERVES = re.compile(
    rf"\b(?P<act>(?:serve|stay|live|remain|rotate|work|board|sleep)s? (?:there |in |in the village |with the family |with their hosts |(?:[a-z’'-]+ ){1, 8}?(?=for ))?(?:for )?(?:at least |up to |no less than |about )?{_N}(?:[- ](?:to|or) {_N})? (?:nights?|days?|weeks?|months?|years?|terms?)\b[^.;,]{{0,60}})"
)
DEPLOYED = re.compile(
    rf"\b(?P<act>(?:is|are|was|were) (?:\w+ly )?(?:deployed|posted|sent|seconded|embedded|dispatched|assigned|rotated|stationed|enrolled)\b[^.;]{{3,120}}?\b(?:for|on) (?:\w+ )?{_N}[- ](?:\w+ )?(?:day|week|month|year)s?(?:[- ](?:terms?|deployments?|stints?|rotations?|postings?|assignments?))?)"
)
NOBODY = re.compile(
    r"\b(?P<who>(?:[Nn]obody|[Nn]o one)(?: (?:under|over|without|with|from|aged) [^.,;:]{2,30}?)?|[Nn]one of (?:the )?\w+) (?P<cue>may|must|shall|can|could|(?:is|was|are|were) (?:allowed|permitted) to|(?:is|was) to|(?:is|was) (?=admitted |let in)) (?P<act>(?!be (?:sure|certain)|say|tell|know|remember|deny|explain|believe|see|understand)[a-z][^.;:!?]{3,140})"
)
SUBJECT_ING = re.compile(
    r"(?:^|[.;] )(?P<actor>[A-Z][a-z]+(?: [a-z]+)?s|Anyone|Everyone|Those|People) (?P<act>(?:[a-z]+ing|without|with|absent|late|behind|below|above) [^.;:]{3,90}?) (?P<cons>(?:(?:will|would|shall|may|can|could) )?(?:qualif(?:y|ies) for|receives?|gets?|enjoys?|(?:are|is|be) (?:reported|fined|warned|exempt|entitled|punished|rewarded|detained|dismissed|closed|barred|sent|called in|struck)|los(?:e|es)|fac(?:e|es)|risks?)[^.;]{3,120}|(?:will|shall|may|can) be (?:reported|fined|warned|punished|rewarded|closed|detained|dismissed))"
)
NOT_TO = re.compile(
    r"\b(?P<cue>(?:is|are|was|were) not to) (?P<act>(?!be (?:blamed|confused|missed|found|seen|believed|trusted|outdone))[a-z][^.;:]{3,120})"
)
GOOD = re.compile(r"qualif|receiv|gets?\b|enjoy|exempt|entitled|reward")
SIGNS = re.compile(
    r"\b(?:given|allowed|granted|ha(?:ve|s|d)|is|are|was|were|serves?|stays?|lives?|remains?|rotates?|works?|boards?|sleeps?|[Nn]obody|[Nn]o one|[Nn]one|will|may|qualif\w+|los(?:e|es)|faces?|risks?|enjoys?|receives?|gets?)\b"
)


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield the demands of a sentence that its shape tells."""
    if not SIGNS.search(plain):
        return
    for m in GIVEN.finditer(plain):
        actor = _before(plain, m.start())
        near = actors.before(plain, 0, m.start()) if actor is None else None
        if near and actors.unknown_plural(plain[slice(*near)]):
            actor = near
        if actor is not None:
            made = _made(plain, m, actor, "must", "a time given for it")
            made.condition = m.span("until")
            yield made
    for m in GERUND.finditer(plain) if BANNED.search(plain) else ():
        yield Demand(m.start("act"), m.end(), None, m.span("act"), _how(m["how"]), [m["cue"]])
    for m in TARGET.finditer(plain) if "target" in plain or "quota" in plain or "task" in plain else ():
        if (actor := _before(plain, m.start())) is not None:
            made = _made(plain, m, actor, "must", m["cue"])
            noun = re.search(r"(?:an? )?(?:annual |monthly |yearly )?(?:targets?|quotas?|tasks?)\b", m["cue"])
            made.act = (m.start("cue") + noun.start(), made.act[1]) if noun else made.act
            yield made
    for pattern, modality, cue, sign in SHAPES:
        for m in pattern.finditer(plain) if sign.search(plain) else ():
            actor = _before(plain, m.start())
            words = plain[slice(*actor)] if actor else ""
            if actor is not None and (actors.general(words) or words == "They"):
                yield _made(plain, m, actor, modality, m.groupdict().get("cue") or cue)
    for m in NOBODY.finditer(plain) if "obody" in plain or "o one" in plain or "one of" in plain else ():
        end = end_of(plain, m.start("act"))
        yield Demand(m.start(), end, None, act_of(plain, m.start("act"), end), "must_not", [m["cue"]])
    for m in SUBJECT_ING.finditer(plain):
        if actors.acts(m["actor"]) or m["actor"] in ("Anyone", "Those", "Everyone"):
            made = Demand(
                m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["what it brings"]
            )
            made.consequence = m.span("cons")
            yield made


LASTS = re.compile("(?:night|day|week|month|year|term)s?\\b")
BANNED = re.compile(
    "forbid|prohibit|bann|outlaw|allowed|permitted|illegal|punish|compuls|mandat|obligat|required"
)
SHAPES: tuple[tuple[re.Pattern[str], Modality, str, re.Pattern[str]], ...] = (
    (SERVES, "practice", "how long they serve", LASTS),
    (DEPLOYED, "practice", "how long they are sent", LASTS),
    (NOT_TO, "must_not", "are not to", re.compile(" not to ")),
)
"""Patterns, how strong they are, why, and a sign that stands in every sentence with them."""


def _before(plain: str, end: int) -> At | None:
    actor = subjects_en.elided(plain, end, actors.before(plain, 0, end), "", "")
    words = plain[slice(*actor)] if actor else ""
    if actor and words == "They":
        return actor
    return actor if actor and actors.acts(words) and not actors.person_name(words) else None


def _made(plain: str, m: re.Match[str], actor: At, modality: Modality, cue: str) -> Demand:
    end = min(m.end(), end_of(plain, m.start("act")))
    start = actor[0] if actors.before(plain, 0, m.start()) == actor else m.start()
    return Demand(start, end, actor, act_of(plain, m.start("act"), end), modality, [cue])


def _how(word: str) -> Modality:
    return "must" if word in ("compulsory", "mandatory", "obligatory", "required") else "must_not"
