"""What the English words around a name tell of a person's role; tables of nouns, looked for in titles and appositions."""

from headwater.extract import patterns as re
from headwater.extract.people import offices_en, public_en, roles_frames_en
from headwater.model import PersonRole

OFFICIAL = r"(?:county|city|municipal|district|state|provincial|chief government|borough|parish|town) (?:engineer|surveyor|treasurer|registrar|archivist|planner|auditor|assessor|architect)|prefect|press officer|press secretary|attach[ée]|postmaster|postmistress|chair|vice[- ]head|guard captain|police captain|army captain|coroner|registrar|chief constable|constable|superintendent|inspector|sheriff|attorney general|lord justice|sergeant|councillors?|alderman|lawmakers?|peer|baroness|returning officer|fire chief|monarch|vice[- ]president|president|premier|minister|secretary(?:-general)?|secretaries|chair(?:man|woman|person)|governor|mayor|ambassador|consul|commissioner|spokes(?:person|man|woman)|rapporteur|officials?|cadres?|(?:police |public security |government |army )?officers?|deputy director|director|(?:deputy )?head|(?:deputy )?(?:party )?chief|commander|commandant|judge|prosecutor|procurator|senator|lawmaker|legislator|congress(?:man|woman)|diplomat|envoy|magistrate|delegate|leader|police(?:man|woman)|policem[ae]n|prison guard|guards?|prison warden|civil servant|bureaucrat|general|colonel|admiral|undersecretary|chancellor|parliamentarian|(?:guard |police )?captain|lieutenant|sergeant|superintendent|major|MP|MEP|(?:party )?boss|successor|predecessor|interim president|president-elect|secretary general|council member|politician|member of (?:parliament|the (?:politburo|standing committee|congress|senate|house))|emperor|dynasty|revolutionary|warlord"
EXPERT = r"\w+ologist|research assistant|agronomist|independent consultant|paediatrician|pediatrician|psychiatrist|psychologist|pathologist|epidemiologist|ecologist|biologist|botanist|archaeologist|engineer and author|lead author|statistician|criminologist|campaigns? director|counsel|[KQ]C|co-author|professor|researcher|scholar|analyst|economist|historian|anthropologist|sociologist|lawyer|attorney|barrister|solicitor|experts?|scientist|academic|fellow|specialist|demographer|linguist|lecturer|ethnographer|geographer|political scientist|advis[eo]r|dean|philosopher"
AUTHOR = r"presenter|broadcaster|newsreader|anchor|interviewer|podcaster|journalist|reporter|correspondent|writer|author|poet|photographer|translator|editor|columnist|novelist|film-?maker|essayist|blogger"
PRIVATE = r"girlfriend|boyfriend|fiancée?|spouse|lover|mistress|guest|tenant|landlord|landlady|godson|goddaughter|stepson|stepdaughter|stepmother|stepfather|servant|maid|nanny|chauffeur|residents?|villagers?|farmers?|workers?|herders?|herds(?:man|woman)|shepherd|students?|pupils?|teacher|nurse|driver|cook|shop ?keeper|merchant|trader|tailor|baker|butcher|weaver|carpenter|mechanic|barber|hairdresser|waiter|waitress|woman|women|man|men|girls?|boys?|child(?:ren)?(?! (?:psycholog|psychiatr|specialist|protection|rights|welfare|development|health|labou?r))|detainees?|survivors?|prisoners?|inmates?|refugees?|exiles?|asylum seekers?|neighbou?rs?|husband|wife|son|daughter|mother|father|brother|sister|uncle|aunt|cousin|nephew|niece|grand\w+|widow(?:er)?|labou?rers?|seamstress|vendor|seller|owner|business(?:man|woman)|entrepreneur|manager|employee|engineer|musician|singer|dancer|athlete|patient|elder|retiree|pensioner|tenant|relative|friend|colleague|classmate|roommate|native|migrant|trainee|graduate|housewife|imam|cleric|protester|activist|witness|victim|orphan|beekeeper|fisherman|miner|cleaner|doctor|surgeon|midwife|clerk|technician|apprentice|customer|nomad|speaker|mother-in-law|father-in-law|couple|family"
NOUN = re.compile(
    rf"\b(?:(?P<official>{OFFICIAL})|(?P<expert>{EXPERT})|(?P<author>{AUTHOR})|(?P<private>{PRIVATE}))s?\b",
    re.I,
)
HOUSEHOLD = re.compile(r"^ of (?:the|a|an|his|her|their|\w+) (?:family|household|home|class)", re.I)
LEARNED = re.compile(
    r"\b(?:Watch|Institute|University|Foundation|Rights|Project|Cent(?:re|er)|Museum|College|think[ -]tank|NGO|research|Fund|Initiative|Academy|Monitor|Amnesty|advocacy|Congress of|Human)\b"
)
TRADE = re.compile(
    r"\b(?:shift|crew|gang|compan(?:y|ies)|firm|factory|Co\b|Ltd|Inc|[Cc]orp\w*|shop|restaurant|workshop|plant|farm|business|hotel|cooperative|store|mill|sales|kindergarten|choir|band)\b"
)
MANAGES = re.compile(r"director|head|chief|president|chair|leader|secretary", re.I)
OF_STATE = re.compile(
    r"\b(?:Bureau|Department|Ministry|Commission|Committee|Government|Party|Association|Federation|County|Township|Prefecture|State|Office|bureau|department|government|county|township|village|team|party|province|region|federation|city|prefecture|police|security)\b"
)
BEFORE = re.compile(
    rf"\b(?P<past>(?:former|then|late|ex|one-time|retired)[- ])?(?P<noun>(?:[\w’'-]+ )?(?:{OFFICIAL}|{EXPERT}|{AUTHOR}|{PRIVATE})s?)(?P<of>(?: (?:of|for|at|in|from|with) [^,.;:()]{{2,70}}(?: ?\([^()]{{1,20}}\))?)?(?P<comma>,)?|) [“\"‘(]?$",
    re.I,
)
OF_MINISTRY = re.compile(
    r"\b(?P<past>(?:former|then|late|ex)[- ])?(?P<noun>(?:[Dd]eputy |[Vv]ice[- ])?(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Uu]ndersecretary|[Dd]irector))(?P<of> (?:of|for) [A-ZÀ-Þ][\w’-]+(?: (?:and|&) [A-ZÀ-Þ][\w’-]+)?)(?P<comma>,)? $"
)
"""An office of state and its field right before a name."""
APPOSED = re.compile(
    r"^[”\"’)]?(?: ?\([^()]{1,60}\))?,? (?:(?:at that time|at the time|by then|later|subsequently|currently|in those days) )?(?P<past>(?:once|formerly|former|then|previously|an? former|the former) )?(?:who (?:is|was|had been|has been|works as|serves? as|served as)|is|was|became|as|the|an?|another|one of the|now|\d{1,3}[,-]|her|his|their|(?:[A-ZÀ-Þ][\w-]+ ){0,2}[A-ZÀ-Þ][\w-]+[’']s|a \d+-year-old|deputy|head|director|chief|chairman|chairwoman|Party|secretary|vice|mayor|governor|president|commander|professor|senior|who)\b(?P<rest>[^.;:!?“”]{0,110})"
)
AS = re.compile(r"(?:^|[.!?\n”\"] ?)As (?:the |an? )?(?P<rest>[^.;!?]{2,140}), (?:then )?$")
VERBAL = re.compile(r"^[”\"’)]?,? (?:is|was|became|who (?:is|was|had been|has been)|now|then)\b")
BESIDE = re.compile(
    r"\b(?:with|by|against|about|than|like|near|beside|from|to|for|after|before|when|while)\b(?!.*\bas\b)|\b(?!being|acting|serving|standing|leading)\w{3,}ing\b"
)
"""Somebody is with, or taken by, whom the noun tells of: "was making noodles with a cadre"."""
NOT = re.compile(r"\b(?:not|never|no longer) (?:an?|the)\b")
BUT = re.compile(r"\bbut (?P<what>(?:an?|the) [^.;]{2,60})")
AGE = re.compile(r"^, (?:aged? )?\d{1,3}, ")
HEADS = re.compile(
    r"^,? ?who (?:heads?|leads?|led|headed|chairs?|chaired|governs?|runs) (?:the|a|an|its|his|her)? ?(?P<what>[^,.;]{2,60})"
)
CHAIRED = re.compile(
    r"^ (?:chaired|presided over|inspected|issued (?:an? )?(?:order|directive|notice)|ordered|decreed|launched the|pledged|signed (?:the|an?) (?:law|accord|agreement|decree|order))\b"
)
TEACHES = re.compile(
    r"^,? (?:who )?(?:also )?(?:teaches|studies|researches|speciali[sz]es in|has (?:studied|researched|written (?:extensively|about|a book)|published)|wrote (?:the|a|an) (?:book|study|paper|report)|lectures)\b[^.;]{0,90}?\b(?:at|on|in|about|the)\b[^.;]{0,40}(?:University|College|Institute|School of|history|politics|studies|policy|law|economy|economics|book|report|research|Xinjiang|China|religion|surveillance)"
)
LAW = re.compile(
    r"^,? who (?:teaches|lectures (?:on|in)) (?:\w+ ){0,3}(?:law|politics|sociology|anthropology|economics|political science|international relations|history|studies)\b(?! (?:at|in) (?:a|the) (?:[a-z]+ )?(?:village|primary|middle|secondary|high|county|school))"
)
_WORK = "blog|newsletter|podcast|feature|dispatch|photo essay|interview|report|briefing|working paper|commentary|op-ed|investigation|memoir|book|novel|essay|poem|poetry collection|article|column|documentary|film|paper|study|diary|song"
WROTE = re.compile(
    rf"\b(?:{_WORK})s?(?: [^.;,]{{0,30}})?(?:, [A-ZÀ-Þ“][^.;,]{{2,60}})?,? by $|\b[Ii]n (?:her|his|their) (?:[\w-]+ ){{0,3}}(?:{_WORK})s?(?: [^.;,]{{0,30}})?, $"
)
WORKS = re.compile(
    r"^(?:’s|'s) (?:\w+ ){0,2}(?:book|memoir|novel|report|study|paper|article|research|analysis|poem|essay|documentary|thesis|dissertation|blog|newsletter|podcast|column)\b"
)
ARGUES = re.compile(
    r"^ (?:argues|argued|contends|estimates|estimated|calculates|calculated|concludes|concluded|hypothesi[sz]es|theori[sz]es) (?:that|in|the)\b|^ found that\b"
)
LISTED = re.compile(
    r"\b(?:missing|victims?|detained|detainees|disappeared|sentenced|imprisoned|arrested|prisoners|dead|killed|interned)\b[^.:;!?]{0,40}: ?(?:[^.]|\b\w\.)*$",
    re.I,
)
TEAM = re.compile(
    r"^[^.;!?]{0,90}\b(?:whose (?:research|team|study|book)|(?:his|her) (?:research )?(?:team|lab|laboratory|study|doctoral|PhD) (?:at|from|in|on|of)\b)"
)
SEIZED = re.compile(
    r"^[^.;!?“”]{0,70}?\b(?:detained|arrested|sentenced|imprisoned|jailed|interned|disappeared|taken away|in (?:a|the|an) (?:internment |re-education |reeducation )?(?:camp|prison)|behind bars|tortured)\b"
)
SEIZING = re.compile(
    r"\b(?:detain(?:ed|ing)|arrest(?:ed|ing)|sentenc(?:ed|ing)|imprison(?:ed|ing)|jail(?:ed|ing)|took away)\s$"
)
CREDIT = re.compile(
    r"(?:^|[.|)\]»”>] ?|\n ?|\s{2,})(?:By|BY|Words by|Story by|Text(?: by|:)|Author(?:s|\(s\))?:(?: [A-ZÀ-Þ][\w’-]+)?|Editors?:|Researchers?:|Research team:|Interviewers?:|Recorded by|Taken down by|Compiled by|Prepared by|Editing by|Translators?:|Reporters?:|Photographers?:|Illustrat\w+ by|Written by|Compiled by|(?:Additional |Further )?[Rr]eporting by|Source: ?)\s*(?:[^\W\d_][\w.’'-]* ){0,0}$"
    r"|\b(?:[Rr]esearch|[Gg]raphics|[Rr]eporting|[Dd]ata|[Vv]ideo|[Cc]amera|[Tt]ext|[Ss]ound|[Aa]nimation)(?: (?:was|were))?(?: (?:also |additionally )?(?:contributed|provided|done|made))? by $|\b(?:[Rr]eport\w*|[Cc]ontribut\w+|[Ww]ritten|[Rr]esearch\w*)\b[^.;]{0,24}by [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){1,2} in [A-ZÀ-Þ]\w+,? and $"
    r"|[;(,] ?(?:reporters?|photos?|editors?|translators?|camera|text|pictures?|words): ?$|^\W{0,3}(?:Posted|Published|Uploaded)(?: on)? [^.;“”]{0,30}? ?by $|\b(?i:(?:web|copy|photo|managing|chief|executive|responsible|duty|desk|line|assistant|deputy|news|video|online|sub)[- ]?editor)s?: ?$|\b(?:[Ff]oreword|[Pp]reface|[Ii]ntroduction|[Aa]fterword|[Ee]pilogue|[Cc]over|[Dd]esign|[Ll]ayout|[Ff]act-check(?:ing|ed)|[Cc]opy-?edit(?:ing|ed)|[Cc]artoon|[Mm]aps?|[Mm]usic|[Nn]arrat(?:ion|ed)|[Pp]roduced|[Dd]irected) by $|\b(?:Fact-checking|Copy-editing|Camera(?:man|woman|work)?|Cinematography|Subtitles|Voice(?:over)?|Proofread(?:ing|er)|Coordinator|Compiled|Music|Correspondents?|Layout|Design|Maps?|Narration|Sound|Cartoon|Commentary|Opinion|Analysis|Column|Research|Data|Graphics|Video|Camera|Production|Interview|Words|Text|Story|Illustrations?|Editors?|Reporters?|Authors?|Translators?|Photographers?|Writers?|Producers?|Presenters?): ?$"
    r"|\b(?:[Tt]ranslat(?:ed|ion)|[Ee]dited|[Rr]eported|[Cc]ompiled|[Pp]hotograph(?:ed)?|[Ww]ritten|[Ii]llustrated|[Ii]nterviews?|[Cc]onducted|[Rr]ecorded|[Ff]ilmed|[Ii]nterpreted|[Ii]nterpreter|[Ee]diting|[Rr]eporting|[Pp]hotos?|PHOTO|[Ii]mages?|[Vv]ideo)\b[^.;,]{0,40}? (?:by|BY) $|\b(?:Photo(?:graph)?s?|PHOTO|Image|Credit|Picture|Video)s?(?: [Ss]ource| [Cc]redit)?: ?(?:©? ?)$"
)
CREDITED_BEHIND = re.compile(
    r"^ ?/ ?(?:[A-Z][\w’-]+)|^ ?[(/] ?(?:AFP|AP|Reuters|Getty|EPA|Xinhua|Agency|Photo|for )"
)
CALLED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ne) (?:[a-z]+ ){0,2}(?:officer|policem[ae]n|cadre|official|judge|interrogator|prosecutor|guard(?= (?:(?:whom |that )?(?:we|they|everyone|all|detainees|prisoners)\b)))s? (?:(?:was|is|were) (?:called|named)|named|(?:whom |that )?(?:we|they|everyone|all|detainees|prisoners)(?: all)? called) $"
)
"""An officer, and what he is called."""
SIGNED = re.compile(
    r"\b(?:order|notice|directive|decree|circular|instruction|approval|verdict|warrant|regulation|bulletin|memorandum|plan|document)s? (?:is |was |are |were |had been )?(?:\w+ )?(?:signed|issued|countersigned|approved) by $"
)
LABELLED = re.compile(
    r"(?:^|[.;,|\n] ?)(?:(?:[Kk]in|[Rr]elative|[Cc]adre|[Oo]fficial|[Oo]fficer|[Vv]isitor|[Cc]ontact|[Pp]erson|[Tt]eam)s? (?:assigned|responsible|in charge|on duty|paired)|(?:[Rr]esponsible|[Aa]ssigned|[Pp]aired|[Vv]isiting|[Ii]nspecting|[Ll]iaison|[Vv]illage) (?:cadre|official|officer|person|leader|unit)|[Aa]pproved by|[Ii]ssued by|[Ii]nspected by|[Vv]isited by|[Cc]adre|[Ii]nspector|[Ss]ignatory)s?: ?$"
)
"""Labels of a form before whoever visits, inspects or answers for it."""
IN_CHARGE = re.compile(
    r"^,? who (?:is|was|has been) (?:in charge of|responsible for)\b|^,? who (?:oversees|oversaw|administers|administered|directs|directed) "
)
HEADED = re.compile(
    r"\b(?:led|headed|chaired|presided over|overseen|directed|inaugurated|unveiled|decreed|officially opened|commissioned)(?: (?:until|since|from|in|between|for|at that time|then|jointly)[^.;,]{0,30})? (?:by|under) (?:Mr |Ms |Mrs )?$|\b(?:succeeded|replaced)(?: (?:in|on|as)[^.;,]{1,30})? by (?:Mr |Ms |Mrs )?$|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[A-Z]\w+[’']s) (?:[\w-]+ ){0,3}(?:director|head|chief|chairman|chairwoman|chair|secretary|mayor|governor|minister|commissioner|spokes\w+) (?:is|was) $"
)
BOTH = re.compile(
    rf"^ and [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){{0,2}}, (?:the|both|two|its|all)? ?(?P<noun>{offices_en.PLAIN}{{0,3}}?[a-z]+s)\b(?![’'])"
)
INSTITUTE_IN = re.compile(
    r"^ ?[(](?:[A-ZÀ-Þ][\w’&-]+ (?:of |for |and |in )?){0,5}(?:Institute|Institution|University|College|Observatory|Centre|Center|Foundation|Academy|Network)\b"
)
STUDIED = re.compile(
    r"^,? (?:who )?has (?:studied|researched|worked on|written about) [^.;]{2,60}? (?:for|since) (?:[\w-]+ )?(?:years|decades|\d{4})\b"
)
THANKED = re.compile(
    r"\b(?:I|We|The authors?) (?:am |are |is )?(?:also )?(?:thanks?|grateful to|indebted to|owe)\b[^.!?]*$"
)
THANKS = re.compile(r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:also )?thanks? (?:[A-ZÀ-Þ][^.!?]{0,80})?$")
READ = re.compile(r"^[^.!?]{0,90}\b(?:reviewers?|comments|advice|drafts?|editors?|reading)\b")
"""What somebody thanked for help with a text did."""
RENDERS = re.compile(r"^ (?:has )?(?:renders?|rendered|translates|translated) [“‘\"]")
PLACED = re.compile(
    r"^ [(][A-ZÀ-Þ]\w+[)](?:,? and [A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+ [(][A-ZÀ-Þ]\w+[)])? (?:both )?(?:disagrees?|argues?|doubts?|estimates?|puts?|revised?|reckons?|counts?|questions?|disputes?|agrees?)\b"
)
"""Scholars with their towns: Name (Town) and Name (Town) disagree."""
PLACED_TOO = re.compile(r"[A-ZÀ-Þ][\w’-]+ [(][A-ZÀ-Þ]\w+[)] and $")
OF_INSTITUTE = re.compile(
    r"^,? (?:of|from|at|with) (?:the )?(?:[A-ZÀ-Þ][\w’&-]+ ){0,4}(?:Institute|Institution|University|College|Observatory|Centre|Center|Foundation|Initiative|Watch|Academy|Think Tank|Research|Network|Monitor)\b(?! (?:students?|dormitory|canteen|cleaner))"
)
REPORTS = re.compile(
    r"^ reports? (?:from|for)\b|^ has (?:more|this report)|^, (?:for )?(?:[A-Z]\w+ ){0,2}(?:Radio|News|Times|Post|TV|Television|Agency|Service|Courier|Herald|Journal|Observer|Tribune|Guardian|Weekly|Review)\b|^ in [A-Z]\w+ (?:has|reports)"
)
OF_OUTLET = re.compile(
    r"^,? (?:of|from|with|for) (?:the |a )?(?:[A-ZÀ-Þ][\w’-]+ ){0,3}(?:Review|Times|Post|News|Herald|Journal|Courier|Observer|Tribune|Guardian|Weekly|Gazette|Daily|Magazine|Television|Mail|Telegraph|Chronicle)\b(?! (?:vendor|seller|reader|driver|building))"
)
"""Whoever is of a newspaper."""
BYLINE = re.compile(r"(?<![.!?] )\b(?:By|BY) $")
ROW_BEFORE = re.compile(
    r"(?:(?!By |BY )(?:[A-ZÀ-Þ][\w’-]+|(?:[A-Z]\.){1,3})(?: (?:[A-ZÀ-Þ][\w’-]+|[A-Z]\.)){0,3}(?: in [A-ZÀ-Þ][\w’-]+)?(?:,? and |, | & )){1,4}$"
)
"""Other names of a row before a name: By QIN YUE in Aksu and ..."""
COURTESY = re.compile(r"[Cc]ourtesy (?:of )?$|\bvia $")
PUBLIC = re.compile(r"\b(?:said|says|told|testif\w+|recall(?:s|ed)|interview\w*|spoke|speaks|wrote)\b")


