"""People whom English words describe without a name: "two little girls", "a resident of", "her husband"."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from headwater.extract import patterns as re
from headwater.extract.people import described_others_en as others
from headwater.extract.people.found import Found
from headwater.model import PersonRole

CHILD = r"graders?|[a-z]+-graders?|desk ?mates?|little ones?|girls?|boys?|child(?:ren)?|school ?children|schoolchild|schoolgirls?|schoolboys?|kids?|pupils?|toddlers?|infants?|baby|babies|bab(?:y|ies)|teenagers?|teens?|adolescents?|orphans?|minors?|newborns?|youngsters?|kindergart[en]+ers?"
STUDENT = r"students?"
ADULT = r"bakers?|smiths?|grocers?|night ?watchm[ae]n|watchm[ae]n|repairm[ae]n|beekeepers?|mullahs?|muezzins?|innkeepers?|bus conductors?|(?:fruit|melon|vegetable|tea|street|bread) sellers?|sellers?|dyers?|orderl(?:y|ies)|surgeons?|physicians?|paediatricians?|agronomists?|technicians?|volunteers?|foster parents?|foremen|foreman|forewoman|supervisors?|young people|host(?:ess)?(?:es|s)?|householders?|heads? of (?:the|a|one|each|this|that|another) (?:household|family)|m[ae]n of the house|lad(?:y|ies) of the house|older people|elderly people|old people|young wom[ae]n|young m[ae]n|shop assistants?|librarians?|veterinarians?|school ?teachers?|schoolmasters?|schoolmistress(?:es)?|welders?|carpenters?|mechanics?|electricians?|plumbers?|masons?|bricklayers?|builders?|butchers?|barbers?|hairdressers?|waiters?|waitress(?:es)?|cleaners?|caretakers?|janitors?|porters?|clerks?|accountants?|midwi(?:fe|ves)|pharmacists?|dentists?|paramedics?|fisherm[ae]n|millers?|blacksmiths?|goldsmiths?|potters?|musicians?|singers?|dancers?|athletes?|footballers?|boxers?|truckers?|cab ?drivers?|taxi ?drivers?|housekeepers?|maids?|nann(?:y|ies)|babysitters?|carers?|landlord|landlad(?:y|ies)|lodgers?|passers-by|passer-by|bystanders?|onlookers?|stallholders?|street sweepers?|hawkers?|peddlers?|pedlars?|cobblers?|shoemakers?|knife-?makers?|brokers?|cotton pickers?|pickers?|miners?|loggers?|sailors?|crewm[ae]n|deckhands?|schoolmates?|cellmates?|newlyweds?|brides?|grooms?|bridegrooms?|expectant mothers?|housemaids?|gardeners?|seasonal workers?|day labou?rers?|apprentices?|conscripts?|veterans?|ex-soldiers?|wom[ae]n|m[ae]n|m[ae]n|farmers?|peasants?|villagers?|residents?|workers?|labou?rers?|herders?|herds(?:men|man)|shepherds?|mothers?|fathers?|grandmothers?|grandfathers?|couples?|famil(?:y|ies)|elders?|widows?|widowers?|shop ?keepers?|shop owners?|restaurateurs?|drivers?|detainees?|ex-detainees?|survivors?|prisoners?|inmates?|refugees?|exiles?|neighbou?rs?|traders?|merchants?|vendors?|nurses?|teachers?|cooks?|tailors?|seamstress(?:es)?|patients?|retirees?|pensioners?|imams?|migrants?|trainees?|graduates?|housewi(?:fe|ves)|witness(?:es)?|parents?|relatives|sisters?|brothers?|siblings?|twins|youths?|person|persons|individual|locals|employees?|interviewees?|respondents?|informants?|activists?|doctors?|evacuees?|passengers?|customers?|tenants?|nomads?|deportees?|escapees?|returnees?|beneficiar(?:y|ies)|weavers?|victims?|asylum seekers?|whistle-?blowers?|mourners?|worshippers?"
TOLD = re.compile(
    r"\b(?P<det>[Aa]n?|[Oo]ne|[Aa]nother) (?P<mid>(?:[a-zà-ÿ’'-]+ ){0,4}?)(?P<noun>[a-zà-ÿ-]{3,20})(?=,? (?:who |told|says?\b|said\b|recall(?:s|ed)|remember(?:s|ed)|explain(?:s|ed)|admit(?:s|ted)|complain(?:s|ed)|whisper(?:s|ed)|laugh(?:s|ed)|cried|weeps?|wept|sighed|nodded|shrugged|in (?:his|her) (?:\w+ )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|teens|\d0s)|named [A-Z]|called [A-Z]|aged \d|of \d\d\b|from the next|with (?:his|her|a) (?:\w+ )?(?:husband|wife|son|daughter|child|baby|limp|beard|scarf|headscarf)|begged|asked (?:me|us|not)|wrote to (?:me|us)|spoke (?:to|with) (?:me|us)))"
)
"""Whoever tells something, has a "who" or an age is somebody, whatever the noun."""
NOT_SOMEBODY = re.compile(
    r"report|study|survey|statement|document|notice|article|paper|government|company|firm|office|bureau|agency|committee|court|newspaper|website|law|regulation|plan|programme|program|video|letter|post|sign|poster|banner|map|table|chapter|source|text|message|email|voice|song|poem|story|book|film|note|slogan|proverb|rule|party|group|team|organi[sz]ation|body|court|ministry|department|commission|council|channel|station|network|site|blog|account|version|copy|page|line|word|sentence|headline|caption|announcement|order|decree|circular|bulletin|magazine|journal|editorial|column|memo|file|record|list|leaflet|day|week|month|year|morning|evening|night|country|state|city|town|village|county|province|way|thing|kind|time|lot|number|percentage|result|figure|share|model|system|scheme|project|school|hospital|factory|farm|bank|union|association|federation|institute|university|college|think-tank|charity|spokes\w+|officials?|officers?|cadres?|policem[ae]n|guards?|directors?|minister|judge|prosecutor|secretary|mayor|governor|president|chairman|scholar|professor|researcher|expert|analyst|economist|historian|journalist|reporter|writer|editor|lawyer|diplomat|anyone|someone|nobody|who|that|it|more|less|further|former",
)
OWNED = re.compile(
    r"\b(?P<det>[Hh]is|[Hh]er|[Mm]y) (?P<mid>(?:[a-zà-ÿ’'-]+ ){0,2}?)(?P<noun>host|hostess|teacher|doctor|nurse|boss|employer|landlord|landlady|lawyer|tutor|employee|workmate|cellmate|playmate|schoolmate|coach|neighbou?r|mother|father|wife|husband|sons?|daughters?|brothers?|sisters?|parents|children|grand\w+|baby|uncles?|aunts?|cousins?|nephews?|nieces?|twins?|fianc[ée]e?|family|relatives|in-laws|friends?|classmates?|roommates?)(?![\w-])"
)
SOME_OF = re.compile(
    r"\b(?:(?:[Oo]ne|[Aa]nother|[Aa] few|[Mm]any|[Aa]ll|[Bb]oth|[Aa]t least (?:\w+|\d+)|[Ss]everal|[Ss]ome|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?:\d+ )?|\d{1,3} )of (?P<det>our|my|his|her|their|the|these|those) (?P<mid>(?:[a-zà-ÿ’'-]+ ){0,2}?)(?P<noun>children|pupils|students|sons|daughters|girls|boys|interviewees|respondents|informants|witnesses|drivers|cooks|teachers|villagers|residents|women|men|workers|detainees|prisoners|neighbou?rs|relatives|friends|families|herders|farmers|siblings|brothers|sisters|grandchildren|kids|inmates|survivors)\b"
)
NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
NEXT_AGED = re.compile(
    rf"^(?:[’']s)?[^.!?“”]{{0,40}}[.!?][”\"’]? ?[“\"‘]?(?:She|He)(?:[’']s| is| was) (?:only |just )?(?:(?:[1-9]|1[0-7])(?!\d)|{NUMBERS})\b(?! (?:of|years ago|times|per))"
)
AGED_FAR = re.compile(
    rf"^(?: (?:of|in|from) (?:an? |the |his |her |their )?[^,.;:()“”]{{2,46}})?,? \(?(?:(?:who )?(?:is|was|were|are) )?(?:then |now |only |just |barely |nearly |aged |about |not yet )*(?:[1-9]|1[0-7]|{NUMBERS})(?![\d,.%]*\d)(?: and (?:[1-9]|1[0-7]|{NUMBERS}))?(?: years?[ -]old| then\b| at the time|\)|,(?= (?:was|is|had|has|were|said|went|who|and))|\.(?= |$))"
    rf"|^,? (?:who (?:is|was) )?(?:still |then )?(?:under ?age|a minor|not yet (?:[1-9]|1[0-8]|{NUMBERS}|eighteen))\b|^,? (?:then |still |now )(?:in|at) (?:kindergarten|nursery|primary|elementary|middle school)"
)
"""An age farther behind a word of kin: "the daughter of a host family in Artux, eight years old"."""
AGED_BEHIND = re.compile(
    rf"^,? (?:\(|(?:are|were) (?:only |just |both )?|who (?:is|was|had just turned|has just turned) (?:only |just )?|(?:is|was) (?:only |just )?|aged? |now |then |only |of (?=\w+[,.;) ]))?(?:(?:[1-9]|1[0-7])(?![\d,.%]*\d)|{NUMBERS})(?=[,.;:)!?]| and | who | in | at | called | named | years? old| when| at the time|-year-old|”)"
)
OFFICE = r"minders?|interrogators?|jailers?|prison wardens?|detectives?|officials?|cadres?|officers?|policem[ae]n|policewom[ae]n|guards?|spokes(?:man|woman|person|people)|civil servants?|bureaucrats?|diplomats?|prosecutors?|judges?|party secretar(?:y|ies)|village heads?|directors?"
KIN = r"brothers?-in-law|sisters?-in-law|ex-(?:husband|wife)|step(?:son|daughter|father|mother|brother|sister|child(?:ren)?)s?|half-(?:brother|sister)s?|widow(?:er)?|in-laws|firstborn|first-born|godmother|godfather|landlady|landlord|cellmates?|housemates?|flatmates?|schoolmates?|workmates?|husband|wife|wives|sons?|daughters?|mother|father|parents|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|grand(?:mother|father|son|daughter|child|children|parents|ma|pa)s?|children|child|baby|family|families|relatives?|neighbou?rs?|fianc[ée]e?|(?:mother|father|sister|brother|son|daughter)s?-in-law|roommates?|classmates?|friends?|girlfriend|boyfriend|spouse|twins|kids?|loved ones|kin|partner"
ADJ = r"taxi|bus|truck|lorry|tractor|delivery|shop|restaurant|hotel|construction|railway|market|street|tea|fruit|vegetable|mine|oil|office|bank|post|coal|hospital|dairy|sheep|goat|cattle|fish|bakery|laundry|call-cent(?:re|er)|night|day|ex-|twin|adopted|adult|grown|surviving|bereaved|trembling|weeping|frightened|wounded|injured|handcuffed|bearded|veiled|barefoot|[a-z’'-]+(?:ed|ous|ful|al|ive|less|ant|ent|ic|ian|ese|ish)|visiting|surviving|boarding|missing|grieving|crying|smiling|working|neighbouring|neighboring|little|young|old|older|elderly|younger|poor|local|small|middle-aged|anonymous|unnamed|unidentified|former|pregnant|blind|deaf|sick|ill|single|retired|senior|junior|Han|Hui|Uyghur|Uighur|Uygur|Kazakh|Kyrgyz|Kirgiz|Kirghiz|Mongolian|Xibe|Dungan|Tajik|Tibetan|Mongol|Uzbek|Chinese|Turkic|Muslim|non-[A-Z]\w+|[\w]+-year-old|eldest|youngest|oldest|own|late|disabled|rural|village|ethnic|minority|female|male|same|only|other|tall|teenage|first-grade|[\w]+-grade|primary|middle|high|school|factory|farm|garment|textile|cotton|tax|county|township|government|police|security|Party|party|Women’s|Women's|women's|women’s|Federation|XUAR|regional|provincial|municipal|district|prefectural|state|central|visiting|two|three|four|five|six|new|veteran|university|college|vocational|boarding|kindergarten|mixed|near|close|brave|lonely|grateful|hard-working|well-known|remote|beloved|dear|good|best|foreign|[A-ZÀ-Þ][a-z]+(?=\s(?:official|family|woman|man|girl|boy|children|women|farmer|herder|resident))"
NUMBER = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|a dozen|half a dozen|a score of|(?:1[3-9]|[2-9]\d)(?![\d,.%])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of|a pair of|a group of|a handful of|some|both|dozens of|a number of|another|[2-9]|1[0-2]"
_THING = "village|township|town|county|district|prefecture|city|region|school|farm|factory|hamlet|community|department|bureau|street|neighbou?rhood|camp|centre|center|office|government|police|dormitory|ministry|committee|federation"
WHERE = rf"(?:(?: who (?:lives?|lived))? (?:from|of|in|at) (?:(?:(?:the|a|an|this|that|same|nearby|next) ){{0,2}}(?:[A-ZÀ-Þ][\w’'-]* ){{0,3}}(?:[a-z]+ ){{0,2}}?(?:{_THING})\b(?: (?:of|in) [A-ZÀ-Þ][\w-]+)?|[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){{0,2}}))?"
_KIN_OF = r"(?:(?:eldest|youngest|oldest|elder|younger|only|little|own|late|two|three) )?(?:sons?|daughters?|wife|husband|mother|father|parents|brothers?|sisters?|children|child|nieces?|nephews?|cousins?|grand\w+|boys?|girls?|uncles?|aunts?|baby)\b"
PHRASE = re.compile(
    rf"\b(?P<det>[Tt]he|[Aa]n?|[Oo]ne|[Tt]h(?:is|ese|ose)|(?i:{NUMBER})|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|(?:[A-ZÀ-Þ][\w-]+ )?[A-ZÀ-Þ][\w-]+[’']s|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]n?) (?:[A-Za-z]+ )?[a-z]+[’']s?)(?P<mid>(?: [“‘\"']?(?:{ADJ}))*) (?P<quote>[“‘\"']?)(?P<noun>{CHILD}|{STUDENT}|{ADULT}|{OFFICE}|{KIN})(?P<end>(?P<shut>[”’\"'](?!s\b))?)(?![\w-])(?![’']s? {_KIN_OF})(?!(?:[’']s?)? (?:federation|association|union|congress|day|rights|hospital|palace|home|clothing|affairs|organi))(?P<where>{WHERE})"
)
OWNER = re.compile(PHRASE.pattern.replace(f"(?![’']s? {_KIN_OF})", ""))
"""The same without whose kin it is: "the girl" of "the girl’s brother, Sherzat"."""
BARE = re.compile(
    rf"(?<![\w’'-])(?P<mid>(?:(?:{ADJ}) )*)(?P<noun>{CHILD}|young people|elderly people|women|men|farmers|villagers|residents|workers|herders|mothers|parents|families|elders|pupils|students|locals|people|trainees|detainees|patients|worshippers|officials|cadres)(?P<where> (?:from|in|of) (?:the |this |that |a )?(?:(?-i:[A-ZÀ-Þ])[\w’'-]+ ){{0,2}}(?:(?-i:[a-z])[a-z]+ ){{0,2}}?(?:village|township|town|hamlet|school|camp|factory|community|neighbou?rhood|dormitory)\b| from (?-i:[A-ZÀ-Þ])[\w’'-]+)?",
    re.I,
)
CAPTION = re.compile(
    r"^\W{0,4}(?:Figure|Fig\.|Photo|Image|Picture|Plate|FILE)\b|\b(?:Photos?|Photograph|Credit|Image)s?(?: by|:)|[Cc]ourtesy of",
    re.I,
)
PREDICATE = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|became|become|as|like|than|of being|not)|n[’']t)(?: (?:also|now|once|still|just|only|then))? $",
    re.I,
)
GENERAL = re.compile(r"\b(?:any|every|each|no|many|most|all|per|average|typical|many of) $", re.I)
SAYS = re.compile(
    r"^(?:[^.;]{0,60}?, (?:who|which)[^.;,]{0,60},)? ?(?:\w+ )?(?:said|says|told|reported|claimed|admitted|explained|confirmed|announced|added|acknowledged|noted|recalled|testified|wrote|asked|complained|reached|interviewed|quoted)\b"
)
YOUNG = re.compile(
    r"(?<!\d)(?:[1-9]|1[0-7])[- ](?:year|month|week|day)s?[- ]old\b|\b(?:aged|age) (?:[1-9]|1[0-7])\b(?!\d)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month)-old\b|\bteenage|\b(?:young(?:est)?|little) (?:son|daughter|brother|sister|child|niece|nephew)",
    re.I,
)
GROWN = re.compile(
    r"\b(?:adult|grown|university|college|graduate|doctoral|PhD|grown-up|[2-9]\d[- ]year)", re.I
)
MINOR = re.compile(rf"^(?:{CHILD}|twins|grandchild(?:ren)?)$", re.I)
PUPIL = re.compile(
    r"\b(?:primary|elementary|middle|secondary|high|boarding|kindergarten)[- ]school|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)[- ]grade|junior|school (?:students?|pupils?)|vocational school",
    re.I,
)
FEMALE = re.compile(
    r"girl|wom[ae]n|mother|wife|wives|daughter|sister|aunt|niece|widow$|widows|seamstress|housewi|girlfriend|fiancée|policewom",
    re.I,
)
MALE = re.compile(
    r"boy|(?<!wo)m[ae]n\b|father|husband|son\b|sons|brother|uncle|nephew|widower|boyfriend|grandpa", re.I
)
PLURAL = re.compile(r"(?:s|men|women|children|people|police|couple|family|kin)$", re.I)
NAMED_NEXT = re.compile(r"^,? (?:named |called )?(?:[A-ZÀ-Þ][\w’'-]+)(?!\w)(?:,| and | [a-z]| [A-Z])")
ETHNIC = re.compile(r"\b(?:Han|Hui|Uyghur|Uighur|Kazakh|anonymous|unnamed)\b")
MEETS = re.compile(
    r"\b(?:met|meets?|meeting|talk\w*(?: to| with)?|chat\w*(?: with)?|visit\w*|greet\w*|hug\w*|thank\w*|interview\w*|spoke with|speaks with|teach\w*|help\w*|photograph\w*|comfort\w*|with|beside|among) $"
)
OFFICES = re.compile(rf"^(?:{OFFICE})$", re.I)
KINS = re.compile(rf"^(?:{KIN})$", re.I)


INSIDE = re.compile(
    r"\b(?:we|they|he|she|it|by|had|has|have|was|were|is|are|been|of|in|the|who|that|to|for|with|at|on|from|would|could|did|and)\b"
)
"""Words that end a noun's group: what stands behind them is no adjective of it."""
DETERMINER = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]h(?:is|ese|ose)|(?i:{NUMBER})|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]n?) (?:[A-Za-z]+ )?[a-z]+[’']s|(?:[A-ZÀ-Þ][\w-]+ )?[A-ZÀ-Þ][\w-]+[’']s)(?= )"
)
REACH = 70
"""Code points between a determiner and the noun it belongs to."""
WORD = re.compile(r"[A-Za-zé’'-]+")
ANYBODY = re.compile(
    rf"(?:{CHILD}|{STUDENT}|{ADULT}|{OFFICE}|{KIN}|people|hosts?|hostess|librarians?|veterinarians?|assistants?|keepers?|owners?|seekers?|servants?|secretar(?:y|ies)|heads?|ones|sweepers?|pickers?|blowers?)(?:[’']s?)?",
    re.I,
)
"""One word of those nouns."""


