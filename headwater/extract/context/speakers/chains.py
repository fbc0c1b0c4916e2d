"""English chains: "data from X published by Y" is X, then Y; what a name is cut at, who has none."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.speakers.voices import SOURCE
from headwater.model import Attribution

VEHICLE = re.compile(rf"(?:an?|the|its|their|this|that)?\s*(?:[a-z-]+ ){{0,3}}?(?:{SOURCE})", re.I)
"""A paper without a name; who made it is the source."""
NESTED = re.compile(
    rf"^(?:(?:the|a|an|its|their|official|latest|new|recent|publicly available|government|state|\d{{4}})\s+)*(?:{SOURCE})"
    r"(?: \w+ed)?(?: and \w+)?\s+(?:(?:released|published|issued|compiled|provided|collected|obtained|cited)\s+)?(?:from|by|of|in|at)\s+(?P<who>.+)$",
    re.I,
)
THEN = re.compile(
    r"\s+(?:published|cited|quoted|reported|released|carried|seen|obtained|reached) by\s+", re.I
)
CUT = re.compile(
    r"\s+(?:released|published|issued|obtained|seen|which|who|that|whose|as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on [A-Z]|in (?:an?|the|its|\d|January|February|March|April|May|June|July|August|September|October|November|December)|at (?:an?|the)|dated|during|when"
    r"|while|released on|published (?:in|on)|issued (?:in|on)|last|earlier|this|yesterday|today|shows?|showed|indicates?|indicated|suggests?|suggested|puts?|says?|said)\b(?! (?:stud|report|survey|estimate|count|figure|version|article|analys))"
)
POSSESSED = re.compile(
    rf"[’'](?:s )?(?:\s*(?:own|official|latest|annual|yearly|new|public|\d{{4}}))*\s*(?:{SOURCE}|accounts?|tally|count|websites?)(?: (?:for|of|from|on|about)\b.*)?$",
    re.I,
)
"""The work that a source has made: "the Bureau’s figures" is the Bureau."""
ISSUED_BY = re.compile(
    rf"^(?:an?|the|its|their|this|that)?\s*(?:[\w-]+ )?(?P<work>{SOURCE}) (?:that|which) (?P<who>[^,;]+?) (?:had |has |have )?(?:issued|published|released|printed|gave|made|put out|wrote|signed|sent)\b",
    re.I,
)
ANONYMOUS = re.compile(
    r"^(?:an?|some|several|many|one|two|three|other|local|regional|provincial|senior|anonymous|unnamed|the|these|those|official|government|former"
    r"|chinese|county|village|state)?\s*(?:[\w-]+\s+){0,3}?(?:officials?|residents?|villagers?|sources?|people|persons?|cadres?|workers?|experts?|analysts?"
    r"|witness(?:es)?|officers?|survivors?|detainees?|relatives?|students?|farmers?|doctors?|lawyers?|spokes\w+|observers?|diplomats?|media|press|authorities|statistics|data|figures|documents?|reports?|critics|scholars|activists|employees?|teachers?|releases?|statements?|stud(?:y|ies)|surveys?|bulletins?|notices?|papers?|investigations?)\b",
    re.I,
)
WHEN = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|\w+day|(?:early|late|mid)\b)"
)


def chain(words: str, cue: str) -> tuple[Attribution, ...]:
    """Read "data from X published by Y" as X, then Y."""
    links: list[Attribution] = []
    first_cue = cue
    parts = THEN.split(words.strip())
    if len(parts) > 1 and VEHICLE.fullmatch(parts[0]):
        first_cue = f"{cue} {parts.pop(0).strip()} by"
    for part in parts:
        who = part
        issued = ISSUED_BY.match(who)
        if issued and not links:
            first_cue = f"{cue} a {issued['work'].lower()} of"
            who = issued["who"]
        nested = NESTED.match(who)
        if nested and not WHEN.match(nested["who"]) and any(w[:1].isupper() for w in nested["who"].split()):
            first_cue = f"{cue} {who[: nested.start('who')].strip()}"
            who = nested["who"]
        who = POSSESSED.sub("", who) if re.match(r"(?:[Tt]he )?[A-ZÀ-Þ]", who) else who
        who = CUT.split(who)[0].strip(" .,;:’'”“\"")
        who = re.sub(r"^(?:the|The|a|an|An|A) (?=[A-ZÀ-Þ])", "", who)
        if who and len(who) <= 120:
            links.append(Attribution(who, first_cue if not links else "published by", anonymous(who)))
    return tuple(links)


def anonymous(who: str) -> bool:
    """Tell whether words name nobody: "an official"."""
    proper = [w for w in re.findall(r"[\w’'-]+", who) if w[:1].isupper()]
    return bool(ANONYMOUS.match(who)) and (len(proper) <= 1 or who.lower().startswith(("an ", "a ", "some ")))
