"""The English lexicon of the frames: closed classes, and common verbs with their forms. Data."""
# Tables are data and stay on one line.

DET = frozenset(
    "the a an this that these those each every all both some any no several many most its their his her our my your another either neither such much few whichever one".split()
)
PREP = frozenset(
    "of in on at by for from with under within across through via into onto between among amongst against during about over above below beneath behind beside near inside outside alongside opposite toward towards per despite without upon than until till since before after as throughout besides unlike like except around along beyond minus plus".split()
)
CONJ = frozenset("and or but nor & plus".split())
REL = frozenset("which who whom that".split())
SUB = frozenset(
    "when while because although though if whereas where whether unless so how why once lest".split()
)
PRON = frozenset(
    "it they he she we you i them him us me this these those each both all one some others itself themselves".split()
)
BE = frozenset("is are was were be been being am".split())
AUX = BE | frozenset(
    "has have had having do does did will would shall should must can could may might cannot isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't".split()
)
NOT = frozenset(
    "not never hardly rarely neither nor no nobody none without isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't cannot can’t can't didn’t didn't doesn’t doesn't don’t don't won’t won't".split()
)
PERHAPS = frozenset("may might could can".split())
PARTICLES = frozenset("up out off down over back together away apart".split())
ADVERBS = frozenset(
    "also now then still first soon often later today since again already even just only once ago here there together long never not ever too thus therefore however instead formerly previously originally currently mainly partly jointly directly abroad yet nowadays henceforth hereby hereafter almost nearly some so forth alone turn respectively meanwhile moreover afterwards thereafter hence twice thrice".split()
)
NOT_ADVERB = frozenset(
    "family assembly supply july italy monthly early weekly daily yearly elderly reply ally rally quarterly poly apply rely imply comply ministerly".split()
)
TITLES = frozenset(
    "mr mrs ms miss dr professor prof colonel general captain major secretary governor mayor minister premier president director chairman chairwoman chair deputy vice commander magistrate commissioner comrade chief acting former then".split()
)

_IRREGULAR = "give gave given; take took taken; run ran run; hold held held; set set set; put put put; send sent sent; build built built; lend lent lent; meet met met; pay paid paid; lead led led; bear bore borne; bring brought brought; draw drew drawn; make made made; find found found; get got got; grow grew grown; fall fell fallen; come came come; go went gone; become became become; begin began begun; keep kept kept; know knew known; say said said; tell told told; see saw seen; leave left left; sit sat sat; stand stood stood; lie lay lain; write wrote written; buy bought bought; sell sold sold; teach taught taught; think thought thought; spend spent spent; bind bound bound; oversee oversaw overseen; undertake undertook undertaken; take_over took_over taken_over; overtake overtook overtaken; rise rose risen; choose chose chosen; speak spoke spoken; feed fed fed; foot footed footed; split split split; spin spun spun; break broke broken; tie tied tied; underwrite underwrote underwritten; wear wore worn; show showed shown; drive drove driven; host hosted hosted; lose lost lost; let let let; cut cut cut; cost cost cost; rest rested rested; fit fitted fitted; win won won; understand understood understood; read read read; rebuild rebuilt rebuilt; outlive outlived outlived; bid bid bid; forgo forwent forgone; withdraw withdrew withdrawn; feel felt felt; sign signed signed; grind ground ground; withhold withheld withheld; uphold upheld upheld; swear swore sworn; eat ate eaten; steal stole stolen; forbid forbade forbidden; hand handed handed; hear heard heard; sleep slept slept; mean meant meant; seek sought sought; carve carved carved; throw threw thrown; ride rode ridden; beget begot begotten"