@lru_cache(maxsize=65536)
def _somebody(word: str) -> bool:
    """Tell whether a word is a noun for people, or the last one of such a noun: a cheap look before a dear one."""
    return ANYBODY.fullmatch(word) is not None


GROUP = re.compile(
    r"(?:young people|children|girls|boys|pupils|kids|women|men|farmers|villagers|residents|workers|herders|mothers|parents|families|elders|students|locals|trainees|detainees|patients|worshippers|teenagers) (?:from|in|of)\b|\b(?:met|meet|talk|chat|visit|greet|hug|thank|interview|sp[eo]\w?ks? with|spoke with|teach|help|photograph|comfort)|officials|cadres|\b(?:with|beside|among) (?:elderly|young|local|old|poor|sick|disabled|minority|Uyghur|Uygur|Kazakh|Kirgiz|village)\b",
    re.I,
)


def find(text: str, caption: bool) -> Iterator[Found]:
    """Yield the descriptions of people in an English sentence, at its own offsets; `caption` whether the
    words stand under a picture, where every group is somebody in particular."""
    caption = caption or bool(CAPTION.search(text))
    yield from others.find(text)
    taken = 0
    nouns = [m.start() for m in WORD.finditer(text) if _somebody(m[0])]
    if not nouns:
        return
    for det in DETERMINER.finditer(text):
        k = bisect_left(nouns, det.end())
        if k == len(nouns) or nouns[k] - det.end() > REACH or det.start() < taken:
            continue
        match = PHRASE.match(text, det.start())
        found = _phrase(text, match, caption) if match else None
        if found is None and (match := OWNER.match(text, det.start())):
            found = _phrase(text, match, caption)
        if found and found.start >= taken:
            taken = found.end
            yield found
    for pattern in (TOLD, OWNED, SOME_OF):
        for match in pattern.finditer(text):
            if found := _loose(text, match, pattern is TOLD):
                yield found
    for match in BARE.finditer(text) if caption or GROUP.search(text) else ():
        if found := _bare(text, match, caption):
            yield found


