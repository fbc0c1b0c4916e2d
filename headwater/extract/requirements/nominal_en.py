"""Demands without a verb of demanding: quotas, what is mandatory, settled practice, terms of deployment."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import frequency
from headwater.extract.requirements.clauses_en import end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import BASES
from headwater.model import Modality

QUOTA = re.compile(
    r"(?P<what>(?:(?:mandatory|compulsory|annual|monthly|labou?r|transfer|relocation|fixed|strict|numerical|recruitment|obligatory) )*\bquotas?(?: systems?| targets?)?(?: of [^.;:,]{3,60}?)?)(?: (?P<prep>for|on|to) (?P<whom>(?:local |each |every |all |the )?[\w’'-]+(?: [\w’'-]+){0,2}?(?:, [\w’'-]+(?: [\w’'-]+)?(?=,))*(?:,? (?:and|or) [\w’'-]+(?: [\w’'-]+)??)?))?(?= (?:ensure|were|was|are|is|have|has|had|drive|force|funnel|set|with|in|and (?!\w+ (?:ensure|were))|that|which|to [a-z]+|through|by|under)\b|[.,;:]|$)",
    re.I,
)
HAS = re.compile(
    r"\b(?P<verb>ha(?:s|ve|d)|(?:was|were|is|are) (?:given|set|assigned|allotted)|enforc(?:e|es|ed)|fac(?:e|es|ed)|receiv(?:e|es|ed)|manag(?:e|es|ed)) (?:(?:an?|the|its|their|strict|fixed|mandatory) ){0,2}(?P<act>(?!(?:been|met|\w+ed|set|had|no)\b)(?:[a-z-]+ ){0,2}?quotas?\b[^.;:,]{0,90})",
    re.I,
)
MANDATORY = re.compile(
    r"\b(?:is|are|was|were|remains?|became|has been made|was made|were made) (?:strictly |now |made )?(?P<cue>mandatory|compulsory|obligatory)(?: for (?P<actor>[^.,;:]{3,60}))?",
    re.I,
)
ATTRIBUTIVE = re.compile(
    r"\b(?P<cue>mandatory|compulsory|obligatory) (?P<act>(?!quota)(?:[a-z-]+ ){0,2}?[a-z-]{4,})(?: (?:for|on) (?P<actor>[^.,;:]{3,60}?))(?=[.,;:]| (?:was|were|is|are|in|who|that)\b|$)",
    re.I,
)
IT_IS = re.compile(
    r"\b[Ii]t (?:is|was) (?P<cue>forbidden|prohibited|mandatory|compulsory|obligatory|required|illegal|not allowed|not permitted)(?: for (?P<actor>[^.,;:]{3,50}?))? to (?P<act>[^.;:]{4,120})"
)
ENSURES = re.compile(
    r"(?P<act>\bensur(?:e|es|ed|ing) (?:that [^.;:,]{3,60}? (?:compl(?:y|ied|ies) with|meets?|obey(?:s|ed)?|follow(?:s|ed)?|fulfil\w*) [^.;:]{3,80}|compliance\b[^.;:]{0,100}|(?:full )?(?:attendance|participation|implementation)\b[^.;:]{0,80}))",
    re.I,
)
DEPLOYED = re.compile(
    r"\b(?:were|are|is|was|be|been) (?:also )?(?P<act>(?:deployed|assigned|stationed|embedded|dispatched|posted|seconded|sent|rotated|placed)\b[^.;:]{3,200})",
    re.I,
)
TERM = re.compile(
    r"\b[\w]+[- ](?:year|month|week|day)s?(?: | |-)(?:deployments?|terms?|stints?|postings?|rotations?|assignments?|secondments?|tours?|stays?)\b",
    re.I,
)
ACTING = re.compile(
    r"\b(?P<verb>[a-z]{3,}?)(?P<s>e?s)?(?: |(?=,))(?=(?:the|their|its|all|each|every|an?|with|in|on|at|to|his|her|least|once|twice|families|households|villages|local|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+s|and)\b|\d|, [a-z]+)"
)
_MODALS = re.compile(
    r"\b(?P<modal>to|will|would|could|can|did|do|does|not|must|should|shall|may|which|that|who)\s+(?:\w+ly |also )?$"
)
HINT = re.compile(
    r"\bquota|mandatory|compulsory|obligatory|\bit (?:is|was) (?:forb|proh|req|ille|not)|\bensur|-(?:day|week|month|year)\b|\bevery\b|\beach\b|\bonce\b|\btwice\b|\btimes\b|\b(?:dai|week|month|year|quarter|fortnight)ly\b|\bannual",
)


def find(text: str, plain: str) -> Iterator[Demand]:
    """Yield quotas, obligations named as such, and what is told as settled practice with its frequency."""
    low = plain.lower()
    if not HINT.search(low):
        return
    if "quota" in low:
        yield from _quotas(plain)
    for m in IT_IS.finditer(plain) if "it is " in low or "it was " in low else ():
        modality: Modality = (
            "must"
            if m["cue"].lower() in ("mandatory", "compulsory", "obligatory", "required")
            else "must_not"
        )
        yield Demand(
            m.start(), m.end(), m.span("actor") if m["actor"] else None, m.span("act"), modality, [m["cue"]]
        )
    named = "mandatory" in low or "compulsory" in low or "obligatory" in low
    for m in MANDATORY.finditer(plain) if named else ():
        act = actors.before(plain, 0, m.start())
        if act is None or re.match(r"(?:it|there|this|that|he|she|they|we)\b", plain[act[0] : act[1]], re.I):
            continue
        yield Demand(act[0], end_of(plain, m.end()), _actor(plain, m), act, "must", [m["cue"]])
    for m in ATTRIBUTIVE.finditer(plain) if named else ():
        if actors.acts(m["actor"]):
            yield Demand(m.start(), m.end(), _actor(plain, m), (m.start(), m.end("act")), "must", [m["cue"]])
    for m in ENSURES.finditer(plain) if "ensur" in low else ():
        actor = actors.before(plain, 0, m.start("act"))
        fits = actor is not None and actors.acts(plain[actor[0] : actor[1]])
        yield Demand(
            m.start("act") if not fits or actor is None else actor[0],
            m.end(),
            actor if fits else None,
            m.span("act"),
            "practice" if m["act"].lower().startswith(("ensuring", "ensured")) else "must",
            ["ensure"],
        )
    if TERM.search(plain):
        yield from _deployed(plain)
    yield from _practice(plain)


def _actor(plain: str, m: re.Match[str]) -> tuple[int, int] | None:
    if not m["actor"]:
        return None
    words = re.split(r" (?:was|were|is|are|in|since|from|at|on)\b", m["actor"])[0]
    often = frequency.find(words, "en")
    words = words[: often[0].at[0]] if often else words
    return m.start("actor"), m.start("actor") + len(words.rstrip(" ,"))


def _quotas(plain: str) -> Iterator[Demand]:
    for m in HAS.finditer(plain):
        actor = actors.before(plain, 0, m.start("verb"))
        if actor and actors.acts(plain[actor[0] : actor[1]]):
            enforced = m["verb"].lower().startswith(("enforc", "manag"))
            kind: Modality = (
                "practice" if enforced else "must"
            )  # who enforces a quota is not who has to meet it
            yield Demand(actor[0], m.end(), actor, (m.start("verb"), m.end("act")), kind, ["quota"])
    for m in QUOTA.finditer(plain):
        if (
            m["whom"] is None
            and " of " not in m["what"]
            and not re.match(r"mandatory|compulsory", m["what"], re.I)
        ):
            continue
        whom = _whom(m) if m["whom"] else None
        if m["prep"] == "to" or (m["whom"] and whom is None):
            continue
        yield Demand(m.start(), m.end(), whom, m.span("what"), "must", ["quota"])


def _whom(m: re.Match[str]) -> tuple[int, int] | None:
    """The people and bodies at the beginning of the list behind "quotas for"."""
    start, end = m.start("whom"), 0
    for part in re.finditer(r"(?:, (?:and |or )?| and | or )?(?P<one>[^,]+?)(?=,| and | or |$)", m["whom"]):
        if not actors.acts(part["one"]):
            break
        end = part.end()
    return (start, start + end) if end else None


def _deployed(plain: str) -> Iterator[Demand]:
    """Officials on three-year deployments were embedded: a term makes it a rule of the programme."""
    for m in DEPLOYED.finditer(plain):
        actor = actors.before(plain, 0, m.start())
        if actor is None:
            continue
        words = plain[actor[0] : actor[1]]
        if not actors.acts(words):
            first = re.match(r"(?P<who>[A-Z][^.;:]{3,120}?),", plain)
            if first is None or not actors.acts(first["who"]):
                continue
            actor = first.span("who")
        yield Demand(actor[0], m.end(), actor, m.span("act"), "practice", ["a term of service"])


def _practice(plain: str) -> Iterator[Demand]:
    """Team leaders visit every farm once a fortnight: told as what is done, with how often."""
    often = [o for o in frequency.find(plain, "en") if o.unit and o.times]
    if not often:
        return
    if re.match(r"\W*If\b", plain) and re.search(r"\bwould\b", plain):
        return  # what would be, and is not
    done = 0
    for m in ACTING.finditer(plain):
        if m.start() < done:
            continue
        verb = m["verb"] + (m["s"] or "")
        base = next((v for v in (verb, verb.removesuffix("s"), verb.removesuffix("es")) if v in BASES), None)
        if base is None:
            continue
        foretold = re.search(
            r"\b(?:will|would) (?:\w+ly |also )?$", plain[max(0, m.start() - 24) : m.start()]
        )
        if re.search(r"\bas (?:\w+ ){1,3}$", plain[max(0, m.start() - 40) : m.start()]):
            continue  # "as the villagers call it"
        actor = actors.before(plain, 0, foretold.start() + max(0, m.start() - 24) if foretold else m.start())
        if actor is None:
            continue
        if relative := re.match(r"(?:which|that|whom) ", plain[slice(*actor)]):
            actor = (actor[0] + relative.end(), actor[1])
        words = plain[actor[0] : actor[1]]
        plural = actors.head(words).lower().endswith(("s", "people", "men", "women", "staff", "police"))
        alone = words.lower() in ("they", "he or she") and plain[: actor[0]].strip(' “"') == ""
        plural = plural or words.lower() == "they"
        if (
            not (alone or actors.acts(words))
            or actors.person_name(words)
            or (plural == (verb != base) and not foretold)
        ):
            continue
        lead = _MODALS.search(plain[max(0, m.start() - 24) : m.start()])
        if lead and lead["modal"] not in ("will", "would"):
            continue
        end = re.search(
            r"[;:]|\.(?=\s|$)|, (?:which|who|but|while)\b|[”\"’]? that (?=(?:is|are|was|were|has|have|had)\b)|$",
            plain[m.start() :],
        )
        high = m.start() + (end.start() if end else 0)
        if any(m.end() <= o.at[0] + 12 and o.at[1] <= high + 1 for o in often):
            told = re.search(r", (?:according to|as |the \w+ said|said)\b", plain[m.start() : high])
            stop = m.start() + told.start() if told else high
            yield Demand(actor[0], high, actor, (m.start(), stop), "practice", ["told as what is done"])
            done = high