VERBS = (
    "pair twin match link couple partner tie join bind connect attach affiliate assign allocate allot designate support assist aid help sponsor adopt befriend mentor marry unite ally accompany"
    " direct supervise coordinate manage administer command head govern control guide steer monitor oversee chair instruct order mandate inspect evaluate assess appraise police regulate handle operate organise organize mastermind orchestrate preside rule staff superintend dictate"
    " report answer belong reside house lodge base locate station embed seat incorporate absorb merge fold integrate subsume roll comprise consist include encompass own acquire place bring transfer move shift amalgamate fuse nest compose form"
    " found establish create launch initiate institute inaugurate open unveil introduce devise conceive design draft compile draw author write publish issue promulgate pioneer start begin originate"
    " rename rebrand retitle rechristen redesignate relabel restyle reconstitute convert transform change turn replace succeed supersede evolve emerge develop grow spawn"
    " call dub nickname name term know style refer abbreviate shorten describe label christen title entitle translate render trade"
    " fund finance bankroll subsidise subsidize underwrite endow reimburse cover shoulder defray advance foot absorb meet bear pay earmark provide donate contribute grant offer supply invest inject channel equip furnish remit disburse reward compensate allocate spend deduct charge"
    " dispatch deploy relocate second recruit hire employ place supply deliver deport despatch export funnel redistribute resettle rotate loan lend post"
    " cite quote reference acknowledge credit rely depend base analyse analyze describe"
    " appoint elect serve act work double resign retire step replace succeed sit hold occupy"
    " require oblige obligate ask allow enable permit encourage urge expect decide announce approve authorise authorize license accredit certify commission contract entrust task tap delegate hand cede leave devolve"
    " attend visit live stay remain seem appear happen occur continue stop end expire close disband dissolve abolish complete finish extend expand widen double reduce increase decrease rise exceed receive accept take give get obtain collect raise"
    " show tell say state add note argue claim deny confirm warn insist maintain promise explain reveal find suggest indicate mention refer allege boast complain recall remember record list register enrol enroll sign agree refuse decline fail try attempt seek want need wish hope plan intend aim"
    " use apply implement enforce carry conduct perform execute follow obey observe respect comply ensure guarantee protect secure promote improve strengthen deepen boost advance"
    " live eat sleep celebrate play sing teach train learn study educate teach enrol graduate"
    " build construct renovate repair produce make manufacture process export import sell buy purchase order ship store carry bring keep hold set put leave go come arrive depart return travel pass cross enter"
    " pick stump chip pump plough bus fly truck hail farm hire vet screen monitor shadow partner bequeath channel siphon levy confer vest rotate billet quarter assign lay pull push roll fall count belong live telephone phone summon visit mentor shelter adopt"
    " look watch see hear feel think believe consider regard view treat know understand mean imply involve concern relate apply"
    " lose win save suffer face meet fine punish penalise penalize discipline dismiss demote promote reward honour honor praise criticise criticize condemn ban bar prohibit forbid prevent detain arrest jail release free"
    " serve cooperate collaborate liaise negotiate consult advise lobby campaign compete trade share exchange swap split divide separate cut drop fall grow shrink change reform restructure reorganise reorganize review revise amend update adapt adopt"
    " employ earn cost rent lease owe borrow bill check verify test audit investigate interview survey count measure estimate calculate publish print broadcast post upload"
    " run hold lead stand lie rest sit host fill submit convene rank date trace spring stem derive descend flow come"
).split()
NOUNISH = frozenset(
    "support aid help match link partner twin pair sponsor mentor team head order control command guide staff police chair report answer base station place house lodge seat transfer move shift form design draft start change turn name term style title label fund finance cover grant offer supply charge post work act plan aim hope visit stay end stop close increase decrease rise use carry advance school board train study process export import order ship store return travel pass cross look watch view concern lose fine reward ban bar release free trade share exchange swap split cut drop fall reform review update employ cost rent lease bill check test audit interview survey count measure estimate print broadcast upload state note claim record list register sign attempt need wish show run lead stand rest host rank date trace spring stem flow call campaign contract commission task rule set host second direct open bear found read live own double leave attend promise tie bind back author target process issue mandate sit present witness purchase respect complete spin mill fill loan credit quote meet advance boss drive push bid bit deposit answer forward lot cast".split()
)
"""Base forms that are nouns (or adjectives) as well: only their neighbours tell."""


def _forms() -> dict[str, tuple[str, str]]:
    """Every form of the verbs: its lemma, and which it is (b base, s, d past, n participle, g -ing; dn both)."""
    found: dict[str, tuple[str, str]] = {}
    irregular = {row.split()[0]: tuple(row.split()[1:]) for row in _IRREGULAR.split("; ")}
    for verb in dict.fromkeys([*VERBS, *irregular]):
        if "_" in verb:
            continue
        found[verb] = (verb, "b")
        consonant = verb[-1] == "y" and verb[-2] not in "aeiou"
        found[
            verb[:-1] + "ies"
            if consonant
            else verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z", "o")) else "s")
        ] = (verb, "s")
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
        double = verb[-1] if verb in _DOUBLE else ""
        found[stem + double + "ing"] = (verb, "g")
        if verb in irregular:
            past, participle = irregular[verb]
            if verb == past == participle:
                found[verb] = (verb, "bdn")
            found.setdefault(past, (verb, "dn" if past == participle else "d"))
            found.setdefault(participle, (verb, "n"))
        else:
            found[verb[:-1] + "ied" if consonant else stem + double + "ed"] = (verb, "dn")
    found["tying"] = ("tie", "g")
    found["founded"], found["founding"] = ("found", "dn"), ("found", "g")
    found["found"] = ("find", "dn")
    found["teamed"] = ("team", "dn")
    found["lying"] = ("lie", "g")
    return found


_DOUBLE = frozenset(
    "twin set put get run begin sit cut let fit stop plan ban bar drop ship bid spin split win refer transfer commit permit submit control enrol rebel step remit pin travel cancel label model channel fulfil funnel equip swap occur".split()
)
FORMS = _forms()
FIXED = tuple(
    tuple(words.split())
    for words in (
        "in turn",
        "in practice",
        "in return",
        "for example",
        "for instance",
        "as well",
        "of course",
        "in fact",
        "on paper",
        "in theory",
        "by law",
        "at present",
        "in particular",
        "in part",
        "on average",
        "in total",
        "so far",
        "for its part",
        "for their part",
        "for his part",
        "at the same time",
        "in addition",
        "by contrast",
        "in principle",
        "in effect",
        "by then",
        "as usual",
        "at first",
        "at least",
        "on the other hand",
        "in all",
        "by and large",
        "to date",
        "by rights",
        "for now",
        "in name",
        "free of charge",
        "at no cost",
        "without charge",
        "for free",
        "as a rule",
        "in full",
        "in cash",
        "in kind",
        "in writing",
    )
)
"""Phrases that are adverbs as a whole."""
ATTRIBUTIVE = frozenset(
    "training working leading steering governing boarding supporting assisting receiving sending visiting housing funding existing remaining following managing acting ruling spinning dyeing knitting sewing pairing twinning operating teaching living reporting founding sitting standing planning building manufacturing neighbouring neighboring".split()
)
"""-ing words that stand before nouns."""
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter".split()
)
TIME_NOUNS = frozenset(
    "year years month months week weeks day days time times quarter decade decades morning evening night hour hours century period term date while moment".split()
)
