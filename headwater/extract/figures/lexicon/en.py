# fmt: off
"""English: number words, bound cues, units, counted nouns, verbs. Data only."""

ONES = {
    w: i
    for i, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
    )
} | {"nought": 0, "naught": 0}
TENS = {
    w: (i + 2) * 10
    for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
} | {"fourty": 40}
SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "lakh": 10**5, "crore": 10**7, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12,
    "trn": 10**12,
}
VAGUE = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7,
}
ORDINALS = {
    w: i + 1
    for i, w in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"]
    )
} | {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 10**3, "millionth": 10**6,
    "billionth": 10**9, "trillionth": 10**12,
}
SUFFIXES = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "B": 10**9,
    "tn": 10**12, "T": 10**12, "G": 10**9,
}

# Bound cues that stand before a number. Longest match of whole words wins.
BEFORE = {
    "more_than": "more than|over|above|exceeding|in excess of|upwards of|upward of|greater than|larger than|"
    "bigger than|higher than|surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|topped|tops|top|passes|"
    "well over|just over|slightly more than|a little over|beyond|better than|longer than|older than|"
    "taller than|heavier than|not only|far more than|much more than|some more than|>",
    "less_than": "less than|fewer than|under|below|nearly|almost|close to|approaching|nearing|nears|lower than|"
    "smaller than|just under|well under|not quite|shy of|short of|virtually|younger than|shorter than|lighter than|"
    "slightly less than|<",
    "at_least": "at least|no fewer than|no less than|no shorter than|not shorter than|not less than|not fewer than|a minimum of|minimum of|at the very least|at the least|"
    "minimum|at minimum|at least or equal to|higher or equal than|higher or equal to|higher than or equal to|as many as|as much as|as few as|as little as|as low as|greater than or equal to|more than or equal to|"
    "equal to or more than|equal or greater than|equal to or greater than|bigger or equal than|"
    "greater or equal than|larger or equal than|more or equal than|more or equal to|greater or equal to|"
    "larger or equal to|equal or more than|starting from|starting at|from at least|not below|not under|≥|>=|> =|=>",
    "at_most": "at most|up to|no more than|not more than|no greater than|not exceeding|not to exceed|"
    "a maximum of|maximum of|at the very most|at the most|maximum|within|as high as|not over|not above|no longer than|no later than|limited to|capped at|"
    "less than or equal to|equal to or less than|less or equal than|less or equal to|smaller or equal than|"
    "smaller or equal to|fewer or equal to|equal or less than|"
    "lower or equal than|lower or equal to|not exceed|≤|<=|< =|=<",
    "approx": "the best part of|best part of|the better part of|getting on for|about|around|approximately|approx|approx.|roughly|some|circa|ca.|an estimated|estimated|"
    "in the region of|in the order of|on the order of|somewhere around|or so|more or less|~|≈|"
    "something like|in the neighborhood of",
    "exact": "exactly|precisely|a total of|totaling|totalling|total of|just|only|equal to|equals to|equals|equal",
}
# "as many as 500" is read as at_most by careful readers of ceilings, at_least by none: see OVERRIDE.
OVERRIDE = {"as many as": "at_most", "as much as": "at_most"}
AFTER = {
    "at_least": "or more|or over|or above|or higher|or greater|or longer|or older|and above|and over|and more|"
    "and up|plus|upwards|and upwards|at least|at the least|or more than|minimum|at minimum|or greater than|"
    "or bigger|or larger",
    "at_most": "or less|or fewer|or under|or below|or lower|or shorter|or younger|and below|and under|"
    "at most|at the most|maximum|at maximum|tops|or less than|or smaller",
    "approx": "or so|or thereabouts|more or less|approximately|odd|-odd|or thereabout",
    "more_than": "-plus|-strong plus|and counting",
}

