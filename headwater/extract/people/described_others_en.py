"""People without a name whom English tells of by an age, a rank among kin, or "someone"."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people.found import Found

_YEARS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
AGED = re.compile(
    rf"\b(?P<det>[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) (?P<age>(?:{_YEARS}|[a-z]+ty(?:-[a-z]+)?|eighteen|nineteen|\d{{1,2}})-year-old)(?=[,;:?!]| who| from| in | answered| said| told| was| had| is| has| to | and | with | at | on | could| would| can| cannot| will| did| does| asked|\.)"
)
FAMILY = re.compile(r"\b[Tt]he (?:whole|entire) (?:family|household)\b")
RANK = re.compile(
    r"\b(?P<of>[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:(?:two|three) )?(?P<rank>youngest|eldest|oldest|little one|firstborn)(?= (?:is|was|has|had|were|are|went|goes|got|died|still|now|can|could|will|asked|said)\b|,|\.)"
)
SOMEONE = re.compile(
    r"\b(?:[Ss]omeone|[Ss]omebody|[Aa] person|[Pp]eople) (?:who (?:worked|lived|was|had been|had|knew|spoke|asked|fled|left)|familiar with|close to|with (?:access|knowledge))\b"
)
WHOSE = re.compile(
    r"\bwhose (?:(?:own|late|elder|older|younger|only|two|three|elderly) )?(?P<noun>mother|father|husband|wife|parents|sons?|daughters?|children|brothers?|sisters?|grandmother|grandfather|uncle|aunt|cousin|nephew|niece)\b"
)
RANKED = re.compile(
    r"(?:(?<=; )|(?<=: )|(?<=, )|(?<=\. )|(?<=— )|^)(?P<rank>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ee]ldest|[Oo]ldest|[Yy]oungest|[Ee]lder|[Yy]ounger|[Mm]iddle|[Oo]nly|[Ll]ittle) (?P<noun>son|daughter|child|brother|sister|boy|girl|grandson|granddaughter))(?=[;,.:]| (?:is|was|at|in|away|absent|works?|working|attends?|studies|present|lives?|aged|[(]))"
)
"""Kin without an article, as forms and notes have them: "second son absent"."""
THE_ONE = re.compile(
    r"\b(?P<det>[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:two |three |four |five )?(?:(?:small|young|tall|short|old|bigg|thinn)er|(?:small|young|tall|old|bigg)est|younger|elder|other|first|second|third|littler|dark-haired|fair-haired) (?:of (?:the |her |his |their |my )?(?:two|three|four|five) (?:[a-z]+ )?)?(?P<noun>girls?|boys?|child(?:ren)?|twin|sisters?|brothers?|sons?|daughters?|pupils?|one of (?:the )?(?:two )?(?:girls|boys|sisters|brothers|children))\b(?! (?:school|scouts?|polic(?:y|ies)|benefits?|bonus))"
)
BY_KIN = re.compile(
    r"\b(?:by|with|to|from|left with) (?P<noun>grandparents|grandmothers?|grandfathers?|grandchildren|foster parents|elderly parents|aunts and uncles)(?= (?:in|at|while|when|who|and|until|back)\b|[,.;])"
)
"""Kin without an article: "looked after by grandparents in ..."."""
BABES = re.compile(
    r"\b(?P<det>[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:[a-z-]+ ){0,2}?(?P<noun>toddlers?|infants?|newborns?|little (?:ones?|boy|girl)|girls|boys|baby (?:girl|boy|son|daughter)|schoolboy|schoolgirl|desk ?mates?|playmates?|classmates?|pupils?)\b(?! (?:grade|school))"
)
INTRODUCED = re.compile(
    r"\b(?P<det>[Tt]he) (?P<noun>hostess|householder|head of (?:the|this|that|each) (?:household|family)|(?:man|woman|lady|master) of the house)\b"
)
SCHOOLING = re.compile(
    r"^,? (?:who )?(?:is |was |are |were )?(?:still |now |then |only |just |both )*(?:(?:at|in) (?:a |the |their |her |his )?(?:[\w-]+ )?(?:kindergarten|nursery|primary|elementary|middle school|[a-z]+ grade|grade \d|preschool|boarding (?:school|kindergarten))|not (?:yet )?(?:walking|talking)\b|a (?:pupil|schoolboy|schoolgirl|first|second|third|fourth|fifth|sixth|seventh)|an? (?:[a-z]+[- ]grader|eighth grader)|(?:a pupil |a boy |a girl )?of (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b)"
)
"""Behind a child: what tells its age."""
YOUNG = re.compile(rf"(?:{_YEARS}|[1-9]|1[0-7])-year-old")


AGED_NEXT = re.compile(rf", (?:aged |now |then |only |just )?(?:{_YEARS}|[1-9]|1[0-7])(?=[,.;])")
CHILD = re.compile(r"girl|boy|child|toddler|infant|newborn|little|baby|school|desk|play|class|pupil|twin")


def _told(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> Found:
    noun = match["noun"].split(" ")[-1] if pattern is not INTRODUCED else match["noun"].split(" ")[0]
    made = Found(match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun=noun)
    behind = SCHOOLING.match(text[match.end() : match.end() + 70]) or AGED_NEXT.match(text, match.end())
    made.minor = pattern is not INTRODUCED and bool(
        CHILD.search(match["noun"]) or behind or ("young" in match[0].lower() and "child" in match[0])
    )
    made.counted = True
    if pattern is BABES:
        made.of = match["det"].lower()
    return made


HOME_KIN = re.compile(
    r"(?<=[a-z,;:] )(?P<noun>Grandma|Grandpa|Granny|Gran|Grandad|Granddad|Nana|Grandmother|Grandfather|Mum|Mom|Mummy|Mommy|Dad|Daddy|Mama|Papa|Auntie|Uncle)(?=[,.;:!?]|’s\b|'s\b| (?:and|or|is|was|who|to|in|at|had|has|said|says|cried|died|went|came|would|could|did|on|with|for|by|from)\b|$)"
)
"""Kin as a family calls them, as if by a name: "nowhere to put Grandma"."""
TOLD_US = re.compile(
    r"\b(?:[Ii]nterviews?|[Cc]onversations?|[Tt]estimon(?:y|ies)|[Tt]alks?|spoke|talked|interviewed) (?:with |of |from |to )?(?P<who>(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several) (?P<noun>people|persons|women|men))(?= who| from| in\b|,|\.)"
)


def find(text: str) -> Iterator[Found]:
    """Yield them, at the offsets of the sentence."""
    for match in AGED.finditer(text):
        young = bool(YOUNG.fullmatch(match["age"]))
        yield Found(
            match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], (), young, "person"
        )
    for match in FAMILY.finditer(text):
        yield Found(match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="family")
    for match in RANK.finditer(text):
        found = Found(match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="child")
        found.of = match["of"].lower()
        found.minor = bool(
            re.match(rf" (?:is|was) (?:only |just )?(?:{_YEARS}|[1-9]|1[0-7])\b", text[match.end() :])
            or (match["rank"] != "little one" and AGED_NEXT.match(text, match.end()))
            or SCHOOLING.match(text[match.end() : match.end() + 70])
        )
        yield found
    for pattern in (RANKED, THE_ONE, BABES, INTRODUCED):
        for match in pattern.finditer(text):
            yield _told(text, match, pattern)
    for match in WHOSE.finditer(text):
        found = Found(
            match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun=match["noun"]
        )
        found.minor = bool(
            AGED_NEXT.match(text, match.end()) or SCHOOLING.match(text[match.end() : match.end() + 70])
        )
        yield found
    for match in BY_KIN.finditer(text):
        low = match.start("noun")
        yield Found(low, match.end(), "en", "private", [f"described: '{match[0]}'"], noun=match["noun"])
    for match in HOME_KIN.finditer(text):
        yield Found(
            match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="relative"
        )
    for match in TOLD_US.finditer(text):
        made = Found(
            *match.span("who"), "en", "private", [f"described: '{match['who']}'"], noun=match["noun"]
        )
        made.plural = made.counted = True
        yield made
    for match in SOMEONE.finditer(text):
        if not match[0].startswith(("People", "people")):
            yield Found(
                match.start(), match.end(), "en", "private", [f"described: '{match[0]}'"], noun="someone"
            )
