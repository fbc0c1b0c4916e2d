"""English words that relate two things, as data: relation, shape, words, and what may stand at either end.

Shapes: "svo" the subject stands left and the object right of the words; "ovs" the other way round (passive).
"""
# Patterns and tables are data and stay on one line.

from dataclasses import dataclass
from typing import Literal

from headwater.extract import patterns as re
from headwater.extract.relations.edge import Sort
from headwater.model import RelationKind

Shape = Literal["svo", "ovs"]


@dataclass(frozen=True, slots=True)
class Verb:
    """Words that relate: see the module."""

    relation: RelationKind
    shape: Shape
    words: re.Pattern[str]
    subjects: frozenset[Sort]
    objects: frozenset[Sort]
    bare: bool = False
    """Whether the participle needs no "was" before it ("agencies licensed by")."""
    stems: tuple[str, ...] = ()
    """One of these stands in every sentence with the words: a cheap look before a dear one."""


def _sorts(words: str) -> frozenset[Sort]:
    return frozenset(words.split())  # type: ignore[arg-type]


def _v(relation: RelationKind, stems: str, shape: Shape, words: str, subjects: str, objects: str) -> Verb:
    pattern = re.compile(rf"(?:(?<![\w-])|(?=,))(?:{words})(?![\w-])", re.I)
    found = tuple(stem.replace("_", " ") for stem in stems.split())
    return Verb(relation, shape, pattern, _sorts(subjects), _sorts(objects), shape == "ovs", found)


_ACTORS = "body place official officials firm"
_PAIR = "counterpart|pairing|paired|partner|twinning|pair|one-to-one|targeted"
_AMOUNT = r"(?:(?:more than|over|about|some|nearly|around|at least|almost|a further|another|a total of|up to) )*(?:[$€£¥]|RMB|US\$|CNY)? ?\d[\d,.]*(?: ?(?:million|billion|thousand|yuan|dollars|euros|pounds|RMB|crowns|marks|francs)\b)*(?: (?:an?|per|each|every) (?:year|month|quarter))?"
SET_UP = "established|founded|set up|sets up|created|launched|launches|initiated|formed|instituted|inaugurated|establishes|opened"
CHARGE = "direct|oversee|supervise|coordinate|manage|administer|command|lead|instruct|order|monitor|control|guide|steer|run|govern"
CHARGES = (
    "directs|directed|oversees|oversaw|supervises|supervised|coordinates|coordinated|manages|managed|administers|administered|commands|commanded|leads|led|heads|headed"
    "|instructs|instructed|orders|ordered|monitors|monitored|controls|controlled|guides|guided|steers|steered|runs|governs|governed"
)

