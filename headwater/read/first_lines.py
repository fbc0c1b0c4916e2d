"""Bibliographic facts that a page states in its first lines: who wrote it, where and when it appeared.

English, Chinese and Uyghur labels. A line is taken only if it is short or opens like a dispatch;
a year is never added to a date that has none.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from headwater.model import Fact, FactField
from headwater.read.dates import MONTHS, date_matches, written_date
from headwater.read.imprint import SMALL, imprint
from headwater.read.pieces import Piece

WHERE = "first lines"
LOOK = 14
"""Pieces looked at from the start of a text."""
LONGEST = 260
PROSE = 160
"""Characters above which a paragraph is text, not a note about it."""

LABELS: tuple[tuple[FactField | None, str], ...] = (
    ("author", r"(?:written by|reported by|authors?\s*[:：]|byline\s*[:：]|by\s*[:：])"),
    (
        "author",
        r"(?:作\s*者|撰\s*稿|撰\s*文|记\s*者|記\s*者|文)\s*[:：]|本报记者|本報記者|(?:ئاپتورى?|مۇخبىر)\s*[:：]",
    ),
    (
        "publisher",
        r"(?:source|publisher|published by|publication)\s*[:：]|(?:来\s*源|來\s*源|发布机构|出版|"
        r"(?:مەنبەسى?|مەنبە))\s*[:：]",
    ),
    (
        "date",
        r"(?:first )?(?:published|posted|publication date|date published|date|published on|posted "
        r"on)\s*(?:on\s*)?[:：]",
    ),
    (
        "date",
        r"(?:发布时间|发布日期|发表时间|发稿时间|日\s*期|时\s*间|發布時間|發佈日期|日期|時間|(?:ۋاقتى|چېسلا))\s*[:：]",
    ),
    (None, r"(?:last )?(?:updated|modified)(?: on)?\s*[:：]|(?:更新时间|更新時間|修改时间)\s*[:：]"),
    (
        None,
        r"分享(?:到|至|给)?\s*[:：]|(?:editor|edited by|translator|section|责任编辑|責任編輯|编辑|編輯|责编|"
        r"字号|字號|"
        r"浏览次数|点击数|tags?|views?)\s*[:：]",
    ),
)
ANY = re.compile("|".join(f"(?P<l{i}>{pattern})" for i, (_, pattern) in enumerate(LABELS)), re.IGNORECASE)
BREAK = re.compile(r"\s*(?:[|｜丨•·\t\n]|\s{2,}|\u3000|\s[-–—]\s)\s*")
_WORD = r"(?:(?:[^\W\d_]\.)+|(?:Dr|Jr|Sr|St|Mr|Ms|Mrs|Prof)\.|[^\W\d_][\w’'-]*|&)"
BY = re.compile(
    rf"by\s+(?P<name>{_WORD}(?:,?\s+{_WORD}){{0,9}})"
    r"(?=$|\s*[|,.·•\n\t]|\s{2,}|\s+(?:source|published|posted|updated|last|date|for|in|on|at)\b|\s*[-–—]\s|\s*\(|\s+\d)",
    re.IGNORECASE,
)
POSTED = re.compile(r"(?:posted|published|updated|written|reported)\b", re.IGNORECASE)
_LOWER = """
    and & de von van bin al da del la le der den du
