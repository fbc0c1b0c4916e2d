"""Find the people whom a document mentions: read every sentence, find the names again, number the people."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.context.plain import plain
from headwater.extract.people import cited, described_en, described_zh, guests, handles, reading
from headwater.extract.people.chinese_words import simplified
from headwater.extract.people.echoes import echoes
from headwater.extract.people.found import Found
from headwater.extract.people.glossed import glossed
from headwater.extract.people.harmed import harmed
from headwater.extract.people.joining import Person, join
from headwater.extract.people.latin_names import folded
from headwater.extract.people.offices import cited_too, initialled, of_programme, told_later
from headwater.extract.people.things import titles_of, without_things
from headwater.extract.people.uyghur import find as find_uyghur
from headwater.extract.people.uyghur_framed import initials
from headwater.model import Document, Mention, Problem

MADE_BY = "people/4"
LONGEST = 4000
"""Code points of one sentence, or piece of boilerplate, that are searched."""
ENTRY = 600
"""Code points of a paragraph that are looked at as an entry of a list of works."""
SMALL = re.compile(r"(?<![^\s(\[“‘\"'’«—–])[a-zà-öø-ÿ][a-zà-öø-ɏ’'-]+(?=[\s,;:!?)\]”\"’»—–]|\.(?!\w)|$)")
"""A word in small letters as prose has it: not a part of an address, a path or a file's name."""
PLACED = re.compile(
    r"(?<![A-Z] )\b([A-ZÀ-Þ][\w’-]{2,30}) (?:[Vv]illage|[Tt]ownship|[Tt]own|[Cc]ounty|[Cc]ity|[Dd]istrict|[Pp]refecture|[Pp]rovince|[Rr]iver|[Rr]egion|[Uu]niversity|[Cc]ollege|[Ss]treet)\b"
)
LATIN = re.compile("[A-ZÀ-Þ]")
HAN = re.compile("[一-鿿㐀-䶿]")
ARABIC = re.compile("[ء-ۿ]")
INITIAL = re.compile(r"(?:^|(?<=[\s«(،]))(?P<of>(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۆۈېى])\. ?)\Z")
"""An initial before a Uyghur name: a sentence is cut behind its point."""
LAST = re.compile(r" (?P<of>(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۇۆۈېى])\.)(?=[ ،؛:»)\n]|نىڭ|نى|غا|گە|$)")
"""An initial behind a Uyghur name: a family name cut short."""
LINE = re.compile(r"\S[^\n]*")
FIRST_LINES = 7
DATED = re.compile(
    r"(?:By )?(?P<who>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.?)?(?: [A-ZÀ-Þ][\w’-]+){1,2})(?:,| [|·–—-]) (?=(?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\w* (?:\d{1,2}, )?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$)"
)
"""A whole line of the head: Name, 18 September 2023."""
HEAD = re.compile(
    r"(?:By )?(?P<who>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.?)?(?: [A-ZÀ-Þ][\w’-]+){1,2}) ?[|·] ?(?=.{0,60}(?:Observer|Times|Post|News|Radio|Agency|Journal|Courier|Herald|Guardian|Tribune|Review|Weekly|Daily|\d{4}))"
)
BETWEEN = re.compile(r"(?:[ ,&|/;]|by|and|und|with|Dr|Prof|PhD|MD|\.|[*†‡¹²³])*", re.I)
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
        following = units[k + 1][1][:40] if k + 1 < len(units) else ""
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
        if each.lang == "ug" and each.parts and (last := LAST.match(document.text, each.end)):
            each.end = last.end("of")
    found += list(cited.dated(document.text, found))
    if ARABIC.search(document.text):
        found += initials(document.text)
    found = without_things(found, document.text, titles_of(document))
    _trim(document.text, found)
    _one_form(found)
    cited_too(document.text, found)
    of_programme(document.text, found)
    guests.sent(document.text, found)
    told_later(document.text, found)
    harmed(document.text, found)
    for byline in _head_byline(document.text):
        found = [f for f in found if f.end <= byline.start or byline.end <= f.start] + [byline]
    _authors(document, found)
    initialled(found)
    found += list(handles.find(document.text, found))
    found = _without_names(_apart(found))
    found = _apart([*found, *glossed(document.text, found)])
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
        yield from guests.descriptions(text)
        yield from described_en.find(text, caption)
    if HAN.search(text):
        simple = simplified(text)
        if lang == "zh":
            yield from cited.find(simple)
            yield from guests.chinese(simple)
            yield from described_zh.find(simple, caption)
        yield from reading.chinese(simple, kind, lang != "zh")
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