def _loose(text: str, match: re.Match[str], anybody: bool) -> Found | None:
    """Somebody whom a frame tells, whatever the noun."""
    noun = match["noun"]
    if anybody and (re.fullmatch(NUMBERS, noun) or INSIDE.search(match["mid"]) or noun == "been"):
        return None
    if anybody and (
        NOT_SOMEBODY.fullmatch(noun) or noun.endswith(("ly", "tion", "ment", "ness", "ing", "ed", "ity"))
    ):
        return None
    before = text[max(0, match.start() - 40) : match.start()]
    if anybody and (PREDICATE.search(before) or re.search(r"[A-ZÀ-Þ0-9][\w’'-]*[”’]?, $", before)):
        return None
    found = _made(text, match.start(), match.end("noun"), noun, f"{match['det']} ")
    found.role = "private"
    if not anybody and match["det"].lower() in ("his", "her", "my"):
        found.of = match["det"].lower()
        if NAMED_NEXT.match(text[match.end() : match.end() + 60]) and not found.plural:
            return None
    return found


SCHOOLCHILD = re.compile(
    r",? (?:(?:who )?(?:is|was|are|were) )?(?:still |now |then |only |just |both )*(?:in (?:the )?(?:[a-z]+ grade|grade \d|kindergarten|nursery|primary school|elementary school|middle school)|at (?:a |the )?(?:boarding )?(?:kindergarten|nursery|primary school)|not (?:yet )?walking\b)|, an? (?:[a-z]+[- ]grader|pupil of)|, an? (?:schoolboy|schoolgirl|pupil|toddler|baby|infant|child|(?:[a-z-]+ )?(?:boy|girl|child) of (?:\d\b|1[0-7]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))"
)
SATCHEL = re.compile(
    r"[^.!?]{0,80}?\b(?:his|her|their) (?:\w+ )?(?:exercise books?|homework|school ?bag|satchel|textbooks?|school uniform|report card|crayons|toys?|playground|primary school|kindergarten)\b"
)
"""What children have."""
_OF = r"(?:tax|land|grain|propaganda|publicity|education|labou?r|public security|security|civil affairs|forestry|agriculture|statistics|finance|county|township|prefecture|party|government|provincial|regional|municipal|district|health|water|family planning|work|poverty|united front|religious affairs|police|neighbou?rhood|street|village)"
OF_OFFICE = re.compile(
    rf"^(?:\S+ ){{0,4}}(?:(?:wom[ae]n|m[ae]n|persons?|people|couple|someone|employees?|workers?|clerks?|accountants?|staff|youths?|engineers?|doctors?|teachers?|nurses?|librarians?) (?:who (?:came|comes|had come|has come|was sent|were sent|had been sent|arrived|worked?|works) (?:here |to us |every month )?)?(?:from|of|with|by|at) (?:the |a |an |its |his |her |their )?(?:[A-Z][\w’'-]+ ){{0,3}}?(?:{_OF} ){{1,3}}(?:bank|grid|depot|hall|bureau|office|department|committee|government|ministry|federation|administration|commission)|(?:wom[ae]n|m[ae]n|persons?|people|strangers?|couple|visitors?|youths?) (?:who (?:was|were|had been|is|are) )?(?:sent|assigned|dispatched) to (?:his|her|their|our|my|the) (?:houses?|homes?|family|families|household|yard|courtyard)|(?:township|county|government|municipal|prefecture|party|district) (?:clerk|employee|staffer|accountant|treasurer|bookkeeper|storekeeper|typist|archivist)s?)\b"
)
"""Who is told of by the office that sent them."""


