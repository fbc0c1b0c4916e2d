"""What goes with an English demand: how often, how long, how many, for how much, if what, or else what, by which
rule. Everything is offsets; nothing is rewritten."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.figures.fold import fold
from headwater.extract.figures.scan import numerals
from headwater.extract.requirements import frequency
from headwater.extract.requirements.demand import At, Demand, Often

_NUM = r"(?:\d[\d,.]*(?:[-–]\d[\d,.]*)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|several|consecutive)"
_SPAN = r"(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?)"
DURATION = re.compile(
    rf"\b(?:for )?(?:(?:at least|at most|no fewer than|no less than|not less than|no more than|a minimum of|a total of|up to|about|around) )?(?:{_NUM} (?:(?:full|whole|consecutive|working|straight|calendar) )?{_SPAN})(?: and (?:{_NUM} )?{_SPAN})?(?: (?:per|a|each|every) (?:visit|stay|trip|year|month|week|time)| at a time| on end)?\b(?! (?:old|of age|ago|later|earlier|before|after))"
    rf"|\b{_NUM}[- ](?:day|week|month|year|hour|night)(?: (?:stays?|terms?|deployments?|visits?|rotations?|postings?|assignments?|shifts?|stints?|tours?|courses?|secondments?))"
    r"|\b(?:during|throughout|for) (?:their|its|the|each|every) (?:\w+ )?(?:visits?|stays?|deployments?|terms?|postings?|duration of [^,.;]{3,40}|entire [^,.;]{3,30})\b",
    re.I,
)
_RATED = re.compile(
    rf"\b{_NUM} (?:[a-z’'-]+ ){{1,4}}?(?P<rate>(?:an?|per) (?P<unit>day|week|month|quarter|year))\b", re.I
)
"""So many of something a week: it comes each week."""
_RATE = re.compile(
    r"\b(?:every|within|in|after|last|past|next|each|the|first|per|aged?|under|over|once|than)\s+$", re.I
)
PAYMENT = re.compile(
    rf"(?:[$€£¥] ?\d[\d,.]*(?:[-–]\d[\d,.]*)?(?: (?:million|billion))?|\b(?:about |at least |up to |some )?(?:\d[\d,.]*(?:[-–]\d[\d,.]*)?|{_NUM})(?: (?:to|or|and) {_NUM})?(?: (?:million|billion|thousand))?(?: [A-Z]\w+)? (?:yuan|renminbi|RMB|CNY|dollars?|euros?|pounds?|marks?|crowns?|francs?|rubles?|roubles?|tenge|rupees?|lira|USD))(?: (?:a|per|each|every) (?:day|night|week|month|year|visit|person|head|worker|household|hour))?"
)
_PAID = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|gets?|earns?|awarded|given|fined?|receives?|received|allowances?|subsid\w+|stipends?|fees?|wages?|rent|bonus\w*|grants?|compensat\w+|contribut\w+|deposit|charge[sd]?|cost|donate)\b",
    re.I,
)
CONDITION = re.compile(
    r"(?:(?<=^)|(?<=[,;:] )|(?<= ))(?:if|unless|in case|in the event|provided that|provided|on condition that|where(?= the| a | an | no | there| they| possible| necessary| [a-z]+s (?:are|have))|whenever|once(?= (?:they|the|it|he)\b| an? (?!day|week|fortnight|month|quarter|year))|as long as|when(?= (?:they|the|a|it|an|one|more|fewer|there)\b)|subject to|without (?=(?:the |an? |any |prior |written |official )*(?:permission|approval|consent|authori[sz]ation|licen[cs]e|permit|pass|certificate|agreement)\b)) [^,.;:()]{3,140}",
    re.I,
)
CONSEQUENT = r"rebates?|exemptions?|refunds?|discounts?|fined?|fines|penalt\w+|penali[sz]ed|punish\w*|demot\w+|dismiss\w*|sacked|fired|promot\w+|bonus\w*|reward\w*|prais\w+|commend\w*|deduct\w*|disciplin\w+|prosecut\w+|jail\w*|imprison\w*|prison|detain\w*|detention|camps?|sanction\w*|subsid\w+|priority|awards?|honou?r\w*|blacklist\w*|strip\w*|los(?:e|es|ing|t|s)|career\w*|apprais\w+|accountab\w+|responsib\w+ before|liable|suspen\w+|expel\w*|warning|criticism|criticis\w+|reprimand\w*|criminal|compensation|extra marks|credits?|preferential|exempt\w*|withh\w+|revok\w+|arrest\w*|preference|docked|warned|barred|banned|excluded|disqualified|ineligible|denied|targeted|re-education|scholarships?|certificates?|demerits?"
CONSEQUENCE = re.compile(
    rf"(?:,? or (?:else )?(?:to )?(?:face|risk|be|lose|pay|forfeit|incur|suffer) [^.;]{{3,120}}|(?:on|under|upon) (?:pain|threat|penalty) of [^.,;]{{3,60}}|(?:,| and) (?:for )?which (?:\w+ )?(?:carries|carry|is punishable|are punishable|can lead|leads?|results?)\b[^.;]{{3,100}}|in (?:return|exchange) for (?:an?|the|their)? ?[^.,;]{{0,40}}?\b(?:{CONSEQUENT})\b[^.,;]{{0,60}}|to (?:earn|receive|win|obtain|qualify for|avoid) (?:an?|the|their)? ?[^.,;]{{0,40}}?\b(?:{CONSEQUENT})\b[^.,;]{{0,40}})",
    re.I,
)
_RULE = r"(?:Law|Act|Code|Constitution|Regulations?|Rules?|Ordinance|Decree|Order|Directive|Circular|Notice|Measures|Handbook|Manual|Guidelines?|Guidance|Opinions?|Plan|Charter|Statute|Bylaws?|Protocol|Provisions|Decision|Resolution|Instructions?|Programme|Program|Scheme|Policy|Document|Agreement|Standards?|Outline|Contract|Convention|Memorandum)"
_NO = r"(?: ?(?:No\.?|Number|Nr\.?)? ?\d[\w./-]*)?(?: ?[(\[〔]\d{4}[)\]〕](?: ?(?:No\.? ?)?\d{1,4}(?:号)?)?)?"
INSTRUMENT = re.compile(
    rf"(?:Articles?|Sections?|Paragraphs?|Clauses?|Chapters?) \d+[\w(). ]{{0,8}}? of (?:the |its )?(?:[A-Z][\w’'-]*(?: (?:of|for|on|and|the|to) )? ?){{1,9}}\b"
    rf"|\b(?:[A-Z][\w’'“”-]*(?: (?:(?:of|for|on|and|the) ){{0,2}}[A-Z][\w’'“”-]*){{0,7}} )?{_RULE}(?![\w-]){_NO}(?: (?:on|for|of|concerning|regarding) (?:the )?[A-Z][\w’'-]*(?: (?:(?:of|and|for|the|in) ){{0,2}}[A-Z][\w’'-]*){{0,8}})?",
)
_GENERIC_RULE = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Aa]n|its|this|that|these|those|new|under|[Bb]y|county|provincial|local|village) (?:\w+ ){0,2}?(?P<rule>law|laws|regulations?|rules?|notice|order|directive|circular|handbook|manual|decree|ordinance|guidelines?|policy|contract|bylaws?|document)\b"
)


def fill(text: str, demand: Demand, clause: At) -> None:
    """Set what the words of the clause (its sentence beside it) say of the demand."""
    low, high = clause
    found = frequency.find(text[:high], "en")
    own = [f for f in found if f.at[0] >= low]
    demand.often = _most(own or found)
    if len(own) > 1 and demand.often:
        demand.above.setdefault("frequency", "; ".join(text[f.at[0] : f.at[1]] for f in own if f.unit))
    if demand.often is None and (rate := _RATED.search(text, *demand.act)):
        demand.often = Often(rate.span("rate"), 1, 1, rate["unit"].lower())
    demand.payment = demand.payment or _payment(text, low, high)
    demand.duration = _duration(text, low, high, demand)
    if demand.payment and demand.often and _inside(demand.often.at, demand.payment):
        demand.often = None
    demand.condition = demand.condition or _first(CONDITION, text, 0, high, demand)
    demand.consequence = demand.consequence or _first(CONSEQUENCE, text, demand.act[0], high, demand)
    demand.instrument = demand.instrument or instrument(text)
    demand.number = _counted(text, demand)


def _most(found: list[Often]) -> Often | None:
    return next((f for f in found if f.unit), found[0] if found else None)


def _inside(inner: At, outer: At) -> bool:
    return inner[0] < outer[1] and outer[0] < inner[1]


def _duration(text: str, low: int, high: int, demand: Demand) -> At | None:
    for m in (*_each(DURATION, text, low, high), *_each(DURATION, text, 0, low)):
        if _RATE.search(text[max(0, m.start() - 12) : m.start()]):
            continue
        if demand.payment and _inside(m.span(), demand.payment):
            continue  # forty yuan a night
        if demand.often and demand.often.at[0] <= m.start() and m.end() <= demand.often.at[1]:
            continue
        return m.span()
    return None


def _each(pattern: re.Pattern[str], text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """Yield the matches, and what begins within one that a rate takes ("every two months and five days")."""
    while (m := pattern.search(text, low, high)) is not None:
        yield m
        low = m.start() + len(m[0].split(" ")[0])


def _payment(text: str, low: int, high: int) -> At | None:
    m = PAYMENT.search(text, low, high)
    return m.span() if m and _PAID.search(text, max(0, low - 20), high) else None


def _first(pattern: re.Pattern[str], text: str, low: int, high: int, demand: Demand) -> At | None:
    for m in pattern.finditer(text, low, high):
        if demand.actor is None or not (m.start() < demand.actor[1] and demand.actor[0] < m.end()):
            start = m.start() + (len(m[0]) - len(m[0].lstrip(" ,")))
            return start, m.start() + len(m[0].rstrip(" ,"))
    return None


def instrument(text: str) -> At | None:
    """Return the law, notice or handbook that the sentence names, by name before by kind."""
    for m in INSTRUMENT.finditer(text):
        words = m[0]
        bare = len(words.split()) == 1
        if bare or re.fullmatch(r"(?:The|A|An|This|That|Each|Every|Under|Its|Their|No) \w+", words):
            continue
        start = m.start()
        opened = re.match(
            r"(?:Under|According to|The|In|By|A|An|See|Per|This|These|Pursuant to|As) (?:the )?", words
        )
        start += opened.end() if opened else 0
        return start, m.start() + len(words.rstrip(" ,"))
    rule = _GENERIC_RULE.search(text)
    return rule.span("rule") if rule else None


def _counted(text: str, demand: Demand) -> At | None:
    """A number of people or things in the act, that is no frequency, term or sum."""
    low, high = demand.act
    taken = [demand.duration, demand.payment, demand.often.at if demand.often else None, demand.instrument]
    for n in numerals(fold(text[low:high])):
        at = (low + n.start, low + n.end)
        if any(t and _inside(at, t) for t in taken) or n.ordinal or text[at[0] - 1] in '“‘"':
            continue
        if re.match(
            r"[\w]*[%:/]|[- ](?:year|month|day|hour|minute|week|night)s?\b|[\d.]", text[at[1] : at[1] + 12]
        ):
            continue
        noun = re.match(
            r"(?: ?%| (?!(?:to|of|in|for|on|at|by|with|from|and|or|per|a|each|every)\b)[a-z][\w’'-]+){1,2}",
            text[at[1] : min(high, at[1] + 40)],
        )
        if noun and not re.match(r" (?:of|to|or|and|in|the|by|other|another|per)\b", noun[0]):
            return at[0], at[1] + len(noun[0])
    return None