def _trim(text: str, found: list[Found]) -> None:
    """Cut a Chinese name that took the verb behind it, where the document has the name without: 方正|笑."""
    short = Counter(
        text[f.start : f.end] for f in found if f.lang == "zh" and f.end - f.start == 2 and len(f.parts) == 2
    )
    for each in found:
        if (
            each.lang == "zh"
            and each.end - each.start == 3
            and len(each.parts) == 2
            and short[text[each.start : each.end - 1]] > 1
        ):
            each.end -= 1
            each.parts = (each.parts[0], each.parts[1][:1])


def _one_form(found: list[Found]) -> None:
    """Give a Chinese name that was taken for one word the parts that the document has it in elsewhere."""
    whole = {
        "".join(f.parts): f.parts
        for f in found
        if f.lang == "zh" and len(f.parts) == 2 and len(f.parts[1]) < 3
    }
    for each in found:
        if each.lang == "zh" and len(each.parts) == 1 and each.parts[0] in whole:
            each.parts = whole[each.parts[0]]


def _head_byline(text: str) -> list[Found]:
    """Return the name at the head of a line "Name | The Outlet | date" among the first."""
    for line in islice(LINE.finditer(text), 1, FIRST_LINES):
        if match := HEAD.match(line[0]) or DATED.match(line[0]):
            parts = tuple(folded(w) for w in match["who"].split(" "))
            return [
                Found(
                    line.start(), line.start() + match.end("who"), "en", "author", ["byline"], parts, sure=3
                )
            ]
    return []


def _authors(document: Document, found: list[Found]) -> None:
    """Make those authors whose names are all that one of the first lines has: "Helen Marwood and Tobias Okonjo"."""
    text = document.text
    lines = [m.span() for m in islice(LINE.finditer(text), FIRST_LINES)]
    apart = [(b.start, b.end) for b in document.blocks if b.kind in ("table_cell", "caption", "list_item")]
    heads: list[list[Found]] = []
    found += _names_line(text, lines, apart, found)
    for start, end in lines[1:]:
        here = [f for f in found if start <= f.start and f.end <= end and len(f.parts) > 1 and f.lang == "en"]
        if not here or end - start > 120 or any(a < end and start < b for a, b in apart):
            continue
        rest, at = "", start
        for each in sorted(here, key=lambda f: f.start):
            rest += text[at : each.start]
            at = max(at, each.end)
        rest += text[at:end]
        if BETWEEN.fullmatch(rest):
            heads.append(here)
    if len(heads) == 1:  # more are a list of names
        for each in heads[0]:
            each.role, each.why = (
                each.role or "author",
                each.why or ["a line of the head that has names only"],
            )


_ONE = r"(?:[A-ZÀ-Þ][\w’-]+|[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.){0,2})(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][\w’-]+){1,2}"
NAMES_LINE = re.compile(rf"(?:{_ONE})(?:(?:, | and |, and | & ){_ONE}){{1,4}}")
EACH_NAME = re.compile(_ONE)


def _names_line(
    text: str, lines: list[tuple[int, int]], apart: list[tuple[int, int]], found: list[Found]
) -> Iterator[Found]:
    """Yield the names of one of the first lines that has names only, where one of them is known: "Hanne V. and Shun O."."""
    for start, end in lines[1:]:
        known = [f for f in found if start <= f.start and f.end <= end and f.parts and f.lang == "en"]
        if (
            not known
            or any(a < end and start < b for a, b in apart)
            or not NAMES_LINE.fullmatch(text, start, end)
        ):
            continue
        for each in EACH_NAME.finditer(text, start, end):
            if not any(f.start < each.end() and each.start() < f.end for f in known):
                parts = tuple(folded(w) for w in each[0].split(" "))
                yield Found(each.start(), each.end(), "en", parts=parts, sure=3)


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