def of_noun(found: re.Match[str], phrase: str) -> PersonRole:
    """Return the role that a noun of the tables tells within its phrase."""
    role = found.lastgroup or "private"
    rest = phrase[found.end() :]
    if role == "official" and MANAGES.search(found[0]):
        around = phrase[max(0, found.start() - 40) : found.end() + 60]
        if HOUSEHOLD.match(rest):
            return "private"
        if TRADE.search(around) and not OF_STATE.search(rest[:60]):
            return "private"
        if LEARNED.search(around) and not OF_STATE.search(rest[:60]):
            return "expert"
    return role  # type: ignore[return-value]


ASIDE = re.compile(
    r",? (?:from|of|in) [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?(?:, [A-ZÀ-Þ][\w’-]+)?,(?= (?:is|was|heads?|headed|leads|led|chairs|chaired|runs|ran|directs|directed|serves|served)\b)"
)
"""Qiu Mingda, from Tarl, is deputy head of: whence somebody comes stands between the name and the office."""


def role_of(text: str, start: int, end: int) -> tuple[PersonRole | None, str, bool]:
    """Return role, reason and whether it is of the past, from the words around a name; (None, "", False) if they
    tell nothing."""
    if aside := ASIDE.match(text, end):
        low = max(0, start - 400)
        return role_of(text[low:end] + text[aside.end() : aside.end() + 500], start - low, end - low)
    before, after = text[max(0, start - 110) : start], text[end : end + 150]
    before = roles_frames_en.MINISTER.sub("", before)
    if (framed := roles_frames_en.told(text[max(0, start - 190) : start], after)) and not after.startswith(
        "’s"
    ):
        return *framed, False
    if PRINCIPAL.search(before):
        return "author", f"credited: '{before[-24:].strip()}'", False
    if told := _credited(text, start, end):
        return told
    after = after.removeprefix("’s").removeprefix("'s") if AGE.match(after[2:]) else after
    aged = AGE.match(after)
    told_of = after[aged.end() - 1 :] if aged else after
    own, own_words = after.startswith(("’s", "'s")), text[end : end + 80]
    if NOTE.search(text[max(0, start - 60) : start]) and re.match(
        r"[^\n]{3,200}(?:19|20)\d\d", text[end : end + 240]
    ):
        return "author", "of a work in a note", False
    if not own and offices_en.STUDIES.match(after):
        return "expert", "studies it, behind the name", False
    if not own and (offices_en.SENT.match(told_of) or offices_en.ON_TEAM.match(told_of)):
        return "official", "appointed, or sent by an office, behind the name", False
    if LISTED.search(text[max(0, start - 400) : start]):
        return "private", "in a list of people taken, missing or harmed", False
    if not own and offices_en.SECONDED.match(after):
        return "official", "a trade, sent by an office, behind the name", False
    if not own and (told := _apposed(after)):
        return told
    if told := _titled(before, after):
        return told
    if far := offices_en.told(text, start, end) or public_en.told(before, text[end : end + 150]):
        return *far, False
    bare = offices_en.BARE.match(after)
    noun = NOUN.search(bare["noun"]) if bare else None
    if bare and noun and noun.end() == len(bare["noun"]) and noun[0][-1:] not in "sS":
        return of_noun(noun, after[:90]), f"'{noun[0]}' behind the name", False
    if (fronted := AS.search(text[max(0, start - 170) : start])) and (noun := NOUN.search(fronted["rest"])):
        return of_noun(noun, fronted["rest"]), f"'As the {noun[0]}' before the name", False
    if WROTE.search(before) or WORKS.match(own_words):
        return "author", "of a work that is named", False
    if ARGUES.match(own_words) or TEACHES.match(after) or LAW.match(after):
        return "expert", "teaches or studies it", False
    if TEAM.search(after):
        return "expert", "speaks of their own research", False
    if CHAIRED.match(after):
        return "official", f"'{after[1:25].split(',')[0]}': acts in office", False
    if SEIZED.match(after) or SEIZING.search(before):
        return "private", "held or taken by the authorities", False
    return None, "", False


