"""Whether a frame of `frame_rows_en` holds in a clause: a rule, and no guess, habit, story or advice to readers."""
# Patterns are data and stay on one line.

from collections.abc import Callable
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import frequency
from headwater.extract.requirements.frame_rows_en import ANY_DONE, DUTIES, FEELS, WITNESS, Frame
from headwater.extract.requirements.phrases_en import Clause
from headwater.extract.requirements.setting_en import RULED, STRONG, TOLD
from headwater.extract.requirements.verbs_en import ACTS, PAST
from headwater.extract.requirements.words_en import GUESS, LEAVES, OUTCOMES, PERFECT, SAYING

_STATES = frozenset("live grow learn put take carry match pair twin add spread divide turn believe remain fear know think want like love see hear say tell suffer worry hope stop begin start become flee feel need speak work face come arrive join remember describe explain recall fall rise reach show report count drink sing vary range include contain win fight explore suffer warn note claim argue estimate find welcome thank praise refuse resist object lead produce export import supply account gain develop improve strengthen promote maintain continue enjoy make support help encourage build cover handle oversee direct supervise coordinate lead head play".split())  # fmt: skip
"""What people do without a rule, and what bodies do as such: no duty by its verb alone."""
_NARRATED = re.compile(
    r"\b(?:said|says|told|recalled|last (?:year|week|month)|yesterday|ago|that day|(?:19|20)\d\d)\b"
)
_MEASURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|once|twice|each|every|per|daily|weekly|monthly|at least|no more than|no fewer than|at most|up to|bonus|permit|licence|deposit|allowance)\b"
)
_LIMIT = re.compile(
    r"\b(?:only|if|unless|until|provided|on condition|at any time|without|once|twice|each|every|alternate|for|to be|up to|at most|no more than)\b|\d"
)
_OFTEN = re.compile(
    r"\b(?:every|each|once|twice|daily|weekly|times an?|(?:one|two|three|four|five|six) (?:days|nights|hours|times) an?)\b"
)
_OFFICE = re.compile(
    r"^(?:The|the|A|a|Its|its|Each) (?:[a-z-]+ ){0,2}?(?:head|officer|leader|secretary|warden|monitor|clerk|director|captain|commander|manager|supervisor|teacher|cadre|guard|keeper|host|driver|instructor|chief)\b"
)
_PAPER = re.compile(
    r"permission|consent|approval|permit|certificate|signature|visa|slip|notice|licen[cs]e|pass\b|stamp|registration|application|attendance|report|signing|presence",
    re.I,
)
_CITES = re.compile(
    r"^\W*It also (?:says|adds|states)\b|\b(?:rules?|handbook|manual|notice|regulations?|guide|law|contract|circular)\b[^,.;]{0,30}\b(?:says?|states?|reads?|adds?|is that|said|stated|also says)\b"
)
_READERS = re.compile(
    r"\b(?:[Rr]eaders?|[Ii]nvestors|[Tt]ravell?ers|[Uu]sers|[Oo]ne|[Aa]nalysts|[Oo]bservers|[Hh]istorians|[Rr]esearchers)\b"
)
_NUMBERED = re.compile(
    r"(?:[Aa]bout |[Ss]ome |[Oo]nly |[Nn]early |[Oo]ver |[Mm]ore than |[Tt]he )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) )"
)
_ONLY = re.compile(
    r"\b(?:alternate|every|each|only|if|unless|until|provided|on condition|at any time|at most|no more than|once|twice)\b"
)
_NARROWED = re.compile(r" (?:who|that|which|with|without|under|over|above|below|aged|found|caught|rated) ")
_HAPPENS = re.compile(
    r"be (?:the|an?|in|at|on|more|less|able|seen|found|heard|said|due|part|true|because|expected|described|used to|difficult|hard|easy|possible|\w+ing)\b|(?:have|seem|appear|include|help|lead|come|become|mean|cause|suffer|face|take place|feel|see|expect|find|look|hear|wish|want|fail|be exposed|still)\b"
)

