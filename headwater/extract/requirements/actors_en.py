"""Whom an English clause makes do it: the noun phrase before a modal verb, at offsets."""

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import At
from headwater.extract.requirements.words_en import ACTOR_HEAD, BASES, NO_ACTOR, NOT_ACTOR, SINGULAR_HEAD

BEFORE = 240
"""Code points before a modal verb within which its subject stands."""
_PARENTHESES = re.compile(r"\([^()]{0,200}\)|（[^（）]{0,200}）|\[[^\[\]]{0,80}\]")
_CUT = re.compile(
    r"[;:—–]|[.!?] |\b(?:under|by|in|through|with|for|to) which |\bwhereby |\b(?:told|tells|informed|assured|reminded|warned|instructed) [^,.;]{2,60}? that |,[”\"’]? |\b(?:because|since|although|though|but|so|if|when|where|while|whereas|unless|until|before|after|as|whether|(?<!more )(?<!less )(?<!fewer )than|or else) (?!(?:well|many|much)\b)"
    r"|(?<!to )\b(?:means?|meant|said|says|say|saying|insist|argue|believe[sd]?|warn|told|tells|stressed|emphasi[sz]e[sd]?|stated|states|stipulat\w+|requires?|required|provides?|rule[sd]?|announced|added|noted|explain(?:s|ed)|wrote|writes|insist(?:s|ed)|demand(?:s|ed)?|agreed|decided|ordered|claim(?:s|ed)?|report(?:s|ed)?|argue[sd]?|warned|show(?:s|ed)?|reads?|confirmed|ensur(?:e|es|ed|ing)|specif(?:y|ies|ied)) (?:that )?|\bthat (?=the|all|each|every|no|any|these|those|government|local)",
)
_ADVERBS = re.compile(
    r"(?: (?:also|therefore|now|then|further|additionally|likewise|always|often|usually|generally|still|only|thus|hence|too|both|each|all|in turn))+$",
    re.I,
)
_OPENING = re.compile(
    r"(?:[\s,“\"‘’'(]+|(?:and|or|but|also|then|thus|hence|therefore|moreover|however|besides|further|furthermore|in addition|in practice|meanwhile|that|yes|now|today|here|first|second|third|finally|lastly|still|nor|instead|in turn|in return|as a rule|overall|generally|(?:every|each) (?:day|week|month|quarter|year|spring|summer|autumn|winter)|[a-z]\)|\(?\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?\d{1,2}[.)]|in (?:some|many|most|other|several) \w+(?= (?:they|the|all|local))|[•·*-]) +)+",
    re.I,
)
_ASIDE = re.compile(
    r"(?:including|such as|especially|namely|notably|particularly|among them|mostly|typically)\b", re.I
)
_RELATIVE = re.compile(r"^(?:who|which|whose|that)\b", re.I)
_AFTER_HEAD = re.compile(
    r"[ ,](?:who|that|which|whose|of|in|at|from|with|without|for|on|under|within|above|below|among|across|between|employed|working|living|assigned|sent|taking|receiving|holding|selected|named|ranked|found|caught|posted|over|aged|near|outside|responsible|subject|to whom|\w{3,}ing|serving|based|registered)\b",
    re.I,
)
_AUXILIARIES = frozenset(
    "is are was were has have had need needs will would can do does did get gets".split()
)
_WORD = re.compile(r"[\w’'-]+")
_DETERMINER = re.compile(
    r"(?:(?:each|every|all|any|no|both|most|the|an?|such|these|those|their|its|local|other|some|only) ?)+",
    re.I,
)
_VERBAL = re.compile(r"\b(?:is|are|was|were|has|had|have|does|did|do|will|would|can|could|must|shall)\b")


_SAID = re.compile(
    r", (?:he|she|they|it|the [a-z]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:said|says|added|adds|told [^,.;]{2,30}|explained|explains|noted|recalled|claimed|insisted|continued|wrote|writes)(?: [a-z]+){0,2},(?= )"
)
"""Who says it, put in between: "cadres, she added, were required to"."""


