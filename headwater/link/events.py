# ruff: noqa: E501
"""Dated events as keys, and those that are dates of one event."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from headwater.link.begun import one_beginning
from headwater.link.concepts import HEAD_FORMS
from headwater.link.event_words import ACTS, EMPTY, KINDS, ORDINALS, SAME, han_number
from headwater.link.folding import HAN, fold, singular, tokens
from headwater.link.heads import ADMIN, MONEY_HEADS, PEOPLE
from headwater.link.lexicon import SOFT
from headwater.link.occasions import one_coming, one_occasion
from headwater.link.phrases import uyghur_noun
from headwater.link.places import CODES, NAMES, Places, inside
from headwater.link.programmes import SAID_AGAIN, core_of, named_before, quoted_name
from headwater.link.since import gathers, home_of
from headwater.model import Event

CANDIDATES = 64
"""Groups that one event is compared with for each of its words."""
_ZH_ORDINAL = re.compile("第([一二三四五六七八九十]{1,3}|\\d+)(?:次|届|屆|批)?")


BEGUN = frozenset({"launch", "found", "start", "end", "expand", "implement"})
"""Acts of which a sentence names the thing before its date: «…» پائالىيىتى 2029-يىلى باشلانغان."""
SENTENCE = 600
"""Code points of a sentence that are read for a name."""
QUOTES = "“”\"'「」『』《》«» "


@dataclass(frozen=True, slots=True)
class EventFacet:
    """An event as a key: its words (place and kind folded), ordinal, act, place, kind of thing."""

    event: Event
    order: tuple[int, int]
    words: frozenset[str]
    ordinal: int
    kind: str
    act: str
    where: str
    named: bool
    name: str = ""
    things: frozenset[str] = frozenset()
    scheme: str = ""
    """The programme that begins (`headwater.link.begun`), or whose occasion it is (`headwater.link.occasions`)."""
    may: str = ""
    """The programme whose beginning it may be, if another text tells of one at that time (`headwater.link.since`)."""


def event_facet(
    event: Event,
    order: int,
    places: Places,
    names: Mapping[str, str] = MappingProxyType({}),
    text: str = "",
) -> EventFacet:
    """Read the key of an event from its name, else from what happened.

    `names` are what the case's terms teach of names in other languages: the English one stands for both.
    `text` is that of its document: "the programme" is the one named before.
    """
    name = event.name or name_in(event.what) or quoted_name(event.what)
    if not name and SAID_AGAIN.match(event.what.lstrip('“"')):
        name = named_before(text, event.span.start)
    if not name and text and (event.act in BEGUN or fold(event.act or "") in BEGUN):
        said = text[event.sentence[0] : event.span.end][:SENTENCE]
        name = quoted_name(said) or (named_before(text, event.span.start) if SAID_AGAIN.match(said) else "")
    short = len(event.what.split()) <= 6 and len(event.what) <= 60
    phrase = fold(name or (event.what if short else _kind_words(event.what)))
    phrase = names.get(phrase.strip(QUOTES)) or names.get(core_of(phrase.strip(QUOTES)), phrase)
    ordinal, words, kind = 0, set(), ""
    for found in _ZH_ORDINAL.finditer(phrase):
        ordinal = han_number(found[1])
    phrase = _ZH_ORDINAL.sub(" ", phrase)
    for word, sort in KINDS.items():
        if HAN.search(word) and word in phrase:
            kind, phrase = kind or sort, phrase.replace(word, " ")
    for token in _split_places(phrase):
        one = singular(token)
        if token in ORDINALS:
            ordinal = ORDINALS[token]
        elif one in KINDS:
            kind = kind or KINDS[one]
        elif one not in SOFT and one not in ACTS and one not in EMPTY:
            words.add(SAME.get(one, one))
    act = ACTS.get(fold(event.act or "").replace(" ", "_"), fold(event.act or ""))
    return EventFacet(event, (order, event.span.start), frozenset(words), ordinal, kind, act,
                      places.key(event.where), bool(name), name, _things(event.what))  # fmt: skip


OPENED = frozenset({"open", "launch", "found", "build", "close"})
"""Acts that a thing undergoes once."""
_NO_THING = PEOPLE | ADMIN | MONEY_HEADS | {"", "household", "number", "year", "month", "day"}


@lru_cache(maxsize=16_384)
def _things(what: str) -> frozenset[str]:
    """The concepts of the nouns in what happened that may be what was opened: a dam, a school, a bridge."""
    folded = fold(what[:400])
    found = {HEAD_FORMS.get(singular(w)) or uyghur_noun(w) for w in tokens(folded)}
    if HAN.search(folded):
        found |= {c for w, c in HEAD_FORMS.items() if len(w) > 1 and HAN.match(w) and w in folded}
    return frozenset(found - _NO_THING)


def _one_opening(a: EventFacet, b: EventFacet) -> bool:
    """Tell whether two texts tell of one opening: one day, one act, one kind of thing, nothing that differs."""
    if a.event.act not in OPENED or a.event.act != b.event.act or places_apart(a.where, b.where):
        return False
    if a.event.when != b.event.when or len(a.event.when) != 10:
        return False
    if a.named and b.named and a.event.lang[:2] == b.event.lang[:2] and not a.words & b.words:
        return False
    return not (a.things and b.things) or bool(a.things & b.things)


_NAME = re.compile(
    r"(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d+(?:st|nd|rd|th)) )?"
    r"(?:[A-Z][\w’'-]+ ){1,5}?"
    r"(?:Forum|Symposium|Conference|Congress|Meeting|Summit|programme|program|campaign|Campaign|Initiative|Plan|Scheme)\b"
    r"|第[一二三四五六七八九十\d]{1,3}[次届屆][\u3400-\u9fff]{2,20}?(?:座谈会|座談會|会议|會議|论坛|論壇|大会)"
)


def name_in(what: str) -> str:
    """Return the proper name of an event or a scheme within a sentence, or ""."""
    return next(
        (
            found[0]
            for found in _NAME.finditer(what)
            if not (found[0].startswith(("The ", "This ", "A ")) and len(found[0].split()) < 3)
        ),
        "",
    )


def _kind_words(what: str) -> str:
    """The words of a sentence that name a kind of event: all that an unnamed one goes by."""
    folded = fold(what)
    return " ".join(
        word for word in KINDS if (word in folded if HAN.search(word) else f" {word}" in f" {folded}")
    )


_HAN_NAMES = sorted((n for n in CODES if HAN.search(n)), key=len, reverse=True)


def _split_places(phrase: str) -> list[str]:
    found = []
    for name in _HAN_NAMES if HAN.search(phrase) else ():
        if name in phrase:
            found.append(NAMES[CODES[name]])
            phrase = phrase.replace(name, " ")
    return [*found, *tokens(phrase)]


def groups_of(facets: list[EventFacet]) -> list[list[EventFacet]]:
    """Gather by (ordinal, kind, act) and words; a shortened name joins the fuller one of its document."""
    blocks: dict[tuple[int, str, str], list[EventFacet]] = defaultdict(list)
    for facet in facets:
        blocks[
            facet.ordinal, facet.kind if facet.ordinal or facet.kind == "meeting" else "", facet.act
        ].append(facet)
    groups: list[list[EventFacet]] = []
    for (ordinal, kind, _), block in blocks.items():
        groups += _block(block, ordinal, kind)
    for group in groups:
        group.sort(key=lambda f: f.order)
    return sorted(groups, key=lambda g: g[0].order)


def _block(block: list[EventFacet], ordinal: int, kind: str) -> list[list[EventFacet]]:
    """Join each event to the first group that may be the same; found by a word or the date in common."""
    groups: list[list[EventFacet]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for facet in sorted(block, key=lambda f: (-len(f.words), f.order)):
        signs = [
            *sorted(facet.words),
            facet.event.when[:4],
            facet.event.when,
            *(["#"] if ordinal and kind else []),
            *([f"@{facet.scheme}"] if facet.scheme else []),
        ]
        near = dict.fromkeys(n for sign in signs for n in by_word[sign][:CANDIDATES])
        number = next((n for n in near if _same_event(facet, groups[n], ordinal, kind)), None)
        if number is None:
            number = len(groups)
            groups.append([])
            for sign in signs:
                by_word[sign].append(number)
        groups[number].append(facet)
    return groups


def same_day(groups: list[list[EventFacet]]) -> list[list[EventFacet]]:
    """Let a meeting without a name join the one named meeting of that very day."""
    named: dict[tuple[str, str], list[list[EventFacet]]] = defaultdict(list)
    for group in groups:
        lead = group[0]
        if lead.named and lead.kind == "meeting":
            for when in {f.event.when for f in group if len(f.event.when) == 10}:
                named[lead.act, when].append(group)
    kept = []
    for group in groups:
        lead = group[0]
        hosts = (
            named.get((lead.act, lead.event.when), []) if lead.kind == "meeting" and not lead.named else []
        )
        if len(hosts) == 1:
            hosts[0].extend(group)
        else:
            kept.append(group)
    return kept


def since(may: list[EventFacet], groups: list[list[EventFacet]]) -> list[list[EventFacet]]:
    """Let what may be the beginning of a programme join the one that is told as such, of its date."""
    begun: dict[str, list[int]] = defaultdict(list)
    for n, group in enumerate(groups):
        if group[0].act == "start" and any(f.scheme for f in group):
            for year in {f.event.when[:4] for f in group}:
                begun[year].append(n)
    moved: dict[str, int] = {}
    for facet in sorted(may, key=lambda f: f.order):
        hosts = [n for n in begun.get(facet.event.when[:4], [])[:CANDIDATES]
                 if gathers(facet.event) or not any(places_apart(facet.where, f.where) for f in groups[n] if f.scheme)]  # fmt: skip
        told = [[(f.scheme, f.event) for f in groups[n] if f.scheme] for n in hosts]
        home = home_of((facet.may, facet.event), told)
        if home is not None:
            moved[facet.event.id] = hosts[home]
    added: dict[int, list[EventFacet]] = defaultdict(list)
    for facet in may:
        if facet.event.id in moved:
            added[moved[facet.event.id]].append(facet)
    kept = []
    for n, group in enumerate(groups):
        own = [f for f in group if moved.get(f.event.id, n) == n]
        ids = {f.event.id for f in own}
        own += sorted((f for f in added[n] if f.event.id not in ids), key=lambda f: f.order)
        if own:
            kept.append(own)  # what is told as the beginning leads
    return kept


def _same_event(facet: EventFacet, group: list[EventFacet], ordinal: int, kind: str) -> bool:
    lead = group[0]
    if any(_one_opening(facet, other) for other in group[:CANDIDATES]):
        return True
    if facet.act == "start" and facet.scheme and any(f.scheme for f in group[:CANDIDATES]):
        return any(_one_start(facet, other) for other in group[:CANDIDATES])
    scheme = facet.kind == lead.kind == "scheme" and facet.act == "start" and facet.named and lead.named
    if (kind == "meeting" or scheme) and any(_same_day_abroad(facet, other) for other in group[:CANDIDATES]):
        return True
    if ordinal and kind == "meeting" and (one := _one_occasion(facet, group)) is not None:
        return one
    if kind == "batch":
        if places_apart(facet.where, lead.where):
            return False
        return one_coming((facet.scheme, facet.event), (lead.scheme, lead.event))
    if ordinal and kind == "meeting":  # "the Second forum" beside "the Second Xinjiang Work Forum"
        near = facet.event.document == lead.event.document or facet.words == lead.words
        return near and (facet.words <= lead.words or lead.words <= facet.words)
    if facet.named and lead.named:
        if not _one_occurrence(facet, lead):
            return False
        shared = facet.words & lead.words
        return bool(shared) and (facet.words <= lead.words or lead.words <= facet.words)
    if facet.act != "start" or places_apart(facet.where, lead.where):
        return False
    return facet.kind == lead.kind == "scheme" and dates_meet(facet.event.when, lead.event.when)


def _one_occasion(facet: EventFacet, group: list[EventFacet]) -> bool | None:
    """Tell whether a numbered meeting is that of a group, by the programme whose it is; None where nobody knows."""
    told = [
        one_occasion((facet.scheme, facet.event.when), (o.scheme, o.event.when)) for o in group[:CANDIDATES]
    ]
    return False if False in told else True if True in told else None


def _one_start(a: EventFacet, b: EventFacet) -> bool:
    return one_beginning(
        (a.scheme, a.event, a.where), (b.scheme, b.event, b.where), places_apart(a.where, b.where)
    )


def _same_day_abroad(a: EventFacet, b: EventFacet) -> bool:
    """Two languages name a meeting of one number, kind and day: no words can be compared, the day can."""
    return a.event.lang[:2] != b.event.lang[:2] and len(a.event.when) == 10 and a.event.when == b.event.when


def _one_occurrence(a: EventFacet, b: EventFacet) -> bool:
    """A beginning or an end is one; a meeting or a visit of another year is another one."""
    if a.act in ("start", "end"):
        return True
    return a.event.when[:4] == b.event.when[:4] and bool(a.act or a.event.what == b.event.what)


def dates_meet(a: str, b: str) -> bool:
    """Tell whether one EDTF date contains the other by precision (2016-10 has 2016-10-17 in it)."""
    one, other = (d.rstrip("~?/.").split("/")[0] for d in (a, b))
    short, long = sorted((one, other), key=len)
    return len(short) >= 6 and long.startswith(short)


def places_apart(a: str, b: str) -> bool:
    """Tell whether two places are known and neither lies in the other."""
    return bool(a and b) and not inside(a, b) and not inside(b, a)
