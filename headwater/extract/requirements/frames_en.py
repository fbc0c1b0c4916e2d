"""Which clauses are rules, in English: a table of frames over the clauses of `phrases_en`.

A frame names the verb group, the words behind it, how strong it is, what of the clause is the act, whose subject it
takes, and whether it holds anywhere or only where rules are told (`setting_en.setting`): "cadres sign the log" is a duty
in a handbook, and a habit in a story.
"""
# Tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import frequency
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.details_en import CONSEQUENT
from headwater.extract.requirements.phrases_en import ACTS, PAST, Clause, clauses
from headwater.extract.requirements.words_en import GUESS, LEAVES, OUTCOMES, PASSIVES, PERFECT, SAYING
from headwater.model import Modality

Seat = Literal["act", "group", "whole"]
"""The act is what stands behind the group, the group's own words too, or the clause with its subject."""
When = Literal["always", "rules", "strong", "measured"]
"""Whether the clause is a rule anywhere; where rules are told; or also where it has a measure of its own."""
PEOPLE = frozenset({"kind", "they"})
ANYBODY = frozenset({"kind", "they", "you"})
BOUND = frozenset({"kind", "they", "one", "thing"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A row: the group's cue and the words from the act on, and what they come to."""

    name: str
    cue: re.Pattern[str]
    words: re.Pattern[str]
    modality: Modality
    negated: Modality | None = None
    seat: Seat = "act"
    who: frozenset[str] = ANYBODY
    when: When = "always"
    outcome: bool = field(default=False)
    """The act is also what comes of it: a penalty or a reward."""


def _row(name: str, cue: str, words: str, modality: Modality, negated: Modality | None = None, seat: Seat = "act", who: frozenset[str] = ANYBODY, when: When = "always", *, outcome: bool = False) -> Frame:
    return Frame(name, re.compile(rf"(?:{cue})$"), re.compile(words, re.I), modality, negated, seat, who, when, outcome)


_BE = r"(?:(?:is|are|was|were)(?:n['’]t)?|(?:will|would) be)"
_NOW = r"(?:(?:is|are)(?:n['’]t)?|will be)"
_ALL = r"(?=[a-z])"
_TO = r"(?:,? by [^,;.]{2,40}?)?,? (?:not )?to (?=[a-z\"“])"
_STRENGTHS: tuple[Modality, ...] = ("must", "should", "encouraged", "may")
_OF = {m: "|".join(w for w, kind in PASSIVES.items() if kind == m) for m in _STRENGTHS}
_SUM = r"[^.;:]{0,60}?(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|stars?|bonus|allowance|stipend|subsidy|share|double|extra|certificate|priority|points?|marks?)\b)"
_PENAL = r"(?:(?:also |then |themselves |first )?(?:fined|docked|dismissed|removed|demoted|sacked|expelled|punished|penali[sz]ed|disciplined|warned|reprimanded|criticised|criticized|suspended|detained|prosecuted|summoned|recalled|barred|banned|excluded|disqualified|stripped|deprived|evicted|blacklisted|disbanded|admonished|revoked|forfeited|closed|struck off|called in|taken off|sent (?:back|home|away|down)|passed over|named and shamed|ineligible|ordered to)\b|(?:in breach|liable to)\b)"
_GIFTS = r"(?:(?:also |then )?(?:promoted|rewarded|praised|commended|honou?red|awarded|entitled to|eligible for)\b)"
_LET = r"(?:exempt(?:ed)?\b|left out\b|outside the\b|excused\b|let off\b|spared\b|not (?:obliged|required|bound|expected)\b)"
_DONE = r"(?:also |then |to be |first )?(?:recorded|entered|photographed|reported|submitted|handed|collected|checked|inspected|registered|logged|uploaded|signed|stamped|displayed|sealed|locked|returned|confiscated|deducted|withheld|weighed|examined|tested|searched|issued|stored|burn(?:ed|t)|filed|sent|forwarded|graded|ranked|scored|chosen|selected|appointed|rotated|replaced|stationed|posted|deployed|billeted|assigned|allotted|charged|held|kept|served|read|taken|woken|marked|noted|assessed|evaluated|appraised|questioned|escorted|accompanied|trained|taught|enrolled|admitted|vaccinated|housed|fed|paid|visited|supervised|cleaned|repaid|settled|refunded)\b(?! as\b)"
_ANY_DONE = r"(?!(?:estimated|reported|said|known|called|believed|described|located|situated|based|expected|thought|seen|considered|named|used|made|born|interested|concerned|tired|involved|related|linked|connected|divided|united|committed|determined|pleased|twinned|paired|matched|included|funded|owned|formed|composed|led|headed|tied|counted|organi[sz]ed|run|chaired|staffed|directed|overseen|guided|supported|adopted|built|founded|created|confused|scattered|spread|forced)\b)[a-z]+(?:ed|en|wn|pt|nt|ld|ght|id)\b"
_DUTIES = frozenset("greet help check sign pay observe refrain photograph report upload write hand submit attend study recite raise sing record keep visit stay sleep bring collect register inspect teach send inform ask guard clean sweep cook wash lock return surrender wear swear pledge accept obey obtain apply deposit compile mark log fill post hang assemble rotate serve consist withhold deduct forfeit repay notify eat reward meet give leave lodge wait queue salute note spend love".split())  # fmt: skip
"""Verbs of what is asked of people where rules are told, without a measure beside them."""
_ANY = frozenset({"kind", "they", "you", "one"})
WITNESS = (
    _row("had to, as a witness tells", r"had to|was to|were to|needed to|have to", _ALL, "must", "must_not", who=_ANY),
    _row("could not", r"could|couldn['’]t|can['’]t|cannot", _ALL, "may", "must_not", who=_ANY),
    *(_row(f"{kind} as a witness tells, in the passive", rf"{_BE}", rf"(?:{words}){_TO}", kind, "must_not" if kind == "may" else None, seat="group", who=_ANY) for kind, words in _OF.items() if kind in ("must", "should", "may")),
    _row("would, as a witness tells", r"would", r"(?!be\b|have\b|like\b|say\b|not\b)[a-z]+ .*?\b(?:every|each|once a|twice a|times a|until|for (?:two|three|four|five|six|seven|ten|a) (?:days|nights|week|hours))\b", "practice", None, who=frozenset({"they", "you", "kind"})),
    _row("allowed so many", rf"{_BE}", r"allowed (?:only )?(?:\d|one|two|three|four|five|six|ten|an? )", "may", "must_not", seat="group", who=_ANY),
    _row("needed a paper", r"need", r"[a-z]+ (?:(?:an?|the|their|written|special|signed) )*(?:[a-z-]+ )?(?:slips?|pass(?:es)?|permits?|permission|consent|approval|certificates?|stamps?|signatures?|letters?|cards?|notes?)\b", "must", None, who=_ANY),
    _row("what was paid", r"lose|receive|earn|get|pay|take", rf"[a-z]+ (?:.*{_SUM}.*?\b(?:an?|per|each|every) (?:day|week|month|year|visit|head|night)|(?:your|our|my|their|his|her) [a-z]+\b)", "practice", None, who=_ANY),
    _row("what one does by rule", r"[a-z]+", _ALL, "practice", None, who=frozenset({"you"})),
    _row("what was done so often", r"work|stay|sleep|eat|meet|sing|write|spend|serve|go", r"[a-z]+ .*?\b(?:hours?|days?|nights?|times?) (?:an?|per|every|each) |[a-z]+ .*?\b(?:every|each|until midnight|until dawn)\b", "practice", None, who=_ANY),
    _row("what was done to them so often", r"was|were", r"[a-z]+(?:ed|en|wn|pt|nt|ld|ght|id)\b.*?\b(?:every|each|daily|twice|once an?)\b", "practice", None, seat="group", who=frozenset({"kind", "they", "you"})),
)  # fmt: skip
"""What those tell who met the rules: the first person, and the past."""
FEELS = re.compile(r"(?:be (?:careful|honest|patient|strong|sure)|admit|say|add|think|believe|hope|know|remember|confess|laugh|cry|wonder|understand|see|hear|explain|stop|help (?:but|it)|afford|imagine|wait to|find|look|tell you|go(?: on)?$|leave$|choose|decide|try|run|flee|manage|bear|stand it|recogni[sz]e|read it|tell whether|feel|guess|get out|prove|square|verify|confirm|check|establish|trace|locate|reach|compare|consent|do (?:it|that|so|something))\b")
"""What somebody must or cannot do, and nobody demands."""
TABLE = (
    _row("must", r"must|shall|mustn['’]t|ha(?:s|ve) to|needs? to|ought", r"(?!wish |be (?:noted|remembered|said)\b)" + _ALL, "must", "must_not", who=PEOPLE | {"one"}),
    _row("must last", r"must|shall|should|ha(?:s|ve) to", r"last (?:for |at |no |\d|one|two|three|four|five|six|ten|twelve)", "must", "must_not", who=frozenset({"thing"})),
    _row("must, for a body", r"must|shall|ha(?:s|ve) to|(?:is|are) to", r"(?:send|set aside|provide|find|fund|supply|take in|train|build|contribute|transfer|devote|hire|receive|accept|second|lend|house|employ|spend|place|create|move)\b", "must", "must_not", who=frozenset({"name"}), when="measured"),
    _row("are to", r"(?:is|are) to", _ALL, "must", "must_not", who=PEOPLE),
    _row("is to, of a thing", r"(?:is|are) to", r"be [a-z]+(?:ed|en|wn|pt|nt|ld|ght|id|ut|de|ne|ft)\b", "must", "must_not", who=frozenset({"thing", "one"}), when="rules"),
    _row("had to", r"had to|needed to|was to|were to", _ALL, "must", "must_not", who=PEOPLE, when="rules"),
    _row("of each", r"must|shall|ha[sd] to|(?:is|are) to", r"(?:account for|guarantee|ensure|employ|register|train|accept|admit|pay|send|provide|keep|hold|submit|report|supply|fill|meet|contribute|deliver|display|bear|name|appoint|host|take|make|show|set aside)\b", "must", "must_not", who=frozenset({"thing"})),
    _row("must, of those unnamed", r"must|shall|ha(?:s|ve|d) to|are to|should|may", r"(?!be\b|have\b)[a-z]+ ", "must", "must_not", who=frozenset({"thing"}), when="strong"),
    _row("had to, of a thing", r"had to|was to|were to", r"be [a-z]+(?:ed|en|wn|pt|nt|ld|ght|id|ut|de|ne|ft)\b", "must", "must_not", who=frozenset({"thing"}), when="rules"),
    _row("should", r"should", _ALL, "should", "must_not", who=PEOPLE),
    _row("need not", r"need not|needn['’]t", _ALL, "may", "may", who=PEOPLE),
    _row("cannot", r"cannot|can['’]t|couldn['’]t|could|can", _ALL, "may", "must_not", when="rules"),
    _row("may", r"may", _ALL, "may", "must_not", when="rules"),
    _row("no shorter than", r"may|can|could|must|shall", r"be (?:short|long|few|small|low|high|less|more|young|old)(?:er)? than\b", "must_not", "must", seat="act", who=frozenset({"thing"}), when="measured"),
    _row("let off", rf"{_BE}", _LET, "may", "must", seat="group", who=PEOPLE),
    _row("let off, to be", r"may|can|could|will|would|shall", rf"be {_LET}", "may", "must", who=PEOPLE),
    _row("subject to", rf"{_BE}", r"(?:subject to|covered by|bound by)\b", "must", "may", seat="group", who=PEOPLE, when="rules"),
    _row("found obliged, in the passive", r"find", r"(?:finds?|found) (?:themselves|itself) (?:obliged|forced|required|compelled|having) to\b", "must", None, who=ANYBODY | {"one"}),
    _row("undertakes to", r"undertake|pledge|agree|promise|vow", r"[a-z]+ to (?=[a-z])", "must", None, who=PEOPLE | {"one"}, when="measured"),
    _row("remains liable", r"remain", r"[a-z]+ (?:liable|responsible|answerable|accountable|bound|subject to)\b", "must", None, who=ANYBODY | {"one"}),
    _row("needs a paper", r"need|require", r"[a-z]+ (?:(?:an?|the|their|written|prior|official|special|signed|valid) )*(?:[a-z-]+ )?(?:slips?|pass(?:es)?|permits?|permission|consent|approval|certificates?|stamps?|signatures?|licen[cs]es?|visas?|invitations?|letters?|form|cards?|notice)\b", "must", None, seat="act", who=PEOPLE),
    _row("a paper is needed", rf"{_NOW}", r"(?:needed|required|necessary|due|called for)\b", "must", "may", seat="whole", who=frozenset({"thing", "name"}), when="rules"),
    _row("conditional on", rf"{_BE}", r"(?:made )?(?:conditional|contingent|dependent) (?:up)?on\b", "must", None, seat="whole", who=frozenset({"thing", "name"})),
    _row("is somebody's task", rf"{_BE}", r"the (?:sole |joint )?(?:responsibility|duty|task|job|business) of (?P<by>[^.,;:]{3,60}?)(?=[.,;:]|$| (?:and|who|which)\b)", "must", None, seat="whole", who=frozenset({"thing", "name"})),
    _row("what a thing brings", r"earn|cost|bring|win|lose", rf"[a-z]+{_SUM}", "practice", None, seat="whole", who=frozenset({"thing"}), when="rules", outcome=True),
    _row("what a thing costs", _NOW, rf"(?:worth|docked|fined|rewarded|charged|punished|penali[sz]ed|met)(?: at| with| by|){_SUM}", "practice", None, seat="whole", who=frozenset({"thing"}), when="rules", outcome=True),
    _row("counts towards", r"count", r"counts? (?:towards?|for|against)\b", "practice", None, seat="whole", who=frozenset({"thing", "name"}), when="rules"),
    _row("held so often", r"take|go|run|fall|begin|start|end|close|open|return", r"[a-z]+ .*\b(?:times|every|each|once|twice)\b", "practice", None, seat="whole", who=frozenset({"thing"}), when="rules"),
    _row("what a body pays", r"pay|deduct|fine|reward|charge|refund|compensate|grant|give|award|reimburse|withhold", rf"[a-z]+{_SUM}.*?\b(?:each|every|any|per|a head|a month|a year|a day|those)\b", "practice", None, who=frozenset({"one"}), when="rules"),
    _row("what an officer does", r"[a-z]+", _ALL, "practice", None, who=frozenset({"one"}), when="rules"),
    _row("answers for it", rf"{_BE}", r"(?:held |made )(?:(?:personally|directly|jointly|fully|strictly) )?(?:answerable|accountable|responsible|liable)\b", "must", None, seat="group", who=ANYBODY | {"one"}),
    _row("free to", rf"{_BE}", r"(?:free|at liberty|welcome) to [a-z]", "may", "must_not", seat="group", who=PEOPLE, when="rules"),
    _row("ruled out", rf"{_BE}", r"(?:ruled out|forbidden|banned|prohibited|outlawed|off limits|out of bounds|taboo|out of the question|not (?:allowed|permitted|tolerated)|barred)(?! (?:to|from)\b)", "must_not", None, seat="whole", who=frozenset({"thing"}), when="rules"),
    _row("of duty", rf"{_BE}", r"(?:compulsory|mandatory|obligatory)\b", "must", "may", seat="whole", who=frozenset({"thing"})),
    _row("of a limit", rf"{_BE}", r"(?:strictly )?(?:limited|restricted|capped|confined|set|fixed) (?:to|at)\b", "must", None, seat="whole", who=frozenset({"thing"}), when="rules"),
    *(_row(f"{kind}, in the passive", rf"{_BE}", rf"(?:{words}){_TO}", kind, "must_not" if kind == "may" else None, seat="group", who=ANYBODY if kind != "may" else PEOPLE) for kind, words in _OF.items() if kind != "must_not"),
    _row("a penalty then", r"was|were", _PENAL, "practice", None, seat="group", who=frozenset({"kind"}), when="rules", outcome=True),
    _row("what is paid", _NOW, rf"(?:(?:also |then )?(?:paid|rewarded|awarded|given|granted|offered|refunded|reimbursed|compensated|credited)){_SUM}", "practice", None, seat="group", who=ANYBODY | {"one"}, when="measured", outcome=True),
    _row("a penalty", r"will|would|shall|can|could|may", rf"(?:be |get |risk being |face being ){_PENAL}|(?:lose|forfeit|face|risk|incur)\b", "practice", None, who=PEOPLE | {"you"}, when="rules", outcome=True),
    _row("a penalty met", _NOW, _PENAL, "practice", None, seat="group", who=PEOPLE | {"you", "one"}, when="rules", outcome=True),
    _row("a reward met", _NOW, _GIFTS, "practice", None, seat="group", who=PEOPLE | {"you"}, when="rules", outcome=True),
    _row("will, in a notice", r"will", r"(?!be\b|have\b|not\b|continue|remain|become|help|allow|make it|see\b|need|also be)[a-z]+ ", "must", "must_not", who=frozenset({"kind", "one"}), when="strong"),
    _row("borne by", r"is|are|was|were|will|would|shall|must", r"(?:continue to )?(?:be )?(?:supposed to be )?(?:borne|met|covered|shouldered|paid(?: for)?|financed|advanced|supplied|provided) by (?P<by>[^.,;:]{3,60}?)(?=[.,;:]|$| (?:and|who|which|for|in|on|until|within|since|while)\b)", "practice", None, seat="whole", who=frozenset({"thing"}), when="rules"),
    _row("loses or earns", r"lose|forfeit|earn|receive|get|owe|pay|gain|incur|do not", rf"(?=[a-z]+ (?:(?:back|out|the|their|its|his or her|an?|each|every|up to|at least) )*{_SUM}|(?:lose|forfeit|owe)s? (?:their|its|his|the|an?) |do )", "practice", None, who=ANYBODY, when="measured"),
    _row("done by rule", _NOW, _DONE, "practice", None, seat="group", who=frozenset({"kind", "thing"}), when="rules"),
    _row("done by rule", _NOW, _ANY_DONE, "practice", None, seat="group", who=frozenset({"kind"}), when="rules"),
    _row("told as a rule", r"[a-z]+|do(?:es)? not", _ALL, "practice", "must_not", who=PEOPLE, when="rules"),
)  # fmt: skip
"""The first that fits is taken."""
_FROM = re.compile(r"\b(?:from) ")
_STATES = frozenset("live grow learn put take carry match pair twin add spread divide turn believe remain fear know think want like love see hear say tell suffer worry hope stop begin start become flee feel need speak work face come arrive join remember describe explain recall fall rise reach show report count drink sing vary range include contain win fight explore suffer warn note claim argue estimate find welcome thank praise refuse resist object lead produce export import supply account gain develop improve strengthen promote maintain continue enjoy make support help encourage build cover handle oversee direct supervise coordinate lead head play".split())  # fmt: skip
"""What people do without a rule, and what bodies do as such: no duty by its verb alone."""
_NARRATED = re.compile(r"\b(?:said|says|told|recalled|last (?:year|week|month)|yesterday|ago|that day|(?:19|20)\d\d)\b")
_MEASURE = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|once|twice|each|every|per|daily|weekly|monthly|at least|no more than|no fewer than|at most|up to|bonus|permit|licence|deposit|allowance)\b")
_LIMIT = re.compile(r"\b(?:only|if|unless|until|provided|on condition|at any time|without|once|twice|each|every|alternate|for|to be|up to|at most|no more than)\b|\d")
_OFTEN = re.compile(r"\b(?:every|each|once|twice|daily|weekly|times an?|(?:one|two|three|four|five|six) (?:days|nights|hours|times) an?)\b")
_OFFICE = re.compile(r"^(?:The|the|A|a|Its|its|Each) (?:[a-z-]+ ){0,2}?(?:head|officer|leader|secretary|warden|monitor|clerk|director|captain|commander|manager|supervisor|teacher|cadre|guard|keeper|host|driver|instructor|chief)\b")
_PAPER = re.compile(r"permission|consent|approval|permit|certificate|signature|visa|slip|notice|licen[cs]e|pass\b|stamp|registration|application|attendance|report|signing|presence", re.I)
_CITES = re.compile(r"^\W*It also (?:says|adds|states)\b|\b(?:rules?|handbook|manual|notice|regulations?|guide|law|contract|circular)\b[^,.;]{0,30}\b(?:says?|states?|reads?|adds?|is that|said|stated|also says)\b")
_READERS = re.compile(r"\b(?:[Rr]eaders?|[Ii]nvestors|[Tt]ravell?ers|[Uu]sers|[Oo]ne|[Aa]nalysts|[Oo]bservers|[Hh]istorians|[Rr]esearchers)\b")
_NUMBERED = re.compile(r"(?:[Aa]bout |[Ss]ome |[Oo]nly |[Nn]early |[Oo]ver |[Mm]ore than |[Tt]he )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) )")
_ONLY = re.compile(r"\b(?:alternate|every|each|only|if|unless|until|provided|on condition|at any time|at most|no more than|once|twice)\b")
_NARROWED = re.compile(r" (?:who|that|which|with|without|under|over|above|below|aged|found|caught|rated) ")
_HAPPENS = re.compile(r"be (?:the|an?|in|at|on|more|less|able|seen|found|heard|said|due|part|true|because|expected|described|used to|difficult|hard|easy|possible|\w+ing)\b|(?:have|seem|appear|include|help|lead|come|become|mean|cause|suffer|face|take place|feel|see|expect|find|look|hear|wish|want|fail|be exposed|still)\b")
_SPEECH = re.compile(r"^[\s“\"]*(?:If|Had|Were)\b[^,]{0,80}\b(?:were|had)\b.*\bwould\b")


def find(text: str, plain: str, rules: int, witness: bool = False) -> Iterator[Demand]:
    """Yield the rules of a sentence; `rules` tells how surely rules are told around it (`setting_en.setting`), `witness`
    that one who met them tells it."""
    if _SPEECH.match(plain):
        return
    yield from shapes(plain, rules)
    if rules >= STRONG:
        yield from telegraphic(plain)
    for clause in clauses(plain):
        end = end_of(plain, clause.act)
        end = min(end, clause.end) if clause.end > clause.act else end
        for frame in (*TABLE, *WITNESS) if witness else TABLE:
            if not frame.cue.match(clause.cue) or not frame.words.match(plain, clause.act) or clause.who not in frame.who:
                continue
            if (made := _made(plain, clause, frame, end, rules)) is not None:
                yield made
                break


def _made(plain: str, clause: Clause, frame: Frame, end: int, rules: int) -> Demand | None:
    subject = plain[slice(*clause.subject)]
    if clause.who == "kind" and actors.person_name(subject):
        return None
    if not _holds(plain, clause, frame, end, rules):
        return None
    modality = frame.negated if clause.negated else frame.modality
    if modality is None:
        return None
    start = clause.act
    if frame.name.endswith("in the passive") and (to := re.compile(r".{3,60}?\bto (?=[a-z“\"])").match(plain, start)):
        modality = "must_not" if re.search(r"\bnot to $", to[0]) else modality
        start = to.end()
    if frame.name == "undertakes to":
        start = plain.find(" to ", start) + 4
    if clause.cue.endswith(" not") and clause.group == "present":
        start += len(re.compile(r"do(?:es)? (?:not|never) |").match(plain, clause.verb)[0]) if clause.act == clause.verb else 0  # type: ignore[index]
    act = act_of(plain, start, max(end, start + 3))
    begin = clause.subject[0] if clause.first else min(clause.verb, act[0])
    actor: tuple[int, int] | None = clause.subject
    if re.match(r"(?:no one|nobody|no) ?", subject, re.I):
        if clause.negated or (frame.name.endswith("passive") and modality != "may") or frame.modality == "should":
            return None  # nobody had to
        modality = "must_not" if modality in ("must", "may", "practice") else modality
        actor = (clause.subject[0] + 3, clause.subject[1]) if subject[:3].lower() == "no " and subject.lower() != "no one" else None
    cues = [f"frame: {frame.name}"]
    if frame.seat == "whole":
        act = (clause.subject[0], act[1])
        actor = None
        by = frame.words.match(plain, clause.act)
        if by and "by" in by.groupdict():
            if not actors.acts(by["by"]):
                return None
            actor = by.span("by")
        cues.append("its measure")
    if clause.who == "thing" and frame.seat != "whole" and frame.name not in ("of each", "must, of those unnamed"):
        act, actor = (clause.subject[0] if clause.first else act[0], act[1]), None
    made = Demand(min(begin, act[0]), max(end, act[1]), actor, act, modality, cues)
    if frame.outcome:
        cues.insert(0, "what it brings")
        made.consequence = act
    return made


def _told(clause: Clause, frame: Frame, subject: str, rest: str, rules: int) -> bool:
    """Tell whether what a witness tells is a rule that was met, and no feeling or single leave."""
    act = re.sub(r"^.{0,40}?\bto (?=[a-z])", "", rest) if frame.name.endswith("passive") else rest
    if FEELS.match(act) or len(rest.split()) < 2 or PERFECT.match(rest):
        return False
    if clause.group == "modal" and act.split(" ", 1)[0] not in ACTS | {"be", "have", "shave", "lie", "kneel", "dance", "march", "stand", "pretend"}:
        return False
    if frame.name == "could not":
        return clause.negated and (clause.cue.startswith("could") or clause.who != "you" or subject.lower() == "you")
    if frame.name == "what one does by rule":
        often = _OFTEN.search(rest) is not None and clause.cue in _DUTIES
        return clause.group == "present" and (often or (clause.cue in _DUTIES and rules >= STRONG and subject.lower() == "you"))
    if frame.modality == "may" and not clause.negated and "allowed so" not in frame.name:
        return _ONLY.search(rest) is not None
    return True


def _holds(plain: str, clause: Clause, frame: Frame, end: int, rules: int) -> bool:
    """Tell whether a frame holds in this clause: where rules are told, or by its own measure."""
    rest = plain[clause.act : end]
    subject = plain[slice(*clause.subject)]
    if frame in WITNESS:
        return _told(clause, frame, subject, rest, rules)
    if PERFECT.match(rest) or SAYING.match(rest):
        return False
    if GUESS.search(plain, clause.verb, end):
        return False
    if clause.group == "modal" and rest.split(" ", 1)[0] in LEAVES - {"be", "have"} | {"bear"} and not re.match(r"see (?:at least|no fewer|to it|\d)", rest):
        return False
    if clause.group == "modal" and re.match(r"be (?:confused|set beside|compared|borne|tired|sure|glad|careful|wrong|right|mad|joking|the|an?|asleep|afraid|tempted|forgiven|hoped|feared|endured)\b", rest):
        return False
    if clause.group == "modal" and frame.name != "borne by" and ((_HAPPENS.match(rest) and not re.match(r"see (?:at least|no fewer|to it|\d)", rest)) or rest.split(" ", 1)[0] in OUTCOMES - {"be", "last"}):
        return False
    if clause.who == "one" and re.match(r"(?:he|she|my|our|your)\b", subject, re.I):
        return False
    if clause.who == "you" and not (_CITES.search(plain, 0, clause.subject[0]) or (frame.name.endswith("in the passive") and rules >= STRONG and not re.match("I$", subject))):
        return False
    if re.search(r"\b(?:said|says|told|that the|that an?|asked|recalled)\b", subject):
        return False
    if frame.name in ("are to", "had to, of a thing", "is to, of a thing") and _NUMBERED.match(subject) and not re.match("The ", subject):
        return False  # so many are to be done: a target
    if frame.name == "what an officer does":
        office = _OFFICE.search(subject) is not None and not re.search(r" [A-Z]", subject)
        return office and clause.group == "present" and clause.cue in _DUTIES and rules >= STRONG and not _NARRATED.search(plain)
    if frame.name == "held so often" and clause.group != "present":
        return False
    if frame.name == "undertakes to" and not _MEASURE.search(rest):
        return False
    if frame.name == "a paper is needed" and not (_PAPER.search(subject) or re.search(r"\bby (?:law|rule)|\b(?:before|for|to) ", rest)):
        return False
    if frame.name == "must, of those unnamed":
        several = re.search(r"[a-z](?<![su])s$", subject) or re.match(r"(?:[Ee]ach|[Ee]very|[Nn]o|[Aa]ny) ", subject)
        weak = clause.cue in ("should", "may") and not clause.negated
        return bool(several) and not weak and rest.split(" ", 1)[0] in ACTS - LEAVES - OUTCOMES and rules >= STRONG
    if frame.name == "of each" and not (re.match(r"(?:[Ee]ach|[Ee]very) ", subject) or (clause.cue != "is to" and re.search(r"[a-z](?<![su])s$", subject))):
        return False
    if frame.name == "should" and _READERS.search(subject):
        return False
    if clause.who == "name" and (actors.person_name(subject) or re.match(r"(?:Mr|Ms|Mrs|Dr)\b", subject)):
        return False
    if clause.who == "name" and clause.group == "modal" and (len(subject.split()) > 4 or re.search(r"[\d,]", subject)):
        return False
    if frame.name.endswith("in the passive") and ((to := re.search(r"\bto [\"“]?([a-z]+)", rest)) is None or to[1] not in ACTS):
        return False
    narrowed = _NARROWED.search(plain, *clause.subject) is not None
    if frame.name in ("may", "cannot"):
        if clause.cue in ("could", "couldn't", "couldn’t") and (rules < STRONG or re.match(r"[Nn]o", subject) or not (clause.negated or _ONLY.search(rest))):
            return False
        if narrowed and clause.who == "kind" and rules:
            return True
        limit = _LIMIT if clause.cue == "may" else _ONLY
        return (rules >= TOLD or (rules > 0 and _ONLY.search(rest) is not None and frame.name == "may")) and (clause.negated or (rules >= STRONG and clause.cue in ("may", "could")) or bool(limit.search(rest)))
    if frame.name == "a penalty then" and not narrowed:
        return False
    if clause.cue == "last" and not re.match(r"lasts? (?:for|at|no|\d|one|two|three|four|five|six|ten)", rest):
        return False
    if frame.name == "a penalty met" and clause.who == "one" and not _ONLY.search(rest):
        return False
    measured = bool(_MEASURE.search(plain[clause.subject[0] : end]))
    if frame.name == "loses or earns" and clause.group == "past" and not often_each(rest):
        return False
    if frame.name in ("told as a rule", "done by rule"):
        if (clause.group == "be") != (frame.name == "done by rule") or clause.group == "modal" or _NUMBERED.match(subject):
            return False
        if not narrowed and not often_each(rest) and re.match(r"an? ", plain[clause.subject[0] :], re.I):
            return False  # one of them, in a story
        verb = clause.cue if clause.group != "be" else ""
        if clause.group == "past":
            return rules >= STRONG and measured and clause.cue in PAST.values()
        often = frequency.find(plain[clause.act : end], "en")
        if verb in _STATES and not re.match(r"[Nn]o", subject) and not often and not re.match(r"(?:[Ee]ach|[Ee]very) ", subject) and not re.match(r"\w+ (?:each|every|at least|no more|no fewer) ", rest):
            return False
        if _NARRATED.search(plain[clause.act : end]):
            return False
        if clause.group == "present" and not measured and verb not in _DUTIES and not clause.negated and rules < RULED:
            return False
        if clause.group == "be" and frame.words.pattern == _ANY_DONE:
            return rules >= (STRONG if measured else RULED)
        return rules >= (TOLD if measured else STRONG)
    if frame.when == "always":
        return True
    if frame.when == "measured":
        return measured and (rules >= TOLD or clause.cue not in ("get", "receive", "earn", "lose", "pay", "gain") or bool(often_each(rest)))
    return rules >= (STRONG if frame.when == "strong" else TOLD)


_LAPSE = r"(?:miss|skip|refus|fail|break|quit|forget|hid|com(?:e|es) late|arriv|fall(?:s)? short|speak|pray|fast|run(?:s)? away|return(?:s)? late|do(?:es)? not|don[’']t|(?:is|are) (?:absent|late|short|caught|found|ill|sick|rated|ranked))"
SENTENCES: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (re.compile(r"\b[Tt]here (?:must|shall|should|has to|have to|is to|are to) be (?P<act>(?:at least |no fewer than |no more than |up to |no )[^.;:]{3,120}|(?:an? |one |two |three |\d+ )[^.;:]{3,60} (?:for|in|to|per) (?:each|every|all|any) [^.;:]{3,60})"), "must"),
    (re.compile(r"\b[Tt]here (?:is|are|was|were) (?P<act>(?:an? |the )?(?:strict |total |complete |fixed |daily |monthly |annual )?(?:minimum|maximum|ban|limit|fine|penalty|quota|curfew|prohibition|requirement|obligation|duty) (?:stay |term |fee |charge )?(?:of|on|for|to)\b[^.;:]{3,120})"), "must"),
    (re.compile(r"(?:^|[.;:] |, (?:and |but )?)(?P<act>(?:Not )?[A-Z]?[a-z]{2,}ing (?!the law\b)[^,.;:]{3,60}?) (?P<cons>(?:means?|costs?|brings?|leads? to|results? in|entails?|counts as|is (?:treated|regarded|punished|seen)|earns?|will (?:cost|mean|lead to|result in)) [^.;:]{3,90})"), "practice"),
    (re.compile(r"(?:^|[.;:] )(?P<act>(?:To|Not to) [a-z][^,.;:]{2,60}?) (?P<cons>(?:is|means|was|meant) (?:to |the |an? )[^.;:]{3,90})"), "practice"),
    (re.compile(r"\b(?:gives?|gave|allows?) (?P<who>(?:the |each |every |all )?[a-z][^,.;:]{2,40}?) (?P<until>until [^,.;:]{3,30}|(?:\d+|one|two|three|four|five|six|seven|ten|twelve|fifteen|thirty) (?:days?|weeks?|months?|hours?)) (?:in which )?to (?P<act>[a-z][^.;:]{3,120})"), "must"),
    (re.compile(r"\b(?:[Uu]nder no circumstances|[Oo]n no account|[Ii]n no case|[Aa]t no time) (?:must|should|shall|may|can|are|is|were|was) (?P<act>(?P<who>[a-z][^,.;:]{1,40}?) (?:to )?[a-z][^.;:]{3,120})"), "must_not"),
    (re.compile(r"(?:^|[.;:“\"] ?)(?P<act>(?:Miss|Skip|Refuse|Fail|Turn down|Arrive|Be late|Be absent|Come late|Hide|Forget|Break|Leave|Speak|Bring|Finish|Fill|Score) [^,.;:]{1,50}?),? and (?P<cons>(?:you|your|they|the|their|it|there|an?)\b[^.;:“”]{5,90})"), "practice"),
    (re.compile(rf"(?:^|[.;:,“\"] ?)(?P<act>[Ii]f (?:you|they|we|anyone|anybody|one|an?|any|no one|nobody|somebody|he or she|the)\b[^,.;:]{{0,30}}? {_LAPSE}[^,.;:]{{0,60}}), (?P<cons>(?!(?:[^.;:]{{0,40}}) (?:would|were|had|did|was|must|should|shall|may|has to|have to|is to|are to)\b)(?:you|your|they|their|we|he or she|the|his|her|its|an?|each|every|all|it)\b[^.;:“”]{{5,90}})"), "practice"),
    (re.compile(r"(?:^|[.;:“\"] ?)(?P<act>No [a-z][a-z -]{2,28}), (?P<cons>no [a-z][a-z -]{2,28})(?=[.;:,!”\"]|$)"), "practice"),
    (re.compile(r"\bIt takes (?P<act>(?:an? |the |one |two |three |four |\d+ )(?:[a-z-]+ )?(?:signatures?|permits?|stamps?|papers?|certificates?|letters?|slips?|permission) [^.;:]{3,100})"), "must"),
)
"""Rules told by the shape of a sentence."""
_GERUNDS = re.compile(r"\b(?:during|including|according|following|being|having|regarding|considering|depending)\b", re.I)