_PUT_BETWEEN = re.compile(
    r"(?<=[a-z]), (?:under|according to|in line with|pursuant to|as required by|as of|in turn|for (?:their|its) part|on average|in (?:theory|practice|principle)|by law|like [^,]{3,30}|since|from) ?[^,;:]{0,50},(?= (?:also |each |all )?[a-z])"
)
"""By which rule, put between the subject and its verb."""


def masked(text: str) -> str:
    """Return the text with what stands in brackets blanked, and who says it: they are no part of a subject."""
    if ", " in text:
        text = _PUT_BETWEEN.sub(lambda m: " " * len(m[0]), text)
    if _SAID.search(text):
        text = _SAID.sub(lambda m: " " * len(m[0]), text)
    return (
        _PARENTHESES.sub(lambda m: " " * len(m[0]), text)
        if "(" in text or "（" in text or "[" in text
        else text
    )


def before(text: str, low: int, end: int) -> At | None:
    """Return the subject that ends before `end` (a modal verb) and begins after `low`; None if it is none."""
    left = text[max(low, end - BEFORE) : end]
    base = end - len(left)
    stop = len(_ADVERBS.sub("", left.rstrip(" ,")).rstrip(" ,"))
    start = max((m.end() for m in _CUT.finditer(left, 0, stop)), default=0)
    start = _joined(left, start, stop)
    opened = _OPENING.match(left, start, stop)
    start = opened.end() if opened else start
    if (aside := _ASIDE.match(left, start, stop)) and start > 2:
        stop = len(left[:start].rstrip(" ,"))
        start = max((m.end() for m in _CUT.finditer(left, 0, stop)), default=0)
        opened = _OPENING.match(left, start, stop)
        start = opened.end() if opened else start
    del aside
    stop = _first_verb(left, start, stop)
    pronoun = re.compile(r"(?:[Tt]hey|[Hh]e or she)(?= )").match(left, start, stop)
    if pronoun and re.search(r"(?: (?:and|but)|,) ?$", left):
        stop = pronoun.end()
    while start < stop and left[start] in " “\"‘'":
        start += 1
    return (base + start, base + stop) if start < stop else None


_OPENED = re.compile(
    r"(?:^|[.;:] |, (?:and|but) |that )(?P<who>(?:(?:[Tt]he|[Aa]ny|[Aa]ll|[Ee]very|[Ee]ach|[Nn]o|[Aa]n?) )?(?:[a-z-]+ )?[A-Za-z-]{3,} (?:who|that|whose|which|to whom) [^.;:]{3,120})$"
)


def opened(text: str, low: int, end: int) -> At | None:
    """Return the subject that opens its clause and has one of its own: "teachers who passed when they were hired"."""
    left = text[max(low, end - BEFORE) : end].rstrip(" ,")
    m = _OPENED.search(left)
    if m is None or not acts(m["who"]) or re.search(r", (?:and|but|so) |\b(?:must|should|shall)\b", m["who"]):
        return None
    base = end - len(text[max(low, end - BEFORE) : end])
    return base + m.start("who"), base + m.end("who")


def _first_verb(left: str, start: int, stop: int) -> int:
    """Return the end of the subject of "doctors serve for a year and must train": before its first verb."""
    words = left[start:stop]
    if not re.search(r",? (?:and|or|but|then)$", words):
        return stop
    noun = None
    for m in _WORD.finditer(words):
        base = next(
            (e for e in (m[0], m[0].removesuffix("s"), f"{m[0].removesuffix('ies')}y") if e in BASES), None
        )
        if noun is not None and (base or m[0] in _AUXILIARIES):
            return start + len(words[: m.start()].rstrip(" ,"))
        if ACTOR_HEAD.fullmatch(m[0]) or SINGULAR_HEAD.fullmatch(m[0]):
            noun = m
    return start + len(re.sub(r",? (?:and|or|but|then)$", "", words))