def _credited(text: str, start: int, end: int) -> tuple[PersonRole | None, str, bool] | None:
    """What credits, institutes and the head of a body beside a name tell."""
    before, after = text[max(0, start - 110) : start], text[end : end + 150]
    lead = before[: row.start()] if (row := ROW_BEFORE.search(before)) else before
    if not after.startswith(("’s", "'s")) and (CREDIT.search(lead) or BYLINE.search(lead)):
        return "author", f"credited: '{before[-24:].strip()}'", False
    if re.match(r"^,? (?:personal communication|pers\. comm)", after):
        return "expert", "asked by the author, in a note", False
    if " " in text[start:end] and THANKED.search(text[max(0, start - 160) : start]):
        return "expert", "thanked for help with the work", False
    if " " in text[start:end] and THANKS.search(before) and READ.match(after):
        return "expert", "thanked for help with the work", False
    if RENDERS.match(after):
        return "author", "translated, behind the name", False
    if re.search(r"\b[Aa]ccording to $", before) and re.match(r"^ [(][A-ZÀ-Þ][a-zà-ÿ]+[)][,.]", after):
        return "expert", "a scholar with a town", False
    if PLACED.match(after) and (PLACED_TOO.search(before) or " and " in after[:60]):
        return "expert", "a scholar with a town", False
    if IN_CHARGE.match(after) and not TRADE.search(after[:80]):
        return "official", "in charge, behind the name", False
    if HEADED.search(before) and not TRADE.search(before[-80:]):
        return "official", f"'{before[-24:].strip()}' before the name", False
    if CALLED.search(before) or SIGNED.search(before) or LABELLED.search(before):
        return "official", f"'{before[-24:].strip()}' before the name", False
    if both := BOTH.match(after):
        noun = NOUN.search(both["noun"])
        if noun:
            return of_noun(noun, both["noun"]), f"'{noun[0]}' behind two names", False
    if INSTITUTE_IN.match(after) or STUDIED.match(after):
        return "expert", "of an institute, or a long study, behind the name", False
    if OF_INSTITUTE.match(after):
        return "expert", "of an institute, behind the name", False
    if re.match(r"^,? (?:MP|MEP|MSP|TD|[QK]C MP)\b", after):
        return "official", "a member of parliament", False
    if REPORTS.match(after) or OF_OUTLET.match(after):
        return "author", "reports, behind the name", False
    if CREDITED_BEHIND.match(after):
        return "author", "credited behind the name", False
    return None


