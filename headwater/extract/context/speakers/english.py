"""English attributions: before, after and around what is said."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.speakers.chains import ANONYMOUS
from headwater.extract.context.speakers.chains import chain as chain_of
from headwater.extract.context.speakers.clauses import clamped
from headwater.extract.context.speakers.offices import ASKED, OFFICE, SHARE
from headwater.extract.context.speakers.report import PRONOUNS, Report
from headwater.extract.context.speakers.voices import (
    CALLED,
    COMES,
    ESTIMATE,
    GAVE,
    HEADLINE,
    MEANS,
    NAMED_AS,
    NO_ROLE,
    OF_HIM,
    PAGES,
    PASSIVE,
    PER,
    PUT_AT,
    PUT_BY,
    RELEASED,
    ROLE,
    SAY,
    SHOW,
    SIGNED,
    SOURCE,
    SPEAKS,
    SPEECH,
    VIEW,
    WHICH,
    WORK_BY,
    WORK_OF,
)
from headwater.model import Attribution

_VERB = re.compile(
    rf"\b(?P<verb>{SAY})\b(?! (?:(?<=told )[\w’' -]{{2,40}} to [“\"a-z]+|off|down|by|in (?:the )?past|goodbye|hello|prayers|nothing|grace|letters|poems|books|songs|essays)\b)|\b(?P<show>{SHOW})\b(?= (?:that|how|an?|the|more|some|over|nearly|about|only|just|at least|no)\b| [\d$€£¥]|[.,;]? *$|[.,;] )",
    re.I,
)
ACCORDING = re.compile(
    r"\b(?P<cue>[Aa]ccording to|[Bb]ased on|[Cc]iting|[Qq]uoting|[Aa]s (?:reported|stated|noted|revealed|cited) (?:by|in))\s+(?P<who>[^,;.()“”\"]{2,160})"
)
INVERTED = re.compile(
    rf"(?:[,!?]|[,.]?[”\"])\s*(?P<verb>{SAY}|recalls|remembers|remembered|read|reads)\s+(?P<who>[^,;:.“”\"]{{2,140}})(?=[,;:.]|$)"
)
CITED = re.compile(r"[(（](?P<inside>[^()（）]{3,200})[)）]")
WORK = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w’'.&\s,-]{0,60}?),? (?P<year>(?:1[89]|20)\d\d[a-z]?|n\.d\.)(?=$|[;,:])"
)
VERBAL = re.compile(
    r"\b(?:was|were|is|are|has|have|had|been|between|during|since|until|from|at the|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
"""A sentence in brackets that ends in a year is no work."""
NARRATIVE = re.compile(
    r"\b(?P<who>[A-ZÀ-Þ][\w’'-]+(?: (?:and|&) [A-ZÀ-Þ][\w’'-]+| et al\.)?) \((?P<year>(?:1[89]|20)\d\d[a-z]?)(?:[:,;][^()]{0,20})?\)"
)
IN_WRITING = re.compile(
    r"\s+in (?:an?|its|the) (?:[a-z-]+ ){0,2}?(?:statement|report|release|bulletin|notice|communiqu[eé]|circular)\b"
)
PLANS = re.compile(
    r"(?:^|[,;] |\b(?:and|but) )(?P<who>[Tt]he (?:ministry|bureau|department|office|agency|council|committee|guild|union|association|trust|commission|authority|board|foundation)) (?P<verb>plans|intends|hopes|expects|aims|promised|pledged) to\b"
)
"""What an office means to do it has said."""
_OUTLET = r"(?:the )?(?P<who>[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the )*[A-ZÀ-Þ][\w’'&.-]*){0,6})"
TOLD = re.compile(rf"\s*{_OUTLET}")
VENUE = re.compile(
    rf"\b(?:interview with|(?:release|statement|report|document|data|notice) (?:from|by|of)|speaking to|quoted by) {_OUTLET}"
)
NAME = r"(?:[A-ZÀ-Þ][\w’'.&-]*(?: (?:of |for |and |on |the )*[A-ZÀ-Þ][\w’'.&-]*){0,6})"
QUOTED_AS = re.compile(
    rf"(?P<who>{NAME})(?:, [^,“”]{{2,80}},)? (?:was|were|is|are|has been|had been) quoted (?:in|by) (?P<venue>[^,;“”]{{2,80}}?)(?: on \w+day)? as (?:saying|telling)"
)
GIVES = re.compile(
    rf"(?:^|[,;:—] |\b(?:but|and|while|whereas|though|that) )(?:[Tt]he |[Aa] correction: the )?(?P<who>{NAME})(?: (?:now|still|itself|also|today|only))? "
    r"(?P<verb>(?:speaks|spoke|talks|talked|writes|wrote) of|gives|gave|puts|put|counts|counted|lists|listed|has counted)"
    r"(?= (?:the|its|a|this|that) (?:number|figure|total|count|toll|share|sum|crowd|population|cost|turnout|damage|loss|losses|membership|bill)\b| (?:about|some|nearly|over|more than|around|only|just|roughly|almost|fewer|less|up to|at least) |\s[\d$¥€£])"
)
COUNTING = frozenset({"counts", "counted", "lists", "listed", "has counted"})
BODY = re.compile(
    r"(?:Office|Board|Bureau|Ministry|Department|Council|Commission|Committee|Agency|Authority|Administration|Union|Association|Institute|Foundation|Federation|Observatory|Monitor|Ledger|Times"
    r"|Post|Gazette|Courier|Wire|Daily|News|Survey|Census|Yearbook)\b"
)
"""What a source that counts is: an office or a paper; "the Mill counts 40 hands" tells of the mill."""
WE = re.compile(r"(?:^|\s)(?:[Ww]e|I|you|us|one)$|\b(?:was|were|is|are|been|being|be)$", re.I)
"""The page itself speaks, or the verb is passive ("We were told"): nobody else is named."""
SUBJECT = re.compile(r"[\w“‘(‘'’.&À-ɏ-]")
DROPPED = re.compile(
    r"^(?:(?:and|but|while|as|because|although|however|also|meanwhile|later|then|moreover|in fact|that|yet|so|when|which(?= (?:the|an?|[A-ZÀ-Þ])))\b[\s,]*)+",
    re.I,
)
TAIL = re.compile(
    r"(?:\s+(?:also|never|always|often|only|still|simply|have|has|had|further|later|recently|repeatedly|once|reportedly|previously|already|specifically|publicly|openly|consistently"
    r"|likewise|first|even|now|then|would|will|could|may|might|do|does|did|not))+$",
    re.I,
)
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|must|should|did|does|do)\b")
"""A verb: what follows "said" is then what was said, not who."""
PERSON_STOP = frozenset(
    ["it", "this", "that", "these", "those", "which", "who", "there", "what", "we", "i", "you"]
)
NO_SPEAKER = tuple(
    f"{w} "
    for w in "that to in on at by during after before when with for from last this as about under over via while".split()
)
THAT = re.compile(r" that\b")
FOUND = re.compile(r" that\b| (?:only |about |some |another |a further |just |at least )?\d")
PUTS = re.compile(r" (?:the (?:[\w-]+ )?(?:number|toll|figure|total|count|share)|it at)\b")
NOUNS = frozenset(
    "report reports documents estimate estimates claim claims notes states put puts fear fears".split()
)
PROPER = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?[A-ZÀ-Þ][\w’'-]+(?: (?:[A-ZÀ-Þ][\w’'.-]*|bin|al|de|van|von)){1,3}"
)
NAME_PART = re.compile(r"^(?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?[A-ZÀ-Þ][\w’'-]+$")


def find(text: str) -> Iterator[Report]:
    """Yield the attributions of an English sentence."""
    yield from _citations(text)
    found = list(_spoken_in(text))
    head = HEADLINE.match(text) if not found else None
    if head and SPEAKS.fullmatch(head["who"]) and not NO_ROLE.search(head["who"]):
        found = [_spoken(chain_of(head["who"], "before a colon"), head.end(), len(text), behind=False)]
    yield from clamped(text, found)


def _spoken_in(text: str) -> Iterator[Report]:
    """The attributions that are no citations."""
    if (quoted := QUOTED_AS.search(text)) is not None:
        chain = (*chain_of(quoted["who"], "quoted as saying"), *chain_of(quoted["venue"], "quoted in"))
        yield _spoken(chain, 0, len(text), behind=True)
        return
    taken: list[tuple[int, int]] = []
    for pattern in (ACCORDING, PER, PASSIVE, PUT_BY, COMES, SIGNED, ESTIMATE):
        for match in pattern.finditer(text):
            if (
                any(s <= match.start() < e for s, e in taken)
                or _no_source(match)
                or MEANS.match(match["who"])
            ):
                continue
            taken.append(match.span())
            chain = chain_of(match["who"], match["cue"].lower())
            if chain:
                early = len(text[: match.start()].strip()) < 3
                yield Report(0, len(text), chain, behind=not early)
    if (gives := GIVES.search(text)) is not None and _gives(text, gives):
        yield _spoken(chain_of(gives["who"], gives["verb"]), gives.start("who"), len(text), behind=False)
        return
    if (work := WORK_BY.search(text)) is not None:
        yield _spoken(
            chain_of(work["who"], f"{work['work'].strip().lower()} by"),
            work.start("work"),
            len(text),
            behind=False,
        )
        return
    if (work := WORK_OF.search(text)) is not None and not re.match(r"(?:this|that|it)$", work["who"], re.I):
        yield _spoken(
            chain_of(work["who"], f"in its {work['work'].lower()}"),
            work.start("who"),
            len(text),
            behind=False,
        )
        return
    yield from _tagged(text)


def _tagged(text: str) -> Iterator[Report]:
    """Who gave a figure, who stands behind a quotation, who stands before a verb, who asked."""
    taken: list[tuple[int, int]] = []
    for match in GAVE.finditer(text):
        taken.append(match.span())
        yield _spoken(chain_of(match["who"], match["verb"]), 0, len(text), behind=False)
    for match in INVERTED.finditer(text):
        if match["verb"].lower() == "told" or FINITE.search(match["who"]):
            continue
        if not re.search(r"[A-ZÀ-Þ]", match["who"]) and not (
            ANONYMOUS.match(match["who"]) or OFFICE.fullmatch(match["who"])
        ):
            continue
        chain = chain_of(match["who"], match["verb"])
        if chain and SUBJECT.match(match["who"]) and not match["who"].startswith((*NO_SPEAKER, "the same")):
            taken.append(match.span())
            yield _spoken(chain, 0, len(text), behind=True)
    if released := _released(text):
        yield released
    for match in _VERB.finditer(text):
        if any(s <= match.start() < e for s, e in taken) or (released and match.start() < released.end):
            continue
        yield from _before(text, match)
    if viewed := VIEW.search(text):
        who = OF_HIM.get(viewed["who"].lower(), re.sub(r"[’'](?:s)?$", "", viewed["who"]))
        yield replace(
            _spoken(chain_of(who, f"in {viewed['who']} {viewed['cue']}"), 0, len(text), behind=False),
            person=True,
        )
    if planned := PLANS.search(text):
        yield _spoken(
            chain_of(planned["who"], planned["verb"]), planned.start("who"), len(text), behind=False
        )
    if asked := ASKED.search(text):
        chain = chain_of(asked["who"].strip(), asked["verb"])
        if chain and (OFFICE.fullmatch(asked["who"]) or BODY.search(asked["who"])):
            yield Report(len(text), len(text), chain, data=True)


def _gives(text: str, gives: re.Match[str]) -> bool:
    """Tell whether a name gives a number, and does not put 300 sheep on a hill or count forty hands."""
    if gives["verb"] in ("put", "puts"):
        return PUT_AT.match(text, gives.end()) is not None
    return gives["verb"] not in COUNTING or bool(BODY.search(gives["who"]))


def _released(text: str) -> Report | None:
    """The ministry announced the results."""
    match = RELEASED.search(text)
    if match is None:
        return None
    who = DROPPED.sub("", match["who"])
    if not (OFFICE.fullmatch(who) or BODY.search(who) or SPEAKS.fullmatch(who) or who[:1].isupper()):
        return None
    if NO_ROLE.search(who) or who.lower() in PERSON_STOP - PRONOUNS:
        return None
    made = _spoken(chain_of(who, match["verb"]), match.start("who"), len(text), behind=False)
    return replace(made, data=True, listing=True)


def _no_source(match: re.Match[str]) -> bool:
    """Tell whether "based on ..." names no source: an assumption, a principle."""
    if not match["cue"].lower().startswith("based"):
        return False
    return not re.search(rf"[A-ZÀ-Þ]|\\b(?:{SOURCE}|interviews?|testimon\\w+|accounts?)\\b", match["who"])


def _citations(text: str) -> Iterator[Report]:
    last = 0
    for match in CITED.finditer(text):
        works = [
            Attribution(f"{w['who'].strip(' ,;')}, {w['year']}", "in-text citation")
            for part in match["inside"].split(";")
            if (w := WORK.match(part.strip().removeprefix("see ").removeprefix("e.g., ")))
            and not VERBAL.search(w["who"])
            and PAGES.fullmatch(part.strip().removeprefix("see ").removeprefix("e.g., ")[w.end() :])
        ]
        if works:
            yield Report(last, match.end(), tuple(works), behind=True, citation=True)
            last = match.end()
    for match in NARRATIVE.finditer(text):
        cited = Attribution(f"{match['who']}, {match['year']}", "in-text citation")
        yield Report(match.start(), len(text), (cited,), citation=True)


def _before(text: str, match: re.Match[str]) -> Iterator[Report]:
    """A speaker before a verb: "X, chairman of Y, said", "regional officials reported"."""
    verb = match["verb"] or match["show"]
    left = text[max(0, match.start() - 240) : match.start()]
    cut = max(left.rfind(c) for c in '“”";:—')
    left = left[cut + 1 :]
    if not left.strip() or _in_quotes(text, match.start()):
        return
    called = NAMED_AS.search(left)
    who = called["who"] if called else _subject(left)
    if who is None:
        return
    low = who.lower()
    if re.search(r"(?:^| )(?:an?|the|its|their|of|every|in|and|with)$|\b(?:out of|in) every\b", low):
        return
    if WE.search(who) and low not in PRONOUNS:
        return
    if SHARE.fullmatch(who):
        return
    if match["show"] and not re.search(rf"\b(?:{SOURCE})\b", who, re.I) and not _shows(text, match, who):
        return
    if low in PERSON_STOP - PRONOUNS or not SUBJECT.match(who) or len(who.split()) > 14:
        return
    if verb.lower() in NOUNS and not _is_verb(text[match.end() : match.end() + 12], low):
        return
    if not _speaks(who, verb.lower()):
        return
    chain = chain_of(who, verb)
    after = text[match.end() : match.end() + 120]
    if verb.lower() == "told" and (told := TOLD.match(after)):
        chain = (*chain, Attribution(told["who"].strip(" ."), "told"))
    elif venue := VENUE.search(after.split(",")[0]):
        chain = (*chain, Attribution(venue["who"].strip(), "in its report of it"))
    behind = (
        text[match.end() :].strip(' .”"') == ""
        or re.match(r"\s*(?:[A-Z]\w+day|on [A-Z]\w+day)?\s*[.,]?$", text[match.end() :]) is not None
    )
    if chain:
        made = _spoken(chain, 0, len(text), behind)
        yield replace(made, data=True) if IN_WRITING.match(after) else made


def _shows(text: str, match: re.Match[str], who: str) -> bool:
    """Tell whether an office, a body or a pronoun found, or put a number at something."""
    verb, low, after = match["show"].lower(), who.lower(), text[match.end() : match.end() + 20]
    if verb == "found" and after.startswith(",") and (NAME_PART.match(who) or PROPER.fullmatch(who)):
        return True
    if verb in ("put", "puts"):
        shown = PUTS.match(after)
    elif verb in ("found", "finds", "shows", "showed", "identified", "counted"):
        shown = (FOUND if low in ("they", "it") else THAT).match(after)
    else:
        return False
    return bool(shown) and bool(OFFICE.fullmatch(who) or BODY.search(who) or low in PRONOUNS)


def _is_verb(after: str, low: str) -> bool:
    """Tell whether "reports", "claims" and the like are verbs here."""
    follows = re.match(r"\s+(?:that|\d|an?\b|the\b|more|over|nearly|about|how)", after)
    noun = re.search(r"\b(?:the|an?|this|that|of|in|annual|news|its|their|said|united|nations)$", low)
    return bool(follows) and not noun


def _in_quotes(text: str, at: int) -> bool:
    """Tell whether a place stands inside quotation marks that open in the same sentence: nobody speaks there."""
    before = text[:at]
    return before.rfind("“") > before.rfind("”") or (before.count('"') % 2 == 1 and '"' in text[at:])


def _speaks(who: str, verb: str) -> bool:
    """Tell whether a subject is one that speaks: a name, a pronoun, an office, a role before a verb of speaking."""
    low = who.lower()
    if any(w[:1].isupper() for w in who.split()) or low in PRONOUNS or ANONYMOUS.match(who):
        return True
    if OFFICE.fullmatch(who) or (verb == "testified" and low.startswith("the ")):
        return True
    return not NO_ROLE.search(who) and bool(SPEAKS.fullmatch(who) or (verb in SPEECH and ROLE.fullmatch(who)))


def _spoken(chain: tuple[Attribution, ...], start: int, end: int, behind: bool) -> Report:
    first = chain[0].name
    pronoun = (
        first.lower() in PRONOUNS
        or first.lower() in ("the official", "the officials", "the source")
        or bool(NAME_PART.match(first))
    )
    person = not re.search(rf"\b(?:{SOURCE})\b", first, re.I)
    return Report(start, end, chain, behind=behind, pronoun=pronoun, person=person)


def _subject(left: str) -> str | None:
    """The subject before a verb: the last part, or the part before an apposition between commas."""
    words = TAIL.sub("", left.rstrip())
    if which := WHICH.search(words[-90:]):
        return which["who"]
    if words.endswith(","):
        parts = [p.strip() for p in words[:-1].split(",")]
        if len(parts) < 2:
            return None
        k = len(parts) - 2
        while k > 0 and re.match(r"(?:who|which|[a-z]+ (?:of|for|at|and)|then|former)\b", parts[k]):
            k -= 1
        who = parts[k]
        if called := CALLED.match(parts[-1]):
            return called["who"]
        small = who[:1].islower() or re.match(r"(?:Its|Their|His|Her|The|An?) [a-z]", who)
        if k + 1 < len(parts) and small and PROPER.fullmatch(parts[k + 1]):
            who = parts[k + 1]  # "the engineer, Ravi Sandhu, told"
    else:
        who = words.rsplit(",", 1)[-1]
    who = DROPPED.sub("", who.strip())
    who = re.split(r"^(?:What|How|Why|As|Whatever|If)\b|\b(?:is|are|was|were) what\b", who)[-1].strip()
    who = re.split(r"\b(?:and|but) (?=(?:he|she|they)$)|\bthat (?=\w+$)", who)[-1].strip()
    return who or None
