"""Find the relations of a document: sentence by sentence, then its tables and its lists."""

from collections.abc import Iterator, Sequence
from functools import partial

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.people.chinese_words import simplified
from headwater.extract.relations import (
    chinese,
    english,
    framed_zh,
    grids,
    handed_zh,
    listed,
    means_zh,
    offices_en,
    offices_ug,
    offices_zh,
    piped,
    shapes_zh,
    uyghur,
    verbs_zh,
)
from headwater.extract.relations.bare import Bare
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.frames import Frames
from headwater.extract.relations.nouns_zh import PhrasesZh
from headwater.extract.relations.resolved import Pronouns, widened
from headwater.extract.relations.times import when
from headwater.model import Party, Problem, Relation

MADE_BY = "relations/4"
LONGEST = 1200
"""Code points of the longest sentence that is read for relations."""
KNOWN = 200
"""People in public office remembered from one document."""
SHORT = 40
"""People in public office in a document of which the shorter mentions are looked for."""
PROSE = ("paragraph", "list_item", "caption")


_AID = re.compile("对口(?:支援|援|帮扶)|對口(?:支援|援)|援疆|援藏|援青|结对帮扶|東西部協作|东西部协作")
"""A Chinese document on aid between provinces: who builds where is paired with there."""


_SUM = re.compile(
    r"\d[\d,.]* ?(?:million |billion |thousand )?(?:yuan|RMB|dollars?|euros?|per ?cent|%)", re.IGNORECASE
)
"""An amount is no end of a relation."""
_MEETING = re.compile(
    r"(?:the |its |their |these |those )?(?:[a-z]+ )?(?:meetings?|conferences?|sessions?|classes|talks)", re.I
)


def find(context: Context) -> Iterator[Relation | Problem]:
    """Yield the relations of a document in text order: those of sentences, then those of tables and lists.

    Ends are places, institutions, programmes, groups in general and people whom the document names in a public
    office; what has another end is left out.
    """
    held = _held(context)
    officials = {context.text(i)[slice(*h.name)]: "" for i, found in held.items() for h in found}
    pronouns = Pronouns(context, officials)
    bare = Bare(context)
    reader = framed_zh.Reader(context, officials)
    frames = Frames(context, officials)
    aided = bool(_AID.search(context.document.text))
    alone: Edge | None = None
    for i, s in enumerate(context.sentences):
        if context.document.blocks[s.block].kind not in PROSE or s.end - s.start > LONGEST:
            continue
        framed = reader.find(i) if s.lang == "zh" else []
        read = list(_read(context, i, officials, held.get(i, [])))
        if s.lang == "zh":
            read = [*framed, *(e for e in read if not any(framed_zh.again(e, f) for f in framed))]
        if aided and s.lang == "zh":
            read += handed_zh.aid(_zh(context, i, officials))
        edges = [e for e in map(partial(pronouns.resolved, i), read) if e] if s.lang != "zh" else read
        if i and (more := widened(context, i, alone)):
            edges.append(more)
        if s.lang == "en":
            text = context.text(i)
            named = [
                e
                for e in frames.find(i)
                if not any(_SUM.search(text, x.start, x.end) for x in (e.subject, e.object))
            ]
            edges = [e for e in _both(text, frames.kept(i, edges), named) if not _sits(text, e)]
        alone = edges[0] if len(edges) == 1 and not edges[0].subject.pronoun else None
        yield from _once(context, i, edges, bare)
    for i, edge in (*grids.find(context), *piped.find(context), *listed.find(context)):
        if made := _made(context, i, edge, bare):
            yield made


def _both(text: str, old: list[Edge], new: list[Edge]) -> list[Edge]:
    """Join two readings of a sentence: what the frames read otherwise, or again, stays as it was first read, but where
    they have the name and it has a word ("a firm")."""
    kept = [
        edge for edge in old if not any(_otherwise(edge, one) and _vaguer(text, edge, one) for one in new)
    ]
    return [
        *kept,
        *(edge for edge in new if not any(_told(edge, one) or _otherwise(one, edge) for one in kept)),
    ]


def _sits(text: str, edge: Edge) -> bool:
    """Tell whether somebody only sits in a meeting: part of nothing."""
    return edge.relation == "part_of" and bool(_MEETING.fullmatch(text, edge.object.start, edge.object.end))


