"""Read the dates of a text: the rules of its language, then years, ranges and cues."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.extract import patterns as re
from headwater.extract.context.dates import (
    chinese,
    chinese_parts,
    chinese_relative,
    english,
    english_named,
    english_relative,
    english_spans,
    feasts,
    uyghur,
    uyghur_relative,
)
from headwater.extract.context.dates.atoms import Atom, Rule, gather
from headwater.extract.context.dates.chinese_cues import CUES as CHINESE_CUES
from headwater.extract.context.dates.chinese_cues import TRIGGER as CHINESE_TRIGGER
from headwater.extract.context.dates.english_cues import CITATION, TRIGGER
from headwater.extract.context.dates.english_cues import CUES as ENGLISH_CUES
from headwater.extract.context.dates.join import ENDS, OPENS, Cues, cued, enclosed, ranges, years
from headwater.extract.context.dates.lengths import lengthened
from headwater.extract.context.dates.stretch import UNKNOWN, Stretch, anchored
from headwater.extract.context.nouns import Date
from headwater.extract.context.plain import plain


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language."""

    rules: tuple[Rule, ...]
    cues: Cues
    trigger: re.Pattern[str]


LANGUAGES = {
    "en": Language(
        english.RULES + english_relative.RULES + english_spans.RULES + english_named.RULES + feasts.ENGLISH,
        ENGLISH_CUES,
        TRIGGER,
    ),
    "zh": Language(
        chinese.RULES + chinese_relative.RULES + chinese_parts.RULES + feasts.CHINESE,
        CHINESE_CUES,
        CHINESE_TRIGGER,
    ),
    "ug": Language(uyghur.RULES + uyghur_relative.RULES + feasts.UYGHUR, uyghur.CUES, uyghur.TRIGGER),
}
NARROW = (
    {0xFF10 + n: str(n) for n in range(10)}
    | {0x06F0 + n: str(n) for n in range(10)}
    | {0x0660 + n: str(n) for n in range(10)}
)
LONGEST = 4000
"""Code points read at a time: a longer sentence is no sentence, and its pieces are read one by one."""


def find(text: str, lang: str, anchor: str | None = None) -> tuple[Date, ...]:
    """Return the dates of a text in text order, with offsets into it; short forms too (see Date.sure).

    `lang` is a BCP 47 tag (unknown ones are read as English); `anchor` the ISO date that relative
    dates, and dates without a year, count from.
    """
    return read(plain(text), lang, anchor, None, loose=True)


def read(
    text: str, lang: str, anchor: str | None, before: str | None, *, loose: bool = False
) -> tuple[Date, ...]:
    """Like `find`, for a sentence of a document: `before` is the last date mentioned earlier, from
    which "the same year" counts; without it such a date is unknown. No short forms unless `loose`."""
    language = LANGUAGES.get(lang.partition("-")[0].lower(), LANGUAGES["en"])
    if not loose and not language.trigger.search(text.lower()):
        return ()
    at, known = anchored(anchor), anchored(before)
    text = text.translate(NARROW)
    out: list[Date] = []
    for offset in range(0, len(text), LONGEST):
        piece = text[offset : offset + LONGEST]
        atoms = _read(piece, language, at, known, loose)
        out += [_date(a, offset) for a in atoms]
    return tuple(out)


def citations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of in-text citations and page ranges: "(Xu, 2018)", "Xu (2018)", "pp. 3-9"."""
    if not any(c.isdigit() for c in text):
        return ()
    return tuple(m.span() for m in CITATION.finditer(text))


def _read(
    text: str, language: Language, anchor: Stretch | None, before: Stretch | None, loose: bool
) -> Iterator[Atom]:
    rules = language.rules if loose else [r for r in language.rules if not r.loose]
    atoms = gather(rules, text, anchor, text.lower())
    if not atoms:
        return
    cited = citations(text)
    atoms = [a for a in atoms if not any(s <= a.start < e for s, e in cited)]
    if not loose:
        atoms = [replace(a, value=UNKNOWN) if a.shift is not None else a for a in atoms if a.sure]
    cues = language.cues
    atoms = ranges(
        text, [cued(text, a, cues, ENDS) for a in years("" if loose else text, atoms, anchor, before)], cues
    )
    out: list[Atom] = []
    if language.cues is ENGLISH_CUES:
        atoms = [lengthened(text, a, loose) for a in atoms]
    for atom in atoms:
        found = cued(text, atom, cues, OPENS)
        found = found if not out or found.start >= out[-1].end else atom
        both = out and enclosed(text, out[-1], found)
        if both:
            out[-1] = both
        else:
            out.append(found)
    yield from out


def _date(atom: Atom, offset: int) -> Date:
    value = atom.value
    first = atom.first or (value.first.isoformat() if value.first else None)
    last = atom.last
    if last is None and value.after:
        last = first if value.grain == "day" and not atom.first else value.after.isoformat()
    if atom.first and not atom.last and value.grain != "range":
        last = atom.first
    kind = atom.kind
    if kind == "point" and value.grain == "range":
        kind = "period"
    return Date(
        atom.start + offset,
        atom.end + offset,
        value.edtf,
        kind,
        atom.cue,
        atom.relative,
        atom.sure,
        first,
        last,
    )