def _made(text: str, start: int, end: int, noun: str, before: str) -> Found:
    words = text[start:end]
    low = noun.lower()
    minor = (
        (bool(MINOR.match(low)) and not GROWN.search(words))
        or bool(YOUNG.search(words))
        or (low.startswith("student") and bool(PUPIL.search(words)))
        or (low.startswith("orphan"))
        or NEXT_AGED.match(text[end : end + 130]) is not None
        or bool(SCHOOLCHILD.match(text[end : end + 60]))
        or bool(KINS.match(low) and SATCHEL.match(text[end : end + 120]))
        or (AGED_BEHIND.match(text[end : end + 60]) is not None and not GROWN.search(words))
        or (bool(KINS.match(low)) and AGED_FAR.match(text[end : end + 100]) is not None)
    )
    sent = (
        not OFFICES.match(low)
        and bool(OF_OFFICE.search(text[start : end + 90]))
        and not KINS.match(low)
        and not minor
    )
    role: PersonRole = "official" if sent or OFFICES.match(low) else "private"
    why = f"described: '{before}{noun}'"
    sex = "f" if FEMALE.search(noun) else "m" if MALE.search(noun) else ""
    plural = bool(PLURAL.search(low)) and low not in ("boss",)
    made = Found(start, end, "en", role, [why], (), minor, _single(low), plural, sex)
    made.sent = sent or (made.role == "official" and text.startswith(" who ", end))
    return made


