"""Find the dated events of a document."""

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Context, Date, page
from headwater.extract.context.as_of import DASHED, PAGE, PLACED, TITLE, is_now
from headwater.extract.events import carried, chinese, english, none, phases, times, uyghur
from headwater.extract.events.reading import Happening
from headwater.model import Event

MADE_BY = "events/5"
READERS = {"en": english.find, "zh": chinese.find, "ug": uyghur.find}
LONGEST = 3000
"""Code points of the longest sentence that is read for events."""


REPORTED = re.compile(
    r"\b(?:according to|in|from|by|based on|citing|cited) (?:an?|the|its|their|this)? ?(?:[\w’'-]+ ){0,6}?(?:report|study|survey|statement|release|bulletin|paper|article|notice|review|data|figures|book)\b[^,.;]{0,20}\b(?:published|released|issued|dated|printed|made public|put out)\b[^,.;]{0,60}$"
    r"|(?:据|據|根据|根據)[^，。；]{0,30}$",
    re.I,
)
"""Before the date of a report that is only cited: not that of what it tells."""
ISSUED = re.compile(r"published|released|issued|dated|printed|made public|put out|据|據|根据|根據", re.I)
"""REPORTED holds one of these: a cheap look before a dear one."""
OF_REPORT_ZH = re.compile(
    r"[^，。；]{0,16}(?:发布|發布|公布|公佈|出版|印发|通报|报告|報告|消息|报道|報道|统计|統計|介绍|介紹)"
)


def _cited(text: str, d: Date) -> bool:
    """Tell whether a date is that of a report cited for what happened at another time."""
    before = text[max(0, d.start - 160) : d.start]
    if not ISSUED.search(before):
        return False
    found = REPORTED.search(before)
    return bool(found and (found[0][0] not in "据據根" or OF_REPORT_ZH.match(text, d.end)))


def find(context: Context) -> Iterator[Event]:
    """Yield the events of a document in text order; headings, captions and cells tell none."""
    blocks = context.document.blocks
    written = context.document.fact("date") or page.dateline(context.document, context.sentences) or ""
    last: tuple[int, str] | None = None
    year = ""
    for i, s in enumerate(context.sentences):
        if (
            blocks[s.block].kind not in ("paragraph", "list_item")
            or s.end - s.start > LONGEST
            or s.lang not in READERS
        ):
            continue
        text = context.text(i)
        dates = [replace(d, start=d.start - s.start, end=d.end - s.start) for d in context.dates(i)]
        if s.lang == "zh":
            dates = [*_lately(written, text), *dates]
        near = last if last and last[0] == s.block else None
        year = carried.leading(text, dates) or year
        dates = _usable(text, carried.followed(text, dates, near, written or year))
        if s.lang == "en":
            dates = [*carried.by_then(text, near), *dates]
        told = [d for d in dates if not d.relative and re.match(r"\d{4}", d.when)]
        last = (s.block, told[-1].when) if told else last
        named = list(phases.find(text, dates, s.lang))
        dated = {happening.date for happening in named}
        for happening in named:
            yield _make(context, i, happening, written)
        if not dates:
            continue
        for happening in READERS[s.lang](text, dates, context.places(i)):
            if happening.date not in dated and not none.plain(text, happening):
                yield _make(context, i, happening, written)


EVERY = re.compile(r"\b(?:every|each) ?$|(?:every|each) |[每逢]$|每(?:年|月|季度?|周|週|学期|學期)的?$", re.I)
NUMBERED = re.compile(r"\b(?:No\.?|Number|Decree|Order|Circular|Notice|Document) ?\d{1,4} of $")
"""Before a year that is part of what a paper is called: Notice No. 11 of 2016."""
WIRE_ZH = re.compile(r"[（(]?[^，。；0-9]{2,20}$")
WIRED_ZH = re.compile(r"(?:电|電|讯|訊)(?:\s*[（(][^（）()]{1,30}[）)])?(?![话話影力子脑腦视視])")
"""What is done again and again is no one happening."""
LATELY = re.compile("(?:^|(?<=[，。；：）)])|(?<=[\u3400-\u9fff]))(?:日前|近日)(?![^，。；]{0,4}[报報])")


def _lately(written: str, text: str) -> list[Date]:
    """日前, 近日: some days before the page, so its month or thereabouts (EDTF ~)."""
    found = LATELY.search(text)
    if found is None or not written or len(written) < 7:
        return []
    return [Date(found.start(), found.end(), f"{written[:7]}~", "point", found[0])]


def _usable(text: str, dates: list[Date]) -> list[Date]:
    titles = [m.span() for m in TITLE.finditer(text)]
    kept: list[Date] = []
    for d in times.usable(text, [times.told(text, each) for each in dates]):
        if not d.when or is_now(d) or PAGE.search(text[max(0, d.start - 40) : d.start]):
            continue
        if none.elsewhere(text, d.start, d.end):
            continue
        if NUMBERED.search(text[max(0, d.start - 24) : d.start]):
            continue
        if any(a <= d.start < b for a, b in titles) or _cited(text, d) or _dateline(text, d):
            continue
        if EVERY.search(text[max(0, d.start - 8) : d.start]) or EVERY.match(text[d.start : d.start + 8]):
            continue
        if kept and (both := times.from_to(text, kept[-1], d)):
            kept[-1] = both
            continue
        if kept and text[kept[-1].start : kept[-1].end] in ("日前", "近日"):
            continue  # what follows is what was done of late, with dates of its own
        same_day = bool(kept) and kept[-1].when == d.when and d.start - kept[-1].end <= 2
        if same_day:
            kept[-1] = replace(kept[-1], end=d.end)
        elif kept and text[kept[-1].start : kept[-1].end] in ("今天", "今日") and d.start - kept[-1].end <= 2:
            kept[-1] = replace(d, start=kept[-1].start)
        else:
            kept.append(d)
    return kept


def _dateline(text: str, d: Date) -> bool:
    """Tell whether a date is that of the line before the text: "HARNE, Jan. 16 (Wire) -- When ..."."""
    if d.end < len(text) - 6 and WIRE_ZH.fullmatch(text[: d.start]) and WIRED_ZH.match(text, d.end):
        return True  # 新华网某地3月9日电（记者 甲）
    return bool(PLACED.fullmatch(text[: d.start]) and DASHED.match(text, d.end) and d.end < len(text) - 4)


def _make(context: Context, i: int, h: Happening, written: str) -> Event:
    s, d = context.sentences[i], context.document
    due = h.when.removeprefix("../")
    if due != h.when and "/" not in due and written and due[:10] > written:
        h = replace(h, when=due)  # what is still to come is due then
    if h.act == "plan" and h.date and written and re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", h.when):
        named = not re.search(r"\d{4}", context.text(i)[h.date[0] : h.date[1]])
        later = f"{int(h.when[:4]) + 1:04}{h.when[4:]}"
        h = replace(h, when=later) if named and h.when < written[: len(h.when)] else h  # it is still to come
    span = d.span(s.start + h.start, s.start + max(h.end, h.start + 1))
    return Event(
        document=d.id,
        file=d.file,
        url=d.url,
        lang=s.lang,
        span=span,
        sentence=(s.start, s.end),
        made_by=MADE_BY,
        why=(f"event: {h.why}",),
        attribution=context.speakers(i, (span.start, span.end)).chain,
        what=span.exact,
        when=h.when,
        name=h.name,
        act=h.act,
        who=h.who,
        where=h.where,
        date=(s.start + h.date[0], s.start + h.date[1]) if h.date else None,
    )
