"""Demands in an English sentence: "cadres must", "are required to", "the plan requires units to", "that every"."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import (
    announced_en,
    bounds_en,
    details_en,
    duty_en,
    frames_en,
    joined_en,
    nominal_en,
    outcomes_en,
    penal_en,
    phrases_en,
    rewards_en,
    rules_en,
    settled_en,
    subjects_en,
    telling_en,
    told_en,
)
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.limits_en import BY_SOME, POWER, allowed, shorten
from headwater.extract.requirements.words_en import (
    BASES,
    FIRST_SIGNS,
    GUESS,
    LEAVES,
    MODAL,
    OUTCOMES,
    PASSIVES,
    PERFECT,
    SAYING,
    UNREAL,
    small,
)
from headwater.model import Modality

_READER = re.compile(
    r"\b(?:readers?|investors|travell?ers|users|one|analysts|observers)(?: who\b.*| that\b.*)?$"
)
_IF_IT_WERE = re.compile(r"\W*If\b[^,;]{0,80}\b(?:were|had)\b[^,;]*, [^;]*\bwould\b")
"""What would be, and is not."""
_BASE = re.compile(r"[“‘\"']?(?P<verb>[a-z][\w’-]*)")
_OF_THINGS = frozenset("ask answer use take make bring carry give put send follow fill observe".split())
"""Verbs that need an object: without one it stands before "that"."""
_COUNTED = re.compile(r"(?:about |some |nearly |over |more than |at least |another |a further )*\d")
_OWNING = re.compile(r"\b(?:the|an?|its|their|his|her|our)\s+$")
"""Before "monthly" where it belongs to a noun: the monthly inspection."""
_THEY_LAST = re.compile(r" (?P<they>they|he or she)$")
_MIDST = re.compile(
    r"\b(?:of|before|by|until|after|than|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+$"
)
"""Before "each year" where it belongs to what stands before: before the end of each year, five a week."""
APART = 24
"""Code points between a subject and a modal verb from which another clause stands between them."""
LEFT_OVER = 3
"""Words behind how often or how long that may be left out of the act."""


def find(text: str, rules: int = 0, witness: bool = False) -> Iterator[Demand]:
    """Yield the demands of a sentence in text order, each clause once; none for a question. `rules` tells how surely
    rules are told around it, `witness` that one who met them tells it."""
    if not (rules > 1 or witness or FIRST_SIGNS.search(text.lower())) or text.rstrip("”\"' ").endswith("?"):
        return
    plain = actors.masked(text)
    if _IF_IT_WERE.match(plain):
        return
    parts = list(phrases_en.clauses(plain))
    starts = [
        c.subject[0] for c in parts if c.first and (c.who != "thing" or _YET.search(plain[: c.subject[0]]))
    ]
    taken: list[At] = []
    found: list[Demand] = []
    weak: list[Demand] = []
    for reader in READERS:
        for demand in reader(text, plain):
            shorten(plain, demand, starts)
            if any(demand.act[0] < e and s < demand.act[1] for s, e in taken):
                continue
            if demand.modality == "may" and reader is _modal and not POWER.search(text, *demand.act):
                weak.append(demand)  # the others first: it may be no demand at all
                continue
            whole = reader is rewards_en.find
            low = min(demand.act[0], max(demand.start, demand.actor[0]) if demand.actor else demand.act[0])
            taken.append((low, max(demand.act[1], demand.end) if whole else demand.act[1]))
            if demand.consequence:
                taken.append(demand.consequence)
            details_en.fill(text, demand, (demand.start, demand.end))
            found.append(demand)
    for demand in weak:
        if not any(demand.act[0] < e and s < demand.act[1] for s, e in taken):
            details_en.fill(text, demand, (demand.start, demand.end))
            if allowed(text, demand):
                taken.append(demand.act)
                found.append(demand)
    outcomes = [d.consequence for d in found if d.consequence and d.act != d.consequence]
    found = [d for d in found if not any(a <= d.act[0] and d.act[1] <= b for a, b in outcomes)]
    taken += outcomes
    for demand in frames_en.find(plain, parts, rules, witness):
        if not any(demand.act[0] < e and s < demand.act[1] for s, e in taken):
            taken.append(demand.act)
            details_en.fill(text, demand, (demand.start, demand.end))
            found.append(demand)
    for demand in sorted(found, key=lambda d: d.act):
        _by_whom(text, demand)
        _trim(text, demand)
        if allowed(text, demand):
            yield from joined_en.split(text, demand)


_YET = re.compile(r"\b(?:though|although|whereas|while) $")
_LASTS = re.compile(
    r"(?:.{0,40}\b(?:must|shall|should|has to) )?(?:lasts?|stays?|serves?|served|remains?|runs?)(?: for)?\s+"
)
_BARRED = re.compile(r"(?:on no account|under no circumstances?|in no (?:case|event)|at no time),? ")
_BY_WHOM = re.compile(
    r"be [a-z]+(?:ed|en|t|n|wn|de|ld)\b[^.;:]{0,40}? by (?P<who>(?:an? |the |their |every |each )?[^.,;:()]{3,50}?)(?= (?:once|twice|at|every|each|for|in|on|within|before|after|and|to|\()|[.,;:(]|$)"
)


def _by_whom(text: str, demand: Demand) -> None:
    """Let those do it who do it: "families are to be visited by a liaison cadre"."""
    m = _BY_WHOM.match(text, demand.act[0], demand.act[1])
    if m and actors.acts(m["who"]) and demand.actor:
        demand.object, demand.actor = demand.actor, m.span("who")
        if demand.object[1] <= demand.act[0] and demand.act[0] - demand.object[1] < APART:
            demand.act = (demand.object[0], demand.act[1])  # what is to be done stands before it
            demand.cues.append("its measure")
        demand.cues.append(f"done by '{m['who']}'")


def _trim(text: str, demand: Demand) -> None:
    """Let the act end where how often, how long and or else begin; find its object."""
    low, high = demand.act
    if demand.consequence and demand.consequence[1] == high and demand.cues[0].startswith("counts"):
        return
    if "what it brings" in demand.cues or "its measure" in demand.cues:
        return  # how often it is done or left undone is part of it
    often = demand.often.at if demand.often else None
    cuts = [at[0] for at in (demand.consequence, demand.condition) if at and low + 3 < at[0] < high]
    high = min([high, *cuts])
    for at in sorted((a for a in (demand.duration, often) if a), reverse=True):
        if (
            low + 3 < at[0] < high
            and len(text[low : at[0]].split()) > 1
            and not _OWNING.search(text[low : at[0]])
            and not _MIDST.search(text[low : at[0]])
            and not _LASTS.fullmatch(text[low : at[0]])
            and not (demand.payment and text[low : at[0]].endswith(" for "))
            and len(text[at[1] : high].split()) <= LEFT_OVER
        ):
            high = at[0]
    words = text[low:high].rstrip(" ,;:“")
    words = re.sub(r"(?:,? (?:and|or|for|on|at|by|with|in|of|each|per|stay))+$", "", words).rstrip(" ,")
    if len(words) >= 3:
        demand.act = (low, low + len(words))
    if m := re.match(
        r"(?:[a-z’-]+ly )?[a-z’-]+ (?P<what>(?:the|their|its|each|every|an?|his|her|any|those|all(?! \w+ed\b)) [^,.;:()“”]{2,60}?)(?= (?:to|in|on|at|for|from|with|by|and|of|as|within|during|every|each|before|after|who|that|which)\b|$)",
        text[demand.act[0] : demand.act[1]],
    ):
        demand.object = (demand.act[0] + m.start("what"), demand.act[0] + m.end("what"))


def _modal(text: str, plain: str) -> Iterator[Demand]:
    if not small("modal")(plain.lower()):
        return
    low = 0
    for m in MODAL.finditer(plain):
        made = _one(plain, m, low)
        if made is not None:
            low = m.end()
            yield made


def _one(plain: str, m: re.Match[str], low: int) -> Demand | None:
    passive = (m["passive"] or "").lower()
    modality = _strength(m, passive)
    if modality is None or UNREAL.search(plain[max(0, m.start() - 30) : m.start()]):
        return None
    if passive and re.search(r"\b(?:could|might|may|can|would)\b", m["be"] or ""):
        return None
    start = m.end()
    verb = _verb(plain, start)
    if verb is None:
        return None
    start, word = verb
    if word in _OF_THINGS and re.match(r"\w+[,.;]", plain[start:]):
        return None  # "questions that every visitor should ask, among them"
    if passive == "assigned" and word not in BASES:
        return None  # assigned to villages, and to do nothing
    if passive and m["prep"].lower() == "from" and not word.endswith("ing"):
        return None
    if barred := _BARRED.match(plain, start):
        start, modality = barred.end(), "must_not" if modality in ("must", "should", "may") else modality
        word = plain[start:].split(" ", maxsplit=1)[0]
    rest = plain[start:]
    if not passive and (PERFECT.match(rest) or SAYING.match(rest)):
        return None
    own = actor = actors.before(plain, low, m.start())
    if own and (they := _THEY_LAST.search(plain, *own)):
        own = actor = (they.start("they"), own[1])  # "under a notice of 2019 they are to"
    actor = subjects_en.elided(plain, m.start(), actor, (m["modal"] or "").lower(), word)
    if actor is None:
        return None
    if (whole := actors.opened(plain, low, m.start())) and not actors.acts(plain[slice(*actor)]):
        actor = whole
    words = plain[actor[0] : actor[1]]
    if re.match(r"it$", words, re.I) and m["be"] and passive in ("forbidden", "prohibited"):
        actor = None
    elif not _fits(words, word, m, rest, modality):
        return None
    if actor and re.match(r"no (?!longer)", words, re.I) and modality in ("must", "may"):
        modality, actor = "must_not", (actor[0] + 3, actor[1])
    end = end_of(plain, start)
    if GUESS.search(plain, start, end) and not passive:
        return None
    cue = " ".join(m[0].split())
    begin = actor[0] if actor and (own is None or actor[0] >= own[0]) else own[0] if own else m.start()
    begin = m.start() if own is None or (actor and m.start() - actor[1] > APART) else begin
    return Demand(begin, end, actor, act_of(plain, start, end), modality, [cue])


def _strength(m: re.Match[str], passive: str) -> Modality | None:
    if passive:
        modality = PASSIVES[passive]
        if (m["prep"].lower() == "from") != (modality == "must_not") and passive not in (
            "forbidden",
            "prohibited",
        ):
            return None
        if m["not"]:
            return "must_not" if modality == "may" else None
        return "must_not" if " not to " in f"{m[0].lower()} " else modality
    modal = m["modal"].lower()
    negated = bool(m["never"])
    if negated:
        return (
            "must_not"
            if modal in ("must", "shall", "should", "may", "ought to", "is to", "are to", "was to", "were to")
            else None
        )
    if modal in ("should", "ought to"):
        return "should"
    return "may" if modal == "may" else "must"


def _verb(plain: str, start: int) -> tuple[int, str] | None:
    """The verb behind a modal, behind what is put between them: "must, where the host agrees, sleep"."""
    if plain[start - 2 : start] == ", " or plain[start : start + 1] == ",":
        close = plain.find(", ", start + 1, start + 120)
        start = close + 2 if close > 0 else start
    m = _BASE.match(plain, start)
    return (start, m["verb"].lower()) if m else None


def _fits(words: str, verb: str, m: re.Match[str], rest: str, modality: Modality) -> bool:
    """Tell whether this subject can be told to do this."""
    low = words.lower()
    modal = (m["modal"] or "").lower()
    first = re.split(r"\W", low, maxsplit=1)[0]
    if (low.split(" ")[-1] in _NOT_TOLD and low != "he or she") or first in _OPENERS:
        return low == "who"
    if (
        actors.person_name(words)
        or (
            low.endswith((" will", " would", " us", " me", " him", " her", " them"))
            and not low.endswith(" of them")
        )
        or first in ("neither", "few", "none", "nobody")
    ):
        return False
    if modality in ("should", "may") and _READER.search(low):
        return False
    acts = low in ("they", "who", "he or she") or actors.acts(words)
    general = (
        actors.general(words)
        or low in ("they", "he or she")
        or re.match(r"an? .* (?:who|that) ", low) is not None
    )
    if m["never"] and modal in ("was to", "were to"):
        return acts and general
    if verb == "be" and modal in ("is to", "are to", "was to", "were to") and not acts and _KEPT.match(rest):
        return first not in _NOT_TOLD
    if modal == "is to" and acts and re.match(r"an? ", low) and verb in BASES and _BOUND.search(rest):
        return True
    if modality == "may" and acts and verb == "be" and BY_SOME.search(rest):
        return True
    if modal in ("had to", "was to", "were to", "is to", "needed to") and not (acts and general):
        return False
    every_one = re.match(r"(?:each|every) ", low) is not None
    if (modal in ("was to", "were to") and not every_one) or (
        modal in ("is to", "are to") and verb in ("be", "make", "form", "join") and _COUNTED.match(low)
    ):
        return False  # so many are to be done: a target
    if low.startswith("no ") and modal in ("may", "must", "shall"):
        return acts or verb not in LEAVES | OUTCOMES or verb == "be"
    if modal in ("should", "ought to") and re.match(r"(?:each|every|all) ", low) and not acts:
        return verb in BASES
    if modal in ("should", "ought to") or modality == "may":
        sees = rest.startswith("see to it")
        return acts and (verb not in OUTCOMES or sees or (verb == "be" and _is_done(rest)))
    if acts:
        return (
            verb not in LEAVES
            or (
                verb == "be"
                and not re.match(r"be (?:tired|sure|glad|careful|wrong|right|mad|joking|the|an?)\b", rest)
            )
            or verb == "have"
        )
    if m["passive"]:
        return m["passive"].lower() != "made"
    return _things(low, verb, rest, modal, never=bool(m["never"]))


_BOUND = re.compile(
    r"\b(?:each|every|at least|at most|no (?:more|less|fewer) than|per|once a|twice a|within)\b"
)
_OPENERS = frozenset("there nobody none what since because although though as while whereas".split())
_KEPT = re.compile(
    r"be (?:\w+ly )?(?:kept|shown|handed|returned|submitted|reported|recorded|registered|displayed|worn|paid|signed|stored|locked|produced|retained|hung|presented|surrendered|logged|entered|cleaned|swept|boiled|filled in|sent|forwarded|counted|photographed|left (?:open|unlocked|on)|tied|fenced|destroyed|burned|fed|washed|cleared|collected|deposited|treated as)\b"
)
"""What is to be done with a thing by a rule; openings and launches are plans."""
_NOT_TOLD = frozenset("i we you he she it who there this that which what".split())


def _things(low: str, verb: str, rest: str, modal: str, *, never: bool) -> bool:
    """Tell whether something is demanded of what is no person: "all new buildings must have a flagpole"."""
    strong = modal in ("must", "shall", "may", "has to")
    if strong and verb == "have" and re.match(r"(?:all|each|every|any|no) \w", low):
        return True
    if verb == "be":
        if modal in ("must", "shall") and re.match(r"be [\w-]+ed\b(?! (?:to be|as\b))", rest):
            return not re.match(
                r"be (?:endured|tolerated|feared|expected|linked|related|limited|doubted)\b", rest
            )
        return _is_done(rest) or (never and re.match(r"be [a-z]+ed\b", rest) is not None)
    one_of = strong and re.match(r"(?:each|every|any|no) \w", low) is not None
    return verb not in LEAVES and (actors.unknown_plural(low) or one_of) and verb in BASES


_DONE = re.compile(
    r"be (?:\w+ly )?(?:(?:[a-z]+-)?(?P<verb>\w+)ed|spent|bought|sold|taught|brought|led|fed|hung|shut|torn|drawn|grown|told|kept|held|made|sent|paid|given|taken|shown|met|written|done|put|worn|built|open|closed|present|available|all)\b"
)


def _is_done(rest: str) -> bool:
    """Tell whether "be tested twice" is something to do: winters are only endured."""
    m = _DONE.match(rest)
    if m is None or m["verb"] is None:
        return m is not None
    stem = m["verb"]
    return (
        stem in BASES
        or f"{stem}e" in BASES
        or (stem[-1:] == "i" and f"{stem[:-1]}y" in BASES)
        or stem[:-1] in BASES
    )


READERS = (
    rewards_en.find, told_en.find, announced_en.find, _modal, telling_en.telling, telling_en.that, duty_en.find,
    nominal_en.find, settled_en.find, rules_en.find, outcomes_en.find, penal_en.find, bounds_en.find,
)  # fmt: skip
"""Whose reading of a clause is taken first; the frames read what these leave."""
