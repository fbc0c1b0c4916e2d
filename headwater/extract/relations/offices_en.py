"""People in public office in English: an office and a name side by side; trades, firms and families never."""
# Patterns and tables are data and stay on one line.

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re

_WORD = r"(?:[A-Za-z][\w’'-]+)"
_KIND = r"(?:(?i:(?:deputy|vice|acting|executive|first|interim|assistant|standing|permanent|regional|provincial|prefectural|municipal|county|city|district|township|village|national|federal|state|party|communist|general|foreign|prime|interior|finance|defen[cs]e|health|education|labou?r|trade|justice|chief|central|local|supreme|special|high|political|bureau|department|XUAR|CCP|CPC|U\.S\.|UN|police|fire|army|navy|prison|border)[ -]))*"
_OFFICE = r"(?i:party secretary(?:-general)?|secretary[- ]general|general secretary|under-?secretary|governor|president|vice[- ]president|premier|prime minister|minister|chairman|chairwoman|chairperson|chair|mayor|ambassador|commissioner|commissar|spokesperson|spokesman|spokeswoman|rapporteur|senator|congressman|congresswoman|magistrate|prefect|judge|attorney general|county head|township head|director[- ]general|directors?|head|chief|secretary|commander|procurator|consul)"
_OF = r"(?: of (?:the|its|their|[A-Z][\w’'-]+[’']s) (?:[a-z]+[’']s )?(?:[A-Za-z]+ (?:and [a-z]+ )?){0,3}(?:headquarters|work team|leading group|steering group|task force|station|caucus|campaign|programme|government|committee|bureau|office|department|council|commission|ministry|region|province|prefecture|county|city|village|township|court|assembly|parliament)(?: in (?:the )?[A-Z][\w’'-]+)?| (?:of|for|to|in|at) (?:the )?(?:[A-Z][\w’'-]*)(?:(?:(?! and [A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+,)(?!, and [A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]),? (?:of|and|for|the|in))* [A-Z][\w’'-]*){0,9}(?: (?i:station|headquarters|work team|leading group|steering group|campaign|programme|bureau|office|department|committee|government|county|prefecture|region|province|city|village|township|council|commission|ministry))*)"
NAME = (
    r"(?P<name>[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:[- ][A-Z]\.)?(?: (?:al|bin|de|van|von))?(?: [A-ZÀ-Þ][a-zß-ÿ’'-]+){1,2})"
)
_OWNED = r"(?:(?:[A-ZÀ-Þ][\w’'-]* ){0,4}?[A-ZÀ-Þ]?[\w-]+[’']s )?"
"""Whose office it is: "the prefecture's deputy commissioner"."""
_TITLE = rf"(?P<title>{_OWNED}{_KIND}{_OFFICE}(?:{_OF})?)"
_THEN = r"(?P<then>(?i:(?:at (?:the|that) time|the|its|a|an|former|then|then-|ex-|late|outgoing|current|incumbent|new|newly appointed|retired|ousted|previous|and|one-time)[ -])*)"
FIRST = re.compile(rf"(?<![\w-]){_THEN}{_TITLE}(?:, | ){NAME}(?![\w’'])")
BEHIND = re.compile(
    rf"(?<![\w-]){NAME},? (?:\([^()]{{1,40}}\),? )?(?:(?:who )?(?P<be>is|was|has been|had been|became|becomes|(?:at the same time |also |concurrently |now )?serves? as|doubles as|doubled as|served as|has served as|(?:was|has been|had been|is) (?:newly |formally |recently )?(?:named|appointed|made|elected|chosen)(?: as| to be)?|took office as|was sworn in as|stepped down as|resigned as|was removed as|was dismissed as|retired as|was replaced as) )?(?:{_THEN}){_TITLE}".replace(
        "(?P<then>", "(?P<then>"
    )
)
SUCCEEDED = re.compile(
    rf"{NAME},? (?:who )?(?:succeeded|replaced|took over from|will succeed) {NAME.replace('name', 'before')}(?:,)? as (?:the )?{_TITLE}"
)
"""Two holders of one office, one after the other."""
REPLACING = re.compile(
    rf"{NAME},? (?:who )?(?:was|has been|had been|is) (?:newly |formally |recently )?(?:named|appointed|made|elected|chosen)(?: as| to be)? (?:the )?{_TITLE},? (?:replacing|succeeding|in place of|in succession to|to replace|to succeed) {NAME.replace('name', 'before')}"
)
CUE = tuple(
    "secretary governor president premier minister chair mayor ambassador commiss spokes rapporteur senator congress magistrate prefect judge attorney head director chief commander procurator consul".split()
)
"""One of these stands in every sentence that names an office: a cheap look before dear ones."""
NOT_NAME = re.compile(
    r"\b(?:Committee|Department|Bureau|County|City|Party|Government|Prefecture|Region|Province|District|Office|Council|Ministry|Commission|Congress|University|Institute|Village|Township|Town|Court|Army|Corps|Group|Company|Autonomous|People|Republic|State|Central|National|Secretary|Minister|President|Governor|General|Deputy|Vice|Former|Chairman|Mayor|Premier|The|This|That|In|On|At|By|For|And|He|She|It|They|When|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Work|Conference|Forum|Program|Programme|Campaign|Plan|Administration|Association|Division|Foundation|Agency|Front|Affairs|Standing|Political|Consultative|Uyghur|Uighur|China|Chinese|Xinjiang|Relations|Rights|Development|Reform|Security|Public|International|North|South|East|West|New|United|States|Nations|House|White|Board|Bank|Fund|School|Hospital|Center|Centre|Union|League|Federation|Ltd|Inc)\b"
)
PUBLIC = re.compile(
    r"(?i)\b(?:governor|premier|minister|mayor|ambassador|senator|congress(?:wo)?man|magistrate|prefect|judge|attorney general|party secretary|general secretary|secretary[- ]general|county head|township head|commissar|rapporteur|procurator|consul|under-?secretary|spokes\w+|police chief|chief of police|prison governor)\b"
)
"""Offices that are public by their own name."""
BODY = re.compile(
    r"\b(?:Committee|Department|Bureau|County|City|Party|Government|Prefecture|Region|Province|District|Office|Council|Ministry|Commission|Congress|Village|Township|Court|Army|Corps|Republic|State|Administration|Authority|Front|Conference|CCP|CPC|CPPCC|NPC|XPCC|XUAR|UN|United Nations|Command|Agency|Academy|Xinjiang|China|bureau|office|department|committee|government|county|prefecture|region|province|city|village|township|council|commission|ministry|provincial|prefectural|municipal|regional|headquarters|work team|leading group|steering group|task force|station|caucus|programme|campaign)\b"
)
PRIVATE = re.compile(
    r"\b(?:Company|Co\.|Ltd|Inc|Corporation|Factory|Club|Restaurant|Hotel|Shop|School|Hospital|Band|Orchestra|Theatre|Museum|Choir|Magazine|Times|Daily|University|College|Institute|Association|Society)\b"
)
GONE = re.compile(
    r"(?i)former|then|ex-|late\b|outgoing|retired|ousted|previous|one-time|stepped down|resigned|removed|dismissed|replaced|had been"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the public office that stands beside the name, at offsets into the sentence."""

    name: tuple[int, int]
    title: tuple[int, int]
    ended: bool
    why: str


def find(text: str) -> Iterator[Holder]:
    """Yield the people whom a sentence names in public office."""
    low = text.lower()
    if not any(cue in low for cue in CUE):
        return
    taken: set[int] = set()
    replaced = REPLACING.finditer(text) if "replac" in low or "succe" in low or "in place" in low else ()
    for match in (*(SUCCEEDED.finditer(text) if " as " in low else ()), *replaced):
        if NOT_NAME.search(match["name"]) or NOT_NAME.search(match["before"]) or not _public(match["title"]):
            continue
        for group, ended in (("name", False), ("before", True)):
            taken.add(match.start(group))
            yield Holder(match.span(group), match.span("title"), ended, "one holder follows the other")
    for match in FOLLOWED.finditer(text) if "ed " in low and " by " in low else ():
        group = "title" if match["title"] else "late"
        if match[group] and not NOT_NAME.search(match["name"]) and _public(match[group]):
            taken.add(match.start("name"))
            yield Holder(match.span("name"), match.span(group), False, "'succeeded by' before the name")
    for pattern in (FIRST, BEHIND):
        for match in pattern.finditer(text):
            name, title = match.span("name"), match.span("title")
            words = text[slice(*title)]
            if _someones(words):
                continue
            if name[0] in taken or NOT_NAME.search(match["name"]) or not _public(words):
                continue
            if pattern is FIRST and not _beside(text, match):
                continue
            if (
                pattern is BEHIND
                and not match.groupdict().get("be")
                and not text[name[1] :].lstrip(" ").startswith((",", "("))
            ):
                continue
            taken.add(name[0])
            said = (match["then"] or "") + (match.groupdict().get("be") or "")
            named = re.search(r"had been (?:\w+ )?(?:named|appointed|made|elected|chosen)", said)
            ended = (bool(GONE.search(said)) and not named) or bool(
                re.match(r" until\b", text[match.end() : match.end() + 8])
            )
            if month := _MONTH.search(words):
                title = (title[0], title[0] + month.start())
            start = title[0] + len(re.match(r"(?i)(?:the |a |an |former |then |current )*", words)[0])  # type: ignore[index]
            verb = match.groupdict().get("be")
            why = f"'{verb}' between the name and '{words}'" if verb else f"'{words}' stands beside the name"
            yield Holder(name, (start, title[1]), ended, why)


_MONTH = re.compile(
    r",? (?:in|of) (?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Autumn)\b.*$"
)
FOLLOWED = re.compile(
    rf"\b(?:was|were|been|be) (?:succeeded|replaced)(?: as (?:the )?{_TITLE})? (?:in [^,.;]{{3,20}} )?by {NAME}(?: as (?:the )?{_TITLE.replace('title', 'late')})?"
)
"""Who came after: "she was succeeded as governor by Ana Reed"."""
AGAIN_TITLE = rf"{_OWNED}{_KIND}{_OFFICE}(?:{_OF})?"


_CALLED = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
AGAIN_BEFORE = re.compile(
    rf"(?:\b(?:[Ii]ts|[Tt]he|[Tt]heir|whose)\s+)?(?P<title>{AGAIN_TITLE}),? (?P<name>{_CALLED})\b(?![’'])"
)
AGAIN_BEHIND = re.compile(
    rf"\b(?P<name>(?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?{_CALLED})(?:,| (?:is|was|became|has been|serves as|served as))(?: then)? (?:the |its |a |an )?(?P<title>{AGAIN_TITLE})(?![\w-])"
)
_ADDRESS = re.compile(r"(?:Mr|Ms|Mrs|Miss|Dr|Governor|Secretary|Mayor|Minister)\.? ")


def again(text: str, known: Collection[str], surnames: Collection[str]) -> Iterator[Holder]:
    """Yield people whom the document names in public office elsewhere, where they stand beside an office in short
    ("its director, Luo Hanmei"), or by surname with a form of address ("Mr Qadir is the village's Party secretary").

    `surnames` are the last words of the names `known`.
    """
    if not any(surname in text for surname in surnames):
        return
    low = text.lower()
    if not any(cue in low for cue in CUE):
        return
    for pattern in (AGAIN_BEFORE, AGAIN_BEHIND):
        for match in pattern.finditer(text):
            name, address = match["name"], _ADDRESS.match(match["name"])
            by_surname = address is not None and pattern is AGAIN_BEHIND and name[address.end() :] in surnames
            if name in known or by_surname:
                yield Holder(
                    match.span("name"), match.span("title"), False, "an office beside a name that holds one"
                )


ITS = re.compile(
    rf"\b(?:[Ii]ts|[Ww]hose) (?P<title>{_KIND}{_OFFICE})(?: in [A-Z][\w’'-]+| at the time| at that time| then)?, {NAME}(?=[,.;]| (?:said|says|told|has|was|wrote|added))"
)


def its(text: str, before: str) -> Iterator[Holder]:
    """Yield who holds an office of the body that the sentence or the one before speaks of: "its director, Ana Reed,"."""
    if "ts " in text or "hose " in text:
        for match in ITS.finditer(text):
            if not NOT_NAME.search(match["name"]) and AUTHORITY.search(before + text[: match.start()]):
                yield Holder(
                    match.span("name"), match.span("title"), False, "an office of what was just named"
                )


AUTHORITY = re.compile(
    r"\b(?:Office|Bureau|Department|Ministry|Commission|Committee|Administration|Authority|Agency|Directorate|Council|Command|Service|[Ss]tation|Centre|Center|Headquarters)\b"
)


def _someones(title: str) -> bool:
    """Tell whether an office is that of somebody's own village: "Party secretary of Memet's village"."""
    return bool(
        re.search(
            r"\b[A-Z][a-z]+[’']s (?:village|town|township|street|neighbou?rhood|school|family|home)\b", title
        )
    )


def _public(title: str) -> bool:
    if PRIVATE.search(title):
        return False
    if PUBLIC.search(title):
        return True
    return bool(BODY.search(title)) or (
        title[:1].isupper()
        and bool(
            re.match(
                r"(?:(?:Deputy|First|Executive|Acting|Vice|Assistant|Permanent|Under)[- ])*(?:President|Chairman|Chairwoman|Secretary|Commissioner|Prefect|Procurator|Commissar)$",
                title,
            )
        )
    )


def _beside(text: str, match: re.Match[str]) -> bool:
    """Tell whether an office before a name is that person's: joined by a comma only where "the" opens it."""
    between = text[match.end("title") : match.start("name")]
    if "," not in between:
        return True
    after = text[match.end("name") : match.end("name") + 2]
    return (
        bool(re.search(r"(?i)\b(?:the|its|then|current|former)\b", match["then"] or ""))
        and after[:1] in (",", "", ".", ";", "—", ")")
    ) or (after in (" s", " w") and bool(match["then"]))