TELEGRAPHIC: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (re.compile(r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b|He\b|She\b)[A-Z][a-z’'-]+(?: (?!is\b|are\b|was\b|were\b|ha[sd]\b|have\b)[a-z’'-]+){0,6}? (?P<not>not )?to (?:be [a-z]+(?:ed|en|wn|pt|nt|ld|ght|id|ut|de|ne|ft)|exceed|include|contain|bear|reach|last|cover|carry)\b[^;:]{0,140})"), "must"),
    (re.compile(r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b)[A-Z][a-z’'-]+(?: [a-z’'-]+){0,5}? (?:strictly )?(?P<not>forbidden|prohibited|not allowed|not permitted|banned)\b[^;:]{0,80})"), "must_not"),
    (re.compile(r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b)[A-Z][a-z’'-]+(?: [a-z’'-]+){0,5}? (?:compulsory|mandatory|obligatory|required)(?= (?:for|of|by|at|on|in)\b|[.,;]|$)[^;:]{0,80})"), "must"),
    (re.compile(r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>No (?!one\b|longer\b|more\b|less\b|doubt\b|wonder\b|matter\b)[a-z][a-z’'-]*(?:,? (?:or |and )?[a-z’'-]+){0,3}?(?: (?:in|on|at|after|before|during|without|inside|outside|near|for|under|between|until|unless|from|with|to be)\b[^;:.]{2,80})?)[.!;]?$"), "must_not"),
    (re.compile(r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!(?:To|As|In|For|With|Under|On|At|By|From|Of|And|But|So|Or|If|When|One|Two|Three|What|How|Who|Why|Here|He|She|They|We|It|Then|Now|Yes|Not)\b)(?:[A-Z][a-z’'-]+(?: [a-z’'-]+){0,4}): (?=[^:;]*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|every|each|daily|weekly|monthly|per|none|half|compulsory|free|by)\b))[^:;]{3,140})"), "practice"),
)
"""Rules as notices and leaflets write them, without a verb: "Forms to be returned by Friday.", "No smoking.", "Stay: five
nights."""
_DATA = re.compile(r"^\W*(?:[\d.()a-z]{1,5} )?(?:Source|Sources|Note|Figure|Table|Chapter|Article|Section|Page|Tel|Telephone|Phone|Contact|Address|Date|Dated|Updated|Published|By|Subject|Status|Photo|Caption|Population|Area|Total|Budget|Year|See|Example|Summary|Abstract|Keywords|Number|Ref|Reference|Annex|Document|Title|Author|Result|Results|Question|Answer|Founded|Established|Capital|Location)\b", re.I)


