"""The predicates of English relations as data: verbs, nouns, adjectives, prepositions, each with the seats of its ends.

Seats of a verb: A who does it (subject, or "by" in the passive), O to whom or what (object, or subject in the passive),
C what is said of the object ("renamed A B"), or a preposition. A line: relation, from, to, an object noun where one
is needed (+ order instruction), the sorts of its ends where they are not the relation's (from > to), verbs.
"""
# Tables are data and stay on one line.

from dataclasses import dataclass
from typing import cast

from headwater.model import RelationKind

Kinds = frozenset[str]


@dataclass(frozen=True, slots=True)
class Row:
    """One frame: see the module."""

    relation: RelationKind
    start: str
    end: str
    nouns: Kinds
    sorts: tuple[Kinds, Kinds]


def _k(words: str) -> Kinds:
    return frozenset(words.split())


SORTS: dict[str, tuple[Kinds, Kinds]] = {
    "pairs_with": (
        _k("place body firm officials people name"),
        _k("place body firm families people officials name"),
    ),
    "directs": (_k("body place official person officials"), _k("body programme firm officials people place")),
    "reports_to": (
        _k("body programme firm officials people title person"),
        _k("body official place officials person title"),
    ),
    "part_of": (_k("body firm programme officials"), _k("body firm programme")),
    "founded": (_k("body place official firm officials"), _k("body programme firm name paper")),
    "renamed": (_k("body programme firm name place"), _k("body programme firm name place")),
    "also_known_as": (
        _k("body programme firm name place paper"),
        _k("body programme firm name place acronym"),
    ),
    "funds": (
        _k("body place firm fund"),
        _k("body firm programme place cost thing families people officials name"),
    ),
    "transfers": (_k("body firm place"), _k("place firm body people officials families")),
    "holds_office": (_k("person official"), _k("title")),
    "cites": (_k("paper body"), _k("paper")),
}
_GIVE = "give provide offer extend send deliver render lend channel supply direct devote furnish"
_VERBS = f"""
pairs_with O with : pair twin match link couple partner tie join bind connect pair_up match_up link_up team_up
pairs_with O to : pair twin match link couple tie bind join connect
pairs_with O to [families > officials body people] : assign allocate allot
pairs_with A O + sister twin partner counterpart [body place firm > body place firm] : have get acquire gain find
pairs_with O to [place body officials firm > place families body] : assign allocate designate allot
pairs_with O C [officials body place firm people > families place body] : assign allocate allot
pairs_with A with : pair twin partner pair_up link_up team_up match
pairs_with A opposite : appear stand sit list
pairs_with O opposite : list place
pairs_with A O [place > place] : support assist aid help sponsor adopt mentor twin
pairs_with A O [body firm officials place > place families] : adopt mentor befriend twin
pairs_with A after [body officials place firm > place families] : look
pairs_with A to + assistance aid support help counterpart [place > place body] : {_GIVE}
pairs_with A O [body officials place firm > place families] : look_after care_for take_on
pairs_with A of + charge responsibility [body firm place officials > place families] : take have assume
pairs_with A for + responsibility [place body > place] : take have assume
pairs_with O for + responsibility [place body > place] : give hand assign
pairs_with A with + friend kin kinship tie relative partnership pair pairing twinning : make form forge enter conclude sign establish maintain become have
pairs_with A of + partner twin counterpart sponsor relative kin : become act
pairs_with A with + cadre official : live stay sleep
directs A O : direct oversee supervise coordinate manage administer command head govern steer superintend preside orchestrate mastermind control police
directs A after [body > body officials] : look
directs A over : preside watch rule
directs A O [body place official person > body programme firm officials] : lead run guide regulate operate chair
directs A O [body place officials > body programme firm officials] : monitor inspect instruct order mandate evaluate assess task
directs A O [body > body officials] : convene summon
directs A to + instruction order direction directive guidance command quota target instructions orders : give issue send provide set hand assign hand_down pass pass_down allot relay transmit
directs A over + authority control oversight jurisdiction power supervision charge command : have hold exercise retain wield keep gain
directs A for + target quota rule task [body > officials body firm] : set fix
directs A of + charge command control : take have assume be
directs A O [body firm > programme body firm] : take_over
directs A O [firm > body firm programme] : run manage operate administer
directs with F [body place firm official officials > programme body firm officials] : rest lie stay
directs to F [body place firm official officials > programme body firm officials] : pass fall belong transfer hand hand_over entrust delegate shift move give go devolve assign
directs by F [body place firm official officials > programme body firm officials] : assume exercise take_over share hold
directs A for [body official > programme body officials] : answer
directs to O [body firm > programme body firm] : entrust delegate hand hand_over outsource devolve leave assign contract
directs A O [body > body] : dictate
reports_to A to : report answer defer
reports_to O to [body programme firm officials > body place official] : subordinate second
reports_to A from + order instruction directive command orders instructions : take receive get
reports_to A of + leadership supervision guidance direction oversight : accept
reports_to A under [body firm officials programme > body] : work operate function sit fall come stand
reports_to A below [body officials > body officials] : sit stand rank come be
part_of A to [body firm programme > body firm] : belong
part_of O into : fold merge absorb incorporate integrate subsume roll amalgamate fuse fold_back
part_of O with : merge amalgamate fuse
part_of O under [body firm > body firm] : subsume nest group
part_of O in : incorporate absorb embed house subsume base
part_of in A + stake share interest holding majority [firm > firm body place] : hold have own acquire buy control
part_of O under [body firm programme > body] : place put bring
part_of O within : house embed place locate base nest
part_of O inside : house embed place nest
part_of O to [body firm > body firm] : affiliate attach
part_of O with [body firm > body firm] : affiliate
part_of A into : merge
part_of A with : merge
part_of A within : sit operate
part_of A inside : sit
part_of O A [firm body > firm body] : own acquire absorb swallow
part_of O from [body > body] : draw
founded of O [body > body programme] : carve_out split_off hive_off spin_off split_out
part_of of A [body > body] : consist compose make_up
part_of O A [body > body] : comprise encompass
part_of A to [body > body] : sit
founded A O : establish found create launch initiate institute inaugurate set_up introduce devise conceive pioneer start unveil originate form open
founded A O [body official officials > paper programme name] : draw_up draft compile design issue promulgate author write
founded of O : grow
renamed O C : rename rebrand rechristen retitle redesignate relabel restyle christen
renamed O as : rename rebrand rechristen retitle redesignate relabel restyle reconstitute reorganise reorganize relaunch recast
renamed O to + name : change
renamed A to + name : change
renamed A C + name title : get receive
also_known_as A by [programme body firm name place > name programme body firm] : go
also_known_as A under [programme body firm > name] : operate run trade
renamed O into : convert transform reconstitute reorganise reorganize turn upgrade
renamed O by : replace succeed supersede follow
renamed O A : replace succeed supersede
renamed A into : evolve turn develop grow transform
renamed from A : evolve emerge develop spring
renamed O with [body programme firm > body programme firm] : replace
renamed A O [body firm programme > name body programme firm] : become
renamed as A [name > body programme firm] : start begin
also_known_as O C : call dub nickname name term title
also_known_as O as : know style refer brand
also_known_as A as [body firm programme > name firm body] : trade operate do
also_known_as to as : refer
funds A O : fund finance bankroll subsidise subsidize sponsor underwrite endow maintain co-fund co-finance
funds A O [body place firm fund officials > cost thing] : pick_up stump_up cover bear meet shoulder absorb defray foot advance pay settle share
funds A O [body place firm fund > body firm families people] : pay reimburse compensate reward
funds A O [body place firm fund > cost] : supply provide
funds A for : pay
funds A towards : contribute
funds A in [body place firm fund > body firm programme place thing] : invest
funds A O [body place firm > thing firm body] : donate equip
funds A to + fund money grant subsidy loan yuan million billion sum grants funds support aid payment allowance bonus bonuses subsidies dollars euros percent share : {_GIVE} grant donate contribute allocate pay transfer disburse earmark set_aside award
funds A for + fund money grant subsidy loan yuan million billion sum grants funds bill budget payment allowance bonus subsidies dollars cost costs [body place firm fund > cost thing body firm programme place] : {_GIVE} grant donate allocate pay earmark set_aside foot cover raise bear pick_up
funds A into + fund money yuan million billion sum funds capital : put pour inject invest channel pump plough
funds from O [body place firm fund > cost thing body firm programme] : fund finance pay pay_for meet reimburse cover deduct
funds from O [fund body > cost thing] : draw
funds of O : pay meet fund finance pay_for
funds with O [body place firm > cost thing body firm programme] : finance
funds on A [fund body > body firm programme] : depend rely live
funds to A [body place firm officials > cost] : fall
funds on A [body place firm officials > cost] : fall
funds from A + subsidy grant fund money yuan million funds funding support allowance payment bonus aid grants subsidies budget income revenue salary stipend wage wages [body place firm fund > body firm people families place officials programme] : receive get draw obtain collect take
funds from A [body place firm fund > body firm programme cost] : come
funds in O [fund > cost] : include
funds of A [fund place body > cost] : come_out come
funds from A [fund place body > cost] : come_out
transfers A to : bus fly truck dispatch deploy relocate second send transfer lend despatch export move deliver supply funnel loan redistribute post assign
transfers by A : arrive
transfers A with [body firm > firm body] : place
transfers A in [body firm > firm body] : place
transfers A to + worker labourer official cadre teacher doctor staff labour people graduate : send provide supply dispatch lend bring
transfers A O + team teams brigade brigades delegation group groups [body firm place > body] : send dispatch
transfers A O [body firm place > people officials] : dispatch deploy relocate transfer despatch move second lend deliver supply export move
"""
_NOUNS = """
part_of X Y of,in,within : arm unit branch subsidiary division department offshoot outpost wing subdivision section component affiliate organ constituent member part vehicle instrument front pillar element subgroup offspring extension outgrowth secretariat sub-office annex annexe bureau field-office spin-off
part_of Y X of : parent owner proprietor parent-company holder umbrella
renamed Y X of,to : successor heir continuation reincarnation rebranding replacement offspring follow-up
renamed X Y of,to : predecessor forerunner precursor antecedent forebear
founded Y X of : brainchild creature creation invention initiative product idea legacy project
founded X Y of : founder initiator architect originator creator instigator co-founder
funds Y X of,from : gift donation present
funds X Y of,to,behind : sponsor funder financier backer benefactor donor patron paymaster bankroller underwriter
pairs_with X Y of,to,for,in : partner twin counterpart sister sister-school sister-city partner-province sister-county twin-city helper pair donor-province
directs X Y of,for : supervisor overseer administrator manager operator steward coordinator controller
reports_to Y X of : superior supervising-body overseer
reports_to X Y of,to : subordinate underling
also_known_as Y X of,for : nickname alias abbreviation acronym shorthand pseudonym byname short-form
"""
_COMPLEX = """
reports_to under of : leadership supervision guidance jurisdiction authority direction oversight remit roof tutelage wing
directs under of [programme people officials firm body] : control command management auspices
directs under of [programme people officials firm] : auspices supervision guidance leadership direction oversight patronage
funds with from : money funds help funding support grant grants assistance aid donation donations loan backing capital subsidies
funds with of : help backing support funds money assistance
funds at of : expense cost
funds on of : payroll budget
funds out of : budget pocket funds
funds from of : budget coffers treasury funds
renamed through of : merger amalgamation fusion
renamed from of : merger amalgamation fusion
founded on of : order orders initiative instruction instructions
founded at of : initiative instigation behest request suggestion
founded by of : order decree decision
"""
_ADJECTIVES = """
reports_to to : answerable accountable subordinate responsible beholden subject
directs for : responsible accountable answerable
part_of with,to : affiliated attached
funds on : dependent reliant
"""