def _vaguer(text: str, old: Edge, new: Edge) -> bool:
    """Tell whether an end of the old reading is a word in small letters where the new one has a name."""
    ends = ((old.subject, new.subject), (old.object, new.object))
    apart = [(text[a.start : a.end], text[b.start : b.end]) for a, b in ends if not _over_ends(a, b)]
    return any(a.islower() and " " not in a and b[:1].isupper() for a, b in apart)


def _otherwise(old: Edge, new: Edge) -> bool:
    """Tell whether the frames read the verb of an edge with another subject or object."""
    if old.relation != new.relation or old.relation == "holds_office":
        return False
    ends = ((old.subject, new.subject), (old.object, new.object))
    by = old.at[0] < new.at[1] and new.at[0] < old.at[1]
    over = [_over_ends(*pair) for pair in ends]
    return by and any(over) and not all(over)


def _told(edge: Edge, other: Edge) -> bool:
    """Tell whether another reading has told an edge: its ends within the same words, or one of them by the same verb."""
    chaired = edge.relation == "directs" and other.relation == "chairs"
    if edge.relation != other.relation and not chaired:
        return False
    ends = [(edge.subject, other.subject), (edge.object, other.object)]
    turned = [(edge.subject, other.object), (edge.object, other.subject)]
    by = edge.at[0] < other.at[1] and other.at[0] < edge.at[1]
    if edge.relation == "pairs_with" and all(_over_ends(*pair) for pair in turned):
        return True
    return (all if not by else any)(_over_ends(*pair) for pair in ends)


def _over_ends(one: End, two: End) -> bool:
    return one.start < two.end and two.start < one.end


def _once(context: Context, i: int, edges: list[Edge], bare: Bare) -> Iterator[Relation]:
    """The relations of one sentence, each once."""
    seen: list[Relation] = []
    for edge in edges:
        made = _made(context, i, edge, bare)
        if made and not any(_same(made, other) for other in seen):
            seen.append(made)
            yield made


def _same(one: Relation, two: Relation) -> bool:
    """Tell whether two readings of a sentence are one: each end by the same name, or within the same words."""
    if one.relation != two.relation:
        return False
    ends = ((one.subject, two.subject), (one.object, two.object))
    return all(a.name == b.name for a, b in ends) or (
        one.relation == "pairs_with" and all(a.start < b.end and b.start < a.end for a, b in ends)
    )


def _held(context: Context) -> dict[int, list[offices_en.Holder]]:
    """The people in public office, by the sentence that says so; the first 200."""
    found: dict[int, list[offices_en.Holder]] = {}
    left = KNOWN
    for i, s in enumerate(context.sentences):
        if (
            left > 0
            and s.end - s.start <= LONGEST
            and (holders := list(_holders(context, i, context.text(i))))
        ):
            found[i] = holders
            left -= len(holders)
    names = {context.text(i)[slice(*h.name)] for i, held in found.items() for h in held}
    surnames = {name.split()[-1] for name in names if name[:1].isascii()}
    if surnames and len(names) <= SHORT:
        for i, s in enumerate(context.sentences):
            if s.lang == "en" and s.end - s.start <= LONGEST:
                taken = {h.name for h in found.get(i, ())}
                more = [
                    h for h in offices_en.again(context.text(i), names, surnames) if not _over(h.name, taken)
                ]
                if more:
                    found.setdefault(i, []).extend(more[:1])
    return found