def _joined(left: str, start: int, stop: int) -> int:
    """Take in the items before "and the council": "cadres, clerks and the council must"."""
    while re.match(r"(?:and|or) ", left[start:stop]) or _RELATIVE.match(left[start:stop]):
        previous = left[:start].rstrip(' ,”"')
        cuts = [m.end() for m in _CUT.finditer(left, 0, len(previous))]
        at = max(cuts, default=0)
        item = _OPENING.sub("", left[at : len(previous)])
        if not item or _VERBAL.search(item) or len(item.split()) > 8 or at >= start or not _listed(item):
            return start
        start = at
        if len(cuts) < 1:
            break
        following = left[:at].rstrip(" ,")
        if left[at - 2 : at - 1] != "," or _VERBAL.search(following[-60:]) or not _listed(following):
            break
        start_before = max((m.end() for m in _CUT.finditer(left, 0, len(following))), default=0)
        if len(left[start_before : len(following)].split()) <= 4 and not left[
            start_before:stop
        ].lower().startswith(("in ", "on ", "at ", "under ", "during ", "for ", "with ", "by ", "moreover")):
            start = start_before
        break
    return start


def _listed(words: str) -> bool:
    last = words.rsplit(" ", 1)[-1]
    return bool(ACTOR_HEAD.fullmatch(last))


_ALONE = frozenset("those all each both any others anyone everyone".split())
"""What may stand for people before "who", "with" or "of"."""


_PARTITIVE = re.compile(
    r"^(?:(?:[Aa]t least |[Aa]bout |[Nn]early )?(?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?: in (?:every )?\w+(?= [a-z]+ )| out of (?:every )?\w+| per ?cent of)|(?:[Nn]one|[Aa]ll|[Ee]ach|[Mm]ost|[Ss]ome|[Bb]oth|[Mm]any) of(?= (?:the|these|those|its|their|our)))(?: (?:the|these|those|its|their|our))? "
)
"""So many of a kind: the kind is what is told."""


def head(words: str) -> str:
    """Return the head noun of a noun phrase: the last word before what narrows it."""
    words = _PARTITIVE.sub("", masked(words))
    cut = _AFTER_HEAD.search(words)
    if cut and (lead := words[: cut.start()].strip()).lower() in _ALONE and not cut[0].endswith("ing"):
        return lead
    if cut and _DETERMINER.fullmatch(words[: cut.start()].strip()):
        cut = _AFTER_HEAD.search(words, cut.end())  # "the receiving company"
    found = _WORD.findall(words[: cut.start()] if cut else words)
    return found[-1] if found else ""


def acts(words: str) -> bool:
    """Tell whether a noun phrase names people or bodies that a demand can be made of (by kind, not by name)."""
    noun = head(words)
    low = noun.lower().removesuffix("’s").removesuffix("'s")
    if not noun or low in NO_ACTOR or low in NOT_ACTOR or f"{low}s" in NOT_ACTOR:
        return False
    if person_name(words):
        return False
    if any(ACTOR_HEAD.fullmatch(w) and w.lower() not in NOT_ACTOR for w in _conjuncts(words)):
        return True
    return bool(SINGULAR_HEAD.fullmatch(low)) and low not in NOT_ACTOR


def _conjuncts(words: str) -> list[str]:
    parts = re.split(r",| and | or ", masked(words))
    return [head(p) for p in parts if p.strip()]


def general(words: str) -> bool:
    """Tell whether a phrase names a kind and not one person: a plural, or with each, every, any."""
    noun = head(words).lower()
    return bool(
        re.match(r"(?:each|every|any|all|no|both|whoever|anyone|everyone|those|the)\b", words.strip(), re.I)
    ) or (
        noun.endswith(
            ("s", "men", "women", "people", "staff", "police", "personnel", "children", "folk", "kin")
        )
    )


_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Uncle|Aunt)\.? ")
_PROPER = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+(?: |$)){2,4}")


def person_name(words: str) -> bool:
    """Tell whether a phrase is a name in capitals without a head that is a body's: a person's, as far as
    can be told."""
    plain = re.sub(r"^(?:The|A|An|Each|Every|All) ", "", words.strip())
    if _TITLE.match(plain):
        return True
    if not _PROPER.fullmatch(plain.strip()):
        return False
    last = plain.split()[-1]
    return not ACTOR_HEAD.fullmatch(last)


def unknown_plural(words: str) -> bool:
    """Tell whether a phrase is a plural or a generic singular whose head no table knows."""
    noun = head(words).lower()
    return (
        len(noun) > 3
        and noun.isalpha()
        and (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))
        and noun not in NOT_ACTOR
    )