# canonical unit -> its written forms (singular; a plural s, es is understood).
UNITS = {
    "percent": "%|percent|per cent|pct|pc|percentage",
    "percentage-point": "percentage point|percent point|per cent point|pp|p.p.",
    "person": "person|people|persons",
    "person-time": "person-time|person-times|person time|person-trip|person-visit",
    "household": "household|family|families",
    "yuan": "yuan|rmb|renminbi|cny|chinese yuan|yuan renminbi|yuan rmb",
    "dollar": "dollar|us dollar|u.s. dollar|american dollar|usd|united states dollar|buck|$|us$",
    "euro": "euro|eur|€", "pound sterling": "pound sterling|gbp|british pound|£|quid", "pence": "pence",
    "penny": "penny|pennies", "cent": "cent|¢", "japanese yen": "yen|japanese yen|jpy|¥",
    "hong kong dollar": "hong kong dollar|hkd|hk dollar", "canadian dollar": "canadian dollar|cad",
    "australian dollar": "australian dollar|aud", "new zealand dollar": "new zealand dollar|nzd",
    "singapore dollar": "singapore dollar|sgd", "new taiwan dollar": "new taiwan dollar|taiwan dollar|twd|ntd",
    "mexican peso": "mexican peso|mxn", "swiss franc": "swiss franc|chf", "franc": "franc|french franc",
    "indian rupee": "rupee|indian rupee|inr|rs", "russian ruble": "ruble|rouble|russian ruble|rub",
    "korean won": "won|korean won|south korean won|krw", "thai baht": "baht|thai baht|thb",
    "bitcoin": "bitcoin|btc", "finnish markka": "finnish markka|markka", "brazilian real": "real|reais|brl",
    "tenge": "tenge|kzt", "turkish lira": "lira|turkish lira|try", "deutsche mark": "deutsche mark|dm|mark",
    "danish krone": "danish krone|danish kroner|dkk", "norwegian krone": "norwegian krone|norwegian kroner|nok",
    "swedish krona": "swedish krona|swedish kronor|sek", "dirham": "dirham|aed", "crown": "crown", "dinar": "dinar", "florin": "florin", "forint": "forint|huf", "hryvnia": "hryvnia|uah", "afghani": "afghani|afn", "taka": "taka|bdt", "kyat": "kyat|mmk", "somoni": "somoni|tjs", "manat": "manat", "naira": "naira|ngn", "birr": "birr", "shekel": "shekel", "rial": "rial", "riyal": "riyal", "tugrik": "tugrik", "guilder": "guilder", "lari": "lari", "som": "som|kgs",
    "pakistani rupee": "pakistani rupee|pkr", "peso": "peso", "zloty": "zloty|pln", "shilling": "shilling",
    "indonesian rupiah": "rupiah|idr", "ringgit": "ringgit|myr", "dong": "vietnamese dong|vnd", "rand": "zar",
    "second": "second|sec", "minute": "minute|min", "hour": "hour|hr", "day": "day", "week": "week",
    "month": "month", "year": "year|yr", "decade": "decade", "quarter-year": "fiscal quarter",
    "metre": "meter|metre|m", "kilometre": "kilometer|kilometre|km", "centimetre": "centimeter|centimetre|cm",
    "millimetre": "millimeter|millimetre|mm", "decimetre": "decimeter|decimetre|dm",
    "micrometre": "micrometer|micrometre|micron|µm|μm|um", "nanometre": "nanometer|nanometre|nm",
    "picometre": "picometer|picometre|pm", "mile": "mile|mi", "yard": "yard|yd", "inch": "inch|inches",
    "foot": "foot|feet|ft", "light year": "light year|light-year", "nautical mile": "nautical mile",
    "square metre": "square meter|square metre|sq m|sq. m|m2|m²|sqm|sq meter|sq metre",
    "square kilometre": "square kilometer|square kilometre|sq km|km2|km²|sq. km",
    "square foot": "square foot|square feet|sq ft|sq. ft", "square mile": "square mile|sq mi",
    "square centimetre": "square centimeter|square centimetre|cm2|cm²", "square inch": "square inch",
    "hectare": "hectare|ha", "mu": "mu|mou", "acre": "acre",
    "gram": "gram|gramme|g", "kilogram": "kilogram|kilogramme|kg|kilo", "milligram": "milligram|mg",
    "microgram": "microgram|µg|μg", "tonne": "tonne|metric ton|metric tonne|t", "ton": "ton|short ton|long ton",
    "pound": "pound|lb|lbs", "ounce": "ounce|oz", "jin": "jin", "stone": "stone",
    "litre": "liter|litre|l", "millilitre": "milliliter|millilitre|ml|cc", "gallon": "gallon|us gallon|gal",
    "barrel": "barrel|bbl", "cubic metre": "cubic meter|cubic metre|m3|m³", "cubic foot": "cubic foot|cubic feet",
    "cubic centimetre": "cubic centimeter|cubic centimetre|cm3|cm³", "pint": "pint", "quart": "quart",
    "cup": "cup", "tablespoon": "tablespoon|tbsp", "teaspoon": "teaspoon|tsp", "fluid ounce": "fluid ounce|fl oz",
    "bushel": "bushel", "carat": "carat|karat",
    "kilometre per hour": "kilometers per hour|kilometres per hour|kilometer per hour|kilometre per hour|"
    "km per hour|km/h|km/hr|kph|kmh|kmph", "mile per hour": "miles per hour|mile per hour|mph",
    "metre per second": "meters per second|metres per second|meter per second|metre per second|m/s",
    "kilometre per second": "km/s|kilometers per second|kilometres per second", "knot": "knot",
    "celsius": "degrees celsius|degree celsius|deg celsius|celsius|°c|℃|degrees c|degree c|deg c|centigrade|"
    "degrees centigrade|degree centigrade|c",
    "fahrenheit": "degrees fahrenheit|degree fahrenheit|deg fahrenheit|fahrenheit|°f|℉|degrees f|degree f|"
    "deg f|degrees farenheit|farenheit|degrees fahr|f",
    "kelvin": "kelvin|degrees kelvin|degree kelvin|k", "rankine": "rankine|degrees rankine|degree rankine",
    "degree": "degree|deg|°", "watt": "watt|w", "kilowatt": "kilowatt|kw", "megawatt": "megawatt|mw",
    "gigawatt": "gigawatt|gw", "kilowatt-hour": "kilowatt-hour|kilowatt hour|kwh", "horsepower": "horsepower|hp",
    "joule": "joule", "kilojoule": "kilojoule|kj", "calorie": "calorie", "kilocalorie": "kilocalorie|kcal",
    "volt": "volt", "kilovolt": "kilovolt|kv", "ampere": "ampere|amp", "hertz": "hertz|hz",
    "megahertz": "megahertz|mhz", "gigahertz": "gigahertz|ghz", "kilohertz": "kilohertz|khz",
    "bit": "bit", "byte": "byte", "kilobyte": "kilobyte|kb", "megabyte": "megabyte|mb",
    "gigabyte": "gigabyte|gb", "terabyte": "terabyte|tb", "petabyte": "petabyte|pb", "megabit": "megabit",
    "gigabit": "gigabit", "kilobit": "kilobit", "pascal": "pascal", "kilopascal": "kilopascal|kpa",
    "turn": "turn", "radian": "radian|rad", "newton": "newton", "lumen": "lumen", "parts per million": "ppm|parts per million", "milliampere hour": "mah", "dots per inch": "dpi", "pounds per square inch": "psi", "acre foot": "acre-foot|acre-feet", "rpm": "rpm", "decibel": "decibel|db",
    "year of age": "years old|year old|year-old|years-old|years of age|year of age|yo|y.o.|y/o",
    "month of age": "months old|month old|month-old|months-old|months of age|month of age",
    "week of age": "weeks old|week old|week-old|weeks-old|weeks of age|week of age",
    "day of age": "days old|day old|day-old|days-old|days of age|day of age",
    "basis point": "basis point|bps", "fold": "fold|-fold|times higher|times more|times as", "time": "times",
}
# Short forms that are words or letters of other things: only straight after a digit or in this very case.
SHORT = frozenset(["pc", "m", "t", "g", "h", "l", "s", "w", "k", "c", "f", "b", "pm", "min", "mi", "mu", "ha", "in", "nm", "dm", "cm", "mm", "km", "kg", "mg", "ml", "ft", "yd", "lb", "oz", "pp", "rs", "won", "real", "mark", "try", "som", "rub", "amp", "gal", "hp", "db", "pb", "mb", "kb", "gb", "tb", "cc", "w", "stone", "turn", "jin", "second", "pound", "quarter", "nok", "dm", "cup", "um"])
LETTER_CASE = {"dm", "mb", "gb", "kb", "tb", "pb", "db", "hp", "mw", "gw", "kw", "kv"}
CURRENCY_BEFORE = {
    "dollar": "$|us$|us $|usd|usd$|u.s.$|u.s. $|dollar|dollars", "canadian dollar": "c$|c $|ca$|cad|cad$|cdn$",
    "australian dollar": "a$|au$|aud|aud$", "new zealand dollar": "nz$|nz $|nzd|nzd$",
    "hong kong dollar": "hk$|hk $|hkd|hkd$", "singapore dollar": "s$|sgd|sgd$", "mexican peso": "mex$|mxn$|mxn",
    "new taiwan dollar": "nt$|nt $|twd|ntd", "euro": "€|eur", "pound sterling": "£|gbp|uk£", "yuan": "rmb|cny|rmb¥|cn¥|￥",
    "japanese yen": "¥|jpy", "indian rupee": "₹|rs|rs.|inr", "korean won": "₩|krw", "russian ruble": "₽|rub",
    "swiss franc": "chf", "brazilian real": "r$|brl", "bitcoin": "₿|btc", "thai baht": "฿|thb", "tenge": "₸|kzt",
    "danish krone": "dkk", "norwegian krone": "nok", "swedish krona": "sek", "turkish lira": "₺", "dong": "₫",
}
SUBUNITS = {"cent": 100, "penny": 100, "pence": 100, "jiao": 10, "fen": 100, "japanese sen": 100}
CURRENCIES = frozenset(
    ["yuan", "dollar", "euro", "pound sterling", "pence", "penny", "cent", "japanese yen", "hong kong dollar", "canadian dollar", "australian dollar", "new zealand dollar", "singapore dollar", "new taiwan dollar", "mexican peso", "swiss franc", "franc", "indian rupee", "russian ruble", "korean won", "thai baht", "bitcoin", "finnish markka", "brazilian real", "tenge", "turkish lira", "deutsche mark", "danish krone", "norwegian krone", "swedish krona", "dirham", "som", "pakistani rupee", "peso", "zloty", "shilling", "indonesian rupiah", "ringgit", "dong", "rand", "jiao", "fen", "japanese sen", "liang", "crown", "dinar", "florin", "forint", "hryvnia", "afghani", "taka", "kyat", "somoni", "manat", "naira", "birr", "shekel", "rial", "riyal", "tugrik", "guilder", "lari"]
)

