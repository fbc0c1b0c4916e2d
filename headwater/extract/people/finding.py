"""Find the people whom a document mentions: read every sentence, find the names again, number the people."""

from collections.abc import Iterator
from itertools import islice

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.context.plain import plain
from headwater.extract.people import cited, described_en, described_zh, reading
from headwater.extract.people.chinese_words import simplified
from headwater.extract.people.echoes import echoes
from headwater.extract.people.found import Found
from headwater.extract.people.joining import Person, join
from headwater.extract.people.uyghur import find as find_uyghur
from headwater.model import Document, Mention, Problem

MADE_BY = "people/1"
LONGEST = 4000
"""Code points of one sentence, or piece of boilerplate, that are searched."""
ENTRY = 600
"""Code points of a paragraph that are looked at as an entry of a list of works."""
SMALL = re.compile(r"(?<![^\W_])[a-zà-öø-ÿ][a-zà-öø-ɏ’'-]+")
PLACED = re.compile(
    r"(?<![A-Z] )\b([A-ZÀ-Þ][\w’-]{2,30}) (?:[Vv]illage|[Tt]ownship|[Tt]own|[Cc]ounty|[Cc]ity|[Dd]istrict|[Pp]refecture|[Pp]rovince|[Rr]iver|[Rr]egion|[Uu]niversity|[Cc]ollege|[Ss]treet)\b"
)
PLACE_BEHIND = "县|乡|镇|村|市|州|区|縣|鄉|鎮|區|盟|旗|地区|地區|新村|牧场|牧場|草原|河|山|湖|沟|溝|水库|水庫|农场|農場|街道|社区|社區|沙漠|盆地|火车站|機場|机场"
LATIN = re.compile("[A-ZÀ-Þ]")
HAN = re.compile("[一-鿿㐀-䶿]")
ARABIC = re.compile("[ء-ۿ]")
INITIAL = re.compile(r"(?:^|(?<=[\s«(،]))(?P<of>(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۆۈېى])\. ?)\Z")
"""An initial before a Uyghur name: a sentence is cut behind its point."""
LINE = re.compile(r"\S[^\n]*")
FIRST_LINES = 9
BETWEEN = re.compile(r"(?:[\s,&、·|/;，]|and|und|with|和|与|ۋە|Dr|Prof|PhD|MD|\.|[*†‡\d¹²³])*", re.I)
THINGS = "village|town|township|county|city|district|prefecture|province|region|river|mountains?|desert|schools?|compan\\w+|factor\\w+|plants?|programs?|programmes?|campaigns?|projects?|systems?|roads?|streets?|newspapers?|magazines?|dynasty|airport|station|valley|basin|bazaar|market|mosque|prison|camp|hospital|university|language|people|area|households?|data|scheme|figures?|records?|office"
CAPTION = frozenset({"caption"})
HEADING = frozenset({"heading", "title"})


def find(context: Context) -> Iterator[Mention | Problem]:
    """Yield the mentions of a document in text order, none over another; `person` numbers people from 1."""
    document = context.document
    units = list(_units(context))
    if not units:
        return
    lower = frozenset(SMALL.findall(document.text))
    places = frozenset(PLACED.findall(document.text))
    found: list[Found] = []
    for k, (start, text, lang, kind) in enumerate(units):
        following = units[k + 1][1][:12] if k + 1 < len(units) else ""
        for each in _read(text, lang, kind, (lower, places), following):
            each.start += start
            each.end += start
            found.append(each)
    for block in document.blocks:
        if block.kind not in ("title", "table_cell") and block.end - block.start > 20:
            for each in cited.entries(
                plain(document.text[block.start : min(block.end, block.start + ENTRY)])
            ):
                each.start += block.start
                each.end += block.start
                found.append(each)
    for each in found:
        if (
            each.lang == "ug"
            and each.parts
            and (first := INITIAL.search(document.text, max(0, each.start - 8), each.start))
        ):
            each.start = first.start("of")
    found = _no_things(found, document.text)
    _authors(document.text, found)
    found = _no_places(_without_names(_apart(found)), document.text)
    found = _apart([*found, *echoes(document.text, found, units)])
    people = join(found)
    for each, person in zip(found, people, strict=True):
        if person is not None:
            yield _mention(context, each, person)


def _units(context: Context) -> Iterator[tuple[int, str, str, str]]:
    """What is read: every sentence, and every piece of boilerplate, where bylines and captions stand too."""
    document = context.document
    blocks = document.blocks
    for i, s in enumerate(context.sentences):
        text = context.text(i)[:LONGEST]
        if len(text) > 1:
            yield s.start, text, s.lang, blocks[s.block].kind
    for block in blocks:
        if block.kind == "boilerplate":
            for low in range(block.start, min(block.end, block.start + 10 * LONGEST), LONGEST):
                yield (
                    low,
                    plain(document.text[low : min(block.end, low + LONGEST)]),
                    _lang(document, block.lang),
                    "boilerplate",
                )


def _lang(document: Document, lang: str) -> str:
    return (lang if lang != "und" else document.language).partition("-")[0]


