"""Find what a document demands of whom, sentence by sentence, and in lists under "are required to:"."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.requirements import (
    actors_en,
    actors_zh,
    chinese,
    duties,
    english,
    measures_zh,
    none_en,
    setting_en,
    subjects_en,
    told_en,
    uyghur,
)
from headwater.extract.requirements.demand import At, Demand
from headwater.model import Requirement

MADE_BY = "requirements/4"
READERS = {"zh": chinese.find, "ug": uyghur.find}
LONGEST = 1200
"""Code points of the longest sentence that is read for demands."""
SENTENCES = ("paragraph", "list_item", "caption")
CELL = 12
"""Words or so from which a cell of a table is a sentence: code points for one without a full stop."""
_THEY = re.compile(r"(?:they|their|them|he or she|him or her|其|他们|他們)$", re.I)
_BLANKS = re.compile(r"\s+")


def find(context: Context) -> Iterator[Requirement]:
    """Yield the demands of a document in text order; titles demand nothing."""
    blocks = context.document.blocks
    listed = dict(duties.listed(context))
    last: tuple[int, str] | None = None
    told: int | None = None
    row: tuple[int, str | None] | None = None
    rules, met = setting_en.setting(context), setting_en.witnesses(context)
    for i, s in enumerate(context.sentences):
        kind = blocks[s.block].kind
        if i in listed:
            if (item := listed[i]) is not None:
                yield _make(context, i, item)
            continue
        if s.end - s.start > LONGEST or s.lang not in ("en", *READERS):
            continue
        if kind not in SENTENCES and (kind != "table_cell" or s.end - s.start < 4 * CELL):
            continue
        text = context.text(i)
        if s.lang == "en" and text.isupper():
            continue  # a heading in capitals
        if s.lang == "en" and (ordered := _ordered(context, i, text, rules.get(i, 0))):
            yield _make(context, i, ordered)
            continue
        if s.lang == "zh" and row is not None and row[0] == s.block:
            if (one := measures_zh.item(text, 0, len(text))) is not None:
                one.who = row[1]
                yield _make(context, i, one)
            row = row if text.rstrip().endswith(("；", ";")) else None
            continue
        if s.lang == "zh":
            goes_on = told is not None and told == s.block
            found = chinese.find(text, goes_on)
            told = s.block if goes_on or actors_zh.HEARD.search(text) else None
        elif s.lang == "en":
            asked = english.find(text, rules.get(i, 0), i in met)
            found = (demand for demand in asked if not none_en.is_none(text, demand))
        else:
            found = READERS[s.lang](text)
        for demand in found:
            if demand.cues[0] == "an item of a list of demands" and text.rstrip().endswith(("；", ";")):
                row = (s.block, text[slice(*demand.actor)] if demand.actor else None)
            made = _named(text, demand, last if last and last[0] == s.block else None, context, i)
            if made is None:
                continue
            who = made.who or (text[made.actor[0] : made.actor[1]] if made.actor else None)
            last = (s.block, who) if who else last
            yield _make(context, i, made)


def _ordered(context: Context, i: int, text: str, rules: int) -> Demand | None:
    """An order that begins with its verb: an item of a list, one of several that follow one another, or a ban where
    rules are told."""
    made = told_en.order(text)
    if made is None:
        return None
    block = context.sentences[i].block
    listed = context.document.blocks[block].kind == "list_item"
    near = (
        n for n in (i - 1, i + 1) if 0 <= n < len(context.sentences) and context.sentences[n].block == block
    )
    listed = listed or (rules >= 4 and made.modality == "must_not")
    return made if listed or any(told_en.order(context.text(n)) for n in near) else None


def _closed(text: str, at: At) -> At:
    """Take in the end of a quotation that begins in the act."""
    words = text[at[0] : at[1]]
    for opening, closing in ("“”", "‘’", "「」", "『』"):
        if words.count(opening) > words.count(closing):
            end = text.find(closing, at[1], at[1] + 40)
            return (at[0], end + 1) if end >= 0 else at
    return at


_CITED = re.compile(r"\s*[(（](?:[A-ZÀ-Þ][^()（）]{0,60}?,? )?(?:19|20)\d\d[a-z]?(?:[,:] ?[\d–-]+)?[)）]$")


def _uncited(words: str) -> str:
    """Leave out the reference behind an act: "(Wang, 2019)"."""
    return _CITED.sub("", words) or words


def _bare(words: str) -> str:
    """Return the words without commas and marks of quotation that have lost their other half."""
    words = words.strip(" ,，")
    for opening, closing in ("“”", "‘’", "「」", "()", "（）"):
        if words.startswith(closing) or (words.startswith(opening) and closing not in words):
            words = words[1:]
        if words.endswith(opening) or (words.endswith(closing) and opening not in words and closing != "’"):
            words = words[:-1]
    if words.count('"') == 1:
        words = words.strip('"')
    return words.strip(" ,，")


def _named(
    text: str, demand: Demand, last: tuple[int, str] | None, context: Context, i: int
) -> Demand | None:
    """Put the actor named before for "they"; without one nobody is told to do it."""
    if demand.actor is None or not _THEY.match(text[demand.actor[0] : demand.actor[1]]):
        return demand
    if demand.cues[0].endswith((" them", " him", " us")):
        return demand  # whom somebody told it, in a story
    object_ = text[slice(*demand.actor)].lower() in ("them", "him or her")
    if last is None and not object_ and (own := _opened(text, demand.actor[0])):
        last = (0, own)
    block = context.sentences[i].block
    if last is None and context.sentences[i].lang == "en" and i and context.sentences[i - 1].block == block:
        named = subjects_en.named_before(context.text(i - 1), text[demand.actor[0] : demand.actor[1]])
        last = (0, named) if named else None
    if last is None:
        demand.actor = None
        return None if demand.modality == "practice" and context.sentences[i].lang == "en" else demand
    demand.who = last[1]
    demand.cues.append(f"'{text[demand.actor[0] : demand.actor[1]]}' is '{last[1]}' of the sentence before")
    return demand


def _opened(text: str, end: int) -> str | None:
    """The plural that opens the sentence, for a "they" behind its first clause: "Teams work in pairs; they must"."""
    m = re.match(
        r"(?:The |All |These |Such )?(?P<who>(?:[A-Za-z’'-]+ ){0,3}?[a-z’'-]+s)\b(?= [a-z]+)|(?:The |All )?(?P<one>[A-Z][a-z]+s)\b",
        text[:end],
    )
    words = (m["who"] or m["one"]) if m and (";" in text[:end] or "," in text[:end]) else None
    return words if words and actors_en.acts(words) and actors_en.general(words) else None


def _make(context: Context, i: int, d: Demand) -> Requirement:
    s, document, text = context.sentences[i], context.document, context.text(i)

    def words(at: At | None) -> str | None:
        return (_bare(_BLANKS.sub(" ", text[at[0] : at[1]])) or None) if at and at[0] < at[1] else None

    d.act = _closed(text, d.act)
    ends = [at for at in (d.act, d.duration, d.consequence, d.often.at if d.often else None) if at]
    low = min(d.start, d.act[0])
    high = max(d.end if d.end > d.act[0] else d.act[1], d.act[1], *(e for a, e in ends if a < d.end))
    high = low + len(text[low:high].rstrip(" ,，"))
    span = document.span(s.start + low, s.start + max(high, low + 1))
    said = context.speakers(i, (span.start, min(span.start + 1, span.end)))
    often = d.often
    return Requirement(
        document=document.id,
        file=document.file,
        url=document.url,
        lang=s.lang,
        span=span,
        sentence=(s.start, s.end),
        made_by=MADE_BY,
        why=tuple(f"demand: {cue}" for cue in d.cues) + said.why,
        attribution=said.chain,
        actor=d.who or words(d.actor) or d.above.get("actor"),
        act=_uncited(words(d.act) or span.exact),
        object=words(d.object),
        modality=d.modality,
        frequency=d.above.get("frequency") or words(often.at if often else None),
        times=often.times if often else None,
        every=often.every if often else None,
        every_unit=often.unit if often else None,
        duration=words(d.duration),
        number=words(d.number),
        payment=words(d.payment),
        condition=words(d.condition),
        consequence=None if d.consequence == d.act else words(d.consequence),
        instrument=words(d.instrument) or d.above.get("instrument"),
        reported=any(link.cue is not None for link in said.chain),
    )