# surface head noun (singular) -> (canonical head, unit or "" for the head itself)
NOUNS = {
    "person": {
        "person": "person people individual soul folk human resident inhabitant citizen villager man woman dead hurt injured wounded missing accused homeless displaced adult youth "
        "passenger visitor tourist victim patient detainee prisoner inmate refugee participant respondent "
        "beneficiary migrant national applicant trainee graduate child boy girl student pupil elder minor "
        "boarder lodger tenant evacuee returnee refugee migrant settler peasant apprentice recruit enrollee signatory attendee absentee escapee internee inpatient orphan widow widower parent mother father grandparent daughter son infant toddler newborn teenager adolescent pensioner retiree worshipper pilgrim pedestrian spectator bystander fighter militant rioter demonstrator suspect defendant convict hostage captive deportee exile interviewee trader vendor "
        "survivor protester member relative guest host neighbour neighbor friend delegate deputee scholar learner beginner attender player swimmer runner competitor contestant candidate nominee voter elector subscriber reader listener viewer donor sponsor depositor borrower creditor debtor shareholder tenant-farmer sharecropper smallholder householder newcomer arrival colonist occupant dweller townsman islander nomad pastoralist commuter traveller traveler guesthouse-keeper walker climber cyclist motorist "
        "imam cleric priest monk nun preacher worshiper believer disciple follower supporter activist campaigner dissident striker picketer marcher looter rebel insurgent guerrilla gunman attacker assailant perpetrator thief smuggler trafficker offender culprit witness plaintiff petitioner complainant claimant juror "
        "survivor bride groom husband wife brother sister uncle aunt cousin nephew niece grandmother grandfather grandchild grandson granddaughter foster-parent guardian ward orphan amputee invalid sufferer carrier bachelor spinster twin alumnus alumna freshman sophomore undergraduate postgraduate intern cadet conscript reservist officer-cadet draftee marine trooper ranker militiaman partisan veteran uyghur kazakh civilian job-seeker casualty soldier",
        "official": "official cadre employee functionary officer servant monitor bureaucrat administrator",
        "worker": "worker laborer labourer farmer herder herdsman employee staffer technician miner teacher "
        "doctor nurse expert specialist talent professional volunteer engineer journalist lawyer judge "
        "welder weaver tailor seamstress picker spinner grower shepherd minder mentor companion caregiver carer caretaker porter cook cleaner clerk medic nurse paramedic instructor trainer lecturer researcher scientist agronomist veterinarian translator interpreter recruiter escort labourer fisherman craftsman builder mason electrician operator joiner "
        "policeman guard driver manager secretary leader staff "
        "labour labor tutor carpenter barber hairdresser baker butcher blacksmith potter plumber painter plasterer bricklayer roofer surveyor architect draughtsman "
        "accountant auditor cashier bookkeeper archivist librarian curator warden ranger forester gardener harvester planter reaper thresher ploughman milker drover herdswoman "
        "fisher trapper beekeeper miller brewer dyer embroiderer knitter quilter furrier tanner cobbler shoemaker jeweller smith stonemason quarryman digger stoker sailor boatman "
        "docker stevedore pilot conductor courier postman messenger typist stenographer programmer coder analyst inspector controller supervisor foreman overseer assembler packer sorter loader unloader "
        "sewer stitcher presser midwife pharmacist dentist surgeon physician pediatrician orderly therapist counsellor counselor psychologist headmaster principal schoolteacher headteacher kindergartner governess "
        "reporter correspondent editor photographer announcer presenter poet writer novelist artist musician singer dancer actor waiter waitress chef housekeeper maid janitor sweeper watchman gatekeeper doorman firefighter fireman "
        "handyman repairman serviceman linesman toolmaker machinist lathe-operator cartographer geologist hydrologist economist statistician sociologist anthropologist linguist historian "
        "enumerator canvasser organiser organizer facilitator liaison consultant adviser advisor aide assistant deputy steward attendant helper",
        "population": "population",
    },
    "household": {"household": "household family home"},
    "": {
        "point": "point mark",
        "county": "county", "prefecture": "prefecture", "province": "province", "city": "city", "town": "town",
        "village": "village hamlet", "township": "township", "district": "district", "region": "region",
        "division": "division", "country": "country nation state", "community": "community neighborhood",
        "municipality": "municipality", "place": "place site location",
        "enterprise": "enterprise company firm business corporation", "factory": "factory plant mill workshop",
        "project": "project programme program scheme initiative", "school": "school", "kindergarten": "kindergarten", "university": "university college",
        "hospital": "hospital", "clinic": "clinic", "institution": "institution organization organisation body ngo", "agency": "agency",
        "visit": "visit", "batch": "batch group wave", "item": "item", "piece": "piece",
        "case": "case incident", "transfer": "transfer", "team": "team", "measure": "measure policy rule",
        "house": "house dwelling", "apartment": "apartment flat", "centre": "center centre", "camp": "camp", "facility": "facility",
        "fund": "fund money investment", "job": "job position post", "vehicle": "vehicle car bus truck",
        "tree": "tree", "animal": "animal livestock", "sheep": "sheep", "goat": "goat", "cattle": "cattle cow", "camel": "camel", "horse": "horse", "yak": "yak", "report": "report document paper article",
        "template": "template form", "level": "level", "aspect": "aspect area field", "activity": "activity event",
        "category": "category type kind", "discourse": "discourse", "meeting": "meeting conference session",
        "base": "base", "park": "park", "well": "well", "bridge": "bridge", "line": "line", "station": "station",
        "mosque": "mosque", "book": "book", "language": "language", "death": "death", "accident": "accident",
        "contract": "contract agreement", "product": "product", "seat": "seat", "bed": "bed", "room": "room",
    },
}
IRREGULAR = {
    "people": "person", "folk": "folk", "folks": "folk", "men": "man", "women": "woman", "children": "child", "families": "family",
    "counties": "county", "cities": "city", "countries": "country", "companies": "company", "feet": "foot",
    "agencies": "agency", "bodies": "body", "policies": "policy", "cattle": "cattle", "staff": "staff",
    "series": "series", "sheep": "sheep", "livestock": "livestock", "species": "species", "teeth": "tooth", "lives": "life", "personnel": "worker",
    "workforce": "worker", "manpower": "worker", "membership": "member", "headcount": "person", "enrolment": "student", "enrollment": "student", "alumni": "alumnus", "midwives": "midwife", "wives": "wife", "thieves": "thief", "women-folk": "woman", "laborers": "laborer", "police": "policeman",
}

