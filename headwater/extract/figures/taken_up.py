"""What a number counts, by its own words, and by those before where its own leave it out: one function a language."""

from headwater.extract import patterns as re
from headwater.extract.figures import (
    ages_en,
    counted_en,
    counted_ug,
    counted_zh,
    elided_en,
    ellipsis_en,
    nouns_en,
    spoken_en,
    spoken_ug,
    spoken_zh,
)
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.quantity import rate_at
from headwater.extract.figures.reading import Reading
from headwater.extract.figures.topic import Topic

_OF_WHICH = re.compile(r"\bof (?:which|this|that|it),? \Z")
"""237 million yuan, of which 110 million was aid."""


def chinese(
    text: str,
    folded: str,
    reading: Reading,
    around: tuple[int, int],
    earlier: list[tuple[Reading, Counted]],
    topic: Topic | None,
) -> Counted:
    """Return what a Chinese number counts; `earlier` are those before it in the sentence."""
    found = counted_zh.counted(folded, text, reading, *around)
    return spoken_zh.spoken(folded, reading, found, earlier, topic)


def uyghur(
    text: str,
    reading: Reading,
    stop: int,
    earlier: list[tuple[Reading, Counted]],
    last: Counted | None,
    topic: Topic | None,
) -> Counted:
    """Return what a Uyghur number counts; `last` is what the sentence before counted."""
    counted = counted_ug.counted(text, reading, stop)
    if not counted.unit and (heard := spoken_ug.spoken(text, reading, earlier, topic)):
        return heard
    counted = counted_ug.again(text, reading, last) or counted_ug.reached(text, reading) or counted
    if counted.text or reading.unit is not None:
        return counted
    if earlier and earlier[-1][1].unit:
        same = earlier[-1][1]
        why = "measure: the noun of the number before"
        return Counted(reading.end, reading.end, same.text, same.head, same.unit, why=why)
    return Counted(reading.end, reading.end, "سان", "سان") if reading.value >= 100 else counted


def english(
    text: str,
    folded: str,
    reading: Reading,
    around: tuple[int, int],
    earlier: list[tuple[Reading, Counted]],
    last: Counted | None,
    topic: Topic | None,
) -> Counted:
    """Return what an English number counts; an amount without a currency takes that of the amount before."""
    begin, stop = around
    if old := ages_en.age(folded, reading):
        return old
    if reading.unit is None and not reading.numeral.ordinal:
        word = ellipsis_en.money(folded, reading)
        same = next((r.unit for r, _ in reversed(earlier) if r.unit), None)
        dated = None if word else elided_en.same_money(folded, reading, earlier)
        if (
            not dated
            and earlier
            and earlier[-1][0].unit in en.CURRENCIES
            and _OF_WHICH.search(folded[: reading.start][-12:])
        ):
            dated = earlier[-1][0].unit
        if (
            word
            or dated
            or (same and same not in ellipsis_en.THING and ellipsis_en.amount(folded, reading, same))
        ):
            reading.unit = word or dated or same
            if word:
                reading.unit_word, reading.unit_start = word, reading.number[1] + 1
                reading.unit_end = reading.end = reading.number[1] + 1 + len(word)
                reading.per = reading.per or rate_at(folded, reading.end, reading)
                reading.why.append(f"unit: '{word}' behind an amount in a sentence about money")
            else:
                reading.unit_word = reading.unit or ""
                reading.why.append(f"unit: {reading.unit}, as of the amount before")
    if strong := spoken_en.strong(folded, reading):
        return strong
    counted = elided_en.told(counted_en.counted(text, reading, stop, begin), earlier, last)
    if not counted.text or (reading.unit is None and counted.start == counted.end):
        known = bool(counted.unit) or nouns_en.known(counted.head)
        heard = spoken_en.put(folded, reading) if known else spoken_en.spoken(folded, reading, earlier, topic)
        if heard:
            return heard
        found = ellipsis_en.antecedent(folded, reading, earlier, last) or counted
        if found.text:
            return found
        return (
            elided_en.share(folded, reading, earlier, last)
            or elided_en.subject(folded, reading, earlier, last)
            or elided_en.elided(folded, reading, earlier, last)
            or found
        )
    return counted
