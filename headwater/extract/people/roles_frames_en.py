"""More frames of English that tell what somebody is: lists of officers, audits and studies run, work compiled by, laymen's videos."""

from headwater.extract import patterns as re
from headwater.model import PersonRole

_NAME = r"(?:[A-ZÀ-Þ][\w’.-]*)(?: [A-ZÀ-Þ][\w’.-]*){0,3}"
_ROW = rf"(?:{_NAME}(?:, and |, | and ))*"
OFFICERS = re.compile(
    rf"\b(?:officers|officials|cadres|secretaries|deputies|commissioners|leaders|inspectors|members of the (?:work team|committee|standing committee|leading group|bureau))(?: (?:of|from|at|in) [^.:;]{{2,50}})?: {_ROW}$"
)
"""A row of those in office: "the four officers of the work team: ..."."""
CHILDREN = re.compile(
    rf"\b(?:[Ss]tudents|[Pp]upils|[Cc]hildren|[Gg]raders|[Gg]irls|[Bb]oys|[Ss]choolchildren|[Bb]abies|[Tt]oddlers|[Kk]ids)\b[^.;:]{{0,30}}: {_ROW}$"
)
OFFSPRING = re.compile(
    rf"\b(?:children|kids|grandchildren|little ones|toddlers|babies)(?:, | — | – |: |—| named | called |, named ){_ROW}$"
)
"""Children, then their names."""
OF_GRADE = re.compile(
    r"^,? ?\(?(?:(?:who is |now |then )?(?:of|from|in) )?(?:Grade|Class|Year|Form|Standard|Primary) (?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine)\b(?! (?:teacher|tutor|head))"
)
GROWN_UP = re.compile(
    r"^[^.!?]{0,140}\b(?:adult|grown|married|works?|worked|working|university|college|jobs?|soldiers?|all grown)\b"
)
GROWN = re.compile(r"\b(?:university|college|doctoral|graduate|PhD|master)", re.I)
BORN = re.compile(
    r"^(?:, ?| and )?(?:[A-ZÀ-Þ][\w’-]+,? )?(?:was|were) born (?:at \w+(?:-\w+)? weeks|prematurely|last (?:week|month|spring|summer|autumn|winter)|this (?:week|month|morning|year)|yesterday)\b"
)
SIGNED = re.compile(
    r"^,? who (?:has |had )?(?:signed|countersigned|stamped|approved|issued|drafted|initialled) (?:the|this|that|each|every) (?:\w+ )?(?:ledger|order|list|notice|form|register|warrant|directive|decree|circular|roster|permit|certificate|instruction)\b"
)
PARTY = re.compile(r"(?<!old )(?<!retired )(?<!veteran )(?<!elderly )\bParty member $")
COMPILED = re.compile(
    r"\b(?:compared|compiled|analy[sz]ed|reviewed|tabulated|mapped|verified|transcribed|collated|digiti[sz]ed|counted|checked|cross-checked)(?: and \w+ed)?(?: [a-z][^.;“”]{0,30})? by $|\b[Ii]nterviews?\b[^.;]{0,90} by (?:[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+(?:, | and ))*$"
    r"|\b(?:researched and written|written|researched|prepared|authored)(?: and \w+ed)? by [^.]{3,140}?,? (?:with|and) $"
)
"""Before whoever did the work of a report."""
LED_STUDY = re.compile(
    r"^,? who (?:has |had )?(?:co-)?(?:led|leads|headed|heads|directed|directs|oversaw|designed|coordinated|carried out|conducted|did) (?:the |this |that |our |its )?(?:\w+ ){0,2}(?:research|study|survey|investigation|project|fieldwork|interviews|inquiry|report|analysis)\b"
)
RUNS_STUDIES = re.compile(
    r"^,? who (?:has |had )?(?:ran|runs|run|carried out|conducted|conducts|designed|designs) (?:\w+ ){0,3}(?:audits|surveys|studies|fieldwork|investigations|assessments|inspections)\b"
    r"|^,? who (?:follows|covers|tracks|watches|monitors) (?:the |its )?[^,.;]{2,40} (?:for|at) (?:the )?(?:\w+ )?(?:consultancy|think[ -]tank|brokerage|bank|research|institute|university|group|agency|advisory|watchdog|charity|firm)\b"
)
KNOWN = re.compile(
    r"\b(?:(?:world|Olympic|Paralympic|Asian Games|national|tennis|Tennis|boxing|chess|marathon) champion|(?:Olympic|Paralympic) (?:gold |silver |bronze )?medal(?:l)?ist|(?:film|movie|pop|rock|football|basketball|soccer|opera) star|(?:[Ff]amous|[Cc]elebrated|[Rr]enowned|[Aa]cclaimed|[Ww]ell-known|[Ll]egendary|[Ii]conic) (?:\w+ )?(?:singer|actor|actress|musician|comedian|footballer|athlete|dancer|composer|painter|sculptor|director)) $"
)
LAY = re.compile(
    r"^, (?:an?|the|his|her|now an?) (?:[\w’'-]+ ){0,3}(?:seller|farmer|herder|baker|driver|tailor|butcher|worker|labou?rer|villager|resident|nurse|student|cook|shopkeeper|trader|mother|father|widow|widower|refugee|exile|neighbou?r|cleaner|housewife|pensioner|survivor|detainee)\b"
)
"""Behind somebody credited with a video or a post who is a layman."""
FILMED = re.compile(
    r"\b(?:[Vv]ideos?|[Cc]lips?|[Pp]osts?|[Rr]ecordings?|[Ll]etters?|[Ss]ongs?|[Pp]hotos?|[Pp]ictures?|[Tt]estimony)\b[^.;,]{0,40} by $"
)
_OFFICE = r"(?:cadre|official|officer|policeman|policewoman|secretary|head(?! of (?:the |a |his |her )?(?:household|family|house))|chief|director|magistrate|mayor|governor|judge|prosecutor|commander|minister|deputy|warden|interrogator|inspector)"
NAMED_SO = re.compile(
    rf"\b{_OFFICE}(?: (?:of|in|at|for|from) (?!the (?:shop|firm|factory|mill|company|hotel))[^,.;:]{{2,50}})?(?: there| here)?,? (?:an? |the )?(?:[a-z-]+ ){{0,3}}?(?:(?:man|woman|official|cadre|officer|figure) )?(?:(?:named|called|by the name of) |(?:his|her) name (?:was|is) )$|\b{_OFFICE} (?:there|here), $"
)
"""An office, then what its holder is called: "the head of the team, a man named ..."."""
NOT_OFFICE = re.compile(
    r"\b(?:compan(?:y|ies)|firm|factory|shop|workshop|hotel|school|farm|mill|household|family|student|widow|wife|son|daughter|husband|mother|father|neighbou?r)\b"
)
PAIRED = re.compile(
    r"^,? who (?:has |had )?(?:visits|visited|stays with|stayed with|been visiting) (?:his|her) (?:paired|assigned|host|kin|adopted) (?:family|household|relatives?|kin)\b"
)
"""Whom the state has paired with a family."""
MINISTER = re.compile(r"(?<=[,:] )(?:Mr|Mrs|Ms|Dr|Miss|Comrade|Madam|Teacher|Professor)\.? $")
"""A courtesy between an office and its holder: "The Minister, Mr ..."."""