"""
LOWER = frozenset(_LOWER.split())
AGENCY = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,10}?(?:网|社|報|报|台|日报|日報|通讯社|通訊社|新闻|新聞|客户端))(?:[\u4e00-\u9fff]{0,8}?)"
    r"(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:消息|讯|訊|电|"
    r"電)(?:\s?[（(](?P<inside>[^）)]{1,40})[）)])?(?=[：:\s　]|[（(]|$)"
)
REPORTER = re.compile(
    r"(?:记者|記者)\s*(?P<name>[\u4e00-\u9fff·]{2,5}(?:[\s、　][\u4e00-\u9fff·]{2,5}){0,4})$"
)
DATELINE = re.compile(
    r"[A-Z][A-Z'’ .-]{2,40}(?:,\s*[A-Z][\w'’ .-]{1,30}?)?,\s+"
    r"(?P<date>(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?)"
    r"(?:\s+\((?P<name>[^)]{2,40})\))?\s*[-–—]"
)
"""How a dispatch opens: the place in capitals, the day, sometimes the agency, a dash."""
OUTLET = re.compile(
    r"\b(news|daily|times|post|press|agency|network|journal|reuters|herald|tribune|radio|weekly|ap|afp|courier|gazette|wire|"
    r"ledger|chronicle|observer|review|magazine|broadcast|broadcasting|television|today|bulletin|media)\b|^the\s",
    re.IGNORECASE,
)


def first_line_facts(pieces: Sequence[Piece]) -> list[Fact]:
    """Return the facts that the first lines state, in the order of the lines.

    What a dispatch says of its agency follows what lines say of the page itself; the day of an
    update comes last.
    """
    facts: list[Fact] = []
    agencies: list[Fact] = []
    updated: list[Fact] = []
    opening = True
    for piece in pieces[:LOOK]:
        cell = piece.kind == "table_cell"  # the years that head a column say nothing of the page
        for line in piece.text[: LONGEST * 8].split("\n"):
            for source, name in () if cell else _dispatch(line.strip()[:LONGEST]):
                agencies.append(
                    Fact(source, name, f"{WHERE}, {'dateline' if source == 'date' else 'dispatch'}")
                )
            said = [] if cell and not ANY.match(line.strip()) else list(line_facts(line))
            for field, value in said:
                where = WHERE if field else f"{WHERE}, updated"
                (facts if field else updated).append(Fact(field or "date", value, where))
            stamp = imprint(line) if opening and not cell and not any(f == "date" for f, _ in said) else None
            if stamp and stamp.author:
                facts.append(Fact("author", stamp.author, f"{WHERE}, imprint"))
            if stamp:
                facts.append(
                    Fact("date", stamp.date, f"{WHERE}, {'dateline' if stamp.dateline else 'imprint'}")
                )
        opening = opening and not is_prose(piece)
    return list(dict.fromkeys(facts + agencies + updated))


def is_prose(piece: Piece) -> bool:
    """Tell whether a piece is running text of some length: after it no imprint is looked for."""
    return (
        piece.kind == "paragraph" and len(piece.text) > PROSE and piece.text.rstrip()[-1:] in '.。!?！？؟”"'
    )


def line_facts(line: str) -> Iterator[tuple[FactField | None, str]]:
    """Yield (field, value) of one line; field None is the date of an update."""
    line = line.strip()
    if not line or len(line) > LONGEST:
        return
    labels = list(ANY.finditer(line)) if _may_label(line) else []
    by = BY.match(line)
    if by and _is_name(by.group("name")) and _is_imprint_like(line[by.end() :]):
        yield "author", _without_outlet(by.group("name"))
    elif labels and labels[0].start() > 60:
        return  # a label inside prose is no label
    elif len(line) < 100 and POSTED.match(line) and not re.search(r"[.!?]$", line):
        later = re.search(r"\bby\s", line)
        named = BY.match(line, later.start()) if later else None
        if named and _is_name(named.group("name")):
            yield "author", _without_outlet(named.group("name"))
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(line)
        yield from _labelled(label, line[label.end() : end])
    if not any(LABELS[int(str(m.lastgroup)[1:])][0] == "date" for m in labels):
        alone = _date_alone(line[: labels[0].start()] if labels else line)
        if alone:
            yield "date", alone


@lru_cache(maxsize=256)  # a line is looked at again for each line that looks ahead to it
def is_byline(line: str) -> bool:
    """Tell whether a line holds nothing but such facts."""
    line = line.strip()
    if not line or len(line) > LONGEST:
        return False
    label = ANY.search(line) if _may_label(line) else None
    if label and (not label.start() or _date_alone(line[: label.start()])):
        rest = line[label.end() :]
        return len(rest) < 160 and not re.search(r"[.。！？!?]$", rest) and bool(list(line_facts(line)))
    by = BY.match(line)
    if by and _is_name(by.group("name")):
        return _is_imprint_like(line[by.end() :])
    return _date_alone(line) is not None and len(line) < 80


def _may_label(line: str) -> bool:
    """Tell quickly whether any label can be in a line: they end in a colon, but for two kinds."""
    return ":" in line or "：" in line or "本" in line or " by" in line.lower()


def _labelled(label: re.Match[str], rest: str) -> Iterator[tuple[FactField | None, str]]:
    field = LABELS[int(str(label.lastgroup)[1:])][0]
    value = next((part for part in BREAK.split(rest) if part.strip()), "").strip(" \t　,，;；|()（）[]【】")
    if field == "date" or (
        field is None and re.match(r"(last |updated|modified|更新|修改)", label.group(), re.IGNORECASE)
    ):
        found = written_date(rest)
        if found:
            yield field, found
        return
    if field is None:
        return
    starts = [m.start() for m in date_matches(rest)]
    if starts and written_date(rest[min(starts) :]):  # 来源：青山网 2031-05-04
        value = value[: max(0, min(starts) - (len(rest) - len(rest.lstrip())))].strip()
        if _date_alone(rest[min(starts) :]):
            yield "date", written_date(rest[min(starts) :]) or ""
    if value and len(value) <= 60:
        yield field, value


def _dispatch(line: str) -> Iterator[tuple[FactField, str]]:
    agency = AGENCY.match(line)
    if agency and not agency.group("name").startswith("本"):
        yield "publisher", agency.group("name")
        if day := written_date(agency.group("date")):
            yield "date", day
    head = line[: agency.end()] if agency else ""
    for bracket in re.findall(
        r"[（(]([^）)]{2,40})[）)]", head + line[len(head) : len(head) + 60] if agency else line[:40]
    ):
        reporter = REPORTER.search(bracket)
        if reporter:
            yield "author", re.sub(r"[\s　]+", "、", reporter.group("name"))
    dateline = DATELINE.match(line)
    if dateline:
        if dateline.group("name"):
            yield "publisher", dateline.group("name").strip()
        if day := written_date(dateline.group("date")):
            yield "date", day


def _is_imprint_like(rest: str) -> bool:
    """Tell whether what follows the names of a byline is no prose: outlet, date, labels."""
    if len(rest) >= 160:
        return False
    if not re.search(r"[.。!?]\s*$", rest) and not re.search(r"[.。!?]\s+\S", rest):
        return True
    words = re.findall(r"[^\W\d_]+", rest)
    return all(word[0].isupper() or word in SMALL or word in {"on", "in", "at", "by"} for word in words)


def _is_name(words: str) -> bool:
    parts = words.replace(",", " ").split()
    names = [word for word in parts if word.lower() not in LOWER]
    if len(names) == 1 and (names[0].lower() in MONTHS or names[0].lower().endswith("day")):
        return False  # By Friday, by March
    return 1 <= len(names) <= 8 and all(word[0].isupper() for word in names)


def _without_outlet(names: str) -> str:
    """Cut what follows the last name: after "and" there is one name; an outlet calls itself one."""
    first, comma, rest = " ".join(names.split()).strip(" ,").rpartition(",")
    if comma and (re.search(r"\b(and|&)\b", first) or OUTLET.search(rest)):
        return _without_outlet(first)
    return first + comma + rest


def _date_alone(line: str) -> str | None:
    """Return the date of a line that is a date, with at most a time, a weekday or a place beside it."""
    if len(line) > 60 or re.search(r"[.。！？!?,，;；：:]$", line.strip()):
        return None
    hits = date_matches(line)
    if not hits:
        return None
    longest = max(hits, key=lambda m: m.end() - m.start())
    rest = line[: longest.start()] + " " + line[longest.end() :]
    rest = re.sub(r"(\d{1,2}[:：]\d{2}([:：]\d{2})?|\b[ap]\.?m\b\.?|T|Z|星期.|周.|(mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|"
                  r"\b(mon|tue|wed|thu|fri|sat|sun|gmt|utc|est|edt|cst|posted|on|published)\b)",
                  " ", rest, flags=re.IGNORECASE)  # fmt: skip
    return written_date(line) if not re.search(r"\w", rest) else None
