"""Rewards and penalties told in English: who does this gets or risks that."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.details_en import CONSEQUENT
from headwater.model import Modality

_GETS = r"(?:(?:will|would|shall|may|can|could|must|might) )?(?:also )?(?:be |face[sd]? |risk(?:s|ed)? |receiv(?:e|es|ed) |gets? |got |los(?:e|es) |lost |earn(?:s|ed)? |forfeit(?:s|ed)? |incurs? |suffer(?:s|ed)? |are |is |were |was |have (?:their |its |his |her )?|has (?:its |his |her )?|enjoy(?:s|ed)? |qualif(?:y|ies) for |win |undergo )"
WHO = re.compile(
    rf"(?P<actor>(?<= )|^)(?P<rel>who|that|which|whose) (?P<act>(?:(?!\b(?:must|should|ought|need to|(?:is|are|was|were) (?:not )?to)\b)[^.;:]){{3,160}}?),? (?P<cons>{_GETS}(?:[^.;:]{{0,60}}?)\b(?:{CONSEQUENT})\b[^.;]{{0,200}}|(?:(?:will|would|shall|may|can|could|must) )?(?:pays? (?:double|twice|triple|extra|back|the (?:full|difference|cost|levy|fine)|an? (?:fine|levy|fee|penalty))|forfeit(?:s|ed)?|loses?(?= )|lost(?= )|gives? up|hands? over|(?:are|is|were|was|be) (?:invited|reported|visited|taken|placed|put|returned|denied|refused|moved|excluded|expelled|dropped|made to|told to|given) |ha(?:ve|s|d) (?:their|its|his|her) [\w ]{{2,30}}? (?:read out|published|posted|cut|docked|withheld|revoked|cancelled|suspended|taken away|deducted|struck off)|(?:are|is|were|was|be) (?:called in|summoned|named|shamed|struck|removed|barred|sent|criticised|criticized|noted|publicly))[^.;]{{0,120}})",
    re.I,
)
THOSE = re.compile(
    rf"\b(?P<actor>those|anyone|whoever|units|officials|cadres|individuals|companies) (?P<act>(?:found |caught |ranked |named |failing |refusing |who |with |without |above |below |under |over |absent |late |in arrears |in breach )[^.;:,]{{1,80}}?) (?P<cons>{_GETS}(?:[^.;:]{{0,40}}?)\b(?:{CONSEQUENT})\b[^.;]{{0,120}})",
    re.I,
)
FAILURE = re.compile(
    r"\b(?P<act>(?:[Ff]ailure|[Rr]efusal|[Rr]efusing|[Ff]ailing|[Nn]on-?compliance|[Aa]bsence|[Vv]iolations?|[Bb]reaches|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Rr]epeated|[Uu]nexcused|\d+) (?:\w+ )?(?:absences|violations|offences|offenses|failures|warnings|refusals))(?: (?:to|with|of|from) [^.;:]{3,100}?)?),? (?P<cons>(?:(?:will|would|shall|may|can|could) )?(?:result(?:s|ed)? in|lead(?:s)? to|led to|carr(?:y|ies|ied)|incurs?|mean(?:s|t)?|brings?|(?:is|are|was|were|be) punish\w+|draws?|attracts?|earns?|cost|(?:is|are|was|were|be) (?:treated|counted|regarded|recorded|marked|considered|punished|dealt with|noted) (?:as|in|by|with)|counts? as) [^.;]{3,140})"
)
HELD = re.compile(
    r"\b(?:will|shall|would|are|is|were|was|must)(?: also)? (?:to )?(?:be )?(?P<act>held (?:personally |directly )?(?:accountable|responsible|liable)[^.,;:]{0,100})"
)
ASSESSED = re.compile(
    r"\b(?P<act>(?:(?:is|are|was|were) (?:also )?(?:made |considered )?(?:part of|included in|written into|linked to|tied to|counted (?:in|towards)|factored into|a factor in)|accounts? for|makes? up|counts? (?:towards?|in)|(?:(?:can|may|could|will) (?:also )?)?(?:undermine|benefit|affect|damage|boost|advance|harm|decide)(?:s|ed)?) [^.;:]{0,100}?\b(?:performance|scores?|ratings?|appraisals?|evaluations?|assessments?|careers?|promotions?|bonus\w*)\b[^.;:]{0,100})",
    re.I,
)
SYSTEM = re.compile(
    r"\b(?P<act>(?:implement(?:s|ed)?|introduc(?:es|ed)|establish(?:es|ed)|adopt(?:s|ed)|set up|r[au]ns?|applie[sd]|created?) (?:the |an? )?(?:[\w’'“”()\u3400-\u9fff-]+ ){0,8}?[“‘\"]?(?:[\w’'-]+ ){0,3}?(?:accountability|evaluation|assessment|appraisal|punishment|penalty|reward|quota|scoring|inspection|ranking|responsibility)\b[^.;:]{0,140})",
    re.I,
)
AWARDED = re.compile(
    r"\b(?P<act>(?:selects?(?:ed)? and |chooses and )?(?:awards?|awarded|rewards?|rewarded|commends?|commended|honou?rs|praises|fines|fined(?= [^.;]{3,60} for (?:each|every|any))|punishes|demotes|promotes) [^.;:]{4,140})",
    re.I,
)
ENOUGH = re.compile(
    rf"\b(?:{CONSEQUENT})\b|accountab|perform|careers?|evaluat|apprais|score|forfeit|removed|summoned|invited|sent |barred|gives? up|hands? over|reported|visited|refused|denied|criticised|criticized|struck|excluded|dropped|lose|pays? |called in|named|shamed|treated as|counts? as|counted as|regarded as|bottom|top"
)
_ASSESSING = re.compile("perform|score|rating|apprais|evaluat|assess|career|promotion|bonus")
_YEARLY = re.compile(r"\b(?:every|each|outstanding|excell\w+|year|month|annually|those|who)\b", re.I)
_REL = re.compile(r"\b(?:who|that|which|whose) ")
RANKED = re.compile(
    rf"(?:^|[.;:] |, (?:and |while |but )?)(?P<actor>(?:[Tt]he )?(?:bottom|top|best|worst|last|first|lowest|highest|weakest|strongest)(?:[- ](?:ranked|placed|scoring|performing|rated))?(?: (?:\d+|two|three|five|ten|one))?(?: (?:units?|villages?|teams?|townships?|cadres?|officials?|schools?|departments?|households?|per ?cent|tenth|third|quarter))?) (?P<cons>{_GETS}[^.;:]{{2,120}})"
)
"""The three that come last lose their bonus."""
_COUNTED_AS = re.compile(r"\b(?:treated|counted|regarded|recorded|marked|considered|counts?) as\b")
_ON = re.compile(
    r",? (?:while|whereas|but)\b|, and (?:those|anyone|whoever)\b|,? and (?:(?:an?|any|each|every|the) )?(?:[\w-]+ ){1,3}(?:who|which|found|caught|absent|failing|refusing)\b|,? and (?:an?|any|each|every|the) (?:[\w-]+ )?[\w-]+ that\b"
)
"""Where a consequence ends and the next rule begins."""
_SOMEBODY = re.compile(r"\b(?:said|told|recalled|asked not|asked to|claimed|cannot|can not)\b")
_TOLD_US = re.compile(r"\b(?:told (?:us|the|me)|said|recalled)\b")
"""One person's story, and no rule."""
_FEELS = re.compile(
    r"(?:\w+ )?(?:reluctant|unwilling|afraid|keen|eager|anxious|able|unable|likely|unlikely|free|slow|quick|ready|said|believed|thought|known|about)\b"
)
"""What they are inclined to, and nothing that is done to them."""
_DENIED = re.compile(r"(?:\w+ ){0,2}?(?:not|never) (?!less|fewer|more)")
_NEGATED = re.compile(r"\b(?:not|never|no longer|n[’']t)\b")


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield what is rewarded or punished."""
    low = plain.lower()
    if not ENOUGH.search(low):
        return
    seen: set[int] = set()
    for rel in _REL.finditer(plain):
        if (m := WHO.match(plain, rel.start())) and m.start("cons") not in seen:
            rewarded = list(_rewarded(plain, m))
            seen.update(m.start("cons") for _ in rewarded)
            yield from rewarded
    for m in THOSE.finditer(plain):
        if m.start("cons") not in seen:
            yield from _rewarded(plain, m)
    for m in (
        RANKED.finditer(plain) if "bottom" in low or "top" in low or "est " in low or "last" in low else ()
    ):
        if re.search(CONSEQUENT, m["cons"], re.I):
            good = _kind(m["cons"])
            made = Demand(
                m.start("actor"), m.end(), m.span("actor"), m.span("cons"), good, ["what it brings"]
            )
            made.consequence = _bare(plain, m)
            yield made
    for m in FAILURE.finditer(plain):
        if not re.search(CONSEQUENT, m["cons"], re.I) and not _COUNTED_AS.search(m["cons"]):
            continue
        made = Demand(m.start(), m.end(), None, m.span("act"), "must_not", ["a penalty for it"])
        made.consequence = _bare(plain, m)
        yield made
    for m in HELD.finditer(plain) if "held" in low else ():
        actor = actors.before(plain, 0, m.start())
        if actor and actors.acts(plain[actor[0] : actor[1]]):
            made = Demand(actor[0], m.end(), actor, m.span("act"), "must", ["held accountable"])
            made.consequence = m.span("act")
            yield made
    if _ASSESSING.search(low):
        yield from _assessed(plain)
    yield from _systems(plain)


def _rewarded(plain: str, m: re.Match[str]) -> Iterator[Demand]:
    low = m.start("actor") if m["actor"] else 0
    actor = actors.before(plain, low, m.end("actor"))
    words = plain[actor[0] : actor[1]] if actor else ""
    if actor is None or not (actors.acts(words) or words.lower() in ("those", "anyone", "whoever")):
        return
    any_one = "rel" in m.groupdict() and re.match(r"an? ", words, re.I)
    general = any_one or actors.general(words) or actors.head(words).lower().endswith("s")
    if actors.person_name(words) or not general:
        return
    if re.search(r"\b(?:name|identity|real name)\b.*$|\b(?:an?|the)$", m["act"]) and (
        "withheld" in m["cons"] or re.search(r"\b(?:an?|the)$", m["act"])
    ):
        return
    if _SOMEBODY.search(m["act"]) or _TOLD_US.search(m["cons"]):
        return
    if _FEELS.match(m["cons"]) or _DENIED.match(m["cons"]) or re.search(r"\b(?:not|never)$", m["act"]):
        return
    fails = re.match(
        r"(?:who )?(?:fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|do(?:es)? not|did not|neglect\w* to) (?P<what>.+)",
        m["act"],
        re.I,
    )
    act = (m.start("act") + fails.start("what"), m.end("act")) if fails else m.span("act")
    cue = "a penalty for failing to" if fails else "what it brings"
    on = _ON.search(m["cons"], 4)
    end = m.start("cons") + on.start() if on else m.end()
    if "rel" in m.groupdict() and (m["rel"] or "").lower() == "whose":
        act = (m.start("rel"), act[1])
    kind: Modality = "must" if fails else "practice"  # what is told of them is no act that is banned
    made = Demand(actor[0], end, actor, act, kind, [cue])
    low, high = _bare(plain, m)
    made.consequence = (low, max(low + 1, min(high, end)))
    yield made


def _kind(consequence: str) -> Modality:
    if re.match(
        r"(?:\w+ )?(?:los(?:e|es|t)|forfeit\w*|denied|refused|barred|banned|excluded|struck|stripped|removed|kept)\b",
        consequence,
    ):
        return "must_not"
    if re.match(r"(?:gives? up|hands? over)\b", consequence):
        return "practice"
    return (
        "encouraged"
        if re.search(
            r"prais|promot|reward|bonus|priority|subsid|award|honou?r|certific|credit|scholar|preferential|exempt",
            consequence,
            re.I,
        )
        else "must_not"
    )


def _bare(plain: str, m: re.Match[str]) -> tuple[int, int]:
    """The consequence without the verb before it."""
    lead = re.match(rf"{_GETS}(?:an? |the )?", m["cons"], re.I)
    start = m.start("cons") + (lead.end() if lead and lead.end() < len(m["cons"]) - 3 else 0)
    return start, m.start("cons") + len(m["cons"].rstrip(" ,"))


def _assessed(plain: str) -> Iterator[Demand]:
    """The results are part of the appraisal, and can undermine careers."""
    for m in ASSESSED.finditer(plain):
        subject = actors.before(plain, 0, m.start("act"))
        if (
            subject is None
            or _NEGATED.search(m["act"][:20])
            or _NEGATED.search(plain[subject[0] : subject[1]])
        ):
            continue
        if actors.person_name(plain[subject[0] : subject[1]]):
            continue
        act = (subject[0], m.end("act"))
        made = Demand(subject[0], m.end("act"), None, act, "practice", ["counts in an appraisal"])
        made.consequence = m.span("act")
        yield made


def _systems(plain: str) -> Iterator[Demand]:
    """The county introduced leader accountability; the state rewards outstanding units each year."""
    for pattern, cue in ((SYSTEM, "a system of it"), (AWARDED, "is rewarded")):
        for m in pattern.finditer(plain):
            actor = actors.before(plain, 0, m.start("act"))
            if actor is None or not actors.acts(plain[actor[0] : actor[1]]):
                continue
            if pattern is AWARDED and not _YEARLY.search(plain, max(0, actor[0] - 20), m.end()):
                continue
            made = Demand(actor[0], m.end(), actor, m.span("act"), "practice", [cue])
            made.consequence = m.span("act")
            yield made