def _single(noun: str) -> str:
    if noun in ("women", "men", "policemen", "policewomen", "herdsmen"):
        return noun[:-2] + "an"
    if noun == "children":
        return "child"
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _phrase(text: str, match: re.Match[str], caption: bool) -> Found | None:
    det, noun = match["det"].lower(), match["noun"]
    before, after = (
        text[max(0, match.start() - 24) : match.start()],
        text[match.end("end") : match.end("end") + 160],
    )
    if GENERAL.search(before) or (det == "some" and not SAYS.match(after)):
        return None
    kin, office = bool(KINS.match(noun)), bool(OFFICES.match(noun))
    owned = det in ("his", "her", "their", "my", "our", "your") or det.endswith(
        ("’s", "'s", "s’", "s'", "’", "'")
    )
    plural = bool(PLURAL.search(noun.lower()))
    end = match.end("where") if match["where"] else match.end("end")
    if not match["shut"] or not match["quote"]:
        end = match.end("where") if match["where"] else match.end("noun")
    if match["quote"] and match["shut"]:
        end = match.end("shut")
    start = (
        match.start()
        if not det.endswith(("’s", "'s", "’", "'"))
        or det.startswith(("the ", "his ", "her ", "their ", "my ", "our ", "a ", "an "))
        else match.start("noun")
    )
    if start == match.start("noun") and not kin:
        return None
    if start == match.start("noun") and noun.lower() in ("family", "families"):
        return None
    found = _made(text, start, end, noun, f"{det} ")
    found.noun_end = match.end("noun") - start
    if owned:
        return _owned(found, det, noun, (kin, plural, caption), after)
    if det in ("the", "this", "these", "those"):
        found.definite = True
        found.sent = found.sent or bool(re.search(r"\b(?:anonymous|unnamed)\b", match["mid"]))
        found.counted = bool(
            re.search(
                r"\b(?:two|three|four|five|six|seven|visiting|missing|other|same|former|old|elderly|young)\b",
                match["mid"],
            )
        )
        named = re.match(r"^, [A-ZÀ-Þ][\w’'-]+(?:,| and )", after)
        idle = named or (office and PREDICATE.search(before)) or noun.lower() == "relatives"
        return None if idle else found
    if det in ("a", "an", "one", "another") and (
        PREDICATE.search(before) or _apposed(before, text[end : end + 8])
    ):
        return None
    if office and not (
        SAYS.match(text[end : end + 160])
        or caption
        or det in ("some", "two", "three")
        or ETHNIC.search(match["mid"])
        or re.match(r"[^.;,]{0,60},? who ", after)
    ):
        return None
    if re.match(r"^,? (?:named|called) [A-Z]|^, [A-Z]\w+,", after):
        found.named_next = True
    return found