# Words at which a counted phrase ends: function words, and common verbs that follow a counted noun.
STOP = frozenset(
    ["cannot", "a", "an", "the", "of", "this", "that", "these", "those", "which", "who", "whom", "whose", "where", "when", "while", "because", "since", "if", "as", "than", "then", "so", "but", "or", "nor", "in", "on", "at", "by", "for", "from", "to", "with", "without", "within", "into", "onto", "upon", "over", "under", "about", "above", "across", "after", "against", "among", "along", "around", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "during", "except", "inside", "near", "off", "out", "outside", "per", "through", "throughout", "till", "toward", "towards", "until", "up", "via", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "not", "no", "he", "she", "it", "they", "we", "you", "i", "his", "her", "its", "their", "our", "your", "my", "them", "him", "us", "me", "there", "here", "also", "each", "every", "all", "both", "either", "neither", "any", "some", "such", "only", "just", "ever", "never", "now", "today", "yesterday", "tomorrow", "already", "still", "yet", "again", "last", "next", "withdrawn", "thrown", "shown", "drawn", "driven", "stolen", "broken", "sunk", "hurt", "upheld", "rejected", "acquitted", "released", "freed", "jailed", "wounded", "later", "ago", "earlier", "old", "apart", "together", "nationwide", "worldwide", "annually", "respectively", "including", "include", "includes", "included", "according", "compared", "said", "says", "told", "tell", "reported", "live", "lives", "lived", "work", "works", "worked", "remain", "remains", "remained", "make", "makes", "made", "take", "takes", "took", "taken", "go", "goes", "went", "gone", "come", "comes", "came", "get", "gets", "got", "give", "gives", "gave", "given", "receive", "receives", "received", "help", "helps", "helped", "join", "joins", "joined", "attend", "attends", "attended", "pair", "paired", "pairs", "need", "needs", "needed", "want", "wants", "show", "shows", "showed", "become", "becomes", "became", "began", "begin", "followed", "follow", "follows", "rose", "rise", "fell", "fall", "grew", "grow", "increased", "increase", "decreased", "decline", "declined", "died", "die", "killed", "injured", "arrested", "detained", "sentenced", "sent", "deployed", "trained", "employed", "account", "accounts", "accounted", "benefit", "benefited", "benefitted", "participate", "participated", "enter", "entered", "leave", "left", "stay", "stayed", "reach", "reaches", "reached", "moved", "move", "transferred", "found", "set", "more", "less", "fewer", "larger", "bigger", "higher", "lower", "greater", "worth", "put", "puts", "share", "shares", "say", "told", "met", "meet", "meets", "long", "wide", "high", "tall", "deep", "away"]
)
# lemma -> forms
VERBS = {
    "pair": "pair pairs paired pairing twinned twinning kinship befriend befriended", "transfer": "transfer transfers transferred transferring",
    "train": "train trains trained training", "deploy": "deploy deploys deployed deploying dispatch dispatched "
    "dispatches dispatching station stationed send sends sent sending assign assigned",
    "fund": "invest invests invested investing fund funded funding allocate allocated allocates allocating "
    "arrange arranged earmark earmarked", "introduce": "introduce introduced introducing attract attracted "
    "attracting bring brought recruit recruited", "employ": "employ employs employed employing hire hired hiring",
    "implement": "implement implemented implementing launch launched launching carry carried execute executed",
    "build": "build builds built building construct constructed constructing establish established",
    "visit": "visit visits visited visiting", "earn": "earn earns earned earning", "increase": "increase increased "
    "increases increasing rise rose risen rising grow grew grown growing climb climbed jump jumped surge surged",
    "decrease": "decrease decreased decreasing fall fell fallen falling drop dropped decline declined declining "
    "sink sank slide slid", "detain": "detain detained detaining intern interned imprison imprisoned jail jailed "
    "arrest arrested detention", "kill": "kill killed killing die died", "injure": "injure injured wound wounded",
    "select": "select selected selecting choose chose chosen", "pay": "pay pays paid paying",
    "receive": "receive received receiving get got", "help": "help helps helped support supported assist assisted",
    "cover": "cover covers covered covering expand expanded", "link": "link links linked linking",
    "create": "create creates created creating", "sell": "sell sells sold selling", "produce": "produce produced "
    "producing", "relocate": "relocate relocated relocating resettle resettled", "lift": "lift lifted lifting",
    "plant": "planted planting", "spend": "spend spends spent spending", "award": "award awards awarded awarding",
    "fine": "fined", "displace": "displace displaced displacing", "interview": "interview interviewed interviewing",
    "inspect": "inspect inspects inspected inspecting", "owe": "owe owes owed owing", "close": "close closed closing",
    "host": "host hosts hosted hosting", "donate": "donate donated donating", "distribute": "distribute distributed "
    "distributing handed", "buy": "buy buys bought buying", "lose": "lose loses lost losing", "register": "register "
    "registered registering", "return": "returned returning", "plan": "planned", "evacuate": "evacuate evacuated",
    "rescue": "rescue rescued", "graduate": "graduated", "repair": "repaired repairing", "open": "opened opening",
    "work": "work works worked working", "live": "live lives lived living", "organize": "organize organized "
    "organise organised organizing hold held", "benefit": "benefit benefits benefited benefiting",
}
REQUIREMENT = frozenset(
    ["must", "require", "requires", "required", "shall", "should", "obliged", "obligated", "mandatory", "mandated", "mandate", "compulsory", "need", "needs", "ought"]
)
# A plan: "will", or one of these before what is planned.
TARGET = ["plan", "plans", "planned", "planning", "aim", "aims", "aimed", "aiming", "target", "targets", "targeted", "goal", "goals", "expect", "expects", "expected", "intend", "intends", "intended", "hope", "hopes", "hoped", "pledge", "pledges", "pledged", "promise", "promised", "promises", "projected", "strive", "strives", "set"]
# uninflected words that stand behind a number and are no currency
KNOWN_WORDS = frozenset(
    ["more", "other", "others", "such", "new", "old", "sheep", "fish", "deer", "cattle", "poultry", "livestock", "aircraft", "staff", "personnel", "police", "people", "men", "women", "children", "feet", "teeth", "offspring", "head", "strong", "apiece", "bison", "swine", "fold", "odd", "plus", "percent", "full", "half", "main", "small", "large", "big", "different", "separate", "local", "rural", "urban", "public", "private", "state", "national", "total", "female", "male", "young", "elderly", "poor", "free", "major", "minor", "key", "core", "long", "short", "high", "low", "key", "top", "best", "per", "yes", "none", "whole", "net", "gross", "annual", "monthly", "weekly", "daily", "single", "double", "additional", "further", "extra", "similar", "same"]
)
# irregular past forms that no noun phrase holds
PAST = frozenset(
    ["sought", "bought", "drew", "kept", "lost", "held", "won", "led", "spent", "sold", "paid", "saw", "wrote", "ran", "stole", "lent", "owed", "claimed", "awarded", "demanded", "granted", "received", "holds", "carries", "carried", "brings", "offers", "offered", "charges", "charged", "imposed"]
)
PER = {
    "day": "day", "daily": "day", "week": "week", "month": "month", "year": "year", "annum": "year", "annually": "year", "yearly": "year",
    "hour": "hour", "minute": "minute", "second": "second", "person": "person", "capita": "person", "head": "person",
    "household": "household", "family": "household", "visit": "visit", "share": "share", "ton": "ton",
    "tonne": "tonne", "mu": "mu", "hectare": "hectare", "kilogram": "kilogram", "kg": "kilogram", "kilo": "kilogram", "litre": "litre", "liter": "litre", "loaf": "loaf", "ticket": "ticket", "passenger": "person", "patient": "person", "guest": "person", "class": "class", "lesson": "lesson", "kilometre": "kilometre", "kilometer": "kilometre", "km": "kilometre", "bag": "bag", "sack": "sack", "room": "room", "table": "table", "vehicle": "vehicle", "department": "department", "county": "county", "township": "township", "century": "century", "shift": "shift", "worker": "worker",
    "village": "village", "term": "term", "trip": "trip", "quarter": "quarter", "employee": "worker", "unit": "unit",
    "barrel": "barrel", "pound": "pound", "student": "student", "dozen": "dozen", "team": "team", "h": "hour",
    "yr": "year", "resident": "person", "farmer": "person", "cadre": "official", "official": "official",
    "night": "night", "session": "session", "acre": "acre", "gallon": "gallon", "ounce": "ounce", "time": "visit",
    "000": "1000 persons", "square": "square metre", "child": "person", "pupil": "person", "school": "school",
}
# words between a measure and its number: "an income of N", "the price rose to N"
LINK = frozenset(
    ["amounts", "numbered", "number", "totals", "hovers", "remains", "remained", "stayed", "stays", "peaked", "rises", "falls", "climbs", "drops", "slips", "grows", "jumps", "soars", "soared", "edged", "a", "about", "almost", "an", "amounted", "improved", "jumped", "narrowed", "dipped", "slipped", "went", "surged", "widened", "approximately", "are", "around", "at", "averaged", "came", "comes", "raised", "cut", "lowered", "averages", "averaging", "be", "been", "by", "climbed", "cost", "costing", "costs", "decreased", "down", "dropped", "earn", "earned", "earns", "exceed", "exceeded", "exceeds", "fallen", "fell", "from", "gets", "grew", "grown", "had", "has", "have", "hit", "hits", "in", "increased", "is", "just", "less", "more", "nearly", "of", "on", "only", "over", "paid", "pay", "reached", "reaching", "received", "receives", "risen", "rose", "some", "standing", "stands", "stood", "than", "that", "the", "to", "totaled", "totaling", "totalled", "up", "was", "were", "which", "worth"]
)
# verbs whose whole subject is the measure
REACH = frozenset(
    ["amounts", "numbered", "number", "totals", "remains", "remained", "stayed", "stays", "peaked", "rises", "falls", "climbs", "drops", "slips", "grows", "jumps", "soars", "soared", "edged", "amounted", "are", "averaged", "came", "climbed", "cost", "costs", "exceeded", "exceeds", "improved", "jumped", "narrowed", "dipped", "slipped", "went", "surged", "widened", "decreased", "dropped", "fell", "grew", "had", "has", "have", "hit", "increased", "is", "reached", "reaching", "rose", "stood", "totaled", "totalled", "was", "were"]
)
# words that begin what narrows a noun
PREPOSITIONS = frozenset(
    ["across", "against", "among", "at", "between", "by", "for", "from", "in", "inside", "into", "of", "on", "outside", "over", "per", "to", "under", "with", "within"]
)
# verbs that say a number of their subject
SAID = REACH - {"are", "had", "has", "have", "is", "was", "were"}
