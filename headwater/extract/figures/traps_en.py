# fmt: off
"""English stretches that hold a number and claim none, beyond `traps`. ENGLISH ignores case, CASED does not."""

_PLURAL = r"(?! (?:[a-z-]+ )?(?:[a-z]+s|people|men|women|children)\b(?<!stops)(?<! was)(?<! is)(?<! has))"
_FIRST = (
    "Yesterday|Today|Tomorrow|Tonight|Overnight|Meanwhile|Altogether|Overall|Since|During|Within|After|Before|Until|Last|This|That|"
    "Just|Besides|Despite|Inside|Outside|Elsewhere|Nationwide|Worldwide|About|Around|Some|Over|Nearly|Almost|Only|Another|Total|"
    "The|In|At|Of|By|From|With|Under|Between|Among|Those|These|And|But|Or|All|First|Next|Than|Police|Above|Below|Near|Upto|Plus|"
    "Minus|Additional|Further|Extra|Every|Each|Both|Any|Most|Least|Fewer|More|Less|Its|Their|Our|His|Her|Your|Not|For|When|While|"
    "Where|Because|Although|Though|Yet|Then|Now|Still|Even|Also|Once|Per|Circa|Approx|Out|Off|Through|Across|Against|Behind|Beyond|"
    "Even|Such|Other|Perhaps|Maybe|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Here|There|Population|Membership|Price|"
    "Area|Length|Height|Width|Depth|Weight|Age|Temperature|Turnout|Cost|Output|Income|Capacity|Distance|Speed|Hundred|Thousand|Million|"
    "Have|Has|Had|Did|Does|Are|Were|Was|Will|Would|Can|Could|Give|Take|Make|Add|Buy|Get|Let|Use|Say|Pay|Like|Unlike|Whereas|If|Upon|"
    "Without|Throughout|Toward|Towards|Including|Excluding|Counting|Killing|Well|Much|Many|Half|Double|Dead|Killed|Injured"
)
_AMOUNT = (
    "percent|per|pc|pct|million|billion|thousand|trillion|hundred|lakh|crore|dozen|km|kg|mm|cm|years?|months?|weeks?|days?|hours?|"
    "people|men|women|children|metres?|meters?|miles?|degrees?|dollars?|euros?|pounds?|yuan|yen|out|of|to|or|in every|percentage|times|more|"
    "other|others|dead|died|killed|injured|were|are|have"
)
"""What follows a number that counts, so that the capital word before it is no name."""
_CODES = (
    "USD|EUR|GBP|CNY|RMB|JPY|AUD|CAD|CHF|HKD|SGD|NZD|TWD|INR|KRW|RUB|NGN|KES|ZAR|UGX|TZS|PKR|BDT|LKR|NPR|MMK|THB|VND|IDR|MYR|PHP|"
    "TRY|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|UAH|KZT|UZS|KGS|TJS|AED|SAR|QAR|EGP|MAD|ETB|GHS|FCFA|XAF|XOF|US|UK|EU|UN|NT|HK|AU|GDP|TOTAL|AGE"
)
_BARE = r"(?![\d,.:]\d|\d| ?(?:%|percent|per cent|million|thousand|hundred|billion|to \d|of \d))"
ENGLISH = {
    "labelled number": rf"\b(?:apartment|house|road|plot|hangar|berth|lesson|round|day|leg|tablet|bus|tram|train|trolleybus|release|kernel|category|tier|tower|battalion|brigade|regiment|squadron|vision|agenda|charter|barrack|surah|sura|title|proposition|prop|executive order|iso|plan|case|ruling|document|patient|bed|shelf|marker|week|jersey|ticket|bus stop|section chief|jersey number was|playlist|tape|exhibit|article|point|paper|witness|defendant|juror|comrade|appeal|petition|motion|order|law no\.|cell|locker|wagon|carriage|booklet|catalogue|barcode|batch|ring road|strategy|vehicle|plate|flight|locomotive) (?:no\. ?|number )?\d{{1,13}}{_BARE}{_PLURAL}"
    r"|\b(?:flight|plate|train|bus|tram|visa|passport|licen[cs]e|permit|registration|car|lorry|truck)(?: plate| number| no\.?)?(?: is| was|:)? [a-z]{1,3}\d{0,3}[ -]\d{2,5}(?: \d{2,5})?\b",
    "short telephone": rf"\bref(?:erence)?\.?(?: no\.?| number)?:? \d{{2,12}}\b|\bGPS:? ?-?\d{{1,3}}\.\d{{1,8}},? ?-?\d{{1,3}}\.\d{{1,8}}|\b(?:pin|password|combination|jersey number|shirt number|room number)(?: is| was)? \d{{1,12}}(?:-\d{{1,4}}){{0,3}}\b|\bcombination is [\d-]{{3,12}}|\b(?:ring|call|dial) 0\d{{2,4}}(?: \d{{3,4}}){{1,3}}\b|\b(?:dial|ring|call|phone|text(?: \w{{1,12}})? to|texted) \d{{3,6}}\b{_PLURAL}"
    r"|\b(?:hotline|helpline|postcode|post code|postal code|zip code|barcode|password|pin code|extension|telephone number|phone number|account number|serial number|plate number|case number|file number|id number)(?: is| was| are|:| =)? \d{2,16}\b",
    "code": r"(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])|\barxiv: ?\S{4,24}|\b(?=[0-9a-f]{0,40}[0-9][a-f])(?=[0-9a-f]{0,40}[a-f][0-9])[0-9a-f]{7,64}\b|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    "game": r"\b\d{1,2} ?[-–] ?\d{1,2} (?:decision|ruling|verdict|split|scoreline|score|margin|record)\b|\b(?:tied|level|point|stood|up|down)(?: at)? \d{1,2} ?[-–] ?\d{1,2}(?=[.,;]|\s*\Z)|\bodds (?:are|were|of|at) \d{1,4} to \d{1,3}|\b\d{3,4} met(?:re|er)s? (?:hurdles|relay|freestyle|sprint|race)|\bzero-day|\b(?:won|lost|wins?|beat|drew|finished|ended|leading|trailing|defeated|led)(?: \w{1,16}){0,2} \d{1,2} ?[-–:] ?\d{1,2}\b(?! ?(?:%|percent|million|[a-z]+s\b|billion))|\b(?:one|two|three|four|five|six|\d)[- ]nil\b|\b(?:one|two)[- ](?:to[- ])?(?:one|all)\b(?= (?:with|basis|draw|ratio|talks?|meetings?)|[.,;])|\b1 ?: ?\d{3,8}\b",
    "hour": r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock|\b(?:open|start|begin|began|clos|end|shut|arriv|leav|left|met|meet|woke|wake|got up|get up|rose|rise|dinner|lunch|breakfast|curfew)\w{0,4} (?:up )?at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;]|\s*\Z| and (?:end|clos|shut)| in the| every| each)|\b(?:open|start|beg[ai]n|clos|shut|arriv|depart|leav|left|met|meet|woke|wake|got up|rose|rise|dinner|lunch|breakfast|supper|curfew)\w{0,4} (?:up )?at (?:[01]?\d|2[0-4])(?:\.[0-5]\d)?(?=[.,;]?(?:\s(?:and|on|in|every|each|until|to (?:open|clos))\b|\s*\Z))|(?<!\w)'\d\d(?!\d)",
    "label": r"\b(?:photo|picture|image|slide|map|question|option|prisoner|inmate|caption|draft|sheet|paras?|junction|bullet|appendix|recital) (?:no\. ?)?\d{1,6}\b|\bs\. ?\d{1,4}[a-z]?\b|(?<!\d)(?<!\d )\bkm \d{1,4}\b(?![,.]\d)|\btext \d{4,6}\b|\bno\.? ?\d{6,20}\b|\b(?:docket\w{0,3}|case|file|dossier)(?: [a-z]{2,8}){0,2} \d{1,4}-\d{2,6}\b",
    "dialled number": r"(?<![\d.,-])0\d{2,4}(?:[ -]\d{3,8}){1,3}(?!\d)",
    "timetable": r"\bthe \d{1,2}\.\d\d (?:to (?=[a-z])|from (?=[a-z])|train|bus|service|flight|ferry|news|bulletin|show|slot|mass|kick-off)|\b(?:midnight|noon|dawn|dusk|morning|afternoon|evening|night|day),? at \d{1,2}\.[0-5]\d\b|\bnine[ -]to[ -]five\b",
    "race or calibre": r"\b\d{1,2} ?[x×] ?\d{1,4} ?m?(?:et(?:re|er)s?)? (?:relay|medley)|\b\d{2,5} ?(?:m|met(?:re|er)s?) (?:final|heats?|semi|butterfly|backstroke|steeplechase|breaststroke)|(?<!\d)\.\d{2,3}[- ](?:calib|magnum|rifle|pistol|round)|\b\dx\d\b(?! ?(?:m|cm|ft|metres?)\b)|\bone foot in the",
    "weekday": r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day \d{1,2}(?=[.,;)](?!\d)|\s*\Z)",
    "bus line": r"\bthe \d{1,3} (?:bus|tram|train|trolleybus|minibus|ferry|express)\b",
    "coordinates": r"-?\b\d{1,3}\.\d{3,8}, ?-?\d{1,3}\.\d{3,8}\b",
    "day of an attack": r"\b\d{1,2}/\d{1,2} (?:attacks?|bombings?|bombers?|terror\w{0,4}|massacre|anniversary|memorial)\b",
    "part of a game or term": r"\b(?:first|second|latter|opening|closing)[ -]half\b",
    "vote": r"\b(?:vote[ds]?|passed|approved|rejected|adopted|carried|defeated|ratified)(?: [a-z]+){0,3}(?: by)? \d{1,3} ?(?:-|–|to|votes to) ?\d{1,3}\b(?! ?%| ?per| ?million| ?[a-z]{3,}s\b)",
    "rank": r"\btop[ -](?:\d{1,3}|three|five|ten|twenty|hundred)\b(?! ?(?:%|percent|per cent|floors|thousand|million|billion|trillion|hours|days|weeks|months|years|decades|degrees|to ))",
    "one": r"\bone of (?=(?:the (?:most|(?:old|larg|bigg|b|great|high|poor|few|small|rich|strong|young|new|near|lat)\w{0,3}est)|us|them|its|his|her|their|our|my|those|these)\b)|\bone of the [a-z]+ (?=said|told|asked|wrote)|\b(?:in one (?:sense|go|way|case|word)|at one (?:point|stage)|takes two to|saves nine|two left feet|one or two(?! (?:hundred|thousand|million|percent))|all in one|at one with|the one to|one to (?!one|two|three|four|five|six|eight|ten|twelve|\d)(?=[a-z]{3,})|one [a-z]{3,12}, who|for one(?=,))\b|\bone (?:[a-z]{3,} ){1,2}(?:said|says|told|asked|wrote|recalled|explained|added|complained|remembered)\b|\b(?:one fell swoop|last one standing|half and half)\b|\bhalf-?(?:time|hearted|way|mast|baked|life|brother|sister)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy)-?somethings?\b|\bevery second (?:counts|matters)\b|\b(?:shot|carded) an? \d{2}\b|\bof two evils\b|\bstruck (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;]| and|\s*\Z)|\b(?:did|do|doing|done|pulled) a (?:180|360)\b|\bone (?:way or|swallow)|\btwo wrongs|\bone(?= (?:should|can|could|must|would|may|might|who|whose|whom|of (?:these|those) (?:days|things)|thing\b))|\b(?:the|this|that|an?)(?: [a-z]{3,12})? one(?= (?:who|that|which|in|on|at|i|he|she|they|we|is|was|has|had|with|left|for|from|by|and|or|but|said|could|can|will|would|being|ever)\b|[.,;?!])|(?<!not )(?<!only )(?<!least )(?<!just )\bone of (?!(?:the |these |those |its |their |our |his |her |every )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|twenty))",
    "adjective": r"\b(?:one|two|three|four|five|six|seven)-(?:way|time|term|sided|stop|off|wheel|letter|stroke|poster|cornered|faced|tier|tiered|pronged|party|child|dimensional|legged|horse|size)\b|\bthe two sides\b|\bthanks a million|\ba (?:thousand|million) (?:thanks|apologies|ideas|reasons|excuses)\b|\ba hundred and one\b|\bin twos and threes\b",
}
CASED = {
    "brand": r"\b(?:Seven|7)-Eleven\b|\b3M(?= (?:are|makes|said|Company|tape|products|sells|Corp|has|is|was))|\b[A-Z][a-z]{2,5}teen [A-Z][a-z]{3,5}ty-[A-Z][a-z]{2,4}\b|\b7[0-8]7(?= (?:Max|MAX|jet|airliner|Dreamliner|plane|aircraft))",
    "law report": r"\b\d{1,4} [A-Z][A-Za-z.]{0,7}\.(?: [A-Z][a-z]{0,5}\.)?(?: \dd)? \d{1,5}\b",
    "document symbol": r"\b[A-Z]{1,6}(?:/[A-Za-z0-9.]{1,12}){2,8}\b|\b(?:ISO|IEC|EN|DIN|BS|ANSI|RFC|IEEE|ASTM)(?:/IEC)? \d{2,5}(?:[-:]\d{1,4}){0,2}\b|(?<!About )(?<!Some )(?<!Only )\b[A-Z][a-z]{2,16} \d{2,5}/\d{2,4}\b(?!/)|\b[A-Z]\d\+\d\b|\b[A-Z]{2} \d{2} [A-Z]{1,3} \d{3,4}\b",
    "European address": r"\b\d{1,4}(?: bis| ter)?,? (?:[Rr]ue|Via|Calle|Avenida|Avenue|Rua|Boulevard|Piazza|Plaza|Jalan|Place|Quai|Paseo)\b(?: [\w'-]+){1,4}(?:, \d{4,6}(?= [A-Z]))?|(?<=, )\d{5}(?= [A-Z][a-z]+(?:[.,;]|\s*\Z))",
    "statistic": r"\b(?:SD|SE|IQR|CI|s\.d\.)[ :=]{1,3}[$€£]?-?\d[\d.,]{0,8}(?:(?: ?[-–,] ?| to )\d[\d.]{0,8})?|\b[pP] ?[<>=] ?0?\.\d{1,6}",
    "mixed code": r"(?<![A-Za-z0-9])(?:\d{1,6}(?![EKMB]\d)[A-Z]{1,4}\d{1,8}|[A-Z]{1,3}\d{2,5}[a-z]{2,4})(?![A-Za-z0-9])|\b(?:[A-Z]\d){2,3}\b|\bPM(?:2\.5|10)\b|\b[Ss]eats? \d{1,3}[A-K](?:(?:,| and|,? or) \d{1,3}[A-K])*\b",
    "house": r"\b\d{1,4}[A-Z]? (?:[A-Z][a-z]+ ){1,3}(?:Row|Walk|Way|Court|Square|Close|Place|Terrace|Gardens|Quay|Crescent|Hill|Mews|Alley|Plaza|Yard|Parade)\b",
    "name and number": r"(?<=[a-z] )(?<!\b[Ii]n )(?<![Oo]n )(?<!and )(?<![Ff]rom )(?<![Aa]t )(?<![Nn]ear )(?<!than )(?<![Ff]or )(?<![Bb]y )(?<![Tt]o )(?<![Ss]ince )[A-Z][a-z]{2,20} \d{1,4}(?=[.;:)]|,? (?:is|was|and|said|has|had|in|on|by|with|from|which|when|at|for|after|before|will)\b|\s*\Z)(?![.,:]\d)|"
    rf"^(?!(?:{_FIRST})\b)[A-Z][a-z]{{2,20}}(?<!ed)(?<!ing)(?<!ly)(?<!s) \d{{1,4}}(?:\.\d)?(?= (?!(?:{_AMOUNT})\b)[a-z]{{2,}})",
    "model": rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[A-Z][\w-]{{1,20}} )?[A-Z][\w+-]{{1,20}} \d{{1,4}}(?:\.\d)?(?= (?:is|was|has|had|will)\b| (?!(?:{_AMOUNT})\b)[a-z]{{3,}}(?<!s)\b)",
    "registered number": rf"(?<=[a-z,(] )(?!(?:{_CODES})\b)[A-Z]{{2,5}} \d{{1,7}}(?![.,]\d)(?=[.,;:)]|\s*\Z| (?:is|was|has|were|and|or|in|by)\b)|^(?!(?:{_CODES})\b)[A-Z]{{2,5}} \d{{2,5}}(?= (?:is|was|has|had|will|can)\b)"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b(?!U\.[SKN]\.|D\.C\.)[A-Z]\.[A-Z]\.(?:[A-Z]\.)? ?\d{1,5}\b",
}