def _read(
    text: str, lang: str, kind: str, known: tuple[frozenset[str], frozenset[str]], following: str
) -> Iterator[Found]:
    caption, heading = kind in CAPTION, kind in HEADING
    if LATIN.search(text):
        yield from cited.find(text)
        yield from reading.latin(text, known, heading, kind, following)
    if lang == "en":
        yield from described_en.find(text, caption)
    if HAN.search(text):
        simple = simplified(text)
        if lang == "zh":
            yield from cited.find(simple)
            yield from described_zh.find(simple, caption)
        yield from reading.chinese(simple, kind)
    if ARABIC.search(text):
        yield from find_uyghur(text)


def _apart(found: list[Found]) -> list[Found]:
    """Leave out what lies over another: a citation, then a name, then a description wins; the longer of two."""
    found.sort(key=lambda f: (f.start, not f.cited, not f.parts, f.start - f.end))
    kept: list[Found] = []
    for each in found:
        if kept and each.start < kept[-1].end:
            last = kept[-1]
            better = (each.cited, bool(each.parts), each.end - each.start) > (
                last.cited,
                bool(last.parts),
                last.end - last.start,
            )
            if not better:
                continue
            if not last.parts and each.start > last.start and _kept_before(last, each):
                last.end = (
                    min(last.end, last.start + max(last.noun_end, 1)) if last.noun_end else each.start - 1
                )
            else:
                kept.pop()
                if kept and each.start < kept[-1].end:
                    continue
        kept.append(each)
    return kept


def _without_names(found: list[Found]) -> list[Found]:
    """Leave out words of kin right before the name of whom they describe ("his son Anwar", 他的儿子艾尼)."""
    begins = {f.start for f in found if f.parts}
    return [
        f for f in found if f.parts or not (f.end in begins or (f.lang == "ug" and (f.end + 1) in begins))
    ]


def _no_things(found: list[Found], text: str) -> list[Found]:
    """Leave out single unknown words that stand somewhere as a place or a thing does: "in Zorun", "the Zorun app"."""
    weak = {
        text[f.start : f.end]
        for f in found
        if f.lang == "en" and f.sure == 1 and len(f.parts) == 1 and f.role is None
    }
    sure = {f.parts for f in found if f.sure > 1}
    if not weak:
        return found
    body = "|".join(re.escape(w) for w in sorted(weak, key=lambda w: (-len(w), w)))
    things = {
        m["a"] or m["b"]
        for m in re.compile_now(
            rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Vv]ia|[Tt]he|[Aa]n?|[Tt]hroughout|[Oo]utside|[Aa]round|north of|south of|east of|west of) (?P<a>{body})\b|\b(?P<b>{body})(?:[’']s (?:government|capital|economy|residents|borders?|streets|population|authorities|shares|products|customers|website|CEO|spokes\w+|staff|factories)|-based|[ -](?:Inc|Ltd|Co|Corp|Group|GmbH|AG|app|software|phones?|cars?|products?|brand|shares|stock|users|{THINGS})\b)"
        ).finditer(text)
    }
    return [
        f
        for f in found
        if not (text[f.start : f.end] in things and f.sure == 1 and len(f.parts) == 1 and f.parts not in sure)
    ]


def _authors(text: str, found: list[Found]) -> None:
    """Make those authors whose names are all that one of the first lines has: "Helen Marwood and Tobias Okonjo"."""
    lines = [m.span() for m in islice(LINE.finditer(text), FIRST_LINES)]
    for start, end in lines:
        here = [f for f in found if start <= f.start and f.end <= end and f.parts]
        if not here or end - start > 120 or start == lines[0][0]:
            continue
        rest, at = "", start
        for each in sorted(here, key=lambda f: f.start):
            rest += text[at : each.start]
            at = max(at, each.end)
        rest += text[at:end]
        if BETWEEN.fullmatch(rest):
            for each in here:
                each.role, each.why = (
                    each.role or "author",
                    each.why or ["a line of the head that has names only"],
                )


def _no_places(found: list[Found], text: str) -> list[Found]:
    """Leave out names in Chinese characters that the document also gives to a place (塔斯克县)."""
    words = {
        text[f.start : f.end]
        for f in found
        if f.lang == "zh" and len(f.parts) == 1 and f.end - f.start > 1 and f.role is None
    }
    if not words:
        return found
    body = "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))
    placed = {m[1] for m in re.compile_now(f"({body})(?:{PLACE_BEHIND})").finditer(text)}
    placed |= {
        m[1]
        for m in re.compile_now(f"(?:位于|位於|前往|来到|來到|抵达|抵達|赴)({body})(?!家|的家)").finditer(
            text
        )
    }
    return [f for f in found if f.role is not None or f.lang != "zh" or text[f.start : f.end] not in placed]


def _kept_before(last: Found, each: Found) -> bool:
    """Tell whether a description may end before a name that lies at its end ("a girl from Aksay")."""
    return each.start - last.start > 6 and last.lang == "en"


def _mention(context: Context, each: Found, person: Person) -> Mention:
    document = context.document
    i = context.sentence_at(each.start)
    sentence = (
        (context.sentences[i].start, context.sentences[i].end) if i is not None else (each.start, each.end)
    )
    lang = context.sentences[i].lang if i is not None else (each.lang or _lang(document, "und"))
    role, why = person.role_of(each)
    return Mention(
        document=document.id,
        file=document.file,
        url=document.url,
        lang=lang,
        span=document.span(each.start, each.end),
        sentence=sentence,
        made_by=MADE_BY,
        why=why,
        role=role,
        person=person.number,
        minor=person.minor or each.minor,
        named=bool(each.parts),
    )
