# ruff: noqa: E501
"""Occasions with a number: the third conference of a programme is one, whatever its dates and places.

"At the third Open Gate conference, held in Hami in May 2031", "when delegates gathered in June 2031 for the third
Open Gate meeting", 第三次开门工作会议18日至19日在哈密召开, ئۈچىنچى قېتىملىق «ئوچۇق دەرۋازا» يىغىنى.
"""

import re
from typing import NamedTuple

from headwater.link.batches import batches_in
from headwater.link.begun import dates_may_be_one
from headwater.link.event_words import ORDINALS, UG_ORDINALS, han_number
from headwater.link.programmes import KINDS_EN, Programmes, apart, core_of
from headwater.model import Event

SENTENCE = 600
"""Code points of a sentence that are read."""
_ORDINAL = f"(?i:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
_EN = re.compile(
    rf"\b(?P<ordinal>{_ORDINAL}) (?P<name>(?:[“\"‘]?[A-Z][\w’'-]+[”\"’]? |(?:of|on|for|and|the|to|national|central|regional|annual|joint|work|working|coordination|mobili[sz]ation|promotion|plenary|programme|program|campaign|project|leaders|leadership) ){{1,8}})"
    r"(?P<kind>(?i:conference|forum|symposium|summit|congress|session|meeting|seminar|convention|plenum|fair|expo|exchange))\b",
)
_OF = re.compile(
    rf"\b(?P<ordinal>{_ORDINAL}) (?:[a-z]+ )?(?P<kind>(?i:conference|forum|symposium|summit|congress|session|meeting|seminar|convention)) (?:of|on|for) (?:(?P<again>(?:the|this) (?:{KINDS_EN}))|(?:the )?(?P<name>[“\"‘]?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,4}}[”\"’]?(?: (?:{KINDS_EN}))?))",
)
"""The third conference of the programme, or of one that is named."""
_OWN = re.compile(
    rf"(?P<name>[“\"‘]?(?:[A-Z][\w-]+ ){{0,3}}[A-Z][\w-]+)[”\"]?[’']s? (?P<ordinal>{_ORDINAL}) (?:[a-z]+ )?(?P<kind>(?i:conference|forum|symposium|summit|congress|session|meeting|seminar|convention))\b"
)
"""Open Gate's first forum."""
_ZH = re.compile(
    "(?:第(?P<ordinal>[一二三四五六七八九十]{1,3}|\\d{1,2})|首)(?:次|届|屆)(?P<name>[“「]?[\u3400-\u9fff·”」]{0,24}?)(?P<kind>(?:工作)?(?:会议|會議)|工作会|座谈会|座談會|推进会|推進會|论坛|論壇|大会|大會|峰会|峰會|博览会|交流会)"
)
_NAME_ZH = re.compile("[“「]?[\u3400-\u9fff·]{2,12}[”」]?$")
_UG = re.compile(
    rf"(?P<ordinal>\d{{1,2}}-|(?:{'|'.join(UG_ORDINALS)}) ?)(?:نۆۋەتلىك|قېتىملىق|قارارلىق)? ?(?P<name>(?:«[^«»]{{2,40}}» ?)?(?:[\u0620-\u06ff]+ ){{0,4}}?)(?P<kind>يىغىنى?|مۇنبىرى?|قۇرۇلتىيى|قۇرۇلتاي|سۆھبىتى)"
)
_HELD = r"(?:held|hosted|convened|organi[sz]ed|opened|took place|met|gathered|meeting|holding|sat|assembled|came together|was|were|had been|which|that|when|in|at|on|of|during|from|the|for|a|year|late|later|early|mid|[A-Z][\w’'-]+,?|\d{1,2}(?:[–-]\d{1,2})?)"
_THEN = re.compile(rf"[”\"’]?(?: ?\([^()]*\))?,? ?(?:{_HELD}(?:,? |$)){{0,12}}$")
"""Between an occasion and its date behind it."""
_FOR = re.compile(
    r",? ?(?:(?:when|at|during|for|to (?:attend|hold|open)|with|as|held|hosted|convened|opened|saw|of|in|on|the|its|their|delegates|officials|leaders|they|had|gathered|met|came|brought|together|[A-Z][\w’'-]+)(?:,? |$)){0,12}[“\"‘]?$"
)
"""Between a date and the occasion behind it."""
_ZH_BETWEEN = re.compile("[^。；]{0,40}$")


class Occasion(NamedTuple):
    """An occasion: its number, its name as written, and the programme whose it is ("" unknown)."""

    ordinal: int
    name: str
    theme: str


def occasion_of(event: Event, text: str, known: Programmes, main: str) -> Occasion | None:
    """Return the numbered occasion that an event's date is the date of, or None."""
    if not text or "/.." in event.when:
        return None
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    sentence = text[low:high]
    date = event.date or (event.span.start, event.span.end)
    start, end = date[0] - low, date[1] - low
    if event.lang[:2] == "en":
        return _english(sentence, (start, end), known, main)
    pattern = _UG if event.lang[:2] == "ug" else _ZH
    for found in pattern.finditer(sentence):
        gap = sentence[end : found.start()] if found.start() >= end else sentence[found.end() : start]
        if not _ZH_BETWEEN.match(gap):
            continue
        name, whole = found["name"], found[0]
        if pattern is _ZH and (before := _NAME_ZH.search(sentence, 0, found.start())):
            whole, name = before[0] + whole, before[0] + name
        number = _number((found["ordinal"] or "一").strip())
        return _read(number, whole, name, known, main) if number else None
    return None