def _apposed(after: str) -> tuple[PersonRole, str, bool] | None:
    """What an apposition behind a name tells."""
    aged = AGE.match(after)
    apposed = APPOSED.match(after[aged.end() - 1 :] if aged else after)
    if apposed and not offices_en.CALLED_AS.match(after):
        phrase = apposed[0]
        if who := HEADS.match(after):
            own = TRADE.search(who["what"]) or not offices_en.INSTITUTION.search(who[0])
            role: PersonRole = "private" if own else "official"
            return role, f"'{who[0].strip(' ,')}' behind the name", False
        cut = _clause(phrase)
        noun = _noun(cut)
        other = offices_en.OTHERS.match(cut) if noun else None
        if noun and other and noun.start() >= other.end() - 1:
            return None
        if noun and VERBAL.match(phrase) and BESIDE.search(cut[: noun.start()]):
            return None
        if noun and phrase.startswith((", who", " who")) and OWN.search(cut[: noun.start()]):
            return None  # "who had his driver deliver it"
        if noun and NOT.search(cut[: noun.start()]):
            but = BUT.search(phrase)
            noun, cut = (NOUN.search(but["what"]), but["what"]) if but else (None, cut)
        if noun:
            past = bool(apposed["past"]) or bool(
                re.search(r"\b(?:former|once|retired|ex-)", cut[: noun.start()])
            )
            role = of_noun(noun, cut)
            once = past or re.match(
                r"^[”\"’)]?,? (?:was|had been|became|who (?:was|had been|worked))\b", phrase
            )
            if (
                role == "private"
                and not once
                and offices_en.EMPLOYED.match(phrase[phrase.find(cut) + noun.start() :])
            ):
                return "official", f"'{noun[0]}' of an office behind the name", past
            return role, f"'{noun[0]}' behind the name", past
    return None