_SEVERAL = re.compile(r"[a-z](?<![su])s$")
_EACH = re.compile(r"\w+ (?:each|every|at least|no more|no fewer) ")
_BY_LAW = re.compile(r"\bby (?:law|rule)|\b(?:before|for|to) ")
_BE_SO = re.compile(
    r"be (?:confused|set beside|compared|borne|tired|sure|glad|careful|wrong|right|mad|joking|the|an?|asleep|afraid|tempted|forgiven|hoped|feared|endured)\b"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A clause beside a frame: `rest` is what stands from the act on, `rules` how surely rules are told around it."""

    plain: str
    clause: Clause
    frame: Frame
    rules: int
    subject: str
    rest: str
    narrowed: bool
    measured: bool


def holds(plain: str, clause: Clause, frame: Frame, end: int, rules: int) -> bool:
    """Tell whether a frame holds in this clause: where rules are told, or by its own measure."""
    subject, rest = plain[slice(*clause.subject)], plain[clause.act : end]
    if frame in WITNESS:
        return _told(clause, frame, subject, rest, rules)
    measured = bool(_MEASURE.search(plain[clause.subject[0] : end]))
    case = Case(plain, clause, frame, rules, subject, rest, _NARROWED.search(subject) is not None, measured)
    if _no_act(case, end) or _no_actor(case):
        return False
    if (own := OWN.get(frame.name)) is not None:
        answer = own(case)
        if answer is not None:
            return answer
    if clause.cue == "last" and not re.match(
        r"lasts? (?:for|at|no|\d|one|two|three|four|five|six|ten)", rest
    ):
        return False
    if frame.when == "measured":
        sure = rules >= TOLD or clause.cue not in ("get", "receive", "earn", "lose", "pay", "gain")
        return measured and (sure or often_each(rest))
    return frame.when == "always" or rules >= (STRONG if frame.when == "strong" else TOLD)


def _no_act(case: Case, end: int) -> bool:
    """Tell whether what stands behind the verb group is no act: a guess, a state, a saying, an advice to readers."""
    clause, rest = case.clause, case.rest
    if PERFECT.match(rest) or SAYING.match(rest) or GUESS.search(case.plain, clause.verb, end):
        return True
    if case.frame.name.endswith("in the passive"):
        to = re.search(r"\bto [\"“]?([a-z]+)", rest)
        return to is None or to[1] not in ACTS
    if clause.group != "modal":
        return False
    verb, sees = rest.split(" ", 1)[0], re.match(r"see (?:at least|no fewer|to it|\d)", rest)
    if (verb in LEAVES - {"be", "have"} | {"bear"} and not sees) or _BE_SO.match(rest):
        return True
    if case.frame.name == "borne by":
        return False
    return bool(_HAPPENS.match(rest) and not sees) or verb in OUTCOMES - {"be", "last"}


def _no_actor(case: Case) -> bool:
    """Tell whether this subject is told nothing by this frame: one person, the reader, who says it."""
    clause, subject, frame = case.clause, case.subject, case.frame
    if clause.who == "one" and re.match(r"(?:he|she|my|our|your)\b", subject, re.I):
        return True
    if clause.who == "you" and not _CITES.search(case.plain, 0, clause.subject[0]):
        told = frame.name.endswith("in the passive") and case.rules >= STRONG
        return not told or subject == "I"
    if re.search(r"\b(?:said|says|told|that the|that an?|asked|recalled)\b", subject):
        return True
    if clause.who == "name":
        titled = re.match(r"(?:Mr|Ms|Mrs|Dr)\b", subject)
        long = clause.group == "modal" and (len(subject.split()) > 4 or re.search(r"[\d,]", subject))
        return bool(titled or long or actors.person_name(subject))
    many = frame.name in ("are to", "had to, of a thing", "is to, of a thing") and _NUMBERED.match(subject)
    return bool(many) and not subject.startswith("The ")  # so many are to be done: a target


def _officer(case: Case) -> bool:
    office = _OFFICE.search(case.subject) is not None and not re.search(r" [A-Z]", case.subject)
    fits = case.clause.group == "present" and case.clause.cue in DUTIES and case.rules >= STRONG
    return office and fits and not _NARRATED.search(case.plain)


def _unnamed(case: Case) -> bool:
    several = _SEVERAL.search(case.subject) or re.match(r"(?:[Ee]ach|[Ee]very|[Nn]o|[Aa]ny) ", case.subject)
    weak = case.clause.cue in ("should", "may") and not case.clause.negated
    acts = case.rest.split(" ", 1)[0] in ACTS - LEAVES - OUTCOMES
    return bool(several) and not weak and acts and case.rules >= STRONG


def _may(case: Case) -> bool:
    clause, rules = case.clause, case.rules
    only = _ONLY.search(case.rest) is not None
    could = clause.cue in ("could", "couldn't", "couldn’t")
    if could and (rules < STRONG or case.subject[:2].lower() == "no" or not (clause.negated or only)):
        return False
    if clause.negated and case.rest.split(" ", 1)[0] not in ACTS | {"be"}:
        return False
    if case.narrowed and clause.who == "kind" and rules >= (1 if clause.cue == "may" else TOLD):
        return True
    if rules < TOLD and not (rules > 0 and only and case.frame.name == "may"):
        return False
    limited = bool(_LIMIT.search(case.rest)) if clause.cue == "may" else only
    return clause.negated or limited or (rules >= STRONG and clause.cue in ("may", "could"))


def _habit(case: Case) -> bool:
    """What is told as done, without a modal: a rule by its measure or by what stands around it."""
    clause, subject, rest, rules = case.clause, case.subject, case.rest, case.rules
    done = case.frame.name == "done by rule"
    if (clause.group == "be") != done or clause.group == "modal" or _NUMBERED.match(subject):
        return False
    if not case.narrowed and not often_each(rest) and re.match(r"an? ", subject, re.I):
        return False  # one of them, in a story
    if clause.group == "past":
        return rules >= STRONG and case.measured and clause.cue in PAST.values()
    if _NARRATED.search(rest):
        return False
    if done:
        listed = case.frame.words.pattern != ANY_DONE
        return rules >= (TOLD if listed and case.measured else STRONG if listed or case.measured else RULED)
    every = re.match(r"(?:[Ee]ach|[Ee]very|[Nn]o) |[Nn]o(?:body| one)", subject) or _EACH.match(rest)
    if clause.cue in _STATES and not every and not frequency.find(rest, "en"):
        return False
    if not case.measured and clause.cue not in DUTIES and not clause.negated and rules < RULED:
        return False
    return rules >= (TOLD if case.measured else STRONG)


def _unless(told: bool) -> bool | None:
    """A frame's own condition: it fails without it, and else holds as others do."""
    return None if told else False


OWN: dict[str, Callable[[Case], bool | None]] = {
    "what an officer does": _officer,
    "must, of those unnamed": _unnamed,
    "may": _may,
    "cannot": _may,
    "told as a rule": _habit,
    "done by rule": _habit,
    "held so often": lambda c: _unless(c.clause.group == "present"),
    "undertakes to": lambda c: _unless(_MEASURE.search(c.rest) is not None),
    "a paper is needed": lambda c: _unless(bool(_PAPER.search(c.subject) or _BY_LAW.search(c.rest))),
    "of each": lambda c: _unless(
        re.match(r"(?:[Ee]ach|[Ee]very) ", c.subject) is not None
        or (c.clause.cue != "is to" and _SEVERAL.search(c.subject) is not None)
    ),
    "what a thing brings": lambda c: _unless(
        re.match(r"(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne|[Tt]wo|[Aa]ny) |\w+ing ", c.subject) is not None
    ),
    "let off": lambda c: _unless(c.clause.cue in ("is", "are") or c.rules >= STRONG),
    "should": lambda c: _unless(not _READERS.search(c.subject)),
    "a penalty then": lambda c: _unless(c.narrowed),
    "a penalty met": lambda c: _unless(c.clause.who != "one" or _ONLY.search(c.rest) is not None),
    "loses or earns": lambda c: _unless(c.clause.group != "past" or often_each(c.rest)),
}
"""What frames ask besides, by name."""


def _told(clause: Clause, frame: Frame, subject: str, rest: str, rules: int) -> bool:
    """Tell whether what a witness tells is a rule that was met, and no feeling or single leave."""
    act = re.sub(r"^.{0,40}?\bto (?=[a-z])", "", rest) if frame.name.endswith("passive") else rest
    if FEELS.match(act) or len(rest.split()) < 2 or PERFECT.match(rest):
        return False
    if clause.group == "modal" and act.split(" ", 1)[0] not in ACTS | {
        "be",
        "have",
        "shave",
        "lie",
        "kneel",
        "dance",
        "march",
        "stand",
        "pretend",
    }:
        return False
    if frame.name == "could not":
        return clause.negated and (
            clause.cue.startswith("could") or clause.who != "you" or subject.lower() == "you"
        )
    if frame.name == "what one does by rule":
        often = _OFTEN.search(rest) is not None and clause.cue in DUTIES
        return clause.group == "present" and (
            often or (clause.cue in DUTIES and rules >= STRONG and subject.lower() == "you")
        )
    if frame.modality == "may" and not clause.negated and "allowed so" not in frame.name:
        return _ONLY.search(rest) is not None
    return True


def often_each(rest: str) -> bool:
    """Tell whether so much is for each: "two points for every visit"."""
    return re.search(r"\b(?:for each|for every|per|a (?:day|month|visit|head|week|year))\b", rest) is not None