def telegraphic(plain: str) -> Iterator[Demand]:
    """Yield the rule that a line without a verb gives, where rules are told."""
    if len(plain) > 240 or _DATA.match(plain):
        return
    for pattern, modality in TELEGRAPHIC:
        if m := pattern.match(plain):
            act = act_of(plain, m.start("act"), m.end("act"))
            bans = "not" in m.groupdict() and m["not"]
            yield Demand(act[0], act[1], None, act, "must_not" if bans else modality, ["its measure", "frame: a line of a notice"])
            return


def shapes(plain: str, rules: int) -> Iterator[Demand]:
    """Yield the rules that the shape of a sentence tells: "there must be", "refusing means", "on no account may"."""
    for pattern, modality in SENTENCES:
        for m in pattern.finditer(plain):
            named = m.groupdict()
            if (rules < TOLD and modality == "practice") or _GERUNDS.match(m["act"]):
                continue
            end = min(m.end(), end_of(plain, m.start("act") + 3)) if not named.get("cons") else m.end()
            actor = m.span("who") if named.get("who") and actors.acts(m["who"]) else None
            if "until" in named and actor is None:
                continue
            made = Demand(m.start("act"), max(end, m.end("act") if named.get("cons") else m.start("act") + 3), actor, (m.start("act"), m.end("act") if named.get("cons") else end), modality, ["what it brings" if named.get("cons") else "its measure", "frame: by its shape"])
            made.consequence = m.span("cons") if named.get("cons") else None
            made.condition = m.span("until") if named.get("until") else None
            yield made


def often_each(rest: str) -> bool:
    """Tell whether so much is for each: "two points for every visit"."""
    return re.search(r"\b(?:for each|for every|per|a (?:day|month|visit|head|week|year))\b", rest) is not None


TOLD, STRONG, RULED = 2, 4, 7
"""How surely rules are told around a sentence: one sure sign of it, two, and several."""
CONSEQUENTS = re.compile(rf"\b(?:{CONSEQUENT})\b", re.I)