VERBS = (
    _v("pairs_with", "pair twin match partner linked relatives", "svo", r"pair(?:s|ed)?(?: up)? with|twinned with|twins with|matched with|partnered with|(?:was|were|been|are|is) linked with|(?:(?:has|have|had) )?link(?:s|ed) up with|(?:formed?|forged?|forming) (?:[a-z-]+ ){0,2}(?:kinship|family ties|pairs?|pairings?|twinning ties|pairing ties) with|bec[oa]mes? [“\"]?relatives[”\"]? (?:with|of)", "place body officials people firm", "place body families firm people"),
    _v("pairs_with", "assigned allocated designated attached tasked", "svo", r"(?:was|were|been|is|are) (?:assigned|allocated|designated|attached|tasked) to (?:(?:support|assist|aid|help) )?|(?:was|were|been|is|are) assigned(?! (?:to|by|as|for|a|an|the|in)\b)", "place", "place body"),
    _v("pairs_with", "counterpart pair partner twinning one-to-one targeted", "svo", rf"(?:provid|giv|offer|extend|send|deliver)(?:es?|ed|s|ing)? (?:(?:[a-z-]+) )?(?:{_PAIR})[ -](?:aid|assistance|support|help)(?: work)? (?:to|for)", "place body", "place body families"),
    _v("pairs_with", "to_support to_assist to_aid to_help", "svo", r"(?:(?:would|will|to|must) )?(?:provid|giv|send|channel|contribut|offer)(?:e|es|ed|s|ing)? [^.;]{3,90}? to (?:support|assist|aid|help)", "place", "place"),
    _v("pairs_with", "counterpart pair partner twinning one-to-one targeted", "svo", rf"(?:{_PAIR})[ -](?:aid|assistance|support|help)(?: work| programme| program)? (?:to|for|of)", "place body", "place body"),
    _v("pairs_with", "receiv get", "ovs", rf"(?:receiv|get)(?:e|es|ed|s|ing)? (?:{_PAIR})[ -](?:aid|assistance|support|help) from", "place body", "place body families"),
    _v("pairs_with", "partner supporter donor helper sponsor", "svo", r"(?:is|was|has been|became|are|were) the (?:paired |pairing |counterpart |twin |supporting |designated )*(?:partner|supporter|donor|helper|sponsor)(?: province| city)? (?:of|for)", "place body", "place body"),
    _v("pairs_with", "partner counterpart", "ovs", r"(?:[’']s? )?(?:paired |pairing |counterpart |supporting |designated |twin )*(?:partner|counterpart)(?: province| city| municipality| region)?s? (?:is|are|was|were)", "place body", "place body"),
    _v("pairs_with", "responsible", "svo", r"(?:is|are|was|were|been) (?:made )?responsible for (?:supporting|assisting|aiding|helping)", "place", "place body"),
    _v("directs", "direct overs supervis coordinat manag administ command lead led instruct order monitor control guid steer run govern head responsible in_charge charged tasked entrusted examine inspect authority jurisdiction oversight power", "svo", rf"(?:{CHARGES}|(?:{CHARGE}))(?: (?:and|or) (?:{CHARGES}|{CHARGE}|implements?|inspects?|evaluates?))?|(?:is|are|was|were) (?:responsible for|in charge of)(?: the)?(?: day-to-day)?(?: (?:running|management|implementation|coordination|supervision|administration|leadership) of)?|(?:examine|inspect) and supervise|(?:(?:is|are|was|were|been) )?(?:tasked with|charged with|entrusted with|responsible for) (?:the )?(?:supervis|overse|manag|coordinat|direct|administ|monitor|runn)\w*(?: of)?|(?:has|have|had|holds?|exercises?|exercised) (?:[a-z]+ )?(?:authority|jurisdiction|control|oversight|power) over", _ACTORS + " people", "body programme officials people firm"),
    _v("directs", "into", "svo", r"(?:translat|turn)(?:es|ed|s) [^.,;]{3,60}? into", "body", "programme"),
    _v("directs", "instructions orders directives directions", "svo", r"(?:issued|issues|gave|gives|sets?) (?:[a-z]+ )?(?:instructions|orders|directives|directions) (?:to|for)", "body official", "body officials programme"),
    _v("directs", "_by", "ovs", r"(?:operated|directed|overseen|supervised|coordinated|managed|administered|commanded|led|headed|run|governed|steered|monitored|handled|organi[sz]ed|carried out)(?: (?:and|or) (?:directed|overseen|supervised|coordinated|managed|administered|led|run|governed|monitored|implemented))?(?: (?:jointly|directly|closely|locally|centrally))? by", _ACTORS, "body programme officials people firm"),
    _v("directs", "quota target task", "svo", r"(?:allots?|allotted|allocates?|allocated|assigns?|assigned|sets?|hands? down|handed down|imposes?|imposed|gives?|gave) (?:[a-z]+ ){0,2}?(?:quotas?|targets?|tasks?) (?:to|on|for)", "body official", "body officials place people firm"),
    _v("reports_to", "accept orders report answer accountable subordinate responsible", "svo", r"reports?(?: directly| back| both)? to|reported directly to|answers?(?: directly)? to|(?:is|are|was|were) (?:directly |fully )?(?:accountable|answerable|subordinate|subordinated|responsible) to|accepts? the (?:leadership|supervision|guidance|direction|command|oversight|management|authority) of|takes? (?:its |their )?orders from|(?:is|are) bound by (?:the )?orders of", "body officials official firm programme", "body official officials"),
    _v("reports_to", "under_the", "svo", r"(?:works?|worked|operates?|operated|is|are|was|were|acts?|acted|functions?|stands?|falls?|fell|comes?|remains?|placed|put) under the (?:direct |joint |unified |overall )?(?:leadership|supervision|jurisdiction|authority|direction|command|guidance|control|oversight) of", "body officials programme firm", "body official place"),
    _v("part_of", "_of belong affiliat attached subordinat under sits_in sits_within sit_in", "svo", r"(?:is|are|was|were|forms?|formed|became|remains?|remained|being) (?:an? )?(?:[a-z]+ ){0,2}?part of|(?:is|are|was|were) (?:an? |the |one of (?:the )?(?:[a-z]+ )?)(?:[a-z]+ ){0,2}?(?:departments?|divisions?|branch(?:es)?|units?|arms?|offices?|sections?|subsidiary|subsidiaries|organs?|components?|elements?|pillars?|subdivisions?|affiliates?) of|belong(?:s|ed)? to|(?:is|are|was|were) (?:administratively )?(?:affiliated (?:with|to)|attached to|subordinated to)|sits? (?:in|within|inside)|(?:falls?|fell|comes?|came|sits?|sat|(?:was|were|been) (?:placed|put|brought|moved|transferred|subsumed)) under(?! the (?:direct )?(?:leadership|supervision|jurisdiction|authority|direction|command|guidance|control))|(?:is|are|was|were) one of(?= the)|(?:is|are|was|were) (?:one|two|three|some|among(?: the)?)(?: of)? (?:the )?(?:[a-z]+ ){1,3}(?:that|which) (?:together )?(?:make|makes|made|form|forms|formed)(?: up)?", "body programme name place firm paper", "body programme"),
    _v("pairs_with", "look_after looks_after looked_after care_of", "svo", r"looks? after|looked after|takes? care of|took care of", "officials", "families"),
    _v("pairs_with", "responsible", "svo", r"(?:is|are|was|were|been) (?:made )?responsible for(?= (?:the )?[A-Z])", "place", "place"),
    _v("part_of", "located housed based", "svo", r"(?:is|are|was|were) (?:physically )?(?:located|housed|based|placed) (?:in|inside|within|at)(?= the )", "body", "body"),
    _v("part_of", "merged absorbed incorporated integrated folded subsumed rolled", "svo", r"(?:is|are|was|were|been|being) (?:later |then |since |subsequently |formally )?(?:merged|absorbed|incorporated|integrated|folded|subsumed|rolled)(?: in \d{4})? (?:in)?to", "body firm programme name", "body firm programme"),
    _v("employs", "taken_in took_in taken_on took_on workforce_of recruited", "svo", r"(?:takes?|took|taken) (?:in|on)|(?:has|have|had) a (?:workforce|staff) of|recruited|recruits", "body firm place", "people officials"),
    _v("part_of", "absorbed incorporated owns controls", "ovs", r"(?:absorbed|absorbs|swallowed up|owns|owned)(?! (?:by|up)\b)", "body firm", "body firm"),
    _v("part_of", "owned_by", "svo", r"(?:(?:is|are|was|were) )?(?:wholly |partly |jointly )?owned by", "firm body", "firm body"),
    _v("renamed", "grew_out emerged_from evolved developed_from", "ovs", r"grew out of|emerged from|evolved (?:from|out of)|developed (?:from|out of)", "body programme firm", "body programme firm"),
    _v("renamed", "became", "svo", r"became(?= the [A-Z])|turned into(?= the [A-Z])", "body firm", "body firm"),
    _v("renamed", "known_until", "ovs", r", known (?:until|before|up to) \d{4} as(?: the)?", "body programme firm name", "body programme firm name"),
    _v("part_of", "compris consist made_up composed", "ovs", r"(?:comprises?|comprised|consists? of|consisted of|(?:is|are|was|were) (?:made up|composed) of)", "body", "body"),
    _v("founded", "establish found set_up sets_up creat launch initiat formed institut inaugurat opened", "svo", rf"(?:{SET_UP})|institutionali[sz]ed [^.,;]{{3,50}}? (?:into|as)", "body place official firm officials", "body programme firm name"),
    _v("founded", "_by", "ovs", r"(?:established|founded|set up|created|launched|initiated|formed|instituted|inaugurated|opened|proclaimed|unveiled|announced)(?: (?:in|on) [^.,;]{3,24}?)? by(?! (?!ring|king)[a-z]+ing )", "body place official firm paper families people officials", "body programme firm name"),
    _v("renamed", "renam rebrand retitl rechrist name became_known", "svo", r"(?:was|were|been|is|being) (?:later |officially |then |subsequently )?(?:renamed|rebranded|retitled|rechristened)(?: as| to| into)?|chang(?:ed|es) its name to|took the name(?: of)?|became known as", "body programme firm name place paper", "body programme firm name place paper people"),
    _v("renamed", "formerly previously until_then once", "ovs", r", (?:formerly|previously|until then|once)(?: (?:known as|called|named|the))?", "body programme firm name place", "body programme firm name place"),
    _v("funds", "fund financ subsid sponsor bankroll invest allocat gave gives grant donat contribut provid paid pays transferred offer money", "svo", rf"funds?|funded|financ(?:es|ed)|subsidi[sz](?:es|ed)|sponsors?|sponsored|bankroll(?:s|ed)|invest(?:s|ed|ing) {_AMOUNT} (?:in|into)|allocat(?:es|ed) {_AMOUNT} (?:to|for)|(?:gave|gives|grants|granted|donated|donates|contributed|contributes|provides|provided|paid|pays|transferred) {_AMOUNT} (?:to|for|towards)|(?:provid|offer|giv)(?:es?|ed|s) (?:funding|funds|money|grants|financial support) (?:to|for)|pa(?:id|ys) for", "body place firm programme", "body programme firm place"),
    _v("funds", "_by receiv get draw", "ovs", r"(?:co-)?(?:funded|financed|subsidi[sz]ed|sponsored|paid for|bankrolled)(?: (?:entirely|mainly|largely|jointly|partly|solely|directly))?(?: by| by a grant from| with money from| with funds from| from| out of)|(?:receiv|get|draw)(?:es|ed|s) (?:its )?(?:funding|funds|money|grants) from", "body place firm programme name", "body programme firm place"),
    _v("funds", "whose", "ovs", r",? whose (?:[a-z]+ )?(?:budget|funding|money|funds|costs?|income)(?: [a-z]+)? (?:comes?|came|is drawn|is paid|was paid|is met|flows?)(?: mainly| largely| entirely)? (?:from|by)", "body place firm programme name", "body programme firm place"),
    _v("directs", "instructed ordered told_all", "svo", r"(?:instructed|ordered|directed|told|required)(?= (?:the|all|every|each|its|their|local|county|lower)\b)", "body official", "body officials"),
    _v("employs", "employ hire", "svo", r"employs?|employed|hires?|hired", "body firm place", "people officials"),
    _v("employs", "employed_by hired_by", "ovs", r"(?:employed|hired) by", "body firm place", "people officials"),
    _v("licenses", "licen accredit certif authori", "svo", r"licen[sc]es?|licen[sc]ed|accredits?|accredited|certif(?:y|ies|ied)|authori[sz](?:es|ed)", "body", "firm body"),
    _v("licenses", "_by", "ovs", r"(?:licen[sc]ed|accredited|certified|authori[sz]ed) by", "body", "firm body"),
    _v("works_with", "_with", "svo", r"work(?:s|ed|ing)?(?: (?:closely|together|directly|jointly|hand in hand))? with|(?:cooperat|co-operat|collaborat|liais|coordinat)(?:es?|ed|ing)(?: closely)? with|partners? with|(?:,? (?:in|and in) (?:close )?(?:cooperation|co-operation|partnership|collaboration|coordination) with)|teamed up with", "body officials firm place", "body officials firm place"),
    _v("acts_for", "behalf agent commissioned entrusted contracted mandated", "svo", r"(?:acts?|acted|works?|worked) (?:on behalf of|for and on behalf of|as (?:an? |the )?agents? (?:of|for))|(?:,? ?(?:was|were|is|are|been) )?(?:commissioned|entrusted|contracted|mandated) by", "body firm officials people", "body place firm"),
    _v("cites", "cit quot", "svo", r"cit(?:es|ed|ing)|quot(?:es|ed|ing)", "paper body", "body paper official"),
    _v("chairs", "chair presid", "svo", r"chair(?:s|ed)|presid(?:es|ed) over", "official body", "body programme"),
    _v("chairs", "chaired presided", "ovs", r"(?:chaired|presided over) by", "official body", "body programme"),
)  # fmt: skip

NOT_FOUNDED = re.compile(
    r"(?i)\b(?:assessments?|evaluations?|surveys?|inspections?|visits?|works?|activit(?:y|ies)|efforts?|measures?|rules?|assistance|aid|conferences?|forums?|meetings?|war|practices?|surveillance|report|investigations?|attacks?|affairs|exchanges?|people|training)$"
)
"""What is begun, but no institution or programme."""