def _apposed(before: str, after: str) -> bool:
    """Tell whether a description stands behind the name of whom it describes: "Aygul, a nurse, said"."""
    return bool(
        re.search(
            r"[A-ZÀ-Þ0-9][\w’'-]*[”’]?, $|\b(?:cadre|official|officer|guard|secretary|visitor), $", before
        )
    ) and bool(re.match(r"[,.;:)—–”]|$| who| whose| in | at | and | with | of \d", after))


def _owned(found: Found, det: str, noun: str, kinds: tuple[bool, bool, bool], after: str) -> Found | None:
    kin, plural, caption = kinds
    if (
        not kin
        and not MINOR.match(noun)
        and not (det in ("his", "her") and re.match(r"(?:teacher|doctor|nurse|driver|tenant|cook)$", noun))
    ):
        return None
    if det == "their" and plural and not found.minor and not caption:
        return None
    if det in ("our", "your") and plural and not caption:
        return None
    if NAMED_NEXT.match(after) and not plural and not after.startswith((", I ", " I ")):
        return None
    if det in ("his", "her", "my", "their"):
        found.of = det
    found.role = "private"
    return found


def _bare(text: str, match: re.Match[str], caption: bool) -> Found | None:
    noun = match["noun"]
    after = text[match.end() : match.end() + 100]
    office = noun.lower() in ("officials", "cadres")
    if office:
        if not (match["mid"] and SAYS.match(after)):
            return None
    elif (
        not caption
        and not match["where"]
        and not (match["mid"] and MEETS.search(text[max(0, match.start() - 24) : match.start()]))
    ):
        return None
    aged = noun.lower() == "people" and re.search(r"young|elderly|old", match["mid"], re.I)
    if match["where"] and noun.lower() in ("people", "officials", "cadres") and not aged:
        return None
    end = match.end() if match["where"] else match.end("noun")
    return _made(text, match.start(), end, noun, match["mid"])