CAME = frozenset({"follow", "move", "send", "join", "hire", "start"})
"""Acts that a batch of people undergoes once: it was sent, it came."""
_ARRIVED = re.compile(r"\b(?:came|arriv(?:ed|al)|reached)\b|抵|到达|到達|来到|來到|يېتىپ كەل|كەلگەن|كەلدى")
_LEFT = re.compile(r"\b(?:left|set out|set off|departed)\b|出发|出發|启程|啟程|يولغا چىق")
_CAME = re.compile(rf"{_ARRIVED.pattern}|{_LEFT.pattern}|\b(?:followed|went)\b")
_THIS_BATCH = re.compile(
    r"\b(?:the|this|that) (?:batch|cohort|intake|wave|contingent)\b|[这這该該]批", re.IGNORECASE
)
"""A batch that was named before."""
_FIRST_ZH = re.compile("首批|第一批")
NEAR = 300
"""Code points before a sentence in which its batch is named."""


def batch_of_event(event: Event, text: str, known: Programmes, main: str) -> Occasion | None:
    """Return the batch whose coming an event is, with the programme whose it is, or None."""
    if not text or "/" in event.when or not (event.act in CAME or _CAME.search(event.what)):
        return None
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    sentence = text[low:high]
    numbered = _numbers(sentence)
    if not numbered and _THIS_BATCH.search(sentence):
        numbered = _numbers(text[max(0, low - NEAR) : low])
    if len(numbered) != 1:
        return None
    number = numbered.pop()
    found = known.pattern.search(sentence) if known.pattern else None
    theme = known.names[core_of(found[0])] if found else main
    sure = bool(theme) or (len(event.when) >= len("2031-05") and _CAME.search(event.what))
    return Occasion(number, f"batch {number}", theme) if sure else None


def _numbers(text: str) -> set[int]:
    """The numbers of the batches that a text names; none where it also names other parts of a whole."""
    named = {n.partition(" ")[::2] for n in batches_in(_FIRST_ZH.sub("第一批", text))}
    if any(kind not in ("batch", "group") or not number.isdigit() for kind, number in named):
        return set()
    return {int(number) for _, number in named}


def _english(sentence: str, date: tuple[int, int], known: Programmes, main: str) -> Occasion | None:
    for pattern in (_EN, _OF, _OWN):
        for found in pattern.finditer(sentence):
            if _dated(sentence, found, *date):
                again = main if pattern is _OF and found["again"] else ""
                number = ORDINALS[found["ordinal"].casefold()]
                return _read(number, found[0], found["name"] or "", known, again)
    return None


def _dated(sentence: str, found: re.Match[str], start: int, end: int) -> bool:
    if found.re is _EN and not re.search("[A-Z]", found["name"]):
        return False
    if found.end() <= start:
        return bool(_THEN.match(sentence[found.end() : start]))
    lead = re.sub(r"(?:the |their |its )?$", "", sentence[end : found.start()])
    return end <= found.start() and len(lead) < 120 and bool(_FOR.match(lead))


def _read(ordinal: int, whole: str, name: str, known: Programmes, main: str) -> Occasion:
    named = known.pattern.search(name) if known.pattern else None
    return Occasion(
        ordinal,
        " ".join(whole.split()),
        known.names[core_of(named[0])] if named else main if not name.strip() else "",
    )


def _number(word: str) -> int:
    if word in UG_ORDINALS:
        return UG_ORDINALS[word]
    return han_number(word.rstrip("-"))


def one_coming(a: tuple[str, Event], b: tuple[str, Event]) -> bool:
    """Tell whether batches of one number (theme, event) are one: of one programme, and of one date. A batch arrives
    once: of two dates of that, less than half a year apart, at most one is right."""
    (one, first), (other, second) = a, b
    if not one or not other:
        return _one_move(first, second)
    if apart(one, other):
        return False
    if dates_may_be_one(first.when, second.when):
        return True
    arrived = _ARRIVED.search(first.what) and _ARRIVED.search(second.what)
    return bool(one == other and arrived and _months_between(first.when, second.when) < 6)


def _one_move(a: Event, b: Event) -> bool:
    """Tell whether two documents, of which one names no programme, tell of one going (or coming) in one month."""
    way = any(words.search(a.what) and words.search(b.what) for words in (_LEFT, _ARRIVED))
    return bool(way) and a.document != b.document and _months_between(a.when, b.when) == 0


def _months_between(a: str, b: str) -> int:
    """How many months lie between two dates; many where one has no month."""
    months = [int(d[:4]) * 12 + int(d[5:7]) for d in (a, b) if re.match(r"\d{4}-(?:0\d|1[0-2])", d)]
    return abs(months[0] - months[1]) if len(months) == 2 else 99


def one_occasion(a: tuple[str, str], b: tuple[str, str]) -> bool | None:
    """Tell whether two occasions of one number (theme, date) are one; None where a theme is unknown.

    Of one programme they are, where they are a year apart at most; of two names in two scripts, in one year.
    """
    (one, first), (other, second) = a, b
    if not one or not other:
        return None
    years = [int(d[:4]) for d in (first, second) if d[:4].isdigit()]
    if apart(one, other) or len(years) < 2:
        return False
    return abs(years[0] - years[1]) <= (one == other)
