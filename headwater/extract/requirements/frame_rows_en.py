"""The frames of `frames_en`, as data: the verb group, the words behind it, how strong it is, what is the act, whose it is.

A frame holds anywhere or only where rules are told: "cadres sign the log" is a duty in a handbook, and a habit in a
story. Add a row to teach a frame; `holding_en` has what a few of them ask besides.
"""
# Tables are data and stay on one line.

from dataclasses import dataclass, field
from typing import Literal

from headwater.extract import patterns as re
from headwater.extract.requirements.words_en import PASSIVES
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


def _row(
    name: str,
    cue: str,
    words: str,
    modality: Modality,
    negated: Modality | None = None,
    seat: Seat = "act",
    who: frozenset[str] = ANYBODY,
    when: When = "always",
    *,
    outcome: bool = False,
) -> Frame:
    return Frame(
        name, re.compile(rf"(?:{cue})$"), re.compile(words, re.I), modality, negated, seat, who, when, outcome
    )


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
_DONE = r"(?:also |then |to be |first )?(?:recorded|entered|photographed|submitted|handed|collected|checked|inspected|registered|logged|uploaded|signed|stamped|displayed|sealed|locked|returned|confiscated|deducted|withheld|weighed|examined|tested|searched|issued|stored|burn(?:ed|t)|filed|sent|forwarded|graded|ranked|scored|chosen|selected|appointed|rotated|replaced|stationed|posted|deployed|billeted|assigned|allotted|charged|held(?! to)|kept|served|read|taken|woken|marked|noted|assessed|evaluated|appraised|questioned|escorted|accompanied|trained|taught|enrolled|admitted|vaccinated|housed|fed|paid|visited|supervised|cleaned|repaid|settled|refunded)\b(?! as\b)"
ANY_DONE = r"(?!(?:estimated|reported|said|known|called|believed|described|located|situated|based|expected|thought|seen|considered|named|used|made|born|interested|concerned|tired|involved|related|linked|connected|divided|united|committed|determined|pleased|twinned|paired|matched|included|funded|owned|formed|composed|led|headed|tied|counted|organi[sz]ed|run|chaired|staffed|directed|overseen|guided|supported|adopted|built|founded|created|confused|scattered|spread|forced)\b)[a-z]+(?:ed|en|wn|pt|nt|ld|ght|id)\b"
DUTIES = frozenset("greet help check sign pay observe refrain photograph report upload write hand submit attend study recite raise sing record keep visit stay sleep bring collect register inspect teach send inform ask guard clean sweep cook wash lock return surrender wear swear pledge accept obey obtain apply deposit compile mark log fill post hang assemble rotate serve consist withhold deduct forfeit repay notify eat reward meet give leave lodge wait queue salute note spend love".split())  # fmt: skip
"""Verbs of what is asked of people where rules are told, without a measure beside them."""
_ANY = frozenset({"kind", "they", "you", "one"})
WITNESS = (
    _row("had to, as a witness tells", r"had to|was to|were to|needed to|(?:would )?have to", _ALL, "must", "must_not", who=_ANY),
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
FEELS = re.compile(
    r"(?:be (?:careful|honest|patient|strong|sure)|admit|say|add|think|believe|hope|know|remember|confess|laugh|cry|wonder|understand|see|hear|explain|stop|help (?:but|it)|afford|imagine|wait to|find|look|tell you|go(?: on)?$|leave$|choose|decide|try|run|flee|manage|bear|stand it|recogni[sz]e|read it|tell whether|feel|guess|get out|prove|square|verify|confirm|check|establish|trace|locate|reach|compare|consent|do (?:it|that|so|something))\b"
)
"""What somebody must or cannot do, and nobody demands."""
TABLE = (
    _row("must", r"must|shall|mustn['’]t|ha(?:s|ve) to|needs? to|ought", r"(?!wish |be (?:noted|remembered|said)\b)" + _ALL, "must", "must_not", who=PEOPLE | {"one"}),
    _row("must last", r"must|shall|should|ha(?:s|ve) to", r"last (?:for |at |no |\d|one|two|three|four|five|six|ten|twelve)", "must", "must_not", who=frozenset({"thing"})),
    _row("must, for a body", r"must|shall|ha(?:s|ve) to|(?:is|are) to", r"(?:send|set aside|provide|find|fund|supply|take in|train|build|contribute|transfer|devote|hire|receive|accept|second|lend|house|employ|spend|place|create|move)\b", "must", "must_not", who=frozenset({"name"}), when="measured"),
    _row("are to", r"(?:is|are) to", _ALL, "must", "must_not", who=PEOPLE),
    _row("is to, of a thing", r"(?:is|are) to", r"be [a-z]+(?:ed|en|wn|pt|nt|ld|ght|id|ut|de|ne|ft)\b", "must", "must_not", who=frozenset({"thing", "one"}), when="rules"),
    _row("had to", r"had to|needed to|would have to|was to|were to", _ALL, "must", "must_not", who=PEOPLE, when="rules"),
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
    _row("done by rule", _NOW, ANY_DONE, "practice", None, seat="group", who=frozenset({"kind"}), when="rules"),
    _row("told as a rule", r"[a-z]+|do(?:es)? not", _ALL, "practice", "must_not", who=PEOPLE, when="rules"),
)  # fmt: skip
"""The first that fits is taken."""