def _over(span: tuple[int, int], taken: set[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in taken)


def _holders(context: Context, i: int, text: str) -> Iterator[offices_en.Holder]:
    lang = context.sentences[i].lang
    if lang == "zh":
        if offices_zh.CUE.search(text):
            yield from offices_zh.find(simplified(text), simplified(_zh(context, i, {}).masked))
    elif lang == "en":
        yield from offices_en.find(text)
        near = i and context.sentences[i - 1].block == context.sentences[i].block
        yield from offices_en.its(text, context.text(i - 1) if near else "")
    elif lang == "ug":
        yield from offices_ug.find(text)


def _zh(context: Context, i: int, officials: dict[str, str]) -> PhrasesZh:
    base = context.sentences[i].start
    dates = [(d.start - base, d.end - base) for d in context.dates(i)]
    return PhrasesZh(context.text(i), context.places(i), officials, dates)


def _read(
    context: Context, i: int, officials: dict[str, str], holders: Sequence[offices_en.Holder]
) -> Iterator[Edge]:
    text, lang = context.text(i), context.sentences[i].lang
    for h in holders:
        yield Edge("holds_office", End(*h.name, "official"), End(*h.title, "name"), h.title, h.why, h.ended)
    if lang == "en":
        yield from english.find(text, context.places(i), officials, _cued(context, i))
    elif lang == "zh":
        cued = verbs_zh.CUES.search(text) or shapes_zh.CUES.search(text) or handed_zh.CUES.search(text)
        if cued and not framed_zh.IF.match(text):
            phrases = _zh(context, i, officials)
            yield from shapes_zh.find(phrases)
            yield from chinese.find(phrases)
            yield from means_zh.find(phrases)
            yield from handed_zh.find(phrases)
    elif lang == "ug":
        yield from uyghur.find(text, context.places(i))


def _cued(context: Context, i: int) -> bool:
    """Tell whether the heading above or the sentence before speaks of pairing."""
    above = context.headings[i]
    if above is not None and english.PAIRED.search(context.text(above)):
        return True
    near = i and context.sentences[i - 1].block == context.sentences[i].block
    return bool(near and english.PAIRED.search(context.text(i - 1)))


def _made(context: Context, i: int, edge: Edge, bare: Bare) -> Relation | None:
    """Make the statement; `edge` has the offsets of sentence `i`, which may be negative for a resolved pronoun."""
    s, d = context.sentences[i], context.document
    base = s.start
    subject, object_ = (
        bare.named(i, _party(context, base, end, counted=edge.relation != "pairs_with"))
        for end in (edge.subject, edge.object)
    )
    vague = _BARE if edge.relation != "renamed" else _WHICH
    if any(vague.fullmatch(end.name) for end in (subject, object_)):
        return None  # "its team", "programme": which one is not said
    if subject.name == object_.name or not subject.name.strip() or not object_.name.strip():
        return None
    offsets = [edge.at[0] + base, edge.at[1] + base]
    for end in (edge.subject, edge.object):
        if not end.pronoun:
            offsets += [end.start + base, end.end + base]
    low = min([o for o in offsets if o >= 0] or [base])
    high = max(offsets)
    period, ended, why = when(context, i, edge, (max(s.start, low), min(s.end, high)))
    if any(end.pronoun for end in (edge.subject, edge.object)):
        low = base
    high = min(max(high, low + 1), len(d.text))
    if d.text[high : high + 1] in '”"’」』》' and d.text[low:high].count("“") + d.text[low:high].count(
        '"'
    ) > d.text[low:high].count("”"):
        high += len(d.text[high : high + 1])
    span = d.span(low, high)
    return Relation(
        document=d.id,
        file=d.file,
        url=d.url,
        lang=s.lang,
        span=span,
        sentence=(s.start, s.end),
        made_by=MADE_BY,
        why=(f"{edge.relation}: {edge.why}", *why),
        attribution=context.speakers(i, (edge.at[0] + base, edge.at[1] + base)).chain,
        relation=edge.relation,
        subject=subject,
        object=object_,
        period=period,
        ended=ended,
    )


_BARE = re.compile(r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y) [a-z]+|provinces")
_WHICH = re.compile(
    r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y) [a-z]+|(?:programme|program|scheme|campaign|project|plan|office|group|policy|bureau|department|company|school)"
)
_COUNT = re.compile(
    r"(?:(?:winter|summer|spring|autumn|year|month) )?(?:(?:more than|over|about|some|nearly|around|at least|almost|a total of|up to) )*\d[\d,.]*(?: (?:million|thousand))? (?:of (?:the |these |them )?)?(?=[A-Za-z]{4})|(?:全(?:自治区|地区|自治州|[省市县縣区區州疆国乡镇])?)?(?:已有|现有|共有|共|近|约|超过|超|累计)*\d[\d,.]*[余多]?[万萬]?[余多]?(?:名|位|户|戶|个|個)(?=[\u3400-\u9fff]{2})"
)
"""How many they are: who they are stands behind it."""


def _party(context: Context, base: int, end: End, *, counted: bool) -> Party:
    start, stop = end.start + base, end.end + base
    many = None if counted else _COUNT.match(context.document.text[start:stop])
    if many and context.document.text.startswith(("them", "these"), start + many.end()):
        many = None
    if many and (end.sort in ("officials", "families", "people") or many[0][-1] in "名位户戶"):
        start += many.end()
    while context.document.text[start:stop].endswith(("先生", "女士", "同志")) and end.sort == "official":
        stop -= 2
    return Party(context.document.text[start:stop], start, stop, end.pronoun)
