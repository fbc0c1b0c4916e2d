"""Multiplications in words: doubled, tripled, 翻一番, 翻倍, 翻两番."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import bounds
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.numeral import Numeral
from headwater.extract.figures.reading import Reading

_FOLD = re.compile(
    r"\b(doubled|tripled|trebled|quadrupled|(?:two|three|four|five|six|seven|eight|nine|ten)-?fold|twice(?= (?:the|as|its|their|that|what)\b)|thrice(?= (?:the|as|its|their)\b))\b|翻了?([一两二三])番|翻(倍|番)|(对折)",
    re.IGNORECASE,
)
_THERE = ("bled", "tripled", "quadrupled", "fold", "twice", "thrice", "翻", "对折")
"""One of these stands in every multiplication: a cheap look before a dear one."""
_WORTH = {
    "doubled": 2,
    "tripled": 3,
    "trebled": 3,
    "quadrupled": 4,
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
            reading.bound, reading.start, reading.cued = cue.bound, cue.start, True
            reading.why.append(f"bound: '{cue.words}' before the number")
        out.append(reading)
    return out
