"""Who can be told to do something, and which words tell: English, as data."""
# Patterns and tables are data and stay on one line.

from collections.abc import Callable
from functools import cache

from headwater.extract import patterns as re
from headwater.model import Modality

PASSIVES: dict[str, Modality] = {
    **dict.fromkeys("required forced coerced pressured obliged obligated instructed ordered directed told mandated compelled commanded bound tasked charged made".split(), "must"),
    "assigned": "must",
    **dict.fromkeys("expected supposed".split(), "should"),
    **dict.fromkeys("asked urged advised called requested".split(), "should"),
    **dict.fromkeys("encouraged incentivised incentivized".split(), "encouraged"),
    **dict.fromkeys("allowed permitted entitled authorised authorized".split(), "may"),
    **dict.fromkeys("forbidden prohibited banned barred".split(), "must_not"),
}  # fmt: skip
ACTIVES: dict[str, Modality] = {
    **dict.fromkeys("requires required require requiring oblige instruct compel mandate orders ordered instructs instructed instructing obliges obliged compels compelled compelling directs directed directing demands demanded mandates mandated mandating commands commanded commits binds".split(), "must"),
    **dict.fromkeys("tells told".split(), "must"),
    **dict.fromkeys("expects expected expect".split(), "should"),
    **dict.fromkeys("asks asked ask urge urges urged urging calls called calling advises advised".split(), "should"),
    **dict.fromkeys("encourages encouraged encourage encouraging incentivises incentivizes".split(), "encouraged"),
    **dict.fromkeys("allows allow permit permits entitles authorises authorizes".split(), "may"),
    **dict.fromkeys("forbid prohibit forbids forbade prohibits prohibited prohibiting bans banned bars barred barring".split(), "must_not"),
}  # fmt: skip
_ADVERB = r"(?:(?:also|therefore|further|additionally|likewise|generally|normally|strictly|always|now|then|all|each|often|both|usually|in turn|hence|only|at least|still|even|jointly|officially|specifically|explicitly) ){0,2}"
_NOT = r"(?P<not>not |no longer |never )?"
MODAL = re.compile(
    rf"\b(?:(?P<modal>must|shall|should|may|ought to|(?:has|have|had) to|ha(?:s|ve) had to|needs? to|needed to|needs? only|(?:is|are|was|were) to)(?P<never> not| never)?,? {_ADVERB}(?=[a-z“‘\",])"
    rf"|(?P<be>is|are|was|were|be|been|being|get|gets|got|(?:had|has|have|will|would|shall|must|can|could|might|may|should) be(?:en)?) {_NOT}{_ADVERB}(?P<passive>{'|'.join(PASSIVES)})(?: (?:on|upon))?,?(?: by (?:the |their |its )?[\w’'-]+(?: [\w’'-]+){{0,5}}?| under [^,;]{{2,60}}?)?(?:, (?:but|though|if|or|and|yet) [^,;.]{{2,36}},)?(?: not only| not)? (?P<prep>to|from) {_ADVERB}(?=[a-z“‘\"]))",
    re.I,
)
TELLS = re.compile(
    rf"\b(?P<verb>{'|'.join(ACTIVES)})(?: (?:on|upon|for))? (?P<actor>(?!to\b|that\b|from\b|by\b|in\b|an? lot\b)(?:[^\s,;:.()]+ ){{1,9}}?)(?P<not>not )?(?:to (?P<base>[a-z“‘'][\w’'-]*)|(?:from )(?P<ing>[a-z]+ing)\b)",
    re.I,
)
THAT = re.compile(
    r"\b(?P<verb>recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:es|ed)|requires?|required|requiring|demands?|demanded|stipulates?|stipulated|provides?|prescribes?|orders?|ordered|rules?|ruled|decrees?|decreed|insists?|insisted|specif(?:y|ies|ied)|mandates?|mandated|dictates?|states?|stated)(?P<cue>,? that| for) ",
    re.I,
)


