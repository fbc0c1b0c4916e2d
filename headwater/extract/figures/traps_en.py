# fmt: off
"""English stretches that hold a number and claim none, beyond `traps`. ENGLISH ignores case, CASED does not."""

_PLURAL = r"(?! (?:[a-z-]+ )?(?:[a-z]+s|people|men|women|children)\b(?<!stops))"
_BARE = r"(?![\d,.:]\d|\d| ?(?:%|percent|per cent|million|thousand|hundred|billion|to \d|of \d))"
ENGLISH = {
    "labelled number": rf"\b(?:bus|tram|train|trolleybus|release|kernel|category|tier|tower|battalion|brigade|regiment|squadron|vision|agenda|charter|barrack|cell|locker|wagon|carriage|booklet|catalogue|barcode|batch|ring road|strategy|vehicle|plate|flight|locomotive|friday|monday|tuesday|wednesday|thursday|saturday|sunday) (?:no\. ?|number )?\d{{1,13}}{_BARE}{_PLURAL}"
    r"|\b(?:flight|plate|train|bus|tram|visa|passport|licen[cs]e|permit|registration|car|lorry|truck)(?: plate| number| no\.?)?(?: is| was|:)? [a-z]{1,3}\d{0,3}[ -]\d{2,5}(?: \d{2,5})?\b",
    "short telephone": rf"\b(?:ring|call|dial) 0\d{{2,4}}(?: \d{{3,4}}){{1,3}}\b|\b(?:dial|ring|call|phone|text(?: \w{{1,12}})? to|texted) \d{{3,6}}\b{_PLURAL}"
    r"|\b(?:hotline|helpline|postcode|post code|postal code|zip code|barcode|password|pin code|extension|telephone number|phone number|account number|serial number|plate number|case number|file number|id number)(?: is| was| are|:| =)? \d{2,16}\b",
    "code": r"(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])|\barxiv: ?\S{4,24}|\b(?=[0-9a-f]{0,40}[0-9][a-f])(?=[0-9a-f]{0,40}[a-f][0-9])[0-9a-f]{7,64}\b|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    "game": r"\b(?:won|lost|wins?|beat|drew|finished|ended|leading|trailing|defeated|led)(?: \w{1,16}){0,2} \d{1,2} ?[-–:] ?\d{1,2}\b(?! ?(?:%|percent|million|[a-z]+s\b|billion))|\b(?:one|two|three|four|five|six|\d)[- ]nil\b|\b(?:one|two)[- ](?:to[- ])?(?:one|all)\b(?= (?:with|basis|draw|ratio|talks?|meetings?)|[.,;])|\b1 ?: ?\d{3,8}\b",
    "hour": r"\b(?:open|start|beg[ai]n|clos|shut|arriv|depart|leav|left|met|meet|woke|wake|got up|rose|rise|dinner|lunch|breakfast|supper|curfew)\w{0,4} (?:up )?(?:at|by|around|before|after) (?:[01]?\d|2[0-4])(?:\.[0-5]\d)?(?=[.,;]?(?:\s(?:and|on|in|every|each|until|to (?:open|clos))\b|\s*\Z|\s(?=[A-Z])))|(?<!\w)'\d\d(?!\d)",
    "rank": r"\btop (?:\d{1,3}|three|five|ten|twenty|hundred)\b(?! ?(?:%|percent|per cent|floors|million|to ))",
    "one": r"\bone(?= (?:should|can|could|must|would|may|might|who|whose|whom|of (?:these|those) (?:days|things)|thing\b))|\b(?:the|this|that|a good) one(?= (?:who|that|which|in|on|at|i|he|she|they|we|is|was|has|had|with)\b|[.,;?!])",
    "adjective": r"\b(?:one|two|three|four|five|six|seven)-(?:way|sided|stop|off|faced|tier|tiered|pronged|party|child|dimensional|legged|horse|size)\b|\bthe two sides\b|\bthanks a million|\ba (?:thousand|million) (?:thanks|apologies|ideas|reasons|excuses)\b|\ba hundred and one\b|\bin twos and threes\b",
}
CASED = {
    "brand": r"\b(?:Seven|7)-Eleven\b|\b3M(?= (?:makes|said|Company|tape|products|sells|Corp|has|is|was))|\b[A-Z][a-z]{2,5}teen [A-Z][a-z]{3,5}ty-[A-Z][a-z]{2,4}\b|\b7[0-8]7(?= (?:Max|MAX|jet|airliner|Dreamliner|plane|aircraft))",
    "mixed code": r"(?<![A-Za-z0-9])(?:\d{1,6}(?![EKMB]\d)[A-Z]{1,4}\d{1,8}|[A-Z]{1,3}\d{2,5}[a-z]{2,4})(?![A-Za-z0-9])",
    "house": r"\b\d{1,4}[A-Z]? (?:[A-Z][a-z]+ ){1,3}(?:Row|Walk|Way|Court|Square|Close|Place|Terrace|Gardens|Quay|Crescent|Hill|Mews|Alley|Plaza|Yard|Parade)\b",
    "name and number": r"(?<=[a-z] )(?<!\b[Ii]n )(?<!and )(?<!from )(?<!at )(?<!near )(?<!than )(?<!for )(?<!by )(?<!to )[A-Z][a-z]{2,20} \d{1,4}(?=[.;:)]|,? (?:is|was|and|said|has|had|in|on|by|with|from|which|when)\b|\s*\Z)(?![.,:]\d)|"
    r"^(?!(?:About|Around|Some|Over|Nearly|Almost|Only|Just|Another|Total|The|In|At|Of|By|From|With|Under|Between|Among|Those|These|And|But|Or|All|Last|First|Than|Exactly|Roughly|Approximately|Fully|Police)\b)[A-Z][a-z]{2,20}(?<!ed) \d{1,4}(?= (?:is|was|said|has|had|closed|played|opened|reported|returned|denied)\b)",
}
