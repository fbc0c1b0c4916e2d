"""Frames that only people stand in: what a person does, whose hand or mother something is, to whom one speaks or writes."""

from headwater.extract import patterns as re

_DOES = (
    "laugh(?:s|ed)|me(?:t|ets) (?=[A-Z])|smil(?:es|ed)|grin(?:s|ned)|nod(?:s|ded)|shrug(?:s|ged)|sigh(?:s|ed)|we(?:eps|pt)|cr(?:ies|ied)|sob(?:s|bed)|scream(?:s|ed)|shout(?:s|ed)|yell(?:s|ed)|whisper(?:s|ed)|murmur(?:s|ed)|mutter(?:s|ed)|mumble[sd]|giggle[sd]|snor(?:es|ed)|cough(?:s|ed)|frown(?:s|ed)|blush(?:es|ed)|faint(?:s|ed)|trembl(?:es|ed)|shiver(?:s|ed)|hesitat(?:es|ed)|paus(?:es|ed)|star(?:es|ed) at|gaz(?:es|ed)|glanc(?:es|ed)|blink(?:s|ed)|wink(?:s|ed)|wav(?:es|ed)|kne(?:els|lt)|bow(?:s|ed)|le(?:ans|aned|ant)|cr(?:eeps|ept)|limp(?:s|ed)|stumbl(?:es|ed)"
    "|sle(?:eps|pt)|w(?:akes|oke)|awoke|dream(?:s|ed|t)|yawn(?:s|ed)|ate|eats|drank|drinks|smok(?:es|ed)|swallow(?:s|ed)|chew(?:s|ed)|sip(?:s|ped)|cook(?:s|ed)|bak(?:es|ed)|pour(?:s|ed)|sw(?:eeps|ept)|scrub(?:s|bed)|wash(?:es|ed)|sew(?:s|ed)|knit(?:s|ted)?|stitch(?:es|ed)|we(?:aves|ove)|plough(?:s|ed)|hum(?:s|med)|s(?:ings|ang)|danc(?:es|ed)|whistl(?:es|ed)|pray(?:s|ed)|fast(?:s|ed)|swam|swims|climb(?:s|ed)|jump(?:s|ed)|walk(?:s|ed)|r(?:uns|an)(?! (?:a|the|an|on|for|into|by|through|out|from|at|up|\\d))|sat|sits|stood|stands|la(?:y|ys)|l(?:ies|ied)|hid|hides|fled|flees|crawl(?:s|ed)|wander(?:s|ed)|rush(?:es|ed)|hurr(?:ies|ied)|crouch(?:es|ed)"
    "|w(?:ears|ore)|dress(?:es|ed)|shav(?:es|ed)|undress(?:es|ed)|comb(?:s|ed)|hug(?:s|ged)|kiss(?:es|ed)|embrac(?:es|ed)|slap(?:s|ped)|kick(?:s|ed)|punch(?:es|ed)|pinch(?:es|ed)|bit|bites|bleeds|bled|vomit(?:s|ed)|limped|die[sd]|was born|was buried|was killed|was shot|was raped|was beaten|was tortured|was arrested|was detained|was taken|was released|was sentenced|was married|was pregnant|was widowed|was orphaned|was adopted|was raised|was hanged|was stabbed|was deported|was jailed|was dragged|was handcuffed|was hooded|was interrogated|has been missing|went missing|vanish(?:es|ed)|disappear(?:s|ed)|drown(?:s|ed)|starv(?:es|ed)|surviv(?:es|ed)"
    "|marr(?:ies|ied)|divorc(?:es|ed)|elop(?:es|ed)|gave birth|mourn(?:s|ed)|griev(?:es|ed)|miss(?:es|ed) (?:her|his|home)|lov(?:es|ed)|hat(?:es|ed)|fear(?:s|ed)|worr(?:ies|ied)|regret(?:s|ted)|hop(?:es|ed)|wish(?:es|ed)|want(?:s|ed)|know(?:s)?|knew|think(?:s)?|thought|believ(?:es|ed)|remember(?:s|ed)|recall(?:s|ed)|recollect(?:s|ed)|forg(?:ets|ot)|notic(?:es|ed)|realis(?:es|ed)|realiz(?:es|ed)|wonder(?:s|ed)|imagin(?:es|ed)|guess(?:es|ed)|suspect(?:s|ed)|fe(?:els|lt)|he(?:ars|ard)|s(?:ees|aw)|watch(?:es|ed)|smell(?:s|ed)|tast(?:es|ed)|listen(?:s|ed)|look(?:s|ed) (?:at|up|down|away|out|tired|back|like|for|older|thin|pale)|touch(?:es|ed)|learn(?:s|ed|t)|stud(?:ies|ied)|read(?:s)?|graduat(?:es|ed)|dropped out"
    "|s(?:peaks|poke)|talk(?:s|ed)|chat(?:s|ted)|answer(?:s|ed)|repl(?:ies|ied)|jok(?:es|ed)|confess(?:es|ed)|confid(?:es|ed)|apologi[sz](?:es|ed)|begg?(?:s|ed)|plead(?:s|ed)|sw(?:ears|ore)|curs(?:es|ed)|complain(?:s|ed)|beg(?:s|ged)|testif(?:ies|ied)|interrupt(?:s|ed)|translat(?:es|ed)|phon(?:es|ed)|text(?:s|ed)|w(?:rites|rote)|scribbl(?:es|ed)|sign(?:s|ed) (?:his|her)|teach(?:es)?|taught|liv(?:es|ed)|dwelt|resid(?:es|ed)|stay(?:s|ed)|rent(?:s|ed) (?:a room|a flat)|work(?:s|ed)|retir(?:es|ed)|farm(?:s|ed)|herd(?:s|ed)|fish(?:es|ed)|drove|drives|r(?:ides|ode)|wait(?:s|ed)|return(?:s|ed) home|came home|went home|comes home|goes home|left home|arriv(?:es|ed)|knock(?:s|ed)|emigrat(?:es|ed)|turn(?:s|ed) (?:away|around|to (?:him|her|me|us))|carr(?:ies|ied)|pull(?:s|ed)|drag(?:s|ged)|push(?:es|ed)|pick(?:s|ed)|hand(?:s|ed) (?:me|him|her|us|them|over|the)|point(?:s|ed) (?:at|to)|p(?:ut|uts) (?:her|his|the|a|down|on)|held (?:her|his|my|the baby|up|on)|shook|shakes|"
    "had never|has never|could not|couldn[’']t|can[’']t|didn[’']t|doesn[’']t|wasn[’']t|hadn[’']t|won[’']t|had been (?:an?|gone|married|arrested|detained|taken|beaten|living|working|sick|ill|waiting)|has been (?:an?|gone|married|missing|living|working|sick|ill|waiting)|was (?:only |just |barely |about |nearly |almost )?(?:\\d{1,2}|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|ten|nine|eight|seven|six|five|four)(?:-[a-z]+)?(?: years old| when| at the time)|was (?:not )?(?:shy|quiet|silent|tired|hungry|thirsty|angry|afraid|scared|frightened|sad|happy|lonely|homesick|kind|tall|thin|small|older|younger|blind|deaf|lame|sick|ill|dead|alive|asleep|awake|alone|an? (?:[a-z-]+ ){0,3}?(?:man|woman|boy|girl|widow|farmer|teacher|nurse|tailor|driver|baker|student|herder|shepherd|cook|carpenter|mother|father|orphan|worker|poet|singer|butcher|barber|doctor|trader|peasant|soldier|clerk|waiter|waitress|child|neighbour|neighbor|friend|cousin|son|daughter|wife|husband))|is (?:survived by|\\d{1,2}\\b|not (?:his|her|their) real name|shy|quiet|dead|alive|missing|in prison|still in|from|my|our|his|her|an? (?:[a-z-]+ ){0,3}?(?:man|woman|boy|girl|widow|farmer|teacher|nurse|tailor|driver|baker|student|herder|shepherd|cook|carpenter|mother|father|orphan|worker|butcher|barber|trader|peasant|soldier|clerk|waiter|waitress|child|neighbour|neighbor|friend|cousin|son|daughter|wife|husband))"
)
SOMEBODY = re.compile(
    r"^, (?:an?|the|our|his|her|its|their|one of (?:the|his|her|our)) (?:[a-zà-ÿ’'-]+ |[A-ZÀ-Þ][\w’'-]+ ){0,4}?(?:\w+ologist|\w+ographer|statistician|economist|historian|lawyer|solicitor|barrister|professor|lecturer|researcher|scholar|scientist|agronomist|philosopher|linguist|psychiatrist|journalist|reporter|novelist|photographer|translator|columnist|film-?maker|bookkeeper|plasterer|painter and decorator|labou?rer|stonemason|bricklayer|glazier|tiler|upholsterer|seamstress|dressmaker|weaver|spinner|dyer|tanner|cooper|wheelwright|saddler|farrier|ploughman|dairyman|milkmaid|goatherd|swineherd|stockman|grazier|smallholder|sharecropper|tenant farmer|day labourer|housewife|homemaker|widow|widower|pensioner|retiree|schoolteacher|schoolboy|schoolgirl|schoolmaster|headmaster|headmistress|councillor|mayor|governor|prefect|spokes(?:man|woman|person)|undersecretary|lawmaker|senator|magistrate|surveyor|cashier|receptionist|secretary of|courier|delivery (?:man|woman|driver|rider)|forklift operator|machinist|lathe operator|warehouseman|stevedore|docker|longshoreman|ferryman|boatman|lockkeeper|lighthouse keeper|gamekeeper|forester|woodcutter|charcoal burner|sister-in-law|brother-in-law|mother-in-law|father-in-law|stepson|stepdaughter|stepmother|stepfather|godmother|godfather|foster (?:son|daughter|mother|father)|great-aunt|great-uncle|eldest son|eldest daughter|only child)s?\b(?! (?:compan|firm|group|office|bureau))"
)
"""Trades and kin that only people have, in apposition."""
LEFT_PLACE = re.compile(r"^ (?:by|for|on|in (?:the|an?|\d|[A-Z])|aboard|before|after|with \d)\b")
"""Behind what somebody left: a place."""
DOES = re.compile(
    rf"^,? (?:(?:also|still|never|always|often|then|only|just|now|once|quietly|softly|slowly|already|later|finally|sometimes|usually|suddenly|simply|even|too|both|himself|herself) ){{0,2}}(?:{_DOES})\b"
)
"""Verbs that have people for their subject, and seldom firms or states."""
MAY = re.compile(
    r"^ (?:also |still |then |later |now |once |finally |soon )?(?:kept|keeps|opened|sold|sells|bought|buys|earn(?:s|ed)|moved|refus(?:es|ed)|joined|spent|went|goes|came|comes|began|started|made|makes|took|takes|got|gave|gives|used|brought|built|found|had|has|lost|met|paid|sent|showed|shows|tried|turned|visited|won|asked|became|is|was|did|does|says|said|told|share[sd]|describe[sd]|call(?:s|ed)|ha[sd] been|agree[sd]|promise[sd]|call(?:s|ed)|claim(?:s|ed)|help(?:s|ed)|end(?:s|ed)|grew|raise[sd]|open(?:s|ed)|mention(?:s|ed)|serve[sd]|follow(?:s|ed)|decided|managed|hung|let|led|left|leaves|beat|wins?|cuts?|hit|set|owns?|owned|owed|grows?|fed|feeds?|led|rose|rises|fell|falls|broke|breaks|chose|chooses|dug|drew|f[oi]ght(?:s)?|fought|flew|flies|forgave|froze|hurt|kept|knelt|lent|lends|rang|rings|shut|shot|sought|stole|steals|struck|stuck|swung|threw|throws|tore|understood|needs?|needed|belongs?|cares?|cared|deserves?|earns?|explains?|explained|insist(?:s|ed)|intend(?:s|ed)|introduc(?:es|ed)|invit(?:es|ed)|join(?:s|ed)|last saw|mind(?:s|ed)|offer(?:s|ed)|owes?|plans?|prefer(?:s|red)|recogni[sz](?:es|ed)|repeat(?:s|ed)|search(?:es|ed)|serv(?:es|ed)|trust(?:s|ed)|suffer(?:s|ed)|thank(?:s|ed)|tend(?:s|ed)|wait)\b"
)
"""Verbs that people have for their subject, and others too: they want a "he" or "she" beside them."""
THEIR = re.compile(
    r"^(?:’s|'s|’|') (?:(?:own|late|eldest|youngest|elder|older|younger|only|little|old|young|first|second|two|three|four|five|new|right|left|aged|elderly|sick|dead|former|estranged|pregnant|\w+-year-old) ){0,2}"
    r"(?:mother|father|mum|mom|dad|parents?|husband|wife|widow(?:er)?|sons?|daughters?|child(?:ren)?|brothers?|sisters?|siblings?|uncle|aunt|cousins?|nephews?|nieces?|grand\w+|family|relatives|in-laws|friends?|neighbou?rs?|roommates?|classmates?|boyfriend|girlfriend|fianc[ée]e?|twin|baby|kids|boy|girl|lawyer|doctor|teacher|captors?|body|grave|funeral|death|birth|wedding|marriage|divorce|childhood|life|voice|face|eyes?|ears?|nose|mouth|lips|teeth|hair|beard|head|neck|back|shoulders?|arms?|hands?|fingers?|wrists?|chest|stomach|belly|knees?|legs?|foot|feet|skin|tears|smile|laugh(?:ter)?|hearing aid|glasses|coat|shoes|dress|scarf|headscarf|pocket|phone|diary|letters?|passport|photograph|photo|picture|bed|cell|room|kitchen|house|home|flat|apartment|courtyard|garden|farm|field|goats?|sheep|cow|dog|cat|horse|donkey|bicycle|bike|motorbike|car|van|taxi|cart|tractor|shop|stall|sewing machine|age|view|opinion|birthday|arrest|detention|disappearance|sentence|trial|release|story|testimony|account|case|confession|statement|name|memory|memories|dream|fear|illness|pregnancy|salary|wages|debts?|land)\b"
)
TOWARDS = re.compile(
    r"\b(?:(?:wife|husband|widow|widower|son|sons|daughter|daughters|mother|father|brother|sister|uncle|aunt|cousin|nephew|niece|grand\w+|child|children|parents?|family|friends?|neighbou?rs?|colleague|classmate|home|house|room|photo(?:graph)?s?|picture|portrait|letters?|memory|death|body|arrest|release|detention|disappearance|testimony|testimonies) of"
    r"|(?:belong(?:s|ed)?|spoke|speaks|speaking|talk(?:s|ed|ing)?|married|engaged|wrote|writes|letters?|listen(?:s|ed|ing)?|next|close|happened|turned|nodded|smiled|whispered|lied|sold|lent|gave [a-z ]{1,16}|handed [a-z ]{1,16}|sent [a-z ]{1,16}|said goodbye|introduced|known|related|thanks) to"
    r"|(?:heard|letter|message|call|money|news|borrowed [a-z ]{1,16}|words?) from|(?:shouted|yelled|looked|smiled|stared|pointed|waved|angry) at|(?:lives?|lived|living|stay(?:s|ed)?|spoke|speaks|talk(?:s|ed)?|met|sat|slept|walked|went|works?|worked|interviews?|conversations?|shared [a-z ]{1,16}|along|together|argued|quarrelled|in love|fell in love|danced|tea|dinner|lunch) with|(?:cared|waited|waiting|prayed|looked|looking|searching|searched|worked) (?:for|after)"
    r"|(?:took|takes|taken|led|dragged|drove|brought|beat|beaten|hit|slapped|kicked|kissed|married|buried|mourned|loved|raped|robbed|stabbed|murdered|sued|adopted|raised|nursed|freed|rescued|blamed|accused|phoned|rang|texted|divorced|betrayed|denounced|asked|remember|missed|misses|called|named|nicknamed|except|besides|like|without|poor|dear|beloved|only|and|even|including|neither|nor|unlike|is|was|me|I|we|him|her)|knew (?:only )?as|known (?:here |only )?(?:here )?as|hereafter|I call|will call|we call|call(?:ed)? (?:him|her|me)|(?:pregnant|lives?|lived|living|left|alone|home|away|off|arrived|escaped) with) [“\"‘]?$"
)
"""Frames that end before a name of somebody; the short ones of the last line tell little alone."""
LITTLE = re.compile(
    r"\b(?:and|even|including|neither|nor|unlike|is|was|me|I|we|him|her|like|only|except|besides|without|took|takes|taken|led|brought|raised|called|named|freed|accused|sued|blamed) [“\"‘]?$"
)
LIFE = re.compile(
    r"^ ?[(\[](?:b\. ?|born )?(?:c\. ?)?(?:1[89]|20)\d\d ?[–—-] ?(?:(?:1[89]|20)\d\d)?[)\]]|^ ?[(\[](?:b\. ?|born )(?:1[89]|20)\d\d[)\]]|^,? ?[(\[](?:name changed|not (?:her|his|their) real name|pseudonym|(?:fe)?male\b|[mf]\.?[,;)] ?|aged?\b|\d{1,2}[,;) ]|left\b|right\b|center\b|centre\b|seated|standing|pictured)"
    r"|^, (?:now|then|once|formerly|today|these days) (?:an?|the|living|in|at|works?|working|runs|sells|lives)\b|^, (?:(?:fe)?male\b|[mf]\.?,|b\. ?\d{4}|born (?:in |on )?|beloved |née |aged? \d|then \d{1,2}|now \d{1,2}|(?:an?|the) (?:[\w-]+ ){0,4}(?:woman|man|widow|farmer|teacher|nurse|tailor|driver|baker|student|herder|shepherd|cook|carpenter|mother|father|orphan|butcher|barber|trader|peasant|clerk|waiter|waitress|neighbou?r|friend|cousin|welder|mechanic|pensioner|grand\w+|seamstress|imam|survivor|witness|detainee|labou?rer|worker|resident|villager|porter|guard|caretaker|cleaner|janitor|plumber|electrician|fisherman|miner|sailor|singer|musician|dancer|athlete|runner|pupil|boy|girl|twin|eldest|youngest|baby|toddler|landlady|landlord|lodger|tenant|accountant|clerk|typist|midwife|pharmacist|gardener|waitress|barman|hunter|logger|mason|potter|smith|trader|vendor|hawker|pilot|soldier|conscript|prisoner|refugee|exile|patient|passenger|boxer|painter|joiner|builder|roofer|milkman|postman|miller|beekeeper|shoemaker|cobbler|locksmith)s?\b|(?:his|her|their|my|our) |(?:who|whose|whom) |\d{1,2}[,.; ])"
    r"|^,? [(\[]?both |^: [“\"A-Z]"
)
PRONOUN = re.compile(r"^[^;!?.]{0,110}\b(?:he|she|his|her|hers|him|herself|himself)\b")
NEXT = re.compile(r"^\W{0,3}(?:He|She|His|Her)\b")