@cache
def small(name: str) -> Callable[[str], object]:
    """Return the search of "modal", "tells" or "that" for a text in small letters, where it is three times as fast:
    is there one at all?"""
    return re.compile({"modal": MODAL, "tells": TELLS, "that": THAT}[name].pattern).search


PEOPLE = (
    r"agents?|registrars?|lodgers?|absentees?|captains?|chiefs?|deput(?:y|ies)|constables?|aides?|cooks?|maids?|midwi(?:fe|ves)|principals?|adults?|minors?|widows?|stewards?|shepherds?|cousins?|kin|dwellers?|heads of (?:school|state|household)s?|officials?|cadres?|officers?|servants?|employees?|staff|personnel|workers?|members?|teachers?|students?|pupils?|residents?|villagers?|farmers?|herders?|households?|famil(?:y|ies)|people|persons?|individuals?|citizens?|women|men|parents?|child|children|boys?|girls?|brides?|youths?|graduates?"
    r"|wardens?|clerks?|inspectors?|guards?|pilots?|drivers?|leaders?|heads?|directors?|managers?|secretar(?:y|ies)|mayors?|governors?|ministers?|doctors?|nurses?|police|soldiers?|troops|volunteers?|participants?|applicants?|candidates?|owners?|tenants?|landlords?|employers?|operators?|contractors?|suppliers?|shopkeepers?|merchants?|traders?|visitors?|patients?|monks?|imams?|clergy|believers|technicians?|engineers?|lawyers?|judges?|journalists?|scholars?|researchers?|users?|customers?|keepers?|crews?|relatives?|hosts?|guests?|entrepreneurs?|professionals?|specialists?|laborers?|labourers?|recruits?|trainees?|detainees?|prisoners?|population|priests?|pastors?|nuns?|mullahs?|companions?|tutors?|mentors?|apprentices?|hostesses|couriers?|coach(?:es)?|anyone|everyone|everybody|those|all|both|others|they|whoever"
)
BODIES = r"headquarters|squads?|boards?|cells?|centres of learning|units?|departments?|bureaus?|ministr(?:y|ies)|offices?|agenc(?:y|ies)|committees?|commissions?|councils?|governments?|authorit(?:y|ies)|teams?|brigades?|branches|branch|part(?:y|ies)|organi[sz]ations?|institutions?|institutes?|compan(?:y|ies)|firms?|enterprises?|businesses|employers|factor(?:y|ies)|mills?|mines?|farms?|schools?|universit(?:y|ies)|colleges?|hospitals?|clinics?|banks?|shops?|hotels?|stations?|courts?|villages?|townships?|towns?|count(?:y|ies)|districts?|prefectures?|provinces?|cit(?:y|ies)|municipalit(?:y|ies)|regions?|communit(?:y|ies)|neighbou?rhoods?|states?|countries|nations?|associations?|unions?|cooperatives?|groups?|secretariats?|delegations?|localit(?:y|ies)|levels|brands?|importers?|exporters?|retailers?|producers?|providers?|platforms?|airlines?|ports?|landlords?|ferrymen|fishermen"
ACTOR_HEAD = re.compile(
    rf"(?:{PEOPLE}|{BODIES}|\w{{3,}}(?:ers|ors|ists|ians|ants|ees|men|women|folk|smiths|holders))", re.I
)
SINGULAR_HEAD = re.compile(rf"(?:{PEOPLE}|{BODIES}|\w{{3,}}(?:er|or|ist|ian|man|woman|holder))", re.I)
NOT_ACTOR = frozenset(
    "numbers orders letters papers waters rivers matters figures powers others weathers disorders layers markers rulers answers errors doors floors colors colours factors mirrors sectors vectors corridors monitors motors winters summers dangers"
    " borders centers centres computers counters covers dinners drawers elders engines fibers filters fingers gutters hours lists chapters quarters registers semesters shutters towers trailers vouchers boilers characters barriers offers transfers answers prayers errors terrors".split()
)
NO_ACTOR = frozenset(
    "i we you he she it this that there what which who nobody none neither nothing something anything everything one".split()
)
LEAVES = frozenset(
    "be have know feel think seem mean love want like exist lie realize realise understand recall remember imagine hear see smell look sound contain cost weigh appear belong happen".split()
)
"""Verbs of what is, not of what is done: with "must" they tell a guess, not a demand, unless of a body or people."""
OUTCOMES = frozenset(
    "succeed fail rise fall improve grow decline be arrive reach continue end begin start come increase decrease remain become see find expect recover last know worry probably have fear feel think wonder seem".split()
)
"""What is foreseen with "should", or advised to readers."""
SAYING = re.compile(
    r"(?:be )?(?:\w+ly )?(?:said|noted|stressed|emphasi[sz]ed|remembered|understood|seen|viewed|acknowledged|pointed out|admitted|borne in mind|regarded|considered|read|interpreted|treated with|taken with|added|recogni[sz]ed|conceded|made clear|recalled|mentioned|asked|assumed|true|clear|kept apart|kept separate|distinguished|some|a|an|the (?:first|last|only|same|one|best|reason|case|result|result))\b",
    re.I,
)
PERFECT = re.compile(
    r"(?:\w+ly )?have (?:\w+ly )?(?!(?:at|it|an|in|on|own|seven|ten|eleven|children|women|men|least|most|eight|adult|certain|written|open)\b)(?:been|had|gone|\w+ed|\w+n|\w+t|done|come|become)\b",
    re.I,
)
GUESS = re.compile(
    r"\b(?:probably|surely|presumably|perhaps|hopefully|by now|sooner or later|soon|in theory)\b", re.I
)
UNREAL = re.compile(
    r"\b(?:could|might|would|may|used to|no longer|never|not|n[’']t|nobody|cannot|without being|than)(?: have| be)*(?: been)?(?: \w+ly)?\s*$",
    re.I,
)
"""Before a cue: nothing is demanded, or it was once."""
FIRST_SIGNS = re.compile(
    r"\b(?:must|shall|should|may|ought|ha[sd]|have|need(?:s|ed)?|requir\w+|oblig\w+|instruct\w+|order\w*|direct\w*|told|tells|mandat\w+|compel\w*|compulsory|expect\w+|supposed|demand\w*|ask\w*|urg\w+|encourag\w+|allow\w*|permit\w*|entitle\w*|forbid\w*|forbad\w|prohibit\w*|ban(?:s|ned)?|bar(?:s|red)|quotas?|obligatory|tasked|bound|stipulat\w+|accountab\w+|ensur\w+|punish\w*|penal\w*|fine[sd]?|demot\w*|promot\w+|reward\w*|career\w*|evaluat\w+|apprais\w+|are to|is to|was to|were to|called? on|calls on|every|each|once|twice|times|daily|weekly|monthly|quarterly|-(?:day|week|month|year)|subsid\w+|bonus\w*|deduct\w*|prais\w+|prosecut\w*|risks?|face[sd]?|duties|responsib\w+|priority|assigned|exempt\w*|warning|prefer\w+|loses?|lost|losing|under (?:\w+ )?orders|instructions|duty|mandatory|punish\w+|gets?|paid|pays|offers?|grants?|cannot|can not|forced|coerced|pressured|allowances?|stipends?|bonus\w*|receives?|earns?|absences?|violat\w+|made|makes|calls for|call for|forfeit\w*|permission|licen[cs]e|permit|approval|score|accounts? for|prescrib\w+|barred|no|could not|couldn|cannot|made to|forced|have their|nobody|will be|given|until|serves?|stays?|rotates?|deployed|posted|seconded|embedded|qualif\w+|enjoys?|not to|will|gives? up|visited|fail\w*|miss(?:es|ed)?|pressure|recommend\w*|rebate|exemption|tasks?|commit\w*|binds?|undertakes?|award\w*|certificates?|promised|guaranteed|offered|granted|borne|met by|covered|falls? (?:on|to)|within|later than|rule|condition|principle|whoever|mean|do not|don[’']t|never|withheld|docked|withdrawn|suspended|revoked|cancelled|deducted|refund|repay|limited|restricted|capped|lasts?|runs|needed|needs|ranked|graded|scored|assessed|rated|judged|could|conditions?|rules?|demands?|worth|costs?|earns|brings|forfeits|answerable|liable|off limits|out of bounds|repeated|persistent|leads? to|claim|only|an? (?:day|night|week|month|year|term|visit|person|head)|(?:after|before|during|at) (?:the|each|their) [a-z]+|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|by (?:the )?(?:end|\d)|second|third|repeated|missed|fixed|late|below|above|bottom|top|imposed|caught|found|reimburs\w+|outlaw\w*|only|stopped|detained|arrested|forfeits?|removed|summoned|invited|sent|note|takes?)\b",
)
"""One of these stands in every sentence that demands, in small letters: a cheap look before a dear one."""
BASES = frozenset(
    "abide accept achieve act add adhere adopt allow answer apply appoint arrange ask assign assist attend avoid ban be bear become begin bring build buy call carry change check choose clean clear close collect come commit communicate complete comply conduct contact contribute cook cooperate count cover cut deliver demonstrate deploy develop devote disclose display donate draw drive earn eat educate employ encourage enforce ensure enter establish evaluate examine explain fill finish fly follow give go greet guide hand help hire hold implement improve include inform inspect install investigate invite join keep lead learn leave live maintain make manage meet monitor move notify obey observe obtain offer open organise organize own participate pass pay perform place plan plant practice practise rotate approve install label wash vary count feed fence lock mark seal sort stamp store weigh measure monitor prepare present prevent produce promote propagate protect provide publish purchase put raise reach read receive recite record recruit reduce register release remain remove repay replace report request resist respect respond return review run sell send serve set share show sign sing sleep speak spend stand start station stay stop store study submit support surrender take talk teach tell test train transfer transport travel treat turn undergo undertake use vaccinate visit wait watch wear win work write sit stand sweep hoist recite memorise memorize salute exceed last assemble queue count sort guard patrol interview photograph translate sew spin weld sign surrender swear listen accompany brief gather log list mobilise mobilize note number pray quote rehearse renounce denounce repeat rent sow tidy tie warn weed knock fast dine enrol enroll delete hang post print reduce save scan screen seek settle shut smile suspend tell type qualify produce tag brand tattoo knit bake escort spend undress bathe pledge house update upload verify walk wave withdraw drop cover quit declare refrain "
    "file nominate compose dispatch elect fund finance form host ring phone text consult supervise oversee coordinate certify sponsor adopt allocate assume assemble authorise authorize award bear borrow camp chair chant clap collate compile confess confirm consent convene convert copy correct criticise criticize decide decorate dedicate define demolish designate detain determine dig discuss dismiss distribute divide dress elaborate embrace enlist equip erect establish evacuate exchange exclude exercise expand expel explain explore extend face film fine forbid formulate forward foster fulfil fulfill furnish gain greet grow harvest help identify impart impose initiate instruct introduce isolate issue join judge kneel lend license limit link load lodge march marry master match mediate memorize mentor merge motivate negotiate nurture observe oppose oversee pack pair pave persuade pick pool possess praise preach prefer prioritise prioritize process proclaim procure prohibit propose prosecute punish question rank rate rebuild reclaim recognise recognize recommend rectify redeem refer refund regulate rehouse reimburse reject relocate renew renovate repair resettle resolve restore restrict resume reward ride rotate safeguard salute sample sanction seize separate shoulder shop shout slaughter solve spread staff steer stock strengthen strive subscribe subsidise subsidize summarise summarize supply suppress surrender survey swap tackle target thank tour trace track trade transmit transplant treat trust uphold urge use utilise utilize value vote warn water weave welcome withdraw withhold witness yield".split()
)
"""Verbs as they stand after "that each township ...", and in what is told as done."""
