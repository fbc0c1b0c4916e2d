"""One subject, several duties: "must hang the flag, sweep the yard and report guests" is three demands.

Only where a verb in its base form opens each of them; two alone ("inspect and repair the wells") stay one, unless the
second has how often, how many or how much of its own.
"""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.requirements import details_en
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_en import BASES

_JOINT = re.compile(
    r"(?P<sign>, (?:and |or |as well as |then |and also )?(?:to )?| and (?:also |then )?(?:to )?| or )(?P<verb>[a-z]+)(?= (?:[a-z]+ren|the|an?|their|its|his|her|our|all|each|every|any|no|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|at|on|in|to|for|with|from|up|out|off|back|over|down|into|by|about|for|them|it|him|us|each|both|local|new|only|aside|apart|forth|together|home|away|no|[a-z]+s|[a-z]+ly)\b)"
)
_NOUN_TOO = frozenset(
    "work study plan record share support rest practice place plant play change check answer ask register release request review return run wash watch mark lock lead count cover cut draw visit report transfer transport test train contact help phone print pray fast list note number rent scan screen seal log hand post".split()
)
"""Verbs that are nouns as well: behind "and" they need an article or the like after them."""
_DETERMINED = re.compile(
    r" (?:the|an?|their|its|his|her|all|each|every|any|them|it|him|to|for|with|back|\d)\b"
)
_OWN = re.compile(
    r"(?<!\d)\d{1,3}(?!\d)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|each|every|daily|weekly|monthly|a (?:day|week|month|year))\b"
)
_OBJECT = re.compile(
    r" (?:the|an?|their|its|his|her|all|each|every|any|no|at least|with|in|for|to|\d[\d,.]*) [a-z]"
)
_OPENS = re.compile(
    r"[a-z]+ (?:(?:up|out|back|off|in|for|to|on|with|at|down) )?(?:(?:the|an?|their|its|his|her|all|each|every|any|no) [a-z]|(?:them|it|him|us)\b)"
)
"""Two duties are told apart where each verb has an object of its own: write a diary and hand the form to the office."""
_VERBS_OF = re.compile(
    r"(?!(?:be|have|help|try|go|come|stop|work|live) )[a-z]+ (?:the |an? |their |its |all |any |each |every )?[a-z’'-]+s?(?= and\b)"
)
"""A verb and its object alone before "and": halt shipments and ask for the records."""
LONGEST = 8
"""Duties of one sentence that are told apart."""


def split(text: str, demand: Demand) -> Iterator[Demand]:
    """Yield the demand, or the several that its act joins."""
    low, high = demand.act
    if _row(text, low, high) and not demand.cues[0].startswith(("a penalty", "counts", "quota", "what it")):
        first = text[low:high].split(" ", maxsplit=1)[0]
        row = [m for m in _ROW.finditer(text, low + 4, high) if _same_form(first, m)]
        yield from _each(text, demand, _parts(text, (low, high), row, bool(demand.often)))
        return
    told = demand.modality == "practice" and demand.cues[0] != "told as what is done"
    if told or demand.cues[0].startswith(("what", "a penalty", "counts", "quota")):
        yield demand
        return
    cuts: list[re.Match[str]] = []
    for m in _JOINT.finditer(text, low + 4, high):
        if _verb(text, m, after=bool(cuts)):
            cuts.append(m)
    often = demand.modality == "practice" and demand.often is not None
    yield from _each(text, demand, _parts(text, (low, high), cuts, often))


_ROW = re.compile(
    r"(?P<sign>, (?:and |or |then |and also )?(?:to )?| and (?:also |then )?(?:to )?)(?P<verb>[a-z]+)(?= (?:[a-z]+|\d))"
)
"""The next of several that are told in one form: reads ..., sweeps ... and carries; reading ..., sweeping ...."""


def _row(text: str, low: int, high: int) -> bool:
    """Tell whether an act begins with a verb in the third person or in -ing: several of them in a row are several."""
    first = text[low:high].split(" ", maxsplit=1)[0]
    return (first.endswith("ing") and first not in BASES) or (
        first.endswith("s") and _base(first) is not None
    )