VERBISH = re.compile(
    r"^ (?:(?:[a-z]+ly|also|still|never|always|often|then|only|just|now|once|already|soon|later|herself|himself) ){0,2}(?:(?:[a-z]{2,}(?:s|ed)(?= (?:the|an?|his|her|their|my|our|me|us|him|them|it|to|in|at|on|with|for|from|by|up|out|off|down|over|into|through|away|back|home|about|that|how|why|what|when|where|no|not|only|two|three|four|five|every|all|some|nothing|everything|as|[a-z]+ly|\d+)\b|[.,;:!?]))|(?:began|came|went|got|gave|took|made|had|kept|told|brought|bought|sold|found|left|lost|paid|put|sent|set|spent|stole|threw|tore|won|built|chose|cut|did|drew|dug|fell|flew|grew|held|led|lent|let|lit|rang|rose|shone|shot|shut|sank|spun|sprang|swore|was|is|has|ran|drove|rode|hung|would|could|should|might|must|never|hasn[’']t|isn[’']t|and I|and (?:his|her) )\b)(?! (?:by|of) )"
)
"""Any verb."""
PUBLIC = re.compile(
    r"^ (?:[a-z]+ly |also |has |had |is |was |have )?(?:was|is|has|had|did|does|bought|buys|sold|sells|built|opened|opens|clos\w+|claim\w+|sign\w+|became|won|wins|lost|loses|paid|pays|sent|sends|receiv\w+|made|makes|began|start\w+|set|cut|grew|rose|fell|held|ran|runs|led|leads|hir\w+|gave|gives|offer\w+|refus\w+|den\w+|publish\w+|report\w+|announc\w+|launch\w+|invest\w+|produc\w+|suppl\w+|export\w+|import\w+|export\w+|employ\w+|join\w+|receiv\w+|remain\w+|lies|includ\w+|ha\w+|cover\w+|border\w+|use[sd]|took|takes|put|puts|needs?|needed|add\w+|count\w+|call\w+|show\w+|finish\w+|end\w+|complet\w+|reach\w+|spent|spends|told|tells|said|says|ask\w+|help\w+|mov\w+|grow\w*|stand\w*|stood|suffer\w*|saw|see\w*|got|gets|brought|brings|found|kept|keeps|went|goes|came|comes|left|leaves|met|meets|agree\w*|promis\w+|insist\w+|plan\w+|introduc\w+|would|could|should|might|must|never)\b"
)
"""What firms, places and states do too: no sign of a person by itself."""
OBJECT = re.compile(
    r"\b(?:[Nn]either|nor|only|both|poor|dear|little|old|young|tell|told|warn(?:ed)?|left|let|leave|saw|see|seen|took|take|carr(?:y|ied)|drag(?:ged)?|drove|led|gave|give|watch(?:ed)?|cost|want(?:ed)?|follow(?:ed)?|ask(?:ed)?|beat|arriv(?:e|ed) (?:was|were)|it was|says|said|explain(?:s|ed)|recall(?:s|ed)|add(?:s|ed)) (?:even |only |poor |little |old |young )?$"
)
"""Words before a name, a brand or a place alike."""
CLAIMED = re.compile(
    r"\b(?:plaintiff|defendant|appellant|claimant|petitioner|applicant|respondent|victim|deceased|complainant|accused|suspect|officer|soldier|captain|stranger|bride|groom|prisoner|patient|passenger|eldest|youngest|oldest|second|third|other|first|latter|said the \w+ to),? $|^[“\"‘]$"
)
CLAUSE_END = re.compile(
    r"^(?:[.,;:!?)”’]| (?:by|at|in|on|to|for|with|from|an?|the|his|her|their|was|is|had|has|gone|then|and|or|nor|about|after|before|when|while|who|that|how|why|what|whether|away|out|up|home|alone|did|would|could|quarrel\w*|walk\w*|\w+ed)\b|$)"
)
GROUPED = re.compile(
    r"\b(?:people|men|women|boys|girls|brothers|sisters|children|friends|neighbou?rs|detainees|prisoners|inmates|workers|students|pupils|cousins|sons|daughters|villagers|victims|survivors|twins|siblings|relatives|colleagues|classmates|volunteers|refugees|witnesses|passengers|couple|pair|grandchildren|nieces|nephews|kids|defendants|suspects|teenagers|youths|mourners|names?|dead|missing|injured|wounded|sentenced|arrested|detained|released|disappeared|present|killed|married|survived by|thanks to|grateful to)\b[^.;!?]{0,60}?(?:among them|including|include[sd]?|were|are|is|was|named|called|:|—|–| -|,| and| by| to|\() (?:(?:the |her |his |their |my )?(?:late |old |little |young )?)$"
)
"""A word for several people, and what leads over to their names."""
KNOWN_GROUP = re.compile(
    r"(?:—|–|:|among them|including|include[sd]?|named|called|survived by|grateful to|thanks to|names?(?: are| were)?) (?:(?:the |her |his |their |my )?(?:late |old |little |young )?)$"
)


