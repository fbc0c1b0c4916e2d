"""Find the figures of a document, sentence by sentence."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.extract import patterns as re
from headwater.extract.figures import (
    accept,
    counted_en,
    counted_ug,
    counted_zh,
    headed,
    listed_zh,
    nouns_en,
    role,
    series_zh,
    sharing,
    taken_up,
    timed,
)
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.fold import fold
from headwater.extract.figures.folds import folds, with_words
from headwater.extract.figures.found import Found
from headwater.extract.figures.frequency import frequencies
from headwater.extract.figures.halves_en import halves
from headwater.extract.figures.halves_ug import halves_ug
from headwater.extract.figures.headlines import headlines
from headwater.extract.figures.noise import noise
from headwater.extract.figures.quantity import quantities, rate_at
from headwater.extract.figures.reading import Reading, fraction
from headwater.extract.figures.table import Header, Tables, masked
from headwater.extract.figures.talk import Talk
from headwater.extract.figures.topic import OCCASIONS, Topic
from headwater.extract.figures.traps import Traps
from headwater.model import Figure, Measure, Problem, Quantity

if TYPE_CHECKING:
    from headwater.extract.context import Context

MADE_BY = "figures/6"
_HINT = re.compile(
    r"[0-9０-９½¼¾零一二三四五六七八九十百千万亿兆两半几数倍翻壹贰貳萬億兩]|[٠-٩۰-۹]|[a-z]", re.IGNORECASE
)
_PERSON_TIMES = re.compile(r"[”\"')]{0,2} ?[(（]? ?(?:person[- ]times|person[- ]trips|person[- ]visits|人次)")
_MIXED = re.compile(r"[\u3400-\u9fff]")
BACK = 12
"""Figures before a list in which what it counts is looked for."""
SHORT = 24
"""A longer cell of a table says itself what it counts."""
LONG = 4_000
"""A sentence longer than this is read in pieces."""


@dataclass(slots=True)
class Sentence:
    """A sentence in hand: its words, plain and folded, and where it stands."""

    index: int
    start: int
    text: str
    folded: str
    lang: str
    block: int


def find(context: "Context") -> Iterator[Figure | Problem]:
    """Yield the figures of the context's document, in text order; a Problem where long stretches of nothing
    but numbers were left out."""
    document = context.document
    tables = Tables(document)
    left_out = 0
    figures: list[Figure] = []
    last: Counted | None = None
    talk = Talk()
    told: deque[Found] = deque(maxlen=BACK)
    for index, place in enumerate(context.sentences):
        if document.blocks[place.block].kind == "boilerplate" or index in context.unread:
            continue
        header = tables.header(place.block)
        table = document.blocks[place.block].kind == "table_cell"
        for at in range(place.start, place.end, LONG):
            text = document.text[at : min(place.end, at + LONG)]
            if noise(text):
                left_out += len(text)
                continue
            folded = fold(masked(text) if table else text)
            sentence = Sentence(index, at, text, folded, place.lang, place.block)
            if tables.no_figure(place.block, folded):
                continue
            topic = None if table else talk.topic(index)
            found = read(text, folded, header=header, table=table, last=last, topic=topic)
            last = next(
                (
                    f.counted
                    for f in reversed(found)
                    if f.counted.unit and f.counted.text and f.role != "name"
                ),
                last,
            )
            if place.lang == "zh":
                listed_zh.by_place(found, () if table else told)
            told.extend(found)
            if not table:
                talk.hear(index, folded, place.lang, found)
            for item in found:
                if headed.named(header, folded, item):
                    continue
                if not timed.dated(context, sentence.index, sentence.start, item):
                    _ruled(context, sentence, item)
                    figures.append(_figure(context, sentence, item))
    yield from headlines(document, figures)
    if left_out:
        reason = f"{left_out:,} characters that hold hardly anything but numbers were not read for figures"
        yield Problem("extract", document.name, reason)


def _ruled(context: "Context", sentence: Sentence, item: Found) -> None:
    """Under a heading of duties or rules a present sentence rules."""
    above = context.headings[sentence.index]
    kind = context.document.blocks[sentence.block].kind
    if item.role != "claim" or above is None or kind not in ("paragraph", "list_item"):
        return
    why = role.under(context.text(above), sentence.text)
    if why:
        item.role = "requirement"
        item.why.append(why)


def read(
    text: str,
    folded: str,
    *,
    header: Header | None = None,
    table: bool = False,
    last: Counted | None = None,
    topic: Topic | None = None,
) -> list[Found]:
    """Return the figures of one sentence, without their context; `last` is what the sentence before counted,
    `topic` what is talked of."""
    readings = _readings(folded)
    if not readings:
        return []
    traps = Traps(folded)
    out: list[Found] = []
    previous: Reading | None = None
    for k, reading in enumerate(readings):
        if accept.refused(folded, reading, traps) and not (header and headed.bare(header, reading)):
            continue
        stop = readings[k + 1].start if k + 1 < len(readings) else len(text)
        begin = previous.end if previous else 0
        if header:
            headed.unit(header, folded, reading)
        whole = (
            readings[k + 1]
            if k + 1 < len(readings) and counted_en.passes_over(folded, reading, readings[k + 1])
            else None
        )
        earlier = [(f.reading, f.counted) for f in out[-8:]]
        item = _one(
            text,
            folded,
            reading,
            (begin, max(stop, reading.end)),
            table=table,
            whole=whole,
            earlier=earlier,
            last=last,
            topic=topic,
        )
        if item is None:
            continue
        if accept.converted(folded, previous, reading):
            _convert(item, previous, out)
        if header and header.text and (not item.counted.text or (table and len(folded) <= SHORT)):
            item.why = [w for w in item.why if w != item.counted.why]
            item.counted = headed.counted(header, item)
            item.why.append(item.counted.why)
        sharing.interval(folded, item, out)
        _rate_behind(folded, item)
        sharing.change(folded, item, out)
        sharing.same_kind(item, out)
        out.append(item)
        previous = reading
    sharing.share(text, out)
    series_zh.respectively(folded, out)
    return out


_A_QUARTER = re.compile(
    r"\b(?:[a-z]{3,}s|visit|stay|call|trip|time|meeting|session|inspection) a quarter\b(?! (?:of|less|more|as)\b)"
)


def _readings(folded: str) -> list[Reading]:
    """The quantities of a sentence, frequencies and multiplications in words among them."""
    readings = quantities(folded)
    rates = {m.end() for m in _A_QUARTER.finditer(folded)} if " a quarter" in folded else ()
    readings = [
        r for r in readings if r.number[1] not in rates
    ]  # one stay a quarter: how often, and no fourth
    return with_words(readings, frequencies(folded) + folds(folded) + halves(folded) + halves_ug(folded))


def _convert(item: Found, previous: Reading | None, out: list[Found]) -> None:
    """The same amount in another unit counts what it converts, per what it converts."""
    reading = item.reading
    item.role = "conversion"
    reading.per = reading.per or (previous.per if previous else None)
    if out and out[-1].counted.text and item.counted.start == item.counted.end:
        same, end = out[-1].counted, reading.end
        why = "measure: the amount it converts"
        item.counted = Counted(end, end, same.text, same.head, "", same.modifiers, why)
    if previous and previous.per is None:
        previous.per = reading.per
    item.why.append("role: the same amount in another unit, in brackets")


def _one(
    text: str,
    folded: str,
    reading: Reading,
    around: tuple[int, int],
    *,
    table: bool,
    whole: Reading | None,
    earlier: list[tuple[Reading, Counted]],
    last: Counted | None,
    topic: Topic | None,
) -> Found | None:
    stop = around[1]
    start, end = reading.number
    chinese = (
        reading.numeral.form == "han"
        or reading.unit_word > "\u2e80"
        or bool(_MIXED.match(folded, reading.end))
        or (_MIXED.search(folded[max(0, start - 2) : end + 3]) is not None)
    )
    if _arabic(text, reading):
        counted = taken_up.uyghur(text, reading, stop, earlier, last, topic)
    elif chinese:
        counted = taken_up.chinese(text, folded, reading, around, earlier, topic)
    else:
        counted = taken_up.english(text, folded, reading, around, earlier, last, topic)
    if whole and reading.unit is None and (not counted.text or counted.end <= whole.start):
        part = counted_en.counted(text, whole, len(text), reading.end)
        why = "measure: part of the next number"
        if part.text or not counted.text:
            counted = Counted(reading.end, reading.end, part.text, part.head, part.unit, why=why)
    kind, why = role.role(text, folded, reading, 0, len(text))
    if kind == "name":
        _name(text, folded, reading, counted)
        if reading.value == 1 and role.numberless(counted.text):
            return None
        counted.unit = (
            "" if counted.unit == counted.head and not nouns_en.known(counted.head) else counted.unit
        )
    elif counted.end > reading.end and (reading.per is None or counted.head in OCCASIONS):
        reading.per = rate_at(folded, counted.end, reading) or reading.per
    if kind != "name" and not accept.kept(folded, reading, counted, table=table):
        return None
    if _arabic(text, reading):
        said = counted_ug.predicate(text, max(reading.end, counted.end))
    elif chinese:
        said = counted_zh.predicate(folded, reading.start, max(reading.end, counted.end), 0, len(text))
    else:
        said = counted_en.predicate(folded, reading.start, max(reading.end, counted.end), 0, len(text))
    notes = [*reading.why, *([counted.why] if counted.why else []), *([why] if why else [])]
    return Found(reading, counted, kind, said, notes)


def _name(text: str, folded: str, reading: Reading, counted: Counted) -> None:
    """The span of a number inside a name is the whole name."""
    whole = role.whole_name(text, folded, reading)
    if whole:
        counted.text = text[whole[0] : whole[1]]
        reading.start, reading.end = min(whole[0], reading.number[0]), max(whole[1], reading.number[1])
    counted.start = counted.end = reading.end
    counted.why = "measure: the whole name"


def _own_words(reading: Reading) -> tuple[str | None, ...]:
    return ("", reading.unit, reading.unit_word, reading.unit_word.removeprefix("个"))


def _rate_behind(folded: str, item: Found) -> None:
    """ "50 selm per day": a rate may stand behind the counted noun."""
    if item.reading.per is None and item.counted.end > item.reading.end:
        item.reading.per = rate_at(folded, item.counted.end, item.reading)


def _arabic(text: str, reading: Reading) -> bool:
    near = text[max(0, reading.number[0] - 3) : reading.end + 3]
    return reading.numeral.form == "ug" or any("\u0621" <= c <= "\u06d5" for c in near)


def _unit(sentence: Sentence, item: Found) -> str | None:
    reading, counted = item.reading, item.counted
    if _PERSON_TIMES.match(sentence.text, max(reading.end, counted.end)):
        item.why.append("unit: 'person-times' after the phrase")
        return "person-time"
    if fraction(reading):
        return None
    if reading.unit in (None, ""):
        return counted.unit or None
    return reading.unit


def _figure(context: "Context", sentence: Sentence, item: Found) -> Figure:
    document, reading, counted = context.document, item.reading, item.counted
    start, end = reading.start, reading.end
    if counted.end > counted.start:
        start, end = min(start, counted.start), max(end, counted.end)
    low, high = reading.ends()
    base = sentence.start
    number = (base + reading.number[0], base + reading.number[1])
    unit = _unit(sentence, item)
    quantity = Quantity(
        low, high, reading.bound, unit, reading.per, sentence.text[reading.start : reading.end].strip()
    )
    time, place = context.time(sentence.index, number), context.place(sentence.index, number)
    if unit == "year of age":
        time = type(time)()  # somebody's age is of the day it is told, not of the date beside it
    role_ = timed.planned(context, item, time)
    said = context.speakers(sentence.index, number)
    whole = context.sentences[sentence.index]
    return Figure(
        document=document.id,
        file=document.file,
        url=document.url,
        lang=sentence.lang,
        span=document.span(base + start, base + end),
        sentence=(whole.start, whole.end),
        made_by=MADE_BY,
        why=(*item.why, *time.why, *(() if item.place else place.why), *said.why),
        attribution=said.chain,
        number=number,
        quantity=quantity,
        measure=Measure(
            counted.text or (unit or ""), counted.head or (unit or ""), item.predicate, counted.modifiers
        ),
        place=item.place or place.name,
        place_from="clause" if item.place else place.source,
        as_of=time.as_of,
        as_of_from=time.source,
        period=time.period,
        role=role_,
        quoted=said.quoted,
    )