def _base(verb: str) -> str | None:
    forms = (verb.removesuffix("s"), verb.removesuffix("es"), verb.removesuffix("ies") + "y")
    return next((v for v in forms if v in BASES), None)


def _same_form(first: str, m: re.Match[str]) -> bool:
    verb = m["verb"]
    if first.endswith("ing") and first not in BASES:
        return verb.endswith("ing") and verb not in _NO_GERUND
    if not verb.endswith("s") or _base(verb) is None:
        return False
    return verb not in _NO_VERB or (m["sign"][0] == "," and _ACTED.match(m.string, m.end()) is not None)


_ACTED = re.compile(
    r" (?:the|an?|their|its|his|her|to|with|once|twice|every|each|daily|weekly|all|any|them|it|on|at|in|about|\d)\b"
)


_NO_GERUND = frozenset(
    "including during according following morning evening building training regarding".split()
)
_NO_VERB = frozenset(
    "works studies plans records shares supports visits reports transfers tests calls lists notes clothes uses hands posts marks".split()
)
"""Plurals that look like the third person: behind "and" they are taken for nouns, unless a preposition follows."""


def _each(text: str, demand: Demand, parts: list[At]) -> Iterator[Demand]:
    if len(parts) < 2:
        yield demand
        return
    for n, at in enumerate(parts):
        made = replace(
            demand, act=at, object=None, number=None, cues=[*demand.cues], above=dict(demand.above)
        )
        made.start, made.end = (at[0] if n else demand.start), at[1]
        if n:
            made.cues.append("one of several duties")
        if n + 1 < len(parts) or n:
            _own(text, made, demand, at, parts)
        yield made


def _verb(text: str, m: re.Match[str], *, after: bool) -> bool:
    """Tell whether a duty opens here; `after` another one, a noun's plural is enough behind a verb that is a noun too."""
    if m["verb"] not in BASES or re.search(r"\b(?:the|an?)$", text[: m.start("verb")].rstrip()):
        return False
    return (
        m["sign"].endswith("to ")
        or m["verb"] not in _NOUN_TOO
        or bool(_DETERMINED.match(text, m.end()))
        or (after and "and" in m["sign"])
    )


def _parts(text: str, act: At, cuts: list[re.Match[str]], often: bool = False) -> list[At]:
    """Where each duty stands; the whole where they are one."""
    if not cuts or len(cuts) >= LONGEST:
        return [act]
    starts = [act[0], *(m.start("verb") for m in cuts)]
    ends = [*(m.start() for m in cuts), act[1]]
    parts = [(a, a + len(text[a:b].rstrip(" ,"))) for a, b in zip(starts, ends, strict=True)]
    if len(parts) == 2 and not cuts[0]["sign"].startswith(",") and not cuts[0]["sign"].endswith("to "):
        both = all(len(text[a:b].split()) > 2 for a, b in parts)
        whole = _OBJECT.search(text, *parts[0]) and _OPENS.match(text, parts[1][0])
        apart = cuts[0]["verb"] not in _NOUN_TOO or _DETERMINED.match(text, cuts[0].end()) is not None
        told = (
            all(len(text[a:b].split()) > 1 for a, b in parts)
            and _VERBS_OF.match(text, parts[0][0])
            and len(text[slice(*parts[1])].split()) > 2
        )
        if not (both and (often or whole or _OWN.search(text, *parts[1]))) and not (told and apart):
            return [act]
    return [act] if any(len(text[a:b].split()) < 2 for a, b in parts) else parts


def _own(text: str, made: Demand, whole: Demand, at: At, parts: list[At]) -> None:
    """Give a duty what its own words say of it, and what the words around all of them say."""
    others = [p for p in parts if p != at]
    fresh = Demand(made.start, at[1], made.actor, at, made.modality, made.cues)
    details_en.fill(text, fresh, at)
    made.above.pop("frequency", None)

    def mine(own: At | None, of_all: At | None) -> At | None:
        kept = own or of_all
        return None if kept and any(a <= kept[0] < b for a, b in others) else kept

    often = fresh.often or whole.often
    made.often = None if often and any(a <= often.at[0] < b for a, b in others) else often
    made.duration, made.number = mine(fresh.duration, whole.duration), mine(fresh.number, None)
    made.payment = mine(fresh.payment, whole.payment)