def grouped(before: str) -> bool:
    """Tell whether what stands before leads over from a word for several people to their names."""
    return bool(KNOWN_GROUP.search(before)) and bool(GROUPED.search(before))


def told(before: str, after: str, following: str) -> int:
    """Return how surely a person stands between two pieces of a sentence: 2 surely, 1 perhaps, 0 nothing tells so.

    `following` is the sentence behind.
    """
    if before.endswith(" left ") and LEFT_PLACE.match(after):
        return 0
    if DOES.match(after) or THEIR.match(after) or LIFE.match(after) or SOMEBODY.match(after):
        return 2
    if towards(before):
        return 2
    if MAY.match(after) or VERBISH.match(after):
        near = PRONOUN.match(after) or NEXT.match(following)
        return 2 if near else 0 if PUBLIC.match(after) else 1
    if CLAIMED.search(before):
        return 2
    return 1 if OBJECT.search(before) and CLAUSE_END.match(after) else 0


def certain(after: str) -> bool:
    """Tell whether what stands behind is said of people only."""
    return bool(DOES.match(after) or THEIR.match(after) or LIFE.match(after) or SOMEBODY.match(after))


IDENTIFIED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]h(?:at|is)) (?:[a-z’-]+ ){0,2}(?:girl|boy|woman|man|child|baby|toddler|figure|person|bride|groom|pupil|teacher|guard|driver|farmer|neighbou?r|couple|child)\b[^.;!?]{0,70}(?<!who)(?<!that),? (?:is|was|called|named|whose name (?:is|was)) $"
)
"""The girl in the red coat is ..."""


def identified(before: str) -> bool:
    """Tell whether somebody described is said to be whose name follows."""
    return bool(IDENTIFIED.search(before))


def towards(before: str) -> bool:
    """Tell whether what stands before ends in a frame that wants a person."""
    return bool(TOWARDS.search(before)) and not LITTLE.search(before)