def _rows(text: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for line in text.strip().splitlines():
        head, _, verbs = line.partition(" : ")
        head, _, told = head.partition(" [")
        head, _, nouns = head.partition(" + ")
        relation, start, end = head.split()
        one, _, two = told.rstrip("]").partition(" > ")
        sorts = (_k(one), _k(two)) if told else SORTS[relation]
        row = Row(cast(RelationKind, relation), start, end, _k(nouns), sorts)
        for verb in verbs.split():
            found.setdefault(verb, []).append(row)
    return found


def _lines(text: str) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in text.strip().splitlines():
        head, _, words = line.partition(" : ")
        for word in words.split():
            found.setdefault(word, []).append(tuple(head.replace("[", "").replace("]", "").split()))
    return found


VERB_ROWS = _rows(_VERBS)
NOUN_ROWS = _lines(_NOUNS)
"""Head of a noun phrase: relation, its first and second end (X who is called it, Y whose it is), prepositions."""
COMPLEX_ROWS = _lines(_COMPLEX)
"""Noun between two prepositions: relation, the preposition before and behind it, and what it may be said of."""
ADJECTIVE_ROWS = _lines(_ADJECTIVES)
CHARGE = frozenset(
    "responsibility control management oversight supervision authority charge administration running leadership command".split()
)
FUNDING = frozenset("funding money income budget finance revenue finances".split())
"""What is somebody's own: "whose funding comes from"."""
MONEY = frozenset(
    "exchequer kitty fund budget treasury purse coffer subsidy revenue allowance fee donation funds budgets revenues coffers fees donations grants account pocket appropriation".split()
)
COSTS = frozenset(
    "cost expense salary wage upkeep board lodging bill fare rent tuition meal accommodation transport fuel bonus allowance stipend subsidy premium fee bedding uniform equipment machinery maintenance land construction expenditure insurance travel housing deposit pay pension ticket heating electricity textbook food running bed balance price share shortfall wages salaries training ration coal furniture".split()
)
"""What somebody pays: ends of "funds" alone."""
TITLES_OF = frozenset(
    "director head chief secretary chair chairman chairwoman commander president governor minister mayor commissioner magistrate deputy editor-in-chief vice-mayor spokesman spokeswoman boss leader premier dean rector".split()
)
