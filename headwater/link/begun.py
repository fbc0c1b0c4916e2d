# ruff: noqa: E501
"""Which programme a beginning is the beginning of: named in its sentence, or the one that the document is about.

"Since it was launched in 2031", 自2031年启动以来 and پىلان 2031-يىلى باشلانغان name nothing: the programme that their
document names most is meant. Two texts of two languages, whose names nobody has set side by side, tell of one
beginning where their dates may be one.
"""

import re
from collections import Counter

from headwater.link.folding import HAN
from headwater.link.programmes import KINDS_EN, KINDS_UG_BARE, KINDS_ZH, Programmes, apart, core_of
from headwater.model import Event

LAUNCHED = frozenset({"launch", "found", "start", "begin", "introduce", "initiate", "implement"})
"""Acts by which a programme begins."""
READ = 100_000
"""Code points of a document in which programmes are counted."""
SENTENCE = 600
_BEGAN_EN = r"(?:launch(?:ed)?|beg[au]n|start(?:ed)?|introduced|initiated|roll(?:ed)? out|set up|inaugurated)"
_BEGAN_ZH = "(?:正式|全面|率先|首次)?(?:启动|啟動|实施|實施|开展|開展|推行|开始|開始|发起|發起|推出)"
_UNNAMED = re.compile(
    rf"\b(?:the|this|its) (?:\w+ )?(?:{KINDS_EN})(?:,? (?:which|that))? (?:(?:was|is|has been|had been|were) )?(?:\w+ly |first )?{_BEGAN_EN}\b"
    rf"|\bsince (?:its|the) (?:launch|start|beginning|introduction)\b|\blaunch of the (?:{KINDS_EN})\b"
    rf"|(?:^|[，。；：、“「\s])(?:该项?|該項?|本|此|这一|這一)?(?:{KINDS_ZH})(?:是|已)?(?:自|于|於|在|从|從)?\s?\d{{4}}\s?年[^，。；]{{0,16}}{_BEGAN_ZH}"
    rf"|(?:^|[，。；：\s])自?(?:从|從)?\s?\d{{4}}\s?年[^，。；]{{0,10}}{_BEGAN_ZH}(?:以来|以來|至今|后|後)"
    rf"|(?:^|[،.؛:!]\s*)(?:بۇ )?(?:{KINDS_UG_BARE}) \d{{4}}",
    re.IGNORECASE,
)
"""A beginning whose sentence calls what began "the programme", or nothing at all."""
_BEGUN_UG = re.compile("يولغا قويۇل|رەسمىي باشلان|قانات يايدۇرۇل")
"""Uyghur verbs by which a programme begins."""
_PILOT = re.compile(r"\bpilot|\btrial\b|试点|試點|试行|試行|سىناق", re.IGNORECASE)


def begins(event: Event) -> bool:
    """Tell whether an event is a beginning, by its act or by its own words."""
    return (event.act or "") in LAUNCHED or (not event.act and bool(_BEGUN_UG.search(event.what)))


def main_scheme(text: str, known: Programmes) -> str:
    """Return the programme that a text names most, the first of equals; "" where it names none."""
    if known.pattern is None:
        return ""
    counted = Counter(known.names[core_of(m[0])] for m in known.pattern.finditer(text[:READ]))
    return max(counted, key=lambda core: counted[core], default="")


def scheme_of(event: Event, text: str, known: Programmes, main: str) -> str:
    """Return the key of the programme whose beginning an event is, or ""."""
    if not text or known.pattern is None or not begins(event):
        return ""
    low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
    sentence = text[low:high]
    at = (event.date[0] if event.date else event.span.start) - low
    found = [(m.start(), known.names[core_of(m[0])]) for m in known.pattern.finditer(sentence)]
    before = [core for start, core in found if start < at]
    said = text[max(low, event.span.start - 12) : event.span.end] if HAN.search(sentence) else sentence
    if event.act != "found" and before:
        return before[-1]
    if _UNNAMED.search(said) or _UNNAMED.search(sentence[:SENTENCE]):
        return before[-1] if before else main
    return found[0][1] if event.act != "found" and len({core for _, core in found}) == 1 else ""


def one_beginning(a: tuple[str, Event, str], b: tuple[str, Event, str], places_differ: bool) -> bool:
    """Tell whether two beginnings (programme, event, place) are of one programme: of one name, whatever their
    dates, or of two languages and one date. A pilot somewhere is not the beginning of the whole."""
    (one, first, here), (other, second, there) = a, b
    if places_differ or not one or not other or apart(one, other):
        return False
    if bool(_PILOT.search(first.what)) != bool(_PILOT.search(second.what)):
        return False
    meet = dates_may_be_one(first.when, second.when)
    return meet or (
        one == other and (here == there or not (here and there)) and _next_year(first.when, second.when)
    )


def _next_year(a: str, b: str) -> bool:
    """Tell whether two dates lie a year apart at most: further apart something else began."""
    years = [int(d[:4]) for d in (a, b) if d[:4].isdigit()]
    return len(years) == 2 and abs(years[0] - years[1]) <= 1


def dates_may_be_one(a: str, b: str) -> bool:
    """Tell whether one date holds the other: 2031 and 2031-03."""
    one, other = (d.rstrip("~?/.").split("/")[0] for d in (a, b))
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and long.startswith(short)
