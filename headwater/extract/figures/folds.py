"""Multiplications in words: doubled, tripled, 翻一番, 翻倍, 翻两番."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading
from headwater.model import Bound

_FOLD = re.compile(
    r"\b(doubled|tripled|trebled|quadrupled|halved|(?:(?<=\bto )|(?<=\bwill )|(?<=\bcan )|(?<=\bmay )|(?<=\bwould )|(?<=\bcould )|(?<=\bmight ))(?:double|triple|quadruple|halve)|(?<=[a-z] )(?<!the )(?<!mixed )(?<!in )(?<!of )(?<!into )(?<!both )(?<!two )(?:doubles|triples|trebles|quadruples|halves)(?= (?:in|to|by|since|from|its|their|within|over|after|as (?!an? |the |first |second |chief |head |deputy )[a-z]+)\b|[.,;]|\s*\Z)|(?<=s )(?:double|triple|treble|halve)(?= (?:in|since|over|within|by|every)\b)|(?:double|triple)(?= (?:the|its|their|his|her|that|what)\b)|(?:two|three|four|five|six|seven|eight|nine|ten)-?fold|twice(?= (?:the|as|its|their|that|what)\b)|thrice(?= (?:the|as|its|their)\b))\b|翻了?([一两二三])番|翻(倍|番)|(对折)",
    re.IGNORECASE,
)
_THERE = ("doubl", "tripl", "trebl", "quadrupl", "halv", "fold", "twice", "thrice", "翻", "对折")
"""One of these stands in every multiplication: a cheap look before a dear one."""
_WORTH: dict[str, int | Fraction] = {
    "doubled": 2,
    "tripled": 3,
    "trebled": 3,
    "quadrupled": 4,
    "halved": Fraction(1, 2),
    "halve": Fraction(1, 2),
    "halves": Fraction(1, 2),
    "doubles": 2,
    "triples": 3,
    "trebles": 3,
    "treble": 3,
    "quadruples": 4,
    "double": 2,
    "triple": 3,
    "quadruple": 4,
    "twice": 2,
    "thrice": 3,
    **{f"{word}fold": n for word, n in en.ONES.items()},
    "一": 2,
    "两": 4,
    "二": 4,
    "三": 8,
    "倍": 2,
    "番": 2,
    "对折": 50,
}


_TURNED: dict[Bound, Bound] = {"more_than": "less_than", "less_than": "more_than"}
"""What more than halved is now less than half of what it was."""


def folds(text: str) -> list[Reading]:
    """Return what multiplies without a number of its own, as figures in the unit "fold"."""
    low = text.lower()
    if not any(word in low for word in _THERE):
        return []
    out = []
    for found in _FOLD.finditer(text):
        key = (found[1] or found[2] or found[3] or found[4]).lower().replace("-", "")
        if key not in _WORTH:
            continue
        value = Fraction(_WORTH[key])
        numeral = Numeral(found.start(), found.end(), value, "word", grouped=True, unit="fold")
        reading = Reading(
            found.start(),
            found.end(),
            found.span(),
            value,
            numeral,
            unit="percent" if found[4] else "fold",
            unit_end=found.end(),
        )
        reading.why.append(f"value: '{found[0]}'")
        cue = bounds.before(text, found.start())
        if cue and cue.bound != "exact":
            bound = _TURNED.get(cue.bound, cue.bound) if value < 1 else cue.bound
            reading.bound, reading.start, reading.cued = bound, cue.start, True
            reading.why.append(f"bound: '{cue.words}' before the number")
        out.append(reading)
    return out


def with_words(readings: list[Reading], more: list[Reading]) -> list[Reading]:
    """Return the readings in order with `more` in the place of those they overlap; both lists are short runs
    in text order, so one walk is enough."""
    if not more:
        return readings
    more.sort(key=lambda r: r.number)
    out, at = [], 0
    for reading in readings:
        while at < len(more) and more[at].number[1] <= reading.number[0]:
            at += 1
        if at == len(more) or more[at].number[0] >= reading.number[1]:
            out.append(reading)
    return sorted(out + more, key=lambda r: r.number)