def told(before: str, after: str) -> tuple[PersonRole | None, str] | None:
    """Return the role, with its reason, that the words around a name tell; None where they tell nothing."""
    if FILMED.search(before) and LAY.match(after):
        return "private", "a layman who filmed or wrote"
    if OFFICERS.search(before) or PARTY.search(before):
        return "official", f"'{before[-24:].strip()}' before the name"
    named = NAMED_SO.search(before)
    if (named and not NOT_OFFICE.search(before[max(0, named.start() - 30) :])) or PAIRED.match(after):
        return "official", "an office, or a family paired with them, beside the name"
    if COMPILED.search(before) or LED_STUDY.match(after):
        return "author", "did the work of the report or study"
    if SIGNED.match(after):
        return "official", "signed a paper of an office, behind the name"
    if RUNS_STUDIES.match(after):
        return "expert", "runs or follows such work, behind the name"
    if KNOWN.search(before):
        return "expert", f"known to the public: '{before[-24:].strip()}'"
    return None


def children(text: str, start: int, end: int) -> bool:
    """Tell whether a name stands in a row of pupils, or is a newborn's."""
    rowed = CHILDREN.search(text[max(0, start - 160) : start])
    after = text[end : end + 150]
    offspring = OFFSPRING.search(text[max(0, start - 160) : start]) and not GROWN_UP.match(after)
    return bool(offspring or OF_GRADE.match(after) or (rowed and not GROWN.search(rowed[0]))) or bool(
        BORN.match(text[end : end + 80])
    )