PRINCIPAL = re.compile(r"\b(?:[Pp]rincipal|[Ll]ead|[Rr]eport|[Cc]o-?|[Ss]enior)[ -]?authors?: $")
OWN = re.compile(r"\b(?:his|her|their) (?:\w+ )?$")
LABEL = re.compile(
    rf"(?:{PRIVATE}|{OFFICIAL}|{AUTHOR}|{EXPERT}|kin|cameraman|sound|music|head|owner|members?|household)s?",
    re.I,
)
ADDRESSED = re.compile(
    r"(?:\b(?:Uncle|Aunt|Auntie|Aunty|Brother|Sister|Mother|Father|Mama|Papa|Grandpa|Grandma|Granny|Elder|Old|Little|Comrade|Engineer|Teacher|Doctor|Nurse|Master|Boss|Coach)) [“\"‘(]?$"
)
"""Words of address: people in office are called so too."""
NOTE = re.compile(
    r"(?:^|\n)\s*\[\d{1,3}\] ?(?:(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]+)(?: [A-ZÀ-Þ][\w’-]+){1,2}(?:,| and|, and| &) )?$"
)
PLURAL = re.compile(r"(?:\b|[a-z])(?:men|women|children|people|[a-rt-z]s)$", re.I)
"""Nouns for several people: before one name alone they are none of its own ("Men Lin")."""


def _titled(before: str, after: str) -> tuple[PersonRole, str, bool] | None:
    """What a title before a name tells."""
    titled = OF_MINISTRY.search(before) or BEFORE.search(before)
    while titled and titled["of"] and not titled["comma"] and not OF_MINISTRY.search(before):
        titled = BEFORE.search(before, titled.end("noun"))  # wife of the deputy head Qasim
    if titled:
        nouns = list(NOUN.finditer(titled["noun"]))
        if ADDRESSED.search(before) and not titled["of"] and not titled["comma"]:
            return None
        going_on = titled["comma"] and re.match(
            r" (?:said|says|told|added|asked|wrote|explained|noted|recalled)\b", after
        )
        row = not PLURAL.search(titled["noun"]) or titled["comma"] or re.match(r",| and | & |/", after)
        if nouns and row and not going_on:
            phrase = before[titled.start("noun") :]
            noun = _noun(phrase)
            role: PersonRole = of_noun(noun, phrase) if noun else "private"
            return role, f"'{titled['noun']}' before the name", bool(titled["past"])
    return None


def _noun(phrase: str) -> re.Match[str] | None:
    """Return the first noun of a phrase that tells a role, not one that owns the next: "the official's driver"."""
    nouns = list(NOUN.finditer(phrase))
    own = (n for n in nouns if phrase[n.end() : n.end() + 2] not in ("’s", "'s"))
    return next(own, nouns[0] if nouns else None)


def _clause(phrase: str) -> str:
    """The apposition up to where its sentence goes on: the second comma, or a verb of saying."""
    head = re.sub(r"^ ?\([^()]{1,60}\)", "", phrase).lstrip(", ")
    stop = re.search(
        r", (?!the|an?|and )|\b(?:said|told|says|visited|met|praised|who|whose|which|whom|that|when|because)\b",
        head[4:],
    )
    return head[: stop.start() + 4] if stop else head
